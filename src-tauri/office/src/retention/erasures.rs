//! What stays of erasures: tombstones without identity, and the copies in which the erased may still be.

use serde::Serialize;
use ts_rs::TS;

use super::erase::WhyErased;
use crate::backups::{self, PendingCopyView};
use crate::desk::Desk;
use crate::fault::Fault;
use crate::office::Look;
use crate::surface::Nothing;
use crate::wire::Day;

/// One erasure: its day, who did it, how many; nobody's identity.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ErasureView {
    /// Counts them.
    pub number: u32,
    /// The day.
    pub erased_on: Day,
    /// Who did it; nobody where this office does not know her.
    pub who: Option<String>,
    /// Why.
    pub why: WhyErased,
    /// How many people.
    pub people: u32,
    /// How many enquiries of nobody known.
    pub enquiries: u32,
}

/// What was erased, and what is left to do.
#[derive(Debug, Serialize, TS)]
pub struct ErasuresView {
    /// The erasures, the latest first; the last thirty.
    pub erasures: Vec<ErasureView>,
    /// Whether the database is still to be written anew under a new key.
    pub needs_new_key: bool,
    /// Copies of backups in which the erased may still be.
    pub pending: Vec<PendingCopyView>,
    /// Offices that a restore put aside and that are still on this computer, with everybody who was in them.
    pub set_aside: Vec<String>,
}

/// Erasures on the page.
const MOST: u32 = 30;

/// Lists what was erased, and what is left to do.
pub fn list_erasures(desk: &mut Desk, _: Nothing) -> Result<ErasuresView, Fault> {
    let pending = backups::list_pending(desk)?;
    let set_aside = desk.folder().former_vaults()?.iter().map(|former| former.name().to_owned()).collect();
    desk.office()?.look(|look| {
        let (erasures, needs_new_key) = (latest(look)?, needs_new_key(look)?);
        Ok(ErasuresView { erasures, needs_new_key, pending, set_aside })
    })
}

fn latest(look: &Look<'_>) -> Result<Vec<ErasureView>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT e.number, e.erased_on, c.name, e.why, e.people, e.enquiries FROM erasure e
         LEFT JOIN coordinator c ON c.id = e.who ORDER BY e.number DESC LIMIT ?",
    )?;
    let rows = statement.query_map([MOST], |row| {
        Ok(ErasureView {
            number: row.get(0)?,
            erased_on: row.get(1)?,
            who: row.get(2)?,
            why: row.get(3)?,
            people: row.get(4)?,
            enquiries: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether an erasure waits for the database to be written anew.
pub(crate) fn needs_new_key(look: &Look<'_>) -> Result<bool, Fault> {
    let sql = "SELECT EXISTS (SELECT 1 FROM erasure WHERE sealed = 0)";
    Ok(look.conn().prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}
