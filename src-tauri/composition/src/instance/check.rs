//! What an instance must be to be worked on at all: every id points at something, and numbers make sense.

use super::{Band, Instance, Pattern};
use crate::fault::Fault;
use crate::rules::{check_group, within};

/// The most weekly hours: a bit each in a set of four words.
pub const MOST_SLOTS: usize = 256;
/// The most kinds of access: a bit each in a word.
pub const MOST_ACCESS_TAGS: usize = 64;
/// Beyond this no number in an instance means anything; it keeps sums far from overflowing.
const MOST: i64 = 1_000_000;

/// Refuses what cannot be worked on.
pub fn check(instance: &Instance) -> Result<(), Fault> {
    sizes(instance)?;
    supply(instance)?;
    people(instance)?;
    running(instance)?;
    for (list, patterns) in [("forbid", &instance.forbid), ("pin", &instance.pin)] {
        for (place, pattern) in patterns.iter().enumerate() {
            check_pattern(instance, list, place, pattern)?;
        }
    }
    for (place, pin) in instance.pin.iter().enumerate() {
        sensible(pin.person.is_some(), "pin", place, "person")?;
    }
    for (place, group) in instance.pin_groups.iter().enumerate() {
        check_group(instance, "pin_groups", place, group)?;
    }
    let holds_all =
        |band: &Band| instance.people.iter().all(|person| (band.lo..=band.hi).contains(&person.age));
    if instance.bands.iter().any(holds_all) { Ok(()) } else { Err(Fault::NoBandForAll) }
}

fn sizes(instance: &Instance) -> Result<(), Fault> {
    let params = &instance.params;
    let small = |number: i64| (0..=MOST).contains(&number);
    sensible(params.wait_unit_days > 0, "params", 0, "wait_unit_days")?;
    sensible(small(params.wait_base), "params", 0, "wait_base")?;
    sensible(small(params.wait_cap), "params", 0, "wait_cap")?;
    sensible(small(params.group_cost), "params", 0, "group_cost")?;
    for (what, number, most) in [
        ("slots", instance.slots.len(), MOST_SLOTS),
        ("access tags", instance.access_tags.len(), MOST_ACCESS_TAGS),
        ("people", instance.people.len(), 100_000),
        ("bands", instance.bands.len(), 200),
    ] {
        if number > most {
            return Err(Fault::TooMany { what, most });
        }
    }
    Ok(())
}

fn supply(instance: &Instance) -> Result<(), Fault> {
    for (place, band) in instance.bands.iter().enumerate() {
        sensible((0..=MOST).contains(&band.spread), "bands", place, "spread")?;
    }
    for (place, programme) in instance.programmes.iter().enumerate() {
        all("programmes", place, "topic", &programme.topics, instance.topics.len())?;
        let leaders = programme.roles.values().try_fold(0_usize, |sum, number| sum.checked_add(*number));
        sensible(leaders.is_some_and(|sum| sum <= 1000), "programmes", place, "roles")?;
        sensible(programme.ideal as u64 <= MOST as u64, "programmes", place, "ideal")?;
    }
    for (place, room) in instance.rooms.iter().enumerate() {
        within("rooms", place, "site", room.site, instance.n_sites)?;
        all("rooms", place, "slot", &room.slots, instance.slots.len())?;
        tags(instance, "rooms", place, &room.access)?;
    }
    for (place, one) in instance.facilitators.iter().enumerate() {
        all("facilitators", place, "topic", &one.topics, instance.topics.len())?;
        all("facilitators", place, "language", &one.languages, instance.n_languages)?;
        all("facilitators", place, "slot", &one.slots, instance.slots.len())?;
        all("facilitators", place, "site", &one.sites, instance.n_sites)?;
        tags(instance, "facilitators", place, &one.access)?;
    }
    for (place, pair) in instance.facilitator_not_with.iter().enumerate() {
        all("facilitator_not_with", place, "facilitator", pair, instance.facilitators.len())?;
    }
    Ok(())
}

fn people(instance: &Instance) -> Result<(), Fault> {
    let end = instance.people.len();
    for (place, person) in instance.people.iter().enumerate() {
        all("people", place, "topic", &person.topics, instance.topics.len())?;
        all("people", place, "language", &person.languages, instance.n_languages)?;
        all("people", place, "slot", &person.slots, instance.slots.len())?;
        all("people", place, "slot", &person.preferred_slots, instance.slots.len())?;
        all("people", place, "site", &person.sites, instance.n_sites)?;
        tags(instance, "people", place, &person.access)?;
        sensible((0..=MOST).contains(&person.wait_days), "people", place, "wait_days")?;
        let points = person.points.values().all(|points| (0..=MOST).contains(points));
        sensible(points, "people", place, "points")?;
    }
    for (place, pair) in instance.keep_apart.iter().enumerate() {
        all("keep_apart", place, "person", &[pair.a, pair.b], end)?;
    }
    for (place, pair) in instance.keep_apart_facilitator.iter().enumerate() {
        within("keep_apart_facilitator", place, "person", pair.person, end)?;
        let end = instance.facilitators.len();
        within("keep_apart_facilitator", place, "facilitator", pair.facilitator, end)?;
    }
    for (place, pair) in instance.together.iter().enumerate() {
        all("together", place, "person", &[pair.a, pair.b], end)?;
        sensible(pair.a != pair.b, "together", place, "b")?;
        sensible((0..=MOST).contains(&pair.points), "together", place, "points")?;
    }
    Ok(())
}

fn running(instance: &Instance) -> Result<(), Fault> {
    for (place, group) in instance.existing_groups.iter().enumerate() {
        let check = |what, id, end| within("existing_groups", place, what, id, end);
        check("topic", group.topic, instance.topics.len())?;
        check("programme", group.programme, instance.programmes.len())?;
        check("language", group.language, instance.n_languages)?;
        check("band", group.band, instance.bands.len())?;
        check("slot", group.slot, instance.slots.len())?;
        check("site", group.site, instance.n_sites)?;
        tags(instance, "existing_groups", place, &group.access)?;
        all("existing_groups", place, "facilitator", &group.facilitators, instance.facilitators.len())?;
        all("existing_groups", place, "person", &group.blocked_people, instance.people.len())?;
    }
    Ok(())
}

fn check_pattern(instance: &Instance, list: &'static str, place: usize, it: &Pattern) -> Result<(), Fault> {
    for (what, id, end) in [
        ("person", it.person, instance.people.len()),
        ("topic", it.topic, instance.topics.len()),
        ("programme", it.programme, instance.programmes.len()),
        ("language", it.language, instance.n_languages),
        ("slot", it.slot, instance.slots.len()),
        ("site", it.site, instance.n_sites),
        ("group", it.existing_group, instance.existing_groups.len()),
        ("facilitator", it.facilitator, instance.facilitators.len()),
    ] {
        id.map_or(Ok(()), |id| within(list, place, what, id, end))?;
    }
    Ok(())
}

fn tags(instance: &Instance, list: &'static str, place: usize, names: &[String]) -> Result<(), Fault> {
    let known = names.iter().all(|name| instance.access_tags.contains(name));
    sensible(known, list, place, "access")
}

fn all(list: &'static str, place: usize, what: &'static str, ids: &[usize], end: usize) -> Result<(), Fault> {
    ids.iter().try_for_each(|id| within(list, place, what, *id, end))
}

fn sensible(holds: bool, list: &'static str, place: usize, what: &'static str) -> Result<(), Fault> {
    if holds { Ok(()) } else { Err(Fault::Senseless { list, place, what }) }
}
