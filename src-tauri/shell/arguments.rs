//! What the app can be told when it is started: which vault, which backup to bring back, and how to come back after a lock.

use std::{
    ffi::{OsStr, OsString},
    path::{Path, PathBuf},
};

/// One line per argument.
pub const USAGE: &str = "\
tillit                    opens the centre's vault
tillit BACKUP             shows what is in a backup (.tillit-backup or .tar), and offers to bring it back
tillit --practice         opens a vault of invented people, and says so on every screen
tillit --vault FOLDER     opens the vault in FOLDER; with --practice it holds invented people";

/// Added by the lock itself when it starts the new process.
const BEHIND: &str = "--behind";

/// What a backup's name ends with.
pub const ENDINGS: &[&str] = &["tillit-backup", "tar"];

/// The checked arguments of one start.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arguments {
    /// The vault's folder; the usual place otherwise.
    pub folder: Option<PathBuf>,
    /// Whether the vault holds invented people.
    pub practice: bool,
    /// A backup to be looked at and perhaps brought back.
    pub backup: Option<PathBuf>,
    /// True where the app locked while another window was in front: the new one does not jump ahead of it.
    pub behind: bool,
}

/// An argument that is not one of [`USAGE`].
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum Mistake {
    /// Nothing of that name exists.
    #[error("There is no argument {0:?}.")]
    Unknown(OsString),
    /// `--vault` came last.
    #[error("--vault needs a folder.")]
    NoFolder,
    /// Two vaults at once.
    #[error("Only one --vault can be opened.")]
    TwoFolders,
    /// Two backups at once.
    #[error("Only one backup can be looked at.")]
    TwoBackups,
}

impl Arguments {
    /// Reads the arguments after the program's name.
    pub fn read(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, Mistake> {
        let mut read = Self::default();
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some("--practice") => read.practice = true,
                Some("--vault") => {
                    let folder = arguments.next().ok_or(Mistake::NoFolder)?;
                    if read.folder.replace(folder.into()).is_some() {
                        return Err(Mistake::TwoFolders);
                    }
                }
                Some(BEHIND) => read.behind = true,
                _ if is_backup(&argument) => {
                    if read.backup.replace(absolute(argument.into())).is_some() {
                        return Err(Mistake::TwoBackups);
                    }
                }
                _ => return Err(Mistake::Unknown(argument)),
            }
        }
        Ok(read)
    }

    /// Writes them as they are read.
    pub fn write(&self) -> Vec<OsString> {
        let mut words = Vec::new();
        if let Some(folder) = &self.folder {
            words.extend(["--vault".into(), folder.into()]);
        }
        words.extend(self.practice.then(|| "--practice".into()));
        words.extend(self.behind.then(|| BEHIND.into()));
        words.extend(self.backup.iter().map(OsString::from));
        words
    }
}

/// Whether an argument names a backup, as the system does when one is double-clicked.
pub fn is_backup(argument: &OsStr) -> bool {
    let ending = Path::new(argument).extension();
    !argument.as_encoded_bytes().starts_with(b"-")
        && ending.is_some_and(|ending| ENDINGS.iter().any(|known| ending.eq_ignore_ascii_case(known)))
}

/// The same file whatever folder a later process is started in.
fn absolute(path: PathBuf) -> PathBuf {
    std::path::absolute(&path).unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Arguments, Mistake> {
        Arguments::read(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn a_start_names_at_most_one_vault() {
        let vault = || Some(PathBuf::from("/v"));
        let backup = |name| Some(PathBuf::from(name));
        for (line, expected) in [
            ("", Ok((None, false, None, false))),
            ("--practice", Ok((None, true, None, false))),
            ("--vault /v", Ok((vault(), false, None, false))),
            ("--practice --behind --vault /v", Ok((vault(), true, None, true))),
            (
                "/u/1_2026-11-20.tillit-backup",
                Ok((None, false, backup("/u/1_2026-11-20.tillit-backup"), false)),
            ),
            ("--vault /v /u/1.TAR", Ok((vault(), false, backup("/u/1.TAR"), false))),
            ("/u/1.tar /u/2.tar", Err(Mistake::TwoBackups)),
            ("--x.tar", Err(Mistake::Unknown("--x.tar".into()))),
            ("--vault", Err(Mistake::NoFolder)),
            ("--vault /v --vault /w", Err(Mistake::TwoFolders)),
            ("--help", Err(Mistake::Unknown("--help".into()))),
            ("/v", Err(Mistake::Unknown("/v".into()))),
        ] {
            let expected = expected.map(|(folder, practice, backup, behind)| Arguments {
                folder,
                practice,
                backup,
                behind,
            });
            assert_eq!(read(line), expected, "{line}");
        }
    }

    #[test]
    fn the_arguments_of_a_new_process_lead_to_the_same_vault() {
        for line in
            ["", "--practice", "--vault /v", "--vault /v --practice --behind", "--behind --vault /v /u/1.tar"]
        {
            let first = read(line).expect("listed lines are right");
            assert_eq!(Arguments::read(first.write().into_iter()), Ok(first), "{line}");
        }
    }
}
