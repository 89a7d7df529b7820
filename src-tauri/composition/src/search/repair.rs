//! Opening groups for those who wait, best first.

use std::collections::BinaryHeap;

use super::arrangement::Arrangement;
use super::chains::Ways;
use super::guide::Guide;
use crate::problem::NONE;
use crate::random::Random;

/// An offer and what opening it would bring, as seen when it was looked at.
#[derive(PartialEq)]
struct Chance {
    value: f64,
    luck: f64,
    offer: u32,
}

impl Eq for Chance {}

impl Ord for Chance {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.value.total_cmp(&other.value).then(other.offer.cmp(&self.offer))
    }
}

impl PartialOrd for Chance {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Arrangement<'_> {
    /// Seats as many as can be: in the group wanted first, in free places, in new groups, and by moving others. Looks everywhere, or
    /// only where a step has stirred something: so a step costs as much in a large centre as in a small one.
    pub fn repair(
        &mut self,
        first: Option<u32>,
        everywhere: bool,
        guide: &Guide,
        ways: &mut Ways,
        random: &mut Random,
    ) {
        if let Some(first) = first.filter(|first| !self.is_open(*first)) {
            self.try_open(first, guide, random);
        }
        // Somebody a running group has a place for may be the one that a new group lacks.
        let opens_first = random.one_in(3);
        if !opens_first {
            self.fill_running(guide, random);
        }
        self.open_best(everywhere, guide, random);
        if opens_first {
            self.fill_running(guide, random);
        }
        self.seat_by_moving(everywhere, ways);
    }

    fn fill_running(&mut self, guide: &Guide, random: &mut Random) {
        let open = self.open_groups().iter().copied();
        let kept: Vec<u32> = open.filter(|offer| !self.offer(*offer).is_open_to_choice()).collect();
        for offer in kept {
            if self.places(offer) > 0 && self.demand(offer) > 0 {
                let mark = self.mark();
                let sound = self.is_sound(offer);
                if !self.fill(offer, guide, random) && sound {
                    self.back(mark);
                }
            }
        }
    }

    /// Opens the offer that brings most, again and again. What an offer brings only falls while others are opened, so an
    /// old figure is an upper bound and few have to be computed anew (lazy greedy, Minoux 1978).
    fn open_best(&mut self, everywhere: bool, guide: &Guide, random: &mut Random) {
        let mut chances = BinaryHeap::new();
        let number = if everywhere { self.problem.offers.len() } else { self.stirred().len() };
        for at in 0..number {
            let offer = if everywhere { at as u32 } else { self.stirred()[at] };
            if let Some(chance) = self.chance(offer, guide) {
                let luck = 1.0 + 0.1 * random.unit();
                chances.push(Chance { value: chance * luck, luck, offer });
            }
        }
        while let Some(Chance { value, luck, offer }) = chances.pop() {
            let Some(chance) = self.chance(offer, guide) else { continue };
            let now = chance * luck;
            if now < value && chances.peek().is_some_and(|next| now < next.value) {
                chances.push(Chance { value: now, luck, offer });
            } else {
                self.try_open(offer, guide, random);
            }
        }
    }

    /// What those who wait would bring to a new group; nothing if it cannot be opened with them.
    fn chance(&self, offer: u32, guide: &Guide) -> Option<f64> {
        let it = self.offer(offer);
        let demand = self.demand(offer);
        if demand < it.min.max(1) || !it.is_open_to_choice() || self.is_open(offer) {
            return None;
        }
        let free = it.rooms.iter().any(|room| self.room_user(*room, it.slot) == NONE);
        if !free {
            return None;
        }
        let value = if guide.wishes > 0.0 {
            let waits = it.units.iter().filter(|unit| self.seat_of(**unit) == NONE);
            waits.map(|unit| guide.value(self.problem, *unit, it).max(0.0)).sum()
        } else {
            self.value_of_demand(offer)
        };
        let share = it.max.min(demand) as f64 / demand as f64;
        Some(value * share - guide.cost(offer))
    }
}
