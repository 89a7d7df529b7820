//! One venue holds one group at a time.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use rusqlite::params;

use super::session::{Meeting, SELECT, Session, hours_of, read};
use super::shift::ClashView;
use crate::calendar::Hours;
use crate::fault::{Args, Coded, Fault};
use crate::groups::get_group_row;
use crate::id::{GroupId, VenueId};
use crate::office::Look;
use crate::wire::{Day, Hour};

/// Another group is at the venue at that time.
#[derive(Debug)]
pub(super) struct VenueTaken {
    group: String,
    on: Day,
    at_hour: Hour,
}

impl Coded for VenueTaken {
    fn code(&self) -> &'static str {
        "venue-taken"
    }

    fn args(&self) -> Args {
        Args::from([
            ("group", self.group.clone().into()),
            ("on", self.on.to_string().into()),
            ("at", self.at_hour.to_string().into()),
        ])
    }
}

fn sessions_at(
    look: &Look<'_>,
    venue: VenueId,
    from: NaiveDate,
    until: Option<NaiveDate>,
) -> Result<Vec<Session>, Fault> {
    let mut statement = look.conn().prepare_cached(&format!(
        "{SELECT} WHERE venue = ?1 AND on_day >= ?2 AND (?3 IS NULL OR on_day <= ?3) AND state <> 'called-off'
         ORDER BY on_day, at_hour"
    ))?;
    Ok(statement.query_map(params![venue, Day(from), until.map(Day)], read)?.collect::<Result<_, _>>()?)
}

impl VenueTaken {
    /// As it is shown before anything moves.
    pub(super) fn view(self) -> ClashView {
        ClashView::Taken { group_name: self.group, at_hour: self.at_hour }
    }
}

/// Refuses a meeting of a group where another group is.
pub(super) fn refuse_if_taken(look: &Look<'_>, group: GroupId, meeting: Meeting) -> Result<(), Fault> {
    taken_by(look, group, meeting)?.map_or(Ok(()), |taken| Err(taken.into()))
}

/// The other group at the place of a meeting, if there is one.
pub(super) fn taken_by(
    look: &Look<'_>,
    group: GroupId,
    meeting: Meeting,
) -> Result<Option<VenueTaken>, Fault> {
    let Some(venue) = meeting.venue else { return Ok(None) };
    let day_before = meeting.hours.start().date() - Days::new(1);
    for other in sessions_at(look, venue, day_before, Some(meeting.hours.end().date()))? {
        if other.group != group && other.hours()?.overlaps(meeting.hours) {
            let name = get_group_row(look, other.group)?.name;
            return Ok(Some(VenueTaken { group: name, on: other.on, at_hour: other.at_hour }));
        }
    }
    Ok(None)
}

/// When a venue is taken, from a day on.
pub(crate) fn hours_at(look: &Look<'_>, venue: VenueId, from: NaiveDate) -> Result<Vec<Hours>, Fault> {
    sessions_at(look, venue, from, None)?.iter().map(Session::hours).collect()
}

/// The days from one on at which a venue is taken by others at these hours.
pub(super) fn days_taken(
    look: &Look<'_>,
    group: GroupId,
    venue: Option<VenueId>,
    from: NaiveDate,
    at_hour: Hour,
    minutes: u32,
) -> Result<BTreeSet<NaiveDate>, Fault> {
    let mut taken = BTreeSet::new();
    let Some(venue) = venue else { return Ok(taken) };
    for other in sessions_at(look, venue, from - Days::new(1), None)? {
        if other.group == group {
            continue;
        }
        let theirs = other.hours()?;
        for day in [other.on.0 - Days::new(1), other.on.0, other.on.0 + Days::new(1)] {
            // A day outside the calendar is never chosen, so it need not be kept free.
            if hours_of(day, at_hour, minutes).is_ok_and(|hours| hours.overlaps(theirs)) {
                taken.insert(day);
            }
        }
    }
    Ok(taken)
}
