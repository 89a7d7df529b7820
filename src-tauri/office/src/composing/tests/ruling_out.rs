//! What is ruled out of a proposal, and what may be given up in it.

use serde_json::{Value, json};

use super::wishes::entry_of;
use super::{composed, four, office, seated, waiter};
use crate::testing::Scene;

/// Composes a proposal again.
fn again(scene: &mut Scene, id: &Value) -> Value {
    scene.ok("compose_groups", json!({ "proposal": id }));
    scene.ok("get_proposal", json!({ "id": id }))
}

#[test]
fn who_is_not_to_be_in_a_group_has_no_place_in_it_until_she_is_allowed_again() {
    let mut scene = office();
    let people = four(&mut scene);
    let id = composed(&mut scene)["id"].clone();
    scene.ok("rule_out", json!({ "id": id, "what": { "seat": people[1] } }));
    let now = scene.ok("get_proposal", json!({ "id": id }));
    assert_eq!(seated(&now), ["Dragana", "Jelena", "Livia"], "she is out at once");
    let time = json!({ "weekday": 2, "part": "evening" });
    assert_eq!(
        now["forbidden"],
        json!([{ "kind": "seat", "called": "River", "of": "Violence", "time": time }])
    );
    assert_eq!(seated(&again(&mut scene, &id)), ["Dragana", "Jelena", "Livia"]);
    scene.ok("allow_again", json!({ "id": id, "number": 0 }));
    assert_eq!(again(&mut scene, &id)["forbidden"], json!([]));
    assert_eq!(seated(&again(&mut scene, &id)).len(), 4);
    scene.fault("allow_again", json!({ "id": id, "number": 0 }));
}

#[test]
fn a_time_that_is_ruled_out_is_not_used_though_a_group_was_to_stay() {
    let mut scene = office();
    four(&mut scene);
    let friday = json!([{ "weekday": 4, "part": "morning" }]);
    let room = json!({ "name": "Green room", "kind": "centre-room", "address": "", "capacity": 10, "step_free": "no", "times": friday });
    scene.ok("add_venue", room);
    let first = composed(&mut scene);
    let (id, group) = (&first["id"], &first["groups"][0]);
    scene.ok("keep_proposed_group", json!({ "id": id, "group": group["id"], "stays": true }));
    scene.ok("rule_out", json!({ "id": id, "what": { "time": group["id"] } }));
    let next = again(&mut scene, id);
    assert_ne!(next["groups"][0]["time"], group["time"]);
    assert_eq!((&next["forbidden"][0]["kind"], seated(&next).len()), (&json!("time"), 4));
    scene.ok("undo", json!({}));
    scene.ok("undo", json!({}));
    assert_eq!(scene.ok("get_proposal", json!({ "id": id }))["forbidden"], json!([]));
}

#[test]
fn who_is_not_to_lead_a_topic_leads_another_or_nobody_does() {
    let mut scene = office();
    four(&mut scene);
    let one = json!({ "called": "Nada", "roles": ["ally"], "contact": "", "most_groups": 2 });
    scene.ok("add_facilitator", one);
    let first = composed(&mut scene);
    let (id, group) = (&first["id"], &first["groups"][0]);
    let ally = |group: &Value| {
        let leaders = group["leaders"].as_array().into_iter().flatten();
        leaders.clone().find(|one| one["role"] == "ally").cloned().expect("an ally leads with her")
    };
    let before = ally(group);
    let what = json!({ "leader": { "group": group["id"], "facilitator": before["facilitator"] } });
    scene.ok("rule_out", json!({ "id": id, "what": what }));
    let next = again(&mut scene, id);
    assert_ne!(ally(&next["groups"][0])["called"], before["called"]);
    let row = &next["forbidden"][0];
    assert_eq!(
        (&row["kind"], &row["called"], &row["time"]),
        (&json!("leader"), &before["called"], &Value::Null)
    );
}

/// Ten women of about one age who wish for that, one of eighty who does not mind, and a hall for all of them.
fn eleven(scene: &mut Scene) {
    let wednesday = json!([{ "weekday": 2, "part": "evening" }]);
    let hall = json!({ "name": "Hall", "kind": "centre-room", "address": "", "capacity": 20, "step_free": "no", "times": wednesday });
    scene.ok("add_venue", hall);
    let mut programme = scene.ok("get_settings", json!({}))["programmes"][0].take();
    programme["fields"]["most"] = json!(12);
    let form = json!({ "id": programme["id"], "fields": programme["fields"], "put_away": false });
    scene.ok("change_programme", form);
    for nth in 0..11 {
        let called = format!("Woman {nth}");
        let person = waiter(scene, &called);
        let (born, age) = if nth == 10 { (1946, "any") } else { (1980 + nth / 2, "similar") };
        let fields = json!({ "id": person, "called": called, "called_as": "name", "real_name": null, "pronoun": "she", "gender": "woman",
            "birth_year": born, "age_band": "not-asked", "languages": [] });
        scene.ok("change_person", fields);
        let entry = entry_of(scene, &called);
        scene.ok("change_wishes", json!({ "entry": entry, "programme": null, "wishes": { "age": age } }));
    }
}

#[test]
fn room_for_wishes_may_cost_a_place_and_its_price_is_shown() {
    let mut scene = office();
    eleven(&mut scene);
    let brings = |view: &Value| ["seated", "wishes_met", "wishes"].map(|name| view[name].clone());
    let strict = composed(&mut scene);
    assert_eq!((brings(&strict), &strict["price"]), ([json!(11), json!(0), json!(10)], &Value::Null));
    let id = &strict["id"];
    // One of eleven is more than five percent.
    scene.ok("compose_groups", json!({ "proposal": id, "give_up": 5 }));
    let same = scene.ok("get_proposal", json!({ "id": id }));
    assert_eq!((brings(&same), &same["price"]["percent"]), (brings(&strict), &json!(5)));
    scene.ok("compose_groups", json!({ "proposal": id, "give_up": 10 }));
    let given = again(&mut scene, id);
    assert_eq!(brings(&given), [json!(10), json!(10), json!(10)]);
    assert_eq!(given["not_placed"][0]["called"], "Woman 10");
    let price = json!({ "percent": 10, "seated": 11, "wishes_met": 0, "wishes": 10 });
    assert_eq!(given["price"], price, "it is kept from one run to the next");
    scene.ok("compose_groups", json!({ "proposal": id, "give_up": 0 }));
    let back = scene.ok("get_proposal", json!({ "id": id }));
    assert_eq!((brings(&back), &back["price"]), (brings(&strict), &Value::Null));
}
