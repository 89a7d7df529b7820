//! Making a backup: by hand, when the office opens, when it locks, and before the vault gets new keys.
//!
//! Only reading the database happens on the office's thread. Writing, reading back and comparing are an errand beside it.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use chrono::{DateTime, Duration, Utc};
use rusqlite::Connection;
use serde::Serialize;
use tillit_vault::{
    Backup, BackupAbout, BackupName, Clock, Folder, OpenVault, Place, Snapshot, Stage, Step, Steps,
    VaultError, list_superfluous,
};
use ts_rs::TS;

use super::Reason;
use super::places::{
    self, BackupRhythm, KeptPlace, PlaceKind, kept_places, note_missed, note_outcome, targets,
};
use super::readme::readme;
use super::register::{CopyState, NewBackup, forget_copy, last_good, next_sequence, note_backup, note_copy};
use super::state::is_a_day_old;
use crate::desk::Desk;
use crate::fault::{Fault, FaultView};
use crate::office::{Look, Office};
use crate::stale::Stale;
use crate::surface::Nothing;
use crate::wire::Moment;
use crate::work::{Errand, Progress, WorkKind};
use crate::world::World;
use crate::{groups, journal, people, sessions};

/// What became of one copy.
#[derive(Debug, Serialize, TS)]
pub struct CopyMadeView {
    /// What kind of place it went to.
    pub kind: PlaceKind,
    /// The place's name.
    pub label: String,
    /// What stood in the way; nothing when it was opened again and is complete.
    pub fault: Option<FaultView>,
}

/// A backup that was made; at least one copy of it is good.
#[derive(Debug, Serialize, TS)]
pub struct BackupMadeView {
    /// Counts the vault's backups.
    pub sequence: u32,
    /// When it was made.
    pub made_at: Moment,
    /// What became of each copy.
    pub copies: Vec<CopyMadeView>,
}

/// A backup that was due, if one was.
#[derive(Debug, Serialize, TS)]
pub struct DueBackupView {
    /// The backup; nothing where none was due.
    pub made: Option<BackupMadeView>,
}

/// Nothing old is deleted when more time than this lies between a backup and the one before it: the clock may have jumped.
const JUMP: Duration = Duration::hours(48);

/// Days after which a backup goes at the latest: what was erased lives on in older ones.
const DEADLINE_DAYS: u32 = 366;

/// Makes a backup.
pub fn make_backup(desk: &mut Desk, _: Nothing) -> Result<Errand<BackupMadeView>, Fault> {
    errand(desk, Reason::Asked)
}

/// Makes a backup if the last is older than a day, as the rhythm says; never of a vault for practising.
pub fn make_due_backup(desk: &mut Desk, _: Nothing) -> Result<Errand<DueBackupView>, Fault> {
    let office = desk.office()?;
    let due = !office.is_practice()
        && office.look(|look| {
            let wanted = places::rhythm(look)? != BackupRhythm::ByHand;
            Ok(wanted && is_a_day_old(look.now(), last_good(look)?.map(|last| last.0)))
        })?;
    if !due {
        return Ok(Errand::done(DueBackupView { made: None }));
    }
    Ok(errand(desk, Reason::Opened)?.giving(|made| Ok(DueBackupView { made: Some(made) })))
}

/// Makes the backup that is due before the office locks: something has changed since the last. Nobody is there to be told.
pub(crate) fn make_before_lock(desk: &mut Desk) -> Result<(), Fault> {
    let office = desk.office()?;
    let due = !office.is_practice()
        && office.look(|look| {
            let often = places::rhythm(look)? == BackupRhythm::Often;
            Ok(often && (office.has_changes() || has_changed_since(look, last_good(look)?)?))
        })?;
    if due { make_before(desk, Reason::Locked) } else { Ok(()) }
}

/// Makes a backup at once and waits for it, before something that is not to happen without one.
pub fn make_before(desk: &mut Desk, reason: Reason) -> Result<(), Fault> {
    errand(desk, reason)?.run().take_in(desk).map(drop)
}

fn has_changed_since(look: &Look<'_>, last: Option<Moment>) -> Result<bool, Fault> {
    Ok(match (journal::last_turn(look)?, last) {
        (None, _) => false,
        (Some(_), None) => true,
        (Some(turn), Some(last)) => turn.0 > last.0,
    })
}

/// Counts what the preview of a restore tells.
pub(super) fn counts(conn: &Connection) -> Result<BTreeMap<String, u64>, Fault> {
    let counts = [
        ("people", people::count(conn)?),
        ("groups", groups::count_groups(conn)?),
        ("sessions", sessions::count_sessions(conn)?),
    ];
    Ok(counts.map(|(what, count)| (what.to_owned(), u64::from(count))).into())
}

/// One copy that was written, or not.
pub(super) struct Written {
    pub(super) target: KeptPlace,
    pub(super) outcome: Result<u64, VaultError>,
}

/// A backup before the database is copied: its name, what it says it holds, and where it is to go.
pub(super) struct Intended {
    name: BackupName,
    made_at: Moment,
    counts: BTreeMap<String, u64>,
    targets: Vec<KeptPlace>,
}

impl Intended {
    /// Reads everything from the database: of an earlier schema too, so every schema there was has to answer this.
    pub(super) fn read(
        conn: &Connection,
        world: &World,
        beside: &Place,
        targets: Vec<KeptPlace>,
    ) -> Result<Self, Fault> {
        let sequence = next_sequence(conn, &kept_places(conn, beside)?)?;
        let name = BackupName { sequence, made_on: world.today() };
        Ok(Self { name, made_at: Moment(world.now()), counts: counts(conn)?, targets })
    }

    fn about<'a>(&self, readme: &'a str) -> BackupAbout<'a> {
        let BackupName { sequence, made_on } = self.name;
        BackupAbout { sequence, made_on, counts: self.counts.clone(), readme }
    }

    /// Copies the database; what is left to do needs the vault no more.
    pub(super) fn copy(
        self,
        vault: &mut OpenVault,
        reason: Reason,
        progress: &Progress,
    ) -> Result<(NewBackup, Copied), Fault> {
        let readme = readme();
        let about = self.about(&readme);
        let Self { name, made_at, targets, .. } = self;
        let all = u16::try_from(targets.len()).unwrap_or(u16::MAX);
        let snapshot = vault.snapshot(&about, &mut Share { of: 0, all }.steps(progress))?;
        let new = NewBackup { name, made_at, reason, digest: snapshot.digest() };
        Ok((new, Copied { snapshot, targets, all }))
    }
}

/// The database as it was copied, and where it is to go.
pub(super) struct Copied {
    snapshot: Snapshot,
    targets: Vec<KeptPlace>,
    all: u16,
}

impl Copied {
    /// Writes a copy to each place and opens it again.
    pub(super) fn write(self, vault: &Folder, progress: &Progress) -> Result<Vec<Written>, Fault> {
        let Self { snapshot, targets, all } = self;
        let mut written: Vec<Written> = Vec::new();
        for (of, target) in (0..).zip(targets) {
            let mut steps = Share { of, all }.steps(progress);
            let outcome = target
                .place
                .prepare(vault)
                .and_then(|()| snapshot.write_to(&target.place, &mut steps))
                .map(|backup| backup.size);
            if matches!(outcome, Err(VaultError::Stopped)) {
                break;
            }
            written.push(Written { target, outcome });
        }
        // Stopped at the second place, the copy at the first is none the worse for it.
        if written.iter().all(|copy| copy.outcome.is_err()) {
            progress.go_on()?;
        }
        Ok(written)
    }
}

/// Writes a backup to a place of the caller's and keeps nothing of it: for whoever has no window.
pub fn write_backup(desk: &mut Desk, to: &Place, steps: &mut Steps<'_>) -> Result<Backup, Fault> {
    let beside = desk.beside();
    let office = desk.office_mut()?;
    let mut intended = office.look(|look| Intended::read(look.conn(), look.world(), &beside, Vec::new()))?;
    let lying = to.backups().unwrap_or_default().last().map_or(0, |name| name.sequence);
    intended.name.sequence = intended.name.sequence.max(lying + 1);
    let readme = readme();
    Ok(office.vault_mut().write_backup(to, &intended.about(&readme), steps)?)
}

fn errand(desk: &mut Desk, reason: Reason) -> Result<Errand<BackupMadeView>, Fault> {
    let progress = desk.works().begin(WorkKind::Backup, "copying")?;
    let targets = targets(desk)?;
    let beside = desk.beside();
    let folder = desk.folder().clone();
    let office = desk.office_mut()?;
    let changes = office.changes();
    let intended = office.look(|look| Intended::read(look.conn(), look.world(), &beside, targets))?;
    let (new, copied) = intended.copy(office.vault_mut(), reason, &progress)?;
    let run = move |progress: &Progress| copied.write(&folder, progress);
    Ok(Errand::new(progress, run, move |desk, written| take_in(desk.office_mut()?, new, changes, written?)))
}

/// Keeps what became of each copy. A backup of which no copy is good was none: what stood in the way is the fault.
pub(super) fn take_in(
    office: &mut Office,
    new: NewBackup,
    changes: u64,
    written: Vec<Written>,
) -> Result<BackupMadeView, Fault> {
    let before = office.look(last_good)?;
    let reached: Vec<_> =
        written.iter().filter(|copy| copy.outcome.is_ok()).map(|copy| copy.target.id).collect();
    office.note(Stale::Backups, |look| {
        for copy in &written {
            note_outcome(look, copy.target.id, copy.outcome.as_ref().err())?;
        }
        if reached.is_empty() {
            return Ok(());
        }
        note_backup(look, &new)?;
        note_missed(look, &reached)?;
        for copy in &written {
            if let Ok(size) = &copy.outcome {
                note_copy(look, (new.name.sequence, copy.target.id), CopyState::Good, Some(*size))?;
            }
        }
        Ok(())
    })?;
    if reached.is_empty() {
        let trouble = written.into_iter().find_map(|copy| copy.outcome.err());
        return Err(trouble.map_or(Fault::Stopped, Fault::from));
    }
    office.note_backed_up(changes);
    let clock = clock_since(before.map(|before| before.0), new.made_at.0);
    for copy in written.iter().filter(|copy| copy.outcome.is_ok()) {
        remove_superfluous(office, &copy.target, clock);
    }
    let copies = written
        .into_iter()
        .map(|Written { target, outcome }| CopyMadeView {
            kind: target.kind,
            label: target.label().to_owned(),
            fault: outcome.err().map(|error| Fault::from(error).view()),
        })
        .collect();
    let sequence = u32::try_from(new.name.sequence).unwrap_or(u32::MAX);
    Ok(BackupMadeView { sequence, made_at: new.made_at, copies })
}

/// Whether the clock may have jumped since the backup before this one, forwards or back. An office that was closed for
/// three days looks the same: then the next backup removes what is superfluous.
fn clock_since(before: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Clock {
    match before {
        Some(before) if (now - before).abs() <= JUMP => Clock::Steady,
        _ => Clock::Jumped,
    }
}

/// Removes what newer backups have taken the place of. What cannot be removed now is tried again with the next one.
fn remove_superfluous(office: &mut Office, kept: &KeptPlace, clock: Clock) {
    for name in list_superfluous(&kept.place.backups().unwrap_or_default(), DEADLINE_DAYS, clock) {
        if kept.place.remove(&name).is_ok() {
            let _ = office.note(Stale::Backups, |look| forget_copy(look, name.sequence, kept.id));
        }
    }
}

/// Which of several copies is at work.
#[derive(Debug, Clone, Copy)]
pub(super) struct Share {
    of: u16,
    all: u16,
}

impl Share {
    /// The only one.
    pub(super) const ONE: Self = Self { of: 0, all: 1 };

    /// One of several that are cleaned, counted from 0.
    pub(super) fn cleaning(of: u16, all: u16) -> Self {
        Self { of, all }
    }

    /// Hears the vault's steps and tells them as a share of the whole: reading the database first, then each copy.
    pub(super) fn steps(self, progress: &Progress) -> impl FnMut(Step) -> ControlFlow<()> {
        move |Step { stage, done, total }| {
            let (step, begin, end) = match stage {
                Stage::Copying => ("copying", 0.0, 1.0),
                Stage::Writing => ("writing", 0.0, 0.35),
                Stage::Reading => ("reading", 0.35, 0.6),
                Stage::Checking => ("checking", 0.6, 1.0),
                Stage::Restoring => ("restoring", 0.0, 1.0),
            };
            #[expect(clippy::cast_precision_loss, reason = "a bar on a screen is not that exact")]
            let done = if total == 0 { 0.0 } else { done as f64 / total as f64 };
            let part = begin + (end - begin) * done;
            let share = match stage {
                Stage::Copying => COPYING * part,
                _ => COPYING + (1.0 - COPYING) * (f64::from(self.of) + part) / f64::from(self.all.max(1)),
            };
            match progress.tell(step, Some(share)) {
                Ok(()) => ControlFlow::Continue(()),
                Err(_) => ControlFlow::Break(()),
            }
        }
    }
}

/// How much of the whole reading the database is.
const COPYING: f64 = 0.15;
