//! The runner of migrations: numbered, forward only, each pinned by the hash of its text.
//!
//! Each migration is one transaction that also records it. Foreign keys are not enforced while a migration
//! runs, because rebuilding a table would otherwise delete what refers to it; they are checked before it is
//! committed. Whether to run on a new file or on a copy of an old one is not decided here.

use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::{Connection, ErrorCode};
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
    /// Nothing is flushed before the vault is closed: a crash of the system can destroy everything. For files that are made in one
    /// go, and made again after a crash.
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

    /// Returns the number of the last migration; 0 where there is none.
    pub fn newest(&self) -> u32 {
        self.migrations.last().map_or(0, |migration| migration.number)
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
    let known = plan.newest();
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

/// Applies migrations in order, each in one transaction; after an error the connection is only to be dropped.
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
    connection.execute_batch("BEGIN IMMEDIATE")?;
    connection.authorizer(Some(within_one_file_and_transaction))?;
    connection.execute_batch(migration.sql).map_err(stopped)?;
    connection.authorizer(None::<fn(AuthContext<'_>) -> Authorization>)?;
    if connection.prepare("PRAGMA foreign_key_check")?.exists([]).map_err(stopped)? {
        return Err(VaultError::MigrationStopped { number, source: None });
    }
    register::record_migration(connection, migration)?;
    connection.execute_batch("COMMIT").map_err(stopped)
}

fn within_one_file_and_transaction(context: AuthContext<'_>) -> Authorization {
    match context.action {
        AuthAction::Transaction { .. } | AuthAction::Attach { .. } | AuthAction::Detach { .. } => {
            Authorization::Deny
        }
        _ => Authorization::Allow,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pinned(number: u32, sql: &'static str) -> Migration {
        let unpinned = Migration { number, name: "a step", sql, sha256: "" };
        Migration { sha256: unpinned.sha256_of_sql().leak(), ..unpinned }
    }

    fn code_of(steps: Vec<Migration>) -> &'static str {
        Plan::new(steps.leak()).check().expect_err("the plan is not in order").code()
    }

    #[test]
    fn a_hash_is_that_of_the_sql_alone() {
        assert_eq!(
            pinned(1, "SELECT 1").sha256,
            "e004ebd5b5532a4b85984a62f8ad48a81aa3460c1ca07701f386135d72cdecf5"
        );
    }

    #[test]
    fn numbers_ascend_from_one() -> Result<(), VaultError> {
        Plan::new(vec![pinned(1, ""), pinned(2, ""), pinned(7, "")].leak()).check()?;
        assert_eq!(code_of(vec![pinned(0, "")]), "vault-migration-order");
        assert_eq!(code_of(vec![pinned(1, ""), pinned(1, "")]), "vault-migration-order");
        assert_eq!(code_of(vec![pinned(2, ""), pinned(1, "")]), "vault-migration-order");
        Ok(())
    }

    #[test]
    fn an_edited_text_is_named_by_its_number() {
        let edited = Migration { sql: "SELECT 2", ..pinned(2, "SELECT 1") };
        let error = Plan::new(vec![pinned(1, ""), edited].leak()).check().expect_err("the text was edited");
        assert!(matches!(error, VaultError::MigrationChanged { number: 2 }));
    }
}
