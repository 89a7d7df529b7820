//! What a person is called, and the little that is known of her.

use serde_json::{Value, json};

use super::{fields_of, newcomer, there_and_back};
use crate::testing::Scene;

fn change(id: &Value) -> Value {
    json!({
        "id": id, "called": "Jelena", "called_as": "name", "real_name": null, "pronoun": "she", "gender": "woman",
        "birth_year": null, "age_band": "40-49", "languages": ["sr", "HU", "sr"],
    })
}

#[test]
fn details_are_shown_as_they_were_given() {
    let mut scene = Scene::new();
    let id = newcomer(&mut scene, "River");
    there_and_back(&mut scene, "change_person", change(&id));
    let page = scene.ok("get_person", json!({ "id": id }));
    assert_eq!(page["naming"], json!({ "called": "Jelena", "called_as": "name", "real_name": null }));
    assert_eq!(
        page["about"],
        json!({
            "pronoun": "she", "gender": "woman", "birth_year": null, "years": null, "age_band": "40-49",
            "languages": ["sr", "hu"],
        })
    );
}

#[test]
fn not_asked_and_not_said_are_different_answers() {
    let mut scene = Scene::new();
    let id = newcomer(&mut scene, "River");
    let about = scene.ok("get_person", json!({ "id": id }))["about"].clone();
    assert_eq!((&about["gender"], &about["age_band"]), (&json!("not-asked"), &json!("not-asked")));
    let mut form = change(&id);
    form["gender"] = json!("not-said");
    form["age_band"] = json!("not-said");
    scene.ok("change_person", form);
    let about = scene.ok("get_person", json!({ "id": id }))["about"].clone();
    assert_eq!((&about["gender"], &about["age_band"]), (&json!("not-said"), &json!("not-said")));
}

#[test]
fn the_age_band_follows_from_the_year_of_birth() {
    let mut scene = Scene::new();
    let id = newcomer(&mut scene, "River");
    for (year, years, band) in [
        (2026, 0, "under-18"),
        (2009, 17, "under-18"),
        (2008, 18, "18-29"),
        (1997, 29, "18-29"),
        (1996, 30, "30-39"),
        (1957, 69, "60-69"),
        (1956, 70, "70-up"),
        (1900, 126, "70-up"),
        (2100, 0, "under-18"),
    ] {
        let mut form = change(&id);
        form["birth_year"] = json!(year);
        scene.ok("change_person", form);
        let about = scene.ok("get_person", json!({ "id": id }))["about"].clone();
        assert_eq!((&about["years"], &about["age_band"]), (&json!(years), &json!(band)), "{year}");
    }
}

#[test]
fn r7_a_sign_is_enough_and_names_in_any_script_are_kept() {
    let mut scene = Scene::new();
    for (called, called_as) in [
        ("River", "nickname"),
        ("🌊", "sign"),
        ("Ђурђица Ћирић-Ђоковић", "name"),
        ("שלומית", "name"),
        ("O'Neill \"Bobby\" % _", "name"),
    ] {
        let mut form = super::enquiry(called);
        form["person"]["new"]["called_as"] = json!(called_as);
        let id = scene.ok("record_enquiry", form)["person"].clone();
        let page = scene.ok("get_person", json!({ "id": id }));
        assert_eq!(
            (&page["naming"]["called"], &page["naming"]["called_as"]),
            (&json!(called), &json!(called_as))
        );
        assert_eq!(page["stage"], "enquiry");
    }
}

#[test]
fn what_cannot_be_taken_is_told_field_by_field() {
    let mut scene = Scene::new();
    let id = newcomer(&mut scene, "River");
    let before = scene.digest();
    for (field, value, told) in [
        ("called", json!("  "), ("called", "required")),
        ("called", json!("x".repeat(201)), ("called", "too-long")),
        ("real_name", json!("x".repeat(201)), ("real_name", "too-long")),
        ("birth_year", json!(26), ("birth_year", "out-of-range")),
        ("languages", json!(["sr", "Serbian"]), ("languages.1", "unknown-language")),
    ] {
        let mut form = change(&id);
        form[field] = value;
        let fault = scene.fault("change_person", form);
        assert_eq!(fields_of(&fault), [(told.0.to_owned(), told.1.to_owned())]);
    }
    let mut form = change(&id);
    form["id"] = json!("00000000-0000-4000-8000-000000000000");
    assert_eq!(scene.fault("change_person", form)["code"], "not-found");
    assert_eq!(scene.digest(), before);
}
