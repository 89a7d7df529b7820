//! A day typed into the search box.

use chrono::{Datelike, NaiveDate};

/// The day a text names as people write it, "12.11.", "12. 11. 2026", "2026-11-12": without a year the last such day.
pub(super) fn named_in(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let is_written_so = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '/' | ' ');
    if !text.chars().all(is_written_so) {
        return None;
    }
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let numbers: Vec<u32> = numbers.map(str::parse).collect::<Result<_, _>>().ok()?;
    let of_year = |year: u32, month, day| NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day);
    match numbers[..] {
        [day, month] => {
            let this_year = u32::try_from(today.year()).ok()?;
            let on = of_year(this_year, month, day).filter(|day| *day <= today);
            on.or_else(|| of_year(this_year.checked_sub(1)?, month, day))
        }
        [year, month, day] if year >= 1900 => of_year(year, month, day),
        [day, month, year] if year >= 1900 => of_year(year, month, day),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_people_write_it() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d);
        let today = day(2026, 11, 20).expect("a day");
        for (typed, expected) in [
            ("12.11.", day(2026, 11, 12)),
            ("12. 11. 2024", day(2024, 11, 12)),
            ("2024-11-12", day(2024, 11, 12)),
            ("5/12", day(2025, 12, 5)),
            ("29.2.", None),
            ("064 123", None),
            ("12", None),
            ("1.2.3", None),
            ("99999999999.1", None),
            ("Ana 12.11.", None),
        ] {
            assert_eq!(named_in(typed, today), expected, "{typed}");
        }
    }
}
