//! What Today shows, through the surface.

use crate::testing::Scene;
use serde_json::json;

#[test]
fn a_new_office_is_at_its_beginning_and_asks_for_the_recovery_kit() {
    let mut scene = Scene::new();
    let today = scene.ok("get_today", json!({}));
    assert_eq!(today["day"], "2026-11-20");
    assert_eq!(today["now"], "10:00");
    assert_eq!(today["beginning"], true);
    assert_eq!(today["steps"], json!([{ "kind": "confirm-recovery" }]));
}
