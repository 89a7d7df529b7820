//! Journeys through whole vaults; what one module does alone is tested beside it.

mod admitting;
mod backups;
mod changes;
mod damage;
#[cfg(target_os = "linux")]
mod grounds;
mod journeys;
mod large;
mod media;
mod migrating;
mod plain_tools;
mod restoring;
mod rotating;
mod tampering;
mod tries;

use std::fs;
use std::path::{Path, PathBuf};

use crate::{Folder, LockedVault, Migration, OpenVault, Plan, RecoveryWords, Secret, VaultError, WorkFactor};

const PASSPHRASE: &str = "river lamp onion velvet copper seven";

/// A scratch folder for a vault and its recovery words, gone when dropped.
struct Scratch {
    place: tempfile::TempDir,
    words: RecoveryWords,
}

impl Scratch {
    fn new() -> Self {
        Self {
            place: tempfile::tempdir().expect("a scratch folder can be made"),
            words: RecoveryWords::generate().expect("the system has randomness"),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.place.path().join("vault").join(name)
    }

    fn folder(&self) -> Folder {
        Folder::at(self.place.path().join("vault"))
    }

    fn create(&self, plan: &Plan) -> Result<OpenVault, VaultError> {
        LockedVault::create(&self.folder(), &passphrase(), &self.words, plan)
    }

    /// Unlocks, bringing an older schema to the plan's without a word.
    fn unlock(&self, secret: &Secret, plan: &Plan) -> Result<OpenVault, VaultError> {
        LockedVault::at(&self.folder())?
            .unlock_migrating(secret, plan, |_| Ok(()))
            .map_err(|(_, error)| error)
    }

    /// Returns the names and bytes of all files, in order.
    fn files(&self) -> Vec<(String, Vec<u8>)> {
        let mut files: Vec<_> = fs::read_dir(self.path(""))
            .expect("the vault's folder can be read")
            .map(|entry| entry.expect("an entry can be read"))
            .filter(|entry| entry.path().is_file())
            .map(|entry| {
                let bytes = fs::read(entry.path()).expect("a file can be read");
                (entry.file_name().to_string_lossy().into_owned(), bytes)
            })
            .collect();
        files.sort();
        files
    }

    /// Returns the names of all files and folders, in order.
    fn listed(&self) -> Vec<String> {
        let entries = fs::read_dir(self.path("")).expect("the vault's folder can be read");
        let names = entries.map(|entry| entry.expect("an entry can be read").file_name());
        let mut names: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    fn names(&self) -> Vec<String> {
        self.files().into_iter().map(|(name, _)| name).collect()
    }
}

fn passphrase() -> Secret {
    Secret::new(PASSPHRASE.to_owned())
}

fn secret(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

/// Plans cheap keys, the only difference from a released plan.
fn cheap(migrations: &'static [Migration]) -> Plan {
    Plan { work: WorkFactor::Cheap, ..Plan::new(migrations) }
}

/// Pins a migration's hash at run time, as an author would have.
fn pinned(number: u32, sql: &'static str) -> Migration {
    let unpinned = Migration { number, name: "a step", sql, sha256: "" };
    Migration { sha256: unpinned.sha256_of_sql().leak(), ..unpinned }
}

fn code_of<T: std::fmt::Debug>(result: Result<T, VaultError>) -> &'static str {
    result.expect_err("this must be refused").code()
}

fn copy(from: &Path, to: &Path) {
    fs::copy(from, to).expect("a scratch file can be copied");
}
