//! Backups of a vault without a window: written, looked at, brought back.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;

use chrono::Utc;
use serde_json::json;
use tillit_office::{Desk, World};
use tillit_vault::{
    BackupAbout, BackupFile, Folder, LockedVault, Place, Plan, Secret, Stage, Step, UnlockedBackup,
    VaultError,
};

use crate::arguments::{Backup, Restore, Verify};
use crate::call::{Trouble, ask, passphrase};

/// How to open a backup without this program.
const README: &str = include_str!("../../../docs/recovery.md");

/// Writes a backup and says where it lies.
pub fn write(wanted: &Backup) -> Result<String, Trouble> {
    let passphrase = passphrase(&wanted.passphrase_file)?;
    let world = wanted.now.map_or_else(World::system, World::at);
    let mut desk = Desk::new(Folder::at(&wanted.vault), world);
    ask(&mut desk, "unlock", &json!({ "passphrase": passphrase }).to_string())?;
    let form = json!({ "filter": "everyone", "sort": "name", "descending": false, "page": 0 });
    let people = ask(&mut desk, "list_people", &form.to_string())?["total"].as_u64().unwrap_or_default();
    desk.close().map_err(|fault| Trouble::Fault(json!(fault.view())))?;

    let to = place(&wanted.out)?;
    let about = BackupAbout {
        sequence: to.backups().unwrap_or_default().last().map_or(1, |last| last.sequence + 1),
        made_on: wanted.now.unwrap_or_else(Utc::now).date_naive(),
        counts: BTreeMap::from([("people".to_owned(), people)]),
        readme: README,
    };
    let locked = LockedVault::at(&Folder::at(&wanted.vault)).map_err(fault)?;
    let vault = locked.unlock(&Secret::new(passphrase), &plan());
    let mut vault = vault.map_err(|(_, error)| fault(error))?;
    let backup = vault.write_backup(&to, &about, &mut told()).map_err(fault)?;
    vault.close().map_err(fault)?;
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
    let backup = open(&wanted.file, &wanted.passphrase_file)?;
    let folder = Folder::at(&wanted.vault);
    let restored =
        backup.restore_into(&folder, &plan(), &mut told(), |_| Ok::<(), VaultError>(())).map_err(fault)?;
    restored.vault.close().map_err(fault)?;
    let former = restored.former.map(|former| former.name().to_owned());
    Ok(format!("{:#}", json!({ "former": former })))
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
