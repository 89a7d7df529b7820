//! Roles, cell by cell through the surface, and row by row where rows matter.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Capability, DeskRole, Sight, command, sight_of};
use crate::people::tests::{accepted, booking, enquiry, mornings, newcomer, topic, words_of};
use crate::surface::{COMMANDS, Name};
use crate::testing::{PASSPHRASE, Scene};

/// Each command with what the coordinator, the leader, the phone volunteer, the advisor and the facilitator may expect:
/// `+` it answers, `-` it is refused. Lines of `answers : commands`.
const EXPECTED: &str = include_str!("expected.txt");

/// A passphrase for each role that is not the coordinator's.
const OTHERS: [(DeskRole, &str, &str); 4] = [
    (DeskRole::Leader, "Lena", "nine grey geese above the quiet mill"),
    (DeskRole::Phone, "Petra", "the ferry leaves when the bell has rung"),
    (DeskRole::Advisor, "Agnes", "seven lamps along the river road at dusk"),
    (DeskRole::Facilitator, "Vesna", "a basket of plums under the old stairs"),
];

fn passphrase(role: DeskRole) -> &'static str {
    OTHERS.iter().find(|(one, ..)| *one == role).map_or(PASSPHRASE, |(_, _, passphrase)| passphrase)
}

/// An office with somebody of each role, a facilitator whose person was in another group, and two groups.
fn with_everybody() -> (Scene, Value) {
    let mut scene = Scene::new();
    let person = newcomer(&mut scene, "River");
    let facilitator = json!({ "called": "Vesna", "roles": ["facilitator"], "contact": "", "person": person });
    let facilitator = scene.ok("add_facilitator", facilitator)["id"].take();
    for (role, name, passphrase) in OTHERS {
        let hers = if role == DeskRole::Facilitator { facilitator.clone() } else { Value::Null };
        let form = json!({ "name": name, "language": "en", "passphrase": passphrase, "current": PASSPHRASE,
            "role": role, "facilitator": hers });
        scene.ok("add_coordinator", form);
    }
    (scene, facilitator)
}

fn sits_down(scene: &mut Scene, role: DeskRole) {
    scene.ok("lock", json!({}));
    let door = scene.ok("unlock", json!({ "passphrase": passphrase(role) }));
    assert_eq!(door["role"], role.word());
}

fn expected() -> BTreeMap<&'static str, Vec<bool>> {
    let mut cells = BTreeMap::new();
    for line in EXPECTED.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let (answers, commands) = line.split_once(':').expect("answers, a colon, commands");
        let answers: Vec<bool> = answers.chars().filter(|c| !c.is_whitespace()).map(|c| c == '+').collect();
        assert_eq!(answers.len(), DeskRole::ALL.len(), "{line}");
        for command in commands.split_whitespace() {
            assert!(cells.insert(command, answers.clone()).is_none(), "{command} stands twice");
        }
    }
    cells
}

#[test]
fn r8_every_role_gets_the_expected_answer_from_every_command() {
    let expected = expected();
    let names: Vec<&str> = COMMANDS.iter().map(|command| command.name).collect();
    let unknown: Vec<_> = expected.keys().filter(|name| !names.contains(name)).collect();
    assert!(unknown.is_empty(), "expected.txt names no commands: {unknown:?}");
    let (mut scene, _) = with_everybody();
    for (column, role) in DeskRole::ALL.iter().enumerate() {
        sits_down(&mut scene, *role);
        for name in &names {
            let Some(answers) = expected.get(name) else {
                panic!("{name} has no line in roles/expected.txt: who may do it?");
            };
            // No form at all: a command that is let through finds fault with it, and nothing happens.
            let code = scene.fault_of_text(name, "")["code"].clone();
            assert_eq!(code != super::REFUSED, answers[column], "{name} for {role:?}: {code}");
            if answers[column] {
                assert_eq!(code, "malformed-form", "{name} for {role:?}");
            }
        }
    }
}

#[test]
fn the_table_that_is_shown_is_the_one_that_is_kept() {
    let mut scene = Scene::new();
    let shown = scene.ok("list_roles", json!({}));
    assert_eq!(shown["mine"], "coordinator");
    let expected = expected();
    for command in COMMANDS {
        let asked = command::asks(Name::find(command.name).expect("a command is found by its name"));
        let row =
            shown["rows"].as_array().into_iter().flatten().find(|row| row["capability"] == asked.word());
        for (column, role) in DeskRole::ALL.iter().enumerate() {
            let cell = &row.expect("every capability is a row")["cells"][column];
            assert_eq!(cell["role"], role.word());
            assert_eq!(cell["sight"] != "no", expected[command.name][column], "{} {role:?}", command.name);
        }
    }
    for capability in Capability::ALL {
        assert_eq!(sight_of(DeskRole::Coordinator, *capability), Sight::All, "{capability:?}");
    }
}

#[test]
fn s5_4_an_advisor_sees_only_her_own_people() {
    let (mut scene, _) = with_everybody();
    let grief = topic(&mut scene, "Grief");
    let mut form = enquiry("Dragana");
    form["contact"] = mornings();
    let other = scene.ok("record_enquiry", form)["person"].take();
    accepted(&mut scene, "Dragica", &grief);

    sits_down(&mut scene, DeskRole::Advisor);
    let own = newcomer(&mut scene, "Dragomira");
    let form = json!({ "person": own, "booking": booking() });
    scene.ok("book_conversation", form);
    for (command, list) in [("list_people", "rows"), ("find_people", "people"), ("find_anything", "people")] {
        let form = match command {
            "list_people" => json!({ "filter": "everyone", "sort": "name", "descending": false, "page": 0 }),
            _ => json!({ "text": "drag" }),
        };
        let view = scene.ok(command, form);
        let called: Vec<_> =
            view[list].as_array().into_iter().flatten().map(|row| row["called"].clone()).collect();
        assert_eq!(called, ["Dragomira"], "{command}");
    }
    assert_eq!(scene.ok("list_calls", json!({}))["total"], 0);
    let day = json!({ "from": "2026-11-20", "until": "2026-11-20" });
    assert_eq!(scene.ok("list_conversations", day)["conversations"].as_array().map(Vec::len), Some(1));
    assert_eq!(scene.ok("list_waiting", json!({}))["total"], 0);
    assert_eq!(scene.ok("list_waiting", json!({}))["topics"], json!([]));
    let alike = json!({ "called": "Dragana", "phone": "064 123 56 84" });
    assert_eq!(scene.ok("find_duplicates", alike)["people"], json!([]), "not even that somebody is there");
    let today = scene.ok("get_today", json!({}));
    assert_eq!((&today["calls_owed"], &today["steps"]), (&json!(0), &json!([])));
    let before = scene.digest();
    for (command, form) in [
        ("get_person", json!({ "id": other })),
        ("get_call_sheet", json!({ "person": other })),
        ("note_unsafe_call", json!({ "person": other, "reason": "Now." })),
        ("book_conversation", json!({ "person": other, "booking": booking() })),
        ("change_safe_contact", json!({ "person": other, "contact": mornings() })),
        (
            "record_enquiry",
            json!({ "person": { "known": other }, "channel": "phone", "topics": [], "times": "" }),
        ),
    ] {
        assert_eq!(scene.fault(command, form)["code"], "not-for-this-role", "{command}");
    }
    assert_eq!(scene.digest(), before);
    assert_eq!(scene.ok("get_person", json!({ "id": own }))["naming"]["called"], "Dragomira");
}

#[test]
fn s5_4_an_advisor_is_one_of_the_directory_and_owns_whoever_comes_through_her() {
    let (mut scene, _) = with_everybody();
    let line = scene.ok("get_settings", json!({}))["directory"][0].take();
    assert_eq!((&line["fields"]["kind"], &line["fields"]["name"]), (&json!("advisor"), &json!("Agnes")));
    let (river, linden) = (newcomer(&mut scene, "River"), newcomer(&mut scene, "Linden"));
    let through = |advisor: &Value| json!({ "person": river, "details": { "advisor": advisor } });
    scene.ok("change_details", through(&line["id"]));
    sits_down(&mut scene, DeskRole::Advisor);
    let own = newcomer(&mut scene, "Dragica");
    let page = scene.ok("get_person", json!({ "id": own }));
    assert_eq!(page["details"]["advisor_name"], "Agnes", "whom she brings herself is hers");
    assert_eq!(scene.ok("get_person", json!({ "id": river }))["details"]["advisor_name"], "Agnes");
    assert_eq!(scene.fault("get_person", json!({ "id": linden }))["code"], "not-for-this-role");
    assert_eq!(scene.fault("change_details", through(&Value::Null))["code"], "not-for-this-role");
    sits_down(&mut scene, DeskRole::Coordinator);
    scene.ok("change_details", through(&Value::Null));
    let people = scene.ok("list_coordinators", json!({}))["people"].take();
    let petra = people.as_array().into_iter().flatten().find(|one| one["name"] == "Petra").cloned();
    let petra = petra.expect("Petra has a passphrase")["id"].clone();
    let to = |advisor: &Value| json!({ "id": petra, "role": "advisor", "advisor": advisor, "current": PASSPHRASE });
    assert_eq!(scene.fault("set_role", to(&petra))["code"], "not-found");
    scene.ok("set_role", to(&line["id"]));
    assert_eq!(
        scene.ok("get_settings", json!({}))["directory"].as_array().map(Vec::len),
        Some(1),
        "no second line"
    );
    scene.ok("lock", json!({}));
    scene.ok("unlock", json!({ "passphrase": passphrase(DeskRole::Phone) }));
    scene.ok("get_person", json!({ "id": own }));
    assert_eq!(scene.fault("get_person", json!({ "id": river }))["code"], "not-for-this-role");
}

#[test]
fn s3_8_members_and_readers_are_seen_by_whoever_may_change_settings_alone() {
    let (mut scene, _) = with_everybody();
    for kind in ["partner", "member", "reader"] {
        let line = json!({ "kind": kind, "name": format!("Sofija {kind}"), "helps_with": "", "contact": "" });
        scene.ok("add_directory_entry", line);
    }
    for role in DeskRole::ALL {
        sits_down(&mut scene, *role);
        let directory = scene.ok("get_settings", json!({}))["directory"].take();
        let kinds: Vec<_> =
            directory.as_array().into_iter().flatten().map(|line| line["fields"]["kind"].clone()).collect();
        let apart = sight_of(*role, Capability::ChangeSettings) != Sight::No;
        assert_eq!(apart, *role == DeskRole::Coordinator);
        let expected: &[_] =
            if apart { &["advisor", "partner", "member", "reader"] } else { &["advisor", "partner"] };
        assert_eq!(kinds, expected, "{role:?}");
        let found = scene.envelope("find_anything", &json!({ "text": "sofija" }).to_string()).to_string();
        assert!(apart || !found.contains("Sofija member"), "{role:?}: {found}");
    }
}

#[test]
fn r8_a_facilitator_sees_alias_agreement_and_attendance_of_her_own_groups_only() {
    let (mut scene, facilitator) = with_everybody();
    let grief = topic(&mut scene, "Grief");
    let programme = scene.ok("add_programme", json!({ "preset": "france" }))["id"].take();
    let group = |scene: &mut Scene, name: &str| {
        let form = json!({ "name": name, "programme": programme, "topic": grief, "first_on": "2026-11-20", "at_hour": "18:00", "dates": [] });
        let made = scene.ok("create_group", form);
        let id = made["id"].clone();
        let jelena = newcomer(scene, "Jelena");
        scene.ok("place_person_directly", json!({ "group": id, "person": jelena }));
        (id, made["sessions"][0]["id"].clone())
    };
    let (hers, evening) = group(&mut scene, "Evening circle");
    let (_, strange) = group(&mut scene, "Other circle");
    let seat = scene.ok("get_group", json!({ "id": hers }))["seats"][0]["id"].take();
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": facilitator }));
    scene.ok("start_group", json!({ "id": hers, "reason": "She begins." }));

    sits_down(&mut scene, DeskRole::Facilitator);
    let own = scene.ok("list_own_groups", json!({}));
    assert_eq!(own["groups"].as_array().map(Vec::len), Some(1));
    assert_eq!(own["groups"][0]["name"], "Evening circle");
    let keys: Vec<_> = own["groups"][0]["members"][0]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(key, _)| key.clone())
        .collect();
    assert_eq!(keys, ["called", "called_as", "agreement"]);
    assert!(!own.to_string().contains("Grief"));
    let today = scene.ok("get_today", json!({}));
    assert_eq!(today["evenings"].as_array().map(Vec::len), Some(1));
    assert_eq!((&today["calls"], &today["conversations"]), (&json!([]), &json!([])));
    let person = scene.ok("get_session", json!({ "id": evening }))["members"][0]["person"].take();
    let exceptions = json!([{ "person": person, "state": "did-not-come" }]);
    let recorded = scene.ok(
        "record_attendance",
        json!({ "session": evening, "everyone_came": true, "exceptions": exceptions }),
    );
    assert_eq!((&recorded["follow_ups"], &recorded["next_steps"]), (&json!([]), &json!([])));
    for (command, form) in [
        ("get_session", json!({ "id": strange })),
        ("get_evening_place", json!({ "id": strange })),
        ("record_attendance", json!({ "session": strange, "everyone_came": true, "exceptions": [] })),
        ("get_person", json!({ "id": person })),
        ("get_group", json!({ "id": hers })),
    ] {
        assert_eq!(scene.fault(command, form)["code"], "not-for-this-role", "{command}");
    }
    assert_eq!(scene.ok("find_anything", json!({ "text": "jelena" }))["people"], json!([]));
    assert_eq!(scene.ok("get_settings", json!({}))["venues"], json!([]), "a venue may be somebody's home");
}

#[test]
fn r8_who_became_a_facilitator_does_not_see_the_records_of_her_old_group() {
    let (mut scene, facilitator) = with_everybody();
    let grief = topic(&mut scene, "Grief");
    let programme = scene.ok("add_programme", json!({ "preset": "france" }))["id"].take();
    let form = json!({ "name": "Old circle", "programme": programme, "topic": grief, "first_on": "2026-11-20", "at_hour": "18:00", "dates": [] });
    let made = scene.ok("create_group", form);
    let (group, evening) = (made["id"].clone(), made["sessions"][0]["id"].clone());
    let people = scene.ok("find_people", json!({ "text": "River" }));
    let form = json!({ "group": group, "person": people["people"][0]["id"] });
    let taken = scene.ok("place_person_directly", form)["participation"].take();
    scene.at("2026-11-23T09:00:00Z");
    scene.ok(
        "record_withdrawal",
        json!({ "participation": taken, "because": "moved-on", "wait_again": false }),
    );
    let seat = scene.ok("get_group", json!({ "id": group }))["seats"][0]["id"].take();
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": facilitator }));
    sits_down(&mut scene, DeskRole::Facilitator);
    assert_eq!(scene.ok("list_own_groups", json!({}))["groups"], json!([]));
    assert_eq!(scene.fault("get_session", json!({ "id": evening }))["code"], "not-for-this-role");
}

#[test]
fn r8_whoever_stands_in_sees_that_evening_and_no_other_unless_she_was_a_participant_there() {
    let (mut scene, facilitator) = with_everybody();
    let grief = topic(&mut scene, "Grief");
    let fields = json!({ "called": "Vesna", "roles": ["facilitator"], "contact": "", "pledge_signed_on": "2026-11-01",
        "person": scene.ok("find_people", json!({ "text": "River" }))["people"][0]["id"] });
    scene.ok("change_facilitator", json!({ "id": facilitator, "fields": fields, "put_away": false }));
    let programme = scene.ok("add_programme", json!({ "preset": "france" }))["id"].take();
    let leader = scene.facilitator("Mira", "facilitator");
    let group = |scene: &mut Scene, first: &str, second: &str| {
        let form = json!({ "name": "Circle", "programme": programme, "topic": grief, "first_on": first, "at_hour": "18:00", "dates": [second] });
        let made = scene.ok("create_group", form);
        let seat = scene.ok("get_group", json!({ "id": made["id"] }))["seats"][0]["id"].take();
        scene.ok("fill_seat", json!({ "seat": seat, "facilitator": leader }));
        made
    };
    let strange = group(&mut scene, "2026-11-20", "2026-11-27");
    let hers = group(&mut scene, "2026-11-21", "2026-11-28");
    let join = json!({ "group": hers["id"], "person": fields["person"] });
    let part = scene.ok("place_person_directly", join)["participation"].take();
    scene.ok(
        "record_withdrawal",
        json!({ "participation": part, "because": "moved-on", "wait_again": false }),
    );
    for made in [&strange, &hers] {
        let session = &made["sessions"][0]["id"];
        scene.ok("add_substitute", json!({ "session": session, "away": leader, "substitute": facilitator }));
    }
    sits_down(&mut scene, DeskRole::Facilitator);
    let card = scene.ok("get_session", json!({ "id": strange["sessions"][0]["id"] }));
    assert_eq!(card["evening"]["facilitators"][0]["called"], "Vesna");
    assert_eq!(scene.ok("get_today", json!({}))["evenings"].as_array().map(Vec::len), Some(1));
    for session in [&strange["sessions"][1]["id"], &hers["sessions"][0]["id"]] {
        assert_eq!(scene.fault("get_session", json!({ "id": session }))["code"], "not-for-this-role");
    }
    assert_eq!(scene.ok("list_own_groups", json!({}))["groups"], json!([]));
}

#[test]
fn r8_a_conversation_is_the_interviewers_and_the_coordinators() {
    let (mut scene, _) = with_everybody();
    let person = newcomer(&mut scene, "Jelena");
    let coordinators = scene.ok("get_settings", json!({}))["coordinators"].take();
    let mut book = |interviewer: &str, day: &str| {
        let at_desk = coordinators.as_array().into_iter().flatten().find(|one| one["name"] == interviewer);
        let mut booking = booking();
        booking["interviewer"] = match at_desk {
            Some(her) => json!({ "desk": her["id"] }),
            None => json!({ "other": interviewer }),
        };
        booking["on_day"] = json!(day);
        scene.ok("book_conversation", json!({ "person": person, "booking": booking }))["id"].take()
    };
    let hers = book("Lena", "2026-11-20");
    let anas = book("Ana", "2026-11-23");
    let namesakes = book("Lena.", "2026-11-24");
    sits_down(&mut scene, DeskRole::Leader);
    assert_eq!(scene.fault("get_conversation", json!({ "id": namesakes }))["code"], "not-for-this-role");
    // Who she is is no matter of what she calls herself.
    scene.ok("change_coordinator", json!({ "name": "Ana", "language": "en" }));
    scene.ok("get_conversation", json!({ "id": hers }));
    let held = |id: &Value| json!({ "id": id, "went": "held", "outcome": "other" });
    assert_eq!(scene.fault("get_conversation", json!({ "id": anas }))["code"], "not-for-this-role");
    assert_eq!(scene.fault("record_conversation", held(&anas))["code"], "not-for-this-role");
    scene.ok("record_conversation", held(&hers));
    sits_down(&mut scene, DeskRole::Coordinator);
    scene.ok("get_conversation", json!({ "id": anas }));
}

#[test]
fn only_a_coordinator_takes_back_what_others_did() {
    let (mut scene, _) = with_everybody();
    newcomer(&mut scene, "Jelena");
    sits_down(&mut scene, DeskRole::Phone);
    assert_eq!(scene.ok("get_undo", json!({}))["undo"], Value::Null);
    assert_eq!(scene.fault("undo", json!({}))["code"], "not-for-this-role");
    newcomer(&mut scene, "Mila");
    assert_eq!(scene.ok("get_undo", json!({}))["undo"], "record-enquiry");
    scene.ok("undo", json!({}));
    assert_eq!(scene.fault("undo", json!({}))["code"], "not-for-this-role");
    sits_down(&mut scene, DeskRole::Coordinator);
    scene.ok("undo", json!({}));
}

#[test]
fn a_role_is_changed_with_the_passphrase_and_one_coordinator_always_stays() {
    let (mut scene, facilitator) = with_everybody();
    let people = scene.ok("list_coordinators", json!({}))["people"].take();
    let id = |name: &str| {
        people.as_array().into_iter().flatten().find(|one| one["name"] == name).expect("she is there")["id"]
            .clone()
    };
    let (ana, petra) = (id("Ana"), id("Petra"));
    let to = |id: &Value, role: &str, current: &str| json!({ "id": id, "role": role, "current": current });
    assert_eq!(scene.fault("set_role", to(&ana, "advisor", PASSPHRASE))["code"], "last-coordinator");
    assert_eq!(scene.fault("set_role", to(&petra, "coordinator", "wrong"))["code"], "fields");
    assert_eq!(
        scene.fault("set_role", to(&petra, "facilitator", PASSPHRASE))["fields"][0]["field"],
        "facilitator"
    );
    scene.ok("set_role", to(&petra, "coordinator", PASSPHRASE));
    assert_eq!(
        scene.ok("get_undo", json!({}))["undo"],
        "add-facilitator",
        "who opens the office is not undone"
    );
    scene.ok(
        "set_role",
        json!({ "id": ana, "role": "facilitator", "facilitator": facilitator, "current": PASSPHRASE }),
    );
    assert_eq!(scene.fault("list_coordinators", json!({}))["code"], "not-for-this-role");
    scene.ok("lock", json!({}));
    scene.ok("unlock", json!({ "passphrase": passphrase(DeskRole::Phone) }));
    let told = scene.ok("get_welcome", json!({}));
    let kinds: Vec<_> =
        told["events"].as_array().into_iter().flatten().map(|event| event["kind"].clone()).collect();
    assert!(kinds.contains(&json!("role-changed")), "{told}");
    assert_eq!(
        scene.fault("set_role", to(&petra, "advisor", passphrase(DeskRole::Phone)))["code"],
        "last-coordinator"
    );
}

#[test]
fn r21_whoever_is_erased_takes_nobody_with_a_passphrase_along() {
    // An erasure takes out whatever refers to what it takes out.
    let scene = Scene::new();
    let office = scene.desk.office().expect("a scene's office is open");
    let refers = office.look(|look| {
        let count = "SELECT count(*) FROM pragma_foreign_key_list('coordinator')";
        Ok(look.conn().query_row(count, [], |row| row.get::<_, u32>(0))?)
    });
    assert_eq!(refers.expect("the database says what refers to what"), 0);
}

#[test]
fn every_choice_on_the_screens_has_its_words() {
    words_of! { "desk-role": DeskRole, "capability": Capability, "sight": Sight }
}
