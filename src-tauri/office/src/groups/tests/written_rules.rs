//! The rules a group writes for itself (S3.4).

use serde_json::{Value, json};

use crate::testing::Scene;

#[test]
fn s3_4_what_a_group_accepted_stays_and_the_next_rules_are_another_version() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |_| {});
    let rules = |scene: &mut Scene| scene.ok("get_group_rules", json!({ "id": group }));
    let write = |text: &str| json!({ "group": group, "text": text });
    assert!(rules(&mut scene)["suggestion"].as_str().is_some_and(|text| text.lines().count() > 3));
    assert_eq!(scene.refusal("accept_group_rules", json!({ "group": group })), "no-rules-to-accept");

    scene.undoable("write_group_rules", write("We begin on time."));
    scene.undoable("write_group_rules", write("We begin on time.\nWe listen."));
    let being_written = rules(&mut scene);
    assert_eq!(
        (&being_written["proposed"]["version"], &being_written["accepted"]),
        (&json!(1), &Value::Null)
    );
    assert_eq!(scene.look_at(&group)["rules"], Value::Null, "nothing holds that was not accepted");
    scene.undoable("accept_group_rules", json!({ "group": group, "accepted_on": "2026-11-19" }));
    let accepted = scene.look_at(&group)["rules"].clone();
    assert_eq!((&accepted["version"], &accepted["accepted_on"]), (&json!(1), &json!("2026-11-19")));

    scene.ok("write_group_rules", write("We begin on time.\nWe listen."));
    assert_eq!(rules(&mut scene)["proposed"], Value::Null, "the same is no new version");
    scene.undoable("write_group_rules", write("We begin at six."));
    assert_eq!(scene.look_at(&group)["rules"], accepted);
    scene.undoable("write_group_rules", write(""));
    assert_eq!(rules(&mut scene)["proposed"], Value::Null, "what was not accepted is taken back");
    scene.ok("write_group_rules", write("We begin at six."));
    scene.ok("accept_group_rules", json!({ "group": group }));
    let second = rules(&mut scene);
    assert_eq!((&second["accepted"]["version"], &second["earlier"][0]), (&json!(2), &accepted));
    assert_eq!(scene.refusal("write_group_rules", write(&"ж".repeat(4001))), "too-long");

    scene.ok("end_group", json!({ "id": group }));
    assert_eq!(scene.refusal("write_group_rules", write("Later.")), "group-ended");
    assert_eq!(rules(&mut scene)["accepted"], second["accepted"]);
}

#[test]
fn the_next_round_begins_with_the_rules_of_the_one_before_and_accepts_them_anew() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |_| {});
    scene.member(&group, "Jelena");
    scene.ok("start_group", json!({ "id": group }));
    scene.ok("write_group_rules", json!({ "group": group, "text": "We listen." }));
    scene.ok("accept_group_rules", json!({ "group": group }));
    let part = scene.look_at(&group)["members"][0]["participation"].clone();
    scene.ok("record_going_on", json!({ "participation": part, "goes_on": "continues" }));
    let form =
        json!({ "group": group, "first_on": "2027-06-02", "at_hour": "18:00", "facilitators_stay": false });
    let next = scene.ok("continue_group", form)["id"].clone();
    let rules = scene.ok("get_group_rules", json!({ "id": next }));
    assert_eq!((&rules["proposed"]["text"], &rules["accepted"]), (&json!("We listen."), &Value::Null));
}
