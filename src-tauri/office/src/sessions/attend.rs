//! Who came: everyone, then the exceptions. It can be corrected at any time. A group that wishes it is only counted: then nobody's
//! name stands beside an evening, and nobody is asked after.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::card::{SessionView, card_of, check_evening};
use super::session::{Session, SessionState, get_session_row, numbers, sessions_of};
use crate::check::Check;
use crate::choice;
use crate::fault::{Args, Coded, Fault, FieldFault};
use crate::groups::{GroupState, get_group_row, members_on};
use crate::id::{GroupId, PersonId, SessionId};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::people::{self, CallAbout, ReachState, ReachView};
use crate::surface::Done;

choice! {
    /// How somebody was there.
    AttendanceState {
        /// She came.
        Came = "came",
        /// She told us that she would not.
        ToldUs = "told-us",
        /// She did not come, and nobody knows why (R11).
        DidNotCome = "did-not-come",
        /// She came and left early.
        LeftEarly = "left-early",
    }
}

impl AttendanceState {
    /// Whether she was in the room.
    pub(super) fn was_there(self) -> bool {
        matches!(self, Self::Came | Self::LeftEarly)
    }
}

/// How one participant was there.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AttendanceExceptionFields {
    /// The participant.
    pub person: PersonId,
    /// How she was there.
    pub state: AttendanceState,
}

/// Who came to a session.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecordAttendanceForm {
    /// The session.
    pub session: SessionId,
    /// Whether everyone came who is not named; otherwise every participant is named.
    pub everyone_came: bool,
    /// Those to be named.
    #[serde(default)]
    pub exceptions: Vec<AttendanceExceptionFields>,
}

/// How many came to a session of a group whose evenings are only counted.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecordHeadCountForm {
    /// The session.
    pub session: SessionId,
    /// How many participants came; facilitators are not counted (S1.2).
    pub came: i32,
}

/// Some who did not come are to be asked after.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AskAfterForm {
    /// The session.
    pub session: SessionId,
    /// Whom.
    pub people: Vec<PersonId>,
}

/// One evening in a member's row: a mark, never a count (S1.10).
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct AttendanceMarkView {
    /// The session.
    pub session: SessionId,
    /// The session's number.
    pub number: u32,
    /// How she was there.
    pub state: AttendanceState,
}

/// Why attendance cannot be recorded.
#[derive(Debug)]
enum AttendanceRefusal {
    NotYet,
    CalledOff,
    GroupForming,
    OnlyCounted,
    NotCounted,
}

impl Coded for AttendanceRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::NotYet => "session-not-yet",
            Self::CalledOff => "session-called-off",
            Self::GroupForming => "group-not-started",
            Self::OnlyCounted => "group-only-counted",
            Self::NotCounted => "group-not-counted",
        }
    }
}

/// The attendance of a session as recorded.
pub(super) fn recorded(
    look: &Look<'_>,
    session: SessionId,
) -> Result<BTreeMap<PersonId, AttendanceState>, Fault> {
    let mut statement =
        look.conn().prepare_cached("SELECT person, state FROM attendance WHERE session = ?")?;
    Ok(statement.query_map([session], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
}

/// Lets what is a person's follow to the one she is the same as.
pub(crate) fn hand_over(act: &Act<'_>, from: PersonId, to: PersonId) -> Result<(), Fault> {
    act.conn().execute("UPDATE attendance SET person = ? WHERE person = ?", [to, from])?;
    Ok(())
}

/// Lets a count take the place of the evenings a person came to, before what is hers is erased (R21).
pub(crate) fn keep_count(conn: &Connection, person: PersonId) -> Result<(), Fault> {
    conn.prepare_cached(
        "INSERT INTO attendance_count (session, came)
         SELECT session, 1 FROM attendance WHERE person = ? AND state IN ('came', 'left-early')
         ON CONFLICT (session) DO UPDATE SET came = came + 1",
    )?
    .execute([person])?;
    Ok(())
}

/// How many evenings a person came to.
pub(crate) fn evenings_attended(look: &Look<'_>, person: PersonId) -> Result<u32, Fault> {
    let sql = "SELECT count(*) FROM attendance WHERE person = ? AND state IN ('came', 'left-early')";
    Ok(look.conn().prepare_cached(sql)?.query_row([person], |row| row.get(0))?)
}

/// How many came to a session of whom nothing is known any more.
pub(super) fn erased_who_came(look: &Look<'_>, session: SessionId) -> Result<u32, Fault> {
    let sql = "SELECT coalesce(max(came), 0) FROM attendance_count WHERE session = ?";
    Ok(look.conn().prepare_cached(sql)?.query_row([session], |row| row.get(0))?)
}

/// The participants of a session: the members of that day, and whoever has been recorded since.
pub(super) fn people_at(look: &Look<'_>, session: &Session) -> Result<Vec<PersonId>, Fault> {
    let mut people = members_on(look, session.group, session.on.0)?;
    for person in recorded(look, session.id)?.into_keys() {
        if !people.contains(&person) {
            people.push(person);
        }
    }
    Ok(people)
}

/// A member's evenings in a group so far, in the order of the sessions.
pub(crate) fn attendance_of(
    look: &Look<'_>,
    group: GroupId,
    person: PersonId,
) -> Result<Vec<AttendanceMarkView>, Fault> {
    let all = sessions_of(look, group)?;
    let numbers = numbers(all.iter().map(|session| session.state));
    let mut statement =
        look.conn().prepare_cached("SELECT state FROM attendance WHERE session = ? AND person = ?")?;
    let mut marks = Vec::new();
    for (session, number) in all.iter().zip(numbers) {
        let Some(number) = number.filter(|_| session.state == SessionState::Held) else { continue };
        let states = statement.query_map(params![session.id, person], |row| row.get(0))?;
        for state in states {
            marks.push(AttendanceMarkView { session: session.id, number, state: state? });
        }
    }
    Ok(marks)
}

/// Turns the form into one state a participant, or tells which fields cannot be taken.
fn states(
    form: &RecordAttendanceForm,
    people: &[PersonId],
) -> Result<BTreeMap<PersonId, AttendanceState>, Fault> {
    let mut named = BTreeMap::new();
    let mut faults = Vec::new();
    for (index, exception) in form.exceptions.iter().enumerate() {
        let code = match named.insert(exception.person, exception.state) {
            _ if !people.contains(&exception.person) => "not-in-this-group",
            Some(_) => "person-twice",
            None => continue,
        };
        faults.push(FieldFault { field: format!("exceptions.{index}.person"), code, args: Args::new() });
    }
    if !form.everyone_came && people.iter().any(|person| !named.contains_key(person)) {
        faults.push(FieldFault {
            field: "exceptions".to_owned(),
            code: "attendance-incomplete",
            args: Args::new(),
        });
    }
    if !faults.is_empty() {
        return Err(Fault::Fields(faults));
    }
    let state = |person: &PersonId| (*person, named.get(person).copied().unwrap_or(AttendanceState::Came));
    Ok(people.iter().map(state).collect())
}

fn write(
    act: &Act<'_>,
    session: &Session,
    states: &BTreeMap<PersonId, AttendanceState>,
) -> Result<(), Fault> {
    let mut write = act.conn().prepare_cached(
        "INSERT INTO attendance (session, person, state) VALUES (?, ?, ?)
         ON CONFLICT (session, person) DO UPDATE SET state = excluded.state WHERE state <> excluded.state",
    )?;
    for (person, state) in states {
        act.about(*person);
        write.execute(params![session.id, person, state])?;
    }
    act.conn().execute(
        "UPDATE session SET state = ?, came = NULL WHERE id = ?",
        params![SessionState::Held, session.id],
    )?;
    Ok(())
}

/// Whether of an evening only is written down how many came: the group wishes it, and nobody was named before.
pub(super) fn is_only_counted(look: &Look<'_>, session: &Session) -> Result<bool, Fault> {
    Ok(get_group_row(look, session.group)?.counts_only && recorded(look, session.id)?.is_empty())
}

/// An evening that has come, of a group that meets.
fn evening_to_record(act: &Act<'_>, id: SessionId) -> Result<Session, Fault> {
    let session = get_session_row(act, id)?;
    check_evening(act, &session)?;
    act.about(session.group);
    act.about(session.id);
    if session.state == SessionState::CalledOff {
        return Err(AttendanceRefusal::CalledOff.into());
    }
    if get_group_row(act, session.group)?.state == GroupState::Forming {
        return Err(AttendanceRefusal::GroupForming.into());
    }
    if session.on.0 > act.today() {
        return Err(AttendanceRefusal::NotYet.into());
    }
    Ok(session)
}

/// Records how many came, or corrects it.
pub fn record_head_count(office: &mut Office, form: RecordHeadCountForm) -> Result<SessionView, Fault> {
    let mut check = Check::default();
    let came = check.whole("came", form.came, 0..=500);
    check.done()?;
    office.act(Action::RecordAttendance, |act| {
        let session = evening_to_record(act, form.session)?;
        if !is_only_counted(act, &session)? {
            return Err(AttendanceRefusal::NotCounted.into());
        }
        act.conn().execute(
            "UPDATE session SET state = ?, came = ? WHERE id = ?",
            params![SessionState::Held, came, session.id],
        )?;
        card_of(act, &get_session_row(act, session.id)?)
    })
}

/// Records who came, or corrects it; whoever did not come without a word is proposed for asking after (R11).
pub fn record_attendance(office: &mut Office, form: RecordAttendanceForm) -> Result<SessionView, Fault> {
    office.act(Action::RecordAttendance, |act| {
        let session = evening_to_record(act, form.session)?;
        if is_only_counted(act, &session)? {
            return Err(AttendanceRefusal::OnlyCounted.into());
        }
        let people = people_at(act, &session)?;
        write(act, &session, &states(&form, &people)?)?;
        card_of(act, &get_session_row(act, session.id)?)
    })
}

/// Notes a call for each who did not come without a word and may be reached at all (R1, R11).
pub fn ask_after(office: &mut Office, form: AskAfterForm) -> Result<Done, Fault> {
    office.act(Action::AskAfter, |act| {
        let session = get_session_row(act, form.session)?;
        act.about(session.id);
        let states = recorded(act, session.id)?;
        let mut faults = Vec::new();
        for (index, person) in form.people.iter().enumerate() {
            let refused = if states.get(person) != Some(&AttendanceState::DidNotCome) {
                Some("not-missed")
            } else if !may_ever_be_reached(act, *person)? {
                Some("contact-closed")
            } else {
                None
            };
            match refused {
                Some(code) => {
                    faults.push(FieldFault { field: format!("people.{index}"), code, args: Args::new() })
                }
                None => {
                    act.about(*person);
                    people::owe_call(act, *person, CallAbout::AskAfter)?;
                }
            }
        }
        if faults.is_empty() { Ok(Done {}) } else { Err(Fault::Fields(faults)) }
    })
}

fn may_ever_be_reached(look: &Look<'_>, person: PersonId) -> Result<bool, Fault> {
    let reach = ReachView::from(people::reach_of(look, person)?);
    Ok(!matches!(reach.state, ReachState::Closed | ReachState::Expired))
}
