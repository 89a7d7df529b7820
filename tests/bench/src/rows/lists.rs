//! Every list there is, with its filters and sorts, first pages and last; and the same queries on plain SQLite.

use serde_json::{Value, json};

use crate::clock::Times;
use crate::figure::{Figure, ratio, said};
use crate::office::{Office, listed};
use crate::plain::Plain;
use crate::statements;
use crate::{Scene, Trouble};

/// The slowest page may take this long at the 99th percentile, in seconds.
const BUDGET: f64 = 0.030;

/// How much slower than plain SQLite a list may be.
const BUDGET_PLAIN: f64 = 2.0;

/// A list, asked in one way.
struct Page {
    name: String,
    command: &'static str,
    form: Value,
    times: Times,
    plain: Times,
}

/// Reads each list on the vault and makes its queries on plain SQLite, in turns.
pub fn run(scene: &Scene) -> Result<Vec<Figure>, Trouble> {
    let mut plain = Plain::copy_of(scene, &scene.vault)?;
    statements::listen()?;
    let mut office = Office::open(scene, &scene.vault)?;
    let mut pages = pages(&mut office)?;
    for page in &mut pages {
        let (answer, queries) = statements::of(|| office.ask(page.command, &page.form));
        answer?;
        plain.run(&queries)?;
        for _ in 0..scene.turns {
            page.times.add(office.timed(page.command, &page.form)?.1);
            page.plain.add(plain.again()?);
        }
    }
    office.close()?;
    Ok(figures(&mut pages))
}

/// The slowest list against the clock, and the one that is furthest from plain SQLite; every other for the record.
fn figures(pages: &mut [Page]) -> Vec<Figure> {
    let mut all = Times::default();
    let mut all_plain = Times::default();
    for page in &*pages {
        all.join(&page.times);
        all_plain.join(&page.plain);
    }
    let slowest = |page: &Page| Figure {
        what: format!("slowest list: {}, 99th percentile", page.name),
        measured: said(page.times.p99()),
        against: "30 ms".to_owned(),
        ratio: page.times.p99().as_secs_f64() / BUDGET,
        budget: Some(1.0),
    };
    let beside_plain = |what: &str, page: &Page, budget| Figure {
        what: format!("{what}: {}, median", page.name),
        measured: said(page.times.median()),
        against: format!("plain SQLite {}", said(page.plain.median())),
        ratio: ratio(page.times.median(), page.plain.median()),
        budget,
    };
    let mut figures = Vec::new();
    pages.sort_by_key(|page| std::cmp::Reverse(page.times.p99()));
    figures.extend(pages.first().map(slowest));
    pages.sort_by(|one, other| further(other).total_cmp(&further(one)));
    figures.extend(pages.first().map(|page| beside_plain("furthest from plain", page, Some(BUDGET_PLAIN))));
    figures.extend(pages.iter().map(|page| beside_plain("list", page, None)));
    figures
}

fn further(page: &Page) -> f64 {
    ratio(page.times.median(), page.plain.median())
}

/// Every list with every filter and sort, its first page and its last.
fn pages(office: &mut Office) -> Result<Vec<Page>, Trouble> {
    let mut pages = Vec::new();
    let mut add = |name: String, command, form| {
        pages.push(Page { name, command, form, times: Times::default(), plain: Times::default() });
    };
    for filter in ["everyone", "waiting", "in-group", "conversation-ahead", "nothing-open"] {
        for sort in ["name", "since"] {
            for descending in [false, true] {
                let form = |page: u64| json!({ "filter": filter, "sort": sort, "descending": descending, "page": page });
                let way = if descending { "descending" } else { "ascending" };
                let last = last_page(&office.ask("list_people", &form(0))?);
                add(format!("people {filter} by {sort}, {way}"), "list_people", form(0));
                add(format!("people {filter} by {sort}, {way}, last page"), "list_people", form(last));
            }
        }
    }

    for (name, form) in [("of anybody", json!({})), ("by phone", json!({ "channel": "phone" }))] {
        let mut last = form.clone();
        last["page"] = json!(last_page(&office.ask("list_enquiries", &form)?));
        add(format!("enquiries {name}"), "list_enquiries", form);
        add(format!("enquiries {name}, last page"), "list_enquiries", last);
    }

    let settings = office.ask("get_settings", &json!({}))?;
    let topic = &listed(&settings, "topics")?[0]["id"];
    let programme = &listed(&settings, "programmes")?[0]["id"];
    for (name, form) in [
        ("all", json!({})),
        ("of one topic", json!({ "topic": topic })),
        ("of one programme", json!({ "programme": programme })),
        ("of both", json!({ "topic": topic, "programme": programme })),
    ] {
        let mut last = form.clone();
        last["page"] = json!(last_page(&office.ask("list_waiting", &form)?));
        add(format!("waiting, {name}"), "list_waiting", form);
        add(format!("waiting, {name}, last page"), "list_waiting", last);
    }

    for filter in ["living", "forming", "running", "ended", "all"] {
        let form = |page: u64| json!({ "filter": filter, "page": page });
        let total = office.ask("list_groups", &form(0))?["total"].as_u64().unwrap_or(0);
        add(format!("groups {filter}"), "list_groups", form(0));
        add(format!("groups {filter}, last page"), "list_groups", form(total.saturating_sub(1) / 50));
    }
    let living = office.ask("list_groups", &json!({ "filter": "living" }))?;
    let group = &listed(&living, "groups")?[0]["id"];
    add("candidates".to_owned(), "list_candidates", json!({ "group": group, "page": 0 }));

    let today = office.ask("get_today", &json!({}))?["day"].as_str().unwrap_or_default().to_owned();
    let day = today.parse::<chrono::NaiveDate>().map_err(|_| Trouble::Lacking("today"))?;
    for (name, days) in [("week", 6), ("quarter", 92)] {
        let until = day + chrono::Days::new(days);
        let form = json!({ "from": today, "until": until.to_string() });
        add(format!("evenings of a {name}"), "list_sessions", form.clone());
        add(format!("conversations of a {name}"), "list_conversations", form);
    }
    add("calls".to_owned(), "list_calls", json!({}));
    add("facilitators".to_owned(), "list_facilitators", json!({}));
    add("today".to_owned(), "get_today", json!({}));

    let total = office.ask("get_history", &json!({ "page": 0 }))?["total"].as_u64().unwrap_or(0);
    add("history".to_owned(), "get_history", json!({ "page": 0 }));
    add("history, last page".to_owned(), "get_history", json!({ "page": total.saturating_sub(1) / 50 }));
    Ok(pages)
}

fn last_page(view: &Value) -> u64 {
    let (total, size) = (view["total"].as_u64().unwrap_or(0), view["page_size"].as_u64().unwrap_or(1));
    total.saturating_sub(1) / size.max(1)
}
