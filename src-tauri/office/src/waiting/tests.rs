//! The waiting list through the surface.

use serde_json::{Value, json};

use super::{ActivityWish, AgeWish, DayPart, EntryState, GenderWish, LeftBecause, place_entry, return_entry};
use crate::id::EntryId;
use crate::journal::Action;
use crate::people::tests::{accepted, excluded_topic, fields_of, newcomer, there_and_back, topic, words_of};
use crate::testing::Scene;

fn wishes() -> Value {
    json!({
        "times": [{ "weekday": 3, "part": "evening" }, { "weekday": 2, "part": "evening" }],
        "age": "similar", "gender": "same", "activity": "talk", "place": "by bus, no stairs",
    })
}

#[test]
fn s3_1_a_conversation_comes_first_where_the_programme_asks_for_one() {
    let mut scene = Scene::new();
    let grief = topic(&mut scene, "Grief");
    let person = newcomer(&mut scene, "Jelena");
    let join =
        |programme: &Value| json!({ "person": person, "entry": { "topic": grief, "programme": programme } });
    let denmark = scene.ok("add_programme", json!({ "preset": "denmark" }))["id"].clone();
    for programme in [&denmark, &Value::Null] {
        assert_eq!(scene.fault("join_waiting_list", join(programme))["code"], "conversation-first");
    }
    let france = scene.ok("add_programme", json!({ "preset": "france" }))["id"].clone();
    assert_eq!(scene.fault("join_waiting_list", join(&denmark))["code"], "conversation-first");
    there_and_back(&mut scene, "join_waiting_list", join(&france));
    scene.ok("join_waiting_list", join(&Value::Null));
    let (heard, _) = accepted(&mut scene, "Heard", &grief);
    let form = json!({ "person": heard, "entry": { "topic": grief, "programme": denmark } });
    scene.ok("join_waiting_list", form);
}

#[test]
fn nobody_waits_twice_for_the_same_or_for_what_is_not_offered() {
    let mut scene = Scene::new();
    let (grief, politics) = (topic(&mut scene, "Grief"), excluded_topic(&mut scene));
    let (person, entry) = accepted(&mut scene, "Jelena", &grief);
    let before = scene.digest();
    let join = |topic: &Value| json!({ "person": person, "entry": { "topic": topic } });
    assert_eq!(scene.fault("join_waiting_list", join(&grief))["code"], "already-waiting");
    let told = fields_of(&scene.fault("join_waiting_list", join(&politics)));
    assert_eq!(told, [("entry.topic".to_owned(), "topic-not-offered".to_owned())]);
    let nobody = json!({ "person": "00000000-0000-4000-8000-000000000000", "entry": { "topic": grief } });
    assert_eq!(scene.fault("join_waiting_list", nobody)["code"], "not-found");
    assert_eq!(scene.digest(), before);
    scene.ok("leave_waiting_list", json!({ "entry": entry, "because": "other" }));
    scene.ok("join_waiting_list", join(&grief));
}

#[test]
fn s5_3_wishes_are_kept_and_changed() {
    let mut scene = Scene::new();
    let grief = topic(&mut scene, "Grief");
    let (_, entry) = accepted(&mut scene, "Jelena", &grief);
    let row = scene.ok("list_waiting", json!({}))["rows"][0].clone();
    assert_eq!(
        row["wishes"],
        json!({ "times": [], "age": "not-asked", "gender": "not-asked", "activity": "not-asked", "place": "" })
    );
    let programme = scene.ok("add_programme", json!({ "preset": "denmark" }))["id"].clone();
    let form = json!({ "entry": entry, "programme": programme, "wishes": wishes() });
    there_and_back(&mut scene, "change_wishes", form);
    let row = scene.ok("list_waiting", json!({}))["rows"][0].clone();
    let mut shown = wishes();
    shown["times"].as_array_mut().expect("times are a list").reverse();
    assert_eq!(row["wishes"], shown);
    assert_eq!(row["programme"]["id"], programme);
    there_and_back(&mut scene, "change_wishes", json!({ "entry": entry, "wishes": {} }));
    assert_eq!(scene.ok("list_waiting", json!({}))["rows"][0]["programme"], Value::Null);
}

#[test]
fn leaving_is_recorded_with_its_reason() {
    let mut scene = Scene::new();
    let grief = topic(&mut scene, "Grief");
    let (person, entry) = accepted(&mut scene, "Jelena", &grief);
    scene.at("2026-12-20T09:00:00Z");
    let form = json!({ "entry": entry, "because": "found-elsewhere" });
    there_and_back(&mut scene, "leave_waiting_list", form.clone());
    assert_eq!(scene.ok("list_waiting", json!({}))["total"], 0);
    let left = scene.ok("get_person", json!({ "id": person }))["waiting"][0].clone();
    assert_eq!((&left["state"], &left["left_because"]), (&json!("withdrawn"), &json!("found-elsewhere")));
    assert_eq!((&left["left_on"], &left["days"]), (&json!("2026-12-20"), &json!(30)));
    assert_eq!(scene.fault("leave_waiting_list", form)["code"], "entry-not-waiting");
    let changed = scene.fault("change_wishes", json!({ "entry": entry, "wishes": {} }));
    assert_eq!(changed["code"], "entry-not-waiting");
}

#[test]
fn the_order_is_the_order_of_waiting_and_topics_are_counted() {
    let mut scene = Scene::new();
    let (grief, illness) = (topic(&mut scene, "Grief"), topic(&mut scene, "Serious illness"));
    for (day, called, topic) in [
        ("2026-11-22T09:00:00Z", "Second", &grief),
        ("2026-11-20T09:00:00Z", "First", &illness),
        ("2026-11-25T09:00:00Z", "Third", &grief),
    ] {
        scene.at(day);
        accepted(&mut scene, called, topic);
    }
    scene.at("2026-11-30T09:00:00Z");
    let names = |view: &Value| -> Vec<Value> {
        view["rows"].as_array().into_iter().flatten().map(|row| row["called"].clone()).collect()
    };
    let all = scene.ok("list_waiting", json!({}));
    assert_eq!(names(&all), ["First", "Second", "Third"]);
    assert_eq!(all["rows"][0]["days"], 10);
    assert_eq!(all["rows"][0]["conversation"], "held");
    let of_grief = scene.ok("list_waiting", json!({ "topic": grief }));
    assert_eq!((names(&of_grief), &of_grief["total"]), (vec![json!("Second"), json!("Third")], &json!(2)));
    let counts: Vec<_> = all["topics"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|count| (count["topic"]["name"].clone(), count["waiting"].clone(), count["longest"].clone()))
        .collect();
    assert_eq!(
        counts,
        [(json!("Grief"), json!(2), json!(8)), (json!("Serious illness"), json!(1), json!(10))]
    );
    assert_eq!(of_grief["topics"], all["topics"]);
    assert_eq!(names(&scene.ok("list_waiting", json!({ "page": 1 }))), Vec::<Value>::new());
}

#[test]
fn a_programme_is_open_to_those_who_named_none() {
    let mut scene = Scene::new();
    let grief = topic(&mut scene, "Grief");
    let one = scene.ok("add_programme", json!({ "preset": "france" }))["id"].clone();
    let other = scene.ok("add_programme", json!({ "preset": "norway" }))["id"].clone();
    let (_, any) = accepted(&mut scene, "Any", &grief);
    let person = newcomer(&mut scene, "One");
    scene.ok("join_waiting_list", json!({ "person": person, "entry": { "topic": grief, "programme": one } }));
    assert_eq!(scene.ok("list_waiting", json!({ "programme": one }))["total"], 2);
    let left = scene.ok("list_waiting", json!({ "programme": other }));
    assert_eq!((&left["total"], &left["rows"][0]["entry"]), (&json!(1), &any));
}

#[test]
fn a_place_is_taken_once_and_given_back_with_its_waiting_time() {
    let mut scene = Scene::new();
    let grief = topic(&mut scene, "Grief");
    let (_, entry) = accepted(&mut scene, "Jelena", &grief);
    let id: EntryId = serde_json::from_value(entry).expect("an id is an id");
    let before = scene.digest();
    scene.at("2026-12-20T09:00:00Z");
    let office = scene.desk.office_mut().expect("a scene's office is open");
    office.act(Action::PlacePerson, |act| place_entry(act, id)).expect("somebody who waits can be placed");
    let again = office.act(Action::PlacePerson, |act| place_entry(act, id)).expect_err("she waits no more");
    assert_eq!(again.code(), "entry-not-waiting");
    office.act(Action::RecordWithdrawal, |act| return_entry(act, id)).expect("she can wait again");
    let again =
        office.act(Action::RecordWithdrawal, |act| return_entry(act, id)).expect_err("she waits already");
    assert_eq!(again.code(), "entry-not-placed");
    assert_eq!(scene.digest(), before, "since when she waits has not changed");
}

#[test]
fn every_choice_on_the_screens_has_its_words() {
    words_of! {
        "entry-state": EntryState, "left-because": LeftBecause, "day-part": DayPart, "age-wish": AgeWish,
        "gender-wish": GenderWish, "activity-wish": ActivityWish,
    }
}
