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
        /// It meets.
        Running = "running",
        /// It meets, and nobody leads it nor has to (S3.3, S5.5).
        SelfRunning = "self-running",
        /// It does not meet until a day.
        Paused = "paused",
        /// It has ended, or never started.
        Ended = "ended",
    }
}

/// Gives the stage of a group with these seats.
pub(super) fn stage_of(group: &Group, seats: &[(Role, bool, SeatState)], today: NaiveDate) -> GroupStage {
    let nobody_leads = seats.iter().all(|(_, needed, state)| match state {
        SeatState::Empty => !needed,
        SeatState::HandedOver => true,
        SeatState::Held | SeatState::Doubled => false,
    });
    match group.state {
        GroupState::Forming => GroupStage::Forming,
        GroupState::Ended => GroupStage::Ended,
        GroupState::Running if group.is_paused(today) => GroupStage::Paused,
        GroupState::Running if nobody_leads => GroupStage::SelfRunning,
        GroupState::Running => GroupStage::Running,
    }
}
