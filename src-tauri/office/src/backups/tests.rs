//! Backups through the surface: made, listed, looked at again, rotated, and brought back beside and instead of a vault.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tillit_vault::{Folder, Place};

use crate::desk::{Answer, Desk};
use crate::testing::{PASSPHRASE, Scene};
use crate::work::WorkKind;
use crate::world::World;

/// A stick for a test: a folder that can be taken away and put back.
struct Stick {
    computer: tempfile::TempDir,
}

impl Stick {
    fn plugged_into(scene: &mut Scene) -> Self {
        let stick = Self { computer: tempfile::tempdir().expect("the system gives a scratch folder") };
        stick.plug_in();
        let root = stick.root();
        scene.desk.find_sticks_with(move || Place::at(&root).filter(Place::is_present).into_iter().collect());
        stick
    }

    fn root(&self) -> PathBuf {
        self.computer.path().join("BLUE")
    }

    fn plug_in(&self) {
        let elsewhere = self.computer.path().join("elsewhere");
        if elsewhere.exists() {
            fs::rename(elsewhere, self.root()).expect("the folder is ours");
        } else {
            fs::create_dir(self.root()).expect("the folder is ours");
        }
    }

    fn pull_out(&self) {
        fs::rename(self.root(), self.computer.path().join("elsewhere")).expect("the folder is ours");
    }
}

fn beside(scene: &Scene) -> PathBuf {
    PathBuf::from(scene.desk.beside().as_text())
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .map(|entry| entry.expect("an entry can be read").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn enquire(scene: &mut Scene, called: &str) {
    let topic = scene.ok("get_settings", json!({}))["topics"][0]["id"].clone();
    let person = json!({ "called": called, "called_as": "nickname", "real_name": null, "pronoun": "she", "gender": "woman",
        "birth_year": null, "age_band": "not-asked", "languages": [] });
    scene.ok(
        "record_enquiry",
        json!({ "person": { "new": person }, "channel": "phone", "topics": [topic], "times": "", "contact": null,
            "conversation": null }),
    );
}

fn copies(scene: &mut Scene) -> Vec<Value> {
    scene.ok("list_backups", json!({}))["copies"].as_array().cloned().unwrap_or_default()
}

#[test]
fn a_backup_is_good_once_it_was_opened_again_and_undo_does_not_take_it_back() {
    let mut scene = Scene::new();
    assert_eq!(scene.ok("get_backup_state", json!({}))["reminder"], "never");
    enquire(&mut scene, "River");
    let made = scene.ok("make_backup", json!({}));
    assert_eq!(made["sequence"], 1);
    assert_eq!(made["copies"][0]["fault"], Value::Null);
    assert_eq!(names(&beside(&scene)), ["0001_2026-11-20.tar"]);

    let state = scene.ok("get_backup_state", json!({}));
    assert_eq!(state["last"], json!({ "made_at": "2026-11-20T09:00:00Z", "days_ago": 0 }));
    assert_eq!(state["reminder"], "same-disk");
    assert_eq!(scene.ok("undo", json!({}))["action"], "record-enquiry");
    assert_eq!(copies(&mut scene)[0]["state"], "good");
    assert_eq!(scene.ok("get_backup_state", json!({}))["last"], state["last"]);

    fs::remove_file(beside(&scene).join("0001_2026-11-20.tar")).expect("it lies there");
    assert_eq!(copies(&mut scene)[0]["state"], "gone");
}

#[test]
fn the_office_answers_while_a_backup_is_written_and_can_stop_it() {
    let mut scene = Scene::new();
    let Answer::Later(errand) = scene.desk.begin("make_backup", "{}") else { panic!("a backup takes long") };
    enquire(&mut scene, "River");
    assert_eq!(scene.fault("make_backup", json!({}))["code"], "work-already");
    let ended = errand.run();
    let envelope: Value = serde_json::from_str(&scene.desk.finish(ended)).expect("an envelope is JSON");
    assert!(
        envelope["stale"].as_array().is_some_and(|topics| topics.contains(&json!("backups"))),
        "{envelope}"
    );
    assert_eq!(copies(&mut scene).len(), 1);

    let Answer::Later(errand) = scene.desk.begin("make_backup", "{}") else { panic!("a backup takes long") };
    scene.desk.works().stop(WorkKind::Backup);
    let ended = errand.run();
    let envelope: Value = serde_json::from_str(&scene.desk.finish(ended)).expect("an envelope is JSON");
    assert_eq!(envelope["fault"]["code"], "stopped");
    assert_eq!(names(&beside(&scene)), ["0001_2026-11-20.tar"]);
    assert_eq!(copies(&mut scene).len(), 1);
}

#[test]
fn a_backup_that_is_due_is_made_once_a_day_and_never_against_the_rhythm() {
    let mut scene = Scene::new();
    let due = |scene: &mut Scene| scene.ok("make_due_backup", json!({}))["made"]["sequence"].clone();
    assert_eq!(due(&mut scene), 1);
    assert_eq!(due(&mut scene), Value::Null);
    scene.at("2026-11-21T08:59:59Z");
    assert_eq!(due(&mut scene), Value::Null);
    scene.at("2026-11-21T09:00:00Z");
    assert_eq!(due(&mut scene), 2);
    scene.ok("change_backup_settings", json!({ "rhythm": "by-hand" }));
    scene.at("2026-12-21T09:00:00Z");
    assert_eq!(due(&mut scene), Value::Null);
    assert_eq!(scene.ok("get_backup_state", json!({}))["reminder"], "old");
    scene.ok("put_off_backup", json!({}));
    assert_eq!(scene.ok("get_backup_state", json!({}))["reminder"], Value::Null);
    assert_eq!(scene.ok("list_backups", json!({}))["rhythm"], "by-hand");
    scene.at("2026-12-22T09:00:00Z");
    assert_eq!(scene.ok("get_backup_state", json!({}))["reminder"], "old");
}

#[test]
fn what_changed_is_backed_up_before_the_office_locks_and_nothing_else_is() {
    let mut scene = Scene::new();
    let mut made_after = |act: &mut dyn FnMut(&mut Scene)| {
        let before = names(&beside(&scene)).len();
        act(&mut scene);
        scene.desk.back_up_before_lock();
        names(&beside(&scene)).len() - before
    };
    assert_eq!(made_after(&mut |_| ()), 1, "a new office is a change");
    assert_eq!(made_after(&mut |_| ()), 0);
    assert_eq!(made_after(&mut |scene| enquire(scene, "River")), 1);
    let draft = json!({ "key": "enquiry", "content": "{}" });
    assert_eq!(made_after(&mut |scene| drop(scene.ok("save_draft", draft.clone()))), 0);
    assert_eq!(made_after(&mut |scene| drop(scene.ok("undo", json!({})))), 1);
    // What an earlier opening left unsaved in any backup.
    assert_eq!(
        made_after(&mut |scene| {
            scene.at("2026-11-20T10:00:00Z");
            enquire(scene, "Linden");
            scene.ok("lock", json!({}));
            scene.ok("unlock", json!({ "passphrase": PASSPHRASE }));
        }),
        1
    );
    scene.ok("change_backup_settings", json!({ "rhythm": "daily" }));
    enquire(&mut scene, "Heron");
    let before = names(&beside(&scene)).len();
    scene.desk.back_up_before_lock();
    assert_eq!(names(&beside(&scene)).len(), before);
}

#[test]
fn backups_go_to_the_stick_when_it_is_there_and_the_stick_waits_when_it_is_not() {
    let mut scene = Scene::new();
    let stick = Stick::plugged_into(&mut scene);
    assert_eq!(scene.ok("list_backups", json!({}))["sticks"], json!([{ "label": "BLUE" }]));
    scene.ok("add_backup_place", json!({ "stick": "BLUE" }));
    let list = scene.ok("list_backups", json!({}));
    assert_eq!((&list["sticks"], &list["places"][0]["label"]), (&json!([]), &json!("BLUE")));
    assert_eq!(scene.fault("add_backup_place", json!({ "stick": "BLUE" }))["code"], "backup-place-twice");
    assert_eq!(scene.fault("add_backup_place", json!({ "stick": "RED" }))["code"], "not-found");

    scene.ok("make_backup", json!({}));
    assert_eq!(names(&stick.root().join("copies")), ["0001_2026-11-20.tar"]);
    assert_eq!(names(&beside(&scene)), [""; 0]);
    assert_eq!(scene.ok("get_backup_state", json!({}))["reminder"], Value::Null);

    stick.pull_out();
    scene.at("2026-11-21T09:00:00Z");
    let made = scene.ok("make_backup", json!({}));
    assert_eq!(made["copies"][0]["kind"], "beside");
    let place = &scene.ok("list_backups", json!({}))["places"][0];
    assert_eq!((&place["present"], &place["behind_since"]), (&json!(false), &json!("2026-11-21T09:00:00Z")));

    stick.plug_in();
    scene.at("2026-11-22T09:00:00Z");
    scene.ok("make_backup", json!({}));
    let list = scene.ok("list_backups", json!({}));
    assert_eq!(list["places"][0]["behind_since"], Value::Null);
    assert_eq!(names(&stick.root().join("copies")), ["0001_2026-11-20.tar", "0003_2026-11-22.tar"]);
    assert_eq!(names(&beside(&scene)), ["0002_2026-11-21.tar"]);

    let id = list["places"][0]["id"].clone();
    scene.ok("remove_backup_place", json!({ "id": id }));
    assert_eq!(scene.ok("list_backups", json!({}))["places"][0]["kind"], "beside");
    assert_eq!(names(&stick.root().join("copies")).len(), 2, "what lies there stays");
}

#[test]
fn a_folder_of_choice_that_is_full_of_something_else_or_inside_the_vault_is_told_apart() {
    let mut scene = Scene::new();
    assert_eq!(scene.fault("add_backup_place", json!({ "stick": null }))["code"], "not-now");
    let vault = beside(&scene).with_file_name("vault");
    scene.desk.choose(Place::at(&vault).expect("a path in Unicode"));
    assert_eq!(scene.fault("add_backup_place", json!({ "stick": null }))["code"], "vault-place-inside");
    let beside = scene.desk.beside();
    scene.desk.choose(beside);
    assert_eq!(scene.fault("add_backup_place", json!({ "stick": null }))["code"], "backup-place-twice");

    let chosen = tempfile::tempdir().expect("the system gives a scratch folder");
    scene.desk.choose(Place::at(chosen.path()).expect("a path in Unicode"));
    scene.ok("add_backup_place", json!({ "stick": null }));
    // A number is never used again, whoever used it: here another office's copies lie already.
    fs::write(chosen.path().join("0041_2026-11-01.tar"), b"").expect("the folder is ours");
    assert_eq!(scene.ok("make_backup", json!({}))["sequence"], 42);
    let states: Vec<_> = copies(&mut scene).iter().map(|copy| copy["state"].clone()).collect();
    assert_eq!(states, ["good", "unread"]);
}

#[test]
fn a_copy_that_was_changed_says_so_and_is_no_longer_the_last_good_one() {
    let mut scene = Scene::new();
    scene.ok("make_backup", json!({}));
    let copy = copies(&mut scene)[0].clone();
    let form = json!({ "sequence": 1, "place": copy["place"] });
    assert_eq!(scene.ok("verify_backup", form.clone())["state"], "good");

    let file = beside(&scene).join("0001_2026-11-20.tar");
    let mut bytes = fs::read(&file).expect("it lies there");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&file, bytes).expect("the folder is ours");
    assert_eq!(scene.ok("verify_backup", form)["state"], "damaged");
    assert_eq!(copies(&mut scene)[0]["state"], "damaged");
    assert_eq!(scene.ok("get_backup_state", json!({}))["reminder"], "never");

    let mut other = elsewhere(&file);
    let fault = fault_of(&mut other.desk, "preview_restore", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(fault, "vault-backup-damaged");
}

#[test]
fn nothing_old_is_removed_when_the_clock_jumps() {
    let mut scene = Scene::new();
    let folder = beside(&scene);
    fs::create_dir(&folder).expect("nobody used it yet");
    for day in 1..=30 {
        fs::write(folder.join(format!("{day:04}_2024-11-{day:02}.tar")), b"").expect("the folder is ours");
    }
    let lying = || names(&folder).len();
    // The first backup of this office: nothing is known of the time before it.
    scene.ok("make_backup", json!({}));
    assert_eq!(lying(), 31);
    for jump in ["2036-11-20T09:00:00Z", "2026-11-20T10:00:00Z", "2026-11-22T10:00:01Z"] {
        scene.at(jump);
        let before = lying();
        scene.ok("make_backup", json!({}));
        assert_eq!(lying(), before + 1, "{jump}");
    }
    // The copy from 2036 has a day that is out of order: while it lies there, nothing goes.
    scene.at("2026-11-23T10:00:00Z");
    scene.ok("make_backup", json!({}));
    assert_eq!(lying(), 35);
    fs::remove_file(folder.join("0032_2036-11-20.tar")).expect("it lies there");
    scene.at("2026-11-24T10:00:00Z");
    scene.ok("make_backup", json!({}));
    assert_eq!(lying(), 10, "{:?}", names(&folder));
}

/// A desk on another computer, with a backup chosen in the system's window.
struct Elsewhere {
    desk: Desk,
    _computer: tempfile::TempDir,
}

fn elsewhere(backup: &Path) -> Elsewhere {
    let computer = tempfile::tempdir().expect("the system gives a scratch folder");
    let world = World::seeded("2026-12-01T09:00:00Z".parse().expect("a fixed instant parses"), 11);
    let mut desk = Desk::new(Folder::at(computer.path().join("vault")), world).with_cheap_keys();
    desk.choose(Place::at(backup).expect("a path in Unicode"));
    Elsewhere { desk, _computer: computer }
}

fn said(desk: &mut Desk, name: &str, form: Value) -> Value {
    serde_json::from_str(&desk.call(name, &form.to_string())).expect("an envelope is JSON")
}

#[track_caller]
fn ok_of(desk: &mut Desk, name: &str, form: Value) -> Value {
    let mut envelope = said(desk, name, form);
    assert!(envelope.get("ok").is_some(), "{name}: {envelope}");
    envelope["ok"].take()
}

fn fault_of(desk: &mut Desk, name: &str, form: Value) -> Value {
    said(desk, name, form)["fault"]["code"].take()
}

#[test]
fn a_backup_brings_everything_back_where_there_was_nothing() {
    let mut scene = Scene::new();
    enquire(&mut scene, "River");
    enquire(&mut scene, "Linden");
    scene.ok("make_backup", json!({}));
    assert_eq!(scene.fault("preview_restore", json!({ "passphrase": PASSPHRASE }))["code"], "not-now");

    let mut other = elsewhere(&beside(&scene).join("0001_2026-11-20.tar"));
    let desk = &mut other.desk;
    let door = ok_of(desk, "get_door", json!({}));
    assert_eq!((&door["state"], &door["chosen_backup"]), (&json!("no-vault"), &json!("0001_2026-11-20.tar")));
    assert_eq!(fault_of(desk, "restore", json!({})), "not-now");
    let wrong = json!({ "passphrase": "not this one at all" });
    assert_eq!(fault_of(desk, "preview_restore", wrong), "vault-wrong-passphrase");
    let preview = ok_of(desk, "preview_restore", json!({ "passphrase": PASSPHRASE }));
    let expected = json!({ "made_on": "2026-11-20", "sequence": 1, "people": 2, "groups": 0, "sessions": 0,
        "earlier_version": false, "makes_room": false });
    assert_eq!(preview, expected);

    assert_eq!(ok_of(desk, "restore", json!({})), json!({ "kept_as": null }));
    let door = ok_of(desk, "get_door", json!({}));
    assert_eq!((&door["state"], &door["coordinator"]), (&json!("open"), &json!("Ana")));
    assert_eq!(door["chosen_backup"], Value::Null);
    let found = ok_of(desk, "find_people", json!({ "text": "linden" }));
    assert_eq!(found["people"].as_array().map(Vec::len), Some(1), "{found}");
    ok_of(desk, "lock", json!({}));
    ok_of(desk, "unlock", json!({ "passphrase": PASSPHRASE }));
}

#[test]
fn an_office_that_makes_room_for_a_backup_is_kept_and_one_that_was_stopped_is_as_before() {
    let mut scene = Scene::new();
    enquire(&mut scene, "River");
    scene.ok("make_backup", json!({}));
    enquire(&mut scene, "Linden");
    scene.ok("lock", json!({}));
    let file = beside(&scene).join("0001_2026-11-20.tar");
    scene.desk.choose(Place::at(&file).expect("a path in Unicode"));
    assert_eq!(scene.ok("preview_restore", json!({ "passphrase": PASSPHRASE }))["makes_room"], true);

    let Answer::Later(errand) = scene.desk.begin("restore", "{}") else { panic!("restoring takes long") };
    scene.desk.works().stop_all();
    let ended = errand.run();
    let envelope: Value = serde_json::from_str(&scene.desk.finish(ended)).expect("an envelope is JSON");
    assert_eq!(envelope["fault"]["code"], "stopped");
    assert_eq!(scene.ok("get_door", json!({}))["state"], "locked");

    // Looked at already: it needs no passphrase again.
    let kept_as = scene.ok("restore", json!({}))["kept_as"].clone();
    let kept = beside(&scene).with_file_name("vault").join(kept_as.as_str().unwrap_or_default());
    assert!(names(&kept).iter().any(|name| name == "keys.tar"), "{kept_as}: {:?}", names(&kept));
    let everybody = json!({ "filter": "everyone", "sort": "name", "descending": false, "page": 0 });
    assert_eq!(scene.envelope("list_people", &everybody.to_string())["ok"]["total"], 1);
}

/// The files of the vault, with their bytes.
fn vault_files(scene: &Scene) -> Vec<(String, Vec<u8>)> {
    let all = names(&scene.vault()).into_iter().filter(|name| scene.vault().join(name).is_file());
    all.map(|name| (name.clone(), fs::read(scene.vault().join(name)).expect("it was listed"))).collect()
}

#[test]
fn an_older_vault_is_backed_up_before_it_is_brought_to_this_version() {
    let mut scene = Scene::new();
    enquire(&mut scene, "River");
    scene.ok("lock", json!({}));
    scene.start_newer_version();
    scene.ok("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(names(&beside(&scene)), ["0001_2026-11-20.tar"]);
    let made = copies(&mut scene);
    assert_eq!((made.len(), &made[0]["state"], &made[0]["sequence"]), (1, &json!("good"), &json!(1)));
    let conn = scene.desk.office().expect("it is open").vault().connection();
    let reason: String = conn.query_row("SELECT reason FROM backup", [], |row| row.get(0)).expect("one row");
    assert_eq!(reason, "new-version");
    conn.query_row("SELECT colour FROM topic", [], |_| Ok(())).expect("the column is there now");

    // What was backed up is the office as it was: the earlier version takes it, and sees what is in it.
    let mut other = elsewhere(&beside(&scene).join("0001_2026-11-20.tar"));
    let preview = ok_of(&mut other.desk, "preview_restore", json!({ "passphrase": PASSPHRASE }));
    assert_eq!((&preview["people"], &preview["earlier_version"]), (&json!(1), &json!(false)));
    ok_of(&mut other.desk, "restore", json!({}));

    scene.ok("lock", json!({}));
    scene.ok("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(copies(&mut scene).len(), 1, "once is enough");
}

#[test]
fn an_older_vault_that_cannot_be_backed_up_stays_as_it_is() {
    let mut scene = Scene::new();
    scene.ok("lock", json!({}));
    fs::write(beside(&scene), "in the way").expect("the folder is ours");
    let before = vault_files(&scene);
    scene.start_newer_version();
    let fault = scene.fault("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(fault["code"], "backup-first");
    assert!(vault_files(&scene) == before);
    fs::remove_file(beside(&scene)).expect("the folder is ours");
    scene.ok("unlock", json!({ "passphrase": PASSPHRASE }));
}

#[test]
fn an_older_vault_goes_to_the_stick_that_is_plugged_in() {
    let mut scene = Scene::new();
    let stick = Stick::plugged_into(&mut scene);
    scene.ok("add_backup_place", json!({ "stick": "BLUE" }));
    scene.ok("lock", json!({}));
    scene.start_newer_version();
    let root = stick.root();
    scene.desk.find_sticks_with(move || Place::at(&root).into_iter().collect());
    scene.ok("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(names(&stick.root().join("copies")), ["0001_2026-11-20.tar"]);
    assert_eq!(copies(&mut scene)[0]["kind"], "stick");
}

#[test]
fn a_vault_for_practising_is_brought_to_this_version_without_a_backup() {
    let mut scene = Scene::new();
    scene.ok("lock", json!({}));
    scene.start_newer_version();
    let desk = std::mem::replace(&mut scene.desk, Desk::new(Folder::at("nowhere"), World::system()));
    scene.desk = desk.for_practice();
    scene.ok("unlock", json!({ "passphrase": PASSPHRASE }));
    assert!(!beside(&scene).exists());
}

#[test]
fn a_new_passphrase_by_the_recovery_kit_comes_after_a_backup() {
    let mut scene = Scene::new();
    scene.ok("lock", json!({}));
    let kit = scene.kit.clone();
    scene.ok("unlock", json!({ "passphrase": kit }));
    let ana = scene.ok("get_door", json!({}))["coordinators"][0]["id"].clone();
    let new = json!({ "coordinator": ana, "passphrase": "the ferry leaves when the bell has rung" });
    fs::write(beside(&scene), "in the way").expect("the folder is ours");
    assert_eq!(scene.fault("set_passphrase", new.clone())["code"], "backup-first");
    fs::remove_file(beside(&scene)).expect("the folder is ours");
    scene.ok("set_passphrase", new);
    assert_eq!(names(&beside(&scene)), ["0001_2026-11-20.tar"]);
    let made = copies(&mut scene);
    assert_eq!((made.len(), &made[0]["state"]), (1, &json!("good")));
}
