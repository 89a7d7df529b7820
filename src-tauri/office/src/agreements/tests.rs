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
