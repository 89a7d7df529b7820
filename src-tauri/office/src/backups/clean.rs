//! Copies in which the erased may still be (R21), and taking them out.
//!
//! A copy is pending while an erasure is younger than its backup and it was not written anew since. The list is worked out
//! from what is known and from what lies there, so a copy that this office did not make stands on it too.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};
use serde::Serialize;
use tillit_vault::{BackupName, VaultError};
use ts_rs::TS;

use super::make::{Share, counts};
use super::places::{KeptPlace, kept_places};
use super::readme::readme;
use super::register::{BackupCopyView, CopyState, copies_at, forget_copy, next_sequence};
use super::verify::CopyForm;
use crate::desk::Desk;
use crate::fault::Fault;
use crate::id::BackupPlaceId;
use crate::office::Look;
use crate::stale::Stale;
use crate::surface::Done;
use crate::wire::{Day, Moment};
use crate::work::{Errand, Progress, WorkKind};

/// A copy in which the erased may still be.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PendingCopyView {
    /// Counts the vault's backups.
    pub sequence: u32,
    /// The day it was made on.
    pub made_on: Day,
    /// Where it lies.
    pub place: BackupPlaceId,
    /// The place's name.
    pub label: String,
    /// Whether the place is there now.
    pub present: bool,
    /// Since which day it waits.
    pub since: Day,
}

/// A backup that has somebody in it who was erased later.
struct Erasure {
    number: i64,
    erased_on: Day,
    last_backup: u64,
}

fn erasures(look: &Look<'_>) -> Result<Vec<Erasure>, Fault> {
    let mut statement =
        look.conn().prepare_cached("SELECT number, erased_on, last_backup FROM erasure ORDER BY number")?;
    let rows = statement.query_map([], |row| {
        let last_backup: i64 = row.get(2)?;
        let last_backup = u64::try_from(last_backup).unwrap_or(0);
        Ok(Erasure { number: row.get(0)?, erased_on: row.get(1)?, last_backup })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn cleaned_up_to(look: &Look<'_>) -> Result<BTreeMap<(u32, BackupPlaceId), i64>, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT sequence, place, erasure FROM cleaned_copy")?;
    let rows = statement.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The number of the last backup that was made or that lies anywhere that can be seen.
pub(crate) fn last_sequence(desk: &mut Desk) -> Result<u64, Fault> {
    let beside = desk.beside();
    desk.office()?.look(|look| {
        let next = next_sequence(look.conn(), &kept_places(look.conn(), &beside)?)?;
        Ok(next - 1)
    })
}

/// Every copy that is known or lies there, whatever is in it.
fn all_copies(desk: &mut Desk) -> Result<Vec<(KeptPlace, BackupCopyView)>, Fault> {
    let (beside, sticks) = (desk.beside(), desk.sticks());
    desk.office()?.look(|look| {
        let mut all = Vec::new();
        for kept in kept_places(look.conn(), &beside)? {
            let copies = copies_at(look, &kept, kept.is_present(&sticks))?;
            let there = copies.into_iter().filter(|copy| copy.state != CopyState::Gone);
            all.extend(there.map(|copy| (kept.clone(), copy)));
        }
        Ok(all)
    })
}

/// The copies that there are: whoever is erased now is in each of them.
pub(crate) fn copies_made_so_far(desk: &mut Desk) -> Result<Vec<BackupCopyView>, Fault> {
    Ok(all_copies(desk)?.into_iter().map(|(_, copy)| copy).collect())
}

fn pending(desk: &mut Desk) -> Result<Vec<(KeptPlace, PendingCopyView)>, Fault> {
    let copies = all_copies(desk)?;
    desk.office()?.look(|look| {
        let (erasures, cleaned) = (erasures(look)?, cleaned_up_to(look)?);
        let waits = |(kept, copy): (KeptPlace, BackupCopyView)| {
            let done = cleaned.get(&(copy.sequence, copy.place)).copied().unwrap_or(0);
            let first = erasures
                .iter()
                .find(|one| one.last_backup >= u64::from(copy.sequence) && one.number > done)?;
            let view = PendingCopyView {
                sequence: copy.sequence,
                made_on: copy.made_on,
                place: copy.place,
                label: copy.label,
                present: copy.present,
                since: first.erased_on,
            };
            Some((kept, view))
        };
        Ok(copies.into_iter().filter_map(waits).collect())
    })
}

/// Lists the copies in which the erased may still be, the latest first.
pub(crate) fn list_pending(desk: &mut Desk) -> Result<Vec<PendingCopyView>, Fault> {
    let mut all: Vec<_> = pending(desk)?.into_iter().map(|(_, copy)| copy).collect();
    all.sort_by_key(|copy| std::cmp::Reverse(copy.sequence));
    Ok(all)
}

/// Takes the erased out of every copy that is there; tells how many were cleaned and how many are left.
pub(crate) fn clean_copies(
    desk: &mut Desk,
    take_out: impl Fn(&mut Connection) -> Result<(), Fault> + Send + 'static,
) -> Result<Errand<(u32, u32)>, Fault> {
    let pending = pending(desk)?;
    let all = pending.len();
    let there: Vec<_> = pending.into_iter().filter(|(_, copy)| copy.present).collect();
    if there.is_empty() {
        return Ok(Errand::done((0, u32::try_from(all).unwrap_or(u32::MAX))));
    }
    let office = desk.office()?;
    let upto = office.look(|look| Ok(erasures(look)?.last().map_or(0, |erasure| erasure.number)))?;
    let key = office.vault().backup_key()?;
    let progress = desk.works().begin(WorkKind::Backup, "cleaning")?;
    let run = move |progress: &Progress| {
        let count = u16::try_from(there.len()).unwrap_or(u16::MAX);
        let readme = readme();
        let mut cleaned = Vec::new();
        for (of, (kept, copy)) in (0..).zip(there) {
            let names = kept.place.backups().unwrap_or_default();
            let Some(name) = names.iter().find(|name| name.sequence == u64::from(copy.sequence)) else {
                continue;
            };
            let outcome = key.rewrite(
                &kept.place.file_of(name),
                &readme,
                &mut Share::cleaning(of, count).steps(progress),
                |conn| {
                    take_out(conn)?;
                    counts(conn)
                },
            );
            match outcome {
                Ok(backup) => cleaned.push((copy, backup.size)),
                Err(Fault::Stopped | Fault::Vault(VaultError::Stopped)) => break,
                // It stays on the list: damaged, under earlier keys, or on a medium that takes nothing.
                Err(_) => {}
            }
        }
        Ok(cleaned)
    };
    Ok(Errand::new(progress, run, move |desk, cleaned| {
        let cleaned: Vec<(PendingCopyView, u64)> = cleaned?;
        desk.office_mut()?.note(Stale::Backups, |look| {
            for (copy, size) in &cleaned {
                note_cleaned(look, copy, upto, *size)?;
            }
            Ok(())
        })?;
        let done = cleaned.len();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Ok((count(done), count(all - done)))
    }))
}

fn note_cleaned(look: &Look<'_>, copy: &PendingCopyView, upto: i64, size: u64) -> Result<(), Fault> {
    look.conn().execute(
        "INSERT INTO cleaned_copy (sequence, place, erasure) VALUES (?, ?, ?)
         ON CONFLICT (sequence, place) DO UPDATE SET erasure = excluded.erasure",
        params![copy.sequence, copy.place, upto],
    )?;
    // It was opened again and compared when it was written.
    let size = i64::try_from(size).unwrap_or(i64::MAX);
    look.conn().execute(
        "UPDATE backup_copy SET state = 'good', opened_at = ?, size = ? WHERE sequence = ? AND place = ?",
        params![Moment(look.now()), size, copy.sequence, copy.place],
    )?;
    Ok(())
}

/// Removes a copy for good: one that cannot be cleaned, or is not needed.
pub fn remove_backup_copy(desk: &mut Desk, form: CopyForm) -> Result<Done, Fault> {
    let copies = all_copies(desk)?;
    let (kept, copy) = copies
        .into_iter()
        .find(|(_, copy)| copy.place == form.place && copy.sequence == form.sequence)
        .ok_or(Fault::NotFound("backup"))?;
    if copy.present {
        let name = BackupName { sequence: u64::from(copy.sequence), made_on: copy.made_on.0 };
        kept.place.remove(&name)?;
    }
    desk.office_mut()?
        .note(Stale::Backups, |look| forget_copy(look, u64::from(copy.sequence), copy.place))?;
    Ok(Done {})
}
