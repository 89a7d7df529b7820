//! Calls the centre still owes somebody: to call back, to book a conversation, to tell of a group, to ask after her.
//!
//! Silence is not withdrawal (R11): a call stays owed until it was made or let go on purpose. Whether it may be made at
//! this moment is R1's to say, and those that may stand first.

use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::person::CalledAs;
use super::reach::{Reach, ReachView, reach_of};
use crate::choice;
use crate::fault::Fault;
use crate::id::{CallId, PersonId};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::surface::{Done, Nothing};
use crate::wire::Day;

choice! {
    /// What a call is about.
    CallAbout {
        /// To call back.
        CallBack = "call-back",
        /// To book a conversation.
        BookConversation = "book-conversation",
        /// To tell of a group.
        TellGroup = "tell-group",
        /// To ask after somebody who was not there, or who has waited long.
        AskAfter = "ask-after",
    }
}

choice! {
    /// How a call went.
    CallResult {
        /// The person was reached.
        Reached = "reached",
        /// Nobody answered; the call stays owed.
        NotReached = "not-reached",
        /// The call is no longer needed.
        LetGo = "let-go",
    }
}

/// How a call went.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecordCallForm {
    /// The call.
    pub call: CallId,
    /// How it went.
    pub result: CallResult,
}

/// A call owed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CallRowView {
    /// The call.
    pub id: CallId,
    /// Whom.
    pub person: PersonId,
    /// What the centre calls her.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
    /// What about.
    pub about: CallAbout,
    /// Since when it is owed.
    pub since: Day,
    /// How often nobody answered.
    pub tries: u32,
    /// What is allowed at this moment.
    pub reach: ReachView,
}

/// The calls owed: those that are safe now first, then by when they become safe.
#[derive(Debug, Serialize, TS)]
pub struct CallsView {
    /// The calls; at most two hundred, those owed longest.
    pub calls: Vec<CallRowView>,
    /// How many are owed in all.
    pub total: u32,
    /// How many of those shown may be made or written at this moment.
    pub safe_now: u32,
}

/// The people to whom a call is owed.
pub(super) const PEOPLE_OWED: &str = "SELECT person FROM call WHERE state = 'owed'";

/// Most calls on one list.
const MOST: u32 = 200;

const SELECT: &str = "SELECT c.id, c.person, p.called, p.called_as, c.about, c.since, c.tries FROM call c
    JOIN person p ON p.id = c.person WHERE c.state = 'owed'";

fn rows(
    look: &Look<'_>,
    sql: &str,
    limits: impl rusqlite::Params,
) -> Result<Vec<(Reach, CallRowView)>, Fault> {
    let mut statement = look.conn().prepare_cached(sql)?;
    let rows = statement.query_map(limits, |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?))
    })?;
    let mut calls = Vec::new();
    for row in rows {
        let (id, person, called, called_as, about, since, tries) = row?;
        let reach = reach_of(look, person)?;
        calls.push((
            reach,
            CallRowView { id, person, called, called_as, about, since, tries, reach: reach.into() },
        ));
    }
    // Stable, so that within one state those owed longest stay first.
    calls.sort_by_key(|(reach, _)| reach.order());
    Ok(calls)
}

/// The calls owed, those that are safe now first.
pub(crate) fn calls_owed(look: &Look<'_>) -> Result<CallsView, Fault> {
    let total =
        look.conn().query_row("SELECT count(*) FROM call WHERE state = 'owed'", [], |row| row.get(0))?;
    let rows = rows(look, &format!("{SELECT} ORDER BY c.since, c.id LIMIT ?"), [MOST])?;
    let safe_now = rows.iter().filter(|(reach, _)| reach.gives_number()).count();
    Ok(CallsView {
        calls: rows.into_iter().map(|(_, call)| call).collect(),
        total,
        safe_now: u32::try_from(safe_now).unwrap_or(MOST),
    })
}

/// Lists the calls owed, those that are safe now first.
pub fn list_calls(office: &Office, _: Nothing) -> Result<CallsView, Fault> {
    office.look(calls_owed)
}

/// The calls owed to one person.
pub(super) fn calls_to(look: &Look<'_>, person: PersonId) -> Result<Vec<CallRowView>, Fault> {
    let rows = rows(look, &format!("{SELECT} AND c.person = ? ORDER BY c.since, c.id"), [person])?;
    Ok(rows.into_iter().map(|(_, call)| call).collect())
}

/// Notes that a call is owed; one that is owed already stays the one.
pub(crate) fn owe_call(act: &Act<'_>, person: PersonId, about: CallAbout) -> Result<CallId, Fault> {
    let owed = act
        .conn()
        .prepare_cached("SELECT id FROM call WHERE person = ? AND about = ? AND state = 'owed'")?
        .query_row(params![person, about], |row| row.get(0))
        .optional()?;
    if let Some(id) = owed {
        return Ok(id);
    }
    let id = CallId::new(act.world());
    act.conn()
        .prepare_cached("INSERT INTO call (id, person, about, since, state) VALUES (?, ?, ?, ?, 'owed')")?
        .execute(params![id, person, about, Day(act.today())])?;
    Ok(id)
}

/// Settles what was owed to a person about one thing, because it has happened.
pub(crate) fn settle_calls(act: &Act<'_>, person: PersonId, about: CallAbout) -> Result<(), Fault> {
    act.conn()
        .prepare_cached(
            "UPDATE call SET state = 'reached', settled_on = ? WHERE person = ? AND about = ? AND state = 'owed'",
        )?
        .execute(params![Day(act.today()), person, about])?;
    Ok(())
}

/// Records how a call went.
pub fn record_call(office: &mut Office, form: RecordCallForm) -> Result<Done, Fault> {
    office.act(Action::RecordCall, |act| {
        let person: Option<PersonId> = act
            .conn()
            .query_row("SELECT person FROM call WHERE id = ? AND state = 'owed'", [form.call], |row| {
                row.get(0)
            })
            .optional()?;
        act.about(person.ok_or(Fault::NotFound("call"))?);
        match form.result {
            CallResult::NotReached => {
                act.conn().execute("UPDATE call SET tries = tries + 1 WHERE id = ?", [form.call])?;
            }
            CallResult::Reached | CallResult::LetGo => {
                act.conn().execute(
                    "UPDATE call SET state = ?, settled_on = ? WHERE id = ?",
                    params![form.result, Day(act.today()), form.call],
                )?;
            }
        }
        Ok(Done {})
    })
}
