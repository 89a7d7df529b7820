//! What is said of one measurement: `cargo xtask bench` reads these lines and lays them out.

use std::{fmt, time::Duration};

/// A figure of the report.
#[derive(Debug)]
pub struct Figure {
    /// What was measured.
    pub what: String,
    /// What came of it.
    pub measured: String,
    /// What it was compared with, and what came of that.
    pub against: String,
    /// How many times the reference it is, or the part of the budget it takes.
    pub ratio: f64,
    /// How large the ratio may be; nothing where a figure only explains another.
    pub budget: Option<f64>,
}

/// The parts of a figure, separated by tabs. An empty budget is none. `xtask` reads this form: change both together.
impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, measured, against, ratio, budget } = self;
        let budget = budget.map(|budget| budget.to_string()).unwrap_or_default();
        write!(f, "{what}\t{measured}\t{against}\t{ratio:.3}\t{budget}")
    }
}

/// A time with three digits that count.
pub fn said(time: Duration) -> String {
    let micros = time.as_secs_f64() * 1e6;
    match micros {
        _ if micros < 10_000.0 => format!("{:.2} ms", micros / 1e3),
        _ if micros < 1_000_000.0 => format!("{:.1} ms", micros / 1e3),
        _ => format!("{:.2} s", micros / 1e6),
    }
}

/// How many times as long one took as the other.
pub fn ratio(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64()
}
