//! Conversations through the surface.

use serde_json::{Value, json};

use super::{ConversationStanding, ConversationState, Outcome, Place, Readiness, Went};
use crate::people::tests::{
    booking, enquiry, excluded_topic, fields_of, newcomer, there_and_back, topic, words_of,
};
use crate::testing::Scene;

/// Somebody with a conversation booked: the person and the conversation.
fn booked(scene: &mut Scene, called: &str) -> (Value, Value) {
    let mut form = enquiry(called);
    form["conversation"] = booking();
    let view = scene.ok("record_enquiry", form);
    (view["person"].clone(), view["conversation"].clone())
}

fn owed(scene: &mut Scene) -> usize {
    scene.ok("list_calls", json!({}))["calls"].as_array().map_or(0, Vec::len)
}

#[test]
fn booking_settles_the_call_that_was_owed() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "Jelena");
    assert_eq!(owed(&mut scene), 1);
    there_and_back(&mut scene, "book_conversation", json!({ "person": person, "booking": booking() }));
    assert_eq!(owed(&mut scene), 0);
}

#[test]
fn s2_3_a_conversation_is_held_with_each_outcome() {
    for (outcome, extra, not_until, referred_to) in [
        ("accepted", json!({}), Value::Null, Value::Null),
        ("not-now", json!({ "not_until": "2027-03-01" }), json!("2027-03-01"), Value::Null),
        ("not-now", json!({ "referred_to": "elsewhere" }), Value::Null, Value::Null),
        ("referred", json!({ "referred_to": "Legal aid" }), Value::Null, json!("Legal aid")),
        ("referred", json!({ "not_until": "2027-03-01" }), Value::Null, Value::Null),
        ("other", json!({}), Value::Null, Value::Null),
    ] {
        let mut scene = Scene::new();
        let (_, id) = booked(&mut scene, "Jelena");
        let mut form = json!({ "id": id, "went": "held", "outcome": outcome });
        form.as_object_mut().expect("it is an object").extend(extra.as_object().cloned().unwrap_or_default());
        there_and_back(&mut scene, "record_conversation", form);
        let held = scene.ok("get_conversation", json!({ "id": id }))["conversation"].clone();
        assert_eq!((&held["state"], &held["outcome"]), (&json!("held"), &json!(outcome)));
        assert_eq!((&held["not_until"], &held["referred_to"]), (&not_until, &referred_to), "{outcome}");
        assert_eq!(owed(&mut scene), 0);
    }
}

#[test]
fn accepting_puts_her_on_the_waiting_list_in_the_same_act() {
    let mut scene = Scene::new();
    let (person, id) = booked(&mut scene, "Jelena");
    let (grief, illness) = (topic(&mut scene, "Grief"), topic(&mut scene, "Serious illness"));
    let programme = scene.ok("add_programme", json!({ "preset": "denmark" }))["id"].clone();
    let wishes = json!({ "times": [{ "weekday": 2, "part": "evening" }], "age": "similar" });
    let form = json!({
        "id": id, "went": "held", "outcome": "accepted",
        "entries": [{ "topic": grief, "programme": programme, "wishes": wishes }, { "topic": illness }],
    });
    let view = there_and_back(&mut scene, "record_conversation", form);
    assert_eq!(view["entries"].as_array().map(Vec::len), Some(2));
    let page = scene.ok("get_person", json!({ "id": person }));
    assert_eq!(page["topics"], json!(["Grief", "Serious illness"]));
    assert_eq!(page["waiting"].as_array().map(Vec::len), Some(2));
    assert_eq!(page["stage"], "waiting");
}

#[test]
fn r11_one_that_did_not_come_about_is_a_call_owed() {
    let mut scene = Scene::new();
    let (person, id) = booked(&mut scene, "Jelena");
    let view = there_and_back(&mut scene, "record_conversation", json!({ "id": id, "went": "missed" }));
    let calls = scene.ok("list_calls", json!({}))["calls"].clone();
    assert_eq!((&calls[0]["id"], &calls[0]["about"]), (&view["call"], &json!("book-conversation")));
    assert_eq!(calls[0]["reach"]["state"], "closed", "and R1 says whether it may be made");
    let page = scene.ok("get_person", json!({ "id": person }));
    assert_eq!(page["conversations"][0]["state"], "missed");
}

#[test]
fn a_conversation_is_moved_and_called_off() {
    let mut scene = Scene::new();
    let (_, id) = booked(&mut scene, "Jelena");
    let mut later = booking();
    later["on_day"] = json!("2026-11-24");
    later["place"] = json!("phone");
    there_and_back(&mut scene, "move_conversation", json!({ "id": id, "booking": later }));
    let moved = scene.ok("get_conversation", json!({ "id": id }))["conversation"].clone();
    assert_eq!((&moved["on_day"], &moved["place"]), (&json!("2026-11-24"), &json!("phone")));
    there_and_back(&mut scene, "cancel_conversation", json!({ "id": id, "find_another_day": true }));
    assert_eq!(owed(&mut scene), 1);
    let (_, other) = booked(&mut scene, "Eva");
    scene.ok("cancel_conversation", json!({ "id": other, "find_another_day": false }));
    assert_eq!(owed(&mut scene), 1);
}

#[test]
fn what_is_over_cannot_be_changed_again() {
    let ends: [(&str, Value); 3] = [
        ("record_conversation", json!({ "went": "held", "outcome": "other" })),
        ("record_conversation", json!({ "went": "missed" })),
        ("cancel_conversation", json!({ "find_another_day": false })),
    ];
    for (end, form) in ends {
        let mut scene = Scene::new();
        let (_, id) = booked(&mut scene, "Jelena");
        let with_id = |mut form: Value| {
            form["id"] = id.clone();
            form
        };
        scene.ok(end, with_id(form));
        let before = scene.digest();
        for (again, form) in [
            ("record_conversation", json!({ "went": "missed" })),
            ("cancel_conversation", json!({ "find_another_day": true })),
            ("move_conversation", json!({ "booking": booking() })),
        ] {
            assert_eq!(
                scene.fault(again, with_id(form))["code"],
                "conversation-not-booked",
                "{again} after {end}"
            );
        }
        assert_eq!(scene.digest(), before);
    }
}

#[test]
fn bad_input_is_told_and_changes_nothing() {
    let mut scene = Scene::new();
    let (_, id) = booked(&mut scene, "Jelena");
    let (grief, politics) = (topic(&mut scene, "Grief"), excluded_topic(&mut scene));
    let before = scene.digest();
    for (form, told) in [
        (json!({ "went": "held" }), ("outcome", "required")),
        (
            json!({ "went": "missed", "entries": [{ "topic": grief }] }),
            ("entries", "entries-need-acceptance"),
        ),
        (
            json!({ "went": "held", "outcome": "referred", "entries": [{ "topic": grief }] }),
            ("entries", "entries-need-acceptance"),
        ),
        (
            json!({ "went": "held", "outcome": "accepted", "entries": [{ "topic": grief }, { "topic": politics }] }),
            ("entries.1.topic", "topic-not-offered"),
        ),
        (
            json!({ "went": "held", "outcome": "accepted", "entries": [
                { "topic": grief, "wishes": { "times": [{ "weekday": 7, "part": "morning" }] } },
            ] }),
            ("entries.0.wishes.times.0.weekday", "out-of-range"),
        ),
        (json!({ "went": "held", "outcome": "not-now", "not_until": "soon" }), ("not_until", "not-a-date")),
    ] {
        let mut form = form;
        form["id"] = id.clone();
        assert_eq!(
            fields_of(&scene.fault("record_conversation", form)),
            [(told.0.to_owned(), told.1.to_owned())]
        );
    }
    let twice = json!({
        "id": id, "went": "held", "outcome": "accepted", "entries": [{ "topic": grief }, { "topic": grief }],
    });
    assert_eq!(scene.fault("record_conversation", twice)["code"], "already-waiting");
    assert_eq!(scene.digest(), before);
}

#[test]
fn a_busy_interviewer_is_told_of_and_nothing_is_refused() {
    let mut scene = Scene::new();
    booked(&mut scene, "Jelena");
    let person = newcomer(&mut scene, "Eva");
    let at = |hour: &str, who: Value| {
        let mut booking = booking();
        booking["at_hour"] = json!(hour);
        booking["interviewer"] = who;
        booking
    };
    for (hour, who, busy) in [
        ("14:30", json!({ "other": "Ana" }), 1),
        ("15:00", json!({ "other": "ана" }), 1),
        ("15:15", json!({ "other": "Ana" }), 0),
        ("13:45", json!({ "other": "Ana" }), 0),
        ("14:00", json!({ "other": "Ana" }), 1),
        ("14:30", json!({ "other": "Mira" }), 0),
        ("14:30", json!({ "other": " " }), 0),
        ("14:30", json!("open"), 0),
    ] {
        let view =
            scene.ok("book_conversation", json!({ "person": person, "booking": at(hour, who.clone()) }));
        assert_eq!(view["interviewer_busy"], json!(busy), "{hour} {who}");
        scene.ok("undo", json!({}));
    }
}

#[test]
fn the_list_holds_its_days_and_what_nobody_recorded() {
    let mut scene = Scene::new();
    let (_, overdue) = booked(&mut scene, "Overdue");
    let person = newcomer(&mut scene, "Jelena");
    for (day, hour) in [("2026-11-25", "09:00"), ("2026-11-23", "16:00"), ("2026-11-23", "09:00")] {
        let mut booking = booking();
        booking["on_day"] = json!(day);
        booking["at_hour"] = json!(hour);
        scene.ok("book_conversation", json!({ "person": person, "booking": booking }));
    }
    scene.at("2026-11-23T08:00:00Z");
    let view = scene.ok("list_conversations", json!({ "from": "2026-11-23", "until": "2026-11-24" }));
    let times: Vec<_> =
        view["conversations"].as_array().into_iter().flatten().map(|c| c["at_hour"].clone()).collect();
    assert_eq!(times, ["09:00", "16:00"]);
    assert_eq!(view["to_record"][0]["id"], overdue);
    for (from, until, code) in [
        ("2026-11-24", "2026-11-23", "period-too-long"),
        ("2026-01-01", "2027-01-02", "period-too-long"),
        ("", "2026-11-23", "required"),
    ] {
        let fault = scene.fault("list_conversations", json!({ "from": from, "until": until }));
        assert_eq!(fault["fields"][0]["code"], code);
    }
}

#[test]
fn every_choice_on_the_screens_has_its_words() {
    words_of! {
        "place": Place, "conversation-state": ConversationState, "outcome": Outcome, "readiness": Readiness, "went": Went,
        "conversation-standing": ConversationStanding,
    }
}

#[test]
fn r26_she_is_referred_to_a_place_of_the_directory_or_in_words() {
    let mut scene = Scene::new();
    let place = json!({ "kind": "referral", "name": "Legal aid", "helps_with": "papers", "contact": "" });
    let place = scene.ok("add_directory_entry", place)["id"].clone();
    let (_, id) = booked(&mut scene, "Jelena");
    let form = json!({ "id": id, "went": "held", "outcome": "referred", "referred_place": place, "readiness": "not-yet" });
    there_and_back(&mut scene, "record_conversation", form);
    let held = scene.ok("get_conversation", json!({ "id": id }))["conversation"].clone();
    assert_eq!((&held["referred_to"], &held["readiness"]), (&json!("Legal aid"), &json!("not-yet")));
    let (_, other) = booked(&mut scene, "Eva");
    let nowhere = json!("00000000-0000-4000-8000-000000000000");
    let form = json!({ "id": other, "went": "held", "outcome": "referred", "referred_place": nowhere });
    assert_eq!(scene.fault("record_conversation", form)["code"], "not-found");
    let form = json!({ "id": other, "went": "missed", "readiness": "ready" });
    scene.ok("record_conversation", form);
    let missed = scene.ok("get_conversation", json!({ "id": other }))["conversation"].clone();
    assert_eq!(missed["readiness"], "not-asked", "nobody was there to ask");
}

#[test]
fn the_week_shows_what_is_booked_and_says_a_clash_before_it_is_made() {
    let mut scene = Scene::new();
    let (_, id) = booked(&mut scene, "Jelena");
    let week = |scene: &mut Scene, hour: Value, who: &str, moving: &Value| {
        let form = json!({ "on_day": "2026-11-20", "at_hour": hour, "minutes": 45, "interviewer": { "other": who }, "moving": moving });
        scene.ok("get_booking_week", form)
    };
    let view = week(&mut scene, Value::Null, "", &Value::Null);
    let days: Vec<&Value> = view["days"].as_array().into_iter().flatten().map(|day| &day["day"]).collect();
    assert_eq!((days.len(), days[0], days[6]), (7, &json!("2026-11-16"), &json!("2026-11-22")));
    assert_eq!(view["days"][4]["booked"][0]["called"], "Jelena");
    for (hour, who, moving, clashes) in [
        ("15:14", "Ana", &Value::Null, 1),
        ("15:15", "Ana", &Value::Null, 0),
        ("13:45", "Ana", &Value::Null, 0),
        ("13:46", "Ana", &Value::Null, 1),
        ("14:30", "Mira", &Value::Null, 0),
        ("14:30", "Ana", &id, 0),
    ] {
        let view = week(&mut scene, json!(hour), who, moving);
        assert_eq!(view["clashes"].as_array().map(Vec::len), Some(clashes), "{hour} {who}");
    }
    let past = json!({ "on_day": "soon", "minutes": 45, "interviewer": "open" });
    assert_eq!(fields_of(&scene.fault("get_booking_week", past))[0].1, "not-a-date");
}

#[test]
fn r8_who_holds_a_conversation_is_chosen_from_those_who_may() {
    let mut scene = Scene::new();
    let ana = scene.ok("get_settings", json!({}))["coordinators"][0].clone();
    assert_eq!((&ana["name"], &ana["holds_conversations"]), (&json!("Ana"), &json!(true)));
    let (_, id) = booked(&mut scene, "Jelena");
    let mut hers = booking();
    hers["interviewer"] = json!({ "desk": ana["id"] });
    there_and_back(&mut scene, "move_conversation", json!({ "id": id, "booking": hers }));
    scene.ok("change_coordinator", json!({ "name": "Ana Marković", "language": "en" }));
    let moved = scene.ok("get_conversation", json!({ "id": id }))["conversation"].clone();
    assert_eq!(
        (&moved["interviewer"]["desk"], &moved["interviewer_name"]),
        (&ana["id"], &json!("Ana Marković"))
    );
    let person = newcomer(&mut scene, "Eva");
    let busy =
        scene.ok("book_conversation", json!({ "person": person, "booking": hers }))["interviewer_busy"]
            .clone();
    assert_eq!(busy, 1, "whatever she is called by now");
    hers["interviewer"] = json!({ "desk": "00000000-0000-4000-8000-000000000000" });
    assert_eq!(
        scene.fault("book_conversation", json!({ "person": person, "booking": hers }))["code"],
        "not-found"
    );
}
