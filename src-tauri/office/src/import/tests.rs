//! Imports through the surface: every example whole, in every encoding, undone in one go.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::encoding::tests::written;
use super::file::tests::example;
use super::{Encoding, Spreadsheet, file, layout};
use crate::testing::Scene;

mod answers;

pub(super) const EXAMPLES: [&str; 6] = [
    "lista-cekanja.csv",
    "чакащи.csv",
    "liste-d-attente.csv",
    "venteliste.xlsx",
    "old-list.xls",
    "interesse.ods",
];

fn hand_in(scene: &mut Scene, name: &str, bytes: &[u8]) {
    scene.desk.hand_in(Spreadsheet::new(name.to_owned(), bytes.to_vec()));
}

/// Imports a text as it is proposed; gives the preview, what was imported, and the cells that were not taken.
fn imported(scene: &mut Scene, name: &str, bytes: &[u8]) -> (Value, Value, Vec<Value>) {
    hand_in(scene, name, bytes);
    let preview = scene.ok("preview_import", json!({}));
    let done = scene.ok("import_spreadsheet", json!({}));
    (preview, done, unread(scene))
}

fn unread(scene: &mut Scene) -> Vec<Value> {
    let mut cells = Vec::new();
    for page in 0.. {
        let view = scene.ok("list_unread_cells", json!({ "page": page }));
        let more = view["cells"].as_array().cloned().unwrap_or_default();
        if more.is_empty() {
            assert_eq!(view["total"], cells.len());
            break;
        }
        cells.extend(more);
    }
    cells
}

/// Everybody in the office, each page whole.
fn everybody(scene: &mut Scene) -> Vec<Value> {
    let mut all = Vec::new();
    for page in 0.. {
        let form = json!({ "filter": "everyone", "sort": "name", "descending": false, "page": page });
        let rows = scene.ok("list_people", form)["rows"].as_array().cloned().unwrap_or_default();
        if rows.is_empty() {
            return all;
        }
        all.extend(rows.iter().map(|row| scene.ok("get_person", json!({ "id": row["id"] }))));
    }
    all
}

#[test]
fn the_examples_come_in_whole_and_go_in_one_undo() {
    for name in EXAMPLES {
        let mut scene = Scene::new();
        let before = scene.digest();
        let (preview, done, unread) = imported(&mut scene, name, &example(name));
        let everybody = everybody(&mut scene);
        assert_eq!(everybody.len(), done["people"].as_u64().map_or(0, |n| n as usize), "{name}");
        assert_eq!(preview["people"], done["people"], "{name}: the preview tells what is done");
        assert_eq!(preview["unread"], unread.len(), "{name}");
        nothing_vanished(name, &example(name), &unread, &everybody);
        let calls: Vec<_> =
            everybody.iter().map(|person| person["safe_contact"]["reach"]["state"].clone()).collect();
        assert!(calls.iter().all(|state| state == "closed"), "{name}: R1, contact stays closed");
        scene.ok("undo", json!({}));
        assert_eq!(scene.digest(), before, "{name}: one undo takes all of it back");
    }
}

/// Every cell under the headings is listed, or what it says is found on somebody's page.
fn nothing_vanished(name: &str, bytes: &[u8], unread: &[Value], everybody: &[Value]) {
    let read = file::read(bytes, None, None).expect("it is a spreadsheet");
    let header = layout::header_row(&read.grid);
    let columns = layout::columns(&read.grid, header);
    let listed: BTreeSet<(u64, String)> = unread
        .iter()
        .map(|cell| {
            (cell["row"].as_u64().unwrap_or_default(), cell["column"].as_str().unwrap_or_default().to_owned())
        })
        .collect();
    let mut by_name: BTreeMap<String, String> = BTreeMap::new();
    for person in everybody {
        let called = person["naming"]["called"].as_str().unwrap_or_default().to_owned();
        by_name.entry(called).or_default().push_str(&person.to_string());
    }
    let all: String = by_name.values().cloned().collect();
    for row in layout::data(&read.grid, header) {
        for column in &columns {
            let cell = row.cell(column.at);
            if cell.is_empty() || listed.contains(&(u64::from(row.number), column.name())) {
                continue;
            }
            use layout::ColumnField as F;
            let text = cell.shown();
            let bare = text.trim_matches(['«', '»', ' ']).replace('\n', "\\n");
            match column.field {
                Some(F::Called) => assert!(by_name.contains_key(&bare), "{name} row {}: {text}", row.number),
                Some(F::Contact | F::Times) => {
                    assert!(all.contains(&bare), "{name} row {}: {text}", row.number);
                }
                Some(_) => {}
                None => panic!("{name} row {}: {} is neither taken nor listed", row.number, column.name()),
            }
        }
    }
}

#[test]
fn an_example_is_the_same_in_every_encoding() {
    for (name, own, others) in [
        ("lista-cekanja.csv", Encoding::Windows1250, [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be]),
        ("чакащи.csv", Encoding::Windows1251, [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be]),
        (
            "liste-d-attente.csv",
            Encoding::Utf8,
            [Encoding::Windows1252, Encoding::Utf16Le, Encoding::Utf16Be],
        ),
    ] {
        let original = file::read(&example(name), None, None).expect("it is a spreadsheet");
        assert_eq!(original.encoding, Some(own));
        let text = own.decode(&example(name));
        for encoding in others {
            for mark in ["", "\u{feff}"] {
                if !mark.is_empty() && encoding == Encoding::Windows1252 {
                    continue;
                }
                let bytes = written(&format!("{mark}{text}"), encoding);
                let read = file::read(&bytes, None, None).expect("it is a spreadsheet");
                assert_eq!(read.encoding, Some(encoding), "{name}");
                assert_eq!(read.grid, original.grid, "{name} in {}", encoding.word());
            }
        }
    }
}

#[test]
fn choices_are_kept_to() {
    let mut scene = Scene::new();
    let list =
        "Ime;Tel;Tema;Ostalo\nAna;064 123 4567;tuga;prva\nAna;064 123 4567;tuga;druga\nMira;;šah;treća\n";
    hand_in(&mut scene, "list.csv", list.as_bytes());
    let proposed = scene.ok("preview_import", json!({}));
    assert_eq!(
        (&proposed["people"], &proposed["duplicates"][0]["becomes"]),
        (&json!(2), &json!({ "same-row": 2 }))
    );
    let grief = crate::people::tests::topic(&mut scene, "Grief");
    let form = json!({
        "rows": [{ "row": 3, "becomes": "new" }, { "row": 4, "becomes": "left-out" }],
        "topics": [{ "word": "tuga", "becomes": { "known": grief } }],
        "columns": [{ "column": 1, "field": null }],
    });
    let done = scene.ok("import_spreadsheet", form);
    assert_eq!((&done["people"], &done["waiting"]), (&json!(2), &json!(2)));
    let whys: Vec<(u64, String)> = unread(&mut scene)
        .iter()
        .map(|cell| {
            (cell["row"].as_u64().unwrap_or_default(), cell["why"].as_str().unwrap_or_default().to_owned())
        })
        .collect();
    for expected in [(2, "left-out"), (2, "notes-off"), (3, "left-out"), (4, "left-out")] {
        assert!(whys.contains(&(expected.0, expected.1.to_owned())), "{whys:?}");
    }
}

#[test]
fn r9_remarks_become_notes_only_where_notes_on_people_are_switched_on() {
    let mut scene = Scene::new();
    let list =
        "Ime;Telefon;Napomena;Napomene\nRada;064 7654321;dolazi autobusom;ima dete\nMira;;ne sa Radom;\n";
    scene.ok("change_note_kinds", json!({ "kinds": ["person"] }));
    let (_, _, unread) = imported(&mut scene, "list.csv", list.as_bytes());
    let whys: Vec<String> = unread.iter().map(|cell| format!("{} {}", cell["row"], cell["why"])).collect();
    assert!(whys.iter().all(|why| !why.contains("notes-off")), "{whys:?}");
    assert!(whys.contains(&"3 \"perhaps-keep-apart\"".to_owned()), "R6: never into a note: {whys:?}");
    let mut note = |name: &str| {
        let id = scene.ok("find_people", json!({ "text": name }))["people"][0]["id"].clone();
        scene.ok("get_note", json!({ "about": { "person": id } }))["text"].clone()
    };
    assert_eq!(note("Rada"), "dolazi autobusom\nima dete");
    assert_eq!(note("Mira"), "");
}

#[test]
fn the_same_file_again_makes_nobody_twice() {
    let mut scene = Scene::new();
    imported(&mut scene, "lista-cekanja.csv", &example("lista-cekanja.csv"));
    let (preview, done, _) = imported(&mut scene, "lista-cekanja.csv", &example("lista-cekanja.csv"));
    assert_eq!((&preview["people"], &done["people"], &done["waiting"]), (&json!(0), &json!(0), &json!(0)));
    assert_eq!(done["known"], 34);
}

#[test]
fn r1_numbers_and_words_stay_behind_the_call_sheet() {
    let mut scene = Scene::new();
    let list = "Ime;Telefon;Kada zvati\nRada;064 7654321, 065 1112223 (sestra);samo pre podne\n";
    imported(&mut scene, "list.csv", list.as_bytes());
    let rada = scene.ok("find_people", json!({ "text": "Rada" }))["people"][0]["id"].clone();
    let page = scene.ok("get_person", json!({ "id": rada }));
    let contact = &page["safe_contact"];
    assert_eq!(contact["unconfirmed"], "Telefon: ···, ··· (sestra)\nKada zvati: samo pre podne");
    assert_eq!(contact["asked_on"], Value::Null);
    assert!(!page.to_string().contains("7654321") && !page.to_string().contains("1112223"));
    let sheet = scene.ok("get_call_sheet", json!({ "person": rada }));
    assert_eq!((&sheet["number"], &sheet["reach"]["closed_because"]), (&Value::Null, &json!("not-asked")));
    assert!(!sheet.to_string().contains("1112223"));
    let sheet = scene.ok("note_unsafe_call", json!({ "person": rada, "reason": "She asked." }));
    assert!(sheet["unconfirmed"].as_str().is_some_and(|words| words.contains("065 1112223")));
    scene.ok("settle_unconfirmed_contact", json!({ "person": rada }));
    assert_eq!(scene.ok("get_person", json!({ "id": rada }))["safe_contact"]["unconfirmed"], Value::Null);
}

#[test]
fn without_a_file_there_is_nothing_to_import() {
    let mut scene = Scene::new();
    for command in ["preview_import", "import_spreadsheet"] {
        assert_eq!(scene.fault(command, json!({}))["code"], "not-now");
    }
    hand_in(&mut scene, "page.html", b"<html></html>");
    assert_eq!(scene.fault("preview_import", json!({}))["code"], "spreadsheet-of-no-kind");
    scene.ok("lock", json!({}));
    assert_eq!(scene.fault("preview_import", json!({}))["code"], "locked");
}

#[test]
fn the_numbers_of_the_examples() {
    let told = |name: &str| {
        let mut scene = Scene::new();
        let (preview, done, unread) = imported(&mut scene, name, &example(name));
        let mut whys: BTreeMap<String, u32> = BTreeMap::new();
        for cell in &unread {
            *whys.entry(format!("{} {}", cell["column"], cell["why"]).replace('"', "")).or_default() += 1;
        }
        let topics: Vec<String> = preview["topics"]
            .as_array()
            .expect("topics")
            .iter()
            .map(|topic| format!("{} {}", topic["rows"], topic["name"]).replace('"', ""))
            .collect();
        format!(
            "{} rows, {} people, {} places waiting, {} unconfirmed, {} perhaps known\ntopics: {}\n{}",
            done["rows"],
            done["people"],
            done["waiting"],
            done["unconfirmed_contacts"],
            preview["duplicates"].as_array().map_or(0, Vec::len),
            topics.join(", "),
            whys.iter().map(|(why, count)| format!("{count} {why}")).collect::<Vec<_>>().join("\n"),
        )
    };
    insta::assert_snapshot!(told("lista-cekanja.csv"), @r#"
    34 rows, 34 people, 41 places waiting, 29 unconfirmed, 1 perhaps known
    topics: 9 tuga, 7 Violence, 7 porodično nasilje, 7 razvod, 7 seksualno nasilje, 4 nasilje u porodici
    9 God. rođenja in-part
    7 God. rođenja nothing-known
    8 Ko je uputio no-place
    13 Napomena notes-off
    7 Napomena perhaps-keep-apart
    34 R.br. row-number
    "#);
    insta::assert_snapshot!(told("чакащи.csv"), @r#"
    26 rows, 26 people, 16 places waiting, 9 unconfirmed, 2 perhaps known
    topics: 20 домашно насилие, 6 Violence, 6 развод
    8 Възраст in-part
    7 Възраст not-an-age
    2 Интервю needs-a-day
    8 Резултат day-taken
    7 Резултат in-part
    "#);
    insta::assert_snapshot!(told("liste-d-attente.csv"), @r#"
    18 rows, 18 people, 18 places waiting, 13 unconfirmed, 4 perhaps known
    topics: 8 Grief, 8 discrimination au travail, 2 violences conjugales
    "#);
    insta::assert_snapshot!(told("venteliste.xlsx"), @r#"
    40 rows, 40 people, 40 places waiting, 30 unconfirmed, 9 perhaps known
    topics: 11 Angst, 9 Violence, 7 Misbrug (pårørende), 5 sygdom, 4 Skilsmisse, 4 Grief
    18 Bemærkning notes-off
    12 Bemærkning perhaps-keep-apart
    1 Navn above-table
    15 Samtale holdt needs-a-day
    6 Ønsker in-part
    "#);
    insta::assert_snapshot!(told("old-list.xls"), @r#"
    15 rows, 15 people, 15 places waiting, 0 unconfirmed, 9 perhaps known
    topics: 9 Violence, 4 Grief, 2 divorce
    2 Name nothing-known
    4 Notes notes-off
    2 Notes perhaps-keep-apart
    "#);
    insta::assert_snapshot!(told("interesse.ods"), @r#"
    22 rows, 22 people, 22 places waiting, 0 unconfirmed, 3 perhaps known
    topics: 22 Topic not known yet
    4 Kjønnssammensetning in-part
    16 Veileder nothing-known
    "#);
}
