//! Why somebody is not seated, and what would help.
//!
//! Keeps true: of the reasons the first that is true is given, in the order a coordinator can act on them. What is said
//! follows from what anybody who looks at the groups can see: it is worked out without knowing who is kept apart from whom, so
//! it cannot tell. [`Reason::NotPossible`] is said where a place looks free, and of everybody whose groups did not come
//! together. Deliberately not here: the conversation that has not been held, which the office knows before anybody is in
//! an instance; and words.

use crate::budget::Budget;
use crate::compose::{Request, compose};
use crate::fault::Fault;
use crate::instance::{Facilitator, Instance, Pattern, Room};
use crate::problem::{Offer, Problem};
use crate::rules::{Values, View, judge};
use crate::solution::{Join, Solution};

/// Why somebody is not seated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No programme offers any of the topics.
    NoProgramme,
    /// At no hour are the person, a room and facilitators there together.
    NoCommonTime,
    /// So many people are missing for the smallest group there could be.
    TooFewOthers(usize),
    /// The places are full; those who have them wait longer or fit nowhere else.
    Full,
    /// Not possible in the groups that fit.
    NotPossible,
}

impl Reason {
    /// The message that says it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::NoProgramme => "reason-no-programme",
            Self::NoCommonTime => "reason-no-common-time",
            Self::TooFewOthers(_) => "reason-too-few-others",
            Self::Full => "reason-full",
            Self::NotPossible => "not-possible",
        }
    }
}

/// Gives the first true reason for everybody a solution does not seat, in the order of the instance.
///
/// What an instance forbids and whom its running groups block counts as known to everybody; the office hands in only what
/// is. Who is kept apart is left aside here.
pub fn reasons(instance: &Instance, solution: &Solution) -> Result<Vec<(usize, Reason)>, Fault> {
    View::new(instance, solution)?;
    let mut open = instance.clone();
    open.keep_apart.clear();
    open.keep_apart_facilitator.clear();
    // With a minimum of one, whoever has an offer has a time with a room and facilitators.
    let mut alone = open.clone();
    for programme in &mut alone.programmes {
        (programme.min, programme.no_lone_gender) = (programme.min.min(1), false);
    }
    let (with_others, alone) = (Problem::new(&open, None)?, Problem::new(&alone, None)?);
    let seated = |person: &usize| {
        solution.groups.iter().any(|group| group.members.contains(person))
            || solution.joins.iter().any(|join| join.person == *person)
    };
    let waiting = (0..instance.people.len()).filter(|person| !seated(person));
    waiting.map(|person| Ok((person, reason(&with_others, &alone, solution, person)?))).collect()
}

fn reason(problem: &Problem, alone: &Problem, solution: &Solution, person: usize) -> Result<Reason, Fault> {
    let instance = problem.instance;
    let served = |topic: &usize| instance.programmes.iter().any(|programme| programme.topics.contains(topic));
    if !instance.people[person].topics.iter().any(served) {
        return Ok(Reason::NoProgramme);
    }
    // A room that does not offer what the person needs is no room for her or him.
    let offers = |of: &Problem| -> Vec<u32> {
        let unit = of.unit_of[person] as usize;
        let suits = |offer: usize, room: &u32| of.suits(unit, of.housing(offer, *room));
        let houses = |offer: &&u32| {
            let it = &of.offers[**offer as usize];
            it.is_running() || it.rooms.iter().any(|room| suits(**offer as usize, room))
        };
        of.units[unit].offers.iter().filter(houses).copied().collect()
    };
    if offers(problem).is_empty() {
        let missing =
            offers(alone).into_iter().map(|offer| missing(alone, instance, &alone.offers[offer as usize]));
        return Ok(missing.min().map_or(Reason::NoCommonTime, Reason::TooFewOthers));
    }
    let seen = places_seen(instance, solution, person)?;
    let is_full = seen.contains(&Place::Full) && !seen.contains(&Place::Free);
    Ok(if is_full { Reason::Full } else { Reason::NotPossible })
}

/// How many people an offer lacks.
fn missing(alone: &Problem, instance: &Instance, offer: &Offer) -> usize {
    let people = offer.units.iter().map(|unit| alone.units[*unit as usize].people.len()).sum::<usize>();
    let needed = if offer.is_running() { 1 } else { instance.programmes[offer.programme].min };
    needed.saturating_sub(people).max(1)
}

/// How a group that fits somebody looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Free,
    Full,
}

/// The rules that say no more than that a group or its room is full.
const FULL: [&str; 3] = ["H3", "H4", "H11"];

/// How each group that fits a person looks to somebody who knows nothing of keeping apart.
fn places_seen(open: &Instance, solution: &Solution, person: usize) -> Result<Vec<Place>, Fault> {
    let widest = (0..open.bands.len()).max_by_key(|band| open.bands[*band].hi - open.bands[*band].lo);
    let broken = |one: &Solution| {
        judge(open, one).map(|judged| judged.broken.iter().map(|it| it.code).collect::<Vec<_>>())
    };
    let look = |without: Solution, with: Solution| {
        let mut before = broken(&without)?;
        let mut new = broken(&with)?;
        new.retain(|code| {
            before.iter().position(|known| known == code).map(|at| before.swap_remove(at)).is_none()
        });
        let is_full = new.iter().all(|code| FULL.contains(code));
        Ok::<_, Fault>(is_full.then_some(if new.is_empty() { Place::Free } else { Place::Full }))
    };
    let mut seen = Vec::new();
    for group in &solution.groups {
        let mut alone = Solution { groups: vec![group.clone()], ..Solution::default() };
        alone.groups[0].band = widest.unwrap_or(group.band);
        let mut with = alone.clone();
        with.groups[0].members.push(person);
        seen.extend(look(alone, with)?);
    }
    for (group, running) in open.existing_groups.iter().enumerate() {
        if running.blocked_people.contains(&person) {
            continue;
        }
        let joins = solution.joins.iter().filter(|join| join.group == group).copied();
        let alone = Solution { joins: joins.collect(), ..Solution::default() };
        let mut with = alone.clone();
        with.joins.push(Join { group, person });
        seen.extend(look(alone, with)?);
    }
    Ok(seen)
}

/// One thing a coordinator could change.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// The person could come at one more hour.
    Hour(usize),
    /// One more room.
    Room(Room),
    /// One more facilitator.
    Facilitator(Facilitator),
    /// A programme starts with fewer people.
    Minimum {
        /// The programme.
        programme: usize,
        /// Its new minimum.
        min: usize,
    },
}

/// What a change would bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// The tiers with the person seated.
    pub values: Values,
    /// How many people are seated in all.
    pub seated: usize,
}

/// Tries a change: composes anew with the person pinned. Nothing if she or he cannot be seated even then, or the
/// budget was too small to see how.
pub fn what_would_help(
    instance: &Instance,
    person: usize,
    change: &Change,
    seed: u64,
    budget: &Budget,
) -> Result<Option<Effect>, Fault> {
    let mut changed = instance.clone();
    match change {
        Change::Hour(slot) => changed.people[person].slots.push(*slot),
        Change::Room(room) => changed.rooms.push(room.clone()),
        Change::Facilitator(one) => changed.facilitators.push(one.clone()),
        Change::Minimum { programme, min } => changed.programmes[*programme].min = *min,
    }
    changed.pin.push(Pattern { person: Some(person), ..Pattern::default() });
    let answer = compose(&Request { seed, ..Request::of(&changed) }, budget)?;
    let groups = answer.solution.groups.iter().map(|group| group.members.len()).sum::<usize>();
    let effect = Effect { values: answer.values, seated: groups + answer.solution.joins.len() };
    Ok(answer.broken.is_empty().then_some(effect))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instance::{Apart, KeepApart, KeepApartFacilitator};
    use crate::testing::{instance, solution};

    fn reason_of(person: usize, change: impl FnOnce(&mut Instance)) -> Reason {
        let mut instance = instance();
        change(&mut instance);
        let all = reasons(&instance, &solution()).expect("it can be judged");
        all.into_iter().find(|(who, _)| *who == person).expect("she is not seated").1
    }

    #[test]
    fn the_first_true_reason_is_given() {
        assert_eq!(reason_of(3, |it| it.people[3].topics = vec![1]), Reason::NoProgramme);
        assert_eq!(reason_of(3, |it| it.people[3].sites = vec![1]), Reason::NoCommonTime);
        let alone_with_her_language = |it: &mut Instance| {
            it.people[3].languages = vec![1];
            it.facilitators[0].languages = vec![1];
        };
        assert_eq!(reason_of(3, alone_with_her_language), Reason::TooFewOthers(1));
    }

    #[test]
    fn full_is_said_where_every_group_that_fits_is_full() {
        assert_eq!(reason_of(3, |it| it.programmes[0].max = 2), Reason::Full);
        let small_room = |it: &mut Instance| it.rooms[0].capacity = 3;
        assert_eq!(reason_of(3, small_room), Reason::Full);
        assert_eq!(reason_of(3, |it| it.existing_groups[0].free = 2), Reason::NotPossible, "a place is free");
    }

    #[test]
    fn r6_what_is_said_is_the_same_whoever_is_kept_apart() {
        let apart = |it: &mut Instance| {
            it.keep_apart.push(KeepApart { a: 3, b: 0, level: Apart::Group });
            it.keep_apart_facilitator.push(KeepApartFacilitator { person: 4, facilitator: 0 });
        };
        for person in [3, 4, 5] {
            assert_eq!(reason_of(person, apart), reason_of(person, |_| ()), "{person}");
            assert_eq!(reason_of(person, apart), Reason::NotPossible, "{person}: others hear it too");
        }
    }

    #[test]
    fn a_change_that_helps_is_seen_to_help() {
        let mut instance = instance();
        instance.people[3].slots.clear();
        let budget = Budget { steps: Some(300), go_on: &|| true, progress: &|_| () };
        let helps =
            |change: &Change| what_would_help(&instance, 3, change, 1, &budget).expect("it can be worked on");
        assert!(helps(&Change::Hour(0)).is_some_and(|effect| effect.seated >= 3));
        assert_eq!(helps(&Change::Minimum { programme: 0, min: 1 }), None);
    }
}
