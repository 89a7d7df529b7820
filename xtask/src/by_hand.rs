//! Opening a backup with nothing of ours: `tests/open_by_hand.sh` on a backup made on the spot, once with the
//! passphrase and once with the twelve words.
//!
//! The SQLCipher reader comes from PyPI, into an environment in the build folder. Where that cannot be reached the
//! step says so and passes, except in CI: there nothing may be left out unseen.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::door;
use crate::program::{Program, built, target};
use crate::trouble::{Outcome, Trouble};

/// Whether the script can be run here: it needs a terminal of its own for `age`, which `script` of Linux gives.
pub const POSSIBLE: bool = cfg!(target_os = "linux");

/// Protects nothing: nobody in the vault exists.
const PASSPHRASE: &str = "violet lantern orchard pebble sailing winter";
const READER: &str = "sqlcipher3-wheels==0.5.7";

/// Makes a vault and a backup of it, and opens the backup by hand.
pub fn run() -> Outcome {
    let folder = target().join("by-hand");
    let Some(python) = reader(&folder)? else { return Ok(()) };
    let vault = folder.join("vault");
    if vault.exists() {
        fs::remove_dir_all(&vault).map_err(Trouble::file(&vault))?;
    }
    let passphrase = write(&folder.join("passphrase"), PASSPHRASE)?;
    door::build()?;
    let made = Program::new(built(door::NAME)).args(["demo", "--headless", "--people", "12", "--vault"]);
    let made = made.args([&vault]).args(["--passphrase-file"]).args([&passphrase]).read()?;
    let made = String::from_utf8_lossy(&made).into_owned();
    let people = value(&made, "people")?;
    let words = write(&folder.join("words"), value(&made, "recovery")?)?;

    let backup = folder.join("backup.tar");
    if backup.exists() {
        fs::remove_file(&backup).map_err(Trouble::file(&backup))?;
    }
    let written = Program::new(built(door::NAME)).args(["backup", "--vault"]).args([&vault]);
    written.args(["--passphrase-file"]).args([&passphrase, &backup]).run()?;
    for secret in [&passphrase, &words] {
        let script = Program::new("tests/open_by_hand.sh").args([&backup, &python, secret]);
        script.args([people]).run()?;
    }
    Ok(())
}

/// Gives a Python that has a SQLCipher reader; none where it cannot be had and need not be.
fn reader(folder: &Path) -> Result<Option<PathBuf>, Trouble> {
    let environment = folder.join("reader");
    let python = environment.join("bin/python");
    let is_there = || Program::new(&python).args(["-c", "import sqlcipher3"]).answers();
    if is_there() {
        return Ok(Some(python));
    }
    fs::create_dir_all(folder).map_err(Trouble::file(folder))?;
    let installed = Program::new("python3")
        .args(["-m", "venv", "--clear"])
        .args([&environment])
        .run()
        .and_then(|()| Program::new(&python).args(["-m", "pip", "install", "--quiet", READER]).run());
    match installed {
        Ok(()) if is_there() => Ok(Some(python)),
        Err(trouble) if env::var_os("CI").is_some() => Err(trouble),
        _ if env::var_os("CI").is_some() => Err(Trouble::Missing {
            what: vec![READER.to_owned()],
            remedy: "It installs and does not start.".to_owned(),
        }),
        _ => {
            println!("{READER} cannot be had from PyPI here, so no backup is opened by hand this time");
            Ok(None)
        }
    }
}

fn write(path: &Path, text: &str) -> Result<PathBuf, Trouble> {
    fs::write(path, text).map_err(Trouble::file(path))?;
    Ok(path.to_owned())
}

/// Finds a value in what the door printed: a number, or a text without anything that JSON would escape.
fn value<'a>(json: &'a str, name: &str) -> Result<&'a str, Trouble> {
    let found = json.split_once(&format!("\"{name}\":")).map(|(_, rest)| rest.trim_start());
    let found = found.and_then(|rest| match rest.strip_prefix('"') {
        Some(text) => text.split('"').next(),
        None => rest.split([',', '}', '\n']).next().map(str::trim),
    });
    found.ok_or_else(|| Trouble::Missing {
        what: vec![format!("\"{name}\"")],
        remedy: "The door did not print it.".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_in_what_the_door_prints() {
        let json = "{\n  \"people\": 12,\n  \"recovery\": \"one two\"\n}";
        assert_eq!(value(json, "people").ok(), Some("12"));
        assert_eq!(value(json, "recovery").ok(), Some("one two"));
        assert!(value(json, "sessions").is_err());
    }
}
