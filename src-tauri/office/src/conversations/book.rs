//! Booking a conversation, moving it and calling it off.

use chrono::NaiveDateTime;
use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::conversation::{Conversation, Course, Place, get, insert, update};
use crate::check::Check;
use crate::fault::{Coded, Fault};
use crate::id::{ConversationId, PersonId};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::people::{self, CallAbout};
use crate::surface::Done;
use crate::wire::{Day, Hour};

/// When, where and with whom a conversation is.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BookingFields {
    /// The day.
    pub on_day: String,
    /// When it begins.
    pub at_hour: String,
    /// How long it is, in minutes.
    pub minutes: i32,
    /// Where.
    pub place: Place,
    /// Who holds it.
    pub interviewer: String,
}

/// A conversation to book.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BookConversationForm {
    /// With whom.
    pub person: PersonId,
    /// When, where and with whom.
    pub booking: BookingFields,
}

/// A conversation to move.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveConversationForm {
    /// The conversation.
    pub id: ConversationId,
    /// When, where and with whom from now on.
    pub booking: BookingFields,
}

/// A conversation to call off.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CancelConversationForm {
    /// The conversation.
    pub id: ConversationId,
    /// Whether a call to find another day is owed.
    pub find_another_day: bool,
}

/// The conversation just booked or moved.
#[derive(Debug, Serialize, TS)]
pub struct ConversationBookedView {
    /// The conversation.
    pub id: ConversationId,
    /// How many other conversations the interviewer has at that time.
    pub interviewer_busy: u32,
}

/// What stands in the way of changing a conversation.
#[derive(Debug)]
pub(super) enum ConversationRefusal {
    NotBooked,
}

impl Coded for ConversationRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::NotBooked => "conversation-not-booked",
        }
    }
}

/// When, where and with whom a conversation is, checked.
#[derive(Debug, Clone)]
pub(crate) struct Booking {
    on_day: Day,
    at_hour: Hour,
    minutes: i32,
    place: Place,
    interviewer: String,
}

/// Checks when, where and with whom a conversation is; a day in the past is allowed, for those written down afterwards.
pub(crate) fn checked_booking(check: &mut Check, prefix: &str, fields: &BookingFields) -> Option<Booking> {
    let on_day = check.day(&format!("{prefix}on_day"), &fields.on_day);
    let at_hour = check.hour(&format!("{prefix}at_hour"), &fields.at_hour);
    let minutes = check.whole(&format!("{prefix}minutes"), fields.minutes, 5..=480);
    let interviewer = check.line(&format!("{prefix}interviewer"), &fields.interviewer);
    Some(Booking { on_day: Day(on_day?), at_hour: Hour(at_hour?), minutes, place: fields.place, interviewer })
}

impl Booking {
    fn with(self, id: ConversationId, person: PersonId) -> Conversation {
        let Self { on_day, at_hour, minutes, place, interviewer } = self;
        Conversation { id, person, state: Course::Booked, on_day, at_hour, minutes, place, interviewer }
    }
}

/// Books a conversation; a call that was owed to book one has thereby been made.
pub(crate) fn book(act: &Act<'_>, person: PersonId, booking: Booking) -> Result<ConversationId, Fault> {
    people::called(act, person)?;
    let conversation = booking.with(ConversationId::new(act.world()), person);
    insert(act, &conversation)?;
    people::settle_calls(act, person, CallAbout::BookConversation)?;
    Ok(conversation.id)
}

/// How many other booked conversations of the same interviewer touch this one.
fn interviewer_busy(look: &Look<'_>, booked: &Conversation) -> Result<u32, Fault> {
    if booked.interviewer.is_empty() {
        return Ok(0);
    }
    let mut statement = look.conn().prepare_cached(
        "SELECT on_day, at_hour, minutes FROM conversation
         WHERE state = 'booked' AND on_day BETWEEN ? AND ? AND interviewer = ? AND id <> ?",
    )?;
    let neighbours = [booked.begins().date().pred_opt(), booked.ends().date().succ_opt()];
    let [first, last] = neighbours.map(|day| day.unwrap_or(booked.on_day.0));
    let others =
        statement.query_map(params![Day(first), Day(last), booked.interviewer, booked.id], |row| {
            let (day, hour, minutes): (Day, Hour, i32) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let begins: NaiveDateTime = day.0.and_time(hour.0);
            Ok((begins, begins + chrono::TimeDelta::minutes(i64::from(minutes))))
        })?;
    let mut busy = 0;
    for other in others {
        let (begins, ends) = other?;
        busy += u32::from(begins < booked.ends() && booked.begins() < ends);
    }
    Ok(busy)
}

/// A conversation that is still to come.
pub(super) fn get_booked(look: &Look<'_>, id: ConversationId) -> Result<Conversation, Fault> {
    let conversation = get(look, id)?;
    match conversation.state {
        Course::Booked => Ok(conversation),
        _ => Err(ConversationRefusal::NotBooked.into()),
    }
}

/// Books a conversation.
pub fn book_conversation(
    office: &mut Office,
    form: BookConversationForm,
) -> Result<ConversationBookedView, Fault> {
    let mut check = Check::default();
    let booking = checked_booking(&mut check, "booking.", &form.booking);
    check.done()?;
    let Some(booking) = booking else { return Err(Fault::Broken) };
    office.act(Action::BookConversation, |act| {
        let id = book(act, form.person, booking)?;
        Ok(ConversationBookedView { id, interviewer_busy: interviewer_busy(act, &get(act, id)?)? })
    })
}

/// Moves a conversation that is still to come.
pub fn move_conversation(
    office: &mut Office,
    form: MoveConversationForm,
) -> Result<ConversationBookedView, Fault> {
    let mut check = Check::default();
    let booking = checked_booking(&mut check, "booking.", &form.booking);
    check.done()?;
    let Some(booking) = booking else { return Err(Fault::Broken) };
    office.act(Action::MoveConversation, |act| {
        let moved = booking.with(form.id, get_booked(act, form.id)?.person);
        update(act, &moved)?;
        Ok(ConversationBookedView { id: form.id, interviewer_busy: interviewer_busy(act, &moved)? })
    })
}

/// Calls a conversation off.
pub fn cancel_conversation(office: &mut Office, form: CancelConversationForm) -> Result<Done, Fault> {
    office.act(Action::CancelConversation, |act| {
        let mut conversation = get_booked(act, form.id)?;
        conversation.state = Course::CalledOff;
        update(act, &conversation)?;
        if form.find_another_day {
            people::owe_call(act, conversation.person, CallAbout::BookConversation)?;
        }
        Ok(Done {})
    })
}
