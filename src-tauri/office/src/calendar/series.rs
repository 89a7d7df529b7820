//! The dated series of a group: twelve sessions are twelve dates, whatever is moved or cancelled (S1.1, R12).
//!
//! Keeps true: dates are strictly ascending, their count never changes, and no date that a rule chose is in `skip` (the
//! holidays, and the days the centre keeps closed). A date that a person chose may be: they know why.
//! Deliberately not here: hours (the wall-clock hour is the slot's) and the sessions that stand on the dates.
//!
//! The weekday of a series is the one most of its dates have; a session moved by hand does not drag the rest along.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};

use super::{YearOutOfRange, check_date};

/// How often a group meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rhythm {
    /// Every week.
    Weekly,
    /// Every so many weeks, at least one.
    EveryNWeeks(u8),
    /// On dates that are agreed one by one (S4.2).
    Irregular,
}

/// Why a series cannot be laid or changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SeriesError {
    /// A date lies outside the calendar.
    #[error(transparent)]
    Year(#[from] YearOutOfRange),
    /// A rhythm of zero weeks never leaves its first date.
    #[error("a rhythm is at least one week")]
    ZeroWeeks,
    /// An irregular group's next date has to be named.
    #[error("an irregular group needs a date")]
    DateNeeded,
    /// The dates handed in are not strictly ascending.
    #[error("the dates are not in order")]
    NotInOrder,
    /// The series has no date at this place.
    #[error("the series has no date number {index}")]
    NoSuchDate {
        /// The place that was asked for, counted from zero.
        index: usize,
    },
    /// Another session of the series is on this date.
    #[error("another session is on {date}")]
    Taken {
        /// The date that was asked for.
        date: NaiveDate,
    },
    /// The date would pass the session before or after it.
    #[error("{date} would change the order of the sessions")]
    OutOfOrder {
        /// The date that was asked for.
        date: NaiveDate,
    },
}

/// Lays `count` dates from `first` on; a date in `skip` moves to the next free date of the rhythm, the count stays.
///
/// An irregular series can have one date only; the others are agreed later.
pub fn series(
    first: NaiveDate,
    count: usize,
    rhythm: Rhythm,
    skip: &BTreeSet<NaiveDate>,
) -> Result<Vec<NaiveDate>, SeriesError> {
    check_date(first)?;
    let mut dates = Vec::new();
    let mut date = first;
    while dates.len() < count {
        if !skip.contains(&date) {
            dates.push(date);
        }
        if dates.len() < count {
            date = step(date, rhythm)?;
        }
    }
    Ok(dates)
}

/// Moves one session to a later or earlier date, and keeps the count.
///
/// With a date, only that session moves, and it stays between its neighbours. Without one, it and every later session
/// move to the next free date of the rhythm.
pub fn postpone(
    dates: &[NaiveDate],
    index: usize,
    to: Option<NaiveDate>,
    rhythm: Rhythm,
    skip: &BTreeSet<NaiveDate>,
) -> Result<Vec<NaiveDate>, SeriesError> {
    check_series(dates, index)?;
    let Some(to) = to else { return cancel(dates, index, None, rhythm, skip) };
    check_date(to)?;
    let others = without(dates, index);
    if others.contains(&to) {
        return Err(SeriesError::Taken { date: to });
    }
    let mut moved = dates.to_vec();
    moved[index] = to;
    if moved.is_sorted() { Ok(moved) } else { Err(SeriesError::OutOfOrder { date: to }) }
}

/// Drops one date and adds one at the end: the next free one of the rhythm, or the one that is named.
pub fn cancel(
    dates: &[NaiveDate],
    index: usize,
    instead: Option<NaiveDate>,
    rhythm: Rhythm,
    skip: &BTreeSet<NaiveDate>,
) -> Result<Vec<NaiveDate>, SeriesError> {
    check_series(dates, index)?;
    let last = dates[dates.len() - 1];
    let added = match instead {
        None => next_free(on_weekday(last, usual_weekday(dates)), rhythm, skip)?,
        Some(date) => {
            check_date(date)?;
            match date.cmp(&last) {
                std::cmp::Ordering::Less => return Err(SeriesError::OutOfOrder { date }),
                std::cmp::Ordering::Equal => return Err(SeriesError::Taken { date }),
                std::cmp::Ordering::Greater => date,
            }
        }
    };
    let mut kept = without(dates, index);
    kept.push(added);
    Ok(kept)
}

/// Moves a session and every later one by whole weeks, backwards when negative, past the dates in `skip`.
///
/// Where a moved date is in `skip`, or was reached by the one before it, it goes on to the next free date of the rhythm.
pub fn shift(
    dates: &[NaiveDate],
    from_index: usize,
    weeks: i16,
    rhythm: Rhythm,
    skip: &BTreeSet<NaiveDate>,
) -> Result<Vec<NaiveDate>, SeriesError> {
    check_series(dates, from_index)?;
    let mut moved = dates[..from_index].to_vec();
    for date in &dates[from_index..] {
        let mut date = *date + TimeDelta::weeks(i64::from(weeks));
        check_date(date)?;
        if moved.len() == from_index && moved.last().is_some_and(|before| *before >= date) {
            return Err(SeriesError::OutOfOrder { date });
        }
        while skip.contains(&date) || moved.last().is_some_and(|before| *before >= date) {
            date = step(date, rhythm)?;
        }
        moved.push(date);
    }
    Ok(moved)
}

fn check_series(dates: &[NaiveDate], index: usize) -> Result<(), SeriesError> {
    dates.iter().try_for_each(|date| check_date(*date))?;
    if !dates.is_sorted_by(|one, other| one < other) {
        return Err(SeriesError::NotInOrder);
    }
    if index >= dates.len() {
        return Err(SeriesError::NoSuchDate { index });
    }
    Ok(())
}

fn without(dates: &[NaiveDate], index: usize) -> Vec<NaiveDate> {
    let mut others = dates.to_vec();
    others.remove(index);
    others
}

fn next_free(after: NaiveDate, rhythm: Rhythm, skip: &BTreeSet<NaiveDate>) -> Result<NaiveDate, SeriesError> {
    let mut date = step(after, rhythm)?;
    while skip.contains(&date) {
        date = step(date, rhythm)?;
    }
    Ok(date)
}

fn step(date: NaiveDate, rhythm: Rhythm) -> Result<NaiveDate, SeriesError> {
    let weeks = match rhythm {
        Rhythm::Weekly => 1,
        Rhythm::EveryNWeeks(0) => return Err(SeriesError::ZeroWeeks),
        Rhythm::EveryNWeeks(weeks) => i64::from(weeks),
        Rhythm::Irregular => return Err(SeriesError::DateNeeded),
    };
    let next = date + TimeDelta::weeks(weeks);
    check_date(next)?;
    Ok(next)
}

/// The weekday most dates have; among equals that of the earliest date.
fn usual_weekday(dates: &[NaiveDate]) -> Option<Weekday> {
    let often = |day: Weekday| dates.iter().filter(|date| date.weekday() == day).count();
    dates.iter().map(Datelike::weekday).rev().max_by_key(|day| often(*day))
}

/// The day itself or the last one before it with this weekday.
fn on_weekday(date: NaiveDate, weekday: Option<Weekday>) -> NaiveDate {
    let back = weekday.map_or(0, |weekday| date.weekday().days_since(weekday));
    date - Days::new(u64::from(back))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::calendar::{Country, holiday_dates};

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date written in the test")
    }

    fn days(texts: &[&str]) -> Vec<NaiveDate> {
        texts.iter().map(|text| date(&format!("2026-{text}"))).collect()
    }

    fn none() -> BTreeSet<NaiveDate> {
        BTreeSet::new()
    }

    #[test]
    fn twelve_weekly_sessions_are_twelve_dates() {
        let skip =
            holiday_dates(Country::Serbia, date("2026-01-01")..=date("2026-12-31")).expect("a year in range");
        let dates = series(date("2026-02-02"), 12, Rhythm::Weekly, &skip).expect("dates in range");
        // 16 February is the second Statehood Day, 13 April Easter Monday.
        let expected = [
            "02-02", "02-09", "02-23", "03-02", "03-09", "03-16", "03-23", "03-30", "04-06", "04-20",
            "04-27", "05-04",
        ];
        assert_eq!(dates, days(&expected));
    }

    #[test]
    fn other_rhythms_keep_their_step() {
        let skip = BTreeSet::from([date("2026-01-05"), date("2026-02-02")]);
        let dates = series(date("2026-01-05"), 3, Rhythm::EveryNWeeks(2), &skip).expect("dates in range");
        assert_eq!(dates, days(&["01-19", "02-16", "03-02"]));
        assert_eq!(series(date("2026-01-05"), 1, Rhythm::Irregular, &none()), Ok(days(&["01-05"])));
        assert_eq!(series(date("2026-01-05"), 2, Rhythm::Irregular, &none()), Err(SeriesError::DateNeeded));
        assert_eq!(
            series(date("2026-01-05"), 2, Rhythm::EveryNWeeks(0), &none()),
            Err(SeriesError::ZeroWeeks)
        );
        assert_eq!(series(date("2026-01-05"), 0, Rhythm::Weekly, &none()), Ok(vec![]));
    }

    #[test]
    fn postponing_moves_one_date_or_the_rest() {
        let dates = days(&["03-02", "03-09", "03-16", "03-23"]);
        let moved = |index, to: Option<&str>| {
            postpone(&dates, index, to.map(|to| date(&format!("2026-{to}"))), Rhythm::Weekly, &none())
        };
        assert_eq!(moved(1, Some("03-12")), Ok(days(&["03-02", "03-12", "03-16", "03-23"])));
        assert_eq!(moved(1, Some("03-05")), Ok(days(&["03-02", "03-05", "03-16", "03-23"])));
        assert_eq!(moved(1, None), Ok(days(&["03-02", "03-16", "03-23", "03-30"])));
        assert_eq!(moved(3, Some("05-01")), Ok(days(&["03-02", "03-09", "03-16", "05-01"])));
        assert_eq!(moved(1, Some("03-16")), Err(SeriesError::Taken { date: date("2026-03-16") }));
        assert_eq!(moved(1, Some("03-17")), Err(SeriesError::OutOfOrder { date: date("2026-03-17") }));
        assert_eq!(moved(1, Some("03-01")), Err(SeriesError::OutOfOrder { date: date("2026-03-01") }));
        assert_eq!(moved(4, None), Err(SeriesError::NoSuchDate { index: 4 }));
    }

    #[test]
    fn cancelling_adds_a_date_of_the_usual_weekday_at_the_end() {
        // Mondays; the last was moved to a Thursday, and the Monday after it is closed.
        let dates = days(&["03-02", "03-09", "03-19"]);
        let closed = BTreeSet::from([date("2026-03-23")]);
        assert_eq!(cancel(&dates, 0, None, Rhythm::Weekly, &none()), Ok(days(&["03-09", "03-19", "03-23"])));
        assert_eq!(cancel(&dates, 0, None, Rhythm::Weekly, &closed), Ok(days(&["03-09", "03-19", "03-30"])));
        assert_eq!(cancel(&dates, 2, None, Rhythm::Weekly, &none()), Ok(days(&["03-02", "03-09", "03-23"])));
        let named = |text: &str| cancel(&dates, 1, Some(date(text)), Rhythm::Irregular, &none());
        assert_eq!(named("2026-03-20"), Ok(days(&["03-02", "03-19", "03-20"])));
        assert_eq!(named("2026-03-19"), Err(SeriesError::Taken { date: date("2026-03-19") }));
        assert_eq!(named("2026-03-18"), Err(SeriesError::OutOfOrder { date: date("2026-03-18") }));
        assert_eq!(cancel(&dates, 1, None, Rhythm::Irregular, &none()), Err(SeriesError::DateNeeded));
        assert_eq!(cancel(&[], 0, None, Rhythm::Weekly, &none()), Err(SeriesError::NoSuchDate { index: 0 }));
    }

    #[test]
    fn shifting_moves_the_rest_past_closed_days() {
        let dates = days(&["03-02", "03-09", "03-19", "03-23"]);
        let closed = BTreeSet::from([date("2026-03-30")]);
        let moved = |from, weeks| shift(&dates, from, weeks, Rhythm::Weekly, &closed);
        assert_eq!(moved(1, 1), Ok(days(&["03-02", "03-16", "03-26", "04-06"])));
        assert_eq!(moved(0, 4), Ok(days(&["04-06", "04-13", "04-16", "04-20"])));
        assert_eq!(moved(0, -1), Ok(days(&["02-23", "03-02", "03-12", "03-16"])));
        assert_eq!(moved(1, -1), Err(SeriesError::OutOfOrder { date: date("2026-03-02") }));
        assert_eq!(shift(&dates[..1], 0, 4, Rhythm::Irregular, &closed), Err(SeriesError::DateNeeded));
    }

    #[test]
    fn dates_out_of_order_or_out_of_range_are_refused() {
        let twice = days(&["03-02", "03-02"]);
        assert_eq!(cancel(&twice, 0, None, Rhythm::Weekly, &none()), Err(SeriesError::NotInOrder));
        for edge in ["0000-01-01", "1899-12-31", "2201-01-01", "9999-12-31"] {
            let day = date(edge);
            let year = SeriesError::Year(YearOutOfRange { year: day.year() });
            assert_eq!(series(day, 2, Rhythm::Weekly, &none()), Err(year));
            assert_eq!(shift(&[day], 0, 1, Rhythm::Weekly, &none()), Err(year));
            assert_eq!(postpone(&[date("2026-01-01")], 0, Some(day), Rhythm::Weekly, &none()), Err(year));
            assert_eq!(cancel(&[date("2026-01-01")], 0, Some(day), Rhythm::Weekly, &none()), Err(year));
        }
        let last = date("2200-12-31");
        assert!(series(last, 2, Rhythm::Weekly, &none()).is_err());
        assert!(series(date("2026-01-05"), usize::MAX, Rhythm::Weekly, &none()).is_err());
        assert!(shift(&[last], 0, i16::MAX, Rhythm::Weekly, &none()).is_err());
        assert!(shift(&[date("1900-01-01")], 0, i16::MIN, Rhythm::Weekly, &none()).is_err());
    }

    #[derive(Debug, Clone)]
    enum Change {
        Postpone { index: usize, days: Option<i8> },
        Cancel { index: usize },
        Shift { index: usize, weeks: i16 },
    }

    fn any_change() -> impl Strategy<Value = Change> {
        prop_oneof![
            (0..12_usize, prop::option::of(any::<i8>()))
                .prop_map(|(index, days)| Change::Postpone { index, days }),
            (0..12_usize).prop_map(|index| Change::Cancel { index }),
            (0..12_usize, -8_i16..30).prop_map(|(index, weeks)| Change::Shift { index, weeks }),
        ]
    }

    proptest! {
        #[test]
        fn twelve_stay_twelve(
            country in prop::sample::select(Country::ALL.to_vec()),
            first in 0_u64..15_000,
            weeks in 1_u8..5,
            changes in prop::collection::vec(any_change(), 0..20),
        ) {
            let first = date("2010-01-01") + Days::new(first);
            let rhythm = Rhythm::EveryNWeeks(weeks);
            let skip = holiday_dates(country, date("2009-01-01")..=date("2080-12-31")).expect("years in range");
            let mut dates = series(first, 12, rhythm, &skip).expect("dates in range");
            let mut by_hand = BTreeSet::new();
            prop_assert!(dates.iter().all(|day| day.weekday() == first.weekday()));
            for change in changes {
                let changed = match change {
                    Change::Cancel { index } => cancel(&dates, index, None, rhythm, &skip),
                    Change::Shift { index, weeks } => shift(&dates, index, weeks, rhythm, &skip),
                    Change::Postpone { index, days: None } => postpone(&dates, index, None, rhythm, &skip),
                    Change::Postpone { index, days: Some(days) } => {
                        let to = dates[index] + TimeDelta::days(i64::from(days));
                        by_hand.insert(to);
                        postpone(&dates, index, Some(to), rhythm, &skip)
                    }
                };
                match changed {
                    Ok(changed) => dates = changed,
                    Err(refused) => prop_assert!(
                        matches!(refused, SeriesError::Taken { .. } | SeriesError::OutOfOrder { .. }),
                        "{refused}"
                    ),
                }
                prop_assert_eq!(dates.len(), 12);
                prop_assert!(dates.is_sorted_by(|one, other| one < other));
                prop_assert!(dates.iter().all(|day| !skip.contains(day) || by_hand.contains(day)));
            }
        }
    }
}
