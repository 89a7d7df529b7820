//! Whether somebody can be placed in a group: pure rules, one function each, and the first reason that stands against it.

use chrono::{Datelike, NaiveDate};

use crate::choice;
use crate::fault::{Args, Coded};
use crate::people::{AgeBand, Gender, PlacingFacts};
use crate::settings::GenderRule;

choice! {
    /// Whether somebody can be placed in a group, or the first reason against it.
    Standing {
        /// She can.
        Possible = "possible",
        /// She is in this group already.
        AlreadyInGroup = "already-in-group",
        /// The group takes nobody new (R10).
        IntakeClosed = "intake-closed",
        /// All places are taken (S2.1).
        GroupFull = "group-full",
        /// She pauses, has withdrawn, moved on, or could not be reached.
        AtRest = "at-rest",
        /// Her conversation has not been held, or has not led here yet (S3.1).
        ConversationNotHeld = "conversation-not-held",
        /// The group is for women, or for men (S1.4).
        GenderRule = "gender-rule",
        /// The group is for women, or for men, and nobody has asked.
        GenderNotAsked = "gender-not-asked",
        /// She is too young for this group (S1.4).
        TooYoung = "too-young",
        /// It is not possible. Never said: why (R6).
        NotPossible = "not-possible",
    }
}

/// What the rules know of the group.
#[derive(Debug, Clone, Copy)]
pub(super) struct GroupFacts {
    pub(super) members: u32,
    pub(super) most: u32,
    pub(super) intake_open: bool,
    pub(super) gender_rule: GenderRule,
    pub(super) least_age: Option<u32>,
    pub(super) conversation_first: bool,
}

/// What the rules know of the person, towards this group.
#[derive(Debug, Clone, Copy)]
pub(super) struct PersonFacts {
    pub(super) is_member: bool,
    pub(super) at_rest: bool,
    pub(super) conversation_accepted: bool,
    pub(super) gender: Gender,
    pub(super) birth_year: Option<i32>,
    pub(super) age_band: AgeBand,
    /// Nobody in the group, in front of it or at its door stands against it.
    pub(super) may_sit_here: bool,
}

/// Judges one person for one group: possible, or the first reason against it.
pub(super) fn standing(group: GroupFacts, person: PersonFacts, today: NaiveDate) -> Standing {
    if person.is_member {
        return Standing::AlreadyInGroup;
    }
    if !group.intake_open {
        return Standing::IntakeClosed;
    }
    if group.members >= group.most {
        return Standing::GroupFull;
    }
    if person.at_rest {
        return Standing::AtRest;
    }
    if group.conversation_first && !person.conversation_accepted {
        return Standing::ConversationNotHeld;
    }
    if let Some(reason) = gender_reason(group.gender_rule, person.gender) {
        return reason;
    }
    let age =
        PlacingFacts { gender: person.gender, birth_year: person.birth_year, age_band: person.age_band };
    let too_young = |least| is_younger(age, i32::try_from(least).unwrap_or(i32::MAX), today);
    if group.least_age.is_some_and(too_young) {
        return Standing::TooYoung;
    }
    if person.may_sit_here { Standing::Possible } else { Standing::NotPossible }
}

/// S1.4: a group for women takes women, a group for men takes men; who has not been asked is asked first.
fn gender_reason(rule: GenderRule, gender: Gender) -> Option<Standing> {
    match (rule, gender) {
        (GenderRule::Anyone, _) | (GenderRule::Women, Gender::Woman) | (GenderRule::Men, Gender::Man) => None,
        (_, Gender::NotAsked) => Some(Standing::GenderNotAsked),
        _ => Some(Standing::GenderRule),
    }
}

/// S1.4: whether somebody is surely younger; an unknown age, and a birthday that may have been, do not stand against her.
pub(crate) fn is_younger(person: PlacingFacts, least: i32, today: NaiveDate) -> bool {
    let oldest = person.birth_year.map(|year| today.year() - year).or(oldest_in(person.age_band));
    oldest.is_some_and(|oldest| oldest < least)
}

fn oldest_in(band: AgeBand) -> Option<i32> {
    match band {
        AgeBand::NotAsked | AgeBand::NotSaid | AgeBand::From70 => None,
        AgeBand::Under18 => Some(17),
        AgeBand::From18 => Some(29),
        AgeBand::From30 => Some(39),
        AgeBand::From40 => Some(49),
        AgeBand::From50 => Some(59),
        AgeBand::From60 => Some(69),
    }
}

/// A refusal to place somebody: every standing but `Possible`.
#[derive(Debug)]
pub(super) struct PlacingRefusal {
    pub(super) standing: Standing,
    pub(super) most: u32,
}

impl Coded for PlacingRefusal {
    fn code(&self) -> &'static str {
        self.standing.word()
    }

    fn args(&self) -> Args {
        match self.standing {
            Standing::GroupFull => Args::from([("most", self.most.into())]),
            _ => Args::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPEN: GroupFacts = GroupFacts {
        members: 3,
        most: 5,
        intake_open: true,
        gender_rule: GenderRule::Anyone,
        least_age: None,
        conversation_first: false,
    };
    const NOBODY_KNOWN: PersonFacts = PersonFacts {
        is_member: false,
        at_rest: false,
        conversation_accepted: false,
        gender: Gender::NotAsked,
        birth_year: None,
        age_band: AgeBand::NotAsked,
        may_sit_here: true,
    };

    fn judge(group: GroupFacts, person: PersonFacts) -> Standing {
        standing(group, person, "2026-11-20".parse().expect("a date written in the test"))
    }

    #[test]
    fn each_rule_gives_its_reason() {
        let women = GroupFacts { gender_rule: GenderRule::Women, ..OPEN };
        let men = GroupFacts { gender_rule: GenderRule::Men, ..OPEN };
        let gender = |gender| PersonFacts { gender, ..NOBODY_KNOWN };
        let cases = [
            (OPEN, NOBODY_KNOWN, Standing::Possible),
            (OPEN, PersonFacts { is_member: true, ..NOBODY_KNOWN }, Standing::AlreadyInGroup),
            (GroupFacts { intake_open: false, ..OPEN }, NOBODY_KNOWN, Standing::IntakeClosed),
            (GroupFacts { members: 4, ..OPEN }, NOBODY_KNOWN, Standing::Possible),
            (GroupFacts { members: 5, ..OPEN }, NOBODY_KNOWN, Standing::GroupFull),
            (GroupFacts { members: 6, ..OPEN }, NOBODY_KNOWN, Standing::GroupFull),
            (OPEN, PersonFacts { at_rest: true, ..NOBODY_KNOWN }, Standing::AtRest),
            (GroupFacts { conversation_first: true, ..OPEN }, NOBODY_KNOWN, Standing::ConversationNotHeld),
            (
                GroupFacts { conversation_first: true, ..OPEN },
                PersonFacts { conversation_accepted: true, ..NOBODY_KNOWN },
                Standing::Possible,
            ),
            (women, gender(Gender::Woman), Standing::Possible),
            (women, gender(Gender::Man), Standing::GenderRule),
            (women, gender(Gender::Other), Standing::GenderRule),
            (women, gender(Gender::NotSaid), Standing::GenderRule),
            (women, gender(Gender::NotAsked), Standing::GenderNotAsked),
            (men, gender(Gender::Man), Standing::Possible),
            (men, gender(Gender::Woman), Standing::GenderRule),
            (OPEN, PersonFacts { may_sit_here: false, ..NOBODY_KNOWN }, Standing::NotPossible),
        ];
        for (index, (group, person, expected)) in cases.into_iter().enumerate() {
            assert_eq!(judge(group, person), expected, "case {index}");
        }
    }

    #[test]
    fn s1_4_only_who_is_surely_younger_is_too_young() {
        let adults = GroupFacts { least_age: Some(18), ..OPEN };
        let born = |year| PersonFacts { birth_year: Some(year), ..NOBODY_KNOWN };
        let band = |age_band| PersonFacts { age_band, ..NOBODY_KNOWN };
        for (person, expected) in [
            (NOBODY_KNOWN, Standing::Possible),
            (born(2009), Standing::TooYoung),
            (born(2008), Standing::Possible),
            (band(AgeBand::Under18), Standing::TooYoung),
            (band(AgeBand::From18), Standing::Possible),
            (band(AgeBand::NotSaid), Standing::Possible),
        ] {
            assert_eq!(judge(adults, person), expected, "{person:?}");
        }
        let elders = GroupFacts { least_age: Some(60), ..OPEN };
        assert_eq!(judge(elders, band(AgeBand::From50)), Standing::TooYoung);
        assert_eq!(judge(elders, band(AgeBand::From70)), Standing::Possible);
    }

    #[test]
    fn r6_not_possible_is_the_last_reason_and_bears_no_arguments() {
        let apart = PersonFacts { may_sit_here: false, ..NOBODY_KNOWN };
        assert_eq!(judge(GroupFacts { members: 5, ..OPEN }, apart), Standing::GroupFull);
        assert!(PlacingRefusal { standing: Standing::NotPossible, most: 5 }.args().is_empty());
    }
}
