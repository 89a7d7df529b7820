//! Who could join a group: everybody who waits for its topic, longest first, each possible or with the first reason.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::apart::Circle;
use super::group::get_group_row;
use super::place::{group_facts, standing_of};
use super::rules::Standing;
use crate::fault::Fault;
use crate::id::{EntryId, GroupId, PersonId};
use crate::office::Office;
use crate::people::{self, CalledAs, Naming};
use crate::waiting::{self, ProgrammeNameView, WishesFields};
use crate::wire::Day;

/// Which page of the candidates of which group.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CandidatesForm {
    /// The group.
    pub group: GroupId,
    /// From 0.
    pub page: u32,
}

/// Somebody who waits for the group's topic.
#[derive(Debug, Serialize, TS)]
pub struct CandidateView {
    /// The place on the waiting list.
    pub entry: EntryId,
    /// The person.
    pub person: PersonId,
    /// What she is called.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
    /// Since when she waits.
    pub since: Day,
    /// How many days that is.
    pub days: i32,
    /// In which programme she would take part; nothing means any.
    pub programme: Option<ProgrammeNameView>,
    /// What she wishes (S5.3).
    pub wishes: WishesFields,
    /// Whether she can be placed, or the first reason against it.
    pub standing: Standing,
}

/// A page of candidates, longest waiting first.
#[derive(Debug, Serialize, TS)]
pub struct CandidatesView {
    /// The candidates.
    pub candidates: Vec<CandidateView>,
    /// How many wait for the topic in all.
    pub total: u32,
    /// How many members the group has.
    pub members: u32,
    /// How many it may have.
    pub most: u32,
}

/// Lists everybody who waits for a group's topic, with what the rules say of each.
pub fn list_candidates(office: &Office, form: CandidatesForm) -> Result<CandidatesView, Fault> {
    office.look(|look| {
        let group = get_group_row(look, form.group)?;
        let facts = group_facts(look, &group)?;
        if !group.is_live() {
            return Ok(CandidatesView {
                candidates: Vec::new(),
                total: 0,
                members: facts.members,
                most: facts.most,
            });
        }
        let circle = Circle::of(look, group.id)?;
        let waiting = waiting::waiting_for(look, group.topic, form.page)?;
        let mut candidates = Vec::with_capacity(waiting.entries.len());
        for entry in waiting.entries {
            let shown = entry.view(look)?;
            let Naming { called, called_as, .. } = people::get_naming(look, entry.person)?;
            candidates.push(CandidateView {
                entry: entry.id,
                person: entry.person,
                called,
                called_as,
                since: entry.since,
                days: shown.days,
                programme: shown.programme,
                wishes: shown.wishes,
                standing: standing_of(look, &group, facts, &circle, entry.person, look.today())?,
            });
        }
        Ok(CandidatesView { candidates, total: waiting.total, members: facts.members, most: facts.most })
    })
}
