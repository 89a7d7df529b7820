//! The evening's card: who came, corrected at any time, and what is proposed after it.

use serde_json::{Value, json};

use crate::testing::Scene;

/// A running group with these members, on the evening of its first session.
fn first_evening(scene: &mut Scene, called: &[&str]) -> (Value, Vec<Value>, Value) {
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |_| {});
    let people = called.iter().map(|called| scene.member(&group, called)).collect();
    scene.ok("start_group", json!({ "id": group }));
    scene.at("2026-12-02T19:00:00Z");
    let session = scene.kept(&group, "id")[0].clone();
    (group, people, session)
}

fn states(card: &Value) -> Vec<(Value, Value)> {
    let members = card["members"].as_array().expect("a card lists its members");
    members.iter().map(|member| (member["called"].clone(), member["attendance"].clone())).collect()
}

#[test]
fn everyone_came_but_for_the_exceptions() {
    let mut scene = Scene::new();
    let (group, people, session) = first_evening(&mut scene, &["Ana", "Bea", "Cira", "Dora"]);
    let card = scene.ok("get_session", json!({ "id": session }));
    assert_eq!((&card["recording"], &card["talk"]["minutes_each"]), (&json!("open"), &json!(22)));
    assert!(states(&card).iter().all(|(_, state)| state.is_null()));
    let form = json!({
        "session": session,
        "everyone_came": true,
        "exceptions": [{ "person": people[1], "state": "told-us" }, { "person": people[2], "state": "did-not-come" }],
    });
    let card = scene.undoable("record_attendance", form);
    let expected = [("Ana", "came"), ("Bea", "told-us"), ("Cira", "did-not-come"), ("Dora", "came")];
    assert_eq!(states(&card), expected.map(|(called, state)| (json!(called), json!(state))));
    assert_eq!((&card["recording"], &card["evening"]["state"]), (&json!("recorded"), &json!("held")));
    assert_eq!(card["talk"], json!({ "present": 2, "minutes_each": 45 }));
    let view = scene.look_at(&group);
    assert_eq!(
        (&view["held"], &view["members"][2]["attendance"]),
        (
            &json!(1),
            &json!([{
                "session": session, "number": 1, "state": "did-not-come",
            }])
        )
    );
}

#[test]
fn r11_silence_is_followed_up_only_as_it_is_safe() {
    let mut scene = Scene::new();
    let (_, people, session) = first_evening(&mut scene, &["Ana", "Bea", "Cira"]);
    let contact = json!({ "phone": "+381 64 111 2222", "may_text": true, "hours": [{ "weekday": 2, "from": "09:00", "until": "22:00" }] });
    scene.ok("change_safe_contact", json!({ "person": people[0], "contact": contact }));
    let absent = |person: &Value, state: &str| json!({ "person": person, "state": state });
    let exceptions = [
        absent(&people[0], "did-not-come"),
        absent(&people[1], "did-not-come"),
        absent(&people[2], "told-us"),
    ];
    let form = json!({ "session": session, "everyone_came": true, "exceptions": exceptions });
    let card = scene.ok("record_attendance", form);
    let proposed: Vec<_> = card["follow_ups"].as_array().into_iter().flatten().collect();
    let reach: Vec<_> = proposed.iter().map(|one| (&one["called"], &one["reach"]["state"])).collect();
    assert_eq!(reach, [(&json!("Ana"), &json!("text-only")), (&json!("Bea"), &json!("closed"))]);
    assert!(!card.to_string().contains("111"), "no number leaves with a card");
    let ask = |person: &Value| json!({ "session": session, "people": [person] });
    assert_eq!(scene.refusal("ask_after", ask(&people[1])), "contact-closed");
    assert_eq!(scene.refusal("ask_after", ask(&people[2])), "not-missed");
    scene.undoable("ask_after", ask(&people[0]));
    let calls = scene.ok("list_calls", json!({}))["calls"].clone();
    let owed = calls.as_array().into_iter().flatten().filter(|call| call["about"] == "ask-after");
    assert_eq!(owed.map(|call| call["person"].clone()).collect::<Vec<_>>(), [people[0].clone()]);
    assert_eq!(scene.look_at(&card["evening"]["group"])["sizes"]["members"], 3);
}

#[test]
fn attendance_can_be_corrected_and_must_be_whole() {
    let mut scene = Scene::new();
    let (group, people, session) = first_evening(&mut scene, &["Ana", "Bea"]);
    let stranger = scene.woman("Pia");
    let one = |person: &Value, state: &str| json!({ "person": person, "state": state });
    for (everyone, exceptions, code) in [
        (false, json!([]), "attendance-incomplete"),
        (false, json!([one(&people[0], "came")]), "attendance-incomplete"),
        (true, json!([one(&stranger, "came")]), "not-in-this-group"),
        (true, json!([one(&people[0], "came"), one(&people[0], "told-us")]), "person-twice"),
    ] {
        let form = json!({ "session": session, "everyone_came": everyone, "exceptions": exceptions });
        assert_eq!(scene.refusal("record_attendance", form), code);
    }
    let both = json!([one(&people[0], "left-early"), one(&people[1], "told-us")]);
    scene.ok("record_attendance", json!({ "session": session, "everyone_came": false, "exceptions": both }));
    let participation = scene.look_at(&group)["members"][1]["participation"].clone();
    scene.ok("record_withdrawal", json!({ "participation": participation, "because": "other" }));
    // Who left on the evening itself stays in its attendance.
    let corrected =
        json!({ "session": session, "everyone_came": true, "exceptions": [one(&people[0], "told-us")] });
    let card = scene.undoable("record_attendance", corrected);
    assert_eq!(states(&card), [(json!("Ana"), json!("told-us")), (json!("Bea"), json!("came"))]);
    assert_eq!(card["talk"], json!({ "present": 1, "minutes_each": 90 }));
}

#[test]
fn only_members_of_that_day_are_asked_for() {
    let mut scene = Scene::new();
    let (group, _, session) = first_evening(&mut scene, &["Ana"]);
    scene.at("2026-12-03T09:00:00Z");
    scene.member(&group, "Late");
    let card = scene.ok("record_attendance", json!({ "session": session, "everyone_came": true }));
    assert_eq!(states(&card), [(json!("Ana"), json!("came"))]);
    let second = scene.kept(&group, "id")[1].clone();
    let card = scene.ok("get_session", json!({ "id": second }));
    assert_eq!((&card["recording"], &card["evening"]["people"]), (&json!("not-yet"), &json!(2)));
    let early = json!({ "session": second, "everyone_came": true });
    assert_eq!(scene.refusal("record_attendance", early), "session-not-yet");
}

#[test]
fn a_group_starts_before_its_attendance_is_recorded() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |form| form["first_on"] = json!("2026-11-19"));
    let ids = scene.kept(&group, "id");
    let form = json!({ "session": ids[0], "everyone_came": true });
    assert_eq!(scene.refusal("record_attendance", form.clone()), "group-not-started");
    assert_eq!(scene.ok("get_session", json!({ "id": ids[0] }))["recording"], "group-forming");
    scene.ok("start_group", json!({ "id": group, "reason": "They meet already." }));
    assert_eq!(scene.look_at(&group)["next_steps"], json!(["record-attendance"]));
    scene.ok("cancel_session", json!({ "id": ids[0] }));
    assert_eq!(scene.refusal("record_attendance", form), "session-called-off");
    assert_eq!(scene.ok("get_session", json!({ "id": ids[0] }))["recording"], "called-off");
}

#[test]
fn s1_8_facilitators_take_part_in_the_talking_time() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |_| {});
    scene.member(&group, "Ana");
    scene.member(&group, "Bea");
    let seat = scene.seat(&group, 0);
    let leader = scene.facilitator("Vesna", "facilitator");
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": leader }));
    let ids = scene.kept(&group, "id");
    let talk = |scene: &mut Scene, index: usize| {
        scene.ok("get_session", json!({ "id": ids[index] }))["talk"].clone()
    };
    assert_eq!(talk(&mut scene, 0), json!({ "present": 3, "minutes_each": 30 }));
    // Norway's facilitators are needed until the third session.
    assert_eq!(talk(&mut scene, 3), json!({ "present": 2, "minutes_each": 45 }));
}

#[test]
fn today_knows_the_evenings_and_what_is_not_written_down() {
    let mut scene = Scene::new();
    let (group, _, session) = first_evening(&mut scene, &["Ana"]);
    let forming = scene.programme("sofia");
    scene.group_with(&forming, |form| form["at_hour"] = json!("10:00"));
    let day = |text: &str| text.parse().expect("a date written in the test");
    let office = scene.desk.office().expect("a scene's office is open");
    let tonight =
        office.look(|look| super::super::evenings_on(look, day("2026-12-02"))).expect("evenings are read");
    let hours: Vec<_> = tonight.iter().map(|evening| (evening.at_hour.to_string(), evening.people)).collect();
    assert_eq!(hours, [("10:00".to_owned(), 0), ("18:00".to_owned(), 1)]);
    let open = |scene: &mut Scene, today: &str| {
        let office = scene.desk.office().expect("a scene's office is open");
        let open =
            office.look(|look| super::super::unrecorded(look, day(today), 9)).expect("evenings are read");
        open.iter().map(|evening| evening.on.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(open(&mut scene, "2026-12-02"), Vec::<String>::new());
    assert_eq!(open(&mut scene, "2026-12-10"), ["2026-12-02", "2026-12-09"]);
    scene.ok("record_attendance", json!({ "session": session, "everyone_came": true }));
    assert_eq!(open(&mut scene, "2026-12-09"), Vec::<String>::new());
    scene.at("2026-12-09T21:00:00Z");
    scene.ok("end_group", json!({ "id": group }));
    // What had passed when the group ended can still be written down; what was to come is called off.
    scene.at("2026-12-10T09:00:00Z");
    assert_eq!(open(&mut scene, "2026-12-20"), ["2026-12-09"]);
}

#[test]
fn a_group_that_wishes_it_is_only_counted_and_nobody_is_named_or_asked_after() {
    let mut scene = Scene::new();
    let (group, people, session) = first_evening(&mut scene, &["Ana", "Bea", "Cira", "Dora"]);
    let count = |came: i32| json!({ "session": session, "came": came });
    assert_eq!(scene.refusal("record_head_count", count(3)), "group-not-counted");
    let name = scene.look_at(&group)["name"].clone();
    let wish = |only: bool| json!({ "id": group, "name": name, "counts_only": only });
    scene.undoable("change_group", wish(true));
    let card = scene.ok("get_session", json!({ "id": session }));
    assert_eq!((&card["only_counted"], &card["came"]), (&json!(true), &Value::Null));
    let named = json!({ "session": session, "everyone_came": true });
    assert_eq!(scene.refusal("record_attendance", named.clone()), "group-only-counted");
    assert_eq!(scene.refusal("record_head_count", count(501)), "out-of-range");
    let card = scene.undoable("record_head_count", count(3));
    assert_eq!((&card["recording"], &card["came"]), (&json!("recorded"), &json!(3)));
    assert_eq!(card["talk"], json!({ "present": 3, "minutes_each": 30 }));
    assert!(states(&card).iter().all(|(_, state)| state.is_null()));
    assert_eq!(card["follow_ups"], json!([]), "silence is not even seen");
    let ask = json!({ "session": session, "people": [people[0]] });
    assert_eq!(scene.refusal("ask_after", ask), "not-missed");
    let view = scene.look_at(&group);
    assert_eq!((&view["held"], &view["members"][0]["attendance"]), (&json!(1), &json!([])));

    // The group changes its mind: from now on names, and that evening can be written down anew.
    scene.ok("change_group", wish(false));
    let card = scene.undoable("record_attendance", named.clone());
    assert_eq!((&card["came"], &card["members"][0]["attendance"]), (&Value::Null, &json!("came")));
    // What was written down with names can be corrected, whatever the group wishes later.
    scene.ok("change_group", wish(true));
    scene.ok("record_attendance", named);
}
