//! What people and hours are worth elsewhere: the bound's multipliers, as advice for the search.
//!
//! Somebody who could easily be seated anywhere is worth little to one more group; somebody who fits nowhere else is
//! worth all she or he brings. Without a bound yet, few alternatives count as dear.

use crate::problem::{Offer, Problem, Unit};

/// Advice on whom to seat and whom to let lead.
#[derive(Clone, Debug)]
pub struct Guide {
    values: Vec<f64>,
    hours: Vec<f64>,
    /// What leading costs, for each offer.
    costs: Vec<f64>,
    slots: usize,
    /// How far chance may overrule the advice.
    pub noise: f64,
    /// How much wishes count beside it, for each hundred points.
    pub wishes: f64,
    /// Whether a group is sometimes not filled up, so that another can be opened.
    pub spares: bool,
}

impl Guide {
    /// Advice from the number of alternatives alone.
    pub fn new(problem: &Problem) -> Self {
        let value = |unit: &Unit| {
            let size = unit.people.len().max(1) as f64;
            unit.weight as f64 / size * (0.5 + 5.0 / (10.0 + unit.offers.len() as f64))
        };
        let slots = problem.instance.slots.len();
        let hours = vec![0.0; problem.instance.facilitators.len() * slots];
        Self {
            values: problem.units.iter().map(value).collect(),
            hours,
            costs: vec![0.0; problem.offers.len()],
            slots,
            noise: 1.0,
            wishes: 0.0,
            spares: false,
        }
    }

    /// Advice from multipliers: `share` says how much of a person's price counts.
    pub fn priced(problem: &Problem, people: &[f64], hours: &[f64], share: f64) -> Self {
        let value = |unit: &Unit| {
            let prices: f64 = unit.people.iter().map(|person| people[*person]).sum();
            (unit.weight as f64 - share * prices) / unit.people.len().max(1) as f64
        };
        let slots = problem.instance.slots.len();
        Self {
            values: problem.units.iter().map(value).collect(),
            hours: hours.to_vec(),
            costs: problem.offers.iter().map(|offer| least(problem, hours, offer)).collect(),
            slots,
            noise: 1.0,
            wishes: 0.0,
            spares: false,
        }
    }

    /// What seating a unit in an offer is worth, a person.
    pub fn value(&self, problem: &Problem, unit: u32, offer: &Offer) -> f64 {
        let mut value = self.values[unit as usize];
        if self.wishes > 0.0 {
            let people = &problem.units[unit as usize].people;
            let points = people.iter().map(|person| problem.wishes[*person].points(offer));
            let points = points.map(|[wide, narrow]| wide.max(narrow)).sum::<i64>() as f64;
            value += self.wishes * points / 100.0 / people.len() as f64;
        }
        value
    }

    /// What seating a unit is worth by itself, a person.
    pub fn own_value(&self, unit: u32) -> f64 {
        self.values[unit as usize]
    }

    /// What those who lead an offer at least are worth elsewhere.
    pub fn cost(&self, offer: u32) -> f64 {
        self.costs[offer as usize]
    }

    /// What an hour of somebody who leads is worth elsewhere.
    pub fn hour_price(&self, facilitator: u32, slot: usize) -> f64 {
        self.hours[facilitator as usize * self.slots + slot]
    }
}

fn least(problem: &Problem, hours: &[f64], offer: &Offer) -> f64 {
    let slots = problem.instance.slots.len();
    let roles = offer.roles.iter().map(|role| {
        let prices = role.facilitators.iter().map(|one| hours[*one as usize * slots + offer.slot]);
        prices.fold(f64::INFINITY, f64::min) * role.number as f64
    });
    roles.sum()
}
