//! Backups: when one is made, where it goes, what is known of those that were made, and bringing one back.
//!
//! How a backup is written, opened again and restored is the vault's. Here is what a coordinator decides and sees.
//!
//! Keeps true: a copy is called good only when the vault has opened it again from where it lies and found everything in it;
//! undo never takes back what is known of a copy (none of these tables is journalled, for a copy that lies on a stick cannot
//! be undone); a backup that is made by itself holds up nobody, and nothing old is deleted when the clock made a leap.
//! Deliberately not here: paths (a place is a word of the vault's), threads, and a backup of the vault for practising that
//! nobody asked for.

mod clean;
mod make;
mod places;
mod readme;
mod register;
mod restore;
mod state;
mod unattended;
mod verify;

use crate::choice;

pub use clean::{PendingCopyView, remove_backup_copy};
pub(crate) use clean::{clean_copies, copies_made_so_far, last_sequence, list_pending};
pub(crate) use make::make_before_lock;
pub use make::{
    BackupMadeView, CopyMadeView, DueBackupView, make_backup, make_before, make_due_backup, write_backup,
};
pub use places::{
    AddBackupPlaceForm, BackupPlaceForm, BackupPlaceView, BackupRhythm, BackupSettingsForm, PlaceKind,
    StickView, add_backup_place, change_backup_settings, put_off_backup, remove_backup_place,
};
pub use register::{BackupCopyView, BackupsView, CopyState, list_backups};
pub(crate) use restore::Previewed;
pub use restore::{PreviewView, RestorePassphraseForm, RestoredView, preview_restore, restore};
pub(crate) use state::reminder;
pub use state::{BackupStateView, LastBackupView, Reminder, get_backup_state};
pub(crate) use unattended::{Unattended, make_unattended, note_unattended};
pub use verify::{CopyForm, CopyVerifiedView, verify_backup};

choice! {
    /// Why a backup was made.
    Reason {
        /// Somebody asked for it.
        Asked = "asked",
        /// The office was opened and the last backup was older than a day.
        Opened = "opened",
        /// The office was locked and something had changed since the last backup.
        Locked = "locked",
        /// The vault is about to get new keys.
        NewKeys = "new-keys",
        /// The vault is about to be brought to a newer version.
        NewVersion = "new-version",
    }
}

#[cfg(test)]
mod tests;
