//! Leaving a group, and the end of one.
//!
//! Silence is not withdrawal (R11): nobody leaves because she did not come; somebody records that she leaves.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::going_on::{GoingOn, round_after};
use super::group::{Group, GroupForm, GroupState, get_group_row};
use super::participation::{self, Participation, count_members, current_members, get_participation};
use crate::check::Check;
use crate::choice;
use crate::fault::{Coded, Fault};
use crate::id::{GroupId, ParticipationId, PersonId};
use crate::journal::Action;
use crate::office::{Act, Office};
use crate::surface::Done;
use crate::wire::Day;
use crate::{people, sessions, waiting};

choice! {
    /// Why somebody left a group.
    WithdrawalReason {
        /// She does not want to take part any longer.
        Withdrew = "withdrew",
        /// She goes on elsewhere.
        MovedOn = "moved-on",
        /// She could not be reached, in the ways that are safe.
        NotReached = "not-reached",
        /// The group never started.
        NotStarted = "not-started",
        /// Another reason.
        Other = "other",
    }
}

/// Somebody leaves a group.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WithdrawalForm {
    /// The participation.
    pub participation: ParticipationId,
    /// Why.
    pub because: WithdrawalReason,
    /// Whether she goes back to her place on the waiting list, or waits from today where she never did.
    #[serde(default)]
    pub wait_again: bool,
}

/// Somebody leaves after an evening to come: the notice the group agreed on.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PlanWithdrawalForm {
    /// The participation.
    pub participation: ParticipationId,
    /// The day of her last evening; nothing means that she stays after all.
    #[serde(default)]
    pub after: Option<String>,
}

/// Somebody has left.
#[derive(Debug, Serialize, TS)]
pub struct WithdrawalView {
    /// How many members remain.
    pub members: u32,
    /// Fewest to go on with (R10).
    pub least_to_go_on: u32,
    /// Whether she is on the waiting list again.
    pub waits_again: bool,
}

/// Why nobody can leave, or a group cannot end.
#[derive(Debug)]
enum EndRefusal {
    LeftAlready,
    GroupEnded,
}

impl Coded for EndRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::LeftAlready => "left-already",
            Self::GroupEnded => "group-ended",
        }
    }
}

/// Records that somebody leaves a group; her agreement to keep silence stays (S3.7).
pub fn record_withdrawal(office: &mut Office, form: WithdrawalForm) -> Result<WithdrawalView, Fault> {
    office.act(Action::RecordWithdrawal, |act| {
        let leaving = get_participation(act, form.participation)?;
        let group = get_group_row(act, leaving.group)?;
        act.about(group.id);
        act.about(leaving.person);
        if leaving.left_on.is_some() {
            return Err(EndRefusal::LeftAlready.into());
        }
        if !group.is_live() {
            return Err(EndRefusal::GroupEnded.into());
        }
        participation::end(act, leaving.id, form.because)?;
        let waits_again = form.wait_again && let_wait(act, &group, &leaving)?;
        Ok(WithdrawalView {
            members: count_members(act, group.id)?,
            least_to_go_on: group.least_to_go_on,
            waits_again,
        })
    })
}

/// Notes after which evening somebody leaves; until then she is a member as before, and that she has left is recorded then.
pub fn plan_withdrawal(office: &mut Office, form: PlanWithdrawalForm) -> Result<Done, Fault> {
    let today = office.world().today();
    let mut check = Check::default();
    let after = check.optional_day("after", form.after.as_deref());
    if after.is_some_and(|day| day.0 < today) {
        check.fault("after", "day-has-passed");
    }
    check.done()?;
    office.act(Action::PlanWithdrawal, |act| {
        let leaving = get_participation(act, form.participation)?;
        act.about(leaving.group);
        act.about(leaving.person);
        if leaving.left_on.is_some() {
            return Err(EndRefusal::LeftAlready.into());
        }
        if !get_group_row(act, leaving.group)?.is_live() {
            return Err(EndRefusal::GroupEnded.into());
        }
        act.conn()
            .execute("UPDATE participation SET leaves_after = ? WHERE id = ?", params![after, leaving.id])?;
        Ok(Done {})
    })
}

/// Records that somebody leaves every group she is in; of one that ended, that she takes no part in its next round.
pub(crate) fn leave_all(act: &Act<'_>, person: PersonId, because: WithdrawalReason) -> Result<(), Fault> {
    for line in participation::participations_of(act, person)?.iter().filter(|line| line.left_on.is_none()) {
        if line.state != GroupState::Ended {
            act.about(line.group);
            participation::end(act, line.id, because)?;
        } else if round_after(act, line.group)?.is_none() {
            act.about(line.group);
            participation::set_going_on(act, line.id, Some(GoingOn::Leaves))?;
        }
    }
    Ok(())
}

/// Lets whoever was in a group wait for another, and tells whether she does: not where one of its topic has her already,
/// unless that goes on without her, and not where she has left the centre.
pub(super) fn let_wait(act: &Act<'_>, group: &Group, member: &Participation) -> Result<bool, Fault> {
    if people::has_left(act, member.person)? {
        return Ok(false);
    }
    for other in participation::live_groups_of(act, member.person)? {
        let has_place = get_group_row(act, other)?.topic == group.topic && round_after(act, other)?.is_none();
        if other != group.id && has_place {
            return Ok(false);
        }
    }
    act.about(member.person);
    waiting::wait_for_another(act, member.person, group.topic, member.entry)?;
    Ok(true)
}

/// Ends a group: what was still planned is called off. Its people wait again where it never started, and whoever wishes
/// another group does in any case.
pub fn end_group(office: &mut Office, form: GroupForm) -> Result<Done, Fault> {
    office.act(Action::EndGroup, |act| {
        let group = get_group_row(act, form.id)?;
        act.about(group.id);
        if !group.is_live() {
            return Err(EndRefusal::GroupEnded.into());
        }
        close(act, &group)
    })
}

/// Ends a group that has not ended, inside another act.
pub(super) fn close(act: &Act<'_>, group: &Group) -> Result<Done, Fault> {
    let never_started = group.state == GroupState::Forming;
    for member in current_members(act, group.id)? {
        if never_started {
            act.about(member.person);
            participation::end(act, member.id, WithdrawalReason::NotStarted)?;
        }
        if never_started || member.goes_on == Some(GoingOn::Another) {
            let_wait(act, group, &member)?;
        }
    }
    // Tonight's session may just have been held; of a group that never started nothing was.
    sessions::call_off_after(act, group.id, (!never_started).then(|| act.today()))?;
    mark_ended(act, group.id)?;
    Ok(Done {})
}

/// Ends a group of which nothing is planned any more.
pub(super) fn end_if_all_was_held(act: &Act<'_>, group: &Group) -> Result<(), Fault> {
    let progress = sessions::progress_of(act, group.id)?;
    if group.is_live() && progress.planned == 0 && progress.unrecorded == 0 {
        mark_ended(act, group.id)?;
    }
    Ok(())
}

fn mark_ended(act: &Act<'_>, group: GroupId) -> Result<(), Fault> {
    waiting::take_back_offers(act, group)?;
    act.conn().execute(
        "UPDATE self_help_group SET state = ?, ended_on = ? WHERE id = ?",
        params![GroupState::Ended, Day(act.today()), group],
    )?;
    Ok(())
}
