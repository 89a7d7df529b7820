//! The call sheet, and the calls owed.

use serde_json::{Value, json};

use super::{mornings, newcomer, there_and_back};
use crate::testing::Scene;

fn reachable(scene: &mut Scene, called: &str, contact: Value) -> Value {
    let mut enquiry = super::enquiry(called);
    enquiry["contact"] = contact;
    scene.ok("record_enquiry", enquiry)["person"].clone()
}

#[test]
fn r1_the_number_is_on_the_sheet_only_at_safe_hours() {
    let mut scene = Scene::new();
    let mut contact = mornings();
    contact["say_name"] = json!("Mira");
    contact["say_reason"] = json!("the book you ordered");
    contact["who_may_answer"] = json!("only-the-person");
    contact["code_word"] = json!("linden");
    let person = reachable(&mut scene, "Jelena", contact);
    let sheet = scene.ok("get_call_sheet", json!({ "person": person }));
    assert_eq!((&sheet["number"], &sheet["number_because"]), (&json!("064 123 56 84"), &json!("safe-now")));
    assert_eq!((&sheet["say_name"], &sheet["say_reason"]), (&json!("Mira"), &json!("the book you ordered")));
    assert_eq!(
        (&sheet["who_may_answer"], &sheet["code_word"]),
        (&json!("only-the-person"), &json!("linden"))
    );
    assert_eq!(sheet["voicemail"], "not-asked");

    scene.at("2026-11-20T11:00:00Z");
    let sheet = scene.ok("get_call_sheet", json!({ "person": person }));
    assert_eq!((&sheet["number"], &sheet["number_because"]), (&Value::Null, &Value::Null));
    assert_eq!(sheet["has_number"], true);
    assert_eq!(sheet["reach"]["state"], "later");
    assert_eq!(
        (&sheet["reach"]["from_day"], &sheet["reach"]["from_hour"]),
        (&json!("2026-11-23"), &json!("10:00"))
    );
}

#[test]
fn r1_r2_outside_of_them_nothing_is_left_and_nobody_else_may_pick_up() {
    let mut scene = Scene::new();
    let mut contact = mornings();
    contact["who_may_answer"] = json!("anyone");
    contact["voicemail"] = json!("message");
    contact["voicemail_message"] = json!("Mira here, about the book");
    contact["valid_until"] = json!("2026-11-27");
    let person = reachable(&mut scene, "Jelena", contact);
    let form = json!({ "person": person });
    let told =
        |sheet: &Value| json!([sheet["who_may_answer"], sheet["voicemail"], sheet["voicemail_message"]]);
    let sheet = scene.ok("get_call_sheet", form.clone());
    assert_eq!(told(&sheet), json!(["anyone", "message", "Mira here, about the book"]));
    for later in ["2026-11-20T11:00:00Z", "2026-12-04T09:30:00Z"] {
        scene.at(later);
        let nothing = json!(["only-the-person", "nothing", null]);
        assert_eq!(told(&scene.ok("get_call_sheet", form.clone())), nothing, "{later}");
        let reason = json!({ "person": person, "reason": "The evening is called off" });
        assert_eq!(
            told(&scene.ok("note_unsafe_call", reason)),
            nothing,
            "a reason opens the number and no more"
        );
    }
}

#[test]
fn r22_whoever_does_not_wish_to_be_contacted_is_not() {
    let mut scene = Scene::new();
    let person = reachable(&mut scene, "Jelena", mornings());
    let form = json!({ "person": person });
    let consent =
        |given: bool| json!({ "person": person, "purpose": "contact", "given": given, "way": "oral" });
    let state = |scene: &mut Scene| {
        let sheet = scene.ok("get_call_sheet", form.clone());
        let page = scene.ok("get_person", json!({ "id": person }));
        assert_eq!(sheet["reach"], page["safe_contact"]["reach"]);
        json!([sheet["reach"]["state"], sheet["reach"]["closed_because"], sheet["number"].is_string()])
    };
    assert_eq!(state(&mut scene), json!(["now", null, true]), "nobody asked: what she called safe holds");
    scene.ok("record_consent", consent(true));
    assert_eq!(state(&mut scene), json!(["now", null, true]));
    scene.ok("withdraw_consent", json!({ "person": person, "purpose": "contact" }));
    assert_eq!(state(&mut scene), json!(["closed", "no-consent", false]));
    scene.ok("record_consent", consent(false));
    assert_eq!(state(&mut scene), json!(["closed", "no-consent", false]));
    scene.ok("record_consent", consent(true));
    assert_eq!(state(&mut scene), json!(["now", null, true]), "she may say yes again");
}

#[test]
fn r1_outside_of_them_it_takes_a_written_reason_that_is_kept() {
    let mut scene = Scene::new();
    let person = reachable(&mut scene, "Jelena", mornings());
    scene.at("2026-11-20T22:00:00Z");
    let before = scene.digest();
    let refused = scene.fault("note_unsafe_call", json!({ "person": person, "reason": "  " }));
    assert_eq!(refused["fields"][0]["code"], "required");
    assert_eq!(scene.digest(), before);

    let form = json!({ "person": person, "reason": "The evening is called off" });
    let sheet = there_and_back(&mut scene, "note_unsafe_call", form);
    assert_eq!(
        (&sheet["number"], &sheet["number_because"]),
        (&json!("064 123 56 84"), &json!("reason-given"))
    );
    assert_eq!(scene.ok("get_call_sheet", json!({ "person": person }))["number"], Value::Null);
    let page = scene.ok("get_person", json!({ "id": person }));
    assert_eq!(
        page["unsafe_calls"],
        json!([{ "at": "2026-11-20T22:00:00Z", "reason": "The evening is called off" }])
    );
    assert_eq!(page["history"][0]["action"], "note-unsafe-call");
}

#[test]
fn an_address_is_on_the_sheet_only_where_an_email_is_allowed() {
    let mut scene = Scene::new();
    let closed = reachable(&mut scene, "Ana", json!({ "email": "ana@example.org" }));
    let open = reachable(&mut scene, "Eva", json!({ "email": "eva@example.org", "may_email": true }));
    assert_eq!(scene.ok("get_call_sheet", json!({ "person": closed }))["email"], Value::Null);
    assert_eq!(scene.ok("get_call_sheet", json!({ "person": open }))["email"], "eva@example.org");
}

#[test]
fn a_reason_gives_no_number_where_there_is_none() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "River");
    let sheet = scene.ok("note_unsafe_call", json!({ "person": person, "reason": "urgent" }));
    assert_eq!((&sheet["number"], &sheet["number_because"]), (&Value::Null, &Value::Null));
}

#[test]
fn calls_that_are_safe_now_come_first() {
    let mut scene = Scene::new();
    let evening = json!({
        "phone": "1234567", "may_call": true, "hours": [{ "weekday": 4, "from": "20:00", "until": "21:00" }],
    });
    newcomer(&mut scene, "Closed");
    reachable(&mut scene, "Evening", evening);
    let mut text = mornings();
    text["may_call"] = json!(false);
    text["may_text"] = json!(true);
    reachable(&mut scene, "Text", text);
    reachable(&mut scene, "Now", mornings());
    let calls = scene.ok("list_calls", json!({}));
    let order: Vec<_> =
        calls["calls"].as_array().into_iter().flatten().map(|call| call["called"].clone()).collect();
    assert_eq!(order, ["Now", "Text", "Evening", "Closed"]);
    assert_eq!((&calls["total"], &calls["safe_now"]), (&json!(4), &json!(2)));
    assert_eq!(calls["calls"][0]["about"], "book-conversation");
}

#[test]
fn r11_a_call_stays_owed_until_it_was_made_or_let_go() {
    let mut scene = Scene::new();
    for (result, owed) in [("not-reached", 1), ("reached", 0), ("let-go", 0)] {
        let person = newcomer(&mut scene, "River");
        let mine = |calls: &Value| -> Vec<Value> {
            let calls = calls["calls"].as_array().into_iter().flatten();
            calls.filter(|call| call["person"] == person).cloned().collect()
        };
        let call = mine(&scene.ok("list_calls", json!({})))[0].clone();
        there_and_back(&mut scene, "record_call", json!({ "call": call["id"], "result": result }));
        let left = mine(&scene.ok("list_calls", json!({})));
        assert_eq!(left.len(), owed, "{result}");
        if owed == 1 {
            assert_eq!(left[0]["tries"], 1);
        } else {
            let again = scene.fault("record_call", json!({ "call": call["id"], "result": "reached" }));
            assert_eq!(again["code"], "not-found", "{result}");
        }
    }
}
