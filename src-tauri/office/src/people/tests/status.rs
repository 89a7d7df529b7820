//! Not there for a while, or any longer, and coming back.

use serde_json::{Value, json};

use super::{accepted, booking, fields_of, newcomer, there_and_back, topic};
use crate::testing::Scene;

fn page(scene: &mut Scene, person: &Value) -> Value {
    scene.ok("get_person", json!({ "id": person }))
}

fn owed(scene: &mut Scene) -> usize {
    scene.ok("list_calls", json!({}))["calls"].as_array().map_or(0, Vec::len)
}

fn status(person: &Value, status: &str) -> Value {
    json!({ "person": person, "status": status })
}

/// Somebody who waits, takes part in a group, has a conversation ahead and is owed a call.
fn somebody(scene: &mut Scene) -> Value {
    let (grief, illness) = (topic(scene, "Grief"), topic(scene, "Serious illness"));
    let (person, _) = accepted(scene, "Jelena", &grief);
    scene.ok("join_waiting_list", json!({ "person": person, "entry": { "topic": illness } }));
    let programme = scene.ok("add_programme", json!({ "preset": "norway" }))["id"].clone();
    let group = json!({ "name": "Circle", "programme": programme, "topic": grief, "first_on": "2026-11-25", "at_hour": "18:00" });
    let group = scene.ok("create_group", group)["id"].clone();
    scene.ok("place_person_directly", json!({ "group": group, "person": person }));
    let mut later = booking();
    later["on_day"] = json!("2026-11-24");
    scene.ok("book_conversation", json!({ "person": person, "booking": later }));
    person
}

fn count(page: &Value, list: &str, state: &str) -> usize {
    page[list].as_array().into_iter().flatten().filter(|one| one["state"] == state).count()
}

#[test]
fn r11_whoever_pauses_or_is_not_reached_keeps_her_places_and_is_left_in_peace() {
    for (word, conversations) in [("paused", 1), ("unreachable", 0)] {
        let mut scene = Scene::new();
        let person = somebody(&mut scene);
        assert_eq!(owed(&mut scene), 1);
        there_and_back(&mut scene, "change_status", status(&person, word));
        assert_eq!(owed(&mut scene), 0, "{word}");
        assert_eq!(scene.ok("get_today", json!({}))["calls_owed"], 0);
        let page = page(&mut scene, &person);
        assert_eq!(page["status"]["status"], word);
        assert_eq!(count(&page, "waiting", "waiting"), 1);
        assert_eq!(page["groups"][0]["left_on"], Value::Null);
        assert_eq!(count(&page, "conversations", "booked"), conversations, "{word}");
    }
}

#[test]
fn whoever_withdraws_or_moves_on_leaves_everything_in_one_act() {
    for (word, list, group) in
        [("withdrawn", "no-longer-wanted", "withdrew"), ("moved-on", "found-elsewhere", "moved-on")]
    {
        let mut scene = Scene::new();
        let person = somebody(&mut scene);
        there_and_back(&mut scene, "change_status", status(&person, word));
        let page = page(&mut scene, &person);
        assert_eq!(owed(&mut scene), 0);
        assert_eq!(count(&page, "conversations", "called-off"), 1);
        let left: Vec<&Value> =
            page["waiting"].as_array().into_iter().flatten().map(|entry| &entry["left_because"]).collect();
        assert!(left.contains(&&json!(list)), "{left:?}");
        assert_eq!(page["groups"][0]["left_because"], group);
    }
}

#[test]
fn nothing_is_arranged_with_somebody_who_has_left_before_she_is_here_again() {
    let mut scene = Scene::new();
    let person = somebody(&mut scene);
    let grief = topic(&mut scene, "Grief");
    let arranged = [
        ("join_waiting_list", json!({ "person": person, "entry": { "topic": grief } })),
        ("book_conversation", json!({ "person": person, "booking": booking() })),
    ];
    scene.ok("change_status", status(&person, "moved-on"));
    for (command, form) in &arranged {
        assert_eq!(scene.fault(command, form.clone())["code"], "at-rest");
    }
    scene.ok("come_back", json!({ "person": person, "wait_again": false }));
    for (command, form) in arranged {
        scene.ok(command, form);
    }
}

#[test]
fn coming_back_she_waits_again_from_today_if_she_likes() {
    for (again, waits) in [(true, 1), (false, 0)] {
        let mut scene = Scene::new();
        let person = somebody(&mut scene);
        scene.ok("change_status", status(&person, "withdrawn"));
        scene.at("2026-11-20T11:00:00Z");
        there_and_back(&mut scene, "come_back", json!({ "person": person, "wait_again": again }));
        let page = page(&mut scene, &person);
        assert_eq!(page["status"], Value::Null);
        assert_eq!(count(&page, "waiting", "waiting"), waits);
        let fault = scene.fault("come_back", json!({ "person": person, "wait_again": false }));
        assert_eq!(fault["code"], "not-away");
    }
}

#[test]
fn a_pause_has_a_last_day_and_then_it_is_time_to_ask() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "River");
    let mut form = status(&person, "paused");
    form["until"] = json!("2026-11-20");
    assert_eq!(fields_of(&scene.fault("change_status", form.clone()))[0].1, "day-has-passed");
    form["until"] = json!("2026-11-23");
    scene.ok("change_status", form.clone());
    assert_eq!(owed(&mut scene), 0);
    scene.at("2026-11-23T09:00:00Z");
    assert_eq!(page(&mut scene, &person)["status"]["over"], true);
    assert_eq!(owed(&mut scene), 1, "the call stands on the list again");
    let steps = scene.ok("get_today", json!({}))["steps"].clone();
    let asks = steps.as_array().into_iter().flatten().any(|step| step["kind"] == "pause-over");
    assert!(asks, "{steps}");
    form["status"] = json!("withdrawn");
    assert_eq!(fields_of(&scene.fault("change_status", form))[0].1, "only-for-a-pause");
}

#[test]
fn whoever_gets_in_touch_is_there_again_but_a_pause_stays() {
    for (word, left) in [("unreachable", Value::Null), ("moved-on", Value::Null), ("paused", json!("paused"))]
    {
        let mut scene = Scene::new();
        let person = newcomer(&mut scene, "River");
        scene.ok("change_status", status(&person, word));
        let form = json!({ "person": { "known": person }, "channel": "phone", "topics": [], "times": "" });
        there_and_back(&mut scene, "record_enquiry", form);
        assert_eq!(page(&mut scene, &person)["status"]["status"], left, "{word}");
    }
}

#[test]
fn nobody_at_rest_is_placed() {
    let mut scene = Scene::new();
    let grief = topic(&mut scene, "Grief");
    let (person, entry) = accepted(&mut scene, "Jelena", &grief);
    let programme = scene.ok("add_programme", json!({ "preset": "norway" }))["id"].clone();
    let group = json!({ "name": "Circle", "programme": programme, "topic": grief, "first_on": "2026-11-25", "at_hour": "18:00" });
    let group = scene.ok("create_group", group)["id"].clone();
    scene.ok("change_status", status(&person, "paused"));
    let form = json!({ "group": group, "entry": entry });
    assert_eq!(scene.fault("place_person", form.clone())["code"], "at-rest");
    let candidates = scene.ok("list_candidates", json!({ "group": group, "page": 0 }));
    assert_eq!(candidates["candidates"][0]["standing"], "at-rest");
    scene.ok("come_back", json!({ "person": person, "wait_again": false }));
    scene.ok("place_person", form);
}

#[test]
fn people_are_found_by_status() {
    let mut scene = Scene::new();
    let (river, _) = (newcomer(&mut scene, "River"), newcomer(&mut scene, "Linden"));
    scene.ok("change_status", status(&river, "paused"));
    let view = scene.ok("list_people", json!({ "status": "paused" }));
    assert_eq!((&view["total"], &view["rows"][0]["status"]["status"]), (&json!(1), &json!("paused")));
    assert_eq!(scene.ok("list_people", json!({ "status": "withdrawn" }))["total"], 0);
}
