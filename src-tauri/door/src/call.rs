//! One command on one vault.

use std::{
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

use serde_json::{Value, json};
use tillit_office::{Desk, World, practice};
use tillit_vault::Folder;

use crate::arguments::Call;

/// Why there is no view.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The office said no; its own words.
    #[error("{0}")]
    Fault(Value),
    /// The command needs the vault open.
    #[error("The vault is locked: name the file with the passphrase after --passphrase-file.")]
    NoPassphrase,
    /// The passphrase cannot be read.
    #[error("The passphrase cannot be read from {path:?}: {error}")]
    PassphraseFile {
        /// The file named.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// The spreadsheet cannot be read.
    #[error("The spreadsheet cannot be read from {path:?}: {error}")]
    Spreadsheet {
        /// The file named.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// The invented people could not be entered.
    #[error("The practice vault could not be made: {0}")]
    Practice(practice::PracticeError),
    /// No room for what is only looked at.
    #[error("There is no scratch folder: {0}")]
    Scratch(io::Error),
    /// A path that cannot be given on as text.
    #[error("{0:?} is not written in Unicode.")]
    Path(PathBuf),
    /// The form cannot be read.
    #[error("The form cannot be read from standard input: {0}")]
    Input(io::Error),
}

/// Runs the command and gives its view as JSON text. The vault is opened only where the command asks for it.
pub fn run(call: &Call) -> Result<String, Trouble> {
    let form = match call.form.as_str() {
        "-" => io::read_to_string(io::stdin()).map_err(Trouble::Input)?,
        form => form.to_owned(),
    };
    let world = call.now.map_or_else(World::system, World::at);
    let mut desk = Desk::new(Folder::at(&call.vault), world);

    let mut answer = ask(&mut desk, &call.command, &form);
    if is_locked(&answer) {
        let path = call.passphrase_file.as_deref().ok_or(Trouble::NoPassphrase)?;
        let passphrase = passphrase(path)?;
        ask(&mut desk, "unlock", &json!({ "passphrase": passphrase }).to_string())?;
        answer = ask(&mut desk, &call.command, &form);
    }
    answer.map(|view| format!("{view:#}"))
}

/// Gives a command's view; its fault is an error.
pub fn ask(desk: &mut Desk, command: &str, form: &str) -> Result<Value, Trouble> {
    let said = desk.call(command, form);
    let mut envelope: Value = serde_json::from_str(&said).expect("the desk answers in JSON");
    match envelope.get_mut("ok") {
        Some(view) => Ok(view.take()),
        None => Err(Trouble::Fault(envelope["fault"].take())),
    }
}

fn is_locked(answer: &Result<Value, Trouble>) -> bool {
    matches!(answer, Err(Trouble::Fault(fault)) if fault["code"] == "locked")
}

/// Reads the first line of a file, as an editor of any system wrote it.
pub fn passphrase(path: &Path) -> Result<String, Trouble> {
    let read = || {
        // A passphrase is short; whatever else the path leads to is not read into memory.
        let mut text = String::new();
        fs::File::open(path)?.take(4096).read_to_string(&mut text)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        match text.lines().next() {
            Some(line) if !line.is_empty() => Ok(line.to_owned()),
            _ => Err(io::Error::new(io::ErrorKind::InvalidData, "its first line is empty")),
        }
    };
    read().map_err(|error| Trouble::PassphraseFile { path: path.to_owned(), error })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_passphrase_is_the_first_line_however_it_was_written() {
        let folder = tempfile::tempdir().expect("the temporary folder can be written");
        let path = folder.path().join("passphrase");
        for (bytes, expected) in [
            (&b"orbit velvet"[..], Some("orbit velvet")),
            (b"orbit velvet\n", Some("orbit velvet")),
            (b"orbit velvet\r\nsecond line\r\n", Some("orbit velvet")),
            (b"\xef\xbb\xbforbit velvet\r\n", Some("orbit velvet")),
            ("čekanje šume\n".as_bytes(), Some("čekanje šume")),
            (b" spaces stay \n", Some(" spaces stay ")),
            (b"", None),
            (b"\nsecond line\n", None),
            (b"\xff\xfe", None),
        ] {
            fs::write(&path, bytes).expect("the folder is ours");
            assert_eq!(passphrase(&path).ok().as_deref(), expected, "{bytes:?}");
        }
    }
}
