//! Counting what was tried and what went wrong, and saying it in one line.
//!
//! `TILLIT_HARNESS_MINUTES` ends a full form early; the figure says how far it came. `TILLIT_HARNESS_SCENARIO` names the
//! one scenario that is tried.

use std::time::{Duration, Instant};

use crate::Form;
use crate::scenario::Scenario;

/// What was tried, and what was found wrong.
#[derive(Debug)]
pub struct Tally {
    pub count: usize,
    wrong: Vec<String>,
    until: Option<Instant>,
}

impl Tally {
    /// Counts from nothing.
    pub fn new(form: Form) -> Self {
        let minutes = std::env::var("TILLIT_HARNESS_MINUTES").ok().filter(|_| form == Form::Full);
        let minutes = minutes.map(|minutes| minutes.parse().expect("TILLIT_HARNESS_MINUTES is a number"));
        let until = minutes.map(|minutes: u64| Instant::now() + Duration::from_secs(60 * minutes));
        Self { count: 0, wrong: Vec::new(), until }
    }

    /// Tells whether the time allowed is over.
    pub fn is_late(&self) -> bool {
        self.until.is_some_and(|until| Instant::now() > until)
    }

    /// Goes through every scenario, with another seed each time, until there are enough trials or the time is over. A
    /// round hears how many trials are wanted of it: about as many of each scenario. The full form takes ten rounds for
    /// that, so that every scenario was tried all along its way however early it is ended.
    pub fn fill(
        &mut self,
        form: Form,
        target: usize,
        mut seed: u64,
        mut round: impl FnMut(Scenario, u64, usize, &mut Self),
    ) {
        let only = std::env::var("TILLIT_HARNESS_SCENARIO").ok();
        let scenarios = Scenario::ALL.into_iter();
        let scenarios: Vec<_> =
            scenarios.filter(|scenario| only.as_ref().is_none_or(|only| *only == scenario.name())).collect();
        assert!(!scenarios.is_empty(), "TILLIT_HARNESS_SCENARIO names a scenario");
        while self.count < target && !self.is_late() {
            seed += 1;
            for scenario in &scenarios {
                let wanted = target.saturating_sub(self.count);
                if form == Form::Full && wanted == 0 {
                    return;
                }
                let share = target.div_ceil(Scenario::ALL.len());
                let most = if form == Form::Full { wanted.min(share.div_ceil(10)) } else { share };
                round(*scenario, seed, most, self);
            }
        }
    }

    /// Counts one trial.
    pub fn take(&mut self, verdict: Result<(), String>, what: impl FnOnce() -> String) {
        self.count += 1;
        if let Err(wrong) = verdict {
            let wrong = format!("{}: {wrong}", what());
            eprintln!("{wrong}");
            self.wrong.push(wrong);
        }
    }

    /// Gives the figure; fails if anything was wrong.
    pub fn end(self, figure: impl FnOnce(usize, usize) -> String) -> String {
        let figure = figure(self.count, self.wrong.len());
        assert!(self.wrong.is_empty(), "{figure}; the first: {}", self.wrong[0]);
        figure
    }
}

/// A number as people read it: 20,000.
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
