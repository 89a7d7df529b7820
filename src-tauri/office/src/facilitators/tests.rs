//! A facilitator's page through the surface.

use serde_json::{Value, json};

use crate::people::tests::newcomer;
use crate::testing::Scene;

fn page(scene: &mut Scene, id: &Value) -> Value {
    scene.ok("get_facilitator", json!({ "id": id }))
}

#[test]
fn not_asked_no_and_prefers_not_to_say_are_three_answers() {
    let mut scene = Scene::new();
    let vesna = scene.facilitator("Vesna", "ally");
    let asked = page(&mut scene, &vesna)["details"].clone();
    assert_eq!(
        (&asked["training"], &asked["supervision"], &asked["background_check"]),
        (&json!("not-asked"), &json!("not-asked"), &json!("not-asked"))
    );
    for answer in ["yes", "no", "not-said", "not-asked"] {
        let details = json!({ "training": answer, "training_note": "Two weekends" });
        scene.undoable("change_facilitator_details", json!({ "id": vesna, "details": details }));
        let kept = page(&mut scene, &vesna)["details"].clone();
        assert_eq!(kept["training"], answer);
        // What belongs to "yes" goes with it.
        assert_eq!(kept["training_note"], if answer == "yes" { "Two weekends" } else { "" });
    }
}

#[test]
fn languages_and_topics_are_kept_each_once() {
    let mut scene = Scene::new();
    let vesna = scene.facilitator("Vesna", "ally");
    let topic = scene.topic();
    let details = json!({ "languages": ["sr", " HU ", "sr"], "topics": [topic, topic] });
    scene.ok("change_facilitator_details", json!({ "id": vesna, "details": details }));
    let kept = page(&mut scene, &vesna)["details"].clone();
    assert_eq!((&kept["languages"], &kept["topics"]), (&json!(["sr", "hu"]), &json!([topic])));
    let unknown = json!({ "id": vesna, "details": { "languages": ["serbian"] } });
    assert_eq!(scene.refusal("change_facilitator_details", unknown), "unknown-language");
}

#[test]
fn an_old_background_check_is_asked_for_again_from_its_day_on() {
    let mut scene = Scene::new();
    let vesna = scene.facilitator("Vesna", "ally");
    let change = |scene: &mut Scene, check: &str, again: Value| {
        let details =
            json!({ "background_check": check, "checked_on": "2026-11-01", "check_again_on": again });
        scene.ok("change_facilitator_details", json!({ "id": vesna, "details": details }));
    };
    let early =
        json!({ "background_check": "yes", "checked_on": "2026-11-01", "check_again_on": "2026-11-01" });
    assert_eq!(
        scene.refusal("change_facilitator_details", json!({ "id": vesna, "details": early })),
        "check-again-too-early"
    );
    let asked = |scene: &mut Scene| {
        let steps = scene.ok("get_today", json!({}))["steps"].clone();
        let due = page(scene, &vesna)["facilitator"]["check_due"].clone();
        let on_today = steps.as_array().into_iter().flatten().any(|step| step["kind"] == "check-facilitator");
        assert_eq!(due, on_today);
        on_today
    };
    change(&mut scene, "yes", Value::Null);
    assert!(!asked(&mut scene), "without a day it is never asked for again");
    change(&mut scene, "yes", json!("2026-11-21"));
    assert!(!asked(&mut scene));
    scene.at("2026-11-21T09:00:00Z");
    assert!(asked(&mut scene));
    change(&mut scene, "no", json!("2026-11-21"));
    assert!(!asked(&mut scene), "what was not seen cannot be old");
}

#[test]
fn the_page_shows_the_groups_she_leads_and_has_led() {
    let mut scene = Scene::new();
    let vesna = scene.facilitator("Vesna", "ally");
    let (one, other) = (scene.group("belgrade"), scene.group("belgrade"));
    let seat = scene.seat(&one, 1);
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": vesna, "from": "2026-11-10" }));
    scene.ok("empty_seat", json!({ "seat": seat, "until": "2026-11-20" }));
    let seat = scene.seat(&other, 1);
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": vesna }));
    let view = page(&mut scene, &vesna);
    let (now, before) = (&view["facilitator"]["seats"], &view["before"]);
    assert_eq!((now.as_array().map(Vec::len), &now[0]["group"]), (Some(1), &other));
    assert_eq!((before.as_array().map(Vec::len), &before[0]["group"]), (Some(1), &one));
    assert_eq!((&before[0]["from"], &before[0]["until"]), (&json!("2026-11-10"), &json!("2026-11-20")));
    // A group that ends is one she has led, until its last day.
    scene.ok("end_group", json!({ "id": other }));
    let view = page(&mut scene, &vesna);
    assert_eq!(view["facilitator"]["seats"], json!([]));
    assert_eq!((&view["before"][0]["group"], &view["before"][0]["until"]), (&other, &json!("2026-11-20")));
}

#[test]
fn r6_not_with_is_the_same_pair_seen_from_her_side_and_stands_nowhere_else() {
    let mut scene = Scene::new();
    let vesna = scene.facilitator("Vesna", "ally");
    let river = newcomer(&mut scene, "River");
    scene.ok("add_keep_apart", json!({ "a": river, "b": { "facilitator": vesna }, "level": "site-day" }));
    let rows = scene.ok("list_not_with", json!({ "id": vesna }))["rows"].clone();
    assert_eq!(rows, json!([{ "person": river, "called": "River", "called_as": "name" }]));
    assert!(!page(&mut scene, &vesna).to_string().contains("River"), "her page says nothing of it");
    assert!(!scene.ok("list_facilitators", json!({})).to_string().contains("River"));
    scene.ok("remove_keep_apart", json!({ "a": river, "b": { "facilitator": vesna } }));
    assert_eq!(scene.ok("list_not_with", json!({ "id": vesna }))["rows"], json!([]));
}
