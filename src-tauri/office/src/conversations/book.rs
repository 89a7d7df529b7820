//! Booking a conversation, moving it and calling it off.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::conversation::{
    Conversation, Course, Place, Readiness, between, conversations_of, get, insert, update,
};
use super::interviewer::Interviewer;
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
    pub interviewer: Interviewer,
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
    interviewer: Interviewer,
}

/// Checks when, where and with whom a conversation is; a day in the past is allowed, for those written down afterwards.
pub(crate) fn checked_booking(
    look: &Look<'_>,
    check: &mut Check,
    prefix: &str,
    fields: BookingFields,
) -> Result<Option<Booking>, Fault> {
    let on_day = check.day(&format!("{prefix}on_day"), &fields.on_day);
    let at_hour = check.hour(&format!("{prefix}at_hour"), &fields.at_hour);
    let minutes = check.whole(&format!("{prefix}minutes"), fields.minutes, 5..=480);
    let interviewer = fields.interviewer.checked(look, check, &format!("{prefix}interviewer"))?;
    let place = fields.place;
    Ok(on_day.zip(at_hour).map(|(day, hour)| Booking {
        on_day: Day(day),
        at_hour: Hour(hour),
        minutes,
        place,
        interviewer,
    }))
}

impl Booking {
    fn with(self, id: ConversationId, person: PersonId) -> Conversation {
        let Self { on_day, at_hour, minutes, place, interviewer } = self;
        let (state, readiness) = (Course::Booked, Readiness::NotAsked);
        Conversation { id, person, state, on_day, at_hour, minutes, place, interviewer, readiness }
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

/// The other booked conversations of an interviewer that touch a span of time.
pub(super) fn clashes(
    look: &Look<'_>,
    (begins, ends): (NaiveDateTime, NaiveDateTime),
    interviewer: &Interviewer,
    except: Option<ConversationId>,
) -> Result<Vec<Conversation>, Fault> {
    // One that begins on the day before may reach over midnight.
    let first = begins.date().pred_opt().unwrap_or(begins.date());
    let mut near = between(look, Day(first), Day(ends.date()))?;
    near.retain(|other| {
        other.state == Course::Booked
            && other.interviewer.is(interviewer)
            && Some(other.id) != except
            && other.begins() < ends
            && begins < other.ends()
    });
    Ok(near)
}

/// How many other booked conversations of the same interviewer touch this one.
fn interviewer_busy(look: &Look<'_>, booked: &Conversation) -> Result<u32, Fault> {
    let span = (booked.begins(), booked.ends());
    let others = clashes(look, span, &booked.interviewer, Some(booked.id))?;
    Ok(u32::try_from(others.len()).unwrap_or(u32::MAX))
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
    let booking = office.look(|look| checked_booking(look, &mut check, "booking.", form.booking))?;
    check.done()?;
    let Some(booking) = booking else { return Err(Fault::Broken) };
    office.act(Action::BookConversation, |act| {
        people::refuse_if_left(act, form.person)?;
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
    let booking = office.look(|look| checked_booking(look, &mut check, "booking.", form.booking))?;
    check.done()?;
    let Some(booking) = booking else { return Err(Fault::Broken) };
    office.act(Action::MoveConversation, |act| {
        let moved = booking.with(form.id, get_booked(act, form.id)?.person);
        update(act, &moved)?;
        Ok(ConversationBookedView { id: form.id, interviewer_busy: interviewer_busy(act, &moved)? })
    })
}

/// Calls off every conversation that is still to come with a person.
pub(crate) fn call_off_all(act: &Act<'_>, person: PersonId) -> Result<(), Fault> {
    for mut conversation in conversations_of(act, person)?.into_iter().filter(|c| c.state == Course::Booked) {
        conversation.state = Course::CalledOff;
        update(act, &conversation)?;
    }
    Ok(())
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
