//! Makes units of people, and puts units and offers together.

use std::collections::BTreeMap;

use super::offers::{self, Outline};
use super::{Hours, Housing, NONE, Offer, Problem, Source, Unit, Wishes};
use crate::fault::Fault;
use crate::instance::{AgeWish, Apart, Gender, GenderWish, Instance, Pattern, Person, Wish};
use crate::rules::wait_weight;
use crate::scale::Scale;
use crate::solution::Solution;

/// Compiles a checked instance.
pub fn problem<'a>(instance: &'a Instance, former: Option<&Solution>) -> Result<Problem<'a>, Fault> {
    let scale = Scale::new(instance)?;
    let weights: Vec<i64> = (0..instance.people.len()).map(|person| wait_weight(instance, person)).collect();
    let (mut units, unit_of) = units(instance, &weights);
    let rooms: Vec<Housing> = instance
        .rooms
        .iter()
        .map(|room| Housing {
            access: mask(instance, &room.access),
            privacy: room.privacy,
            capacity: room.capacity,
        })
        .collect();
    let needs: Vec<u64> = instance.facilitators.iter().map(|one| mask(instance, &one.access)).collect();
    let (offers, keys) = offers::all(instance, &units, &unit_of, &rooms, &needs);
    for (place, offer) in offers.iter().enumerate() {
        offer.units.iter().for_each(|unit| units[*unit as usize].offers.push(place as u32));
    }
    apart(instance, &mut units, &unit_of, &offers);
    pins(instance, &mut units, &unit_of, &offers);
    friends(instance, &mut units, &unit_of);
    if let Some(former) = former {
        keep(&mut units, &unit_of, &keys, former);
    }
    let mut not_beside = vec![Vec::new(); instance.facilitators.len()];
    for [a, b] in &instance.facilitator_not_with {
        not_beside[*a].push(*b as u32);
        not_beside[*b].push(*a as u32);
    }
    let mut problem = Problem {
        instance,
        scale,
        wishes: instance.people.iter().map(wishes).collect(),
        weights,
        units,
        unit_of,
        offers,
        rooms,
        needs,
        not_beside,
    };
    // Pins and the like have taken offers from units: take the units from those offers too.
    for offer in &mut problem.offers {
        offer.units.clear();
    }
    for (place, unit) in problem.units.iter().enumerate() {
        for offer in &unit.offers {
            problem.offers[*offer as usize].units.push(place as u32);
        }
    }
    Ok(problem)
}

/// What tags of access stand for, as bits.
pub fn mask(instance: &Instance, tags: &[String]) -> u64 {
    let bit = |tag: &String| instance.access_tags.iter().position(|known| known == tag);
    tags.iter().filter_map(bit).fold(0, |mask, bit| mask | 1 << bit)
}

fn wishes(person: &Person) -> Wishes {
    let points = |wish| person.points.get(&wish).copied().unwrap_or(0);
    Wishes {
        none: person.points.is_empty(),
        topic: (person.topics.first().copied().unwrap_or(usize::MAX), points(Wish::Topic)),
        slots: (Hours::of(&person.preferred_slots), points(Wish::Slot)),
        gender: (person.gender_wish == Some(GenderWish::Mixed), points(Wish::Gender)),
        age: (person.age_wish == Some(AgeWish::Similar), points(Wish::Age)),
        language: (person.languages.first().copied().unwrap_or(usize::MAX), points(Wish::Language)),
    }
}

/// Joins who only comes together, by union-find; numbers units by their first person.
fn units(instance: &Instance, weights: &[i64]) -> (Vec<Unit>, Vec<u32>) {
    let mut head: Vec<usize> = (0..instance.people.len()).collect();
    fn find(head: &mut [usize], mut it: usize) -> usize {
        while head[it] != it {
            head[it] = head[head[it]];
            it = head[it];
        }
        it
    }
    for pair in instance.together.iter().filter(|pair| pair.hard) {
        let (a, b) = (find(&mut head, pair.a), find(&mut head, pair.b));
        head[a.max(b)] = a.min(b);
    }
    let mut units: Vec<Unit> = Vec::new();
    let mut unit_of = vec![NONE; instance.people.len()];
    for (place, person) in instance.people.iter().enumerate() {
        let first = find(&mut head, place);
        if first == place {
            unit_of[place] = units.len() as u32;
            units.push(Unit { ages: (person.age, person.age), ..Unit::default() });
        }
        unit_of[place] = unit_of[first];
        let unit = &mut units[unit_of[place] as usize];
        unit.people.push(place);
        unit.weight += weights[place];
        unit.women += usize::from(person.gender == Gender::Woman);
        unit.men += usize::from(person.gender == Gender::Man);
        unit.access |= mask(instance, &person.access);
        unit.privacy = unit.privacy.max(person.min_privacy);
        unit.ages = (unit.ages.0.min(person.age), unit.ages.1.max(person.age));
    }
    (units, unit_of)
}

/// Who is kept apart from whom, people and facilitators.
fn apart(instance: &Instance, units: &mut [Unit], unit_of: &[u32], offers: &[Offer]) {
    for pair in &instance.keep_apart {
        let (a, b) = (unit_of[pair.a], unit_of[pair.b]);
        if a == b {
            // Only together and never together: never seated.
            units[a as usize].offers.clear();
            continue;
        }
        for (one, other) in [(a, b), (b, a)] {
            let unit = &mut units[one as usize];
            let list = if pair.level == Apart::Group { &mut unit.apart } else { &mut unit.apart_all_day };
            if !list.contains(&other) {
                list.push(other);
            }
        }
    }
    for pair in &instance.keep_apart_facilitator {
        units[unit_of[pair.person] as usize].not_led_by.push((pair.facilitator as u32, NONE));
    }
    for pattern in &instance.forbid {
        let (Some(person), Some(facilitator)) = (pattern.person, pattern.facilitator) else { continue };
        let unit = &mut units[unit_of[person] as usize];
        let matching = unit.offers.iter().filter(|offer| fits_pattern(&offers[**offer as usize], pattern));
        let pairs: Vec<_> = matching.map(|offer| (facilitator as u32, *offer)).collect();
        unit.not_led_by.extend(pairs);
    }
}

/// Leaves the pinned only what their pins allow.
fn pins(instance: &Instance, units: &mut [Unit], unit_of: &[u32], offers: &[Offer]) {
    for pin in &instance.pin {
        let Some(person) = pin.person else { continue };
        let unit = &mut units[unit_of[person] as usize];
        unit.pinned = true;
        unit.offers.retain(|offer| fits_pattern(&offers[*offer as usize], pin));
        unit.led_by.extend(pin.facilitator.map(|one| one as u32));
    }
    for (place, group) in instance.pin_groups.iter().enumerate() {
        let is_it = |offer: &u32| match offers[*offer as usize].source {
            Source::Pinned(first) => {
                offers::is_same_pin(&instance.pin_groups[first], &instance.pin_groups[place])
            }
            _ => false,
        };
        for member in &group.members {
            let unit = &mut units[unit_of[*member] as usize];
            unit.pinned = true;
            unit.offers.retain(is_it);
        }
    }
}

/// Says whether an offer has what a pattern names, its person and facilitator aside.
fn fits_pattern(offer: &Offer, pattern: &Pattern) -> bool {
    Outline::of(offer).matches(pattern)
        && pattern.existing_group.is_none_or(|group| offer.source == Source::Existing(group))
}

fn friends(instance: &Instance, units: &mut [Unit], unit_of: &[u32]) {
    for pair in instance.together.iter().filter(|pair| !pair.hard) {
        let (a, b) = (unit_of[pair.a], unit_of[pair.b]);
        if a == b {
            units[a as usize].own_points += pair.points;
        } else {
            units[a as usize].friends.push((b, pair.points));
            units[b as usize].friends.push((a, pair.points));
        }
    }
}

/// Remembers where the former draft had people.
fn keep(units: &mut [Unit], unit_of: &[u32], keys: &BTreeMap<Outline, usize>, former: &Solution) {
    for group in &former.groups {
        let Some(key) = keys.get(&Outline::of_group(group)) else { continue };
        for unit in group.members.iter().filter_map(|person| unit_of.get(*person)) {
            units[*unit as usize].former.push(*key);
        }
    }
    for join in &former.joins {
        if let Some(unit) = unit_of.get(join.person) {
            units[*unit as usize].former.push(keys.len() + join.group);
        }
    }
}
