//! Where a group is on its way, in the one word that lists show: a pure rule over what is kept.

use super::group::{Group, GroupState};
use super::seats::SeatState;
use crate::choice;
use crate::settings::Role;
use chrono::NaiveDate;

choice! {
    /// Where a group is on its way, as it is shown.
    GroupStage {
        /// People and facilitators are being found.
        Forming = "forming",
        /// It has started, and its first evening is still to come.
        Confirmed = "confirmed",
        /// It meets.
        Running = "running",
        /// It meets, and nobody leads it nor has to (S3.3, S5.5).
        SelfRunning = "self-running",
        /// It does not meet until a day.
        Paused = "paused",
        /// It has ended, or never started.
        Ended = "ended",
        /// It has ended, and goes on in a next round (S5.2).
        Continued = "continued",
    }
}

/// What the stage follows from, besides the group itself.
pub(super) struct Facts<'a> {
    /// Role, whether needed, state of each seat.
    pub(super) seats: &'a [(Role, bool, SeatState)],
    /// Whether its first evening has passed.
    pub(super) has_met: bool,
    /// Whether there is a next round.
    pub(super) goes_on: bool,
}

/// Gives the stage of a group.
pub(super) fn stage_of(group: &Group, facts: &Facts<'_>, today: NaiveDate) -> GroupStage {
    let nobody_leads = facts.seats.iter().all(|(_, needed, state)| match state {
        SeatState::Empty => !needed,
        SeatState::HandedOver => true,
        SeatState::Held | SeatState::Doubled => false,
    });
    match group.state {
        GroupState::Forming => GroupStage::Forming,
        GroupState::Ended if facts.goes_on => GroupStage::Continued,
        GroupState::Ended => GroupStage::Ended,
        GroupState::Running if group.is_paused(today) => GroupStage::Paused,
        GroupState::Running if !facts.has_met => GroupStage::Confirmed,
        GroupState::Running if nobody_leads => GroupStage::SelfRunning,
        GroupState::Running => GroupStage::Running,
    }
}
