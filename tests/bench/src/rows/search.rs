//! Search as you type: every key press of many names, in the search box, where somebody is chosen, and in the strip of a
//! new enquiry.

use serde_json::{Value, json};

use crate::clock::Times;
use crate::figure::{Figure, said};
use crate::office::{Office, listed};
use crate::{Scene, Trouble};

/// A frame of the screen, in seconds.
const FRAME: f64 = 0.016;

/// Names that are typed.
const NAMES: usize = 60;

/// What else people type: parts of names, other scripts, one letter, what nobody is called.
const OTHERS: &[&str] = &[
    "drag",
    "Драгана",
    "zivk",
    "ović",
    "ana",
    "a",
    "đ",
    "е",
    "щи",
    "sø",
    "an a",
    "xqz",
    "ž k",
    "j.",
    "Ђ.",
    "Wednesday circle",
    "круг 12",
    "room",
    "waiting list",
    "backup",
    "12.11.",
];

/// Types many names and times every answer.
pub fn run(scene: &Scene) -> Result<Vec<Figure>, Trouble> {
    let mut office = Office::open(scene, &scene.vault)?;
    let (people, names) = names(&mut office)?;
    let mut searched = Times::default();
    let mut anything = Times::default();
    let mut compared = Times::default();
    for name in names.iter().map(String::as_str).chain(OTHERS.iter().copied()) {
        for typed in beginnings(name) {
            searched.add(office.timed("find_people", &json!({ "text": typed }))?.1);
            anything.add(office.timed("find_anything", &json!({ "text": typed }))?.1);
            let strip = json!({ "called": typed, "phone": "064 123 45 67" });
            compared.add(office.timed("find_duplicates", &strip)?.1);
        }
    }
    office.close()?;
    let presses = searched.count();
    let figure = |what: &str, times: &Times| Figure {
        what: format!("{what}, {people} people, {presses} key presses, 99th percentile"),
        measured: format!("{} (median {})", said(times.p99()), said(times.median())),
        against: "a frame of 16 ms".to_owned(),
        ratio: times.p99().as_secs_f64() / FRAME,
        budget: Some(1.0),
    };
    Ok(vec![
        figure("search of anything as you type", &anything),
        figure("search of people as you type", &searched),
        figure("perhaps the same person, as you type", &compared),
    ])
}

/// How many people there are, and the names of some from everywhere in the table.
fn names(office: &mut Office) -> Result<(u64, Vec<String>), Trouble> {
    let page = |page: u64| json!({ "filter": "everyone", "sort": "name", "descending": false, "page": page });
    let first = office.ask("list_people", &page(0))?;
    let total = first["total"].as_u64().unwrap_or(0);
    let pages = total / first["page_size"].as_u64().unwrap_or(1).max(1);
    let mut names = Vec::new();
    for nth in 0..6 {
        let view = office.ask("list_people", &page(pages * nth / 6))?;
        let rows = listed(&view, "rows")?.iter().step_by(5);
        names.extend(rows.filter_map(|row| row["called"].as_str().map(str::to_owned)));
    }
    names.truncate(NAMES);
    Ok((total, names))
}

/// What stands in the box after each key press.
fn beginnings(name: &str) -> impl Iterator<Item = Value> + '_ {
    let ends = name.char_indices().map(|(at, letter)| at + letter.len_utf8());
    ends.map(|end| json!(name[..end]))
}
