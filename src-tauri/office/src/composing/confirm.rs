//! A proposal confirmed: groups with seats and sessions, people placed, and a call owed to each of them.
//!
//! Keeps true: every rule is asked again with today's facts, first of the proposal as a whole, then by the same functions that
//! make groups and place people one by one. What does not hold any more stops everything; nothing is half done.

use serde::Serialize;
use ts_rs::TS;

use super::changed::changes;
use super::draft::{self, DraftGroup};
use super::pose::{Posed, hour_of, pose, slot_of};
use super::show::ProposalForm;
use crate::fault::Fault;
use crate::groups::{self, CreateGroupForm};
use crate::id::{GroupId, TopicId};
use crate::journal::Action;
use crate::office::{Act, Office};
use crate::wire::Day;

/// What came of a proposal.
#[derive(Debug, Serialize, TS)]
pub struct ConfirmedView {
    /// The groups that were made.
    pub groups: Vec<GroupId>,
    /// How many people have a place now; each is owed a call.
    pub placed: u32,
}

/// Makes groups of a proposal.
pub fn confirm_proposal(office: &mut Office, form: ProposalForm) -> Result<ConfirmedView, Fault> {
    office.act(Action::ConfirmProposal, |act| {
        let draft = draft::get(act, form.id)?;
        let posed = pose(act, draft.topic)?;
        if !changes(act, &posed, &draft)?.is_empty() {
            return Err(Fault::refused("proposal-outdated"));
        }
        draft::remove(act, draft.id)?;
        let (mut made, mut placed) = (Vec::new(), 0);
        for group in draft.groups.iter().filter(|group| !group.members.is_empty()) {
            let id = open(act, &posed, group)?;
            for place in &group.members {
                seat(act, id, group.topic, place.person)?;
                placed += 1;
            }
            made.push(id);
        }
        for (id, place) in &draft.joins {
            seat(act, *id, groups::get_group_row(act, *id)?.topic, place.person)?;
            placed += 1;
        }
        Ok(ConfirmedView { groups: made, placed })
    })
}

fn open(act: &Act<'_>, posed: &Posed, group: &DraftGroup) -> Result<GroupId, Fault> {
    let first = Day(posed.first_days[slot_of(group.time)]);
    let form = CreateGroupForm {
        name: String::new(),
        programme: group.programme,
        topic: group.topic,
        venue: Some(group.venue),
        first_on: first.to_string(),
        at_hour: hour_of(group.time.part).to_string(),
        minutes: None,
        dates: Vec::new(),
    };
    let id = groups::create(act, &form)?.id;
    for (facilitator, role) in &group.leaders {
        groups::seat_facilitator(act, id, *facilitator, *role)?;
    }
    Ok(id)
}

fn seat(act: &Act<'_>, group: GroupId, topic: TopicId, person: crate::id::PersonId) -> Result<(), Fault> {
    let entry = crate::waiting::find_waiting(act, person, topic)?;
    groups::place_in(act, group, person, entry)
}
