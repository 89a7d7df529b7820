//! A proposal as it stands with today's facts: groups, wishes met and not met, and of everybody else why not.

mod not_placed;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use not_placed::{NotPlacedView, NotPlacedWhy};

use super::changed::{ChangedView, changes};
use super::draft::{self, Draft, DraftGroup, Place};
use super::forbid::{self, ForbiddenView};
use super::pose::{Posed, hour_of, pose, slot_of};
use super::wishes::{Meeting, WishMetView, place_wish, present, wishes_met};
use crate::fault::Fault;
use crate::id::{FacilitatorId, GroupId, PersonId, ProposalGroupId, ProposalId};
use crate::office::{Look, Office};
use crate::people::{self, CalledAs};
use crate::settings::{Role, get_programme, get_topic, get_venue};
use crate::surface::Nothing;
use crate::waiting::{DayPart, TimeWish};
use crate::wire::{Day, Hour, Moment};
use crate::{facilitators, groups};

/// Which proposal.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProposalForm {
    /// The proposal.
    pub id: ProposalId,
}

/// A proposal in a list.
#[derive(Debug, Serialize, TS)]
pub struct ProposalRowView {
    /// The proposal.
    pub id: ProposalId,
    /// When it was made first.
    pub made_at: Moment,
    /// How many groups it would open.
    pub groups: u32,
    /// How many people it would seat.
    pub seated: u32,
}

/// Every proposal that is not confirmed, the latest first.
#[derive(Debug, Serialize, TS)]
pub struct ProposalsView {
    /// The proposals.
    pub proposals: Vec<ProposalRowView>,
}

/// Somebody in a proposal.
#[derive(Debug, Serialize, TS)]
pub struct ProposedMemberView {
    /// Who.
    pub person: PersonId,
    /// What the centre calls her.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
    /// How many days she waits.
    pub days: i32,
    /// Whether she stays here when it is composed again.
    pub stays: bool,
    /// Her wishes.
    pub wishes: Vec<WishMetView>,
    /// What matters to her about the place, in her words: whether it is met is for people to judge.
    pub place: String,
}

/// Somebody who would lead.
#[derive(Debug, Serialize, TS)]
pub struct ProposedLeaderView {
    /// Who.
    pub facilitator: FacilitatorId,
    /// What she is called.
    pub called: String,
    /// In which role.
    pub role: Role,
}

/// A group that would be opened.
#[derive(Debug, Serialize, TS)]
pub struct ProposedGroupView {
    /// The group.
    pub id: ProposalGroupId,
    /// Whether it is opened as it is when it is composed again.
    pub stays: bool,
    /// What it is about.
    pub topic: String,
    /// How it is run.
    pub programme: String,
    /// Where it would meet.
    pub venue: String,
    /// When it would meet.
    pub time: TimeWish,
    /// At which hour.
    pub at_hour: Hour,
    /// From which day on.
    pub first_on: Day,
    /// What it would speak, as an ISO 639 code; nothing for the centre's own language.
    pub language: Option<String>,
    /// The fewest it takes to start.
    pub least: u32,
    /// The most it may have.
    pub most: u32,
    /// Who would lead it.
    pub leaders: Vec<ProposedLeaderView>,
    /// Who would be in it, the longest waiting first.
    pub members: Vec<ProposedMemberView>,
}

/// Places in a running group.
#[derive(Debug, Serialize, TS)]
pub struct ProposedJoinView {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub name: String,
    /// When it meets.
    pub time: Option<TimeWish>,
    /// Who would join.
    pub members: Vec<ProposedMemberView>,
}

/// What was given up for wishes, and what there would be had nothing been.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct PriceView {
    /// So much of the waiting could be given up, in percent.
    pub percent: u32,
    /// How many people would have a place.
    pub seated: u32,
    /// How many wishes would be met.
    pub wishes_met: u32,
    /// Of how many.
    pub wishes: u32,
}

/// A proposal with today's facts.
#[derive(Debug, Serialize, TS)]
pub struct ProposalView {
    /// The proposal.
    pub id: ProposalId,
    /// When it was made first.
    pub made_at: Moment,
    /// How many people wait.
    pub waiting: u32,
    /// How many of them it would seat.
    pub seated: u32,
    /// How many wishes are met.
    pub wishes_met: u32,
    /// How many wishes there are.
    pub wishes: u32,
    /// What was given up for wishes; nothing where nothing may be.
    pub price: Option<PriceView>,
    /// The groups it would open.
    pub groups: Vec<ProposedGroupView>,
    /// The running groups somebody would join.
    pub joins: Vec<ProposedJoinView>,
    /// Everybody else who waits, the longest first.
    pub not_placed: Vec<NotPlacedView>,
    /// What is ruled out when it is composed again.
    pub forbidden: Vec<ForbiddenView>,
    /// What does not hold any more. Empty if it can be confirmed.
    pub changed: Vec<ChangedView>,
}

/// Lists the proposals.
pub fn list_proposals(office: &Office, _: Nothing) -> Result<ProposalsView, Fault> {
    office.look(|look| {
        let mut proposals = Vec::new();
        for (id, made_at) in draft::list(look)? {
            let it = draft::get(look, id)?;
            proposals.push(ProposalRowView {
                id,
                made_at,
                groups: number(it.groups.len()),
                seated: number(it.seated()),
            });
        }
        Ok(ProposalsView { proposals })
    })
}

/// Reads a proposal.
pub fn get_proposal(office: &Office, form: ProposalForm) -> Result<ProposalView, Fault> {
    office.look(|look| show(look, form.id))
}

/// A proposal with today's facts.
pub(super) fn show(look: &Look<'_>, id: ProposalId) -> Result<ProposalView, Fault> {
    let draft = draft::get(look, id)?;
    let posed = pose(look, draft.topic)?;
    Shower { look, posed: &posed, draft: &draft }.proposal()
}

/// What a proposal that is not kept would bring: the price of one in which something was given up.
pub(super) fn price(
    look: &Look<'_>,
    posed: &Posed,
    strict: &Draft,
    percent: u32,
) -> Result<PriceView, Fault> {
    let Brings { seated, wishes_met, wishes } = Shower { look, posed, draft: strict }.placed()?.brings();
    Ok(PriceView { percent, seated, wishes_met, wishes })
}

fn number(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

struct Shower<'l, 'a> {
    look: &'l Look<'a>,
    posed: &'l Posed,
    draft: &'l Draft,
}

/// Everybody who would have a place.
struct Placed {
    groups: Vec<ProposedGroupView>,
    joins: Vec<ProposedJoinView>,
}

/// How many that are, and how their wishes fare.
struct Brings {
    seated: u32,
    wishes_met: u32,
    wishes: u32,
}

impl Placed {
    fn brings(&self) -> Brings {
        let members = || {
            let in_groups = self.groups.iter().map(|group| &group.members);
            in_groups.chain(self.joins.iter().map(|join| &join.members)).flatten()
        };
        let wishes = || members().flat_map(|member| &member.wishes);
        let met = wishes().filter(|wish| wish.met).count();
        Brings {
            seated: number(members().count()),
            wishes_met: number(met),
            wishes: number(wishes().count()),
        }
    }
}

impl Shower<'_, '_> {
    fn placed(&self) -> Result<Placed, Fault> {
        let groups = self.draft.groups.iter().map(|group| self.group(group)).collect::<Result<_, _>>()?;
        Ok(Placed { groups, joins: self.joins()? })
    }

    fn proposal(&self) -> Result<ProposalView, Fault> {
        let placed = self.placed()?;
        let Brings { seated, wishes_met, wishes } = placed.brings();
        let waits = self.posed.people.len() + self.posed.not_ready.len();
        Ok(ProposalView {
            id: self.draft.id,
            made_at: self.draft.made_at,
            waiting: number(waits),
            seated,
            wishes_met,
            wishes,
            price: self.draft.price,
            groups: placed.groups,
            joins: placed.joins,
            not_placed: self.not_placed()?,
            forbidden: self
                .draft
                .forbidden
                .iter()
                .map(|it| forbid::shown(self.look, it))
                .collect::<Result<_, _>>()?,
            changed: changes(self.look, self.posed, self.draft)?,
        })
    }

    fn group(&self, group: &DraftGroup) -> Result<ProposedGroupView, Fault> {
        let programme = get_programme(self.look, group.programme)?.fields;
        let mut leaders = Vec::new();
        for (id, role) in &group.leaders {
            let called = facilitators::get_facilitator(self.look, *id)?.called;
            leaders.push(ProposedLeaderView { facilitator: *id, called, role: *role });
        }
        leaders.sort_by_key(|leader| leader.role);
        let language = self.posed.language_spoken(group);
        let meeting = Meeting {
            topic: group.topic,
            time: Some(group.time),
            language,
            activity: programme.activity,
            rule: programme.gender_rule,
            present: Vec::new(),
        };
        Ok(ProposedGroupView {
            id: group.id,
            stays: group.stays,
            topic: get_topic(self.look, group.topic)?.name,
            programme: programme.name,
            venue: get_venue(self.look, group.venue)?.name,
            time: group.time,
            at_hour: hour_of(group.time.part),
            first_on: Day(self.posed.first_days[slot_of(group.time)]),
            language: (language > 0).then(|| self.posed.languages[language].clone()),
            least: u32::try_from(programme.least_to_start).unwrap_or(0),
            most: u32::try_from(programme.most).unwrap_or(0),
            leaders,
            members: self.members(&group.members, &meeting)?,
        })
    }

    /// The running groups somebody would join, each once.
    fn joins(&self) -> Result<Vec<ProposedJoinView>, Fault> {
        let mut places: BTreeMap<GroupId, Vec<Place>> = BTreeMap::new();
        for (group, place) in &self.draft.joins {
            places.entry(*group).or_default().push(*place);
        }
        let mut joins = Vec::new();
        for (id, places) in places {
            let group = groups::get_group_row(self.look, id)?;
            let time = group.weekday.map(|weekday| TimeWish { weekday, part: DayPart::of(group.at_hour) });
            let meeting = Meeting {
                topic: group.topic,
                time,
                language: 0,
                activity: group.activity,
                rule: group.gender_rule,
                present: present(self.look, id)?,
            };
            let members = self.members(&places, &meeting)?;
            joins.push(ProposedJoinView { group: id, name: group.name, time, members });
        }
        Ok(joins)
    }

    /// Everybody in a group, the longest waiting first.
    fn members(&self, places: &[Place], meeting: &Meeting) -> Result<Vec<ProposedMemberView>, Fault> {
        let numbers: Vec<usize> =
            places.iter().filter_map(|place| self.posed.number_of(place.person)).collect();
        let mut members = Vec::new();
        for place in places {
            let naming = people::get_naming(self.look, place.person)?;
            let at = self.posed.number_of(place.person);
            members.push(ProposedMemberView {
                person: place.person,
                called: naming.called,
                called_as: naming.called_as,
                days: at.map_or(0, |at| days(&self.posed.instance, at)),
                stays: place.stays,
                wishes: at.map_or_else(Vec::new, |at| wishes_met(self.posed, at, &numbers, meeting)),
                place: at.map_or_else(String::new, |at| place_wish(&self.posed.people[at], meeting.topic)),
            });
        }
        members.sort_by_key(|member| std::cmp::Reverse(member.days));
        Ok(members)
    }
}

fn days(instance: &tillit_composition::instance::Instance, number: usize) -> i32 {
    i32::try_from(instance.people[number].wait_days).unwrap_or(i32::MAX)
}
