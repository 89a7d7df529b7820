//! What can go wrong with a vault, as codes with arguments.
//!
//! No message holds a path, a name, a passphrase or a key: the texts people read, and the remedies, are the
//! locales' work and hang on [`VaultError::code`]. Damage is never reported as a wrong passphrase.

use std::io;

use thiserror::Error;

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
    /// The disk or the quota is full.
    #[error("the disk is full")]
    DiskFull,
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

impl VaultError {
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
            Self::DatabaseForeign => "vault-database-foreign",
            Self::DatabaseMissing => "vault-database-missing",
            Self::DatabaseDamaged => "vault-database-damaged",
            Self::Setting { .. } => "vault-setting",
            Self::MigrationChanged { .. } => "vault-migration-changed",
            Self::MigrationOrder { .. } => "vault-migration-order",
            Self::MigrationStopped { .. } => "vault-migration-stopped",
            Self::DiskFull => "vault-disk-full",
            Self::Io { .. } => "vault-io",
            Self::Database { .. } => "vault-database",
            Self::Randomness => "vault-randomness",
        }
    }
}

impl From<io::Error> for VaultError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
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
    fn a_database_error_keeps_no_text() {
        let error = VaultError::from(rusqlite::Error::SqliteFailure(
            rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CONSTRAINT),
            Some("canary".to_owned()),
        ));
        assert!(!format!("{error} {error:?}").contains("canary"));
    }
}
