//! Calls the centre still owes somebody: to call back, to book a conversation, to tell of a group, to ask after her.
//!
//! Silence is not withdrawal (R11): a call stays owed until it was made or let go on purpose. Whether it may be made at
//! this moment is R1's to say, and those that may stand first. Whoever pauses is not called until her pause is over.

use rusqlite::{OptionalExtension, named_params, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::person::CalledAs;
use super::reach::{Reach, ReachView, reach_of};
use super::status::PEOPLE_AT_REST;
use crate::choice;
use crate::fault::Fault;
use crate::id::{CallId, PersonId};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::roles;
use crate::surface::{Done, Nothing};
use crate::wire::{Day, Moment};

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
        /// The message agreed on was left; the call stays owed.
        LeftMessage = "left-message",
        /// Somebody else answered; the call stays owed.
        SomebodyElse = "somebody-else",
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

/// A try to call somebody.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CallAttemptView {
    /// When.
    pub at: Moment,
    /// What the call was about.
    pub about: CallAbout,
    /// How it went.
    pub result: CallResult,
    /// Who tried.
    pub who: String,
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

impl CallsView {
    /// No calls.
    pub(crate) fn none() -> Self {
        Self { calls: Vec::new(), total: 0, safe_now: 0 }
    }
}

/// The people to whom a call is owed.
pub(super) const PEOPLE_OWED: &str = "SELECT person FROM call WHERE state = 'owed'";

/// The last day that a call to a person `p` was about: since when it is owed, the last try, or when it was settled.
pub(crate) const LAST_CALL_ON: &str = "SELECT max(max(c.since, coalesce(c.settled_on, ''), coalesce(
    (SELECT max(substr(a.made_at, 1, 10)) FROM call_attempt a WHERE a.call = c.id), ''))) FROM call c WHERE c.person = p.id";

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
    let own = roles::own_people_sql(look, "person")?;
    let today = Day(look.today());
    let total = look
        .conn()
        .prepare_cached(&format!(
            "SELECT count(*) FROM call WHERE state = 'owed' AND person NOT IN ({PEOPLE_AT_REST}){own}"
        ))?
        .query_row(named_params! { ":today": today }, |row| row.get(0))?;
    let rows = rows(
        look,
        &format!("{SELECT} AND c.person NOT IN ({PEOPLE_AT_REST}){own} ORDER BY c.since, c.id LIMIT :most"),
        named_params! { ":today": today, ":most": MOST },
    )?;
    let safe_now = rows.iter().filter(|(reach, _)| reach.gives_number()).count();
    Ok(CallsView {
        calls: rows.into_iter().map(|(_, call)| call).collect(),
        total,
        safe_now: u32::try_from(safe_now).unwrap_or(MOST),
    })
}

/// The calls owed about one thing, those that are safe now first, and whether she may be called or written to now.
pub(crate) fn calls_about(look: &Look<'_>, about: CallAbout) -> Result<Vec<(bool, CallRowView)>, Fault> {
    let sql = format!(
        "{SELECT} AND c.about = :about AND c.person NOT IN ({PEOPLE_AT_REST}) ORDER BY c.since, c.id LIMIT :most"
    );
    let today = Day(look.today());
    let rows = rows(look, &sql, named_params! { ":about": about, ":today": today, ":most": MOST })?;
    Ok(rows.into_iter().map(|(reach, call)| (reach.is_open(), call)).collect())
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

/// Tries on a page.
const ATTEMPTS: u32 = 30;

/// Every try to call a person, the latest first.
pub(super) fn attempts_to(look: &Look<'_>, person: PersonId) -> Result<Vec<CallAttemptView>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT a.made_at, c.about, a.result, w.name FROM call c JOIN call_attempt a ON a.call = c.id
         JOIN coordinator w ON w.id = a.who WHERE c.person = ? ORDER BY a.made_at DESC, a.id LIMIT ?",
    )?;
    let rows = statement.query_map(params![person, ATTEMPTS], |row| {
        Ok(CallAttemptView { at: row.get(0)?, about: row.get(1)?, result: row.get(2)?, who: row.get(3)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
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

/// Lets go of everything that was owed to a person.
pub(super) fn let_go_of(act: &Act<'_>, person: PersonId) -> Result<(), Fault> {
    act.conn()
        .prepare_cached(
            "UPDATE call SET state = 'let-go', settled_on = ? WHERE person = ? AND state = 'owed'",
        )?
        .execute(params![Day(act.today()), person])?;
    Ok(())
}

/// Lets a person's calls follow to the one she is the same as; of two about one thing the one owed longer stays.
pub(super) fn hand_over(act: &Act<'_>, from: PersonId, to: PersonId) -> Result<(), Fault> {
    act.conn().execute("UPDATE call SET person = ? WHERE person = ?", [to, from])?;
    act.conn().execute(
        "UPDATE call SET state = 'let-go', settled_on = ?1 WHERE person = ?2 AND state = 'owed' AND EXISTS (
         SELECT 1 FROM call o WHERE o.person = ?2 AND o.about = call.about AND o.state = 'owed'
         AND (o.since, o.id) < (call.since, call.id))",
        params![Day(act.today()), to],
    )?;
    Ok(())
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
            .prepare_cached("SELECT person FROM call WHERE id = ? AND state = 'owed'")?
            .query_row([form.call], |row| row.get(0))
            .optional()?;
        act.about(person.ok_or(Fault::NotFound("call"))?);
        // What is let go was not tried.
        if form.result != CallResult::LetGo {
            act.conn().execute(
                "INSERT INTO call_attempt (id, call, made_at, who, result) VALUES (?, ?, ?, ?, ?)",
                params![
                    act.world().new_id().as_bytes(),
                    form.call,
                    Moment(act.now()),
                    act.who(),
                    form.result
                ],
            )?;
        }
        match form.result {
            CallResult::NotReached | CallResult::LeftMessage | CallResult::SomebodyElse => {
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
