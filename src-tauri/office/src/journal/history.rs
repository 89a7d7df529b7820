//! The history that people see.

use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Action;
use crate::cut::Cut;
use crate::fault::Fault;
use crate::id::Subject;
use crate::office::{Look, Office};
use crate::roles;
use crate::surface::Nothing;
use crate::wire::Moment;

/// One line of the history.
#[derive(Debug, Serialize, TS)]
pub struct HistoryLineView {
    /// When it was done.
    pub at: Moment,
    /// The coordinator's name, if somebody was at the desk.
    pub who: Option<String>,
    /// What was done.
    pub action: Action,
    /// Whether it has been undone since.
    pub undone: bool,
}

/// A page of the office's history, newest first.
#[derive(Debug, Serialize, TS)]
pub struct HistoryView {
    /// The lines.
    pub lines: Vec<HistoryLineView>,
    /// How many there are in all.
    pub total: u32,
}

/// Which page of the history.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HistoryForm {
    /// From 0.
    pub page: u32,
}

/// Lines on a page of the history.
const PAGE: u32 = 50;

/// Reads the office's history.
pub fn get_history(office: &Office, form: HistoryForm) -> Result<HistoryView, Fault> {
    office.look(|look| {
        let total = look.conn().prepare_cached("SELECT count(*) FROM journal")?.query_row([], |r| r.get(0))?;
        let Cut { backwards, most, skip } = Cut::of(form.page, PAGE, total);
        let way = if backwards { "ASC" } else { "DESC" };
        let mut statement = look.conn().prepare_cached(&format!(
            "SELECT j.at, c.name, j.action, j.state <> 'done' FROM journal j LEFT JOIN coordinator c ON c.id = j.who
             ORDER BY j.number {way} LIMIT ? OFFSET ?"
        ))?;
        let mut lines: Vec<_> = statement.query_map(params![most, skip], line)?.collect::<Result<_, _>>()?;
        if backwards {
            lines.reverse();
        }
        Ok(HistoryView { lines, total })
    })
}

/// When something was last done or undone.
pub(crate) fn last_turn(look: &Look<'_>) -> Result<Option<Moment>, Fault> {
    // Both are found by an index: the newest act, and the few that are undone.
    let done = "SELECT max(at) FROM (SELECT at FROM journal ORDER BY number DESC LIMIT 1)";
    let undone = "SELECT max(turned_at) FROM journal WHERE state = 'undone'";
    let read =
        |sql: &str| look.conn().prepare_cached(sql)?.query_row([], |row| row.get::<_, Option<Moment>>(0));
    Ok(read(done)?.max(read(undone)?))
}

/// The acts about one thing, newest first.
pub(crate) fn history_of(
    look: &Look<'_>,
    subject: impl Into<Subject>,
    limit: u32,
) -> Result<Vec<HistoryLineView>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT j.at, c.name, j.action, j.state <> 'done' FROM journal_subject s JOIN journal j ON j.number = s.number
         LEFT JOIN coordinator c ON c.id = j.who WHERE s.subject = ? AND j.state = 'done' ORDER BY j.number DESC LIMIT ?",
    )?;
    let lines =
        statement.query_map(params![subject.into().0.as_bytes(), limit], line)?.collect::<Result<_, _>>()?;
    Ok(lines)
}

fn line(row: &rusqlite::Row<'_>) -> rusqlite::Result<HistoryLineView> {
    Ok(HistoryLineView { at: row.get(0)?, who: row.get(1)?, action: row.get(2)?, undone: row.get(3)? })
}

/// When an act was done, undone or done again last.
pub(crate) fn last_saved(look: &Look<'_>) -> Result<Option<Moment>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT max(at) FROM (
           SELECT at FROM (SELECT max(at, coalesce(turned_at, at)) AS at FROM journal ORDER BY number DESC LIMIT 1)
           UNION ALL SELECT max(turned_at) FROM journal WHERE state = 'undone')",
    )?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// What Undo and Redo would do now.
#[derive(Debug, Serialize, TS)]
pub struct UndoView {
    /// The act that Undo would undo.
    pub undo: Option<Action>,
    /// The act that Redo would do again.
    pub redo: Option<Action>,
}

/// Reads what can be undone and redone.
pub fn get_undo(office: &Office, _: Nothing) -> Result<UndoView, Fault> {
    office.look(|look| {
        // Whoever takes back only what she did herself is not told what others did.
        let own = if roles::undoes_only_own(look)? { "AND who = ?1" } else { "AND ?1 IS NOT NULL" };
        let next = |state: &str, order: &str| {
            let sql = format!(
                "SELECT CASE WHEN length(changeset) > 0 {own} THEN action END FROM journal WHERE state = '{state}' ORDER BY number {order} LIMIT 1"
            );
            look.conn().prepare_cached(&sql)?.query_row([look.who()], |r| r.get::<_, Option<Action>>(0)).optional()
        };
        Ok(UndoView { undo: next("done", "DESC")?.flatten(), redo: next("undone", "ASC")?.flatten() })
    })
}
