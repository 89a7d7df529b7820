//! Which backups of a folder are no longer needed: a pure rule over their names.
//!
//! Kept are the last ten; then the last one of each week, for eight weeks; then the last one of each month, up
//! to the deadline after which nobody erased may be found in a backup any more. Everything is counted from
//! the newest backup and by sequence, not from today: what a wrong clock wrote is not taken for old.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate};

use super::place::BackupName;

const LAST: usize = 10;
const WEEKS: u64 = 8;

/// What the caller knows about the clock since the last backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// It went on as clocks do.
    Steady,
    /// It jumped by more than 48 hours, in either direction.
    Jumped,
}

/// Returns the backups that may be removed, oldest first.
///
/// Nothing is removed when the clock jumped, nor while the dates in the names do not ascend as the sequences
/// do: then some date is wrong, and nobody knows which.
pub fn list_superfluous(backups: &[BackupName], deadline_days: u32, clock: Clock) -> Vec<BackupName> {
    let mut backups = backups.to_vec();
    backups.sort();
    let dates_ascend = backups.windows(2).all(|pair| pair[0].made_on <= pair[1].made_on);
    if clock == Clock::Jumped || !dates_ascend {
        return Vec::new();
    }
    let Some(newest) = backups.last().map(|backup| backup.made_on) else { return Vec::new() };
    let before = |days: u64| newest.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN);
    let (weekly_from, kept_from) = (before(7 * WEEKS), before(u64::from(deadline_days)));

    let mut periods = BTreeSet::new();
    let mut superfluous = Vec::new();
    for (place, backup) in backups.iter().rev().enumerate() {
        let day = backup.made_on;
        // The newest of a period is met first, whether it is one of the last ten or not.
        let first_of_week = periods.insert((true, day.iso_week().year(), day.iso_week().week()));
        let first_of_month = periods.insert((false, day.year(), day.month()));
        let kept = place < LAST
            || (day >= kept_from && if day >= weekly_from { first_of_week } else { first_of_month });
        if !kept {
            superfluous.push(*backup);
        }
    }
    superfluous.reverse();
    superfluous
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const YEAR: u32 = 365;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    /// One backup a day, the last on a Thursday.
    fn daily(count: u64) -> Vec<BackupName> {
        let last = day("2026-11-26");
        (1..=count)
            .map(|sequence| BackupName {
                sequence,
                made_on: last.checked_sub_days(Days::new(count - sequence)).expect("a day of this era"),
            })
            .collect()
    }

    fn kept(backups: &[BackupName], deadline: u32) -> Vec<String> {
        let gone = list_superfluous(backups, deadline, Clock::Steady);
        let kept = backups.iter().filter(|backup| !gone.contains(backup));
        kept.map(|backup| backup.made_on.to_string()).collect()
    }

    #[test]
    fn ten_are_kept_whatever_their_age() {
        assert!(list_superfluous(&[], YEAR, Clock::Steady).is_empty());
        assert!(list_superfluous(&daily(10), 0, Clock::Steady).is_empty());
        let mut old = daily(10);
        old[0].made_on = day("2001-01-01");
        assert!(list_superfluous(&old, YEAR, Clock::Steady).is_empty());
    }

    #[test]
    fn a_year_of_days_is_ten_days_then_weeks_then_months_up_to_the_deadline() {
        let expected = [
            // Months, each by its last day.
            "2026-04-30",
            "2026-05-31",
            "2026-06-30",
            "2026-07-31",
            "2026-08-31",
            "2026-09-30",
            // Weeks, each by its Sunday.
            "2026-10-04",
            "2026-10-11",
            "2026-10-18",
            "2026-10-25",
            "2026-11-01",
            "2026-11-08",
            "2026-11-15",
            // The last ten.
            "2026-11-17",
            "2026-11-18",
            "2026-11-19",
            "2026-11-20",
            "2026-11-21",
            "2026-11-22",
            "2026-11-23",
            "2026-11-24",
            "2026-11-25",
            "2026-11-26",
        ];
        assert_eq!(kept(&daily(400), 230), expected);
    }

    #[test]
    fn nothing_is_removed_when_the_clock_jumped_or_a_date_is_out_of_order() {
        let backups = daily(400);
        assert!(!list_superfluous(&backups, YEAR, Clock::Steady).is_empty());
        assert!(list_superfluous(&backups, YEAR, Clock::Jumped).is_empty());
        let mut wrong = backups.clone();
        wrong[200].made_on = day("2036-01-01");
        assert!(list_superfluous(&wrong, YEAR, Clock::Steady).is_empty());
    }

    #[test]
    fn a_clock_ten_years_ahead_never_costs_the_last_ten() {
        let mut backups = daily(400);
        backups.push(BackupName { sequence: 401, made_on: day("2036-11-26") });
        let gone = list_superfluous(&backups, YEAR, Clock::Steady);
        assert!(gone.iter().all(|backup| backup.sequence <= 391));
    }

    proptest! {
        #[test]
        fn rotating_day_by_day_keeps_what_rotating_at_once_keeps_and_settles(
            gaps in prop::collection::vec(0_u64..9, 1..120), deadline in 0_u32..800,
        ) {
            let (mut today, mut kept) = (day("2024-01-01"), Vec::new());
            for (sequence, gap) in (1..).zip(&gaps) {
                today = today.checked_add_days(Days::new(*gap)).expect("a day of this era");
                kept.push(BackupName { sequence, made_on: today });
                let gone = list_superfluous(&kept, deadline, Clock::Steady);
                kept.retain(|backup| !gone.contains(backup));
                prop_assert!(list_superfluous(&kept, deadline, Clock::Steady).is_empty());
                // The last ten are always there.
                let last: Vec<u64> = kept.iter().rev().take(10).map(|backup| backup.sequence).collect();
                let expected: Vec<u64> = (1..=sequence).rev().take(10).collect();
                prop_assert_eq!(last, expected);
            }
        }
    }
}
