//! Reports through the surface: units apart, small numbers hidden, the same before and after somebody is erased.

use serde_json::{Value, json};
use tillit_vault::Place;

use super::facts::{Counts, Whose, counts_of};
use super::keep::kept_in;
use super::{ReportLine, ReportUnit};
use crate::desk::State;
use crate::id::{EnquiryId, PersonId};
use crate::languages::Language;
use crate::people::tests::{enquiry, newcomer, words_of};
use crate::practice;
use crate::retention::Erased;
use crate::testing::Scene;

/// The number of a unit, or of a row of one of its lines; null where it is hidden.
#[track_caller]
fn told<'a>(report: &'a Value, unit: &str, row: Option<(&str, &str)>) -> &'a Value {
    let units = report["units"].as_array().expect("units are listed");
    let unit = units.iter().find(|one| one["unit"] == unit).expect("the unit is there");
    let Some((line, word)) = row else { return &unit["told"] };
    let line = unit["lines"].as_array().into_iter().flatten().find(|one| one["line"] == line);
    let rows = line.expect("the line is there")["rows"].as_array().expect("rows are listed");
    let row = rows.iter().find(|row| row["word"] == word || row["name"] == word);
    &row.unwrap_or_else(|| panic!("{word} has a row in {rows:?}"))["told"]
}

fn made(scene: &mut Scene, year: i32, part: &str) -> Value {
    scene.ok("make_report", json!({ "year": year, "part": part }))
}

/// So many enquiries of people by name, through one channel.
fn enquiries(scene: &mut Scene, channel: &str, many: usize) {
    for one in 0..many {
        let mut form = enquiry(&format!("{channel} {one}"));
        form["channel"] = json!(channel);
        scene.ok("record_enquiry", form);
    }
}

#[test]
fn every_word_of_a_report_has_its_message() {
    words_of! {
        "report-unit": super::ReportUnit, "report-part": super::ReportPart,
        "channel": crate::enquiries::Channel, "report-answer": crate::enquiries::Answer,
    }
}

#[test]
fn s5_7_units_are_counted_apart_and_a_person_once_a_year() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |_| {});
    let other = scene.member(&group, "Linden");
    scene.ok("start_group", json!({ "id": group }));
    let session = scene.kept(&group, "id");
    let missed = json!([{ "person": other, "state": "did-not-come" }]);
    for (at, session, exceptions) in
        [("2026-12-02T20:00:00Z", &session[0], json!([])), ("2026-12-09T20:00:00Z", &session[1], missed)]
    {
        scene.at(at);
        let form = json!({ "session": session, "everyone_came": true, "exceptions": exceptions });
        scene.ok("record_attendance", form);
    }
    // The same person once more, and somebody who stays unnamed.
    let again = json!({ "person": { "known": other }, "channel": "e-mail", "topics": [], "times": "" });
    scene.ok("record_enquiry", again);
    scene.ok("record_enquiry", json!({ "person": "nobody", "channel": "phone", "topics": [], "times": "" }));
    enquiries(&mut scene, "phone", 6);
    scene.ok("change_least_published", json!({ "least": 3 }));
    scene.at("2027-01-10T09:00:00Z");
    let report = made(&mut scene, 2026, "year");
    assert_eq!(*told(&report, "enquiries", None), 9);
    assert_eq!(*told(&report, "persons", None), 7, "Linden and six by phone");
    assert_eq!(*told(&report, "activities", None), 2, "evenings are not people and never hidden");
    assert_eq!(*told(&report, "visits", None), Value::Null, "one visit is not told");
    assert_eq!(*told(&report, "conversations", None), 0, "none is told as none");
}

/// A number of a line in the year's report of persons.
fn persons(scene: &mut Scene, year: i32, row: Option<(&str, &str)>) -> Value {
    let report = scene.ok("get_report", json!({ "year": year, "part": "year" }));
    told(&report, "persons", row).clone()
}

#[test]
fn s5_7_where_only_heads_are_counted_they_are_visits_and_whoever_is_in_the_group_took_part() {
    let mut scene = Scene::new();
    scene.ok("change_least_published", json!({ "least": 3 }));
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |_| {});
    for called in ["River", "Linden", "Reed", "Ash"] {
        scene.member(&group, called);
    }
    scene.ok("start_group", json!({ "id": group }));
    scene.ok("change_group", json!({ "id": group, "name": "Evening circle", "counts_only": true }));
    enquiries(&mut scene, "phone", 3);
    let session = scene.kept(&group, "id")[0].clone();
    scene.at("2026-12-02T20:00:00Z");
    scene.ok("record_head_count", json!({ "session": session, "came": 8 }));
    scene.at("2027-01-10T09:00:00Z");
    let report = made(&mut scene, 2026, "year");
    let topic = scene.topic().as_str().expect("an id").replace('-', "");
    assert_eq!(*told(&report, "visits", None), 8);
    assert_eq!(*told(&report, "visits", Some(("topic", &topic))), 8);
    assert_eq!(*told(&report, "persons", None), 7);
    assert_eq!(*told(&report, "persons", Some(("group", "in-group"))), 4);
    assert_eq!(*told(&report, "persons", Some(("group", "not-in-group"))), 3);
}

#[test]
fn r17_a_person_is_new_in_the_year_of_her_first_contact_only() {
    let mut scene = Scene::new();
    scene.ok("change_least_published", json!({ "least": 3 }));
    let people: Vec<Value> = (0..7).map(|one| newcomer(&mut scene, &format!("Person {one}"))).collect();
    scene.at("2027-03-01T09:00:00Z");
    for person in &people[..4] {
        let again = json!({ "person": { "known": person }, "channel": "phone", "topics": [], "times": "" });
        scene.ok("record_enquiry", again.clone());
        scene.ok("record_enquiry", again);
    }
    enquiries(&mut scene, "phone", 5);
    scene.at("2028-01-02T09:00:00Z");
    for (year, all, new, known) in [(2026, 7, 7, 0), (2027, 9, 5, 4)] {
        made(&mut scene, year, "year");
        assert_eq!(persons(&mut scene, year, None), all, "{year}");
        assert_eq!(persons(&mut scene, year, Some(("new", "new"))), new, "{year}");
        assert_eq!(persons(&mut scene, year, Some(("new", "known-before"))), known, "{year}");
    }
}

#[test]
fn r22_whoever_does_not_wish_to_be_counted_is_in_no_number_of_persons_and_her_enquiry_stays() {
    let mut scene = Scene::new();
    scene.ok("change_least_published", json!({ "least": 3 }));
    let people: Vec<Value> = (0..8).map(|one| newcomer(&mut scene, &format!("Person {one}"))).collect();
    let consent = |person: &Value, purpose: &str, given: bool| json!({ "person": person, "purpose": purpose, "given": given, "way": "oral" });
    scene.ok("record_consent", consent(&people[0], "statistics", false));
    scene.ok("record_consent", consent(&people[1], "statistics", true));
    scene.ok("withdraw_consent", json!({ "person": people[1], "purpose": "statistics" }));
    scene.ok("record_consent", consent(&people[2], "newsletter", false));
    scene.ok("record_consent", consent(&people[3], "statistics", false));
    scene.ok("record_consent", consent(&people[3], "statistics", true));
    scene.at("2027-01-02T09:00:00Z");
    let report = made(&mut scene, 2026, "year");
    assert_eq!(*told(&report, "persons", None), 6, "the last answer counts, to this purpose only");
    assert_eq!(*told(&report, "enquiries", None), 8);
}

#[test]
fn r18_a_small_number_and_one_beside_it_are_not_told_and_none_is_told_as_none() {
    let mut scene = Scene::new();
    for (channel, many) in [("phone", 12), ("e-mail", 6), ("walk-in", 2)] {
        enquiries(&mut scene, channel, many);
    }
    scene.at("2027-01-02T09:00:00Z");
    let report = made(&mut scene, 2026, "fourth-quarter");
    let row = |word| told(&report, "enquiries", Some(("channel", word)));
    assert_eq!(*told(&report, "enquiries", None), 20);
    assert_eq!((row("phone"), row("partner")), (&json!(12), &json!(0)));
    assert_eq!((row("walk-in"), row("e-mail")), (&Value::Null, &Value::Null));
    assert_eq!(
        scene.refusal("get_report", json!({ "year": 2027, "part": "first-quarter" })),
        "report-not-over"
    );
    assert_eq!(scene.refusal("make_report", json!({ "year": 2027, "part": "year" })), "report-not-over");
    let before_all = json!({ "year": 2025, "part": "year" });
    assert_eq!(scene.refusal("make_report", before_all), "report-nothing-counted");
}

#[test]
fn r18_two_reports_on_the_same_days_never_differ_and_no_undo_takes_one_back() {
    let mut scene = Scene::new();
    scene.ok("change_least_published", json!({ "least": 3 }));
    let people: Vec<Value> = (0..6).map(|one| newcomer(&mut scene, &format!("Person {one}"))).collect();
    scene.at("2027-01-02T09:00:00Z");
    let before = scene.ok("get_report", json!({ "year": 2026, "part": "fourth-quarter" }));
    assert_eq!((&before["made_on"], &before["units"]), (&Value::Null, &json!([])), "looking makes nothing");
    let first = made(&mut scene, 2026, "fourth-quarter");
    scene.ok("undo", json!({}));
    scene.at("2027-02-01T09:00:00Z");
    scene.ok("change_least_published", json!({ "least": 10 }));
    assert_eq!(made(&mut scene, 2026, "fourth-quarter"), first);
    assert_eq!(scene.ok("get_report", json!({ "year": 2026, "part": "fourth-quarter" })), first);
    assert_eq!(*told(&first, "enquiries", None), 6, "the sixth was there when it was made");
    scene.ok("change_least_published", json!({ "least": 3 }));
    let year = made(&mut scene, 2026, "year");
    assert_eq!(*told(&year, "enquiries", None), 6, "a year is what its quarters were");
    assert_eq!(people.len(), 6);
}

#[test]
fn the_periods_are_those_that_are_over_the_latest_first() {
    let mut scene = Scene::new();
    newcomer(&mut scene, "River");
    scene.at("2027-04-01T09:00:00Z");
    made(&mut scene, 2026, "year");
    let view = scene.ok("list_reports", json!({}));
    let periods = view["periods"].as_array().into_iter().flatten();
    let periods: Vec<String> =
        periods.map(|one| format!("{} {} {}", one["year"], one["part"], one["made_on"])).collect();
    insta::assert_snapshot!(periods.join("\n"), @r#"
    2027 "first-quarter" null
    2026 "year" "2027-04-01"
    2026 "first-half" null
    2026 "second-half" null
    2026 "first-quarter" null
    2026 "second-quarter" null
    2026 "third-quarter" null
    2026 "fourth-quarter" null
    "#);
}

/// A centre with an invented year and a half, and some enquiries of nobody who is known.
fn invented() -> Scene {
    let mut scene = Scene::in_bulk();
    let until = "2027-02-15T18:00:00Z".parse().expect("a fixed instant parses");
    let amount = practice::Amount { people: 220, seed: 11 };
    practice::fill(&mut scene.desk, amount, until, &mut |_, _| {}).expect("the story can be told");
    for _ in 0..3 {
        let unnamed = json!({ "person": "nobody", "channel": "phone", "topics": [], "times": "" });
        scene.ok("record_enquiry", unnamed);
    }
    scene.at("2028-01-05T09:00:00Z");
    scene
}

const YEARS: [i32; 2] = [2026, 2027];

/// Everything that would be counted in these years.
fn counted(scene: &Scene) -> Vec<Counts> {
    let office = scene.desk.office().expect("a scene's office is open");
    let year = |year: &i32| {
        office.look(|look| {
            let mut counts = counts_of(look.conn(), Whose::Year(*year))?;
            counts.join(kept_in(look, *year)?);
            Ok(counts)
        })
    };
    YEARS.iter().map(|one| year(one).expect("a year is counted")).collect()
}

/// Takes the rows of some out, as an erasure does, and a restore with who was erased.
fn erase(scene: &mut Scene, people: &[PersonId], enquiries: &[EnquiryId]) {
    let State::Open(office) = &mut scene.desk.state else { panic!("a scene's office is open") };
    let conn = office.vault_mut().connection_mut();
    let people = people.iter().map(|id| (id.0, "person"));
    for (id, kind) in people.chain(enquiries.iter().map(|id| (id.0, "enquiry"))) {
        let sql = format!("INSERT INTO {} (id, kind, erased_on) VALUES (?, ?, '2028-01-05')", "erased");
        conn.execute(&sql, rusqlite::params![id.as_bytes(), kind]).expect("the list takes a line");
    }
    Erased::default().take_out_of(conn).expect("rows are taken out");
}

fn ids<T: rusqlite::types::FromSql>(scene: &Scene, sql: &str) -> Vec<T> {
    let office = scene.desk.office().expect("a scene's office is open");
    let read = office.look(|look| {
        let mut statement = look.conn().prepare(sql)?;
        Ok(statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<T>, _>>()?)
    });
    read.expect("ids are read")
}

#[test]
fn r21_a_report_says_the_same_after_people_are_erased() {
    let (mut scene, mut untouched) = (invented(), invented());
    let before = counted(&scene);
    let people: Vec<PersonId> = ids(&scene, "SELECT id FROM person ORDER BY number");
    let unnamed: Vec<EnquiryId> = ids(&scene, "SELECT id FROM enquiry WHERE person IS NULL ORDER BY id");
    let every_third: Vec<PersonId> = people.iter().copied().step_by(3).collect();
    erase(&mut scene, &every_third, &unnamed[..2]);
    assert_eq!(counted(&scene), before);
    let left: i64 = ids(&scene, "SELECT count(*) FROM person")[0];
    assert_eq!(usize::try_from(left), Ok(people.len() - every_third.len()), "they are gone");

    let kept = |unit: ReportUnit, line: ReportLine, value: &str| {
        let sql = format!(
            "SELECT count(*) FROM kept_count WHERE unit = '{}' AND line = '{}' AND value = '{value}'",
            unit.word(),
            line.word()
        );
        ids::<i64>(&scene, &sql)[0]
    };
    assert_eq!(kept(ReportUnit::Persons, ReportLine::All, ""), 2, "in both years");
    assert_ne!(kept(ReportUnit::Persons, ReportLine::New, "new"), 0);
    assert_ne!(kept(ReportUnit::Persons, ReportLine::New, "known-before"), 0, "somebody came in both");
    assert_ne!(kept(ReportUnit::Visits, ReportLine::All, ""), 0);

    // One after another, and all of them: nothing is counted twice.
    erase(&mut scene, &people[1..2], &[]);
    let rest: Vec<PersonId> = ids(&scene, "SELECT id FROM person ORDER BY number");
    erase(&mut scene, &rest, &unnamed[2..]);
    assert_eq!(counted(&scene), before);
    for year in YEARS {
        for part in ["first-half", "fourth-quarter", "year"] {
            let (one, other) = (made(&mut scene, year, part), made(&mut untouched, year, part));
            assert_eq!(one, other, "{year} {part}");
        }
    }
}

/// The rows of a saved report: what stands in its first two columns.
fn rows_of(file: &std::path::Path) -> Vec<[String; 2]> {
    use calamine::{Reader, Xlsx, open_workbook};
    let mut book: Xlsx<_> = open_workbook(file).expect("it is a spreadsheet");
    let names = book.sheet_names();
    let range = book.worksheet_range(&names[0]).expect("it has a sheet");
    let cell = |row: u32, column| range.get_value((row, column)).map(ToString::to_string).unwrap_or_default();
    let end = range.end().map_or(0, |(row, _)| row);
    (0..=end).map(|row| [cell(row, 0), cell(row, 1)]).collect()
}

#[test]
fn a_report_is_saved_as_a_spreadsheet_in_any_language_and_tells_no_more_than_its_page() {
    let mut scene = Scene::new();
    enquiries(&mut scene, "phone", 12);
    enquiries(&mut scene, "walk-in", 2);
    enquiries(&mut scene, "e-mail", 6);
    scene.at("2027-01-04T10:00:00Z");
    let form = |language: &str| json!({ "year": 2026, "part": "year", "language": language });
    let folder = tempfile::tempdir().expect("there is room");
    let file = folder.path().join("report.xlsx");
    let choose = |scene: &mut Scene| scene.desk.choose(Place::at(&file).expect("a path in Unicode"));

    choose(&mut scene);
    assert_eq!(scene.fault("save_report", form("en"))["code"], "not-now", "it is not made yet");
    let report = made(&mut scene, 2026, "year");
    for language in Language::ALL {
        choose(&mut scene);
        assert_eq!(scene.ok("save_report", form(language.word())), json!({ "name": "report.xlsx" }));
        let say = |id: &str| crate::languages::text(*language, id);
        let rows = rows_of(&file);
        let has = |name: String, number: &str| {
            assert!(
                rows.contains(&[name.clone(), number.to_owned()]),
                "{language}: {name} {number} in {rows:?}"
            );
        };
        assert!(rows[0][0].contains("2026"), "{:?}", rows[0]);
        has(say("report-unit-enquiries"), "20");
        has(say("channel-phone"), "12");
        for hidden in ["walk-in", "e-mail"] {
            has(say(&format!("channel-{hidden}")), &say("report-hidden"));
        }
        let units = report["units"].as_array().expect("units are listed");
        let lines = units.iter().filter(|unit| unit["told"].as_u64().is_some_and(|told| told > 0));
        let told = |unit: &Value| {
            unit["lines"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|line| line["rows"].as_array().map_or(0, Vec::len))
                .sum::<usize>()
        };
        let numbers = rows.iter().filter(|[_, number]| !number.is_empty()).count();
        assert_eq!(numbers, units.len() + lines.map(told).sum::<usize>(), "{language}");
    }

    // The same bytes whenever it is saved; without a place there is nothing to write to.
    let before = std::fs::read(&file).expect("it was written");
    scene.at("2027-02-01T10:00:00Z");
    choose(&mut scene);
    scene.ok("save_report", form(Language::ALL.last().expect("there are languages").word()));
    assert_eq!(std::fs::read(&file).expect("it was written"), before);
    assert_eq!(scene.fault("save_report", form("en"))["code"], "not-now");
}
