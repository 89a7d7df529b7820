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
use std::num::NonZero;
use std::thread;

use life::Life;

/// What a year came to, by command: how often it was done, and how often a rule said no.
type Tally = BTreeMap<&'static str, (u32, u32)>;

/// Lives the years of some seeds, looks for broken rules after every so many acts, and gives what was done in all of them.
fn live(seeds: impl Iterator<Item = u64>, every: usize) -> Tally {
    let mut all = Tally::new();
    for seed in seeds {
        all = add(all, Life::new(seed, every).year());
        println!("the year of seed {seed} broke no rule");
    }
    all
}

fn add(mut all: Tally, one: Tally) -> Tally {
    for (command, (done, refused)) in one {
        let sum = all.entry(command).or_default();
        *sum = (sum.0 + done, sum.1 + refused);
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

/// The target: two hundred years, some at once. They take three quarters of an hour of one processor.
#[test]
#[ignore = "takes half an hour; `cargo xtask test --full`"]
fn two_hundred_years_break_no_rule() {
    let at_once = thread::available_parallelism().map_or(1, NonZero::get) as u64;
    let tally = thread::scope(|scope| {
        let some = |first: u64| (first..200).step_by(usize::try_from(at_once).expect("few"));
        let years: Vec<_> = (0..at_once).map(|first| scope.spawn(move || live(some(first), 1))).collect();
        years.into_iter().map(|years| years.join().expect("no rule is broken")).fold(Tally::new(), add)
    });
    let (done, refused) = tally.values().fold((0, 0), |sum, (done, refused)| (sum.0 + done, sum.1 + refused));
    println!("200 years: {done} acts, {refused} refusals, no rule broken\n{tally:?}");
    is_rich(&tally);
}
