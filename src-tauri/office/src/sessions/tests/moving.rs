//! Moving, calling off and adding: the count stays, the order stays, the hour on the wall stays.

use std::cell::RefCell;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

use crate::calendar;
use crate::testing::Scene;

fn all(scene: &mut Scene, group: &Value) -> Vec<(Value, Value)> {
    let view = scene.look_at(group);
    let sessions = view["sessions"].as_array().expect("a group lists its sessions").clone();
    sessions.into_iter().map(|session| (session["on"].clone(), session["number"].clone())).collect()
}

#[test]
fn s1_1_calling_one_off_keeps_twelve() {
    let mut scene = Scene::new();
    let group = scene.group("belgrade");
    let third = scene.kept(&group, "id")[2].clone();
    let called_off = scene.undoable("cancel_session", json!({ "id": third }));
    assert_eq!(called_off["count"], 12);
    assert_eq!(
        (&called_off["session"]["on"], &called_off["session"]["number"]),
        (&json!("2027-02-24"), &json!(12))
    );
    let sessions = all(&mut scene, &group);
    assert_eq!(sessions.len(), 13);
    assert_eq!(sessions[2], (json!("2026-12-16"), Value::Null));
    assert_eq!(sessions[3], (json!("2026-12-23"), json!(3)));
    assert_eq!(scene.refusal("cancel_session", json!({ "id": third })), "session-not-planned");
}

#[test]
fn r12_the_session_that_takes_its_place_passes_holidays_and_a_venue_that_is_taken() {
    let mut scene = Scene::new();
    let programme = scene.programme("belgrade");
    let room = scene.room("Blue room");
    // Twelve Mondays from 23 November; the last is 8 February, then come Statehood Day and a taken room.
    let group = scene.group_with(&programme, |form| {
        form["first_on"] = json!("2026-11-23");
        form["venue"] = room.clone();
    });
    let irregular = scene.programme("france");
    scene.group_with(&irregular, |form| {
        form["first_on"] = json!("2027-02-22");
        form["venue"] = room.clone();
    });
    let first = scene.kept(&group, "id")[0].clone();
    assert_eq!(scene.kept(&group, "on")[11], "2027-02-08");
    let added = scene.ok("cancel_session", json!({ "id": first }))["session"]["on"].clone();
    assert_eq!(added, "2027-03-01");
}

#[test]
fn a_session_moves_between_its_neighbours_only() {
    let mut scene = Scene::new();
    let group = scene.group("belgrade");
    let third = scene.kept(&group, "id")[2].clone();
    let to = |day: &str| json!({ "id": third, "to": day });
    let moved = scene.undoable("move_session", to("2026-12-18"));
    let session = &moved["session"];
    assert_eq!((&session["on"], &session["number"]), (&json!("2026-12-18"), &json!(3)));
    assert_eq!((&session["moved_from"], &session["at_hour"]), (&json!("2026-12-16"), &json!("18:00")));
    assert_eq!((&moved["moved"], &moved["count"]), (&json!(1), &json!(12)));
    for (day, code) in [
        ("2026-12-09", "session-day-taken"),
        ("2026-12-08", "session-order"),
        ("2026-12-24", "session-order"),
        ("9999-12-31", "date-out-of-range"),
    ] {
        assert_eq!(scene.refusal("move_session", to(day)), code, "{day}");
    }
    let back = scene.ok("move_session", to("2026-12-16"));
    assert_eq!(back["session"]["moved_from"], Value::Null);
    let last = scene.kept(&group, "id")[11].clone();
    let chosen = scene.ok("move_session", json!({ "id": last, "to": "2027-02-15", "at_hour": "17:30" }));
    assert_eq!(chosen["holiday"]["message"], "holiday-statehood-day");
    assert_eq!(chosen["session"]["until_hour"], "19:00");
}

#[test]
fn r12_postponing_moves_it_and_all_later_ones_and_keeps_the_count() {
    let mut scene = Scene::new();
    let group = scene.group("belgrade");
    let before = scene.kept(&group, "on");
    let tenth = scene.kept(&group, "id")[9].clone();
    let moved = scene.undoable("move_session", json!({ "id": tenth }));
    assert_eq!((&moved["moved"], &moved["count"]), (&json!(3), &json!(12)));
    let after = scene.kept(&group, "on");
    assert_eq!(after[..9], before[..9]);
    assert_eq!(after[9..], [json!("2027-02-10"), json!("2027-02-17"), json!("2027-02-24")]);
}

#[test]
fn a_session_does_not_move_where_the_venue_is_taken() {
    let mut scene = Scene::new();
    let programme = scene.programme("belgrade");
    let room = scene.room("Blue room");
    scene.group_with(&programme, |form| {
        form["name"] = json!("Thursday friends");
        form["first_on"] = json!("2026-12-03");
        form["venue"] = room.clone();
    });
    let group = scene.group_with(&programme, |form| form["venue"] = room.clone());
    let first = scene.kept(&group, "id")[0].clone();
    let fault = scene.fault("move_session", json!({ "id": first, "to": "2026-12-03", "at_hour": "17:00" }));
    assert_eq!(fault["code"], "venue-taken");
    assert_eq!(fault["args"], json!({ "group": "Thursday friends", "on": "2026-12-03", "at": "18:00" }));
    scene.ok("move_session", json!({ "id": first, "to": "2026-12-03", "at_hour": "16:30" }));
}

#[test]
fn what_was_held_stays_where_it_was() {
    let mut scene = Scene::new();
    let group = scene.group("belgrade");
    scene.ok("start_group", json!({ "id": group, "reason": "They are few and know it." }));
    scene.at("2026-12-09T20:00:00Z");
    let ids = scene.kept(&group, "id");
    scene.ok("record_attendance", json!({ "session": ids[1], "everyone_came": true }));
    let move_held = json!({ "id": ids[1], "to": "2026-12-10" });
    assert_eq!(scene.refusal("move_session", move_held), "session-not-planned");
    assert_eq!(scene.refusal("cancel_session", json!({ "id": ids[1] })), "session-not-planned");
    assert_eq!(scene.refusal("move_session", json!({ "id": ids[0] })), "session-later-held");
}

#[test]
fn a_group_that_has_all_its_sessions_takes_no_more() {
    let mut scene = Scene::new();
    let twelve = scene.group("belgrade");
    let fault = scene.fault("add_session", json!({ "group": twelve }));
    assert_eq!((&fault["code"], &fault["args"]["of"]), (&json!("sessions-complete"), &json!(12)));
    let open = scene.group("sofia");
    let added = scene.undoable("add_session", json!({ "group": open }));
    assert_eq!((&added["session"]["on"], &added["count"]), (&json!("2027-02-24"), &json!(13)));
    let twice = json!({ "group": open, "on": "2027-02-24" });
    assert_eq!(scene.refusal("add_session", twice), "session-day-taken");
    let named = scene.ok("add_session", json!({ "group": open, "on": "2026-12-05", "at_hour": "10:00" }));
    assert_eq!((&named["session"]["number"], &named["session"]["at_hour"]), (&json!(2), &json!("10:00")));
}

#[test]
fn s4_2_an_informal_group_promises_no_count_and_names_its_days() {
    let mut scene = Scene::new();
    let group = scene.group("france");
    let only = scene.kept(&group, "id")[0].clone();
    assert_eq!(scene.refusal("add_session", json!({ "group": group })), "session-date-needed");
    assert_eq!(scene.refusal("move_session", json!({ "id": only })), "session-date-needed");
    scene.ok("add_session", json!({ "group": group, "on": "2027-01-10" }));
    let called_off = scene.undoable("cancel_session", json!({ "id": only }));
    assert_eq!((&called_off["session"], &called_off["count"]), (&Value::Null, &json!(1)));
    let second = scene.kept(&group, "id")[0].clone();
    let instead = json!({ "id": second, "instead": "2027-02-01" });
    assert_eq!(scene.ok("cancel_session", instead)["session"]["on"], "2027-02-01");
}

#[test]
fn r12_the_hour_on_the_wall_stays_when_the_clocks_change() {
    let mut scene = Scene::new();
    let programme = scene.programme("belgrade");
    let group = scene.group_with(&programme, |form| form["first_on"] = json!("2027-03-17"));
    let instants: Vec<String> = scene
        .kept(&group, "on")
        .iter()
        .zip(scene.kept(&group, "at_hour"))
        .map(|(day, hour)| {
            let day = day.as_str().and_then(|day| day.parse().ok()).expect("a session has a day");
            let hour = format!("{}:00", hour.as_str().expect("a session has an hour"));
            let hour = hour.parse().expect("an hour on the wall");
            let at = calendar::instant(day, hour, chrono_tz::Europe::Belgrade).expect("a year in range");
            at.format("%m-%d %H:%M").to_string()
        })
        .collect();
    assert_eq!(instants[..3], ["03-17 17:00", "03-24 17:00", "03-31 16:00"]);
}

#[test]
fn the_week_lists_evenings_and_holidays() {
    let mut scene = Scene::new();
    let programme = scene.programme("belgrade");
    let group = scene.group_with(&programme, |form| {
        form["first_on"] = json!("2026-12-31");
        form["at_hour"] = json!("23:00");
    });
    let chosen = scene.kept(&group, "id")[1].clone();
    scene.ok("move_session", json!({ "id": chosen, "to": "2027-01-07" }));
    let week = scene.ok("list_sessions", json!({ "from": "2026-12-28", "until": "2027-01-07" }));
    let evenings = week["evenings"].as_array().expect("evenings are listed");
    let days: Vec<_> =
        evenings.iter().map(|evening| (&evening["on"], &evening["number"], &evening["holiday"])).collect();
    let christmas = json!({ "kind": "public", "message": "holiday-christmas-orthodox" });
    let new_year = (&json!("2026-12-31"), &json!(1), &Value::Null);
    assert_eq!(days, [new_year, (&json!("2027-01-07"), &json!(2), &christmas)]);
    assert_eq!(evenings[0]["until_hour"], "00:30");
    let holidays: Vec<_> =
        week["holidays"].as_array().into_iter().flatten().map(|day| day["on"].clone()).collect();
    assert_eq!(holidays, ["2027-01-01", "2027-01-02", "2027-01-07"]);
    let long = json!({ "from": "2026-12-28", "until": "2027-12-28" });
    assert_eq!(scene.refusal("list_sessions", long), "stretch-too-long");
    let backwards = json!({ "from": "2026-12-28", "until": "2026-12-27" });
    assert_eq!(scene.refusal("list_sessions", backwards), "stretch-too-long");
}

#[derive(Debug, Clone)]
enum Change {
    Move { index: usize, days: i64 },
    Postpone { index: usize },
    Cancel { index: usize },
    Add { days: i64 },
}

fn any_change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (0..12_usize, -9_i64..10).prop_map(|(index, days)| Change::Move { index, days }),
        (0..12_usize).prop_map(|index| Change::Postpone { index }),
        (0..12_usize).prop_map(|index| Change::Cancel { index }),
        (0_i64..100).prop_map(|days| Change::Add { days }),
    ]
}

#[test]
fn s1_1_twelve_stay_twelve_whatever_is_moved_called_off_or_added() {
    let scene = RefCell::new(Scene::new());
    let programme = scene.borrow_mut().programme("belgrade");
    let mut runner = TestRunner::new(Config { cases: 24, ..Config::default() });
    let start: chrono::NaiveDate = "2026-11-23".parse().expect("a date written in the test");
    let strategy = (0_u64..400, prop::collection::vec(any_change(), 1..8));
    let outcome = runner.run(&strategy, |(first, changes)| {
        let mut scene = scene.borrow_mut();
        let first = start + chrono::Days::new(first);
        let group = scene.group_with(&programme, |form| form["first_on"] = json!(first.to_string()));
        for change in changes {
            let ids = scene.kept(&group, "id");
            let days = scene.kept(&group, "on");
            let day = |index: usize, ahead: i64| {
                let day: chrono::NaiveDate =
                    days[index].as_str().and_then(|day| day.parse().ok()).expect("a day");
                (day + chrono::TimeDelta::days(ahead)).to_string()
            };
            let (name, form) = match change {
                Change::Move { index, days } => {
                    ("move_session", json!({ "id": ids[index], "to": day(index, days) }))
                }
                Change::Postpone { index } => ("move_session", json!({ "id": ids[index] })),
                Change::Cancel { index } => ("cancel_session", json!({ "id": ids[index] })),
                Change::Add { days } => ("add_session", json!({ "group": group, "on": day(0, days) })),
            };
            // Some moves are refused; either way the count, the order and the hour stay.
            let _ = scene.envelope(name, &form.to_string());
            let after = scene.kept(&group, "on");
            prop_assert_eq!(after.len(), 12);
            let ordered = after.windows(2).all(|pair| pair[0].as_str() < pair[1].as_str());
            prop_assert!(ordered, "{:?}", after);
            prop_assert!(scene.kept(&group, "at_hour").iter().all(|hour| hour == "18:00"));
            let numbers: Vec<Value> = (1..=12).map(|number| json!(number)).collect();
            prop_assert_eq!(scene.kept(&group, "number"), numbers);
        }
        scene.ok("end_group", json!({ "id": group }));
        Ok(())
    });
    outcome.expect("twelve stay twelve");
}
