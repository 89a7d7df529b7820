//! An engine of the simplest kind, to prove with on tiny instances: tries every value of every column, leaving out what a row
//! forbids.

use tillit_composition::proof::{Engine, GoOn, Programme, Row, Solved};

/// A whole column without a bound is tried up to this.
const MOST: f64 = 12.0;
/// Numbers closer than this are equal.
const NEAR: f64 = 1e-6;

/// Tries everything.
pub struct Trying;

impl Engine for Trying {
    fn maximise(&self, programme: &Programme, sum: &Row, start: Option<&[f64]>, _: GoOn) -> Solved {
        let mut factors = vec![0.0; programme.columns()];
        sum.iter().for_each(|(column, by)| factors[*column] += by);
        let mut touching = vec![Vec::new(); programme.columns()];
        for (row, bounded) in programme.rows().iter().enumerate() {
            bounded.row.iter().for_each(|(column, _)| touching[*column].push(row));
        }
        let worth = |columns: &[f64]| columns.iter().zip(&factors).map(|(value, by)| value * by).sum::<f64>();
        let mut trial = Trial {
            programme,
            factors: &factors,
            touching,
            best: start.map(|start| (worth(start), start.to_vec())),
        };
        let low = vec![0.0; programme.columns()];
        let high: Vec<f64> = programme.bounds().iter().map(|most| most.min(MOST)).collect();
        let all = (0..programme.rows().len()).collect();
        trial.go(low, high, all);
        let bound = trial.best.as_ref().map_or(f64::NEG_INFINITY, |best| best.0);
        Solved { columns: trial.best.map(|best| best.1), is_exact: true, bound }
    }
}

struct Trial<'a> {
    programme: &'a Programme,
    factors: &'a [f64],
    touching: Vec<Vec<usize>>,
    best: Option<(f64, Vec<f64>)>,
}

impl Trial<'_> {
    fn go(&mut self, mut low: Vec<f64>, mut high: Vec<f64>, changed: Vec<usize>) {
        if !self.narrow(&mut low, &mut high, changed) {
            return;
        }
        let most =
            |column: usize| (self.factors[column] * low[column]).max(self.factors[column] * high[column]);
        let most: f64 = (0..low.len()).map(most).sum();
        if self.best.as_ref().is_some_and(|best| most < best.0 + 0.5) {
            return;
        }
        let Some(open) = (0..low.len()).find(|column| low[*column] < high[*column] - NEAR) else {
            self.best = Some((most, low));
            return;
        };
        // Opening something first soon gives an answer to compare with.
        let (mut above, mut below) = (low.clone(), high.clone());
        above[open] = high[open];
        below[open] = high[open] - 1.0;
        self.go(above, high, self.touching[open].clone());
        self.go(low, below, self.touching[open].clone());
    }

    /// Takes away values that rows forbid, again and again; says whether anything is left.
    fn narrow(&self, low: &mut [f64], high: &mut [f64], mut rows: Vec<usize>) -> bool {
        while let Some(at) = rows.pop() {
            let bounded = &self.programme.rows()[at];
            let ends = |column: usize, by: f64, low: &[f64], high: &[f64]| {
                let (a, b) = (by * low[column], by * high[column]);
                (a.min(b), a.max(b))
            };
            let sums = bounded.row.iter().map(|(column, by)| ends(*column, *by, low, high));
            let (least, most) = sums.fold((0.0, 0.0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
            if least > bounded.most + NEAR || most < bounded.least - NEAR {
                return false;
            }
            for (column, by) in &bounded.row {
                let own = ends(*column, *by, low, high);
                // What the column's part may be at most and at least, given all others.
                let room = (bounded.least - (most - own.1), bounded.most - (least - own.0));
                let (from, to) =
                    if *by > 0.0 { (room.0 / by, room.1 / by) } else { (room.1 / by, room.0 / by) };
                let (from, to) =
                    ((from - NEAR).ceil().max(low[*column]), (to + NEAR).floor().min(high[*column]));
                if from > to {
                    return false;
                }
                if (from, to) != (low[*column], high[*column]) {
                    (low[*column], high[*column]) = (from, to);
                    rows.extend(&self.touching[*column]);
                }
            }
        }
        true
    }
}
