//! What the vault does by itself, without an office: migrating, letting in, new keys, backups, restoring.

use std::collections::BTreeMap;
use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use tillit_vault::{
    BackupAbout, BackupFile, Folder, KeyChange, LockedVault, Migration, OpenVault, Place, Plan, Secret,
    SlotKind, UnlockedBackup, VaultError,
};

use super::at_desk::{FIRST, SECOND, desk};
use super::files::{earlier, folder, media, place};
use super::state::{Opens, State};
use super::{Scenario, Told};

/// One step that the vault takes, and what opens it afterwards.
type Move = (Opens, fn(&Path, Option<OpenVault>, &Plan) -> Result<OpenVault, VaultError>);

fn moves(scenario: Scenario) -> &'static [Move] {
    match scenario {
        Scenario::Migrate => &[(Opens::First, unlock)],
        Scenario::Admit => &[(Opens::First, unlock), (Opens::Both, |_, vault, _| with(vault, admit))],
        Scenario::Rotate => &[
            (Opens::Both, unlock),
            (Opens::Both, |_, vault, _| with(vault, |vault| vault.rotate(KeyChange::Same, &mut |_| go_on()))),
            (Opens::First, |_, vault, _| with(vault, remove_the_other)),
        ],
        Scenario::Backup => &[
            (Opens::First, unlock),
            (Opens::First, |root, vault, _| with(vault, |vault| back_up(root, vault))),
        ],
        Scenario::Restore => &[(Opens::First, restore)],
        _ => &[],
    }
}

/// Takes the steps, telling after each how it went.
pub(super) fn play(scenario: Scenario, root: &Path, mut told: impl Told) {
    let [now, newer] = plans(root);
    let plan = if scenario == Scenario::Migrate { newer } else { now };
    let mut open = None;
    for (opens, take) in moves(scenario) {
        let outcome = take(root, open.take(), &plan);
        let said = outcome.as_ref().map(drop).map_err(|error| error.code().to_owned());
        open = outcome.ok();
        let mut state = || {
            let vault = open.as_ref().ok_or_else(String::new);
            vault.and_then(|vault| State::of(vault, *opens, root, scenario)).unwrap_or(State::None)
        };
        // A vault that failed is closed: the next step would have nothing to go on with.
        if !told(said, &mut state) || open.is_none() {
            return;
        }
    }
}

/// Lets the second passphrase open what was just made.
pub(super) fn let_the_second_in(root: &Path) {
    admit(&mut opened(root)).expect("one more coordinator comes in");
}

/// Makes one backup of what was just made.
pub(super) fn back_up_once(root: &Path) {
    back_up(root, &mut opened(root)).expect("a scratch folder takes a backup");
}

fn opened(root: &Path) -> OpenVault {
    unlock(root, None, &plans(root)[0]).expect("what was just made opens")
}

/// Opens; a vault of an older schema is backed up first, as the office does.
fn unlock(root: &Path, _: Option<OpenVault>, plan: &Plan) -> Result<OpenVault, VaultError> {
    LockedVault::at(&folder(root))?
        .unlock_migrating(&FIRST.into_secret(), plan, |vault| {
            fs::create_dir_all(earlier(root))?;
            back_up_to(&earlier(root), vault)
        })
        .map_err(|(_, error)| error)
}

fn with(
    vault: Option<OpenVault>,
    take: impl FnOnce(&mut OpenVault) -> Result<(), VaultError>,
) -> Result<OpenVault, VaultError> {
    let mut vault = vault.expect("the step before opened it");
    take(&mut vault).map(|()| vault)
}

/// Lets the second passphrase open the vault too.
fn admit(vault: &mut OpenVault) -> Result<(), VaultError> {
    let authority = vault.authorise(&FIRST.into_secret())?;
    let slot = vault.make_slot(&SECOND.into_secret())?;
    vault.admit(slot, &authority)
}

/// Takes the second passphrase its way in, with a new key and a new file.
fn remove_the_other(vault: &mut OpenVault) -> Result<(), VaultError> {
    let own = vault.slot().clone();
    let other = vault
        .slots()
        .find(|(id, kind)| **id != own && *kind == SlotKind::Coordinator)
        .map(|(id, _)| id.clone())
        .ok_or(VaultError::NoSuchSlot)?;
    vault.rotate(KeyChange::Remove(&other), &mut |_| go_on())
}

fn back_up(root: &Path, vault: &mut OpenVault) -> Result<(), VaultError> {
    back_up_to(&media(root), vault)
}

fn back_up_to(folder: &Path, vault: &mut OpenVault) -> Result<(), VaultError> {
    let about = BackupAbout {
        sequence: 1,
        made_on: "2026-11-20".parse().expect("a date"),
        counts: BTreeMap::new(),
        readme: "How to open this.\n",
    };
    vault.write_backup(&place(folder), &about, &mut |_| go_on()).map(drop)
}

fn restore(root: &Path, _: Option<OpenVault>, plan: &Plan) -> Result<OpenVault, VaultError> {
    let stick = place(&media(root));
    let name = stick.backups()?.pop().ok_or(VaultError::Missing)?;
    restored(&stick.file_of(&name), &folder(root), plan)
}

/// Puts a backup in the place of whatever a folder holds.
pub(super) fn restored(file: &Place, folder: &Folder, plan: &Plan) -> Result<OpenVault, VaultError> {
    open_backup(file, plan)?
        .restore_into(folder, plan, &mut |_| go_on(), |_| Ok(()))
        .map(|restored| restored.vault)
}

fn open_backup(file: &Place, plan: &Plan) -> Result<UnlockedBackup, VaultError> {
    BackupFile::read(file, &mut |_| go_on())?.unlock(&FIRST.into_secret(), plan).map_err(|(_, error)| error)
}

/// Counts the backups on the stick; each that has its final name must be good, also of those made before a migration.
pub(super) fn good_backups(root: &Path) -> Result<usize, VaultError> {
    check_backups(root, &earlier(root))?;
    check_backups(root, &media(root))
}

fn check_backups(root: &Path, folder: &Path) -> Result<usize, VaultError> {
    if !folder.is_dir() {
        return Ok(0);
    }
    let [plan, _] = plans(root);
    let names = place(folder).backups()?;
    for name in &names {
        let beside = Folder::at(root.join("beside"));
        fs::create_dir_all(root.join("beside"))?;
        open_backup(&place(folder).file_of(name), &plan)?.check(&beside, &plan, &mut |_| go_on())?;
    }
    Ok(names.len())
}

fn go_on() -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// What this version opens a vault with, and what a newer one would.
pub(super) fn plans(root: &Path) -> [Plan; 2] {
    const NEWER: &str = "CREATE TABLE newer (id INTEGER PRIMARY KEY, text TEXT) STRICT;
        INSERT INTO newer (text) SELECT name FROM topic; ALTER TABLE topic ADD COLUMN colour TEXT;";
    let now = *desk(root, 0).plan();
    let unpinned = Migration { number: 2, name: "a newer version's", sql: NEWER, sha256: "" };
    let newer = Migration { sha256: unpinned.sha256_of_sql().leak(), ..unpinned };
    let migrations: Vec<Migration> = now.migrations.iter().copied().chain([newer]).collect();
    [now, Plan { migrations: migrations.leak(), ..now }]
}

pub(super) trait IntoSecret {
    fn into_secret(self) -> Secret;
}

impl IntoSecret for &str {
    fn into_secret(self) -> Secret {
        Secret::new(self.to_owned())
    }
}
