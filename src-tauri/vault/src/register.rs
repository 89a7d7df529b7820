//! The vault's own tables inside the encrypted database, all named `vault_`.
//!
//! `vault_recipient` is the list of slots that counts: whoever can write the key files but not the database
//! cannot add a slot, take one away or exchange one without being noticed at the next unlock. `vault_meta`
//! holds the generation, so that an older file put in the place of a newer one is noticed too.
//!
//! A slot that is being added is recorded as *joining* first. From then on the key files may hold it or not, and both
//! are as they should be: whichever a crash has left, the next unlock takes it as done or as not begun.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use zeroize::Zeroizing;

use crate::keyring::Keyring;
use crate::random::random_hex;
use crate::slot::{SlotId, SlotIdentity, SlotKind, count_recipients};
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
    kind TEXT NOT NULL CHECK (kind IN ('coordinator', 'recovery')),
    joining INTEGER NOT NULL DEFAULT 0 CHECK (joining IN (0, 1))
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

/// A slot as the vault knows it from inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Recipient {
    pub(crate) slot: SlotId,
    pub(crate) public_key: String,
    pub(crate) kind: SlotKind,
}

/// Makes the vault's own tables in a new database.
pub(crate) fn found(
    connection: &mut Connection,
    generation: u64,
    recipients: &[Recipient],
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
    insert(&transaction, recipients, false)?;
    Ok(transaction.commit()?)
}

fn insert(connection: &Connection, recipients: &[Recipient], joining: bool) -> Result<(), VaultError> {
    for Recipient { slot, public_key, kind } in recipients {
        connection.execute(
            "INSERT INTO vault_recipient (slot, public_key, kind, joining) VALUES (?1, ?2, ?3, ?4)",
            (slot.as_str(), public_key, kind.as_str(), joining),
        )?;
    }
    Ok(())
}

/// Lists the slots that count.
pub(crate) fn recipients(connection: &Connection) -> Result<Vec<Recipient>, VaultError> {
    let mut statement =
        connection.prepare("SELECT slot, public_key, kind FROM vault_recipient ORDER BY kind, slot")?;
    let mut rows = statement.query([])?;
    let mut recipients = Vec::new();
    while let Some(row) = rows.next()? {
        let (slot, kind): (String, String) = (row.get(0)?, row.get(2)?);
        let slot = SlotId::try_from(slot).map_err(|_| VaultError::DatabaseDamaged)?;
        let kind = SlotKind::from_word(&kind).ok_or(VaultError::DatabaseDamaged)?;
        recipients.push(Recipient { slot, public_key: row.get(1)?, kind });
    }
    Ok(recipients)
}

/// Records that a slot is about to be added to the key files.
pub(crate) fn begin_joining(connection: &Connection, recipient: &Recipient) -> Result<(), VaultError> {
    insert(connection, std::slice::from_ref(recipient), true)
}

/// Takes what is joining as done or as not begun, as the key files say.
pub(crate) fn settle_joining(connection: &Connection, keyring: &Keyring) -> Result<(), VaultError> {
    let mut statement = connection.prepare("SELECT slot FROM vault_recipient WHERE joining = 1")?;
    let joining = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    for slot in joining {
        let sql = if keyring.slots.iter().any(|present| present.id.as_str() == slot) {
            "UPDATE vault_recipient SET joining = 0 WHERE slot = ?1"
        } else {
            "DELETE FROM vault_recipient WHERE slot = ?1"
        };
        connection.execute(sql, [slot])?;
    }
    Ok(())
}

/// Makes these the slots that count, in a copy that is not yet the vault.
pub(crate) fn replace_recipients(
    connection: &Connection,
    recipients: &[Recipient],
) -> Result<(), VaultError> {
    connection.execute("DELETE FROM vault_recipient", [])?;
    insert(connection, recipients, false)
}

/// Records which generation a copied database now is.
pub(crate) fn set_generation(connection: &Connection, generation: u64) -> Result<(), VaultError> {
    connection
        .execute("UPDATE vault_meta SET value = ?1 WHERE key = 'generation'", [generation.to_string()])?;
    Ok(())
}

/// Returns the random text that only this vault's database holds.
pub(crate) fn token(connection: &Connection) -> Result<Zeroizing<String>, VaultError> {
    let token: Option<String> = connection
        .query_row("SELECT value FROM vault_meta WHERE key = 'token'", [], |row| row.get(0))
        .optional()?;
    token.map(Zeroizing::new).ok_or(VaultError::DatabaseDamaged)
}

/// Refuses the vault's own tables when a newer version made them.
pub(crate) fn check_format(connection: &Connection) -> Result<(), VaultError> {
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
    Ok(())
}

/// Compares the database with the keys that opened it; writes nothing.
pub(crate) fn compare(
    connection: &Connection,
    keyring: &Keyring,
    opened: &SlotId,
    identity: &SlotIdentity,
) -> Result<(), VaultError> {
    check_format(connection)?;
    if number(connection, "generation")? != keyring.generation {
        return Err(VaultError::DatabaseForeign);
    }
    let mut recorded: BTreeSet<(String, String)> = BTreeSet::new();
    let mut joining: BTreeSet<(String, String)> = BTreeSet::new();
    let mut statement = connection.prepare("SELECT slot, kind, joining FROM vault_recipient")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let set = if row.get(2)? { &mut joining } else { &mut recorded };
        set.insert((row.get(0)?, row.get(1)?));
    }
    let present: BTreeSet<_> =
        keyring.slots.iter().map(|slot| (slot.id.to_string(), slot.kind.as_str().to_owned())).collect();
    recorded.extend(joining.intersection(&present).cloned());
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
