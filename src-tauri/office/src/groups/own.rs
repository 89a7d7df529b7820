//! A facilitator's own groups: alias, agreement and evenings, nothing else (R8).

use serde::Serialize;
use ts_rs::TS;

use super::group::{GroupSlotView, GroupState, get_group_row};
use super::participation::current_members;
use crate::agreements::{self, AgreementMarkView, AgreementStateView};
use crate::collation;
use crate::fault::Fault;
use crate::id::GroupId;
use crate::office::{Look, Office};
use crate::people::{self, CalledAs};
use crate::roles;
use crate::sessions::{self, SessionLineView};
use crate::settings::centre_language;
use crate::surface::Nothing;
use crate::wire::Day;

/// A participant as her facilitator sees her.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OwnMemberView {
    /// What she is called; there is nothing to open behind it.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
    /// Whether she has agreed to keep silence.
    pub agreement: AgreementMarkView,
}

/// A group as its facilitator sees it.
#[derive(Debug, Serialize, TS)]
pub struct OwnGroupView {
    /// The group.
    pub id: GroupId,
    /// Its name.
    pub name: String,
    /// Where it is on its way.
    pub state: GroupState,
    /// Until when it pauses, while it does.
    pub paused_until: Option<Day>,
    /// When it meets.
    pub slot: GroupSlotView,
    /// Whether all have signed.
    pub agreement: AgreementStateView,
    /// The participants by name.
    pub members: Vec<OwnMemberView>,
    /// Its evenings in order, those called off among them.
    pub sessions: Vec<SessionLineView>,
}

/// The groups a facilitator leads now.
#[derive(Debug, Serialize, TS)]
pub struct OwnGroupsView {
    /// By name.
    pub groups: Vec<OwnGroupView>,
}

/// Lists the groups of the facilitator at the desk; nobody else has groups of her own.
pub fn list_own_groups(office: &Office, _: Nothing) -> Result<OwnGroupsView, Fault> {
    office.look(|look| {
        let order = collation::order(centre_language(look)?);
        let own = roles::own_groups(look)?.unwrap_or_default();
        let mut groups = own.into_iter().map(|id| own_group(look, id)).collect::<Result<Vec<_>, Fault>>()?;
        order.sort(&mut groups, |one| &one.name);
        Ok(OwnGroupsView { groups })
    })
}

fn own_group(look: &Look<'_>, id: GroupId) -> Result<OwnGroupView, Fault> {
    let group = get_group_row(look, id)?;
    let marks = agreements::marks_of(look, id)?;
    let mut members = Vec::new();
    for member in current_members(look, id)? {
        let naming = people::get_naming(look, member.person)?;
        members.push(OwnMemberView {
            called: naming.called,
            called_as: naming.called_as,
            agreement: marks.of_person(member.person),
        });
    }
    let order = collation::order(centre_language(look)?);
    order.sort(&mut members, |one| &one.called);
    Ok(OwnGroupView {
        id,
        state: group.state,
        paused_until: group.paused_until.filter(|_| group.is_paused(look.today())),
        slot: group.slot_view(),
        name: group.name,
        agreement: agreements::state_of(look, id)?,
        members,
        sessions: sessions::lines_of(look, id)?,
    })
}
