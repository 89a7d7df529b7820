//! When most of those who wait could come: counts on a list whoever asks sees anyway.

use serde::Serialize;
use ts_rs::TS;

use super::filter::{WaitingFilterFields, condition};
use super::wishes::DayPart;
use crate::fault::Fault;
use crate::office::Office;

/// How many could come at one time.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SpreadCellView {
    /// The day of the week, 0 is Monday.
    pub weekday: u32,
    /// The part of the day.
    pub part: DayPart,
    /// How many.
    pub people: u32,
}

/// When those who wait could come.
#[derive(Debug, Serialize, TS)]
pub struct SpreadView {
    /// Times at which anybody could come, those of most people first.
    pub cells: Vec<SpreadCellView>,
    /// How many named any time.
    pub asked: u32,
    /// How many the filter leaves.
    pub total: u32,
}

/// Counts at which times those who wait could come.
pub fn get_spread(office: &Office, form: WaitingFilterFields) -> Result<SpreadView, Fault> {
    office.look(|look| {
        let condition = condition(look, &form)?;
        let total = look.conn().query_row(
            &format!("SELECT count(*) FROM waiting_entry WHERE {condition}"),
            [],
            |row| row.get(0),
        )?;
        let of_times = format!("FROM waiting_time JOIN waiting_entry ON waiting_entry.id = entry WHERE {condition}");
        let asked =
            look.conn().query_row(&format!("SELECT count(DISTINCT entry) {of_times}"), [], |row| row.get(0))?;
        let mut statement = look.conn().prepare(&format!(
            "SELECT weekday, part, count(*) {of_times} GROUP BY weekday, part ORDER BY count(*) DESC, weekday, part"
        ))?;
        let cells = statement.query_map([], |row| {
            Ok(SpreadCellView { weekday: row.get(0)?, part: row.get(1)?, people: row.get(2)? })
        })?;
        Ok(SpreadView { cells: cells.collect::<Result<_, _>>()?, asked, total })
    })
}
