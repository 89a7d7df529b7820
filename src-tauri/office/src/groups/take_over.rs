//! A programme that changed never alters a group: what it says now is offered, group by group.
//!
//! Deliberately not here: dates and seats. A group's sessions are planned, and its seats are dated rows.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::group::{Group, GroupForm, get_group_row, list_live_of};
use super::participation::count_members;
use crate::fault::{Args, Coded, Fault};
use crate::id::{GroupId, ProgrammeId};
use crate::journal::Action;
use crate::office::{Look, Office};
use crate::settings::{Activity, GenderRule, ProgrammeFields, get_programme};
use crate::surface::Done;

/// The numbers and rules a group keeps for itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OwnNumbersView {
    /// Fewest to start with.
    pub least_to_start: u32,
    /// Fewest to go on with.
    pub least_to_go_on: u32,
    /// Most.
    pub most: u32,
    /// Whom it is for.
    pub gender_rule: GenderRule,
    /// Youngest age in years.
    pub least_age: Option<u32>,
    /// Whether a conversation comes before placing.
    pub conversation_first: bool,
    /// Whether everybody signs before the first session.
    pub agreement_first: bool,
    /// Talking or a shared activity.
    pub activity: Activity,
    /// What an evening has; may be empty.
    pub agenda: String,
    /// Minutes that are always kept for free talk (S4.4).
    pub free_talk_minutes: i32,
}

impl OwnNumbersView {
    fn of_group(group: &Group) -> Self {
        Self {
            least_to_start: group.least_to_start,
            least_to_go_on: group.least_to_go_on,
            most: group.most,
            gender_rule: group.gender_rule,
            least_age: group.least_age,
            conversation_first: group.conversation_first,
            agreement_first: group.agreement_first,
            activity: group.activity,
            agenda: group.agenda.clone(),
            free_talk_minutes: group.free_talk_minutes,
        }
    }

    fn of_programme(fields: &ProgrammeFields) -> Self {
        let count = |number: i32| u32::try_from(number).unwrap_or(0);
        Self {
            least_to_start: count(fields.least_to_start),
            least_to_go_on: count(fields.least_to_go_on),
            most: count(fields.most),
            gender_rule: fields.gender_rule,
            least_age: fields.least_age.map(count),
            conversation_first: fields.conversation_first,
            agreement_first: fields.agreement_first,
            activity: fields.activity,
            agenda: fields.agenda.clone(),
            free_talk_minutes: fields.free_talk_minutes,
        }
    }
}

/// Why a group cannot take over what its programme says.
#[derive(Debug)]
enum TakeOverRefusal {
    GroupEnded,
    TooManyMembers { members: u32, most: u32 },
}

impl Coded for TakeOverRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::GroupEnded => "group-ended",
            Self::TooManyMembers { .. } => "more-members-than-most",
        }
    }

    fn args(&self) -> Args {
        match self {
            Self::GroupEnded => Args::new(),
            Self::TooManyMembers { members, most } => {
                Args::from([("members", (*members).into()), ("most", (*most).into())])
            }
        }
    }
}

/// What the programme says now, where a living group says otherwise.
pub(super) fn offered(look: &Look<'_>, group: &Group) -> Result<Option<OwnNumbersView>, Fault> {
    let now = OwnNumbersView::of_programme(&get_programme(look, group.programme)?.fields);
    Ok((group.is_live() && now != OwnNumbersView::of_group(group)).then_some(now))
}

/// Which programme.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OtherNumbersForm {
    /// The programme.
    pub programme: ProgrammeId,
}

/// Living groups that keep other numbers than their programme says now.
#[derive(Debug, Serialize, TS)]
pub struct OtherNumbersView {
    /// By their weekday and hour, as the list of groups has them.
    pub groups: Vec<OtherNumbersGroupView>,
}

/// One of them.
#[derive(Debug, Serialize, TS)]
pub struct OtherNumbersGroupView {
    /// The group, whose page offers to take over what the programme says.
    pub id: GroupId,
    /// Its name.
    pub name: String,
}

/// Lists the groups that keep other numbers than their programme says now.
pub fn list_other_numbers(office: &Office, form: OtherNumbersForm) -> Result<OtherNumbersView, Fault> {
    office.look(|look| {
        let says = OwnNumbersView::of_programme(&get_programme(look, form.programme)?.fields);
        let groups = list_live_of(look, form.programme)?.into_iter();
        let others = groups.filter(|group| OwnNumbersView::of_group(group) != says);
        let groups = others.map(|Group { id, name, .. }| OtherNumbersGroupView { id, name }).collect();
        Ok(OtherNumbersView { groups })
    })
}

/// Takes over for one group what its programme says now; its dates and seats stay.
pub fn take_over_programme(office: &mut Office, form: GroupForm) -> Result<Done, Fault> {
    office.act(Action::TakeOverProgramme, |act| {
        let group = get_group_row(act, form.id)?;
        act.about(group.id);
        if !group.is_live() {
            return Err(TakeOverRefusal::GroupEnded.into());
        }
        let Some(now) = offered(act, &group)? else { return Ok(Done {}) };
        let members = count_members(act, group.id)?;
        if members > now.most {
            return Err(TakeOverRefusal::TooManyMembers { members, most: now.most }.into());
        }
        act.conn().execute(
            "UPDATE self_help_group SET least_to_start = ?, least_to_go_on = ?, most = ?, gender_rule = ?, least_age = ?,
             conversation_first = ?, agreement_first = ?, activity = ?, agenda = ?, free_talk = ? WHERE id = ?",
            params![
                now.least_to_start,
                now.least_to_go_on,
                now.most,
                now.gender_rule,
                now.least_age,
                now.conversation_first,
                now.agreement_first,
                now.activity,
                now.agenda,
                now.free_talk_minutes,
                group.id
            ],
        )?;
        Ok(Done {})
    })
}
