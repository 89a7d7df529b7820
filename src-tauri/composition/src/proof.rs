//! Exact proof by integer programming, block by block of the tiers.
//!
//! A block of two tiers is one sum with integer weights in which the first outweighs the most the second can be, so its
//! optimum is the optimum of both in order. Its values are then held, and the next block is solved beneath them:
//! tiers 1-2 without age bands (exact, see `model`), then 3-4, then 5-6. Each starts from the best arrangement known.
//! With many offers, those the search has ever used are tried first: their optimum is nearly always everybody's, and the
//! proof over all offers then only has to confirm it.

mod engine;
mod model;
mod programme;

use crate::problem::Problem;
use crate::rules::{TIERS, Values};
use crate::search::Snapshot;
pub use engine::{Engine, GoOn, Solved};
use model::{Model, Weights};
pub use programme::{Bounded, Column, Programme, Row};

/// How far a proof has come.
#[derive(Clone, Debug)]
pub(crate) struct Proof {
    /// The best arrangement known.
    pub best: Snapshot,
    /// So many tiers, from the first on, cannot be better.
    pub proven: usize,
    /// Nobody can satisfy all pins.
    pub is_impossible: bool,
    /// No answer has more in tier 1.
    pub bound: Option<i64>,
}

/// What is solved.
pub(crate) struct Task<'a, 'p> {
    /// What solves.
    pub engine: &'a dyn Engine,
    /// The problem.
    pub problem: &'p Problem<'p>,
    /// Offers that are tried first; empty if there is no need.
    pub used: &'a [u32],
    /// Gives the best arrangement known now, to start from; is told how many tiers are settled, by which arrangement.
    pub refine: &'a (dyn Fn(&Snapshot, usize) -> Snapshot + Sync),
    /// Asked now and then.
    pub go_on: GoOn<'a>,
}

/// Proves as many tiers as there is time for.
pub(crate) fn prove(task: &Task, start: &Snapshot) -> Proof {
    let problem = task.problem;
    let mut proof = Proof { best: start.clone(), proven: 0, is_impossible: false, bound: None };
    let all: Vec<u32> = (0..problem.offers.len() as u32).collect();
    let second = ceiling(problem, 1);
    let seats: Weights = [second + 1.0, 1.0, 0.0, 0.0, 0.0, 0.0];
    if !task.used.is_empty() && task.used.len() * 3 < all.len() * 2 {
        let model = Model::new(problem, task.used, false);
        solve(task, &model, &seats, &mut proof);
        // That some of the offers do not suffice says nothing about all.
        proof.is_impossible = false;
        proof.best = (task.refine)(&proof.best, 0);
    }
    let model = Model::new(problem, &all, false);
    let (is_exact, bound) = solve(task, &model, &seats, &mut proof);
    proof.bound = bound.is_finite().then(|| ((bound + second) / (second + 1.0) + 1e-6).floor() as i64);
    if !is_exact || proof.is_impossible {
        return proof;
    }
    proof.proven = 2;
    let held = proof.best.values(problem);
    let mut model = Model::new(problem, &all, true);
    hold(&mut model, 0, held[0]);
    hold(&mut model, 1, held[1]);
    for first in [2, 4] {
        proof.best = (task.refine)(&proof.best, first);
        let mut weights = unit(first + 1);
        weights[first] = ceiling(problem, first + 1) + 1.0;
        if !solve(task, &model, &weights, &mut proof).0 {
            return proof;
        }
        proof.proven = first + 2;
        let reached = proof.best.values(problem);
        hold(&mut model, first, reached[first]);
        hold(&mut model, first + 1, reached[first + 1]);
    }
    proof
}

/// Solves one block and keeps what is better. Says whether it is exact, and the bound.
fn solve(task: &Task, model: &Model, weights: &Weights, proof: &mut Proof) -> (bool, f64) {
    let problem = task.problem;
    if !(task.go_on)() {
        return (false, f64::INFINITY);
    }
    let (sum, fixed) = model.sum(weights);
    let start = proof.best.is_sound(problem).then(|| model.columns(&proof.best));
    let solved = if model.programme.columns() == 0 {
        // With nobody to seat there is nothing to ask an engine: rows without columns hold or they do not.
        let holds = model.programme.rows().iter().all(|row| row.least <= 0.0 && row.most >= 0.0);
        let (columns, bound) = (holds.then(Vec::new), if holds { 0.0 } else { f64::NEG_INFINITY });
        Solved { columns, is_exact: true, bound }
    } else {
        task.engine.maximise(&model.programme, &sum, start.as_deref(), task.go_on)
    };
    let worth = |snapshot: &Snapshot| -> f64 {
        let values = oriented(&snapshot.values(problem));
        values.iter().zip(weights).map(|(value, weight)| value * weight).sum()
    };
    if let Some(columns) = &solved.columns {
        let found = Snapshot::appraise(problem, model.read(columns));
        let better = !proof.best.is_sound(problem) || worth(&found) > worth(&proof.best) + 0.5;
        if better && found.is_sound(problem) {
            proof.best = found;
        }
    }
    let bound = solved.bound + fixed;
    proof.is_impossible |= solved.is_exact && solved.columns.is_none();
    // What is claimed is what the rules themselves find in the arrangement, not what the engine says of it.
    let reached = proof.best.is_sound(problem) && worth(&proof.best) > bound - 1.0 + 1e-3;
    (solved.is_exact && reached, bound)
}

/// Holds a tier at a value.
fn hold(model: &mut Model, tier: usize, value: i64) {
    let mut values = [0; 6];
    values[tier] = value;
    model.hold(&unit(tier), oriented(&values)[tier]);
}

fn unit(tier: usize) -> Weights {
    let mut weights = [0.0; 6];
    weights[tier] = 1.0;
    weights
}

/// The most a tier can be, as a weight's factor.
fn ceiling(problem: &Problem, tier: usize) -> f64 {
    let most = (TIERS[tier].ceiling)(problem.instance) as f64;
    // Every new group holds at least its minimum, so there are far fewer than rooms' hours.
    let smallest = problem.offers.iter().filter(|it| it.is_open_to_choice()).map(|it| it.min.max(1)).min();
    let groups = problem.instance.people.len() / smallest.unwrap_or(1) + problem.instance.pin_groups.len();
    let largest =
        |of: fn(&crate::problem::Offer) -> usize| problem.offers.iter().map(of).max().unwrap_or(0) as f64;
    match tier {
        1 => most.min(groups as f64 * largest(|it| it.leaders)),
        5 => most.min(
            groups as f64
                * (problem.instance.params.group_cost as f64
                    + largest(|it| it.ideal).max(largest(|it| it.max))),
        ),
        _ => most,
    }
}

fn oriented(values: &Values) -> [f64; 6] {
    let mut out = values.map(|value| value as f64);
    for (value, tier) in out.iter_mut().zip(&TIERS) {
        if tier.sense == crate::rules::Sense::Min {
            *value = -*value;
        }
    }
    out
}
