//! An upper bound on tier 1 by Lagrangian relaxation (Geoffrion 1974; Fisher 1981).
//!
//! Two kinds of rules tie groups together: a person sits in one group only, and a facilitator leads one group an hour and
//! so many in all. They are dropped and priced instead: sitting anywhere costs person i her price l_i, and an hour of
//! facilitator f at hour t costs p_ft. With w_i what seating i is worth, every choice of prices gives an upper bound
//!
//! ```text
//! L(l, p) = sum_i l_i  +  sum_f (the max_groups largest p_ft of f)
//!         + sum over running groups of their best filling at gains w_i - l_i
//!         + sum over sites and hours of the best use of their rooms
//! ```
//!
//! since what is dropped can only help. Best fillings are exact, the minimum, the maximum, the room and the rule about a
//! lone woman or man included (see `filling`); who leads is the cheapest for each role; the rooms of a site and hour are
//! matched to its offers exactly where they are few. Keep-apart and hard wishes to be together are dropped as well.
//! The prices that make L least are sought by subgradients with Polyak's step (1969), smoothed as Camerini, Fratta and
//! Maffioli do (1975). No price is ever wrong, only more or less telling: each L is a bound.

mod filling;
mod housing;

use crate::problem::{Offer, Problem, Role, Source};
use filling::{Filling, Seeker};
use housing::{Bid, best_use};

/// The bound so far, and the prices it is sought with.
pub struct Bound<'p> {
    problem: &'p Problem<'p>,
    seekers: Vec<Vec<Seeker>>,
    places: Vec<Vec<u32>>,
    hours_left: Vec<usize>,
    prices: Prices,
    best_prices: Prices,
    best: f64,
    pace: f64,
    stale: u32,
    direction: Prices,
}

/// A price for each person, and for each hour of each facilitator.
#[derive(Clone)]
pub struct Prices {
    /// By person.
    pub people: Vec<f64>,
    /// By facilitator and hour.
    pub hours: Vec<f64>,
}

/// What the priced problem chooses.
struct Use {
    people: Vec<f64>,
    hours: Vec<f64>,
}

impl<'p> Bound<'p> {
    /// Starts with prices at which everybody is worth a little.
    pub fn new(problem: &'p Problem<'p>) -> Self {
        let instance = problem.instance;
        let hours = instance.slots.len();
        let seekers = problem.offers.iter().map(|offer| {
            let people = offer.units.iter().flat_map(|unit| &problem.units[*unit as usize].people);
            people.map(|person| Seeker::new(problem, *person)).collect()
        });
        let mut places = vec![Vec::new(); instance.n_sites * hours];
        for (id, offer) in problem.offers.iter().enumerate() {
            if offer.source == Source::New {
                places[offer.site * hours + offer.slot].push(id as u32);
            }
        }
        let mut hours_left: Vec<usize> = instance.facilitators.iter().map(|one| one.max_groups).collect();
        for leader in instance.pin_groups.iter().flat_map(|group| &group.facilitators) {
            hours_left[leader.id] = hours_left[leader.id].saturating_sub(1);
        }
        let prices = Prices {
            people: problem.weights.iter().map(|weight| 0.9 * *weight as f64).collect(),
            hours: vec![0.0; instance.facilitators.len() * hours],
        };
        let everybody: i64 =
            problem.units.iter().filter(|unit| !unit.offers.is_empty()).map(|unit| unit.weight).sum();
        Self {
            seekers: seekers.collect(),
            places,
            hours_left,
            direction: Prices {
                people: vec![0.0; prices.people.len()],
                hours: vec![0.0; prices.hours.len()],
            },
            best_prices: prices.clone(),
            prices,
            best: everybody as f64,
            pace: 0.5,
            stale: 0,
            problem,
        }
    }

    /// No answer can have more in tier 1.
    pub fn value(&self) -> i64 {
        (self.best + 1e-6).floor() as i64
    }

    /// The prices of the best bound.
    pub fn best_prices(&self) -> &Prices {
        &self.best_prices
    }

    /// Says whether more steps hardly help.
    pub fn has_settled(&self) -> bool {
        self.pace < 1e-3
    }

    /// One step towards better prices. `reached` is the best tier 1 so far.
    pub fn step(&mut self, reached: i64) {
        let (value, used) = self.relaxed();
        if value < self.best - 1e-4 * self.best.max(1.0) * self.pace {
            self.stale = 0;
        } else {
            self.stale += 1;
        }
        if value < self.best {
            self.best = value;
            self.best_prices = self.prices.clone();
        }
        if self.stale >= 20 {
            self.pace *= 0.8;
            self.stale = 0;
        }
        let slope = self.slope(&used);
        let keep = 0.7;
        let mut norm = 0.0;
        for (to, by) in
            [(&mut self.direction.people, &slope.people), (&mut self.direction.hours, &slope.hours)]
        {
            for (to, by) in to.iter_mut().zip(by) {
                *to = keep * *to + (1.0 - keep) * by;
                norm += *to * *to;
            }
        }
        if norm < 1e-9 {
            self.pace = 0.0;
            return;
        }
        let gap = (value - reached as f64).max(1.0);
        let length = self.pace * gap / norm;
        for (person, price) in self.prices.people.iter_mut().enumerate() {
            let most = self.problem.weights[person] as f64;
            *price = (*price - length * self.direction.people[person]).clamp(0.0, most);
        }
        for (price, by) in self.prices.hours.iter_mut().zip(&self.direction.hours) {
            *price = (*price - length * by).max(0.0);
        }
    }

    /// The slope of L: how much more is offered than used.
    fn slope(&self, used: &Use) -> Prices {
        let mut people: Vec<f64> = used.people.iter().map(|times| 1.0 - times).collect();
        for (person, slope) in people.iter_mut().enumerate() {
            if self.prices.people[person] <= 0.0 && *slope > 0.0 {
                *slope = 0.0;
            }
        }
        let slots = self.problem.instance.slots.len();
        let mut hours: Vec<f64> = used.hours.iter().map(|times| -times).collect();
        for (one, left) in self.hours_left.iter().enumerate() {
            for at in self.dearest_hours(one, *left, &used.hours) {
                hours[one * slots + at] += 1.0;
            }
        }
        for (slope, price) in hours.iter_mut().zip(&self.prices.hours) {
            if *price <= 0.0 && *slope > 0.0 {
                *slope = 0.0;
            }
        }
        Prices { people, hours }
    }

    /// The dearest hours of somebody who leads; among equals those in use.
    fn dearest_hours(&self, one: usize, left: usize, used: &[f64]) -> Vec<usize> {
        let slots = self.problem.instance.slots.len();
        let price = |at: usize| self.prices.hours[one * slots + at];
        let mut hours: Vec<usize> =
            (0..slots).filter(|at| price(*at) > 0.0 || used[one * slots + at] > 0.0).collect();
        let order = |a: &usize, b: &usize| {
            let use_of = |at: usize| used[one * slots + at];
            price(*b).total_cmp(&price(*a)).then(use_of(*b).total_cmp(&use_of(*a)))
        };
        hours.sort_by(order);
        hours.truncate(left);
        hours
    }

    /// L at the prices as they are, and what it uses.
    fn relaxed(&self) -> (f64, Use) {
        let instance = self.problem.instance;
        let slots = instance.slots.len();
        let mut used =
            Use { people: vec![0.0; instance.people.len()], hours: vec![0.0; self.prices.hours.len()] };
        let mut value: f64 = self.prices.people.iter().sum();
        for (one, left) in self.hours_left.iter().enumerate() {
            let mut prices = self.prices.hours[one * slots..(one + 1) * slots].to_vec();
            if prices.iter().any(|price| *price > 0.0) {
                prices.sort_by(|a, b| b.total_cmp(a));
                value += prices.iter().take(*left).sum::<f64>();
            }
        }
        let tariff = Tariff::new(self.problem, &self.prices);
        let mut filling = Filling::default();
        for (id, offer) in self.problem.offers.iter().enumerate() {
            if offer.source == Source::New || self.seekers[id].is_empty() {
                continue;
            }
            filling.look(&self.seekers[id], &tariff.gains);
            let housing =
                self.problem.housing(id, offer.rooms.first().copied().unwrap_or(crate::problem::NONE));
            if let Some(gain) = filling.best(offer, offer.max, housing) {
                value += gain;
                filling.chosen().for_each(|person| used.people[person] += 1.0);
            }
        }
        for place in &self.places {
            value += self.use_place(place, &tariff, &mut filling, &mut used);
        }
        (value, used)
    }

    /// The best use of the rooms of a site and hour.
    fn use_place(&self, offers: &[u32], tariff: &Tariff, filling: &mut Filling, used: &mut Use) -> f64 {
        let slots = self.problem.instance.slots.len();
        let mut bids: Vec<Bid> = Vec::new();
        for id in offers {
            let offer = &self.problem.offers[*id as usize];
            let most = filling.at_most(&self.seekers[*id as usize], &tariff.gains, offer.max);
            let cost = tariff.least(offer);
            if most <= cost {
                continue;
            }
            filling.look(&self.seekers[*id as usize], &tariff.gains);
            for (place, room) in offer.rooms.iter().enumerate() {
                let housing = self.problem.rooms[*room as usize];
                let alike = offer.rooms[..place].iter().position(|other| {
                    let other = self.problem.rooms[*other as usize];
                    (other.access, other.privacy, other.capacity)
                        == (housing.access, housing.privacy, housing.capacity)
                });
                let known = alike.and_then(|at| {
                    bids.iter().rev().find(|bid| bid.offer == *id && bid.room == offer.rooms[at])
                });
                let gain = match (alike, known) {
                    (Some(_), Some(bid)) => bid.gain,
                    (Some(_), None) => continue,
                    _ => {
                        filling
                            .best(offer, offer.max.min(housing.capacity - offer.leaders), housing)
                            .unwrap_or(0.0)
                            - cost
                    }
                };
                if gain > 0.0 {
                    bids.push(Bid { offer: *id, room: *room, gain });
                }
            }
        }
        let (value, chosen) = best_use(&mut bids);
        for bid in chosen {
            let offer = &self.problem.offers[bid.offer as usize];
            let housing = self.problem.rooms[bid.room as usize];
            filling.look(&self.seekers[bid.offer as usize], &tariff.gains);
            filling.best(offer, offer.max.min(housing.capacity - offer.leaders), housing);
            filling.chosen().for_each(|person| used.people[person] += 1.0);
            for role in &offer.roles {
                for one in tariff.cheapest(role, offer.slot) {
                    used.hours[one as usize * slots + offer.slot] += 1.0;
                }
            }
        }
        value
    }
}

/// Prices as the priced problem looks them up, often.
struct Tariff {
    /// For everybody who waits, what seating her or him brings beyond the price.
    gains: Vec<f64>,
    /// The price of each hour of each facilitator, those of one hour side by side.
    hours: Vec<f64>,
    facilitators: usize,
}

impl Tariff {
    fn new(problem: &Problem, prices: &Prices) -> Self {
        let (slots, facilitators) = (problem.instance.slots.len(), problem.instance.facilitators.len());
        let gains = problem.weights.iter().zip(&prices.people).map(|(weight, price)| *weight as f64 - price);
        let gains: Vec<f64> = gains.collect();
        let mut hours = vec![0.0; prices.hours.len()];
        for (at, price) in prices.hours.iter().enumerate() {
            hours[at % slots * facilitators + at / slots] = *price;
        }
        Self { gains, hours, facilitators }
    }

    fn at(&self, slot: usize) -> &[f64] {
        &self.hours[slot * self.facilitators..][..self.facilitators]
    }

    /// The least it costs to fill the roles of an offer.
    fn least(&self, offer: &Offer) -> f64 {
        let prices = self.at(offer.slot);
        let least = |role: &Role| match role.number {
            1 => role.facilitators.iter().map(|one| prices[*one as usize]).fold(f64::INFINITY, f64::min),
            _ => self.cheapest(role, offer.slot).iter().map(|one| prices[*one as usize]).sum(),
        };
        offer.roles.iter().map(least).sum()
    }

    /// Who fills a role for least.
    fn cheapest(&self, role: &Role, slot: usize) -> Vec<u32> {
        let prices = self.at(slot);
        let mut all = role.facilitators.clone();
        all.sort_by(|a, b| prices[*a as usize].total_cmp(&prices[*b as usize]));
        all.truncate(role.number);
        all
    }
}
