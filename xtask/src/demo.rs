//! `cargo xtask demo`: opens the app with a practice vault of invented people.
//!
//! The vault lies in the build folder and can be thrown away: it is made anew on another day, so that
//! there is something to do today, after the program has changed, and where arguments ask for another.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use crate::freshness::is_older;
use crate::program::{Program, built, target};
use crate::trouble::{Outcome, Trouble};
use crate::{door, run};

/// Protects nothing: nobody in a practice vault exists.
const PASSPHRASE: &str = "violet lantern orchard pebble sailing winter";

/// Makes the vault if need be, and opens the app with it.
pub fn run(args: &[OsString]) -> Result<ExitCode, Trouble> {
    run::build()?;
    door::build()?;
    let vault = target().join("demo/vault");
    if !args.is_empty() || !is_fit_for_today(&vault) {
        make(&vault, args)?;
    }
    eprintln!("\nIts passphrase: {PASSPHRASE}\n");
    Program::new(built("tillit")).args(["--practice", "--vault"]).args([vault]).become_it()
}

/// Makes the vault beside its place and moves it there when it is complete.
fn make(vault: &Path, args: &[OsString]) -> Outcome {
    let (passphrase, half) = (passphrase_file(vault), vault.with_file_name("half"));
    for old in [vault, &half].into_iter().filter(|old| old.exists()) {
        fs::remove_dir_all(old).map_err(Trouble::file(old))?;
    }
    fs::create_dir_all(&half).map_err(Trouble::file(&half))?;
    fs::write(&passphrase, PASSPHRASE).map_err(Trouble::file(&passphrase))?;
    Program::new(built(door::NAME))
        .args(["demo", "--headless", "--vault"])
        .args([&half])
        .args(["--passphrase-file"])
        .args([&passphrase])
        .args(args)
        .run()?;
    fs::rename(&half, vault).map_err(Trouble::file(vault))
}

/// Says whether the vault is there, from today, and made by the program as it is now. Its own folder
/// changes whenever the vault is used; the passphrase was written when it was made.
fn is_fit_for_today(vault: &Path) -> bool {
    let passphrase = passphrase_file(vault);
    let made = fs::metadata(&passphrase).and_then(|data| data.modified());
    let today = made.is_ok_and(|made| day(made) == day(SystemTime::now()));
    today && vault.is_dir() && !is_older(&passphrase, &[built(door::NAME)])
}

fn passphrase_file(vault: &Path) -> PathBuf {
    vault.with_file_name("passphrase")
}

fn day(at: SystemTime) -> u64 {
    at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs() / (24 * 60 * 60)
}
