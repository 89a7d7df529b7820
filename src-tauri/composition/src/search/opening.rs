//! Opening a group: a free room, people to lead it, and members.

use super::arrangement::Arrangement;
use super::guide::Guide;
use crate::problem::NONE;
use crate::random::Random;

impl Arrangement<'_> {
    /// Opens an offer with whoever is free, or leaves all as it was and says no.
    pub fn try_open(&mut self, offer: u32, guide: &Guide, random: &mut Random) -> bool {
        let mark = self.mark();
        let opened = self.choose_room(offer, random).is_some_and(|room| {
            let Some(leaders) = self.recruit(offer, room, guide, random) else { return false };
            self.open(offer, room, leaders);
            self.fill(offer, guide, random)
        });
        if !opened {
            self.back(mark);
        }
        opened
    }

    /// Finds the free room in which most of those who wait could sit; the smallest such.
    fn choose_room(&self, offer: u32, random: &mut Random) -> Option<u32> {
        let it = self.offer(offer);
        let free = it.rooms.iter().copied().filter(|room| self.room_user(*room, it.slot) == NONE);
        let free: Vec<u32> = free.collect();
        if free.len() < 2 {
            return free.first().copied();
        }
        let chance = random.below(free.len()) as u32;
        free.into_iter().max_by_key(|room| {
            let housing = self.problem.rooms[*room as usize];
            let waits = it.units.iter().filter(|unit| self.seat_of(**unit) == NONE);
            let sits = waits.filter(|unit| self.problem.suits(**unit as usize, housing)).count();
            let sits = sits.min(it.max).min(housing.capacity - it.leaders);
            (sits, usize::MAX - housing.capacity, u32::MAX - housing.access.count_ones(), *room == chance)
        })
    }

    /// Finds somebody for each role. Where nobody is free, somebody who leads another group is asked if that group
    /// can be led by somebody else.
    fn recruit(&mut self, offer: u32, room: u32, guide: &Guide, random: &mut Random) -> Option<Vec<u32>> {
        let it = self.offer(offer);
        let mut chosen: Vec<u32> = Vec::with_capacity(it.leaders);
        for role in &it.roles {
            for _ in 0..role.number {
                let able = |this: &Self, one: u32| this.could_lead(one, room, &chosen);
                let free = role.facilitators.iter().copied();
                let free = free.filter(|one| self.is_free(*one, it.slot) && able(self, *one));
                let best = free.map(|one| (self.reluctance(one, it.slot, guide) + random.unit() * 0.5, one));
                let one = match best.min_by(|a, b| a.0.total_cmp(&b.0)) {
                    Some((_, one)) => one,
                    None => {
                        let engaged: Vec<u32> = role.facilitators.to_vec();
                        let start = random.below(engaged.len().max(1));
                        let turn = engaged[start..].iter().chain(&engaged[..start]);
                        let able: Vec<u32> = turn.copied().filter(|one| able(self, *one)).collect();
                        able.into_iter().find(|one| self.free_up(*one, it.slot, &chosen))?
                    }
                };
                chosen.push(one);
            }
        }
        Some(chosen)
    }

    /// Who would rather not lead, or is needed elsewhere, is asked last.
    fn reluctance(&self, one: u32, slot: usize, guide: &Guide) -> f64 {
        let tired = self.load(one) >= self.problem.instance.facilitators[one as usize].wish_groups;
        f64::from(u8::from(tired)) + guide.hour_price(one, slot)
    }

    fn could_lead(&self, one: u32, room: u32, beside: &[u32]) -> bool {
        let needs = self.problem.needs[one as usize];
        needs & !self.problem.rooms[room as usize].access == 0
            && !beside.contains(&one)
            && !self.problem.not_beside[one as usize].iter().any(|other| beside.contains(other))
    }

    /// Finds somebody else for a group of somebody's, so that she or he is free at an hour.
    fn free_up(&mut self, one: u32, slot: usize, reserved: &[u32]) -> bool {
        let engaged = self.hour_user(one, slot);
        if engaged != NONE {
            let mark = self.mark();
            let freed = self.hand_over(engaged, one, reserved) && self.is_free(one, slot);
            if !freed {
                self.back(mark);
            }
            return freed;
        }
        let hours = 0..self.problem.instance.slots.len();
        let groups: Vec<u32> = hours.map(|hour| self.hour_user(one, hour)).filter(|it| *it != NONE).collect();
        groups.into_iter().any(|group| self.hand_over(group, one, reserved)) && self.is_free(one, slot)
    }

    /// Lets somebody who is free lead a group in somebody's place.
    pub fn hand_over(&mut self, offer: u32, one: u32, reserved: &[u32]) -> bool {
        let it = self.offer(offer);
        if !it.is_open_to_choice() {
            return false;
        }
        let group = self.group(offer);
        let Some(place) = group.leaders.iter().position(|leader| *leader == one) else { return false };
        let others: Vec<u32> = group.leaders.iter().copied().filter(|leader| *leader != one).collect();
        let role = it.roles.iter().flat_map(|role| std::iter::repeat_n(role, role.number)).nth(place);
        let wanted = |unit: &u32| self.problem.units[*unit as usize].led_by.contains(&one);
        let Some(role) = role.filter(|_| !group.units.iter().any(wanted)) else { return false };
        let unwelcome = |other: u32| {
            let mut pairs =
                group.units.iter().flat_map(|unit| &self.problem.units[*unit as usize].not_led_by);
            pairs.any(|(who, of)| *who == other && (*of == NONE || *of == offer))
        };
        let next = role.facilitators.iter().copied().filter(|other| {
            *other != one
                && !reserved.contains(other)
                && self.is_free(*other, it.slot)
                && self.could_lead(*other, group.room, &others)
                && !unwelcome(*other)
        });
        let tired = |other: &u32| {
            self.load(*other) >= self.problem.instance.facilitators[*other as usize].wish_groups
        };
        let Some(next) = next.min_by_key(tired) else { return false };
        self.lead(offer, place, next);
        true
    }

    /// Fills an open group from those who wait, the dearest first; below its minimum also from groups that can spare
    /// somebody. Says whether the group is sound then.
    pub fn fill(&mut self, offer: u32, guide: &Guide, random: &mut Random) -> bool {
        let it = self.offer(offer);
        let waits = it.units.iter().copied().filter(|unit| self.seat_of(*unit) == NONE);
        let mut waits: Vec<(f64, u32)> = waits
            .map(|unit| (guide.value(self.problem, unit, it) + random.unit() * guide.noise, unit))
            .collect();
        waits.sort_by(|a, b| b.0.total_cmp(&a.0));
        // Now and then some are left for another group; what is free at the end is filled by chains.
        let spares = guide.spares && random.one_in(2);
        let spared = if spares { random.below((it.max - it.min.min(it.max)) / 2 + 1) } else { 0 };
        for (_, unit) in &waits {
            if self.places(offer) == 0 || (self.group(offer).size >= it.min && self.places(offer) <= spared) {
                break;
            }
            if self.takes(*unit, offer) {
                self.seat(*unit, offer);
            }
        }
        if self.group(offer).size < it.min {
            self.borrow(offer, it.min, |_| true, random);
        }
        self.mend_alone(offer, random);
        self.is_sound(offer)
    }

    /// Takes units from groups that can spare them until a group has `enough` people.
    fn borrow(&mut self, offer: u32, enough: usize, wanted: impl Fn(u32) -> bool, random: &mut Random) {
        let units = &self.offer(offer).units;
        if units.is_empty() {
            return;
        }
        let start = random.below(units.len());
        // Groups that somebody who waits could refill give first.
        for refilled in [true, false] {
            for unit in units[start..].iter().chain(&units[..start]).copied() {
                if self.group(offer).size >= enough {
                    return;
                }
                let from = self.seat_of(unit);
                let gives =
                    from != NONE && from != offer && wanted(unit) && (self.demand(from) > 0) == refilled;
                if gives && self.spares(unit, from) && self.takes(unit, offer) {
                    self.unseat(unit);
                    self.seat(unit, offer);
                }
            }
        }
    }

    /// Sees to it that nobody is the only woman or man: finds another, or takes her or him out.
    fn mend_alone(&mut self, offer: u32, random: &mut Random) {
        let (it, units) = (self.offer(offer), &self.problem.units);
        for women in [true, false] {
            let count = |this: &Self| if women { this.group(offer).women } else { this.group(offer).men };
            let of_them = |unit: u32| {
                let unit = &units[unit as usize];
                if women { unit.women > 0 } else { unit.men > 0 }
            };
            let alone = |this: &Self| {
                let number = count(this);
                if women { this.leaves_alone(offer, number, 0) } else { this.leaves_alone(offer, 0, number) }
            };
            if !alone(self) {
                continue;
            }
            if self.places(offer) == 0 {
                let group = self.group(offer);
                let others = group.units.iter().copied().filter(|unit| {
                    let one = &units[*unit as usize];
                    let leaves_a_man_alone = women && group.men == 2 && one.men > 0;
                    !(one.pinned || of_them(*unit) || leaves_a_man_alone)
                });
                if let Some(other) = others.min_by_key(|unit| units[*unit as usize].weight) {
                    self.unseat(other);
                }
            }
            let another = it
                .units
                .iter()
                .copied()
                .find(|unit| self.seat_of(*unit) == NONE && of_them(*unit) && self.takes(*unit, offer));
            match another {
                Some(another) => self.seat(another, offer),
                None => self.borrow(offer, self.group(offer).size + 1, of_them, random),
            }
            if alone(self) {
                let lone = self.group(offer).units.iter().copied().find(|unit| of_them(*unit));
                lone.into_iter().for_each(|unit| self.unseat(unit));
            }
        }
    }
}
