//! A proposal changed by hand: who stays, who is left out this time, who sits elsewhere.

use serde::{Deserialize, Serialize};
use tillit_composition::instance::Instance;
use tillit_composition::rules::judge;
use tillit_composition::solution::Solution;
use ts_rs::TS;

use super::draft::{self, Draft, DraftGroup, Place};
use super::pose::{Posed, at_the_door, pose, said};
use super::show::ProposalForm;
use crate::fault::Fault;
use crate::id::{GroupId, PersonId, ProposalGroupId, ProposalId};
use crate::journal::Action;
use crate::office::Office;
use crate::people::{self, CalledAs};
use crate::surface::Done;

/// Where somebody is to be.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Whither {
    /// She stays where she is when it is composed again.
    Stays,
    /// She may be moved when it is composed again.
    Free,
    /// She is left out this time.
    LeftOut,
    /// She sits in a group of the proposal.
    Group(ProposalGroupId),
    /// She joins a running group.
    Running(GroupId),
    /// She and somebody else change places.
    Swap(PersonId),
}

/// A change of a proposal.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeProposalForm {
    /// The proposal.
    pub id: ProposalId,
    /// Who.
    pub person: PersonId,
    /// Where she is to be.
    pub whither: Whither,
}

/// Whether a group is opened as it is when it is composed again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepGroupForm {
    /// The proposal.
    pub id: ProposalId,
    /// The group.
    pub group: ProposalGroupId,
    /// Whether it stays, with its time, room and facilitators, and everybody in it.
    pub stays: bool,
}

/// Whose places are asked for.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlacesForm {
    /// The proposal.
    pub id: ProposalId,
    /// Who.
    pub person: PersonId,
}

/// Somebody she could change places with.
#[derive(Debug, Serialize, TS)]
pub struct SwapView {
    /// Who.
    pub person: PersonId,
    /// What the centre calls her.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
}

/// A group somebody could be put into, or what stands against it.
#[derive(Debug, Serialize, TS)]
pub struct PlaceView {
    /// The group of the proposal; nothing for a running one.
    pub group: Option<ProposalGroupId>,
    /// The running group.
    pub running: Option<GroupId>,
    /// What a running group is called.
    pub name: String,
    /// What stands against it: the end of a message id, `place-against-…`; nothing if it is possible.
    pub against: Option<&'static str>,
    /// With whom she could change places there, where that is the way.
    pub swaps: Vec<SwapView>,
}

/// Every group of her topics somebody could be put into by hand, the one she is in left out.
#[derive(Debug, Serialize, TS)]
pub struct PlacesView {
    /// The groups of the proposal, then the running ones.
    pub places: Vec<PlaceView>,
}

/// A proposal with somebody elsewhere; a group in which nobody is left is gone.
fn moved(draft: &Draft, person: PersonId, whither: Whither) -> Result<Draft, Fault> {
    let mut changed = draft.clone();
    let place = Place { person, stays: true };
    match whither {
        Whither::Stays | Whither::Free => {
            let stays = matches!(whither, Whither::Stays);
            if changed.left_out.contains(&person) {
                // She may be placed again.
                changed.take_out(person);
            } else {
                changed.place_mut(person).ok_or(Fault::NotFound("place"))?.stays = stays;
            }
        }
        Whither::LeftOut => {
            changed.take_out(person);
            changed.left_out.push(person);
        }
        Whither::Group(id) => {
            changed.take_out(person);
            let group = changed.groups.iter_mut().find(|group| group.id == id);
            group.ok_or(Fault::NotFound("place"))?.members.push(place);
        }
        Whither::Running(id) => {
            changed.take_out(person);
            changed.joins.push((id, place));
        }
        Whither::Swap(other) => changed.swap(place, Place { person: other, stays: true })?,
    }
    changed.groups.retain(|group| !group.members.is_empty());
    Ok(changed)
}

/// What stands against a change: the first rule that does not hold after it and held before. One that everybody can see
/// comes first, so that "not possible" is said only where nothing else is (R6).
fn against(posed: &Posed, before: &Draft, after: &Draft) -> Result<Option<&'static str>, Fault> {
    let door = |solution: &Solution| !at_the_door(&posed.door, &posed.instance, solution).is_empty();
    let is_secret = !door(&posed.read(before).solution) && door(&posed.read(after).solution);
    let first = first_new(&posed.instance, posed, before, after)?;
    Ok(first.or(is_secret.then_some("not-possible")))
}

/// The first rule of an instance that does not hold after a change and held before.
fn first_new(
    instance: &Instance,
    posed: &Posed,
    before: &Draft,
    after: &Draft,
) -> Result<Option<&'static str>, Fault> {
    let broken = |draft: &Draft| -> Result<Vec<&'static str>, Fault> {
        let judged = judge(instance, &posed.read(draft).solution).map_err(|_| Fault::Broken)?;
        Ok(judged.broken.iter().map(|broken| said(broken.message)).collect())
    };
    let mut held_before = broken(before)?;
    let mut new = broken(after)?;
    new.retain(|message| match held_before.iter().position(|known| known == message) {
        Some(at) => {
            held_before.swap_remove(at);
            false
        }
        None => true,
    });
    new.sort_by_key(|message| *message == "not-possible");
    let first = new.first().copied();
    let is_overfull = |group: &DraftGroup| {
        let programme = posed.programmes.iter().find(|it| it.id == group.programme);
        let venue = posed.venues.iter().find(|it| it.id == group.venue);
        let coming = u32::try_from(group.members.len()).unwrap_or(u32::MAX);
        programme.is_some_and(|it| i64::from(coming) > i64::from(it.fields.most))
            || venue.is_some_and(|it| it.is_small_for(coming, group.leaders.len()))
    };
    let is_overfull = after.groups.iter().any(is_overfull);
    Ok(match first {
        Some("rule-size" | "rule-room") if is_overfull => Some("place-full"),
        Some("rule-size") => Some("too-few-stay"),
        other => other,
    })
}

/// Changes a proposal; refused where a hard rule would not hold.
pub fn change_proposal(office: &mut Office, form: ChangeProposalForm) -> Result<Done, Fault> {
    office.act(Action::ChangeProposal, |act| {
        let before = draft::get(act, form.id)?;
        let after = moved(&before, form.person, form.whither)?;
        if matches!(form.whither, Whither::Group(_) | Whither::Running(_) | Whither::Swap(_)) {
            let posed = pose(act, before.topic)?;
            if let Some(code) = against(&posed, &before, &after)? {
                return Err(Fault::refused(code));
            }
        }
        act.about(form.person);
        draft::put(act, &after)?;
        Ok(Done {})
    })
}

/// Keeps a group as it is, or lets it be composed anew.
pub fn keep_proposed_group(office: &mut Office, form: KeepGroupForm) -> Result<Done, Fault> {
    office.act(Action::ChangeProposal, |act| {
        let mut draft = draft::get(act, form.id)?;
        let group = draft.groups.iter_mut().find(|group| group.id == form.group);
        group.ok_or(Fault::NotFound("place"))?.stays = form.stays;
        draft::put(act, &draft)?;
        Ok(Done {})
    })
}

/// Lists every group of her topics somebody could be put into, each with what stands against it.
pub fn list_places(office: &Office, form: PlacesForm) -> Result<PlacesView, Fault> {
    office.look(|look| {
        let draft = draft::get(look, form.id)?;
        let posed = pose(look, draft.topic)?;
        let topics = posed.number_of(form.person).map(|number| &posed.people[number].entries);
        let waits_for =
            |topic| topics.is_some_and(|entries| entries.iter().any(|entry| entry.topic == topic));
        let mut places = Vec::new();
        for group in draft.groups.iter().filter(|group| waits_for(group.topic)) {
            if group.members.iter().any(|place| place.person == form.person) {
                continue;
            }
            let against = against(&posed, &draft, &moved(&draft, form.person, Whither::Group(group.id))?)?;
            let mut swaps = Vec::new();
            if ["place-full", "too-few-stay"].map(Some).contains(&against) {
                // By what everybody can see: otherwise the one name on this list would be whom she must not meet (R6).
                for member in &group.members {
                    let after = moved(&draft, form.person, Whither::Swap(member.person))?;
                    if first_new(&posed.open, &posed, &draft, &after)?.is_none() {
                        let naming = people::get_naming(look, member.person)?;
                        let (called, called_as) = (naming.called, naming.called_as);
                        swaps.push(SwapView { person: member.person, called, called_as });
                    }
                }
            }
            places.push(PlaceView {
                group: Some(group.id),
                running: None,
                name: String::new(),
                against,
                swaps,
            });
        }
        for group in posed.running.iter().filter(|group| waits_for(group.topic)) {
            if draft.joins.iter().any(|(id, place)| *id == group.id && place.person == form.person) {
                continue;
            }
            let against = against(&posed, &draft, &moved(&draft, form.person, Whither::Running(group.id))?)?;
            let (running, name) = (Some(group.id), group.name.clone());
            places.push(PlaceView { group: None, running, name, against, swaps: Vec::new() });
        }
        Ok(PlacesView { places })
    })
}

/// Lets a proposal go.
pub fn discard_proposal(office: &mut Office, form: ProposalForm) -> Result<Done, Fault> {
    office.act(Action::DiscardProposal, |act| {
        draft::get(act, form.id)?;
        act.about(form.id);
        draft::remove(act, form.id)?;
        Ok(Done {})
    })
}
