//! Settings through the surface.

use crate::testing::Scene;
use serde_json::json;

#[test]
fn a_new_office_has_topics_to_start_from() {
    let mut scene = Scene::new();
    let settings = scene.ok("get_settings", json!({}));
    assert_eq!(settings["topics"].as_array().map(Vec::len), Some(6));
    assert_eq!(settings["centre"]["country"], "RS");
}

#[test]
fn what_is_added_is_listed_and_undone_again() {
    let mut scene = Scene::new();
    let before = scene.digest();
    scene.ok("add_topic", json!({ "name": "Тuга 🌧 אבל", "excluded": false }));
    assert_eq!(scene.ok("get_settings", json!({}))["topics"].as_array().map(Vec::len), Some(7));
    scene.ok("undo", json!({}));
    assert_eq!(scene.digest(), before);
    scene.ok("redo", json!({}));
    assert_eq!(scene.ok("get_settings", json!({}))["topics"].as_array().map(Vec::len), Some(7));
}

#[test]
fn a_programme_keeps_its_bounds_in_order() {
    let mut scene = Scene::new();
    let id = scene.ok("add_programme", json!({ "preset": "belgrade" }))["id"].clone();
    let mut fields = scene.ok("get_settings", json!({}))["programmes"][0]["fields"].clone();
    fields["least_to_start"] = json!(11);
    fields["seats"][1]["role"] = json!("expert-by-experience");
    let fault = scene.fault("change_programme", json!({ "id": id, "fields": fields, "put_away": false }));
    let codes: Vec<_> = fault["fields"].as_array().into_iter().flatten().map(|f| (f["field"].clone(), f["code"].clone())).collect();
    assert_eq!(
        codes,
        [
            (json!("fields.least_to_start"), json!("out-of-range")),
            (json!("fields.seats.1.role"), json!("role-twice")),
        ]
    );
}

#[test]
fn bad_input_is_told_and_changes_nothing() {
    let mut scene = Scene::new();
    let before = scene.digest();
    for (name, form, code) in [
        ("add_topic", json!({ "name": " ", "excluded": false }), "fields"),
        ("add_topic", json!({ "name": "x".repeat(10_000), "excluded": false }), "fields"),
        ("add_topic", json!({ "name": 5, "excluded": false }), "malformed-form"),
        ("add_topic", json!({}), "malformed-form"),
        ("no_such_command", json!({}), "unknown-command"),
        ("change_topic", json!({ "id": "00000000-0000-4000-8000-000000000000", "name": "x", "excluded": false, "put_away": false }), "not-found"),
        ("change_topic", json!({ "id": "nonsense", "name": "x", "excluded": false, "put_away": false }), "malformed-form"),
        ("change_centre", json!({ "name": "", "country": "RS", "zone": "Mars/Olympus", "language": "en" }), "fields"),
    ] {
        assert_eq!(scene.fault(name, form)["code"], code, "{name}");
    }
    assert_eq!(scene.fault_of_text("add_topic", "{\"name\": ")["code"], "malformed-form");
    assert_eq!(scene.digest(), before);
}
