//! Who must not meet: in one group, in front of one, or at one door on one day (R6).
//!
//! Keeps true: nothing here reaches a text. What comes of it is heard as "not possible", which other rules say too.

use std::collections::{BTreeMap, BTreeSet};

use tillit_composition::instance::{Apart, Instance, KeepApart, KeepApartFacilitator, Pattern, Together};
use tillit_composition::solution::{Group, Solution};

use super::Waiter;
use super::hours::slot_of;
use crate::facilitators::{self, Facilitator};
use crate::fault::Fault;
use crate::groups;
use crate::id::{FacilitatorId, GroupId, PersonId, VenueId};
use crate::office::Look;
use crate::people::{self, ApartLevel};
use crate::waiting::{DayPart, TimeWish};

/// What it is worth that two who wish to be together are; half of all of one person's wishes.
const TOGETHER: i64 = 50;

/// What is said of a rule that does not hold. Whoever is kept apart is among those forbidden and blocked, so no more is
/// said of these than of keep-apart itself.
pub(in super::super) fn said(message: &'static str) -> &'static str {
    if ["rule-forbidden", "rule-join"].contains(&message) { "not-possible" } else { message }
}

/// A person and a facilitator who must not meet at the door either, by their numbers.
pub(in super::super) type DoorPair = (usize, usize);

/// Tells the problem who must not meet, and who wishes to be with whom.
pub(super) fn keep_apart(
    look: &Look<'_>,
    people: &[Waiter],
    leaders: &[Facilitator],
    sites: &BTreeMap<VenueId, usize>,
    instance: &mut Instance,
) -> Result<Vec<DoorPair>, Fault> {
    let mut door = Vec::new();
    let number_of = |id: PersonId| people.iter().position(|waiter| waiter.person == id);
    let leads = |id: PersonId| leaders.iter().position(|one| one.person == Some(id));
    let leader_of = |id: FacilitatorId| leaders.iter().position(|one| one.id == id);
    for (a, waiter) in people.iter().enumerate() {
        let mut led_by: BTreeSet<usize> = leads(waiter.person).into_iter().collect();
        for (other, level) in people::kept_apart_from(look, waiter.person)? {
            led_by.extend(leads(other));
            let at_the_door = leads(other).filter(|_| level == ApartLevel::SiteDay);
            door.extend(at_the_door.map(|facilitator| (a, facilitator)));
            if let Some(b) = number_of(other).filter(|b| a < *b) {
                let level = if level == ApartLevel::Group { Apart::Group } else { Apart::SiteDay };
                instance.keep_apart.push(KeepApart { a, b, level });
            }
        }
        for other in people::kept_together_with(look, waiter.person)? {
            if let Some(b) = number_of(other).filter(|b| a < *b) {
                instance.together.push(Together { a, b, hard: false, points: TOGETHER });
            }
        }
        let kept_from = people::facilitators_kept_from(look, waiter.person)?;
        let kept_from: Vec<usize> = kept_from.into_iter().filter_map(leader_of).collect();
        door.extend(kept_from.iter().map(|facilitator| (a, *facilitator)));
        led_by.extend(kept_from);
        let pairs = led_by.into_iter().map(|facilitator| KeepApartFacilitator { person: a, facilitator });
        instance.keep_apart_facilitator.extend(pairs);
        for (site, slot) in days_of(look, groups::shunned_by(look, waiter.person)?, sites)? {
            instance.forbid.push(Pattern { person: Some(a), ..at(site, slot) });
        }
    }
    for (number, one) in leaders.iter().enumerate() {
        for (site, slot) in days_of(look, groups::shunned_by_facilitator(look, one)?, sites)? {
            instance.forbid.push(Pattern { facilitator: Some(number), ..at(site, slot) });
        }
        let mut others: BTreeSet<usize> =
            facilitators::not_with(look, one.id)?.into_iter().filter_map(leader_of).collect();
        if let Some(person) = one.person {
            let apart = people::kept_apart_from(look, person)?.into_iter();
            others.extend(apart.filter_map(|(other, _)| leads(other)));
        }
        let pairs = others.into_iter().filter(|other| number < *other).map(|other| [number, other]);
        instance.facilitator_not_with.extend(pairs);
    }
    Ok(door)
}

/// Every hour of the days on which some groups meet, with their sites.
fn days_of(
    look: &Look<'_>,
    groups: BTreeSet<GroupId>,
    sites: &BTreeMap<VenueId, usize>,
) -> Result<Vec<(usize, usize)>, Fault> {
    let mut days = Vec::new();
    for group in groups {
        let group = groups::get_group_row(look, group)?;
        let site = group.venue.and_then(|venue| sites.get(&venue)).copied();
        let (Some(site), Some(weekday)) = (site, group.weekday) else { continue };
        let slots = DayPart::ALL.iter().map(|part| slot_of(TimeWish { weekday, part: *part }));
        days.extend(slots.map(|slot| (site, slot)));
    }
    Ok(days)
}

fn at(site: usize, slot: usize) -> Pattern {
    Pattern { site: Some(site), slot: Some(slot), ..Pattern::default() }
}

/// Who would meet at the door somebody who leads another group there on that day: what has to be forbidden so that it
/// does not happen. Within one group the problem has it already.
pub(in super::super) fn at_the_door(
    pairs: &[DoorPair],
    instance: &Instance,
    solution: &Solution,
) -> Vec<Pattern> {
    let day = |slot: usize| instance.slots[slot].day;
    let mut found = Vec::new();
    for (person, facilitator) in pairs {
        let leads = |group: &&Group| group.facilitators.iter().any(|it| it.id == *facilitator);
        let led: Vec<_> = solution.groups.iter().filter(leads).map(|it| (it.site, day(it.slot))).collect();
        let groups = solution.groups.iter().filter(|group| group.members.contains(person));
        let joins = solution.joins.iter().filter(|join| join.person == *person);
        let joined = joins.map(|join| &instance.existing_groups[join.group]).map(|it| (it.site, it.slot));
        let sits = groups.map(|group| (group.site, group.slot)).chain(joined);
        for (site, slot) in sits.filter(|(site, slot)| led.contains(&(*site, day(*slot)))) {
            let same_day = (0..instance.slots.len()).filter(|other| day(*other) == day(slot));
            found.extend(same_day.map(|other| Pattern { person: Some(*person), ..at(site, other) }));
        }
    }
    found
}
