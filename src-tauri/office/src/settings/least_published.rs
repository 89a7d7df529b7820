//! From how many on a number may be told (R18): one threshold for the centre.

use rusqlite::params;
use serde::Deserialize;
use ts_rs::TS;

use crate::check::Check;
use crate::fault::Fault;
use crate::journal::Action;
use crate::office::{Look, Office};
use crate::surface::Done;

/// Fewer than three could be told apart by one of them.
const LEAST: std::ops::RangeInclusive<i32> = 3..=20;

/// A change of the threshold.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LeastPublishedForm {
    /// The smallest number that is told: 3 to 20.
    pub least: i32,
}

/// The smallest number that is told.
pub(crate) fn least_published(look: &Look<'_>) -> Result<u32, Fault> {
    Ok(look.conn().prepare_cached("SELECT least_published FROM centre")?.query_row([], |row| row.get(0))?)
}

/// Changes from how many on a number is told.
pub fn change_least_published(office: &mut Office, form: LeastPublishedForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let least = check.whole("least", form.least, LEAST);
    check.done()?;
    office.act(Action::ChangeLeastPublished, |act| {
        act.conn().execute("UPDATE centre SET least_published = ?", params![least])?;
        Ok(Done {})
    })
}
