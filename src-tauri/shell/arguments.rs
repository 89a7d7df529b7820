//! What the app can be told when it is started: which vault, and how to come back after a lock.

use std::{ffi::OsString, path::PathBuf};

/// One line per argument.
pub const USAGE: &str = "\
tillit                    opens the centre's vault
tillit --practice         opens a vault of invented people, and says so on every screen
tillit --vault FOLDER     opens the vault in FOLDER; with --practice it holds invented people";

/// Added by the lock itself when it starts the new process.
const BEHIND: &str = "--behind";

/// The checked arguments of one start.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arguments {
    /// The vault's folder; the usual place otherwise.
    pub folder: Option<PathBuf>,
    /// Whether the vault holds invented people.
    pub practice: bool,
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
        words
    }
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
        for (line, expected) in [
            ("", Ok((None, false, false))),
            ("--practice", Ok((None, true, false))),
            ("--vault /v", Ok((vault(), false, false))),
            ("--practice --behind --vault /v", Ok((vault(), true, true))),
            ("--vault", Err(Mistake::NoFolder)),
            ("--vault /v --vault /w", Err(Mistake::TwoFolders)),
            ("--help", Err(Mistake::Unknown("--help".into()))),
            ("/v", Err(Mistake::Unknown("/v".into()))),
        ] {
            let expected = expected.map(|(folder, practice, behind)| Arguments { folder, practice, behind });
            assert_eq!(read(line), expected, "{line}");
        }
    }

    #[test]
    fn the_arguments_of_a_new_process_lead_to_the_same_vault() {
        for line in ["", "--practice", "--vault /v", "--vault /v --practice --behind"] {
            let first = read(line).expect("listed lines are right");
            assert_eq!(Arguments::read(first.write().into_iter()), Ok(first), "{line}");
        }
    }
}
