//! A vault small enough to be damaged at every bit, and what opening it then says.

use std::collections::BTreeMap;
use std::fs;
use std::ops::ControlFlow;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use tillit_vault::{
    BackupAbout, BackupFile, LockedVault, Migration, Place, Plan, RecoveryWords, Secret, Step, VaultError,
    WorkFactor, logical_digest,
};

use crate::scenario::{folder, scratch};

const PASSPHRASE: &str = "river lamp onion velvet copper seven";
pub const KEYS: [&str; 2] = ["keys.tar", "keys.copy.tar"];
pub const DATABASE: &str = "vault-1.db";

/// A vault of a few pages, closed.
pub struct Small {
    place: tempfile::TempDir,
    plan: Plan,
    digest: [u8; 32],
}

/// What became of damage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Opening is refused, or one of the checks of a whole file fails.
    Found,
    /// The vault opens, passes every check, and says what it said.
    Harmless,
    /// The vault passes every check and says something else.
    Silent,
}

impl Small {
    pub fn new() -> Self {
        let unpinned = Migration {
            number: 1,
            name: "notes",
            sql: "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
                INSERT INTO note (text) VALUES ('one'), ('two');",
            sha256: "",
        };
        let pinned = Migration { sha256: unpinned.sha256_of_sql().leak(), ..unpinned };
        let plan = Plan { work: WorkFactor::Cheap, ..Plan::new(vec![pinned].leak()) };
        let place = scratch();
        let words = RecoveryWords::generate().expect("the system has randomness");
        let vault = LockedVault::create(&folder(place.path()), &secret(), &words, &plan);
        let vault = vault.expect("an empty folder takes a vault");
        let digest = logical_digest(vault.connection(), &[]).expect("a new vault can be read");
        vault.close().expect("the scratch folder can be written");
        Self { place, plan, digest }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.place.path().join("vault").join(name)
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).expect("a file of the vault is there")
    }

    pub fn write(&self, name: &str, bytes: &[u8]) {
        fs::write(self.path(name), bytes).expect("the scratch folder can be written");
    }

    /// Adds a note, so that there is an older and a newer file.
    pub fn note(&mut self, text: &str) {
        let vault = self.open().expect("a whole vault opens");
        vault
            .connection()
            .execute("INSERT INTO note (text) VALUES (?1)", [text])
            .expect("a note can be added");
        self.digest = logical_digest(vault.connection(), &[]).expect("an open vault can be read");
    }

    pub fn open(&self) -> Result<tillit_vault::OpenVault, VaultError> {
        LockedVault::at(&folder(self.place.path()))?.unlock(&secret(), &self.plan).map_err(|(_, error)| error)
    }

    /// Opens the vault, checks it, and compares what it says. Damage must never be called a wrong passphrase.
    pub fn outcome(&self) -> Result<Outcome, String> {
        let vault = match self.open() {
            Ok(vault) => vault,
            Err(error) => {
                return match error.code() {
                    "vault-database-damaged" | "vault-database-foreign" | "vault-keys-damaged" => {
                        Ok(Outcome::Found)
                    }
                    other => Err(format!("damage is called {other}")),
                };
            }
        };
        let connection = vault.connection();
        for (pragma, sound) in
            [("cipher_integrity_check", &[][..]), ("integrity_check", &["ok"]), ("foreign_key_check", &[])]
        {
            let found: rusqlite::Result<Vec<String>> = connection
                .prepare(&format!("PRAGMA {pragma}"))
                .and_then(|mut statement| statement.query_map([], |row| row.get(0))?.collect());
            if found.is_ok_and(|found| found == sound) {
                continue;
            }
            return Ok(Outcome::Found);
        }
        match logical_digest(connection, &[]) {
            Ok(digest) if digest == self.digest => Ok(Outcome::Harmless),
            Ok(_) => Ok(Outcome::Silent),
            Err(_) => Ok(Outcome::Found),
        }
    }
}

impl Small {
    /// Backs the vault up and gives the file.
    pub fn back_up(&self) -> PathBuf {
        let media = self.place.path().join("media");
        fs::create_dir_all(&media).expect("a scratch folder can be made");
        let about = BackupAbout {
            sequence: 1,
            made_on: "2026-11-20".parse().expect("a date"),
            counts: BTreeMap::new(),
            readme: "How to open this.\n",
        };
        let written =
            self.open().expect("a whole vault opens").write_backup(&place(&media), &about, &mut go_on);
        written.expect("a scratch folder takes a backup");
        media.join("0001_2026-11-20.tar")
    }

    /// Reads a backup, opens it and restores it to see. Damage must never be called a wrong passphrase.
    pub fn backup_outcome(&self, file: &Path) -> Result<Outcome, String> {
        let read = || {
            let unlocked = BackupFile::read(&place(file), &mut go_on)?
                .unlock(&secret(), &self.plan)
                .map_err(|(_, error)| error)?;
            unlocked.check(&folder(self.place.path()), &self.plan, &mut go_on)
        };
        match read() {
            Ok(()) => Ok(Outcome::Harmless),
            Err(
                VaultError::NotABackup
                | VaultError::BackupCut
                | VaultError::BackupDamaged
                | VaultError::BackupTampered
                | VaultError::BackupForged,
            ) => Ok(Outcome::Found),
            Err(other) => Err(format!("damage is called {}", other.code())),
        }
    }
}

/// Writes one byte and leaves the rest alone.
pub fn poke(file: &Path, at: usize, byte: u8) {
    let file = fs::OpenOptions::new().write(true).open(file);
    file.and_then(|file| file.write_all_at(&[byte], at as u64)).expect("a scratch file is there");
}

fn place(path: &Path) -> Place {
    Place::at(path).expect("a scratch path is Unicode")
}

fn go_on(_: Step) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn secret() -> Secret {
    Secret::new(PASSPHRASE.to_owned())
}
