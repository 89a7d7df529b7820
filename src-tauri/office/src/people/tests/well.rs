//! What helps to meet a person well, tags and the directory.

use serde_json::{Value, json};

use super::{fields_of, newcomer, there_and_back};
use crate::testing::Scene;

fn details(scene: &mut Scene, person: &Value) -> Value {
    scene.ok("get_person", json!({ "id": person }))["details"].clone()
}

fn advisor(scene: &mut Scene) -> Value {
    let lene = json!({ "kind": "advisor", "name": "Lene", "helps_with": "", "contact": "" });
    scene.ok("add_directory_entry", lene)["id"].clone()
}

#[test]
fn nothing_is_asked_at_first_and_every_answer_is_kept() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "River");
    let before = details(&mut scene, &person)["fields"].clone();
    for field in ["address", "interpreter", "access", "children", "childcare", "therapist"] {
        assert_eq!(before[field], "not-asked", "{field}");
    }
    let advisor = advisor(&mut scene);
    let tag = scene.ok("add_tag", json!({ "name": "Danish course" }))["id"].clone();
    let said = json!({
        "address": "polite", "interpreter": "yes", "access": "something", "access_needs": ["company", "step-free"],
        "access_note": " a quiet room ", "children": "something", "children_count": 2, "children_ages": ["7-12", "under-3"],
        "childcare": "no", "therapist": "not-said", "advisor": advisor, "tags": [tag, tag],
    });
    there_and_back(&mut scene, "change_details", json!({ "person": person, "details": said }));
    let mut kept = said;
    kept["access_needs"] = json!(["step-free", "company"]);
    kept["access_note"] = json!("a quiet room");
    kept["children_ages"] = json!(["under-3", "7-12"]);
    kept["tags"] = json!([tag]);
    let view = details(&mut scene, &person);
    assert_eq!(view["fields"], kept);
    assert_eq!((&view["advisor_name"], &view["tags"][0]["name"]), (&json!("Lene"), &json!("Danish course")));
}

#[test]
fn r24_s4_6_not_asked_not_said_and_nothing_are_three_answers_and_keep_nothing_else() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "River");
    for told in ["not-asked", "not-said", "nothing"] {
        let said = json!({ "children": told, "children_count": 3, "children_ages": ["3-6"], "childcare": "yes",
            "access": told, "access_needs": ["sight"], "access_note": "x" });
        scene.ok("change_details", json!({ "person": person, "details": said }));
        let kept = details(&mut scene, &person)["fields"].clone();
        assert_eq!((&kept["children"], &kept["access"]), (&json!(told), &json!(told)));
        assert_eq!((&kept["children_count"], &kept["children_ages"]), (&Value::Null, &json!([])));
        assert_eq!((&kept["childcare"], &kept["access_needs"]), (&json!("not-asked"), &json!([])));
        assert_eq!(kept["access_note"], "");
    }
    // No field takes a child's name, and none takes more of a therapy than yes or no.
    for (field, value) in [("children_names", json!(["Mia"])), ("therapist", json!("Dr. Petrović"))] {
        let fault = scene.fault("change_details", json!({ "person": person, "details": { field: value } }));
        assert_eq!(fault["code"], "malformed-form", "{field}");
    }
}

#[test]
fn what_cannot_be_taken_changes_nothing() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "River");
    let before = scene.digest();
    let nobody = json!("00000000-0000-4000-8000-000000000000");
    let form = |details: Value| json!({ "person": person, "details": details });
    let told = fields_of(
        &scene.fault("change_details", form(json!({ "children": "something", "children_count": 0 }))),
    );
    assert_eq!(told, [("details.children_count".to_owned(), "out-of-range".to_owned())]);
    for details in [json!({ "advisor": nobody }), json!({ "tags": [nobody] })] {
        assert_eq!(scene.fault("change_details", form(details))["code"], "not-found");
    }
    let missing = json!({ "person": nobody, "details": {} });
    assert_eq!(scene.fault("change_details", missing)["code"], "not-found");
    let unnamed = json!({ "kind": "partner", "name": " ", "helps_with": "", "contact": "" });
    assert_eq!(fields_of(&scene.fault("add_directory_entry", unnamed))[0].1, "required");
    assert_eq!(fields_of(&scene.fault("add_tag", json!({ "name": "" })))[0].1, "required");
    assert_eq!(scene.digest(), before);
}

#[test]
fn people_are_found_by_tag_and_the_page_is_cut_by_the_database() {
    let mut scene = Scene::new();
    let tag = scene.ok("add_tag", json!({ "name": "Danish course" }))["id"].clone();
    for called in ["Ana", "Bo", "Cira"] {
        let person = newcomer(&mut scene, called);
        if called != "Bo" {
            scene.ok("change_details", json!({ "person": person, "details": { "tags": [tag] } }));
        }
    }
    let names = |scene: &mut Scene, form: Value| {
        let view = scene.ok("list_people", form);
        let rows: Vec<String> =
            view["rows"].as_array().into_iter().flatten().map(|row| row["called"].to_string()).collect();
        assert_eq!(view["total"], rows.len());
        rows.join(" ").replace('"', "")
    };
    assert_eq!(names(&mut scene, json!({ "tag": tag })), "Ana Cira");
    assert_eq!(names(&mut scene, json!({ "tag": tag, "descending": true })), "Cira Ana");
    assert_eq!(names(&mut scene, json!({ "tag": tag, "filter": "waiting" })), "");
    assert_eq!(names(&mut scene, json!({ "tag": tag, "filter": "nothing-open" })), "");
    assert_eq!(names(&mut scene, json!({})), "Ana Bo Cira");
}
