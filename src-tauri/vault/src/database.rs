//! The SQLCipher file: its key, the settings every connection gets, and the checks of a whole file.
//!
//! Every setting is read back and compared, because SQLite answers an unknown or refused pragma with silence.
//! `cipher_integrity_check` passes a file cut at a page boundary and `integrity_check` knows no
//! authentication codes, so a file is checked with both and with `foreign_key_check`, each on a fresh
//! connection.

use std::io::Read;
use std::path::Path;
use std::time::Duration;
use std::{fs, io};

use rusqlite::backup::{Backup, StepResult};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::random::{hex, is_hex, random_hex};
use crate::{Durability, Plan, VaultError, disk, memory};

const KEY_DIGITS: usize = 64;
const SALT_BYTES: usize = 16;
/// A few milliseconds' worth: pages copied between two looks at whether to go on.
const PAGES_A_STEP: i32 = 64;

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

/// The first bytes of a database file, random and the same as long as the file lives: they tell one file from another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct DatabaseSalt(String);

impl DatabaseSalt {
    /// Reads the salt of a file, which need not be sound.
    pub(crate) fn of(path: &Path) -> Result<Self, VaultError> {
        let mut bytes = [0; SALT_BYTES];
        match fs::File::open(path).and_then(|mut file| file.read_exact(&mut bytes)) {
            Ok(()) => Ok(Self(hex(&bytes))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(VaultError::DatabaseMissing),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Err(VaultError::DatabaseDamaged),
            Err(error) => Err(error.into()),
        }
    }
}

impl TryFrom<String> for DatabaseSalt {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if is_hex(&text, SALT_BYTES * 2) { Ok(Self(text)) } else { Err("not a salt") }
    }
}

impl From<DatabaseSalt> for String {
    fn from(salt: DatabaseSalt) -> Self {
        salt.0
    }
}

/// A setting: the pragma, the value asked for, and what it must read back as.
struct Setting(&'static str, &'static str, &'static str);

/// Set before the key, so that the key is already handled with care and nothing is written to standard error.
const BEFORE_KEY: [Setting; 1] = [Setting("cipher_log_level", "NONE", "NONE")];

/// Kibibytes of decrypted pages that are kept at most: a page costs five times a plain one each time it is read anew. It is
/// all of most databases; of one of 800 MB it holds what lists and search go through, and halves what a check takes.
const CACHE: &str = "-65536";

const AFTER_KEY: [Setting; 10] = [
    // Asked for before the key as well; it only reads back once memory was taken.
    Setting("cipher_memory_security", "ON", "1"),
    Setting("temp_store", "MEMORY", "2"),
    Setting("mmap_size", "0", "0"),
    Setting("cache_size", CACHE, CACHE),
    Setting("trusted_schema", "OFF", "0"),
    Setting("secure_delete", "ON", "1"),
    Setting("foreign_keys", "ON", "1"),
    Setting("locking_mode", "EXCLUSIVE", "exclusive"),
    Setting("journal_mode", "TRUNCATE", "truncate"),
    Setting("fullfsync", "ON", "1"),
];

/// Opens an existing file with its key and every setting of the house.
pub(crate) fn connect(path: &Path, key: &DatabaseKey, plan: &Plan) -> Result<Connection, VaultError> {
    memory::keep_out_of_swap();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(Duration::ZERO)?;
    BEFORE_KEY.iter().try_for_each(|setting| apply(&connection, setting))?;
    connection.execute_batch("PRAGMA cipher_memory_security = ON")?;
    set_key(&connection, key)?;
    connection.execute_batch("PRAGMA cipher_compatibility = 4")?;
    // The first read: a wrong key or a damaged first page shows here.
    connection.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get::<_, i64>(0))?;
    AFTER_KEY.iter().try_for_each(|setting| apply(&connection, setting))?;
    // Once taken, an exclusive lock stays: a second barrier, should somebody have deleted `vault.lock`.
    connection.execute_batch("BEGIN EXCLUSIVE; COMMIT")?;
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

/// An error here would quote the statement, and with it the key: only its code is kept.
fn set_key(connection: &Connection, key: &DatabaseKey) -> Result<(), VaultError> {
    let mut statement = Zeroizing::new(String::with_capacity(KEY_DIGITS + 32));
    for part in ["PRAGMA key = \"x'", key.hex(), "'\""] {
        statement.push_str(part);
    }
    Ok(connection.execute_batch(&statement)?)
}

/// Opens a file that must be there and must not be empty; SQLite would take an empty file for a new database.
pub(crate) fn connect_existing(
    path: &Path,
    key: &DatabaseKey,
    plan: &Plan,
) -> Result<Connection, VaultError> {
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(VaultError::DatabaseMissing),
        Err(error) => Err(error.into()),
        Ok(metadata) if metadata.len() == 0 => Err(VaultError::DatabaseDamaged),
        Ok(_) => connect(path, key, plan),
    }
}

/// One check of a whole file: the pragma, and what it answers about a sound one.
pub(crate) struct Check(&'static str, &'static [&'static str]);

/// Authentication codes, structure, references.
pub(crate) const CHECKS: [Check; 3] = [
    Check("cipher_integrity_check", &[]),
    Check("integrity_check", &["ok"]),
    Check("foreign_key_check", &[]),
];

/// Checks a whole file in every way.
pub(crate) fn check(path: &Path, key: &DatabaseKey, plan: &Plan) -> Result<(), VaultError> {
    CHECKS.into_iter().try_for_each(|one| check_one(path, key, plan, one))
}

/// Checks a whole file in one way, on a fresh connection.
pub(crate) fn check_one(
    path: &Path,
    key: &DatabaseKey,
    plan: &Plan,
    Check(pragma, sound): Check,
) -> Result<(), VaultError> {
    let connection = connect_existing(path, key, plan)?;
    let mut statement = connection.prepare(&format!("PRAGMA {pragma}"))?;
    let answers =
        statement.query_map([], |row| Ok(text_of(row.get_ref(0)?)))?.collect::<Result<Vec<_>, _>>()?;
    if answers == sound { Ok(()) } else { Err(VaultError::DatabaseDamaged) }
}

/// Copies a whole database, page by page, into a new file under a key of its own.
///
/// `progress` hears how many pages are done, and of how many; an error of its own stops the copy.
pub(crate) fn copy_into(
    from: &Connection,
    path: &Path,
    key: &DatabaseKey,
    plan: &Plan,
    mut progress: impl FnMut(u64, u64) -> Result<(), VaultError>,
) -> Result<Connection, VaultError> {
    disk::create_private_file(path)?;
    let mut copy = connect(path, key, plan)?;
    let backup = Backup::new(from, &mut copy)?;
    loop {
        let step = backup.step(PAGES_A_STEP)?;
        let pages = backup.progress();
        let count = |pages: i32| u64::try_from(pages).unwrap_or(0);
        progress(count(pages.pagecount - pages.remaining), count(pages.pagecount))?;
        match step {
            StepResult::More => {}
            StepResult::Done => break,
            _ => return Err(VaultError::InUse),
        }
    }
    drop(backup);
    Ok(copy)
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

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    struct File {
        _place: tempfile::TempDir,
        path: PathBuf,
        key: DatabaseKey,
        plan: Plan,
    }

    impl File {
        fn with(sql: &str) -> Result<Self, VaultError> {
            let place = tempfile::tempdir()?;
            let path = place.path().join("vault-1.db");
            let file = Self { _place: place, path, key: DatabaseKey::generate()?, plan: Plan::new(&[]) };
            fs::write(&file.path, b"")?;
            connect(&file.path, &file.key, &file.plan)?.execute_batch(sql)?;
            Ok(file)
        }

        fn check(&self) -> Result<(), VaultError> {
            check(&self.path, &self.key, &self.plan)
        }
    }

    const NUMBERS: &str = "
        CREATE TABLE number (value INTEGER PRIMARY KEY, square INTEGER, text TEXT) STRICT;
        WITH RECURSIVE count(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < 2000)
        INSERT INTO number SELECT n, n * n, 'a number' FROM count;";

    #[test]
    fn every_setting_reads_back() -> Result<(), VaultError> {
        let file = File::with("")?;
        let expected = [
            ("journal_mode", "truncate"),
            ("synchronous", "3"),
            ("fullfsync", "1"),
            ("secure_delete", "1"),
            ("foreign_keys", "1"),
            ("trusted_schema", "0"),
            ("mmap_size", "0"),
            ("cache_size", CACHE),
            ("locking_mode", "exclusive"),
            ("temp_store", "2"),
            ("cipher_memory_security", "1"),
            ("cipher_log_level", "NONE"),
            // A second holder is told at once.
            ("busy_timeout", "0"),
        ];
        let connection = connect(&file.path, &file.key, &file.plan)?;
        for (name, value) in expected {
            assert_eq!(read_back(&connection, name)?.as_deref(), Some(value), "{name}");
        }
        drop(connection);
        let bulk = Plan { durability: Durability::Bulk, ..file.plan };
        let connection = connect(&file.path, &file.key, &bulk)?;
        assert_eq!(read_back(&connection, "synchronous")?.as_deref(), Some("0"));
        assert_eq!(read_back(&connection, "cipher_memory_security")?.as_deref(), Some("1"));
        Ok(())
    }

    /// `.cargo/config.toml` asks for it: what does not fit is a piece of memory by itself, and is not locked.
    #[test]
    fn small_pieces_of_memory_have_a_large_store() -> Result<(), VaultError> {
        let stores = "SELECT compile_options FROM pragma_compile_options WHERE compile_options LIKE 'DEFAULT_LOOKASIDE%'";
        let store: String = Connection::open_in_memory()?.query_row(stores, [], |row| row.get(0))?;
        assert_eq!(store, "DEFAULT_LOOKASIDE=1200,2000");
        Ok(())
    }

    #[test]
    fn a_setting_that_does_not_take_is_an_error() -> Result<(), VaultError> {
        let connection = Connection::open_in_memory()?;
        for setting in [
            // A database in memory has no journal to truncate.
            Setting("journal_mode", "TRUNCATE", "truncate"),
            // SQLite answers an unknown pragma with nothing.
            Setting("no_such_setting", "ON", "1"),
        ] {
            let answer = apply(&connection, &setting);
            assert!(
                matches!(answer, Err(VaultError::Setting { name }) if name == setting.0),
                "{}",
                setting.0
            );
        }
        Ok(())
    }

    #[test]
    fn the_file_is_sqlcipher_4_with_a_raw_key() -> Result<(), VaultError> {
        let file = File::with(NUMBERS)?;
        let plain = Connection::open(&file.path)?;
        plain.execute_batch(&format!(
            "PRAGMA key = \"x'{}'\"; PRAGMA cipher_compatibility = 4",
            file.key.hex()
        ))?;
        let sum: i64 = plain.query_row("SELECT sum(value) FROM number", [], |row| row.get(0))?;
        assert_eq!(sum, 2_001_000);
        assert!(!fs::read(&file.path)?.starts_with(b"SQLite format 3"));
        Ok(())
    }

    #[test]
    fn another_key_is_damage_and_is_not_quoted() -> Result<(), VaultError> {
        let file = File::with(NUMBERS)?;
        let other = DatabaseKey::generate()?;
        let error = connect_existing(&file.path, &other, &file.plan).expect_err("the key is another");
        assert_eq!(error.code(), "vault-database-damaged");
        assert!(!format!("{error:?}").contains(other.hex()));
        Ok(())
    }

    #[test]
    fn an_absent_file_is_missing_and_an_empty_one_damaged() -> Result<(), VaultError> {
        let file = File::with("")?;
        fs::write(&file.path, b"")?;
        let code = |answer: Result<Connection, VaultError>| answer.map(drop).expect_err("refused").code();
        assert_eq!(code(connect_existing(&file.path, &file.key, &file.plan)), "vault-database-damaged");
        fs::remove_file(&file.path)?;
        assert_eq!(code(connect_existing(&file.path, &file.key, &file.plan)), "vault-database-missing");
        assert!(!file.path.exists());
        Ok(())
    }

    /// Nobody is to believe the data gone because something else is in the way.
    #[cfg(unix)]
    #[test]
    fn a_file_that_cannot_be_reached_is_neither_missing_nor_damaged() -> Result<(), VaultError> {
        let file = File::with("")?;
        let beyond = file.path.join("vault-1.db");
        let error = connect_existing(&beyond, &file.key, &file.plan).expect_err("a file is in the way");
        assert_eq!(error.code(), "vault-io");
        assert_eq!(DatabaseSalt::of(&beyond).expect_err("a file is in the way").code(), "vault-io");
        Ok(())
    }

    #[test]
    fn a_file_too_short_for_its_salt_is_damaged() -> Result<(), VaultError> {
        let file = File::with("")?;
        fs::write(&file.path, [7; SALT_BYTES - 1])?;
        assert_eq!(DatabaseSalt::of(&file.path).expect_err("it is cut").code(), "vault-database-damaged");
        fs::remove_file(&file.path)?;
        assert_eq!(DatabaseSalt::of(&file.path).expect_err("it is gone").code(), "vault-database-missing");
        Ok(())
    }

    #[test]
    fn a_sound_file_passes_the_check() -> Result<(), VaultError> {
        File::with(NUMBERS)?.check()
    }

    #[test]
    fn a_flipped_byte_anywhere_is_found() -> Result<(), VaultError> {
        let file = File::with(NUMBERS)?;
        let sound = fs::read(&file.path)?;
        for at in (0..sound.len()).step_by(sound.len() / 40) {
            let mut changed = sound.clone();
            changed[at] ^= 0x10;
            fs::write(&file.path, &changed)?;
            let error = file.check().expect_err("a byte is flipped");
            assert_eq!(error.code(), "vault-database-damaged", "byte {at}");
        }
        Ok(())
    }

    /// `integrity_check` does not read the pages that are free; the authentication codes cover them.
    #[test]
    fn a_flipped_byte_in_a_free_page_is_found() -> Result<(), VaultError> {
        let file = File::with(&format!("{NUMBERS} DELETE FROM number"))?;
        let sound = fs::read(&file.path)?;
        for page in 1..sound.len() / 4096 {
            let mut changed = sound.clone();
            changed[page * 4096 + 100] ^= 0x10;
            fs::write(&file.path, &changed)?;
            let error = file.check().expect_err("a byte is flipped");
            assert_eq!(error.code(), "vault-database-damaged", "page {page}");
        }
        Ok(())
    }

    #[test]
    fn a_file_cut_at_any_page_is_found() -> Result<(), VaultError> {
        let file = File::with(NUMBERS)?;
        let sound = fs::read(&file.path)?;
        for pages in 0..sound.len() / 4096 {
            fs::write(&file.path, &sound[..pages * 4096])?;
            let error = file.check().expect_err("pages are missing");
            assert_eq!(error.code(), "vault-database-damaged", "{pages} pages");
        }
        Ok(())
    }

    #[test]
    fn what_only_sqlite_knows_to_be_wrong_is_found() -> Result<(), VaultError> {
        for sql in [
            "CREATE TABLE a (id INTEGER CHECK (id > 0));
             PRAGMA ignore_check_constraints = ON; INSERT INTO a VALUES (-1)",
            "CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a INTEGER REFERENCES a);
             PRAGMA foreign_keys = OFF; INSERT INTO b VALUES (7)",
        ] {
            let error = File::with(sql)?.check().expect_err("a rule is broken");
            assert_eq!(error.code(), "vault-database-damaged", "{sql}");
        }
        Ok(())
    }
}
