//! How long to go on, and what is told meanwhile.

use crate::rules::Values;

/// What a composition may cost. The crate reads no clock: a deadline is a `go_on` that says no.
pub struct Budget<'a> {
    /// Steps of search; with them the same seed gives the same answer on every machine.
    pub steps: Option<u64>,
    /// Asked every few milliseconds; no ends the work with the best answer so far.
    pub go_on: &'a (dyn Fn() -> bool + Sync),
    /// Told of every better answer and of every better bound.
    pub progress: &'a (dyn Fn(&Progress) + Sync),
}

/// How far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The six tiers of the best answer so far.
    pub values: Values,
    /// No answer has more in tier 1.
    pub bound: i64,
    /// So many tiers, from the first on, are proven to be the best possible.
    pub proven: usize,
}
