//! Compares the holidays of 2000 to 2060 with what two public packages list; each difference has its reason in the law.
//!
//! `tests/oracles/holidays` says how the lists were made.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::easter::orthodox_easter;
use super::holidays::{Country, holidays};

type Listed = BTreeMap<String, BTreeMap<i32, BTreeSet<NaiveDate>>>;

/// Who lists a day that the other does not.
#[derive(Debug, PartialEq)]
enum Only {
    Ours,
    Theirs,
}

/// Days on which we differ, how many of them there are, and why we are right.
struct Difference {
    country: Country,
    only: Only,
    count: usize,
    law: &'static str,
    covers: fn(NaiveDate) -> bool,
}

/// Against the npm package date-holidays.
const FROM_DATE_HOLIDAYS: [Difference; 10] = [
    Difference {
        country: Country::Serbia,
        only: Only::Ours,
        count: 56,
        law: "Law on holidays, art. 2 (2): from Good Friday to Easter Monday, so Saturday too; the package leaves it out",
        covers: is_holy_saturday,
    },
    Difference {
        country: Country::Serbia,
        only: Only::Ours,
        count: 53,
        law: "Art. 3a frees a working day as well; the Sunday stays the holiday, the package moves it",
        covers: |date| date.weekday() == Weekday::Sun,
    },
    Difference {
        country: Country::Serbia,
        only: Only::Ours,
        count: 3,
        law: "Art. 3a, Ministry of Labour 011-00-530/2020-02: after 2 May on Easter Sunday the first working day is 4 May",
        covers: |date| month_day(date) == (5, 4) && is_easter(date - Days::new(2)),
    },
    Difference {
        country: Country::Serbia,
        only: Only::Theirs,
        count: 25,
        law: "16 February and 11 November are holidays since Official Gazette 92/2011",
        covers: |date| date.year() < 2012 && (is_second_statehood_day(date) || is_armistice_day(date)),
    },
    Difference {
        country: Country::Serbia,
        only: Only::Theirs,
        count: 2,
        law: "15 February is a holiday since Official Gazette 43/2001 of 17 July 2001",
        covers: |date| date.year() < 2002 && month_day(date) == (2, 15),
    },
    Difference {
        country: Country::Serbia,
        only: Only::Theirs,
        count: 5,
        law: "Art. 3a came with Official Gazette 101/2007",
        covers: |date| date.year() < 2008 && matches!(month_day(date), (1 | 5, 3)),
    },
    Difference {
        country: Country::Bulgaria,
        only: Only::Ours,
        count: 61,
        law: "Labour Code, art. 154 (1): 24, 25 and 26 December; the package calls the 26th an observance",
        covers: |date| month_day(date) == (12, 26),
    },
    Difference {
        country: Country::Bulgaria,
        only: Only::Ours,
        count: 47,
        law: "Labour Code, art. 154 (1) since State Gazette 15/2010: Holy Saturday; the package leaves it out",
        covers: |date| date.year() >= 2010 && is_holy_saturday(date),
    },
    Difference {
        country: Country::Bulgaria,
        only: Only::Ours,
        count: 124,
        law: "Labour Code, art. 154 (2) since 2017: a weekend is made good; the package knows no substitution",
        covers: |date| date.year() >= 2017 && is_working_weekday(date) && month_day(date) != (12, 26),
    },
    Difference {
        country: Country::Bulgaria,
        only: Only::Theirs,
        count: 10,
        law: "Good Friday is a holiday since State Gazette 15/2010",
        covers: |date| date.year() < 2010 && is_easter(date + Days::new(2)),
    },
];

/// Against the Python package holidays.
const FROM_HOLIDAYS: [Difference; 5] = [
    Difference {
        country: Country::Serbia,
        only: Only::Ours,
        count: 65,
        law: "The package begins with 2007",
        covers: |date| date.year() < 2007,
    },
    Difference {
        country: Country::Serbia,
        only: Only::Theirs,
        count: 11,
        law: "16 February and 11 November are holidays since Official Gazette 92/2011",
        covers: |date| date.year() < 2012 && (is_second_statehood_day(date) || is_armistice_day(date)),
    },
    Difference {
        country: Country::Bulgaria,
        only: Only::Theirs,
        count: 46,
        law: "Labour Code, art. 154 (then para. 2): days that the Council of Ministers moved for one year, worked on a Saturday",
        covers: |date| date.year() < 2017,
    },
    Difference {
        country: Country::Bulgaria,
        only: Only::Theirs,
        count: 2,
        law: "Council of Ministers, decision 808 of 19 November 2025: two days for the euro, once",
        covers: |date| matches!((date.year(), month_day(date)), (2025, (12, 31)) | (2026, (1, 2))),
    },
    Difference {
        country: Country::France,
        only: Only::Ours,
        count: 3,
        law: "Code du travail, art. L222-1, today L3133-1, kept Whit Monday while it was the day of solidarity (2005 to 2007)",
        covers: |date| (2005..=2007).contains(&date.year()) && date.weekday() == Weekday::Mon,
    },
];

fn month_day(date: NaiveDate) -> (u32, u32) {
    (date.month(), date.day())
}

fn is_easter(date: NaiveDate) -> bool {
    orthodox_easter(date.year()) == Ok(date)
}

fn is_holy_saturday(date: NaiveDate) -> bool {
    is_easter(date + Days::new(1))
}

fn is_second_statehood_day(date: NaiveDate) -> bool {
    matches!(month_day(date), (2, 16 | 17))
}

fn is_armistice_day(date: NaiveDate) -> bool {
    month_day(date) == (11, 11) || month_day(date) == (11, 12) && date.weekday() == Weekday::Mon
}

fn is_working_weekday(date: NaiveDate) -> bool {
    !matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

fn compare(listed: &str, differences: &[Difference]) {
    let listed: Listed = serde_json::from_str(listed).expect("the list is JSON");
    let mut found = vec![0; differences.len()];
    for country in Country::ALL {
        let years = &listed[country.code()];
        assert!(years.keys().copied().eq(2000..=2060), "{country}");
        for (year, theirs) in years {
            let ours = holidays(country, *year).expect("a year in range");
            let ours: BTreeSet<_> = ours.into_iter().map(|holiday| holiday.date).collect();
            let ours_only = ours.difference(theirs).map(|date| (Only::Ours, *date));
            let theirs_only = theirs.difference(&ours).map(|date| (Only::Theirs, *date));
            for (only, date) in ours_only.chain(theirs_only) {
                let explains =
                    |why: &Difference| why.country == country && why.only == only && (why.covers)(date);
                let reasons: Vec<_> =
                    (0..differences.len()).filter(|&index| explains(&differences[index])).collect();
                assert_eq!(reasons.len(), 1, "{country} {date} {only:?}: {reasons:?}");
                found[reasons[0]] += 1;
            }
        }
    }
    for (difference, found) in differences.iter().zip(found) {
        assert_eq!(
            found, difference.count,
            "{} {:?}: {}",
            difference.country, difference.only, difference.law
        );
    }
}

#[test]
fn holidays_agree_with_date_holidays_except_where_the_law_says_otherwise() {
    compare(include_str!("../../../../tests/oracles/holidays/expected.json"), &FROM_DATE_HOLIDAYS);
}

#[test]
fn holidays_agree_with_a_second_package_except_where_the_law_says_otherwise() {
    compare(include_str!("../../../../tests/oracles/holidays/second.json"), &FROM_HOLIDAYS);
}
