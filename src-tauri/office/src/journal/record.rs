//! Recording one act's changes and keeping them.

use std::collections::BTreeSet;

use rusqlite::Connection;
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::params;
use rusqlite::session::{ChangesetIter, Session};

use super::Action;
use crate::fault::Fault;
use crate::office::Act;
use crate::stale::{Stale, is_journalled, stale_of};
use crate::wire::Moment;

/// Watches the journalled tables while an act writes.
pub(crate) struct Recording<'a> {
    session: Session<'a>,
}

/// What an act changed.
#[derive(Debug)]
pub(crate) struct Changes {
    pub(crate) changeset: Vec<u8>,
    pub(crate) stale: BTreeSet<Stale>,
}

impl<'a> Recording<'a> {
    /// Starts watching. A table is taken in when it changes: an act touches few of them.
    pub(crate) fn start(conn: &'a Connection) -> Result<Self, Fault> {
        let mut session = Session::new(conn)?;
        session.table_filter(Some(is_journalled));
        session.attach(None::<&str>)?;
        Ok(Self { session })
    }

    /// Stops watching and gives what was seen.
    pub(crate) fn finish(mut self) -> Result<Changes, Fault> {
        let mut changeset = Vec::new();
        self.session.changeset_strm(&mut changeset)?;
        let stale = stale_of(tables_in(&changeset)?.iter().map(String::as_str));
        Ok(Changes { changeset, stale })
    }
}

/// The tables a changeset touches.
pub(super) fn tables_in(changeset: &[u8]) -> Result<BTreeSet<String>, Fault> {
    let mut tables = BTreeSet::new();
    if changeset.is_empty() {
        return Ok(tables);
    }
    let input: &mut dyn std::io::Read = &mut &changeset[..];
    let mut changes = ChangesetIter::start_strm(&input)?;
    while let Some(change) = changes.next()? {
        let operation = change.op()?;
        if !tables.contains(operation.table_name()) {
            tables.insert(operation.table_name().to_owned());
        }
    }
    Ok(tables)
}

/// Keeps an act in the journal; what had been undone before can no longer be redone.
pub(crate) fn append(act: &Act<'_>, action: Action, changes: &Changes) -> Result<(), Fault> {
    let conn = act.conn();
    conn.prepare_cached("UPDATE journal SET state = 'lapsed', changeset = x'' WHERE state = 'undone'")?
        .execute([])?;
    conn.prepare_cached(
        "INSERT INTO journal (at, who, action, changeset, state) VALUES (?, ?, ?, ?, 'done')",
    )?
    .execute(params![Moment(act.now()), act.who(), action, changes.changeset])?;
    let number = conn.last_insert_rowid();
    let mut insert = conn.prepare_cached("INSERT INTO journal_subject (subject, number) VALUES (?, ?)")?;
    for subject in act.subjects() {
        insert.execute(params![subject.0.as_bytes(), number])?;
    }
    Ok(())
}
