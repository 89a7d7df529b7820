//! Times of the week as several capabilities keep them: days and parts of days, a row each.

use std::collections::BTreeSet;

use rusqlite::{ToSql, params};

use crate::check::Check;
use crate::fault::Fault;
use crate::office::{Act, Look};
use crate::waiting::TimeWish;

/// A capability's own table of times: `<table> (<owner>, weekday, part)`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kept {
    pub(crate) table: &'static str,
    pub(crate) owner: &'static str,
}

impl Kept {
    /// Reads somebody's times.
    pub(crate) fn of(self, look: &Look<'_>, id: impl ToSql) -> Result<BTreeSet<TimeWish>, Fault> {
        let Self { table, owner } = self;
        let mut statement =
            look.conn().prepare_cached(&format!("SELECT weekday, part FROM {table} WHERE {owner} = ?"))?;
        let rows =
            statement.query_map([id], |row| Ok(TimeWish { weekday: row.get(0)?, part: row.get(1)? }))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Writes somebody's times in the place of what was there.
    pub(crate) fn put(self, act: &Act<'_>, id: impl ToSql, times: &BTreeSet<TimeWish>) -> Result<(), Fault> {
        let Self { table, owner } = self;
        act.conn().prepare_cached(&format!("DELETE FROM {table} WHERE {owner} = ?"))?.execute([&id])?;
        let mut insert = act
            .conn()
            .prepare_cached(&format!("INSERT INTO {table} ({owner}, weekday, part) VALUES (?, ?, ?)"))?;
        for time in times {
            insert.execute(params![&id, time.weekday, time.part])?;
        }
        Ok(())
    }
}

/// Checks times as typed.
pub(crate) fn checked(check: &mut Check, field: &str, times: &[TimeWish]) -> BTreeSet<TimeWish> {
    for (index, time) in times.iter().enumerate() {
        let weekday = i32::try_from(time.weekday).unwrap_or(i32::MAX);
        check.whole(&format!("{field}.{index}.weekday"), weekday, 0..=6);
    }
    times.iter().copied().collect()
}
