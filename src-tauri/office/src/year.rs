//! A year of a centre, lived by chance through the surface: no rule is broken in any state it reaches.
//!
//! Somebody who knows the work and makes mistakes does some thousand things in a year: most are sensible, some are not, and
//! all go through the commands. After each, or after each few of them, [`rules`] looks at the vault with statements of its own; now and then an act
//! is taken back and done again, and the vault is the same to the byte. Deliberately not here: what one command refuses, which
//! is tested beside it, and screens.

mod ideas;
mod life;
mod rules;

use std::collections::BTreeMap;

use life::Life;

/// What a year came to, by command: how often it was done, and how often a rule said no.
type Tally = BTreeMap<&'static str, (u32, u32)>;

/// Lives the years of some seeds, looks for broken rules after every so many acts, and gives what was done in all of them.
fn live(seeds: impl Iterator<Item = u64>, every: usize) -> Tally {
    let mut all = Tally::new();
    for seed in seeds {
        for (command, (done, refused)) in Life::new(seed, every).year() {
            let sum = all.entry(command).or_default();
            *sum = (sum.0 + done, sum.1 + refused);
        }
        println!("the year of seed {seed} broke no rule");
    }
    all
}

/// A year in which something was never done, or never refused, proves nothing of it.
fn is_rich(tally: &Tally) {
    for (command, (done, _)) in tally {
        assert!(*done > 0, "{command} was never done: {tally:?}");
    }
    for command in
        ["place_person", "fill_seat", "create_group", "start_group", "move_session", "shift_series"]
    {
        assert!(tally[command].1 > 0, "{command} was never refused: {tally:?}");
    }
}

#[test]
fn a_year_breaks_no_rule() {
    is_rich(&live(0..1, 5));
}

/// The target: two hundred years, in four tests that run beside each other.
macro_rules! fifty_years {
    ($($name:ident from $first:literal,)+) => {
        $(
            #[test]
            #[ignore = "takes a quarter of an hour of one processor; `cargo xtask test --full`"]
            fn $name() {
                let tally = live($first..$first + 50, 1);
                let (done, refused) = tally.values().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
                println!("50 years: {done} acts, {refused} refusals, no rule broken\n{tally:?}");
                is_rich(&tally);
            }
        )+
    };
}

fifty_years! {
    two_hundred_years_break_no_rule_the_first_fifty from 0,
    two_hundred_years_break_no_rule_the_second_fifty from 50,
    two_hundred_years_break_no_rule_the_third_fifty from 100,
    two_hundred_years_break_no_rule_the_fourth_fifty from 150,
}
