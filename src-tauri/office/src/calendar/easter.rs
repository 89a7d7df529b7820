//! The two Easters.
//!
//! Western: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). Orthodox: the Julian
//! computus (ibid.), then the days between the two calendars are added.

use chrono::{Days, NaiveDate};

use super::{YearOutOfRange, check_year};

/// Easter Sunday of the Western churches.
pub fn western_easter(year: i32) -> Result<NaiveDate, YearOutOfRange> {
    check_year(year)?;
    let golden = year % 19;
    let (century, rest) = (year / 100, year % 100);
    let correction = (century + 8) / 25;
    let moon = (century - correction + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let day = epact + weekday - 7 * late + 114;
    Ok(spring(year, day / 31, day % 31 + 1))
}

/// Easter Sunday of the Orthodox churches of Serbia and Bulgaria, as a Gregorian date.
pub fn orthodox_easter(year: i32) -> Result<NaiveDate, YearOutOfRange> {
    check_year(year)?;
    let moon = (19 * (year % 19) + 15) % 30;
    let weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    let day = moon + weekday + 114;
    Ok(spring(year, day / 31, day % 31 + 1) + Days::new(julian_lag(year)))
}

/// The days by which the Julian calendar is behind the Gregorian one in spring of a year.
fn julian_lag(year: i32) -> u64 {
    let century = year / 100;
    u64::from((century - century / 4 - 2).unsigned_abs())
}

fn spring(year: i32, month: i32, day: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month.unsigned_abs(), day.unsigned_abs())
        .expect("both computi end between 22 March and 25 April of their calendar")
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike, Weekday};

    use super::*;
    use crate::calendar::YEARS;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date written in the test")
    }

    #[test]
    fn both_easters_fall_on_the_days_the_churches_kept() {
        let kept = [
            ("1900-04-15", "1900-04-22"),
            ("1943-04-25", "1943-04-25"),
            ("1961-04-02", "1961-04-09"),
            ("2000-04-23", "2000-04-30"),
            ("2008-03-23", "2008-04-27"),
            ("2013-03-31", "2013-05-05"),
            ("2016-03-27", "2016-05-01"),
            ("2017-04-16", "2017-04-16"),
            ("2021-04-04", "2021-05-02"),
            ("2024-03-31", "2024-05-05"),
            ("2025-04-20", "2025-04-20"),
            ("2026-04-05", "2026-04-12"),
            ("2027-03-28", "2027-05-02"),
            ("2038-04-25", "2038-04-25"),
            ("2049-04-18", "2049-04-25"),
            ("2100-03-28", "2100-05-02"),
        ];
        for (western, orthodox) in kept {
            let year = date(western).year();
            assert_eq!(western_easter(year), Ok(date(western)));
            assert_eq!(orthodox_easter(year), Ok(date(orthodox)));
        }
    }

    #[test]
    fn every_easter_is_a_sunday_in_its_season() {
        for year in YEARS {
            let western = western_easter(year).expect("a year in range");
            let orthodox = orthodox_easter(year).expect("a year in range");
            let season = |lag: u64| {
                let first = NaiveDate::from_ymd_opt(year, 3, 22).expect("22 March");
                first + Days::new(lag)..=first + Days::new(lag + 34)
            };
            assert_eq!(western.weekday(), Weekday::Sun, "{year}");
            assert_eq!(orthodox.weekday(), Weekday::Sun, "{year}");
            assert!(season(0).contains(&western), "{year}: {western}");
            assert!(season(julian_lag(year)).contains(&orthodox), "{year}: {orthodox}");
            assert!(western <= orthodox, "{year}: the Orthodox Easter is never the earlier one");
        }
    }

    #[test]
    fn a_year_out_of_range_is_refused() {
        for year in [i32::MIN, -1, 0, 1899, 2201, 9999, i32::MAX] {
            assert_eq!(western_easter(year), Err(YearOutOfRange { year }));
            assert_eq!(orthodox_easter(year), Err(YearOutOfRange { year }));
        }
    }
}
