//! Finishing erasures: a new key for the database, then every copy of a backup that can be reached.
//!
//! What was deleted may still stand in pages of the old file and in backups from before. Its pages are laid anew, and the old file goes with its key; each
//! backup is restored into a scratch folder, cleaned, written and compared, and takes its own place again. What cannot be
//! reached stays on the list, with a date, until it is there or is removed.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use tillit_vault::KeyChange;
use ts_rs::TS;

use super::erased::{Erased, lay_anew};
use super::erasures::needs_new_key;
use crate::backups;
use crate::desk::Desk;
use crate::fault::Fault;
use crate::stale::Stale;
use crate::surface::{Done, Nothing};
use crate::work::Errand;

/// What came of cleaning.
#[derive(Debug, Serialize, TS)]
pub struct CleanedView {
    /// Copies that were cleaned now.
    pub cleaned: u32,
    /// Copies that are left, because they are not there or cannot be opened.
    pub left: u32,
}

/// An office that a restore put aside.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EarlierOfficeForm {
    /// The name of its folder.
    pub name: String,
}

/// Writes the database anew where an erasure waits for it, then cleans the copies that can be reached.
pub fn finish_erasing(desk: &mut Desk, _: Nothing) -> Result<Errand<CleanedView>, Fault> {
    if desk.office()?.look(needs_new_key)? {
        lay_anew(desk.office()?.vault().connection())?;
        // A backup that was under way when somebody was erased, and every other from before the pages were laid anew.
        let last_backup = backups::last_sequence(desk)?;
        desk.rotate(KeyChange::Same)?;
        desk.office_mut()?.note(Stale::Backups, |look| {
            let sql = "UPDATE erasure SET sealed = 1, last_backup = max(last_backup, ?) WHERE sealed = 0";
            look.conn().execute(sql, [i64::try_from(last_backup).unwrap_or(i64::MAX)])?;
            Ok(())
        })?;
    }
    let erased = desk.office()?.look(|look| Erased::read(look.conn()))?;
    let errand = backups::clean_copies(desk, move |copy: &mut Connection| erased.take_out_of(copy))?;
    Ok(errand.giving(|(cleaned, left)| Ok(CleanedView { cleaned, left })))
}

/// Removes an office that a restore put aside, for good.
pub fn remove_earlier_office(desk: &mut Desk, form: EarlierOfficeForm) -> Result<Done, Fault> {
    desk.office()?;
    let all = desk.folder().former_vaults()?;
    let found = all.iter().find(|former| former.name() == form.name).ok_or(Fault::NotFound("vault"))?;
    desk.folder().remove_former(found)?;
    desk.office_mut()?.note(Stale::Backups, |_| Ok(()))?;
    Ok(Done {})
}
