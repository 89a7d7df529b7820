//! The open office: one door for reading, one for writing.
//!
//! Every write is one transaction, one journal row and one list of what became stale. There is no other way to write.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use rusqlite::Connection;
use tillit_vault::{KeyChange, OpenVault, Watch};

use crate::World;
use crate::fault::Fault;
use crate::id::{CoordinatorId, Subject};
use crate::journal::{self, Action};
use crate::roles;
use crate::settings::centre_zone;
use crate::stale::Stale;

/// Statements kept ready: more than one screen asks, so that a long list does not prepare them again for each row.
const STATEMENTS: usize = 256;

/// An unlocked vault with somebody at the desk.
#[derive(Debug)]
pub struct Office {
    vault: OpenVault,
    world: World,
    who: CoordinatorId,
    practice: bool,
    stale: BTreeSet<Stale>,
    saved_at: Option<DateTime<Utc>>,
    /// Acts, undos and redos since the vault was opened, and how many of them the last backup has.
    changes: u64,
    backed_up: u64,
    /// Whether a page could not be read. Whatever SQLite says from then on means only that.
    unread: bool,
}

/// A reader's view of the office.
#[derive(Debug)]
pub struct Look<'a> {
    conn: &'a Connection,
    world: &'a World,
    who: CoordinatorId,
}

/// A writer's hold of the office; derefs to [`Look`], so every reading function serves a writer too.
#[derive(Debug)]
pub struct Act<'a> {
    look: Look<'a>,
    about: RefCell<BTreeSet<Subject>>,
    quiet: Cell<bool>,
}

impl Office {
    pub(crate) fn new(vault: OpenVault, world: World, who: CoordinatorId, practice: bool) -> Self {
        vault.connection().set_prepared_statement_cache_capacity(STATEMENTS);
        let stale = BTreeSet::new();
        Self { vault, world, who, practice, stale, saved_at: None, changes: 0, backed_up: 0, unread: false }
    }

    /// Whether the vault holds invented people.
    pub(crate) fn is_practice(&self) -> bool {
        self.practice
    }

    /// How much was done since the vault was opened; only good to be compared.
    pub(crate) fn changes(&self) -> u64 {
        self.changes
    }

    /// Notes that a backup has everything that was done up to here.
    pub(crate) fn note_backed_up(&mut self, changes: u64) {
        self.backed_up = changes;
    }

    /// Whether anything was done since the vault was opened that no backup has.
    pub(crate) fn has_changes(&self) -> bool {
        self.changes > self.backed_up
    }

    /// What a fault means, with all that came before it.
    pub(crate) fn understood(&mut self, fault: Fault) -> Fault {
        self.unread |= fault.tells_of_a_page_unread();
        if self.unread && fault.is_of_the_database() { Fault::Unread } else { fault }
    }

    pub(crate) fn vault(&self) -> &OpenVault {
        &self.vault
    }

    pub(crate) fn vault_mut(&mut self) -> &mut OpenVault {
        &mut self.vault
    }

    /// Writes the data anew under a new key; the old file is gone afterwards, or everything is as it was.
    pub(crate) fn rotate(&mut self, change: KeyChange<'_>, watch: Watch<'_>) -> Result<(), Fault> {
        self.vault.rotate(change, watch)?;
        self.vault.connection().set_prepared_statement_cache_capacity(STATEMENTS);
        Ok(())
    }

    pub(crate) fn into_parts(self) -> (OpenVault, World) {
        (self.vault, self.world)
    }

    /// The clock and the ids of this office.
    pub fn world(&self) -> &World {
        &self.world
    }

    /// Reads.
    pub fn look<T>(&self, read: impl FnOnce(&Look<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        read(&Look { conn: self.vault.connection(), world: &self.world, who: self.who })
    }

    /// Writes: one transaction, one journal row if anything changed. Nothing is kept if `write` gives a fault.
    pub(crate) fn act<T>(
        &mut self,
        action: Action,
        write: impl FnOnce(&Act<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let conn = self.vault.connection();
        let tx = conn.unchecked_transaction()?;
        let act = Act::new(Look { conn: &tx, world: &self.world, who: self.who });
        let recording = journal::Recording::start(&tx)?;
        let outcome = write(&act)?;
        roles::check_rows(&act)?;
        let changes = recording.finish()?;
        // An act that changed nothing leaves no row: there is nothing to go back to, and Undo would stop there.
        if !act.quiet.get() && !changes.changeset.is_empty() {
            journal::append(&act, action, &changes)?;
        }
        drop(act);
        tx.commit()?;
        self.note_saved(changes.stale);
        Ok(outcome)
    }

    /// Writes the first rows of an office into a vault that does not count yet: there is nothing to go back to.
    pub(crate) fn found(
        conn: &mut Connection,
        world: &World,
        who: CoordinatorId,
        write: impl FnOnce(&Act<'_>) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let tx = conn.transaction()?;
        write(&Act::new(Look { conn: &tx, world, who }))?;
        Ok(tx.commit()?)
    }

    /// Undoes or redoes one act; `None` when there is nothing to.
    pub(crate) fn travel(&mut self, way: journal::Way) -> Result<Option<Action>, Fault> {
        let tx = self.vault.connection().unchecked_transaction()?;
        let look = Look { conn: &tx, world: &self.world, who: self.who };
        let Some((action, stale)) = journal::travel(&look, way)? else { return Ok(None) };
        let zone = centre_zone(&tx)?;
        tx.commit()?;
        self.world.set_zone(zone);
        self.note_saved(stale);
        Ok(Some(action))
    }

    /// Writes something the journal does not keep: drafts.
    pub(crate) fn jot<T>(&mut self, write: impl FnOnce(&Look<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        let tx = self.vault.connection().unchecked_transaction()?;
        let outcome = write(&Look { conn: &tx, world: &self.world, who: self.who })?;
        tx.commit()?;
        self.saved_at = Some(self.world.now());
        Ok(outcome)
    }

    /// Writes something about the vault itself that the journal does not keep, for undo could not take it back: backups.
    pub(crate) fn note<T>(
        &mut self,
        topic: Stale,
        write: impl FnOnce(&Look<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let noted = self.jot(write)?;
        self.stale.insert(topic);
        Ok(noted)
    }

    /// Counts what nothing may trace, or nobody can take back: no journal row is kept of it, so there is no undo. The next backup has it.
    pub(crate) fn count<T>(
        &mut self,
        topic: Stale,
        write: impl FnOnce(&Look<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let counted = self.note(topic, write)?;
        self.changes += 1;
        Ok(counted)
    }

    /// Forgets: one transaction of which the journal keeps nothing, so no undo brings it back. Every screen reads anew.
    pub(crate) fn forget<T>(&mut self, write: impl FnOnce(&Act<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        let tx = self.vault.connection().unchecked_transaction()?;
        let outcome = write(&Act::new(Look { conn: &tx, world: &self.world, who: self.who }))?;
        tx.commit()?;
        self.note_saved(Stale::ALL.iter().copied().collect());
        Ok(outcome)
    }

    /// Notes that everything is on the disk now, and what screens show is not the newest any more.
    pub(crate) fn note_saved(&mut self, stale: BTreeSet<Stale>) {
        self.changes += 1;
        self.stale.extend(stale);
        self.saved_at = Some(self.world.now());
    }

    /// What became stale, and when it was saved, since this was last asked.
    pub(crate) fn take_news(&mut self) -> (BTreeSet<Stale>, Option<DateTime<Utc>>) {
        (std::mem::take(&mut self.stale), self.saved_at.take())
    }
}

impl<'a> Look<'a> {
    /// The open database.
    pub(crate) fn conn(&self) -> &'a Connection {
        self.conn
    }

    /// Clock and ids.
    pub(crate) fn world(&self) -> &'a World {
        self.world
    }

    /// Who is at the desk.
    pub(crate) fn who(&self) -> CoordinatorId {
        self.who
    }

    /// The present instant.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.world.now()
    }

    /// The present wall-clock time at the centre.
    pub(crate) fn local(&self) -> NaiveDateTime {
        self.world.local()
    }

    /// Today's date at the centre.
    pub(crate) fn today(&self) -> NaiveDate {
        self.world.today()
    }
}

impl<'a> Act<'a> {
    fn new(look: Look<'a>) -> Self {
        Self { look, about: RefCell::default(), quiet: Cell::new(false) }
    }

    /// Names a thing this act is about, so that its history shows the act.
    pub(crate) fn about(&self, subject: impl Into<Subject>) {
        self.about.borrow_mut().insert(subject.into());
    }

    /// Leaves this act out of the journal: it founds the office and there is nothing to go back to.
    pub(crate) fn without_journal(&self) {
        self.quiet.set(true);
    }

    pub(crate) fn subjects(&self) -> Vec<Subject> {
        self.about.borrow().iter().copied().collect()
    }
}

impl<'a> std::ops::Deref for Act<'a> {
    type Target = Look<'a>;

    fn deref(&self) -> &Look<'a> {
        &self.look
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::ffi;

    use crate::desk::State;
    use crate::fault::Fault;
    use crate::testing::Scene;

    fn said(code: i32) -> Fault {
        rusqlite::Error::SqliteFailure(ffi::Error::new(code), None).into()
    }

    #[test]
    fn after_a_page_that_could_not_be_read_whatever_the_database_says_means_that() {
        let mut scene = Scene::new();
        let State::Open(office) = &mut scene.desk.state else { panic!("a scene's office is open") };
        for (fault, code) in [
            (said(ffi::SQLITE_READONLY), "disk-read-only"),
            (said(ffi::SQLITE_IOERR_WRITE), "disk-unwell"),
            (said(ffi::SQLITE_CANTOPEN), "disk-unwell"),
            (said(ffi::SQLITE_CORRUPT), "disk-unread"),
            (said(ffi::SQLITE_READONLY), "disk-unread"),
            (said(ffi::SQLITE_ERROR), "disk-unread"),
            (Fault::refused("person-unknown"), "person-unknown"),
        ] {
            assert_eq!(office.understood(fault).code(), code);
        }
        let mut scene = Scene::new();
        let State::Open(office) = &mut scene.desk.state else { panic!("a scene's office is open") };
        assert_eq!(office.understood(said(ffi::SQLITE_NOMEM)).code(), "disk-unread");
    }
}
