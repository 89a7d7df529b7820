//! How long people are kept (R20): the times after which somebody is proposed to be erased. Short by default, and the centre's own.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::check::Check;
use crate::fault::Fault;
use crate::journal::Action;
use crate::office::{Look, Office};
use crate::surface::Done;

/// How long people are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct KeptForView {
    /// Weeks after an enquiry that led to no group.
    pub enquiry_weeks: u32,
    /// Months after somebody could not be reached.
    pub unreachable_months: u32,
    /// Months after the last session.
    pub group_months: u32,
}

/// A change of how long people are kept.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RetentionForm {
    /// Weeks after an enquiry that led to no group: 1 to 104.
    pub enquiry_weeks: i32,
    /// Months after somebody could not be reached: 1 to 60.
    pub unreachable_months: i32,
    /// Months after the last session: 1 to 120.
    pub group_months: i32,
}

/// Reads how long people are kept.
pub(crate) fn kept_for(look: &Look<'_>) -> Result<KeptForView, Fault> {
    let sql = "SELECT keep_enquiry_weeks, keep_unreachable_months, keep_group_months FROM centre";
    Ok(look.conn().prepare_cached(sql)?.query_row([], |row| {
        Ok(KeptForView {
            enquiry_weeks: row.get(0)?,
            unreachable_months: row.get(1)?,
            group_months: row.get(2)?,
        })
    })?)
}

/// Changes how long people are kept.
pub fn change_retention(office: &mut Office, form: RetentionForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let weeks = check.whole("enquiry_weeks", form.enquiry_weeks, 1..=104);
    let unreachable = check.whole("unreachable_months", form.unreachable_months, 1..=60);
    let group = check.whole("group_months", form.group_months, 1..=120);
    check.done()?;
    office.act(Action::ChangeRetention, |act| {
        act.conn().execute(
            "UPDATE centre SET keep_enquiry_weeks = ?, keep_unreachable_months = ?, keep_group_months = ?",
            params![weeks, unreachable, group],
        )?;
        Ok(Done {})
    })
}
