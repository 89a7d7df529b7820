//! The rules, one function each: the hard ones H1-H14 and the six tiers.
//!
//! [`HARD`] and [`TIERS`] are the whole list, each row with what it weighs, the message that says it to a person, and
//! the test that breaks it. They judge a [`Solution`] against an [`Instance`] as anybody could by hand, and know
//! nothing of the search: every answer passes here before it leaves, and so does a draft somebody changed by hand.
//! A rule added to this table is in force.

mod hard;
mod tiers;
mod view;

pub use tiers::wait_weight;
pub use view::{Subject, View, check_group, within};

use crate::fault::Fault;
use crate::instance::Instance;
use crate::solution::Solution;

/// A rule no answer may break.
pub struct HardRule {
    /// Its number in the specification.
    pub code: &'static str,
    /// The message that says it is broken. Keep-apart shares its message with others, so that nobody can tell.
    pub message: &'static str,
    /// The test in `rules/hard.rs` that breaks it.
    pub test: &'static str,
    /// Lists what breaks it; each entry names those concerned.
    pub check: fn(&View) -> Vec<Vec<Subject>>,
}

/// All hard rules. Their weight is infinite: an answer that breaks one is no answer.
pub const HARD: [HardRule; 14] = [
    hard_rule("H1", "rule-one-place", "h01", hard::h01_one_place_per_person),
    hard_rule("H2", "rule-does-not-fit", "h02", hard::h02_person_fits_the_group),
    hard_rule("H3", "rule-size", "h03", hard::h03_programme_and_size),
    hard_rule("H4", "rule-room", "h04", hard::h04_room_is_free_and_fits),
    hard_rule("H5", "rule-facilitators", "h05", hard::h05_facilitators_fill_the_roles),
    hard_rule("H6", "rule-gender", "h06", hard::h06_gender_policy),
    hard_rule("H7", "rule-alone", "h07", hard::h07_no_lone_gender),
    hard_rule("H8", "not-possible", "h08", hard::h08_kept_apart),
    hard_rule("H9", "not-possible", "h09", hard::h09_kept_apart_from_facilitator),
    hard_rule("H10", "rule-together", "h10", hard::h10_together),
    hard_rule("H11", "rule-join", "h11", hard::h11_joins_are_free),
    hard_rule("H12", "rule-same-group-twice", "h12", hard::h12_same_group_not_too_often),
    hard_rule("H13", "rule-forbidden", "h13", hard::h13_forbidden),
    hard_rule("H14", "rule-pinned", "h14", hard::h14_pinned),
];

const fn hard_rule(
    code: &'static str,
    message: &'static str,
    test: &'static str,
    check: fn(&View) -> Vec<Vec<Subject>>,
) -> HardRule {
    HardRule { code, message, test, check }
}

/// Which way a tier is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    /// More is better.
    Max,
    /// Less is better.
    Min,
}

/// One aim. Each comes strictly before the next: no gain in a later one makes up for any loss in an earlier one.
pub struct Tier {
    /// Its number in the specification; it weighs more than all later ones together.
    pub number: usize,
    /// Which way it is better.
    pub sense: Sense,
    /// The message that names it.
    pub message: &'static str,
    /// The test in `rules/tiers.rs` that moves it and nothing else.
    pub test: &'static str,
    /// Its value for a solution.
    pub value: fn(&View) -> i64,
    /// The most it can be for an instance, the least being 0: what makes strict order a sum with weights.
    pub ceiling: fn(&Instance) -> i128,
}

/// All tiers, in their strict order.
pub const TIERS: [Tier; 6] = [
    tier(1, Sense::Max, "tier-seated", "t1", tiers::t1_seated, tiers::t1_ceiling),
    tier(2, Sense::Min, "tier-facilitators", "t2", tiers::t2_overload, tiers::t2_ceiling),
    tier(3, Sense::Min, "tier-disappointed", "t3", tiers::t3_disappointed, tiers::t3_ceiling),
    tier(4, Sense::Max, "tier-wishes", "t4", tiers::t4_wishes, tiers::t4_ceiling),
    tier(5, Sense::Min, "tier-ages", "t5", tiers::t5_spread, tiers::t5_ceiling),
    tier(6, Sense::Min, "tier-groups", "t6", tiers::t6_groups, tiers::t6_ceiling),
];

const fn tier(
    number: usize,
    sense: Sense,
    message: &'static str,
    test: &'static str,
    value: fn(&View) -> i64,
    ceiling: fn(&Instance) -> i128,
) -> Tier {
    Tier { number, sense, message, test, value, ceiling }
}

/// The six values, tier 1 first.
pub type Values = [i64; 6];

/// Says whether the first values are better than the second, tier by tier.
pub fn is_better(first: &Values, second: &Values) -> bool {
    let oriented = |values: &Values| {
        let mut out = *values;
        for (value, tier) in out.iter_mut().zip(&TIERS) {
            if tier.sense == Sense::Min {
                *value = -*value;
            }
        }
        out
    };
    oriented(first) > oriented(second)
}

/// A hard rule that does not hold, and for whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The rule's number.
    pub code: &'static str,
    /// The message that says it.
    pub message: &'static str,
    /// Those concerned.
    pub subjects: Vec<Subject>,
}

/// What the rules say of a solution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// Every hard rule that does not hold.
    pub broken: Vec<Broken>,
    /// The six tiers.
    pub values: Values,
}

/// Judges a solution; one that names what is not in the instance cannot be judged.
pub fn judge(instance: &Instance, solution: &Solution) -> Result<Judgement, Fault> {
    let view = View::new(instance, solution)?;
    let broken = HARD.iter().flat_map(|rule| {
        let found = (rule.check)(&view).into_iter();
        found.map(|subjects| Broken { code: rule.code, message: rule.message, subjects })
    });
    let broken = broken.collect();
    Ok(Judgement { broken, values: TIERS.each_ref().map(|tier| (tier.value)(&view)) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_the_test_its_row_names() {
        for (source, names) in [
            (include_str!("rules/hard.rs"), HARD.map(|rule| rule.test).to_vec()),
            (include_str!("rules/tiers.rs"), TIERS.map(|tier| tier.test).to_vec()),
        ] {
            let tests = source.split("mod tests {").nth(1).expect("the file has tests");
            for name in names {
                let found = tests.contains(&format!("#[test]\n    fn {name}_"));
                assert!(found, "no test begins with {name}_");
            }
        }
    }

    #[test]
    fn an_earlier_tier_outweighs_all_later_ones() {
        assert!(is_better(&[1, 9, 9, 0, 9, 9], &[0, 0, 0, 9, 0, 0]));
        assert!(is_better(&[1, 1, 0, 0, 0, 0], &[1, 2, 0, 9, 0, 0]));
        assert!(!is_better(&[1, 1, 1, 1, 1, 1], &[1, 1, 1, 1, 1, 1]));
    }
}
