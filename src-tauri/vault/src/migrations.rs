//! The runner of migrations: numbered, forward only, each pinned by the hash of its text.
//!
//! Each migration is one transaction that also records it. Foreign keys are not enforced while a migration
//! runs, because rebuilding a table would otherwise delete what refers to it; they are checked before it is
//! committed. Whether to run on a new file or on a copy of an old one is not decided here.

use rusqlite::{Connection, ErrorCode, TransactionBehavior};
use sha2::{Digest, Sha256};

use crate::random::hex;
use crate::register::{self, Applied};
use crate::{VaultError, WorkFactor};

/// One numbered step of the schema.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// The number; numbers ascend from 1.
    pub number: u32,
    /// What it does, in a few words, for the record in the vault.
    pub name: &'static str,
    /// The statements; they neither begin nor commit a transaction.
    pub sql: &'static str,
    /// The SHA-256 of `sql` in lower-case hex: an edited text is refused.
    pub sha256: &'static str,
}

impl Migration {
    /// Computes the hash of the text as it is now, to be pinned.
    pub fn sha256_of_sql(&self) -> String {
        hex(&Sha256::digest(self.sql))
    }
}

/// How surely a write is on the disk when it returns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Durability {
    /// Every commit is flushed to the disk before it returns.
    #[default]
    Full,
    /// Nothing is flushed before the vault is closed: a crash of the system can destroy everything.
    /// For filling a practice vault, never for people's data.
    Bulk,
}

/// What a vault is opened with.
#[derive(Clone, Copy)]
pub struct Plan {
    /// All migrations ever released, in ascending order.
    pub migrations: &'static [Migration],
    /// How surely writes are on the disk.
    pub durability: Durability,
    /// How much work one try of a passphrase costs.
    pub work: WorkFactor,
    /// Registers the functions and collations the schema relies on, on every connection made.
    pub prepare: fn(&Connection) -> rusqlite::Result<()>,
}

impl Plan {
    /// Plans the normal way of opening: full durability, standard work, nothing to register.
    pub const fn new(migrations: &'static [Migration]) -> Self {
        Self { migrations, durability: Durability::Full, work: WorkFactor::Standard, prepare: |_| Ok(()) }
    }

    /// Checks numbers and hashes, before any vault is touched.
    pub(crate) fn check(&self) -> Result<(), VaultError> {
        let mut last = 0;
        for migration in self.migrations {
            let number = migration.number;
            if number <= last {
                return Err(VaultError::MigrationOrder { number });
            }
            if migration.sha256_of_sql() != migration.sha256 {
                return Err(VaultError::MigrationChanged { number });
            }
            last = number;
        }
        Ok(())
    }
}

/// Compares what a vault has with the plan and returns what it lacks; writes nothing.
pub(crate) fn pending(connection: &Connection, plan: &Plan) -> Result<&'static [Migration], VaultError> {
    let applied = register::applied(connection)?;
    let known = plan.migrations.last().map_or(0, |migration| migration.number);
    if let Some(found) = applied.iter().map(|a| a.number).max().filter(|found| *found > known) {
        return Err(VaultError::NewerSchema { found, known });
    }
    for (index, Applied { number, sha256 }) in applied.iter().enumerate() {
        match plan.migrations.get(index) {
            Some(planned) if planned.number == *number => {
                if planned.sha256 != sha256 {
                    return Err(VaultError::MigrationChanged { number: *number });
                }
            }
            planned => {
                return Err(VaultError::MigrationOrder { number: planned.map_or(*number, |p| p.number) });
            }
        }
    }
    Ok(&plan.migrations[applied.len()..])
}

/// Applies migrations in order, each in one transaction.
pub(crate) fn apply(connection: &mut Connection, migrations: &[Migration]) -> Result<(), VaultError> {
    connection.execute_batch("PRAGMA foreign_keys = OFF")?;
    for migration in migrations {
        apply_one(connection, migration)?;
    }
    connection.execute_batch("PRAGMA foreign_keys = ON")?;
    Ok(())
}

fn apply_one(connection: &mut Connection, migration: &Migration) -> Result<(), VaultError> {
    let number = migration.number;
    let stopped = |error: rusqlite::Error| match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => VaultError::DiskFull,
        _ => VaultError::MigrationStopped { number, source: Some(Box::new(error)) },
    };
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(migration.sql).map_err(stopped)?;
    // A text that ended the transaction itself has left us outside of it.
    if transaction.is_autocommit() {
        return Err(VaultError::MigrationStopped { number, source: None });
    }
    let broken = transaction
        .prepare("PRAGMA foreign_key_check")
        .and_then(|mut statement| statement.exists([]))
        .map_err(stopped)?;
    if broken {
        return Err(VaultError::MigrationStopped { number, source: None });
    }
    register::record_migration(&transaction, migration)?;
    transaction.commit().map_err(stopped)
}
