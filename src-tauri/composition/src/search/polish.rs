//! Small moves for the later tiers: somebody changes groups, two change places, somebody else leads, or, where more than
//! enough are seated, somebody is left out.

use super::arrangement::Arrangement;
use crate::problem::NONE;
use crate::random::Random;

impl Arrangement<'_> {
    /// Makes one small move and leaves every group sound, or makes none.
    pub fn make_small_move(&mut self, random: &mut Random) -> bool {
        let mark = self.mark();
        let made = match random.below(10) {
            0 => self.hand_over_some(random),
            1..4 => self.move_somebody(random),
            4 if self.worth.seated > self.problem.scale.enough => self.leave_out(random),
            _ => self.exchange_two(random),
        };
        if !made {
            self.back(mark);
        }
        made
    }

    /// Seats whoever is pinned, opening groups if need be, and fills pinned groups to their minimum.
    pub fn seat_pinned(&mut self, guide: &super::Guide, random: &mut Random) {
        let kept: Vec<u32> = self.open_groups().to_vec();
        let pinned = |this: &Self| {
            let loose = this.loose().iter().copied();
            loose.filter(|unit| this.problem.units[*unit as usize].pinned).collect::<Vec<u32>>()
        };
        for unit in pinned(self) {
            let offers = &self.problem.units[unit as usize].offers;
            let open = offers.iter().copied().find(|offer| self.is_open(*offer) && self.takes(unit, *offer));
            open.into_iter().for_each(|offer| self.seat(unit, offer));
        }
        for offer in kept {
            self.fill(offer, guide, random);
        }
        for unit in pinned(self) {
            let mut offers = self.problem.units[unit as usize].offers.clone();
            offers.sort_by_key(|offer| std::cmp::Reverse(self.demand(*offer)));
            for offer in offers {
                if !self.is_open(offer) && self.try_open(offer, guide, random) && self.seat_of(unit) != NONE {
                    break;
                }
            }
        }
    }

    /// Moves somebody to a free place in another group, or lets somebody who waits as long have the place.
    fn move_somebody(&mut self, random: &mut Random) -> bool {
        let Some((unit, from)) = self.somebody_seated(random) else { return false };
        let it = &self.problem.units[unit as usize];
        let Some(to) = self.another_open(unit, from, random) else {
            let waits = self.offer(from).units.iter().copied().filter(|other| self.seat_of(*other) == NONE);
            let as_long = waits.filter(|other| self.problem.units[*other as usize].weight >= it.weight);
            let as_long: Vec<u32> = as_long.collect();
            let Some(other) = random.pick(&as_long).copied() else { return false };
            self.unseat(unit);
            return self.sit_down(other, from) && self.is_sound(from);
        };
        self.unseat(unit);
        self.sit_down(unit, to) && self.is_sound(to) && self.is_sound(from)
    }

    /// Lets two people in two groups change places.
    fn exchange_two(&mut self, random: &mut Random) -> bool {
        let Some((unit, from)) = self.somebody_seated(random) else { return false };
        let Some(to) = self.another_open(unit, from, random) else { return false };
        let sitting = &self.group(to).units;
        if sitting.is_empty() {
            return false;
        }
        let start = random.below(sitting.len());
        let fits = |other: &&u32| self.problem.units[**other as usize].offers.binary_search(&from).is_ok();
        let Some(other) = sitting[start..].iter().chain(&sitting[..start]).find(fits).copied() else {
            return false;
        };
        self.unseat(unit);
        self.unseat(other);
        self.sit_down(unit, to) && self.sit_down(other, from) && self.is_sound(to) && self.is_sound(from)
    }

    /// Leaves somebody out whom tier 1 can spare.
    fn leave_out(&mut self, random: &mut Random) -> bool {
        let Some((unit, from)) = self.somebody_seated(random) else { return false };
        self.unseat(unit);
        self.is_sound(from)
    }

    fn hand_over_some(&mut self, random: &mut Random) -> bool {
        let Some(offer) = random.pick(self.open_groups()).copied() else { return false };
        let Some(one) = random.pick(&self.group(offer).leaders).copied() else { return false };
        self.hand_over(offer, one, &[])
    }

    fn sit_down(&mut self, unit: u32, offer: u32) -> bool {
        let takes = self.takes(unit, offer);
        if takes {
            self.seat(unit, offer);
        }
        takes
    }

    fn somebody_seated(&self, random: &mut Random) -> Option<(u32, u32)> {
        let unit = random.below(self.problem.units.len().max(1)) as u32;
        let seat = self.problem.units.get(unit as usize).map(|_| self.seat_of(unit))?;
        (seat != NONE).then_some((unit, seat))
    }

    /// Another open group a unit fits: the first from a random start.
    fn another_open(&self, unit: u32, from: u32, random: &mut Random) -> Option<u32> {
        let offers = &self.problem.units[unit as usize].offers;
        let start = random.below(offers.len().max(1));
        let mut turn = offers[start..].iter().chain(&offers[..start]).copied();
        turn.find(|offer| *offer != from && self.is_open(*offer))
    }
}
