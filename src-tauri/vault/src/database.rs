//! The SQLCipher file: its key, the settings every connection gets, and the checks of a whole file.
//!
//! Every setting is read back and compared, because SQLite answers an unknown or refused pragma with silence.
//! `cipher_integrity_check` passes a file cut at a page boundary and `integrity_check` knows no
//! authentication codes, so a file is checked with both and with `foreign_key_check`, each on a fresh
//! connection.

use std::fs;
use std::path::Path;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::random::{is_hex, random_hex};
use crate::{Durability, Plan, VaultError};

const KEY_DIGITS: usize = 64;

/// The 32 random bytes that encrypt a database file, as hex digits.
pub(crate) struct DatabaseKey(Zeroizing<String>);

impl DatabaseKey {
    pub(crate) fn generate() -> Result<Self, VaultError> {
        Ok(Self(random_hex::<{ KEY_DIGITS / 2 }>()?))
    }

    pub(crate) fn from_hex(text: &str) -> Option<Self> {
        is_hex(text, KEY_DIGITS).then(|| Self(Zeroizing::new(text.to_owned())))
    }

    pub(crate) fn hex(&self) -> &str {
        &self.0
    }
}

/// A setting: the pragma, the value asked for, and what it must read back as.
struct Setting(&'static str, &'static str, &'static str);

/// Set before the key, so that the key is already handled with care and nothing is written to standard error.
const BEFORE_KEY: [Setting; 1] = [Setting("cipher_log_level", "NONE", "NONE")];

const AFTER_KEY: [Setting; 9] = [
    Setting("cipher_memory_security", "ON", "1"),
    Setting("temp_store", "MEMORY", "2"),
    Setting("mmap_size", "0", "0"),
    Setting("trusted_schema", "OFF", "0"),
    Setting("secure_delete", "ON", "1"),
    Setting("foreign_keys", "ON", "1"),
    Setting("locking_mode", "EXCLUSIVE", "exclusive"),
    Setting("journal_mode", "TRUNCATE", "truncate"),
    Setting("fullfsync", "ON", "1"),
];

/// Opens an existing file with its key and every setting of the house.
pub(crate) fn connect(path: &Path, key: &DatabaseKey, plan: &Plan) -> Result<Connection, VaultError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    BEFORE_KEY.iter().try_for_each(|setting| apply(&connection, setting))?;
    connection.execute_batch("PRAGMA cipher_memory_security = ON")?;
    // An error here would quote the statement, and with it the key: only the code is kept.
    let statement = Zeroizing::new(format!("PRAGMA key = \"x'{}'\"", key.hex()));
    connection.execute_batch(&statement)?;
    connection.execute_batch("PRAGMA cipher_compatibility = 4")?;
    // The first read: a wrong key or a damaged first page shows here.
    connection.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get::<_, i64>(0))?;
    AFTER_KEY.iter().try_for_each(|setting| apply(&connection, setting))?;
    apply(
        &connection,
        &match plan.durability {
            Durability::Full => Setting("synchronous", "EXTRA", "3"),
            Durability::Bulk => Setting("synchronous", "OFF", "0"),
        },
    )?;
    (plan.prepare)(&connection)?;
    Ok(connection)
}

/// Opens a file that must be there and must not be empty; SQLite would take an empty file for a new database.
pub(crate) fn connect_existing(
    path: &Path,
    key: &DatabaseKey,
    plan: &Plan,
) -> Result<Connection, VaultError> {
    match fs::metadata(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(VaultError::DatabaseMissing),
        Err(error) => Err(error.into()),
        Ok(metadata) if metadata.len() == 0 => Err(VaultError::DatabaseDamaged),
        Ok(_) => connect(path, key, plan),
    }
}

/// Checks a whole file: authentication codes, structure, references.
pub(crate) fn check(path: &Path, key: &DatabaseKey, plan: &Plan) -> Result<(), VaultError> {
    for (pragma, sound) in
        [("cipher_integrity_check", &[][..]), ("integrity_check", &["ok"]), ("foreign_key_check", &[])]
    {
        let connection = connect_existing(path, key, plan)?;
        let mut statement = connection.prepare(&format!("PRAGMA {pragma}"))?;
        let answers =
            statement.query_map([], |row| Ok(text_of(row.get_ref(0)?)))?.collect::<Result<Vec<_>, _>>()?;
        if answers != sound {
            return Err(VaultError::DatabaseDamaged);
        }
    }
    Ok(())
}

fn apply(connection: &Connection, &Setting(name, value, expected): &Setting) -> Result<(), VaultError> {
    connection.execute_batch(&format!("PRAGMA {name} = {value}"))?;
    if read_back(connection, name)?.as_deref() == Some(expected) {
        Ok(())
    } else {
        Err(VaultError::Setting { name })
    }
}

fn read_back(connection: &Connection, name: &str) -> Result<Option<String>, VaultError> {
    let mut statement = connection.prepare(&format!("PRAGMA {name}"))?;
    let mut rows = statement.query([])?;
    Ok(match rows.next()? {
        Some(row) => Some(text_of(row.get_ref(0)?)),
        None => None,
    })
}

fn text_of(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Text(bytes) => String::from_utf8_lossy(bytes).into_owned(),
        _ => String::new(),
    }
}
