//! The table of people.

use serde_json::{Value, json};

use super::{accepted, booking, enquiry, newcomer, there_and_back, topic};
use crate::testing::Scene;

fn names(view: &Value) -> Vec<String> {
    let rows = view["rows"].as_array().into_iter().flatten();
    rows.map(|row| row["called"].as_str().unwrap_or("?").to_owned()).collect()
}

#[test]
fn names_stand_in_the_order_of_the_centre_s_language() {
    let mut scene = Scene::new();
    for called in ["Žana", "Ćira", "Cica", "Čedomila", "Zora", "Đina", "Dina"] {
        newcomer(&mut scene, called);
    }
    assert_eq!(names(&scene.ok("list_people", json!({})))[0], "Čedomila", "in English Č is C");
    let serbian =
        json!({ "name": "Open Door", "country": "RS", "zone": "Europe/Belgrade", "language": "sr-Latn" });
    there_and_back(&mut scene, "change_centre", serbian);
    let ascending = names(&scene.ok("list_people", json!({})));
    assert_eq!(ascending, ["Cica", "Čedomila", "Ćira", "Dina", "Đina", "Zora", "Žana"]);
    let mut descending = names(&scene.ok("list_people", json!({ "descending": true })));
    descending.reverse();
    assert_eq!(descending, ascending);
}

#[test]
fn pages_hold_everybody_once_in_either_order() {
    let mut scene = Scene::new();
    for number in 0..123 {
        newcomer(&mut scene, &format!("Person {number}"));
    }
    for sort in ["name", "since"] {
        for descending in [false, true] {
            let mut seen = Vec::new();
            for page in 0..4 {
                let form = json!({ "sort": sort, "descending": descending, "page": page });
                let view = scene.ok("list_people", form);
                assert_eq!((&view["total"], &view["page_size"]), (&json!(123), &json!(50)));
                seen.extend(names(&view));
            }
            assert_eq!(seen.len(), 123);
            seen.sort();
            seen.dedup();
            assert_eq!(seen.len(), 123, "{sort} {descending}");
        }
    }
    let beyond = scene.ok("list_people", json!({ "page": u32::MAX }));
    assert_eq!((names(&beyond).len(), &beyond["total"]), (0, &json!(123)));
}

#[test]
fn each_filter_leaves_its_own() {
    let mut scene = Scene::new();
    let grief = topic(&mut scene, "Grief");
    newcomer(&mut scene, "Enquiry");
    let settled = newcomer(&mut scene, "Settled");
    let calls = scene.ok("list_calls", json!({}));
    let owed = calls["calls"].as_array().into_iter().flatten().find(|call| call["person"] == settled);
    let call = owed.expect("a conversation is to be booked")["id"].clone();
    scene.ok("record_call", json!({ "call": call, "result": "let-go" }));
    let mut ahead = enquiry("Ahead");
    ahead["conversation"] = booking();
    scene.ok("record_enquiry", ahead);
    let (_, entry) = accepted(&mut scene, "Waiting", &grief);
    let (_, gone) = accepted(&mut scene, "Gone", &grief);
    scene.ok("leave_waiting_list", json!({ "entry": gone, "because": "found-elsewhere" }));
    let (_, placed) = accepted(&mut scene, "Member", &grief);
    let programme = scene.ok("add_programme", json!({ "preset": "denmark" }))["id"].clone();
    let group = scene.ok(
        "create_group",
        json!({
            "name": "Friday circle", "programme": programme, "topic": grief, "venue": null, "first_on": "2026-12-04",
            "at_hour": "18:00",
        }),
    )["id"]
        .clone();
    scene.ok("place_person", json!({ "group": group, "entry": placed }));
    let _ = entry;
    for (filter, left) in [
        ("everyone", vec!["Ahead", "Enquiry", "Gone", "Member", "Settled", "Waiting"]),
        ("waiting", vec!["Waiting"]),
        ("in-group", vec!["Member"]),
        ("conversation-ahead", vec!["Ahead"]),
        ("nothing-open", vec!["Gone", "Settled"]),
    ] {
        let view = scene.ok("list_people", json!({ "filter": filter }));
        assert_eq!(names(&view), left, "{filter}");
        assert_eq!(view["total"], json!(left.len()), "{filter}");
    }
    let everyone = scene.ok("list_people", json!({}));
    let stages: Vec<_> =
        everyone["rows"].as_array().into_iter().flatten().map(|row| row["stage"].clone()).collect();
    assert_eq!(stages, ["conversation-booked", "enquiry", "left", "in-group", "enquiry", "waiting"]);
    assert_eq!(everyone["rows"][5]["topics"], json!(["Grief"]));
    assert_eq!(everyone["rows"][5]["reach"]["state"], "closed");
}
