//! `cargo xtask golden`: makes the golden vault and the golden backup of the schema as it is now.
//!
//! They stand in tests/old-vaults/next until a release, when the folder gets the release's name and is never
//! touched again. Until then this makes them anew, after any change of the schema.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use crate::door;
use crate::program::{Program, built, root};
use crate::trouble::{Outcome, Trouble};

/// Protects nothing: nobody in the vault exists.
const PASSPHRASE: &str = "violet lantern orchard pebble sailing winter";
/// The same people on every day it is made.
const NOW: &str = "2026-11-26T12:00:00Z";

/// Makes both anew.
pub fn run() -> Result<ExitCode, Trouble> {
    door::build()?;
    let folder = root().join("tests/old-vaults/next");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(Trouble::file(&folder))?;
    }
    fs::create_dir_all(&folder).map_err(Trouble::file(&folder))?;
    make(&folder)?;
    println!("made anew: tests/old-vaults/next");
    Ok(ExitCode::SUCCESS)
}

fn make(folder: &Path) -> Outcome {
    let (vault, passphrase) = (folder.join("vault"), folder.join("passphrase"));
    fs::write(&passphrase, format!("{PASSPHRASE}\n")).map_err(Trouble::file(&passphrase))?;
    let door = || Program::new(built(door::NAME));
    let made = door().args(["demo", "--headless", "--people", "12", "--now", NOW, "--vault"]).args([&vault]);
    let made = made.args(["--passphrase-file"]).args([&passphrase]).read()?;
    let expected = folder.join("expected.json");
    fs::write(&expected, made).map_err(Trouble::file(&expected))?;
    let backup = door().args(["backup", "--now", NOW, "--vault"]).args([&vault]).args(["--passphrase-file"]);
    backup.args([passphrase, folder.join("backup.tar")]).run()?;
    // What only a running vault has is no part of the format.
    for name in ["vault.lock", "vault-1.db-journal"] {
        let file = vault.join(name);
        if file.exists() {
            fs::remove_file(&file).map_err(Trouble::file(&file))?;
        }
    }
    Ok(())
}
