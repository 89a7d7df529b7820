//! Telling a group of somebody new who leads it (R13): for good, or on one evening to come.
//!
//! Whoever takes a seat before a group starts is there when it meets; of anybody later the group is told, and that is noted.

use rusqlite::params;

use super::group::{Group, GroupForm, GroupState, get_group_row};
use crate::facilitators;
use crate::fault::Fault;
use crate::id::{FacilitatorId, GroupId};
use crate::journal::Action;
use crate::office::{Look, Office};
use crate::surface::Done;
use crate::wire::Day;

/// The seats of a group held by somebody it has not been told of.
const SEATS: &str = "seat IN (SELECT id FROM group_seat WHERE self_help_group = ?1)
     AND told_on IS NULL AND (until_day IS NULL OR until_day > ?2)";

/// The evenings to come of a group on which somebody stands in of whom it has not been told.
const EVENINGS: &str = "told_on IS NULL AND session IN
     (SELECT id FROM session WHERE self_help_group = ?1 AND state = 'planned' AND on_day >= ?2)";

/// Since when a group knows somebody who takes a seat now: at once where it has not started, else not yet.
pub(super) fn known_since(group: &Group, from: Day) -> Option<Day> {
    (group.state == GroupState::Forming).then_some(from)
}

/// What those are called of whom a group has not been told; each once. Nobody where it does not meet.
pub(super) fn to_tell(look: &Look<'_>, group: &Group) -> Result<Vec<String>, Fault> {
    if group.state != GroupState::Running {
        return Ok(Vec::new());
    }
    let mut statement = look.conn().prepare_cached(&format!(
        "SELECT facilitator FROM seat_holder WHERE {SEATS} UNION SELECT substitute FROM substitution WHERE {EVENINGS}"
    ))?;
    let found = statement.query_map(params![group.id, Day(look.today())], |row| row.get(0))?;
    let found: Vec<FacilitatorId> = found.collect::<Result<_, _>>()?;
    found.into_iter().map(|id| Ok(facilitators::get_facilitator(look, id)?.called)).collect()
}

/// Notes that a group was told of everybody new who leads it.
pub fn note_group_told(office: &mut Office, form: GroupForm) -> Result<Done, Fault> {
    office.act(Action::TellGroup, |act| {
        let group: GroupId = get_group_row(act, form.id)?.id;
        act.about(group);
        let on = params![group, Day(act.today())];
        act.conn().execute(&format!("UPDATE seat_holder SET told_on = ?2 WHERE {SEATS}"), on)?;
        act.conn().execute(&format!("UPDATE substitution SET told_on = ?2 WHERE {EVENINGS}"), on)?;
        Ok(Done {})
    })
}
