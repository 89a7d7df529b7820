//! Each hard rule broken on purpose in an answer that was sound: the checker must bite, and say which rule it was.

use serde_json::{Value, json};

use crate::checker::judge;
use crate::{instance, judged, solve};

/// A change of an instance and its solution, and the rule it breaks.
type Mutation = (&'static str, fn(&mut Value, &mut Value));

fn first_member(solution: &Value) -> usize {
    solution["groups"][0]["members"][0].as_u64().expect("a group has members") as usize
}

fn second_member(solution: &Value) -> usize {
    solution["groups"][0]["members"][1].as_u64().expect("a group has two members") as usize
}

const MUTATIONS: [Mutation; 24] = [
    ("H1", |_, it| {
        let person = first_member(it);
        it["groups"][1]["members"].as_array_mut().expect("members").push(json!(person));
    }),
    ("H2", |it, solution| it["people"][first_member(solution)]["topics"] = json!([])),
    ("H2", |it, solution| it["people"][first_member(solution)]["slots"] = json!([])),
    ("H2", |it, solution| it["people"][first_member(solution)]["languages"] = json!([])),
    ("H2", |it, solution| it["people"][first_member(solution)]["sites"] = json!([])),
    ("H2", |it, solution| it["people"][first_member(solution)]["age"] = json!(17)),
    ("H3", |_, it| it["groups"][0]["members"] = json!([])),
    ("H4", |it, solution| {
        it["rooms"][solution["groups"][0]["room"].as_u64().expect("a room") as usize]["capacity"] = json!(1)
    }),
    ("H4", |it, solution| {
        it["rooms"][solution["groups"][0]["room"].as_u64().expect("a room") as usize]["slots"] = json!([])
    }),
    ("H4", |it, solution| it["people"][first_member(solution)]["min_privacy"] = json!(9)),
    ("H4", |it, solution| it["people"][first_member(solution)]["access"] = json!(["a garden"])),
    ("H5", |_, it| it["groups"][0]["facilitators"] = json!([])),
    ("H5", |it, solution| {
        let one = solution["groups"][0]["facilitators"][0]["id"].as_u64().expect("a facilitator") as usize;
        it["facilitators"][one]["max_groups"] = json!(0);
    }),
    ("H5", |it, solution| {
        let one = solution["groups"][0]["facilitators"][0]["id"].as_u64().expect("a facilitator") as usize;
        it["facilitators"][one]["roles"] = json!([]);
    }),
    ("H6", |_, it| it["groups"][0]["policy"] = json!("men")),
    ("H7", |it, solution| {
        it["people"][first_member(solution)]["gender"] = json!("m");
        solution["groups"][0]["policy"] = json!("mixed");
    }),
    ("H8", |it, solution| {
        let pair = json!({"a": first_member(solution), "b": second_member(solution), "level": "group"});
        it["keep_apart"].as_array_mut().expect("pairs").push(pair);
    }),
    ("H9", |it, solution| {
        let one = solution["groups"][0]["facilitators"][0]["id"].clone();
        let pair = json!({"person": first_member(solution), "facilitator": one});
        it["keep_apart_facilitator"].as_array_mut().expect("pairs").push(pair);
    }),
    ("H10", |it, solution| {
        let other = solution["groups"][1]["members"][0].clone();
        let pair = json!({"a": first_member(solution), "b": other, "hard": true, "points": 0});
        it["together"].as_array_mut().expect("pairs").push(pair);
    }),
    ("H11", |it, solution| {
        let join = solution["joins"][0].clone();
        it["existing_groups"][join["group"].as_u64().expect("a group") as usize]["blocked_people"] =
            json!([join["person"]]);
    }),
    ("H11", |it, solution| {
        let group = solution["joins"][0]["group"].as_u64().expect("a group") as usize;
        it["existing_groups"][group]["free"] = json!(0);
    }),
    ("H12", |_, it| {
        let group = it["groups"][0].clone();
        it["groups"].as_array_mut().expect("groups").push(group);
    }),
    ("H13", |it, solution| {
        it["forbid"] = json!([{"person": first_member(solution), "slot": solution["groups"][0]["slot"]}])
    }),
    ("H14", |it, solution| it["pin"] = json!([{"person": first_member(solution), "slot": 999}])),
];

#[test]
fn every_broken_rule_is_seen() {
    let instance = instance("n100_s1");
    let answers = (1..20).map(|seed| solve(&instance, seed, 500));
    let mut joined = answers.filter(|answer| !answer.solution.joins.is_empty());
    let answer = joined.next().expect("with some seed somebody joins a running group");
    assert!(judged(&instance, &answer.solution).broken.is_empty());
    let sound = json!(answer.solution);
    for (rule, mutate) in MUTATIONS {
        let (mut instance, mut solution) = (instance.clone(), sound.clone());
        mutate(&mut instance, &mut solution);
        let verdict = judge(&instance, &solution);
        assert!(
            verdict.rules().contains(rule),
            "{rule} is broken, but the checker says {:?}",
            verdict.broken
        );
    }
    let rules: std::collections::BTreeSet<_> = MUTATIONS.iter().map(|(rule, _)| *rule).collect();
    assert_eq!(rules.len(), 14, "every rule is broken once");
}
