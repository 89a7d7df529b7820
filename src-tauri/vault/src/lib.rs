//! *The encrypted vault: keys, the SQLCipher file, migrations, backups. It knows no table of the domain.*
//!
//! A vault is a folder with one SQLCipher database and two identical key files. The database is encrypted
//! with a random key; that key is encrypted with [age](https://age-encryption.org) to one key pair a *slot*;
//! and each slot is locked by one passphrase. One slot belongs to each coordinator and one to the recovery
//! kit of twelve words. Every part is standard, so the vault opens with `tar`, `age` and any SQLCipher 4
//! reader, without this crate.
//!
//! - [`Folder`] says where, and whether there is a vault.
//! - [`LockedVault`] holds the folder for this process alone; [`LockedVault::create`] makes a vault,
//!   [`LockedVault::unlock`] opens one.
//! - [`OpenVault`] has the connection. [`OpenVault::close`] gives the [`LockedVault`] back.
//! - [`OpenVault::snapshot`] and [`Snapshot::write_to`] make a backup at a [`Place`]; the first needs the vault
//!   for a moment, the second runs beside it, once for each place, and ends with a restore that shows it is
//!   good. [`OpenVault::write_backup`] is both.
//! - [`BackupFile::read`] finds damage, [`BackupFile::unlock`] gives an [`UnlockedBackup`] with its [`Manifest`]
//!   for a preview, [`UnlockedBackup::origin`] tells whose it is, [`UnlockedBackup::check`] restores it to see that
//!   it is good, and [`UnlockedBackup::restore_into`] puts it in the place of a vault, which is kept as a
//!   [`FormerVault`]. [`list_superfluous`] is the rotation.
//! - [`Plan`] brings the migrations; [`logical_digest`] says whether two databases hold the same.
//!
//! # Kept true here
//!
//! - One writer, ever: `vault.lock` is held as long as a [`LockedVault`] or an [`OpenVault`] lives.
//! - A database file is never migrated or rekeyed in place. A new file is made and checked, one rename
//!   commits it together with its keys, and only then the old file goes.
//! - Damage is never called a wrong passphrase: the key files are hashed, and checked before a passphrase is
//!   tried.
//! - The slots that count are listed inside the encrypted database and compared at every unlock.
//! - A backup is never called good before it was restored from what its medium gave back; a restore never
//!   changes the vault that was there.
//! - No error message, `Debug` text or log holds a secret or a path.
//!
//! # Not here
//!
//! Tables, rules, clocks, windows, idle timers and the delay between tries. No cryptography of our own.
//!
//! # Example
//!
//! ```no_run
//! use tillit_vault::{Folder, LockedVault, Plan, RecoveryWords, Secret, VaultError};
//!
//! # fn main() -> Result<(), VaultError> {
//! let folder = Folder::at("/home/centre/.local/share/tillit/vault");
//! let plan = Plan::new(&[]);
//!
//! // Set up: the words go on paper, twice.
//! let words = RecoveryWords::generate()?;
//! let passphrase = Secret::new("six words drawn from a list".to_owned());
//! let vault = LockedVault::create(&folder, &passphrase, &words, &plan)?;
//! println!("{}", words.words().join(" "));
//!
//! // Lock, and open again in the morning.
//! let locked = vault.close()?;
//! match locked.unlock(&passphrase, &plan) {
//!     Ok(mut vault) => {
//!         let transaction = vault.connection_mut().transaction()?;
//!         transaction.commit()?;
//!     }
//!     Err((_still_locked, reason)) => println!("{}", reason.code()),
//! }
//! # Ok(())
//! # }
//! ```

#![deny(unsafe_code)]

#[cfg(all(feature = "test-keys", not(debug_assertions)))]
compile_error!("the feature `test-keys` makes passphrases cheap to guess; it cannot be part of a release");

mod admit;
mod archive;
mod backup;
mod database;
mod digest;
mod disk;
mod error;
mod folder;
mod ground;
mod keyring;
mod locked;
mod memory;
mod migrations;
mod open;
mod random;
mod register;
mod rotate;
mod scratch;
mod secret;
mod slot;
mod tries;
mod words;

#[cfg(test)]
mod tests;

pub use admit::{Authority, NewSlot};
pub use backup::{
    Backup, BackupAbout, BackupFile, BackupKey, BackupName, Clock, Manifest, Origin, Place, Restored,
    Snapshot, Stage, Step, Steps, UnlockedBackup, list_superfluous,
};
pub use digest::logical_digest;
pub use error::{PlaceProblem, VaultError, WordsProblem};
pub use folder::{Folder, FolderState, FormerVault};
pub use locked::LockedVault;
pub use migrations::{Durability, Migration, Plan};
pub use open::OpenVault;
pub use rotate::{KeyChange, RotationStep, Watch};
pub use secret::Secret;
pub use slot::{SlotId, SlotKind, WorkFactor};
pub use tries::WrongTries;
pub use words::RecoveryWords;
