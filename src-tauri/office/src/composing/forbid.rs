//! What a coordinator rules out of a proposal: somebody in a group, a time, somebody to lead. It holds whenever the
//! proposal is composed again; by hand everybody can still be put anywhere the hard rules allow.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::draft::{self, Draft, DraftGroup};
use crate::choice;
use crate::facilitators;
use crate::fault::Fault;
use crate::groups;
use crate::id::{FacilitatorId, GroupId, PersonId, ProposalGroupId, ProposalId, TopicId};
use crate::journal::Action;
use crate::office::{Look, Office};
use crate::people;
use crate::settings::get_topic;
use crate::surface::Done;
use crate::waiting::TimeWish;

/// Something ruled out: whatever matches in everything that is given.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Forbidden {
    pub(super) person: Option<PersonId>,
    pub(super) facilitator: Option<FacilitatorId>,
    pub(super) topic: Option<TopicId>,
    pub(super) time: Option<TimeWish>,
    pub(super) running: Option<GroupId>,
}

/// What is to be ruled out.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RuledOut {
    /// She is not to be in the group she sits in, nor in another of its topic at its time.
    Seat(PersonId),
    /// No group of its topic is to meet when this one would.
    Time(ProposalGroupId),
    /// Somebody is not to lead groups of this one's topic.
    Leader {
        /// The group.
        group: ProposalGroupId,
        /// Who.
        facilitator: FacilitatorId,
    },
}

/// Something to be ruled out of a proposal.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RuleOutForm {
    /// The proposal.
    pub id: ProposalId,
    /// What.
    pub what: RuledOut,
}

/// Something that is ruled out no more.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AllowAgainForm {
    /// The proposal.
    pub id: ProposalId,
    /// Its place among what is ruled out.
    pub number: usize,
}

choice! {
    /// What kind of thing is ruled out.
    ForbiddenKind {
        /// Somebody in groups of a topic at a time.
        Seat = "seat",
        /// Somebody in a running group.
        Running = "running",
        /// Groups of a topic at a time.
        Time = "time",
        /// Somebody leading groups of a topic.
        Leader = "leader",
    }
}

/// Something ruled out.
#[derive(Debug, PartialEq, Eq, Serialize, TS)]
pub struct ForbiddenView {
    /// What kind of thing.
    pub kind: ForbiddenKind,
    /// Who, where it is about somebody; empty otherwise.
    pub called: String,
    /// The topic, or the name of a running group.
    pub of: String,
    /// The time, where it is about one.
    pub time: Option<TimeWish>,
}

impl Draft {
    /// Rules something out, and lets go of what stood on it.
    fn rule_out(&mut self, what: RuledOut) -> Result<(), Fault> {
        let group = |this: &Self, id| this.groups.iter().find(|it| it.id == id).cloned();
        let forbidden = match what {
            RuledOut::Seat(person) => {
                let sits = |it: &&DraftGroup| it.members.iter().any(|place| place.person == person);
                let joins = self.joins.iter().find(|(_, place)| place.person == person);
                let forbidden = match (self.groups.iter().find(sits), joins) {
                    (Some(group), _) => {
                        Forbidden { topic: Some(group.topic), time: Some(group.time), ..Forbidden::default() }
                    }
                    (None, Some((running, _))) => {
                        Forbidden { running: Some(*running), ..Forbidden::default() }
                    }
                    (None, None) => return Err(Fault::NotFound("place")),
                };
                self.take_out(person);
                self.groups.retain(|group| !group.members.is_empty());
                Forbidden { person: Some(person), ..forbidden }
            }
            RuledOut::Time(id) => {
                let group = group(self, id).ok_or(Fault::NotFound("place"))?;
                self.loosen(|it| (it.topic, it.time) == (group.topic, group.time));
                Forbidden { topic: Some(group.topic), time: Some(group.time), ..Forbidden::default() }
            }
            RuledOut::Leader { group: id, facilitator } => {
                let group = group(self, id).ok_or(Fault::NotFound("place"))?;
                let led = |it: &DraftGroup| it.leaders.iter().any(|(leader, _)| *leader == facilitator);
                self.loosen(|it| it.topic == group.topic && led(it));
                let (facilitator, topic) = (Some(facilitator), Some(group.topic));
                Forbidden { facilitator, topic, ..Forbidden::default() }
            }
        };
        if !self.forbidden.contains(&forbidden) {
            self.forbidden.push(forbidden);
        }
        Ok(())
    }

    /// Lets some groups be composed anew, and everybody in them be moved.
    fn loosen(&mut self, which: impl Fn(&DraftGroup) -> bool) {
        for group in self.groups.iter_mut().filter(|group| which(group)) {
            group.stays = false;
            group.members.iter_mut().for_each(|place| place.stays = false);
        }
    }
}

/// Rules something out of a proposal.
pub fn rule_out(office: &mut Office, form: RuleOutForm) -> Result<Done, Fault> {
    office.act(Action::ChangeProposal, |act| {
        let mut draft = draft::get(act, form.id)?;
        draft.rule_out(form.what)?;
        draft::put(act, &draft)?;
        Ok(Done {})
    })
}

/// Allows again what was ruled out.
pub fn allow_again(office: &mut Office, form: AllowAgainForm) -> Result<Done, Fault> {
    office.act(Action::ChangeProposal, |act| {
        let mut draft = draft::get(act, form.id)?;
        if form.number >= draft.forbidden.len() {
            return Err(Fault::NotFound("place"));
        }
        draft.forbidden.remove(form.number);
        draft::put(act, &draft)?;
        Ok(Done {})
    })
}

/// What is ruled out, in the words of its names.
pub(super) fn shown(look: &Look<'_>, it: &Forbidden) -> Result<ForbiddenView, Fault> {
    let topic = it.topic.map(|topic| get_topic(look, topic)).transpose()?.map(|topic| topic.name);
    let running = it.running.map(|id| groups::get_group_row(look, id)).transpose()?.map(|group| group.name);
    let person = it.person.map(|person| people::called(look, person)).transpose()?;
    let leader = it.facilitator.map(|id| facilitators::get_facilitator(look, id)).transpose()?;
    let kind = match (&person, &leader, &running) {
        (Some(_), _, Some(_)) => ForbiddenKind::Running,
        (Some(_), _, None) => ForbiddenKind::Seat,
        (None, Some(_), _) => ForbiddenKind::Leader,
        (None, None, _) => ForbiddenKind::Time,
    };
    let called = person.or(leader.map(|one| one.called)).unwrap_or_default();
    Ok(ForbiddenView { kind, called, of: topic.or(running).unwrap_or_default(), time: it.time })
}
