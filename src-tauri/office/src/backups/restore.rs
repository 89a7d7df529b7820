//! Bringing a backup back: a look at what is in it first, then a new vault in the place of whatever was there.
//!
//! Works at the locked door, with a vault or without one. The file is the one that was chosen in the system's window or
//! that the app was opened with. The vault that was there is kept, and said so.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};
use tillit_vault::{BackupFile, FolderState, Secret, Stage, Step, UnlockedBackup, VaultError};
use ts_rs::TS;

use crate::access;
use crate::desk::Desk;
use crate::fault::Fault;
use crate::retention::Erased;
use crate::surface::Nothing;
use crate::wire::Day;
use crate::work::{Errand, Progress, WorkKind};

/// What opens a backup: a passphrase of the day it was made, or the words of the recovery kit.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestorePassphraseForm {
    /// The passphrase, or the twelve words.
    pub passphrase: String,
}

impl std::fmt::Debug for RestorePassphraseForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RestorePassphraseForm")
    }
}

/// A backup that was looked at, and may be brought back.
#[derive(Debug)]
pub(crate) struct Previewed {
    backup: UnlockedBackup,
    /// Who was erased from the office that makes room for it.
    erased: Erased,
}

/// What a backup says about itself.
#[derive(Debug, Serialize, TS)]
pub struct PreviewView {
    /// The day it was made on.
    pub made_on: Day,
    /// Counts its vault's backups.
    pub sequence: u32,
    /// How many people are in it.
    pub people: Option<u32>,
    /// How many groups.
    pub groups: Option<u32>,
    /// How many sessions.
    pub sessions: Option<u32>,
    /// Whether it was made by an earlier version and is brought to this one.
    pub earlier_version: bool,
    /// Whether an office is here that makes room for it, and is kept.
    pub makes_room: bool,
}

/// A backup that was brought back.
#[derive(Debug, Serialize, TS)]
pub struct RestoredView {
    /// The name of the folder in which the office that was here before is kept; nothing where there was none.
    pub kept_as: Option<String>,
}

/// Reads what is in the backup that was chosen.
pub fn preview_restore(desk: &mut Desk, form: RestorePassphraseForm) -> Result<Errand<PreviewView>, Fault> {
    if desk.is_open() {
        return Err(Fault::NotNow);
    }
    let now = desk.world()?.now();
    desk.tries.check(now)?;
    let place = desk.chosen().ok_or(Fault::NotNow)?.clone();
    let makes_room = desk.folder().state()? == FolderState::Vault;
    let (folder, plan) = (desk.folder().clone(), *desk.plan());
    let known = plan.newest();
    let secret = Secret::new(form.passphrase.trim().to_owned());
    let progress = desk.works().begin(WorkKind::Restore, "reading")?;
    let run = move |progress: &Progress| {
        let file = BackupFile::read(&place, &mut steps(progress, &[Stage::Reading]))?;
        // Every slot takes its time, on purpose, and nobody knows how many it takes.
        progress.tell("opening", None)?;
        let backup = file.unlock(&secret, &plan).map_err(|(_, error)| error)?;
        Ok(Previewed { backup, erased: Erased::of(&folder, &secret, &plan) })
    };
    Ok(Errand::new(progress, run, move |desk, found| {
        if matches!(found, Err(Fault::Vault(VaultError::WrongPassphrase))) {
            return Err(desk.tries.note_wrong(now));
        }
        let previewed = found?;
        let manifest = previewed.backup.manifest();
        let view = PreviewView {
            made_on: Day(manifest.made_on),
            sequence: u32::try_from(manifest.sequence).unwrap_or(u32::MAX),
            people: counted(&manifest.counts, "people"),
            groups: counted(&manifest.counts, "groups"),
            sessions: counted(&manifest.counts, "sessions"),
            earlier_version: manifest.schema < known,
            makes_room,
        };
        desk.preview = Some(previewed);
        Ok(view)
    }))
}

fn counted(counts: &BTreeMap<String, u64>, what: &str) -> Option<u32> {
    counts.get(what).and_then(|count| u32::try_from(*count).ok())
}

/// Brings back the backup that was looked at, and opens it.
pub fn restore(desk: &mut Desk, _: Nothing) -> Result<Errand<RestoredView>, Fault> {
    if desk.is_open() {
        return Err(Fault::NotNow);
    }
    let (folder, plan) = (desk.folder().clone(), *desk.plan());
    let progress = desk.works().begin(WorkKind::Restore, "reading")?;
    let Previewed { backup, erased } = desk.preview.take().ok_or(Fault::NotNow)?;
    let run = move |progress: &Progress| {
        let parts = [Stage::Reading, Stage::Checking, Stage::Restoring];
        let restored = backup.restore_into::<Fault>(&folder, &plan, &mut steps(progress, &parts), |copy| {
            erased.take_out_of(copy)
        });
        // Looked at already: another try needs no passphrase.
        Ok((Previewed { backup, erased }, restored))
    };
    Ok(Errand::new(progress, run, |desk, done| {
        let (previewed, restored) = done?;
        let restored = match restored {
            Ok(restored) => restored,
            Err(fault) => {
                desk.preview = Some(previewed);
                return Err(fault);
            }
        };
        desk.take_chosen();
        access::come_in(desk, restored.vault)?;
        Ok(RestoredView { kept_as: restored.former.map(|former| former.name().to_owned()) })
    }))
}

/// Hears the vault's steps and tells them as a share of these parts, each as long as the next.
fn steps<'a>(progress: &'a Progress, parts: &'a [Stage]) -> impl FnMut(Step) -> ControlFlow<()> + 'a {
    move |Step { stage, done, total }| {
        let word = match stage {
            Stage::Checking => "checking",
            Stage::Restoring | Stage::Copying | Stage::Writing => "restoring",
            Stage::Reading => "reading",
        };
        let share = parts.iter().position(|part| *part == stage).map(|place| {
            #[expect(clippy::cast_precision_loss, reason = "a bar on a screen is not that exact")]
            let done = if total == 0 { 0.0 } else { done as f64 / total as f64 };
            #[expect(clippy::cast_precision_loss, reason = "there are three parts at most")]
            let (before, all) = (place as f64, parts.len() as f64);
            (before + done) / all
        });
        match progress.tell(word, share) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    }
}
