//! R6: keep-apart is hard, symmetric and secret, wherever people could come near each other.

use serde_json::{Value, json};

use crate::testing::Scene;

fn keep_apart(scene: &mut Scene, a: &Value, b: Value, level: &str) {
    scene.ok("add_keep_apart", json!({ "a": a, "b": b, "level": level }));
}

fn keep_people_apart(scene: &mut Scene, a: &Value, b: &Value, level: &str) {
    keep_apart(scene, a, json!({ "person": b }), level);
}

/// A running programme in which nothing but keep-apart can stand in the way.
fn group_at(scene: &mut Scene, venue: &Value, first_on: &str, at_hour: &str) -> Value {
    let programme = scene.easy_programme();
    scene.group_with(&programme, |form| {
        form["venue"] = venue.clone();
        form["first_on"] = json!(first_on);
        form["at_hour"] = json!(at_hour);
    })
}

#[test]
fn two_are_never_in_one_group_in_either_order() {
    let mut scene = Scene::new();
    let room = scene.room("Blue room");
    let (one, other) = (scene.woman("Jelena"), scene.woman("Pia"));
    keep_people_apart(&mut scene, &one, &other, "group");
    for (first, second, at) in [(&one, &other, "10:00"), (&other, &one, "14:00")] {
        let group = group_at(&mut scene, &room, "2026-12-02", at);
        scene.ok("place_person_directly", json!({ "group": group, "person": first }));
        let form = json!({ "group": group, "person": second });
        assert_eq!(scene.refusal("place_person_directly", form), "not-possible");
    }
}

#[test]
fn a_late_joiner_a_facilitator_and_a_substitute_are_checked_alike() {
    let mut scene = Scene::new();
    let room = scene.room("Blue room");
    let group = group_at(&mut scene, &room, "2026-12-02", "18:00");
    let (seat, second_seat) = (scene.seat(&group, 0), scene.seat(&group, 1));
    let jelena = scene.member(&group, "Jelena");
    let (ana, mira) = (scene.facilitator("Ana", "facilitator"), scene.facilitator("Mira", "facilitator"));
    keep_apart(&mut scene, &jelena, json!({ "facilitator": ana }), "group");
    let fill = |seat: &Value, facilitator: &Value| json!({ "seat": seat, "facilitator": facilitator });
    assert_eq!(scene.refusal("fill_seat", fill(&seat, &ana)), "not-possible");
    scene.ok("fill_seat", fill(&seat, &mira));
    let mut replacing = fill(&seat, &ana);
    replacing["replaces"] = json!(true);
    assert_eq!(scene.refusal("fill_seat", replacing), "not-possible");

    let pia = scene.woman("Pia");
    keep_apart(&mut scene, &pia, json!({ "facilitator": mira }), "group");
    let form = json!({ "group": group, "person": pia });
    assert_eq!(scene.refusal("place_person_directly", form), "not-possible");

    // A facilitator is also the participant she was (R8).
    let zora = scene.woman("Zora");
    keep_people_apart(&mut scene, &zora, &jelena, "group");
    let fields = json!({ "called": "Zora", "roles": ["facilitator"], "contact": "", "person": zora });
    let zora_leads = scene.ok("add_facilitator", fields)["id"].clone();
    assert_eq!(scene.refusal("fill_seat", fill(&second_seat, &zora_leads)), "not-possible");
}

#[test]
fn two_who_do_not_lead_together_never_sit_in_front_of_one_group() {
    let mut scene = Scene::new();
    let room = scene.room("Blue room");
    let group = group_at(&mut scene, &room, "2026-12-02", "18:00");
    let (seat, second_seat) = (scene.seat(&group, 0), scene.seat(&group, 1));
    let facilitator = |scene: &mut Scene, called: &str| scene.facilitator(called, "facilitator");
    let [ana, mira, zora] = ["Ana", "Mira", "Zora"].map(|called| facilitator(&mut scene, called));
    scene.undoable("add_not_with", json!({ "a": mira, "b": ana }));
    for (one, other) in [(&ana, "Mira"), (&mira, "Ana")] {
        assert_eq!(scene.ok("list_not_with", json!({ "id": one }))["leaders"][0]["called"], other);
    }
    assert_eq!(scene.refusal("add_not_with", json!({ "a": ana, "b": ana })), "keep-apart-oneself");
    let fill = |seat: &Value, facilitator: &Value, replaces: bool| json!({ "seat": seat, "facilitator": facilitator, "replaces": replaces });
    scene.ok("fill_seat", fill(&seat, &ana, false));
    assert_eq!(scene.refusal("fill_seat", fill(&second_seat, &mira, false)), "not-possible");
    scene.undoable("fill_seat", fill(&seat, &mira, true));
    scene.ok("undo", json!({}));

    // Nor on one evening: she may stand in for Ana, never beside her; and Ana does not come back beside her.
    scene.ok("fill_seat", fill(&second_seat, &zora, false));
    let evening = scene.kept(&group, "id").swap_remove(0);
    let for_her = |away: &Value, substitute: &Value| json!({ "session": evening, "away": away, "substitute": substitute });
    assert_eq!(scene.refusal("add_substitute", for_her(&zora, &mira)), "not-possible");
    scene.undoable("add_substitute", for_her(&ana, &mira));
    let lea = scene.facilitator("Lea", "facilitator");
    scene.ok("add_not_with", json!({ "a": lea, "b": ana }));
    assert_eq!(
        scene.ok("get_session", json!({ "id": evening }))["evening"]["facilitators"][0]["called"],
        "Mira"
    );
    scene.ok("add_substitute", for_her(&zora, &lea));
    assert_eq!(
        scene.refusal("remove_substitute", json!({ "session": evening, "away": ana })),
        "not-possible"
    );

    scene.undoable("remove_not_with", json!({ "a": ana, "b": mira }));
    assert_eq!(scene.refusal("remove_not_with", json!({ "a": ana, "b": mira })), "not-found");
}

#[test]
fn learning_who_a_facilitator_is_checks_the_seats_she_holds() {
    let mut scene = Scene::new();
    let room = scene.room("Blue room");
    let group = group_at(&mut scene, &room, "2026-12-02", "18:00");
    let seat = scene.seat(&group, 0);
    let jelena = scene.member(&group, "Jelena");
    let (zora, vesna) = (scene.woman("Zora"), scene.woman("Vesna"));
    keep_people_apart(&mut scene, &zora, &jelena, "group");
    let leader = scene.facilitator("Z.", "facilitator");
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": leader }));
    let form = |person: &Value| {
        let fields = json!({ "called": "Z.", "roles": ["facilitator"], "contact": "", "person": person });
        json!({ "id": leader, "fields": fields, "put_away": false })
    };
    assert_eq!(scene.refusal("change_facilitator", form(&zora)), "not-possible");
    assert_eq!(scene.refusal("change_facilitator", form(&jelena)), "not-possible");
    scene.ok("change_facilitator", form(&vesna));
}

#[test]
fn site_day_people_do_not_meet_at_one_site_on_one_weekday() {
    let mut scene = Scene::new();
    let (blue, garden) = (scene.room("Blue room"), scene.room("Garden room"));
    let elsewhere = json!({ "name": "Library", "kind": "community-centre", "address": "Main Street 1", "step_free": "yes" });
    let library = scene.ok("add_venue", elsewhere.clone())["id"].clone();
    let mut annexe = elsewhere;
    annexe["name"] = json!("Library, upstairs");
    annexe["address"] = json!("MAIN STREET 1");
    let upstairs = scene.ok("add_venue", annexe)["id"].clone();
    let (jelena, pia) = (scene.woman("Jelena"), scene.woman("Pia"));
    keep_people_apart(&mut scene, &jelena, &pia, "site-day");
    let hers = group_at(&mut scene, &blue, "2026-12-02", "18:00");
    scene.ok("place_person_directly", json!({ "group": hers, "person": jelena }));
    for (venue, first_on, at_hour, possible) in [
        (&garden, "2026-12-02", "10:00", false),
        (&blue, "2026-12-09", "12:00", false),
        (&library, "2026-12-02", "10:00", true),
        (&blue, "2026-12-03", "10:00", true),
        (&garden, "2026-12-03", "10:00", true),
        (&garden, "2026-12-01", "23:30", true),
    ] {
        let group = group_at(&mut scene, venue, first_on, at_hour);
        let envelope =
            scene.envelope("place_person_directly", &json!({ "group": group, "person": pia }).to_string());
        assert_eq!(envelope.get("ok").is_some(), possible, "{first_on} {at_hour}: {envelope}");
        if !possible {
            assert_eq!(envelope["fault"]["code"], "not-possible");
        }
        scene.ok("end_group", json!({ "id": group }));
    }
    let downstairs = group_at(&mut scene, &library, "2026-12-04", "10:00");
    scene.ok("place_person_directly", json!({ "group": downstairs, "person": jelena }));
    let above = group_at(&mut scene, &upstairs, "2026-12-04", "16:00");
    let form = json!({ "group": above, "person": pia });
    assert_eq!(scene.refusal("place_person_directly", form), "not-possible");
}

#[test]
fn touching_hours_across_midnight_are_too_near() {
    let mut scene = Scene::new();
    let room = scene.room("Blue room");
    let (jelena, pia) = (scene.woman("Jelena"), scene.woman("Pia"));
    keep_people_apart(&mut scene, &jelena, &pia, "site-day");
    let late = group_at(&mut scene, &room, "2026-12-02", "22:30");
    scene.ok("place_person_directly", json!({ "group": late, "person": jelena }));
    let early = group_at(&mut scene, &room, "2026-12-03", "00:30");
    let form = json!({ "group": early, "person": pia });
    assert_eq!(scene.refusal("place_person_directly", form), "not-possible");
}

#[test]
fn sessions_and_groups_do_not_move_to_where_it_is_not_possible() {
    let mut scene = Scene::new();
    let (blue, garden) = (scene.room("Blue room"), scene.room("Garden room"));
    let (jelena, pia) = (scene.woman("Jelena"), scene.woman("Pia"));
    let hers = group_at(&mut scene, &blue, "2026-12-02", "18:00");
    scene.ok("place_person_directly", json!({ "group": hers, "person": jelena }));
    let other = group_at(&mut scene, &garden, "2026-12-03", "18:00");
    scene.ok("place_person_directly", json!({ "group": other, "person": pia }));
    keep_people_apart(&mut scene, &jelena, &pia, "site-day");
    let second = scene.kept(&other, "id")[1].clone();
    let onto_her_day = json!({ "id": second, "to": "2026-12-09", "at_hour": "10:00" });
    assert_eq!(scene.refusal("move_session", onto_her_day), "not-possible");
    let first = scene.kept(&hers, "id")[0].clone();
    let onto_the_other = json!({ "id": first, "to": "2026-12-03", "at_hour": "10:00" });
    assert_eq!(scene.refusal("move_session", onto_the_other), "not-possible");
    // A day that a rule chooses passes by: of ten Thursdays the eleventh would be free but for her.
    let last = scene.kept(&hers, "id")[9].clone();
    scene.ok("move_session", json!({ "id": last, "to": "2027-02-18", "at_hour": "08:00" }));
    let chosen = scene.ok("cancel_session", json!({ "id": second }))["session"]["on"].clone();
    assert_eq!(chosen, "2027-02-25");
    let third = group_at(&mut scene, &garden, "2026-12-04", "18:00");
    let venue = json!({ "name": "Hall", "kind": "other", "address": "", "step_free": "yes" });
    let hall = scene.ok("add_venue", venue)["id"].clone();
    scene.ok("end_group", json!({ "id": third }));
    let on_wednesdays = group_at(&mut scene, &hall, "2026-12-02", "08:00");
    scene.ok("place_person_directly", json!({ "group": on_wednesdays, "person": pia }));
    let into_the_centre = json!({ "id": on_wednesdays, "name": "Circle", "venue": garden });
    assert_eq!(scene.refusal("change_group", into_the_centre), "not-possible");
    let onto_wednesdays = json!({ "id": other, "first_on": "2027-06-02", "at_hour": "10:00" });
    assert_eq!(scene.refusal("shift_series", onto_wednesdays), "not-possible");
    let onto_fridays = json!({ "id": other, "first_on": "2026-12-04", "at_hour": "10:00" });
    scene.ok("shift_series", onto_fridays);
}

#[test]
fn the_refusal_is_the_same_whatever_the_reason() {
    let mut scene = Scene::new();
    let room = scene.room("Blue room");
    let group = group_at(&mut scene, &room, "2026-12-02", "18:00");
    let seat = scene.seat(&group, 0);
    let jelena = scene.member(&group, "Jelena");
    let (apart, leads) = (scene.woman("Pia"), scene.woman("Zora"));
    keep_people_apart(&mut scene, &apart, &jelena, "group");
    let fields = json!({ "called": "Zora", "roles": ["facilitator"], "contact": "", "person": leads });
    let leader = scene.ok("add_facilitator", fields)["id"].clone();
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": leader }));
    let refused = |scene: &mut Scene, person: &Value| {
        let form = json!({ "group": group, "person": person }).to_string();
        scene.envelope("place_person_directly", &form)
    };
    let (kept_apart, leading) = (refused(&mut scene, &apart), refused(&mut scene, &leads));
    assert_eq!(kept_apart, leading);
    assert_eq!(kept_apart, json!({ "fault": { "code": "not-possible", "args": {}, "fields": [] } }));
    let easy = scene.easy_programme();
    for person in [&apart, &leads] {
        scene.wait(person, &easy);
    }
    let view = scene.ok("list_candidates", json!({ "group": group, "page": 0 }));
    let rows: Vec<Value> = view["candidates"].as_array().into_iter().flatten().cloned().collect();
    let bare = |row: &Value| {
        let mut row = row.clone();
        for own in ["entry", "person", "called"] {
            row[own] = Value::Null;
        }
        row
    };
    assert_eq!(rows.len(), 2);
    assert_eq!(bare(&rows[0]), bare(&rows[1]));
    assert_eq!(rows[0]["standing"], "not-possible");
}

#[test]
fn r6_the_discreet_page_says_where_two_meet_already() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |_| {});
    let (ana, eva) = (scene.member(&group, "Ana"), scene.member(&group, "Eva"));
    scene.ok("add_keep_apart", json!({ "a": ana, "b": { "person": eva }, "level": "group" }));
    let meets = |scene: &mut Scene, person: &Value| {
        scene.ok("list_keep_apart", json!({ "person": person }))["rows"][0]["meets_now"].clone()
    };
    assert_eq!((meets(&mut scene, &ana), meets(&mut scene, &eva)), (json!(true), json!(true)));
    let room = scene.room("Blue room");
    let other = scene.group_with(&programme, |form| form["at_hour"] = json!("10:00"));
    let part = scene.look_at(&group)["members"][1]["participation"].clone();
    let leaves = json!({ "participation": part, "because": "other", "wait_again": false });
    scene.ok("record_withdrawal", leaves);
    scene.ok("place_person_directly", json!({ "group": other, "person": eva }));
    assert_eq!(meets(&mut scene, &ana), json!(false), "two groups are not one");
    // In one room on one day, which counts only where the whole day does.
    for one in [&group, &other] {
        let name = scene.look_at(one)["name"].clone();
        scene.ok("change_group", json!({ "id": one, "name": name, "venue": room }));
    }
    assert_eq!(meets(&mut scene, &ana), json!(false));
    scene.ok("add_keep_apart", json!({ "a": ana, "b": { "person": eva }, "level": "site-day" }));
    assert_eq!(meets(&mut scene, &ana), json!(true));
    let mira = scene.facilitator("Mira", "facilitator");
    scene.ok("add_keep_apart", json!({ "a": ana, "b": { "facilitator": mira }, "level": "site-day" }));
    let rows = scene.ok("list_keep_apart", json!({ "person": ana }))["rows"].clone();
    assert_eq!(rows[1]["meets_now"], false, "she leads nothing");
}
