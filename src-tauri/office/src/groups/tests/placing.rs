//! Placing people, and their leaving.

use serde_json::{Value, json};

use crate::testing::Scene;

fn standings(scene: &mut Scene, group: &Value) -> Vec<(Value, Value)> {
    let view = scene.ok("list_candidates", json!({ "group": group, "page": 0 }));
    let candidates = view["candidates"].as_array().expect("candidates are listed").clone();
    candidates.into_iter().map(|one| (one["called"].clone(), one["standing"].clone())).collect()
}

#[test]
fn s2_1_five_is_the_most_whoever_asks() {
    let mut scene = Scene::new();
    let group = scene.group("sofia");
    for called in ["Ани", "Боряна", "Вера", "Галя", "Дора"] {
        let person = scene.woman(called);
        let entry = scene.accept(&person);
        scene.ok("place_person", json!({ "group": group, "entry": entry }));
    }
    let sixth = scene.woman("Ема");
    let entry = scene.accept(&sixth);
    assert_eq!(standings(&mut scene, &group), [(json!("Ема"), json!("group-full"))]);
    let fault = scene.fault("place_person", json!({ "group": group, "entry": entry }));
    assert_eq!((&fault["code"], &fault["args"]["most"]), (&json!("group-full"), &json!(5)));
    let directly = json!({ "group": group, "person": sixth });
    assert_eq!(scene.refusal("place_person_directly", directly), "group-full");
}

#[test]
fn s1_2_facilitators_are_never_counted_in_the_size() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |_| {});
    let seat = scene.seat(&group, 0);
    let ana = scene.facilitator("Ana", "facilitator");
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": ana }));
    let person = scene.woman("Jelena");
    let placed = scene.undoable("place_person_directly", json!({ "group": group, "person": person }));
    assert_eq!((&placed["members"], &placed["most"]), (&json!(1), &json!(8)));
    let view = scene.look_at(&group);
    assert_eq!((&view["sizes"]["members"], &view["sizes"]["fragile"]), (&json!(1), &json!(true)));
    assert_eq!(scene.ok("list_groups", json!({ "filter": "all" }))["groups"][0]["members"], 1);
}

#[test]
fn candidates_are_listed_with_the_first_reason() {
    let mut scene = Scene::new();
    let programme = scene.programme_with("belgrade", |fields| fields["least_age"] = json!(18));
    let group = scene.group_with(&programme, |_| {});
    let jelena = scene.woman("Jelena");
    let entry = scene.accept(&jelena);
    let (pia, jorgen) = (scene.woman("Pia"), scene.person_with("Jørgen", json!({ "gender": "man" })));
    let easy = scene.easy_programme();
    scene.wait(&pia, &easy);
    scene.accept(&jorgen);
    let unasked = scene.person_with("River", json!({}));
    scene.accept(&unasked);
    let young = scene.person_with("Mila", json!({ "gender": "woman", "birth_year": 2010 }));
    let young_entry = scene.accept(&young);
    let mut found = standings(&mut scene, &group);
    found.sort_by_key(|(called, _)| called.to_string());
    let expected = [
        ("Jelena", "possible"),
        ("Jørgen", "gender-rule"),
        ("Mila", "too-young"),
        ("Pia", "conversation-not-held"),
        ("River", "gender-not-asked"),
    ];
    assert_eq!(found, expected.map(|(called, standing)| (json!(called), json!(standing))));
    assert_eq!(scene.refusal("place_person", json!({ "group": group, "entry": young_entry })), "too-young");

    scene.undoable("place_person", json!({ "group": group, "entry": entry }));
    assert_eq!(standings(&mut scene, &group).len(), 4);
    assert_eq!(scene.refusal("place_person", json!({ "group": group, "entry": entry })), "entry-not-waiting");
    let again = json!({ "group": group, "person": jelena });
    assert_eq!(scene.refusal("place_person_directly", again), "already-in-group");
    let calls = scene.ok("list_calls", json!({}))["calls"].clone();
    let owed = calls
        .as_array()
        .into_iter()
        .flatten()
        .any(|call| call["person"] == jelena && call["about"] == "tell-group");
    assert!(owed, "a call is owed to tell her: {calls}");
}

#[test]
fn a_place_on_the_list_leads_to_groups_of_its_topic_only() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let other = scene.ok("add_topic", json!({ "name": "Loss", "excluded": false }))["id"].clone();
    let group = scene.group_with(&programme, |form| form["topic"] = other);
    let person = scene.woman("Jelena");
    let entry = scene.accept(&person);
    assert_eq!(
        scene.refusal("place_person", json!({ "group": group, "entry": entry })),
        "entry-for-another-topic"
    );
    assert_eq!(standings(&mut scene, &group), []);
}

#[test]
fn whoever_waits_leaves_the_list_when_she_is_placed_directly() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |_| {});
    let person = scene.woman("Jelena");
    scene.wait(&person, &programme);
    scene.ok("place_person_directly", json!({ "group": group, "person": person }));
    assert_eq!(scene.ok("list_waiting", json!({}))["total"], 0);
}

#[test]
fn r10_a_closed_group_takes_nobody_and_opens_only_with_everybodys_consent() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |_| {});
    let jelena = scene.member(&group, "Jelena");
    scene.ok("record_agreement", json!({ "group": group, "people": [jelena], "way": "written" }));
    scene.undoable("close_intake", json!({ "id": group }));
    let pia = scene.woman("Pia");
    let form = json!({ "group": group, "person": pia });
    assert_eq!(scene.refusal("place_person_directly", form.clone()), "intake-closed");
    let alone = json!({ "id": group, "everyone_consents": false });
    assert_eq!(scene.refusal("reopen_intake", alone), "consent-of-all-missing");
    assert_eq!(scene.look_at(&group)["agreement"]["progress"], "all-signed");
    scene.undoable("reopen_intake", json!({ "id": group, "everyone_consents": true }));
    let view = scene.look_at(&group);
    assert_eq!((&view["intake"], &view["agreement"]["open"]), (&json!("open"), &json!(1)));
    scene.ok("place_person_directly", form);
}

#[test]
fn r10_sizes_say_what_is_fragile_and_how_far_ages_lie_apart() {
    let mut scene = Scene::new();
    let programme = scene.programme_with("norway", |fields| fields["conversation_first"] = json!(false));
    let room =
        json!({ "name": "Nook", "kind": "meeting-room", "address": "", "capacity": 3, "step_free": "no" });
    let nook = scene.ok("add_venue", room)["id"].clone();
    let group = scene.group_with(&programme, |form| form["venue"] = nook);
    for (called, born) in [("Åse", 1970), ("Berit", 1985), ("Turid", 1986)] {
        let person = scene.person_with(called, json!({ "birth_year": born }));
        scene.ok("place_person_directly", json!({ "group": group, "person": person }));
    }
    let sizes = scene.look_at(&group)["sizes"].clone();
    assert_eq!(
        (&sizes["fragile"], &sizes["age_span"], &sizes["wide_age_span"]),
        (&json!(true), &json!(16), &json!(true))
    );
    assert_eq!(sizes["venue_too_small"], false);
    scene.member(&group, "Kari");
    let sizes = scene.look_at(&group)["sizes"].clone();
    assert_eq!((&sizes["fragile"], &sizes["venue_too_small"]), (&json!(false), &json!(true)));
    assert_eq!(sizes["too_few_to_go_on"], false);
}

#[test]
fn leaving_is_recorded_and_can_lead_back_to_the_waiting_list() {
    let mut scene = Scene::new();
    let group = scene.group("sofia");
    let person = scene.woman("Jelena");
    let entry = scene.accept(&person);
    let form = json!({ "group": group, "entry": entry });
    let participation = scene.ok("place_person", form.clone())["participation"].clone();
    scene.at("2026-11-24T09:00:00Z");
    let leaving = json!({ "participation": participation, "because": "withdrew", "wait_again": true });
    let left = scene.undoable("record_withdrawal", leaving.clone());
    assert_eq!((&left["members"], &left["waits_again"]), (&json!(0), &json!(true)));
    assert_eq!(scene.refusal("record_withdrawal", leaving), "left-already");
    let view = scene.look_at(&group);
    assert_eq!(view["members"], json!([]));
    let former = &view["former_members"][0];
    assert_eq!((&former["called"], &former["left_on"]), (&json!("Jelena"), &json!("2026-11-24")));
    assert_eq!(scene.ok("list_waiting", json!({}))["rows"][0]["since"], "2026-11-20");
    scene.ok("place_person", form);
}

/// Two entries that were one person: the one who has left the centre stays, with the other's place in a group.
#[test]
fn whoever_has_left_the_centre_does_not_wait_again() {
    for (status, waits) in [(None, "waiting"), (Some("withdrawn"), "placed"), (Some("moved-on"), "placed")] {
        let mut scene = Scene::new();
        let programme = scene.easy_programme();
        let (group, twice) = (scene.group_with(&programme, |_| {}), scene.woman("Jelena"));
        let entry = scene.wait(&twice, &programme);
        let form = json!({ "group": group, "entry": entry });
        let participation = scene.ok("place_person", form)["participation"].clone();
        let person = scene.woman("Jelena K.");
        if let Some(status) = status {
            scene.ok("change_status", json!({ "person": person, "status": status }));
        }
        scene.ok("merge_people", json!({ "stays": person, "goes": twice, "taken": [] }));
        let leaving = json!({ "participation": participation, "because": "withdrew", "wait_again": true });
        let left = scene.undoable("record_withdrawal", leaving);
        assert_eq!(left["waits_again"], status.is_none(), "{status:?}");
        let page = scene.ok("get_person", json!({ "id": person }));
        assert_eq!(page["waiting"][0]["state"], waits, "{status:?}");
    }
}

#[test]
fn whoever_leaves_after_the_agreed_notice_is_a_member_until_then_and_is_not_forgotten() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |_| {});
    scene.member(&group, "Jelena");
    scene.ok("start_group", json!({ "id": group, "reason": "More come." }));
    let member = |scene: &mut Scene| scene.look_at(&group)["members"][0].clone();
    let plan =
        |participation: &Value, after: Value| json!({ "participation": participation, "after": after });
    let part = member(&mut scene)["participation"].clone();
    assert_eq!(scene.refusal("plan_withdrawal", plan(&part, json!("2026-11-19"))), "day-has-passed");
    scene.undoable("plan_withdrawal", plan(&part, json!("2026-12-02")));
    let shown = member(&mut scene);
    assert_eq!((&shown["leaves_after"], &shown["is_leaving"]), (&json!("2026-12-02"), &json!(false)));
    let asked = |scene: &mut Scene| {
        let steps = scene.look_at(&group)["next_steps"].clone();
        steps.as_array().is_some_and(|steps| steps.contains(&json!("let-leave")))
    };
    scene.at("2026-12-02T20:00:00Z");
    assert!(!asked(&mut scene), "it is her last evening");
    scene.at("2026-12-03T09:00:00Z");
    assert!(asked(&mut scene) && member(&mut scene)["is_leaving"] == true);
    scene.ok("plan_withdrawal", plan(&part, Value::Null));
    assert!(!asked(&mut scene), "she stays after all");
    scene.ok("plan_withdrawal", plan(&part, json!("2026-12-09")));
    let leaves = json!({ "participation": part, "because": "withdrew", "wait_again": false });
    scene.undoable("record_withdrawal", leaves);
    assert!(!asked(&mut scene));
    assert_eq!(scene.refusal("plan_withdrawal", plan(&part, Value::Null)), "left-already");
}

#[test]
fn a_group_that_never_starts_sends_its_people_back_to_the_list() {
    let mut scene = Scene::new();
    let group = scene.group("sofia");
    let person = scene.woman("Jelena");
    let entry = scene.accept(&person);
    let participation =
        scene.ok("place_person", json!({ "group": group, "entry": entry }))["participation"].clone();
    scene.undoable("end_group", json!({ "id": group }));
    assert_eq!(scene.ok("list_waiting", json!({}))["total"], 1);
    let view = scene.look_at(&group);
    assert_eq!((&view["state"], &view["started_on"]), (&json!("ended"), &Value::Null));
    assert_eq!(view["former_members"][0]["left_because"], "not-started");
    assert!(
        view["sessions"].as_array().is_some_and(|all| all.iter().all(|one| one["state"] == "called-off"))
    );
    let seat = scene.seat(&group, 0);
    let ana = scene.facilitator("Ana", "facilitator");
    let session = view["sessions"][0]["id"].clone();
    for (name, form) in [
        ("end_group", json!({ "id": group })),
        ("change_group", json!({ "id": group, "name": "x" })),
        ("close_intake", json!({ "id": group })),
        ("place_person", json!({ "group": group, "entry": entry })),
        ("record_withdrawal", json!({ "participation": participation, "because": "other" })),
        ("fill_seat", json!({ "seat": seat, "facilitator": ana })),
        ("add_session", json!({ "group": group, "on": "2027-05-05" })),
        ("move_session", json!({ "id": session, "to": "2027-05-05" })),
    ] {
        let code = scene.refusal(name, form);
        assert!(
            code == "group-ended" || (name == "record_withdrawal" && code == "left-already"),
            "{name}: {code}"
        );
    }
}

#[test]
fn s1_10_members_stand_by_name_and_nothing_counts_them_against_each_other() {
    let mut scene = Scene::new();
    let programme = scene.easy_programme();
    let group = scene.group_with(&programme, |_| {});
    for called in ["Šana", "ana", "Ćira", "Zora", "Čeda", "Béa"] {
        scene.member(&group, called);
    }
    let members = scene.look_at(&group)["members"].clone();
    let called: Vec<_> =
        members.as_array().into_iter().flatten().map(|member| member["called"].clone()).collect();
    assert_eq!(called, ["ana", "Béa", "Čeda", "Ćira", "Šana", "Zora"]);
    let fields: Vec<_> = members[0].as_object().expect("a member is an object").keys().cloned().collect();
    assert_eq!(
        fields,
        [
            "participation",
            "person",
            "called",
            "called_as",
            "agreement",
            "joined_on",
            "standing",
            "goes_on",
            "leaves_after",
            "is_leaving",
            "attendance"
        ]
    );
}
