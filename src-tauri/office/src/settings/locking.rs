//! How long nobody may touch keyboard or mouse before the office locks by itself.
//!
//! One number for the centre. The counting is the shell's: it has the clock that runs on while the computer sleeps.

use std::time::Duration;

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::check::Check;
use crate::fault::Fault;
use crate::journal::Action;
use crate::office::{Look, Office};
use crate::surface::Done;

/// Fewest and most minutes. Longer than half an hour is a desk left open.
const MINUTES: std::ops::RangeInclusive<i32> = 1..=30;

/// When the office locks by itself.
#[derive(Debug, Serialize, TS)]
pub struct LockView {
    /// After so many minutes in which nobody touched keyboard or mouse.
    pub minutes: u32,
}

/// A change of when the office locks by itself.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LockForm {
    /// After so many minutes in which nobody touched keyboard or mouse: 1 to 30.
    pub minutes: i32,
}

/// Reads when the office locks by itself.
pub(super) fn get_lock(look: &Look<'_>) -> Result<LockView, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT lock_minutes FROM centre")?;
    Ok(LockView { minutes: statement.query_row([], |row| row.get(0))? })
}

/// Reads how long nobody need be there for the office to lock by itself.
pub(crate) fn locks_after(look: &Look<'_>) -> Result<Duration, Fault> {
    Ok(Duration::from_secs(60 * u64::from(get_lock(look)?.minutes)))
}

/// Changes how soon the office locks by itself.
pub fn change_lock(office: &mut Office, form: LockForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let minutes = check.whole("minutes", form.minutes, MINUTES);
    check.done()?;
    office.act(Action::ChangeLock, |act| {
        act.conn().execute("UPDATE centre SET lock_minutes = ?", params![minutes])?;
        Ok(Done {})
    })
}
