//! The public holidays of the five countries, by rule.
//!
//! Keeps true: a day is listed when the law of the country makes it free for the whole country. A country is one file
//! with its law. The years 2000 to 2026 follow the law as it stood; later years follow the law of 2026, earlier ones
//! that of 2000. Deliberately not here: half days, regional days (Alsace-Moselle) and one-off decisions of a
//! government; a centre adds those by hand.

mod bulgaria;
mod denmark;
mod france;
mod norway;
mod serbia;

use std::collections::BTreeSet;
use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use chrono_tz::Tz;

use super::{YearOutOfRange, check_date, easter};
use crate::languages::{Language, text, text_with};

/// A country whose public holidays are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Country {
    /// Serbia.
    Serbia,
    /// Bulgaria.
    Bulgaria,
    /// Denmark.
    Denmark,
    /// France without Alsace-Moselle and the overseas territories.
    France,
    /// Norway.
    Norway,
}

/// A code that is none of the five countries.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no holidays are known for this country")]
pub struct UnknownCountry;

impl Country {
    /// Every country, in the order they are offered.
    pub const ALL: [Self; 5] = [Self::Serbia, Self::Bulgaria, Self::Denmark, Self::France, Self::Norway];

    /// The code of ISO 3166-1, two letters.
    pub fn code(self) -> &'static str {
        match self {
            Self::Serbia => "RS",
            Self::Bulgaria => "BG",
            Self::Denmark => "DK",
            Self::France => "FR",
            Self::Norway => "NO",
        }
    }

    /// The time zone of the capital.
    pub fn zone(self) -> Tz {
        match self {
            Self::Serbia => Tz::Europe__Belgrade,
            Self::Bulgaria => Tz::Europe__Sofia,
            Self::Denmark => Tz::Europe__Copenhagen,
            Self::France => Tz::Europe__Paris,
            Self::Norway => Tz::Europe__Oslo,
        }
    }

    fn law(self) -> &'static Law {
        match self {
            Self::Serbia => &serbia::LAW,
            Self::Bulgaria => &bulgaria::LAW,
            Self::Denmark => &denmark::LAW,
            Self::France => &france::LAW,
            Self::Norway => &norway::LAW,
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

impl FromStr for Country {
    type Err = UnknownCountry;

    fn from_str(code: &str) -> Result<Self, UnknownCountry> {
        Self::ALL.into_iter().find(|country| country.code() == code).ok_or(UnknownCountry)
    }
}

/// One free day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Holiday {
    /// The free day.
    pub date: NaiveDate,
    /// The message that names it, `holiday-<key>`.
    pub name_key: &'static str,
    /// The holiday on a weekend for which this day is free instead.
    pub instead_of: Option<NaiveDate>,
}

impl Holiday {
    /// The name in a language, which says so when the day is free instead of another.
    pub fn name(&self, language: Language) -> String {
        let holiday = text(language, self.name_key);
        match self.instead_of {
            None => holiday,
            Some(_) => text_with(language, "holiday-instead", &[("holiday", holiday.into())]),
        }
    }
}

/// Lists the public holidays of a year in the order of their dates.
///
/// Two holidays on one date are two entries (6 May 2024 in Bulgaria is St George's Day and Easter Monday).
pub fn holidays(country: Country, year: i32) -> Result<Vec<Holiday>, YearOutOfRange> {
    let law = country.law();
    let easter = (law.easter)(year)?;
    let mut listed: Vec<Holiday> = Vec::with_capacity(law.rules.len() + 2);
    let mut moving: Vec<Holiday> = Vec::new();
    for rule in law.rules.iter().filter(|rule| rule.years.contains(&year)) {
        let holiday =
            Holiday { date: rule.day.in_year(year, easter), name_key: rule.name_key, instead_of: None };
        listed.push(holiday);
        if rule.moves && law.substitution.applies(holiday.date) {
            moving.push(holiday);
        }
    }
    moving.sort();
    let mut free: BTreeSet<NaiveDate> = listed.iter().map(|holiday| holiday.date).collect();
    for holiday in moving {
        let date = next_working_day(holiday.date, &free);
        free.insert(date);
        listed.push(Holiday { date, instead_of: Some(holiday.date), ..holiday });
    }
    listed.sort();
    Ok(listed)
}

/// Collects the dates of all public holidays between two days, both included.
pub fn holiday_dates(
    country: Country,
    days: RangeInclusive<NaiveDate>,
) -> Result<BTreeSet<NaiveDate>, YearOutOfRange> {
    check_date(*days.start())?;
    check_date(*days.end())?;
    let mut dates = BTreeSet::new();
    for year in days.start().year()..=days.end().year() {
        dates.extend(
            holidays(country, year)?
                .into_iter()
                .map(|holiday| holiday.date)
                .filter(|date| days.contains(date)),
        );
    }
    Ok(dates)
}

fn next_working_day(after: NaiveDate, free: &BTreeSet<NaiveDate>) -> NaiveDate {
    after
        .iter_days()
        .skip(1)
        .find(|date| !is_weekend(*date) && !free.contains(date))
        .expect("a year has more working days than holidays")
}

fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

/// What one country's law says.
struct Law {
    easter: fn(i32) -> Result<NaiveDate, YearOutOfRange>,
    rules: &'static [Rule],
    substitution: Substitution,
}

/// Whether a holiday on a weekend frees a working day after it.
enum Substitution {
    /// It is lost.
    Never,
    /// A Sunday is made good from this year on.
    Sunday(i32),
    /// A Saturday or Sunday is made good from this year on.
    Weekend(i32),
}

impl Substitution {
    fn applies(&self, date: NaiveDate) -> bool {
        match self {
            Self::Never => false,
            Self::Sunday(since) => date.year() >= *since && date.weekday() == Weekday::Sun,
            Self::Weekend(since) => date.year() >= *since && is_weekend(date),
        }
    }
}

/// One holiday of a law, with the years in which it is one.
struct Rule {
    name_key: &'static str,
    day: Day,
    years: RangeInclusive<i32>,
    moves: bool,
}

enum Day {
    Fixed { month: u32, day: u32 },
    FromEaster { days: i64 },
}

impl Day {
    fn in_year(&self, year: i32, easter: NaiveDate) -> NaiveDate {
        match *self {
            Self::Fixed { month, day } => NaiveDate::from_ymd_opt(year, month, day)
                .expect("no law names 29 February or a day that never is"),
            Self::FromEaster { days } => easter + TimeDelta::days(days),
        }
    }
}

const fn fixed(name_key: &'static str, month: u32, day: u32) -> Rule {
    Rule { name_key, day: Day::Fixed { month, day }, years: super::YEARS, moves: false }
}

const fn from_easter(name_key: &'static str, days: i64) -> Rule {
    Rule { name_key, day: Day::FromEaster { days }, years: super::YEARS, moves: false }
}

impl Rule {
    /// Limits the holiday to this year and later ones.
    const fn since(self, first: i32) -> Self {
        Self { years: first..=*self.years.end(), ..self }
    }

    /// Limits the holiday to this year and earlier ones.
    const fn until(self, last: i32) -> Self {
        Self { years: *self.years.start()..=last, ..self }
    }

    /// Subjects the holiday to the country's substitution.
    const fn moving(self) -> Self {
        Self { moves: true, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::YEARS;
    use crate::languages::messages;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date written in the test")
    }

    fn listed(country: Country, year: i32) -> String {
        let line = |holiday: Holiday| format!("{} {}", holiday.date.format("%m-%d %a"), holiday.name_key);
        holidays(country, year).expect("a year in range").into_iter().map(line).collect::<Vec<_>>().join("\n")
    }

    fn instead(country: Country, year: i32) -> Vec<String> {
        let moved = holidays(country, year).expect("a year in range").into_iter();
        moved.filter(|day| day.instead_of.is_some()).map(|day| day.date.format("%m-%d").to_string()).collect()
    }

    #[test]
    fn the_holidays_of_2026() {
        insta::assert_snapshot!(listed(Country::Serbia, 2026), @r"
        01-01 Thu holiday-new-year
        01-02 Fri holiday-new-year-second
        01-07 Wed holiday-christmas-orthodox
        02-15 Sun holiday-statehood-day
        02-16 Mon holiday-statehood-day-second
        02-17 Tue holiday-statehood-day
        04-10 Fri holiday-good-friday
        04-11 Sat holiday-holy-saturday
        04-12 Sun holiday-easter-sunday
        04-13 Mon holiday-easter-monday
        05-01 Fri holiday-labour-day
        05-02 Sat holiday-labour-day-second
        11-11 Wed holiday-armistice-day
        ");
        insta::assert_snapshot!(listed(Country::Bulgaria, 2026), @r"
        01-01 Thu holiday-new-year
        03-03 Tue holiday-liberation-day
        04-10 Fri holiday-good-friday
        04-11 Sat holiday-holy-saturday
        04-12 Sun holiday-easter-sunday
        04-13 Mon holiday-easter-monday
        05-01 Fri holiday-labour-day
        05-06 Wed holiday-saint-george
        05-24 Sun holiday-culture-day
        05-25 Mon holiday-culture-day
        09-06 Sun holiday-unification-day
        09-07 Mon holiday-unification-day
        09-22 Tue holiday-independence-day
        12-24 Thu holiday-christmas-eve
        12-25 Fri holiday-christmas-day
        12-26 Sat holiday-christmas-day-second
        12-28 Mon holiday-christmas-day-second
        ");
        insta::assert_snapshot!(listed(Country::Denmark, 2026), @r"
        01-01 Thu holiday-new-year
        04-02 Thu holiday-maundy-thursday
        04-03 Fri holiday-good-friday
        04-05 Sun holiday-easter-sunday
        04-06 Mon holiday-easter-monday
        05-14 Thu holiday-ascension-day
        05-24 Sun holiday-whit-sunday
        05-25 Mon holiday-whit-monday
        12-25 Fri holiday-christmas-day
        12-26 Sat holiday-christmas-day-second
        ");
        insta::assert_snapshot!(listed(Country::France, 2026), @r"
        01-01 Thu holiday-new-year
        04-06 Mon holiday-easter-monday
        05-01 Fri holiday-labour-day
        05-08 Fri holiday-victory-day
        05-14 Thu holiday-ascension-day
        05-25 Mon holiday-whit-monday
        07-14 Tue holiday-bastille-day
        08-15 Sat holiday-assumption-day
        11-01 Sun holiday-all-saints-day
        11-11 Wed holiday-armistice-day
        12-25 Fri holiday-christmas-day
        ");
        insta::assert_snapshot!(listed(Country::Norway, 2026), @r"
        01-01 Thu holiday-new-year
        04-02 Thu holiday-maundy-thursday
        04-03 Fri holiday-good-friday
        04-05 Sun holiday-easter-sunday
        04-06 Mon holiday-easter-monday
        05-01 Fri holiday-labour-day
        05-14 Thu holiday-ascension-day
        05-17 Sun holiday-constitution-day
        05-24 Sun holiday-whit-sunday
        05-25 Mon holiday-whit-monday
        12-25 Fri holiday-christmas-day
        12-26 Sat holiday-christmas-day-second
        ");
    }

    #[test]
    fn a_holiday_on_a_weekend_frees_the_days_that_were_free() {
        let cases: [(Country, i32, &[&str]); 15] = [
            (Country::Serbia, 2006, &[]),
            (Country::Serbia, 2009, &["02-16"]),
            // Labour Day on Easter Sunday and Monday: the first working day is the Tuesday.
            (Country::Serbia, 2016, &["05-03"]),
            (Country::Serbia, 2017, &["01-03"]),
            // Ministry of Labour, opinion 011-00-530/2020-02: 2 May on Easter Sunday frees 4 May.
            (Country::Serbia, 2021, &["05-04"]),
            (Country::Serbia, 2022, &["01-03", "05-03"]),
            (Country::Serbia, 2026, &["02-17"]),
            (Country::Bulgaria, 2016, &[]),
            (Country::Bulgaria, 2018, &["03-05", "05-07", "09-24"]),
            // 1 May on Holy Saturday; Christmas Day and the second day on a weekend.
            (Country::Bulgaria, 2021, &["05-04", "12-27", "12-28"]),
            (Country::Bulgaria, 2022, &["01-03", "05-02", "12-27", "12-28"]),
            (Country::Bulgaria, 2023, &["01-02", "05-08", "12-27"]),
            (Country::Denmark, 2022, &[]),
            (Country::France, 2022, &[]),
            (Country::Norway, 2022, &[]),
        ];
        for (country, year, expected) in cases {
            assert_eq!(instead(country, year), expected, "{country} {year}");
        }
    }

    #[test]
    fn a_day_is_a_holiday_in_the_years_of_its_law() {
        let cases = [
            (Country::Denmark, "2023-05-05", true),
            (Country::Denmark, "2024-04-26", false),
            (Country::Serbia, "2001-02-15", false),
            (Country::Serbia, "2002-02-15", true),
            (Country::Serbia, "2011-02-16", false),
            (Country::Serbia, "2012-02-16", true),
            (Country::Serbia, "2011-11-11", false),
            (Country::Serbia, "2012-11-11", true),
            (Country::Serbia, "2101-01-07", true),
            (Country::Serbia, "2026-05-09", false),
            (Country::Bulgaria, "2009-04-17", false),
            (Country::Bulgaria, "2010-04-02", true),
            (Country::Bulgaria, "2026-11-01", false),
            (Country::France, "2026-04-03", false),
            (Country::France, "2026-12-26", false),
            (Country::Norway, "2026-05-17", true),
            (Country::Norway, "2026-12-24", false),
        ];
        for (country, day, expected) in cases {
            let found = holiday_dates(country, date(day)..=date(day)).expect("a year in range");
            assert_eq!(found.contains(&date(day)), expected, "{country} {day}");
        }
    }

    #[test]
    fn two_holidays_on_one_date_are_two_entries() {
        let may: Vec<_> = holidays(Country::Bulgaria, 2024)
            .expect("a year in range")
            .into_iter()
            .filter(|holiday| holiday.date == date("2024-05-06"))
            .map(|holiday| holiday.name_key)
            .collect();
        assert_eq!(may, ["holiday-easter-monday", "holiday-saint-george"]);
    }

    #[test]
    fn every_year_is_in_order_and_every_day_off_instead_is_a_working_day_of_its_own() {
        for (country, year) in
            Country::ALL.into_iter().flat_map(|country| YEARS.map(move |year| (country, year)))
        {
            let listed = holidays(country, year).expect("a year in range");
            assert!(listed.is_sorted_by_key(|holiday| holiday.date), "{country} {year}");
            for moved in listed.iter().filter(|holiday| holiday.instead_of.is_some()) {
                assert!(!is_weekend(moved.date), "{country} {}", moved.date);
                assert_eq!(
                    listed.iter().filter(|other| other.date == moved.date).count(),
                    1,
                    "{country} {}",
                    moved.date
                );
                assert_eq!(moved.date.year(), year);
            }
        }
    }

    #[test]
    fn dates_between_two_days_cross_the_years() {
        let dates =
            holiday_dates(Country::Norway, date("2025-12-26")..=date("2026-01-01")).expect("years in range");
        assert_eq!(dates, BTreeSet::from([date("2025-12-26"), date("2026-01-01")]));
        let backwards = date("2026-01-01")..=date("2025-01-01");
        assert_eq!(holiday_dates(Country::Norway, backwards), Ok(BTreeSet::new()));
        for (first, last) in [("0000-01-01", "2026-01-01"), ("2026-01-01", "9999-12-31")] {
            assert!(holiday_dates(Country::Norway, date(first)..=date(last)).is_err());
        }
        assert!(holidays(Country::Serbia, 0).is_err() && holidays(Country::Serbia, 9999).is_err());
    }

    #[test]
    fn every_holiday_has_a_name_in_every_language() {
        for (language, country) in
            Language::ALL.iter().flat_map(|language| Country::ALL.map(|country| (language, country)))
        {
            for rule in country.law().rules {
                assert!(
                    messages(*language).text(rule.name_key, &[]).is_some(),
                    "locales/{language} has no {}",
                    rule.name_key
                );
            }
        }
        let moved = holidays(Country::Bulgaria, 2026).expect("a year in range");
        let moved = moved.iter().find(|day| day.instead_of.is_some()).expect("24 May is a Sunday");
        assert_eq!(moved.name(Language::En), "Day of Bulgarian Education and Culture (day off instead)");
    }

    #[test]
    fn countries_are_known_by_their_code() {
        for country in Country::ALL {
            assert_eq!(country.code().parse(), Ok(country));
        }
        assert_eq!("rs".parse::<Country>(), Err(UnknownCountry));
    }
}
