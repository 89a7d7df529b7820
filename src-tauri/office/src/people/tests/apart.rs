//! R6: keeping apart is symmetric, and said in one place only.

use serde_json::{Value, json};

use super::{newcomer, there_and_back};
use crate::people::{facilitators_kept_from, kept_apart_from, people_kept_from};
use crate::testing::Scene;

fn called_on_the_page_of(scene: &mut Scene, person: &Value) -> Vec<String> {
    let page = scene.ok("list_keep_apart", json!({ "person": person }));
    let rows = page["rows"].as_array().into_iter().flatten();
    rows.map(|row| {
        format!("{} {}", row["called"].as_str().unwrap_or("?"), row["level"].as_str().unwrap_or("?"))
    })
    .collect()
}

#[test]
fn r6_it_holds_for_both_whoever_was_named_first() {
    let mut scene = Scene::new();
    let (ana, eva) = (newcomer(&mut scene, "Ana"), newcomer(&mut scene, "Eva"));
    for (one, other) in [(&ana, &eva), (&eva, &ana)] {
        there_and_back(
            &mut scene,
            "add_keep_apart",
            json!({ "a": one, "b": { "person": other }, "level": "group" }),
        );
        assert_eq!(called_on_the_page_of(&mut scene, &ana), ["Eva group"]);
        assert_eq!(called_on_the_page_of(&mut scene, &eva), ["Ana group"]);
        there_and_back(&mut scene, "remove_keep_apart", json!({ "a": other, "b": { "person": one } }));
        assert!(called_on_the_page_of(&mut scene, &ana).is_empty());
    }
}

#[test]
fn r6_the_rules_see_both_sides() {
    let mut scene = Scene::new();
    let (ana, eva) = (newcomer(&mut scene, "Ana"), newcomer(&mut scene, "Eva"));
    let mira =
        scene.ok("add_facilitator", json!({ "called": "Mira", "roles": ["ally"], "contact": "" }))["id"]
            .clone();
    scene.ok("add_keep_apart", json!({ "a": ana, "b": { "person": eva }, "level": "site-day" }));
    scene.ok("add_keep_apart", json!({ "a": ana, "b": { "facilitator": mira }, "level": "group" }));
    let id = |value: &Value| serde_json::from_value(value.clone()).expect("an id is an id");
    let (ana, eva) = (id(&ana), id(&eva));
    let mira = serde_json::from_value(mira).expect("an id is an id");
    let office = scene.desk.office().expect("a scene's office is open");
    office
        .look(|look| {
            assert_eq!(kept_apart_from(look, ana)?[0].0, eva);
            assert_eq!(kept_apart_from(look, eva)?[0].0, ana);
            assert_eq!(facilitators_kept_from(look, ana)?, [mira]);
            assert_eq!(facilitators_kept_from(look, eva)?, []);
            assert_eq!(people_kept_from(look, mira)?, [ana]);
            Ok(())
        })
        .expect("reading is possible");
}

#[test]
fn r6_a_facilitator_is_kept_apart_likewise() {
    let mut scene = Scene::new();
    let ana = newcomer(&mut scene, "Ana");
    let mira =
        scene.ok("add_facilitator", json!({ "called": "Mira", "roles": ["ally"], "contact": "" }))["id"]
            .clone();
    let pair = json!({ "a": ana, "b": { "facilitator": mira }, "level": "group" });
    there_and_back(&mut scene, "add_keep_apart", pair);
    assert_eq!(called_on_the_page_of(&mut scene, &ana), ["Mira site-day"]);
    there_and_back(&mut scene, "remove_keep_apart", json!({ "a": ana, "b": { "facilitator": mira } }));
    assert!(called_on_the_page_of(&mut scene, &ana).is_empty());
}

#[test]
fn the_level_can_be_changed() {
    let mut scene = Scene::new();
    let (ana, eva) = (newcomer(&mut scene, "Ana"), newcomer(&mut scene, "Eva"));
    for level in ["group", "site-day"] {
        scene.ok("add_keep_apart", json!({ "a": ana, "b": { "person": eva }, "level": level }));
        assert_eq!(called_on_the_page_of(&mut scene, &eva), [format!("Ana {level}")]);
    }
}

#[test]
fn r6_a_person_s_page_and_history_do_not_say_it() {
    let mut scene = Scene::new();
    let (ana, eva) = (newcomer(&mut scene, "Ana"), newcomer(&mut scene, "Eva"));
    let before = scene.ok("get_person", json!({ "id": eva }));
    scene.ok("add_keep_apart", json!({ "a": ana, "b": { "person": eva }, "level": "group" }));
    assert_eq!(scene.ok("get_person", json!({ "id": eva })), before);
}

#[test]
fn nonsense_is_refused() {
    let mut scene = Scene::new();
    let ana = newcomer(&mut scene, "Ana");
    let eva = newcomer(&mut scene, "Eva");
    let nobody = json!("00000000-0000-4000-8000-000000000000");
    let before = scene.digest();
    for (name, form, code) in [
        (
            "add_keep_apart",
            json!({ "a": ana, "b": { "person": ana }, "level": "group" }),
            "keep-apart-oneself",
        ),
        ("add_keep_apart", json!({ "a": ana, "b": { "person": nobody }, "level": "group" }), "not-found"),
        (
            "add_keep_apart",
            json!({ "a": ana, "b": { "facilitator": nobody }, "level": "group" }),
            "not-found",
        ),
        ("add_keep_apart", json!({ "a": ana, "b": { "group": nobody }, "level": "group" }), "malformed-form"),
        ("remove_keep_apart", json!({ "a": ana, "b": { "person": eva } }), "not-found"),
        ("list_keep_apart", json!({ "person": nobody }), "not-found"),
    ] {
        assert_eq!(scene.fault(name, form)["code"], code);
    }
    assert_eq!(scene.digest(), before);
}
