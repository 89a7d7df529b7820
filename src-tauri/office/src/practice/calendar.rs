//! Small help with days.

use chrono::{Datelike, Days, NaiveDate};

/// The day so many days later.
pub(super) fn later(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(u64::from(days))).unwrap_or(day)
}

/// The first such weekday (0 is Monday) on or after a day.
pub(super) fn next_weekday(day: NaiveDate, weekday: u32) -> NaiveDate {
    let ahead = (7 + weekday - day.weekday().num_days_from_monday()) % 7;
    later(day, ahead)
}

/// The same day, or Monday where it falls on a weekend.
pub(super) fn working_day(day: NaiveDate) -> NaiveDate {
    match day.weekday().num_days_from_monday() {
        5 => later(day, 2),
        6 => later(day, 1),
        _ => day,
    }
}
