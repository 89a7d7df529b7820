//! R9: notes are off, and switched on by kind.

use serde_json::{Value, json};

use super::NoteKind;
use crate::people::tests::{booking, newcomer, there_and_back, words_of};
use crate::testing::Scene;

fn note(scene: &mut Scene, about: &Value) -> Value {
    scene.ok("get_note", json!({ "about": about }))
}

#[test]
fn r9_every_kind_is_off_at_first_and_each_is_switched_on_alone() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "River");
    let form = json!({ "person": person, "booking": booking() });
    let conversation = scene.ok("book_conversation", form)["id"].clone();
    let enquiry = scene.ok("get_person", json!({ "id": person }))["enquiries"][0]["id"].clone();
    let group = scene.group("france");
    let session = scene.kept(&group, "id")[0].clone();
    let abouts = [
        ("person", json!({ "person": person })),
        ("enquiry", json!({ "enquiry": enquiry })),
        ("conversation", json!({ "conversation": conversation })),
        ("session", json!({ "session": session })),
    ];
    for (kind, about) in &abouts {
        let form = json!({ "about": about, "text": "Likes tea." });
        assert_eq!(scene.fault("change_note", form.clone())["code"], "notes-switched-off", "{kind}");
        there_and_back(&mut scene, "change_note_kinds", json!({ "kinds": [kind] }));
        assert_eq!(scene.ok("get_settings", json!({}))["note_kinds"], json!([kind]));
        there_and_back(&mut scene, "change_note", form);
        for (other, about) in &abouts {
            assert_eq!(note(&mut scene, about)["switched_on"], other == kind, "{other}");
        }
        assert_eq!(note(&mut scene, about)["text"], "Likes tea.");
    }
}

#[test]
fn switching_off_hides_nothing_and_what_is_there_can_be_emptied() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "River");
    let about = json!({ "person": person });
    scene.ok("change_note_kinds", json!({ "kinds": ["person"] }));
    scene.ok("change_note", json!({ "about": about, "text": "Likes tea." }));
    scene.ok("change_note_kinds", json!({ "kinds": [] }));
    let shown = note(&mut scene, &about);
    assert_eq!((&shown["switched_on"], &shown["text"]), (&json!(false), &json!("Likes tea.")));
    let fault = scene.fault("change_note", json!({ "about": about, "text": "Likes coffee." }));
    assert_eq!(fault["code"], "notes-switched-off");
    there_and_back(&mut scene, "change_note", json!({ "about": about, "text": " " }));
    assert_eq!(note(&mut scene, &about)["text"], "");
}

#[test]
fn a_note_is_about_something_that_is_there() {
    let mut scene = Scene::new();
    let nobody = json!({ "person": "00000000-0000-4000-8000-000000000000" });
    assert_eq!(scene.fault("get_note", json!({ "about": nobody }))["code"], "not-found");
    assert_eq!(scene.fault("change_note", json!({ "about": nobody, "text": "x" }))["code"], "not-found");
    words_of! { "note-kind": NoteKind }
}

#[test]
fn s5_6_a_personal_goal_is_not_kept_unless_goals_are_switched_on_and_follows_the_person() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |_| {});
    let person = scene.member(&group, "River");
    let part = scene.look_at(&group)["members"][0]["participation"].clone();
    let about = json!({ "goal": part });
    let form = json!({ "about": about, "text": "To sleep through the night." });
    assert_eq!(scene.fault("change_note", form.clone())["code"], "notes-switched-off");
    scene.ok("change_note_kinds", json!({ "kinds": ["goal"] }));
    there_and_back(&mut scene, "change_note", form);
    let other = newcomer(&mut scene, "Brook");
    scene.ok("merge_people", json!({ "stays": other, "goes": person, "taken": [] }));
    assert_eq!(note(&mut scene, &about)["text"], "To sleep through the night.");
}
