//! Guests of one evening: what they go by, and that they agreed (S3.7). Nothing else is known of them.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::record::AgreementWay;
use crate::check::Check;
use crate::fault::Fault;
use crate::id::{AgreementId, GroupId, SessionId};
use crate::office::{Act, Look};
use crate::sessions::{self, SessionState};
use crate::wire::Day;

/// A guest who agrees.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GuestFields {
    /// What she goes by.
    pub called: String,
    /// Her evening.
    pub session: SessionId,
}

/// A guest who agreed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct GuestView {
    /// Her agreement.
    pub agreement: AgreementId,
    /// What she goes by.
    pub called: String,
    /// Her evening.
    pub on: Day,
    /// In which way she agreed.
    pub way: AgreementWay,
}

/// A guest with what was typed of her checked.
pub(super) struct Guest {
    pub(super) called: String,
    pub(super) session: SessionId,
}

pub(super) fn checked(check: &mut Check, fields: &[GuestFields]) -> Vec<Guest> {
    let guests = fields.iter().enumerate().map(|(index, guest)| Guest {
        called: check.required_line(&format!("guests.{index}.called"), &guest.called),
        session: guest.session,
    });
    guests.collect()
}

/// A guest's evening is one of the group's that takes place.
pub(super) fn check_evenings(look: &Look<'_>, group: GroupId, guests: &[Guest]) -> Result<(), Fault> {
    if guests.is_empty() {
        return Ok(());
    }
    let lines = sessions::lines_of(look, group)?;
    let takes_place =
        |id: SessionId| lines.iter().any(|line| line.id == id && line.state != SessionState::CalledOff);
    if guests.iter().all(|guest| takes_place(guest.session)) {
        Ok(())
    } else {
        Err(Fault::NotFound("session"))
    }
}

/// The guests of a group who agreed, the latest evening first.
pub(crate) fn guests_of(look: &Look<'_>, group: GroupId) -> Result<Vec<GuestView>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT a.id, a.guest, s.on_day, a.way FROM agreement a JOIN session s ON s.id = a.session
         WHERE a.self_help_group = ? AND a.lapsed_on IS NULL AND a.guest IS NOT NULL ORDER BY s.on_day DESC, a.guest",
    )?;
    let rows = statement.query_map([group], |row| {
        Ok(GuestView { agreement: row.get(0)?, called: row.get(1)?, on: row.get(2)?, way: row.get(3)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn lapse(act: &Act<'_>, group: GroupId, agreement: AgreementId) -> Result<(), Fault> {
    let lapsed = act.conn().execute(
        "UPDATE agreement SET lapsed_on = ? WHERE id = ? AND self_help_group = ? AND guest IS NOT NULL AND lapsed_on IS NULL",
        params![Day(act.today()), agreement, group],
    )?;
    if lapsed == 0 { Err(Fault::NotFound("agreement")) } else { Ok(()) }
}
