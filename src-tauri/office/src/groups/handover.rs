//! Initiators make themselves superfluous (S3.3, S3.4): what they hand over, when they mean to leave, and what is asked of a
//! group that goes on by itself.
//!
//! An initiator leaving is a success (R14). Afterwards only "still meeting?" is asked, from a day that was agreed on.

use chrono::Months;
use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::end;
use super::group::{Group, GroupState, get_group_row};
use super::holdings::{get_seat, seat_states};
use super::seats::SeatState;
use crate::check::Check;
use crate::choice;
use crate::fault::{Coded, Fault};
use crate::id::{GroupId, SeatId};
use crate::journal::Action;
use crate::office::{Look, Office};
use crate::sessions;
use crate::settings::Role;
use crate::surface::Done;
use crate::wire::Day;

choice! {
    /// What an initiator hands over to the group.
    HandoverItem {
        /// The values are explained.
        Values = "values",
        /// The group has written its own rules.
        Rules = "rules",
        /// Talking time is shared equally, without her.
        TalkingTime = "talking-time",
        /// The group agrees on its dates by itself.
        Dates = "dates",
        /// The key, and the room, are the group's.
        Key = "key",
        /// The group knows whom to ask at the office.
        Office = "office",
    }
}

/// A line of the handover checklist.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HandoverLineView {
    /// What is handed over.
    pub item: HandoverItem,
    /// Since when it is the group's; nothing means not yet.
    pub done_on: Option<Day>,
}

/// Something is handed over, or is not after all.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TickHandoverForm {
    /// The group.
    pub group: GroupId,
    /// What.
    pub item: HandoverItem,
    /// Whether it is the group's now.
    pub done: bool,
}

/// After which session whoever sits here means to leave.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlanLeavingForm {
    /// The seat.
    pub seat: SeatId,
    /// After which session; nothing means that it is open.
    pub until_session: Option<i32>,
}

/// What a group that goes on by itself answered.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StillMeetingForm {
    /// The group.
    pub group: GroupId,
    /// Whether it still meets; if not, it ends.
    pub meets: bool,
    /// In how many months it is asked again.
    pub months: Option<i32>,
}

/// Why nothing can be handed over.
#[derive(Debug)]
enum HandoverRefusal {
    GroupEnded,
    NotSelfRunning,
}

impl Coded for HandoverRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::GroupEnded => "group-ended",
            Self::NotSelfRunning => "group-not-self-running",
        }
    }
}

/// Whether the initiators have left and nobody leads: the group goes on by itself (R14).
pub(super) fn is_handed_over(seats: &[(Role, bool, SeatState)]) -> bool {
    let left = |(role, _, state): &(Role, bool, SeatState)| {
        *role == Role::Initiator && *state == SeatState::HandedOver
    };
    seats.iter().any(left)
        && !seats.iter().any(|(.., state)| matches!(state, SeatState::Held | SeatState::Doubled))
}

/// Whether a group meets, its initiators have left, and nobody leads it.
pub(crate) fn goes_on_by_itself(look: &Look<'_>, group: &Group) -> Result<bool, Fault> {
    let held = sessions::progress_of(look, group.id)?.held;
    Ok(group.state == GroupState::Running && is_handed_over(&seat_states(look, group.id, held)?))
}

/// The handover checklist of a group; empty where no initiator was ever to sit in it.
pub(super) fn handover_of(look: &Look<'_>, group: GroupId) -> Result<Vec<HandoverLineView>, Fault> {
    let for_initiators =
        "SELECT EXISTS (SELECT 1 FROM group_seat WHERE self_help_group = ? AND role = 'initiator')";
    let has_one: bool = look.conn().prepare_cached(for_initiators)?.query_row([group], |row| row.get(0))?;
    if !has_one {
        return Ok(Vec::new());
    }
    let mut statement =
        look.conn().prepare_cached("SELECT item, done_on FROM group_handover WHERE self_help_group = ?")?;
    let rows = statement.query_map([group], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let done: Vec<(HandoverItem, Day)> = rows.collect::<Result<_, _>>()?;
    let on = |item| done.iter().find(|(kept, _)| *kept == item).map(|(_, on)| *on);
    Ok(HandoverItem::ALL.iter().map(|item| HandoverLineView { item: *item, done_on: on(*item) }).collect())
}

fn living(look: &Look<'_>, id: GroupId) -> Result<Group, Fault> {
    let group = get_group_row(look, id)?;
    if group.is_live() { Ok(group) } else { Err(HandoverRefusal::GroupEnded.into()) }
}

/// Ticks a line of the handover checklist off, or opens it again.
pub fn tick_handover(office: &mut Office, form: TickHandoverForm) -> Result<Done, Fault> {
    office.act(Action::TickHandover, |act| {
        let group = living(act, form.group)?;
        act.about(group.id);
        act.conn().execute(
            "DELETE FROM group_handover WHERE self_help_group = ? AND item = ?",
            params![group.id, form.item],
        )?;
        if form.done {
            act.conn().execute(
                "INSERT INTO group_handover (self_help_group, item, done_on) VALUES (?, ?, ?)",
                params![group.id, form.item, Day(act.today())],
            )?;
        }
        Ok(Done {})
    })
}

/// Changes after which session whoever sits in a seat means to leave; this group's alone.
pub fn plan_leaving(office: &mut Office, form: PlanLeavingForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let until_session = form.until_session.map(|number| check.whole("until_session", number, 1..=200));
    check.done()?;
    office.act(Action::PlanLeaving, |act| {
        let seat = get_seat(act, form.seat)?;
        let group = living(act, seat.group)?;
        act.about(group.id);
        act.conn().execute(
            "UPDATE group_seat SET until_session = ? WHERE id = ?",
            params![until_session, seat.id],
        )?;
        Ok(Done {})
    })
}

/// Records whether a group that goes on by itself still meets; one that does not has ended.
pub fn record_still_meeting(office: &mut Office, form: StillMeetingForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let months = form.months.map(|months| check.whole("months", months, 1..=12));
    if form.meets && months.is_none() {
        check.fault("months", "required");
    }
    check.done()?;
    office.act(Action::RecordStillMeeting, |act| {
        let group = living(act, form.group)?;
        act.about(group.id);
        if !goes_on_by_itself(act, &group)? {
            return Err(HandoverRefusal::NotSelfRunning.into());
        }
        if !form.meets {
            return end::close(act, &group);
        }
        let months = Months::new(months.and_then(|months| u32::try_from(months).ok()).unwrap_or(1));
        let again = act.today().checked_add_months(months).ok_or(Fault::Broken)?;
        act.conn().execute(
            "UPDATE self_help_group SET ask_meeting_on = ? WHERE id = ?",
            params![Day(again), group.id],
        )?;
        Ok(Done {})
    })
}
