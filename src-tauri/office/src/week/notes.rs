//! What in a week wants a look: evenings without a room, holidays, conversations at the same time. Pure rules.
//!
//! Deliberately not here: two groups in one room, or one facilitator at two places. The office refuses both when it is planned.

use chrono::Timelike;
use serde::Serialize;
use ts_rs::TS;

use crate::conversations::{ConversationState, ConversationView};
use crate::folding;
use crate::id::{GroupId, SessionId};
use crate::sessions::{EveningView, SessionState};
use crate::settings::VenueView;
use crate::wire::{Day, Hour};

/// Something in a week that wants a look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum WeekNoteView {
    /// An evening falls on a public holiday (R12).
    Holiday {
        /// The session.
        session: SessionId,
        /// The group's name.
        group_name: String,
        /// The day.
        on: Day,
        /// The message that names the holiday.
        holiday: String,
    },
    /// An evening has no room yet.
    RoomOpen {
        /// The session.
        session: SessionId,
        /// The group's name.
        group_name: String,
        /// The day.
        on: Day,
    },
    /// More people are to come than the room holds.
    RoomSmall {
        /// The session.
        session: SessionId,
        /// The group's name.
        group_name: String,
        /// The day.
        on: Day,
        /// The room's name.
        venue_name: String,
    },
    /// Somebody holds two conversations at the same time.
    HoldsTwice {
        /// Who.
        interviewer: String,
        /// The day.
        on: Day,
        /// When the first begins.
        first: Hour,
        /// When the other begins.
        second: Hour,
    },
    /// A group that meets has an empty seat.
    SeatEmpty {
        /// The group.
        group: GroupId,
        /// Its name.
        group_name: String,
    },
    /// A group that meets every week has no evening this week.
    DoesNotMeet {
        /// The group.
        group: GroupId,
        /// Its name.
        group_name: String,
    },
}

/// Gives what wants a look, by days.
pub(super) fn of(
    evenings: &[EveningView],
    conversations: &[ConversationView],
    rooms: &[VenueView],
) -> Vec<WeekNoteView> {
    let mut notes: Vec<(Day, WeekNoteView)> = Vec::new();
    for evening in evenings.iter().filter(|one| one.state == SessionState::Planned) {
        let (session, group_name, on) = (evening.session, evening.group_name.clone(), evening.on);
        if let Some(holiday) = &evening.holiday {
            notes.push((
                on,
                WeekNoteView::Holiday {
                    session,
                    group_name: group_name.clone(),
                    on,
                    holiday: holiday.clone(),
                },
            ));
        }
        match rooms.iter().find(|room| Some(room.id) == evening.venue) {
            None => notes.push((on, WeekNoteView::RoomOpen { session, group_name, on })),
            Some(room) if is_small(room, evening) => {
                let venue_name = room.name.clone();
                notes.push((on, WeekNoteView::RoomSmall { session, group_name, on, venue_name }));
            }
            Some(_) => {}
        }
    }
    notes.extend(holds_twice(conversations));
    notes.sort_by_key(|(on, _)| *on);
    notes.into_iter().map(|(_, note)| note).collect()
}

/// Whether a room holds fewer than are to come, facilitators counted.
fn is_small(room: &VenueView, evening: &EveningView) -> bool {
    let coming =
        usize::try_from(evening.people).unwrap_or(usize::MAX).saturating_add(evening.facilitators.len());
    room.capacity.is_some_and(|capacity| coming > usize::try_from(capacity).unwrap_or(usize::MAX))
}

/// Whether two stretches of one day have a minute in common; those that only touch have none.
fn overlap(one: (Hour, u32), other: (Hour, u32)) -> bool {
    let minutes = |(hour, length): (Hour, u32)| {
        let begin = hour.0.num_seconds_from_midnight() / 60;
        begin..begin + length
    };
    let (one, other) = (minutes(one), minutes(other));
    one.start < other.end && other.start < one.end
}

/// Interviewers are written down by name: two that read the same are one.
fn holds_twice(conversations: &[ConversationView]) -> Vec<(Day, WeekNoteView)> {
    let booked: Vec<_> = conversations.iter().filter(|one| one.state == ConversationState::Booked).collect();
    let hours = |one: &ConversationView| (one.at_hour, u32::try_from(one.minutes).unwrap_or(0));
    let mut twice = Vec::new();
    for (place, second) in booked.iter().enumerate() {
        let clashes = booked[..place].iter().filter(|first| {
            first.on_day == second.on_day
                && overlap(hours(first), hours(second))
                && folding::fold(&first.interviewer) == folding::fold(&second.interviewer)
        });
        twice.extend(clashes.map(|first| {
            let note = WeekNoteView::HoldsTwice {
                interviewer: second.interviewer.clone(),
                on: second.on_day,
                first: first.at_hour,
                second: second.at_hour,
            };
            (second.on_day, note)
        }));
    }
    twice
}
