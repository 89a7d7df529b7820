//! Taking a few related groups apart, so that they can be put together in another way.
//!
//! Related in what they compete for: the same people, the people of one topic, the rooms of one hour, the hours of one
//! facilitator. The sharpest is to choose a group that is not open but wanted, and to close what stands in its way and what holds
//! the people it could have. In a large centre two groups of one topic hardly ever share somebody who could be in both, so it is
//! by their people that groups are akin (Shaw 1998).

use super::arrangement::Arrangement;
use crate::problem::NONE;
use crate::random::Random;

impl Arrangement<'_> {
    /// Closes a group or two of one topic, and perhaps wants another in their place.
    pub fn ruin_a_little(&mut self, random: &mut Random) -> Option<u32> {
        let like = *random.pick(self.open_groups())?;
        let (topic, language) = (self.offer(like).topic, self.offer(like).language);
        let number = 1 + random.below(2);
        self.close_some(number, random, |it| it.topic == topic && it.language == language);
        let unit = *random.pick(self.loose())?;
        let some = random.pick(&self.problem.units[unit as usize].offers).copied();
        some.filter(|offer| !self.is_open(*offer) && random.one_in(2))
    }

    /// Closes some groups, `widely` also unrelated ones. Gives the offer that shall be opened first, if it was done for one.
    pub fn ruin(&mut self, widely: bool, random: &mut Random) -> Option<u32> {
        let number = 1 + random.below(4);
        match random.below(10) {
            0..6 => {
                let wanted = self.wanted(random)?;
                self.make_way(wanted, random);
                match random.below(4) {
                    0 | 1 => self.close_akin(wanted, 1 + random.below(2), random),
                    2 => {
                        let topic = self.offer(wanted).topic;
                        self.close_some(1 + random.below(2), random, |it| it.topic == topic);
                    }
                    _ => {}
                }
                if widely && random.one_in(3) {
                    self.close_some(number, random, |_| true);
                }
                Some(wanted)
            }
            6..8 => {
                let like = *random.pick(self.open_groups())?;
                if self.offer(like).is_open_to_choice() {
                    self.close(like);
                }
                self.close_akin(like, number - 1, random);
                None
            }
            8 => {
                let like = self.offer(*random.pick(self.open_groups())?);
                self.close_some(number + 2, random, |it| it.site == like.site && it.slot == like.slot);
                None
            }
            _ => {
                self.close_some(number, random, |_| true);
                None
            }
        }
    }

    /// Closes everything that was opened by choice.
    pub fn close_all(&mut self) {
        for offer in self.open_groups().to_vec() {
            if self.offer(offer).is_open_to_choice() {
                self.close(offer);
            }
        }
    }

    /// Takes everybody out of one running group now and then, so that others may have its places.
    pub fn empty_running(&mut self, random: &mut Random) {
        let Some(offer) = random.pick(self.open_groups()).copied() else { return };
        if self.offer(offer).is_running() {
            let sitting: Vec<u32> = self.group(offer).units.clone();
            sitting.into_iter().for_each(|unit| self.unseat(unit));
        }
    }

    /// Chooses a group that is not open and that somebody who waits could sit in; of some, the one most wait for.
    fn wanted(&self, random: &mut Random) -> Option<u32> {
        let unit = if self.loose().is_empty() {
            random.below(self.problem.units.len().max(1))
        } else {
            *random.pick(self.loose())? as usize
        };
        let offers = &self.problem.units.get(unit)?.offers;
        let some = (0..4).filter_map(|_| random.pick(offers).copied()).filter(|offer| !self.is_open(*offer));
        some.max_by_key(|offer| self.demand(*offer))
    }

    /// Closes what uses the only rooms or facilitators a group could have.
    fn make_way(&mut self, offer: u32, random: &mut Random) {
        let it = self.offer(offer);
        if !it.rooms.iter().any(|room| self.room_user(*room, it.slot) == NONE) {
            let users = it.rooms.iter().map(|room| self.room_user(*room, it.slot));
            let users: Vec<u32> = users.filter(|user| self.offer(*user).is_open_to_choice()).collect();
            random.pick(&users).into_iter().for_each(|user| self.close(*user));
        }
        for role in &it.roles {
            let free = role.facilitators.iter().filter(|one| self.is_free(**one, it.slot)).count();
            if free >= role.number {
                continue;
            }
            let Some(one) = random.pick(&role.facilitators).copied() else { continue };
            let engaged = self.hour_user(one, it.slot);
            let hours = 0..self.problem.instance.slots.len();
            let groups = hours.map(|hour| self.hour_user(one, hour)).filter(|group| *group != NONE);
            let groups: Vec<u32> = groups.filter(|group| self.offer(*group).is_open_to_choice()).collect();
            let way = if engaged != NONE {
                groups.iter().find(|group| **group == engaged)
            } else {
                random.pick(&groups)
            };
            if !self.is_free(one, it.slot) {
                way.copied().into_iter().for_each(|group| self.close(group));
            }
        }
    }

    /// Closes some groups in which people sit who fit an offer.
    fn close_akin(&mut self, offer: u32, number: usize, random: &mut Random) {
        let units = &self.problem.offers[offer as usize].units;
        let mut closed = 0;
        for _ in 0..4 * number {
            let Some(unit) = random.pick(units) else { return };
            let seat = self.seat_of(*unit);
            if seat != NONE && seat != offer && self.offer(seat).is_open_to_choice() {
                self.close(seat);
                closed += 1;
                if closed == number {
                    return;
                }
            }
        }
    }

    /// Closes some groups of a kind.
    fn close_some(
        &mut self,
        number: usize,
        random: &mut Random,
        like: impl Fn(&crate::problem::Offer) -> bool,
    ) {
        // A large centre has hundreds of groups: some are looked at, not all.
        let mut closed = 0;
        for _ in 0..24 * number {
            let Some(offer) = random.pick(self.open_groups()).copied() else { return };
            if self.offer(offer).is_open_to_choice() && like(self.offer(offer)) {
                self.close(offer);
                closed += 1;
                if closed == number {
                    return;
                }
            }
        }
    }
}
