//! Composing through the surface: hand-made situations, what is posed of them, and what comes of it.

mod ruling_out;
mod wishes;

use serde_json::{Value, json};
use tillit_composition::instance::{Apart, Gender};

use super::pose::{pose, slot_of};
use crate::people::tests::{accepted, newcomer, topic};
use crate::testing::Scene;
use crate::waiting::{DayPart, TimeWish};

/// An office with a room on Wednesday evenings, somebody to lead, and a programme for three to six.
fn office() -> Scene {
    let mut scene = Scene::new();
    let wednesday = json!([{ "weekday": 2, "part": "evening" }]);
    let room = json!({ "name": "Blue room", "kind": "centre-room", "address": "", "capacity": 10, "step_free": "yes",
        "times": wednesday });
    scene.ok("add_venue", room);
    let programme = scene.ok("add_programme", json!({ "preset": "belgrade" }))["id"].clone();
    let settings = scene.ok("get_settings", json!({}));
    let mut fields = settings["programmes"][0]["fields"].clone();
    for (name, number) in [("least_to_go_on", 2), ("least_to_start", 3), ("most", 6)] {
        fields[name] = json!(number);
    }
    fields["gender_rule"] = json!("anyone");
    scene.ok("change_programme", json!({ "id": programme, "fields": fields, "put_away": false }));
    for (called, role) in [("Vesna", "expert-by-experience"), ("Mira", "ally")] {
        let one = json!({ "called": called, "roles": [role], "contact": "", "most_groups": 2 });
        scene.ok("add_facilitator", one);
    }
    scene
}

/// Somebody who had her conversation and waits for violence; gives the person.
fn waiter(scene: &mut Scene, called: &str) -> Value {
    let topic = topic(scene, "Violence");
    accepted(scene, called, &topic).0
}

fn four(scene: &mut Scene) -> Vec<Value> {
    ["Jelena", "River", "Dragana", "Livia"].map(|called| waiter(scene, called)).into()
}

fn composed(scene: &mut Scene) -> Value {
    let id = scene.ok("compose_groups", json!({}))["id"].clone();
    scene.ok("get_proposal", json!({ "id": id }))
}

fn seated(proposal: &Value) -> Vec<String> {
    let members =
        proposal["groups"].as_array().into_iter().flatten().flat_map(|group| group["members"].as_array());
    let mut names: Vec<String> =
        members.flatten().map(|member| member["called"].to_string().replace('"', "")).collect();
    names.sort();
    names
}

fn why(proposal: &Value, called: &str) -> Value {
    let rows = proposal["not_placed"].as_array().expect("a list");
    rows.iter().find(|row| row["called"] == called).expect("she is on the list")["why"].clone()
}

#[test]
fn who_could_meet_is_proposed_a_group_and_confirming_makes_it() {
    let mut scene = office();
    four(&mut scene);
    let proposal = composed(&mut scene);
    assert_eq!(seated(&proposal), ["Dragana", "Jelena", "Livia", "River"]);
    let group = &proposal["groups"][0];
    assert_eq!((&group["venue"], &group["at_hour"]), (&json!("Blue room"), &json!("18:00")));
    assert_eq!(group["first_on"], "2026-12-02", "the first Wednesday after a week for calls");
    assert_eq!(group["leaders"].as_array().map(Vec::len), Some(2));
    assert_eq!(proposal["changed"], json!([]));

    let made = scene.ok("confirm_proposal", json!({ "id": proposal["id"] }));
    assert_eq!(made["placed"], 4);
    let group = scene.ok("get_group", json!({ "id": made["groups"][0] }));
    assert_eq!(group["members"].as_array().map(Vec::len), Some(4));
    assert_eq!(
        group["seats"].as_array().into_iter().flatten().filter(|seat| seat["state"] == "held").count(),
        2
    );
    assert_eq!(scene.ok("list_proposals", json!({}))["proposals"], json!([]));
    scene.ok("undo", json!({}));
    assert_eq!(scene.ok("list_proposals", json!({}))["proposals"][0]["seated"], 4);
}

#[test]
fn of_each_who_is_not_placed_the_first_true_reason_is_said() {
    let mut scene = office();
    let people = four(&mut scene);
    let violence = topic(&mut scene, "Violence");
    let grief = topic(&mut scene, "Grief");
    accepted(&mut scene, "Pia", &grief);
    let monday = accepted(&mut scene, "Tove", &violence).1;
    let wishes = json!({ "times": [{ "weekday": 0, "part": "morning" }], "age": "any", "gender": "any", "activity": "any", "place": "" });
    scene.ok("change_wishes", json!({ "entry": monday, "programme": null, "wishes": wishes }));
    let id = scene.ok("compose_groups", json!({}))["id"].clone();
    scene.ok("change_proposal", json!({ "id": id, "person": people[0], "whither": "left-out" }));
    let proposal = scene.ok("get_proposal", json!({ "id": id }));
    assert_eq!(why(&proposal, "Pia"), "too-few-others");
    assert_eq!(why(&proposal, "Tove"), "no-common-time");
    assert_eq!(why(&proposal, "Jelena"), "left-out");
}

#[test]
fn r6_two_who_are_kept_apart_never_share_a_group_and_no_rule_says_so() {
    let mut scene = office();
    let people = four(&mut scene);
    let form = json!({ "a": people[0], "b": { "person": people[1] }, "level": "group" });
    scene.ok("add_keep_apart", form);
    let proposal = composed(&mut scene);
    let names = seated(&proposal);
    assert_eq!(names.len(), 3, "{names:?}");
    let out = people
        .iter()
        .zip(["Jelena", "River", "Dragana", "Livia"])
        .find(|(_, name)| !names.contains(&(*name).to_owned()));
    let (out, called) = out.expect("one of the four is not in it");
    assert_eq!(why(&proposal, called), "not-possible");
    let places = scene.ok("list_places", json!({ "id": proposal["id"], "person": out }));
    assert_eq!(places["places"][0]["against"], "not-possible");
    let group = proposal["groups"][0]["id"].clone();
    let form = json!({ "id": proposal["id"], "person": out, "whither": { "group": group } });
    assert_eq!(scene.fault("change_proposal", form)["code"], "not-possible");
}

#[test]
fn who_stays_stays_when_it_is_composed_again_and_who_is_left_out_is_out() {
    let mut scene = office();
    let people = four(&mut scene);
    let id = composed(&mut scene)["id"].clone();
    scene.ok("change_proposal", json!({ "id": id, "person": people[1], "whither": "stays" }));
    scene.ok("change_proposal", json!({ "id": id, "person": people[0], "whither": "left-out" }));
    let again = scene.ok("compose_groups", json!({ "proposal": id }));
    assert_eq!(again["id"], id);
    let proposal = scene.ok("get_proposal", json!({ "id": id }));
    assert_eq!(seated(&proposal), ["Dragana", "Livia", "River"]);
    let members = proposal["groups"][0]["members"].as_array().expect("a list");
    let stays: Vec<_> = members.iter().filter(|member| member["stays"] == true).collect();
    assert_eq!(stays.len(), 1);
    assert_eq!(stays[0]["called"], "River");
}

#[test]
fn what_changed_between_draft_and_confirmation_is_said_and_stops_it() {
    let mut scene = office();
    four(&mut scene);
    let proposal = composed(&mut scene);
    let venue = scene.ok("get_settings", json!({}))["venues"][0].clone();
    let fields = json!({ "name": "Blue room", "kind": "centre-room", "address": "", "capacity": 10, "step_free": "yes",
        "times": [{ "weekday": 4, "part": "evening" }] });
    scene.ok("change_venue", json!({ "id": venue["id"], "venue": fields, "put_away": false }));
    let now = scene.ok("get_proposal", json!({ "id": proposal["id"] }));
    let group = &proposal["groups"][0]["id"];
    assert_eq!(now["changed"], json!([{ "what": "rule-room", "group": group, "names": [] }]));
    let before = scene.digest();
    let fault = scene.fault("confirm_proposal", json!({ "id": proposal["id"] }));
    assert_eq!(fault["code"], "proposal-outdated");
    assert_eq!(scene.digest(), before);
    scene.ok("undo", json!({}));
    let entry = scene.ok("list_waiting", json!({}))["rows"][0].clone();
    scene.ok("leave_waiting_list", json!({ "entry": entry["entry"], "because": "found-elsewhere" }));
    let now = scene.ok("get_proposal", json!({ "id": proposal["id"] }));
    assert_eq!(
        now["changed"],
        json!([{ "what": "waits-no-more", "group": null, "names": [entry["called"]] }])
    );
    assert_eq!(scene.fault("confirm_proposal", json!({ "id": proposal["id"] }))["code"], "proposal-outdated");
}

#[test]
fn the_problem_is_posed_as_the_vault_has_it() {
    let mut scene = office();
    let people = four(&mut scene);
    let form = json!({ "a": people[0], "b": { "person": people[2] }, "level": "site-day" });
    scene.ok("add_keep_apart", form);
    let leaders = scene.ok("list_facilitators", json!({}))["facilitators"].take();
    scene.ok("add_not_with", json!({ "a": leaders[1]["id"], "b": leaders[0]["id"] }));
    let linden = newcomer(&mut scene, "Linden");
    let office = scene.desk.office().expect("a scene's office is open");
    let posed = office.look(|look| pose(look, None)).expect("it can be posed");
    let instance = &posed.instance;
    let wednesday = slot_of(TimeWish { weekday: 2, part: DayPart::Evening });
    assert_eq!(instance.rooms[0].slots, [wednesday]);
    assert_eq!(instance.people.len(), 4, "{linden} does not wait");
    assert!(instance.people.iter().all(|one| one.slots.len() == 21), "nobody was asked for times");
    assert!(instance.people.iter().all(|one| one.gender == Gender::Other), "nobody was asked for a gender");
    assert_eq!(instance.facilitators[0].max_groups, 2);
    assert_eq!((instance.programmes[0].min, instance.programmes[0].max), (3, 6));
    assert_eq!(instance.keep_apart.len(), 1);
    assert_eq!(instance.keep_apart[0].level, Apart::SiteDay);
    assert_eq!(instance.facilitator_not_with, [[0, 1]]);
    assert!(posed.open.facilitator_not_with.is_empty(), "what is explained was never told");
    assert!(posed.not_ready.is_empty());
}

#[test]
fn what_stands_in_the_way_of_any_group_is_said() {
    let refusal = |scene: &mut Scene| scene.fault("compose_groups", json!({}))["code"].clone();
    let mut scene = Scene::new();
    assert_eq!(refusal(&mut scene), "composing-nobody-waits");
    let mut scene = office();
    assert_eq!(refusal(&mut scene), "composing-nobody-waits");
    waiter(&mut scene, "Jelena");
    let settings = scene.ok("get_settings", json!({}));
    let (programme, venue) = (&settings["programmes"][0], &settings["venues"][0]);
    let away = json!({ "id": programme["id"], "fields": programme["fields"], "put_away": true });
    scene.ok("change_programme", away);
    assert_eq!(refusal(&mut scene), "composing-no-programme");
    scene.ok("undo", json!({}));
    let fields = json!({ "name": "Blue room", "kind": "centre-room", "address": "", "capacity": 10, "step_free": "yes",
        "times": venue["times"] });
    scene.ok("change_venue", json!({ "id": venue["id"], "venue": fields, "put_away": true }));
    assert_eq!(refusal(&mut scene), "composing-no-rooms");
    scene.ok("undo", json!({}));
    let leaders = scene.ok("list_facilitators", json!({}))["facilitators"].clone();
    let one = &leaders[0];
    let fields = json!({ "called": one["called"], "roles": one["roles"], "contact": "", "most_groups": 0 });
    scene.ok("change_facilitator", json!({ "id": one["id"], "fields": fields, "put_away": false }));
    assert_eq!(refusal(&mut scene), "composing-nobody-leads");
    scene.ok("undo", json!({}));
    scene.ok("compose_groups", json!({}));
}

#[test]
fn who_was_to_stay_and_cannot_is_named() {
    let mut scene = office();
    let people = four(&mut scene);
    let id = composed(&mut scene)["id"].clone();
    scene.ok("change_proposal", json!({ "id": id, "person": people[1], "whither": "stays" }));
    let row = scene.ok("list_waiting", json!({}))["rows"].as_array().cloned().unwrap_or_default();
    let entry = row.iter().find(|row| row["called"] == "River").map(|row| row["entry"].clone());
    let wishes = json!({ "times": [{ "weekday": 0, "part": "morning" }], "age": "any", "gender": "any", "activity": "any", "place": "" });
    scene.ok("change_wishes", json!({ "entry": entry, "programme": null, "wishes": wishes }));
    let before = scene.digest();
    let fault = scene.fault("compose_groups", json!({ "proposal": id }));
    assert_eq!((&fault["code"], &fault["args"]["names"]), (&json!("composing-stays-clash"), &json!("River")));
    assert_eq!(scene.digest(), before);
}

#[test]
fn a_group_that_stays_is_opened_as_it_is() {
    let mut scene = office();
    four(&mut scene);
    let first = composed(&mut scene);
    let group = &first["groups"][0];
    let form = json!({ "id": first["id"], "group": group["id"], "stays": true });
    scene.ok("keep_proposed_group", form);
    waiter(&mut scene, "Pia");
    scene.ok("compose_groups", json!({ "proposal": first["id"] }));
    let again = scene.ok("get_proposal", json!({ "id": first["id"] }));
    assert_eq!(again["groups"][0]["stays"], true);
    for name in ["leaders", "venue", "time"] {
        assert_eq!(again["groups"][0][name], group[name], "{name}");
    }
    assert_eq!(seated(&again), ["Dragana", "Jelena", "Livia", "Pia", "River"], "others may join it");
}

#[test]
fn a_proposal_is_made_beside_another() {
    let mut scene = office();
    let people = four(&mut scene);
    let first = composed(&mut scene)["id"].clone();
    scene.ok("change_proposal", json!({ "id": first, "person": people[0], "whither": "left-out" }));
    let second = scene.ok("compose_groups", json!({ "proposal": first, "beside": true }))["id"].clone();
    assert_ne!(first, second);
    assert_eq!(scene.ok("list_proposals", json!({}))["proposals"].as_array().map(Vec::len), Some(2));
    let proposal = scene.ok("get_proposal", json!({ "id": second }));
    assert_eq!(seated(&proposal), ["Dragana", "Livia", "River"]);
    scene.ok("undo", json!({}));
    assert_eq!(scene.ok("list_proposals", json!({}))["proposals"].as_array().map(Vec::len), Some(1));
}

#[test]
fn two_change_places_and_who_had_none_takes_one() {
    let mut scene = office();
    for called in ["Jelena", "River", "Dragana", "Livia", "Åse", "Mira", "Pia"] {
        waiter(&mut scene, called);
    }
    let proposal = composed(&mut scene);
    assert_eq!(seated(&proposal).len(), 6, "there is one room on one evening");
    let out = &proposal["not_placed"][0];
    assert_eq!(out["why"], "full");
    let place = scene.ok("list_places", json!({ "id": proposal["id"], "person": out["person"] }))["places"]
        [0]
    .clone();
    assert_eq!(place["against"], "place-full");
    assert_eq!(place["swaps"].as_array().map(Vec::len), Some(6));
    let other = &place["swaps"][0];
    let form =
        json!({ "id": proposal["id"], "person": out["person"], "whither": { "swap": other["person"] } });
    scene.ok("change_proposal", form);
    let after = scene.ok("get_proposal", json!({ "id": proposal["id"] }));
    assert_eq!(after["not_placed"][0]["called"], other["called"]);
    assert!(seated(&after).contains(&out["called"].as_str().expect("a name").to_owned()));
}

#[test]
fn who_pauses_is_not_placed_and_it_is_said() {
    let mut scene = office();
    let people = four(&mut scene);
    waiter(&mut scene, "Pia");
    let pause = json!({ "person": people[0], "status": "paused", "until": "2027-02-01" });
    scene.ok("change_status", pause);
    let proposal = composed(&mut scene);
    assert!(!seated(&proposal).contains(&"Jelena".to_owned()));
}

#[test]
fn who_needs_a_room_without_steps_gets_one() {
    let mut scene = office();
    let people = four(&mut scene);
    let details = json!({ "access": "something", "access_needs": ["step-free"] });
    scene.ok("change_details", json!({ "person": people[0], "details": details }));
    let proposal = composed(&mut scene);
    let members = proposal["groups"][0]["members"].as_array().cloned().unwrap_or_default();
    let jelena =
        members.iter().find(|member| member["called"] == "Jelena").expect("the blue room has no steps");
    assert_eq!(jelena["wishes"][0]["wish"], "step-free");
    let venue = scene.ok("get_settings", json!({}))["venues"][0].clone();
    let fields = json!({ "name": "Blue room", "kind": "centre-room", "address": "", "capacity": 10, "step_free": "no",
        "times": venue["times"] });
    scene.ok("change_venue", json!({ "id": venue["id"], "venue": fields, "put_away": false }));
    let proposal = composed(&mut scene);
    assert_eq!(why(&proposal, "Jelena"), "no-step-free-room");
}

#[test]
fn r6_no_text_changes_with_who_is_kept_apart_from_whom() {
    let mut scene = office();
    let people = four(&mut scene);
    for called in ["Åse", "Mira", "Pia"] {
        waiter(&mut scene, called);
    }
    let id = composed(&mut scene)["id"].clone();
    scene.ok("change_proposal", json!({ "id": id, "person": people[1], "whither": "left-out" }));
    scene.ok("change_proposal", json!({ "id": id, "person": people[1], "whither": "free" }));
    let shown = scene.ok("get_proposal", json!({ "id": id }));
    let out: Vec<Value> =
        shown["not_placed"].as_array().into_iter().flatten().map(|row| row["person"].clone()).collect();
    let inside = shown["groups"][0]["members"][0]["person"].clone();
    assert_eq!(out.len(), 2);
    for level in ["group", "site-day"] {
        for one in &out {
            scene.ok("add_keep_apart", json!({ "a": one, "b": { "person": inside }, "level": level }));
            assert_eq!(scene.ok("get_proposal", json!({ "id": id })), shown, "{level}");
            scene.ok("undo", json!({}));
        }
    }
}

#[test]
fn what_would_help_is_tried_and_only_what_was_seen_to_help_is_said() {
    let mut scene = office();
    four(&mut scene);
    let violence = topic(&mut scene, "Violence");
    let (person, entry) = accepted(&mut scene, "Tove", &violence);
    let wishes = json!({ "times": [{ "weekday": 0, "part": "morning" }], "age": "any", "gender": "any", "activity": "any", "place": "" });
    scene.ok("change_wishes", json!({ "entry": entry, "programme": null, "wishes": wishes }));
    let proposal = composed(&mut scene);
    let before = scene.digest();
    let helps = scene.ok("list_helps", json!({ "id": proposal["id"], "person": person }));
    assert_eq!(helps["seated"], 4);
    assert_eq!(
        helps["helps"][0],
        json!({ "help": { "time": { "weekday": 2, "part": "evening" } }, "seated": 5 })
    );
    let all = helps["helps"].to_string();
    assert!(!all.contains("leader"), "nobody is missing to lead: {all}");
    assert_eq!(scene.digest(), before, "nothing is written");
}

#[test]
fn two_proposals_are_compared() {
    let mut scene = office();
    let people = four(&mut scene);
    let first = composed(&mut scene)["id"].clone();
    let second = scene.ok("compose_groups", json!({ "proposal": first, "beside": true }))["id"].clone();
    scene.ok("change_proposal", json!({ "id": second, "person": people[0], "whither": "left-out" }));
    let compared = scene.ok("compare_proposals", json!({ "one": first, "other": second }));
    assert_eq!((&compared["one"]["seated"], &compared["other"]["seated"]), (&json!(4), &json!(3)));
    assert_eq!(compared["one"]["only"][0]["called"], "Jelena");
    assert_eq!(compared["other"]["only"], json!([]));
}

#[test]
fn r1_after_confirming_only_who_may_be_reached_now_is_to_be_called_now() {
    let mut scene = office();
    let people = four(&mut scene);
    let contact = json!({ "phone": "064 123 56 84", "may_call": true, "may_text": false, "may_email": false, "hours": [],
        "who_may_answer": "anyone", "say_name": "Mira", "say_reason": "the book", "voicemail": "nothing", "lives_with_danger": "no" });
    let always: Vec<Value> =
        (0..7).map(|day| json!({ "weekday": day, "from": "09:00", "until": "20:00" })).collect();
    let contact = Value::Object(
        contact
            .as_object()
            .cloned()
            .into_iter()
            .flatten()
            .chain([("hours".to_owned(), json!(always))])
            .collect(),
    );
    scene.ok("change_safe_contact", json!({ "person": people[0], "contact": contact }));
    let id = composed(&mut scene)["id"].clone();
    scene.ok("confirm_proposal", json!({ "id": id }));
    let tells = scene.ok("list_tells", json!({}));
    let called = |list: &Value| {
        list.as_array().into_iter().flatten().map(|row| row["call"]["called"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(called(&tells["now"]), ["Jelena"]);
    assert_eq!(tells["later"].as_array().map(Vec::len), Some(3));
    assert_eq!(tells["now"][0]["groups"].as_array().map(Vec::len), Some(1));
    assert!(!tells.to_string().contains("064"), "a number stands on the call sheet only");
}
