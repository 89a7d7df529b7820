//! The folder of a vault: which files it may hold, who may write there, and which files are leftovers.
//!
//! | file | |
//! |---|---|
//! | `vault-<generation>.db` | the encrypted database, with SQLite's `-journal` beside it |
//! | `keys.tar`, `keys.copy.tar` | the keys, twice |
//! | `vault.lock` | held by the one process that may write |
//! | `vault.switch` | only while a new database file is being made: from which generation, to which |
//! | `vault.tries` | how many wrong passphrases were typed since the vault was last open; a hint, and no more |
//! | `*.tmp` | bytes not yet put in place, and scratch folders |
//! | `before-restore-<n>` | a folder with a whole vault of its own: the one a restore replaced |
//!
//! **The rule for leftovers.** Whoever makes a new database file first writes `vault.switch` and removes it
//! last; between the two lies the rename of `keys.tar` that makes the new file count. So of the two files the
//! mark names, the one that the keys do not name is a leftover, provably, and is removed. A database file
//! that no mark names is never removed, whatever its number: somebody may have put it there to keep it. A
//! mark from generation 0 belongs to a vault being created; while there are no keys, such a folder is empty.
//!
//! **A restore** marks a switch that keeps: `aside` names the folder into which the former vault goes. Copies of
//! its key files go there before the new keys are put in place, its database files after; whoever opens the
//! vault next finishes that. If the new keys never came to count, the copies go, and the new file.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

use serde::{Deserialize, Serialize};

use crate::{VaultError, disk, ground};

pub(crate) const KEYS: &str = "keys.tar";
pub(crate) const KEYS_COPY: &str = "keys.copy.tar";
const LOCK: &str = "vault.lock";
pub(crate) const TRIES: &str = "vault.tries";
const SWITCH: &str = "vault.switch";
const SWITCH_LIMIT: u64 = 1024;
const ASIDE: &str = "before-restore-";

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

    /// Tells whether the folder holds a vault, without taking it. Refuses a folder in which none may lie: one that
    /// a cloud keeps in step, or one on a network.
    pub fn state(&self) -> Result<FolderState, VaultError> {
        ground::check(&self.path)?;
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

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Tells whether a folder, by its resolved path, is this one or lies inside it.
    pub(crate) fn contains(&self, resolved: &Path) -> bool {
        self.path.canonicalize().is_ok_and(|own| resolved.starts_with(own))
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
        self.mark(Switch { from, to: newest + 1, aside: None })
    }

    /// Marks that a restore is about to make a new database file, and sets copies of the present keys aside.
    pub(crate) fn begin_restore(&self, from: u64) -> Result<Switch, VaultError> {
        let newest = self.generations()?.into_iter().max().unwrap_or(0).max(from);
        let aside = match self.state()? {
            FolderState::Empty | FolderState::Erased => None,
            FolderState::Vault => {
                let mut names = (1_u64..).map(|number| format!("{ASIDE}{number}"));
                names.find(|name| !self.file(name).exists())
            }
        };
        let mark = self.mark(Switch { from, to: newest + 1, aside })?;
        if let Some(aside) = mark.aside() {
            disk::create_private_folder(&self.file(aside))?;
            for name in [KEYS, KEYS_COPY] {
                disk::copy_if_there(&self.file(name), &self.file(aside).join(name))?;
            }
        }
        Ok(mark)
    }

    fn mark(&self, mark: Switch) -> Result<Switch, VaultError> {
        let text = serde_json::to_vec(&mark).expect("numbers and a name are valid JSON");
        disk::replace(self.file(SWITCH), &text)?;
        // A journal without its database would be played into the new file.
        self.remove_database(mark.to)?;
        Ok(mark)
    }

    /// Lists the vaults that restores have replaced; each is whole, with its keys, and opens like any other.
    pub fn former_vaults(&self) -> Result<Vec<FormerVault>, VaultError> {
        let entries = match fs::read_dir(&self.path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut numbers = Vec::new();
        for entry in entries {
            numbers.extend(entry?.file_name().to_str().and_then(aside_number));
        }
        numbers.sort_unstable();
        Ok(numbers.into_iter().map(|number| FormerVault { name: format!("{ASIDE}{number}") }).collect())
    }

    /// Names the folder of a vault that a restore has replaced.
    pub fn of_former(&self, former: &FormerVault) -> Self {
        Self { path: self.file(&former.name) }
    }

    /// Removes a vault that a restore has replaced, for good.
    pub fn remove_former(&self, former: &FormerVault) -> Result<(), VaultError> {
        fs::remove_dir_all(self.file(&former.name))?;
        Ok(disk::sync_folder_of(&self.file(KEYS))?)
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
            match mark.aside() {
                Some(aside) if current == mark.to => self.set_aside(aside, mark.to)?,
                Some(aside) if current == mark.from => {
                    self.remove_database(mark.to)?;
                    self.remove_copies(aside)?;
                }
                None if current == mark.from => self.remove_database(mark.to)?,
                None if current == mark.to && mark.from > 0 => self.remove_database(mark.from)?,
                _ => {}
            }
        }
        disk::remove(&self.file(SWITCH))?;
        for name in [KEYS, KEYS_COPY, SWITCH, TRIES] {
            disk::remove(&disk::temporary_of(&self.file(name)))?;
        }
        Ok(())
    }

    /// Moves every database file older than the one that counts to where copies of its keys are.
    fn set_aside(&self, aside: &str, current: u64) -> Result<(), VaultError> {
        let place = self.file(aside);
        // A journal whose database is gone belongs to the former vault as well.
        let generations =
            self.numbered(|name| generation_of(name).or_else(|| journal_generation_of(name)))?;
        for generation in generations.into_iter().filter(|generation| *generation < current) {
            let (database, name) = (self.database(generation), database_name(generation));
            // The journal first: a database that is still here takes its journal along at the next try.
            disk::rename_if_there(&journal_of(&database), &journal_of(&place.join(&name)))?;
            disk::rename_if_there(&database, &place.join(&name))?;
        }
        disk::sync_folder_of(&place.join(KEYS))?;
        Ok(disk::sync_folder_of(&self.file(KEYS))?)
    }

    /// Removes the copies of keys that still count where they were copied from.
    fn remove_copies(&self, aside: &str) -> Result<(), VaultError> {
        let place = self.file(aside);
        for name in [KEYS, KEYS_COPY] {
            disk::remove(&place.join(name))?;
        }
        // Whatever else may be in there was not put there by a restore, and stays.
        let _ = fs::remove_dir(place);
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Switch {
    pub(crate) from: u64,
    pub(crate) to: u64,
    /// The folder that keeps the former vault when this is a restore.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    aside: Option<String>,
}

impl Switch {
    /// Returns the folder that keeps the former vault; a name no restore gives is none.
    fn aside(&self) -> Option<&str> {
        self.aside.as_deref().filter(|name| aside_number(name).is_some())
    }

    /// Returns the vault that is kept.
    pub(crate) fn former(&self) -> Option<FormerVault> {
        self.aside().map(|name| FormerVault { name: name.to_owned() })
    }
}

/// A vault that a restore has replaced and kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerVault {
    name: String,
}

impl FormerVault {
    /// Returns the name of its folder inside the vault's.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Takes back what [`FormerVault::name`] gave; any other text names none.
    pub fn from_name(name: String) -> Option<Self> {
        aside_number(&name).map(|_| Self { name })
    }
}

fn aside_number(name: &str) -> Option<u64> {
    let number = name.strip_prefix(ASIDE)?.parse().ok()?;
    (format!("{ASIDE}{number}") == name).then_some(number)
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

/// Makes sure that a database file which was closed is on the disk, and that no journal is beside it.
///
/// Written without waiting for the disk, the journal may be whole there although it was cut to nothing: after a power
/// cut it would be played into the finished file.
pub(crate) fn settle_database(database: &Path) -> io::Result<()> {
    disk::sync_file(database)?;
    disk::remove(&journal_of(database))?;
    disk::sync_folder_of(database)
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
        let none = Folder::at(place.path().join("not/there"));
        assert_eq!(none.state()?, FolderState::Empty);
        assert_eq!(none.former_vaults()?, []);
        // What stands in the way is told: a former vault nobody can see is not one that is not there.
        fs::write(place.path().join("file"), b"")?;
        let behind = Folder::at(place.path().join("file"));
        assert_eq!(behind.former_vaults().expect_err("it is no folder").code(), "vault-io");
        Ok(())
    }

    #[test]
    fn an_interrupted_creation_is_empty_and_leaves_nothing() -> Result<(), VaultError> {
        let (place, folder) = folder_with(&["letter.odt", "keys.tar.tmp"]);
        let mark = folder.begin_switch(0)?;
        assert_eq!(mark, Switch { from: 0, to: 1, aside: None });
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
    fn a_settled_database_has_no_journal() -> Result<(), VaultError> {
        let (place, folder) = folder_with(&["vault-1.db", "vault-1.db-journal", "vault-2.db-journal"]);
        settle_database(&folder.database(1))?;
        assert_eq!(names(&place), ["vault-1.db", "vault-2.db-journal"]);
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
            assert_eq!(folder.begin_switch(3)?, Switch { from: 3, to: 4, aside: None });
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
        assert_eq!(folder.begin_switch(3)?, Switch { from: 3, to: 10, aside: None });
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
