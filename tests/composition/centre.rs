//! Made-up centres of any size, with the statistics of the realistic instances: how many rooms, facilitators and topics there
//! are for so many people, how often people can come, what they wish, who is kept apart.

use serde_json::{Value, json};

use crate::dice::Dice;

const TAGS: [&str; 3] = ["wheelchair", "hearing_loop", "childcare"];

/// A centre where so many people wait.
pub fn centre(people: usize, seed: u64) -> Value {
    let dice = &mut Dice::new(seed ^ (people as u64) << 32);
    let slots = if people < 60 {
        10
    } else if people < 200 {
        15
    } else {
        21
    };
    let topics = match people {
        0..60 => 3,
        60..200 => 6,
        200..600 => 8,
        _ => 10,
    };
    let sites = (people / 200).max(1) + usize::from(people >= 300) * usize::from(people < 400);
    let languages = if people < 60 {
        2
    } else if people < 200 {
        3
    } else {
        4
    };
    let facilitators = 4 + people * 155 / 1000;
    let running = people / 40;
    let programmes = programmes(topics);
    let pairs = |dice: &mut Dice, number: usize| -> Vec<(usize, usize)> {
        (0..number).map(|_| (dice.below(people), dice.below(people))).filter(|(a, b)| a != b).collect()
    };
    let keep_apart: Vec<Value> = pairs(dice, people * 6 / 100)
        .into_iter()
        .map(|(a, b)| json!({"a": a, "b": b, "level": if dice.percent(33) { "site_day" } else { "group" }}))
        .collect();
    let together: Vec<Value> = pairs(dice, people * 55 / 1000)
        .into_iter()
        .map(|(a, b)| {
            let hard = dice.percent(25);
            json!({"a": a, "b": b, "hard": hard, "points": if hard { 0 } else { 50 }})
        })
        .collect();
    json!({
        "schema": "compose-instance/1",
        "name": format!("made_{people}_{seed}"),
        "seed": seed,
        "params": {"wait_base": 10, "wait_unit_days": 30, "wait_cap": 10, "wish_floor": 50, "group_cost": 10, "max_same_key": 1},
        "slots": (0..slots).map(|slot| json!({"day": slot * 6 / slots, "label": format!("hour {slot}")})).collect::<Vec<_>>(),
        "topics": (0..topics).map(|topic| format!("topic {topic}")).collect::<Vec<_>>(),
        "access_tags": TAGS,
        "n_sites": sites,
        "n_languages": languages,
        "bands": bands(),
        "programmes": programmes,
        "rooms": (0..(people * 22 / 1000).max(2)).map(|room| made_room(dice, room % sites, slots)).collect::<Vec<_>>(),
        "facilitators": (0..facilitators).map(|one| facilitator(dice, one, topics, languages, slots, sites)).collect::<Vec<_>>(),
        "people": (0..people).map(|_| person(dice, topics, languages, slots, sites)).collect::<Vec<_>>(),
        "keep_apart": keep_apart,
        "keep_apart_facilitator": (0..people * 3 / 100)
            .map(|_| json!({"person": dice.below(people), "facilitator": dice.below(facilitators)}))
            .collect::<Vec<_>>(),
        "facilitator_not_with": (0..people * 13 / 1000)
            .map(|_| { let a = dice.below(facilitators); [a, (a + 1 + dice.below(facilitators - 1)) % facilitators] })
            .collect::<Vec<_>>(),
        "together": together,
        "existing_groups": (0..running).map(|_| made_running(dice, people, topics, slots, sites)).collect::<Vec<_>>(),
        "forbid": [],
    })
}

/// Two centres like a given one that have grown together: half of all people stay where they went, and everybody else, the
/// facilitators too, may go to as many houses as before, of both.
pub fn grown_together(one: &Value, seed: u64) -> Value {
    let dice = &mut Dice::new(seed);
    let list = |key: &str| one[key].as_array().expect("an instance has its lists").clone();
    let count = |key: &str| list(key).len();
    let houses = number(&one["n_sites"]);
    let anywhere = |dice: &mut Dice, places: &Value| -> Value {
        let wanted = places.as_array().map_or(0, Vec::len);
        let mut chosen: Vec<usize> = Vec::new();
        while chosen.len() < wanted {
            let house = dice.below(2 * houses);
            chosen.extend((!chosen.contains(&house)).then_some(house));
        }
        chosen.sort_unstable();
        json!(chosen)
    };
    let moved = |key: &str, fields: &[(&str, usize)]| -> Value {
        let second = list(key).into_iter().map(|mut entry| {
            for (field, by) in fields {
                entry[*field] = later(&entry[*field], *by);
            }
            entry
        });
        list(key).into_iter().chain(second).collect()
    };
    let (people, led) = (count("people"), count("facilitators"));
    let mut both = one.clone();
    both["name"] = json!(format!("{}_twice_{seed}", one["name"].as_str().unwrap_or_default()));
    both["seed"] = json!(seed);
    both["n_sites"] = json!(2 * houses);
    both["rooms"] = moved("rooms", &[("site", houses)]);
    both["people"] = moved("people", &[("sites", houses)]);
    both["facilitators"] = moved("facilitators", &[]);
    both["keep_apart"] = moved("keep_apart", &[("a", people), ("b", people)]);
    both["keep_apart_facilitator"] =
        moved("keep_apart_facilitator", &[("person", people), ("facilitator", led)]);
    both["together"] = moved("together", &[("a", people), ("b", people)]);
    both["existing_groups"] =
        moved("existing_groups", &[("site", houses), ("facilitators", led), ("blocked_people", people)]);
    let not_with = list("facilitator_not_with");
    both["facilitator_not_with"] =
        not_with.iter().cloned().chain(not_with.iter().map(|pair| later(pair, led))).collect();
    for one in both["people"].as_array_mut().into_iter().flatten() {
        if dice.percent(50) {
            one["sites"] = anywhere(dice, &one["sites"]);
        }
    }
    for one in both["facilitators"].as_array_mut().into_iter().flatten() {
        one["sites"] = anywhere(dice, &one["sites"]);
    }
    // Whoever comes only with somebody goes where she goes.
    for pair in both["together"].as_array().cloned().into_iter().flatten() {
        both["people"][number(&pair["b"])]["sites"] = both["people"][number(&pair["a"])]["sites"].clone();
    }
    both
}

fn number(value: &Value) -> usize {
    value.as_u64().and_then(|number| usize::try_from(number).ok()).expect("it is a position")
}

/// A position, or each of several, so much later in its list.
fn later(value: &Value, by: usize) -> Value {
    match value.as_array() {
        Some(several) => several.iter().map(|one| later(one, by)).collect(),
        None => json!(number(value) + by),
    }
}

/// Four narrow bands and one for everybody.
pub fn bands() -> Value {
    json!([
        {"lo": 18, "hi": 29, "narrow": true, "spread": 11},
        {"lo": 25, "hi": 39, "narrow": true, "spread": 14},
        {"lo": 35, "hi": 54, "narrow": true, "spread": 19},
        {"lo": 50, "hi": 99, "narrow": true, "spread": 25},
        {"lo": 18, "hi": 99, "narrow": false, "spread": 45},
    ])
}

fn programmes(topics: usize) -> Value {
    json!([
        {"name": "led group, 12 sessions", "min": 6, "max": 10, "ideal": 8, "roles": {"expert": 1, "ally": 1},
         "no_lone_gender": true, "min_privacy": 2, "sessions": 12, "topics": [0, 1]},
        {"name": "small mutual-support group", "min": 3, "max": 5, "ideal": 5, "roles": {"expert": 1},
         "no_lone_gender": true, "min_privacy": 2, "sessions": 10, "topics": [0, 1]},
        {"name": "self-help group with initiator", "min": 4, "max": 8, "ideal": 7, "roles": {"initiator": 1},
         "no_lone_gender": true, "min_privacy": 1, "sessions": 10, "topics": (2..topics).collect::<Vec<_>>()},
    ])
}

fn made_room(dice: &mut Dice, site: usize, slots: usize) -> Value {
    let access: Vec<&str> = dice.some(3, 60).into_iter().map(|tag| TAGS[tag]).collect();
    json!({"site": site, "capacity": 8 + 2 * dice.below(4), "access": access, "privacy": 1 + dice.below(9).div_ceil(4).min(2),
           "slots": dice.some(slots, 78)})
}

fn facilitator(
    dice: &mut Dice,
    one: usize,
    topics: usize,
    languages: usize,
    slots: usize,
    sites: usize,
) -> Value {
    let (role, led) = match one % 3 {
        0 => ("expert", vec![dice.below(2)]),
        1 => ("ally", (0..topics).collect()),
        _ => ("initiator", (2..topics).filter(|_| dice.percent(70)).collect()),
    };
    let mut roles = vec![role];
    if role == "ally" && dice.percent(40) {
        roles.push("initiator");
    }
    let mut spoken = vec![0];
    spoken.extend((1..languages).filter(|_| dice.percent(12)));
    let max = 1 + dice.below(3);
    let chance = 35 + dice.below(60);
    json!({"gender": if dice.percent(84) { "w" } else { "m" }, "roles": roles, "topics": led, "languages": spoken,
           "slots": dice.some(slots, chance), "sites": if dice.percent(60) { vec![dice.below(sites)] } else { dice.some(sites, 50) },
           "access": if dice.percent(4) { vec![TAGS[0]] } else { vec![] }, "max_groups": max, "wish_groups": 1 + dice.below(max)})
}

fn person(dice: &mut Dice, topics: usize, languages: usize, slots: usize, sites: usize) -> Value {
    let gender = ["w", "m", "x"][usize::from(dice.percent(29)) + usize::from(dice.percent(2))];
    let mut asked = vec![dice.below(topics)];
    if dice.percent(31) {
        let other = dice.below(topics);
        asked.extend((other != asked[0]).then_some(other));
    }
    let mut spoken = vec![if dice.percent(85) { 0 } else { dice.below(languages) }];
    if dice.percent(14) {
        let other = dice.below(languages);
        spoken.extend((other != spoken[0]).then_some(other));
    }
    let chance = 15 + dice.below(40);
    let can = dice.some(slots, chance);
    let prefers: Vec<usize> = can.iter().copied().filter(|_| dice.percent(55)).collect();
    let mut kinds = Vec::new();
    if asked.len() > 1 {
        kinds.push("topic");
    }
    if !prefers.is_empty() && dice.percent(60) {
        kinds.push("slot");
    }
    let gender_wish = dice.percent(25).then(|| if dice.percent(70) { "same" } else { "mixed" });
    let age_wish = dice.percent(35).then(|| if dice.percent(70) { "similar" } else { "mixed" });
    kinds.extend(gender_wish.map(|_| "gender"));
    kinds.extend(age_wish.map(|_| "age"));
    let each = 100 / kinds.len().max(1);
    let points: serde_json::Map<String, Value> = kinds
        .iter()
        .enumerate()
        .map(|(at, kind)| {
            ((*kind).to_owned(), json!(if at == 0 { 100 - each * (kinds.len() - 1) } else { each }))
        })
        .collect();
    let access: Vec<&str> = TAGS.into_iter().filter(|_| dice.percent(4)).collect();
    json!({"age": 18 + dice.below(30) + dice.below(25), "gender": gender, "same_gender_only": gender == "w" && dice.percent(30),
           "topics": asked, "languages": spoken, "slots": can, "preferred_slots": prefers,
           "sites": if dice.percent(50) { vec![dice.below(sites)] } else { dice.some(sites, 45) }, "access": access,
           "min_privacy": if dice.percent(75) { 1 } else { 2 + dice.below(2) }, "wait_days": dice.below(150) + dice.below(150) * dice.below(3),
           "gender_wish": gender_wish, "age_wish": age_wish, "points": points})
}

fn made_running(dice: &mut Dice, people: usize, topics: usize, slots: usize, sites: usize) -> Value {
    let topic = dice.below(topics);
    let policy = ["women", "mixed", "mixed"][dice.below(3)];
    json!({"topic": topic, "programme": if topic < 2 { 1 } else { 2 }, "language": 0, "policy": policy, "band": dice.below(5),
           "slot": dice.below(slots), "site": dice.below(sites), "women": 2 + dice.below(3),
           "men": if policy == "mixed" { dice.below(3) } else { 0 }, "others": 0, "free": 1 + dice.below(3),
           "access": if dice.percent(50) { vec![TAGS[0]] } else { vec![] }, "privacy": 1 + dice.below(3), "facilitators": [],
           "blocked_people": (0..people / 100).map(|_| dice.below(people)).collect::<Vec<_>>()})
}
