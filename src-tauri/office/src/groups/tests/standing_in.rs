//! Standing in for one evening: what holds for whoever leads a group holds for her that evening (R6, R13).

use serde_json::{Value, json};

use crate::testing::Scene;

/// An easy group on Wednesdays at six in a room, led by Mira; gives the group, Mira and the sessions.
fn led(scene: &mut Scene, venue: &Value) -> (Value, Value, Vec<Value>) {
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |form| form["venue"] = venue.clone());
    let mira = scene.facilitator("Mira", "facilitator");
    let seat = scene.seat(&group, 0);
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": mira }));
    let ids = scene.kept(&group, "id");
    (group, mira, ids)
}

fn standing_in(session: &Value, away: &Value, substitute: &Value) -> Value {
    json!({ "session": session, "away": away, "substitute": substitute })
}

/// Who leads an evening, each with whom she stands in for.
fn leading(scene: &mut Scene, session: &Value) -> Vec<(Value, Value)> {
    let evening = scene.ok("get_session", json!({ "id": session }))["evening"].clone();
    let leading = evening["facilitators"].as_array().expect("an evening lists who leads").iter();
    leading.map(|one| (one["called"].clone(), one["instead_of"]["called"].clone())).collect()
}

#[test]
fn a_substitute_leads_one_evening_and_the_seat_stays_as_it_is() {
    let mut scene = Scene::new();
    let room = scene.room("Blue room");
    let (group, mira, ids) = led(&mut scene, &room);
    let zora = scene.facilitator("Zora", "facilitator");
    scene.undoable("add_substitute", standing_in(&ids[1], &mira, &zora));
    assert_eq!(leading(&mut scene, &ids[0]), [(json!("Mira"), Value::Null)]);
    assert_eq!(leading(&mut scene, &ids[1]), [(json!("Zora"), json!("Mira"))]);
    assert_eq!(leading(&mut scene, &ids[2]), [(json!("Mira"), Value::Null)]);
    let holders = scene.look_at(&group)["seats"][0]["holders"].clone();
    assert_eq!((holders.as_array().map(Vec::len), &holders[0]["called"]), (Some(1), &json!("Mira")));
    let week = scene.ok("get_week", json!({ "on": "2026-12-09" }));
    assert_eq!(week["days"][2]["evenings"][0]["facilitators"][0]["called"], "Zora");

    // Another in her place, and then Mira after all.
    let lea = scene.facilitator("Lea", "facilitator");
    scene.undoable("add_substitute", standing_in(&ids[1], &mira, &lea));
    assert_eq!(leading(&mut scene, &ids[1]), [(json!("Lea"), json!("Mira"))]);
    scene.undoable("remove_substitute", json!({ "session": ids[1], "away": mira }));
    assert_eq!(leading(&mut scene, &ids[1]), [(json!("Mira"), Value::Null)]);
    let again = json!({ "session": ids[1], "away": mira });
    assert_eq!(scene.refusal("remove_substitute", again), "not-found");
}

#[test]
fn r13_a_substitute_has_the_role_and_has_signed_the_pledge() {
    let mut scene = Scene::new();
    let room = scene.room("Blue room");
    let (_, mira, ids) = led(&mut scene, &room);
    let zora = scene.facilitator("Zora", "facilitator");
    let ally = scene.facilitator("Ana", "ally");
    let unsigned = json!({ "called": "Nada", "roles": ["facilitator"], "contact": "" });
    let unsigned = scene.ok("add_facilitator", unsigned)["id"].clone();
    for (away, substitute, code) in [
        (&mira, &ally, "facilitator-without-role"),
        (&mira, &unsigned, "pledge-not-signed"),
        (&mira, &mira, "facilitator-leads-already"),
        (&zora, &ally, "facilitator-not-leading"),
    ] {
        assert_eq!(scene.refusal("add_substitute", standing_in(&ids[0], away, substitute)), code);
    }
    scene.ok("cancel_session", json!({ "id": ids[0] }));
    assert_eq!(scene.refusal("add_substitute", standing_in(&ids[0], &mira, &zora)), "session-called-off");
}

#[test]
fn r6_a_substitute_is_kept_apart_as_whoever_leads_is() {
    let mut scene = Scene::new();
    let room = scene.room("Blue room");
    let (group, mira, ids) = led(&mut scene, &room);
    let jelena = scene.member(&group, "Jelena");
    let zora = scene.facilitator("Zora", "facilitator");
    let apart = json!({ "a": jelena, "b": { "facilitator": zora }, "level": "site-day" });
    scene.ok("add_keep_apart", apart.clone());
    assert_eq!(scene.refusal("add_substitute", standing_in(&ids[0], &mira, &zora)), "not-possible");

    // The person she is counts as well: a member never leads her own group, and whom she is kept apart from is there.
    let vesna = scene.woman("Vesna");
    let fields = |person: &Value| json!({ "called": "V.", "roles": ["facilitator"], "contact": "", "pledge_signed_on": "2026-11-01", "person": person });
    let was = scene.ok("add_facilitator", fields(&jelena))["id"].clone();
    assert_eq!(scene.refusal("add_substitute", standing_in(&ids[0], &mira, &was)), "not-possible");
    scene.ok("add_keep_apart", json!({ "a": vesna, "b": { "person": jelena }, "level": "group" }));
    let leads = scene.ok("add_facilitator", fields(&vesna))["id"].clone();
    assert_eq!(scene.refusal("add_substitute", standing_in(&ids[0], &mira, &leads)), "not-possible");

    // And the other way round: whoever joins later is not to meet her on that evening.
    scene.ok("remove_keep_apart", json!({ "a": jelena, "b": { "facilitator": zora } }));
    scene.ok("add_substitute", standing_in(&ids[0], &mira, &zora));
    let pia = scene.woman("Pia");
    scene.ok("add_keep_apart", json!({ "a": pia, "b": { "facilitator": zora }, "level": "group" }));
    let join = json!({ "group": group, "person": pia });
    assert_eq!(scene.refusal("place_person_directly", join.clone()), "not-possible");
    scene.ok("remove_substitute", json!({ "session": ids[0], "away": mira }));
    scene.ok("place_person_directly", join);
}

#[test]
fn r6_touching_hours_at_one_venue_are_not_possible_for_a_substitute() {
    let mut scene = Scene::new();
    let (room, garden) = (scene.room("Blue room"), scene.room("Garden room"));
    let (_, mira, ids) = led(&mut scene, &room);
    let programme = scene.easy_programme();
    let next_door = scene.group_with(&programme, |form| {
        form["venue"] = garden.clone();
        form["at_hour"] = json!("19:30");
    });
    let jelena = scene.member(&next_door, "Jelena");
    let zora = scene.facilitator("Zora", "facilitator");
    scene.ok("add_keep_apart", json!({ "a": jelena, "b": { "facilitator": zora }, "level": "site-day" }));
    assert_eq!(scene.refusal("add_substitute", standing_in(&ids[0], &mira, &zora)), "not-possible");
    // On a day on which the other group does not meet, nothing stands against it.
    let theirs = scene.kept(&next_door, "id");
    scene.ok("move_session", json!({ "id": theirs[0], "to": "2026-12-04" }));
    scene.ok("add_substitute", standing_in(&ids[0], &mira, &zora));
    assert_eq!(
        scene.refusal("move_session", json!({ "id": theirs[0], "to": "2026-12-02" })),
        "not-possible",
        "nor does the other group come back to that day"
    );
}

#[test]
fn a_substitute_is_free_at_that_hour_and_stays_so() {
    let mut scene = Scene::new();
    let room = scene.room("Blue room");
    let (_, mira, ids) = led(&mut scene, &room);
    let programme = scene.easy_programme();
    let (other, later) = (
        scene.group_with(&programme, |form| form["at_hour"] = json!("18:30")),
        scene.group_with(&programme, |form| form["at_hour"] = json!("20:00")),
    );
    let zora = scene.facilitator("Zora", "facilitator");
    let seat = scene.seat(&other, 0);
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": zora }));
    assert_eq!(scene.refusal("add_substitute", standing_in(&ids[0], &mira, &zora)), "not-possible");
    // Somebody stands in for her there: now she is free here.
    let lea = scene.facilitator("Lea", "facilitator");
    let theirs = scene.kept(&other, "id");
    scene.ok("add_substitute", standing_in(&theirs[0], &zora, &lea));
    scene.ok("add_substitute", standing_in(&ids[0], &mira, &zora));
    // Lea is taken that evening, and neither evening moves where its substitute cannot come.
    let seat = scene.seat(&later, 0);
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": lea }));
    let into = json!({ "id": theirs[0], "to": "2026-12-02", "at_hour": "19:30" });
    assert_eq!(scene.refusal("move_session", into), "not-possible");
}
