//! Self-help groups: their seats, who is placed in them, and how they start and end.
//!
//! Keeps true: a group carries its own copy of its programme's numbers; sizes count participants only (S1.2); every hard
//! rule is checked inside the act that could break it; keep-apart says no more than "not possible" (R6). Deliberately
//! not here: composing proposals, and anything that ranks or scores members (S1.10).

mod apart;
mod candidates;
mod change;
mod create;
mod end;
mod find;
mod going_on;
mod group;
mod handover;
mod holdings;
mod list;
mod names;
mod own;
mod participation;
mod pause;
mod place;
mod rules;
mod seats;
mod shift;
mod stage;
mod stand_in;
mod start;
mod steps;
mod take_over;
mod telling;
mod view;
mod written_rules;

pub(crate) use apart::{Shunned, hours_led, may_sit_in_front, meets_now, shunned_by, shunned_by_facilitator};
pub use candidates::{CandidateView, CandidatesForm, CandidatesView, list_candidates};
pub use change::{
    ChangeGroupForm, GroupChangedView, ReopenIntakeForm, change_group, close_intake, reopen_intake,
};
pub(crate) use create::create;
pub use create::{CreateGroupForm, GroupCreatedView, create_group};
pub(crate) use end::leave_all;
pub use end::{
    PlanWithdrawalForm, WithdrawalForm, WithdrawalReason, WithdrawalView, end_group, plan_withdrawal,
    record_withdrawal,
};
pub use find::FoundGroupView;
pub(crate) use find::found;
pub use going_on::{ContinueGroupForm, GoingOn, GoingOnForm, RoundView, continue_group, record_going_on};
pub(crate) use group::{Group, end_of, get_group_row, weekday_of};
pub use group::{GroupForm, GroupSlotView, GroupState, Intake};
pub(crate) use handover::goes_on_by_itself;
pub use handover::{
    HandoverItem, HandoverLineView, PlanLeavingForm, StillMeetingForm, TickHandoverForm, plan_leaving,
    record_still_meeting, tick_handover,
};
pub(crate) use holdings::{current_facilitators, seats_ever_held, seats_held, seats_held_by_all};
pub use list::{
    GroupFilter, GroupRowSeatView, GroupRowView, GroupsForm, GroupsView, OpenGroupView, list_groups,
};
pub(crate) use list::{count_groups, open_for};
pub use own::{OwnGroupView, OwnGroupsView, OwnMemberView, list_own_groups};
pub use participation::ParticipationLineView;
pub(crate) use participation::{
    IS_IN_GROUP, LAST_LEFT_ON, LAST_SESSION_ON, PEOPLE_IN_GROUPS, current_members, groups_ever_of, hand_over,
    members_on, participations_of, person_of,
};
pub(crate) use pause::end_with_first_evening;
pub use pause::{GroupPausedView, PauseGroupForm, ResumeGroupForm, pause_group, resume_group};
pub use place::{PersonPlacedView, PlaceDirectlyForm, PlacePersonForm, place_person, place_person_directly};
pub(crate) use place::{check_place, has_places, place_from_list, place_in, standing_towards};
pub use rules::Standing;
pub(crate) use rules::is_younger;
pub(crate) use seats::seat_facilitator;
pub use seats::{
    EmptySeatForm, FillSeatForm, HeldSeatView, SeatEmptiedView, SeatFilledView, SeatHolderView, SeatState,
    SeatView, empty_seat, fill_seat,
};
pub use shift::{ShiftSeriesForm, preview_shift, shift_series};
pub use stage::GroupStage;
pub use stand_in::{AddSubstituteForm, RemoveSubstituteForm, add_substitute, remove_substitute};
pub(crate) use stand_in::{check_coming, check_substitutes, leading_at, stands_in};
pub use start::{GroupStartedView, HindranceView, StartGroupForm, start_group};
pub use steps::GroupStep;
pub(crate) use steps::{living, steps_of_group};
pub use take_over::{
    OtherNumbersForm, OtherNumbersGroupView, OtherNumbersView, OwnNumbersView, list_other_numbers,
    take_over_programme,
};
pub use telling::note_group_told;
pub use view::{FormerMemberView, GroupView, MemberView, SizesView, get_group};
pub use written_rules::{
    AcceptGroupRulesForm, GroupRulesView, WriteGroupRulesForm, WrittenRulesView, accept_group_rules,
    get_group_rules, write_group_rules,
};

#[cfg(test)]
mod tests;
