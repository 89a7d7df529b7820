//! Placing somebody in a group: every hard rule is checked here again, whatever a screen showed before.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::apart::{self, Circle};
use super::group::{Group, Intake, get_group_row};
use super::participation::{self, count_members};
use super::rules::{GroupFacts, PersonFacts, PlacingRefusal, Standing, standing};
use crate::fault::{Coded, Fault};
use crate::id::{EntryId, GroupId, ParticipationId, PersonId, TopicId};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::people::{self, CallAbout};
use crate::{conversations, waiting};

/// Somebody from the waiting list joins a group.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlacePersonForm {
    /// The group.
    pub group: GroupId,
    /// The place on the waiting list.
    pub entry: EntryId,
}

/// Somebody who never waited joins a group.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlaceDirectlyForm {
    /// The group.
    pub group: GroupId,
    /// The person.
    pub person: PersonId,
}

/// Somebody placed.
#[derive(Debug, Serialize, TS)]
pub struct PersonPlacedView {
    /// The participation.
    pub participation: ParticipationId,
    /// How many members the group has now; facilitators are never counted.
    pub members: u32,
    /// How many it may have.
    pub most: u32,
}

/// Why nobody can be placed at all, or not from this place on the list.
#[derive(Debug)]
enum PlaceRefusal {
    GroupEnded,
    EntryNotWaiting,
    EntryForAnotherTopic,
}

impl Coded for PlaceRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::GroupEnded => "group-ended",
            Self::EntryNotWaiting => "entry-not-waiting",
            Self::EntryForAnotherTopic => "entry-for-another-topic",
        }
    }
}

/// What the rules ask about a group.
pub(super) fn group_facts(look: &Look<'_>, group: &Group) -> Result<GroupFacts, Fault> {
    Ok(GroupFacts {
        members: count_members(look, group.id)?,
        most: group.most,
        intake_open: group.intake == Intake::Open,
        gender_rule: group.gender_rule,
        least_age: group.least_age,
        conversation_first: group.conversation_first,
    })
}

/// Judges one person for one group with today's facts.
pub(super) fn standing_of(
    look: &Look<'_>,
    group: &Group,
    facts: GroupFacts,
    circle: &Circle,
    person: PersonId,
    today: NaiveDate,
) -> Result<Standing, Fault> {
    let known = people::placing_facts(look, person)?;
    let towards = PersonFacts {
        is_member: circle.has_member(person),
        at_rest: people::is_at_rest(look, person)?,
        conversation_accepted: conversations::is_accepted(look, person)?,
        gender: known.gender,
        birth_year: known.birth_year,
        age_band: known.age_band,
        may_sit_here: apart::may_join(look, person, circle, group)?,
    };
    Ok(standing(facts, towards, today))
}

/// Whether a group takes somebody new and has a place.
pub(crate) fn has_places(look: &Look<'_>, group: &Group) -> Result<bool, Fault> {
    let facts = group_facts(look, group)?;
    Ok(group.is_live() && facts.intake_open && facts.members < facts.most)
}

/// Judges whether a person could be placed in a group now.
pub(crate) fn standing_towards(look: &Look<'_>, group: &Group, person: PersonId) -> Result<Standing, Fault> {
    let (facts, circle) = (group_facts(look, group)?, Circle::of(look, group.id)?);
    standing_of(look, group, facts, &circle, person, look.today())
}

fn place(
    act: &Act<'_>,
    group: &Group,
    person: PersonId,
    entry: Option<EntryId>,
) -> Result<PersonPlacedView, Fault> {
    act.about(group.id);
    act.about(person);
    if !group.is_live() {
        return Err(PlaceRefusal::GroupEnded.into());
    }
    let facts = group_facts(act, group)?;
    let standing = standing_of(act, group, facts, &Circle::of(act, group.id)?, person, act.today())?;
    if standing != Standing::Possible {
        return Err(PlacingRefusal { standing, most: group.most }.into());
    }
    let participation = participation::insert(act, group.id, person, entry)?;
    if let Some(entry) = entry {
        waiting::place_entry(act, entry)?;
    }
    people::owe_call(act, person, CallAbout::TellGroup)?;
    Ok(PersonPlacedView { participation, members: facts.members + 1, most: facts.most })
}

/// Places somebody in a group as a part of an act.
pub(crate) fn place_in(
    act: &Act<'_>,
    group: GroupId,
    person: PersonId,
    entry: Option<EntryId>,
) -> Result<(), Fault> {
    place(act, &get_group_row(act, group)?, person, entry).map(drop)
}

/// Places somebody from the waiting list.
pub fn place_person(office: &mut Office, form: PlacePersonForm) -> Result<PersonPlacedView, Fault> {
    office.act(Action::PlacePerson, |act| {
        place_from_list(act, form.group, &waiting::get_entry(act, form.entry)?)
    })
}

/// Places somebody from the waiting list, inside another act.
pub(crate) fn place_from_list(
    act: &Act<'_>,
    group: GroupId,
    entry: &waiting::Entry,
) -> Result<PersonPlacedView, Fault> {
    let group = get_group_row(act, group)?;
    if !entry.is_waiting() {
        return Err(PlaceRefusal::EntryNotWaiting.into());
    }
    if entry.topic != group.topic {
        return Err(PlaceRefusal::EntryForAnotherTopic.into());
    }
    place(act, &group, entry.person, Some(entry.id))
}

/// Sees that a place could be offered to somebody who waits for a topic: by the rules by which she would be placed.
pub(crate) fn check_place(
    look: &Look<'_>,
    group: GroupId,
    person: PersonId,
    topic: TopicId,
) -> Result<(), Fault> {
    let group = get_group_row(look, group)?;
    if !group.is_live() {
        return Err(PlaceRefusal::GroupEnded.into());
    }
    if topic != group.topic {
        return Err(PlaceRefusal::EntryForAnotherTopic.into());
    }
    let standing = standing_towards(look, &group, person)?;
    if standing == Standing::Possible {
        Ok(())
    } else {
        Err(PlacingRefusal { standing, most: group.most }.into())
    }
}

/// Places somebody who never waited; one who does wait for this topic leaves the list by it.
pub fn place_person_directly(
    office: &mut Office,
    form: PlaceDirectlyForm,
) -> Result<PersonPlacedView, Fault> {
    office.act(Action::PlacePerson, |act| {
        let group = get_group_row(act, form.group)?;
        let entry = waiting::find_waiting(act, form.person, group.topic)?;
        place(act, &group, form.person, entry)
    })
}
