//! Who takes part in which group, from when until when.
//!
//! `left_on` is the first day on which somebody is no longer a member. A group that ends keeps its members as they were.

use chrono::NaiveDate;
use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, Row, params};
use serde::Serialize;
use ts_rs::TS;

use super::end::WithdrawalReason;
use super::going_on::GoingOn;
use super::group::GroupState;
use crate::fault::Fault;
use crate::id::{EntryId, GroupId, ParticipationId, PersonId};
use crate::office::{Act, Look};
use crate::wire::Day;

/// A person's taking part in one group.
#[derive(Debug, Clone)]
pub(crate) struct Participation {
    pub(crate) id: ParticipationId,
    pub(crate) group: GroupId,
    pub(crate) person: PersonId,
    pub(crate) entry: Option<EntryId>,
    pub(crate) joined_on: Day,
    pub(crate) left_on: Option<Day>,
    pub(crate) left_because: Option<WithdrawalReason>,
    pub(crate) goes_on: Option<GoingOn>,
    pub(crate) leaves_after: Option<Day>,
}

impl Participation {
    /// Whether her last evening, as it was agreed, has passed.
    pub(super) fn is_leaving(&self, today: NaiveDate) -> bool {
        self.left_on.is_none() && self.leaves_after.is_some_and(|last| last.0 < today)
    }
}

/// One group on a person's way, as her page shows it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ParticipationLineView {
    /// The participation.
    pub id: ParticipationId,
    /// The group.
    pub group: GroupId,
    /// The group's name.
    pub group_name: String,
    /// Where the group is on its way.
    pub state: GroupState,
    /// When she joined.
    pub joined_on: Day,
    /// The first day no longer a member.
    pub left_on: Option<Day>,
    /// Why she left.
    pub left_because: Option<WithdrawalReason>,
}

/// The people who are members of a group that has not ended.
pub(crate) const PEOPLE_IN_GROUPS: &str = "SELECT p.person FROM self_help_group g
    CROSS JOIN participation p ON p.self_help_group = g.id AND p.left_on IS NULL
    WHERE g.state IN ('forming', 'running')";

/// Whether a person `p` is a member of a group that has not ended.
pub(crate) const IS_IN_GROUP: &str =
    "SELECT 1 FROM participation m JOIN self_help_group g ON g.id = m.self_help_group
    WHERE m.person = p.id AND m.left_on IS NULL AND g.state IN ('forming', 'running')";

/// The last day on which a person `p` left a group, or one that she was in ended.
pub(crate) const LAST_LEFT_ON: &str = "SELECT max(coalesce(m.left_on, g.ended_on, m.joined_on))
    FROM participation m JOIN self_help_group g ON g.id = m.self_help_group WHERE m.person = p.id";

/// Each participation `m` with the sessions `s` that were held in its group while it lasted.
macro_rules! held_meanwhile {
    () => {
        "FROM participation m JOIN session s ON s.self_help_group = m.self_help_group AND s.state = 'held'
           AND s.on_day >= m.joined_on AND (m.left_on IS NULL OR s.on_day < m.left_on)"
    };
}

/// The day of the last session that was held in a group while a person `p` was in it.
pub(crate) const LAST_SESSION_ON: &str =
    concat!("SELECT max(s.on_day) ", held_meanwhile!(), " WHERE m.person = p.id");

/// Whether a person came to an evening of another group, or of an earlier round of this one, before.
pub(super) fn has_been_in_another(look: &Look<'_>, person: PersonId, group: GroupId) -> Result<bool, Fault> {
    let sql = concat!(
        "SELECT EXISTS (SELECT 1 ",
        held_meanwhile!(),
        " WHERE m.person = ?1 AND m.self_help_group <> ?2)"
    );
    Ok(look.conn().prepare_cached(sql)?.query_row(params![person, group], |row| row.get(0))?)
}

const SELECT: &str =
    "SELECT id, self_help_group, person, entry, joined_on, left_on, left_because, goes_on, leaves_after
     FROM participation";

fn read(row: &Row<'_>) -> rusqlite::Result<Participation> {
    Ok(Participation {
        id: row.get(0)?,
        group: row.get(1)?,
        person: row.get(2)?,
        entry: row.get(3)?,
        joined_on: row.get(4)?,
        left_on: row.get(5)?,
        left_because: row.get(6)?,
        goes_on: row.get(7)?,
        leaves_after: row.get(8)?,
    })
}

/// One participation.
pub(super) fn get_participation(look: &Look<'_>, id: ParticipationId) -> Result<Participation, Fault> {
    let mut statement = look.conn().prepare_cached(&format!("{SELECT} WHERE id = ?"))?;
    statement.query_row([id], read).optional()?.ok_or(Fault::NotFound("participation"))
}

/// Whose participation it is.
pub(crate) fn person_of(look: &Look<'_>, id: ParticipationId) -> Result<PersonId, Fault> {
    Ok(get_participation(look, id)?.person)
}

/// Everybody who takes or took part in a group, in the order of joining.
pub(super) fn everybody_of(look: &Look<'_>, group: GroupId) -> Result<Vec<Participation>, Fault> {
    let mut statement =
        look.conn().prepare_cached(&format!("{SELECT} WHERE self_help_group = ? ORDER BY joined_on, id"))?;
    Ok(statement.query_map([group], read)?.collect::<Result<_, _>>()?)
}

/// The members of a group now; of an ended group, those at its end.
pub(crate) fn current_members(look: &Look<'_>, group: GroupId) -> Result<Vec<Participation>, Fault> {
    let mut statement = look.conn().prepare_cached(&format!(
        "{SELECT} WHERE self_help_group = ? AND left_on IS NULL ORDER BY joined_on, id"
    ))?;
    Ok(statement.query_map([group], read)?.collect::<Result<_, _>>()?)
}

/// How many members a group has now; facilitators are never counted (S1.2).
pub(super) fn count_members(look: &Look<'_>, group: GroupId) -> Result<u32, Fault> {
    let mut statement = look
        .conn()
        .prepare_cached("SELECT count(*) FROM participation WHERE self_help_group = ? AND left_on IS NULL")?;
    Ok(statement.query_row([group], |row| row.get(0))?)
}

/// The members of a group on a day.
pub(crate) fn members_on(look: &Look<'_>, group: GroupId, day: NaiveDate) -> Result<Vec<PersonId>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT person FROM participation WHERE self_help_group = ?1 AND joined_on <= ?2
         AND (left_on IS NULL OR left_on > ?2) ORDER BY joined_on, id",
    )?;
    Ok(statement.query_map(params![group, Day(day)], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// Notes how a member wishes to go on after the last evening.
pub(super) fn set_going_on(act: &Act<'_>, id: ParticipationId, wish: Option<GoingOn>) -> Result<(), Fault> {
    act.conn().execute("UPDATE participation SET goes_on = ? WHERE id = ?", params![wish, id])?;
    Ok(())
}

/// Lets what is a person's follow to the one she is the same as.
pub(crate) fn hand_over(act: &Act<'_>, from: PersonId, to: PersonId) -> Result<(), Fault> {
    act.conn().execute("UPDATE participation SET person = ? WHERE person = ?", [to, from])?;
    Ok(())
}

/// Every group a person takes or took part in, the latest first.
pub(crate) fn participations_of(
    look: &Look<'_>,
    person: PersonId,
) -> Result<Vec<ParticipationLineView>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT p.id, p.self_help_group, g.name, g.state, p.joined_on, p.left_on, p.left_because FROM participation p
         JOIN self_help_group g ON g.id = p.self_help_group WHERE p.person = ? ORDER BY p.joined_on DESC, p.id DESC",
    )?;
    let rows = statement.query_map([person], |row| {
        Ok(ParticipationLineView {
            id: row.get(0)?,
            group: row.get(1)?,
            group_name: row.get(2)?,
            state: row.get(3)?,
            joined_on: row.get(4)?,
            left_on: row.get(5)?,
            left_because: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Every group a person takes or took part in.
pub(crate) fn groups_ever_of(look: &Look<'_>, person: PersonId) -> Result<BTreeSet<GroupId>, Fault> {
    let mut statement =
        look.conn().prepare_cached("SELECT self_help_group FROM participation WHERE person = ?")?;
    Ok(statement.query_map([person], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// The groups a person is a member of now: not left, not ended.
pub(super) fn live_groups_of(look: &Look<'_>, person: PersonId) -> Result<Vec<GroupId>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT p.self_help_group FROM participation p JOIN self_help_group g ON g.id = p.self_help_group
         WHERE p.person = ? AND p.left_on IS NULL AND g.state <> 'ended'",
    )?;
    Ok(statement.query_map([person], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

pub(super) fn insert(
    act: &Act<'_>,
    group: GroupId,
    person: PersonId,
    entry: Option<EntryId>,
) -> Result<ParticipationId, Fault> {
    let id = ParticipationId::new(act.world());
    act.conn().execute(
        "INSERT INTO participation (id, self_help_group, person, entry, joined_on) VALUES (?, ?, ?, ?, ?)",
        params![id, group, person, entry, Day(act.today())],
    )?;
    Ok(id)
}

pub(super) fn end(act: &Act<'_>, id: ParticipationId, because: WithdrawalReason) -> Result<(), Fault> {
    // A clock that was set back must not let anybody leave before she joined.
    act.conn().execute(
        "UPDATE participation SET left_on = max(?, joined_on), left_because = ?, leaves_after = NULL WHERE id = ?",
        params![Day(act.today()), because, id],
    )?;
    Ok(())
}
