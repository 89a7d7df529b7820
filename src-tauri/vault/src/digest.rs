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

/// Computes the digest of all ordinary tables except those named.
pub fn logical_digest(connection: &Connection, except_tables: &[&str]) -> Result<[u8; 32], VaultError> {
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
        hash_table(connection, &mut hash, table)?;
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

fn hash_table(connection: &Connection, hash: &mut Sha256, table: &str) -> Result<(), VaultError> {
    // Generated columns are left out of table_info: they follow from the others.
    let columns: Vec<(String, u32)> = connection
        .prepare("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid")?
        .query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    hash.update([tag::TABLE]);
    hash_value(hash, ValueRef::Text(table.as_bytes()));
    for (name, _) in &columns {
        hash.update([tag::COLUMN]);
        hash_value(hash, ValueRef::Text(name.as_bytes()));
    }
    let names: Vec<String> = columns.iter().map(|(name, _)| quoted(name)).collect();
    // A primary key may hold NULLs more than once, so the other columns decide after it.
    let mut order: Vec<usize> = (0..columns.len()).collect();
    order.sort_by_key(|index| if columns[*index].1 == 0 { u32::MAX } else { columns[*index].1 });
    let order: Vec<String> =
        order.into_iter().map(|index| format!("{} COLLATE BINARY", names[index])).collect();
    let sql = format!("SELECT {} FROM {} ORDER BY {}", names.join(", "), quoted(table), order.join(", "));
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        hash.update([tag::ROW]);
        (0..columns.len()).try_for_each(|column| row.get_ref(column).map(|value| hash_value(hash, value)))?;
    }
    Ok(())
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
