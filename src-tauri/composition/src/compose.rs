//! From a request to an answer: search, bound and proof side by side.
//!
//! Two lanes of work go on in rounds. In a round each lane does a fixed number of steps, then both show what they
//! have; so with a budget in steps the answer does not depend on which lane is quicker. While the bound is being
//! sought it has the second lane to itself.

use std::thread;

use crate::bound::Bound;
use crate::budget::{Budget, Progress};
use crate::fault::Fault;
use crate::instance::Instance;
use crate::problem::Problem;
use crate::random::Random;
use crate::rules::{Broken, Values, judge};
use crate::search::{Guide, Snapshot, Walk};
use crate::solution::Solution;

/// What is asked for.
pub struct Request<'a> {
    /// The problem.
    pub instance: &'a Instance,
    /// A draft to stay near where nothing else decides.
    pub former: Option<&'a Solution>,
    /// The same seed gives the same choices.
    pub seed: u64,
}

impl<'a> Request<'a> {
    /// Asks for the best there is, with no draft to stay near.
    pub const fn of(instance: &'a Instance) -> Self {
        Self { instance, former: None, seed: 1 }
    }
}

/// What is known of a tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// No answer is better in it without being worse in an earlier one.
    Proven,
    /// No answer is beyond this.
    Bounded(i64),
    /// Nothing.
    Open,
}

/// The best that was found.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The groups.
    pub solution: Solution,
    /// The six tiers.
    pub values: Values,
    /// What is known of each.
    pub standing: [Standing; 6],
    /// Hard rules that do not hold: pins that could not be met. Empty in every answer that can be used.
    pub broken: Vec<Broken>,
}

/// Composes groups.
pub fn compose(request: &Request, budget: &Budget) -> Result<Answer, Fault> {
    let problem = Problem::new(request.instance, request.former)?;
    let mut work = Work::new(&problem, request.seed, budget);
    work.search();
    let solution = work.best.solution(&problem);
    let judged = judge(request.instance, &solution)?;
    let standing = work.standing(&judged.values);
    Ok(Answer { solution, values: judged.values, standing, broken: judged.broken })
}

struct Work<'p, 'r> {
    problem: &'p Problem<'p>,
    budget: &'r Budget<'r>,
    lanes: [Walk<'p>; 2],
    bound: Bound<'p>,
    best: Snapshot,
    best_total: i128,
    told: Option<Progress>,
    steps: u64,
    random: Random,
}

impl<'p, 'r> Work<'p, 'r> {
    fn new(problem: &'p Problem<'p>, seed: u64, budget: &'r Budget<'r>) -> Self {
        let first = Walk::new(problem, Random::new(seed, 1));
        let mut work = Self {
            best: first.best().clone(),
            best_total: first.best_total(),
            lanes: [first, Walk::idle(problem, Random::new(seed, 2))],
            bound: Bound::new(problem),
            problem,
            budget,
            told: None,
            steps: 0,
            random: Random::new(seed, 3),
        };
        work.tell();
        work
    }

    /// Rounds until the budget is used up or the proof may begin.
    fn search(&mut self) {
        let size = self.problem.units.len().max(1) as u64;
        let a_round = (30_000 / size).clamp(20, 1000);
        while (self.budget.go_on)() && !self.is_complete() {
            let left =
                self.budget.steps.map_or(a_round, |steps| steps.saturating_sub(self.steps).min(a_round));
            if left == 0 {
                return;
            }
            self.round(left);
        }
    }

    fn round(&mut self, steps: u64) {
        let go_on = self.budget.go_on;
        let walk = move |lane: &mut Walk| (0..steps).take_while(|_| go_on()).for_each(|_| lane.step());
        let reached = self.best.worth.seated;
        let [first, second] = &mut self.lanes;
        if self.bound.has_settled() {
            thread::scope(|scope| {
                scope.spawn(|| walk(second));
                walk(first);
            });
        } else {
            let bound = &mut self.bound;
            thread::scope(|scope| {
                scope.spawn(|| {
                    (0..steps.div_ceil(8)).take_while(|_| go_on()).for_each(|_| bound.step(reached))
                });
                walk(first);
            });
            // Half of a price is good advice: all of it would treat everybody alike.
            let share = 0.2 + 0.6 * self.random.unit();
            let prices = self.bound.best_prices();
            let guide = Guide::priced(self.problem, &prices.people, &prices.hours, share);
            self.lanes.iter_mut().for_each(|lane| lane.advise(guide.clone()));
        }
        self.steps += steps;
        self.compare();
    }

    /// Takes the better lane's best, and lets the other go on from it where it is far behind.
    fn compare(&mut self) {
        for lane in &self.lanes {
            if lane.best_total() > self.best_total {
                (self.best, self.best_total) = (lane.best().clone(), lane.best_total());
            }
        }
        if self.bound.has_settled() {
            for lane in &mut self.lanes {
                if lane.best_total() < self.best_total && self.random.one_in(20) {
                    lane.adopt(&self.best);
                }
            }
        }
        if self.best.worth.seated >= self.bound.value() {
            self.lanes.iter_mut().for_each(Walk::settle_first_tier);
        }
        self.tell();
    }

    /// Says whether nothing can get better: nobody is left, or there is no group anybody could be in.
    fn is_complete(&self) -> bool {
        self.problem.units.iter().all(|unit| unit.offers.is_empty())
    }

    fn standing(&self, values: &Values) -> [Standing; 6] {
        let mut standing = [Standing::Open; 6];
        let bound = self.bound.value();
        standing[0] = if values[0] >= bound { Standing::Proven } else { Standing::Bounded(bound) };
        if standing[0] == Standing::Proven && values[1] == 0 {
            standing[1] = Standing::Proven;
        }
        standing
    }

    fn proven(&self, values: &Values) -> usize {
        self.standing(values).iter().take_while(|standing| **standing == Standing::Proven).count()
    }

    fn tell(&mut self) {
        let values = self.best.values(self.problem);
        let now = Progress { proven: self.proven(&values), bound: self.bound.value(), values };
        if self.told.as_ref() != Some(&now) {
            (self.budget.progress)(&now);
            self.told = Some(now);
        }
    }
}
