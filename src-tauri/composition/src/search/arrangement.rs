//! One arrangement of people in groups, changed step by step and taken back step by step.
//!
//! Keeps true: no room or facilitator is used twice at one hour, nobody leads more than she or he may, nobody sits
//! where something forbids it, and [`worth`](Arrangement::worth) is up to date. Two things are not kept at every step, since people come one
//! by one: a group's minimum, and that nobody is the only woman or man. Who changes groups asks [`is_sound`](Arrangement::is_sound) at the
//! end and goes [`back`](Arrangement::back) if need be.

use super::demand::Demand;
use super::places::Places;
use crate::problem::{NONE, Offer, Problem, Source};
use crate::scale::Worth;

/// An open group.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// Its room; [`NONE`] in a running group.
    pub room: u32,
    /// Who leads it, in the order of the offer's roles.
    pub leaders: Vec<u32>,
    /// Who sits in it.
    pub units: Vec<u32>,
    /// How many people that is.
    pub size: usize,
    /// How many of them are women.
    pub women: usize,
    /// How many of them are men.
    pub men: usize,
    /// The age band that is best for them.
    pub band: usize,
    /// What it adds to tiers 3 to 6.
    pub worth: i128,
}

/// A step, as it was done.
#[derive(Clone, Debug)]
pub enum Step {
    Open(u32),
    Close(u32, Group),
    Seat(u32),
    Unseat(u32, u32),
    Lead(u32, usize, u32),
    /// What the group added to the worth before, and its band.
    Appraise(u32, i128, usize),
}

/// A point to go back to.
#[derive(Clone, Copy, Debug)]
pub struct Mark(usize);

/// People in groups.
#[derive(Clone)]
pub struct Arrangement<'p> {
    /// What is arranged.
    pub problem: &'p Problem<'p>,
    /// How good it is.
    pub worth: Worth,
    pub(super) groups: Vec<Group>,
    seats: Vec<u32>,
    open: Places,
    loose: Places,
    pub(super) demand: Demand,
    room_use: Vec<u32>,
    hour_use: Vec<u32>,
    load: Vec<usize>,
    /// For each unit the open offers it fits.
    choices: Vec<Vec<u32>>,
    /// Open groups that have changed since they were appraised.
    pub(super) changed: Places,
    pub(super) log: Vec<Step>,
}

impl<'p> Arrangement<'p> {
    /// Everybody waits; running groups are open, and so are pinned ones, with their rooms and facilitators.
    pub fn new(problem: &'p Problem<'p>) -> Self {
        let instance = problem.instance;
        let hours = instance.slots.len();
        let mut new = Self {
            problem,
            worth: Worth::default(),
            groups: vec![Group::default(); problem.offers.len()],
            seats: vec![NONE; problem.units.len()],
            open: Places::new(problem.offers.len()),
            loose: Places::new(problem.units.len()),
            demand: Demand::new(problem),
            room_use: vec![NONE; instance.rooms.len() * hours],
            hour_use: vec![NONE; instance.facilitators.len() * hours],
            load: vec![0; instance.facilitators.len()],
            choices: vec![Vec::new(); problem.units.len()],
            changed: Places::new(problem.offers.len()),
            log: Vec::new(),
        };
        for unit in 0..problem.units.len() {
            new.loose.add(unit as u32);
            new.count_demand(unit, true);
        }
        for (place, offer) in problem.offers.iter().enumerate() {
            match offer.source {
                Source::New => {}
                Source::Existing(e) => {
                    let leaders = instance.existing_groups[e].facilitators.iter().map(|one| *one as u32);
                    new.groups[place] = Group { room: NONE, leaders: leaders.collect(), ..Group::default() };
                    new.enlist(place as u32);
                    new.changed.put(place as u32);
                }
                Source::Pinned(p) => {
                    let group = &instance.pin_groups[p];
                    let leaders = group.facilitators.iter().map(|one| one.id as u32).collect();
                    new.open(place as u32, group.room as u32, leaders);
                }
            }
        }
        new.settle();
        new
    }

    /// The one number to compare by.
    pub fn total(&mut self) -> i128 {
        self.appraise_changed();
        self.worth.total(&self.problem.scale)
    }

    /// The group of an open offer.
    pub fn group(&self, offer: u32) -> &Group {
        &self.groups[offer as usize]
    }

    /// An offer's properties.
    pub fn offer(&self, offer: u32) -> &'p Offer {
        &self.problem.offers[offer as usize]
    }

    /// Lists the open groups.
    pub fn open_groups(&self) -> &[u32] {
        self.open.list()
    }

    /// Says whether an offer is open.
    pub fn is_open(&self, offer: u32) -> bool {
        self.open.has(offer)
    }

    /// Lists the units that are not seated.
    pub fn loose(&self) -> &[u32] {
        self.loose.list()
    }

    /// The offer a unit sits in, or [`NONE`].
    pub fn seat_of(&self, unit: u32) -> u32 {
        self.seats[unit as usize]
    }

    /// Lists the open offers a unit fits.
    pub fn choices(&self, unit: u32) -> &[u32] {
        &self.choices[unit as usize]
    }

    /// The group a room is used by at an hour, or [`NONE`].
    pub fn room_user(&self, room: u32, slot: usize) -> u32 {
        self.room_use[room as usize * self.problem.instance.slots.len() + slot]
    }

    /// The group somebody leads at an hour, or [`NONE`].
    pub fn hour_user(&self, facilitator: u32, slot: usize) -> u32 {
        self.hour_use[facilitator as usize * self.problem.instance.slots.len() + slot]
    }

    /// How many new groups somebody leads.
    pub fn load(&self, facilitator: u32) -> usize {
        self.load[facilitator as usize]
    }

    /// Says whether somebody could lead one more group at an hour.
    pub fn is_free(&self, facilitator: u32, slot: usize) -> bool {
        let most = self.problem.instance.facilitators[facilitator as usize].max_groups;
        self.load(facilitator) < most && self.hour_user(facilitator, slot) == NONE
    }

    /// Remembers where we are.
    pub fn mark(&mut self) -> Mark {
        self.appraise_changed();
        Mark(self.log.len())
    }

    /// Forgets how we came here: there is no way back beyond this point.
    pub fn settle(&mut self) {
        self.appraise_changed();
        self.log.clear();
    }

    /// Undoes everything since a mark.
    pub fn back(&mut self, mark: Mark) {
        while self.log.len() > mark.0 {
            let Some(step) = self.log.pop() else { return };
            match step {
                Step::Open(offer) => drop(self.do_close(offer)),
                Step::Close(offer, group) => self.do_open(offer, group),
                Step::Seat(unit) => self.do_unseat(unit),
                Step::Unseat(unit, offer) => self.do_seat(unit, offer),
                Step::Lead(offer, place, one) => drop(self.do_lead(offer, place, one)),
                Step::Appraise(offer, worth, band) => self.set_worth(offer, worth, band),
            }
        }
        // At a mark every group is appraised, and so it is again.
        self.changed.clear();
    }

    /// Opens a group; its room and facilitators must be free.
    pub fn open(&mut self, offer: u32, room: u32, leaders: Vec<u32>) {
        self.log.push(Step::Open(offer));
        self.do_open(offer, Group { room, leaders, ..Group::default() });
        self.changed.put(offer);
    }

    /// Closes a group, seating nobody who was in it elsewhere.
    pub fn close(&mut self, offer: u32) {
        while let Some(unit) = self.group(offer).units.last() {
            self.unseat(*unit);
        }
        let group = self.do_close(offer);
        self.log.push(Step::Close(offer, group));
    }

    /// Seats a loose unit in an open group that [`takes`](Self::takes) it.
    pub fn seat(&mut self, unit: u32, offer: u32) {
        self.log.push(Step::Seat(unit));
        self.do_seat(unit, offer);
    }

    /// Takes a unit out of its group.
    pub fn unseat(&mut self, unit: u32) {
        self.log.push(Step::Unseat(unit, self.seat_of(unit)));
        self.do_unseat(unit);
    }

    /// Lets somebody else lead, who must be free then.
    pub fn lead(&mut self, offer: u32, place: usize, one: u32) {
        let before = self.do_lead(offer, place, one);
        self.log.push(Step::Lead(offer, place, before));
    }

    /// Says whether nothing but perhaps the size or a lone woman or man speaks against a unit in an open group.
    pub fn goes_with(&self, unit: u32, offer: u32) -> bool {
        let (it, group) = (&self.problem.units[unit as usize], self.group(offer));
        let place_day = self.offer(offer).place_day;
        let met_all_day = |other: &u32| {
            let seat = self.seat_of(*other);
            seat != NONE && self.offer(seat).place_day == place_day
        };
        self.problem.suits(unit as usize, self.problem.housing(offer as usize, group.room))
            && !it.apart.iter().any(|other| self.seat_of(*other) == offer)
            && !it.apart_all_day.iter().any(met_all_day)
            && !it
                .not_led_by
                .iter()
                .any(|(one, of)| (*of == NONE || *of == offer) && group.leaders.contains(one))
            && it.led_by.iter().all(|one| group.leaders.contains(one))
    }

    /// How many more people an open group has places for.
    pub fn places(&self, offer: u32) -> usize {
        let (it, group) = (self.offer(offer), self.group(offer));
        let seats = self.problem.housing(offer as usize, group.room).capacity.saturating_sub(it.leaders);
        it.max.min(seats).saturating_sub(group.size)
    }

    /// Says whether an open group has a place for a unit that goes with it.
    pub fn takes(&self, unit: u32, offer: u32) -> bool {
        self.problem.units[unit as usize].people.len() <= self.places(offer) && self.goes_with(unit, offer)
    }

    /// Says whether a group is large enough and nobody is the only woman or man in it.
    pub fn is_sound(&self, offer: u32) -> bool {
        let group = self.group(offer);
        group.size >= self.offer(offer).min && !self.leaves_alone(offer, group.women, group.men)
    }

    /// Says whether a group would still be sound without a unit.
    pub fn spares(&self, unit: u32, offer: u32) -> bool {
        let (group, it) = (self.group(offer), &self.problem.units[unit as usize]);
        group.size - it.people.len() >= self.offer(offer).min
            && !self.leaves_alone(offer, group.women - it.women, group.men - it.men)
    }

    /// Says whether so many newcomers would make somebody the only woman or man.
    pub fn leaves_alone(&self, offer: u32, women: usize, men: usize) -> bool {
        let it = self.offer(offer);
        let alone = |newcomers: usize, present: usize| newcomers > 0 && newcomers + present < 2;
        it.no_lone && (alone(women, it.present.0) || alone(men, it.present.1))
    }

    fn do_open(&mut self, offer: u32, group: Group) {
        let (slot, hours) = (self.offer(offer).slot, self.problem.instance.slots.len());
        self.room_use[group.room as usize * hours + slot] = offer;
        group.leaders.iter().for_each(|one| self.engage(*one, slot, offer));
        self.worth.rest += group.worth;
        self.groups[offer as usize] = group;
        self.enlist(offer);
    }

    fn do_close(&mut self, offer: u32) -> Group {
        let group = std::mem::take(&mut self.groups[offer as usize]);
        let (slot, hours) = (self.offer(offer).slot, self.problem.instance.slots.len());
        self.room_use[group.room as usize * hours + slot] = NONE;
        group.leaders.iter().for_each(|one| self.release(*one, slot));
        self.worth.rest -= group.worth;
        self.open.take(offer);
        for unit in &self.problem.offers[offer as usize].units {
            let choices = &mut self.choices[*unit as usize];
            if let Some(at) = choices.iter().position(|other| *other == offer) {
                choices.swap_remove(at);
            }
        }
        group
    }

    fn enlist(&mut self, offer: u32) {
        self.open.add(offer);
        for unit in &self.problem.offers[offer as usize].units {
            self.choices[*unit as usize].push(offer);
        }
    }

    fn do_lead(&mut self, offer: u32, place: usize, one: u32) -> u32 {
        let slot = self.offer(offer).slot;
        let before = std::mem::replace(&mut self.groups[offer as usize].leaders[place], one);
        self.release(before, slot);
        self.engage(one, slot, offer);
        before
    }

    fn engage(&mut self, one: u32, slot: usize, offer: u32) {
        let one = one as usize;
        self.hour_use[one * self.problem.instance.slots.len() + slot] = offer;
        if self.load[one] >= self.problem.instance.facilitators[one].wish_groups {
            self.worth.rest -= self.problem.scale.tier[1];
        }
        self.load[one] += 1;
    }

    fn release(&mut self, one: u32, slot: usize) {
        let one = one as usize;
        self.hour_use[one * self.problem.instance.slots.len() + slot] = NONE;
        self.load[one] -= 1;
        if self.load[one] >= self.problem.instance.facilitators[one].wish_groups {
            self.worth.rest += self.problem.scale.tier[1];
        }
    }

    fn do_seat(&mut self, unit: u32, offer: u32) {
        self.seats[unit as usize] = offer;
        self.loose.take(unit);
        self.count_demand(unit as usize, false);
        self.groups[offer as usize].units.push(unit);
        self.count(unit, offer, true);
    }

    fn do_unseat(&mut self, unit: u32) {
        let offer = std::mem::replace(&mut self.seats[unit as usize], NONE);
        self.loose.add(unit);
        self.count_demand(unit as usize, true);
        let units = &mut self.groups[offer as usize].units;
        if let Some(at) = units.iter().position(|other| *other == unit) {
            units.swap_remove(at);
        }
        self.count(unit, offer, false);
    }

    fn count(&mut self, unit: u32, offer: u32, comes: bool) {
        let it = &self.problem.units[unit as usize];
        let group = &mut self.groups[offer as usize];
        let size = it.people.len();
        let filled = |size: usize| size.min(self.problem.offers[offer as usize].min) as i64;
        let before = filled(group.size);
        if comes {
            group.size += size;
            group.women += it.women;
            group.men += it.men;
            self.worth.seated += it.weight;
            self.worth.pinned += i64::from(it.pinned);
        } else {
            group.size -= size;
            group.women -= it.women;
            group.men -= it.men;
            self.worth.seated -= it.weight;
            self.worth.pinned -= i64::from(it.pinned);
        }
        if let Source::Pinned(_) = self.problem.offers[offer as usize].source {
            self.worth.pinned += filled(group.size) - before;
        }
        self.changed.put(offer);
    }
}
