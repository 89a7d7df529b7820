//! What would help somebody who has no place: one change at a time, each tried by composing again with her in it.
//!
//! Keeps true: nothing is written. What is promised was seen: a change is listed only if with it she had a place and every
//! rule held. Deliberately not here: what cannot be changed, such as who is kept apart from whom.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use tillit_composition::Budget;
use tillit_composition::explain::{Change, what_would_help};
use tillit_composition::instance::{Facilitator, Gender, Instance, Room};
use ts_rs::TS;

use super::draft::{self, Draft};
use super::pose::{Posed, pose, slot_of, time_at};
use crate::desk::Desk;
use crate::fault::Fault;
use crate::id::{PersonId, ProposalId};
use crate::settings::Role;
use crate::waiting::TimeWish;
use crate::work::{Errand, Progress, WorkKind};

/// For whom help is looked for.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HelpForm {
    /// The proposal.
    pub id: ProposalId,
    /// Who has no place in it.
    pub person: PersonId,
}

/// One thing that could be changed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Help {
    /// She could come at this time too.
    Time(TimeWish),
    /// There were one more room, free at any time.
    Room,
    /// There were somebody more to lead, in this role and at any time.
    Leader(Role),
    /// A programme began with so many people.
    Start {
        /// What the programme is called.
        programme: String,
        /// With how many it would begin.
        least: u32,
    },
}

/// What one change would bring.
#[derive(Debug, Serialize, TS)]
pub struct HelpView {
    /// The change.
    pub help: Help,
    /// How many people would have a place then, she among them.
    pub seated: u32,
}

/// Everything that would help.
#[derive(Debug, Serialize, TS)]
pub struct HelpsView {
    /// How many people have a place in the proposal as it is.
    pub seated: u32,
    /// What would help, what brings most first.
    pub helps: Vec<HelpView>,
}

/// At how many times it is tried.
const TIMES: usize = 6;
/// Steps of search for one try.
const STEPS: u64 = 1_500;
/// Under four a group is fragile (R10).
const FEWEST: i32 = 4;
/// Seats of the room that is tried.
const SEATS: usize = 12;

/// What is worth a try, in the order in which it is easiest to do.
fn tries(posed: &Posed, draft: &Draft, person: usize) -> Vec<(Help, Change)> {
    let instance = &posed.instance;
    let own = &instance.people[person];
    let is_new = |slot: &usize| !own.slots.contains(slot);
    // First when groups of the proposal meet that are about her topics, then whenever a room is free.
    let topics: BTreeSet<_> = posed.people[person].entries.iter().map(|entry| entry.topic).collect();
    let met =
        draft.groups.iter().filter(|group| topics.contains(&group.topic)).map(|group| slot_of(group.time));
    let running = instance.existing_groups.iter().filter(|group| own.topics.contains(&group.topic));
    let free = instance.rooms.iter().flat_map(|room| room.slots.iter().copied());
    let mut slots: Vec<usize> = Vec::new();
    for slot in met.chain(running.map(|group| group.slot)).chain(free).filter(is_new) {
        if !slots.contains(&slot) && slots.len() < TIMES {
            slots.push(slot);
        }
    }
    let times = slots.into_iter().map(|slot| (Help::Time(time_at(slot)), Change::Hour(slot)));
    let open = || {
        let programmes = posed.programmes.iter().zip(&instance.programmes).enumerate();
        programmes.filter(|(_, (_, it))| !it.topics.is_empty())
    };
    let starts =
        open().filter(|(_, (view, _))| view.fields.least_to_start > FEWEST).map(|(number, (view, it))| {
            let min = (it.min - 1).max(FEWEST as usize);
            let help = Help::Start { programme: view.fields.name.clone(), least: min as u32 };
            (help, Change::Minimum { programme: number, min })
        });
    let roles: BTreeSet<Role> = open()
        .flat_map(|(_, (view, _))| {
            view.fields.seats.iter().filter(|seat| seat.needed > 0).map(|seat| seat.role)
        })
        .collect();
    let leaders =
        roles.into_iter().map(|role| (Help::Leader(role), Change::Facilitator(anybody(instance, role))));
    let room = std::iter::once((Help::Room, Change::Room(any_room(instance))));
    times.chain(room).chain(leaders).chain(starts).collect()
}

fn anybody(instance: &Instance, role: Role) -> Facilitator {
    Facilitator {
        gender: Gender::Woman,
        roles: vec![role.word().to_owned()],
        topics: (0..instance.topics.len()).collect(),
        languages: (0..instance.n_languages).collect(),
        slots: (0..instance.slots.len()).collect(),
        sites: (0..instance.n_sites).collect(),
        access: Vec::new(),
        max_groups: 1,
        wish_groups: 1,
    }
}

fn any_room(instance: &Instance) -> Room {
    Room {
        site: instance.rooms.first().map_or(0, |room| room.site),
        capacity: SEATS,
        access: instance.access_tags.clone(),
        privacy: 3,
        slots: (0..instance.slots.len()).collect(),
    }
}

/// Tries one change after the other beside the office. Told to stop, it gives what was found by then.
pub fn list_helps(desk: &mut Desk, form: HelpForm) -> Result<Errand<HelpsView>, Fault> {
    let works = desk.works();
    let (instance, tries, person, seated) = desk.office()?.look(|look| {
        let draft = draft::get(look, form.id)?;
        let posed = pose(look, draft.topic)?;
        let person = posed.number_of(form.person).ok_or(Fault::NotFound("person"))?;
        Ok((posed.pinned(&draft), tries(&posed, &draft, person), person, draft.seated()))
    })?;
    let progress = works.begin(WorkKind::Composing, "trying")?;
    let run = move |progress: &Progress| {
        let mut helps = Vec::new();
        for (nth, (help, change)) in tries.iter().enumerate() {
            if progress.tell("trying", Some(nth as f64 / tries.len() as f64)).is_err() {
                break;
            }
            let go_on = || progress.go_on().is_ok();
            let budget = Budget { steps: Some(STEPS), go_on: &go_on, progress: &|_| () };
            let effect = what_would_help(&instance, person, change, 1, &budget);
            let effect = effect.map_err(|_| Fault::refused("composing-not-possible"))?;
            helps.extend(effect.map(|effect| HelpView { help: help.clone(), seated: effect.seated as u32 }));
        }
        helps.sort_by_key(|help| std::cmp::Reverse(help.seated));
        Ok(HelpsView { seated: seated as u32, helps })
    };
    Ok(Errand::new(progress, run, |_, done| done))
}
