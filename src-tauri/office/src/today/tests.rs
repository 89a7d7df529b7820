//! What Today shows, through the surface.

use crate::testing::Scene;
use serde_json::json;

#[test]
fn a_new_office_is_at_its_beginning_and_asks_for_the_recovery_kit_and_a_backup() {
    let mut scene = Scene::new();
    let today = scene.ok("get_today", json!({}));
    assert_eq!(today["day"], "2026-11-20");
    assert_eq!(today["now"], "10:00");
    assert_eq!(today["beginning"], true);
    assert_eq!(
        today["steps"],
        json!([{ "kind": "confirm-recovery" }, { "kind": "backup", "reminder": "never" }])
    );
}

#[test]
fn every_answer_says_which_day_it_is_at_the_centre() {
    let mut scene = Scene::new();
    // Half past midnight in Belgrade, while the day before lasts in Greenwich.
    scene.at("2026-11-20T23:30:00Z");
    assert_eq!(scene.envelope("get_undo", "{}")["today"], "2026-11-21");
    scene.ok("lock", json!({}));
    assert!(scene.envelope("get_door", "{}")["today"].is_string());
}
