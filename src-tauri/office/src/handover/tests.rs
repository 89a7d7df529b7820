//! A few words from one shift to the next.

use serde_json::json;

use crate::people::tests::{fields_of, there_and_back};
use crate::testing::Scene;

#[test]
fn a_note_stands_on_today_until_it_is_ticked_off() {
    let mut scene = Scene::new();
    let id =
        there_and_back(&mut scene, "add_handover_note", json!({ "text": " The key is with Vesna. " }))["id"]
            .clone();
    scene.at("2026-11-20T10:00:00Z");
    scene.ok("add_handover_note", json!({ "text": "River calls again at four." }));
    let notes = scene.ok("get_today", json!({}))["handover"].clone();
    assert_eq!((&notes[0]["text"], &notes[0]["who"]), (&json!("The key is with Vesna."), &json!("Ana")));
    assert_eq!(notes[1]["text"], "River calls again at four.");
    there_and_back(&mut scene, "tick_handover_note", json!({ "id": id }));
    assert_eq!(scene.ok("get_today", json!({}))["handover"].as_array().map(Vec::len), Some(1));
    assert_eq!(scene.fault("tick_handover_note", json!({ "id": id }))["code"], "not-found");
}

#[test]
fn r9_it_is_one_short_line() {
    let mut scene = Scene::new();
    for (text, told) in [("  ", "required"), (&*"x".repeat(201), "too-long")] {
        assert_eq!(fields_of(&scene.fault("add_handover_note", json!({ "text": text })))[0].1, told);
    }
}
