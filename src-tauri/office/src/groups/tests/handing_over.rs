//! Telling the group who leads it, and initiators who make themselves superfluous (R13, R14, S3.3, S3.4).

use serde_json::{Value, json};

use crate::testing::Scene;

fn steps(scene: &mut Scene, group: &Value) -> Value {
    scene.look_at(group)["next_steps"].clone()
}

fn has(steps: &Value, step: &str) -> bool {
    steps.as_array().into_iter().flatten().any(|one| one == step)
}

#[test]
fn r13_a_group_that_meets_is_told_of_whoever_comes_new() {
    let mut scene = Scene::new();
    let group = scene.group("belgrade");
    let seat = scene.seat(&group, 1);
    let (mira, zora, lea) = (
        scene.facilitator("Mira", "ally"),
        scene.facilitator("Zora", "ally"),
        scene.facilitator("Lea", "ally"),
    );
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": mira }));
    scene.ok("start_group", json!({ "id": group, "reason": "They asked for it." }));
    assert!(!has(&steps(&mut scene, &group), "tell-group"), "who was there before the start comes with it");
    let session = scene.kept(&group, "id")[0].clone();
    scene.ok("add_substitute", json!({ "session": session, "away": mira, "substitute": lea }));
    assert_eq!(scene.look_at(&group)["to_tell"], json!(["Lea"]));
    scene.ok(
        "fill_seat",
        json!({ "seat": seat, "facilitator": zora, "from": "2026-12-09", "replaces": true }),
    );
    let mut told = scene.look_at(&group)["to_tell"].as_array().cloned().unwrap_or_default();
    told.sort_by_key(ToString::to_string);
    assert_eq!(told, ["Lea", "Zora"]);
    assert!(has(&steps(&mut scene, &group), "tell-group"));
    scene.undoable("note_group_told", json!({ "id": group }));
    assert_eq!(scene.look_at(&group)["to_tell"], json!([]));
    assert!(!has(&steps(&mut scene, &group), "tell-group"));
}

#[test]
fn s3_3_the_planned_session_of_leaving_can_change_and_is_spoken_of_when_it_has_passed() {
    let mut scene = Scene::new();
    let (group, seat, _) = scene.met_twice();
    assert!(!has(&steps(&mut scene, &group), "hand-over"));
    scene.undoable("plan_leaving", json!({ "seat": seat, "until_session": 2 }));
    assert_eq!(scene.look_at(&group)["seats"][0]["planned_until"], "2026-12-09");
    assert!(has(&steps(&mut scene, &group), "hand-over"));
    scene.ok("plan_leaving", json!({ "seat": seat, "until_session": 6 }));
    assert!(!has(&steps(&mut scene, &group), "hand-over"));
    let session = scene.kept(&group, "id")[5].clone();
    let leading = scene.ok("get_session", json!({ "id": session }))["evening"]["facilitators"].clone();
    assert_eq!(leading[0]["called"], "Kirsten", "she stays for the sixth evening");
    let view = scene.look_at(&group);
    scene.ok("empty_seat", json!({ "seat": seat }));
    let left = scene.look_at(&group)["seats"][0].clone();
    assert_eq!(
        (&left["past"][0]["until"], &left["planned_until"]),
        (&json!("2026-12-09"), &view["seats"][0]["planned_until"])
    );
    let too_late = json!({ "seat": seat, "until_session": 201 });
    assert_eq!(scene.refusal("plan_leaving", too_late), "out-of-range");
}

#[test]
fn s3_4_what_is_handed_over_is_ticked_off_line_by_line() {
    let mut scene = Scene::new();
    let (group, ..) = scene.met_twice();
    let done = |scene: &mut Scene| -> Vec<Value> {
        let lines = scene.look_at(&group)["handover"].as_array().cloned().unwrap_or_default();
        lines.iter().filter(|line| !line["done_on"].is_null()).map(|line| line["item"].clone()).collect()
    };
    assert_eq!(scene.look_at(&group)["handover"].as_array().map(Vec::len), Some(6));
    scene.undoable("tick_handover", json!({ "group": group, "item": "rules", "done": true }));
    scene.undoable("tick_handover", json!({ "group": group, "item": "values", "done": true }));
    assert_eq!(done(&mut scene), ["values", "rules"]);
    scene.undoable("tick_handover", json!({ "group": group, "item": "rules", "done": false }));
    assert_eq!(done(&mut scene), ["values"]);
    let belgrade = scene.group("belgrade");
    assert_eq!(scene.look_at(&belgrade)["handover"], json!([]), "no initiator, nothing to hand over");
}

#[test]
fn r14_of_a_group_that_goes_on_by_itself_only_still_meeting_is_asked() {
    let mut scene = Scene::new();
    let (group, seat, _) = scene.met_twice();
    let yes = json!({ "group": group, "meets": true, "months": 3 });
    assert_eq!(scene.refusal("record_still_meeting", yes.clone()), "group-not-self-running");
    scene.ok("empty_seat", json!({ "seat": seat }));
    let stage = |scene: &mut Scene| scene.look_at(&group)["stage"].clone();
    assert_eq!(stage(&mut scene), "self-running");
    let row = scene.ok("list_groups", json!({ "filter": "running" }))["groups"][0].clone();
    assert_eq!(row["stage"], "self-running");
    // An evening passes and nobody writes it down: that is not asked for.
    scene.at("2026-12-20T09:00:00Z");
    assert_eq!(steps(&mut scene, &group), json!(["ask-still-meeting"]));
    let today = scene.ok("get_today", json!({}))["steps"].clone();
    assert!(today.as_array().into_iter().flatten().all(|step| step["kind"] != "record-evening"));
    assert_eq!(
        scene.refusal("record_still_meeting", json!({ "group": group, "meets": true, "months": null })),
        "required"
    );
    scene.undoable("record_still_meeting", yes);
    assert_eq!(steps(&mut scene, &group), json!([]));
    scene.at("2027-03-20T09:00:00Z");
    assert_eq!(steps(&mut scene, &group), json!(["ask-still-meeting"]));
    scene.undoable("record_still_meeting", json!({ "group": group, "meets": false, "months": null }));
    assert_eq!(stage(&mut scene), "ended");
}

#[test]
fn s5_5_a_group_without_needed_seats_is_self_running_and_one_that_misses_somebody_is_not() {
    let mut scene = Scene::new();
    let stage = |scene: &mut Scene, group: &Value| scene.look_at(group)["stage"].clone();
    let groups = [("france", "self-running"), ("belgrade", "running")].map(|(preset, meets)| {
        let group = scene.group(preset);
        assert_eq!(stage(&mut scene, &group), "forming");
        scene.ok("start_group", json!({ "id": group, "reason": "They asked for it." }));
        assert_eq!(stage(&mut scene, &group), "confirmed", "its first evening is still to come");
        (group, meets)
    });
    scene.at("2026-12-03T09:00:00Z");
    for (group, meets) in &groups {
        assert_eq!(stage(&mut scene, group), *meets);
        scene.ok("end_group", json!({ "id": group }));
        assert_eq!(stage(&mut scene, group), "ended");
    }
}
