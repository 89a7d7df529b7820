//! Enquiries through the surface.

mod list;

use serde_json::{Value, json};

use super::{Answer, Channel};
use crate::people::tests::{
    booking, enquiry, excluded_topic, fields_of, mornings, newcomer, there_and_back, topic, words_of,
};
use crate::testing::Scene;

fn owed(scene: &mut Scene) -> Vec<Value> {
    scene.ok("list_calls", json!({}))["calls"].as_array().cloned().unwrap_or_default()
}

#[test]
fn a_name_alone_is_enough_and_a_call_is_owed() {
    let mut scene = Scene::new();
    let view = there_and_back(&mut scene, "record_enquiry", enquiry("River"));
    assert_eq!((&view["called"], &view["answer"]), (&json!("River"), &json!("open")));
    assert_eq!(view["conversation"], Value::Null);
    let calls = owed(&mut scene);
    assert_eq!(calls.len(), 1);
    assert_eq!((&calls[0]["person"], &calls[0]["about"]), (&view["person"], &json!("book-conversation")));
}

#[test]
fn r7_a_number_alone_makes_a_neutral_sign() {
    let mut scene = Scene::new();
    scene.at("2026-11-20T09:42:00Z");
    let mut form = enquiry("");
    form["contact"] = json!({ "phone": "064 123 56 84" });
    let view = there_and_back(&mut scene, "record_enquiry", form);
    assert_eq!(view["called"], "Caller, 20 November, 10:42");
    let page = scene.ok("get_person", json!({ "id": view["person"] }));
    assert_eq!(page["naming"]["called_as"], "sign");
    assert_eq!(page["safe_contact"]["reach"]["state"], "closed");
    assert_eq!(
        scene.ok("find_people", json!({ "text": "caller" }))["people"].as_array().map(Vec::len),
        Some(1)
    );
}

#[test]
fn one_thing_to_identify_by_is_needed() {
    let mut scene = Scene::new();
    let before = scene.digest();
    let mut without = enquiry("  ");
    assert_eq!(
        fields_of(&scene.fault("record_enquiry", without.clone())),
        [("person.new.called".to_owned(), "one-thing-to-identify".to_owned())]
    );
    without["contact"] = json!({ "phone": " ", "say_name": "Mira" });
    scene.fault("record_enquiry", without.clone());
    assert_eq!(scene.digest(), before);
    without["contact"] = json!({ "email": "d@example.org" });
    scene.ok("record_enquiry", without);
}

#[test]
fn s1_5_a_conversation_is_booked_in_the_same_act() {
    let mut scene = Scene::new();
    let mut form = enquiry("Jelena");
    form["conversation"] = booking();
    form["contact"] = mornings();
    form["topics"] = json!([topic(&mut scene, "Grief")]);
    let view = there_and_back(&mut scene, "record_enquiry", form);
    assert!(owed(&mut scene).is_empty());
    let booked = scene.ok("get_conversation", json!({ "id": view["conversation"] }));
    assert_eq!(
        (&booked["conversation"]["person"], &booked["conversation"]["state"]),
        (&view["person"], &json!("booked"))
    );
    assert_eq!(booked["conversation"]["until_hour"], "15:15");
    assert_eq!(booked["topics"], json!(["Grief"]));
}

#[test]
fn s3_5_a_topic_that_is_not_offered_is_counted_without_a_person() {
    let mut scene = Scene::new();
    let politics = excluded_topic(&mut scene);
    let mut form = enquiry("Jelena");
    form["topics"] = json!([politics, politics]);
    form["contact"] = mornings();
    let view = there_and_back(&mut scene, "record_enquiry", form.clone());
    assert_eq!(
        (&view["person"], &view["called"], &view["answer"]),
        (&Value::Null, &Value::Null, &json!("topic-not-offered"))
    );
    assert_eq!(scene.ok("list_people", json!({}))["total"], 0);
    assert!(owed(&mut scene).is_empty());
    assert_eq!(kept(&scene), [(None, "topic-not-offered".to_owned(), 1)]);

    form["person"] = json!({ "new": {} });
    scene.ok("record_enquiry", form.clone());
    form["conversation"] = booking();
    let told = fields_of(&scene.fault("record_enquiry", form));
    assert_eq!(told, [("conversation".to_owned(), "topic-not-offered".to_owned())]);
}

#[test]
fn s3_5_of_mixed_topics_the_offered_ones_count() {
    let mut scene = Scene::new();
    let (politics, grief) = (excluded_topic(&mut scene), topic(&mut scene, "Grief"));
    let mut form = enquiry("Jelena");
    form["topics"] = json!([politics, grief]);
    let view = scene.ok("record_enquiry", form);
    assert_eq!(view["answer"], "open");
    let page = scene.ok("get_person", json!({ "id": view["person"] }));
    assert_eq!(page["enquiries"][0]["topics"], json!(["Grief"]));
    assert_eq!(page["topics"], json!(["Grief"]));
}

/// The enquiries in the vault: for whether anybody, with which answer and how many topics.
fn kept(scene: &Scene) -> Vec<(Option<Vec<u8>>, String, u32)> {
    let office = scene.desk.office().expect("a scene's office is open");
    let read = office.look(|look| {
        let mut statement = look.conn().prepare(
            "SELECT person, answer, (SELECT count(*) FROM enquiry_topic WHERE enquiry = id) FROM enquiry",
        )?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    });
    read.expect("the enquiries can be read")
}

#[test]
fn somebody_known_turns_to_the_centre_again() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "Jelena");
    scene.ok("change_safe_contact", json!({ "person": person, "contact": mornings() }));
    scene.at("2026-12-01T09:00:00Z");
    let mut form = enquiry("");
    form["person"] = json!({ "known": person });
    form["channel"] = json!("walk-in");
    form["times"] = json!("Tuesday evenings");
    let view = there_and_back(&mut scene, "record_enquiry", form.clone());
    assert_eq!((&view["person"], &view["called"]), (&person, &json!("Jelena")));
    assert_eq!(owed(&mut scene).len(), 1, "the call that was owed already stays the one");
    let page = scene.ok("get_person", json!({ "id": person }));
    assert_eq!(page["enquiries"].as_array().map(Vec::len), Some(2));
    assert_eq!(
        (&page["way"][0]["channel"], &page["way"][0]["on"]),
        (&json!("walk-in"), &json!("2026-12-01"))
    );
    assert_eq!(page["safe_contact"]["phone_masked"], "064 ··· 56 84");
    assert_eq!(page["since"], "2026-11-20");

    form["person"] = json!({ "known": "00000000-0000-4000-8000-000000000000" });
    assert_eq!(scene.fault("record_enquiry", form)["code"], "not-found");
}

#[test]
fn r1_what_is_said_in_passing_takes_no_more_than_it_says() {
    let evening = json!([{ "weekday": 4, "from": "20:00", "until": "21:00" }]);
    for (case, said, call, email, hours, message, name) in [
        ("nothing about it", json!({ "say_name": "Vera" }), true, true, 5, json!("Mira here"), "Vera"),
        ("other hours", json!({ "may_call": true, "hours": evening }), true, true, 1, Value::Null, "Mira"),
        ("another number", json!({ "phone": "065 1" }), false, true, 0, Value::Null, "Mira"),
        ("the same number", json!({ "phone": "+381 64 1235684" }), true, true, 5, json!("Mira here"), "Mira"),
        ("another address", json!({ "email": "e@example.org" }), true, false, 5, json!("Mira here"), "Mira"),
        ("no message any more", json!({ "voicemail": "nothing" }), true, true, 5, Value::Null, "Mira"),
    ] {
        let mut scene = Scene::new();
        let person = newcomer(&mut scene, "Jelena");
        let mut before = mornings();
        before["email"] = json!("d@example.org");
        before["may_email"] = json!(true);
        before["say_name"] = json!("Mira");
        before["code_word"] = json!("linden");
        before["voicemail"] = json!("message");
        before["voicemail_message"] = json!("Mira here");
        before["asked_on"] = json!("2026-11-03");
        scene.ok("change_safe_contact", json!({ "person": person, "contact": before }));
        let mut form = enquiry("");
        form["person"] = json!({ "known": person });
        form["contact"] = said;
        there_and_back(&mut scene, "record_enquiry", form);
        let card = scene.ok("get_person", json!({ "id": person }))["safe_contact"].clone();
        assert_eq!((&card["may_call"], &card["may_email"]), (&json!(call), &json!(email)), "{case}");
        assert_eq!(card["hours"].as_array().map(Vec::len), Some(hours), "{case}");
        assert_eq!((&card["voicemail_message"], &card["say_name"]), (&message, &json!(name)), "{case}");
        assert_eq!(card["has_code_word"], true, "{case}");
        let asked = if ["other hours", "another number", "another address"].contains(&case) { 20 } else { 3 };
        assert_eq!(card["asked_on"], format!("2026-11-{asked:02}"), "{case}");
    }
}

#[test]
fn no_call_is_owed_to_somebody_whose_conversation_is_booked() {
    let mut scene = Scene::new();
    let mut form = enquiry("Jelena");
    form["conversation"] = booking();
    let person = scene.ok("record_enquiry", form)["person"].clone();
    let mut again = enquiry("");
    again["person"] = json!({ "known": person });
    scene.ok("record_enquiry", again);
    assert!(owed(&mut scene).is_empty());
}

#[test]
fn bad_input_is_told_and_changes_nothing() {
    let mut scene = Scene::new();
    let before = scene.digest();
    for (field, value, code) in [
        ("topics", json!(["00000000-0000-4000-8000-000000000000"]), "not-found"),
        ("topics", json!("Grief"), "malformed-form"),
        ("channel", json!("fax"), "malformed-form"),
        ("times", json!("x".repeat(201)), "fields"),
        ("account", json!("what happened"), "malformed-form"),
        ("person", json!({ "new": { "called": "x", "story": "what happened" } }), "malformed-form"),
        ("contact", json!({ "hours": [{ "weekday": 0, "from": "x", "until": "y" }] }), "fields"),
        (
            "conversation",
            json!({ "on_day": "", "at_hour": "", "minutes": 0, "place": "office", "interviewer": "open" }),
            "fields",
        ),
    ] {
        let mut form = enquiry("Jelena");
        form[field] = value;
        assert_eq!(scene.fault("record_enquiry", form)["code"], code, "{field}");
    }
    assert_eq!(scene.digest(), before);
}

#[test]
fn every_choice_on_the_screens_has_its_words() {
    words_of! { "channel": Channel, "answer": Answer }
}

#[test]
fn the_neutral_sign_knows_every_month() {
    let mut scene = Scene::new();
    for (month, name) in [(1, "January"), (5, "May"), (6, "June"), (12, "December")] {
        scene.at(&format!("2027-{month:02}-07T11:05:00Z"));
        let mut form = enquiry("");
        form["contact"] = json!({ "phone": "064 123 56 84" });
        let called = scene.ok("record_enquiry", form)["called"].to_string();
        assert!(called.starts_with(&format!("\"Caller, 7 {name}, 1")), "{called}");
    }
}
