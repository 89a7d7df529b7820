//! One evening in full: who is there, the talking time of each, and what is proposed once it is closed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::attend::{AttendanceState, erased_who_came, is_only_counted, people_at, recorded};
use super::evening::{EveningView, evening_of};
use super::session::{Session, SessionState, get_session_row};
use crate::agreements::{AgreementMarkView, marks_of};
use crate::choice;
use crate::collation;
use crate::fault::Fault;
use crate::groups::{GroupState, GroupStep, get_group_row, steps_of_group};
use crate::id::{PersonId, SessionId};
use crate::office::{Look, Office};
use crate::people::{self, CalledAs, Naming, ReachView};
use crate::roles;
use crate::settings::{StepFree, VenuePrivacy, centre_language, get_venue, place_of};

/// Which session.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SessionForm {
    /// The session.
    pub id: SessionId,
}

choice! {
    /// Whether attendance can be recorded now.
    Recording {
        /// The day has not come.
        NotYet = "not-yet",
        /// The group has not started.
        GroupForming = "group-forming",
        /// It can.
        Open = "open",
        /// It is recorded, and can be corrected.
        Recorded = "recorded",
        /// The session was called off.
        CalledOff = "called-off",
    }
}

/// A participant on the evening's card: what a facilitator may see (R8).
#[derive(Debug, Serialize, TS)]
pub struct SessionMemberView {
    /// The person.
    pub person: PersonId,
    /// What she is called.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
    /// Whether she has agreed to keep silence.
    pub agreement: AgreementMarkView,
    /// How she was there; nothing before it is recorded.
    pub attendance: Option<AttendanceState>,
}

/// Talking time: the minutes divided by those present, facilitators among them (R15, S1.8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct TalkView {
    /// How many are in the room, or are expected.
    pub present: u32,
    /// Whole minutes for each; nothing where nobody is there.
    pub minutes_each: Option<u32>,
}

/// Somebody to ask after, because she did not come and had not told us (R11).
#[derive(Debug, Serialize, TS)]
pub struct FollowUpView {
    /// The person.
    pub person: PersonId,
    /// What she is called.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
    /// What is allowed at this moment (R1).
    pub reach: ReachView,
}

/// One evening in full.
#[derive(Debug, Serialize, TS)]
pub struct SessionView {
    /// When, where, which group and who leads.
    pub evening: EveningView,
    /// The participants by name.
    pub members: Vec<SessionMemberView>,
    /// Whether attendance can be recorded now.
    pub recording: Recording,
    /// Whether only how many came is written down, because the group wishes that.
    pub only_counted: bool,
    /// How many participants came, where they were only counted.
    pub came: Option<u32>,
    /// How many came of whom nothing is known any more, because they were erased.
    pub came_and_erased: u32,
    /// Talking time.
    pub talk: TalkView,
    /// What the evening has, a line each; may be empty (S4.4).
    pub agenda: String,
    /// Minutes that are kept for free talk (S4.4).
    pub free_talk_minutes: i32,
    /// Who could be asked after.
    pub follow_ups: Vec<FollowUpView>,
    /// What comes next for the group.
    pub next_steps: Vec<GroupStep>,
}

/// Reads one evening.
pub fn get_session(office: &Office, form: SessionForm) -> Result<SessionView, Fault> {
    office.look(|look| {
        let session = get_session_row(look, form.id)?;
        check_evening(look, &session)?;
        card_of(look, &session)
    })
}

/// Where an evening is, and how one gets in.
#[derive(Debug, Serialize, TS)]
pub struct EveningPlaceView {
    /// The place's name.
    pub name: String,
    /// Where it is; may be empty.
    pub address: String,
    /// How one gets in; may be empty.
    pub door_note: String,
    /// Whether one can come in without steps.
    pub step_free: StepFree,
    /// Whether others notice the group.
    pub privacy: VenuePrivacy,
}

/// Reads where an evening is: asked for on purpose, by whoever holds it (S4.3).
pub fn get_evening_place(office: &Office, form: SessionForm) -> Result<EveningPlaceView, Fault> {
    office.look(|look| {
        let session = get_session_row(look, form.id)?;
        check_evening(look, &session)?;
        let venue = get_venue(look, session.venue.ok_or(Fault::NotFound("venue"))?)?;
        let place = place_of(look, venue.id)?;
        Ok(EveningPlaceView {
            name: venue.name,
            address: place.address,
            door_note: place.door_note,
            step_free: venue.step_free,
            privacy: venue.privacy,
        })
    })
}

/// Refuses a facilitator the evenings of groups that are not hers, unless she stands in on one (R8).
pub(super) fn check_evening(look: &Look<'_>, session: &Session) -> Result<(), Fault> {
    if roles::sees_evening(look, session.group, session.id)? {
        Ok(())
    } else {
        Err(Fault::refused(roles::REFUSED))
    }
}

/// Divides the minutes by those present.
fn talk(minutes: u32, present: u32) -> TalkView {
    TalkView { present, minutes_each: minutes.checked_div(present) }
}

pub(super) fn card_of(look: &Look<'_>, session: &Session) -> Result<SessionView, Fault> {
    let evening = evening_of(look, session)?;
    let marks = marks_of(look, session.group)?;
    let states = recorded(look, session.id)?;
    let mut members: Vec<SessionMemberView> = Vec::new();
    let mut follow_ups: Vec<FollowUpView> = Vec::new();
    for person in people_at(look, session)? {
        let Naming { called, called_as, .. } = people::get_naming(look, person)?;
        let attendance = states.get(&person).copied();
        if attendance == Some(AttendanceState::DidNotCome) {
            let reach = people::reach_of(look, person)?.into();
            follow_ups.push(FollowUpView { person, called: called.clone(), called_as, reach });
        }
        members.push(SessionMemberView {
            person,
            called,
            called_as,
            agreement: marks.of_person(person),
            attendance,
        });
    }
    // A facilitator sees alias, agreement and attendance; whom to ask after, and how, is the office's (R8).
    let whole = roles::own_groups(look)?.is_none();
    if !whole {
        follow_ups.clear();
    }
    let order = collation::order(centre_language(look)?);
    order.sort(&mut members, |one| &one.called);
    order.sort(&mut follow_ups, |one| &one.called);
    let there =
        members.iter().filter(|member| member.attendance.is_none_or(AttendanceState::was_there)).count();
    let came_and_erased = erased_who_came(look, session.id)?;
    let there =
        session.came.unwrap_or(u32::try_from(there).unwrap_or(u32::MAX)).saturating_add(came_and_erased);
    let present = there.saturating_add(u32::try_from(evening.facilitators.len()).unwrap_or(u32::MAX));
    let group = get_group_row(look, session.group)?;
    Ok(SessionView {
        agenda: group.agenda,
        free_talk_minutes: group.free_talk_minutes,
        only_counted: is_only_counted(look, session)?,
        came: session.came,
        came_and_erased,
        recording: recording(look, session, evening.group_state),
        talk: talk(session.minutes, present),
        next_steps: if whole { steps_of_group(look, session.group)? } else { Vec::new() },
        evening,
        members,
        follow_ups,
    })
}

fn recording(look: &Look<'_>, session: &Session, group: GroupState) -> Recording {
    match session.state {
        SessionState::CalledOff => Recording::CalledOff,
        SessionState::Held => Recording::Recorded,
        SessionState::Planned if group == GroupState::Forming => Recording::GroupForming,
        SessionState::Planned if session.on.0 > look.today() => Recording::NotYet,
        SessionState::Planned => Recording::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r15_minutes_are_divided_by_those_present() {
        assert_eq!(talk(90, 10), TalkView { present: 10, minutes_each: Some(9) });
        assert_eq!(talk(90, 7), TalkView { present: 7, minutes_each: Some(12) });
        assert_eq!(talk(90, 0), TalkView { present: 0, minutes_each: None });
    }
}
