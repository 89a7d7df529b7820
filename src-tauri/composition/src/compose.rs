//! From a request to an answer: search, bound and proof side by side.
//!
//! Two lanes of work go on in rounds. In a round each lane does a fixed number of steps, then both show what they
//! have; so with a budget in steps the answer does not depend on which lane is quicker. While the bound is being
//! sought it has the second lane to itself. When the search hardly gets better, and the problem is not too large for it,
//! the exact proof takes the second lane: with a budget in time only, since how long a proof takes cannot be said in steps.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use crate::bound::Bound;
use crate::budget::{Budget, Progress};
use crate::fault::Fault;
use crate::instance::Instance;
use crate::problem::Problem;
use crate::proof::{self, Engine, Task};
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
    /// What proves; without one there is the bound alone. It proves the tiers in their strict order, so it is not asked
    /// where something may be given up.
    pub engine: Option<&'a dyn Engine>,
    /// So much of tier 1 is enough: what is beyond may be given up for the tiers after it.
    pub enough: Option<i64>,
}

impl<'a> Request<'a> {
    /// Asks for the best there is, with no draft to stay near.
    pub const fn of(instance: &'a Instance) -> Self {
        Self { instance, former: None, seed: 1, engine: None, enough: None }
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
    /// The pins are proven to contradict each other or the rest.
    pub is_impossible: bool,
}

/// Composes groups.
pub fn compose(request: &Request, budget: &Budget) -> Result<Answer, Fault> {
    let mut problem = Problem::new(request.instance, request.former)?;
    problem.scale.enough = request.enough.unwrap_or(i64::MAX);
    let mut work = Work::new(&problem, request, budget);
    work.search();
    if let Some(engine) = request.engine.filter(|_| work.may_prove()) {
        work.prove(engine);
        work.search();
    }
    let solution = work.best.solution(&problem);
    let judged = judge(request.instance, &solution)?;
    let standing = work.standing(&judged.values);
    let (values, broken) = (judged.values, judged.broken);
    Ok(Answer { solution, values, standing, broken, is_impossible: work.is_impossible })
}

/// The most people the proof is tried for.
const PROVABLE: usize = 400;
/// The proof begins after so many steps without a better tier 1. The ways to put people together grow faster than their
/// number; an engine that comes early holds one lane and starts from what one lane found.
fn patience(people: usize) -> u64 {
    let people = people as u64;
    (people * people * 3 / 2).min(50_000)
}

struct Work<'p, 'r> {
    problem: &'p Problem<'p>,
    budget: &'r Budget<'r>,
    lanes: [Walk<'p>; 2],
    bound: Bound<'p>,
    best: Snapshot,
    best_total: i128,
    /// What was told last: the best, the bound, and how many tiers are proven.
    told: Option<(i128, i64, usize)>,
    steps: u64,
    /// Steps since tier 1 got better.
    stale: u64,
    /// The engine has had its turn.
    has_proven: bool,
    proven: usize,
    is_impossible: bool,
    engine_bound: i64,
    random: Random,
    prove_wanted: bool,
}

impl<'p, 'r> Work<'p, 'r> {
    fn new(problem: &'p Problem<'p>, request: &Request, budget: &'r Budget<'r>) -> Self {
        let seed = request.seed;
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
            stale: 0,
            has_proven: false,
            proven: 0,
            is_impossible: false,
            engine_bound: i64::MAX,
            random: Random::new(seed, 3),
            prove_wanted: request.engine.is_some() && request.enough.is_none(),
        };
        work.tell();
        work
    }

    /// Rounds until the budget is used up or the proof may begin.
    fn search(&mut self) {
        let size = self.problem.units.len().max(1) as u64;
        let a_round = (30_000 / size).clamp(100, 1000);
        while (self.budget.go_on)() && !self.is_complete() && !self.may_prove() {
            let left =
                self.budget.steps.map_or(a_round, |steps| steps.saturating_sub(self.steps).min(a_round));
            if left == 0 {
                return;
            }
            self.round(left);
        }
    }

    /// Says whether the proof may begin.
    fn may_prove(&self) -> bool {
        let people = self.problem.instance.people.len();
        let is_wanted = self.prove_wanted && !self.has_proven && self.budget.steps.is_none();
        let is_ripe = self.stale >= patience(people) || self.nobody_can_sit();
        is_wanted && is_ripe && people <= PROVABLE && (self.budget.go_on)()
    }

    /// Says whether there is no group anybody could be in.
    fn nobody_can_sit(&self) -> bool {
        self.problem.units.iter().all(|unit| unit.offers.is_empty())
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
            // A step of the bound grows with the problem, one of the search does not.
            let size = self.problem.units.len().max(1) as u64;
            let priced = (steps / 8).min(steps * 30 / size).max(1);
            let bound = &mut self.bound;
            thread::scope(|scope| {
                scope.spawn(|| (0..priced).take_while(|_| go_on()).for_each(|_| bound.step(reached)));
                walk(first);
            });
        }
        for at in 0..2 {
            // Each lane hears other advice from time to time: what one share of the prices never opens another does.
            if self.random.one_in(4) {
                let guide = self.advice();
                self.lanes[at].advise(guide);
            }
        }
        self.steps += steps;
        self.stale += steps;
        self.compare();
    }

    /// Advice by a part of the bound's prices: all of a price would treat everybody alike, and now and then none is heard.
    fn advice(&mut self) -> Guide {
        if self.random.one_in(6) {
            return Guide::new(self.problem);
        }
        let share = 0.2 + 0.6 * self.random.unit();
        let prices = self.bound.best_prices();
        Guide::priced(self.problem, &prices.people, &prices.hours, share)
    }

    /// Takes the better lane's best, and lets the other go on from it where it is far behind.
    fn compare(&mut self) {
        let seated = self.best.worth.seated;
        for lane in &self.lanes {
            if lane.best_total() > self.best_total {
                (self.best, self.best_total) = (lane.best().clone(), lane.best_total());
            }
        }
        if self.best.worth.seated > seated {
            self.stale = 0;
        }
        if self.bound.has_settled() {
            for lane in &mut self.lanes {
                let is_behind = lane.best_total() < self.best_total;
                if is_behind && lane.may_adopt() && self.random.one_in(20) {
                    lane.adopt(&self.best);
                }
            }
        }
        if self.best.worth.seated >= self.limit().min(self.problem.scale.enough) || self.proven > 0 {
            self.lanes.iter_mut().for_each(Walk::settle_first_tier);
        }
        self.tell();
    }

    /// The proof in one lane while the search goes on in the other.
    fn prove(&mut self, engine: &dyn Engine) {
        let used = self.used();
        let shared = Mutex::new(self.best.clone());
        let (settled, done) = (AtomicUsize::new(0), AtomicBool::new(false));
        let (problem, go_on, progress) = (self.problem, self.budget.go_on, self.budget.progress);
        let bound = self.limit();
        let refine = |found: &Snapshot, proven: usize| {
            let mut shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
            if found.total(problem) > shared.total(problem) {
                *shared = found.clone();
            }
            settled.store(proven, Ordering::Release);
            let values = shared.values(problem);
            progress(&Progress { values, bound: if proven > 0 { values[0] } else { bound }, proven });
            shared.clone()
        };
        let task = Task { engine, problem, used: &used, refine: &refine, go_on };
        let start = self.best.clone();
        let [lane, _] = &mut self.lanes;
        let proof = thread::scope(|scope| {
            let proof = scope.spawn(|| {
                let proof = proof::prove(&task, &start);
                done.store(true, Ordering::Release);
                proof
            });
            while go_on() && !done.load(Ordering::Acquire) {
                lane.step();
                if settled.load(Ordering::Acquire) > 0 {
                    lane.settle_first_tier();
                }
                let Ok(mut shared) = shared.try_lock() else { continue };
                if lane.best_total() > shared.total(problem) {
                    *shared = lane.best().clone();
                    let values = shared.values(problem);
                    let proven = settled.load(Ordering::Acquire);
                    progress(&Progress { values, bound: if proven > 0 { values[0] } else { bound }, proven });
                } else if lane.best_total() < shared.total(problem) {
                    lane.adopt(&shared);
                }
            }
            proof.join()
        });
        self.has_proven = true;
        let shared = shared.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut found = vec![shared];
        if let Ok(proof) = proof {
            self.proven = proof.proven;
            self.is_impossible = proof.is_impossible;
            self.engine_bound = proof.bound.unwrap_or(i64::MAX);
            found.push(proof.best);
        }
        for found in found {
            let total = found.total(problem);
            if total > self.best_total {
                (self.best, self.best_total) = (found, total);
            }
        }
        for lane in &mut self.lanes {
            if lane.best_total() < self.best_total {
                lane.adopt(&self.best);
            }
        }
        self.compare();
    }

    /// Every offer the lanes have had open in a good arrangement.
    fn used(&self) -> Vec<u32> {
        let mut used: Vec<u32> = self.lanes.iter().flat_map(Walk::used).collect();
        used.sort_unstable();
        used.dedup();
        used
    }

    /// No answer has more in tier 1.
    fn limit(&self) -> i64 {
        self.bound.value().min(self.engine_bound)
    }

    /// Says whether nothing can get better: everything is proven, or there is no group anybody could be in.
    fn is_complete(&self) -> bool {
        self.proven == 6 || self.is_impossible || self.nobody_can_sit()
    }

    fn standing(&self, values: &Values) -> [Standing; 6] {
        let mut standing = [Standing::Open; 6];
        let limit = self.limit();
        standing[0] = if values[0] >= limit { Standing::Proven } else { Standing::Bounded(limit) };
        if standing[0] == Standing::Proven && values[1] == 0 {
            standing[1] = Standing::Proven;
        }
        standing[..self.proven].fill(Standing::Proven);
        let instance = self.problem.instance;
        if self.nobody_can_sit() && instance.pin.is_empty() && instance.pin_groups.is_empty() {
            standing.fill(Standing::Proven);
        }
        standing
    }

    fn proven(&self, values: &Values) -> usize {
        self.standing(values).iter().take_while(|standing| **standing == Standing::Proven).count()
    }

    fn tell(&mut self) {
        // Judging an answer takes longer than a step.
        let now = (self.best_total, self.limit(), self.proven);
        if self.told.replace(now) == Some(now) {
            return;
        }
        let values = self.best.values(self.problem);
        let proven = self.proven(&values);
        let bound = if proven > 0 { values[0] } else { self.limit() };
        (self.budget.progress)(&Progress { proven, bound, values });
    }
}
