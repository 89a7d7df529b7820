//! Where a backup or a report is written, or a backup read: a folder or a file outside the vault, chosen by a person.
//!
//! To everybody above this crate a place is opaque text: whoever has paths (the shell, the door) makes one,
//! and the office keeps it without looking inside.

use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::error::PlaceProblem;
use crate::folder::Folder;
use crate::{VaultError, disk};

const ENDING: &str = ".tar";
const VAULT: &str = "vault";
const BACKUPS: &str = "backups";

/// A folder for backups, or one backup's file.
#[derive(Clone, PartialEq, Eq)]
pub struct Place(String);

impl Place {
    /// Names a place by its path; nothing is read. A path that is not Unicode names none.
    pub fn at(path: &Path) -> Option<Self> {
        let absolute = std::path::absolute(path).ok()?;
        absolute.to_str().map(|text| Self(text.to_owned()))
    }

    /// Takes back what [`Place::as_text`] gave.
    pub fn from_text(text: String) -> Self {
        Self(text)
    }

    /// Returns the text that names this place, to be kept and given back.
    pub fn as_text(&self) -> &str {
        &self.0
    }

    /// Names the folder for backups that lies beside a vault, on the same disk.
    pub fn beside(vault: &Folder) -> Self {
        let own = vault.path();
        let name = own.file_name().and_then(OsStr::to_str).unwrap_or(VAULT);
        let name = if name == VAULT { BACKUPS.to_owned() } else { format!("{name}-{BACKUPS}") };
        Self(own.with_file_name(name).to_string_lossy().into_owned())
    }

    /// Names a folder inside this one.
    pub fn inside(&self, name: &str) -> Self {
        Self(self.path().join(name).to_string_lossy().into_owned())
    }

    /// Makes the folder where it is missing; one inside the vault's is refused.
    pub fn prepare(&self, vault: &Folder) -> Result<(), VaultError> {
        disk::create_folder(self.path()).map_err(VaultError::place)?;
        let folder = self.path().canonicalize().map_err(VaultError::place)?;
        if vault.contains(&folder) {
            return Err(VaultError::Place { problem: PlaceProblem::InsideVault });
        }
        Ok(())
    }

    /// Returns the part before the last: the name of the stick on which a folder lies.
    pub fn label_of_parent(&self) -> &str {
        let parent = self.path().parent();
        parent.map_or(&self.0, |parent| {
            parent.file_name().and_then(OsStr::to_str).or(parent.to_str()).unwrap_or(&self.0)
        })
    }

    /// Returns the last part, which tells one place from another on a screen.
    pub fn label(&self) -> &str {
        self.path().file_name().and_then(OsStr::to_str).unwrap_or(&self.0)
    }

    /// Writes a file that somebody named in the system's window, whole or not at all, over one that was there; one inside
    /// the vault's folder is refused.
    pub fn write(&self, bytes: &[u8], vault: &Folder) -> Result<(), VaultError> {
        let folder = self.path().parent().ok_or(VaultError::Place { problem: PlaceProblem::Missing })?;
        if vault.contains(&folder.canonicalize().map_err(VaultError::place)?) {
            return Err(VaultError::Place { problem: PlaceProblem::InsideVault });
        }
        disk::replace(self.path().to_owned(), bytes).map_err(VaultError::place)
    }

    /// Tells whether the place is there now: a stick may be elsewhere.
    pub fn is_present(&self) -> bool {
        self.path().exists()
    }

    /// Lists the backups in this folder by sequence, by their names alone; none of them is read.
    pub fn backups(&self) -> Result<Vec<BackupName>, VaultError> {
        let mut found = Vec::new();
        for entry in fs::read_dir(self.path()).map_err(VaultError::place)? {
            let name = entry.map_err(VaultError::place)?.file_name();
            found.extend(name.to_str().and_then(BackupName::parse));
        }
        found.sort();
        Ok(found)
    }

    /// Names a backup in this folder.
    pub fn file_of(&self, name: &BackupName) -> Self {
        Self(self.path().join(name.file_name()).to_string_lossy().into_owned())
    }

    /// Removes a backup from this folder; one that is not there is no trouble.
    pub fn remove(&self, name: &BackupName) -> Result<(), VaultError> {
        let path = self.path().join(name.file_name());
        disk::remove(&path).and_then(|()| disk::sync_folder_of(&path)).map_err(VaultError::place)
    }

    pub(crate) fn path(&self) -> &Path {
        Path::new(&self.0)
    }

    /// Says which file a backup of this name is written to: in this folder, or, if it is none, this very one.
    pub(super) fn target(&self, name: &BackupName, vault: &Folder) -> Result<PathBuf, VaultError> {
        let path = self.path();
        let target = if path.is_dir() { path.join(name.file_name()) } else { path.to_owned() };
        let folder = target.parent().ok_or(VaultError::Place { problem: PlaceProblem::Missing })?;
        let folder = folder.canonicalize().map_err(VaultError::place)?;
        if vault.contains(&folder) {
            return Err(VaultError::Place { problem: PlaceProblem::InsideVault });
        }
        if target.try_exists().map_err(VaultError::place)? {
            return Err(VaultError::BackupExists);
        }
        Ok(target)
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Place")
    }
}

/// What the name of a backup's file says: `<sequence>_<date>.tar`.
///
/// Ordered by sequence, since a date is only as right as the clock was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BackupName {
    /// Counts a vault's backups from 1.
    pub sequence: u64,
    /// The day it was made on, as the clock had it.
    pub made_on: NaiveDate,
}

impl BackupName {
    /// Returns the file's name; small numbers are filled up, so that names sort as numbers do.
    pub fn file_name(&self) -> String {
        format!("{:04}_{}{ENDING}", self.sequence, self.made_on)
    }

    /// Reads a file's name; `None` for any other file.
    pub fn parse(name: &str) -> Option<Self> {
        let (sequence, date) = name.strip_suffix(ENDING)?.split_once('_')?;
        let read = Self { sequence: sequence.parse().ok()?, made_on: date.parse().ok()? };
        (read.file_name() == name).then_some(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn a_name_is_read_from_exactly_what_is_written() {
        for (sequence, text) in [(1, "0001_2026-11-26.tar"), (12345, "12345_2026-11-26.tar")] {
            let name = BackupName { sequence, made_on: day("2026-11-26") };
            assert_eq!(name.file_name(), text);
            assert_eq!(BackupName::parse(text), Some(name));
        }
        for other in [
            "1_2026-11-26.tar",
            "0001_2026-11-26.tar.tmp",
            "0001_2026-13-26.tar",
            "+001_2026-11-26.tar",
            "00001_2026-11-26.tar",
            "letter.tar",
            "0001_2026-11-26 (1).tar",
        ] {
            assert_eq!(BackupName::parse(other), None, "{other}");
        }
    }

    #[test]
    fn a_folder_lists_its_backups_by_sequence_and_nothing_else() -> Result<(), VaultError> {
        let folder = tempfile::tempdir()?;
        let place = Place::at(folder.path()).expect("a path in Unicode");
        for name in ["10000_2026-01-01.tar", "0009_2026-12-01.tar", "letter.odt", "0010_2026-11-01.tar.tmp"] {
            fs::write(folder.path().join(name), b"")?;
        }
        let sequences =
            |place: &Place| place.backups().map(|names| names.iter().map(|n| n.sequence).collect());
        let found: Vec<u64> = sequences(&place)?;
        assert_eq!(found, [9, 10000]);
        place.remove(&place.backups()?[0])?;
        let found: Vec<u64> = sequences(&place)?;
        assert_eq!(found, [10000]);
        Ok(())
    }

    #[test]
    fn the_folder_beside_a_vault_is_not_in_it_and_each_vault_has_its_own() -> Result<(), VaultError> {
        let home = tempfile::tempdir()?;
        for (vault, label) in [("vault", "backups"), ("practice", "practice-backups")] {
            let vault = Folder::at(home.path().join(vault));
            let beside = Place::beside(&vault);
            assert_eq!(beside.label(), label);
            fs::create_dir_all(vault.path())?;
            beside.prepare(&vault)?;
            assert!(beside.is_present());
            let within = Place::at(&vault.path().join("backups")).expect("a path in Unicode");
            let error = within.prepare(&vault).expect_err("it lies in the vault");
            assert_eq!(error.code(), "vault-place-inside");
        }
        let stick = Place::from_text("/media/ana/BLUE".to_owned());
        assert_eq!(stick.inside("copies").label_of_parent(), stick.label());
        Ok(())
    }

    #[test]
    fn a_named_file_is_written_whole_over_one_that_was_there_and_never_into_the_vault()
    -> Result<(), VaultError> {
        let home = tempfile::tempdir()?;
        let vault = Folder::at(home.path().join("vault"));
        fs::create_dir_all(vault.path())?;
        let place = Place::at(&home.path().join("report.xlsx")).expect("a path in Unicode");
        for bytes in [b"first, and longer".as_slice(), b"second"] {
            place.write(bytes, &vault)?;
            assert_eq!(fs::read(place.path())?, bytes);
        }
        assert_eq!(fs::read_dir(home.path())?.count(), 2, "nothing else is left beside it");
        for (name, code) in
            [("vault/report.xlsx", "vault-place-inside"), ("no/such/report.xlsx", "vault-place-missing")]
        {
            let place = Place::at(&home.path().join(name)).expect("a path in Unicode");
            assert_eq!(place.write(b"x", &vault).expect_err("it is refused").code(), code);
        }
        assert_eq!(fs::read_dir(vault.path())?.count(), 0);
        Ok(())
    }

    #[test]
    fn a_folder_that_is_not_there_says_so() {
        let place = Place::from_text("/no/such/stick".to_owned());
        assert!(!place.is_present());
        assert_eq!(place.label(), "stick");
        let error = place.backups().expect_err("the folder is not there");
        assert_eq!(error.code(), "vault-place-missing");
        assert_eq!(format!("{place:?}"), "Place");
    }
}
