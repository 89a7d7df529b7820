//! Changing a group: its name, its place, what is written down of its evenings, and whether it takes new people.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::apart::may_stay;
use super::group::{GroupForm, Intake, get_group_row};
use crate::agreements;
use crate::check::Check;
use crate::fault::{Coded, Fault};
use crate::folding;
use crate::id::{GroupId, VenueId};
use crate::journal::Action;
use crate::office::{Act, Office};
use crate::sessions;
use crate::settings::get_venue;
use crate::surface::Done;

/// A change of a group.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ChangeGroupForm {
    /// The group.
    pub id: GroupId,
    /// Its name.
    pub name: String,
    /// Where it meets; nothing means not decided. Planned sessions at the old place move along.
    #[serde(default)]
    pub venue: Option<VenueId>,
    /// Whether only how many came is written down of its evenings; nothing leaves it as it is.
    #[serde(default)]
    pub counts_only: Option<bool>,
}

/// A group changed.
#[derive(Debug, Serialize, TS)]
pub struct GroupChangedView {
    /// How many planned sessions moved to the new place.
    pub sessions_moved: u32,
}

/// A closed group is to take new people again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReopenIntakeForm {
    /// The group.
    pub id: GroupId,
    /// Whether every member has consented (R10).
    pub everyone_consents: bool,
}

/// Why a group cannot be changed so.
#[derive(Debug)]
enum ChangeRefusal {
    GroupEnded,
    ConsentMissing,
    NotPossible,
}

impl Coded for ChangeRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::GroupEnded => "group-ended",
            Self::ConsentMissing => "consent-of-all-missing",
            Self::NotPossible => "not-possible",
        }
    }
}

/// Changes a group's name, its place and what is written down of its evenings; refused where the new place is taken at one of its hours.
pub fn change_group(office: &mut Office, form: ChangeGroupForm) -> Result<GroupChangedView, Fault> {
    let mut check = Check::default();
    let name = check.required_line("name", &form.name);
    check.done()?;
    office.act(Action::ChangeGroup, |act| {
        let group = get_group_row(act, form.id)?;
        act.about(group.id);
        if !group.is_live() {
            return Err(ChangeRefusal::GroupEnded.into());
        }
        if let Some(venue) = form.venue {
            get_venue(act, venue)?;
        }
        act.conn().execute(
            "UPDATE self_help_group SET name = ?, search_key = ?, venue = ?, counts_only = ? WHERE id = ?",
            params![
                name,
                folding::stored(&name),
                form.venue,
                form.counts_only.unwrap_or(group.counts_only),
                group.id
            ],
        )?;
        if form.venue == group.venue {
            return Ok(GroupChangedView { sessions_moved: 0 });
        }
        let sessions_moved = sessions::move_to_venue(act, group.id, group.venue, form.venue)?;
        refuse_unless_all_may_stay(act, group.id)?;
        Ok(GroupChangedView { sessions_moved })
    })
}

/// Nobody of a group may come near somebody she is kept apart from because the group moves (R6).
pub(super) fn refuse_unless_all_may_stay(act: &Act<'_>, group: GroupId) -> Result<(), Fault> {
    if may_stay(act, &get_group_row(act, group)?)? { Ok(()) } else { Err(ChangeRefusal::NotPossible.into()) }
}

fn set_intake(office: &mut Office, id: GroupId, intake: Intake) -> Result<Done, Fault> {
    office.act(Action::ChangeGroup, |act| {
        let group = get_group_row(act, id)?;
        act.about(group.id);
        if !group.is_live() {
            return Err(ChangeRefusal::GroupEnded.into());
        }
        if group.intake == intake {
            return Ok(Done {});
        }
        act.conn()
            .execute("UPDATE self_help_group SET intake = ? WHERE id = ?", params![intake, group.id])?;
        if intake == Intake::Open {
            agreements::lapse_all(act, group.id)?;
        }
        Ok(Done {})
    })
}

/// Closes a group to new people (R10).
pub fn close_intake(office: &mut Office, form: GroupForm) -> Result<Done, Fault> {
    set_intake(office, form.id, Intake::Closed)
}

/// Opens a closed group again, with everybody's consent; then everyone signs again (R10).
pub fn reopen_intake(office: &mut Office, form: ReopenIntakeForm) -> Result<Done, Fault> {
    if !form.everyone_consents {
        return Err(ChangeRefusal::ConsentMissing.into());
    }
    set_intake(office, form.id, Intake::Open)
}
