//! The folder of a vault: which files it may hold, who may write there, and which files are leftovers.
//!
//! | file | |
//! |---|---|
//! | `vault-<generation>.db` | the encrypted database, with SQLite's `-journal` beside it |
//! | `keys.tar`, `keys.copy.tar` | the keys, twice |
//! | `vault.lock` | held by the one process that may write |
//! | `vault.switch` | only while a new database file is being made: from which generation, to which |
//! | `vault.tries` | how many wrong passphrases were typed since the vault was last open; a hint, and no more |
//! | `*.tmp` | bytes not yet put in place |
//!
//! **The rule for leftovers.** Whoever makes a new database file first writes `vault.switch` and removes it
//! last; between the two lies the rename of `keys.tar` that makes the new file count. So of the two files the
//! mark names, the one that the keys do not name is a leftover, provably, and is removed. A database file
//! that no mark names is never removed, whatever its number: somebody may have put it there to keep it. A
//! mark from generation 0 belongs to a vault being created; while there are no keys, such a folder is empty.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

use serde::{Deserialize, Serialize};

use crate::{VaultError, disk};

pub(crate) const KEYS: &str = "keys.tar";
pub(crate) const KEYS_COPY: &str = "keys.copy.tar";
const LOCK: &str = "vault.lock";
pub(crate) const TRIES: &str = "vault.tries";
const SWITCH: &str = "vault.switch";
const SWITCH_LIMIT: u64 = 1024;

/// The place of a vault on a disk, whether or not there is one yet.
#[derive(Clone)]
pub struct Folder {
    path: PathBuf,
}

/// What a folder holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FolderState {
    /// No vault, or one whose creation was interrupted before it counted.
    Empty,
    /// No vault, but the journal of one that was there: somebody or something has taken its files away.
    Erased,
    /// A vault, whole or damaged.
    Vault,
}

impl Folder {
    /// Names a folder; nothing is read or created.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        // An absolute path stays the same folder when the process changes its own, and is never read as a
        // URI.
        Self { path: std::path::absolute(&path).unwrap_or(path) }
    }

    /// Tells whether the folder holds a vault, without taking it.
    pub fn state(&self) -> Result<FolderState, VaultError> {
        if self.file(KEYS).try_exists()? || self.file(KEYS_COPY).try_exists()? {
            return Ok(FolderState::Vault);
        }
        let half_created = self.read_switch()?.filter(|mark| mark.from == 0).map(|mark| mark.to);
        let unexplained = |generations: Vec<u64>| generations.into_iter().any(|g| Some(g) != half_created);
        Ok(if unexplained(self.generations()?) {
            FolderState::Vault
        } else if unexplained(self.numbered(journal_generation_of)?) {
            FolderState::Erased
        } else {
            FolderState::Empty
        })
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    pub(crate) fn database(&self, generation: u64) -> PathBuf {
        self.file(&database_name(generation))
    }

    pub(crate) fn create(&self) -> Result<(), VaultError> {
        Ok(disk::create_private_folder(&self.path)?)
    }

    /// Takes the folder for this handle alone, or says that somebody else has it.
    pub(crate) fn lock(&self) -> Result<FolderLock, VaultError> {
        let file = disk::open_lock_file(&self.file(LOCK))?;
        match file.try_lock() {
            Ok(()) => Ok(FolderLock { _file: file }),
            Err(TryLockError::WouldBlock) => Err(VaultError::InUse),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// Returns the generations of the database files present.
    pub(crate) fn generations(&self) -> Result<Vec<u64>, VaultError> {
        self.numbered(generation_of)
    }

    fn numbered(&self, number_of: impl Fn(&str) -> Option<u64>) -> Result<Vec<u64>, VaultError> {
        let entries = match fs::read_dir(&self.path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut generations = Vec::new();
        for entry in entries {
            generations.extend(entry?.file_name().to_str().and_then(&number_of));
        }
        Ok(generations)
    }

    /// Marks that a new database file is about to be made, and makes room for it.
    pub(crate) fn begin_switch(&self, from: u64) -> Result<Switch, VaultError> {
        let newest = self.generations()?.into_iter().max().unwrap_or(0).max(from);
        let mark = Switch { from, to: newest + 1 };
        let text = serde_json::to_vec(&mark).expect("two numbers are valid JSON");
        disk::replace(self.file(SWITCH), &text)?;
        // A journal without its database would be played into the new file.
        self.remove_database(mark.to)?;
        Ok(mark)
    }

    /// Removes what an interrupted creation left; a folder with a vault is not touched.
    pub(crate) fn clear_half_created(&self) -> Result<(), VaultError> {
        match self.state()? {
            FolderState::Empty | FolderState::Erased => self.settle_switch(0),
            FolderState::Vault => Ok(()),
        }
    }

    /// Removes what an interrupted or finished switch left, given the generation the keys name (0 for none).
    pub(crate) fn settle_switch(&self, current: u64) -> Result<(), VaultError> {
        // The rename of the keys must be on the disk before the file they no longer name goes.
        disk::sync_folder_of(&self.file(KEYS))?;
        if let Some(mark) = self.read_switch()? {
            if current == mark.from {
                self.remove_database(mark.to)?;
            } else if current == mark.to && mark.from > 0 {
                self.remove_database(mark.from)?;
            }
        }
        disk::remove(&self.file(SWITCH))?;
        for name in [KEYS, KEYS_COPY, SWITCH, TRIES] {
            disk::remove(&disk::temporary_of(&self.file(name)))?;
        }
        Ok(())
    }

    fn read_switch(&self) -> Result<Option<Switch>, VaultError> {
        let bytes = match disk::read_at_most(&self.file(SWITCH), SWITCH_LIMIT) {
            Err(error) if error.kind() == io::ErrorKind::FileTooLarge => return Ok(None),
            bytes => bytes?,
        };
        // A mark that cannot be read proves nothing, so nothing is removed on its word.
        Ok(bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
    }

    fn remove_database(&self, generation: u64) -> Result<(), VaultError> {
        let database = self.database(generation);
        disk::remove(&database)?;
        disk::remove(&journal_of(&database))?;
        disk::sync_folder_of(&database)?;
        Ok(())
    }
}

impl fmt::Debug for Folder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Folder")
    }
}

/// The right to write in a folder, until it is dropped.
pub(crate) struct FolderLock {
    _file: File,
}

/// The mark of a switch from one database file to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Switch {
    pub(crate) from: u64,
    pub(crate) to: u64,
}

pub(crate) fn database_name(generation: u64) -> String {
    format!("vault-{generation}.db")
}

fn generation_of(name: &str) -> Option<u64> {
    let generation = name.strip_prefix("vault-")?.strip_suffix(".db")?.parse().ok()?;
    (database_name(generation) == name).then_some(generation)
}

fn journal_generation_of(name: &str) -> Option<u64> {
    generation_of(name.strip_suffix("-journal")?)
}

fn journal_of(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push("-journal");
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder_with(names: &[&str]) -> (tempfile::TempDir, Folder) {
        let place = tempfile::tempdir().expect("a scratch folder can be made");
        for name in names {
            fs::write(place.path().join(name), b"").expect("a scratch file can be written");
        }
        let folder = Folder::at(place.path());
        (place, folder)
    }

    fn names(place: &tempfile::TempDir) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(place.path())
            .expect("the scratch folder can be read")
            .map(|entry| entry.expect("an entry can be read").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_generation_is_read_from_its_own_name_only() {
        assert_eq!(generation_of("vault-12.db"), Some(12));
        for other in
            ["vault-012.db", "vault-+1.db", "vault-.db", "vault-1.db-journal", "vault-1.db.tmp", "Vault-1.db"]
        {
            assert_eq!(generation_of(other), None, "{other}");
        }
    }

    #[test]
    fn a_folder_is_a_vault_when_it_has_keys_or_an_unexplained_database() -> Result<(), VaultError> {
        for (files, state) in [
            (&[][..], FolderState::Empty),
            (&["letter.odt", "vault.lock", "keys.tar.tmp"], FolderState::Empty),
            (&["keys.tar"], FolderState::Vault),
            (&["keys.copy.tar"], FolderState::Vault),
            (&["vault-1.db"], FolderState::Vault),
            (&["vault-1.db", "vault-1.db-journal"], FolderState::Vault),
            (&["vault-1.db-journal"], FolderState::Erased),
            (&["vault-12.db-journal", "vault.lock", "letter.odt"], FolderState::Erased),
            (&["vault-012.db-journal", "-journal", "letter-journal"], FolderState::Empty),
        ] {
            assert_eq!(folder_with(files).1.state()?, state, "{files:?}");
        }
        let (place, _) = folder_with(&[]);
        assert_eq!(Folder::at(place.path().join("not/there")).state()?, FolderState::Empty);
        Ok(())
    }

    #[test]
    fn an_interrupted_creation_is_empty_and_leaves_nothing() -> Result<(), VaultError> {
        let (place, folder) = folder_with(&["letter.odt", "keys.tar.tmp"]);
        let mark = folder.begin_switch(0)?;
        assert_eq!(mark, Switch { from: 0, to: 1 });
        fs::write(folder.database(1), b"half")?;
        fs::write(journal_of(&folder.database(1)), b"half")?;
        assert_eq!(folder.state()?, FolderState::Empty);
        folder.settle_switch(0)?;
        assert_eq!(names(&place), ["letter.odt"]);
        Ok(())
    }

    #[test]
    fn a_vault_that_lost_its_keys_while_migrating_is_not_empty() -> Result<(), VaultError> {
        for databases in [&["vault-3.db"][..], &["vault-4.db"], &["vault-3.db", "vault-4.db"]] {
            let (place, folder) = folder_with(databases);
            fs::write(folder.file(SWITCH), br#"{"from":3,"to":4}"#)?;
            assert_eq!(folder.state()?, FolderState::Vault, "{databases:?}");
            folder.clear_half_created()?;
            assert_eq!(names(&place).len(), databases.len() + 1, "{databases:?}");
        }
        Ok(())
    }

    #[test]
    fn a_vault_is_not_cleared_for_a_mark_of_its_creation() -> Result<(), VaultError> {
        let (place, folder) = folder_with(&["keys.tar", "vault-1.db"]);
        fs::write(folder.file(SWITCH), br#"{"from":0,"to":1}"#)?;
        folder.clear_half_created()?;
        assert_eq!(names(&place), ["keys.tar", "vault-1.db", "vault.switch"]);
        Ok(())
    }

    #[test]
    fn a_stray_journal_is_not_there_for_a_new_file_to_play() -> Result<(), VaultError> {
        let (place, folder) = folder_with(&["vault-1.db-journal"]);
        folder.begin_switch(0)?;
        assert_eq!(names(&place), ["vault.switch"]);
        Ok(())
    }

    #[test]
    fn of_the_two_marked_files_the_one_without_keys_goes() -> Result<(), VaultError> {
        for (current, left) in [(3, "vault-3.db"), (4, "vault-4.db")] {
            let (place, folder) = folder_with(&["vault-3.db", "vault-3.db-journal"]);
            assert_eq!(folder.begin_switch(3)?, Switch { from: 3, to: 4 });
            fs::write(folder.database(4), b"")?;
            folder.settle_switch(current)?;
            let kept: Vec<String> = names(&place).into_iter().filter(|n| !n.ends_with("-journal")).collect();
            assert_eq!(kept, [left]);
        }
        Ok(())
    }

    #[test]
    fn a_database_that_no_mark_names_is_kept() -> Result<(), VaultError> {
        let (place, folder) = folder_with(&["vault-1.db", "vault-3.db", "vault-9.db"]);
        folder.settle_switch(3)?;
        assert_eq!(folder.begin_switch(3)?, Switch { from: 3, to: 10 });
        folder.settle_switch(3)?;
        assert_eq!(names(&place), ["vault-1.db", "vault-3.db", "vault-9.db"]);
        fs::write(folder.file(SWITCH), b"{\"from\":3,\"to\":")?;
        folder.settle_switch(3)?;
        assert_eq!(names(&place), ["vault-1.db", "vault-3.db", "vault-9.db"]);
        Ok(())
    }

    #[test]
    fn a_folder_is_taken_once() -> Result<(), VaultError> {
        let (_place, folder) = folder_with(&[]);
        let first = folder.lock()?;
        assert!(matches!(folder.lock(), Err(VaultError::InUse)));
        drop(first);
        folder.lock().map(drop)
    }
}
