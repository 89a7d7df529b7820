//! The week through the surface.

use serde_json::{Value, json};

use crate::testing::Scene;

/// A day of the scene's second week; the scene itself stands on Friday, 20 November 2026.
const WEDNESDAY: &str = "2026-11-25";

fn kinds(week: &Value) -> Vec<&str> {
    week["notes"].as_array().into_iter().flatten().filter_map(|note| note["kind"].as_str()).collect()
}

#[test]
fn a_week_runs_from_monday_to_sunday_and_is_this_one_if_none_is_named() {
    let mut scene = Scene::new();
    let week = scene.ok("get_week", json!({}));
    assert_eq!((&week["from"], &week["until"]), (&json!("2026-11-16"), &json!("2026-11-22")));
    for on in ["2026-11-23", WEDNESDAY, "2026-11-29"] {
        let week = scene.ok("get_week", json!({ "on": on }));
        assert_eq!((&week["from"], &week["until"]), (&json!("2026-11-23"), &json!("2026-11-29")), "{on}");
        assert_eq!(week["days"].as_array().map(Vec::len), Some(7));
    }
    assert_eq!(scene.fault("get_week", json!({ "on": "soon" }))["fields"][0]["code"], "not-a-date");
}

#[test]
fn evenings_stand_on_their_days_in_their_rooms() {
    let mut scene = Scene::new();
    let (blue, green) = (scene.room("Blue room"), scene.room("Green room"));
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |form| {
        form["first_on"] = json!(WEDNESDAY);
        form["venue"] = blue.clone();
    });
    let week = scene.ok("get_week", json!({ "on": WEDNESDAY }));
    assert_eq!(week["days"][2]["evenings"][0]["group"], group);
    assert_eq!(week["days"][3]["evenings"], json!([]));
    let rooms: Vec<_> = week["rooms"].as_array().into_iter().flatten().map(|room| &room["venue"]).collect();
    assert_eq!(rooms, [&blue, &green], "a room where nobody meets is free, and shown");
}

#[test]
fn an_evening_without_a_room_and_one_in_a_small_room_are_said() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |form| {
        form["first_on"] = json!(WEDNESDAY);
        form["venue"] = Value::Null;
    });
    let on = json!({ "on": WEDNESDAY });
    let week = scene.ok("get_week", on.clone());
    assert!(kinds(&week).contains(&"room-open"), "{week}");
    assert_eq!(week["rooms"][0]["venue"], Value::Null);

    let small =
        json!({ "name": "Nook", "kind": "centre-room", "address": "", "capacity": 1, "step_free": "yes" });
    let small = scene.ok("add_venue", small)["id"].take();
    let name = scene.look_at(&group)["name"].clone();
    scene.ok("change_group", json!({ "id": group, "name": name, "venue": small }));
    assert!(!kinds(&scene.ok("get_week", on.clone())).contains(&"room-small"), "nobody is in it yet");
    scene.member(&group, "Mira");
    scene.member(&group, "Vesna");
    let week = scene.ok("get_week", on);
    assert!(kinds(&week).contains(&"room-small") && !kinds(&week).contains(&"room-open"), "{week}");
}

#[test]
fn r12_an_evening_on_a_public_holiday_is_said_and_a_week_left_out_too() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |form| form["first_on"] = json!("2026-12-30"));
    let session = |view: &Value| view["sessions"][1]["id"].clone();
    // The sixth of January is no holiday in Serbia, the seventh is Christmas.
    let second = session(&scene.look_at(&group));
    scene.ok("move_session", json!({ "id": second, "to": "2027-01-07", "at_hour": null, "venue": null }));
    let week = scene.ok("get_week", json!({ "on": "2027-01-07" }));
    assert!(kinds(&week).contains(&"holiday"), "{week}");
    assert_eq!(week["days"][3]["holiday"]["kind"], "public");

    scene.ok("move_session", json!({ "id": second, "to": "2027-01-11", "at_hour": null, "venue": null }));
    let week = scene.ok("get_week", json!({ "on": "2027-01-07" }));
    assert!(kinds(&week).contains(&"does-not-meet"), "{week}");
    let before = scene.ok("get_week", json!({ "on": "2026-12-23" }));
    assert!(!kinds(&before).contains(&"does-not-meet"), "it has not begun");
}

#[test]
fn s1_3_an_empty_seat_of_a_group_that_meets_is_said() {
    let mut scene = Scene::new();
    let programme = scene.programme("belgrade");
    scene.group_with(&programme, |form| form["first_on"] = json!(WEDNESDAY));
    assert!(kinds(&scene.ok("get_week", json!({ "on": WEDNESDAY }))).contains(&"seat-empty"));
    assert!(kinds(&scene.ok("get_week", json!({}))).is_empty(), "the week before it meets");
}

#[test]
fn an_evening_outside_the_hours_of_its_room_is_said_and_not_refused() {
    let mut scene = Scene::new();
    let room = |time: Value| json!({ "name": "Blue room", "kind": "centre-room", "address": "", "capacity": 12, "step_free": "yes", "times": [time] });
    let evening = json!({ "weekday": 2, "part": "evening" });
    let programme = scene.easy_programme();
    for (time, said) in [
        (&evening, false),
        (&json!({ "weekday": 2, "part": "morning" }), true),
        (&json!({ "weekday": 3, "part": "evening" }), true),
    ] {
        let venue = scene.ok("add_venue", room(time.clone()))["id"].take();
        let group = scene.group_with(&programme, |form| {
            form["first_on"] = json!(WEDNESDAY);
            form["at_hour"] = json!("18:00");
            form["venue"] = venue.clone();
        });
        let week = scene.ok("get_week", json!({ "on": WEDNESDAY }));
        assert_eq!(kinds(&week).contains(&"room-closed"), said, "{time}");
        assert_eq!(scene.look_at(&group)["venue_closed_then"], said, "{time}");
        scene.ok("end_group", json!({ "id": group }));
    }
}

#[test]
fn whoever_holds_two_conversations_at_one_time_is_said() {
    let mut scene = Scene::new();
    for (called, hour, who) in
        [("Mira", "11:00", "Ана"), ("Vesna", "11:30", "ana"), ("Jelena", "11:30", "Nada")]
    {
        let person = scene.woman(called);
        let booking = json!({ "on_day": WEDNESDAY, "at_hour": hour, "minutes": 45, "place": "office", "interviewer": { "other": who } });
        scene.ok("book_conversation", json!({ "person": person, "booking": booking }));
    }
    let week = scene.ok("get_week", json!({ "on": WEDNESDAY }));
    assert_eq!(kinds(&week), ["holds-twice"], "{week}");
    assert_eq!(week["notes"][0]["first"], "11:00");
    assert_eq!(week["days"][2]["conversations"].as_array().map(Vec::len), Some(3));
}
