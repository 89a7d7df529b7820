//! Recording how a conversation went, and what follows from it in the same act.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::book::get_booked;
use super::conversation::{
    Conclusion, Conversation, Course, Outcome, Place, Readiness, conversations_of, insert, update,
};
use super::interviewer::Interviewer;
use super::list::check_interviewer;
use crate::check::Check;
use crate::choice;
use crate::fault::Fault;
use crate::id::{CallId, ConversationId, DirectoryEntryId, EntryId, PersonId};
use crate::journal::Action;
use crate::office::{Act, Office};
use crate::people::{self, CallAbout};
use crate::settings;
use crate::waiting::{self, EntryFields};
use crate::wire::{Day, Hour};

choice! {
    /// Whether a conversation took place.
    Went {
        /// It took place.
        Held = "held",
        /// The person was not there or did not answer.
        Missed = "missed",
    }
}

/// How a conversation went.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RecordConversationForm {
    /// The conversation.
    pub id: ConversationId,
    /// Whether it took place.
    pub went: Went,
    /// What came of it; needed where it was held.
    pub outcome: Option<Outcome>,
    /// For `not-now`: not before this day.
    pub not_until: Option<String>,
    /// For `referred`: to where. Nothing goes back to whoever sent her (R26).
    pub referred_to: Option<String>,
    /// For `referred`: to which place of the directory.
    #[serde(default)]
    pub referred_place: Option<DirectoryEntryId>,
    /// Whether she feels ready for a group; only where it was held.
    #[serde(default)]
    pub readiness: Readiness,
    /// For `accepted`: what she waits for from now on.
    #[serde(default)]
    pub entries: Vec<EntryFields>,
}

/// What followed from a conversation.
#[derive(Debug, Serialize, TS)]
pub struct ConversationRecordedView {
    /// The places on the waiting list, in the order of the form.
    pub entries: Vec<EntryId>,
    /// The call owed because it did not come about.
    pub call: Option<CallId>,
}

fn checked(check: &mut Check, form: &RecordConversationForm) -> Course {
    let not_until = check.optional_day("not_until", form.not_until.as_deref());
    let referred_to = check.optional_line("referred_to", form.referred_to.as_deref());
    let outcome = match (form.went, form.outcome) {
        (Went::Held, None) => {
            check.fault("outcome", "required");
            None
        }
        (Went::Missed, _) => None,
        (Went::Held, outcome) => outcome,
    };
    if outcome != Some(Outcome::Accepted) && !form.entries.is_empty() {
        check.fault("entries", "entries-need-acceptance");
    }
    match outcome {
        None => Course::Missed,
        Some(Outcome::Accepted) => Course::Held(Conclusion::Accepted),
        Some(Outcome::NotNow) => Course::Held(Conclusion::NotNow { until: not_until }),
        Some(Outcome::Referred) => {
            Course::Held(Conclusion::Referred { place: form.referred_place, to: referred_to })
        }
        Some(Outcome::Other) => Course::Held(Conclusion::Other),
    }
}

/// Records how a conversation went.
pub fn record_conversation(
    office: &mut Office,
    form: RecordConversationForm,
) -> Result<ConversationRecordedView, Fault> {
    let mut check = Check::default();
    let state = checked(&mut check, &form);
    let entries =
        office.look(|look| waiting::checked_entries(look, &mut check, "entries.", &form.entries))?;
    check.done()?;
    office.act(Action::RecordConversation, |act| {
        let mut conversation = get_booked(act, form.id)?;
        check_interviewer(act, &conversation)?;
        if let Some(place) = form.referred_place {
            settings::directory_name(act, place)?;
        }
        if state.is_held() {
            conversation.readiness = form.readiness;
        }
        conversation.state = state;
        update(act, &conversation)?;
        let mut joined = Vec::new();
        for entry in entries {
            joined.push(waiting::join(act, conversation.person, entry)?);
        }
        let call = match conversation.state {
            Course::Missed => Some(people::owe_call(act, conversation.person, CallAbout::BookConversation)?),
            _ => None,
        };
        Ok(ConversationRecordedView { entries: joined, call })
    })
}

/// Writes down a conversation that was held before the office knew of it. Its hour is not known: noon stands for it.
pub(crate) fn take_in_held(
    act: &Act<'_>,
    person: PersonId,
    on_day: Day,
    interviewer: Option<&str>,
    conclusion: Conclusion,
) -> Result<(), Fault> {
    let held_then = |other: &Conversation| other.state.is_held() && other.on_day == on_day;
    if conversations_of(act, person)?.iter().any(held_then) {
        return Ok(());
    }
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    let mut conversation = Conversation {
        id: ConversationId::new(act.world()),
        person,
        state: Course::Booked,
        on_day,
        at_hour: Hour(noon),
        minutes: 45,
        place: Place::Office,
        interviewer: Interviewer::named(act, interviewer.unwrap_or_default())?,
        readiness: Readiness::default(),
    };
    insert(act, &conversation)?;
    conversation.state = Course::Held(conclusion);
    update(act, &conversation)
}
