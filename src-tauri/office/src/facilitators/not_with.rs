//! Two facilitators who never lead together: hard, symmetric, and said no louder than keeping apart (R6). In front of one
//! group, and on one evening, "not possible" is all that is heard of it.

use rusqlite::params;
use serde::Deserialize;
use ts_rs::TS;

use super::registry::get_facilitator;
use crate::fault::{Coded, Fault};
use crate::id::{FacilitatorId, ordered};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::surface::Done;

/// Two who never lead together; the order does not matter.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NotWithForm {
    /// The facilitator.
    pub a: FacilitatorId,
    /// With whom she does not lead.
    pub b: FacilitatorId,
}

/// Why two cannot be kept from leading together.
#[derive(Debug)]
enum NotWithRefusal {
    Oneself,
}

impl Coded for NotWithRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::Oneself => "keep-apart-oneself",
        }
    }
}

/// The facilitators with whom one never leads. For rules only: screens hear "not possible".
pub(crate) fn not_with(look: &Look<'_>, id: FacilitatorId) -> Result<Vec<FacilitatorId>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT b FROM leaders_apart WHERE a = ?1 UNION ALL SELECT a FROM leaders_apart WHERE b = ?1",
    )?;
    Ok(statement.query_map([id], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

fn checked(act: &Act<'_>, form: &NotWithForm) -> Result<(FacilitatorId, FacilitatorId), Fault> {
    for one in [form.a, form.b] {
        get_facilitator(act, one)?;
        act.about(one);
    }
    if form.a == form.b {
        return Err(NotWithRefusal::Oneself.into());
    }
    Ok(ordered(form.a, form.b))
}

/// Notes that two never lead together.
pub fn add_not_with(office: &mut Office, form: NotWithForm) -> Result<Done, Fault> {
    office.act(Action::AddKeepApart, |act| {
        let (a, b) = checked(act, &form)?;
        act.conn().execute(
            "INSERT INTO leaders_apart (a, b) VALUES (?, ?) ON CONFLICT DO NOTHING",
            params![a, b],
        )?;
        Ok(Done {})
    })
}

/// Notes that two may lead together after all.
pub fn remove_not_with(office: &mut Office, form: NotWithForm) -> Result<Done, Fault> {
    office.act(Action::RemoveKeepApart, |act| {
        let (a, b) = checked(act, &form)?;
        let removed = act.conn().execute("DELETE FROM leaders_apart WHERE a = ? AND b = ?", params![a, b])?;
        if removed == 0 { Err(Fault::NotFound("keep-apart")) } else { Ok(Done {}) }
    })
}
