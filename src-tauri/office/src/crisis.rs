//! A crisis is not an enquiry (R28): the numbers that help at once are one key away on every screen.
//!
//! A new office starts with those of its country (`shipped.rs`). From then on they are the centre's own, to change and
//! remove as it likes. Deliberately absent: any record of who was told which number.

mod change;
mod shipped;

use rusqlite::params;
use serde::Serialize;
use ts_rs::TS;

pub use change::{
    ChangeCrisisNumberForm, CrisisNumberAddedView, CrisisNumberForm, RemoveCrisisNumberForm,
    add_crisis_number, change_crisis_number, remove_crisis_number, restore_crisis_numbers,
};
pub use shipped::ShippedNumberView;
pub(crate) use shipped::{follow_country, found_crisis_numbers};

use crate::fault::Fault;
use crate::id::CrisisNumberId;
use crate::office::{Act, Look, Office};
use crate::settings;
use crate::surface::Nothing;

/// A number that helps at once.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CrisisNumberView {
    /// The line.
    pub id: CrisisNumberId,
    /// For what it is there.
    pub name: String,
    /// The number, as one reads it out.
    pub number: String,
    /// Who answers, and when; may be empty.
    pub note: String,
}

/// Every number, and where those of the country come from.
#[derive(Debug, Serialize, TS)]
pub struct CrisisNumbersView {
    /// In the order in which they are read.
    pub numbers: Vec<CrisisNumberView>,
    /// What came with the app for the centre's country, with its sources.
    pub shipped: Vec<ShippedNumberView>,
}

/// Lists the numbers that help at once.
pub fn list_crisis_numbers(office: &Office, _: Nothing) -> Result<CrisisNumbersView, Fault> {
    office.look(|look| {
        Ok(CrisisNumbersView {
            numbers: numbers(look)?,
            shipped: shipped::shipped_for(settings::centre_country(look)?, settings::centre_language(look)?),
        })
    })
}

fn numbers(look: &Look<'_>) -> Result<Vec<CrisisNumberView>, Fault> {
    let mut statement =
        look.conn().prepare_cached("SELECT id, name, number, note FROM crisis_number ORDER BY position")?;
    let rows = statement.query_map([], |row| {
        Ok(CrisisNumberView { id: row.get(0)?, name: row.get(1)?, number: row.get(2)?, note: row.get(3)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn insert(act: &Act<'_>, name: &str, number: &str, note: &str) -> Result<CrisisNumberId, Fault> {
    let id = CrisisNumberId::new(act.world());
    act.conn().execute(
        "INSERT INTO crisis_number (id, position, name, number, note)
         VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM crisis_number), ?, ?, ?)",
        params![id, name, number, note],
    )?;
    Ok(id)
}

#[cfg(test)]
mod tests;
