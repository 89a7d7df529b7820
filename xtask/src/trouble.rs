//! What can go wrong in a command, and what to do about it, in one sentence each.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// What a step comes back with.
pub type Outcome = Result<(), Trouble>;

/// Why a step did not pass.
#[derive(Debug)]
pub enum Trouble {
    /// The command line is not one that `cargo xtask` knows.
    Usage(String),
    /// A program could not be started at all.
    NotStarted {
        /// The program's name.
        program: String,
        /// What the system said.
        source: io::Error,
    },
    /// A program ran and ended with something else than success.
    Ended {
        /// The program and its first words.
        program: String,
        /// Its exit code; none when a signal ended it.
        code: Option<i32>,
    },
    /// A file could not be read or written.
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Something is missing that could not be installed from here.
    Missing {
        /// What is missing.
        what: Vec<String>,
        /// What a person can do about it.
        remedy: String,
    },
    /// A generated file is not what its source would give today.
    Outdated {
        /// The generated files.
        files: Vec<String>,
        /// The command that makes them anew.
        remedy: &'static str,
    },
    /// A check has found lines that have to change.
    Found(Vec<String>),
    /// A benchmark came to nothing.
    Unmeasured(String),
    /// A step was left out because one it stands on did not pass.
    After(&'static str),
}

impl Trouble {
    /// Wraps what the system said about a file.
    pub fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(what) => write!(out, "{what}; `cargo xtask` alone lists the commands"),
            Self::NotStarted { program, source } => {
                write!(out, "{program} could not be started: {source}")
            }
            Self::Ended { program, code } => match code {
                Some(code) => write!(out, "{program} ended with exit code {code}"),
                None => write!(out, "{program} was ended by a signal"),
            },
            Self::File { path, source } => write!(out, "{}: {source}", path.display()),
            Self::Missing { what, remedy } => {
                write!(out, "missing: {}. {remedy}", what.join(", "))
            }
            Self::Outdated { files, remedy } => {
                write!(out, "not up to date: {}. Run {remedy}", files.join(", "))
            }
            Self::Found(lines) => write!(out, "\n  {}", lines.join("\n  ")),
            Self::Unmeasured(why) => write!(out, "nothing could be measured: {why}"),
            Self::After(step) => write!(out, "not run, because \"{step}\" did not pass"),
        }
    }
}

impl std::error::Error for Trouble {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NotStarted { source, .. } | Self::File { source, .. } => Some(source),
            _ => None,
        }
    }
}
