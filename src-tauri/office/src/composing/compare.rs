//! Two proposals side by side: how many each seats, which wishes each meets, and who sits in one of them only.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::show::{ProposalView, show};
use crate::fault::Fault;
use crate::id::{PersonId, ProposalId};
use crate::office::Office;
use crate::people::CalledAs;
use crate::wire::Moment;

/// Which two.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompareForm {
    /// The one.
    pub one: ProposalId,
    /// The other.
    pub other: ProposalId,
}

/// Somebody who has a place in one of the two only.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OnlyView {
    /// Who.
    pub person: PersonId,
    /// What the centre calls her.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
    /// How many days she waits.
    pub days: i32,
}

/// One of the two.
#[derive(Debug, Serialize, TS)]
pub struct SideView {
    /// The proposal.
    pub id: ProposalId,
    /// When it was made first.
    pub made_at: Moment,
    /// How many groups there would be, running ones that somebody joins among them.
    pub groups: u32,
    /// How many people it would seat.
    pub seated: u32,
    /// How many wishes are met.
    pub wishes_met: u32,
    /// How many wishes there are.
    pub wishes: u32,
    /// Who has a place here and none in the other, the longest waiting first.
    pub only: Vec<OnlyView>,
}

/// Two proposals side by side.
#[derive(Debug, Serialize, TS)]
pub struct ComparedView {
    /// The one.
    pub one: SideView,
    /// The other.
    pub other: SideView,
}

fn seated(view: &ProposalView) -> BTreeMap<PersonId, OnlyView> {
    let groups = view.groups.iter().flat_map(|group| &group.members);
    let members = groups.chain(view.joins.iter().flat_map(|join| &join.members));
    let only = members.map(|member| {
        let (called, called_as) = (member.called.clone(), member.called_as);
        (member.person, OnlyView { person: member.person, called, called_as, days: member.days })
    });
    only.collect()
}

fn side(view: &ProposalView, other: &BTreeSet<PersonId>) -> SideView {
    let only = seated(view).into_values().filter(|one| !other.contains(&one.person));
    let mut only: Vec<OnlyView> = only.collect();
    only.sort_by_key(|one| std::cmp::Reverse(one.days));
    SideView {
        id: view.id,
        made_at: view.made_at,
        groups: (view.groups.len() + view.joins.len()) as u32,
        seated: view.seated,
        wishes_met: view.wishes_met,
        wishes: view.wishes,
        only,
    }
}

/// Compares two proposals, both with today's facts.
pub fn compare_proposals(office: &Office, form: CompareForm) -> Result<ComparedView, Fault> {
    office.look(|look| {
        let (one, other) = (show(look, form.one)?, show(look, form.other)?);
        let people = |view: &ProposalView| seated(view).into_keys().collect::<BTreeSet<_>>();
        Ok(ComparedView { one: side(&one, &people(&other)), other: side(&other, &people(&one)) })
    })
}
