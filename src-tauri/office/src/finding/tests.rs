//! The one search box, through the surface.

use serde_json::{Value, json};

use super::Doing;
use crate::languages::{Language, text};
use crate::people::tests::{accepted, enquiry, newcomer, topic};
use crate::testing::Scene;

fn found(scene: &mut Scene, text: &str) -> Value {
    scene.ok("find_anything", json!({ "text": text }))
}

fn names(view: &Value, kind: &str, name: &str) -> Vec<String> {
    view[kind]
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| one[name].as_str().unwrap_or("?").to_owned())
        .collect()
}

fn stocked() -> Scene {
    let mut scene = Scene::new();
    let topic = topic(&mut scene, "Grief");
    let programme = scene.ok("add_programme", json!({ "preset": "france" }))["id"].take();
    accepted(&mut scene, "Драгана", &topic);
    for name in ["Čekaonica", "Velika čekaonica"] {
        let room = json!({ "name": name, "kind": "meeting-room", "address": "Mlinska 7", "capacity": 12, "step_free": "yes" });
        scene.ok("add_venue", room);
    }
    for called in ["Draginja", "Ђорђа"] {
        scene.ok("add_facilitator", json!({ "called": called, "roles": ["ally"], "contact": "Mlinska 7" }));
    }
    for name in ["Dragulj", "Мали драгуљ"] {
        let group = json!({ "name": name, "programme": programme, "topic": topic, "first_on": "2026-11-25", "at_hour": "18:00", "dates": [] });
        scene.ok("create_group", group);
    }
    scene
}

#[test]
fn anything_is_found_by_any_part_of_its_name_in_any_script() {
    let mut scene = stocked();
    for typed in ["drag", "ДРАГ", "Драг"] {
        let view = found(&mut scene, typed);
        assert_eq!(names(&view, "people", "called"), ["Драгана"], "{typed}");
        assert_eq!(names(&view, "enquiries", "called"), ["Драгана"], "{typed}");
        assert_eq!(names(&view, "facilitators", "called"), ["Draginja"], "{typed}");
        assert_eq!(names(&view, "groups", "name"), ["Dragulj", "Мали драгуљ"], "{typed}");
    }
    assert_eq!(names(&found(&mut scene, "cekaon"), "venues", "name"), ["Čekaonica", "Velika čekaonica"]);
    assert_eq!(names(&found(&mut scene, "đor"), "facilitators", "called"), ["Ђорђа"]);
    assert_eq!(names(&found(&mut scene, "ма"), "groups", "name"), ["Мали драгуљ"]);
    assert_eq!(
        names(&found(&mut scene, "ul"), "groups", "name"),
        Vec::<String>::new(),
        "two letters begin a word"
    );
    for nothing in ["", "   ", "%", "|", "\" OR 1", "\u{0}"] {
        let view = found(&mut scene, nothing);
        assert!(
            view.as_object().into_iter().flatten().all(|(_, list)| list == &json!([])),
            "{nothing}: {view}"
        );
    }
}

#[test]
fn r4_neither_topic_nor_real_name_nor_address_is_told() {
    let mut scene = stocked();
    let mut form = enquiry("River");
    form["person"]["new"]["real_name"] = json!("Милица Живковић");
    scene.ok("record_enquiry", form);
    for typed in ["zivkovic", "drag", "cekaon", "20.11."] {
        let said = found(&mut scene, typed).to_string();
        for secret in ["Grief", "Жив", "Mlinska"] {
            assert!(!said.contains(secret), "{typed} tells {secret}: {said}");
        }
    }
    assert_eq!(names(&found(&mut scene, "zivkovic"), "people", "called"), ["River"]);
    assert_eq!(found(&mut scene, "Mlinska")["venues"], json!([]));
    assert_eq!(found(&mut scene, "grief")["people"], json!([]));
}

#[test]
fn a_day_finds_its_enquiries() {
    let mut scene = Scene::new();
    newcomer(&mut scene, "First");
    scene.at("2026-11-23T09:00:00Z");
    newcomer(&mut scene, "Second");
    for (typed, called) in [("20.11.", "First"), ("23. 11. 2026", "Second"), ("2026-11-23", "Second")] {
        assert_eq!(names(&found(&mut scene, typed), "enquiries", "called"), [called], "{typed}");
    }
    assert_eq!(found(&mut scene, "22.11.")["enquiries"], json!([]));
}

#[test]
fn what_can_be_done_is_found_by_its_name_or_another_word_in_ones_own_language() {
    let mut scene = Scene::new();
    for (language, typed, doing) in [
        ("en", "waiti", "waiting"),
        ("en", "queue", "waiting"),
        ("en", "recovery", "settings-access"),
        ("sr-Latn", "cekan", "waiting"),
        ("sr-Latn", "водитељке", "facilitators"),
        ("sr-Cyrl", "zaklj", "lock"),
        ("bg", "отмяна", "undo"),
        ("da", "sporgs", ""),
        ("da", "lås", "lock"),
        ("fr", "reglages", "settings-access"),
        ("nb", "ønsker", "waiting"),
    ] {
        scene.ok("change_coordinator", json!({ "name": "Ana", "language": language }));
        let doings = names(&found(&mut scene, typed), "doings", "doing");
        assert_eq!(doings.contains(&doing.to_owned()), !doing.is_empty(), "{language} {typed}: {doings:?}");
    }
}

#[test]
fn names_come_in_the_order_of_the_language_and_a_name_comes_before_another_word() {
    let mut scene = Scene::new();
    scene.ok(
        "change_centre",
        json!({ "name": "", "country": "DK", "zone": "Europe/Copenhagen", "language": "da" }),
    );
    for called in ["Annå", "Annæ", "Anna", "Annø"] {
        newcomer(&mut scene, called);
    }
    assert_eq!(names(&found(&mut scene, "ann"), "people", "called"), ["Anna", "Annæ", "Annø", "Annå"]);
    let doings = names(&found(&mut scene, "lock"), "doings", "doing");
    assert_eq!(doings.first().map(String::as_str), Some("lock"));
}

#[test]
fn everything_that_can_be_done_has_a_name_of_its_own_in_every_language() {
    for language in Language::ALL {
        let mut labels: Vec<String> =
            Doing::ALL.iter().map(|doing| text(*language, &format!("doing-{}", doing.word()))).collect();
        labels.sort();
        labels.dedup();
        assert_eq!(labels.len(), Doing::ALL.len(), "{language}");
    }
}
