//! What needs the office and no window, measured on a practice vault: a budget of DESIGN.md each.
//!
//! `cargo xtask bench` builds this for a release and starts it. Keeps true: what is measured goes through
//! [`tillit_office::Desk::call`], as the window's page does; what it is compared with runs in turns with it, in the same
//! minute. Deliberately not here: any limit that makes a test fail.

mod clock;
mod derivation;
mod figure;
mod office;
mod plain;
mod rows;
mod statements;

use std::{env, ffi::OsString, path::PathBuf, process::ExitCode};

use figure::Figure;

const USAGE: &str = "\
tillit-bench ROW VAULT PASSPHRASE-FILE SCRATCH [TURNS]
    measures one row and prints a line for each figure, its parts separated by tabs;
    SCRATCH is a folder of its own that may hold copies of the vault; everything is done TURNS times (40)
tillit-bench derivation
    derives a key once and prints the nanoseconds it took
tillit-bench replay FILE
    runs statements on a plain SQLite file; started by this program itself";

/// One row: measures on the vault in the scene.
type Row = fn(&Scene) -> Result<Vec<Figure>, Trouble>;

/// The rows that need no window. A new one is a file in `rows` and a line here.
const ROWS: &[(&str, Row)] = &[
    ("search", rows::search::run),
    ("lists", rows::lists::run),
    ("write", rows::write::run),
    ("backup", rows::backup::run),
];

/// How often everything is done.
const TURNS: usize = 40;

/// Where a row finds its vault and where it may put copies.
pub struct Scene {
    vault: PathBuf,
    passphrase: String,
    scratch: PathBuf,
    turns: usize,
}

/// Why a row could not be measured.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The arguments are not those of [`USAGE`].
    #[error("{USAGE}")]
    Usage,
    /// A file or another process.
    #[error(transparent)]
    System(#[from] std::io::Error),
    /// A database.
    #[error(transparent)]
    Database(#[from] rusqlite::Error),
    /// The vault.
    #[error("the vault answered {}", .0.code())]
    Vault(#[from] tillit_vault::VaultError),
    /// A key.
    #[error("no key could be derived: {0}")]
    Key(#[from] age::DecryptError),
    /// The office said no.
    #[error("{command} answered {fault}")]
    Refused {
        /// The command.
        command: String,
        /// Its words.
        fault: serde_json::Value,
    },
    /// The vault does not hold what is to be measured.
    #[error("the practice vault has no {0}")]
    Lacking(&'static str),
    /// The plain database answered something else than a number.
    #[error("the plain database answered {0:?}")]
    Answer(String),
}

fn main() -> ExitCode {
    let words: Vec<OsString> = env::args_os().skip(1).collect();
    match answer(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn answer(words: &[OsString]) -> Result<(), Trouble> {
    match words {
        [verb] if verb == "derivation" => {
            println!("{}", derivation::Sealed::new()?.open()?.as_nanos());
            Ok(())
        }
        [verb, file] if verb == "replay" => plain::replay(file.as_ref()),
        [row, vault, passphrase, scratch, turns @ ..] => {
            let (_, run) = ROWS.iter().find(|(name, _)| row == name).ok_or(Trouble::Usage)?;
            let turns = match turns {
                [] => TURNS,
                [turns] => turns.to_str().and_then(|turns| turns.parse().ok()).ok_or(Trouble::Usage)?,
                _ => return Err(Trouble::Usage),
            };
            let passphrase = std::fs::read_to_string(passphrase)?.trim_end().to_owned();
            let scene = Scene { vault: vault.into(), passphrase, scratch: scratch.into(), turns };
            for figure in run(&scene)? {
                println!("{figure}");
            }
            Ok(())
        }
        _ => Err(Trouble::Usage),
    }
}
