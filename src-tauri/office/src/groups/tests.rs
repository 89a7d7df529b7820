//! Groups through the surface.

use serde_json::json;

use crate::testing::Scene;

#[test]
fn smoke() {
    let mut scene = Scene::new();
    let programme = scene.ok("add_programme", json!({ "preset": "belgrade" }))["id"].clone();
    let topic = scene.ok("get_settings", json!({}))["topics"][0]["id"].clone();
    let made = scene.ok("create_group", json!({"name": "", "programme": programme, "topic": topic, "first_on": "2026-12-02", "at_hour": "18:00"}));
    println!("{made:#}");
    println!("{:#}", scene.ok("get_group", json!({"id": made["id"]})));
    println!("{:#}", scene.ok("list_groups", json!({"filter": "all"})));
    println!("{:#}", scene.ok("get_session", json!({"id": made["sessions"][0]["id"]})));
}
