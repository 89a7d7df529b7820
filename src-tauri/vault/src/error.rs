//! What can go wrong with a vault, as codes with arguments.
//!
//! No message holds a path, a name, a passphrase or a key: the texts people read, and the remedies, are the
//! locales' work and hang on [`VaultError::code`]. Damage is never reported as a wrong passphrase.

use std::io;

use thiserror::Error;

use crate::disk;

/// A reason why a vault could not be created, unlocked, changed or read.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum VaultError {
    /// Another process, or another handle in this one, holds the vault.
    #[error("the vault is open elsewhere")]
    InUse,
    /// The folder holds no vault.
    #[error("the folder holds no vault")]
    Missing,
    /// The folder already holds a vault.
    #[error("the folder already holds a vault")]
    Exists,
    /// The passphrase or the recovery words open no slot of this vault.
    #[error("the passphrase opens no slot")]
    WrongPassphrase,
    /// The text is not a set of twelve recovery words.
    #[error("not a set of twelve recovery words: {0}")]
    RecoveryWords(WordsProblem),
    /// The new passphrase opens another slot already.
    #[error("the passphrase belongs to another slot")]
    PassphraseTaken,
    /// Whoever opened the vault cannot take away the slot that opened it.
    #[error("the slot opened the vault")]
    OwnSlot,
    /// The vault has no such slot.
    #[error("the vault has no such slot")]
    NoSuchSlot,
    /// Long work was told to stop; the vault is as it was.
    #[error("stopped")]
    Stopped,
    /// A passphrase change was asked of the slot that belongs to the recovery kit.
    #[error("the recovery kit has no passphrase to change")]
    RecoverySlot,
    /// There is a database but neither of the two key files.
    #[error("both key files are missing")]
    KeysMissing,
    /// Neither key file is whole.
    #[error("both key files are damaged")]
    KeysDamaged,
    /// The slots beside the database are not those recorded inside it.
    #[error("the slots are not those recorded in the vault")]
    KeysChanged,
    /// The key files and the database do not belong together, and the passphrase opens no slot of these keys.
    #[error("the key files belong to another database")]
    KeysForeign,
    /// A slot asks for more or less passphrase hashing than is accepted.
    #[error("a slot has the work factor 2^{log_n}, which is not accepted")]
    WorkFactor {
        /// The binary logarithm of the scrypt work factor found.
        log_n: u8,
    },
    /// The key files or the vault's own tables were written by a newer version.
    #[error("vault format {found} is newer than {known}")]
    NewerFormat {
        /// The format found.
        found: u32,
        /// The newest format this version reads.
        known: u32,
    },
    /// The database was migrated by a newer version.
    #[error("schema {found} is newer than {known}")]
    NewerSchema {
        /// The number of the last migration applied.
        found: u32,
        /// The number of the last migration known.
        known: u32,
    },
    /// The database is of an earlier version, and whoever opened it does not bring it to this one.
    #[error("schema {found} is older than {known}")]
    OlderSchema {
        /// The number of the last migration applied.
        found: u32,
        /// The number of the last migration known.
        known: u32,
    },
    /// The database file named by the keys is not there.
    #[error("the database file is missing")]
    DatabaseMissing,
    /// The database file does not open with its key, or is not consistent.
    #[error("the database file is damaged")]
    DatabaseDamaged,
    /// The passphrase is right, but the database file is not the one these keys were made for.
    #[error("the database file belongs to another vault or another time")]
    DatabaseForeign,
    /// A setting of the database did not take effect.
    #[error("the database refused the setting {name}")]
    Setting {
        /// The name of the pragma.
        name: &'static str,
    },
    /// The text of a migration is not the one its hash was pinned for, or not the one that was applied.
    #[error("migration {number} was changed after it was pinned")]
    MigrationChanged {
        /// The migration's number.
        number: u32,
    },
    /// The numbers of the migrations do not ascend, or one was added before one already applied.
    #[error("migration {number} is out of order")]
    MigrationOrder {
        /// The migration's number.
        number: u32,
    },
    /// A migration could not be applied; the vault is as it was.
    #[error("migration {number} was not applied")]
    MigrationStopped {
        /// The migration's number.
        number: u32,
        /// Why, when the database said so.
        source: Option<Box<rusqlite::Error>>,
    },
    /// The file is no backup of this program.
    #[error("not a backup")]
    NotABackup,
    /// The backup's file ends too early.
    #[error("the backup is cut short")]
    BackupCut,
    /// The backup's bytes are not those that were written.
    #[error("the backup is damaged")]
    BackupDamaged,
    /// The parts of the backup are whole, but were not put together by this program.
    #[error("the parts of the backup do not belong together")]
    BackupTampered,
    /// The backup was not made by the vault it names.
    #[error("the backup was not made by the vault it names")]
    BackupForged,
    /// The backup was made by another vault.
    #[error("the backup belongs to another vault")]
    BackupForeign,
    /// There is a backup of this name already.
    #[error("there is a backup of this name already")]
    BackupExists,
    /// What was read back from the medium is not what was written to it.
    #[error("what was written could not be read back")]
    BackupUnsound,
    /// The place of a backup does not do what is needed.
    #[error("the place of the backup is not usable: {problem}")]
    Place {
        /// What is wrong with it.
        problem: PlaceProblem,
    },
    /// The disk or the quota is full.
    #[error("the disk is full")]
    DiskFull,
    /// The disk is protected against writing.
    #[error("the disk is write-protected")]
    ReadOnly,
    /// The person who is logged in may not write or read in the vault's folder.
    #[error("access is denied")]
    Denied,
    /// Another program holds a file of the vault and did not let go of it in time.
    #[error("another program holds a file")]
    Held,
    /// A cloud's program keeps the folder in step with other places.
    #[error("the folder is in a cloud")]
    InCloud,
    /// The folder is on a network file system.
    #[error("the folder is on a network")]
    OnNetwork,
    /// The operating system refused a file operation.
    #[error("a file operation was refused: {kind}")]
    Io {
        /// What the operating system said.
        kind: io::ErrorKind,
    },
    /// The database refused an operation.
    #[error("the database answered with code {code}")]
    Database {
        /// SQLite's extended result code.
        code: i32,
    },
    /// The operating system gave no random bytes.
    #[error("the operating system gave no random bytes")]
    Randomness,
}

/// What is wrong with a text that should be twelve recovery words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum WordsProblem {
    /// There are more or fewer than twelve words.
    #[error("{found} words")]
    Count {
        /// The number of words found.
        found: usize,
    },
    /// A word is not on the list.
    #[error("word {position} is not on the list")]
    Unknown {
        /// The word's position, from 1.
        position: usize,
    },
    /// All words are on the list, but one is wrong or two are exchanged.
    #[error("the check does not fit")]
    Check,
}

/// What is wrong with the place a backup is written to or read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PlaceProblem {
    /// There is no such folder or file: the stick may be elsewhere.
    #[error("it is not there")]
    Missing,
    /// It went away, or fails, while it was used.
    #[error("it went away")]
    Gone,
    /// It is protected against writing.
    #[error("it is protected against writing")]
    ReadOnly,
    /// The person who is logged in may not write or read there.
    #[error("access is denied")]
    Denied,
    /// It has no room left.
    #[error("it is full")]
    Full,
    /// It takes no file of this size, as sticks in an old format do.
    #[error("it takes no file this large")]
    FileTooLarge,
    /// It lies inside the vault's own folder.
    #[error("it lies inside the vault")]
    InsideVault,
    /// Anything else.
    #[error("it answered with {0}")]
    Other(io::ErrorKind),
}

impl PlaceProblem {
    fn code(self) -> &'static str {
        match self {
            Self::Missing => "vault-place-missing",
            Self::Gone => "vault-place-gone",
            Self::ReadOnly => "vault-place-read-only",
            Self::Denied => "vault-place-denied",
            Self::Full => "vault-place-full",
            Self::FileTooLarge => "vault-place-file-too-large",
            Self::InsideVault => "vault-place-inside",
            Self::Other(_) => "vault-place-io",
        }
    }
}

/// What systems say when a device is no longer there or fails: EIO, ENXIO and ENODEV; on Windows "not ready",
/// "I/O device" and "not connected".
const GONE: &[i32] = if cfg!(windows) { &[21, 1117, 1167] } else { &[5, 6, 19] };

impl VaultError {
    /// Says what an error of the operating system means for the place of a backup.
    pub(crate) fn place(error: io::Error) -> Self {
        use io::ErrorKind;
        let problem = match error.kind() {
            _ if error.raw_os_error().is_some_and(|code| GONE.contains(&code)) => PlaceProblem::Gone,
            ErrorKind::NotFound | ErrorKind::NotADirectory => PlaceProblem::Missing,
            ErrorKind::StaleNetworkFileHandle => PlaceProblem::Gone,
            ErrorKind::ReadOnlyFilesystem => PlaceProblem::ReadOnly,
            ErrorKind::PermissionDenied => PlaceProblem::Denied,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => PlaceProblem::Full,
            ErrorKind::FileTooLarge => PlaceProblem::FileTooLarge,
            kind => PlaceProblem::Other(kind),
        };
        Self::Place { problem }
    }

    /// Returns the stable code that names the message and the remedy in the locales.
    pub fn code(&self) -> &'static str {
        match self {
            Self::InUse => "vault-in-use",
            Self::Missing => "vault-missing",
            Self::Exists => "vault-exists",
            Self::WrongPassphrase => "vault-wrong-passphrase",
            Self::RecoveryWords(_) => "vault-recovery-words",
            Self::PassphraseTaken => "vault-passphrase-taken",
            Self::OwnSlot => "vault-own-slot",
            Self::NoSuchSlot => "vault-no-such-slot",
            Self::Stopped => "vault-stopped",
            Self::RecoverySlot => "vault-recovery-slot",
            Self::KeysMissing => "vault-keys-missing",
            Self::KeysDamaged => "vault-keys-damaged",
            Self::KeysChanged => "vault-keys-changed",
            Self::KeysForeign => "vault-keys-foreign",
            Self::WorkFactor { .. } => "vault-work-factor",
            Self::NewerFormat { .. } | Self::NewerSchema { .. } => "vault-newer",
            Self::OlderSchema { .. } => "vault-older",
            Self::DatabaseForeign => "vault-database-foreign",
            Self::DatabaseMissing => "vault-database-missing",
            Self::DatabaseDamaged => "vault-database-damaged",
            Self::Setting { .. } => "vault-setting",
            Self::MigrationChanged { .. } => "vault-migration-changed",
            Self::MigrationOrder { .. } => "vault-migration-order",
            Self::MigrationStopped { .. } => "vault-migration-stopped",
            Self::NotABackup => "vault-not-a-backup",
            Self::BackupCut => "vault-backup-cut",
            Self::BackupDamaged => "vault-backup-damaged",
            Self::BackupTampered => "vault-backup-tampered",
            Self::BackupForged => "vault-backup-forged",
            Self::BackupForeign => "vault-backup-foreign",
            Self::BackupExists => "vault-backup-exists",
            Self::BackupUnsound => "vault-backup-unsound",
            Self::Place { problem } => problem.code(),
            Self::DiskFull => "vault-disk-full",
            Self::ReadOnly => "vault-read-only",
            Self::Denied => "vault-denied",
            Self::Held => "vault-file-held",
            Self::InCloud => "vault-in-cloud",
            Self::OnNetwork => "vault-on-network",
            Self::Io { .. } => "vault-io",
            Self::Database { .. } => "vault-database",
            Self::Randomness => "vault-randomness",
        }
    }
}

impl From<io::Error> for VaultError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            _ if disk::is_held(&error) => Self::Held,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::PermissionDenied => Self::Denied,
            kind => Self::Io { kind },
        }
    }
}

/// Keeps the result code only: the text of a database error can quote SQL, and SQL can hold the key.
impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error() {
            Some(sqlite) => match sqlite.code {
                ErrorCode::DiskFull => Self::DiskFull,
                ErrorCode::ReadOnly => Self::ReadOnly,
                ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => Self::DatabaseDamaged,
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::InUse,
                _ => Self::Database { code: sqlite.extended_code },
            },
            // What remains is a row or a column that is not what the vault's own tables hold.
            None => Self::DatabaseDamaged,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_has_its_own_code_whoever_reports_it() {
        let system = VaultError::from(io::Error::from(io::ErrorKind::StorageFull));
        let sqlite = VaultError::from(rusqlite::Error::SqliteFailure(
            rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_FULL),
            Some("insert into person".to_owned()),
        ));
        assert_eq!((system.code(), sqlite.code()), ("vault-disk-full", "vault-disk-full"));
    }

    #[test]
    fn what_may_not_be_written_says_so() {
        for (kind, code) in [
            (io::ErrorKind::PermissionDenied, "vault-denied"),
            (io::ErrorKind::ReadOnlyFilesystem, "vault-read-only"),
            (io::ErrorKind::Other, "vault-io"),
        ] {
            assert_eq!(VaultError::from(io::Error::from(kind)).code(), code);
        }
    }

    #[test]
    fn a_place_says_what_is_wrong_with_it() {
        use io::ErrorKind;
        for (error, code) in [
            (ErrorKind::NotFound.into(), "vault-place-missing"),
            (ErrorKind::ReadOnlyFilesystem.into(), "vault-place-read-only"),
            (ErrorKind::PermissionDenied.into(), "vault-place-denied"),
            (ErrorKind::StorageFull.into(), "vault-place-full"),
            (ErrorKind::FileTooLarge.into(), "vault-place-file-too-large"),
            (ErrorKind::Other.into(), "vault-place-io"),
            (io::Error::from_raw_os_error(GONE[0]), "vault-place-gone"),
        ] {
            assert_eq!(VaultError::place(error).code(), code);
        }
    }

    #[test]
    fn a_database_error_keeps_no_text() {
        let error = VaultError::from(rusqlite::Error::SqliteFailure(
            rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CONSTRAINT),
            Some("canary".to_owned()),
        ));
        assert!(!format!("{error} {error:?}").contains("canary"));
    }
}
