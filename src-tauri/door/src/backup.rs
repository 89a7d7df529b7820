//! Backups of a vault without a window: written, looked at, brought back.

use std::ops::ControlFlow;
use std::path::Path;

use serde_json::json;
use tillit_office::{Desk, World, backups};
use tillit_vault::{BackupFile, Folder, Place, Plan, Secret, Stage, Step, UnlockedBackup, VaultError};

use crate::arguments::{Backup, Restore, Verify};
use crate::call::{Trouble, ask, passphrase};

/// Writes a backup and says where it lies.
pub fn write(wanted: &Backup) -> Result<String, Trouble> {
    let passphrase = passphrase(&wanted.passphrase_file)?;
    let world = wanted.now.map_or_else(World::system, World::at);
    let mut desk = Desk::new(Folder::at(&wanted.vault), world);
    ask(&mut desk, "unlock", &json!({ "passphrase": passphrase }).to_string())?;
    let written = backups::write_backup(&mut desk, &place(&wanted.out)?, &mut told());
    let backup = written.map_err(|fault| Trouble::Fault(json!(fault.view())))?;
    Ok(format!("{:#}", json!({ "file": backup.place.as_text(), "size": backup.size })))
}

/// Restores a backup into a scratch folder, compares everything, and says what it says about itself.
pub fn verify(wanted: &Verify) -> Result<String, Trouble> {
    let backup = open(&wanted.file, &wanted.passphrase_file)?;
    let scratch = tempfile::tempdir().map_err(Trouble::Scratch)?;
    backup.check(&Folder::at(scratch.path()), &plan(), &mut told()).map_err(fault)?;
    let manifest = backup.manifest();
    Ok(format!(
        "{:#}",
        json!({
            "sequence": manifest.sequence,
            "made_on": manifest.made_on,
            "schema": manifest.schema,
            "counts": manifest.counts,
        })
    ))
}

/// Brings a backup back and says which folder keeps the vault that was there.
pub fn restore(wanted: &Restore) -> Result<String, Trouble> {
    let passphrase = passphrase(&wanted.passphrase_file)?;
    let mut desk = Desk::new(Folder::at(&wanted.vault), World::system());
    desk.choose(place(&wanted.file)?);
    ask(&mut desk, "preview_restore", &json!({ "passphrase": passphrase }).to_string())?;
    let restored = ask(&mut desk, "restore", "{}")?;
    Ok(format!("{:#}", json!({ "former": restored["kept_as"] })))
}

fn open(file: &Path, passphrase_file: &Path) -> Result<UnlockedBackup, Trouble> {
    let secret = Secret::new(passphrase(passphrase_file)?);
    let file = BackupFile::read(&place(file)?, &mut told()).map_err(fault)?;
    file.unlock(&secret, &plan()).map_err(|(_, error)| fault(error))
}

/// How every vault of this program is opened.
fn plan() -> Plan {
    *Desk::new(Folder::at("."), World::system()).plan()
}

fn place(path: &Path) -> Result<Place, Trouble> {
    Place::at(path).ok_or_else(|| Trouble::Path(path.to_owned()))
}

fn fault(error: VaultError) -> Trouble {
    Trouble::Fault(json!(tillit_office::Fault::from(error).view()))
}

/// Says on standard error what is being done, each stage once.
fn told() -> impl FnMut(Step) -> ControlFlow<()> {
    let mut last = None;
    move |step: Step| {
        if last != Some(step.stage) {
            last = Some(step.stage);
            eprintln!("{}", word(step.stage));
        }
        ControlFlow::Continue(())
    }
}

fn word(stage: Stage) -> &'static str {
    match stage {
        Stage::Copying => "copying the database",
        Stage::Writing => "writing the backup",
        Stage::Reading => "reading the backup",
        Stage::Checking => "checking what is in it",
        Stage::Restoring => "putting the vault in place",
    }
}
