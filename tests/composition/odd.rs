//! Small instances in which everything can happen: nobody waits, no rooms, contradictory pins, everybody kept apart.

use serde_json::{Value, json};

use crate::centre::bands;
use crate::dice::Dice;

/// An instance of up to eight people.
pub fn odd(seed: u64) -> Value {
    let dice = &mut Dice::new(seed);
    let people = dice.below(9);
    let (slots, sites, topics, languages) =
        (1 + dice.below(3), 1 + dice.below(2), 1 + dice.below(2), 1 + dice.below(2));
    let (rooms, facilitators) = (dice.below(4), dice.below(5));
    let tag = |dice: &mut Dice, chance: usize| if dice.percent(chance) { vec!["lift"] } else { vec![] };
    let programmes = 1 + dice.below(2);
    let programme = |dice: &mut Dice| {
        let min = dice.below(3);
        let roles = match dice.below(4) {
            0 => json!({}),
            1 => json!({"guide": 1, "ally": 1}),
            2 => json!({"guide": 2, "ally": 0}),
            _ => json!({"guide": 1}),
        };
        json!({"name": "p", "topics": dice.some(topics, 80), "min": min, "max": min + dice.below(4), "ideal": dice.below(5), "roles": roles,
               "no_lone_gender": dice.percent(50), "min_privacy": 1 + dice.below(2), "sessions": 1})
    };
    let one = |dice: &mut Dice, of: usize| json!(dice.below(of));
    let gender = |dice: &mut Dice| ["w", "w", "m", "x"][dice.below(4)];
    let pattern = |dice: &mut Dice, person: Option<usize>| {
        let mut it = serde_json::Map::new();
        it.extend(person.map(|person| ("person".to_owned(), json!(person))));
        for (key, of) in [
            ("topic", topics),
            ("slot", slots),
            ("site", sites),
            ("programme", programmes),
            ("language", languages),
            ("facilitator", facilitators),
        ] {
            if of > 0 && dice.percent(20) {
                it.insert(key.to_owned(), json!(dice.below(of)));
            }
        }
        if dice.percent(20) {
            it.insert("policy".to_owned(), json!(["women", "mixed", "men"][dice.below(3)]));
        }
        Value::Object(it)
    };
    let some_of = |dice: &mut Dice, number: usize| if number == 0 { 0 } else { dice.below(4) };
    let mut made = json!({
        "schema": "compose-instance/1", "name": format!("odd_{seed}"), "seed": seed,
        "params": {"wait_base": dice.below(12), "wait_unit_days": 1 + dice.below(40), "wait_cap": dice.below(12), "wish_floor": dice.below(110),
                   "group_cost": dice.below(12), "max_same_key": dice.below(3)},
        "slots": (0..slots).map(|slot| json!({"day": slot / 2, "label": ""})).collect::<Vec<_>>(),
        "topics": (0..topics).map(|_| "t").collect::<Vec<_>>(), "access_tags": ["lift"], "n_sites": sites, "n_languages": languages,
        "bands": bands(),
        "programmes": (0..programmes).map(|_| programme(dice)).collect::<Vec<_>>(),
        "rooms": (0..rooms).map(|_| json!({"site": dice.below(sites), "capacity": dice.below(8), "access": tag(dice, 50), "privacy": 1 + dice.below(3),
                                           "slots": dice.some(slots, 70)})).collect::<Vec<_>>(),
        "facilitators": (0..facilitators).map(|_| json!({"gender": gender(dice), "roles": if dice.percent(60) { vec!["guide"] } else { vec!["guide", "ally"] },
            "topics": dice.some(topics, 80), "languages": dice.some(languages, 80), "slots": dice.some(slots, 80), "sites": dice.some(sites, 80),
            "access": tag(dice, 15), "max_groups": dice.below(4), "wish_groups": dice.below(3)})).collect::<Vec<_>>(),
    });
    let persons: Vec<Value> = (0..people).map(|_| {
        let points = match dice.below(4) {
            0 => json!({}),
            1 => json!({"slot": 100}),
            2 => json!({"topic": 30, "gender": 50, "language": 20}),
            _ => json!({"slot": 20, "age": 45, "gender": 35}),
        };
        json!({"age": 18 + dice.below(60), "gender": gender(dice), "same_gender_only": dice.percent(15), "topics": dice.some(topics, 70),
               "languages": dice.some(languages, 60), "slots": dice.some(slots, 60), "preferred_slots": dice.some(slots, 40), "sites": dice.some(sites, 70),
               "access": tag(dice, 15), "min_privacy": 1 + dice.below(2), "wait_days": dice.below(400),
               "gender_wish": dice.one_of([None, Some("same"), Some("mixed")]), "age_wish": dice.one_of([None, Some("similar"), Some("mixed")]),
               "points": points})
    }).collect();
    made["people"] = json!(persons);
    let two = |dice: &mut Dice| {
        let a = dice.below(people);
        (a, (a + 1 + dice.below(people.max(2) - 1)) % people.max(1))
    };
    let pairs = |dice: &mut Dice| -> Vec<(usize, usize)> {
        if people < 2 { vec![] } else { (0..some_of(dice, people)).map(|_| two(dice)).collect() }
    };
    made["keep_apart"] = pairs(dice)
        .into_iter()
        .map(|(a, b)| json!({"a": a, "b": b, "level": dice.one_of(["group", "site_day"])}))
        .collect();
    made["together"] = pairs(dice)
        .into_iter()
        .map(|(a, b)| json!({"a": a, "b": b, "hard": dice.percent(40), "points": dice.below(60)}))
        .collect();
    made["keep_apart_facilitator"] = (0..some_of(dice, people.min(facilitators)))
        .map(|_| json!({"person": one(dice, people), "facilitator": one(dice, facilitators)}))
        .collect();
    made["facilitator_not_with"] = (0..some_of(dice, facilitators / 2))
        .map(|_| json!([dice.below(facilitators), dice.below(facilitators)]))
        .filter(|pair| pair[0] != pair[1])
        .collect();
    made["existing_groups"] = (0..dice.below(2)).map(|_| json!({"topic": dice.below(topics), "programme": dice.below(programmes), "language": 0,
        "policy": dice.one_of(["women", "mixed", "men"]), "band": dice.below(5), "slot": dice.below(slots), "site": dice.below(sites),
        "women": dice.below(3), "men": dice.below(3), "others": 0, "free": dice.below(3), "access": tag(dice, 50), "privacy": 2,
        "facilitators": (0..facilitators.min(1)).collect::<Vec<_>>(), "blocked_people": (0..people.min(1)).collect::<Vec<_>>()})).collect();
    made["forbid"] = (0..if dice.percent(40) { dice.below(3) } else { 0 })
        .map(|_| {
            let who = (people > 0 && dice.percent(70)).then(|| dice.below(people));
            pattern(dice, who)
        })
        .collect();
    if people > 0 && dice.percent(25) {
        made["pin"] = (0..1 + dice.below(2))
            .map(|_| {
                let who = dice.below(people);
                pattern(dice, Some(who))
            })
            .collect();
    }
    made
}
