//! Clarifying conversations: booked, held, and what came of them (S2.3, S3.1).
//!
//! Keeps true: only a conversation that was held has an outcome; accepting somebody puts her on the waiting list in the
//! same act; one that did not come about is followed up as a call owed, never as a withdrawal (R11). Deliberately not
//! here: notes of what was said (R9), and an account of what happened (S1.7).

mod book;
mod conversation;
mod interviewer;
mod list;
mod record;
mod week;

pub use book::{
    BookConversationForm, BookingFields, CancelConversationForm, ConversationBookedView,
    MoveConversationForm, book_conversation, cancel_conversation, move_conversation,
};
pub(crate) use book::{book, call_off_all, checked_booking};
pub(crate) use conversation::{
    Conclusion, Conversation, Course, IS_BOOKED, LAST_CONVERSATION_ON, PEOPLE_BOOKED, conversations_of,
    hand_over, interviewer_of, is_accepted, is_booked, list_of_person, person_of, standing_of,
};
pub use conversation::{
    ConversationStanding, ConversationState, ConversationView, Outcome, Place, Readiness,
};
pub use interviewer::Interviewer;
pub use list::{
    ConversationForm, ConversationPageView, ConversationsForm, ConversationsView, get_conversation,
    list_conversations,
};
pub(crate) use list::{conversations_between, conversations_on, conversations_to_record};
pub(crate) use record::take_in_held;
pub use record::{ConversationRecordedView, RecordConversationForm, Went, record_conversation};
pub use week::{BookingDayView, BookingWeekForm, BookingWeekView, get_booking_week};

#[cfg(test)]
mod tests;
