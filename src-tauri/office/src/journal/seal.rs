//! Taking words out of the journal that may not be kept, though the row they once stood in is still there.
//!
//! Keeps true: an act whose changes are taken out stays in the history, with who and when; no undo goes back over it.

use rusqlite::Error;
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action as Kind;
use rusqlite::session::{ChangesetItem, ChangesetIter};
use rusqlite::types::ValueRef;

use crate::fault::Fault;
use crate::id::Subject;
use crate::office::Act;

/// Takes out the changes of every act so far that wrote words into these columns of a row, or took them away.
pub(crate) fn seal(
    act: &Act<'_>,
    row: impl Into<Subject>,
    table: &str,
    columns: &[&str],
) -> Result<(), Fault> {
    let row = row.into();
    let mut names = act.conn().prepare_cached("SELECT name FROM pragma_table_info(?) ORDER BY cid")?;
    let names: Vec<String> = names.query_map([table], |found| found.get(0))?.collect::<Result<_, _>>()?;
    let is_asked = |(place, name): (usize, &String)| columns.contains(&name.as_str()).then_some(place);
    let columns: Vec<usize> = names.iter().enumerate().filter_map(is_asked).collect();
    let mut about = act.conn().prepare_cached(
        "SELECT j.number, j.changeset FROM journal_subject s JOIN journal j ON j.number = s.number
         WHERE s.subject = ? AND length(j.changeset) > 0",
    )?;
    let acts = about.query_map([row.0.as_bytes()], |found| Ok((found.get(0)?, found.get(1)?)))?;
    for (number, changeset) in acts.collect::<Result<Vec<(i64, Vec<u8>)>, _>>()? {
        if has_words(&changeset, row, table, &columns)? {
            act.conn().execute("UPDATE journal SET changeset = x'' WHERE number = ?", [number])?;
        }
    }
    Ok(())
}

/// Whether words stood in these columns of a row before a change or after it.
fn has_words(changeset: &[u8], row: Subject, table: &str, columns: &[usize]) -> Result<bool, Fault> {
    let input: &mut dyn std::io::Read = &mut &changeset[..];
    let mut changes = ChangesetIter::start_strm(&input)?;
    while let Some(change) = changes.next()? {
        if change.op()?.table_name() != table {
            continue;
        }
        // The id stands first in every table that has one.
        let is_row = |value: &ValueRef<'_>| *value == ValueRef::Blob(row.0.as_bytes());
        let words = |value: &ValueRef<'_>| matches!(value, ValueRef::Text(text) if !text.is_empty());
        if !stood(change, 0, is_row)? {
            continue;
        }
        for column in columns {
            if stood(change, *column, words)? {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// Whether what stood in a column before a change, or stands there after it, is so.
fn stood(
    change: &ChangesetItem,
    column: usize,
    is_so: impl Fn(&ValueRef<'_>) -> bool,
) -> Result<bool, Fault> {
    let kind = change.op()?.code();
    let before = if kind == Kind::SQLITE_INSERT { None } else { written(change.old_value(column))? };
    let after = if kind == Kind::SQLITE_DELETE { None } else { written(change.new_value(column))? };
    Ok(before.into_iter().chain(after).any(|value| is_so(&value)))
}

/// A value in a change; nothing where the change leaves its column as it is.
fn written(value: rusqlite::Result<ValueRef<'_>>) -> Result<Option<ValueRef<'_>>, Fault> {
    match value {
        Err(Error::InvalidColumnIndex(_)) => Ok(None),
        value => Ok(Some(value?)),
    }
}
