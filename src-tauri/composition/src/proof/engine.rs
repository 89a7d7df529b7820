//! What solves an integer programme. The crate brings none: it stays pure, and who links one hands it in.

use super::programme::{Programme, Row};

/// What came of a solve.
#[derive(Clone, Debug)]
pub struct Solved {
    /// The best columns found, if any.
    pub columns: Option<Vec<f64>>,
    /// Whether nothing better exists, or nothing at all.
    pub is_exact: bool,
    /// No columns give a larger sum.
    pub bound: f64,
}

impl Solved {
    /// Nothing is known.
    pub const NOTHING: Self = Self { columns: None, is_exact: false, bound: f64::INFINITY };
}

/// Asked now and then while it runs; says whether to go on.
pub type GoOn<'a> = &'a (dyn Fn() -> bool + Sync);

/// Solves integer programmes exactly.
pub trait Engine: Sync {
    /// Makes a sum of whole values as large as it can be, from a known solution if there is one. Less than one apart is
    /// equal. Stops soon after `go_on` says no.
    fn maximise(&self, programme: &Programme, sum: &Row, start: Option<&[f64]>, go_on: GoOn) -> Solved;
}
