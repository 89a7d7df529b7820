//! What is known of the backups that were made: number, day, where each copy lies and whether it was opened again.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use tillit_vault::BackupName;
use ts_rs::TS;

use super::places::{
    BackupPlaceView, BackupRhythm, KeptPlace, StickView, free_sticks, kept_places, place_views, rhythm,
};
use super::{PlaceKind, Reason};
use crate::choice;
use crate::desk::Desk;
use crate::fault::Fault;
use crate::id::BackupPlaceId;
use crate::office::Look;
use crate::surface::Nothing;
use crate::wire::{Day, Moment};

choice! {
    /// What is known of a copy.
    CopyState {
        /// It was opened again and everything was in it.
        Good = "good",
        /// It was opened again and is not whole.
        Damaged = "damaged",
        /// It lay there once and does not any more.
        Gone = "gone",
        /// It lies there, and this office has not opened it: another one made it, or it is newer than what was brought back.
        Unread = "unread",
    }
}

/// One copy of a backup.
#[derive(Debug, Serialize, TS)]
pub struct BackupCopyView {
    /// Counts the vault's backups.
    pub sequence: u32,
    /// The day it was made on.
    pub made_on: Day,
    /// The hour too, where this office made it.
    pub made_at: Option<Moment>,
    /// Where it lies.
    pub place: BackupPlaceId,
    /// What kind of place that is.
    pub kind: PlaceKind,
    /// The place's name.
    pub label: String,
    /// Whether the place is there now.
    pub present: bool,
    /// What is known of it.
    pub state: CopyState,
    /// When it was opened last.
    pub opened_at: Option<Moment>,
    /// Its size in bytes.
    pub size: Option<f64>,
}

/// Everything the settings show of backups.
#[derive(Debug, Serialize, TS)]
pub struct BackupsView {
    /// When they are made without being asked for.
    pub rhythm: BackupRhythm,
    /// Where they go.
    pub places: Vec<BackupPlaceView>,
    /// Sticks that are there and could be a place.
    pub sticks: Vec<StickView>,
    /// The copies, newest first; a few of them.
    pub copies: Vec<BackupCopyView>,
    /// How many there are in all.
    pub total: u32,
}

/// Copies shown at most.
const SHOWN: usize = 12;

/// A backup before it was written anywhere.
#[derive(Debug, Clone, Copy)]
pub(super) struct NewBackup {
    pub(super) name: BackupName,
    pub(super) made_at: Moment,
    pub(super) reason: Reason,
    pub(super) digest: [u8; 32],
}

/// The number the next backup gets: above all that this office made or that lie in any of its places.
pub(super) fn next_sequence(conn: &Connection, places: &[KeptPlace]) -> Result<u64, Fault> {
    let made: u32 = conn
        .prepare_cached("SELECT coalesce(max(sequence), 0) FROM backup")?
        .query_row([], |row| row.get(0))?;
    let lying = places
        .iter()
        .filter_map(|kept| kept.place.backups().ok())
        .flatten()
        .map(|name| name.sequence)
        .max()
        .unwrap_or(0);
    Ok(lying.max(u64::from(made)) + 1)
}

/// A number as the database keeps it; no count of backups and no size of a file comes near the largest.
fn kept(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Keeps that a backup was made.
pub(super) fn note_backup(look: &Look<'_>, new: &NewBackup) -> Result<(), Fault> {
    look.conn().execute(
        "INSERT INTO backup (sequence, made_on, made_at, reason, digest) VALUES (?, ?, ?, ?, ?)",
        params![kept(new.name.sequence), Day(new.name.made_on), new.made_at, new.reason, new.digest],
    )?;
    Ok(())
}

/// Keeps what is known of a copy.
pub(super) fn note_copy(
    look: &Look<'_>,
    (sequence, place): (u64, BackupPlaceId),
    state: CopyState,
    size: Option<u64>,
) -> Result<(), Fault> {
    look.conn().execute(
        "INSERT INTO backup_copy (sequence, place, state, opened_at, size) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (sequence, place) DO UPDATE SET state = excluded.state, opened_at = excluded.opened_at,
           size = coalesce(excluded.size, size)",
        params![kept(sequence), place, state, Moment(look.now()), size.map(kept)],
    )?;
    Ok(())
}

/// Forgets a copy that was removed because newer ones have taken its place.
pub(super) fn forget_copy(look: &Look<'_>, sequence: u64, place: BackupPlaceId) -> Result<(), Fault> {
    for table in ["backup_copy", "cleaned_copy"] {
        let sql = format!("DELETE FROM {table} WHERE sequence = ? AND place = ?");
        look.conn().execute(&sql, params![kept(sequence), place])?;
    }
    Ok(())
}

/// When the last good backup was made. The numbers say which is the last: a clock can be wrong.
pub(super) fn last_good(look: &Look<'_>) -> Result<Option<Moment>, Fault> {
    let last = "SELECT made_at FROM backup
                WHERE sequence = (SELECT max(sequence) FROM backup_copy WHERE state = 'good')";
    Ok(look.conn().prepare_cached(last)?.query_row([], |row| row.get(0)).optional()?)
}

/// What is known of each copy at one place.
struct Known {
    made_on: Day,
    made_at: Moment,
    state: CopyState,
    opened_at: Moment,
    size: Option<i64>,
}

fn known_at(look: &Look<'_>, place: BackupPlaceId) -> Result<BTreeMap<u64, Known>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT b.sequence, b.made_on, b.made_at, c.state, c.opened_at, c.size
         FROM backup_copy c JOIN backup b ON b.sequence = c.sequence WHERE c.place = ?",
    )?;
    let rows = statement.query_map([place], |row| {
        let known = Known {
            made_on: row.get(1)?,
            made_at: row.get(2)?,
            state: row.get(3)?,
            opened_at: row.get(4)?,
            size: row.get(5)?,
        };
        Ok((u64::from(row.get::<_, u32>(0)?), known))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The copies at one place: what is known of them, and what lies there.
pub(super) fn copies_at(
    look: &Look<'_>,
    kept: &KeptPlace,
    present: bool,
) -> Result<Vec<BackupCopyView>, Fault> {
    let known = known_at(look, kept.id)?;
    // A folder that was never used is not there yet, and holds nothing.
    let names = if present { kept.place.backups().unwrap_or_default() } else { Vec::new() };
    let lying: BTreeMap<u64, Day> =
        names.into_iter().map(|name| (name.sequence, Day(name.made_on))).collect();
    let all: BTreeSet<u64> = known.keys().chain(lying.keys()).copied().collect();
    Ok(all
        .into_iter()
        .filter_map(|sequence| {
            let known = known.get(&sequence);
            let state = match known {
                Some(_) if present && !lying.contains_key(&sequence) => CopyState::Gone,
                Some(known) => known.state,
                None => CopyState::Unread,
            };
            Some(BackupCopyView {
                sequence: u32::try_from(sequence).ok()?,
                made_on: known.map(|known| known.made_on).or(lying.get(&sequence).copied())?,
                made_at: known.map(|known| known.made_at),
                place: kept.id,
                kind: kept.kind,
                label: kept.label().to_owned(),
                present,
                state,
                opened_at: known.map(|known| known.opened_at),
                #[expect(clippy::cast_precision_loss, reason = "a file's size is shown to two digits")]
                size: known.and_then(|known| known.size).map(|size| size as f64),
            })
        })
        .collect())
}

/// Lists where backups go and the copies that are known or lie there, newest first.
pub fn list_backups(desk: &mut Desk, _: Nothing) -> Result<BackupsView, Fault> {
    let (beside, sticks) = (desk.beside(), desk.sticks());
    desk.office()?.look(|look| {
        let kept = kept_places(look.conn(), &beside)?;
        let mut copies = Vec::new();
        for place in &kept {
            copies.extend(copies_at(look, place, place.is_present(&sticks))?);
        }
        copies.sort_by_key(|copy| std::cmp::Reverse(copy.sequence));
        let total = u32::try_from(copies.len()).unwrap_or(u32::MAX);
        copies.truncate(SHOWN);
        Ok(BackupsView {
            rhythm: rhythm(look)?,
            places: place_views(&kept, &beside, &sticks),
            sticks: free_sticks(&kept, &sticks),
            copies,
            total,
        })
    })
}
