//! The grid of periods: quarters, halves and years of the calendar, once they are over.
//!
//! A grid, and no days of one's own choice: two reports whose days differ by one would tell of that one day (R18).

use std::ops::RangeInclusive;

use chrono::{Datelike, Days, NaiveDate};

use crate::choice;

choice! {
    /// A part of a calendar year, or all of it. The words are message ids: `report-part-<word>`.
    ReportPart {
        /// January to March.
        FirstQuarter = "first-quarter",
        /// April to June.
        SecondQuarter = "second-quarter",
        /// July to September.
        ThirdQuarter = "third-quarter",
        /// October to December.
        FourthQuarter = "fourth-quarter",
        /// January to June.
        FirstHalf = "first-half",
        /// July to December.
        SecondHalf = "second-half",
        /// January to December.
        Year = "year",
    }
}

impl ReportPart {
    /// How many parts a year has.
    pub(super) const COUNT: usize = 7;

    /// Its place among all.
    pub(super) fn index(self) -> usize {
        self as usize
    }

    /// The quarters it has, from 0.
    pub(super) fn quarters(self) -> RangeInclusive<usize> {
        match self {
            Self::FirstQuarter => 0..=0,
            Self::SecondQuarter => 1..=1,
            Self::ThirdQuarter => 2..=2,
            Self::FourthQuarter => 3..=3,
            Self::FirstHalf => 0..=1,
            Self::SecondHalf => 2..=3,
            Self::Year => 0..=3,
        }
    }

    /// Its first and its last day.
    pub(super) fn days(self, year: i32) -> Option<(NaiveDate, NaiveDate)> {
        let month = |quarter: usize| u32::try_from(quarter * 3 + 1).ok();
        let from = NaiveDate::from_ymd_opt(year, month(*self.quarters().start())?, 1)?;
        let next = match self.quarters().end() + 1 {
            4 => NaiveDate::from_ymd_opt(year + 1, 1, 1)?,
            quarter => NaiveDate::from_ymd_opt(year, month(quarter)?, 1)?,
        };
        Some((from, next - Days::new(1)))
    }

    /// Whether it is over.
    pub(super) fn is_over(self, year: i32, today: NaiveDate) -> bool {
        self.days(year).is_some_and(|(_, last)| last < today)
    }
}

/// The quarter of a month written as `2026-11`: 1 to 4.
pub(super) fn quarter_of(month: &str) -> Option<u8> {
    let month: u8 = month.get(5..7)?.parse().ok()?;
    (1..=12).contains(&month).then(|| (month - 1) / 3 + 1)
}

/// The last year of which something is over.
pub(super) fn last_year(today: NaiveDate) -> i32 {
    if ReportPart::FirstQuarter.is_over(today.year(), today) { today.year() } else { today.year() - 1 }
}

#[cfg(test)]
mod tests {
    use super::{ReportPart, last_year, quarter_of};

    #[test]
    fn r18_the_grid_is_of_whole_quarters() {
        let told = ReportPart::ALL.iter().map(|part| {
            let (from, until) = part.days(2024).expect("a year of our time");
            format!("{} {from} {until}", part.word())
        });
        insta::assert_snapshot!(told.collect::<Vec<_>>().join("\n"), @r"
        first-quarter 2024-01-01 2024-03-31
        second-quarter 2024-04-01 2024-06-30
        third-quarter 2024-07-01 2024-09-30
        fourth-quarter 2024-10-01 2024-12-31
        first-half 2024-01-01 2024-06-30
        second-half 2024-07-01 2024-12-31
        year 2024-01-01 2024-12-31
        ");
        assert_eq!(
            ["2026-01", "2026-03", "2026-04", "2026-12"].map(quarter_of),
            [Some(1), Some(1), Some(2), Some(4)]
        );
    }

    #[test]
    fn a_part_is_over_on_the_day_after_its_last() {
        let day = |text: &str| text.parse().expect("a day");
        assert!(!ReportPart::FirstQuarter.is_over(2026, day("2026-03-31")));
        assert!(ReportPart::FirstQuarter.is_over(2026, day("2026-04-01")));
        assert!(!ReportPart::Year.is_over(2026, day("2026-12-31")));
        assert!(ReportPart::Year.is_over(2026, day("2027-01-01")));
        assert_eq!(last_year(day("2026-03-31")), 2025);
        assert_eq!(last_year(day("2026-04-01")), 2026);
    }
}
