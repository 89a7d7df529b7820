//! The vault's own tables inside the encrypted database, all named `vault_`.
//!
//! `vault_recipient` is the list of slots that counts: whoever can write the key files but not the database
//! cannot add a slot, take one away or exchange one without being noticed at the next unlock. `vault_meta`
//! holds the generation, so that an older file put in the place of a newer one is noticed too.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use crate::keyring::Keyring;
use crate::random::random_hex;
use crate::slot::{Slot, SlotId, SlotIdentity, count_recipients};
use crate::{Migration, VaultError};

/// The version of the tables below.
const FORMAT: u32 = 1;

const TABLES: &str = "
CREATE TABLE vault_meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE vault_recipient (
    slot TEXT NOT NULL PRIMARY KEY,
    public_key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('coordinator', 'recovery'))
) STRICT, WITHOUT ROWID;
CREATE TABLE vault_migration (
    position INTEGER NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;
";

/// A migration as the vault remembers it.
pub(crate) struct Applied {
    pub(crate) number: u32,
    pub(crate) sha256: String,
}

/// Makes the vault's own tables in a new database.
pub(crate) fn found(
    connection: &mut Connection,
    generation: u64,
    slots: &[(Slot, SlotIdentity)],
) -> Result<(), VaultError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(TABLES)?;
    for (key, value) in [
        ("format", FORMAT.to_string()),
        ("generation", generation.to_string()),
        ("token", random_hex::<32>()?.to_string()),
    ] {
        transaction.execute("INSERT INTO vault_meta (key, value) VALUES (?1, ?2)", (key, value))?;
    }
    for (slot, identity) in slots {
        transaction.execute(
            "INSERT INTO vault_recipient (slot, public_key, kind) VALUES (?1, ?2, ?3)",
            (slot.id.as_str(), identity.public_key(), slot.kind.as_str()),
        )?;
    }
    Ok(transaction.commit()?)
}

/// Records which generation a copied database now is.
pub(crate) fn set_generation(connection: &Connection, generation: u64) -> Result<(), VaultError> {
    connection
        .execute("UPDATE vault_meta SET value = ?1 WHERE key = 'generation'", [generation.to_string()])?;
    Ok(())
}

/// Compares the database with the keys that opened it; writes nothing.
pub(crate) fn compare(
    connection: &Connection,
    keyring: &Keyring,
    opened: &SlotId,
    identity: &SlotIdentity,
) -> Result<(), VaultError> {
    if !connection.table_exists(Some("main"), "vault_meta")? {
        return Err(VaultError::DatabaseDamaged);
    }
    let found = number(connection, "format")?;
    if found > u64::from(FORMAT) {
        return Err(VaultError::NewerFormat {
            found: u32::try_from(found).unwrap_or(u32::MAX),
            known: FORMAT,
        });
    }
    if number(connection, "generation")? != keyring.generation {
        return Err(VaultError::DatabaseDamaged);
    }
    let recorded: BTreeSet<(String, String)> = connection
        .prepare("SELECT slot, kind FROM vault_recipient")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let present: BTreeSet<_> =
        keyring.slots.iter().map(|slot| (slot.id.to_string(), slot.kind.as_str().to_owned())).collect();
    let public_key: Option<String> = connection
        .query_row("SELECT public_key FROM vault_recipient WHERE slot = ?1", [opened.as_str()], |row| {
            row.get(0)
        })
        .optional()?;
    let same = recorded == present
        && public_key == Some(identity.public_key())
        && count_recipients(&keyring.database_key) == recorded.len();
    if same { Ok(()) } else { Err(VaultError::KeysChanged) }
}

/// Returns the migrations applied so far, in their order.
pub(crate) fn applied(connection: &Connection) -> Result<Vec<Applied>, VaultError> {
    Ok(connection
        .prepare("SELECT number, sha256 FROM vault_migration ORDER BY position")?
        .query_map([], |row| Ok(Applied { number: row.get(0)?, sha256: row.get(1)? }))?
        .collect::<Result<_, _>>()?)
}

/// Records a migration in the transaction that applies it.
pub(crate) fn record_migration(connection: &Connection, migration: &Migration) -> Result<(), VaultError> {
    connection.execute(
        "INSERT INTO vault_migration (number, name, sha256) VALUES (?1, ?2, ?3)",
        (migration.number, migration.name, migration.sha256),
    )?;
    Ok(())
}

fn number(connection: &Connection, key: &str) -> Result<u64, VaultError> {
    let value: Option<String> = connection
        .query_row("SELECT value FROM vault_meta WHERE key = ?1", [key], |row| row.get(0))
        .optional()?;
    value.and_then(|value| value.parse().ok()).ok_or(VaultError::DatabaseDamaged)
}
