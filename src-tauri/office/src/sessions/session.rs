//! One session as it is kept, its number, and how far a group has come.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;
use ts_rs::TS;

use crate::calendar::Hours;
use crate::choice;
use crate::fault::Fault;
use crate::groups::end_of;
use crate::id::{GroupId, SessionId, VenueId};
use crate::office::{Act, Look};
use crate::settings::get_venue;
use crate::wire::{Day, Hour};

choice! {
    /// How a session stands.
    SessionState {
        /// It is planned.
        Planned = "planned",
        /// It was held and its attendance recorded.
        Held = "held",
        /// It was called off; another took its place at the end.
        CalledOff = "called-off",
    }
}

/// One session in a group's list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SessionLineView {
    /// The session.
    pub id: SessionId,
    /// Its place among those not called off, from 1; nothing for one that was.
    pub number: Option<u32>,
    /// The day.
    pub on: Day,
    /// The hour on the wall at which it begins.
    pub at_hour: Hour,
    /// The hour at which it ends.
    pub until_hour: Hour,
    /// The length in minutes.
    pub minutes: u32,
    /// Where.
    pub venue: Option<VenueId>,
    /// The place's name.
    pub venue_name: Option<String>,
    /// How it stands.
    pub state: SessionState,
    /// The day it was first planned for, where it was moved.
    pub moved_from: Option<Day>,
}

/// The day of a group's first evening; nothing before one was held.
pub(crate) fn first_held_on(look: &Look<'_>, group: GroupId) -> Result<Option<Day>, Fault> {
    let sql = "SELECT min(on_day) FROM session WHERE self_help_group = ? AND state = 'held'";
    Ok(look.conn().prepare_cached(sql)?.query_row([group], |row| row.get(0))?)
}

/// A session as it is kept.
#[derive(Debug, Clone)]
pub(crate) struct Session {
    pub(crate) id: SessionId,
    pub(crate) group: GroupId,
    pub(crate) on: Day,
    pub(crate) at_hour: Hour,
    pub(crate) minutes: u32,
    pub(crate) venue: Option<VenueId>,
    pub(crate) state: SessionState,
    pub(crate) moved_from: Option<Day>,
    /// How many participants came, where they are only counted.
    pub(crate) came: Option<u32>,
}

/// A time and a place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Meeting {
    pub(crate) hours: Hours,
    pub(crate) venue: Option<VenueId>,
}

/// How far a group has come.
#[derive(Debug)]
pub(crate) struct Progress {
    /// Sessions held.
    pub(crate) held: u32,
    /// Sessions planned for today or later.
    pub(crate) planned: u32,
    /// Sessions that have passed and are not recorded.
    pub(crate) unrecorded: u32,
    /// The next one planned.
    pub(crate) next: Option<SessionLineView>,
}

impl Progress {
    /// Whether its first evening has passed, written down or not.
    pub(crate) fn has_met(&self) -> bool {
        self.held + self.unrecorded > 0
    }
}

impl Session {
    /// Its hours on the wall.
    pub(super) fn hours(&self) -> Result<Hours, Fault> {
        hours_of(self.on.0, self.at_hour, self.minutes)
    }

    /// When and where it is.
    pub(crate) fn meeting(&self) -> Result<Meeting, Fault> {
        Ok(Meeting { hours: self.hours()?, venue: self.venue })
    }

    /// Whether it takes place or took place.
    pub(super) fn is_kept(&self) -> bool {
        self.state != SessionState::CalledOff
    }
}

/// Hours on the wall from what is stored; the vault's checks keep them within the calendar.
pub(super) fn hours_of(day: NaiveDate, at_hour: Hour, minutes: u32) -> Result<Hours, Fault> {
    let minutes = u16::try_from(minutes).map_err(|_| Fault::refused("date-out-of-range"))?;
    Hours::new(day, at_hour.0, minutes).map_err(|_| Fault::refused("date-out-of-range"))
}

pub(super) const SELECT: &str =
    "SELECT id, self_help_group, on_day, at_hour, minutes, venue, state, moved_from, came FROM session";

pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Session> {
    Ok(Session {
        id: row.get(0)?,
        group: row.get(1)?,
        on: row.get(2)?,
        at_hour: row.get(3)?,
        minutes: row.get(4)?,
        venue: row.get(5)?,
        state: row.get(6)?,
        moved_from: row.get(7)?,
        came: row.get(8)?,
    })
}

/// One session.
pub(crate) fn get_session_row(look: &Look<'_>, id: SessionId) -> Result<Session, Fault> {
    let mut statement = look.conn().prepare_cached(&format!("{SELECT} WHERE id = ?"))?;
    statement.query_row([id], read).optional()?.ok_or(Fault::NotFound("session"))
}

/// Every session of a group in order, those called off among them.
pub(super) fn sessions_of(look: &Look<'_>, group: GroupId) -> Result<Vec<Session>, Fault> {
    let mut statement = look
        .conn()
        .prepare_cached(&format!("{SELECT} WHERE self_help_group = ? ORDER BY on_day, at_hour, id"))?;
    Ok(statement.query_map([group], read)?.collect::<Result<_, _>>()?)
}

/// The number of each session of a group in order: its place among those not called off.
pub(super) fn numbers(states: impl IntoIterator<Item = SessionState>) -> Vec<Option<u32>> {
    let mut number = 0;
    states
        .into_iter()
        .map(|state| {
            (state != SessionState::CalledOff).then(|| {
                number += 1;
                number
            })
        })
        .collect()
}

/// The number of each session of a group that was not called off.
pub(super) fn numbers_of(look: &Look<'_>, group: GroupId) -> Result<BTreeMap<SessionId, u32>, Fault> {
    let all = sessions_of(look, group)?;
    let numbers = numbers(all.iter().map(|session| session.state));
    Ok(all.iter().zip(numbers).filter_map(|(session, number)| Some((session.id, number?))).collect())
}

/// The number of one session.
pub(crate) fn number_of(look: &Look<'_>, session: &Session) -> Result<Option<u32>, Fault> {
    Ok(numbers_of(look, session.group)?.get(&session.id).copied())
}

pub(super) fn line_of(
    look: &Look<'_>,
    session: &Session,
    number: Option<u32>,
) -> Result<SessionLineView, Fault> {
    let venue_name = session.venue.map(|venue| get_venue(look, venue)).transpose()?.map(|venue| venue.name);
    Ok(line(session, number, venue_name))
}

fn line(session: &Session, number: Option<u32>, venue_name: Option<String>) -> SessionLineView {
    SessionLineView {
        id: session.id,
        number,
        on: session.on,
        at_hour: session.at_hour,
        until_hour: end_of(session.at_hour, session.minutes),
        minutes: session.minutes,
        venue: session.venue,
        venue_name,
        state: session.state,
        moved_from: session.moved_from,
    }
}

/// The sessions of a group as they are shown.
pub(crate) fn lines_of(look: &Look<'_>, group: GroupId) -> Result<Vec<SessionLineView>, Fault> {
    let all = sessions_of(look, group)?;
    let mut names: BTreeMap<VenueId, String> = BTreeMap::new();
    for venue in all.iter().filter_map(|session| session.venue) {
        if let Entry::Vacant(unknown) = names.entry(venue) {
            unknown.insert(get_venue(look, venue)?.name);
        }
    }
    let numbers = numbers(all.iter().map(|session| session.state));
    let lines = all.iter().zip(numbers).map(|(session, number)| {
        line(session, number, session.venue.and_then(|venue| names.get(&venue).cloned()))
    });
    Ok(lines.collect())
}

/// How far a group has come.
pub(crate) fn progress_of(look: &Look<'_>, group: GroupId) -> Result<Progress, Fault> {
    let today = Day(look.today());
    let all = sessions_of(look, group)?;
    let count = |wanted: &dyn Fn(&Session) -> bool| {
        u32::try_from(all.iter().filter(|one| wanted(one)).count()).unwrap_or(0)
    };
    let planned = |one: &Session| one.state == SessionState::Planned;
    let numbers = numbers(all.iter().map(|session| session.state));
    let next = all.iter().zip(numbers).find(|(one, _)| planned(one) && one.on >= today);
    Ok(Progress {
        held: count(&|one| one.state == SessionState::Held),
        planned: count(&|one| planned(one) && one.on >= today),
        unrecorded: count(&|one| planned(one) && one.on < today),
        next: next.map(|(one, number)| line_of(look, one, number)).transpose()?,
    })
}

/// When and where a group still meets, from a day on.
pub(crate) fn meetings_from(look: &Look<'_>, group: GroupId, day: NaiveDate) -> Result<Vec<Meeting>, Fault> {
    Ok(dated_meetings_from(look, group, day)?.into_iter().map(|(_, meeting)| meeting).collect())
}

/// The same with the sessions.
pub(crate) fn dated_meetings_from(
    look: &Look<'_>,
    group: GroupId,
    day: NaiveDate,
) -> Result<Vec<(SessionId, Meeting)>, Fault> {
    let mut statement = look.conn().prepare_cached(&format!(
        "{SELECT} WHERE self_help_group = ? AND on_day >= ? AND state = 'planned' ORDER BY on_day, at_hour, id"
    ))?;
    let found: Vec<Session> =
        statement.query_map(params![group, Day(day)], read)?.collect::<Result<_, _>>()?;
    found.iter().map(|session| Ok((session.id, session.meeting()?))).collect()
}

/// Calls off what a group plans after a day, or everything it plans; what lies before can still be recorded.
pub(crate) fn call_off_after(act: &Act<'_>, group: GroupId, day: Option<NaiveDate>) -> Result<(), Fault> {
    act.conn().execute(
        "UPDATE session SET state = 'called-off' WHERE self_help_group = ?1 AND state = 'planned'
         AND (?2 IS NULL OR on_day > ?2)",
        params![group, day.map(Day)],
    )?;
    Ok(())
}

/// How many sessions there are and were, those to come among them.
pub(crate) fn count_sessions(conn: &Connection) -> Result<u32, Fault> {
    Ok(conn.query_row("SELECT count(*) FROM session", [], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_place_among_those_not_called_off() {
        use SessionState::{CalledOff, Held, Planned};
        assert_eq!(numbers([Held, CalledOff, Held, Planned]), [Some(1), None, Some(2), Some(3)]);
        assert_eq!(numbers([]), []);
    }
}
