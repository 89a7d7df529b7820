//! Who must not meet: keep-apart towards members, facilitators, and groups at the same site (R6).
//!
//! Keeps true: the answers are yes or no; nothing here says who or why. The same "no" is given where the person leads the
//! group herself, or a facilitator is elsewhere at that hour, so that a "no" never proves that two are kept apart.
//!
//! Level `group`: never one group. Level `site-day`: besides, never two groups at one site on one weekday, on one date,
//! or at touching hours; between a person and a facilitator it is always both. Rooms of the centre are one site; so are
//! venues with one address.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::group::{Group, get_group_row};
use super::holdings::{current_facilitators, seats_held};
use super::participation::{current_members, live_groups_of};
use super::stand_in;
use crate::calendar::Hours;
use crate::facilitators::{self, Facilitator};
use crate::fault::Fault;
use crate::id::{FacilitatorId, GroupId, PersonId, VenueId};
use crate::office::Look;
use crate::people::{self, ApartFrom, ApartLevel};
use crate::sessions::{self, Meeting};
use crate::settings::{VenueKind, get_venue};

/// Everybody who sits in a group: its members, its facilitators, whoever stands in for one of them on an evening to come,
/// and the people those are.
#[derive(Debug, Default)]
pub(super) struct Circle {
    members: BTreeSet<PersonId>,
    facilitators: BTreeSet<FacilitatorId>,
    substitutes: BTreeSet<FacilitatorId>,
    leading: BTreeSet<PersonId>,
}

impl Circle {
    /// Reads who sits in a group now.
    pub(super) fn of(look: &Look<'_>, group: GroupId) -> Result<Self, Fault> {
        let mut circle = Self::default();
        circle.members.extend(current_members(look, group)?.iter().map(|member| member.person));
        for id in current_facilitators(look, group)? {
            circle.facilitators.insert(id);
            circle.leading.extend(facilitators::get_facilitator(look, id)?.person);
        }
        for id in stand_in::coming_in(look, group)? {
            circle.substitutes.insert(id);
            circle.leading.extend(facilitators::get_facilitator(look, id)?.person);
        }
        Ok(circle)
    }

    /// Whether somebody is a member.
    pub(super) fn has_member(&self, person: PersonId) -> bool {
        self.members.contains(&person)
    }

    fn people(&self) -> impl Iterator<Item = PersonId> {
        self.members.iter().chain(&self.leading).copied()
    }

    /// Everybody who leads it, on one evening at least.
    fn leaders(&self) -> impl Iterator<Item = FacilitatorId> {
        self.facilitators.union(&self.substitutes).copied()
    }

    fn holds(&self, person: PersonId) -> bool {
        self.members.contains(&person) || self.leading.contains(&person)
    }
}

/// Whether nobody in a group, in front of it or at its door stands against a person joining it.
pub(super) fn may_join(
    look: &Look<'_>,
    person: PersonId,
    circle: &Circle,
    group: &Group,
) -> Result<bool, Fault> {
    let led_by = people::facilitators_kept_from(look, person)?;
    if circle.leading.contains(&person) || circle.leaders().any(|leader| led_by.contains(&leader)) {
        return Ok(false);
    }
    may_be_near(look, person, circle, group)
}

/// Whether nobody in a group, or at its door, stands against a facilitator leading it, and she is free at its hours.
pub(super) fn may_lead(look: &Look<'_>, facilitator: &Facilitator, group: &Group) -> Result<bool, Fault> {
    Ok(may_sit_in_front(look, facilitator, group)? && is_free(look, facilitator.id, group.id)?)
}

/// Whether a facilitator may lead beside all of these.
pub(super) fn may_lead_with(
    look: &Look<'_>,
    facilitator: FacilitatorId,
    mut others: impl Iterator<Item = FacilitatorId>,
) -> Result<bool, Fault> {
    let apart = facilitators::not_with(look, facilitator)?;
    Ok(!others.any(|other| apart.contains(&other)))
}

/// Whether nobody in a group, or at its door, stands against a facilitator leading it.
pub(crate) fn may_sit_in_front(
    look: &Look<'_>,
    facilitator: &Facilitator,
    group: &Group,
) -> Result<bool, Fault> {
    let circle = Circle::of(look, group.id)?;
    let kept_from = people::people_kept_from(look, facilitator.id)?;
    if kept_from.iter().any(|person| circle.holds(*person)) {
        return Ok(false);
    }
    for other in kept_from {
        if shares_a_day_with_any(look, group, &groups_around(look, other)?)? {
            return Ok(false);
        }
    }
    match facilitator.person {
        Some(person) => Ok(!circle.members.contains(&person) && may_be_near(look, person, &circle, group)?),
        None => Ok(true),
    }
}

/// Whether nobody in a group, or at its door that evening, stands against a facilitator standing in, and she is free then.
pub(super) fn may_stand_in(
    look: &Look<'_>,
    facilitator: &Facilitator,
    group: &Group,
    evening: Meeting,
) -> Result<bool, Fault> {
    let circle = Circle::of(look, group.id)?;
    if people::people_kept_from(look, facilitator.id)?.iter().any(|person| circle.holds(*person)) {
        return Ok(false);
    }
    if let Some(person) = facilitator.person {
        let apart = people::kept_apart_from(look, person)?;
        if circle.members.contains(&person) || apart.iter().any(|(other, _)| circle.holds(*other)) {
            return Ok(false);
        }
    }
    let mut at_the_door = shunned_by_facilitator(look, facilitator)?;
    at_the_door.remove(&group.id);
    for other in at_the_door {
        if meets_any(look, evening, &sessions::meetings_from(look, other, look.today())?)? {
            return Ok(false);
        }
    }
    let busy = hours_elsewhere(look, facilitator.id, Some(group.id))?;
    Ok(!busy.iter().any(|hours| hours.overlaps(evening.hours)))
}

/// Neither in the group itself nor at its door is somebody this person is kept apart from.
fn may_be_near(look: &Look<'_>, person: PersonId, circle: &Circle, group: &Group) -> Result<bool, Fault> {
    if people::kept_apart_from(look, person)?.iter().any(|(other, _)| circle.holds(*other)) {
        return Ok(false);
    }
    Ok(!shares_a_day_with_any(look, group, &shunned_by(look, person)?)?)
}

/// Whether a person meets somebody she is kept apart from as things are: in one group, or at its door where that counts too.
pub(crate) fn meets_now(
    look: &Look<'_>,
    person: PersonId,
    from: ApartFrom,
    level: ApartLevel,
) -> Result<bool, Fault> {
    let hers = groups_around(look, person)?;
    let theirs = match from {
        ApartFrom::Person(other) => groups_around(look, other)?,
        ApartFrom::Facilitator(other) => groups_led(look, other)?,
    };
    if hers.iter().any(|group| theirs.contains(group)) {
        return Ok(true);
    }
    for group in hers.iter().filter(|_| level == ApartLevel::SiteDay) {
        if shares_a_day_with_any(look, &get_group_row(look, *group)?, &theirs)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The living groups that a person must not meet at the door: site-day people sit there, or a facilitator she is kept from.
pub(crate) fn shunned_by(look: &Look<'_>, person: PersonId) -> Result<BTreeSet<GroupId>, Fault> {
    let mut groups = BTreeSet::new();
    for (other, level) in people::kept_apart_from(look, person)? {
        if level == ApartLevel::SiteDay {
            groups.extend(groups_around(look, other)?);
        }
    }
    for leader in people::facilitators_kept_from(look, person)? {
        groups.extend(groups_led(look, leader)?);
    }
    Ok(groups)
}

/// The living groups that a facilitator must not meet at the door: of people kept from her, and of those she is kept from.
pub(crate) fn shunned_by_facilitator(
    look: &Look<'_>,
    facilitator: &Facilitator,
) -> Result<BTreeSet<GroupId>, Fault> {
    let mut groups = match facilitator.person {
        Some(person) => shunned_by(look, person)?,
        None => BTreeSet::new(),
    };
    for other in people::people_kept_from(look, facilitator.id)? {
        groups.extend(groups_around(look, other)?);
    }
    Ok(groups)
}

fn shares_a_day_with_any(look: &Look<'_>, group: &Group, others: &BTreeSet<GroupId>) -> Result<bool, Fault> {
    for other in others {
        if *other != group.id && share_a_day(look, group, *other)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether everybody of a group may stay in it with its slot and venue as they are now.
pub(crate) fn may_stay(look: &Look<'_>, group: &Group) -> Result<bool, Fault> {
    let shunned = groups_shunned_by_all(look, &Circle::of(look, group.id)?)?;
    Ok(!shares_a_day_with_any(look, group, &shunned)?)
}

/// The living groups that somebody of a circle must not meet at the door.
fn groups_shunned_by_all(look: &Look<'_>, circle: &Circle) -> Result<BTreeSet<GroupId>, Fault> {
    let mut groups = BTreeSet::new();
    for person in circle.people() {
        groups.extend(shunned_by(look, person)?);
    }
    for leader in circle.leaders() {
        for person in people::people_kept_from(look, leader)? {
            groups.extend(groups_around(look, person)?);
        }
    }
    Ok(groups)
}

/// The living groups in which a person sits, as a member or as a facilitator.
fn groups_around(look: &Look<'_>, person: PersonId) -> Result<BTreeSet<GroupId>, Fault> {
    let mut groups: BTreeSet<_> = live_groups_of(look, person)?.into_iter().collect();
    for facilitator in facilitators::find_by_person(look, person)? {
        groups.extend(groups_led(look, facilitator)?);
    }
    Ok(groups)
}

/// The living groups a facilitator leads, on one evening to come at least.
fn groups_led(look: &Look<'_>, facilitator: FacilitatorId) -> Result<BTreeSet<GroupId>, Fault> {
    let today = look.today();
    let mut groups: BTreeSet<_> =
        seats_held(look, facilitator, today)?.into_iter().map(|seat| seat.group).collect();
    groups.extend(stand_in::coming_of(look, facilitator, today)?.into_iter().map(|(group, _)| group));
    Ok(groups)
}

/// Whether two venues are one site: the same, two rooms of the centre, or one address.
fn same_site(look: &Look<'_>, one: Option<VenueId>, other: Option<VenueId>) -> Result<bool, Fault> {
    let (Some(one), Some(other)) = (one, other) else { return Ok(false) };
    if one == other {
        return Ok(true);
    }
    let (one, other) = (get_venue(look, one)?, get_venue(look, other)?);
    let both_rooms = one.kind == VenueKind::CentreRoom && other.kind == VenueKind::CentreRoom;
    let same_address = !one.address.is_empty() && one.address.to_lowercase() == other.address.to_lowercase();
    Ok(both_rooms || same_address)
}

/// Whether people of two groups could meet at the door, by their weekly slots or by their dated sessions.
fn share_a_day(look: &Look<'_>, group: &Group, elsewhere: GroupId) -> Result<bool, Fault> {
    let other = get_group_row(look, elsewhere)?;
    if let (Some(mine), Some(theirs)) = (group.slot(), other.slot())
        && (mine.weekday() == theirs.weekday() || mine.touches(theirs))
        && same_site(look, group.venue, other.venue)?
    {
        return Ok(true);
    }
    let theirs = sessions::meetings_from(look, other.id, look.today())?;
    for mine in sessions::meetings_from(look, group.id, look.today())? {
        if meets_any(look, mine, &theirs)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn meets_any(look: &Look<'_>, mine: Meeting, theirs: &[Meeting]) -> Result<bool, Fault> {
    for other in theirs {
        let near = mine.hours.start().date() == other.hours.start().date() || mine.hours.touches(other.hours);
        if near && same_site(look, mine.venue, other.venue)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The times and places at which a group may not meet, whatever the reason.
#[derive(Debug, Default)]
pub(crate) struct Shunned {
    at_site: Vec<Meeting>,
    at_hours: Vec<Hours>,
}

impl Shunned {
    /// What a group must keep away from: meetings of those kept apart, and other groups of its facilitators.
    pub(crate) fn by(look: &Look<'_>, group: GroupId) -> Result<Self, Fault> {
        let circle = Circle::of(look, group)?;
        let mut elsewhere = groups_shunned_by_all(look, &circle)?;
        elsewhere.remove(&group);
        let mut shunned = Self::default();
        for other in elsewhere {
            shunned.at_site.extend(sessions::meetings_from(look, other, look.today())?);
        }
        for facilitator in &circle.facilitators {
            shunned.at_hours.extend(hours_elsewhere(look, *facilitator, Some(group))?);
        }
        Ok(shunned)
    }

    /// Whether the group may meet at this time and place.
    pub(crate) fn allows(&self, look: &Look<'_>, meeting: Meeting) -> Result<bool, Fault> {
        let busy = self.at_hours.iter().any(|hours| hours.overlaps(meeting.hours));
        Ok(!busy && !meets_any(look, meeting, &self.at_site)?)
    }

    /// Every day on which, or next to which, there is something to keep away from.
    pub(crate) fn days_near(&self) -> BTreeSet<NaiveDate> {
        let hours = self.at_site.iter().map(|meeting| meeting.hours).chain(self.at_hours.iter().copied());
        hours
            .map(|hours| hours.start().date())
            .flat_map(|day| [day - Days::new(1), day, day + Days::new(1)])
            .collect()
    }
}

/// When a facilitator leads groups other than one, from today on: in her own seat where nobody stands in for her, or in another's.
fn hours_elsewhere(
    look: &Look<'_>,
    facilitator: FacilitatorId,
    group: Option<GroupId>,
) -> Result<Vec<Hours>, Fault> {
    let today = look.today();
    let mut busy = Vec::new();
    for seat in seats_held(look, facilitator, today)? {
        if Some(seat.group) == group {
            continue;
        }
        for (session, meeting) in sessions::dated_meetings_from(look, seat.group, today)? {
            let day = meeting.hours.start().date();
            let hers = seat.from.0 <= day && seat.until.is_none_or(|until| day < until.0);
            if hers && !stand_in::is_away(look, session, facilitator)? {
                busy.push(meeting.hours);
            }
        }
    }
    let elsewhere = stand_in::coming_of(look, facilitator, today)?.into_iter();
    busy.extend(elsewhere.filter(|(other, _)| Some(*other) != group).map(|(_, meeting)| meeting.hours));
    Ok(busy)
}

/// When a facilitator leads groups, from today on.
pub(crate) fn hours_led(look: &Look<'_>, facilitator: FacilitatorId) -> Result<Vec<Hours>, Fault> {
    hours_elsewhere(look, facilitator, None)
}

/// Whether no other group of a facilitator meets at this group's hours.
fn is_free(look: &Look<'_>, facilitator: FacilitatorId, group: GroupId) -> Result<bool, Fault> {
    let busy = hours_elsewhere(look, facilitator, Some(group))?;
    let mine = sessions::meetings_from(look, group, look.today())?;
    Ok(!mine.iter().any(|meeting| busy.iter().any(|hours| hours.overlaps(meeting.hours))))
}
