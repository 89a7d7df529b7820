//! Handover: a few words from one shift to the next, ticked off when they are done with.
//!
//! Short on purpose, and with the same warning beside the field as every free text (R9). Whoever is meant is named as the
//! centre calls her; what is ticked off is no longer shown.

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::check::Check;
use crate::fault::Fault;
use crate::id::HandoverNoteId;
use crate::journal::Action;
use crate::office::{Look, Office};
use crate::surface::Done;
use crate::wire::{Day, Moment};

/// A few words to the next shift.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HandoverNoteForm {
    /// The words.
    pub text: String,
}

/// The note just left.
#[derive(Debug, Serialize, TS)]
pub struct HandoverNoteAddedView {
    /// The note.
    pub id: HandoverNoteId,
}

/// Which note is done with.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TickHandoverNoteForm {
    /// The note.
    pub id: HandoverNoteId,
}

/// A note to the next shift.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HandoverNoteView {
    /// The note.
    pub id: HandoverNoteId,
    /// The words.
    pub text: String,
    /// Who left it.
    pub who: String,
    /// When.
    pub at: Moment,
}

/// Most notes on Today.
const MOST: u32 = 20;

/// The notes nobody has ticked off, the oldest first.
pub(crate) fn open_notes(look: &Look<'_>) -> Result<Vec<HandoverNoteView>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT n.id, n.text, c.name, n.written_at FROM handover_note n JOIN coordinator c ON c.id = n.who
         WHERE n.done_at IS NULL ORDER BY n.written_at, n.id LIMIT ?",
    )?;
    let notes = statement.query_map([MOST], |row| {
        Ok(HandoverNoteView { id: row.get(0)?, text: row.get(1)?, who: row.get(2)?, at: row.get(3)? })
    })?;
    Ok(notes.collect::<Result<_, _>>()?)
}

/// Every note to a shift, those ticked off among them, with the day on which it was written.
pub(crate) fn all_notes(look: &Look<'_>) -> Result<Vec<(HandoverNoteId, String, Day)>, Fault> {
    let sql = "SELECT id, text, substr(written_at, 1, 10) FROM handover_note ORDER BY written_at, id";
    let mut statement = look.conn().prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// When a note was left, if there is one.
pub(crate) fn written_at(look: &Look<'_>, id: HandoverNoteId) -> Result<Option<Moment>, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT written_at FROM handover_note WHERE id = ?")?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?)
}

/// Lets words go in which somebody is named who is erased; tells whether there were any.
pub(crate) fn remove(conn: &Connection, id: HandoverNoteId) -> Result<bool, Fault> {
    Ok(conn.prepare_cached("DELETE FROM handover_note WHERE id = ?")?.execute([id])? > 0)
}

/// Leaves a few words to the next shift.
pub fn add_handover_note(
    office: &mut Office,
    form: HandoverNoteForm,
) -> Result<HandoverNoteAddedView, Fault> {
    let mut check = Check::default();
    let text = check.required_line("text", &form.text);
    check.done()?;
    office.act(Action::AddHandoverNote, |act| {
        let id = HandoverNoteId::new(act.world());
        act.about(id);
        act.conn().execute(
            "INSERT INTO handover_note (id, text, who, written_at) VALUES (?, ?, ?, ?)",
            params![id, text, act.who(), Moment(act.now())],
        )?;
        Ok(HandoverNoteAddedView { id })
    })
}

/// Ticks a note off.
pub fn tick_handover_note(office: &mut Office, form: TickHandoverNoteForm) -> Result<Done, Fault> {
    office.act(Action::TickHandoverNote, |act| {
        act.about(form.id);
        let ticked = act.conn().execute(
            "UPDATE handover_note SET done_at = ?, done_by = ? WHERE id = ? AND done_at IS NULL",
            params![Moment(act.now()), act.who(), form.id],
        )?;
        if ticked == 0 { Err(Fault::NotFound("handover-note")) } else { Ok(Done {}) }
    })
}

#[cfg(test)]
mod tests;
