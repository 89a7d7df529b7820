//! An erased person does not come back with a backup.

use std::path::{Path, PathBuf};

use rusqlite::params;
use rusqlite::types::ValueRef;
use serde_json::{Value, json};
use tillit_vault::Place;

use crate::testing::{PASSPHRASE, Scene};

const HERS: &str = "Lavender";
const OTHER: &str = "Linden";

/// Records an enquiry and gives the person.
fn enquire(scene: &mut Scene, called: &str) -> String {
    let topic = scene.ok("get_settings", json!({}))["topics"][0]["id"].clone();
    let hours = json!([{ "weekday": 1, "from": "10:00", "until": "12:00" }]);
    let said = scene.ok(
        "record_enquiry",
        json!({
            "person": { "new": { "called": called } }, "channel": "phone", "topics": [topic], "times": called,
            "contact": { "phone": "064 1234567", "may_call": true, "hours": hours },
        }),
    );
    said["person"].as_str().expect("an enquiry gives its person").to_owned()
}

/// An office that was backed up with two people in it, one of whom was erased afterwards.
fn with_one_erased() -> (Scene, PathBuf) {
    let mut scene = Scene::new();
    let erased = enquire(&mut scene, HERS);
    enquire(&mut scene, OTHER);
    let home = json!({ "name": "Home on Thursdays", "kind": "private-home", "capacity": null, "step_free": "not-asked" });
    let home = scene.ok("add_venue", home)["id"].clone();
    scene.ok(
        "change_venue_place",
        json!({ "id": home, "address": format!("{HERS} Street 7"), "door_note": "", "person": erased }),
    );
    scene.ok("save_draft", json!({ "key": format!("person:{erased}"), "content": HERS }));
    scene.ok("make_backup", json!({}));
    let id: uuid::Uuid = erased.parse().expect("an id is a UUID");
    let conn = scene.desk.office().expect("it is open").vault().connection();
    conn.execute(
        "INSERT INTO erased (id, kind, erased_on) VALUES (?, 'person', '2026-11-20')",
        params![id.as_bytes()],
    )
    .expect("the list takes an id");
    scene.ok("lock", json!({}));
    let backup = PathBuf::from(scene.desk.beside().as_text()).join("0001_2026-11-20.tar");
    (scene, backup)
}

pub(in crate::retention) fn bring_back(scene: &mut Scene, backup: &Path, secret: &str) {
    scene.desk.choose(Place::at(backup).expect("a path in Unicode"));
    scene.ok("preview_restore", json!({ "passphrase": secret }));
    scene.ok("restore", json!({}));
}

pub(in crate::retention) fn everybody(scene: &mut Scene) -> Vec<Value> {
    let form = json!({ "filter": "everyone", "sort": "name", "descending": false, "page": 0 });
    let list = scene.ok("list_people", form);
    list["rows"].as_array().expect("a list").iter().map(|line| line["called"].clone()).collect()
}

/// Every value of every table of the open vault, those in which the search index lies included.
pub(in crate::retention) fn values(scene: &Scene) -> Vec<Vec<u8>> {
    let conn = scene.desk.office().expect("it is open").vault().connection();
    let names = "SELECT name FROM sqlite_master WHERE type = 'table'";
    let mut statement = conn.prepare(names).expect("every database has it");
    let tables: rusqlite::Result<Vec<String>> =
        statement.query_map([], |row| row.get(0)).and_then(Iterator::collect);
    let mut values = Vec::new();
    for table in tables.expect("names are texts") {
        let mut statement = conn.prepare(&format!("SELECT * FROM {table}")).expect("the table is there");
        let columns = statement.column_count();
        let mut rows = statement.query([]).expect("the table is there");
        while let Some(row) = rows.next().expect("the vault is sound") {
            for column in 0..columns {
                if let ValueRef::Text(bytes) | ValueRef::Blob(bytes) = row.get_ref(column).expect("a column")
                {
                    values.push(bytes.to_vec());
                }
            }
        }
    }
    values
}

pub(in crate::retention) fn holds(values: &[Vec<u8>], text: &str) -> bool {
    let spellings = [text.to_owned(), text.to_lowercase(), text.to_uppercase()];
    let holds = |value: &[u8], text: &str| value.windows(text.len()).any(|part| part == text.as_bytes());
    values.iter().any(|value| spellings.iter().any(|text| holds(value, text)))
}

#[test]
fn who_was_erased_does_not_come_back_with_a_backup() {
    let (mut scene, backup) = with_one_erased();
    bring_back(&mut scene, &backup, PASSPHRASE);
    assert_eq!(everybody(&mut scene), [OTHER]);
    let values = values(&scene);
    assert!(holds(&values, OTHER), "what is there is found");
    assert!(
        !holds(&values, HERS),
        "she is in no row, in no act of the journal, in no draft and not in the index"
    );
    assert_eq!(scene.ok("find_people", json!({ "text": "lavender" }))["people"], json!([]));
    let home = scene.ok("get_settings", json!({}))["venues"][0].clone();
    assert_eq!(home["name"], "Home on Thursdays", "a venue that was her home stays");
    let place = scene.ok("get_venue_place", json!({ "id": home["id"] }));
    assert_eq!(place, json!({ "address": "", "door_note": "", "person": null }), "without where it is");
    assert_eq!(
        scene.ok("get_undo", json!({})),
        json!({ "undo": null, "redo": null }),
        "nothing leads back to her"
    );
    assert_eq!(everybody(&mut scene), [OTHER]);
}

#[test]
fn the_list_goes_over_into_what_was_brought_back() {
    let (mut scene, backup) = with_one_erased();
    for time in 1..=2 {
        bring_back(&mut scene, &backup, PASSPHRASE);
        assert_eq!(everybody(&mut scene), [OTHER], "{time}");
        scene.ok("lock", json!({}));
    }
    // The recovery kit opens both as well, and leads to the same.
    let kit = scene.kit.clone();
    bring_back(&mut scene, &backup, &kit);
    let ana = scene.ok("get_door", json!({}))["coordinators"][0]["id"].clone();
    scene.ok("set_passphrase", json!({ "coordinator": ana, "passphrase": PASSPHRASE }));
    assert_eq!(everybody(&mut scene), [OTHER]);
}

#[test]
fn the_list_of_an_earlier_version_is_read_and_its_vault_stays_as_it_is() {
    let (mut scene, backup) = with_one_erased();
    scene.start_newer_version();
    bring_back(&mut scene, &backup, PASSPHRASE);
    assert_eq!(everybody(&mut scene), [OTHER]);
}

#[test]
fn an_office_that_cannot_be_read_is_no_hindrance() {
    let (mut scene, backup) = with_one_erased();
    for name in ["keys.tar", "keys.copy.tar"] {
        std::fs::write(scene.vault().join(name), b"damaged").expect("the folder is ours");
    }
    bring_back(&mut scene, &backup, PASSPHRASE);
    // Nobody can know any more who was on the list.
    assert_eq!(everybody(&mut scene).len(), 2);
}
