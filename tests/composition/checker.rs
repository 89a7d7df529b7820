//! A judge of solutions that shares no code with the composition crate: it reads the two JSON formats and nothing else,
//! and follows their description rule by rule. It is slow and plain on purpose.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// What the judge says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The rules that are broken, each as often as it is.
    pub broken: Vec<String>,
    /// The six tiers.
    pub tiers: [i64; 6],
}

impl Verdict {
    /// The rules that are broken, each once.
    pub fn rules(&self) -> BTreeSet<&str> {
        self.broken.iter().map(String::as_str).collect()
    }
}

/// Where somebody sits.
struct Seat<'a> {
    person: usize,
    group: (bool, usize),
    properties: &'a Value,
    access: &'a Value,
    privacy: i64,
    leaders: Vec<usize>,
}

fn number(value: &Value, key: &str) -> i64 {
    value[key].as_i64().unwrap_or_else(|| panic!("{key} is a number in {value}"))
}

fn id(value: &Value) -> usize {
    value.as_u64().expect("an id is a number from 0") as usize
}

fn at(value: &Value, key: &str) -> usize {
    id(&value[key])
}

fn list<'a>(value: &'a Value, key: &str) -> &'a Vec<Value> {
    value[key].as_array().unwrap_or_else(|| panic!("{key} is a list in {value}"))
}

fn ids(value: &Value, key: &str) -> Vec<usize> {
    list(value, key).iter().map(id).collect()
}

fn optional<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn has_all(offered: &Value, needed: &Value) -> bool {
    let offered = offered.as_array().expect("access is a list");
    needed.as_array().expect("access is a list").iter().all(|tag| offered.contains(tag))
}

fn admits(policy: &Value, gender: &Value) -> bool {
    match policy.as_str() {
        Some("women") => gender == "w",
        Some("men") => gender == "m",
        _ => true,
    }
}

/// Judges a solution.
pub fn judge(instance: &Value, solution: &Value) -> Verdict {
    let mut broken: Vec<String> = Vec::new();
    let mut breaks = |rule: &str| broken.push(rule.to_owned());
    let people = list(instance, "people");
    let (rooms, leaders) = (list(instance, "rooms"), list(instance, "facilitators"));
    let (programmes, bands) = (list(instance, "programmes"), list(instance, "bands"));
    let (running, groups) = (list(instance, "existing_groups"), list(solution, "groups"));

    let mut seats: Vec<Seat> = Vec::new();
    for (n, group) in groups.iter().enumerate() {
        let room = &rooms[at(group, "room")];
        for person in ids(group, "members") {
            seats.push(Seat {
                person,
                group: (true, n),
                properties: group,
                access: &room["access"],
                privacy: number(room, "privacy"),
                leaders: list(group, "facilitators").iter().map(|one| at(one, "id")).collect(),
            });
        }
    }
    for join in list(solution, "joins") {
        let n = at(join, "group");
        let group = &running[n];
        seats.push(Seat {
            person: at(join, "person"),
            group: (false, n),
            properties: group,
            access: &group["access"],
            privacy: number(group, "privacy"),
            leaders: ids(group, "facilitators"),
        });
    }
    let of = |person: usize| seats.iter().filter(move |seat| seat.person == person);

    for person in 0..people.len() {
        if of(person).count() > 1 {
            breaks("H1");
        }
    }
    for seat in &seats {
        let (who, group) = (&people[seat.person], seat.properties);
        let wanted = |list_of: &str, key: &str| ids(who, list_of).contains(&at(group, key));
        let band = &bands[at(group, "band")];
        let age = number(who, "age");
        let of_age = number(band, "lo") <= age && age <= number(band, "hi");
        if !(wanted("topics", "topic")
            && wanted("languages", "language")
            && wanted("slots", "slot")
            && wanted("sites", "site")
            && of_age)
        {
            breaks("H2");
        }
        let mixed = group["policy"] == "mixed";
        if !admits(&group["policy"], &who["gender"]) || (who["same_gender_only"] == true && mixed) {
            breaks("H6");
        }
        if !has_all(seat.access, &who["access"]) || number(who, "min_privacy") > seat.privacy {
            breaks("H4");
        }
        if list(instance, "forbid").iter().any(|pattern| matches(seat, pattern)) {
            breaks("H13");
        }
    }
    let mut rooms_used: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let mut hours: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let mut loads: BTreeMap<usize, i64> = BTreeMap::new();
    let mut keys: BTreeMap<String, i64> = BTreeMap::new();
    for group in groups {
        let (programme, room) = (&programmes[at(group, "programme")], &rooms[at(group, "room")]);
        let (slot, members) = (at(group, "slot"), ids(group, "members"));
        let size = members.len() as i64;
        if !ids(programme, "topics").contains(&at(group, "topic"))
            || !(number(programme, "min")..=number(programme, "max")).contains(&size)
        {
            breaks("H3");
        }
        let led = list(group, "facilitators");
        if at(room, "site") != at(group, "site")
            || !ids(room, "slots").contains(&slot)
            || number(room, "capacity") < size + led.len() as i64
            || number(room, "privacy") < number(programme, "min_privacy")
        {
            breaks("H4");
        }
        *rooms_used.entry((at(group, "room"), slot)).or_default() += 1;
        let mut filled: BTreeMap<&str, i64> = BTreeMap::new();
        led.iter().for_each(|one| *filled.entry(one["role"].as_str().expect("a role")).or_default() += 1);
        let roles = programme["roles"].as_object().expect("roles by name");
        let wanted = roles.iter().map(|(role, number)| (role.as_str(), number.as_i64().expect("a number")));
        let wanted: BTreeMap<&str, i64> = wanted.filter(|(_, number)| *number > 0).collect();
        let different: BTreeSet<usize> = led.iter().map(|one| at(one, "id")).collect();
        if filled != wanted || different.len() != led.len() {
            breaks("H5");
        }
        for one in led {
            let who = &leaders[at(one, "id")];
            let can = |list_of: &str, key: &str| ids(who, list_of).contains(&at(group, key));
            let fits = list(who, "roles").contains(&one["role"])
                && can("topics", "topic")
                && can("languages", "language")
                && can("slots", "slot")
                && can("sites", "site")
                && admits(&group["policy"], &who["gender"]);
            if !fits {
                breaks("H5");
            }
            if !has_all(&room["access"], &who["access"]) {
                breaks("H4");
            }
            *hours.entry((at(one, "id"), slot)).or_default() += 1;
            *loads.entry(at(one, "id")).or_default() += 1;
        }
        for pair in list(instance, "facilitator_not_with") {
            if different.contains(&id(&pair[0])) && different.contains(&id(&pair[1])) {
                breaks("H5");
            }
        }
        if programme["no_lone_gender"] == true && group["policy"] == "mixed" {
            let count =
                |gender: &str| members.iter().filter(|person| people[**person]["gender"] == gender).count();
            if count("w") == 1 || count("m") == 1 {
                breaks("H7");
            }
        }
        let key =
            ["topic", "programme", "language", "policy", "slot", "site"].map(|key| group[key].to_string());
        *keys.entry(key.join(" ")).or_default() += 1;
    }
    rooms_used.values().filter(|uses| **uses > 1).for_each(|_| breaks("H4"));
    hours.values().filter(|uses| **uses > 1).for_each(|_| breaks("H5"));
    loads
        .iter()
        .filter(|(one, load)| **load > number(&leaders[**one], "max_groups"))
        .for_each(|_| breaks("H5"));
    keys.values()
        .filter(|times| **times > number(&instance["params"], "max_same_key"))
        .for_each(|_| breaks("H12"));
    for (n, group) in running.iter().enumerate() {
        let joined: Vec<usize> =
            seats.iter().filter(|seat| seat.group == (false, n)).map(|seat| seat.person).collect();
        if joined.len() as i64 > number(group, "free") {
            breaks("H11");
        }
        joined
            .iter()
            .filter(|person| ids(group, "blocked_people").contains(person))
            .for_each(|_| breaks("H11"));
        if programmes[at(group, "programme")]["no_lone_gender"] == true && group["policy"] == "mixed" {
            for (gender, present) in [("w", "women"), ("m", "men")] {
                let come = joined.iter().filter(|person| people[**person]["gender"] == gender).count() as i64;
                if come > 0 && come + number(group, present) == 1 {
                    breaks("H7");
                }
            }
        }
    }
    let day = |seat: &Seat| number(&list(instance, "slots")[at(seat.properties, "slot")], "day");
    for pair in list(instance, "keep_apart") {
        let meet = of(at(pair, "a")).any(|a| {
            of(at(pair, "b")).any(|b| {
                let near = at(a.properties, "site") == at(b.properties, "site") && day(a) == day(b);
                a.group == b.group || (pair["level"] == "site_day" && near)
            })
        });
        if meet {
            breaks("H8");
        }
    }
    for pair in list(instance, "keep_apart_facilitator") {
        if of(at(pair, "person")).any(|seat| seat.leaders.contains(&at(pair, "facilitator"))) {
            breaks("H9");
        }
    }
    let mut together = 0;
    for pair in list(instance, "together") {
        let (a, b) = (at(pair, "a"), at(pair, "b"));
        let same = of(a).any(|mine| of(b).any(|theirs| mine.group == theirs.group));
        if pair["hard"] == true && !same && (of(a).count() > 0 || of(b).count() > 0) {
            breaks("H10");
        }
        if pair["hard"] == false && same {
            together += number(pair, "points");
        }
    }
    for pin in optional(instance, "pin") {
        if !of(at(pin, "person")).any(|seat| matches(seat, pin)) {
            breaks("H14");
        }
    }
    for pin in optional(instance, "pin_groups") {
        let opened = groups.iter().any(|group| {
            let same = ["topic", "programme", "language", "policy", "band", "slot", "site", "room"];
            let names = |group: &Value| -> BTreeSet<String> {
                list(group, "facilitators")
                    .iter()
                    .map(|one| format!("{} {}", one["id"], one["role"]))
                    .collect()
            };
            same.iter().all(|key| group[key] == pin[key])
                && names(group) == names(pin)
                && ids(pin, "members").iter().all(|member| ids(group, "members").contains(member))
        });
        if !opened {
            breaks("H14");
        }
    }

    let params = &instance["params"];
    let weight = |person: usize| {
        let waited = number(&people[person], "wait_days").div_euclid(number(params, "wait_unit_days"));
        number(params, "wait_base") + waited.min(number(params, "wait_cap"))
    };
    let seated: BTreeSet<usize> = seats.iter().map(|seat| seat.person).collect();
    let satisfactions = seats.iter().map(|seat| satisfaction(people, bands, seat));
    let satisfactions: Vec<i64> = satisfactions.collect();
    let floor = number(params, "wish_floor");
    let over = |one: usize, load: i64| (load - number(&leaders[one], "wish_groups")).max(0);
    let cost = |group: &Value| {
        let ideal = number(&programmes[at(group, "programme")], "ideal");
        number(params, "group_cost") + (list(group, "members").len() as i64 - ideal).abs()
    };
    let tiers = [
        seated.iter().map(|person| weight(*person)).sum(),
        loads.iter().map(|(one, load)| over(*one, *load)).sum(),
        satisfactions.iter().filter(|points| **points < floor).count() as i64,
        satisfactions.iter().sum::<i64>() + together,
        seats.iter().map(|seat| number(&bands[at(seat.properties, "band")], "spread")).sum(),
        groups.iter().map(cost).sum(),
    ];
    Verdict { broken, tiers }
}

fn matches(seat: &Seat, pattern: &Value) -> bool {
    pattern.as_object().expect("a pattern").iter().all(|(key, wanted)| match key.as_str() {
        "person" => seat.person == id(wanted),
        "existing_group" => seat.group == (false, id(wanted)),
        "facilitator" => seat.leaders.contains(&id(wanted)),
        _ => seat.properties[key] == *wanted,
    })
}

fn satisfaction(people: &[Value], bands: &[Value], seat: &Seat) -> i64 {
    let (who, group) = (&people[seat.person], seat.properties);
    let points = who["points"].as_object().expect("points by wish");
    if points.is_empty() {
        return 100;
    }
    let met = |wish: &str| match wish {
        "topic" => list(who, "topics").first() == Some(&group["topic"]),
        "slot" => list(who, "preferred_slots").contains(&group["slot"]),
        "gender" => (group["policy"] == "mixed") == (who["gender_wish"] == "mixed"),
        "age" => (bands[at(group, "band")]["narrow"] == true) == (who["age_wish"] == "similar"),
        "language" => list(who, "languages").first() == Some(&group["language"]),
        other => panic!("there is no wish {other}"),
    };
    points.iter().filter(|(wish, _)| met(wish)).map(|(_, points)| points.as_i64().expect("a number")).sum()
}
