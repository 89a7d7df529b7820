//! Seats and starting: who leads, from when until when, and what stands in the way.

use serde_json::{Value, json};

use crate::testing::Scene;

fn seat_states(view: &Value) -> Vec<Value> {
    view["seats"].as_array().into_iter().flatten().map(|seat| seat["state"].clone()).collect()
}

#[test]
fn s1_3_an_empty_or_doubled_seat_keeps_a_group_from_starting() {
    let mut scene = Scene::new();
    let programme = scene.programme_with("belgrade", |fields| {
        fields["least_to_start"] = json!(1);
        fields["least_to_go_on"] = json!(1);
    });
    let group = scene.group_with(&programme, |_| {});
    let (expert_seat, ally_seat) = (scene.seat(&group, 0), scene.seat(&group, 1));
    let (vesna, mira) =
        (scene.facilitator("Vesna", "expert-by-experience"), scene.facilitator("Mira", "ally"));
    let hindrances = |scene: &mut Scene| scene.look_at(&group)["hindrances"].clone();
    let too_few = json!({ "what": "too-few-people", "members": 0, "least": 1 });
    let empty = |role: &str| json!({ "what": "seat-empty", "role": role });
    assert_eq!(hindrances(&mut scene), json!([too_few, empty("expert-by-experience"), empty("ally")]));
    scene.ok("fill_seat", json!({ "seat": expert_seat, "facilitator": vesna }));
    scene.ok("fill_seat", json!({ "seat": ally_seat, "facilitator": mira }));
    assert_eq!(hindrances(&mut scene), json!([too_few]));
    let zora = scene.facilitator("Zora", "ally");
    let filled = scene.undoable("fill_seat", json!({ "seat": ally_seat, "facilitator": zora }));
    assert_eq!(filled["state"], "doubled");
    assert_eq!(hindrances(&mut scene), json!([too_few, { "what": "seat-doubled", "role": "ally" }]));
    assert_eq!(
        scene.look_at(&group)["next_steps"],
        json!(["settle-seats", "find-people", "sign-agreements"])
    );

    let fault = scene.fault("start_group", json!({ "id": group }));
    assert_eq!((&fault["code"], &fault["args"]["hindrances"]), (&json!("group-not-ready"), &json!(2)));
    assert_eq!(scene.refusal("start_group", json!({ "id": group, "reason": "  " })), "group-not-ready");
    let pledge = |scene: &mut Scene, signed: Value| {
        let fields =
            json!({ "called": "Zora", "roles": ["ally"], "contact": "", "pledge_signed_on": signed });
        scene.ok("change_facilitator", json!({ "id": zora, "fields": fields, "put_away": false }));
    };
    pledge(&mut scene, Value::Null);
    let unsigned = json!({ "what": "pledge-not-signed", "role": "ally" });
    assert!(hindrances(&mut scene).as_array().is_some_and(|all| all.contains(&unsigned)), "R13");
    pledge(&mut scene, json!("2026-11-01"));
    let reason = "Zora stays until Mira is well again.";
    let started = scene.undoable("start_group", json!({ "id": group, "reason": reason }));
    assert_eq!(started["overridden"], json!([too_few, { "what": "seat-doubled", "role": "ally" }]));
    let view = scene.look_at(&group);
    assert_eq!((&view["state"], &view["start_reason"]), (&json!("running"), &json!(reason)));
    assert_eq!((&view["started_on"], &view["hindrances"]), (&json!("2026-11-20"), &json!([])));
    assert_eq!(scene.refusal("start_group", json!({ "id": group })), "group-not-forming");
}

#[test]
fn s5_5_a_group_without_any_leader_is_valid() {
    let mut scene = Scene::new();
    for preset in ["sofia", "france", "norway"] {
        let group = scene.group(preset);
        let view = scene.look_at(&group);
        assert_eq!(view["leads_itself"], true, "{preset}");
        assert!(
            view["seats"].as_array().is_some_and(|seats| seats.iter().all(|seat| seat["needed"] == false))
        );
        let hindrances = view["hindrances"].as_array().expect("hindrances are listed");
        assert!(hindrances.iter().all(|hindrance| hindrance["what"] == "too-few-people"), "{preset}");
        scene.ok("end_group", json!({ "id": group }));
    }
}

#[test]
fn r13_a_replacement_is_another_dated_row_in_the_same_role() {
    let mut scene = Scene::new();
    let group = scene.group("belgrade");
    let seat = scene.seat(&group, 1);
    let (mira, zora) = (scene.facilitator("Mira", "ally"), scene.facilitator("Zora", "ally"));
    let unsigned = json!({ "called": "Nada", "roles": ["ally", "expert-by-experience"], "contact": "" });
    let nada = scene.ok("add_facilitator", unsigned)["id"].clone();
    let filled = scene.ok("fill_seat", json!({ "seat": seat, "facilitator": mira, "from": "2026-11-10" }));
    assert_eq!((&filled["state"], &filled["tell_group"]), (&json!("held"), &json!(false)));
    assert_eq!(filled["pledge_signed_on"], "2026-11-01");
    scene.ok("start_group", json!({ "id": group, "reason": "They asked for it." }));
    let form = json!({ "seat": seat, "facilitator": nada, "from": "2026-12-09", "replaces": true });
    assert_eq!(scene.refusal("fill_seat", form.clone()), "pledge-not-signed");
    let fields = json!({ "called": "Nada", "roles": ["ally", "expert-by-experience"], "contact": "", "pledge_signed_on": "2026-11-20" });
    scene.ok("change_facilitator", json!({ "id": nada, "fields": fields, "put_away": false }));
    let filled = scene.undoable("fill_seat", form);
    let told = (&filled["state"], &filled["tell_group"], &filled["pledge_signed_on"]);
    assert_eq!(told, (&json!("held"), &json!(true), &json!("2026-11-20")));
    let rows = |view: &Value, list: &str| -> Vec<(Value, Value, Value)> {
        let rows = view["seats"][1][list].as_array().into_iter().flatten();
        rows.map(|row| (row["called"].clone(), row["from"].clone(), row["until"].clone())).collect()
    };
    let view = scene.look_at(&group);
    let row = |called: &str, from: &str, until: Value| (json!(called), json!(from), until);
    assert_eq!(
        rows(&view, "holders"),
        [row("Mira", "2026-11-10", json!("2026-12-09")), row("Nada", "2026-12-09", Value::Null)]
    );
    scene.at("2026-12-10T09:00:00Z");
    let view = scene.look_at(&group);
    assert_eq!(rows(&view, "past"), [row("Mira", "2026-11-10", json!("2026-12-09"))]);
    assert_eq!(rows(&view, "holders"), [row("Nada", "2026-12-09", Value::Null)]);
    for (facilitator, code) in [(&nada, "facilitator-twice-in-group"), (&zora, "facilitator-without-role")] {
        let expert_seat = scene.seat(&group, 0);
        assert_eq!(
            scene.refusal("fill_seat", json!({ "seat": expert_seat, "facilitator": facilitator })),
            code
        );
    }
}

#[test]
fn the_evening_knows_who_leads_it() {
    let mut scene = Scene::new();
    let group = scene.group("denmark");
    let seat = scene.seat(&group, 0);
    let (kirsten, lone) = (scene.facilitator("Kirsten", "initiator"), scene.facilitator("Lone", "initiator"));
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": kirsten }));
    scene.ok(
        "fill_seat",
        json!({ "seat": seat, "facilitator": lone, "from": "2026-12-16", "replaces": true }),
    );
    let leading = |scene: &mut Scene, index: usize| {
        let session = scene.kept(&group, "id")[index].clone();
        let evening = scene.ok("get_session", json!({ "id": session }))["evening"].clone();
        let leading = evening["facilitators"].as_array().expect("an evening lists who leads").clone();
        leading.iter().map(|one| (one["called"].clone(), one["role"].clone())).collect::<Vec<_>>()
    };
    assert_eq!(leading(&mut scene, 1), [(json!("Kirsten"), json!("initiator"))]);
    assert_eq!(leading(&mut scene, 2), [(json!("Lone"), json!("initiator"))]);
    assert_eq!(leading(&mut scene, 3), [(json!("Lone"), json!("initiator"))]);
    assert_eq!(leading(&mut scene, 4), []);
    assert_eq!(scene.look_at(&group)["seats"][0]["planned_until"], "2026-12-23");
}

#[test]
fn r14_an_initiator_leaving_is_a_success_and_the_group_stays_valid() {
    let mut scene = Scene::new();
    let (group, seat, _) = scene.met_twice();
    let left = scene.undoable("empty_seat", json!({ "seat": seat, "until": "2026-12-16" }));
    assert_eq!((&left["state"], &left["leads_itself"]), (&json!("held"), &json!(false)));
    scene.at("2026-12-16T20:00:00Z");
    let view = scene.look_at(&group);
    assert_eq!(seat_states(&view), ["handed-over", "empty"]);
    assert_eq!(view["leads_itself"], true);
    assert_eq!(view["next_steps"], json!(["ask-still-meeting"]));
    assert_eq!(scene.refusal("empty_seat", json!({ "seat": seat })), "seat-already-empty");
}

#[test]
fn a_seat_taken_by_mistake_leaves_no_row() {
    let mut scene = Scene::new();
    let group = scene.group("belgrade");
    let seat = scene.seat(&group, 1);
    let mira = scene.facilitator("Mira", "ally");
    let before = scene.digest();
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": mira }));
    scene.ok("empty_seat", json!({ "seat": seat }));
    assert_eq!(scene.digest(), before);
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": mira, "from": "2026-11-10" }));
    let early = json!({ "seat": seat, "until": "2026-11-10" });
    assert_eq!(scene.refusal("empty_seat", early), "seat-until-before-from");
}

#[test]
fn a_facilitator_in_another_group_at_that_hour_is_not_possible() {
    let mut scene = Scene::new();
    let (one, other) = (scene.group("belgrade"), scene.group("belgrade"));
    let programme = scene.programme("belgrade");
    let later = scene.group_with(&programme, |form| form["at_hour"] = json!("19:30"));
    let mira = scene.facilitator("Mira", "ally");
    let seat = scene.seat(&one, 1);
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": mira }));
    let seat = scene.seat(&other, 1);
    assert_eq!(scene.refusal("fill_seat", json!({ "seat": seat, "facilitator": mira })), "not-possible");
    let seat = scene.seat(&later, 1);
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": mira }));
    let session = scene.kept(&later, "id")[0].clone();
    let earlier = json!({ "id": session, "to": "2026-12-02", "at_hour": "18:30" });
    assert_eq!(scene.refusal("move_session", earlier), "not-possible");
}

#[test]
fn facilitators_are_listed_with_the_seats_they_hold() {
    let mut scene = Scene::new();
    let group = scene.group("belgrade");
    let form = json!({ "called": "Vesna", "roles": ["ally", "expert-by-experience"], "contact": "vesna@…" });
    let vesna = scene.undoable("add_facilitator", form)["id"].clone();
    scene.facilitator("Ana", "initiator");
    let seat = scene.seat(&group, 1);
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": vesna }));
    let view = scene.ok("list_facilitators", json!({}));
    let called: Vec<_> =
        view["facilitators"].as_array().into_iter().flatten().map(|one| one["called"].clone()).collect();
    assert_eq!(called, ["Ana", "Vesna"]);
    let view = scene.ok("list_facilitators", json!({ "role": "expert-by-experience" }));
    assert_eq!(view["facilitators"].as_array().map(Vec::len), Some(1));
    let held = &view["facilitators"][0]["seats"][0];
    assert_eq!((&held["group_name"], &held["role"]), (&json!("Wednesday circle"), &json!("ally")));

    let change = |roles: Value, put_away: bool| {
        let fields =
            json!({ "called": "Vesna", "roles": roles, "contact": "", "pledge_signed_on": "2026-11-20" });
        json!({ "id": vesna, "fields": fields, "put_away": put_away })
    };
    assert_eq!(
        scene.refusal("change_facilitator", change(json!(["initiator"]), false)),
        "facilitator-role-held"
    );
    assert_eq!(scene.refusal("change_facilitator", change(json!([]), false)), "required");
    scene.undoable("change_facilitator", change(json!(["ally"]), true));
    assert_eq!(scene.ok("list_facilitators", json!({ "role": "ally" }))["facilitators"], json!([]));
    let other = scene.group("belgrade");
    let seat = scene.seat(&other, 1);
    assert_eq!(
        scene.refusal("fill_seat", json!({ "seat": seat, "facilitator": vesna })),
        "facilitator-put-away"
    );
}

/// Found by a year lived by chance: a day further away made a facilitator stay longer, beside one she never leads with.
#[test]
fn r6_whoever_leaves_a_seat_is_not_made_to_stay_longer() {
    let mut scene = Scene::new();
    let group = scene.group("belgrade");
    let seat = scene.look_at(&group)["seats"][0]["id"].clone();
    let role = scene.look_at(&group)["seats"][0]["role"].as_str().expect("a seat has a role").to_owned();
    let vesna = scene.facilitator("Vesna", &role);
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": vesna }));
    scene.ok("empty_seat", json!({ "seat": seat, "until": "2027-01-10" }));
    let longer = scene.fault("empty_seat", json!({ "seat": seat, "until": "2027-02-10" }));
    assert_eq!(
        (&longer["code"], &longer["args"]["until"]),
        (&json!("seat-leaves-before"), &json!("2027-01-10"))
    );
    scene.undoable("empty_seat", json!({ "seat": seat, "until": "2026-12-20" }));
    assert_eq!(scene.look_at(&group)["seats"][0]["holders"][0]["until"], "2026-12-20");
    // Of two only the one who would stay longer leaves.
    let mira = scene.facilitator("Mira", &role);
    scene.ok("fill_seat", json!({ "seat": seat, "facilitator": mira }));
    scene.ok("empty_seat", json!({ "seat": seat, "until": "2027-01-10" }));
    let holders = scene.look_at(&group)["seats"][0]["holders"].clone();
    let until: Vec<_> =
        holders.as_array().into_iter().flatten().map(|one| (&one["called"], &one["until"])).collect();
    assert!(until.contains(&(&json!("Vesna"), &json!("2026-12-20"))), "{holders}");
    assert!(until.contains(&(&json!("Mira"), &json!("2027-01-10"))), "{holders}");
}
