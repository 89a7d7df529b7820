//! A whole series moved in one step: from a session on, by weeks, or to another weekday, hour or place (R12).
//!
//! Keeps true: the count and the order stay, free days are passed, and what stands in the way is shown before anything
//! moves. Deliberately not here: why a day is "not possible" (R6).

use std::collections::BTreeSet;

use chrono::{NaiveDate, TimeDelta};
use rusqlite::params;
use serde::Serialize;
use ts_rs::TS;

use super::clash;
use super::free_days::{FreeDayView, free_day_on, free_days_from};
use super::plan::{PlanRefusal, SkippedDayView, refusal_of, skipped_in, steps_of};
use super::series::{Series, SeriesRefusal};
use super::session::{Meeting, Session, SessionState, hours_of, numbers};
use crate::calendar;
use crate::fault::Fault;
use crate::groups::{Group, check_substitutes, end_of, weekday_of};
use crate::id::{GroupId, SessionId, VenueId};
use crate::office::{Act, Look};
use crate::settings::{Rhythm, get_venue};
use crate::wire::{Day, Hour};

/// How a series is to move.
#[derive(Debug)]
pub(crate) struct Shift {
    /// The first day whose session moves.
    pub(crate) from: NaiveDate,
    /// The new day of that session; it fixes the weekday.
    pub(crate) first: NaiveDate,
    /// The new hour; nothing keeps it.
    pub(crate) at_hour: Option<Hour>,
    /// The new length; nothing keeps it.
    pub(crate) minutes: Option<u32>,
    /// The new place; nothing keeps it.
    pub(crate) venue: Option<VenueId>,
    /// Whether sessions pass days on which the place is taken.
    pub(crate) pass_taken: bool,
}

/// What stands in the way of a session at its new time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum ClashView {
    /// Another group is at the place.
    Taken {
        /// The other group's name.
        group_name: String,
        /// Its hour.
        at_hour: Hour,
    },
    /// It is not possible.
    NotPossible,
}

/// A session before and after.
#[derive(Debug, Serialize, TS)]
pub struct ShiftedView {
    /// The session.
    pub session: SessionId,
    /// Its number, which stays.
    pub number: Option<u32>,
    /// Its day until now.
    pub from: Day,
    /// Its day from now on.
    pub on: Day,
    /// The hour on the wall at which it begins.
    pub at_hour: Hour,
    /// The hour at which it ends.
    pub until_hour: Hour,
    /// The place's name.
    pub venue_name: Option<String>,
    /// What makes the new day free, where somebody chose it all the same.
    pub free_day: Option<FreeDayView>,
    /// What stands in the way.
    pub clash: Option<ClashView>,
}

/// A series before and after.
#[derive(Debug, Serialize, TS)]
pub struct ShiftView {
    /// The sessions that move, in order.
    pub sessions: Vec<ShiftedView>,
    /// Days of the rhythm that are left out because they are free.
    pub skipped: Vec<SkippedDayView>,
    /// How many sessions something stands in the way of.
    pub clashes: u32,
    /// How many sessions the group has, before as after.
    pub count: u32,
}

/// A shift thought through.
struct Plan {
    /// The group's sessions; its slot as it becomes.
    series: Series,
    /// The place of the first that moves.
    index: usize,
    days: Vec<NaiveDate>,
    skipped: Vec<SkippedDayView>,
}

impl Plan {
    fn of(look: &Look<'_>, group: GroupId, shift: &Shift) -> Result<Self, Fault> {
        let mut series = Series::of(look, group)?;
        let is_first =
            |session: &Session| session.state == SessionState::Planned && session.on.0 >= shift.from;
        let index = series.kept.iter().position(is_first).ok_or(SeriesRefusal::NotPlanned)?;
        if series.kept[index..].iter().any(|session| session.state == SessionState::Held) {
            return Err(SeriesRefusal::LaterHeld.into());
        }
        if index > 0 && series.kept[index - 1].on.0 >= shift.first {
            return Err(PlanRefusal::OrderBroken(shift.first).into());
        }
        let irregular = series.group.rhythm == Rhythm::Irregular;
        series.group = Group {
            weekday: (!irregular).then(|| weekday_of(shift.first)),
            at_hour: shift.at_hour.unwrap_or(series.group.at_hour),
            minutes: shift.minutes.unwrap_or(series.group.minutes),
            venue: shift.venue.or(series.group.venue),
            ..series.group
        };
        let (days, skipped) = days(look, &series, index, shift)?;
        Ok(Self { series, index, days, skipped })
    }

    /// The sessions that move, each with its new day.
    fn moves(&self) -> impl Iterator<Item = (&Session, NaiveDate)> {
        self.series.kept[self.index..].iter().zip(self.days.iter().copied())
    }

    fn view(&self, look: &Look<'_>, shift: &Shift) -> Result<ShiftView, Fault> {
        let numbers = numbers(self.series.kept.iter().map(|session| session.state));
        let mut sessions = Vec::with_capacity(self.days.len());
        for ((session, on), number) in self.moves().zip(numbers.into_iter().skip(self.index)) {
            let later = moved(session, shift);
            let meeting = meeting_of(&later, on)?;
            let clash = match clash::taken_by(look, self.series.group.id, meeting)? {
                Some(taken) => Some(taken.view()),
                None if self.series.allows(look, meeting)? => None,
                None => Some(ClashView::NotPossible),
            };
            sessions.push(ShiftedView {
                session: session.id,
                number,
                from: session.on,
                on: Day(on),
                at_hour: later.at_hour,
                until_hour: end_of(later.at_hour, later.minutes),
                venue_name: later.venue.map(|id| get_venue(look, id)).transpose()?.map(|venue| venue.name),
                free_day: free_day_on(look, on)?,
                clash,
            });
        }
        let clashes = sessions.iter().filter(|one| one.clash.is_some()).count();
        Ok(ShiftView {
            clashes: u32::try_from(clashes).unwrap_or(u32::MAX),
            count: u32::try_from(self.series.kept.len()).unwrap_or(u32::MAX),
            skipped: self.skipped.clone(),
            sessions,
        })
    }
}

/// A session with its hour, length and place as they become.
fn moved(session: &Session, shift: &Shift) -> Session {
    Session {
        at_hour: shift.at_hour.unwrap_or(session.at_hour),
        minutes: shift.minutes.unwrap_or(session.minutes),
        venue: shift.venue.or(session.venue),
        ..session.clone()
    }
}

fn meeting_of(session: &Session, on: NaiveDate) -> Result<Meeting, Fault> {
    Ok(Meeting { hours: hours_of(on, session.at_hour, session.minutes)?, venue: session.venue })
}

/// The new days of the sessions from a place on, and the free days that are left out.
///
/// By whole weeks, a session that was moved by hand keeps its distance from the others; onto another weekday, the rhythm is
/// laid anew. Dates agreed one by one all move by as many days.
fn days(
    look: &Look<'_>,
    series: &Series,
    index: usize,
    shift: &Shift,
) -> Result<(Vec<NaiveDate>, Vec<SkippedDayView>), Fault> {
    let by = shift.first - series.kept[index].on.0;
    let dates = series.days();
    if series.group.rhythm == Rhythm::Irregular {
        let out_of_range = || Fault::from(PlanRefusal::OutOfRange);
        let moved = dates[index..].iter().map(|day| day.checked_add_signed(by).ok_or_else(out_of_range));
        return Ok((moved.collect::<Result<_, _>>()?, Vec::new()));
    }
    let count = dates.len() - index;
    let steps = steps_of(series.group.rhythm);
    let free = free_days_from(look, shift.first, u32::try_from(count).unwrap_or(u32::MAX))?;
    // Only the hour or the place changes: days that somebody chose, holidays or not, stay.
    let mut skip: BTreeSet<_> =
        if by == TimeDelta::zero() { BTreeSet::new() } else { free.keys().copied().collect() };
    if shift.pass_taken {
        skip.extend(series.taken_days(look)?);
    }
    let weeks = (by.num_days() % 7 == 0).then(|| i16::try_from(by.num_weeks()).ok()).flatten();
    let days = match weeks {
        Some(weeks) => {
            calendar::shift(&dates, index, weeks, steps, &skip).map(|mut all| all.split_off(index))
        }
        None => calendar::series(shift.first, count, steps, &skip),
    };
    let days = days.map_err(refusal_of)?;
    let skipped = skipped_in(shift.first, &days, steps, &free)?;
    Ok((days, skipped))
}

/// What a shift would do.
pub(crate) fn preview_shift(look: &Look<'_>, group: GroupId, shift: &Shift) -> Result<ShiftView, Fault> {
    Plan::of(look, group, shift)?.view(look, shift)
}

/// Moves a series; refused as a whole where anything stands in the way. Gives the group with its new slot.
pub(crate) fn shift(act: &Act<'_>, group: GroupId, shift: &Shift) -> Result<(Group, ShiftView), Fault> {
    let plan = Plan::of(act, group, shift)?;
    let view = plan.view(act, shift)?;
    let mut write = act.conn().prepare_cached(
        "UPDATE session SET on_day = ?1, at_hour = ?2, minutes = ?3, venue = ?4,
         moved_from = CASE WHEN on_day = ?1 THEN moved_from END WHERE id = ?5",
    )?;
    for (session, on) in plan.moves() {
        let later = moved(session, shift);
        plan.series.refuse_unless_free(act, meeting_of(&later, on)?)?;
        write.execute(params![Day(on), later.at_hour, later.minutes, later.venue, later.id])?;
        check_substitutes(act, later.id)?;
    }
    Ok((plan.series.group, view))
}
