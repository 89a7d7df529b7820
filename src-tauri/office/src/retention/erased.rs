//! The list of the erased: the random ids of people and enquiries that are gone for good, which words about others went along, and
//! taking out what is theirs.
//!
//! A backup from before an erasure still has them. So whoever brings one back takes along the list of the office that
//! makes room, and everything of theirs is taken out of the copy before it counts. The list goes over into what was
//! brought back. Keeps true: it only grows, and no undo shortens it, for it is not journalled. An erasure itself goes the
//! same way, so that nothing is forgotten here which is remembered there.
//!
//! What acts changed is taken out of the whole journal with it, not only of theirs: words about them may stand in any. The
//! history keeps who did what and when; nothing that came before can be undone any more.
//!
//! Deliberately not here: what cannot be known, the list of an office that the passphrase of the backup does not open.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::Value;
use rusqlite::{Connection, params};
use tillit_vault::{Folder, FolderState, LockedVault, Plan, Secret};
use uuid::Uuid;

use super::mentions::ErasedWords;
use crate::choice;
use crate::fault::Fault;
use crate::id::{EnquiryId, PersonId, Subject};
use crate::wire::Day;
use crate::{sessions, statistics};

choice! {
    /// What is erased; the word is the name of its table.
    ErasedKind {
        /// A person, with everything that refers to her.
        Person = "person",
        /// An enquiry of nobody who is known.
        Enquiry = "enquiry",
    }
}

/// What was erased, each with the day; words about others that went along; and the tombstones, by their number.
#[derive(Debug, Default)]
pub(crate) struct Erased {
    ids: BTreeMap<Subject, (ErasedKind, String)>,
    words: ErasedWords,
    tombstones: Vec<(i64, [Value; 6])>,
}

impl Erased {
    /// Reads the list of an open vault.
    pub(super) fn read(conn: &Connection) -> Result<Self, Fault> {
        let mut statement = conn.prepare("SELECT id, kind, erased_on FROM erased")?;
        let ids = statement.query_map([], |row| {
            let id: [u8; 16] = row.get(0)?;
            Ok((Subject(Uuid::from_bytes(id)), (row.get(1)?, row.get(2)?)))
        })?;
        let ids = ids.collect::<Result<_, _>>()?;
        let mut statement =
            conn.prepare("SELECT number, erased_on, who, why, people, enquiries, last_backup FROM erasure")?;
        let tombstones = statement.query_map([], |row| {
            let rest = [row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?];
            Ok((row.get(0)?, rest))
        })?;
        let words = ErasedWords::read(conn)?;
        Ok(Self { ids, words, tombstones: tombstones.collect::<Result<_, _>>()? })
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

    /// Adds somebody, or an enquiry of nobody known.
    pub(super) fn add(&mut self, id: impl Into<Subject>, kind: ErasedKind, erased_on: Day) {
        self.ids.insert(id.into(), (kind, erased_on.to_string()));
    }

    /// Adds words about others.
    pub(super) fn add_words(&mut self, words: ErasedWords) {
        self.words = words;
    }

    /// Takes out of a vault that does not count yet everything that is on this list or on its own, and joins the two.
    pub(crate) fn take_out_of(&self, conn: &mut Connection) -> Result<(), Fault> {
        let tx = conn.transaction()?;
        self.keep(&tx)?;
        let all = Self::read(&tx)?;
        all.take_out(&tx)?;
        tx.commit()?;
        if !all.ids.is_empty() {
            lay_anew(conn)?;
        }
        Ok(())
    }

    /// Writes this list down beside what is there. A tombstone that is there already, from before the backup, is the same.
    pub(super) fn keep(&self, conn: &Connection) -> Result<(), Fault> {
        let mut tombstone = conn.prepare_cached(
            "INSERT INTO erasure (number, erased_on, who, why, people, enquiries, last_backup, sealed)
             VALUES (?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT (number) DO NOTHING",
        )?;
        for (number, rest) in &self.tombstones {
            let [erased_on, who, why, people, enquiries, last_backup] = rest;
            tombstone.execute(params![number, erased_on, who, why, people, enquiries, last_backup])?;
        }
        for (Subject(id), (kind, erased_on)) in &self.ids {
            conn.prepare_cached(
                "INSERT INTO erased (id, kind, erased_on) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
            )?
            .execute(params![id.as_bytes(), kind, erased_on])?;
        }
        self.words.keep(conn)
    }

    /// Takes out everything of theirs; attendance and what reports count become numbers. The transaction is the caller's.
    pub(super) fn take_out(&self, conn: &Connection) -> Result<(), Fault> {
        conn.execute_batch("PRAGMA defer_foreign_keys = ON")?;
        let tables = Tables::read(conn)?;
        let mut gone = BTreeSet::new();
        for (Subject(id), (kind, _)) in &self.ids {
            match kind {
                ErasedKind::Person => {
                    sessions::keep_count(conn, PersonId(*id))?;
                    statistics::keep_counts_of(conn, &[PersonId(*id)], &[])?;
                }
                ErasedKind::Enquiry => statistics::keep_counts_of(conn, &[], &[EnquiryId(*id)])?,
            }
            tables.take_out(conn, (kind.word(), "id"), id.as_bytes(), &mut gone)?;
        }
        let any_words = self.words.take_out(conn)?;
        if any_words || !gone.is_empty() {
            forget(conn, &gone)?;
            clean_search(conn)?;
        }
        Ok(())
    }
}

/// Lays every page anew: what was deleted is overwritten in its place, but pages that were joined or split keep pieces of rows
/// in the space between those that are left.
pub(super) fn lay_anew(conn: &Connection) -> Result<(), Fault> {
    Ok(conn.execute_batch("VACUUM")?)
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

/// Takes out of the journal what any act changed, and the acts that were about these rows alone; and drafts about them.
fn forget(conn: &Connection, gone: &BTreeSet<[u8; 16]>) -> Result<(), Fault> {
    let mut about = conn.prepare_cached("SELECT number FROM journal_subject WHERE subject = ?")?;
    let mut leave = conn.prepare_cached("DELETE FROM journal_subject WHERE subject = ?")?;
    let mut acts = BTreeSet::new();
    for id in gone {
        let numbers = about.query_map([id], |row| row.get::<_, i64>(0))?;
        acts.extend(numbers.collect::<Result<Vec<_>, _>>()?);
        leave.execute([id])?;
    }
    let alone = "DELETE FROM journal WHERE number = ?1
                 AND NOT EXISTS (SELECT 1 FROM journal_subject WHERE number = ?1)";
    let mut alone = conn.prepare_cached(alone)?;
    for act in acts {
        alone.execute([act])?;
    }
    conn.execute("UPDATE journal SET changeset = x'' WHERE length(changeset) > 0", [])?;
    let drafts = "SELECT who, key, key || char(10) || content FROM draft";
    let drafts: Vec<([u8; 16], String, String)> = conn
        .prepare(drafts)?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<Result<_, _>>()?;
    let names: Vec<String> = gone.iter().map(|id| Uuid::from_bytes(*id).to_string()).collect();
    for (who, key, text) in drafts {
        if names.iter().any(|name| text.contains(name.as_str())) {
            conn.execute("DELETE FROM draft WHERE who = ? AND key = ?", params![who, key])?;
        }
    }
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
pub(super) mod tests;
