//! The problem as an integer programme over some of the offers.
//!
//! ```text
//! y_c       cell c is opened; a cell is an offer, or an offer with one age band where tiers 3 to 6 are at stake
//! x_uc      unit u sits in cell c                      x_uc <= y_c,  sum_c x_uc <= 1 (= 1 where pinned)
//! z_kr      offer k has room r                         sum_r z_kr = sum_{c of k} y_c,  one group a room and hour
//! s_kfj     facilitator f has role j in offer k        as many as the role needs, one group an hour, max_groups in all
//! g_kw g_km there are women, men in offer k            sum of women >= 2 g_kw, x_uc <= g_kw for each of them
//! ```
//!
//! with the sizes, rooms' seats, access and privacy, pairs kept apart, and so on, as linear rows. Units and cells that a
//! rule excludes are left out instead of being forbidden. Tiers 1 and 2 are not touched by age bands, so for them one
//! cell an offer is exact and the programme is several times smaller.

mod arrangements;
mod supply;

use std::collections::BTreeMap;

use super::programme::{Column, Programme, Row};
use crate::problem::{Offer, Problem};

/// One cell of an offer.
struct Cell {
    offer: usize,
    /// The one band, where bands matter.
    band: Option<usize>,
    /// The column that opens it; none where it is open anyway.
    open: Option<Column>,
    seats: Vec<(u32, Column)>,
}

/// The columns of an offer.
#[derive(Default)]
struct Offered {
    cells: Vec<usize>,
    rooms: Vec<(u32, Column)>,
    leaders: Vec<(usize, u32, Column)>,
    women: Option<Column>,
    men: Option<Column>,
    off: Option<Column>,
}

/// The programme, and what its columns stand for.
pub struct Model<'p> {
    problem: &'p Problem<'p>,
    /// The rows and columns.
    pub programme: Programme,
    cells: Vec<Cell>,
    offered: BTreeMap<usize, Offered>,
    seats_of: Vec<Vec<(usize, Column)>>,
    overload: Vec<(usize, Column)>,
    pairs: Vec<Pair>,
}

/// Two friends in one offer.
struct Pair {
    units: [u32; 2],
    offer: usize,
    points: i64,
    both: Column,
}

/// How much each tier counts in a sum that is to be large; what is to be small counts against it.
pub type Weights = [f64; 6];

impl<'p> Model<'p> {
    /// Writes the programme for some of the offers that could be opened; running and pinned groups are always in it.
    /// `detailed` says that bands and sizes matter, for tiers 3 to 6.
    pub fn new(problem: &'p Problem<'p>, offers: &[u32], detailed: bool) -> Self {
        let mut model = Self {
            problem,
            programme: Programme::default(),
            cells: Vec::new(),
            offered: BTreeMap::new(),
            seats_of: vec![Vec::new(); problem.units.len()],
            overload: Vec::new(),
            pairs: Vec::new(),
        };
        for (id, offer) in problem.offers.iter().enumerate() {
            if !offer.is_open_to_choice() || offers.binary_search(&(id as u32)).is_ok() {
                model.add_offer(id, detailed);
            }
        }
        model.one_seat_each();
        model.rooms();
        model.facilitators();
        model.keep_apart();
        if detailed {
            model.friends();
        }
        model
    }

    fn add_offer(&mut self, id: usize, detailed: bool) {
        let offer = &self.problem.offers[id];
        let bands: Vec<Option<usize>> =
            if detailed { offer.bands.iter().map(|band| Some(*band)).collect() } else { vec![None] };
        let mut offered = Offered::default();
        for band in bands {
            let units: Vec<u32> =
                offer.units.iter().copied().filter(|unit| self.holds(band, *unit)).collect();
            let size: usize = units.iter().map(|unit| self.problem.units[*unit as usize].people.len()).sum();
            if offer.is_open_to_choice() && size < offer.min.max(1) {
                continue;
            }
            let open = offer.is_open_to_choice().then(|| self.programme.binary());
            let mut seats = Vec::with_capacity(units.len());
            for unit in units {
                let column = self.programme.binary();
                seats.push((unit, column));
                self.seats_of[unit as usize].push((self.cells.len(), column));
                if let Some(open) = open {
                    self.programme.at_most(0.0, [(column, 1.0), (open, -1.0)]);
                }
            }
            let sizes = |this: &Self| -> Vec<(Column, f64)> {
                seats.iter().map(|(unit, column)| (*column, this.size(*unit))).collect()
            };
            let mut row = sizes(self);
            match open {
                Some(open) => {
                    row.push((open, -(offer.max as f64)));
                    self.programme.at_most(0.0, row.iter().copied());
                    if let Some(last) = row.last_mut() {
                        last.1 = -(offer.min as f64);
                    }
                    self.programme.at_least(0.0, row);
                }
                None => {
                    self.programme.at_most(offer.max as f64, row.iter().copied());
                    self.programme.at_least(offer.min as f64, row);
                }
            }
            offered.cells.push(self.cells.len());
            self.cells.push(Cell { offer: id, band, open, seats });
        }
        if offered.cells.is_empty() {
            return;
        }
        if offered.cells.len() > 1 {
            let row: Vec<_> =
                offered.cells.iter().filter_map(|cell| self.cells[*cell].open).map(|it| (it, 1.0)).collect();
            self.programme.at_most(1.0, row);
        }
        self.nobody_alone(offer, &mut offered);
        if detailed && !offer.is_running() {
            self.distance_to_ideal(offer, &mut offered);
        }
        self.offered.insert(id, offered);
    }

    /// H7, by two columns that say whether there are women and men.
    fn nobody_alone(&mut self, offer: &Offer, offered: &mut Offered) {
        if !offer.no_lone {
            return;
        }
        for women in [true, false] {
            let present = if women { offer.present.0 } else { offer.present.1 };
            if present > 0 {
                continue;
            }
            let there = self.programme.binary();
            let mut enough = vec![(there, -2.0)];
            for cell in &offered.cells {
                for (unit, column) in &self.cells[*cell].seats {
                    let it = &self.problem.units[*unit as usize];
                    let of_them = if women { it.women } else { it.men };
                    if of_them > 0 {
                        enough.push((*column, of_them as f64));
                        self.programme.at_most(0.0, [(*column, 1.0), (there, -1.0)]);
                    }
                }
            }
            self.programme.at_least(0.0, enough);
            *(if women { &mut offered.women } else { &mut offered.men }) = Some(there);
        }
    }

    /// Tier 6: how far the size is from the best.
    fn distance_to_ideal(&mut self, offer: &Offer, offered: &mut Offered) {
        let off = self.programme.whole();
        for sign in [1.0, -1.0] {
            let mut row = vec![(off, -1.0)];
            let mut bound = 0.0;
            for cell in &offered.cells {
                let cell = &self.cells[*cell];
                row.extend(cell.seats.iter().map(|(unit, column)| (*column, sign * self.size(*unit))));
                match cell.open {
                    Some(open) => row.push((open, -sign * offer.ideal as f64)),
                    None => bound = sign * offer.ideal as f64,
                }
            }
            self.programme.at_most(bound, row);
        }
        offered.off = Some(off);
    }

    fn one_seat_each(&mut self) {
        for (id, unit) in self.problem.units.iter().enumerate() {
            let row: Vec<_> = self.seats_of[id].iter().map(|(_, column)| (*column, 1.0)).collect();
            if unit.pinned {
                self.programme.exactly(1.0, row);
            } else if row.len() > 1 {
                self.programme.at_most(1.0, row);
            }
        }
    }

    /// H8: pairs never share a group, or a site on a weekday.
    fn keep_apart(&mut self) {
        for (id, unit) in self.problem.units.iter().enumerate() {
            for other in unit.apart.iter().filter(|other| **other as usize > id) {
                for theirs in &self.seats_of[*other as usize] {
                    let mine: Vec<_> = self.seats_of[id].iter().filter(|it| it.0 == theirs.0).collect();
                    for it in mine {
                        let open = self.cells[it.0].open;
                        let row =
                            [(it.1, 1.0), (theirs.1, 1.0)].into_iter().chain(open.map(|open| (open, -1.0)));
                        self.programme.at_most(if open.is_some() { 0.0 } else { 1.0 }, row);
                    }
                }
            }
            for other in unit.apart_all_day.iter().filter(|other| **other as usize > id) {
                let mut days: BTreeMap<usize, [Vec<(Column, f64)>; 2]> = BTreeMap::new();
                for (who, at) in [(id, 0), (*other as usize, 1)] {
                    for (cell, column) in &self.seats_of[who] {
                        let place_day = self.problem.offers[self.cells[*cell].offer].place_day;
                        days.entry(place_day).or_default()[at].push((*column, 1.0));
                    }
                }
                for [mine, theirs] in
                    days.into_values().filter(|[mine, theirs]| !mine.is_empty() && !theirs.is_empty())
                {
                    self.programme.at_most(1.0, mine.into_iter().chain(theirs));
                }
            }
        }
    }

    /// Tier 4: a pair of friends counts where both sit in one group.
    fn friends(&mut self) {
        for (id, unit) in self.problem.units.iter().enumerate() {
            for (other, points) in unit.friends.iter().filter(|(other, _)| *other as usize > id) {
                for offer in unit.offers.iter().filter_map(|offer| {
                    let shared = self.problem.units[*other as usize].offers.binary_search(offer).is_ok();
                    (shared && self.offered.contains_key(&(*offer as usize))).then_some(*offer as usize)
                }) {
                    let both = self.programme.binary();
                    self.pairs.push(Pair { units: [id as u32, *other], offer, points: *points, both });
                    for who in [id, *other as usize] {
                        let here =
                            self.seats_of[who].iter().filter(|(cell, _)| self.cells[*cell].offer == offer);
                        let row: Vec<_> =
                            here.map(|(_, column)| (*column, -1.0)).chain([(both, 1.0)]).collect();
                        self.programme.at_most(0.0, row);
                    }
                }
            }
        }
    }

    /// The weighted sum of the tiers: its columns, and what is in it whatever they are.
    pub fn sum(&self, weights: &Weights) -> (Row, f64) {
        let problem = self.problem;
        let (mut row, mut fixed) = (Row::new(), 0.0);
        let group_cost = weights[5] * problem.instance.params.group_cost as f64;
        for cell in &self.cells {
            let offer = &problem.offers[cell.offer];
            match cell.open {
                Some(open) => row.push((open, -group_cost)),
                None if !offer.is_running() => fixed -= group_cost,
                None => {}
            }
            let seats = cell.seats.iter();
            row.extend(seats.map(|(unit, column)| (*column, self.gain(*unit, offer, cell.band, weights))));
        }
        row.extend(self.overload.iter().map(|(_, over)| (*over, -weights[1])));
        row.extend(self.offered.values().filter_map(|it| it.off).map(|off| (off, -weights[5])));
        row.extend(self.pairs.iter().map(|pair| (pair.both, weights[3] * pair.points as f64)));
        row.retain(|(_, by)| *by != 0.0);
        (row, fixed)
    }

    /// What seating a unit adds to the weighted sum.
    fn gain(&self, unit: u32, offer: &Offer, band: Option<usize>, weights: &Weights) -> f64 {
        let it = &self.problem.units[unit as usize];
        let mut gain = weights[0] * it.weight as f64 + weights[3] * it.own_points as f64;
        let Some(band) = band.map(|band| &self.problem.instance.bands[band]) else { return gain };
        for person in &it.people {
            let points = self.problem.wishes[*person].points(offer)[usize::from(band.narrow)];
            let disappointed = points < self.problem.instance.params.wish_floor;
            gain += weights[3] * points as f64 - weights[4] * band.spread as f64;
            gain -= if disappointed { weights[2] } else { 0.0 };
        }
        gain
    }

    /// Holds a weighted sum at a value reached.
    pub fn hold(&mut self, weights: &Weights, least: f64) {
        let (row, fixed) = self.sum(weights);
        self.programme.at_least(least - fixed, row);
    }

    fn holds(&self, band: Option<usize>, unit: u32) -> bool {
        band.is_none_or(|band| {
            let (band, ages) = (&self.problem.instance.bands[band], self.problem.units[unit as usize].ages);
            band.lo <= ages.0 && ages.1 <= band.hi
        })
    }

    fn size(&self, unit: u32) -> f64 {
        self.problem.units[unit as usize].people.len() as f64
    }
}
