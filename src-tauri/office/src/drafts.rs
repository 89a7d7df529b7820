//! What is being typed, kept in the vault as it is typed, so that a lock or a power cut loses nothing.
//!
//! Drafts are not journalled: undo is for acts, and a draft is not one yet.

use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::check::Check;
use crate::fault::Fault;
use crate::office::{Look, Office};
use crate::surface::Done;
use crate::wire::Moment;

/// Longest draft, in bytes; a form with every field at its limit stays well below.
const LIMIT: usize = 256 * 1024;

/// A draft to keep.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveDraftForm {
    /// What is being typed into: `enquiry`, `place`, `conversation:<id>`.
    pub key: String,
    /// The fields as JSON text, known only to the screen.
    pub content: String,
}

/// Which draft.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftForm {
    /// What is being typed into.
    pub key: String,
}

/// A kept draft.
#[derive(Debug, Serialize, TS)]
pub struct DraftView {
    /// The fields as JSON text; nothing if there is no draft.
    pub content: Option<String>,
    /// When it was kept.
    pub saved_at: Option<Moment>,
}

/// Keeps a draft.
pub fn save_draft(office: &mut Office, form: SaveDraftForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let key = check.required_line("key", &form.key);
    if form.content.len() > LIMIT {
        check.fault("content", "draft-too-long");
    }
    check.done()?;
    office.jot(|look| {
        look.conn().execute(
            "INSERT INTO draft (who, key, content, saved_at) VALUES (?, ?, ?, ?)
             ON CONFLICT (who, key) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at",
            params![look.who(), key, form.content, Moment(look.now())],
        )?;
        Ok(Done {})
    })
}

/// Reads a draft.
pub fn get_draft(office: &Office, form: DraftForm) -> Result<DraftView, Fault> {
    office.look(|look| {
        let kept = look
            .conn()
            .query_row(
                "SELECT content, saved_at FROM draft WHERE who = ? AND key = ?",
                params![look.who(), form.key],
                |r| Ok(DraftView { content: Some(r.get(0)?), saved_at: Some(r.get(1)?) }),
            )
            .optional()?;
        Ok(kept.unwrap_or(DraftView { content: None, saved_at: None }))
    })
}

/// When something was last kept while it was typed, by anybody.
pub(crate) fn last_kept(look: &Look<'_>) -> Result<Option<Moment>, Fault> {
    Ok(look.conn().query_row("SELECT max(saved_at) FROM draft", [], |row| row.get(0))?)
}

/// Lets a draft go.
pub fn discard_draft(office: &mut Office, form: DraftForm) -> Result<Done, Fault> {
    office.jot(|look| {
        look.conn().execute("DELETE FROM draft WHERE who = ? AND key = ?", params![look.who(), form.key])?;
        Ok(Done {})
    })
}
