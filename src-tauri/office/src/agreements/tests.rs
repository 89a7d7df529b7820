//! Agreements through the surface.

use serde_json::{Value, json};

use crate::testing::Scene;

#[test]
fn s5_1_all_have_signed_is_seen_at_a_glance_facilitators_included() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |_| {});
    let seat = scene.seat(&group, 0);
    let ana = scene.facilitator("Ana", "facilitator");
    let state = |scene: &mut Scene| {
        let agreement = scene.look_at(&group)["agreement"].clone();
        let listed = scene.ok("list_groups", json!({ "filter": "all" }))["groups"][0]["agreement"].clone();
        assert_eq!(agreement, listed);
        (agreement["progress"].clone(), agreement["signed"].clone(), agreement["open"].clone())
    };
    assert_eq!(state(&mut scene), (json!("nobody-yet"), json!(0), json!(0)));
    let (jelena, pia) = (scene.member(&group, "Jelena"), scene.member(&group, "Pia"));
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": ana }));
    let both =
        json!({ "group": group, "people": [jelena, pia], "way": "written", "agreed_on": "2026-11-19" });
    let after = scene.undoable("record_agreement", both);
    assert_eq!((&after["progress"], &after["open"]), (&json!("some-open"), &json!(1)));
    scene.undoable("record_agreement", json!({ "group": group, "facilitators": [ana], "way": "oral" }));
    assert_eq!(state(&mut scene), (json!("all-signed"), json!(3), json!(0)));
    let view = scene.look_at(&group);
    let mark = json!({ "state": "agreed", "way": "written", "on": "2026-11-19" });
    assert_eq!(view["members"][0]["agreement"], mark);
    assert_eq!(view["seats"][0]["holders"][0]["agreement"]["way"], "oral");

    let nada = scene.member(&group, "Nada");
    assert_eq!(state(&mut scene), (json!("some-open"), json!(3), json!(1)));
    assert_eq!(scene.look_at(&group)["members"][1]["agreement"], json!({ "state": "open" }));
    let withdrawn = scene.undoable("withdraw_agreement", json!({ "group": group, "people": [jelena] }));
    assert_eq!(withdrawn["open"], 2);
    scene.undoable("withdraw_agreement", json!({ "group": group, "facilitators": [ana] }));
    scene.ok(
        "record_agreement",
        json!({ "group": group, "people": [jelena, nada], "facilitators": [ana], "way": "alias" }),
    );
    assert_eq!(state(&mut scene).0, "all-signed");
}

#[test]
fn r16_every_way_of_agreeing_counts_the_same() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |_| {});
    for (called, way) in [("A", "written"), ("B", "oral"), ("C", "witnessed"), ("D", "alias")] {
        let person = scene.member(&group, called);
        let form = json!({ "group": group, "people": [person], "way": way });
        assert_eq!(scene.ok("record_agreement", form)["progress"], "all-signed", "{way}");
    }
}

#[test]
fn s3_7_silence_outlasts_membership_and_a_stranger_cannot_agree() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |_| {});
    let person = scene.woman("Jelena");
    let form = json!({ "group": group, "person": person });
    let participation = scene.ok("place_person_directly", form.clone())["participation"].clone();
    scene.ok("record_agreement", json!({ "group": group, "people": [person], "way": "oral" }));
    scene.ok("record_withdrawal", json!({ "participation": participation, "because": "moved-on" }));
    assert_eq!(scene.look_at(&group)["agreement"]["progress"], "nobody-yet");
    scene.ok("place_person_directly", form);
    assert_eq!(scene.look_at(&group)["agreement"]["progress"], "all-signed");

    let (stranger, leader) = (scene.woman("Pia"), scene.facilitator("Ana", "facilitator"));
    for (form, code) in [
        (json!({ "group": group, "way": "oral" }), "nobody-named"),
        (json!({ "group": group, "people": [stranger], "way": "oral" }), "not-in-this-group"),
        (json!({ "group": group, "facilitators": [leader], "way": "oral" }), "not-in-this-group"),
        (
            json!({ "group": group, "people": [person], "way": "oral", "agreed_on": "19.11.2026" }),
            "not-a-date",
        ),
    ] {
        assert_eq!(scene.refusal("record_agreement", form), code);
    }
    assert_eq!(
        scene.fault("record_agreement", json!({ "group": group, "way": "" }))["code"],
        "malformed-form"
    );
    assert_eq!(scene.look_at(&group)["members"][0]["agreement"]["on"], Value::from("2026-11-20"));
}

/// A group with one member who agreed to the text in English.
fn agreed() -> (Scene, Value, Value) {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |_| {});
    let jelena = scene.member(&group, "Jelena");
    scene.undoable("record_agreement", json!({ "group": group, "people": [jelena], "way": "oral" }));
    (scene, group, jelena)
}

#[test]
fn r10_a_new_version_asks_again_and_the_old_one_stays_as_it_was_agreed_to() {
    let (mut scene, group, jelena) = agreed();
    let draft = scene.ok("get_agreement_text", json!({}));
    assert_eq!((&draft["version"], &draft["is_draft"]), (&json!(1), &json!(true)), "the draft was agreed to");
    let change =
        |text: &str, asks_again: bool| json!({ "language": "en", "text": text, "asks_again": asks_again });
    let corrected = scene.undoable("change_agreement_text", change("We keep silent.", false));
    assert_eq!((&corrected["version"], &corrected["is_draft"]), (&json!(2), &json!(false)));
    assert_eq!(corrected["earlier"][0]["text"], draft["text"]);
    assert_eq!(scene.look_at(&group)["agreement"]["progress"], "all-signed", "the meaning is the same");

    scene.undoable("change_agreement_text", change("We keep silent, always.", true));
    let view = scene.look_at(&group);
    assert_eq!(view["agreement"]["progress"], "some-open");
    assert_eq!(view["members"][0]["agreement"], json!({ "state": "earlier", "on": "2026-11-20" }));
    assert_eq!(
        view["next_steps"].as_array().map(|steps| steps.contains(&json!("sign-agreements"))),
        Some(true)
    );
    scene.ok("record_agreement", json!({ "group": group, "people": [jelena], "way": "oral" }));
    assert_eq!(scene.look_at(&group)["agreement"]["progress"], "all-signed");
    let other = json!({ "language": "da", "text": "Vi tier.", "asks_again": true });
    scene.ok("change_agreement_text", other);
    assert_eq!(scene.look_at(&group)["agreement"]["progress"], "all-signed", "she agreed in English");

    for (form, code) in [
        (change("We keep silent, always.", true), "agreement-text-unchanged"),
        (change(" ", true), "required"),
        (change(&"ж".repeat(4001), true), "too-long"),
    ] {
        assert_eq!(scene.refusal("change_agreement_text", form), code);
    }
}

#[test]
fn an_ended_group_keeps_what_it_agreed_to() {
    let (mut scene, group, _) = agreed();
    scene.ok("start_group", json!({ "id": group, "reason": "One is enough to begin." }));
    scene.ok("end_group", json!({ "id": group }));
    scene.ok("change_agreement_text", json!({ "language": "en", "text": "Otherwise.", "asks_again": true }));
    assert_eq!(scene.look_at(&group)["agreement"]["progress"], "all-signed");
}

#[test]
fn r16_the_draft_names_the_law_of_the_country_in_every_language() {
    let mut scene = Scene::new();
    for (country, word) in [("RS", "13"), ("BG", "7"), ("DK", "135"), ("FR", "434-3"), ("NO", "196")] {
        let zone = "Europe/Belgrade";
        scene.ok("change_centre", json!({ "name": "", "country": country, "zone": zone, "language": "en" }));
        for language in crate::languages::Language::ALL {
            let text = scene.ok("get_agreement_text", json!({ "language": language.word() }));
            let said = text["text"].as_str().unwrap_or_default();
            assert!(said.contains(word), "{country} {language}: {said}");
            assert_eq!((&text["is_draft"], &text["version"]), (&json!(true), &Value::Null));
        }
    }
    scene.ok("change_reporting_duty", json!({ "text": "Ana is told first." }));
    let said = |scene: &mut Scene, language: &str| {
        scene.ok("get_agreement_text", json!({ "language": language }))["text"].to_string()
    };
    assert!(said(&mut scene, "en").contains("Ana is told first."), "R25: the centre's own words");
    assert!(!said(&mut scene, "da").contains("Ana is told first."), "they are not Danish");
}

#[test]
fn s3_7_a_guest_of_one_evening_agrees_by_what_she_goes_by() {
    let (mut scene, group, _) = agreed();
    let evening = scene.kept(&group, "id")[0].clone();
    let guest = |called: &str, evening: &Value| json!({ "group": group, "guests": [{ "called": called, "session": evening }], "way": "alias" });
    scene.undoable("record_agreement", guest("Swallow", &evening));
    let guests = scene.look_at(&group)["guests"].clone();
    assert_eq!((&guests[0]["called"], &guests[0]["on"]), (&json!("Swallow"), &json!("2026-12-02")));
    assert_eq!(scene.look_at(&group)["agreement"]["signed"], 1, "she is nobody of the group");

    let other = scene.easy_programme();
    let other = scene.group_with(&other, |form| form["at_hour"] = json!("10:00"));
    let elsewhere = scene.kept(&other, "id")[0].clone();
    assert_eq!(scene.refusal("record_agreement", guest("Swallow", &elsewhere)), "not-found");
    assert_eq!(scene.refusal("record_agreement", guest(" ", &evening)), "required");

    let taken_out = json!({ "group": group, "guests": [guests[0]["agreement"]] });
    scene.undoable("withdraw_agreement", taken_out.clone());
    assert_eq!(scene.look_at(&group)["guests"], json!([]));
    assert_eq!(scene.refusal("withdraw_agreement", taken_out), "not-found");
}
