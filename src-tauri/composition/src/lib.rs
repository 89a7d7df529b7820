//! Composing groups: who waits, who leads, which rooms are free goes in; a set of groups comes out that obeys every
//! hard rule, seats as many as possible with long waiters first, and meets wishes as far as possible.
//!
//! The way through the crate, in the order of a composition:
//!
//! | module | what it holds |
//! |---|---|
//! | [`instance`], [`solution`] | the two formats, compose-instance/1 and compose-solution/1, key for key |
//! | [`rules`] | the hard rules H1-H14 and the six tiers, a function and a row each; they judge any solution |
//! | `problem` | the instance compiled: offers (groups there could be) and units (people who come together) |
//! | `scale` | the strict order of the tiers as one exact number |
//! | `search` | large-neighbourhood search over arrangements |
//! | `bound` | what tier 1 can be at most, by Lagrangian relaxation |
//! | [`proof`] | tier by tier the best there is, by an integer programme; the engine that solves it is handed in |
//! | `compose` | all of them side by side, within a budget |
//! | [`explain`] | why somebody is not seated, and what would help |
//!
//! Keeps true: pure. No file, no clock, no randomness but a seed; a deadline is a closure that says when to stop. With a
//! budget in steps the same seed gives the same answer on every machine. Every answer is judged by [`rules`] before
//! it leaves. Deliberately not here: the app's data, words, and any knowledge of who is kept apart from whom beyond ids.
//!
//! ```
//! use tillit_composition::{Budget, Request, compose, instance::Instance};
//!
//! # fn main() -> Result<(), tillit_composition::Fault> {
//! let band = tillit_composition::instance::Band { lo: 18, hi: 99, narrow: false, spread: 40 };
//! let params = tillit_composition::instance::Params { wait_unit_days: 30, ..Default::default() };
//! let nobody = Instance { bands: vec![band], params, ..Instance::default() };
//! let budget = Budget { steps: Some(100), go_on: &|| true, progress: &|_| () };
//! let answer = compose(&Request::of(&nobody), &budget)?;
//! assert!(answer.solution.groups.is_empty() && answer.broken.is_empty());
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

mod bound;
mod budget;
mod compose;
pub mod explain;
mod fault;
pub mod instance;
mod problem;
pub mod proof;
mod random;
pub mod rules;
mod scale;
mod search;
pub mod solution;
#[cfg(test)]
mod testing;

pub use budget::{Budget, Progress};
pub use compose::{Answer, Request, Standing, compose};
pub use fault::Fault;
