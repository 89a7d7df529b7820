//! HiGHS (Huangfu and Hall 2018) as the engine of exact proof, over its C interface.
//!
//! Keeps true: one thread; stops soon after it is told to; nothing of HiGHS outlives a call. The only `unsafe` of composing
//! is in this file: the safe wrapper there is does not reach the callback by which a running solve is stopped.

#![allow(unsafe_code)]

use std::collections::BTreeMap;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::ptr;
use std::time::Instant;

use highs_sys::{HighsCallbackDataIn, HighsCallbackDataOut};
use tillit_composition::proof::{Engine, GoOn, Programme, Row, Solved};

/// HiGHS.
pub struct Highs {
    /// When it has to be through. Parts of HiGHS look at the time only, not at whether to go on.
    pub until: Instant,
}

/// One model held by HiGHS, freed when dropped.
struct Model(*mut c_void);

impl Drop for Model {
    fn drop(&mut self) {
        // SAFETY: it came from Highs_create and is used nowhere else.
        unsafe { highs_sys::Highs_destroy(self.0) }
    }
}

/// The rows of a programme, one after the other.
#[derive(Default)]
struct Rows {
    least: Vec<f64>,
    most: Vec<f64>,
    starts: Vec<c_int>,
    columns: Vec<c_int>,
    factors: Vec<f64>,
}

impl Rows {
    /// Nothing where the programme is too large for HiGHS' numbers.
    fn of(programme: &Programme) -> Option<Self> {
        let mut rows = Self::default();
        for bounded in programme.rows() {
            rows.starts.push(c_int::try_from(rows.columns.len()).ok()?);
            rows.least.push(bounded.least);
            rows.most.push(bounded.most);
            let mut factors: BTreeMap<usize, f64> = BTreeMap::new();
            bounded.row.iter().for_each(|(column, by)| *factors.entry(*column).or_default() += by);
            for (column, by) in factors {
                rows.columns.push(c_int::try_from(column).ok()?);
                rows.factors.push(by);
            }
        }
        c_int::try_from(rows.columns.len()).ok().map(|_| rows)
    }
}

impl Engine for Highs {
    fn maximise(&self, programme: &Programme, sum: &Row, start: Option<&[f64]>, go_on: GoOn) -> Solved {
        let Some(rows) = Rows::of(programme) else { return Solved::NOTHING };
        // SAFETY: no arguments; a null pointer is never used.
        let model = Model(unsafe { highs_sys::Highs_create() });
        if model.0.is_null() || !pass(&model, programme, &rows, sum, self.until) {
            return Solved::NOTHING;
        }
        if let Some(start) = start {
            let none = ptr::null();
            // SAFETY: as many values as there are columns; HiGHS copies them. One it cannot use is not used.
            unsafe { highs_sys::Highs_setSolution(model.0, start.as_ptr(), none, none, none) };
        }
        run(&model, go_on);
        result(&model, programme.columns(), rows.least.len())
    }
}

fn pass(model: &Model, programme: &Programme, rows: &Rows, sum: &Row, until: Instant) -> bool {
    let number = programme.columns();
    let mut costs = vec![0.0; number];
    sum.iter().for_each(|(column, by)| costs[*column] += by);
    let (zeros, whole) = (vec![0.0; number], vec![highs_sys::kHighsVarTypeInteger; number]);
    let left = until.saturating_duration_since(Instant::now()).as_secs_f64();
    let options = [(c"mip_rel_gap", 0.0), (c"mip_abs_gap", 0.999), (c"time_limit", left)];
    // SAFETY: every array is as long as the number given for it and is copied; names end with a zero byte.
    unsafe {
        highs_sys::Highs_setBoolOptionValue(model.0, c"output_flag".as_ptr(), 0);
        highs_sys::Highs_setIntOptionValue(model.0, c"threads".as_ptr(), 1);
        // Offers have no symmetry worth looking for, and the search for it cannot be stopped.
        highs_sys::Highs_setBoolOptionValue(model.0, c"mip_detect_symmetry".as_ptr(), 0);
        for (name, value) in options {
            highs_sys::Highs_setDoubleOptionValue(model.0, name.as_ptr(), value);
        }
        let status = highs_sys::Highs_passMip(
            model.0,
            number as c_int,
            rows.least.len() as c_int,
            rows.columns.len() as c_int,
            highs_sys::kHighsMatrixFormatRowwise,
            highs_sys::kHighsObjSenseMaximize,
            0.0,
            costs.as_ptr(),
            zeros.as_ptr(),
            programme.bounds().as_ptr(),
            rows.least.as_ptr(),
            rows.most.as_ptr(),
            rows.starts.as_ptr(),
            rows.columns.as_ptr(),
            rows.factors.as_ptr(),
            whole.as_ptr(),
        );
        status != highs_sys::kHighsStatusError
    }
}

fn run(model: &Model, go_on: GoOn) {
    let mut asked = go_on;
    let data: *mut GoOn = &raw mut asked;
    let kinds = [
        highs_sys::kHighsCallbackSimplexInterrupt,
        highs_sys::kHighsCallbackIpmInterrupt,
        highs_sys::kHighsCallbackMipInterrupt,
    ];
    // SAFETY: `asked` lives until after Highs_run, the only time HiGHS calls back.
    unsafe {
        highs_sys::Highs_setCallback(model.0, Some(interrupt), data.cast::<c_void>());
        for kind in kinds {
            highs_sys::Highs_startCallback(model.0, kind);
        }
        highs_sys::Highs_run(model.0);
    }
}

/// HiGHS asks here whether to go on.
unsafe extern "C" fn interrupt(
    _kind: c_int,
    _message: *const c_char,
    _out: *const HighsCallbackDataOut,
    answer: *mut HighsCallbackDataIn,
    go_on: *mut c_void,
) {
    // SAFETY: `go_on` is the pointer given in `run`, alive while it solves; HiGHS gives a valid answer or none.
    unsafe {
        let go_on = *go_on.cast::<GoOn>();
        if let Some(answer) = answer.as_mut()
            && !go_on()
        {
            answer.user_interrupt = 1;
        }
    }
}

fn result(model: &Model, columns: usize, rows: usize) -> Solved {
    // SAFETY: the model is valid and has been run.
    let status = unsafe { highs_sys::Highs_getModelStatus(model.0) };
    let infeasible = status == highs_sys::kHighsModelStatusInfeasible;
    let is_exact = infeasible || status == highs_sys::kHighsModelStatusOptimal;
    let number = |name: &CStr| {
        let mut value = f64::INFINITY;
        // SAFETY: the name ends with a zero byte; `value` is written or left alone.
        unsafe { highs_sys::Highs_getDoubleInfoValue(model.0, name.as_ptr(), &raw mut value) };
        value
    };
    let mut feasible: c_int = 0;
    let (mut values, mut duals) = (vec![0.0; columns], vec![0.0; columns]);
    let (mut sums, mut prices) = (vec![0.0; rows], vec![0.0; rows]);
    // SAFETY: as above; the arrays are as long as the model has columns and rows.
    unsafe {
        highs_sys::Highs_getIntInfoValue(model.0, c"primal_solution_status".as_ptr(), &raw mut feasible);
        highs_sys::Highs_getSolution(
            model.0,
            values.as_mut_ptr(),
            duals.as_mut_ptr(),
            sums.as_mut_ptr(),
            prices.as_mut_ptr(),
        );
    }
    let found = !infeasible && feasible == highs_sys::kHighsSolutionStatusFeasible;
    let bound = if infeasible { f64::NEG_INFINITY } else { number(c"mip_dual_bound") };
    Solved { columns: found.then_some(values), is_exact, bound }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_of_a_small_programme_is_found_and_nothing_of_an_impossible_one() {
        let highs = Highs { until: Instant::now() + std::time::Duration::from_secs(60) };
        let mut programme = Programme::default();
        let (one, other) = (programme.binary(), programme.whole());
        programme.at_most(4.0, [(one, 3.0), (other, 2.0)]);
        let solved = highs.maximise(&programme, &vec![(one, 5.0), (other, 3.0)], None, &|| true);
        assert!(solved.is_exact && (solved.bound - 6.0).abs() < 1e-6, "{solved:?}");
        assert_eq!(solved.columns.map(|columns| columns[other].round()), Some(2.0));
        programme.at_least(9.0, [(one, 1.0), (other, 1.0)]);
        let solved = highs.maximise(&programme, &vec![(one, 1.0)], None, &|| true);
        assert!(solved.is_exact && solved.columns.is_none(), "{solved:?}");
    }
}
