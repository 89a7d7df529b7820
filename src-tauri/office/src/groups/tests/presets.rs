//! The five ways of running groups, each from its preset to the first session recorded.

use serde_json::{Value, json};

use crate::testing::Scene;

/// What differs between the five ways.
struct Way {
    preset: &'static str,
    /// As many as it takes to start.
    called: &'static [&'static str],
    /// Who takes a seat: its place and its role.
    leading: &'static [(usize, &'static str)],
    gender: &'static str,
}

/// Goes the whole way: people, conversations, places, seats, agreements, start, the first session.
fn first_session(scene: &mut Scene, way: &Way) -> (Value, Value) {
    let programme = scene.programme(way.preset);
    let room = scene.room("Blue room");
    let group = scene.group_with(&programme, |form| form["venue"] = room);
    let fields = scene.look_at(&group);
    for called in way.called {
        let person = scene.person_with(called, json!({ "gender": way.gender }));
        let entry = if fields["conversation_first"] == true {
            scene.accept(&person)
        } else {
            scene.wait(&person, &programme)
        };
        let standing =
            scene.ok("list_candidates", json!({ "group": group, "page": 0 }))["candidates"][0].clone();
        assert_eq!(
            (&standing["entry"], &standing["standing"]),
            (&entry, &json!("possible")),
            "{}",
            way.preset
        );
        assert_eq!(scene.refusal("start_group", json!({ "id": group })), "group-not-ready");
        scene.ok("place_person", json!({ "group": group, "entry": entry }));
    }
    let mut leaders = Vec::new();
    for (place, role) in way.leading {
        if fields["seats"][*place]["needed"] == true {
            assert_eq!(scene.refusal("start_group", json!({ "id": group })), "group-not-ready");
        }
        let (seat, leader) = (scene.seat(&group, *place), scene.facilitator("Vesna", role));
        scene.ok("fill_seat", json!({ "seat": seat, "facilitator": leader }));
        leaders.push(leader);
    }
    assert_eq!(
        scene.look_at(&group)["next_steps"],
        json!(["sign-agreements", "start-group"]),
        "{}",
        way.preset
    );
    let members = scene.look_at(&group)["members"].as_array().expect("members are listed").clone();
    let people: Vec<_> = members.iter().map(|member| member["person"].clone()).collect();
    let form = json!({ "group": group, "people": people, "facilitators": leaders, "way": "oral" });
    assert_eq!(scene.ok("record_agreement", form)["progress"], "all-signed");
    assert_eq!(scene.look_at(&group)["hindrances"], json!([]));
    assert_eq!(scene.ok("start_group", json!({ "id": group }))["overridden"], json!([]));
    scene.at("2026-12-02T20:00:00Z");
    let session = scene.kept(&group, "id")[0].clone();
    let card = scene.ok("record_attendance", json!({ "session": session, "everyone_came": true }));
    assert_eq!(card["members"].as_array().map(Vec::len), Some(way.called.len()));
    (scene.look_at(&group), card)
}

#[test]
fn s1_belgrade_twelve_sessions_with_an_expert_by_experience_and_an_ally() {
    let mut scene = Scene::new();
    let (view, card) = first_session(
        &mut scene,
        &Way {
            preset: "belgrade",
            called: &["Јелена", "Драгана", "Марија", "Љиљана", "Њива", "Ђурђа"],
            leading: &[(0, "expert-by-experience"), (1, "ally")],
            gender: "woman",
        },
    );
    assert_eq!((&view["held"], &view["of"]), (&json!(1), &json!(12)));
    assert_eq!(card["evening"]["facilitators"].as_array().map(Vec::len), Some(2));
    assert_eq!(card["talk"], json!({ "present": 8, "minutes_each": 11 }));
    assert_eq!(card["next_steps"], json!([]));
    assert_eq!((&view["gender_rule"], &view["sizes"]["most"]), (&json!("women"), &json!(10)));
}

#[test]
fn s2_sofia_at_most_five_after_an_interview() {
    let mut scene = Scene::new();
    let (view, card) = first_session(
        &mut scene,
        &Way {
            preset: "sofia", called: &["Иван", "Петър", "Георги"], leading: &[], gender: "man"
        },
    );
    assert_eq!((&view["of"], &view["leads_itself"]), (&Value::Null, &json!(true)));
    assert_eq!((&view["conversation_first"], &view["sizes"]["most"]), (&json!(true), &json!(5)));
    assert_eq!(card["evening"]["facilitators"], json!([]));
    assert_eq!(card["talk"]["minutes_each"], 30);
}

#[test]
fn s3_denmark_four_to_eight_with_an_initiator_at_the_first_meetings() {
    let mut scene = Scene::new();
    let (view, card) = first_session(
        &mut scene,
        &Way {
            preset: "denmark",
            called: &["Åse", "Jørgen", "Kirsten", "Bjørn"],
            leading: &[(0, "initiator")],
            gender: "not-said",
        },
    );
    assert_eq!((&view["seats"][0]["until_session"], &view["seats"][1]["needed"]), (&json!(4), &json!(false)));
    assert_eq!(card["evening"]["facilitators"][0]["role"], "initiator");
    assert_eq!(view["sizes"]["fragile"], false);
}

#[test]
fn s4_france_any_leader_or_none_and_irregular_dates() {
    let mut scene = Scene::new();
    let (view, card) = first_session(
        &mut scene,
        &Way {
            preset: "france",
            called: &["Hélène", "Zoé", "Anaïs"],
            leading: &[(2, "professional")],
            gender: "not-asked",
        },
    );
    assert_eq!(view["slot"]["rhythm"], "irregular");
    assert_eq!(view["next_steps"], json!(["add-sessions"]));
    assert_eq!(card["evening"]["facilitators"][0]["role"], "professional");
}

#[test]
fn s5_norway_everyone_signs_and_no_leader_is_imposed() {
    let mut scene = Scene::new();
    let (view, _) = first_session(
        &mut scene,
        &Way {
            preset: "norway",
            called: &["Kari", "Ola", "Tærje", "Liv"],
            leading: &[],
            gender: "not-asked",
        },
    );
    assert_eq!(
        (&view["agreement"]["progress"], &view["agreement_first"]),
        (&json!("all-signed"), &json!(true))
    );
    assert_eq!((&view["leads_itself"], &view["of"]), (&json!(true), &json!(10)));
}
