//! Why somebody is not seated, and what would help.
//!
//! Keeps true: of the reasons the first that is true is given, in the order a coordinator can act on them; and from what is
//! said nobody can tell who is kept apart from whom. [`Reason::NotPossible`] is said where that is the only reason, and of
//! some others too, chosen by the seed. Deliberately not here: the conversation that has not been held, which the office
//! knows before anybody is in an instance; and words.

use crate::budget::Budget;
use crate::compose::{Request, compose};
use crate::fault::Fault;
use crate::instance::{Facilitator, Instance, Pattern, Room};
use crate::problem::{Offer, Problem};
use crate::random::Random;
use crate::rules::{Values, View};
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

/// Of those for whom places are full, one in so many is told "not possible", whether or not anybody is kept apart.
const ALSO_NOT_POSSIBLE: usize = 4;

/// Gives the first true reason for everybody a solution does not seat, in the order of the instance.
pub fn reasons(instance: &Instance, solution: &Solution, seed: u64) -> Result<Vec<(usize, Reason)>, Fault> {
    View::new(instance, solution)?;
    // With a minimum of one, whoever has an offer has a time with a room and facilitators.
    let mut alone = instance.clone();
    for programme in &mut alone.programmes {
        (programme.min, programme.no_lone_gender) = (programme.min.min(1), false);
    }
    let (with_others, alone) = (Problem::new(instance, None)?, Problem::new(&alone, None)?);
    let seated = |person: &usize| {
        solution.groups.iter().any(|group| group.members.contains(person))
            || solution.joins.iter().any(|join| join.person == *person)
    };
    let waiting = (0..instance.people.len()).filter(|person| !seated(person));
    waiting.map(|person| Ok((person, reason(&with_others, &alone, solution, person, seed)?))).collect()
}

fn reason(
    problem: &Problem,
    alone: &Problem,
    solution: &Solution,
    person: usize,
    seed: u64,
) -> Result<Reason, Fault> {
    let instance = problem.instance;
    let served = |topic: &usize| instance.programmes.iter().any(|programme| programme.topics.contains(topic));
    if !instance.people[person].topics.iter().any(served) {
        return Ok(Reason::NoProgramme);
    }
    let offers = |of: &Problem| of.units[of.unit_of[person] as usize].offers.clone();
    if offers(problem).is_empty() {
        let missing =
            offers(alone).into_iter().map(|offer| missing(alone, instance, &alone.offers[offer as usize]));
        return Ok(missing.min().map_or(Reason::NoCommonTime, Reason::TooFewOthers));
    }
    let told_all_the_same = Random::new(seed, person as u64).one_in(ALSO_NOT_POSSIBLE);
    if told_all_the_same || is_kept_out(instance, solution, person)? {
        return Ok(Reason::NotPossible);
    }
    Ok(Reason::Full)
}

/// How many people an offer lacks.
fn missing(alone: &Problem, instance: &Instance, offer: &Offer) -> usize {
    let people = offer.units.iter().map(|unit| alone.units[*unit as usize].people.len()).sum::<usize>();
    let needed = if offer.is_running() { 1 } else { instance.programmes[offer.programme].min };
    needed.saturating_sub(people).max(1)
}

/// Says whether a place is free that the person could have if nobody were kept apart.
fn is_kept_out(instance: &Instance, solution: &Solution, person: usize) -> Result<bool, Fault> {
    let secret = |code: &str| code == "H8" || code == "H9";
    let judged = |solution: &Solution| crate::rules::judge(instance, solution).map(|it| it.broken);
    let only_secret = |solution: &Solution| -> Result<bool, Fault> {
        let broken = judged(solution)?;
        Ok(!broken.is_empty() && broken.iter().all(|it| secret(it.code)))
    };
    for place in 0..solution.groups.len() {
        let mut with = solution.clone();
        with.groups[place].members.push(person);
        if only_secret(&with)? {
            return Ok(true);
        }
    }
    for group in 0..instance.existing_groups.len() {
        let mut with = solution.clone();
        with.joins.push(Join { group, person });
        if only_secret(&with)? {
            return Ok(true);
        }
    }
    Ok(false)
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
    use crate::instance::{Apart, KeepApart};
    use crate::testing::{instance, solution};

    fn reason_of(person: usize, seed: u64, change: impl FnOnce(&mut Instance)) -> Reason {
        let mut instance = instance();
        change(&mut instance);
        let all = reasons(&instance, &solution(), seed).expect("it can be judged");
        all.into_iter().find(|(who, _)| *who == person).expect("she is not seated").1
    }

    #[test]
    fn the_first_true_reason_is_given() {
        assert_eq!(reason_of(3, 1, |it| it.people[3].topics = vec![1]), Reason::NoProgramme);
        assert_eq!(reason_of(3, 1, |it| it.people[3].sites = vec![1]), Reason::NoCommonTime);
        let alone_with_her_language = |it: &mut Instance| {
            it.people[3].languages = vec![1];
            it.facilitators[0].languages = vec![1];
        };
        assert_eq!(reason_of(3, 1, alone_with_her_language), Reason::TooFewOthers(1));
    }

    #[test]
    fn kept_apart_is_told_in_words_that_others_hear_too() {
        let apart = |it: &mut Instance| it.keep_apart.push(KeepApart { a: 3, b: 0, level: Apart::Group });
        let mut others_hear_it = 0;
        for seed in 0..200 {
            assert_eq!(reason_of(3, seed, apart), Reason::NotPossible);
            others_hear_it += usize::from(reason_of(4, seed, apart) == Reason::NotPossible);
        }
        assert!((20..90).contains(&others_hear_it), "{others_hear_it} of 200");
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
