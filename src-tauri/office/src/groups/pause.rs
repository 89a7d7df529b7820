//! A group that does not meet for a while: its series waits, and the count stays (R12).
//!
//! Keeps true: a group pauses until a day that is named, and its evenings are laid anew from there at once, so that nothing
//! is forgotten and nothing has to be woken up. Deliberately not here: why.

use chrono::NaiveDate;
use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::group::{Group, GroupState, get_group_row};
use crate::check::Check;
use crate::fault::{Args, Coded, Fault};
use crate::id::GroupId;
use crate::journal::Action;
use crate::office::{Act, Office};
use crate::sessions;
use crate::settings::Rhythm;
use crate::wire::Day;

/// A group is to pause.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PauseGroupForm {
    /// The group.
    pub id: GroupId,
    /// The first day on which it may meet again.
    pub until: String,
}

/// A group is to meet again before its pause is over.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ResumeGroupForm {
    /// The group.
    pub id: GroupId,
}

/// The series of a group waits, or goes on.
#[derive(Debug, Serialize, TS)]
pub struct GroupPausedView {
    /// The next evening; nothing where none is planned.
    pub next: Option<Day>,
    /// How many evenings are still to come, as many as before.
    pub planned: u32,
}

/// Why a group cannot pause, or go on.
#[derive(Debug)]
enum PauseRefusal {
    NotRunning,
    NotPaused,
    DatesWithin(Day),
}

impl Coded for PauseRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::NotRunning => "group-not-running",
            Self::NotPaused => "group-not-paused",
            Self::DatesWithin(_) => "pause-dates-within",
        }
    }

    fn args(&self) -> Args {
        match self {
            Self::DatesWithin(on) => Args::from([("on", on.to_string().into())]),
            Self::NotRunning | Self::NotPaused => Args::new(),
        }
    }
}

/// Lays the series from a day on and keeps until when the group pauses.
fn wait(act: &Act<'_>, group: &Group, from: NaiveDate, until: Option<Day>) -> Result<GroupPausedView, Fault> {
    if group.rhythm == Rhythm::Irregular {
        // Its dates were agreed one by one, and no rule moves them.
        let next = sessions::progress_of(act, group.id)?.next.map(|line| line.on);
        if let Some(within) = next.filter(|on| on.0 < from) {
            return Err(PauseRefusal::DatesWithin(within).into());
        }
    } else {
        sessions::wait_until(act, group, from)?;
    }
    act.conn()
        .execute("UPDATE self_help_group SET paused_until = ? WHERE id = ?", params![until, group.id])?;
    let progress = sessions::progress_of(act, group.id)?;
    Ok(GroupPausedView { next: progress.next.map(|line| line.on), planned: progress.planned })
}

/// A pause is over with the first evening that was planned within it after all.
pub(crate) fn end_with_first_evening(act: &Act<'_>, group: GroupId) -> Result<(), Fault> {
    act.conn()
        .prepare_cached(
            "UPDATE self_help_group SET paused_until = first FROM (SELECT min(on_day) AS first FROM session
             WHERE self_help_group = ?1 AND state = 'planned' AND on_day >= ?2)
             WHERE id = ?1 AND paused_until > first",
        )?
        .execute(params![group, Day(act.today())])?;
    Ok(())
}

/// Pauses a group until a day, or until another one where it pauses already.
pub fn pause_group(office: &mut Office, form: PauseGroupForm) -> Result<GroupPausedView, Fault> {
    let today = office.look(|look| Ok(look.today()))?;
    let mut check = Check::default();
    let until = check.day("until", &form.until);
    if until.is_some_and(|until| until <= today) {
        check.fault("until", "day-has-passed");
    }
    check.done()?;
    let Some(until) = until else { return Err(Fault::Broken) };
    office.act(Action::PauseGroup, |act| {
        let group = get_group_row(act, form.id)?;
        act.about(group.id);
        if group.state != GroupState::Running {
            return Err(PauseRefusal::NotRunning.into());
        }
        wait(act, &group, until, Some(Day(until)))
    })
}

/// Lets a group meet again from today on, before its pause is over.
pub fn resume_group(office: &mut Office, form: ResumeGroupForm) -> Result<GroupPausedView, Fault> {
    office.act(Action::ResumeGroup, |act| {
        let group = get_group_row(act, form.id)?;
        act.about(group.id);
        if !group.is_paused(act.today()) {
            return Err(PauseRefusal::NotPaused.into());
        }
        wait(act, &group, act.today(), None)
    })
}
