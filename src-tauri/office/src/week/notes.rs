//! What in a week wants a look: evenings without a room, holidays, conversations at the same time. Pure rules.
//!
//! Deliberately not here: two groups in one room, or one facilitator at two places. The office refuses both when it is planned.

use chrono::Datelike;
use serde::Serialize;
use ts_rs::TS;

use crate::calendar::Hours;
use crate::conversations::{ConversationState, ConversationView};
use crate::id::{GroupId, SessionId};
use crate::sessions::{EveningView, FreeDayView, SessionState};
use crate::settings::VenueView;
use crate::wire::{Day, Hour};

/// Something in a week that wants a look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum WeekNoteView {
    /// An evening falls on a public or school holiday (R12).
    Holiday {
        /// The session.
        session: SessionId,
        /// The group's name.
        group_name: String,
        /// The day.
        on: Day,
        /// What makes the day free.
        holiday: FreeDayView,
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
    /// An evening lies outside the hours in which groups may meet in its room.
    RoomClosed {
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
    /// A group pauses this week.
    Paused {
        /// The group.
        group: GroupId,
        /// Its name.
        group_name: String,
        /// The first day on which it may meet again.
        until: Day,
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
        let Some(room) = rooms.iter().find(|room| Some(room.id) == evening.venue) else {
            notes.push((on, WeekNoteView::RoomOpen { session, group_name, on }));
            continue;
        };
        if !room.is_open_at(on.0.weekday().num_days_from_monday(), evening.at_hour) {
            let (group_name, venue_name) = (group_name.clone(), room.name.clone());
            notes.push((on, WeekNoteView::RoomClosed { session, group_name, on, venue_name }));
        }
        if room.is_small_for(evening.people, evening.facilitators.len()) {
            let venue_name = room.name.clone();
            notes.push((on, WeekNoteView::RoomSmall { session, group_name, on, venue_name }));
        }
    }
    notes.extend(holds_twice(conversations));
    notes.sort_by_key(|(on, _)| *on);
    notes.into_iter().map(|(_, note)| note).collect()
}

/// Whether two conversations share a minute; those that only touch do not.
fn overlap(one: &ConversationView, other: &ConversationView) -> bool {
    let hours = |talk: &ConversationView| {
        Hours::new(talk.on_day.0, talk.at_hour.0, u16::try_from(talk.minutes).ok()?).ok()
    };
    hours(one).zip(hours(other)).is_some_and(|(one, other)| one.overlaps(other))
}

/// Where one person holds two conversations at the same time.
fn holds_twice(conversations: &[ConversationView]) -> Vec<(Day, WeekNoteView)> {
    let booked: Vec<_> = conversations.iter().filter(|one| one.state == ConversationState::Booked).collect();
    let mut twice = Vec::new();
    for (place, second) in booked.iter().enumerate() {
        let clashes = booked[..place].iter().filter(|first| {
            first.on_day == second.on_day
                && overlap(first, second)
                && first.interviewer.is(&second.interviewer)
        });
        twice.extend(clashes.map(|first| {
            let note = WeekNoteView::HoldsTwice {
                interviewer: second.interviewer_name.clone(),
                on: second.on_day,
                first: first.at_hour,
                second: second.at_hour,
            };
            (second.on_day, note)
        }));
    }
    twice
}
