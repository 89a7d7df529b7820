//! Opening a copy again, to see whether it is still whole.

use serde::{Deserialize, Serialize};
use tillit_vault::{BackupName, VaultError};
use ts_rs::TS;

use super::make::Share;
use super::places::{KeptPlace, kept_places};
use super::register::{CopyState, note_copy};
use crate::desk::Desk;
use crate::fault::Fault;
use crate::id::BackupPlaceId;
use crate::stale::Stale;
use crate::work::{Errand, WorkKind};

/// One copy.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CopyForm {
    /// The backup's number.
    pub sequence: u32,
    /// Where the copy lies.
    pub place: BackupPlaceId,
}

/// What was found.
#[derive(Debug, Serialize, TS)]
pub struct CopyVerifiedView {
    /// Good, or damaged.
    pub state: CopyState,
}

/// Opens a copy again and compares everything in it.
pub fn verify_backup(desk: &mut Desk, form: CopyForm) -> Result<Errand<CopyVerifiedView>, Fault> {
    let beside = desk.beside();
    let office = desk.office()?;
    let kept = office.look(|look| kept_places(look.conn(), &beside))?;
    let KeptPlace { id, place, .. } =
        kept.into_iter().find(|kept| kept.id == form.place).ok_or(Fault::NotFound("place"))?;
    let names = place.backups()?;
    let name: &BackupName = names
        .iter()
        .find(|name| name.sequence == u64::from(form.sequence))
        .ok_or(Fault::NotFound("backup"))?;
    let (file, sequence) = (place.file_of(name), name.sequence);
    let key = office.vault().backup_key()?;
    let progress = desk.works().begin(WorkKind::Backup, "reading")?;
    let run = move |progress: &_| match key.check(&file, &mut Share::ONE.steps(progress)) {
        Ok(_) => Ok(CopyState::Good),
        Err(error) if is_damage(&error) => Ok(CopyState::Damaged),
        Err(VaultError::WrongPassphrase) => Err(Fault::refused("backup-earlier-keys")),
        Err(error) => Err(error.into()),
    };
    Ok(Errand::new(progress, run, move |desk, found| {
        let state = found?;
        desk.office_mut()?.note(Stale::Backups, |look| note_copy(look, (sequence, id), state, None))?;
        Ok(CopyVerifiedView { state })
    }))
}

/// Whether the copy itself is not what it should be, rather than something else standing in the way.
fn is_damage(error: &VaultError) -> bool {
    matches!(
        error,
        VaultError::NotABackup
            | VaultError::BackupCut
            | VaultError::BackupDamaged
            | VaultError::BackupTampered
            | VaultError::BackupForged
            | VaultError::BackupForeign
            | VaultError::BackupUnsound
    )
}
