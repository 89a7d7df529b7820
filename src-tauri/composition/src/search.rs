//! Large-neighbourhood search (Shaw 1998; Pisinger and Ropke 2010): take a few groups apart, put them together in another way,
//! keep the outcome if it is better or not much worse.
//!
//! Keeps true: every arrangement that is kept is sound. The same seed and number of steps give the same answer. Deliberately
//! not here: clock and threads; who calls says how many steps.

mod arrangement;
mod chains;
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
    cycle: u64,
    used: Vec<bool>,
}

/// Steps for tier 1 from one cooling to the next, in small problems and in large ones.
const COARSE: [u64; 2] = [6000, 3000];
/// Steps for the later tiers after them.
const FINE: u64 = 500;
/// A problem with fewer units is small.
const SMALL: usize = 400;
/// Small moves in a fine step.
const SMALL_MOVES: usize = 40;

impl<'p> Walk<'p> {
    /// Starts with the groups a greedy choice opens.
    pub fn new(problem: &'p Problem<'p>, random: Random) -> Self {
        let mut walk = Self::idle(problem, random);
        walk.now.seat_pinned(&walk.guide, &mut walk.random);
        walk.now.repair(None, &walk.guide, &mut walk.ways, &mut walk.random);
        walk.now.settle();
        walk.remember();
        walk
    }

    /// Stands where nobody is seated, until it adopts another walk's best or makes steps.
    pub fn idle(problem: &'p Problem<'p>, random: Random) -> Self {
        let now = Arrangement::new(problem);
        Self {
            best: Snapshot::of(&now),
            best_total: now.total(),
            guide: Guide::new(problem),
            ways: Ways::default(),
            random,
            steps: 0,
            first_tier_settled: false,
            heat: 6.0,
            cycle: COARSE[usize::from(problem.units.len() >= SMALL)] + FINE,
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
        self.guide = guide;
    }

    /// Goes on from another walk's best.
    pub fn adopt(&mut self, best: &Snapshot) {
        best.restore(&mut self.now);
        self.remember();
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
        let coarse = self.cycle - FINE;
        let at = self.steps % self.cycle;
        if self.steps > 0 && at == 0 {
            self.begin_cycle();
        } else if at == coarse {
            self.note_used();
            self.best.restore(&mut self.now);
        }
        if at < coarse && !self.first_tier_settled {
            self.step_coarsely(1.0 - at as f64 / coarse as f64);
        } else {
            self.step_finely(1.0 - (at % FINE) as f64 / FINE as f64);
        }
        self.steps += 1;
    }

    /// Goes back to the best, or begins anew: a small problem has few groups, and from the best ones no small step may lead
    /// to better ones.
    fn begin_cycle(&mut self) {
        let begins_anew = self.problem_is_small() && !self.first_tier_settled && self.random.one_in(2);
        self.best.restore(&mut self.now);
        if begins_anew {
            self.now.close_all();
            self.now.repair(None, &self.guide, &mut self.ways, &mut self.random);
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
        let first = self.now.ruin(small, &mut self.random);
        if self.random.one_in(8) {
            self.now.empty_running(&mut self.random);
        }
        self.now.repair(first, &self.guide, &mut self.ways, &mut self.random);
        self.keep_or_go_back(before, mark, self.heat * warmth, 0);
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
        let first = self.now.ruin_a_little(&mut self.random);
        self.now.repair(first, &self.guide, &mut self.ways, &mut self.random);
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
