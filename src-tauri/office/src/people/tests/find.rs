//! The search box, and possible duplicates.

use serde_json::{Value, json};

use super::{mornings, newcomer, there_and_back};
use crate::testing::Scene;

fn found(scene: &mut Scene, text: &str) -> Vec<String> {
    let view = scene.ok("find_people", json!({ "text": text }));
    let people = view["people"].as_array().into_iter().flatten();
    people.map(|person| person["called"].as_str().unwrap_or("?").to_owned()).collect()
}

#[test]
fn a_name_is_found_in_any_script_with_or_without_diacritics() {
    let mut scene = Scene::new();
    for called in ["Драгана", "Živković", "Åse", "Ђорђе"] {
        newcomer(&mut scene, called);
    }
    for (typed, called) in [
        ("dragana", "Драгана"),
        ("Драгана", "Драгана"),
        ("DRAG", "Драгана"),
        ("agan", "Драгана"),
        ("dr", "Драгана"),
        ("d", "Драгана"),
        ("zivk", "Živković"),
        ("Живк", "Živković"),
        ("ase", "Åse"),
        ("đorđe", "Ђорђе"),
        ("djordje", "Ђорђе"),
    ] {
        assert!(found(&mut scene, typed).contains(&called.to_owned()), "{typed} finds {called}");
    }
    for nothing in ["", "   ", "xyz", "\"", "%", "_", "*", "OR", "|", "' OR 1=1 --", "\u{0}"] {
        assert!(found(&mut scene, nothing).is_empty(), "{nothing} finds nobody");
    }
}

#[test]
fn whole_names_come_first_then_beginnings_then_the_rest() {
    let mut scene = Scene::new();
    for called in ["Snežana", "Anastasija", "Ana", "Ana Marija", "Jovana"] {
        newcomer(&mut scene, called);
    }
    let order = found(&mut scene, "ana");
    assert_eq!(order[0], "Ana");
    assert_eq!(order[1..3].iter().filter(|called| called.starts_with("Ana")).count(), 2);
    assert_eq!(order[3..].iter().filter(|called| called.ends_with("ana")).count(), 2);
    assert_eq!(order.len(), 5);
}

#[test]
fn at_most_twenty_are_found_and_the_whole_name_is_among_them() {
    let mut scene = Scene::new();
    newcomer(&mut scene, "Mila");
    for number in 0..30 {
        newcomer(&mut scene, &format!("Milana {number}"));
    }
    let people = found(&mut scene, "mila");
    assert_eq!((people.len(), people[0].as_str()), (20, "Mila"));
}

#[test]
fn r7_a_real_name_finds_the_person_and_is_not_shown() {
    let mut scene = Scene::new();
    let mut form = super::enquiry("River");
    form["person"]["new"]["real_name"] = json!("Милица Живковић");
    scene.ok("record_enquiry", form);
    let view = scene.ok("find_people", json!({ "text": "zivkovic" }));
    assert_eq!(
        (&view["people"][0]["called"], &view["people"][0]["found_by"]),
        (&json!("River"), &json!("real-name"))
    );
    assert!(!view.to_string().contains("Жив"));
    let view = scene.ok("find_people", json!({ "text": "river" }));
    assert_eq!(view["people"][0]["found_by"], "called");
}

#[test]
fn the_index_follows_changes_undo_and_redo() {
    let mut scene = Scene::new();
    let id = newcomer(&mut scene, "Dragana");
    let mut form = json!({
        "id": id, "called": "Biljana", "called_as": "name", "real_name": null, "pronoun": "she", "gender": "woman",
        "birth_year": null, "age_band": "not-asked", "languages": [],
    });
    there_and_back(&mut scene, "change_person", form.clone());
    assert_eq!((found(&mut scene, "dragana").len(), found(&mut scene, "biljana").len()), (0, 1));
    form["called"] = json!("Svetlana");
    scene.ok("change_person", form);
    scene.ok("undo", json!({}));
    assert_eq!((found(&mut scene, "svetlana").len(), found(&mut scene, "biljana").len()), (0, 1));
    scene.ok("undo", json!({}));
    scene.ok("undo", json!({}));
    assert_eq!((found(&mut scene, "biljana").len(), found(&mut scene, "dragana").len()), (0, 0));
    scene.ok("redo", json!({}));
    assert_eq!(found(&mut scene, "dragana").len(), 1);
}

fn duplicates(scene: &mut Scene, form: Value) -> Vec<(String, Value)> {
    let view = scene.ok("find_duplicates", form);
    let people = view["people"].as_array().into_iter().flatten();
    people
        .map(|person| (person["called"].as_str().unwrap_or("?").to_owned(), person["why"].clone()))
        .collect()
}

#[test]
fn r3_a_known_number_is_only_a_hint_and_may_be_noted_for_two() {
    let mut scene = Scene::new();
    for called in ["Jelena", "Vera"] {
        let mut form = super::enquiry(called);
        form["contact"] = mornings();
        scene.ok("record_enquiry", form);
    }
    let both = duplicates(&mut scene, json!({ "phone": "+381 64 123 5684" }));
    assert_eq!(
        both,
        [("Vera".to_owned(), json!(["same-number"])), ("Jelena".to_owned(), json!(["same-number"]))]
    );
    let named = duplicates(&mut scene, json!({ "called": "јелена", "phone": "0641235684" }));
    assert!(named.contains(&("Jelena".to_owned(), json!(["same-number", "similar-name"]))));
    for other in ["+381 64 123 5685", "64", "", "no"] {
        assert!(duplicates(&mut scene, json!({ "phone": other })).is_empty(), "{other}");
    }
}

#[test]
fn names_alike_are_told_and_the_chosen_one_is_left_out() {
    let mut scene = Scene::new();
    let short = newcomer(&mut scene, "Jelena");
    newcomer(&mut scene, "Јелена Марковић");
    newcomer(&mut scene, "Helena");
    let alike = |scene: &mut Scene, called: &str| -> Vec<String> {
        duplicates(scene, json!({ "called": called })).into_iter().map(|(called, _)| called).collect()
    };
    assert_eq!(alike(&mut scene, "jelena"), ["Jelena", "Јелена Марковић"]);
    assert_eq!(alike(&mut scene, "Jelena Marković"), ["Јелена Марковић", "Jelena"]);
    assert!(alike(&mut scene, "je").is_empty());
    let left = duplicates(&mut scene, json!({ "called": "jelena", "except": short }));
    assert_eq!(left.len(), 1);
}
