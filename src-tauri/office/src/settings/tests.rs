//! Settings through the surface.

use crate::testing::Scene;
use serde_json::{Value, json};

#[test]
fn a_new_office_has_topics_to_start_from() {
    let mut scene = Scene::new();
    let settings = scene.ok("get_settings", json!({}));
    assert_eq!(settings["topics"].as_array().map(Vec::len), Some(6));
    assert_eq!(settings["centre"]["country"], "RS");
}

#[test]
fn what_is_added_is_listed_and_undone_again() {
    let mut scene = Scene::new();
    let before = scene.digest();
    scene.ok("add_topic", json!({ "name": "Тuга 🌧 אבל", "excluded": false }));
    assert_eq!(scene.ok("get_settings", json!({}))["topics"].as_array().map(Vec::len), Some(7));
    scene.ok("undo", json!({}));
    assert_eq!(scene.digest(), before);
    scene.ok("redo", json!({}));
    assert_eq!(scene.ok("get_settings", json!({}))["topics"].as_array().map(Vec::len), Some(7));
}

#[test]
fn writing_what_stands_there_already_is_nothing_to_take_back() {
    let mut scene = Scene::new();
    let topic = scene.ok("add_topic", json!({ "name": "Grief", "excluded": false }))["id"].clone();
    scene.ok("add_topic", json!({ "name": "Work", "excluded": false }));
    scene.ok("undo", json!({}));
    scene.ok("change_topic", json!({ "id": topic, "name": " Grief ", "excluded": false, "put_away": false }));
    assert_eq!(scene.ok("get_undo", json!({})), json!({ "undo": "add-topic", "redo": "add-topic" }));
}

#[test]
fn taking_back_another_zone_takes_back_the_clock() {
    let mut scene = Scene::new();
    let zone = |scene: &mut Scene| scene.ok("get_door", json!({}))["zone"].clone();
    scene.ok("change_centre", json!({ "name": "", "country": "RS", "zone": "Asia/Tokyo", "language": "en" }));
    assert_eq!(zone(&mut scene), "Asia/Tokyo");
    scene.ok("undo", json!({}));
    assert_eq!(zone(&mut scene), "Europe/Belgrade");
    let today = scene.desk.office().expect("a scene's office is open").world().local();
    assert_eq!(today.to_string(), "2026-11-20 10:00:00");
}

#[test]
fn rooms_and_programmes_stand_in_the_order_of_the_centres_language() {
    let mut scene = Scene::new();
    scene.ok(
        "change_centre",
        json!({ "name": "", "country": "DK", "zone": "Europe/Copenhagen", "language": "da" }),
    );
    for name in ["Ålborg", "room 10", "Zoo", "Room 2"] {
        scene.ok("add_venue", json!({ "name": name, "kind": "other", "address": "", "capacity": null, "step_free": "not-asked" }));
    }
    let venues = scene.ok("get_settings", json!({}))["venues"].clone();
    let names: Vec<_> = venues.as_array().into_iter().flatten().map(|venue| venue["name"].clone()).collect();
    assert_eq!(names, ["Room 2", "room 10", "Zoo", "Ålborg"]);
}

#[test]
fn when_a_room_is_free_is_kept_in_order_and_undone() {
    let mut scene = Scene::new();
    let room = |times: Value| json!({ "name": "Blue room", "kind": "centre-room", "address": "", "capacity": null, "step_free": "yes", "times": times });
    let evenings = json!([{ "weekday": 2, "part": "evening" }, { "weekday": 0, "part": "morning" }]);
    let id = scene.ok("add_venue", room(evenings))["id"].clone();
    let times = |scene: &mut Scene| scene.ok("get_settings", json!({}))["venues"][0]["times"].clone();
    let in_order = json!([{ "weekday": 0, "part": "morning" }, { "weekday": 2, "part": "evening" }]);
    assert_eq!(times(&mut scene), in_order);
    scene.ok("change_venue", json!({ "id": id, "venue": room(json!([])), "put_away": false }));
    assert_eq!(times(&mut scene), json!([]));
    scene.ok("undo", json!({}));
    assert_eq!(times(&mut scene), in_order);
    let fault = scene.fault("add_venue", room(json!([{ "weekday": 7, "part": "evening" }])));
    assert_eq!(fault["fields"][0]["field"], "times.0.weekday");
}

#[test]
fn a_programme_keeps_its_bounds_in_order() {
    let mut scene = Scene::new();
    let id = scene.ok("add_programme", json!({ "preset": "belgrade" }))["id"].clone();
    let mut fields = scene.ok("get_settings", json!({}))["programmes"][0]["fields"].clone();
    fields["least_to_start"] = json!(11);
    fields["seats"][1]["role"] = json!("expert-by-experience");
    let fault = scene.fault("change_programme", json!({ "id": id, "fields": fields, "put_away": false }));
    let codes: Vec<_> = fault["fields"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|f| (f["field"].clone(), f["code"].clone()))
        .collect();
    assert_eq!(
        codes,
        [
            (json!("fields.least_to_start"), json!("out-of-range")),
            (json!("fields.seats.1.role"), json!("role-twice")),
        ]
    );
}

#[test]
fn bad_input_is_told_and_changes_nothing() {
    let mut scene = Scene::new();
    let before = scene.digest();
    for (name, form, code) in [
        ("add_topic", json!({ "name": " ", "excluded": false }), "fields"),
        ("add_topic", json!({ "name": "x".repeat(10_000), "excluded": false }), "fields"),
        ("add_topic", json!({ "name": 5, "excluded": false }), "malformed-form"),
        ("add_topic", json!({}), "malformed-form"),
        ("no_such_command", json!({}), "unknown-command"),
        (
            "change_topic",
            json!({ "id": "00000000-0000-4000-8000-000000000000", "name": "x", "excluded": false, "put_away": false }),
            "not-found",
        ),
        (
            "change_topic",
            json!({ "id": "nonsense", "name": "x", "excluded": false, "put_away": false }),
            "malformed-form",
        ),
        (
            "change_centre",
            json!({ "name": "", "country": "RS", "zone": "Mars/Olympus", "language": "en" }),
            "fields",
        ),
    ] {
        assert_eq!(scene.fault(name, form)["code"], code, "{name}");
    }
    assert_eq!(scene.fault_of_text("add_topic", "{\"name\": ")["code"], "malformed-form");
    assert_eq!(scene.digest(), before);
}

#[test]
fn r25_the_duty_to_report_follows_the_country_until_the_centre_writes_its_own() {
    let mut scene = Scene::new();
    let duty = |scene: &mut Scene| scene.ok("get_settings", json!({}))["reporting_duty"].clone();
    let serbian = duty(&mut scene);
    assert_eq!(serbian["own"], json!(null));
    assert!(serbian["shipped"].as_str().is_some_and(|text| text.contains("Article 13")));
    scene
        .ok("change_centre", json!({ "name": "", "country": "NO", "zone": "Europe/Oslo", "language": "nb" }));
    assert!(duty(&mut scene)["shipped"].as_str().is_some_and(|text| text.contains("§ 196")));
    scene.ok(
        "change_centre",
        json!({ "name": "", "country": "other", "zone": "Europe/Oslo", "language": "nb" }),
    );
    assert_eq!(duty(&mut scene)["shipped"], "");
    scene.ok("change_reporting_duty", json!({ "text": " Tell Ana first. " }));
    assert_eq!(duty(&mut scene)["own"], "Tell Ana first.");
    scene.ok("undo", json!({}));
    assert_eq!(duty(&mut scene)["own"], json!(null));
}

#[test]
fn the_office_locks_after_one_to_thirty_minutes_and_undo_takes_that_back() {
    let mut scene = Scene::new();
    let after = |scene: &Scene| scene.desk.locks_after().map(|time| time.as_secs() / 60);
    assert_eq!(after(&scene), Some(5));
    for (minutes, taken) in [(0, false), (1, true), (30, true), (31, false), (-1, false)] {
        let form = json!({ "minutes": minutes });
        if taken {
            scene.ok("change_lock", form);
            assert_eq!(scene.ok("get_settings", json!({}))["lock"]["minutes"], minutes);
        } else {
            assert_eq!(scene.fault("change_lock", form)["fields"][0]["code"], "out-of-range", "{minutes}");
        }
    }
    assert_eq!(after(&scene), Some(30));
    scene.ok("undo", json!({}));
    assert_eq!(after(&scene), Some(1));
    scene.ok("lock", json!({}));
    assert_eq!(after(&scene), None);
}

fn place(scene: &mut Scene, id: &Value) -> Value {
    scene.ok("get_venue_place", json!({ "id": id }))
}

#[test]
fn s4_3_where_somebodys_home_is_stands_in_no_list() {
    let mut scene = Scene::new();
    let home = json!({ "name": "Home on Thursdays", "kind": "private-home", "address": "", "capacity": 8, "step_free": "no" });
    let id = scene.ok("add_venue", home.clone())["id"].clone();
    let nada = scene.woman("Nada");
    let form = json!({ "id": id, "address": "Lindenstraße 7", "door_note": "Ring at N.", "person": nada });
    let mut nobodys = form.clone();
    nobodys["person"] = Value::Null;
    assert_eq!(scene.refusal("change_venue_place", nobodys), "home-without-person");
    scene.undoable("change_venue_place", form);
    assert_eq!(
        place(&mut scene, &id),
        json!({ "address": "Lindenstraße 7", "door_note": "Ring at N.", "person": nada })
    );
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |form| form["venue"] = id.clone());
    let session = scene.kept(&group, "id")[0].clone();
    for (command, form) in [
        ("get_settings", json!({})),
        ("get_group", json!({ "id": group })),
        ("list_groups", json!({ "filter": "all" })),
        ("get_session", json!({ "id": session })),
        ("get_week", json!({ "on": "2026-12-02" })),
        ("get_today", json!({})),
        ("find_anything", json!({ "text": "home" })),
        ("find_anything", json!({ "text": "linden" })),
    ] {
        let shown = scene.ok(command, form).to_string();
        assert!(!shown.contains("Lindenstraße") && !shown.contains("Ring at"), "{command}: {shown}");
    }
    let evening = scene.ok("get_evening_place", json!({ "id": session }));
    assert_eq!(
        (&evening["address"], &evening["door_note"]),
        (&json!("Lindenstraße 7"), &json!("Ring at N."))
    );

    // Whatever else changes of it, where it is stays. A place that is no home any more has her address no longer.
    let mut changed = home;
    changed.as_object_mut().map(|fields| fields.remove("address"));
    changed["privacy"] = json!("private");
    scene.undoable("change_venue", json!({ "id": id, "venue": changed, "put_away": false }));
    assert_eq!(place(&mut scene, &id)["person"], nada);
    changed["kind"] = json!("meeting-room");
    scene.undoable("change_venue", json!({ "id": id, "venue": changed, "put_away": true }));
    let now = place(&mut scene, &id);
    assert_eq!((&now["address"], &now["door_note"], &now["person"]), (&json!(""), &json!(""), &Value::Null));
}

/// Whether a text stands in the changes of some act.
fn journal_holds(scene: &Scene, text: &str) -> bool {
    let conn = scene.desk.office().expect("a scene's office is open").vault().connection();
    let holds = "SELECT EXISTS (SELECT 1 FROM journal WHERE instr(changeset, CAST(? AS BLOB)) > 0)";
    conn.query_row(holds, [text], |row| row.get(0)).expect("the journal is read")
}

#[test]
fn s4_3_where_a_place_was_goes_from_the_journal_when_it_becomes_a_home() {
    let mut scene = Scene::new();
    let mut room = json!({ "name": "Thursdays", "kind": "other", "address": "Lindenstraße 7", "capacity": 8, "step_free": "no" });
    let id = scene.ok("add_venue", room.clone())["id"].clone();
    let door = json!({ "id": id, "address": "Lindenstraße 7", "door_note": "Ring at N.", "person": null });
    scene.ok("change_venue_place", door);
    let other = json!({ "name": "Library", "kind": "other", "address": "Parkallee 1", "capacity": null, "step_free": "yes" });
    scene.ok("add_venue", other);
    room.as_object_mut().map(|fields| fields.remove("address"));
    room["kind"] = json!("private-home");
    let becomes = json!({ "id": id, "venue": room, "put_away": false });
    assert_eq!(scene.refusal("change_venue", becomes.clone()), "home-address-first");
    let emptied = json!({ "id": id, "address": "", "door_note": "", "person": null });
    scene.ok("change_venue_place", emptied);
    assert!(journal_holds(&scene, "Lindenstraße") && journal_holds(&scene, "Ring at"));

    scene.undoable("change_venue", becomes);
    assert!(!journal_holds(&scene, "Lindenstraße") && !journal_holds(&scene, "Ring at"), "it was nobody's");
    assert!(journal_holds(&scene, "Parkallee"), "other places keep theirs");
    assert_eq!(scene.ok("undo", json!({}))["action"], "change-venue", "it is a place as others again");
    assert_eq!(scene.ok("get_undo", json!({}))["undo"], Value::Null, "nothing goes back to where it was");
    assert_eq!(scene.ok("undo", json!({}))["action"], Value::Null);
    let history = scene.ok("get_history", json!({ "page": 0 }));
    assert!(history["lines"].as_array().is_some_and(|lines| lines.len() > 4), "what was done is still told");
}

#[test]
fn whether_others_see_or_hear_a_group_is_kept() {
    let mut scene = Scene::new();
    let cafe = json!({ "name": "Café", "kind": "restaurant", "capacity": null, "step_free": "yes" });
    let id = scene.ok("add_venue", cafe.clone())["id"].clone();
    let privacy = |scene: &mut Scene| scene.ok("get_settings", json!({}))["venues"][0]["privacy"].clone();
    assert_eq!(privacy(&mut scene), "not-asked");
    for answer in ["private", "seen", "heard"] {
        let mut changed = cafe.clone();
        changed["privacy"] = json!(answer);
        scene.undoable("change_venue", json!({ "id": id, "venue": changed, "put_away": false }));
        assert_eq!(privacy(&mut scene), answer);
    }
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |form| form["venue"] = id.clone());
    assert_eq!(scene.look_at(&group)["venue_privacy"], "heard");
}

#[test]
fn s3_8_members_and_readers_stand_apart_from_participants_and_can_go() {
    let mut scene = Scene::new();
    let line = |kind: &str| json!({ "kind": kind, "name": "Sofija", "helps_with": "", "contact": "" });
    let advisor = scene.ok("add_directory_entry", line("advisor"))["id"].clone();
    let reader = scene.ok("add_directory_entry", line("reader"))["id"].clone();
    let shown = |scene: &mut Scene| scene.ok("get_settings", json!({}))["directory"].as_array().map(Vec::len);
    assert_eq!(shown(&mut scene), Some(2));
    // People may have come through an advisor: she is no reader, and is only put away.
    for (id, kind) in [(&advisor, "reader"), (&reader, "partner")] {
        let form = json!({ "id": id, "fields": line(kind), "put_away": false });
        assert_eq!(scene.fault("change_directory_entry", form)["code"], "not-found");
    }
    assert_eq!(scene.fault("remove_directory_entry", json!({ "id": advisor }))["code"], "not-found");
    scene.ok("change_directory_entry", json!({ "id": reader, "fields": line("member"), "put_away": false }));
    scene.ok("remove_directory_entry", json!({ "id": reader }));
    assert_eq!(shown(&mut scene), Some(1));
}
