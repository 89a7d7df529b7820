//! Laying the dates of a group: its rhythm from the first day on, past free days, the count kept (S1.1, R12).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use rusqlite::params;
use serde::Serialize;
use ts_rs::TS;

use super::clash;
use super::free_days::{FreeDayView, free_days_from};
use super::session::{Meeting, SessionLineView, SessionState, hours_of};
use crate::calendar::{self, Rhythm as Steps, SeriesError};
use crate::fault::{Args, Coded, Fault, FieldFault};
use crate::groups::Group;
use crate::id::SessionId;
use crate::office::{Act, Look};
use crate::settings::Rhythm;
use crate::wire::Day;

/// How many dates an open group is given at a time.
pub(super) const OPEN_DATES: u32 = 12;

/// A day left out of a series because it is free.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SkippedDayView {
    /// The day.
    pub on: Day,
    /// What makes it free.
    pub holiday: FreeDayView,
}

/// The dates of a new group.
#[derive(Debug)]
pub(crate) struct Laid {
    pub(crate) days: Vec<NaiveDate>,
    pub(crate) skipped: Vec<SkippedDayView>,
}

/// Why dates cannot be laid or moved so.
#[derive(Debug)]
pub(super) enum PlanRefusal {
    OutOfRange,
    DayTaken(NaiveDate),
    OrderBroken(NaiveDate),
    DateNeeded,
}

impl Coded for PlanRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::OutOfRange => "session-out-of-range",
            Self::DayTaken(_) => "session-day-taken",
            Self::OrderBroken(_) => "session-order",
            Self::DateNeeded => "session-date-needed",
        }
    }

    fn args(&self) -> Args {
        match self {
            Self::DayTaken(day) | Self::OrderBroken(day) => {
                Args::from([("on", Day(*day).to_string().into())])
            }
            Self::OutOfRange | Self::DateNeeded => Args::new(),
        }
    }
}

/// A calendar's refusal in this capability's words.
pub(super) fn refusal_of(error: SeriesError) -> PlanRefusal {
    match error {
        SeriesError::Taken { date } => PlanRefusal::DayTaken(date),
        SeriesError::OutOfOrder { date } => PlanRefusal::OrderBroken(date),
        SeriesError::DateNeeded => PlanRefusal::DateNeeded,
        SeriesError::Year(_)
        | SeriesError::ZeroWeeks
        | SeriesError::NotInOrder
        | SeriesError::NoSuchDate { .. } => PlanRefusal::OutOfRange,
    }
}

/// The calendar's steps of a rhythm.
pub(super) fn steps_of(rhythm: Rhythm) -> Steps {
    match rhythm {
        Rhythm::Weekly => Steps::Weekly,
        Rhythm::Fortnightly => Steps::EveryNWeeks(2),
        Rhythm::Monthly => Steps::EveryNWeeks(4),
        Rhythm::Irregular => Steps::Irregular,
    }
}

/// Lays every date of a group that is being created, and makes sure that its venue is free.
pub(crate) fn lay(
    look: &Look<'_>,
    group: &Group,
    first: NaiveDate,
    further: &[NaiveDate],
) -> Result<Laid, Fault> {
    let laid = match group.rhythm {
        Rhythm::Irregular => Laid { days: irregular(first, further)?, skipped: Vec::new() },
        _ if !further.is_empty() => return Err(field("dates", "dates-only-irregular")),
        rhythm => lay_from(look, rhythm, first, group.sessions.unwrap_or(OPEN_DATES))?,
    };
    for day in &laid.days {
        let hours = hours_of(*day, group.at_hour, group.minutes)?;
        clash::refuse_if_taken(look, group.id, Meeting { hours, venue: group.venue })?;
    }
    Ok(laid)
}

/// The dates of a whole series of a rhythm; one without a number has as many as an open group is given.
pub(crate) fn series_of(
    look: &Look<'_>,
    rhythm: Rhythm,
    first: NaiveDate,
    sessions: Option<u32>,
) -> Result<Vec<NaiveDate>, Fault> {
    Ok(lay_from(look, rhythm, first, sessions.unwrap_or(OPEN_DATES))?.days)
}

/// Lays so many dates of a rhythm past the free days.
fn lay_from(look: &Look<'_>, rhythm: Rhythm, first: NaiveDate, count: u32) -> Result<Laid, Fault> {
    let holidays = free_days_from(look, first, count)?;
    let skip: BTreeSet<_> = holidays.keys().copied().collect();
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    let days = calendar::series(first, count, steps_of(rhythm), &skip).map_err(refusal_of)?;
    let skipped = skipped_in(first, &days, steps_of(rhythm), &holidays)?;
    Ok(Laid { days, skipped })
}

fn field(name: &str, code: &'static str) -> Fault {
    Fault::Fields(vec![FieldFault { field: name.to_owned(), code, args: Args::new() }])
}

/// Exactly the given days (S4.2), in their order.
fn irregular(first: NaiveDate, further: &[NaiveDate]) -> Result<Vec<NaiveDate>, Fault> {
    if let Some(index) = further.iter().position(|day| *day == first) {
        return Err(field(&format!("dates.{index}"), "date-twice"));
    }
    let mut days = vec![first];
    days.extend(further);
    days.sort_unstable();
    Ok(days)
}

/// The free days on which a series from `first` would have met, up to its last date.
pub(super) fn skipped_in(
    first: NaiveDate,
    days: &[NaiveDate],
    steps: Steps,
    holidays: &BTreeMap<NaiveDate, FreeDayView>,
) -> Result<Vec<SkippedDayView>, Fault> {
    let Some(last) = days.last() else { return Ok(Vec::new()) };
    let mut count = days.len();
    let mut plain = Vec::new();
    while plain.last().is_none_or(|day| day < last) {
        plain = calendar::series(first, count, steps, &BTreeSet::new()).map_err(refusal_of)?;
        count += 1;
    }
    let skipped = plain.into_iter().filter(|day| !days.contains(day) && day < last);
    Ok(skipped
        .filter_map(|day| Some(SkippedDayView { on: Day(day), holiday: holidays.get(&day)?.clone() }))
        .collect())
}

/// The free days of a group's rhythm between its first and last session, on which it does not meet.
pub(crate) fn skipped_between(
    look: &Look<'_>,
    group: &Group,
    lines: &[SessionLineView],
) -> Result<Vec<SkippedDayView>, Fault> {
    let days: Vec<NaiveDate> =
        lines.iter().filter(|line| line.number.is_some()).map(|line| line.on.0).collect();
    let Some(weekday) = group.weekday else { return Ok(Vec::new()) };
    // What lies before the group moved to this weekday followed another rhythm.
    let usual = days.iter().position(|day| day.weekday().num_days_from_monday() == weekday).unwrap_or(0);
    let days = if usual > 1 { &days[usual..] } else { &days[..] };
    let Some(first) = days.first() else { return Ok(Vec::new()) };
    // A first session that was moved does not change the rhythm: start from its weekday in that week.
    let ahead = (7 + weekday - first.weekday().num_days_from_monday()) % 7;
    let start = *first + chrono::Days::new(u64::from(ahead));
    let holidays = free_days_from(look, *first, u32::try_from(days.len()).unwrap_or(0))?;
    skipped_in(start, days, steps_of(group.rhythm), &holidays)
}

/// Writes planned sessions of a group on these days.
pub(crate) fn write_planned(
    act: &Act<'_>,
    group: &Group,
    days: &[NaiveDate],
) -> Result<Vec<SessionId>, Fault> {
    let mut insert = act.conn().prepare_cached(
        "INSERT INTO session (id, self_help_group, on_day, at_hour, minutes, venue, state) VALUES (?, ?, ?, ?, ?, ?, ?)",
    )?;
    let mut written = Vec::with_capacity(days.len());
    for day in days {
        let id = SessionId::new(act.world());
        let (on, planned) = (Day(*day), SessionState::Planned);
        insert.execute(params![id, group.id, on, group.at_hour, group.minutes, group.venue, planned])?;
        written.push(id);
    }
    Ok(written)
}
