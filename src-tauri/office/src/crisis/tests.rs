//! Crisis numbers through the surface.

use serde_json::{Value, json};

use super::shipped::shipped_for;
use crate::languages::Language;
use crate::settings::Country;
use crate::testing::Scene;

fn numbers(scene: &mut Scene) -> Vec<Value> {
    let view = scene.ok("list_crisis_numbers", json!({}));
    view["numbers"].as_array().into_iter().flatten().map(|line| line["number"].clone()).collect()
}

#[test]
fn r28_each_of_the_five_countries_ships_numbers_with_their_sources() {
    let shipped_in = |country: &Country| shipped_for(*country, Language::En);
    for known in Country::ALL.iter().filter(|known| known.calendar().is_some()) {
        let shipped = shipped_in(known);
        assert!(shipped.len() >= 3, "{known:?}");
        assert!(shipped.iter().all(|line| line.source.starts_with("https://")), "{known:?}");
        let mut different: Vec<_> = shipped.iter().map(|line| &line.number).collect();
        different.sort();
        different.dedup();
        assert_eq!(different.len(), shipped.len(), "{known:?} names a number twice");
    }
    assert!(shipped_in(&Country::Other).is_empty());
}

#[test]
fn r28_a_new_office_has_the_numbers_of_its_country() {
    let mut scene = Scene::new();
    assert_eq!(numbers(&mut scene), ["192", "194", "0800 222 003", "0800 300 303"]);
    let view = scene.ok("list_crisis_numbers", json!({}));
    assert_eq!(view["numbers"][0]["name"], "Police");
    assert_eq!(view["numbers"][3]["note"], "Центар „Срце” · every day 14:00–23:00");
    assert_eq!(view["shipped"][0]["read_on"], "2026-11-26");
}

#[test]
fn what_was_removed_is_put_back_and_another_country_brings_its_own() {
    let mut scene = Scene::new();
    let first = scene.ok("list_crisis_numbers", json!({}))["numbers"][0]["id"].clone();
    scene.ok("remove_crisis_number", json!({ "id": first }));
    assert_eq!(scene.fault("remove_crisis_number", json!({ "id": first }))["code"], "not-found");
    scene.ok("restore_crisis_numbers", json!({}));
    assert_eq!(numbers(&mut scene), ["194", "0800 222 003", "0800 300 303", "192"]);
    scene.ok("add_crisis_number", json!({ "name": "Safe house", "number": "065 1", "note": "" }));
    let norway = json!({ "name": "", "country": "NO", "zone": "Europe/Oslo", "language": "nb" });
    scene.ok("change_centre", norway);
    assert_eq!(numbers(&mut scene), ["065 1", "112", "113", "116 006", "116 111", "116 123"]);
    scene.ok("restore_crisis_numbers", json!({}));
    assert_eq!(numbers(&mut scene).len(), 6);
}

#[test]
fn a_number_needs_a_name_and_a_number() {
    let mut scene = Scene::new();
    let fault = scene.fault("add_crisis_number", json!({ "name": " ", "number": "", "note": "" }));
    let fields: Vec<_> = fault["fields"].as_array().into_iter().flatten().map(|at| &at["field"]).collect();
    assert_eq!(fields, ["name", "number"]);
    assert_eq!(numbers(&mut scene).len(), 4);
}
