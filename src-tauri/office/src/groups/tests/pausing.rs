//! A group that pauses: its series waits, and the count stays (R12).

use serde_json::{Value, json};

use crate::testing::Scene;

/// A weekly group on Wednesdays from 2 December on, started.
fn started(scene: &mut Scene, preset: &str) -> Value {
    let group = scene.group(preset);
    scene.ok("start_group", json!({ "id": group, "reason": "They asked for it." }));
    group
}

#[test]
fn r12_the_series_waits_and_keeps_its_count() {
    let mut scene = Scene::new();
    let group = started(&mut scene, "belgrade");
    let before = scene.kept(&group, "on");
    assert_eq!((before.len(), &before[0]), (12, &json!("2026-12-02")));
    scene.at("2026-12-03T09:00:00Z");
    let paused = scene.undoable("pause_group", json!({ "id": group, "until": "2027-01-11" }));
    assert_eq!((&paused["next"], &paused["planned"]), (&json!("2027-01-13"), &json!(11)));
    let after = scene.kept(&group, "on");
    assert_eq!((after.len(), &after[0]), (12, &json!("2026-12-02")), "what has passed stays");
    assert!(!after.contains(&json!("2026-12-09")));
    let view = scene.look_at(&group);
    assert_eq!((&view["stage"], &view["paused_until"]), (&json!("paused"), &json!("2027-01-11")));
    let row = scene.ok("list_groups", json!({ "filter": "living" }))["groups"][0].clone();
    assert_eq!((&row["stage"], &row["paused_until"]), (&json!("paused"), &json!("2027-01-11")));
    let week = scene.ok("get_week", json!({ "on": "2026-12-16" }));
    assert_eq!(
        week["notes"],
        json!([{ "kind": "paused", "group": group, "group_name": "Wednesday circle", "until": "2027-01-11" }])
    );
    let week = scene.ok("get_week", json!({ "on": "2027-01-13" }));
    assert!(week["notes"].as_array().into_iter().flatten().all(|note| note["kind"] != "paused"));

    // Longer, and then again sooner: the count stays all the while.
    scene.undoable("pause_group", json!({ "id": group, "until": "2027-02-01" }));
    assert_eq!(scene.kept(&group, "on")[1], "2027-02-03");
    let resumed = scene.undoable("resume_group", json!({ "id": group }));
    assert_eq!((&resumed["next"], &resumed["planned"]), (&json!("2026-12-09"), &json!(11)));
    assert_eq!(scene.kept(&group, "on"), before);
    assert_eq!(scene.refusal("resume_group", json!({ "id": group })), "group-not-paused");

    // The pause is over by itself on its day.
    scene.ok("pause_group", json!({ "id": group, "until": "2027-01-11" }));
    scene.at("2027-01-11T09:00:00Z");
    assert_ne!(scene.look_at(&group)["stage"], "paused");
}

#[test]
fn a_pause_has_a_day_to_come_and_a_group_that_meets() {
    let mut scene = Scene::new();
    let group = scene.group("belgrade");
    let until = |day: &str| json!({ "id": group, "until": day });
    assert_eq!(scene.refusal("pause_group", until("2027-01-11")), "group-not-running");
    scene.ok("start_group", json!({ "id": group, "reason": "They asked for it." }));
    assert_eq!(scene.refusal("pause_group", until("2026-11-20")), "day-has-passed");
    assert_eq!(scene.refusal("pause_group", until("")), "required");
}

#[test]
fn a_group_that_goes_on_finds_its_room_free_or_leaves_that_day_out() {
    let mut scene = Scene::new();
    let room = scene.room("Blue room");
    let programme = scene.programme("belgrade");
    let group = scene.group_with(&programme, |form| form["venue"] = room.clone());
    scene.ok("start_group", json!({ "id": group, "reason": "They asked for it." }));
    let last = scene.kept(&group, "on")[11].clone();
    // Another group has the room on the two Wednesdays after its last.
    let open = scene.programme("france");
    let days = ["2027-03-03", "2027-03-10"];
    assert!(last.as_str().is_some_and(|last| last < days[0]), "{last}");
    scene.group_with(&open, |form| {
        form["venue"] = room.clone();
        form["first_on"] = json!(days[0]);
        form["dates"] = json!([days[1]]);
    });
    scene.ok("pause_group", json!({ "id": group, "until": "2026-12-16" }));
    let kept = scene.kept(&group, "on");
    assert_eq!(kept.len(), 12);
    assert!(days.iter().all(|day| !kept.contains(&json!(day))), "{kept:?}");
}

#[test]
fn s4_2_dates_agreed_one_by_one_are_not_moved_by_a_rule() {
    let mut scene = Scene::new();
    let programme = scene.programme("france");
    let group = scene.group_with(&programme, |form| form["dates"] = json!(["2026-12-20"]));
    scene.ok("start_group", json!({ "id": group, "reason": "They asked for it." }));
    let until = json!({ "id": group, "until": "2026-12-10" });
    let fault = scene.fault("pause_group", until.clone());
    assert_eq!((&fault["code"], &fault["args"]["on"]), (&json!("pause-dates-within"), &json!("2026-12-02")));
    let session = scene.kept(&group, "id")[0].clone();
    scene.ok("cancel_session", json!({ "id": session }));
    let paused = scene.ok("pause_group", until);
    assert_eq!((&paused["next"], &paused["planned"]), (&json!("2026-12-20"), &json!(1)));
}

#[test]
fn a_pause_is_over_with_the_first_evening_planned_within_it() {
    let mut scene = Scene::new();
    let group = started(&mut scene, "belgrade");
    scene.ok("pause_group", json!({ "id": group, "until": "2027-01-11" }));
    let next = scene.ok("get_group", json!({ "id": group }))["sessions"][0]["id"].clone();
    scene.undoable("move_session", json!({ "id": next, "to": "2026-12-30" }));
    assert_eq!(scene.look_at(&group)["paused_until"], "2026-12-30");
    scene.undoable("shift_series", json!({ "id": group, "first_on": "2026-12-09", "pass_taken": false }));
    assert_eq!(scene.look_at(&group)["paused_until"], "2026-12-09");
}
