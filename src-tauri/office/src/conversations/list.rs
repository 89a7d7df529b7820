//! The conversations of some days, and everything needed to hold one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::conversation::{ConversationView, between, get, overdue};
use crate::check::Check;
use crate::enquiries;
use crate::fault::Fault;
use crate::id::ConversationId;
use crate::office::{Look, Office};
use crate::people::{self, ReachView};
use crate::roles;
use crate::settings;
use crate::waiting::{self, EntryView};
use crate::wire::Day;

/// The conversations of which days, both included.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConversationsForm {
    /// From this day.
    pub from: String,
    /// To this day.
    pub until: String,
}

/// The conversations of some days.
#[derive(Debug, Serialize, TS)]
pub struct ConversationsView {
    /// By their beginning.
    pub conversations: Vec<ConversationView>,
    /// Those before today of which nobody has said how they went.
    pub to_record: Vec<ConversationView>,
}

/// Which conversation.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConversationForm {
    /// The conversation.
    pub id: ConversationId,
}

/// Everything needed to hold a conversation.
#[derive(Debug, Serialize, TS)]
pub struct ConversationPageView {
    /// The conversation.
    pub conversation: ConversationView,
    /// The names of the topics she came with.
    pub topics: Vec<String>,
    /// When she would have time, in her words, from her latest enquiry.
    pub times: String,
    /// What she waits for already.
    pub waiting: Vec<EntryView>,
    /// What is allowed at this moment: for a conversation by phone.
    pub reach: ReachView,
    /// What the law makes one report (R25); may be empty.
    pub reporting_duty: String,
}

/// Most days on one list.
const MOST_DAYS: i64 = 366;

pub(super) fn views(
    look: &Look<'_>,
    mut conversations: Vec<super::Conversation>,
) -> Result<Vec<ConversationView>, Fault> {
    // Only an advisor does not see everybody (S5.4).
    if roles::own_people(look)?.is_some() {
        let mut seen = Vec::new();
        for conversation in conversations {
            if roles::sees_person(look, conversation.person)? {
                seen.push(conversation);
            }
        }
        conversations = seen;
    }
    conversations.into_iter().map(|conversation| conversation.view(look)).collect()
}

/// The conversations of one day.
pub(crate) fn conversations_on(look: &Look<'_>, day: Day) -> Result<Vec<ConversationView>, Fault> {
    conversations_between(look, day, day)
}

/// The conversations of some days, both included, by their beginning.
pub(crate) fn conversations_between(
    look: &Look<'_>,
    from: Day,
    until: Day,
) -> Result<Vec<ConversationView>, Fault> {
    views(look, between(look, from, until)?)
}

/// The conversations before a day of which nobody has said how they went.
pub(crate) fn conversations_to_record(look: &Look<'_>, before: Day) -> Result<Vec<ConversationView>, Fault> {
    views(look, overdue(look, before)?)
}

/// Refuses to open a conversation to anybody but the interviewer and the coordinator (R8).
pub(super) fn check_interviewer(look: &Look<'_>, conversation: &super::Conversation) -> Result<(), Fault> {
    let hers = roles::is_hers(look, &conversation.interviewer)?;
    if hers { Ok(()) } else { Err(Fault::refused(roles::REFUSED)) }
}

/// Lists the conversations of some days.
pub fn list_conversations(office: &Office, form: ConversationsForm) -> Result<ConversationsView, Fault> {
    let mut check = Check::default();
    let from = check.day("from", &form.from);
    let until = check.day("until", &form.until);
    if let (Some(from), Some(until)) = (from, until)
        && !(0..MOST_DAYS).contains(&(until - from).num_days())
    {
        check.fault("until", "period-too-long");
    }
    check.done()?;
    let (Some(from), Some(until)) = (from, until) else { return Err(Fault::Broken) };
    office.look(|look| {
        Ok(ConversationsView {
            conversations: conversations_between(look, Day(from), Day(until))?,
            to_record: conversations_to_record(look, Day(look.today()))?,
        })
    })
}

/// Reads everything needed to hold a conversation.
pub fn get_conversation(office: &Office, form: ConversationForm) -> Result<ConversationPageView, Fault> {
    office.look(|look| {
        let conversation = get(look, form.id)?;
        check_interviewer(look, &conversation)?;
        let person = conversation.person;
        let times = enquiries::enquiries_of(look, person)?.into_iter().next().map(|latest| latest.times);
        Ok(ConversationPageView {
            topics: enquiries::topics_of(look, person)?,
            times: times.unwrap_or_default(),
            waiting: waiting::list_of_person(look, person)?,
            reach: people::reach_of(look, person)?.into(),
            conversation: conversation.view(look)?,
            reporting_duty: settings::reporting_duty(look)?,
        })
    })
}
