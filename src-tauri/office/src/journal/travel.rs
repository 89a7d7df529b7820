//! Undo and redo: going one act back, or forward again.

use std::collections::BTreeSet;

use rusqlite::session::{ChangesetItem, ConflictAction, ConflictType, invert_strm};
use rusqlite::{OptionalExtension, params};
use serde::Serialize;
use ts_rs::TS;

use super::Action;
use super::record::tables_in;
use crate::fault::Fault;
use crate::id::CoordinatorId;
use crate::office::{Look, Office};
use crate::roles;
use crate::stale::{Stale, stale_of};
use crate::surface::Nothing;
use crate::wire::Moment;

/// Which way to go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Way {
    /// Back: the last act still done is undone.
    Undo,
    /// Forward: the act undone last is done again.
    Redo,
}

/// What was undone or redone.
#[derive(Debug, Serialize, TS)]
pub struct TravelView {
    /// The act, or nothing where there was none.
    pub action: Option<Action>,
}

/// Undoes the last act.
pub fn undo(office: &mut Office, _: Nothing) -> Result<TravelView, Fault> {
    Ok(TravelView { action: office.travel(Way::Undo)? })
}

/// Does again what was undone last.
pub fn redo(office: &mut Office, _: Nothing) -> Result<TravelView, Fault> {
    Ok(TravelView { action: office.travel(Way::Redo)? })
}

/// Applies one changeset, inverted or as it is, inside the open transaction.
pub(crate) fn travel(look: &Look<'_>, way: Way) -> Result<Option<(Action, BTreeSet<Stale>)>, Fault> {
    let conn = look.conn();
    let next = match way {
        Way::Undo => {
            "SELECT number, who, action, changeset FROM journal WHERE state = 'done' ORDER BY number DESC LIMIT 1"
        }
        Way::Redo => {
            "SELECT number, who, action, changeset FROM journal WHERE state = 'undone' ORDER BY number LIMIT 1"
        }
    };
    let row: Option<(i64, CoordinatorId, Action, Vec<u8>)> =
        conn.query_row(next, [], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?))).optional()?;
    let Some((number, who, action, recorded)) = row else { return Ok(None) };
    if who != look.who() && roles::undoes_only_own(look)? {
        // Somebody else's act stands in between; only a coordinator goes back over it.
        return Err(Fault::refused(roles::REFUSED));
    }
    if recorded.is_empty() {
        // An act that changed nothing, or one that cannot be gone back over.
        return Ok(None);
    }
    let mut changes = Vec::new();
    match way {
        Way::Undo => invert_strm(&mut &recorded[..], &mut changes)?,
        Way::Redo => changes.clone_from(&recorded),
    }
    let stale = stale_of(tables_in(&changes)?.iter().map(String::as_str));
    conn.apply_strm(&mut &changes[..], None::<fn(&str) -> bool>, stop_at_conflict)?;
    let state = match way {
        Way::Undo => "undone",
        Way::Redo => "done",
    };
    conn.execute(
        "UPDATE journal SET state = ?, turned_at = ? WHERE number = ?",
        params![state, Moment(look.now()), number],
    )?;
    Ok(Some((action, stale)))
}

/// The rows must be exactly as they were recorded; anything else stops the whole step.
fn stop_at_conflict(_: ConflictType, _: ChangesetItem) -> ConflictAction {
    ConflictAction::SQLITE_CHANGESET_ABORT
}
