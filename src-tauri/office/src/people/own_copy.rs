//! A person's own copy of her data (R23): what the centre keeps of her, and nothing of other people.
//!
//! Keeps true: whom she is kept apart from or wishes to be with, other members, facilitators, advisors and who did what are
//! left out; notes are shown apart, because whoever hands them over has to look whether they speak of others. That it was
//! given to her, and how, is written down. Deliberately not here: sending it. Nothing leaves the office by itself.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::calls::{CallResult, attempts_to};
use super::consents::{ConsentView, consents_of};
use super::contact::{LivesWithDanger, VoicemailRule, WhoMayAnswer, contact_of};
use super::contact_store::SafeHoursView;
use super::details::{DetailsFields, details_of};
use super::page::{AboutView, OfPersonForm, UnsafeCallView, unsafe_calls_to};
use super::person::{NamingView, get_facts};
use super::status::{StatusView, status_of};
use super::unconfirmed::unconfirmed_of;
use crate::agreements::{AgreementMarkView, marks_of};
use crate::choice;
use crate::conversations::{self, ConversationState, Outcome, Place, Readiness};
use crate::enquiries::{self, Channel};
use crate::fault::Fault;
use crate::groups::{self, WithdrawalReason};
use crate::id::{HandedCopyId, PersonId};
use crate::journal::Action;
use crate::notes;
use crate::office::{Look, Office};
use crate::roles;
use crate::sessions::{self, AttendanceMarkView};
use crate::settings::{centre_name, get_tag};
use crate::surface::Done;
use crate::waiting::{self, EntryView};
use crate::wire::{Day, Hour, Moment};

choice! {
    /// How she was given the copy.
    CopyWay {
        /// Into her hands.
        InPerson = "in-person",
        /// It was read to her, and she took nothing along.
        ReadAloud = "read-aloud",
        /// By post, because she says that her post is safe.
        Post = "post",
        /// In another way that she wished.
        Other = "other",
    }
}

/// How she said that it is safe to reach her, in full.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CopyContactView {
    /// Her number.
    pub phone: Option<String>,
    /// Her e-mail address.
    pub email: Option<String>,
    /// Another way to reach her.
    pub other_way: Option<String>,
    /// Whether she may be called.
    pub may_call: bool,
    /// Whether she may be sent a text.
    pub may_text: bool,
    /// Whether she may be written an e-mail.
    pub may_email: bool,
    /// The hours.
    pub hours: Vec<SafeHoursView>,
    /// Who may pick up.
    pub who_may_answer: WhoMayAnswer,
    /// The name the caller gives.
    pub say_name: Option<String>,
    /// The reason the caller gives.
    pub say_reason: Option<String>,
    /// What may be left when nobody answers.
    pub voicemail: VoicemailRule,
    /// The message agreed on.
    pub voicemail_message: Option<String>,
    /// The code word.
    pub code_word: Option<String>,
    /// Whether she lives with somebody she has to fear.
    pub lives_with_danger: LivesWithDanger,
    /// The last day on which this holds.
    pub valid_until: Option<Day>,
    /// What an old list says about reaching her.
    pub unconfirmed: Option<String>,
}

/// One of her enquiries.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CopyEnquiryView {
    /// When it came.
    pub received_on: Day,
    /// How it came.
    pub channel: Channel,
    /// The names of the topics.
    pub topics: Vec<String>,
    /// When she would have time, in her words.
    pub times: String,
}

/// One of her conversations.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CopyConversationView {
    /// The day.
    pub on_day: Day,
    /// When it begins.
    pub at_hour: Hour,
    /// How far it is.
    pub state: ConversationState,
    /// Where.
    pub place: Place,
    /// What came of it.
    pub outcome: Option<Outcome>,
    /// Not before this day.
    pub not_until: Option<Day>,
    /// To where she was referred.
    pub referred_to: Option<String>,
    /// Whether she feels ready for a group.
    pub readiness: Readiness,
}

/// One of her groups.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CopyGroupView {
    /// The group's name.
    pub name: String,
    /// When she joined.
    pub joined_on: Day,
    /// The first day no longer a member.
    pub left_on: Option<Day>,
    /// Why she left.
    pub left_because: Option<WithdrawalReason>,
    /// How she agreed to keep silence.
    pub agreement: AgreementMarkView,
    /// Her evenings.
    pub evenings: Vec<AttendanceMarkView>,
}

/// A note about her. It may speak of others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CopyNoteView {
    /// The day on which it was changed last.
    pub on: Day,
    /// The words.
    pub text: String,
}

/// A try to call her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CopyTryView {
    /// When.
    pub at: Moment,
    /// How it went.
    pub result: CallResult,
}

/// A copy that she was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HandedCopyView {
    /// The day.
    pub on: Day,
    /// How.
    pub way: CopyWay,
}

/// What the centre keeps of a person, for herself.
#[derive(Debug, Serialize, TS)]
pub struct OwnCopyView {
    /// The day of the copy.
    pub made_on: Day,
    /// The centre that keeps it.
    pub centre: String,
    /// What she is called.
    pub naming: NamingView,
    /// When she first got in touch.
    pub since: Day,
    /// The little that is known of her.
    pub about: AboutView,
    /// What helps to meet her well.
    pub details: DetailsFields,
    /// Words by which the centre finds her again.
    pub tags: Vec<String>,
    /// Why she is not there at the moment.
    pub status: Option<StatusView>,
    /// How she said that it is safe to reach her.
    pub contact: CopyContactView,
    /// Her consents.
    pub consents: Vec<ConsentView>,
    /// Her enquiries, the latest first.
    pub enquiries: Vec<CopyEnquiryView>,
    /// Her conversations, the latest first.
    pub conversations: Vec<CopyConversationView>,
    /// Where she waits, and where she waited.
    pub waiting: Vec<EntryView>,
    /// Her groups, the latest first.
    pub groups: Vec<CopyGroupView>,
    /// Every try to call her, the latest first.
    pub tries: Vec<CopyTryView>,
    /// Calls that were made although it was not safe.
    pub unsafe_calls: Vec<UnsafeCallView>,
    /// Notes about her.
    pub notes: Vec<CopyNoteView>,
    /// Copies that she was given before.
    pub handed: Vec<HandedCopyView>,
}

/// Somebody was given a copy of her own data.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HandOverCopyForm {
    /// The person.
    pub person: PersonId,
    /// How.
    pub way: CopyWay,
}

/// Reads what the centre keeps of a person, for herself.
pub fn get_own_copy(office: &Office, form: OfPersonForm) -> Result<OwnCopyView, Fault> {
    office.look(|look| {
        let id = form.person;
        let person = get_facts(look, id)?;
        roles::check_person(look, id)?;
        let details = details_of(look, id)?;
        Ok(OwnCopyView {
            made_on: Day(look.today()),
            centre: centre_name(look)?,
            naming: NamingView::of(&person.details),
            since: person.known_since,
            about: AboutView::of(&person.details, look.today()),
            tags: details
                .tags
                .iter()
                .map(|tag| Ok(get_tag(look, *tag)?.name))
                .collect::<Result<_, Fault>>()?,
            // Who advises her is somebody else.
            details: DetailsFields { advisor: None, tags: Vec::new(), ..details },
            status: status_of(look, id)?,
            contact: contact(look, id)?,
            consents: consents_of(look, id)?,
            enquiries: enquiries_of(look, id)?,
            conversations: conversations_of(look, id)?,
            waiting: waiting::list_of_person(look, id)?,
            groups: groups_of(look, id)?,
            tries: attempts_to(look, id)?
                .into_iter()
                .map(|attempt| CopyTryView { at: attempt.at, result: attempt.result })
                .collect(),
            unsafe_calls: unsafe_calls_to(look, id)?,
            notes: notes_of(look, id)?,
            handed: handed_to(look, id)?,
        })
    })
}

fn contact(look: &Look<'_>, person: PersonId) -> Result<CopyContactView, Fault> {
    let kept = contact_of(look, person)?;
    Ok(CopyContactView {
        hours: kept.hours.iter().map(SafeHoursView::of).collect(),
        voicemail: kept.voicemail.rule(),
        voicemail_message: kept.voicemail.message().map(str::to_owned),
        phone: kept.phone,
        email: kept.email,
        other_way: kept.other_way,
        may_call: kept.may_call,
        may_text: kept.may_text,
        may_email: kept.may_email,
        who_may_answer: kept.who_may_answer,
        say_name: kept.say_name,
        say_reason: kept.say_reason,
        code_word: kept.code_word,
        lives_with_danger: kept.lives_with_danger,
        valid_until: kept.valid_until,
        unconfirmed: unconfirmed_of(look, person, false)?,
    })
}

fn enquiries_of(look: &Look<'_>, person: PersonId) -> Result<Vec<CopyEnquiryView>, Fault> {
    let all = enquiries::enquiries_of(look, person)?.into_iter();
    let copy = all.map(|enquiry| CopyEnquiryView {
        received_on: enquiry.received_on,
        channel: enquiry.channel,
        topics: enquiry.topics,
        times: enquiry.times,
    });
    Ok(copy.collect())
}

fn conversations_of(look: &Look<'_>, person: PersonId) -> Result<Vec<CopyConversationView>, Fault> {
    let all = conversations::list_of_person(look, person)?.into_iter();
    let copy = all.map(|conversation| CopyConversationView {
        on_day: conversation.on_day,
        at_hour: conversation.at_hour,
        state: conversation.state,
        place: conversation.place,
        outcome: conversation.outcome,
        not_until: conversation.not_until,
        referred_to: conversation.referred_to,
        readiness: conversation.readiness,
    });
    Ok(copy.collect())
}

fn groups_of(look: &Look<'_>, person: PersonId) -> Result<Vec<CopyGroupView>, Fault> {
    let mut copy = Vec::new();
    for line in groups::participations_of(look, person)? {
        copy.push(CopyGroupView {
            agreement: marks_of(look, line.group)?.of_person(person),
            evenings: sessions::attendance_of(look, line.group, person)?,
            name: line.group_name,
            joined_on: line.joined_on,
            left_on: line.left_on,
            left_because: line.left_because,
        });
    }
    Ok(copy)
}

fn notes_of(look: &Look<'_>, person: PersonId) -> Result<Vec<CopyNoteView>, Fault> {
    let all = notes::all_notes(look)?.into_iter().filter(|note| note.person == Some(person));
    Ok(all.map(|note| CopyNoteView { on: note.changed_on, text: note.text }).collect())
}

fn handed_to(look: &Look<'_>, person: PersonId) -> Result<Vec<HandedCopyView>, Fault> {
    let sql = "SELECT handed_on, way FROM handed_copy WHERE person = ? ORDER BY handed_on DESC, id";
    let mut statement = look.conn().prepare_cached(sql)?;
    let rows =
        statement.query_map([person], |row| Ok(HandedCopyView { on: row.get(0)?, way: row.get(1)? }))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Notes that somebody was given a copy of her own data.
pub fn hand_over_copy(office: &mut Office, form: HandOverCopyForm) -> Result<Done, Fault> {
    office.act(Action::HandOverCopy, |act| {
        get_facts(act, form.person)?;
        act.about(form.person);
        act.conn().execute(
            "INSERT INTO handed_copy (id, person, handed_on, way, who) VALUES (?, ?, ?, ?, ?)",
            params![HandedCopyId::new(act.world()), form.person, Day(act.today()), form.way, act.who()],
        )?;
        Ok(Done {})
    })
}
