//! From a proposal as it is kept to a solution of the posed problem, and back.

use tillit_composition::instance::{Instance, Pattern};
use tillit_composition::solution::{Group, Join, Leader, Solution};

use super::draft::{Draft, DraftGroup, Place};
use super::forbid::Forbidden;
use super::pose::{Posed, slot_of, time_at};
use crate::id::{FacilitatorId, GroupId, PersonId, ProgrammeId, ProposalGroupId, TopicId, VenueId};
use crate::settings::Role;
use crate::waiting::TimeWish;
use crate::world::World;

/// Something of a proposal that is not there any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gone {
    /// Somebody who waits no more, or may not be placed now.
    Person(PersonId),
    /// Somebody who leads no more.
    Facilitator(FacilitatorId),
    /// A running group that takes nobody new.
    Running(GroupId),
    /// A room that is put away.
    Venue(VenueId),
    /// A topic that is not offered any more.
    Topic(TopicId),
}

/// A solution, and what of the proposal is not there any more.
#[derive(Debug, Default)]
pub(super) struct Read {
    pub(super) solution: Solution,
    /// For each group of the solution its place in the proposal.
    pub(super) groups: Vec<usize>,
    pub(super) gone: Vec<Gone>,
}

impl Posed {
    /// Reads a proposal as a solution of the problem as it is now.
    pub(super) fn read(&self, draft: &Draft) -> Read {
        let mut read = Read::default();
        for (place, group) in draft.groups.iter().enumerate() {
            if let Some(it) = self.group(group, &mut read.gone) {
                read.solution.groups.push(it);
                read.groups.push(place);
            }
        }
        for (group, place) in &draft.joins {
            match (self.running.iter().position(|it| it.id == *group), self.number_of(place.person)) {
                (None, _) if read.gone.contains(&Gone::Running(*group)) => {}
                (None, _) => read.gone.push(Gone::Running(*group)),
                (_, None) => read.gone.push(Gone::Person(place.person)),
                (Some(group), Some(person)) => read.solution.joins.push(Join { group, person }),
            }
        }
        read
    }

    fn group(&self, group: &DraftGroup, gone: &mut Vec<Gone>) -> Option<Group> {
        let mut members = Vec::new();
        for place in &group.members {
            match self.number_of(place.person) {
                Some(number) => members.push(number),
                None => gone.push(Gone::Person(place.person)),
            }
        }
        let mut leaders = Vec::new();
        for (id, role) in &group.leaders {
            match self.number_of_leader(*id) {
                Some(id) => leaders.push(Leader { id, role: role.word().to_owned() }),
                None => gone.push(Gone::Facilitator(*id)),
            }
        }
        let Some(room) = self.venues.iter().position(|it| it.id == group.venue) else {
            gone.push(Gone::Venue(group.venue));
            return None;
        };
        let Some(topic) = self.topics.iter().position(|topic| *topic == group.topic) else {
            gone.push(Gone::Topic(group.topic));
            return None;
        };
        let programme = self.programmes.iter().position(|it| it.id == group.programme)?;
        let leads: Vec<usize> = leaders.iter().map(|leader| leader.id).collect();
        Some(Group {
            topic,
            programme,
            language: self.language_of(&leads, &members),
            policy: super::pose::policy(self.programmes[programme].fields.gender_rule),
            slot: slot_of(group.time),
            site: self.instance.rooms[room].site,
            band: self.band_of(&members)?,
            room,
            facilitators: leaders,
            members,
        })
    }

    /// What a group of a proposal would speak, by its number.
    pub(super) fn language_spoken(&self, group: &DraftGroup) -> usize {
        let leaders = group.leaders.iter().filter_map(|(id, _)| self.number_of_leader(*id));
        let members = group.members.iter().filter_map(|place| self.number_of(place.person));
        self.language_of(&leaders.collect::<Vec<_>>(), &members.collect::<Vec<_>>())
    }

    /// The narrowest age band that holds some people.
    fn band_of(&self, members: &[usize]) -> Option<usize> {
        let ages = members.iter().map(|person| self.instance.people[*person].age);
        let bands = self.instance.bands.iter().enumerate();
        let holding = bands.filter(|(_, band)| ages.clone().all(|age| (band.lo..=band.hi).contains(&age)));
        holding.min_by_key(|(_, band)| band.spread).map(|(number, _)| number)
    }

    /// Writes a solution as a proposal; who stayed where before stays there.
    pub(super) fn write(&self, solution: &Solution, before: Draft, world: &World) -> Draft {
        let stays = |person: PersonId| {
            let groups = before.groups.iter().flat_map(|group| &group.members);
            let all = groups.chain(before.joins.iter().map(|(_, place)| place));
            all.into_iter().any(|place| place.person == person && place.stays)
        };
        let place = |number: usize| {
            let person = self.people[number].person;
            Place { person, stays: stays(person) }
        };
        let groups = solution.groups.iter().map(|group| DraftGroup {
            id: ProposalGroupId::new(world),
            stays: before.groups.iter().any(|it| {
                let same = (it.programme, it.topic, it.venue, it.time);
                it.stays && same == self.outline(group)
            }),
            programme: self.programmes[group.programme].id,
            topic: self.topics[group.topic],
            venue: self.venues[group.room].id,
            time: time_at(group.slot),
            leaders: group
                .facilitators
                .iter()
                .filter_map(|it| Some((self.facilitators[it.id].id, role(&it.role)?)))
                .collect(),
            members: group.members.iter().map(|number| place(*number)).collect(),
        });
        let groups = groups.collect();
        let joins = solution.joins.iter().map(|join| (self.running[join.group].id, place(join.person)));
        let joins = joins.collect();
        Draft { groups, joins, ..before }
    }

    fn outline(&self, group: &Group) -> (ProgrammeId, TopicId, VenueId, TimeWish) {
        let (programme, venue) = (self.programmes[group.programme].id, self.venues[group.room].id);
        (programme, self.topics[group.topic], venue, time_at(group.slot))
    }

    /// What is ruled out, as a pattern; nothing where what it names is not there any more.
    fn ruled_out(&self, it: &Forbidden) -> Option<Pattern> {
        let among = |found: Option<Option<usize>>| match found {
            Some(None) => Err(()),
            found => Ok(found.flatten()),
        };
        let runs = |id| self.running.iter().position(|group| group.id == id);
        let offered = |id| self.topics.iter().position(|topic| *topic == id);
        Some(Pattern {
            person: among(it.person.map(|id| self.number_of(id))).ok()?,
            facilitator: among(it.facilitator.map(|id| self.number_of_leader(id))).ok()?,
            topic: among(it.topic.map(offered)).ok()?,
            existing_group: among(it.running.map(runs)).ok()?,
            slot: it.time.map(slot_of),
            ..Pattern::default()
        })
    }

    /// The problem for composing again: a group that stays is opened as it is, who stays is pinned to the group she is in, who is left out is not asked.
    pub(super) fn pinned(&self, draft: &Draft) -> Instance {
        let mut instance = self.instance.clone();
        let read = self.read(draft);
        for (group, place) in read.solution.groups.iter().zip(&read.groups) {
            if draft.groups[*place].stays {
                instance.pin_groups.push(group.clone());
                continue;
            }
            for member in draft.groups[*place].members.iter().filter(|member| member.stays) {
                instance.pin.push(Pattern {
                    person: self.number_of(member.person),
                    topic: Some(group.topic),
                    programme: Some(group.programme),
                    slot: Some(group.slot),
                    site: Some(group.site),
                    ..Pattern::default()
                });
            }
        }
        for (group, place) in draft.joins.iter().filter(|(_, place)| place.stays) {
            let group = self.running.iter().position(|it| it.id == *group);
            let (person, existing_group) = (self.number_of(place.person), group);
            instance.pin.push(Pattern { person, existing_group, ..Pattern::default() });
        }
        instance.pin.retain(|pin| pin.person.is_some());
        for person in draft.left_out.iter().filter_map(|person| self.number_of(*person)) {
            instance.people[person].topics.clear();
        }
        instance.forbid.extend(draft.forbidden.iter().filter_map(|it| self.ruled_out(it)));
        instance
    }
}

fn role(word: &str) -> Option<Role> {
    Role::ALL.iter().copied().find(|role| role.word() == word)
}
