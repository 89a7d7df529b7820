//! R22: each purpose apart, and withdrawing is not leaving.

use serde_json::{Value, json};

use super::{accepted, fields_of, newcomer, there_and_back, topic};
use crate::testing::Scene;

fn consents(scene: &mut Scene, person: &Value) -> Vec<Value> {
    let page = scene.ok("get_person", json!({ "id": person }));
    page["consents"].as_array().cloned().unwrap_or_default()
}

#[test]
fn r22_four_purposes_stand_apart_and_nobody_asked_is_no_answer() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "River");
    let states = |scene: &mut Scene| -> Vec<String> {
        consents(scene, &person).iter().map(|one| one["state"].to_string().replace('"', "")).collect()
    };
    assert_eq!(states(&mut scene), ["not-asked"; 4]);
    let form = json!({ "person": person, "purpose": "statistics", "given": true, "way": "oral" });
    there_and_back(&mut scene, "record_consent", form);
    let form = json!({ "person": person, "purpose": "newsletter", "given": false, "way": "written", "on": "2026-11-02" });
    there_and_back(&mut scene, "record_consent", form);
    assert_eq!(states(&mut scene), ["not-asked", "given", "not-asked", "declined"]);
    let all = consents(&mut scene, &person);
    assert_eq!((&all[1]["way"], &all[1]["asked_on"]), (&json!("oral"), &json!("2026-11-20")));
    assert_eq!(all[3]["asked_on"], "2026-11-02");
}

#[test]
fn r22_taking_a_consent_back_is_not_leaving() {
    let mut scene = Scene::new();
    let grief = topic(&mut scene, "Grief");
    let (person, _) = accepted(&mut scene, "Jelena", &grief);
    let purpose = json!({ "person": person, "purpose": "contact" });
    assert_eq!(scene.fault("withdraw_consent", purpose.clone())["code"], "consent-not-given");
    let form = json!({ "person": person, "purpose": "contact", "given": true, "way": "witnessed" });
    scene.ok("record_consent", form.clone());
    there_and_back(&mut scene, "withdraw_consent", purpose.clone());
    let page = scene.ok("get_person", json!({ "id": person }));
    assert_eq!((&page["consents"][0]["state"], &page["stage"]), (&json!("withdrawn"), &json!("waiting")));
    assert_eq!(page["consents"][0]["withdrawn_on"], "2026-11-20");
    assert_eq!(scene.fault("withdraw_consent", purpose)["code"], "consent-not-given");
    scene.ok("record_consent", form);
    assert_eq!(consents(&mut scene, &person)[0]["state"], "given", "she may say yes again");
}

#[test]
fn a_consent_is_not_given_on_a_day_still_to_come() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "River");
    let form =
        json!({ "person": person, "purpose": "contact", "given": true, "way": "oral", "on": "2026-11-21" });
    assert_eq!(fields_of(&scene.fault("record_consent", form))[0].1, "day-still-to-come");
}
