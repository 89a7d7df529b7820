//! A group's sessions as one series, and what stands against their days: free days, a venue that is taken, "not possible".

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, Weekday};
use rusqlite::params;

use super::clash;
use super::free_days::free_days_from;
use super::plan::{PlanRefusal, refusal_of, steps_of};
use super::session::{Meeting, Session, SessionState, hours_of, sessions_of};
use crate::calendar;
use crate::fault::{Coded, Fault};
use crate::groups::{Group, Shunned, check_substitutes, get_group_row};
use crate::id::{GroupId, VenueId};
use crate::office::{Act, Look};
use crate::settings::Rhythm;
use crate::wire::{Day, Hour};

/// Why a series cannot be changed.
#[derive(Debug)]
pub(super) enum SeriesRefusal {
    GroupEnded,
    NotPlanned,
    LaterHeld,
    NotPossible,
}

impl Coded for SeriesRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::GroupEnded => "group-ended",
            Self::NotPlanned => "session-not-planned",
            Self::LaterHeld => "session-later-held",
            Self::NotPossible => "not-possible",
        }
    }
}

/// A group's sessions that take place, with what stands against their moving.
pub(super) struct Series {
    pub(super) group: Group,
    pub(super) kept: Vec<Session>,
    shunned: Shunned,
}

impl Series {
    /// The sessions of a living group.
    pub(super) fn of(look: &Look<'_>, group: GroupId) -> Result<Self, Fault> {
        let group = get_group_row(look, group)?;
        if !group.is_live() {
            return Err(SeriesRefusal::GroupEnded.into());
        }
        let mut kept = sessions_of(look, group.id)?;
        kept.retain(Session::is_kept);
        let shunned = Shunned::by(look, group.id)?;
        Ok(Self { group, kept, shunned })
    }

    /// The sessions of a planned session's group, and its place among them.
    pub(super) fn with(look: &Look<'_>, session: &Session) -> Result<(Self, usize), Fault> {
        let series = Self::of(look, session.group)?;
        match series.kept.iter().position(|kept| kept.id == session.id) {
            Some(index) if session.state == SessionState::Planned => Ok((series, index)),
            _ => Err(SeriesRefusal::NotPlanned.into()),
        }
    }

    /// Those planned for a day or later.
    pub(super) fn coming(&self, day: NaiveDate) -> impl Iterator<Item = &Session> {
        self.kept.iter().filter(move |session| session.state == SessionState::Planned && session.on.0 >= day)
    }

    /// Their days in order.
    pub(super) fn days(&self) -> Vec<NaiveDate> {
        self.kept.iter().map(|session| session.on.0).collect()
    }

    /// The days no rule chooses: free ones, those with the venue taken, and where it is not possible.
    pub(super) fn closed_days(&self, look: &Look<'_>) -> Result<BTreeSet<NaiveDate>, Fault> {
        let mut closed = self.taken_days(look)?;
        let first = self.kept.first().map_or(look.today(), |session| session.on.0);
        let count = u32::try_from(self.kept.len()).unwrap_or(u32::MAX).saturating_add(1);
        let last = self.kept.last().map_or(first, |session| session.on.0);
        closed.extend(free_days_from(look, first, count)?.into_keys());
        closed.extend(free_days_from(look, last, count)?.into_keys());
        Ok(closed)
    }

    /// The days on which the group's venue is taken at its hours, and where it is not possible.
    pub(super) fn taken_days(&self, look: &Look<'_>) -> Result<BTreeSet<NaiveDate>, Fault> {
        let first = self.kept.first().map_or(look.today(), |session| session.on.0);
        let Group { id, venue, at_hour, minutes, .. } = self.group;
        let mut taken = clash::days_taken(look, id, venue, first, at_hour, minutes)?;
        for day in self.shunned.days_near() {
            let Ok(hours) = hours_of(day, at_hour, minutes) else { continue };
            if !self.shunned.allows(look, Meeting { hours, venue })? {
                taken.insert(day);
            }
        }
        Ok(taken)
    }

    /// Whether a time and place are possible for the group's people (R6).
    pub(super) fn allows(&self, look: &Look<'_>, meeting: Meeting) -> Result<bool, Fault> {
        self.shunned.allows(look, meeting)
    }

    /// Refuses a time and place where the venue is taken or it is not possible.
    pub(super) fn refuse_unless_free(&self, look: &Look<'_>, meeting: Meeting) -> Result<(), Fault> {
        clash::refuse_if_taken(look, self.group.id, meeting)?;
        if self.allows(look, meeting)? { Ok(()) } else { Err(SeriesRefusal::NotPossible.into()) }
    }
}

/// Gives a session its day, hour and place; the day it was first planned for is kept.
pub(super) fn write_move(
    act: &Act<'_>,
    session: &Session,
    to: NaiveDate,
    at_hour: Hour,
    venue: Option<VenueId>,
) -> Result<(), Fault> {
    let first = session.moved_from.unwrap_or(session.on);
    let moved_from = (first.0 != to).then_some(first);
    act.conn()
        .prepare_cached("UPDATE session SET on_day = ?, at_hour = ?, venue = ?, moved_from = ? WHERE id = ?")?
        .execute(params![Day(to), at_hour, venue, moved_from, session.id])?;
    check_substitutes(act, session.id)
}

/// Moves the planned sessions of a group from one venue to another; refused where the new one is taken.
pub(crate) fn move_to_venue(
    act: &Act<'_>,
    group: GroupId,
    from: Option<VenueId>,
    to: Option<VenueId>,
) -> Result<u32, Fault> {
    let series = Series::of(act, group)?;
    let mut moved = 0;
    for session in series.coming(act.today()).filter(|session| session.venue == from) {
        series.refuse_unless_free(act, Meeting { hours: session.hours()?, venue: to })?;
        write_move(act, session, session.on.0, session.at_hour, to)?;
        moved += 1;
    }
    Ok(moved)
}

/// Lays every coming session of a group from a day on, in its own rhythm, past whatever stands against a day; those that
/// have passed stay, and so does the count (R12).
pub(crate) fn wait_until(act: &Act<'_>, group: &Group, from: NaiveDate) -> Result<(), Fault> {
    let series = Series::of(act, group.id)?;
    let coming: Vec<&Session> = series.coming(act.today()).collect();
    let Some(next) = coming.first() else { return Ok(()) };
    let passed = series.kept.iter().filter(|session| coming.iter().all(|other| other.id != session.id));
    let from = passed.map(|session| session.on.0 + Days::new(1)).max().map_or(from, |after| after.max(from));
    let first = in_rhythm(group, next.on.0, from)?;
    let days = calendar::series(first, coming.len(), steps_of(group.rhythm), &series.closed_days(act)?)
        .map_err(refusal_of)?;
    let mut write =
        act.conn().prepare_cached("UPDATE session SET on_day = ?, moved_from = NULL WHERE id = ?")?;
    for (session, day) in coming.into_iter().zip(days) {
        let hours = hours_of(day, session.at_hour, session.minutes)?;
        series.refuse_unless_free(act, Meeting { hours, venue: session.venue })?;
        write.execute(params![Day(day), session.id])?;
        check_substitutes(act, session.id)?;
    }
    Ok(())
}

/// The first day of a group's rhythm from a day on; its next session says in which weeks it meets.
fn in_rhythm(group: &Group, next: NaiveDate, from: NaiveDate) -> Result<NaiveDate, Fault> {
    let weeks: u64 = match group.rhythm {
        Rhythm::Weekly | Rhythm::Irregular => 1,
        Rhythm::Fortnightly => 2,
        Rhythm::Monthly => 4,
    };
    let step = Days::new(7 * weeks);
    // A session that was moved by hand does not change the rhythm: begin with its week's own day.
    let monday = next.week(Weekday::Mon).first_day();
    let mut day = group.weekday.map_or(next, |weekday| monday + Days::new(u64::from(weekday)));
    while day < from {
        day = day.checked_add_days(step).ok_or(PlanRefusal::OutOfRange)?;
    }
    while day.checked_sub_days(step).is_some_and(|earlier| earlier >= from) {
        day = day - step;
    }
    Ok(day)
}
