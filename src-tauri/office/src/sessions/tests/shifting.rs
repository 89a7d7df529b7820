//! Moving a whole series, and the school holidays it passes (R12).

use serde_json::{Value, json};

use crate::testing::Scene;

/// What a shift of a group says, to be changed.
fn shift(group: &Value, from: &str, first_on: &str) -> Value {
    json!({ "id": group, "from": from, "first_on": first_on })
}

fn days(view: &Value) -> Vec<&str> {
    let sessions = view["sessions"].as_array().expect("sessions are listed");
    sessions.iter().map(|session| session["on"].as_str().expect("a session has a day")).collect()
}

#[test]
fn r12_a_series_moves_by_weeks_from_a_session_on_and_twelve_stay_twelve() {
    let mut scene = Scene::new();
    let group = scene.group("belgrade");
    let third = scene.kept(&group, "id")[2].clone();
    scene.ok("move_session", json!({ "id": third, "to": "2026-12-17" }));
    let form = shift(&group, "2026-12-09", "2026-12-16");
    let preview = scene.ok("preview_shift", form.clone());
    assert_eq!((&preview["count"], &preview["clashes"]), (&json!(12), &json!(0)));
    assert_eq!(
        days(&preview)[..3],
        ["2026-12-16", "2026-12-24", "2026-12-30"],
        "a day by hand keeps its distance"
    );
    assert_eq!(preview["sessions"][0]["number"], 2);
    let moved = scene.undoable("shift_series", form);
    assert_eq!(moved, preview, "what was shown is what was done");
    let kept = scene.kept(&group, "on");
    assert_eq!(kept.len(), 12);
    assert_eq!(kept[..3], ["2026-12-02", "2026-12-16", "2026-12-24"]);
    assert_eq!(scene.kept(&group, "moved_from")[2], Value::Null);
}

#[test]
fn r12_a_series_moves_to_another_day_hour_and_room_and_clashes_are_shown_before() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let room = scene.room("Blue room");
    let irregular = scene.programme("france");
    scene.group_with(&irregular, |form| {
        form["first_on"] = json!("2026-12-18");
        form["at_hour"] = json!("17:00");
        form["venue"] = room.clone();
        form["name"] = json!("Friday circle");
    });
    let group = scene.group_with(&programme, |_| {});
    let mut form = shift(&group, "2026-12-02", "2026-12-04");
    form["at_hour"] = json!("18:00");
    form["venue"] = room.clone();
    let preview = scene.ok("preview_shift", form.clone());
    assert_eq!(days(&preview)[..3], ["2026-12-04", "2026-12-11", "2026-12-18"]);
    let taken = json!({ "what": "taken", "group_name": "Friday circle", "at_hour": "17:00" });
    assert_eq!((&preview["sessions"][1]["clash"], &preview["sessions"][2]["clash"]), (&Value::Null, &taken));
    assert_eq!(scene.refusal("shift_series", form.clone()), "venue-taken");

    form["pass_taken"] = json!(true);
    let preview = scene.ok("preview_shift", form.clone());
    assert_eq!((&preview["clashes"], &preview["count"]), (&json!(0), &json!(10)));
    assert_eq!(days(&preview)[1..3], ["2026-12-11", "2026-12-25"]);
    scene.undoable("shift_series", form);
    let view = scene.look_at(&group);
    assert_eq!((&view["slot"]["weekday"], &view["venue"]), (&json!(4), &room));
    assert_eq!(scene.kept(&group, "on").len(), 10);
}

#[test]
fn what_cannot_be_shifted_says_why() {
    let mut scene = Scene::new();
    let group = scene.group("belgrade");
    for (form, code) in [
        (shift(&group, "2026-12-16", "2026-12-09"), "session-order"),
        (shift(&group, "2027-12-16", "2027-12-23"), "session-not-planned"),
        (shift(&group, "", "9999-12-31"), "date-out-of-range"),
        (shift(&group, "16.12.", "2026-12-23"), "not-a-date"),
    ] {
        assert_eq!(scene.refusal("shift_series", form.clone()), code);
        let fault = scene.fault("preview_shift", form);
        let found = if fault["code"] == "fields" { &fault["fields"][0]["code"] } else { &fault["code"] };
        assert_eq!(found, code);
    }
    let irregular = scene.group("france");
    let moved = scene.ok("shift_series", shift(&irregular, "", "2026-12-05"));
    assert_eq!(days(&moved), ["2026-12-05"], "dates agreed one by one move by as many days");
}

#[test]
fn r12_planning_leaves_school_holidays_out_and_the_week_says_which_evenings_fall_into_them() {
    let mut scene = Scene::new();
    let programme = scene.programme("belgrade");
    let before = scene.group_with(&programme, |form| form["at_hour"] = json!("09:00"));
    let winter = json!({ "name": "Winter break", "from": "2026-12-14", "until": "2026-12-18" });
    let id = scene.undoable("add_school_holiday", winter)["id"].clone();
    let group = scene.group_with(&programme, |_| {});
    let kept = scene.kept(&group, "on");
    assert_eq!((kept.len(), &kept[2]), (12, &json!("2026-12-23")));
    let school = json!({ "kind": "school", "name": "Winter break" });
    assert_eq!(scene.look_at(&group)["skipped"][0], json!({ "on": "2026-12-16", "holiday": school }));

    assert_eq!(scene.kept(&before, "on")[2], "2026-12-16", "what was planned stays");
    let week = scene.ok("get_week", json!({ "on": "2026-12-16" }));
    assert_eq!(week["days"][0]["holiday"], school);
    let notes = week["notes"].as_array().expect("notes are listed");
    assert!(notes.iter().any(|note| note["kind"] == "holiday" && note["holiday"] == school), "{week}");

    let earlier = json!({ "id": id, "name": "Winter break", "from": "2026-12-07", "until": "2026-12-11" });
    scene.undoable("change_school_holiday", earlier);
    assert_eq!(scene.look_at(&group)["skipped"], json!([]), "the sixteenth is a day like others again");
    scene.undoable("remove_school_holiday", json!({ "id": id }));
    for (from, until, code) in [
        ("2026-12-14", "2026-12-13", "ends-before-it-begins"),
        ("2026-12-14", "2027-12-14", "stretch-too-long"),
        ("2026-12-14", "", "required"),
    ] {
        let form = json!({ "name": "Winter break", "from": from, "until": until });
        assert_eq!(scene.refusal("add_school_holiday", form), code);
    }
}
