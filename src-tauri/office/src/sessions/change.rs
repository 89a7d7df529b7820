//! Moving, calling off and adding sessions: dates move, the count stays (S1.1, R12).
//!
//! A day that a rule chooses is no public or school holiday, free of other groups at the venue, and of days on which the group is
//! "not possible" there. A day that a person chooses may be a holiday: they know why.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::free_days::{FreeDayView, free_day_on};
use super::plan::{PlanRefusal, refusal_of, steps_of, write_planned};
use super::series::{Series, SeriesRefusal, write_move};
use super::session::{
    Meeting, SessionLineView, SessionState, get_session_row, hours_of, line_of, number_of, sessions_of,
};
use crate::calendar;
use crate::check::Check;
use crate::fault::{Args, Coded, Fault};
use crate::groups::{self, Group};
use crate::id::{GroupId, SessionId, VenueId};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::settings::{Rhythm, get_venue};
use crate::wire::Hour;

/// A session is to move.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct MoveSessionForm {
    /// The session.
    pub id: SessionId,
    /// The new day, between the sessions before and after it; nothing moves it and every later one to the next free day.
    #[serde(default)]
    pub to: Option<String>,
    /// The new hour; nothing keeps it.
    #[serde(default)]
    pub at_hour: Option<String>,
    /// The new place; nothing keeps it.
    #[serde(default)]
    pub venue: Option<VenueId>,
}

/// A session is to be called off.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CancelSessionForm {
    /// The session.
    pub id: SessionId,
    /// The day of the one that takes its place at the end; nothing means the next free day of the rhythm.
    #[serde(default)]
    pub instead: Option<String>,
}

/// A session is to be added.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddSessionForm {
    /// The group.
    pub group: GroupId,
    /// The day; nothing means the next free day of the rhythm.
    #[serde(default)]
    pub on: Option<String>,
    /// The hour; nothing means the group's.
    #[serde(default)]
    pub at_hour: Option<String>,
    /// The place; nothing means the group's.
    #[serde(default)]
    pub venue: Option<VenueId>,
}

/// Sessions moved, called off or added.
#[derive(Debug, Serialize, TS)]
pub struct SessionMovedView {
    /// The session that moved, or the one that was added; nothing where one was called off without another.
    pub session: Option<SessionLineView>,
    /// How many sessions have another day now.
    pub moved: u32,
    /// How many sessions the group has, those called off not counted.
    pub count: u32,
    /// What makes the day chosen free, if it is.
    pub holiday: Option<FreeDayView>,
}

/// Why a session cannot be moved, called off or added.
#[derive(Debug)]
enum ChangeRefusal {
    Complete { of: u32 },
}

impl Coded for ChangeRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::Complete { .. } => "sessions-complete",
        }
    }

    fn args(&self) -> Args {
        match self {
            Self::Complete { of } => Args::from([("of", (*of).into())]),
        }
    }
}

impl Series {
    /// Ends a pause in which an evening now lies, and tells how the series stands.
    fn finish(&self, act: &Act<'_>, id: Option<SessionId>, moved: u32) -> Result<SessionMovedView, Fault> {
        groups::end_with_first_evening(act, self.group.id)?;
        let count = sessions_of(act, self.group.id)?.iter().filter(|session| session.is_kept()).count();
        let session = id.map(|id| get_session_row(act, id)).transpose()?;
        let line = session.as_ref().map(|one| line_of(act, one, number_of(act, one)?)).transpose()?;
        let holiday = match &line {
            Some(line) => free_day_on(act, line.on.0)?,
            None => None,
        };
        Ok(SessionMovedView {
            session: line,
            moved,
            count: u32::try_from(count).unwrap_or(u32::MAX),
            holiday,
        })
    }
}

/// Moves a session, alone to a day that is named or with all later ones to the next free day; the count stays.
pub fn move_session(office: &mut Office, form: MoveSessionForm) -> Result<SessionMovedView, Fault> {
    let mut check = Check::default();
    let to = check.optional_day("to", form.to.as_deref());
    let at_hour = check.optional_hour("at_hour", form.at_hour.as_deref());
    check.done()?;
    office.act(Action::MoveSession, |act| {
        let session = get_session_row(act, form.id)?;
        let (series, index) = Series::with(act, &session)?;
        act.about(series.group.id);
        act.about(session.id);
        if let Some(venue) = form.venue {
            get_venue(act, venue)?;
        }
        let steps = steps_of(series.group.rhythm);
        let days = series.days();
        let new_days = match to {
            Some(to) => calendar::postpone(&days, index, Some(to.0), steps, &BTreeSet::new()),
            None => calendar::postpone(&days, index, None, steps, &series.closed_days(act)?),
        };
        let new_days = new_days.map_err(refusal_of)?;
        let mut moved = 0;
        for (place, (kept, day)) in series.kept.iter().zip(new_days).enumerate() {
            let (at_hour, venue) = if place == index {
                (at_hour.unwrap_or(kept.at_hour), form.venue.or(kept.venue))
            } else {
                (kept.at_hour, kept.venue)
            };
            if (day, at_hour, venue) == (kept.on.0, kept.at_hour, kept.venue) {
                continue;
            }
            if kept.state == SessionState::Held {
                return Err(SeriesRefusal::LaterHeld.into());
            }
            series
                .refuse_unless_free(act, Meeting { hours: hours_of(day, at_hour, kept.minutes)?, venue })?;
            write_move(act, kept, day, at_hour, venue)?;
            moved += 1;
        }
        series.finish(act, Some(session.id), moved)
    })
}

/// Calls a session off; one more at the end takes its place, so that the count stays.
pub fn cancel_session(office: &mut Office, form: CancelSessionForm) -> Result<SessionMovedView, Fault> {
    let mut check = Check::default();
    let instead = check.optional_day("instead", form.instead.as_deref());
    check.done()?;
    office.act(Action::CancelSession, |act| {
        let session = get_session_row(act, form.id)?;
        let (series, index) = Series::with(act, &session)?;
        act.about(series.group.id);
        act.about(session.id);
        act.conn().execute("UPDATE session SET state = 'called-off' WHERE id = ?", [session.id])?;
        let irregular = series.group.rhythm == Rhythm::Irregular;
        if instead.is_none() && irregular && series.group.sessions.is_none() {
            // S4.2: an informal group promises no count.
            return series.finish(act, None, 0);
        }
        let closed = if instead.is_none() && !irregular { series.closed_days(act)? } else { BTreeSet::new() };
        let steps = steps_of(series.group.rhythm);
        let new_days = calendar::cancel(&series.days(), index, instead.map(|day| day.0), steps, &closed)
            .map_err(refusal_of)?;
        let last = new_days.last().copied().ok_or(PlanRefusal::DateNeeded)?;
        let added = add(act, &series, last, series.group.at_hour, series.group.venue)?;
        series.finish(act, Some(added), 0)
    })
}

/// Adds a session to a group that has not all it is to have.
pub fn add_session(office: &mut Office, form: AddSessionForm) -> Result<SessionMovedView, Fault> {
    let mut check = Check::default();
    let on = check.optional_day("on", form.on.as_deref());
    let at_hour = check.optional_hour("at_hour", form.at_hour.as_deref());
    check.done()?;
    office.act(Action::AddSession, |act| {
        let series = Series::of(act, form.group)?;
        act.about(series.group.id);
        let count = u32::try_from(series.kept.len()).unwrap_or(u32::MAX);
        if let Some(of) = series.group.sessions.filter(|of| count >= *of) {
            return Err(ChangeRefusal::Complete { of }.into());
        }
        if let Some(venue) = form.venue {
            get_venue(act, venue)?;
        }
        let day = match on {
            Some(on) if series.days().contains(&on.0) => return Err(PlanRefusal::DayTaken(on.0).into()),
            Some(on) => on.0,
            None => next_day(act, &series)?,
        };
        let added = add(
            act,
            &series,
            day,
            at_hour.unwrap_or(series.group.at_hour),
            form.venue.or(series.group.venue),
        )?;
        series.finish(act, Some(added), 0)
    })
}

/// The next free day of a group's rhythm after its last session.
fn next_day(look: &Look<'_>, series: &Series) -> Result<NaiveDate, Fault> {
    let steps = steps_of(series.group.rhythm);
    let days = series.days();
    let last = days.last().copied().ok_or(PlanRefusal::DateNeeded)?;
    // Calling the last off and adding one would choose the same day; calling off needs at least that one.
    let closed = series.closed_days(look)?;
    let with_next = calendar::cancel(&days, days.len() - 1, None, steps, &closed).map_err(refusal_of)?;
    with_next.last().copied().filter(|next| *next > last).ok_or_else(|| PlanRefusal::DateNeeded.into())
}

fn add(
    act: &Act<'_>,
    series: &Series,
    day: NaiveDate,
    at_hour: Hour,
    venue: Option<VenueId>,
) -> Result<SessionId, Fault> {
    let hours = hours_of(day, at_hour, series.group.minutes)?;
    series.refuse_unless_free(act, Meeting { hours, venue })?;
    let id = write_planned(act, &Group { at_hour, venue, ..series.group.clone() }, &[day])?;
    let id = id.first().copied().ok_or(PlanRefusal::DateNeeded)?;
    act.about(id);
    Ok(id)
}
