//! Days, hours and the dated series of a group. Pure: today and the zone come in as parameters.
//!
//! Keeps true: every date lies in the years 1900 to 2200, a series keeps its count (S1.1, R12), and the hour on the
//! wall stays the same when the clocks change. Deliberately not here: school holidays (typed in by the centre),
//! one-off days that a government declares, and anything that is stored.

pub mod easter;
pub mod holidays;
pub mod series;
pub mod slot;
pub mod zone;

#[cfg(test)]
mod oracle;

pub use holidays::{Country, Holiday, holiday_dates, holidays};
pub use series::{Rhythm, SeriesError, cancel, postpone, series, shift};
pub use slot::{Hours, Slot, SlotError};
pub use zone::{OFFERED_ZONES, find_zone, instant, local, today};

use std::ops::RangeInclusive;

use chrono::{Datelike, Days, NaiveDate};

/// The years this calendar answers for.
pub const YEARS: RangeInclusive<i32> = 1900..=2200;

/// A year outside [`YEARS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the year {year} is outside 1900 to 2200")]
pub struct YearOutOfRange {
    /// The year that was asked for.
    pub year: i32,
}

/// Refuses a year outside [`YEARS`].
pub fn check_year(year: i32) -> Result<(), YearOutOfRange> {
    if YEARS.contains(&year) { Ok(()) } else { Err(YearOutOfRange { year }) }
}

/// Refuses a date whose year is outside [`YEARS`].
pub fn check_date(date: NaiveDate) -> Result<(), YearOutOfRange> {
    check_year(date.year())
}

/// The seven days, Monday to Sunday, of the week around a day in [`YEARS`].
pub fn week_around(day: NaiveDate) -> [NaiveDate; 7] {
    let monday = day - Days::new(u64::from(day.weekday().num_days_from_monday()));
    [0, 1, 2, 3, 4, 5, 6].map(|after| monday + Days::new(after))
}
