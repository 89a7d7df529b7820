//! Who would come to each offer: of those who fit it, they who are not seated.
//!
//! Keeps true: both figures are up to date at every step, so that what a group would bring is known without looking at anybody.
//! They are whole numbers, and as many steps back as forth leave them as they were. Which offers have been *stirred*, since
//! somebody who fits has lost a seat, is what a step has to look at again; nothing else can have become possible by it
//! that was not before, but for rooms and facilitators.

use super::arrangement::Arrangement;
use super::guide::Guide;
use super::places::Places;
use crate::problem::{NONE, Problem};

/// Parts of one that a guide's advice is counted in.
const PARTS: f64 = 65_536.0;

/// Who would come.
#[derive(Clone)]
pub struct Demand {
    calls: Vec<Call>,
    /// For each unit, what seating it is held to be worth.
    values: Vec<i64>,
    stirred: Places,
}

/// Who would come to an offer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Call {
    /// How many people.
    people: u32,
    /// What they are held to be worth together.
    value: i64,
}

impl Demand {
    /// Nobody waits yet.
    pub fn new(problem: &Problem) -> Self {
        let offers = problem.offers.len();
        Self {
            calls: vec![Call::default(); offers],
            values: vec![0; problem.units.len()],
            stirred: Places::new(offers),
        }
    }
}

impl Arrangement<'_> {
    /// How many people who are not seated fit an offer.
    pub fn demand(&self, offer: u32) -> usize {
        self.demand.calls[offer as usize].people as usize
    }

    /// What those who are not seated and fit an offer are held to be worth together; wishes aside.
    pub fn value_of_demand(&self, offer: u32) -> f64 {
        self.demand.calls[offer as usize].value as f64 / PARTS
    }

    /// Holds each unit to be worth what a guide says.
    pub fn heed(&mut self, guide: &Guide) {
        for (unit, value) in self.demand.values.iter_mut().enumerate() {
            *value = (guide.own_value(unit as u32).max(0.0) * PARTS) as i64;
        }
        for (place, offer) in self.problem.offers.iter().enumerate() {
            let waits = offer.units.iter().filter(|unit| self.seat_of(**unit) == NONE);
            self.demand.calls[place].value = waits.map(|unit| self.demand.values[*unit as usize]).sum();
        }
    }

    /// Lists the offers that have been stirred since a step began.
    pub fn stirred(&self) -> &[u32] {
        self.demand.stirred.list()
    }

    /// Begins a step.
    pub fn let_settle(&mut self) {
        self.demand.stirred.clear();
    }

    /// Counts a unit among those who wait, or no longer.
    pub(super) fn count_demand(&mut self, unit: usize, waits: bool) {
        let Demand { calls, values, stirred } = &mut self.demand;
        let it = &self.problem.units[unit];
        let (size, value) = (it.people.len() as u32, values[unit]);
        for offer in &it.offers {
            let call = &mut calls[*offer as usize];
            if waits {
                *call = Call { people: call.people + size, value: call.value + value };
                stirred.put(*offer);
            } else {
                *call = Call { people: call.people - size, value: call.value - value };
            }
        }
    }
}
