//! What comes next for a group, the most pressing first: a pure rule.

use super::going_on::{GoingOn, round_after};
use super::group::{Group, GroupState, get_group_row};
use super::handover::is_handed_over;
use super::holdings::{Holding, holdings_of, seat_states};
use super::participation::current_members;
use super::seats::SeatState;
use super::start::hindrances;
use super::telling::to_tell;
use crate::fault::Fault;
use crate::id::GroupId;
use crate::office::Look;
use crate::settings::Role;
use crate::{agreements, choice, sessions};

choice! {
    /// What comes next for a group.
    GroupStep {
        /// A session has passed and its attendance is not recorded.
        RecordAttendance = "record-attendance",
        /// A needed seat is empty.
        FillSeats = "fill-seats",
        /// A seat has two holders.
        SettleSeats = "settle-seats",
        /// The group is to be told who leads it (R13).
        TellGroup = "tell-group",
        /// The session is over after which the initiators meant to leave (S3.3).
        HandOver = "hand-over",
        /// The evening is over after which a member meant to leave.
        LetLeave = "let-leave",
        /// There are fewer people than it takes to start.
        FindPeople = "find-people",
        /// Some have not signed yet.
        SignAgreements = "sign-agreements",
        /// Nothing stands in the way of starting.
        StartGroup = "start-group",
        /// Few sessions are left: ask who leaves, continues or joins another (S5.2).
        AskHowToEnd = "ask-how-to-end",
        /// Everybody was asked, and some go on: plan the next round (S5.2).
        ContinueGroup = "continue-group",
        /// An open group has few dates left.
        AddSessions = "add-sessions",
        /// The initiators have left, which is a success: only ask whether it still meets (R14).
        AskStillMeeting = "ask-still-meeting",
        /// Every session was held.
        EndGroup = "end-group",
    }
}

/// What the rule knows of a group.
#[derive(Debug, Clone)]
pub(super) struct Facts {
    pub(super) state: GroupState,
    pub(super) members: u32,
    pub(super) least_to_start: u32,
    pub(super) seats: Vec<(Role, bool, SeatState)>,
    /// Whether the group is still to be told of somebody who leads it.
    pub(super) to_tell: bool,
    /// Whether an initiator sits there after the session after which she meant to leave.
    pub(super) outstays: bool,
    /// Whether the evening has passed after which a member meant to leave.
    pub(super) leaving: bool,
    /// Whether it is time to ask a group that goes on by itself whether it still meets.
    pub(super) ask_meeting: bool,
    pub(super) agreements_open: u32,
    pub(super) unrecorded: u32,
    pub(super) planned: u32,
    pub(super) of: Option<u32>,
    pub(super) hindered: bool,
    /// Members who were not asked yet how they wish to go on.
    pub(super) not_asked: u32,
    /// Whether some go on and their next round is not planned yet.
    pub(super) goes_on: bool,
}

/// How many sessions before the end it is time to ask how it goes on.
const LAST_SESSIONS: u32 = 2;

/// Lists what comes next.
pub(super) fn next_steps(facts: &Facts) -> Vec<GroupStep> {
    let running = facts.state == GroupState::Running;
    let forming = facts.state == GroupState::Forming;
    let any_seat = |wanted: SeatState, only_needed: bool| {
        facts.seats.iter().any(|(_, needed, state)| *state == wanted && (*needed || !only_needed))
    };
    if running && is_handed_over(&facts.seats) {
        // R14: nothing else is asked any more.
        return facts.ask_meeting.then_some(GroupStep::AskStillMeeting).into_iter().collect();
    }
    let counted = facts.of.is_some();
    let near_the_end = counted && facts.planned <= LAST_SESSIONS;
    let steps = [
        (running && facts.unrecorded > 0, GroupStep::RecordAttendance),
        ((running || forming) && any_seat(SeatState::Empty, true), GroupStep::FillSeats),
        ((running || forming) && any_seat(SeatState::Doubled, false), GroupStep::SettleSeats),
        (running && facts.to_tell, GroupStep::TellGroup),
        (running && facts.outstays, GroupStep::HandOver),
        ((running || forming) && facts.leaving, GroupStep::LetLeave),
        (forming && facts.members < facts.least_to_start, GroupStep::FindPeople),
        ((running || forming) && facts.agreements_open > 0, GroupStep::SignAgreements),
        (forming && !facts.hindered, GroupStep::StartGroup),
        (running && near_the_end && facts.not_asked > 0, GroupStep::AskHowToEnd),
        (running && near_the_end && facts.not_asked == 0 && facts.goes_on, GroupStep::ContinueGroup),
        (running && !counted && facts.planned <= LAST_SESSIONS, GroupStep::AddSessions),
        (running && counted && facts.planned == 0 && facts.unrecorded == 0, GroupStep::EndGroup),
    ];
    steps.into_iter().filter_map(|(due, step)| due.then_some(step)).collect()
}

/// Whether an initiator sits in a group after the session after which she meant to leave.
fn outstays(look: &Look<'_>, group: &Group, held: u32) -> Result<bool, Fault> {
    let today = look.today();
    let still_there = |one: &Holding| {
        one.role == Role::Initiator && one.covers(today) && one.until_session.is_some_and(|last| held >= last)
    };
    Ok(holdings_of(look, group.id)?.iter().any(still_there))
}

/// What comes next for a group as it is today.
pub(crate) fn steps_of_group(look: &Look<'_>, id: GroupId) -> Result<Vec<GroupStep>, Fault> {
    let group = get_group_row(look, id)?;
    let progress = sessions::progress_of(look, id)?;
    let seats = seat_states(look, id, progress.held)?;
    let current = current_members(look, id)?;
    let wishes: Vec<_> = current.iter().map(|member| member.goes_on).collect();
    let members = u32::try_from(wishes.len()).unwrap_or(u32::MAX);
    let not_asked = wishes.iter().filter(|wish| wish.is_none()).count();
    let goes_on = wishes.contains(&Some(GoingOn::Continues)) && round_after(look, id)?.is_none();
    Ok(next_steps(&Facts {
        state: group.state,
        members,
        least_to_start: group.least_to_start,
        hindered: !hindrances(members, group.least_to_start, &seats).is_empty(),
        outstays: outstays(look, &group, progress.held)?,
        leaving: current.iter().any(|member| member.is_leaving(look.today())),
        to_tell: !to_tell(look, &group)?.is_empty(),
        ask_meeting: group.ask_meeting_on.is_none_or(|on| on.0 <= look.today()),
        seats,
        agreements_open: agreements::state_of(look, id)?.open,
        unrecorded: progress.unrecorded,
        planned: progress.planned,
        of: group.sessions,
        not_asked: u32::try_from(not_asked).unwrap_or(u32::MAX),
        goes_on,
    }))
}

/// Every group that forms or runs, with its name: the forming ones first, in the order in which they were made.
pub(crate) fn living(look: &Look<'_>) -> Result<Vec<(GroupId, String)>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT id, name FROM self_help_group WHERE state IN ('forming', 'running') ORDER BY state, created_on",
    )?;
    let living = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(living.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn running() -> Facts {
        Facts {
            state: GroupState::Running,
            members: 8,
            least_to_start: 6,
            seats: vec![(Role::Ally, true, SeatState::Held)],
            to_tell: false,
            outstays: false,
            leaving: false,
            ask_meeting: true,
            agreements_open: 0,
            unrecorded: 0,
            planned: 7,
            of: Some(12),
            hindered: false,
            not_asked: 8,
            goes_on: false,
        }
    }

    #[test]
    fn each_state_of_things_has_its_step() {
        use GroupStep::*;
        let forming = Facts { state: GroupState::Forming, ..running() };
        let seats = |state| vec![(Role::Initiator, true, state)];
        let cases = [
            (running(), vec![]),
            (Facts { unrecorded: 1, ..running() }, vec![RecordAttendance]),
            (Facts { agreements_open: 2, ..running() }, vec![SignAgreements]),
            (Facts { planned: 2, ..running() }, vec![AskHowToEnd]),
            (Facts { planned: 2, not_asked: 0, ..running() }, vec![]),
            (Facts { planned: 2, not_asked: 0, goes_on: true, ..running() }, vec![ContinueGroup]),
            (Facts { planned: 3, not_asked: 0, goes_on: true, ..running() }, vec![]),
            (Facts { planned: 0, ..running() }, vec![AskHowToEnd, EndGroup]),
            (Facts { planned: 0, not_asked: 0, ..running() }, vec![EndGroup]),
            (Facts { planned: 0, unrecorded: 1, ..running() }, vec![RecordAttendance, AskHowToEnd]),
            (Facts { planned: 2, of: None, ..running() }, vec![AddSessions]),
            (Facts { to_tell: true, ..running() }, vec![TellGroup]),
            (Facts { outstays: true, ..running() }, vec![HandOver]),
            (Facts { leaving: true, ..running() }, vec![LetLeave]),
            // R14: of a group that goes on by itself nothing else is asked, and that only from its day on.
            (
                Facts { seats: seats(SeatState::HandedOver), unrecorded: 2, planned: 0, ..running() },
                vec![AskStillMeeting],
            ),
            (Facts { seats: seats(SeatState::HandedOver), ask_meeting: false, ..running() }, vec![]),
            (forming.clone(), vec![StartGroup]),
            (Facts { members: 5, hindered: true, ..forming.clone() }, vec![FindPeople]),
            (Facts { seats: seats(SeatState::Empty), hindered: true, ..forming.clone() }, vec![FillSeats]),
            (Facts { seats: seats(SeatState::Doubled), hindered: true, ..forming }, vec![SettleSeats]),
            (
                Facts {
                    state: GroupState::Ended,
                    unrecorded: 3,
                    planned: 0,
                    agreements_open: 1,
                    ..running()
                },
                vec![],
            ),
        ];
        for (facts, expected) in cases {
            assert_eq!(next_steps(&facts), expected, "{facts:?}");
        }
    }
}
