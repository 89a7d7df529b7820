//! How it stands with the backups: the last good one, and whether it is time for a reminder.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use serde::Serialize;
use ts_rs::TS;

use super::places::{PlaceKind, reminded_from};
use super::register::last_good;
use crate::choice;
use crate::fault::Fault;
use crate::office::{Look, Office};
use crate::surface::Nothing;
use crate::wire::Moment;

choice! {
    /// Why the coordinator is reminded of a backup.
    Reminder {
        /// There is none.
        Never = "never",
        /// The last good one is older than seven days.
        Old = "old",
        /// All of them lie on the disk on which the office lies.
        SameDisk = "same-disk",
    }
}

/// The last good backup.
#[derive(Debug, Serialize, TS)]
pub struct LastBackupView {
    /// When it was made.
    pub made_at: Moment,
    /// How many days ago, by the calendar of the centre.
    pub days_ago: i32,
}

/// How it stands with the backups.
#[derive(Debug, Serialize, TS)]
pub struct BackupStateView {
    /// The last good one.
    pub last: Option<LastBackupView>,
    /// Whether, and why, the coordinator is reminded.
    pub reminder: Option<Reminder>,
    /// Whether all of them lie on the disk on which the office lies.
    pub same_disk: bool,
}

/// Age of the last good backup from which on the coordinator is reminded.
const REMIND: Duration = Duration::days(7);
/// Age of the last good backup from which on one is made when the office opens.
const DAILY: Duration = Duration::days(1);

/// Whether to remind, and why.
fn remind(
    (now, today): (DateTime<Utc>, NaiveDate),
    last: Option<DateTime<Utc>>,
    not_before: Option<NaiveDate>,
    same_disk: bool,
) -> Option<Reminder> {
    if not_before.is_some_and(|day| today < day) {
        return None;
    }
    match last {
        None => Some(Reminder::Never),
        Some(last) if now - last > REMIND => Some(Reminder::Old),
        Some(_) => same_disk.then_some(Reminder::SameDisk),
    }
}

/// Whether a backup of this age is to be followed by another when the office opens. One from the future counts as old: a
/// clock that was wrong when it was made must not keep the next one from being made for years.
pub(super) fn is_a_day_old(now: DateTime<Utc>, last: Option<DateTime<Utc>>) -> bool {
    last.is_none_or(|last| now - last >= DAILY || last - now > DAILY)
}

/// Whether and why the coordinator is to be reminded now; never while practising.
pub(crate) fn reminder(look: &Look<'_>) -> Result<Option<Reminder>, Fault> {
    let last = last_good(look)?.map(|last| last.0);
    let not_before = reminded_from(look)?.map(|day| day.0);
    Ok(remind((look.now(), look.today()), last, not_before, is_same_disk(look)?))
}

fn is_same_disk(look: &Look<'_>) -> Result<bool, Fault> {
    Ok(look
        .conn()
        .prepare_cached("SELECT NOT EXISTS (SELECT 1 FROM backup_place WHERE kind <> ?)")?
        .query_row([PlaceKind::Beside], |row| row.get(0))?)
}

/// Reads how it stands with the backups.
pub fn get_backup_state(office: &Office, _: Nothing) -> Result<BackupStateView, Fault> {
    office.look(|look| {
        let zone = look.world().zone();
        let last = last_good(look)?.map(|made_at| {
            let day = made_at.0.with_timezone(&zone).date_naive();
            let days = (look.today() - day).num_days();
            LastBackupView { made_at, days_ago: i32::try_from(days).unwrap_or(i32::MAX) }
        });
        let reminder = if office.is_practice() { None } else { reminder(look)? };
        Ok(BackupStateView { last, reminder, same_disk: is_same_disk(look)? })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a test names a real instant")
    }

    #[test]
    fn a_coordinator_is_reminded_after_seven_days_and_not_before_the_day_she_asked_for() {
        let now = at("2026-11-20T09:00:00Z");
        let today = now.date_naive();
        let tomorrow = today.succ_opt();
        for (last, not_before, same_disk, expected) in [
            (None, None, true, Some(Reminder::Never)),
            (None, tomorrow, true, None),
            (None, Some(today), true, Some(Reminder::Never)),
            (Some("2026-11-13T09:00:00Z"), None, false, None),
            (Some("2026-11-13T08:59:59Z"), None, false, Some(Reminder::Old)),
            (Some("2026-11-13T08:59:59Z"), tomorrow, false, None),
            (Some("2026-11-20T08:00:00Z"), None, true, Some(Reminder::SameDisk)),
            (Some("2026-12-20T08:00:00Z"), None, false, None),
        ] {
            let found = remind((now, today), last.map(at), not_before, same_disk);
            assert_eq!(found, expected, "{last:?} {not_before:?}");
        }
    }

    #[test]
    fn a_backup_from_the_future_does_not_keep_the_next_one_away() {
        let now = at("2026-11-20T09:00:00Z");
        for (last, due) in [
            (None, true),
            (Some("2026-11-19T09:00:01Z"), false),
            (Some("2026-11-19T09:00:00Z"), true),
            (Some("2026-11-20T10:00:00Z"), false),
            (Some("2036-11-20T09:00:00Z"), true),
        ] {
            assert_eq!(is_a_day_old(now, last.map(at)), due, "{last:?}");
        }
    }
}
