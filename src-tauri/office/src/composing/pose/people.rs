//! Who waits: her hours, her wishes, her age, and which programmes are not for her.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use tillit_composition::instance::{AgeWish, Gender, GenderWish, Instance, Pattern, Person, Wish};

use super::hours::{SLOTS, slots_of};
use super::languages::{spoken, wished};
use super::{Poser, STEP_FREE, Waiter};
use crate::conversations;
use crate::fault::Fault;
use crate::groups;
use crate::people::{self, AgeBand};
use crate::settings::GenderRule;
use crate::waiting::{self, Entry, TimeWish};

/// Stands for an age nobody knows: it fits the widest band only.
const UNKNOWN_AGE: i64 = 150;

impl Poser<'_, '_> {
    /// Somebody who waits, as the problem has her.
    pub(super) fn person(&self, waiter: &Waiter, instance: &Instance) -> Result<Person, Fault> {
        let facts = people::placing_facts(self.look, waiter.person)?;
        let wishes = |of: fn(&Entry) -> bool| waiter.entries.iter().any(of);
        let gender_wish = if wishes(|it| it.wishes.gender == waiting::GenderWish::Same) {
            Some(GenderWish::Same)
        } else {
            wishes(|it| it.wishes.gender == waiting::GenderWish::Mixed).then_some(GenderWish::Mixed)
        };
        let age_wish = if wishes(|it| it.wishes.age == waiting::AgeWish::Similar) {
            Some(AgeWish::Similar)
        } else {
            wishes(|it| it.wishes.age == waiting::AgeWish::Mixed).then_some(AgeWish::Mixed)
        };
        let language_wish = wished(waiter);
        let kinds = [
            gender_wish.map(|_| Wish::Gender),
            age_wish.map(|_| Wish::Age),
            language_wish.map(|_| Wish::Language),
        ];
        let kinds: Vec<Wish> = kinds.into_iter().flatten().collect();
        let anytime = waiter.entries.iter().any(|entry| entry.wishes.times.is_empty());
        let times: BTreeSet<TimeWish> =
            waiter.entries.iter().flat_map(|entry| entry.wishes.times.iter().copied()).collect();
        let longest = waiter.entries.iter().map(|it| waiting::days_since(it.since, self.today)).max();
        let needs = people::needs_no_steps(self.look, waiter.person)?;
        Ok(Person {
            age: age(facts, self.today),
            gender: gender(facts.gender),
            same_gender_only: false,
            topics: waiter
                .entries
                .iter()
                .filter_map(|it| self.topics.iter().position(|topic| *topic == it.topic))
                .collect(),
            languages: spoken(
                &self.languages,
                language_wish,
                &people::languages_of(self.look, waiter.person)?,
            ),
            slots: if anytime { (0..SLOTS).collect() } else { slots_of(&times) },
            preferred_slots: Vec::new(),
            sites: (0..instance.n_sites).collect(),
            access: needs.then(|| STEP_FREE.to_owned()).into_iter().collect(),
            min_privacy: 1,
            wait_days: i64::from(longest.unwrap_or(0)),
            gender_wish,
            age_wish,
            points: shared(&kinds),
        })
    }

    /// What her wishes and the programmes' rules leave out for a person, as patterns.
    pub(super) fn forbid(
        &self,
        person: usize,
        waiter: &Waiter,
        instance: &mut Instance,
    ) -> Result<(), Fault> {
        let accepted = conversations::is_accepted(self.look, waiter.person)?;
        let facts = people::placing_facts(self.look, waiter.person)?;
        for (number, programme) in self.programmes.iter().enumerate() {
            let fields = &programme.fields;
            let young = fields.least_age.is_some_and(|least| groups::is_younger(facts, least, self.today));
            let not_a_man = fields.gender_rule == GenderRule::Men && facts.gender != people::Gender::Man;
            if young || not_a_man || (fields.conversation_first && !accepted) {
                instance.forbid.push(Pattern {
                    person: Some(person),
                    programme: Some(number),
                    ..Pattern::default()
                });
            }
            for entry in &waiter.entries {
                if entry.programme.is_some_and(|only| only != programme.id) {
                    let topic = self.topics.iter().position(|topic| *topic == entry.topic);
                    let (person, programme) = (Some(person), Some(number));
                    instance.forbid.push(Pattern { person, topic, programme, ..Pattern::default() });
                }
            }
        }
        Ok(())
    }
}

/// A hundred points, shared among the kinds of wishes.
fn shared(kinds: &[Wish]) -> BTreeMap<Wish, i64> {
    let (all, number) = (0_i64.., kinds.len().max(1) as i64);
    kinds.iter().copied().zip(all).map(|(kind, nth)| (kind, (100 + nth) / number)).collect()
}

/// Her gender, as far as it decides anything.
pub(in super::super) fn gender(gender: people::Gender) -> Gender {
    match gender {
        people::Gender::Woman => Gender::Woman,
        people::Gender::Man => Gender::Man,
        people::Gender::Other | people::Gender::NotAsked | people::Gender::NotSaid => Gender::Other,
    }
}

/// Her age, or the middle of her band.
pub(in super::super) fn age(facts: people::PlacingFacts, today: NaiveDate) -> i64 {
    match (facts.birth_year, facts.age_band) {
        (Some(year), _) => i64::from(today.year() - year).clamp(0, UNKNOWN_AGE),
        (None, AgeBand::NotAsked | AgeBand::NotSaid) => UNKNOWN_AGE,
        (None, AgeBand::Under18) => 15,
        (None, AgeBand::From18) => 24,
        (None, AgeBand::From30) => 35,
        (None, AgeBand::From40) => 45,
        (None, AgeBand::From50) => 55,
        (None, AgeBand::From60) => 65,
        (None, AgeBand::From70) => 75,
    }
}
