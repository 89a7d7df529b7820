//! Large-neighbourhood search (Shaw 1998; Pisinger and Ropke 2010): take a few groups apart, put them together in another way,
//! keep the outcome if it is better or not much worse.
//!
//! Keeps true: every arrangement that is kept is sound. The same seed and number of steps give the same answer. Deliberately
//! not here: clock and threads; who calls says how many steps.

mod appraisal;
mod arrangement;
mod chains;
mod demand;
mod guide;
mod opening;
mod places;
mod polish;
mod repair;
mod ruin;
mod snapshot;

pub use arrangement::Arrangement;
use arrangement::Mark;
pub use guide::Guide;
pub use snapshot::{Snapshot, Written};

use crate::problem::Problem;
use crate::random::Random;
use chains::Ways;

/// One walk through arrangements.
pub struct Walk<'p> {
    now: Arrangement<'p>,
    best: Snapshot,
    best_total: i128,
    guide: Guide,
    ways: Ways,
    random: Random,
    steps: u64,
    first_tier_settled: bool,
    heat: f64,
    /// The step at which the cycle began, and its steps for tier 1.
    began: u64,
    coarse: u64,
    used: Vec<bool>,
}

/// Steps for tier 1 from one cooling to the next, at least and for each unit. In a large problem each cycle is twice as long as the
/// one before: the longer it has to cool the better it gets, and nobody says beforehand how much time there is.
const COARSE: u64 = 6000;
const COARSE_FOR_EACH: u64 = 15;
/// Steps for the later tiers after them, at least and as a part of the others.
const FINE: u64 = 500;
const FINE_PART: u64 = 16;
/// A problem with fewer units is small.
const SMALL: usize = 400;
/// One step in so many looks everywhere for what has become possible; the others where they have changed something.
const EVERYWHERE: usize = 16;
/// Small moves after a step for tier 1 in a large problem.
const POLISHING: usize = 10;
/// Small moves in a fine step.
const SMALL_MOVES: usize = 40;

impl<'p> Walk<'p> {
    /// Starts with the groups a greedy choice opens.
    pub fn new(problem: &'p Problem<'p>, random: Random) -> Self {
        let mut walk = Self::idle(problem, random);
        walk.now.seat_pinned(&walk.guide, &mut walk.random);
        walk.now.repair(None, true, &walk.guide, &mut walk.ways, &mut walk.random);
        walk.now.settle();
        walk.remember();
        walk
    }

    /// Stands where nobody is seated, until it adopts another walk's best or makes steps.
    pub fn idle(problem: &'p Problem<'p>, random: Random) -> Self {
        let mut now = Arrangement::new(problem);
        let guide = Guide::new(problem);
        now.heed(&guide);
        Self {
            best: Snapshot::of(&now),
            best_total: now.total(),
            guide,
            ways: Ways::default(),
            random,
            steps: 0,
            first_tier_settled: false,
            heat: 6.0,
            began: 0,
            coarse: COARSE.max(problem.units.len() as u64 * COARSE_FOR_EACH),
            used: vec![false; problem.offers.len()],
            now,
        }
    }

    /// The best arrangement so far.
    pub fn best(&self) -> &Snapshot {
        &self.best
    }

    /// How good the best is.
    pub fn best_total(&self) -> i128 {
        self.best_total
    }

    /// Takes the bound's advice from here on.
    pub fn advise(&mut self, guide: Guide) {
        self.now.heed(&guide);
        self.guide = guide;
    }

    /// Goes on from another walk's best.
    pub fn adopt(&mut self, best: &Snapshot) {
        best.restore(&mut self.now);
        self.remember();
    }

    /// Says whether little is lost if it goes on from another walk's best: a large problem is cooled slowly, and once.
    pub fn may_adopt(&self) -> bool {
        self.problem_is_small() || self.steps - self.began < self.coarse / 10
    }

    /// Every offer that was open in an arrangement that was the best for a while or at the end of a cycle.
    pub fn used(&self) -> impl Iterator<Item = u32> {
        self.used.iter().enumerate().filter(|(_, used)| **used).map(|(offer, _)| offer as u32)
    }

    fn note_used(&mut self) {
        self.now.open_groups().iter().for_each(|offer| self.used[*offer as usize] = true);
    }

    /// Says that tier 1 cannot get better, so that only the later tiers are worked on from here on.
    pub fn settle_first_tier(&mut self) {
        self.first_tier_settled = true;
    }

    /// One step: most of a cycle goes to tier 1, its end to the others.
    pub fn step(&mut self) {
        if self.steps - self.began == self.coarse + self.fine() {
            self.begin_cycle();
        }
        let (at, fine) = (self.steps - self.began, self.fine());
        if at == self.coarse {
            self.note_used();
            self.best.restore(&mut self.now);
        }
        if at < self.coarse && !self.first_tier_settled {
            self.step_coarsely(1.0 - at as f64 / self.coarse as f64);
        } else {
            self.step_finely(1.0 - (at % fine) as f64 / fine as f64);
        }
        self.steps += 1;
    }

    fn fine(&self) -> u64 {
        FINE.max(self.coarse / FINE_PART)
    }

    /// Goes back to the best, or begins anew: a small problem has few groups, and from the best ones no small step may lead
    /// to better ones.
    fn begin_cycle(&mut self) {
        self.began = self.steps;
        if !self.problem_is_small() {
            self.coarse *= 2;
        }
        let begins_anew = self.problem_is_small() && !self.first_tier_settled && self.random.one_in(2);
        self.best.restore(&mut self.now);
        if begins_anew {
            self.now.close_all();
            self.now.repair(None, true, &self.guide, &mut self.ways, &mut self.random);
            self.now.settle();
        }
        // Some problems want to be shaken more than others; a group of six is worth about a hundred.
        let heats =
            if self.problem_is_small() { [3.0, 6.0, 12.0, 12.0, 25.0] } else { [2.0, 4.0, 4.0, 6.0, 6.0] };
        self.heat = heats[self.random.below(5)];
    }

    fn problem_is_small(&self) -> bool {
        self.now.problem.units.len() < SMALL
    }

    /// Ruin and repair for tier 1.
    fn step_coarsely(&mut self, warmth: f64) {
        let (before, mark) = (self.now.total(), self.now.mark());
        self.guide.wishes = 0.0;
        let small = self.problem_is_small();
        self.guide.noise = if small { [0.5, 2.0, 8.0][self.random.below(3)] } else { 1.0 };
        self.guide.spares = small;
        self.now.let_settle();
        let first = self.now.ruin(small, &mut self.random);
        if self.random.one_in(8) {
            self.now.empty_running(&mut self.random);
        }
        self.repair(first);
        self.keep_or_go_back(before, mark, self.heat * warmth, 0);
        if !small {
            self.polish(POLISHING);
        }
    }

    /// Small moves that are kept if they make nothing worse: a large problem takes long to cool, and may be asked for an answer before.
    fn polish(&mut self, moves: usize) {
        for _ in 0..moves {
            let (before, mark) = (self.now.total(), self.now.mark());
            if self.now.make_small_move(&mut self.random) && self.now.total() < before {
                self.now.back(mark);
            }
        }
        self.now.settle();
        self.remember();
    }

    fn repair(&mut self, first: Option<u32>) {
        let everywhere = self.steps == 0 || self.random.one_in(EVERYWHERE);
        self.now.repair(first, everywhere, &self.guide, &mut self.ways, &mut self.random);
    }

    /// Small moves for the later tiers, and now and then a group or two put together in another way.
    fn step_finely(&mut self, warmth: f64) {
        let tier = if self.random.one_in(2) { 2 } else { 3 };
        let heat = if tier == 2 { 0.3 } else { 30.0 } * warmth;
        for _ in 0..SMALL_MOVES {
            let (before, mark) = (self.now.total(), self.now.mark());
            if self.now.make_small_move(&mut self.random) {
                self.keep_or_go_back(before, mark, heat, tier);
            }
        }
        let (before, mark) = (self.now.total(), self.now.mark());
        self.guide.wishes = 40.0 * self.random.unit();
        self.now.let_settle();
        let first = self.now.ruin_a_little(&mut self.random);
        self.repair(first);
        for _ in 0..SMALL_MOVES {
            let (before, mark) = (self.now.total(), self.now.mark());
            if self.now.make_small_move(&mut self.random) && self.now.total() < before {
                self.now.back(mark);
            }
        }
        self.keep_or_go_back(before, mark, heat, tier);
    }

    /// Keeps what was done since a mark if it is better or not much worse; the threshold is random and exponential, which
    /// makes threshold accepting the same as simulated annealing.
    fn keep_or_go_back(&mut self, before: i128, mark: Mark, heat: f64, tier: usize) {
        let after = self.now.total();
        let loss = -heat * (1.0 - self.random.unit()).ln();
        let allowed = (loss * 65_536.0) as i128 * self.now.problem.scale.tier[tier] / 65_536;
        if after + allowed < before {
            self.now.back(mark);
        } else {
            self.now.settle();
            self.remember();
        }
    }

    fn remember(&mut self) {
        let total = self.now.total();
        if total > self.best_total {
            self.best_total = total;
            self.best = Snapshot::of(&self.now);
            self.note_used();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::instance;

    /// What is kept up to date step by step, there and back, is what counting anew gives.
    #[test]
    fn after_many_steps_everything_is_as_if_it_were_counted_anew() {
        let mut instance = instance();
        let more = instance.people.clone();
        (0..4).for_each(|_| instance.people.extend(more.clone()));
        let problem = Problem::new(&instance, None).expect("the instance can be worked on");
        for seed in 0..20 {
            let mut walk = Walk::new(&problem, Random::new(seed, 1));
            walk.coarse = 200;
            for step in 0..400 {
                walk.step();
                let mut anew = Arrangement::new(&problem);
                anew.heed(&walk.guide);
                Snapshot::of(&walk.now).restore(&mut anew);
                assert_eq!((walk.now.total(), walk.now.worth), (anew.total(), anew.worth), "step {step}");
                for offer in 0..problem.offers.len() as u32 {
                    let figures = |it: &Arrangement| (it.demand(offer), it.value_of_demand(offer));
                    assert_eq!(figures(&walk.now), figures(&anew), "offer {offer}, step {step}");
                }
                for unit in 0..problem.units.len() as u32 {
                    let offers = problem.units[unit as usize].offers.iter().copied();
                    let open: Vec<u32> = offers.filter(|offer| walk.now.is_open(*offer)).collect();
                    let mut choices = walk.now.choices(unit).to_vec();
                    choices.sort_unstable();
                    assert_eq!(choices, open, "unit {unit}, step {step}");
                }
            }
        }
    }
}
