//! Whether a person is there at all at the moment: paused, unreachable, withdrawn or moved on; and coming back.
//!
//! Silence is not withdrawal (R11): whoever is unreachable or paused keeps her places and is only left in peace. Whoever
//! withdraws or moves on leaves every list and group in the same act. Nothing of it is final: she can come back.

use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::calls;
use super::person::get_naming;
use crate::check::Check;
use crate::choice;
use crate::conversations;
use crate::fault::{Coded, Fault};
use crate::groups::{self, WithdrawalReason};
use crate::id::PersonId;
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::surface::Done;
use crate::waiting::{self, LeftBecause};
use crate::wire::Day;

choice! {
    /// Why a person is not there at the moment.
    PersonStatus {
        /// She needs a while.
        Paused = "paused",
        /// She could not be reached, in the ways that are safe.
        Unreachable = "unreachable",
        /// She does not want to go on.
        Withdrawn = "withdrawn",
        /// She found what she needs, here or elsewhere.
        MovedOn = "moved-on",
    }
}

/// Why a person is not there at the moment, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct StatusView {
    /// Why.
    pub status: PersonStatus,
    /// Since when.
    pub since: Day,
    /// For `paused`: until which day, if she said.
    pub until: Option<Day>,
    /// Whether that day has come: it is time to ask her.
    pub over: bool,
}

/// A person who is not there for a while, or any longer.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ChangeStatusForm {
    /// The person.
    pub person: PersonId,
    /// Why.
    pub status: PersonStatus,
    /// For `paused`: until which day, if she said.
    pub until: Option<String>,
}

/// A person who comes back.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ComeBackForm {
    /// The person.
    pub person: PersonId,
    /// Whether she waits again for what she waited for when she left, from today on.
    pub wait_again: bool,
}

/// Why nobody comes back, or nothing is arranged with her.
#[derive(Debug)]
enum StatusRefusal {
    NotAway,
    HasLeft,
}

impl Coded for StatusRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::NotAway => "not-away",
            Self::HasLeft => "at-rest",
        }
    }
}

/// The people with a status, to narrow a list; its one parameter is the status.
pub(super) const PEOPLE_WITH_STATUS: &str = "SELECT person FROM person_status WHERE status = :status";

/// The people who are left in peace on a day: those paused still, and those who withdrew, moved on or were not reached.
pub(super) const PEOPLE_AT_REST: &str =
    "SELECT person FROM person_status WHERE until IS NULL OR until > :today";

/// Reads why a person is not there at the moment; nothing where she is.
pub(crate) fn status_of(look: &Look<'_>, person: PersonId) -> Result<Option<StatusView>, Fault> {
    let mut statement =
        look.conn().prepare_cached("SELECT status, since, until FROM person_status WHERE person = ?")?;
    let today = Day(look.today());
    let found = statement.query_row([person], |row| {
        let until: Option<Day> = row.get(2)?;
        let over = until.is_some_and(|until| until <= today);
        Ok(StatusView { status: row.get(0)?, since: row.get(1)?, until, over })
    });
    Ok(found.optional()?)
}

/// Whether a person is to be left in peace now: not asked, not offered a place, not placed.
pub(crate) fn is_at_rest(look: &Look<'_>, person: PersonId) -> Result<bool, Fault> {
    Ok(status_of(look, person)?.is_some_and(|status| !status.over))
}

/// Whether a person has withdrawn or moved on.
pub(crate) fn has_left(look: &Look<'_>, person: PersonId) -> Result<bool, Fault> {
    let status = status_of(look, person)?.map(|status| status.status);
    Ok(matches!(status, Some(PersonStatus::Withdrawn | PersonStatus::MovedOn)))
}

/// Refuses to arrange anything with somebody who has withdrawn or moved on: she is there again first.
pub(crate) fn refuse_if_left(look: &Look<'_>, person: PersonId) -> Result<(), Fault> {
    if has_left(look, person)? { Err(StatusRefusal::HasLeft.into()) } else { Ok(()) }
}

/// Whoever gets in touch is there again; a pause she asked for stays until its day.
pub(crate) fn note_in_touch(act: &Act<'_>, person: PersonId) -> Result<(), Fault> {
    act.conn()
        .prepare_cached("DELETE FROM person_status WHERE person = ? AND status <> 'paused'")?
        .execute([person])?;
    Ok(())
}

/// A pause whose day has come.
#[derive(Debug)]
pub(crate) struct PauseOver {
    pub(crate) person: PersonId,
    pub(crate) until: Day,
}

/// The pauses whose day has come, the longest ago first.
pub(crate) fn pauses_over(look: &Look<'_>, limit: u32) -> Result<Vec<PauseOver>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT person, until FROM person_status WHERE until <= ? ORDER BY until, person LIMIT ?",
    )?;
    let rows = statement.query_map(params![Day(look.today()), limit], |row| {
        Ok(PauseOver { person: row.get(0)?, until: row.get(1)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

impl PersonStatus {
    /// Whether she keeps her places on the waiting list and in groups (R11).
    pub(crate) fn keeps_places(self) -> bool {
        matches!(self, Self::Paused | Self::Unreachable)
    }
}

/// Notes what a list says of somebody who is new: nothing is arranged with her that would have to be called off.
pub(crate) fn take_in_status(act: &Act<'_>, person: PersonId, status: PersonStatus) -> Result<(), Fault> {
    put_status(act, person, status, None)
}

fn put_status(
    act: &Act<'_>,
    person: PersonId,
    status: PersonStatus,
    until: Option<Day>,
) -> Result<(), Fault> {
    act.conn()
        .prepare_cached(
            "INSERT INTO person_status (person, status, since, until) VALUES (?, ?, ?, ?)
             ON CONFLICT (person) DO UPDATE SET status = excluded.status, since = excluded.since, until = excluded.until",
        )?
        .execute(params![person, status, Day(act.today()), until])?;
    Ok(())
}

/// Notes that a person is not there for a while or any longer, with all that follows.
pub fn change_status(office: &mut Office, form: ChangeStatusForm) -> Result<Done, Fault> {
    let today = office.look(|look| Ok(look.today()))?;
    let mut check = Check::default();
    let until = check.optional_day("until", form.until.as_deref());
    match (form.status, until) {
        (PersonStatus::Paused, Some(until)) if until.0 <= today => check.fault("until", "day-has-passed"),
        (PersonStatus::Paused, _) | (_, None) => {}
        (_, Some(_)) => check.fault("until", "only-for-a-pause"),
    }
    check.done()?;
    office.act(Action::ChangeStatus, |act| {
        get_naming(act, form.person)?;
        act.about(form.person);
        put_status(act, form.person, form.status, until)?;
        follow(act, form.person, form.status)?;
        Ok(Done {})
    })
}

/// What follows for calls, conversations, the waiting list and groups.
fn follow(act: &Act<'_>, person: PersonId, status: PersonStatus) -> Result<(), Fault> {
    let (because, reason) = match status {
        // Calls rest while she pauses, and stand on the list again afterwards.
        PersonStatus::Paused => return Ok(()),
        PersonStatus::Unreachable => {
            calls::let_go_of(act, person)?;
            return conversations::call_off_all(act, person);
        }
        PersonStatus::Withdrawn => (LeftBecause::NoLongerWanted, WithdrawalReason::Withdrew),
        PersonStatus::MovedOn => (LeftBecause::FoundElsewhere, WithdrawalReason::MovedOn),
    };
    calls::let_go_of(act, person)?;
    conversations::call_off_all(act, person)?;
    waiting::leave_all(act, person, because)?;
    groups::leave_all(act, person, reason)
}

/// Notes that a person is there again.
pub fn come_back(office: &mut Office, form: ComeBackForm) -> Result<Done, Fault> {
    office.act(Action::ComeBack, |act| {
        get_naming(act, form.person)?;
        act.about(form.person);
        let status = status_of(act, form.person)?.ok_or(StatusRefusal::NotAway)?;
        act.conn().execute("DELETE FROM person_status WHERE person = ?", [form.person])?;
        if form.wait_again {
            waiting::wait_again(act, form.person, status.since)?;
        }
        Ok(Done {})
    })
}
