//! The table of enquiries, those of nobody, and the phone line.

use serde_json::{Value, json};

use crate::people::tests::{booking, enquiry, excluded_topic, fields_of, newcomer, there_and_back, topic};
use crate::testing::Scene;

fn called(view: &Value) -> Vec<String> {
    let rows = view["rows"].as_array().into_iter().flatten();
    rows.map(|row| row["called"].as_str().unwrap_or("nobody").to_owned()).collect()
}

#[test]
fn s5_7_an_unnamed_enquiry_is_counted_and_nobody_is_noted() {
    let mut scene = Scene::new();
    let grief = topic(&mut scene, "Grief");
    let mut form = enquiry("");
    form["person"] = json!("nobody");
    form["topics"] = json!([grief]);
    let view = there_and_back(&mut scene, "record_enquiry", form.clone());
    assert_eq!((&view["person"], &view["answer"]), (&Value::Null, &json!("answered")));
    assert_eq!(scene.ok("list_people", json!({}))["total"], 0);
    assert_eq!(scene.ok("list_calls", json!({}))["total"], 0);
    let row = scene.ok("list_enquiries", json!({}))["rows"][0].clone();
    assert_eq!((&row["topics"], &row["taken_by"]), (&json!(["Grief"]), &json!("Ana")));
    form["conversation"] = booking();
    let told = fields_of(&scene.fault("record_enquiry", form));
    assert_eq!(told, [("conversation".to_owned(), "somebody-to-meet".to_owned())]);
}

#[test]
fn the_table_is_narrowed_by_channel_topic_answer_and_days() {
    let mut scene = Scene::new();
    let (grief, politics) = (topic(&mut scene, "Grief"), excluded_topic(&mut scene));
    let lene = json!({ "kind": "advisor", "name": "Lene", "helps_with": "", "contact": "" });
    let lene = scene.ok("add_directory_entry", lene)["id"].clone();
    scene.ok("record_enquiry", enquiry("Ana"));
    scene.at("2026-11-21T09:00:00Z");
    let mut form = enquiry("Bo");
    form["channel"] = json!("advisor");
    form["sent_by"] = lene;
    form["topics"] = json!([grief]);
    scene.ok("record_enquiry", form);
    scene.at("2026-11-22T09:00:00Z");
    let mut form = enquiry("Cira");
    form["topics"] = json!([politics]);
    scene.ok("record_enquiry", form);
    for (form, expected) in [
        (json!({}), vec!["nobody", "Bo", "Ana"]),
        (json!({ "channel": "advisor" }), vec!["Bo"]),
        (json!({ "topic": grief }), vec!["Bo"]),
        (json!({ "topic": politics, "answer": "topic-not-offered" }), vec!["nobody"]),
        (json!({ "answer": "answered" }), vec![]),
        (json!({ "from": "2026-11-21" }), vec!["nobody", "Bo"]),
        (json!({ "from": "2026-11-20", "until": "2026-11-20" }), vec!["Ana"]),
        (json!({ "page": 1 }), vec![]),
    ] {
        let view = scene.ok("list_enquiries", form.clone());
        assert_eq!(called(&view), expected, "{form}");
        assert_eq!(view["total"], if form["page"] == 1 { 3 } else { expected.len() });
    }
    let row = scene.ok("list_enquiries", json!({ "channel": "advisor" }))["rows"][0].clone();
    assert_eq!(row["sent_by"], "Lene");
    let told = fields_of(&scene.fault("list_enquiries", json!({ "from": "soon" })));
    assert_eq!(told, [("from".to_owned(), "not-a-date".to_owned())]);
}

#[test]
fn a_call_is_tried_and_each_try_is_kept_with_its_result() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "River");
    let call = scene.ok("list_calls", json!({}))["calls"][0]["id"].clone();
    for result in ["not-reached", "somebody-else", "left-message", "reached"] {
        scene.at(&format!("2026-11-2{}T09:00:00Z", result.len() % 10));
        there_and_back(&mut scene, "record_call", json!({ "call": call, "result": result }));
    }
    let page = scene.ok("get_person", json!({ "id": person }));
    let tries = page["call_attempts"].as_array().cloned().unwrap_or_default();
    assert_eq!(tries.len(), 4);
    assert!(tries.iter().all(|one| one["who"] == "Ana" && one["about"] == "book-conversation"));
    assert_eq!(page["calls"], json!([]));
}

#[test]
fn s1_5_the_belgrade_programme_brings_its_phone_line_and_the_hours_can_be_changed() {
    let mut scene = Scene::new();
    let line = |scene: &mut Scene| scene.ok("get_settings", json!({}))["phone_line"].clone();
    assert_eq!(line(&mut scene)["weekdays"], json!([]));
    assert_eq!(scene.ok("get_today", json!({}))["line"], Value::Null);
    scene.ok("add_programme", json!({ "preset": "belgrade" }));
    assert_eq!(line(&mut scene), json!({ "weekdays": [0, 1, 2, 3, 4], "from": "10:00", "until": "20:00" }));
    // A Friday: 9:59 and 10:00 in Belgrade, then the last minute, then the first one after it, then Saturday.
    for (now, open) in [
        ("2026-11-20T08:59:00Z", json!(false)),
        ("2026-11-20T09:00:00Z", json!(true)),
        ("2026-11-20T18:59:00Z", json!(true)),
        ("2026-11-20T19:00:00Z", json!(false)),
        ("2026-11-21T12:00:00Z", Value::Null),
    ] {
        scene.at(now);
        assert_eq!(scene.ok("get_today", json!({}))["line"]["open"], open, "{now}");
    }
    let own = json!({ "weekdays": [5, 1, 5], "from": "09:00", "until": "12:30" });
    there_and_back(&mut scene, "change_phone_line", own);
    assert_eq!(line(&mut scene), json!({ "weekdays": [1, 5], "from": "09:00", "until": "12:30" }));
    scene.ok("add_programme", json!({ "preset": "belgrade" }));
    assert_eq!(line(&mut scene)["weekdays"], json!([1, 5]), "hours of the centre's own stay");
    for (form, field, told) in [
        (json!({ "weekdays": [1], "from": "12:00", "until": "12:00" }), "until", "ends-before-it-begins"),
        (json!({ "weekdays": [1], "from": "12:00" }), "until", "required"),
        (json!({ "weekdays": [7], "from": "10:00", "until": "12:00" }), "weekdays.0", "out-of-range"),
    ] {
        let found = fields_of(&scene.fault("change_phone_line", form));
        assert_eq!(found, [(field.to_owned(), told.to_owned())]);
    }
    there_and_back(&mut scene, "change_phone_line", json!({ "weekdays": [] }));
    assert_eq!(line(&mut scene)["from"], Value::Null);
}
