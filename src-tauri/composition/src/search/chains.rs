//! Seating somebody by moving others: she takes a place, its holder takes another, until a place is free.
//!
//! These are the augmenting paths of bipartite matching (Berge 1957), sought breadth first from each who waits, the dearest first.
//! A group out of which one of them found no way is not looked into for the next, so all of them together cost one search at
//! most. Only those are asked for whom something has changed since the step began.

use super::arrangement::{Arrangement, Step};
use super::places::Places;
use crate::problem::NONE;

/// What is known of the ways out of the groups; reused between searches.
#[derive(Clone, Default)]
pub struct Ways {
    /// Groups looked into, in the order they were reached, with who would come into each and from which group.
    reached: Vec<(u32, u32, u32)>,
    /// Groups that have been reached.
    seen: Places,
    /// Those for whom something has changed.
    waiting: Places,
    /// Groups that have changed.
    touched: Places,
}

impl Arrangement<'_> {
    /// Seats everybody who can be seated by moving others or in the place of somebody worth less, the dearest first. Asks those for whom
    /// something has changed since the last settling, or everybody.
    pub fn seat_by_moving(&mut self, everybody: bool, ways: &mut Ways) {
        let mut waiting = if everybody { self.loose().to_vec() } else { self.concerned(ways) };
        let units = &self.problem.units;
        waiting.sort_unstable_by_key(|unit| (-units[*unit as usize].weight, *unit));
        ways.seen.fit(self.problem.offers.len());
        ways.seen.clear();
        for unit in &waiting {
            self.seat_by_chain(*unit, ways);
        }
        for unit in waiting {
            if self.seat_of(unit) == NONE {
                self.seat_dearer(unit);
            }
        }
    }

    /// Who waits and has lost a seat, or fits a group that has changed.
    fn concerned(&self, ways: &mut Ways) -> Vec<u32> {
        let Ways { waiting, touched, .. } = ways;
        waiting.fit(self.problem.units.len());
        touched.fit(self.problem.offers.len());
        waiting.clear();
        touched.clear();
        for step in &self.log {
            let offer = match step {
                Step::Seat(unit) => self.seat_of(*unit),
                Step::Unseat(unit, offer) => {
                    if self.seat_of(*unit) == NONE {
                        waiting.put(*unit);
                    }
                    *offer
                }
                _ => continue,
            };
            if offer != NONE && self.is_open(offer) {
                touched.put(offer);
            }
        }
        for offer in touched.list() {
            let units = self.offer(*offer).units.iter().copied();
            units.filter(|unit| self.seat_of(*unit) == NONE).for_each(|unit| waiting.put(unit));
        }
        waiting.list().to_vec()
    }

    /// Exchanges somebody who is seated for a dearer unit that is not, and her or him for a cheaper one again.
    fn seat_dearer(&mut self, mut unit: u32) {
        while let Some((offer, other)) = self.cheapest_place(unit) {
            self.unseat(other);
            self.seat(unit, offer);
            unit = other;
        }
    }

    /// Finds who has a place that a unit could have, and is worth least and less.
    fn cheapest_place(&self, unit: u32) -> Option<(u32, u32)> {
        let own = &self.problem.units[unit as usize];
        let (mut least, mut found) = (own.weight, None);
        for offer in self.choices(unit) {
            for other in &self.group(*offer).units {
                let weight = self.problem.units[*other as usize].weight;
                if weight < least && self.takes_instead(unit, *other, *offer) {
                    (least, found) = (weight, Some((*offer, *other)));
                }
            }
        }
        found
    }

    /// Says whether a group would be sound if one unit left and another came.
    fn takes_instead(&self, unit: u32, other: u32, offer: u32) -> bool {
        let (own, it) = (&self.problem.units[unit as usize], &self.problem.units[other as usize]);
        let group = self.group(offer);
        !it.pinned
            && it.people.len() >= own.people.len()
            && group.size - it.people.len() + own.people.len() >= self.offer(offer).min
            && !self.leaves_alone(offer, group.women - it.women + own.women, group.men - it.men + own.men)
            && self.goes_with(unit, offer)
    }

    /// Seats a unit if a chain of moves leads from one of its groups to a free place.
    fn seat_by_chain(&mut self, unit: u32, ways: &mut Ways) {
        ways.reached.clear();
        for offer in self.choices(unit) {
            if !ways.seen.has(*offer) && self.goes_with(unit, *offer) {
                ways.seen.add(*offer);
                ways.reached.push((*offer, unit, NONE));
            }
        }
        let mut at = 0;
        while let Some((offer, comes, _)) = ways.reached.get(at).copied() {
            if self.has_place_for(comes, offer) && self.walk(at, ways) {
                // These groups have changed, or lead to one that has.
                ways.reached.iter().for_each(|(offer, ..)| ways.seen.take(*offer));
                return;
            }
            self.reach_on(offer, comes, at, ways);
            at += 1;
        }
    }

    /// Says whether a group is sound with a unit more.
    fn has_place_for(&self, unit: u32, offer: u32) -> bool {
        let (it, group) = (&self.problem.units[unit as usize], self.group(offer));
        it.people.len() <= self.places(offer)
            && group.size + it.people.len() >= self.offer(offer).min
            && !self.leaves_alone(offer, group.women + it.women, group.men + it.men)
    }

    /// Reaches the groups that somebody could go to from a group that somebody else comes into.
    fn reach_on(&self, offer: u32, comes: u32, at: usize, ways: &mut Ways) {
        let (one, group) = (&self.problem.units[comes as usize], self.group(offer));
        if one.people.len() > 1 {
            return;
        }
        for leaves in &group.units {
            let it = &self.problem.units[*leaves as usize];
            let (women, men) = (group.women + one.women - it.women, group.men + one.men - it.men);
            if it.people.len() > 1 || self.choices(*leaves).len() < 2 || self.leaves_alone(offer, women, men)
            {
                continue;
            }
            for to in self.choices(*leaves) {
                if !ways.seen.has(*to) && self.goes_with(*leaves, *to) {
                    ways.seen.add(*to);
                    ways.reached.push((*to, *leaves, at as u32));
                }
            }
        }
    }

    /// Moves everybody along a way, from its free place backwards; or nobody, if it does not hold as a whole.
    fn walk(&mut self, end: usize, ways: &Ways) -> bool {
        let mark = self.mark();
        let mut at = end as u32;
        while let Some((offer, unit, from)) = ways.reached.get(at as usize).copied() {
            if self.seat_of(unit) != NONE {
                self.unseat(unit);
            }
            if !self.takes(unit, offer) {
                self.back(mark);
                return false;
            }
            self.seat(unit, offer);
            at = from;
        }
        let mut at = end as u32;
        while let Some((offer, _, from)) = ways.reached.get(at as usize).copied() {
            if !self.is_sound(offer) {
                self.back(mark);
                return false;
            }
            at = from;
        }
        true
    }
}
