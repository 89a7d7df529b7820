//! The logical digest: one hash of everything a database says, however its pages are laid out.
//!
//! Hashed are the schema and all rows of all ordinary tables, each value with its type and length. Not
//! hashed: virtual tables and the shadow tables behind them (their contents are derived), SQLite's own
//! tables, and the tables the caller names, with their indexes and triggers. Rows go in primary-key order
//! compared byte by byte, so neither the order of insertion nor a collation matters; tables without a primary
//! key are ordered by all columns.

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use sha2::{Digest, Sha256};

use crate::VaultError;

/// After so many rows progress is told.
const ROWS_A_STEP: u32 = 4096;

/// Computes the digest of all ordinary tables except those named.
pub fn logical_digest(connection: &Connection, except_tables: &[&str]) -> Result<[u8; 32], VaultError> {
    with_progress(connection, except_tables, &mut || Ok(()))
}

/// Computes the digest and tells now and then that it goes on; an error told back stops it.
pub(crate) fn with_progress(
    connection: &Connection,
    except_tables: &[&str],
    progress: &mut dyn FnMut() -> Result<(), VaultError>,
) -> Result<[u8; 32], VaultError> {
    let mut hash = Sha256::new();
    let excepted = |table: &str| except_tables.iter().any(|name| name.eq_ignore_ascii_case(table));
    let (mut tables, mut shadows) = (Vec::new(), Vec::new());
    for (name, kind) in list_tables(connection)? {
        match kind.as_str() {
            "table" if !name.starts_with("sqlite_") && !excepted(&name) => tables.push(name),
            "shadow" => shadows.push(name),
            _ => {}
        }
    }
    hash_schema(connection, &mut hash, |table| {
        excepted(table) || shadows.iter().any(|shadow| shadow == table)
    })?;
    for table in &tables {
        progress()?;
        hash_table(connection, &mut hash, table, progress)?;
    }
    Ok(hash.finalize().into())
}

fn list_tables(connection: &Connection) -> Result<Vec<(String, String)>, VaultError> {
    Ok(connection
        .prepare("SELECT name, type FROM pragma_table_list WHERE schema = 'main' ORDER BY name")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?)
}

fn hash_schema(
    connection: &Connection,
    hash: &mut Sha256,
    left_out: impl Fn(&str) -> bool,
) -> Result<(), VaultError> {
    let mut statement = connection.prepare(
        r"SELECT tbl_name, type, name, sql FROM sqlite_schema
           WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY type, name",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if !left_out(&row.get::<_, String>(0)?) {
            hash.update([tag::OBJECT]);
            (0..4).try_for_each(|column| row.get_ref(column).map(|value| hash_value(hash, value)))?;
        }
    }
    Ok(())
}

fn hash_table(
    connection: &Connection,
    hash: &mut Sha256,
    table: &str,
    progress: &mut dyn FnMut() -> Result<(), VaultError>,
) -> Result<(), VaultError> {
    // Generated columns are left out of table_info: they follow from the others.
    let columns: Vec<Column> = connection
        .prepare(r#"SELECT name, pk, "notnull" FROM pragma_table_info(?1) ORDER BY cid"#)?
        .query_map([table], |row| Ok(Column { name: row.get(0)?, key: row.get(1)?, filled: row.get(2)? }))?
        .collect::<Result<_, _>>()?;
    hash.update([tag::TABLE]);
    hash_value(hash, ValueRef::Text(table.as_bytes()));
    for column in &columns {
        hash.update([tag::COLUMN]);
        hash_value(hash, ValueRef::Text(column.name.as_bytes()));
    }
    let names: Vec<String> = columns.iter().map(|column| quoted(&column.name)).collect();
    let order: Vec<String> = order(&columns)
        .into_iter()
        .map(|column| format!("{} COLLATE BINARY", quoted(&column.name)))
        .collect();
    let sql = format!("SELECT {} FROM {} ORDER BY {}", names.join(", "), quoted(table), order.join(", "));
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    let mut count = 0_u32;
    while let Some(row) = rows.next()? {
        count += 1;
        if count == ROWS_A_STEP {
            count = 0;
            progress()?;
        }
        hash.update([tag::ROW]);
        (0..columns.len()).try_for_each(|column| row.get_ref(column).map(|value| hash_value(hash, value)))?;
    }
    Ok(())
}

struct Column {
    name: String,
    /// Its place in the primary key, from 1; 0 if it is no part of it.
    key: u32,
    /// Whether it is declared never to be NULL.
    filled: bool,
}

/// The columns that decide the order of the rows, the first one first.
fn order(columns: &[Column]) -> Vec<&Column> {
    let mut order: Vec<&Column> = columns.iter().collect();
    order.sort_by_key(|column| if column.key == 0 { u32::MAX } else { column.key });
    let key = order.iter().take_while(|column| column.key > 0).count();
    // A primary key that may be NULL may be so more than once: then the other columns decide after it. Where it alone decides,
    // its index has the rows in order already.
    if key > 0 && order[..key].iter().all(|column| column.filled) {
        order.truncate(key);
    }
    order
}

/// What follows, so that no two contents give the same bytes.
mod tag {
    pub(super) const OBJECT: u8 = 1;
    pub(super) const TABLE: u8 = 2;
    pub(super) const COLUMN: u8 = 3;
    pub(super) const ROW: u8 = 4;
    pub(super) const NULL: u8 = 5;
    pub(super) const INTEGER: u8 = 6;
    pub(super) const REAL: u8 = 7;
    pub(super) const TEXT: u8 = 8;
    pub(super) const BLOB: u8 = 9;
}

fn hash_value(hash: &mut Sha256, value: ValueRef<'_>) {
    let (tag, bytes) = match value {
        ValueRef::Null => return hash.update([tag::NULL]),
        ValueRef::Integer(number) => return hash_fixed(hash, tag::INTEGER, number.to_be_bytes()),
        ValueRef::Real(number) => return hash_fixed(hash, tag::REAL, number.to_bits().to_be_bytes()),
        ValueRef::Text(bytes) => (tag::TEXT, bytes),
        ValueRef::Blob(bytes) => (tag::BLOB, bytes),
    };
    hash_fixed(hash, tag, (bytes.len() as u64).to_be_bytes());
    hash.update(bytes);
}

fn hash_fixed(hash: &mut Sha256, tag: u8, bytes: [u8; 8]) {
    hash.update([tag]);
    hash.update(bytes);
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEMA: &str = "
        CREATE TABLE person (id TEXT NOT NULL PRIMARY KEY, name TEXT, age ANY, photo BLOB) STRICT;
        CREATE TABLE seat (row INTEGER, place INTEGER, person TEXT, PRIMARY KEY (row, place)) WITHOUT ROWID;
        CREATE TABLE loose (word TEXT, number REAL);
        CREATE INDEX person_name ON person (name);
        CREATE VIRTUAL TABLE find USING fts5 (name);";

    const ROWS: [&str; 7] = [
        "INSERT INTO person VALUES ('a', 'Ana', 30, x'00ff')",
        "INSERT INTO person VALUES ('b', 'Bo', NULL, NULL)",
        "INSERT INTO seat VALUES (1, 2, 'a')",
        "INSERT INTO seat VALUES (1, 1, 'b')",
        "INSERT INTO loose VALUES ('one', 1.5)",
        "INSERT INTO loose VALUES ('one', 1.5)",
        "INSERT INTO loose VALUES (NULL, 2.5)",
    ];

    fn database(rows: &[&str], and_then: &str) -> Result<Connection, VaultError> {
        let connection = Connection::open_in_memory()?;
        connection.execute_batch(SCHEMA)?;
        rows.iter().try_for_each(|row| connection.execute_batch(row))?;
        connection.execute_batch(and_then)?;
        Ok(connection)
    }

    fn digest_after(and_then: &str) -> Result<[u8; 32], VaultError> {
        logical_digest(&database(&ROWS, and_then)?, &[])
    }

    #[test]
    fn the_order_of_insertion_does_not_matter() -> Result<(), VaultError> {
        let mut backwards = ROWS;
        backwards.reverse();
        assert_eq!(logical_digest(&database(&backwards, "")?, &[])?, digest_after("")?);
        Ok(())
    }

    #[test]
    fn any_cell_any_row_and_the_schema_matter() -> Result<(), VaultError> {
        let mut seen = vec![digest_after("")?];
        for change in [
            "UPDATE person SET name = 'Anna' WHERE id = 'a'",
            "UPDATE person SET name = 'Ana ' WHERE id = 'a'",
            "UPDATE person SET age = 30.0 WHERE id = 'a'",
            "UPDATE person SET age = '30' WHERE id = 'a'",
            "UPDATE person SET age = x'3330' WHERE id = 'a'",
            "UPDATE person SET age = 0 WHERE id = 'b'",
            "UPDATE person SET age = '' WHERE id = 'b'",
            "UPDATE person SET photo = x'00fe' WHERE id = 'a'",
            "UPDATE seat SET person = 'b' WHERE place = 2",
            "DELETE FROM loose WHERE rowid = 1",
            "INSERT INTO loose VALUES ('one', 1.5)",
            "DELETE FROM seat",
            "ALTER TABLE loose ADD COLUMN more",
            "DROP INDEX person_name",
            "CREATE TRIGGER t AFTER DELETE ON seat BEGIN SELECT 1; END",
            "CREATE VIEW v AS SELECT 1",
            "DROP TABLE find",
        ] {
            let digest = digest_after(change)?;
            assert!(!seen.contains(&digest), "{change}");
            seen.push(digest);
        }
        Ok(())
    }

    #[test]
    fn a_value_cannot_slip_into_the_next_column() -> Result<(), VaultError> {
        let digest = |values: &str| -> Result<[u8; 32], VaultError> {
            let connection = Connection::open_in_memory()?;
            connection.execute_batch("CREATE TABLE pair (a, b)")?;
            connection.execute_batch(&format!("INSERT INTO pair VALUES {values}"))?;
            logical_digest(&connection, &[])
        };
        assert_ne!(digest("('ab', 'c')")?, digest("('a', 'bc')")?);
        assert_ne!(digest("('a', 'b')")?, digest("('a', NULL), (NULL, 'b')")?);
        Ok(())
    }

    #[test]
    fn pages_statistics_and_derived_tables_do_not_matter() -> Result<(), VaultError> {
        for change in [
            "INSERT INTO find VALUES ('Ana')",
            "ANALYZE",
            "UPDATE person SET name = 'x'; UPDATE person SET name = iif(id = 'a', 'Ana', 'Bo'); VACUUM",
        ] {
            assert_eq!(digest_after(change)?, digest_after("")?, "{change}");
        }
        Ok(())
    }

    #[test]
    fn excepted_tables_are_left_out_with_what_hangs_on_them() -> Result<(), VaultError> {
        let digest = |and_then: &str| logical_digest(&database(&ROWS, and_then)?, &["PERSON", "extra"]);
        let plain = digest("")?;
        for change in [
            "DELETE FROM person",
            "DROP INDEX person_name",
            "CREATE TABLE extra (a)",
            "CREATE TRIGGER t AFTER DELETE ON person BEGIN SELECT 1; END",
        ] {
            assert_eq!(digest(change)?, plain, "{change}");
        }
        assert_ne!(digest("DELETE FROM seat")?, plain);
        Ok(())
    }

    #[test]
    fn an_excepted_virtual_table_is_left_out_whole() -> Result<(), VaultError> {
        let digest = |and_then: &str| logical_digest(&database(&ROWS, and_then)?, &["find"]);
        assert_eq!(digest("DROP TABLE find")?, digest("INSERT INTO find VALUES ('Ana')")?);
        Ok(())
    }

    #[test]
    fn it_tells_that_it_goes_on_at_every_table_and_now_and_then_within_one() -> Result<(), VaultError> {
        let connection = Connection::open_in_memory()?;
        connection.execute_batch(
            "CREATE TABLE short (n); CREATE TABLE long (n);
             WITH RECURSIVE count(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < 10000)
             INSERT INTO long SELECT n FROM count",
        )?;
        for stop_at in 1..=5 {
            let mut told = 0;
            let digest = with_progress(&connection, &[], &mut || {
                told += 1;
                if told == stop_at { Err(VaultError::Stopped) } else { Ok(()) }
            });
            // Two tables, and twice 4096 rows.
            assert_eq!((digest.is_ok(), told), (stop_at == 5, stop_at.min(4)));
        }
        Ok(())
    }

    #[test]
    fn odd_names_and_collations_are_no_hindrance() -> Result<(), VaultError> {
        let digest = |first: &str, second: &str| -> Result<[u8; 32], VaultError> {
            let connection = Connection::open_in_memory()?;
            connection.execute_batch(
                r#"CREATE TABLE "a ""table" ("sel ect" TEXT COLLATE NOCASE, twice AS ("sel ect" || 'x'))"#,
            )?;
            for value in [first, second] {
                connection.execute(r#"INSERT INTO "a ""table" VALUES (?1)"#, [value])?;
            }
            logical_digest(&connection, &[])
        };
        assert_eq!(digest("a", "A")?, digest("A", "a")?);
        assert_ne!(digest("a", "A")?, digest("a", "a")?);
        Ok(())
    }
}
