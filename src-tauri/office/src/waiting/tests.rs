//! The waiting list through the surface.

use serde_json::{Value, json};

use super::{
    ActivityWish, AgeWish, DayPart, EntryState, GenderWish, InterestAnswer, LeftBecause, OfferAnswer,
    place_entry, wait_for_another,
};
use crate::fault::Fault;
use crate::id::{EntryId, PersonId, TopicId};
use crate::journal::Action;
use crate::people::tests::{accepted, excluded_topic, fields_of, newcomer, there_and_back, topic, words_of};
use crate::testing::Scene;

fn wishes() -> Value {
    json!({
        "times": [{ "weekday": 3, "part": "evening" }, { "weekday": 2, "part": "evening" }],
        "age": "similar", "gender": "same", "activity": "talk", "place": "by bus, no stairs", "language": "sr",
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
        json!({ "times": [], "age": "not-asked", "gender": "not-asked", "activity": "not-asked", "place": "", "language": null })
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

/// Lets somebody who was placed from an entry wait for its topic again.
fn waits_for_another(scene: &mut Scene, person: &Value, topic: &Value, entry: EntryId) -> Result<(), Fault> {
    let person: PersonId = serde_json::from_value(person.clone()).expect("an id is an id");
    let topic: TopicId = serde_json::from_value(topic.clone()).expect("an id is an id");
    let office = scene.desk.office_mut().expect("a scene's office is open");
    office.act(Action::RecordWithdrawal, |act| wait_for_another(act, person, topic, Some(entry)))
}

#[test]
fn a_place_is_taken_once_and_given_back_with_its_waiting_time() {
    let mut scene = Scene::new();
    let grief = topic(&mut scene, "Grief");
    let (person, entry) = accepted(&mut scene, "Jelena", &grief);
    let id: EntryId = serde_json::from_value(entry).expect("an id is an id");
    let before = scene.digest();
    scene.at("2026-12-20T09:00:00Z");
    let office = scene.desk.office_mut().expect("a scene's office is open");
    office.act(Action::PlacePerson, |act| place_entry(act, id)).expect("somebody who waits can be placed");
    let again = office.act(Action::PlacePerson, |act| place_entry(act, id)).expect_err("she waits no more");
    assert_eq!(again.code(), "entry-not-waiting");
    for time in ["gives her place back", "waits already"] {
        assert!(waits_for_another(&mut scene, &person, &grief, id).is_ok(), "she {time}");
    }
    assert_eq!(scene.digest(), before, "since when she waits has not changed");
}

#[test]
fn nobody_waits_twice_for_the_same() {
    let mut scene = Scene::new();
    let grief = topic(&mut scene, "Grief");
    let programme = scene.ok("add_programme", json!({ "preset": "norway" }))["id"].clone();
    let (person, first) = accepted(&mut scene, "Jelena", &grief);
    let id: EntryId = serde_json::from_value(first).expect("an id is an id");
    let office = scene.desk.office_mut().expect("a scene's office is open");
    office.act(Action::PlacePerson, |act| place_entry(act, id)).expect("somebody who waits can be placed");
    scene.at("2026-12-20T09:00:00Z");
    // While she has her place she joins the list once more, and then gives the place back.
    let again = scene.ok("join_waiting_list", json!({ "person": person, "entry": { "topic": grief } }));
    waits_for_another(&mut scene, &person, &grief, id).expect("she can wait again");
    let list = scene.ok("list_waiting", json!({}));
    assert_eq!((&list["total"], &list["rows"][0]["entry"]), (&json!(1), &again["id"]), "she waits already");
    let other = json!({ "person": person, "entry": { "topic": grief, "programme": programme } });
    let other = scene.ok("join_waiting_list", other)["id"].clone();
    let change = json!({ "entry": other, "programme": null, "wishes": {} });
    assert_eq!(scene.fault("change_wishes", change)["code"], "already-waiting");
}

#[test]
fn every_choice_on_the_screens_has_its_words() {
    words_of! {
        "entry-state": EntryState, "left-because": LeftBecause, "offer-answer": OfferAnswer,
        "interest-answer": InterestAnswer, "day-part": DayPart, "age-wish": AgeWish,
        "gender-wish": GenderWish, "activity-wish": ActivityWish,
    }
}

/// Two people who wait, a group for their topic, and that topic.
fn with_a_group(scene: &mut Scene) -> (Value, Value, Value, Value) {
    let grief = topic(scene, "Grief");
    let (_, first) = accepted(scene, "Jelena", &grief);
    let (_, second) = accepted(scene, "Dragana", &grief);
    let programme = scene.ok("add_programme", json!({ "preset": "france" }))["id"].take();
    let form = json!({ "name": "River circle", "programme": programme, "topic": grief, "first_on": "2026-11-25", "at_hour": "18:00", "dates": [] });
    let group = scene.ok("create_group", form)["id"].take();
    (grief, group, first, second)
}

fn row(scene: &mut Scene, entry: &Value) -> Value {
    let view = scene.ok("list_waiting", json!({}));
    let mut rows = view["rows"].as_array().into_iter().flatten();
    rows.find(|row| row["entry"] == *entry).cloned().unwrap_or_default()
}

#[test]
fn an_offer_is_answered_and_nobody_loses_her_waiting_time() {
    let mut scene = Scene::new();
    let (grief, group, first, second) = with_a_group(&mut scene);
    let open = scene.ok("list_waiting", json!({ "topic": grief }))["groups"].take();
    assert_eq!((&open[0]["id"], &open[0]["name"]), (&group, &json!("River circle")));
    scene.at("2026-11-23T09:00:00Z");
    there_and_back(&mut scene, "offer_places", json!({ "group": group, "entries": [first, second] }));
    let offered = row(&mut scene, &first);
    assert_eq!((&offered["state"], &offered["since"]), (&json!("offered"), &json!("2026-11-20")));
    assert_eq!(
        (&offered["offer"]["group_name"], &offered["offer"]["offered_on"]),
        (&json!("River circle"), &json!("2026-11-23"))
    );
    let again = scene.fault("offer_places", json!({ "group": group, "entries": [first] }));
    assert_eq!(fields_of(&again), [("entries.0".to_owned(), "entry-not-waiting".to_owned())]);

    let thinking = |until: Value| json!({ "entry": first, "answer": "thinking", "until": until });
    for (until, code) in
        [(Value::Null, "required"), (json!("2026-11-01"), "day-has-passed"), (json!("soon"), "not-a-date")]
    {
        let told = fields_of(&scene.fault("answer_offer", thinking(until)));
        assert_eq!(told, [("until".to_owned(), code.to_owned())]);
    }
    there_and_back(&mut scene, "answer_offer", thinking(json!("2026-11-30")));
    assert_eq!(row(&mut scene, &first)["offer"]["thinking_until"], "2026-11-30");
    // R11: the day passes, and she is still on the list.
    scene.at("2026-12-10T09:00:00Z");
    assert_eq!(row(&mut scene, &first)["state"], "offered");
    there_and_back(&mut scene, "answer_offer", json!({ "entry": first, "answer": "accepted" }));
    assert_eq!(row(&mut scene, &first), Value::Null, "she has a place");
    there_and_back(&mut scene, "answer_offer", json!({ "entry": second, "answer": "declined" }));
    let waits = row(&mut scene, &second);
    assert_eq!(
        (&waits["state"], &waits["since"], &waits["offer"]),
        (&json!("waiting"), &json!("2026-11-20"), &Value::Null)
    );
    let members = scene.ok("get_group", json!({ "id": group }))["members"].take();
    assert_eq!((members.as_array().map(Vec::len), &members[0]["called"]), (Some(1), &json!("Jelena")));
    assert_eq!(
        scene.fault("answer_offer", json!({ "entry": second, "answer": "accepted" }))["code"],
        "entry-not-offered"
    );
}

#[test]
fn r6_a_place_is_offered_only_where_she_could_be_placed_and_to_all_or_nobody() {
    let mut scene = Scene::new();
    let (grief, group, first, second) = with_a_group(&mut scene);
    let other = topic(&mut scene, "Serious illness");
    let (_, elsewhere) = accepted(&mut scene, "Mila", &other);
    let (kept, member) = (row(&mut scene, &first)["person"].clone(), newcomer(&mut scene, "Vera"));
    scene.ok("place_person_directly", json!({ "group": group, "person": member }));
    scene.ok("add_keep_apart", json!({ "a": kept, "b": { "person": member }, "level": "group" }));
    let before = scene.digest();
    let told = scene.fault("offer_places", json!({ "group": group, "entries": [second, first, elsewhere] }));
    assert_eq!(
        fields_of(&told),
        [
            ("entries.1".to_owned(), "not-possible".to_owned()),
            ("entries.2".to_owned(), "entry-for-another-topic".to_owned())
        ]
    );
    assert_eq!(scene.fault("offer_places", json!({ "group": group, "entries": [] }))["code"], "nobody-named");
    assert_eq!(scene.digest(), before, "nobody was offered anything");
    assert_eq!(scene.ok("list_waiting", json!({ "topic": grief }))["total"], 2);
}

#[test]
fn whoever_was_offered_a_place_in_a_group_that_ends_waits_on() {
    let mut scene = Scene::new();
    let (_, group, first, second) = with_a_group(&mut scene);
    scene.ok("offer_places", json!({ "group": group, "entries": [first, second] }));
    there_and_back(&mut scene, "end_group", json!({ "id": group }));
    let list = scene.ok("list_waiting", json!({}));
    assert_eq!(list["total"], 2);
    for row in list["rows"].as_array().into_iter().flatten() {
        assert_eq!(row["offer"], Value::Null, "{row}");
    }
}

#[test]
fn somebody_with_an_offer_can_leave_and_can_be_placed() {
    let mut scene = Scene::new();
    let (_, group, first, second) = with_a_group(&mut scene);
    scene.ok("offer_places", json!({ "group": group, "entries": [first, second] }));
    there_and_back(&mut scene, "leave_waiting_list", json!({ "entry": first, "because": "other" }));
    there_and_back(&mut scene, "place_person", json!({ "group": group, "entry": second }));
    for entry in [&first, &second] {
        assert_eq!(
            scene.fault("answer_offer", json!({ "entry": entry, "answer": "declined" }))["code"],
            "entry-not-offered"
        );
    }
}

#[test]
fn several_leave_or_are_asked_with_one_undo() {
    let mut scene = Scene::new();
    let (_, _, first, second) = with_a_group(&mut scene);
    let both = json!([first, second]);
    let owed = scene.ok("list_calls", json!({}))["total"].as_u64();
    there_and_back(&mut scene, "ask_waiting", json!({ "entries": both }));
    assert_eq!(scene.ok("list_calls", json!({}))["total"].as_u64(), owed.map(|calls| calls + 2));
    there_and_back(
        &mut scene,
        "leave_waiting_list_together",
        json!({ "entries": both, "because": "found-elsewhere" }),
    );
    assert_eq!(scene.ok("list_waiting", json!({}))["total"], 0);
    let told = scene.fault("leave_waiting_list_together", json!({ "entries": both, "because": "other" }));
    assert_eq!(fields_of(&told).len(), 2);
    scene.ok("undo", json!({}));
    assert_eq!(scene.ok("list_waiting", json!({}))["total"], 2);
}

#[test]
fn r11_whoever_is_not_reached_stays_on_the_list_when_the_round_ends() {
    let mut scene = Scene::new();
    let (grief, _, first, second) = with_a_group(&mut scene);
    let (_, third) = accepted(&mut scene, "Mila", &grief);
    let round = json!({ "topic": grief });
    let none = scene.ok("get_interest_round", round.clone());
    assert_eq!((&none["started_on"], &none["waiting"], &none["rows"]), (&Value::Null, &json!(3), &json!([])));
    let record = |entry: &Value, answer: &str| json!({ "entry": entry, "answer": answer });
    assert_eq!(scene.fault("record_interest", record(&first, "still"))["code"], "round-not-under-way");
    there_and_back(&mut scene, "start_interest_round", round.clone());
    assert_eq!(scene.fault("start_interest_round", round.clone())["code"], "round-under-way");
    there_and_back(&mut scene, "record_interest", record(&first, "not-reached"));
    scene.ok("record_interest", record(&first, "not-reached"));
    there_and_back(&mut scene, "record_interest", record(&second, "still"));
    there_and_back(&mut scene, "record_interest", record(&third, "elsewhere"));
    assert_eq!(scene.fault("record_interest", record(&second, "not-reached"))["code"], "round-answered");
    let view = scene.ok("get_interest_round", round.clone());
    assert_eq!((&view["open"], &view["still"], &view["left"]), (&json!(1), &json!(1), &json!(1)));
    assert_eq!(
        (&view["rows"][0]["entry"], &view["rows"][0]["tries"]),
        (&first, &json!(2)),
        "those to be asked come first"
    );
    there_and_back(&mut scene, "end_interest_round", round.clone());
    let waiting = scene.ok("list_waiting", json!({}));
    assert_eq!(waiting["total"], 2);
    assert_eq!(row(&mut scene, &first)["since"], "2026-11-20");
    assert_eq!(scene.ok("get_interest_round", round)["last_ended_on"], "2026-11-20");
    let nobody = topic(&mut scene, "Serious illness");
    assert_eq!(scene.fault("start_interest_round", json!({ "topic": nobody }))["code"], "round-nobody-waits");
}

#[test]
fn a_filter_leaves_what_it_says_and_is_kept_for_one_or_for_all() {
    let mut scene = Scene::new();
    let (grief, group, first, second) = with_a_group(&mut scene);
    scene.ok("change_wishes", json!({ "entry": first, "wishes": wishes() }));
    scene.ok("offer_places", json!({ "group": group, "entries": [second] }));
    scene.at("2026-12-20T09:00:00Z");
    let (_, late) = accepted(&mut scene, "Mila", &grief);
    let mut left = |filter: Value| -> Vec<Value> {
        let view = scene.ok("list_waiting", filter);
        view["rows"].as_array().into_iter().flatten().map(|row| row["entry"].clone()).collect()
    };
    assert_eq!(left(json!({ "state": "offered" })), std::slice::from_ref(&second));
    assert_eq!(left(json!({ "least_days": 30 })).len(), 2);
    assert_eq!(left(json!({ "least_days": 31 })), Vec::<Value>::new());
    assert_eq!(left(json!({ "time": { "weekday": 3, "part": "evening" } })), [first]);
    assert_eq!(left(json!({ "state": "waiting", "least_days": 0, "topic": grief })).len(), 2);
    assert!(left(json!({})).contains(&late));

    let filter = json!({ "topic": grief, "least_days": 30 });
    for (name, mine) in [("Long", true), ("Everybody’s", false)] {
        there_and_back(
            &mut scene,
            "save_waiting_filter",
            json!({ "name": name, "mine": mine, "filter": filter }),
        );
    }
    let kept = scene.ok("list_waiting", json!({}))["filters"].take();
    assert_eq!(
        (&kept[0]["name"], &kept[1]["mine"], &kept[1]["filter"]["least_days"]),
        (&json!("Everybody’s"), &json!(true), &json!(30))
    );
    let told =
        fields_of(&scene.fault(
            "save_waiting_filter",
            json!({ "name": " ", "mine": true, "filter": { "least_days": -1 } }),
        ));
    assert_eq!(told.len(), 2);
    let mira = json!({ "name": "Mira", "language": "en", "passphrase": "nine grey geese above the quiet mill",
        "current": crate::testing::PASSPHRASE, "role": "conversation-leader" });
    scene.ok("add_coordinator", mira);
    scene.ok("lock", json!({}));
    scene.ok("unlock", json!({ "passphrase": "nine grey geese above the quiet mill" }));
    let hers = scene.ok("list_waiting", json!({}))["filters"].take();
    assert_eq!((hers.as_array().map(Vec::len), &hers[0]["name"]), (Some(1), &json!("Everybody’s")));
    assert_eq!(scene.fault("remove_waiting_filter", json!({ "id": kept[1]["id"] }))["code"], "not-found");
    there_and_back(&mut scene, "remove_waiting_filter", json!({ "id": kept[0]["id"] }));
}

#[test]
fn the_spread_counts_when_those_on_the_list_could_come() {
    let mut scene = Scene::new();
    let (grief, _, first, second) = with_a_group(&mut scene);
    accepted(&mut scene, "Mila", &grief);
    scene.ok("change_wishes", json!({ "entry": first, "wishes": wishes() }));
    let one = json!({ "times": [{ "weekday": 2, "part": "evening" }], "language": "sr" });
    scene.ok("change_wishes", json!({ "entry": second, "wishes": one }));
    assert_eq!(row(&mut scene, &second)["wishes"]["language"], "sr");
    let view = scene.ok("get_spread", json!({ "topic": grief }));
    assert_eq!((&view["asked"], &view["total"]), (&json!(2), &json!(3)));
    let cells = json!([{ "weekday": 2, "part": "evening", "people": 2 }, { "weekday": 3, "part": "evening", "people": 1 }]);
    assert_eq!(view["cells"], cells);
    let told = fields_of(
        &scene.fault("change_wishes", json!({ "entry": first, "wishes": { "language": "serbian" } })),
    );
    assert_eq!(told, [("wishes.language".to_owned(), "unknown-language".to_owned())]);
}
