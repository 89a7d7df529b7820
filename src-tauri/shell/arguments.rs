//! What the app can be told when it is started: which vault, and how to come back after a lock.

use std::{ffi::OsString, path::PathBuf};

/// One line per argument.
pub const USAGE: &str = "\
tillit                    opens the centre's vault
tillit --practice         opens the vault of invented people
tillit --vault FOLDER     opens the vault in FOLDER";

/// Which vault this process is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// The centre's own, in the usual place.
    Centre,
    /// The one with invented people, in the usual place.
    Practice,
    /// The one in a folder of choice.
    Folder(PathBuf),
}

/// The checked arguments of one start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arguments {
    /// The vault to open.
    pub which: Which,
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
    #[error("Give either --practice or one --vault.")]
    TwoVaults,
}

/// Added by the lock itself when it starts the new process.
pub const BEHIND: &str = "--behind";

impl Arguments {
    /// Reads the arguments after the program's name.
    pub fn read(arguments: impl Iterator<Item = OsString>) -> Result<Self, Mistake> {
        let mut which = None;
        let mut behind = false;
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            let chosen = match argument.to_str() {
                Some("--practice") => Which::Practice,
                Some("--vault") => Which::Folder(arguments.next().ok_or(Mistake::NoFolder)?.into()),
                Some(BEHIND) => {
                    behind = true;
                    continue;
                }
                _ => return Err(Mistake::Unknown(argument)),
            };
            if which.replace(chosen).is_some() {
                return Err(Mistake::TwoVaults);
            }
        }
        Ok(Self { which: which.unwrap_or(Which::Centre), behind })
    }

    /// Writes the arguments that start the same vault again.
    pub fn again(&self, behind: bool) -> Vec<OsString> {
        let mut arguments = match &self.which {
            Which::Centre => Vec::new(),
            Which::Practice => vec!["--practice".into()],
            Which::Folder(folder) => vec!["--vault".into(), folder.into()],
        };
        if behind {
            arguments.push(BEHIND.into());
        }
        arguments
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
        let folder = || Which::Folder("/v".into());
        for (line, expected) in [
            ("", Ok((Which::Centre, false))),
            ("--practice", Ok((Which::Practice, false))),
            ("--vault /v", Ok((folder(), false))),
            ("--behind --vault /v", Ok((folder(), true))),
            ("--vault", Err(Mistake::NoFolder)),
            ("--practice --vault /v", Err(Mistake::TwoVaults)),
            ("--vault /v --vault /w", Err(Mistake::TwoVaults)),
            ("--help", Err(Mistake::Unknown("--help".into()))),
        ] {
            let expected = expected.map(|(which, behind)| Arguments { which, behind });
            assert_eq!(read(line), expected, "{line}");
        }
    }

    #[test]
    fn the_arguments_of_a_new_process_lead_to_the_same_vault() {
        for line in ["", "--practice", "--vault /v", "--vault /v --behind"] {
            let first = read(line).expect("listed lines are right");
            let again = Arguments::read(first.again(first.behind).into_iter());
            assert_eq!(again, Ok(first), "{line}");
        }
    }
}
