//! Backups: one file that opens with nothing but `tar`, `age` and any SQLCipher 4 reader.
//!
//! | in `<sequence>_<date>.tar` | |
//! |---|---|
//! | `README` | how to open it, the caller's text |
//! | `slot-<id>.age` | the slots of the vault as they are: one passphrase or the twelve words open one |
//! | `payload.tar.age` | everything else, encrypted to the keys in all slots |
//! | `SHA256SUMS` | the hashes of the above, for `sha256sum -c` |
//!
//! | in `payload.tar` | |
//! |---|---|
//! | `manifest.json` | sequence, date, schema, counts, digest, slots, and the seal against forged backups |
//! | `OPEN.txt` | the line that opens the database |
//! | `vault.db` | a SQLCipher file under a random key of its own |
//!
//! # Kept true here
//!
//! - Nothing is written in clear: the copy of the database is encrypted before a page of it reaches a disk,
//!   and its key is in memory until age has encrypted it.
//! - A file has its final name only when it was flushed, read back, restored into a scratch folder, checked as
//!   a vault is checked, and found to hold what the vault holds.
//! - A file is exactly what a writer here writes, to the byte: cut, changed, spliced or extended anywhere, it
//!   is refused, and each of these has its own code.
//! - No more than pieces of a file are in memory, whatever its size.
//! - Writing, checking and restoring tell each piece and can be stopped there; nothing is left behind.
//!
//! The order of trust in reading: the file's own hashes tell damage before a passphrase is tried; age
//! authenticates every chunk before a byte of it is used; the seal is compared last, once the database with
//! its token is open ([`manifest`]).

use std::fmt;
use std::ops::ControlFlow;

use crate::VaultError;

mod manifest;
mod members;
mod payload;
mod place;
mod read;
mod restore;
mod rewrite;
mod rotation;
mod write;

pub use manifest::{Manifest, Origin};
pub use place::{BackupName, Place};
pub use read::{BackupFile, BackupKey, UnlockedBackup};
pub use restore::Restored;
pub use rotation::{Clock, list_superfluous};
pub use write::{Backup, BackupAbout, Snapshot};

const README: &str = "README";
const PAYLOAD: &str = "payload.tar.age";
const SUMS: &str = "SHA256SUMS";
const DATABASE: &str = "vault.db";
const README_LIMIT: u64 = 1 << 20;
const SLOT_LIMIT: u64 = 64 << 10;
const SLOT_COUNT: usize = 64;

/// What is being done at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The database is copied under a new key.
    Copying,
    /// The copy is encrypted and written to its place.
    Writing,
    /// The file is read from its place.
    Reading,
    /// What was read is checked as a vault is checked.
    Checking,
    /// The vault that will count is built from what was checked.
    Restoring,
}

/// How far a stage has come; the unit differs from stage to stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The stage.
    pub stage: Stage,
    /// How much of it is done.
    pub done: u64,
    /// How much there is to do.
    pub total: u64,
}

/// Hears each step and may say stop.
pub type Steps<'a> = dyn FnMut(Step) -> ControlFlow<()> + 'a;

fn tell(steps: &mut Steps<'_>, stage: Stage, done: u64, total: u64) -> Result<(), VaultError> {
    match steps(Step { stage, done, total }) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(VaultError::Stopped),
    }
}

impl fmt::Debug for BackupFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BackupFile")
    }
}

impl fmt::Debug for UnlockedBackup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnlockedBackup").field("manifest", self.manifest()).finish_non_exhaustive()
    }
}
