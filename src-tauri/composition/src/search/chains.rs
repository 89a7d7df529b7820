//! Seating somebody by moving others: she takes a place, its holder takes another, until a place is free.
//!
//! These are the augmenting paths of bipartite matching (Berge 1957). One breadth-first search backwards from all free
//! places tells for every group whether a path leads out of it, so asking for everybody who waits costs one search.

use std::collections::VecDeque;

use super::arrangement::Arrangement;
use crate::problem::NONE;

/// For each group, who would leave it and where to; reused between searches.
#[derive(Clone, Default)]
pub struct Ways {
    /// The unit that leaves, or [`NONE`] where a place is free; `UNSEEN` where no way leads out.
    leaver: Vec<u32>,
    to: Vec<u32>,
    seen: Vec<u32>,
    queue: VecDeque<u32>,
}

const UNSEEN: u32 = NONE - 1;

impl Ways {
    fn clear(&mut self, offers: usize) {
        self.leaver.resize(offers, UNSEEN);
        self.to.resize(offers, NONE);
        for offer in self.seen.drain(..) {
            self.leaver[offer as usize] = UNSEEN;
        }
        self.queue.clear();
    }

    fn note(&mut self, offer: u32, leaver: u32, to: u32) {
        self.leaver[offer as usize] = leaver;
        self.to[offer as usize] = to;
        self.seen.push(offer);
        self.queue.push_back(offer);
    }

    fn leads_out_of(&self, offer: u32) -> bool {
        self.leaver[offer as usize] != UNSEEN
    }
}

impl Arrangement<'_> {
    /// Seats everybody who can be seated by moving others, the dearest first. Says how many.
    pub fn seat_by_chains(&mut self, ways: &mut Ways) -> usize {
        let mut seated = 0;
        self.find_ways(ways);
        let mut waiting: Vec<u32> = self.loose().to_vec();
        waiting.sort_by_key(|unit| (-self.problem.units[*unit as usize].weight, *unit));
        for unit in waiting {
            if self.seat_by_chain(unit, ways) {
                seated += 1;
                self.find_ways(ways);
            }
        }
        seated
    }

    /// Exchanges people who are seated for dearer ones who are not.
    pub fn seat_dearer(&mut self) {
        let units = &self.problem.units;
        let mut waiting: Vec<u32> = self.loose().to_vec();
        waiting.sort_by_key(|unit| (-units[*unit as usize].weight, *unit));
        for unit in waiting {
            let own = &units[unit as usize];
            let open = own.offers.iter().copied().filter(|offer| self.is_open(*offer));
            let cheaper = open.flat_map(|offer| {
                let sitting = self.group(offer).units.iter().map(move |other| (offer, *other));
                sitting.filter(|(_, other)| {
                    let it = &units[*other as usize];
                    it.weight < own.weight && !it.pinned && it.people.len() >= own.people.len()
                })
            });
            let mut cheaper: Vec<(u32, u32)> = cheaper.collect();
            cheaper.sort_by_key(|(_, other)| units[*other as usize].weight);
            for (offer, other) in cheaper {
                let mark = self.mark();
                self.unseat(other);
                if self.takes(unit, offer) {
                    self.seat(unit, offer);
                    if self.is_sound(offer) {
                        break;
                    }
                }
                self.back(mark);
            }
        }
    }

    /// Looks for all groups out of which a way leads to a free place.
    fn find_ways(&self, ways: &mut Ways) {
        ways.clear(self.problem.offers.len());
        for offer in self.open_groups() {
            if self.places(*offer) > 0 {
                ways.note(*offer, NONE, NONE);
            }
        }
        while let Some(to) = ways.queue.pop_front() {
            let group = self.group(to);
            let leaver = ways.leaver[to as usize];
            let (mut women, mut men) = (group.women, group.men);
            if leaver != NONE {
                women -= self.problem.units[leaver as usize].women;
                men -= self.problem.units[leaver as usize].men;
            }
            for unit in &self.offer(to).units {
                let from = self.seat_of(*unit);
                if from == NONE || from == to || ways.leads_out_of(from) {
                    continue;
                }
                let it = &self.problem.units[*unit as usize];
                let single = it.people.len() == 1;
                if single
                    && !self.leaves_alone(to, women + it.women, men + it.men)
                    && self.goes_with(*unit, to)
                {
                    ways.note(from, *unit, to);
                }
            }
        }
    }

    fn seat_by_chain(&mut self, unit: u32, ways: &Ways) -> bool {
        let offers = &self.problem.units[unit as usize].offers;
        for offer in offers.iter().copied() {
            if !self.is_open(offer) || !ways.leads_out_of(offer) || !self.goes_with(unit, offer) {
                continue;
            }
            let mark = self.mark();
            if self.walk(unit, offer, ways) {
                return true;
            }
            self.back(mark);
        }
        false
    }

    /// Moves everybody along a way, from its free place backwards.
    fn walk(&mut self, unit: u32, offer: u32, ways: &Ways) -> bool {
        let mut moves = vec![(unit, offer)];
        let mut at = offer;
        while ways.leaver[at as usize] != NONE {
            moves.push((ways.leaver[at as usize], ways.to[at as usize]));
            at = ways.to[at as usize];
        }
        for (one, to) in moves.iter().rev() {
            if self.seat_of(*one) != NONE {
                self.unseat(*one);
            }
            if !self.takes(*one, *to) {
                return false;
            }
            self.seat(*one, *to);
        }
        moves.iter().all(|(_, to)| self.is_sound(*to))
    }
}
