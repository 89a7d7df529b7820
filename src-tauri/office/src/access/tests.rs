//! Who opens the office: letting in, letting go, the recovery kit, and what everybody is told.

use serde_json::{Value, json};

use crate::testing::{PASSPHRASE, Scene};

const HERS: &str = "nine grey geese above the quiet mill";
const NEWER: &str = "the ferry leaves when the bell has rung";

struct Kit(Vec<String>);

impl Kit {
    fn of(view: &Value) -> Self {
        let words = view["words"].as_array().into_iter().flatten();
        Self(words.filter_map(Value::as_str).map(str::to_owned).collect())
    }

    fn asked(&self) -> Value {
        json!({ "words": [self.0[1], self.0[6].to_uppercase(), format!(" {} ", self.0[10])] })
    }

    fn whole(&self) -> String {
        self.0.join(" ")
    }
}

/// An office with a finished recovery kit and a second coordinator, Mira.
fn with_mira() -> (Scene, Kit, Value) {
    let mut scene = Scene::new();
    let kit = finish_kit(&mut scene);
    let mira = scene.ok(
        "add_coordinator",
        json!({ "name": "Mira", "language": "da", "passphrase": HERS, "current": PASSPHRASE }),
    );
    (scene, kit, mira["id"].clone())
}

fn finish_kit(scene: &mut Scene) -> Kit {
    let kit = Kit::of(&scene.ok("draw_recovery_kit", json!({ "passphrase": null })));
    scene.ok("confirm_recovery", kit.asked());
    kit
}

fn open(scene: &mut Scene, passphrase: &str) -> Value {
    scene.ok("lock", json!({}));
    scene.ok("unlock", json!({ "passphrase": passphrase }))
}

fn does_not_open(scene: &mut Scene, passphrase: &str) {
    scene.ok("lock", json!({}));
    assert_eq!(scene.fault("unlock", json!({ "passphrase": passphrase }))["code"], "vault-wrong-passphrase");
}

fn field_of(fault: &Value) -> (&str, &str) {
    let first = &fault["fields"][0];
    (first["field"].as_str().unwrap_or_default(), first["code"].as_str().unwrap_or_default())
}

fn names(scene: &mut Scene) -> Vec<Value> {
    let view = scene.ok("list_coordinators", json!({}));
    view["people"].as_array().into_iter().flatten().map(|person| person["name"].clone()).collect()
}

fn told(scene: &mut Scene) -> Vec<String> {
    let view = scene.ok("get_welcome", json!({}));
    let events = view["events"].as_array().into_iter().flatten();
    events.filter_map(|event| event["kind"].as_str()).map(str::to_owned).collect()
}

#[test]
fn a_second_coordinator_comes_in_with_her_own_passphrase_and_language() {
    let (mut scene, _, mira) = with_mira();
    assert_eq!(names(&mut scene), ["Ana", "Mira"]);
    let door = open(&mut scene, HERS);
    assert_eq!((&door["coordinator"], &door["language"]), (&json!("Mira"), &json!("da")));
    // What she does is hers.
    scene.ok("add_topic", json!({ "name": "Courage", "excluded": false }));
    assert_eq!(scene.ok("get_history", json!({ "page": 0 }))["lines"][0]["who"], "Mira");
    let people = scene.ok("list_coordinators", json!({}))["people"].clone();
    assert_eq!(
        people[1],
        json!({ "id": mira, "name": "Mira", "me": true, "role": "coordinator", "facilitator": null, "advisor": null })
    );
    assert_eq!(open(&mut scene, PASSPHRASE)["coordinator"], "Ana");
}

#[test]
fn nobody_is_let_in_or_let_go_without_the_passphrase_of_whoever_is_at_the_desk() {
    let (mut scene, _, mira) = with_mira();
    let newcomer = |current: &str, passphrase: &str, name: &str| json!({ "name": name, "language": "en", "passphrase": passphrase, "current": current });
    for (form, field) in [
        (newcomer("", NEWER, "Vesna"), ("current", "required")),
        (newcomer(HERS, NEWER, "Vesna"), ("current", "vault-wrong-passphrase")),
        (newcomer(PASSPHRASE, "short", "Vesna"), ("passphrase", "passphrase-too-short")),
        (newcomer(PASSPHRASE, NEWER, " "), ("name", "required")),
    ] {
        assert_eq!(field_of(&scene.fault("add_coordinator", form)), field);
    }
    assert_eq!(
        scene.fault("add_coordinator", newcomer(PASSPHRASE, HERS, "Vesna"))["code"],
        "vault-passphrase-taken"
    );
    let fault = scene.fault("remove_coordinator", json!({ "id": mira, "current": "wrong" }));
    assert_eq!(field_of(&fault), ("current", "vault-wrong-passphrase"));
    let fault = scene.fault("draw_recovery_kit", json!({ "passphrase": null }));
    assert_eq!(field_of(&fault), ("passphrase", "required"));
    assert_eq!(names(&mut scene), ["Ana", "Mira"]);
}

#[test]
fn trying_passphrases_at_an_open_desk_makes_the_next_one_wait() {
    let (mut scene, _, mira) = with_mira();
    let remove = json!({ "id": mira, "current": "wrong" });
    let codes: Vec<Value> =
        (0..4).map(|_| scene.fault("remove_coordinator", remove.clone())["code"].clone()).collect();
    assert_eq!(codes, ["fields", "fields", "fields", "vault-wait"]);
    scene.at("2026-11-20T09:00:02Z");
    scene.ok("remove_coordinator", json!({ "id": mira, "current": PASSPHRASE }));
}

#[test]
fn one_let_go_opens_nothing_and_her_name_stays_with_what_she_did() {
    let (mut scene, kit, mira) = with_mira();
    open(&mut scene, HERS);
    scene.ok("add_topic", json!({ "name": "Courage", "excluded": false }));
    open(&mut scene, PASSPHRASE);
    scene.ok("remove_coordinator", json!({ "id": mira, "current": PASSPHRASE }));
    assert_eq!(names(&mut scene), ["Ana"]);
    assert_eq!(scene.ok("get_settings", json!({}))["coordinators"].as_array().map(Vec::len), Some(1));
    assert_eq!(scene.ok("get_history", json!({ "page": 0 }))["lines"][0]["who"], "Mira");
    assert_eq!(
        scene.fault("remove_coordinator", json!({ "id": mira, "current": PASSPHRASE }))["code"],
        "not-found"
    );
    does_not_open(&mut scene, HERS);
    open(&mut scene, PASSPHRASE);
    // What was saved before is there, and undo still goes back.
    assert_eq!(scene.ok("undo", json!({}))["action"], "add-topic");
    // Her passphrase is free for her, should she come back.
    scene.ok(
        "add_coordinator",
        json!({ "name": "Mira", "language": "da", "passphrase": HERS, "current": PASSPHRASE }),
    );
    assert_eq!(open(&mut scene, &kit.whole())["state"], "recovering");
}

#[test]
fn nobody_takes_away_her_own_way_in() {
    let (mut scene, _, _) = with_mira();
    let me = scene.ok("list_coordinators", json!({}))["people"][0]["id"].clone();
    let fault = scene.fault("remove_coordinator", json!({ "id": me, "current": PASSPHRASE }));
    assert_eq!(fault["code"], "vault-own-slot");
}

#[test]
fn the_recovery_kit_shows_nothing_before_somebody_has_a_new_passphrase() {
    let (mut scene, kit, mira) = with_mira();
    let door = open(&mut scene, &kit.whole());
    assert_eq!(door["state"], "recovering");
    assert_eq!(door["coordinator"], Value::Null);
    assert_eq!(door["coordinators"][1], json!({ "id": mira, "name": "Mira" }));
    for command in ["get_today", "get_settings", "list_coordinators", "undo"] {
        assert_eq!(scene.fault(command, json!({}))["code"], "locked", "{command}");
    }
    assert_eq!(scene.fault("unlock", json!({ "passphrase": PASSPHRASE }))["code"], "not-now");
    let set = |passphrase: &str| json!({ "coordinator": mira, "passphrase": passphrase });
    assert_eq!(field_of(&scene.fault("set_passphrase", set("short"))).1, "passphrase-too-short");
    assert_eq!(scene.fault("set_passphrase", set(PASSPHRASE))["code"], "vault-passphrase-taken");
    let door = scene.ok("set_passphrase", set(NEWER));
    assert_eq!((&door["state"], &door["coordinator"]), (&json!("open"), &json!("Mira")));
    assert_eq!(told(&mut scene), ["kit-used"]);
    does_not_open(&mut scene, HERS);
    assert_eq!(open(&mut scene, NEWER)["coordinator"], "Mira");
    assert_eq!(open(&mut scene, PASSPHRASE)["coordinator"], "Ana");
    assert!(told(&mut scene).contains(&"kit-used".to_owned()), "the other is told too");
    // The kit is as good as before; and locking leaves nothing half open.
    open(&mut scene, &kit.whole());
    assert_eq!(scene.ok("lock", json!({}))["state"], "locked");
    assert_eq!(scene.fault("set_passphrase", set(HERS))["code"], "not-now");
}

#[test]
fn a_set_up_that_was_cut_short_leads_to_a_new_kit() {
    let mut scene = Scene::new();
    // Before the three words were typed back, the window was closed.
    let door = open(&mut scene, PASSPHRASE);
    assert_eq!(door["recovery_confirmed"], false);
    assert_eq!(scene.ok("get_today", json!({}))["steps"][0]["kind"], "confirm-recovery");
    assert_eq!(scene.fault("confirm_recovery", json!({ "words": [] }))["code"], "not-now");
    let first = Kit::of(&scene.ok("draw_recovery_kit", json!({ "passphrase": null })));
    assert_eq!(scene.ok("get_door", json!({}))["recovery_confirmed"], false);
    // Cut short again: the words that were shown open nothing.
    does_not_open(&mut scene, &first.whole());
    open(&mut scene, PASSPHRASE);
    let kit = finish_kit(&mut scene);
    assert_eq!(scene.ok("get_door", json!({}))["recovery_confirmed"], true);
    assert_eq!(open(&mut scene, &kit.whole())["state"], "recovering");
}

#[test]
fn a_new_kit_opens_only_once_three_words_were_typed_back_and_then_the_old_one_does_not() {
    let (mut scene, old, _) = with_mira();
    let new = Kit::of(&scene.ok("draw_recovery_kit", json!({ "passphrase": PASSPHRASE })));
    let fault = scene.fault("confirm_recovery", json!({ "words": [new.0[1], new.0[2], new.0[10]] }));
    assert_eq!(field_of(&fault), ("words.1", "recovery-word-differs"));
    scene.ok("confirm_recovery", new.asked());
    assert_eq!(scene.fault("confirm_recovery", new.asked())["code"], "not-now");
    does_not_open(&mut scene, &old.whole());
    assert_eq!(scene.ok("unlock", json!({ "passphrase": new.whole() }))["state"], "recovering");
    open(&mut scene, HERS);
    assert_eq!(told(&mut scene), ["wrong-tries", "kit-renewed"]);
}

#[test]
fn once_a_year_somebody_shows_that_the_page_is_still_there() {
    let (mut scene, kit, _) = with_mira();
    let step = |scene: &mut Scene| {
        let steps = scene.ok("get_today", json!({}))["steps"].clone();
        let kinds = steps.as_array().into_iter().flatten().map(|step| step["kind"].clone());
        kinds.filter(|kind| kind.as_str().is_some_and(|kind| kind.ends_with("recovery"))).collect::<Value>()
    };
    assert_eq!(step(&mut scene), json!([]));
    scene.at("2027-11-20T09:00:00Z");
    assert_eq!(step(&mut scene), json!(["check-recovery"]));
    let shown = scene.ok("list_coordinators", json!({}))["kit"].clone();
    assert_eq!(
        shown,
        json!({ "made_on": "2026-11-20", "checked_on": "2026-11-20", "ask": [2, 7, 11], "due": true })
    );
    let fault = scene.fault("check_recovery", json!({ "words": [kit.0[1]] }));
    assert_eq!(field_of(&fault), ("words.1", "recovery-word-differs"));
    scene.ok("check_recovery", kit.asked());
    assert_eq!(step(&mut scene), json!([]));
    assert_eq!(scene.ok("list_coordinators", json!({}))["kit"]["checked_on"], "2027-11-20");
}

#[test]
fn a_passphrase_that_somebody_knows_is_changed_with_the_key() {
    let (mut scene, _, _) = with_mira();
    let files = |scene: &Scene| {
        std::fs::read_dir(scene.vault())
            .map(|entries| {
                let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
                names.filter(|name| name.ends_with(".db")).collect::<Vec<_>>()
            })
            .unwrap_or_default()
    };
    let before = files(&scene);
    let fault = scene.fault("renew_key", json!({ "current": HERS, "new": NEWER }));
    assert_eq!(field_of(&fault), ("current", "vault-wrong-passphrase"));
    scene.ok("renew_key", json!({ "current": PASSPHRASE, "new": NEWER }));
    assert_ne!(files(&scene), before);
    does_not_open(&mut scene, PASSPHRASE);
    assert_eq!(open(&mut scene, NEWER)["coordinator"], "Ana");
    open(&mut scene, HERS);
    assert_eq!(told(&mut scene), ["wrong-tries", "key-renewed"]);
}

#[test]
fn wrong_tries_are_told_to_everybody_once_and_wait_in_a_new_process_too() {
    let (mut scene, _, _) = with_mira();
    scene.ok("lock", json!({}));
    for second in 0..3 {
        scene.at(&format!("2026-11-20T21:14:0{second}Z"));
        let wrong = scene.fault("unlock", json!({ "passphrase": "somebody else's guess" }));
        assert_eq!(wrong["args"]["seconds"], u8::from(second == 2), "{wrong}");
    }
    // The window is closed and opened again: the next try waits all the same.
    scene.start_again();
    scene.at("2026-11-20T21:14:02Z");
    assert_eq!(scene.fault("unlock", json!({ "passphrase": PASSPHRASE }))["code"], "vault-wait");
    scene.at("2026-11-21T09:00:00Z");
    scene.ok("unlock", json!({ "passphrase": PASSPHRASE }));
    let event = scene.ok("get_welcome", json!({}))["events"][0].clone();
    assert_eq!(event["kind"], "wrong-tries");
    assert_eq!((&event["tries"], &event["at"]), (&json!(3), &json!("2026-11-20T21:14:02Z")));
    scene.ok("see_events", json!({}));
    assert!(told(&mut scene).is_empty());
    open(&mut scene, HERS);
    assert_eq!(told(&mut scene), ["wrong-tries"]);
    scene.ok("see_events", json!({}));
    open(&mut scene, HERS);
    assert!(told(&mut scene).is_empty());
}

#[test]
fn whoever_comes_in_reads_when_something_was_saved_last_and_how_many_people_there_are() {
    let (mut scene, _, _) = with_mira();
    let welcome = |scene: &mut Scene| {
        let view = scene.ok("get_welcome", json!({}));
        (view["last_saved"].clone(), view["people"].clone())
    };
    assert_eq!(welcome(&mut scene), (Value::Null, json!(0)));
    scene.at("2026-11-20T10:00:00Z");
    let topic = scene.ok("get_settings", json!({}))["topics"][0]["id"].clone();
    scene.ok("record_enquiry", json!({
        "person": { "new": { "called": "River", "called_as": "nickname", "real_name": null, "pronoun": "she", "gender": "woman",
            "birth_year": null, "age_band": "not-asked", "languages": [] } },
        "channel": "phone", "topics": [topic], "times": "", "contact": null, "conversation": null,
    }));
    assert_eq!(welcome(&mut scene), (json!("2026-11-20T10:00:00Z"), json!(1)));
    scene.at("2026-11-20T11:00:00Z");
    scene.ok("undo", json!({}));
    assert_eq!(welcome(&mut scene), (json!("2026-11-20T11:00:00Z"), json!(0)));
    scene.at("2026-11-20T12:00:00Z");
    scene.ok("save_draft", json!({ "key": "enquiry", "content": "{}" }));
    assert_eq!(welcome(&mut scene).0, "2026-11-20T12:00:00Z");
}

#[test]
fn a_key_file_that_was_made_again_from_the_other_is_told() {
    let (mut scene, _, _) = with_mira();
    scene.ok("lock", json!({}));
    std::fs::remove_file(scene.vault().join("keys.tar")).expect("the key file is there");
    scene.fault("unlock", json!({ "passphrase": "not this one" }));
    scene.ok("unlock", json!({ "passphrase": PASSPHRASE }));
    assert!(told(&mut scene).contains(&"keys-mended".to_owned()));
    open(&mut scene, PASSPHRASE);
    assert_eq!(told(&mut scene).iter().filter(|kind| *kind == "keys-mended").count(), 1);
}

#[test]
fn a_crash_between_name_and_key_leaves_nobody_who_cannot_open() {
    let (mut scene, _, mira) = with_mira();
    // The name was written, the slot was not: as if the power had gone in between.
    let conn = scene.desk.office().expect("the office is open").vault().connection();
    conn.execute("UPDATE coordinator SET slot = 'a slot the vault does not have' WHERE name = 'Mira'", [])
        .expect("a test may write");
    open(&mut scene, PASSPHRASE);
    assert_eq!(names(&mut scene), ["Ana"]);
    assert_eq!(
        scene.fault("remove_coordinator", json!({ "id": mira, "current": PASSPHRASE }))["code"],
        "not-found"
    );
    assert_eq!(told(&mut scene), ["coordinator-removed"]);
}

#[test]
fn a_folder_that_was_erased_is_told_from_one_that_never_was_a_vault() {
    let (mut scene, _, _) = with_mira();
    scene.ok("lock", json!({}));
    for entry in std::fs::read_dir(scene.vault()).expect("the vault is there").flatten() {
        if !entry.file_name().to_string_lossy().ends_with("-journal") {
            std::fs::remove_file(entry.path()).expect("a scratch file can be removed");
        }
    }
    std::fs::write(scene.vault().join("vault-2.db-journal"), b"a trace").expect("the folder can be written");
    assert_eq!(scene.ok("get_door", json!({}))["state"], "erased");
}
