//! Wrong passphrases since the vault was last open, counted in a file beside it.
//!
//! A hint and no more: whoever can write the folder can take the file away, and trying on a copy leaves no trace. It
//! is there for the colleague or visitor at the keyboard, not for a thief. It holds two numbers.

use serde::{Deserialize, Serialize};

use crate::disk;
use crate::folder::{Folder, TRIES};
use crate::locked::LockedVault;
use crate::open::OpenVault;

const LIMIT: u64 = 256;

/// How often a wrong passphrase was typed since the vault was last open, and when last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WrongTries {
    /// How often.
    pub count: u32,
    /// When last, in seconds of Unix time, by the clock of whoever counted.
    pub last_at: i64,
}

impl LockedVault {
    /// Reads how many wrong passphrases were typed; what cannot be read counts as none.
    pub fn wrong_tries(&self) -> WrongTries {
        read(self.folder())
    }

    /// Counts one more. Where the disk does not take it, only the hint is lost.
    pub fn note_wrong_try(&self, at: i64) {
        let count = self.wrong_tries().count.saturating_add(1);
        let text =
            serde_json::to_vec(&WrongTries { count, last_at: at }).expect("two numbers are valid JSON");
        let _ = disk::replace(self.folder().file(TRIES), &text);
    }
}

impl OpenVault {
    /// Takes what was counted before the vault was opened; from here on counting begins anew.
    pub fn take_wrong_tries(&self) -> WrongTries {
        let tries = read(self.locked.folder());
        let _ = disk::remove(&self.locked.folder().file(TRIES));
        tries
    }
}

fn read(folder: &Folder) -> WrongTries {
    disk::read_at_most(&folder.file(TRIES), LIMIT)
        .ok()
        .flatten()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default()
}
