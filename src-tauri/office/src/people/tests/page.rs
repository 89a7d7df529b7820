//! A person's page and the way she has come.

use serde_json::{Value, json};

use super::{accepted, booking, enquiry, topic};
use crate::people::stage::{Stage, StageFacts, StageOn, stage};
use crate::testing::Scene;
use crate::wire::Day;

fn steps(scene: &mut Scene, person: &Value) -> Vec<(String, String)> {
    let page = scene.ok("get_person", json!({ "id": person }));
    let way = page["way"].as_array().into_iter().flatten();
    way.map(|step| (step["step"].to_string().replace('"', ""), step["state"].to_string().replace('"', "")))
        .collect()
}

fn states(scene: &mut Scene, person: &Value) -> [String; 5] {
    let steps = steps(scene, person);
    let names: Vec<_> = steps.iter().map(|(step, _)| step.as_str()).collect();
    assert_eq!(names, ["enquiry", "conversation", "waiting", "group", "agreement"]);
    let states: Vec<String> = steps.into_iter().map(|(_, state)| state).collect();
    states.try_into().expect("there are five steps")
}

#[test]
fn the_page_follows_her_from_the_first_call_to_the_agreement() {
    let mut scene = Scene::new();
    let grief = topic(&mut scene, "Grief");
    let mut form = enquiry("Jelena");
    form["topics"] = json!([grief]);
    let person = scene.ok("record_enquiry", form)["person"].clone();
    assert_eq!(states(&mut scene, &person), ["done", "now", "ahead", "ahead", "ahead"]);

    let booked =
        scene.ok("book_conversation", json!({ "person": person, "booking": booking() }))["id"].clone();
    assert_eq!(states(&mut scene, &person), ["done", "now", "ahead", "ahead", "ahead"]);
    let accepted =
        json!({ "id": booked, "went": "held", "outcome": "accepted", "entries": [{ "topic": grief }] });
    let entry = scene.ok("record_conversation", accepted)["entries"][0].clone();
    scene.at("2027-01-20T09:00:00Z");
    assert_eq!(states(&mut scene, &person), ["done", "done", "now", "ahead", "ahead"]);
    let page = scene.ok("get_person", json!({ "id": person }));
    assert_eq!((&page["stage"], &page["stage_since"]), (&json!("waiting"), &json!("2026-11-20")));
    assert_eq!((&page["way"][2]["days"], &page["way"][2]["topics"]), (&json!(61), &json!(["Grief"])));
    assert_eq!(page["way"][0]["channel"], "phone");
    assert_eq!((&page["way"][1]["interviewer"], &page["way"][1]["place"]), (&json!("Ana"), &json!("office")));

    let programme = scene.ok("add_programme", json!({ "preset": "denmark" }))["id"].clone();
    let form = json!({
        "name": "Friday circle", "programme": programme, "topic": grief, "venue": null, "first_on": "2027-02-05",
        "at_hour": "18:00",
    });
    let group = scene.ok("create_group", form)["id"].clone();
    scene.ok("place_person", json!({ "group": group, "entry": entry }));
    assert_eq!(states(&mut scene, &person), ["done", "done", "done", "now", "now"]);
    let page = scene.ok("get_person", json!({ "id": person }));
    assert_eq!(
        (&page["way"][3]["group"], &page["way"][3]["on"]),
        (&json!("Friday circle"), &json!("2027-01-20"))
    );
    assert_eq!(page["groups"][0]["group_name"], "Friday circle");
    assert_eq!(page["waiting"][0]["state"], "placed");
    let about: Vec<_> =
        page["calls"].as_array().into_iter().flatten().map(|call| call["about"].clone()).collect();
    assert_eq!(about, ["tell-group"]);
}

#[test]
fn the_history_tells_what_was_done_newest_first() {
    let mut scene = Scene::new();
    let grief = topic(&mut scene, "Grief");
    let (person, entry) = accepted(&mut scene, "Jelena", &grief);
    scene.ok("leave_waiting_list", json!({ "entry": entry, "because": "no-longer-wanted" }));
    scene.ok("undo", json!({}));
    let page = scene.ok("get_person", json!({ "id": person }));
    let actions: Vec<_> =
        page["history"].as_array().into_iter().flatten().map(|line| line["action"].clone()).collect();
    assert_eq!(actions, ["record-conversation", "book-conversation", "record-enquiry"]);
    assert_eq!(page["history"][0]["who"], "Ana");
}

#[test]
fn nobody_is_not_found() {
    let mut scene = Scene::new();
    let nobody = json!({ "id": "00000000-0000-4000-8000-000000000000" });
    assert_eq!(scene.fault("get_person", nobody)["code"], "not-found");
    assert_eq!(scene.fault("get_person", json!({ "id": "Jelena" }))["code"], "malformed-form");
}

#[test]
fn the_furthest_open_thing_counts_or_else_the_last_that_happened() {
    let day =
        |number: u32| Day(chrono::NaiveDate::from_ymd_opt(2026, 1, number).expect("January has the day"));
    let known_since = day(1);
    let nothing = StageFacts::default();
    for (case, facts, expected) in [
        ("nothing", nothing.clone(), (Stage::Enquiry, 1)),
        ("an enquiry", StageFacts { last_enquiry: Some(day(2)), ..nothing.clone() }, (Stage::Enquiry, 2)),
        (
            "booked after an enquiry",
            StageFacts { last_enquiry: Some(day(2)), booked_for: Some(day(9)), ..nothing.clone() },
            (Stage::ConversationBooked, 9),
        ),
        (
            "held on the day of the enquiry",
            StageFacts { last_enquiry: Some(day(2)), held_on: Some(day(2)), ..nothing.clone() },
            (Stage::ConversationHeld, 2),
        ),
        (
            "waiting, with another conversation booked",
            StageFacts { waiting_since: Some(day(3)), booked_for: Some(day(9)), ..nothing.clone() },
            (Stage::Waiting, 3),
        ),
        (
            "in a group, waiting for another",
            StageFacts { waiting_since: Some(day(3)), in_group_since: Some(day(5)), ..nothing.clone() },
            (Stage::InGroup, 5),
        ),
        (
            "left the list after the conversation",
            StageFacts { held_on: Some(day(2)), stopped_waiting_on: Some(day(6)), ..nothing.clone() },
            (Stage::Left, 6),
        ),
        (
            "left a group",
            StageFacts { held_on: Some(day(2)), left_group_on: Some(day(8)), ..nothing.clone() },
            (Stage::Left, 8),
        ),
        (
            "came back after leaving",
            StageFacts { left_group_on: Some(day(8)), last_enquiry: Some(day(12)), ..nothing.clone() },
            (Stage::Enquiry, 12),
        ),
    ] {
        let (expected_stage, since) = expected;
        assert_eq!(
            stage(&facts, known_since),
            StageOn { stage: expected_stage, since: day(since) },
            "{case}"
        );
    }
}
