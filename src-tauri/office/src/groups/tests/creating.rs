//! Creating groups: dates, names, the venue, numbers copied.

use serde_json::{Value, json};

use crate::testing::Scene;

fn days(view: &Value) -> Vec<&str> {
    let sessions = view["sessions"].as_array().expect("a group has sessions");
    sessions.iter().map(|session| session["on"].as_str().expect("a session has a day")).collect()
}

#[test]
fn s1_1_twelve_weekly_sessions_are_twelve_dates_past_the_holidays() {
    let mut scene = Scene::new();
    let programme = scene.programme("belgrade");
    let mut form = scene.group_form(&programme);
    form["first_on"] = json!("2026-12-17");
    let made = scene.undoable("create_group", form);
    assert_eq!(
        days(&made),
        [
            "2026-12-17",
            "2026-12-24",
            "2026-12-31",
            "2027-01-14",
            "2027-01-21",
            "2027-01-28",
            "2027-02-04",
            "2027-02-11",
            "2027-02-18",
            "2027-02-25",
            "2027-03-04",
            "2027-03-11",
        ]
    );
    assert_eq!(
        made["skipped"],
        json!([{ "on": "2027-01-07", "holiday": { "kind": "public", "message": "holiday-christmas-orthodox" } }])
    );
    let view = scene.look_at(&made["id"]);
    assert_eq!(view["skipped"], made["skipped"]);
    assert_eq!((&view["of"], &view["held"]), (&json!(12), &json!(0)));
    let session = &view["sessions"][0];
    let hours = (&session["at_hour"], &session["until_hour"], &session["minutes"]);
    assert_eq!(hours, (&json!("18:00"), &json!("19:30"), &json!(90)));
}

#[test]
fn a_group_keeps_its_numbers_when_its_programme_changes() {
    let mut scene = Scene::new();
    let programme = scene.programme("sofia");
    let group = scene.group_with(&programme, |_| {});
    let settings = scene.ok("get_settings", json!({}));
    let mut fields = settings["programmes"][0]["fields"].clone();
    fields["most"] = json!(30);
    scene.ok("change_programme", json!({ "id": programme, "fields": fields, "put_away": true }));
    assert_eq!(scene.look_at(&group)["sizes"]["most"], 5);
}

#[test]
fn r4_an_unnamed_group_is_named_by_its_weekday_never_by_its_topic() {
    let mut scene = Scene::new();
    let programme = scene.programme("belgrade");
    let names = |scene: &mut Scene, first_on: &str| {
        let group = scene.group_with(&programme, |form| form["first_on"] = json!(first_on));
        scene.look_at(&group)["name"].clone()
    };
    assert_eq!(names(&mut scene, "2026-12-02"), "Wednesday circle");
    assert_eq!(names(&mut scene, "2026-12-09"), "Wednesday circle 2");
    assert_eq!(names(&mut scene, "2026-12-06"), "Sunday circle");
    let irregular = scene.programme("france");
    let group = scene.group_with(&irregular, |_| {});
    assert_eq!(scene.look_at(&group)["name"], "Circle");
}

#[test]
fn s4_2_an_irregular_group_meets_on_exactly_the_given_days() {
    let mut scene = Scene::new();
    let programme = scene.programme("france");
    let given = json!(["2027-02-28", "2027-01-07", "2027-01-10"]);
    let mut form = scene.group_form(&programme);
    form["dates"] = given;
    let made = scene.undoable("create_group", form.clone());
    assert_eq!(days(&made), ["2026-12-02", "2027-01-07", "2027-01-10", "2027-02-28"]);
    assert_eq!(made["skipped"], json!([]));
    let slot = scene.look_at(&made["id"])["slot"].clone();
    assert_eq!((&slot["weekday"], &slot["rhythm"]), (&Value::Null, &json!("irregular")));
    form["dates"] = json!(["2027-01-07", "2026-12-02"]);
    assert_eq!(scene.refusal("create_group", form.clone()), "date-twice");
    form["dates"] = json!(["2027-01-07", "2027-01-07"]);
    assert_eq!(scene.refusal("create_group", form.clone()), "date-twice");
    form["programme"] = scene.programme("belgrade");
    form["dates"] = json!(["2027-01-07"]);
    assert_eq!(scene.refusal("create_group", form), "dates-only-irregular");
}

#[test]
fn s2_4_an_open_programme_is_dated_twelve_sessions_ahead_and_may_meet_on_sundays() {
    let mut scene = Scene::new();
    let programme = scene.programme("sofia");
    let group = scene.group_with(&programme, |form| {
        form["first_on"] = json!("2026-12-06");
        form["at_hour"] = json!("13:00");
        form["minutes"] = json!(120);
    });
    let view = scene.look_at(&group);
    assert_eq!(days(&view).len(), 12);
    assert_eq!(view["of"], Value::Null);
    assert_eq!(view["sessions"][0]["until_hour"], "15:00");
    assert_eq!(view["next_steps"], json!(["find-people"]));
}

#[test]
fn one_venue_holds_one_group_at_a_time() {
    let mut scene = Scene::new();
    let programme = scene.programme("belgrade");
    let (blue, garden) = (scene.room("Blue room"), scene.room("Garden room"));
    scene.group_with(&programme, |form| {
        form["name"] = json!("First circle");
        form["venue"] = blue.clone();
    });
    let mut form = scene.group_form(&programme);
    form["venue"] = blue.clone();
    form["at_hour"] = json!("19:29");
    form["first_on"] = json!("2026-11-25");
    let before = scene.digest();
    let fault = scene.fault("create_group", form.clone());
    assert_eq!(fault["code"], "venue-taken");
    assert_eq!(fault["args"], json!({ "group": "First circle", "on": "2026-12-02", "at": "18:00" }));
    assert_eq!(scene.digest(), before);
    for (field, value) in [("at_hour", json!("19:30")), ("venue", garden), ("first_on", json!("2026-12-03"))]
    {
        let mut free = form.clone();
        free[field] = value;
        scene.ok("create_group", free);
    }
}

#[test]
fn moving_a_group_to_another_venue_takes_its_sessions_along() {
    let mut scene = Scene::new();
    let programme = scene.programme("belgrade");
    let (blue, garden) = (scene.room("Blue room"), scene.room("Garden room"));
    scene.group_with(&programme, |form| form["venue"] = blue.clone());
    let group = scene.group_with(&programme, |form| form["venue"] = garden.clone());
    let elsewhere = scene.kept(&group, "id")[3].clone();
    let cellar = scene.room("Cellar");
    scene.ok("move_session", json!({ "id": elsewhere, "venue": cellar, "to": "2026-12-24" }));
    let form = |venue: &Value| json!({ "id": group, "name": "Quiet circle", "venue": venue });
    assert_eq!(scene.refusal("change_group", form(&blue)), "venue-taken");
    let attic = scene.room("Attic");
    let changed = scene.undoable("change_group", form(&attic));
    assert_eq!(changed["sessions_moved"], 11);
    let view = scene.look_at(&group);
    assert_eq!((&view["name"], &view["venue_name"]), (&json!("Quiet circle"), &json!("Attic")));
    assert_eq!(view["sessions"][3]["venue_name"], "Cellar");
}

#[test]
fn bad_input_is_told_and_creates_nothing() {
    let mut scene = Scene::new();
    let programme = scene.programme("belgrade");
    let good = scene.group_form(&programme);
    let nobody = "00000000-0000-4000-8000-000000000000";
    for (field, value, code) in [
        ("name", json!("x".repeat(10_000)), "too-long"),
        ("first_on", json!(""), "required"),
        ("first_on", json!("2.12.2026"), "not-a-date"),
        ("first_on", json!("0000-01-01"), "date-out-of-range"),
        ("first_on", json!("9999-12-31"), "date-out-of-range"),
        ("first_on", json!("2200-12-01"), "session-out-of-range"),
        ("at_hour", json!("24:00"), "not-a-time"),
        ("minutes", json!(-5), "out-of-range"),
        ("minutes", json!(i32::MAX), "out-of-range"),
        ("programme", json!(nobody), "not-found"),
        ("topic", json!(nobody), "not-found"),
        ("venue", json!(nobody), "not-found"),
        ("dates", json!(vec!["2027-01-07"; 500]), "date-twice"),
    ] {
        let mut form = good.clone();
        form[field] = value;
        assert_eq!(scene.refusal("create_group", form), code, "{field}");
    }
    let emoji = scene.group_with(&programme, |form| form["name"] = json!(" \u{202E}Круг 🌊 دائرة\u{0007} "));
    assert_eq!(scene.look_at(&emoji)["name"], "Круг 🌊 دائرة");
}

#[test]
fn a_topic_that_is_not_offered_has_no_groups() {
    let mut scene = Scene::new();
    let programme = scene.programme("denmark");
    let topic = scene.ok("add_topic", json!({ "name": "Politics", "excluded": true }))["id"].clone();
    let mut form = scene.group_form(&programme);
    form["topic"] = topic;
    assert_eq!(scene.refusal("create_group", form), "topic-not-offered");
}

#[test]
fn groups_are_listed_by_state_and_page() {
    let mut scene = Scene::new();
    let programme = scene.programme("belgrade");
    let room = scene.room("Blue room");
    let friday = scene.group_with(&programme, |form| form["first_on"] = json!("2026-12-04"));
    let monday = scene.group_with(&programme, |form| {
        form["first_on"] = json!("2026-12-07");
        form["venue"] = room;
    });
    let ended = scene.group_with(&programme, |_| {});
    scene.undoable("end_group", json!({ "id": ended }));
    scene.ok("start_group", json!({ "id": friday, "reason": "Everybody knows each other." }));
    let listed = |scene: &mut Scene, filter: &str| -> Vec<Value> {
        let view = scene.ok("list_groups", json!({ "filter": filter }));
        let rows = view["groups"].as_array().expect("groups are listed").clone();
        assert_eq!(view["total"], rows.len());
        rows.iter().map(|row| row["id"].clone()).collect()
    };
    assert_eq!(listed(&mut scene, "living"), [monday.clone(), friday.clone()]);
    assert_eq!(listed(&mut scene, "all"), [monday.clone(), friday.clone(), ended.clone()]);
    assert_eq!(listed(&mut scene, "forming"), [monday]);
    assert_eq!(listed(&mut scene, "running"), [friday]);
    assert_eq!(listed(&mut scene, "ended"), [ended]);
    assert_eq!(scene.ok("list_groups", json!({ "filter": "all", "page": 1 }))["groups"], json!([]));
    let row = scene.ok("list_groups", json!({ "filter": "forming" }))["groups"][0].clone();
    assert_eq!(row["venue_name"], "Blue room");
    assert_eq!(row["slot"]["weekday"], 0);
    assert_eq!(row["next_session"]["on"], "2026-12-07");
    let seats: Vec<_> =
        row["seats"].as_array().into_iter().flatten().map(|seat| seat["role"].clone()).collect();
    assert_eq!(seats, ["expert-by-experience", "ally"]);
}

#[test]
fn s2_2_the_slot_changes_from_the_next_session_on_and_the_count_stays() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let room = scene.room("Blue room");
    let group = scene.group_with(&programme, |form| form["venue"] = room.clone());
    scene.member(&group, "Jelena");
    scene.ok("start_group", json!({ "id": group }));
    scene.at("2026-12-10T09:00:00Z");
    let ids = scene.kept(&group, "id");
    scene.ok("record_attendance", json!({ "session": ids[0], "everyone_came": true }));
    let slot =
        |first_on: &str| json!({ "id": group, "first_on": first_on, "at_hour": "10:00", "minutes": 60 });
    assert_eq!(scene.refusal("shift_series", slot("2026-12-09")), "session-order");
    let other = scene.group_with(&programme, |form| {
        form["first_on"] = json!("2027-01-14");
        form["at_hour"] = json!("10:30");
        form["venue"] = room;
    });
    assert_eq!(scene.refusal("shift_series", slot("2026-12-17")), "venue-taken");
    scene.ok("end_group", json!({ "id": other }));
    let changed = scene.undoable("shift_series", slot("2026-12-17"));
    assert_eq!(
        changed["skipped"],
        json!([{ "on": "2027-01-07", "holiday": { "kind": "public", "message": "holiday-christmas-orthodox" } }])
    );
    assert_eq!(changed["count"], 10);
    let view = scene.look_at(&group);
    assert_eq!(days(&view).len(), 10);
    assert_eq!(days(&view)[..5], ["2026-12-02", "2026-12-09", "2026-12-17", "2026-12-24", "2026-12-31"]);
    assert_eq!(days(&view)[5], "2027-01-14");
    let hours: Vec<_> = (1..3).map(|index| view["sessions"][index]["until_hour"].clone()).collect();
    assert_eq!(hours, ["19:30", "11:00"]);
    assert_eq!((&view["slot"]["weekday"], &view["slot"]["at_hour"]), (&json!(3), &json!("10:00")));
}

#[test]
fn a_changed_programme_is_offered_to_each_group_and_never_taken_over_unasked() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |_| {});
    let other = scene.group_with(&programme, |form| form["at_hour"] = json!("10:00"));
    assert_eq!(scene.look_at(&group)["programme_says"], Value::Null);
    let change = |scene: &mut Scene, most: i32| {
        let mut fields = scene.ok("get_settings", json!({}))["programmes"][0]["fields"].clone();
        fields["most"] = json!(most);
        fields["agenda"] = json!(format!("A round of {most}."));
        fields["activity"] = json!("activity");
        scene.ok("change_programme", json!({ "id": programme, "fields": fields, "put_away": false }));
    };
    change(&mut scene, 6);
    let offered = scene.look_at(&group);
    assert_eq!((&offered["sizes"]["most"], &offered["programme_says"]["most"]), (&json!(8), &json!(6)));
    let others = |scene: &mut Scene| {
        scene.ok("list_other_numbers", json!({ "programme": programme }))["groups"]
            .as_array()
            .map(|groups| groups.iter().map(|group| group["id"].clone()).collect::<Vec<_>>())
    };
    assert_eq!(others(&mut scene), Some(vec![other.clone(), group.clone()]));
    assert_eq!(
        (&offered["activity"], &offered["programme_says"]["activity"]),
        (&json!("talk"), &json!("activity"))
    );
    let agenda = |scene: &mut Scene, group: &Value| {
        let session = scene.look_at(group)["sessions"][0]["id"].clone();
        scene.ok("get_session", json!({ "id": session }))["agenda"].clone()
    };
    assert_eq!(agenda(&mut scene, &group), "", "what an evening has stays as it was");
    let dates = scene.kept(&group, "on");
    scene.undoable("take_over_programme", json!({ "id": group }));
    let taken = scene.look_at(&group);
    assert_eq!((&taken["sizes"]["most"], &taken["programme_says"]), (&json!(6), &Value::Null));
    assert_eq!(
        (&taken["activity"], agenda(&mut scene, &group)),
        (&json!("activity"), json!("A round of 6."))
    );
    assert_eq!(scene.kept(&group, "on"), dates);
    assert_eq!(scene.look_at(&other)["sizes"]["most"], 8, "the other was not asked");
    assert_eq!(others(&mut scene), Some(vec![other.clone()]));

    scene.member(&other, "Jelena");
    scene.member(&other, "Pia");
    change(&mut scene, 1);
    assert_eq!(scene.refusal("take_over_programme", json!({ "id": other })), "more-members-than-most");
    scene.ok("end_group", json!({ "id": other }));
    assert_eq!(scene.look_at(&other)["programme_says"], Value::Null);
    assert_eq!(others(&mut scene), Some(vec![group]));
    assert_eq!(scene.refusal("take_over_programme", json!({ "id": other })), "group-ended");
}

#[test]
fn s4_4_an_evening_may_have_an_agenda_and_always_keeps_time_for_free_talk() {
    let mut scene = Scene::new();
    let programme = scene.programme_with("france", |fields| {
        fields["agenda"] = json!("Tea\nA walk by the river");
        fields["free_talk_minutes"] = json!(45);
    });
    let group = scene.group_with(&programme, |_| {});
    let session = scene.kept(&group, "id")[0].clone();
    let evening = scene.ok("get_session", json!({ "id": session }));
    assert_eq!(evening["agenda"], "Tea\nA walk by the river");
    assert_eq!(evening["free_talk_minutes"], 45);
    for minutes in [0, 4, 121] {
        let mut fields = scene.ok("get_settings", json!({}))["programmes"][0]["fields"].clone();
        fields["free_talk_minutes"] = json!(minutes);
        let form = json!({ "id": programme, "fields": fields, "put_away": false });
        assert_eq!(scene.refusal("change_programme", form), "out-of-range");
    }
}
