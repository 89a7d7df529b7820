//! The list of the erased: the random ids of people and enquiries that are gone for good.
//!
//! A backup from before an erasure still has them. So whoever brings one back takes along the list of the office that
//! makes room, and everything of theirs is taken out of the copy before it counts. The list goes over into what was
//! brought back. Keeps true: it only grows, and no undo shortens it, for it is not journalled.
//!
//! Deliberately not here: erasing, which writes the list. And what cannot be known: the list of an office that the
//! passphrase of the backup does not open.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, params};
use tillit_vault::{Folder, FolderState, LockedVault, Plan, Secret};
use uuid::Uuid;

use crate::choice;
use crate::fault::Fault;
use crate::id::Subject;

choice! {
    /// What was erased; the word is the name of its table.
    ErasedKind {
        /// A person, with everything that refers to her.
        Person = "person",
        /// An enquiry of nobody who is known.
        Enquiry = "enquiry",
    }
}

/// What was erased, each with the day.
#[derive(Debug, Default)]
pub(crate) struct Erased(BTreeMap<Subject, (ErasedKind, String)>);

impl Erased {
    /// Reads the list of an open vault.
    fn read(conn: &Connection) -> Result<Self, Fault> {
        let mut statement = conn.prepare("SELECT id, kind, erased_on FROM erased")?;
        let rows = statement.query_map([], |row| {
            let id: [u8; 16] = row.get(0)?;
            Ok((Subject(Uuid::from_bytes(id)), (row.get(1)?, row.get(2)?)))
        })?;
        Ok(Self(rows.collect::<Result<_, _>>()?))
    }

    /// Reads the list of the vault in a folder, if this opens it; whatever it is like, it stays as it is.
    pub(crate) fn of(folder: &Folder, secret: &Secret, plan: &Plan) -> Self {
        let mut found = Self::default();
        let there = folder.state().is_ok_and(|state| state == FolderState::Vault);
        if let Some(locked) = there.then(|| LockedVault::at(folder).ok()).flatten() {
            let opened = locked.unlock_migrating(secret, plan, |vault| {
                found = Self::read(vault.connection())?;
                // An earlier version is read, not brought to this one.
                Err::<(), _>(Fault::Stopped)
            });
            if let Ok(vault) = opened {
                found = Self::read(vault.connection()).unwrap_or_default();
            }
        }
        found
    }

    /// Takes out of a vault that does not count yet everything that is on this list or on its own, and joins the two.
    pub(crate) fn take_out_of(&self, conn: &mut Connection) -> Result<(), Fault> {
        let tx = conn.transaction()?;
        tx.execute_batch("PRAGMA defer_foreign_keys = ON")?;
        for (Subject(id), (kind, erased_on)) in &self.0 {
            tx.execute(
                "INSERT INTO erased (id, kind, erased_on) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
                params![id.as_bytes(), kind, erased_on],
            )?;
        }
        let tables = Tables::read(&tx)?;
        let mut gone = BTreeSet::new();
        for (Subject(id), (kind, _)) in Self::read(&tx)?.0 {
            tables.take_out(&tx, (kind.word(), "id"), id.as_bytes(), &mut gone)?;
        }
        for id in &gone {
            forget(&tx, id)?;
        }
        if !gone.is_empty() {
            clean_search(&tx)?;
        }
        Ok(tx.commit()?)
    }
}

/// The tables, by what the database says of itself: a new table is found without being named here.
struct Tables {
    /// Those with rows that have an id of their own.
    with_ids: BTreeSet<String>,
    /// By the table referred to: which tables refer to its ids, in which column.
    references: BTreeMap<String, Vec<(String, String)>>,
}

impl Tables {
    fn read(conn: &Connection) -> Result<Self, Fault> {
        let columns = "SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c
                       WHERE m.type = 'table' AND c.name = 'id'";
        let with_ids = conn.prepare(columns)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let keys = r#"SELECT f."table", m.name, f."from" FROM sqlite_master m, pragma_foreign_key_list(m.name) f
                      WHERE m.type = 'table' AND f."to" = 'id'"#;
        let mut references: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        let mut statement = conn.prepare(keys)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            references.entry(row.get(0)?).or_default().push((row.get(1)?, row.get(2)?));
        }
        Ok(Self { with_ids, references })
    }

    /// Deletes the rows with an id in a column, then everything that refers to them; tells the ids that are gone.
    fn take_out(
        &self,
        conn: &Connection,
        (table, column): (&str, &str),
        id: &[u8; 16],
        gone: &mut BTreeSet<[u8; 16]>,
    ) -> Result<(), Fault> {
        let mut rows: Vec<[u8; 16]> = Vec::new();
        if self.with_ids.contains(table) {
            let sql = format!("SELECT id FROM {table} WHERE {column} = ?");
            rows = conn.prepare(&sql)?.query_map([id], |row| row.get(0))?.collect::<Result<_, _>>()?;
        }
        // First the row, then what refers to it: so it ends also where two tables refer to each other.
        conn.execute(&format!("DELETE FROM {table} WHERE {column} = ?"), [id])?;
        for row in rows {
            gone.insert(row);
            for (child, from) in self.references.get(table).into_iter().flatten() {
                self.take_out(conn, (child, from), &row, gone)?;
            }
        }
        Ok(())
    }
}

/// Deletes what the journal and the drafts have of a row.
fn forget(conn: &Connection, id: &[u8; 16]) -> Result<(), Fault> {
    let about = "SELECT number FROM journal WHERE instr(changeset, ?1) > 0
                 UNION SELECT number FROM journal_subject WHERE subject = ?1";
    let acts: Vec<i64> =
        conn.prepare_cached(about)?.query_map([id], |row| row.get(0))?.collect::<Result<_, _>>()?;
    for act in acts {
        conn.execute("DELETE FROM journal_subject WHERE number = ?", [act])?;
        conn.execute("DELETE FROM journal WHERE number = ?", [act])?;
    }
    let text = Uuid::from_bytes(*id).to_string();
    conn.execute("DELETE FROM draft WHERE instr(key, ?1) > 0 OR instr(content, ?1) > 0", [text])?;
    Ok(())
}

/// Builds every search index anew: deleting alone leaves words in its pages.
fn clean_search(conn: &Connection) -> Result<(), Fault> {
    let indexes = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%'";
    let indexes: Vec<String> =
        conn.prepare(indexes)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    for index in indexes {
        conn.execute(&format!("INSERT INTO {index} ({index}) VALUES ('rebuild')"), [])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
