//! The practice vault that is measured with, made once and kept in the build folder.
//!
//! It is made anew where the tables have changed, and after a week: the window knows only today's date, and a story that
//! ended long ago leaves an office in which everything is overdue.

use std::fs;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use super::folder;
use crate::door;
use crate::program::{Program, released, root};
use crate::trouble::{Outcome, Trouble};

/// Protects nothing: nobody in a practice vault exists.
pub const PASSPHRASE: &str = "violet lantern orchard pebble sailing winter";

/// The same seed gives the same centre.
const SEED: &str = "1";

/// So soon after Today the day's backup has begun, if it is due.
const BEGINS: Duration = Duration::from_secs(3);

/// So long it may take at most.
const BACKUP: Duration = Duration::from_secs(600);

const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// A vault that nobody has open.
pub struct Vault {
    /// Its folder.
    pub folder: PathBuf,
    /// A file with its passphrase.
    pub passphrase_file: PathBuf,
}

/// Gives the vault with so many people, making it where there is none that fits.
pub fn ready(people: u32) -> Result<Vault, Trouble> {
    let place = folder();
    fs::create_dir_all(&place).map_err(Trouble::file(&place))?;
    let passphrase_file = place.join("passphrase");
    fs::write(&passphrase_file, PASSPHRASE).map_err(Trouble::file(&passphrase_file))?;
    let folder = place.join(format!("vault-{people}-{SEED}-{}", pins()?));
    let made = fs::metadata(folder.join("keys.tar")).and_then(|keys| keys.modified());
    let age = made.ok().and_then(|made| SystemTime::now().duration_since(made).ok());
    let vault = Vault { folder, passphrase_file };
    if age.is_none_or(|age| age > WEEK) {
        vault.make(people)?;
    }
    Ok(vault)
}

impl Vault {
    /// Waits until the day's backup is made, which begins by itself after the first unlock of a day: until there is no scratch
    /// folder any more.
    pub fn is_backed_up(&self) -> Outcome {
        let scratch = || {
            let listed = fs::read_dir(&self.folder).map_err(Trouble::file(&self.folder))?;
            Ok(listed.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("scratch-")))
        };
        thread::sleep(BEGINS);
        let until = Instant::now() + BACKUP;
        while scratch()? {
            if Instant::now() > until {
                return Err(Trouble::Unmeasured("the day's backup takes too long".into()));
            }
            thread::sleep(Duration::from_secs(1));
        }
        Ok(())
    }

    /// Makes it beside its place and moves it there when it is complete.
    fn make(&self, people: u32) -> Result<(), Trouble> {
        let half = self.folder.with_file_name("half");
        for old in [&self.folder, &half].into_iter().filter(|old| old.exists()) {
            fs::remove_dir_all(old).map_err(Trouble::file(old))?;
        }
        Program::new(released(door::NAME))
            .args(["demo", "--headless", "--people", &people.to_string(), "--seed", SEED, "--vault"])
            .args([&half])
            .args(["--passphrase-file"])
            .args([&self.passphrase_file])
            .run()?;
        fs::rename(&half, &self.folder).map_err(Trouble::file(&self.folder))
    }
}

/// The beginnings of the pins of all migrations: other tables, another vault.
fn pins() -> Result<String, Trouble> {
    let path = root().join("src-tauri/office/src/migrations.rs");
    let text = fs::read_to_string(&path).map_err(Trouble::file(&path))?;
    let pins = text.split("sha256: \"").skip(1).filter_map(|rest| rest.get(..8));
    Ok(pins.collect::<Vec<_>>().join("-"))
}
