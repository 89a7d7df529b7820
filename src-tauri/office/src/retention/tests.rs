//! Keeping people, and forgetting them, through the surface.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::erased::tests::{bring_back, everybody, holds, values};
use crate::desk::Answer;
use crate::people::tests::{excluded_topic, fields_of, mornings, newcomer, there_and_back, words_of};
use crate::testing::{PASSPHRASE, Scene};

const HERS: &str = "Lavender";

#[test]
fn every_choice_has_its_words() {
    words_of! {
        "why-erased": super::WhyErased, "copy-way": crate::people::CopyWay,
    }
}

fn due(scene: &mut Scene) -> Vec<(Value, Value, Value)> {
    let view = scene.ok("list_due", json!({ "page": 0 }));
    let people = view["people"].as_array().expect("people are listed").clone();
    people
        .into_iter()
        .map(|one| (one["called"].clone(), one["clock"].clone(), one["over_on"].clone()))
        .collect()
}

/// A group that meets.
fn meeting(scene: &mut Scene) -> Value {
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |_| {});
    let first = scene.woman("Kirsten");
    scene.ok("place_person_directly", json!({ "group": group, "person": first }));
    scene.ok("start_group", json!({ "id": group, "reason": "Three more come next week." }));
    group
}

/// The third evening of a group, once its day has come; gives the evening and the day.
fn third_evening(scene: &mut Scene, group: &Value) -> (Value, String) {
    let session = scene.kept(group, "id")[2].clone();
    let day = scene.kept(group, "on")[2].as_str().expect("a day").to_owned();
    scene.at(&format!("{day}T20:00:00Z"));
    (session, day)
}

fn erase(scene: &mut Scene, people: &[&Value]) -> Value {
    scene.ok(
        "erase_people",
        json!({ "people": people, "why": "asked", "stay_facilitators": false, "mentions": [] }),
    )
}

#[test]
fn r20_an_enquiry_that_led_nowhere_is_proposed_after_six_weeks() {
    let mut scene = Scene::new();
    let jelena = newcomer(&mut scene, "Jelena");
    scene.at("2026-12-31T09:00:00Z");
    assert_eq!(due(&mut scene), []);
    scene.at("2027-01-01T09:00:00Z");
    assert_eq!(due(&mut scene), [(json!("Jelena"), json!("enquiry"), json!("2027-01-01"))]);
    assert!(scene.ok("get_today", json!({}))["steps"].to_string().contains("time-over"), "Today says so");
    // A centre that keeps people longer is asked later.
    let longer = json!({ "enquiry_weeks": 8, "unreachable_months": 6, "group_months": 12 });
    there_and_back(&mut scene, "change_retention", longer);
    assert_eq!(due(&mut scene), []);
    scene.at("2027-01-15T09:00:00Z");
    assert_eq!(due(&mut scene).len(), 1);
    let kept = there_and_back(&mut scene, "keep_longer", json!({ "person": jelena, "months": 3 }));
    assert_eq!((&kept["until"], due(&mut scene)), (&json!("2027-04-15"), vec![]));
    scene.at("2027-04-15T09:00:00Z");
    assert_eq!(due(&mut scene), [(json!("Jelena"), json!("enquiry"), json!("2027-04-15"))]);
    for months in [0, 25] {
        let fault = scene.fault("keep_longer", json!({ "person": jelena, "months": months }));
        assert_eq!(fields_of(&fault), [("months".to_owned(), "out-of-range".to_owned())]);
    }
}

#[test]
fn r20_whoever_waits_meets_or_has_an_appointment_is_not_proposed() {
    let mut scene = Scene::new();
    let topic = scene.topic();
    let (waits, _) = crate::people::tests::accepted(&mut scene, "Waits", &topic);
    let group = meeting(&mut scene);
    let meets = scene.woman("Meets");
    scene.ok("place_person_directly", json!({ "group": group, "person": meets }));
    let comes = newcomer(&mut scene, "Comes");
    let booking = json!({ "on_day": "2027-06-01", "at_hour": "14:30", "minutes": 45, "place": "office", "interviewer": { "other": "Ana" } });
    scene.ok("book_conversation", json!({ "person": comes, "booking": booking }));
    let pauses = newcomer(&mut scene, "Pauses");
    scene.ok("change_status", json!({ "person": pauses, "status": "paused", "until": "2027-05-01" }));
    scene.at("2027-04-01T09:00:00Z");
    assert_eq!(due(&mut scene), []);
    // R11: whoever is not reached keeps her place, but not for ever.
    scene.ok("change_status", json!({ "person": waits, "status": "unreachable", "until": null }));
    scene.at("2027-10-01T09:00:00Z");
    let found = due(&mut scene);
    assert!(found.contains(&(json!("Waits"), json!("unreachable"), json!("2027-10-01"))), "{found:?}");
    assert!(found.contains(&(json!("Pauses"), json!("enquiry"), json!("2027-06-12"))), "{found:?}");
    assert!(!found.iter().any(|(called, ..)| called == "Meets"), "{found:?}");
}

#[test]
fn r20_the_time_after_a_group_runs_from_its_last_session() {
    let mut scene = Scene::new();
    let group = meeting(&mut scene);
    let person = scene.woman("Jelena");
    scene.ok("place_person_directly", json!({ "group": group, "person": person }));
    let (session, day) = third_evening(&mut scene, &group);
    scene.ok("record_attendance", json!({ "session": session, "everyone_came": true }));
    scene.ok("end_group", json!({ "id": group }));
    let next_year = day.replacen("2026", "2027", 1);
    scene.at(&format!("{next_year}T09:00:00Z"));
    assert!(
        due(&mut scene).contains(&(json!("Jelena"), json!("group"), json!(next_year))),
        "{:?}",
        due(&mut scene)
    );
    scene.at("2027-10-01T09:00:00Z");
    assert!(!due(&mut scene).iter().any(|(called, ..)| called == "Jelena"));
}

/// An office with somebody who left traces in every corner; gives her and the backup that has her.
fn with_traces(scene: &mut Scene) -> (Value, PathBuf) {
    scene.ok("change_note_kinds", json!({ "kinds": ["person", "session"] }));
    let group = meeting(scene);
    let other = scene.woman("Linden");
    let contact = mornings();
    let topic = scene.topic();
    let said = scene.ok(
        "record_enquiry",
        json!({
            "person": { "new": { "called": HERS, "real_name": format!("{HERS} Field") } }, "channel": "phone",
            "topics": [topic], "times": format!("{HERS} on Mondays"), "contact": contact,
        }),
    );
    let hers = said["person"].clone();
    let known = json!({
        "id": hers, "called": HERS, "called_as": "name", "real_name": format!("{HERS} Field"), "pronoun": "she",
        "gender": "woman", "birth_year": 1990, "age_band": "not-asked", "languages": ["en"],
    });
    scene.ok("change_person", known);
    scene.ok("place_person_directly", json!({ "group": group, "person": hers }));
    scene.ok("place_person_directly", json!({ "group": group, "person": other }));
    let (session, day) = third_evening(scene, &group);
    scene.ok("record_attendance", json!({ "session": session, "everyone_came": true }));
    let maple = scene.woman("Maple");
    scene.ok("add_keep_apart", json!({ "a": hers, "b": { "person": maple }, "level": "group" }));
    scene.ok("change_note", json!({ "about": { "person": hers }, "text": format!("{HERS} likes tea.") }));
    scene.ok("change_note", json!({ "about": { "person": other }, "text": format!("Came with {HERS}.") }));
    scene.ok("add_handover_note", json!({ "text": format!("{HERS} will call again.") }));
    scene.ok(
        "save_draft",
        json!({ "key": format!("person:{}", hers.as_str().expect("an id")), "content": HERS }),
    );
    // Two entries that were one person, and an act that was undone.
    let twice = newcomer(scene, &format!("{HERS} F."));
    scene.ok("merge_people", json!({ "stays": hers, "goes": twice, "taken": [] }));
    scene.ok(
        "change_note",
        json!({ "about": { "person": other }, "text": format!("Came with {HERS} again.") }),
    );
    scene.ok("undo", json!({}));
    let sequence = scene.ok("make_backup", json!({}))["sequence"].as_u64().expect("a number");
    let backup = PathBuf::from(scene.desk.beside().as_text()).join(format!("{sequence:04}_{day}.tar"));
    (hers, backup)
}

#[test]
fn r21_erasure_reaches_every_table_the_index_the_journal_and_undo() {
    let mut scene = Scene::new();
    let (hers, _) = with_traces(&mut scene);
    assert!(holds(&values(&scene), HERS), "she is found before");
    let preview = scene.ok("preview_erasure", json!({ "people": [hers] }));
    assert_eq!(
        (&preview["called"], &preview["evenings"], &preview["enquiries"]),
        (&json!([HERS]), &json!(1), &json!(2))
    );
    assert_eq!(preview["copies"], 1);
    let mentions = preview["mentions"].as_array().expect("they are listed").clone();
    let texts: Vec<&Value> = mentions.iter().map(|mention| &mention["text"]).collect();
    assert_eq!(texts, [&json!("Came with Lavender."), &json!("Lavender will call again.")]);
    let about: Vec<&Value> = mentions.iter().map(|mention| &mention["about"]).collect();
    let form = json!({ "people": [hers], "why": "asked", "stay_facilitators": false, "mentions": about });
    assert_eq!(scene.ok("erase_people", form), json!({ "people": 1, "enquiries": 0 }));

    let found = values(&scene);
    assert!(!holds(&found, HERS), "in no row, no act of the journal, no draft, not in the index");
    assert!(holds(&found, "Linden"), "others stay");
    let bytes = hers.as_str().and_then(|id| id.parse::<uuid::Uuid>().ok()).expect("an id");
    let hits = found.iter().filter(|value| value.windows(16).any(|part| part == bytes.as_bytes())).count();
    assert_eq!(hits, 1, "her random id stands on the list of the erased alone");
    assert_eq!(scene.ok("get_undo", json!({})), json!({ "undo": null, "redo": null }));
    assert_eq!(scene.ok("find_people", json!({ "text": "lavender" }))["people"], json!([]));
    assert!(!scene.ok("find_anything", json!({ "text": "laven" })).to_string().contains("Lavender"));
    let left = scene.ok("list_erasures", json!({}));
    let tombstone = json!([{ "number": 1, "erased_on": "2026-12-16", "who": "Ana", "why": "asked", "people": 1, "enquiries": 0 }]);
    assert_eq!(left["erasures"], tombstone);
    assert_eq!(scene.fault("get_person", json!({ "id": hers }))["code"], "not-found");
}

#[test]
fn r21_attendance_becomes_a_count() {
    let mut scene = Scene::new();
    let (hers, _) = with_traces(&mut scene);
    let group = scene.ok("list_groups", json!({ "filter": "all" }))["groups"][0]["id"].clone();
    let session = scene.kept(&group, "id")[2].clone();
    let before = scene.ok("get_session", json!({ "id": session }));
    assert_eq!(
        (before["members"].as_array().map(Vec::len), &before["came_and_erased"]),
        (Some(3), &json!(0))
    );
    erase(&mut scene, &[&hers]);
    let after = scene.ok("get_session", json!({ "id": session }));
    assert_eq!((after["members"].as_array().map(Vec::len), &after["came_and_erased"]), (Some(2), &json!(1)));
    assert_eq!(after["talk"], before["talk"], "as many were in the room");
}

#[test]
fn r21_the_data_get_a_new_key_and_backups_are_cleaned_where_they_lie() {
    let mut scene = Scene::new();
    let (hers, backup) = with_traces(&mut scene);
    let old = std::fs::read(&backup).expect("the backup lies there");
    erase(&mut scene, &[&hers]);
    // Words about others stay unless they are ticked; here they go by hand.
    let waiting = scene.ok("list_erasures", json!({}));
    assert_eq!(
        (&waiting["needs_new_key"], waiting["pending"].as_array().map(Vec::len)),
        (&json!(true), Some(1))
    );
    let files = |scene: &Scene| {
        let names = std::fs::read_dir(scene.vault()).expect("the vault's folder");
        let names = names.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        names.filter(|name| name.starts_with("vault-")).collect::<Vec<_>>()
    };
    let before = files(&scene);
    assert_eq!(scene.ok("finish_erasing", json!({})), json!({ "cleaned": 1, "left": 0 }));
    assert_ne!(files(&scene), before, "the old file is gone");
    let done = scene.ok("list_erasures", json!({}));
    assert_eq!((&done["needs_new_key"], &done["pending"]), (&json!(false), &json!([])));
    assert_ne!(std::fs::read(&backup).expect("it lies there still"), old);

    // Brought back into an office that knows no list, she is not in it.
    let list = "DELETE FROM erased";
    scene.desk.office().expect("it is open").vault().connection().execute_batch(list).expect("a test may");
    scene.ok("lock", json!({}));
    bring_back(&mut scene, &backup, PASSPHRASE);
    assert!(!everybody(&mut scene).contains(&json!(HERS)));
    let words = values(&scene).into_iter().filter(|value| holds(std::slice::from_ref(value), HERS));
    let words: Vec<String> = words.map(|value| String::from_utf8_lossy(&value).into_owned()).collect();
    assert_eq!(words, ["Came with Lavender.", "Lavender will call again."], "only what was left on purpose");
}

#[test]
fn r21_words_about_others_that_went_along_do_not_come_back_with_a_backup_and_later_ones_stay() {
    let mut scene = Scene::new();
    let (hers, backup) = with_traces(&mut scene);
    let other = scene.ok("find_people", json!({ "text": "Linden" }))["people"][0]["id"].take();
    let mentions = scene.ok("preview_erasure", json!({ "people": [hers] }))["mentions"].take();
    let about: Vec<&Value> = mentions.as_array().into_iter().flatten().map(|one| &one["about"]).collect();
    assert_eq!(about.len(), 2);
    let form = json!({ "people": [hers], "why": "asked", "stay_facilitators": false, "mentions": about });
    scene.ok("erase_people", form);
    scene.at("2026-12-17T09:00:00Z");
    scene.ok("change_note", json!({ "about": { "person": other }, "text": "Came alone." }));
    assert_eq!(scene.ok("finish_erasing", json!({})), json!({ "cleaned": 1, "left": 0 }));
    scene.ok("make_backup", json!({}));
    let later = PathBuf::from(scene.desk.beside().as_text()).join("0003_2026-12-17.tar");
    for (backup, note) in [(&later, "Came alone."), (&backup, "")] {
        scene.ok("lock", json!({}));
        bring_back(&mut scene, backup, PASSPHRASE);
        assert!(!holds(&values(&scene), HERS), "{}", backup.display());
        let kept = scene.ok("get_note", json!({ "about": { "person": other } }));
        assert_eq!(kept["text"], note, "{}", backup.display());
    }
}

#[test]
fn r21_a_copy_that_is_not_there_waits_on_the_list_and_one_can_be_removed() {
    let mut scene = Scene::new();
    let (hers, backup) = with_traces(&mut scene);
    erase(&mut scene, &[&hers]);
    std::fs::write(&backup, b"damaged").expect("the folder is ours");
    assert_eq!(scene.ok("finish_erasing", json!({})), json!({ "cleaned": 0, "left": 1 }));
    let pending = scene.ok("list_erasures", json!({}))["pending"][0].clone();
    assert_eq!((&pending["sequence"], &pending["since"]), (&json!(1), &json!("2026-12-16")));
    scene.ok("remove_backup_copy", json!({ "sequence": 1, "place": pending["place"] }));
    assert!(!backup.exists());
    assert_eq!(scene.ok("list_erasures", json!({}))["pending"], json!([]));
    // A later erasure makes every copy from before it wait again, the one of the new key among them.
    let other = scene.woman("Birch");
    scene.ok("make_backup", json!({}));
    erase(&mut scene, &[&other]);
    let pending = scene.ok("list_erasures", json!({}))["pending"].as_array().map(Vec::len);
    assert_eq!(pending, Some(2));
    assert_eq!(scene.ok("finish_erasing", json!({})), json!({ "cleaned": 2, "left": 0 }));
}

#[test]
fn r21_what_stays_of_erasures_goes_over_into_what_was_brought_back() {
    let mut scene = Scene::new();
    let (hers, backup) = with_traces(&mut scene);
    erase(&mut scene, &[&hers]);
    scene.ok("lock", json!({}));
    bring_back(&mut scene, &backup, PASSPHRASE);
    let left = scene.ok("list_erasures", json!({}));
    assert_eq!(left["erasures"].as_array().map(Vec::len), Some(1));
    assert_eq!((&left["needs_new_key"], left["pending"].as_array().map(Vec::len)), (&json!(false), Some(1)));
    assert_eq!(
        left["set_aside"].as_array().map(Vec::len),
        Some(1),
        "the office that was here still has everybody"
    );
    scene.ok("remove_earlier_office", json!({ "name": left["set_aside"][0] }));
    assert_eq!(scene.ok("list_erasures", json!({}))["set_aside"], json!([]));
    assert_eq!(scene.fault("remove_earlier_office", json!({ "name": ".." }))["code"], "not-found");
}

#[test]
fn whoever_is_a_facilitator_too_may_stay_one() {
    for stays in [true, false] {
        let mut scene = Scene::new();
        let person = scene.woman("Jelena");
        let fields = json!({ "called": "Jelena V.", "roles": ["expert-by-experience"], "contact": "", "person": person });
        let facilitator = scene.ok("add_facilitator", fields)["id"].clone();
        let preview = scene.ok("preview_erasure", json!({ "people": [person] }));
        assert_eq!(preview["facilitators"], json!(["Jelena V."]));
        let form =
            json!({ "people": [person], "why": "time-over", "stay_facilitators": stays, "mentions": [] });
        scene.ok("erase_people", form);
        let there = scene.envelope("get_facilitator", &json!({ "id": facilitator }).to_string());
        assert_eq!(there.get("ok").is_some(), stays);
    }
}

#[test]
fn enquiries_of_nobody_known_are_erased_together_and_seen_before() {
    let mut scene = Scene::new();
    let topic = excluded_topic(&mut scene);
    for _ in 0..3 {
        let form = json!({ "person": "nobody", "channel": "phone", "topics": [topic], "times": "" });
        scene.ok("record_enquiry", form);
    }
    scene.at("2027-01-01T09:00:00Z");
    let form = json!({ "person": "nobody", "channel": "phone", "topics": [topic], "times": "" });
    scene.ok("record_enquiry", form);
    let found = scene.ok("list_due", json!({ "page": 0 }))["enquiries"].clone();
    assert_eq!(found, json!({ "count": 3, "first_on": "2026-11-20" }));
    assert_eq!(scene.fault("erase_enquiries", json!({ "count": 2 }))["code"], "due-has-changed");
    assert_eq!(scene.ok("erase_enquiries", json!({ "count": 3 })), json!({ "people": 0, "enquiries": 3 }));
    assert_eq!(scene.ok("list_due", json!({ "page": 0 }))["enquiries"]["count"], 0);
    assert_eq!(scene.fault("erase_enquiries", json!({ "count": 0 }))["code"], "due-has-changed");
}

#[test]
fn what_is_asked_wrongly_erases_nobody() {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "Jelena");
    let form = |people: Value| json!({ "people": people, "why": "asked", "stay_facilitators": false, "mentions": [] });
    let fault = scene.fault("erase_people", form(json!([])));
    assert_eq!(fields_of(&fault), [("people".to_owned(), "required".to_owned())]);
    let unknown = "00000000-0000-4000-8000-000000000000";
    assert_eq!(scene.fault("erase_people", form(json!([person, unknown])))["code"], "not-found");
    assert_eq!(everybody(&mut scene), ["Jelena"], "nobody is erased by half");
    assert_eq!(scene.ok("list_erasures", json!({}))["erasures"], json!([]));
}

#[test]
fn r23_her_own_copy_has_all_that_is_hers_and_nobody_else() {
    let mut scene = Scene::new();
    let (hers, _) = with_traces(&mut scene);
    let copy = scene.ok("get_own_copy", json!({ "person": hers }));
    let text = copy.to_string();
    for own in [
        "Lavender Field",
        "064 123 56 84",
        "Lavender on Mondays",
        "Lavender likes tea.",
        "Open Door",
        "came",
        "1990",
    ] {
        assert!(text.contains(own), "{own} is hers: {text}");
    }
    for other in ["Linden", "Maple", "Kirsten", "Ana\"", "apart", "Came with"] {
        assert!(!text.contains(other), "{other} is not hers: {text}");
    }
    there_and_back(&mut scene, "hand_over_copy", json!({ "person": hers, "way": "in-person" }));
    let handed = scene.ok("get_own_copy", json!({ "person": hers }))["handed"].clone();
    assert_eq!(handed, json!([{ "on": "2026-12-16", "way": "in-person" }]));
    let history = scene.ok("get_person", json!({ "id": hers }))["history"][0]["action"].clone();
    assert_eq!(history, "hand-over-copy");
}

#[test]
fn r21_a_backup_that_was_under_way_or_came_before_the_new_key_is_cleaned_too() {
    let mut scene = Scene::new();
    let (hers, _) = with_traces(&mut scene);
    // Its copy of the database has her; it is written when she is erased already.
    let Answer::Later(under_way) = scene.desk.begin("make_backup", "{}") else {
        panic!("a backup takes long")
    };
    erase(&mut scene, &[&hers]);
    let written: Value =
        serde_json::from_str(&scene.desk.finish(under_way.run())).expect("an envelope is JSON");
    assert_eq!(written["ok"]["sequence"], 2, "{written}");
    // And one whose pages may keep pieces of her rows, because they were not laid anew yet.
    scene.ok("make_backup", json!({}));
    assert_eq!(scene.ok("finish_erasing", json!({})), json!({ "cleaned": 3, "left": 0 }));
    assert_eq!(scene.ok("list_erasures", json!({}))["pending"], json!([]));

    let backups = PathBuf::from(scene.desk.beside().as_text());
    let second =
        std::fs::read_dir(backups).expect("backups were made").map(|copy| copy.expect("an entry").path());
    let second = second.min_by_key(|path| !path.to_string_lossy().contains("/0002_")).expect("the second");
    let list = "DELETE FROM erased";
    scene.desk.office().expect("it is open").vault().connection().execute_batch(list).expect("a test may");
    scene.ok("lock", json!({}));
    bring_back(&mut scene, &second, PASSPHRASE);
    assert!(!everybody(&mut scene).contains(&json!(HERS)));
}
