//! R1 and R2: nothing is open that was not opened, and nothing said to others names the centre.

use serde_json::{Value, json};

use super::{fields_of, mornings, newcomer, there_and_back};
use crate::testing::Scene;

fn card(scene: &mut Scene, person: &Value) -> Value {
    scene.ok("get_person", json!({ "id": person }))["safe_contact"].clone()
}

#[test]
fn r1_whatever_was_not_asked_is_closed() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "River");
    let card = card(&mut scene, &person);
    assert_eq!(card["reach"]["state"], "closed");
    assert_eq!(card["reach"]["closed_because"], "not-asked");
    for permission in ["may_call", "may_text", "may_email"] {
        assert_eq!(card[permission], false, "{permission}");
    }
    assert_eq!(card["voicemail"], "not-asked");
    assert_eq!(card["who_may_answer"], "not-asked");
    assert_eq!(card["asked_on"], Value::Null);
}

#[test]
fn r1_an_empty_form_opens_nothing() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "River");
    scene.ok("change_safe_contact", json!({ "person": person, "contact": { "phone": "064 123 56 84" } }));
    let card = card(&mut scene, &person);
    assert_eq!(card["reach"]["closed_because"], "not-allowed");
    assert_eq!(card["ask_again_on"], Value::Null);
}

#[test]
fn r1_what_was_opened_is_asked_again_after_a_month() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "Jelena");
    let mut contact = mornings();
    contact["asked_on"] = json!("2026-01-31");
    there_and_back(&mut scene, "change_safe_contact", json!({ "person": person, "contact": contact }));
    let card = card(&mut scene, &person);
    assert_eq!((&card["asked_on"], &card["ask_again_on"]), (&json!("2026-01-31"), &json!("2026-02-28")));
    assert_eq!(card["reach"]["state"], "now");
    assert_eq!(card["reach"]["until_hour"], "12:00");
    assert_eq!(card["reach"]["ask_again"], true);
    assert_eq!(card["hours"].as_array().map(Vec::len), Some(5));
}

#[test]
fn a_number_is_masked_kept_when_not_typed_and_removed_when_emptied() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "Jelena");
    let mut contact = mornings();
    contact["email"] = json!("dragana@example.org");
    contact["code_word"] = json!("linden");
    scene.ok("change_safe_contact", json!({ "person": person, "contact": contact }));
    let shown = card(&mut scene, &person);
    assert_eq!(shown["phone_masked"], "064 ··· 56 84");
    assert_eq!(shown["email_masked"], "d···@e···");
    assert_eq!(shown["has_code_word"], true);

    scene.ok("change_safe_contact", json!({ "person": person, "contact": { "may_text": true } }));
    let kept = card(&mut scene, &person);
    for field in ["phone_masked", "email_masked", "has_code_word"] {
        assert_eq!(kept[field], shown[field], "{field}");
    }
    assert_eq!((&kept["may_call"], &kept["may_text"]), (&json!(false), &json!(true)));

    let nothing = json!({ "phone": "", "email": " ", "code_word": "" });
    scene.ok("change_safe_contact", json!({ "person": person, "contact": nothing }));
    let gone = card(&mut scene, &person);
    assert_eq!((&gone["phone_masked"], &gone["email_masked"]), (&Value::Null, &Value::Null));
    assert_eq!(gone["has_code_word"], false);
}

#[test]
fn no_page_and_no_list_holds_a_number_an_address_or_a_code_word() {
    let mut scene = Scene::new();
    let mut contact = mornings();
    contact["email"] = json!("dragana@example.org");
    contact["code_word"] = json!("linden");
    contact["may_email"] = json!(true);
    let mut enquiry = super::enquiry("Jelena");
    enquiry["contact"] = contact;
    let person = scene.ok("record_enquiry", enquiry)["person"].clone();
    for (name, form) in [
        ("get_person", json!({ "id": person })),
        ("list_people", json!({})),
        ("list_calls", json!({})),
        ("find_people", json!({ "text": "jel" })),
        ("find_duplicates", json!({ "called": "Jelena", "phone": "064 123 56 84" })),
    ] {
        let view = scene.ok(name, form).to_string();
        for secret in ["123", "1235684", "dragana@", "linden"] {
            assert!(!view.contains(secret), "{name} holds {secret}");
        }
    }
}

#[test]
fn r2_nothing_said_or_left_behind_names_the_centre() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "Jelena");
    let contact = json!({
        "say_name": "Ana of the open  DOOR",
        "say_reason": "Опен Доор",
        "voicemail": "message",
        "voicemail_message": "Open-Door here, please call back",
    });
    let fault = scene.fault("change_safe_contact", json!({ "person": person, "contact": contact }));
    let named = |field: &str| (format!("contact.{field}"), "names-the-centre".to_owned());
    assert_eq!(fields_of(&fault), [named("say_name"), named("say_reason"), named("voicemail_message")]);
    let contact = json!({
        "say_name": "Mira",
        "say_reason": "The book you ordered. Please open the doors",
        "voicemail": "message",
        "voicemail_message": "Mira here, about the book",
    });
    scene.ok("change_safe_contact", json!({ "person": person, "contact": contact }));
    assert_eq!(card(&mut scene, &person)["voicemail_message"], "Mira here, about the book");
}

#[test]
fn a_message_is_kept_only_where_one_may_be_left() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "Jelena");
    let contact = json!({ "voicemail": "nothing", "voicemail_message": "Mira here" });
    scene.ok("change_safe_contact", json!({ "person": person, "contact": contact }));
    let shown = card(&mut scene, &person);
    assert_eq!((&shown["voicemail"], &shown["voicemail_message"]), (&json!("nothing"), &Value::Null));
    let fault = scene
        .fault("change_safe_contact", json!({ "person": person, "contact": { "voicemail": "message" } }));
    assert_eq!(fields_of(&fault), [("contact.voicemail_message".to_owned(), "required".to_owned())]);
}

#[test]
fn what_cannot_be_taken_is_told_field_by_field() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "Jelena");
    let before = scene.digest();
    let hours = |from: &str, until: &str| json!({ "weekday": 4, "from": from, "until": until });
    for (contact, field, code) in [
        (json!({ "phone": "1".repeat(300) }), "contact.phone", "too-long"),
        (json!({ "email": "dragana" }), "contact.email", "not-an-address"),
        (json!({ "hours": [hours("25:00", "12:00")] }), "contact.hours.0.from", "not-a-time"),
        (json!({ "hours": [hours("10:00", "")] }), "contact.hours.0.until", "required"),
        (
            json!({ "hours": [hours("10:00", "11:00"), hours("10:00", "12:00")] }),
            "contact.hours.1.from",
            "hours-twice",
        ),
        (
            json!({ "hours": [{ "weekday": 7, "from": "10:00", "until": "12:00" }] }),
            "contact.hours.0.weekday",
            "out-of-range",
        ),
        (json!({ "valid_until": "2026-13-01" }), "contact.valid_until", "not-a-date"),
        (json!({ "say_name": "x".repeat(201) }), "contact.say_name", "too-long"),
    ] {
        let fault = scene.fault("change_safe_contact", json!({ "person": person, "contact": contact }));
        assert_eq!(fields_of(&fault), [(field.to_owned(), code.to_owned())]);
    }
    let nobody = json!({ "person": "00000000-0000-4000-8000-000000000000", "contact": {} });
    assert_eq!(scene.fault("change_safe_contact", nobody)["code"], "not-found");
    assert_eq!(scene.digest(), before);
}

#[test]
fn r1_an_unusual_number_is_doubted_and_never_refused() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "River");
    for (phone, unusual) in [("064 123 56 84", false), ("064 12", true), ("", false)] {
        assert_eq!(scene.ok("judge_phone", json!({ "phone": phone }))["unusual"], unusual, "{phone}");
        let contact = json!({ "phone": phone });
        scene.ok("change_safe_contact", json!({ "person": person, "contact": contact }));
    }
}
