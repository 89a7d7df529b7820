//! The evenings of a group: their dates, how they move, and who came.
//!
//! Keeps true: the number of a session is its place among those not called off; moving and calling off keep the count
//! (S1.1, R12); the hour on the wall stays when the clocks change. Deliberately not here: what was said (R15), and
//! payments (S1.6).

mod attend;
mod card;
mod change;
mod clash;
mod evening;
mod free_days;
mod plan;
mod series;
mod session;
mod shift;

pub use attend::{
    AskAfterForm, AttendanceExceptionFields, AttendanceMarkView, AttendanceState, RecordAttendanceForm,
    RecordHeadCountForm, ask_after, record_attendance, record_head_count,
};
pub(crate) use attend::{attendance_of, evenings_attended, hand_over, keep_count};
pub use card::{
    EveningPlaceView, FollowUpView, Recording, SessionForm, SessionMemberView, SessionView, TalkView,
    get_evening_place, get_session,
};
pub use change::{
    AddSessionForm, CancelSessionForm, MoveSessionForm, SessionMovedView, add_session, cancel_session,
    move_session,
};
pub(crate) use clash::hours_at;
pub use evening::{
    EveningFacilitatorView, EveningView, EveningsForm, EveningsView, InsteadOfView, list_sessions,
};
pub(crate) use evening::{evenings_between, evenings_on, evenings_on_holidays, goes_on_over, unrecorded};
pub use free_days::FreeDayView;
pub use plan::SkippedDayView;
pub(crate) use plan::{lay, series_of, skipped_between, write_planned};
pub(crate) use series::{move_to_venue, wait_until};
pub(crate) use session::{
    Meeting, Session, call_off_after, count_sessions, dated_meetings_from, first_held_on, get_session_row,
    lines_of, meetings_from, number_of, progress_of,
};
pub use session::{SessionLineView, SessionState};
pub use shift::{ClashView, ShiftView, ShiftedView};
pub(crate) use shift::{Shift, preview_shift, shift};

#[cfg(test)]
mod tests;
