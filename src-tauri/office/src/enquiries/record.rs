//! Recording an enquiry in one act: the person, how it is safe to reach her, and a conversation if one was booked.

use chrono::{Datelike, NaiveTime};
use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::enquiry::{Answer, Channel};
use crate::check::Check;
use crate::conversations::{self, BookingFields};
use crate::fault::Fault;
use crate::id::{ConversationId, CoordinatorId, DirectoryEntryId, EnquiryId, PersonId, TopicId};
use crate::journal::Action;
use crate::languages;
use crate::office::{Act, Look, Office};
use crate::people::{self, CallAbout, CalledAs, NewPersonFields, SafeContactFields};
use crate::settings::{centre_language, centre_name, directory_name, get_topic};
use crate::wire::{Day, Hour, Moment};

/// From whom an enquiry is.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum EnquiryFrom {
    /// Somebody the centre knows.
    Known(PersonId),
    /// Somebody new.
    New(NewPersonFields),
    /// Somebody who stays unnamed: answered there and then, and counted.
    Nobody,
}

/// An enquiry.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RecordEnquiryForm {
    /// From whom.
    pub person: EnquiryFrom,
    /// How it came.
    pub channel: Channel,
    /// The advisor or the partner it came through (S5.4).
    #[serde(default)]
    pub sent_by: Option<DirectoryEntryId>,
    /// The topics; there may be none yet.
    pub topics: Vec<TopicId>,
    /// When she would have time, in her words; may be empty.
    pub times: String,
    /// How it is safe to reach her, as far as it was asked; what was not is not allowed (R1).
    pub contact: Option<SafeContactFields>,
    /// The conversation booked while talking (S1.5).
    pub conversation: Option<BookingFields>,
}

/// The enquiry just recorded.
#[derive(Debug, Serialize, TS)]
pub struct EnquiryRecordedView {
    /// The enquiry.
    pub enquiry: EnquiryId,
    /// The person; nobody where the topic is not offered, or she stays unnamed.
    pub person: Option<PersonId>,
    /// What the centre calls her from now on.
    pub called: Option<String>,
    /// The conversation, if one was booked.
    pub conversation: Option<ConversationId>,
    /// What the centre can do with it.
    pub answer: Answer,
}

/// The topics of an enquiry, parted by whether the centre offers them.
struct Topics {
    offered: Vec<TopicId>,
    excluded: Vec<TopicId>,
}

impl Topics {
    fn of(look: &Look<'_>, topics: &[TopicId]) -> Result<Self, Fault> {
        let mut parted = Self { offered: Vec::new(), excluded: Vec::new() };
        for id in topics {
            let side =
                if get_topic(look, *id)?.excluded { &mut parted.excluded } else { &mut parted.offered };
            if !side.contains(id) {
                side.push(*id);
            }
        }
        Ok(parted)
    }

    /// S3.5: not offered only where nothing of it is; of mixed topics the offered ones count.
    fn answer(&self) -> Answer {
        let nothing_offered = self.offered.is_empty() && !self.excluded.is_empty();
        if nothing_offered { Answer::TopicNotOffered } else { Answer::Open }
    }
}

/// Records an enquiry, with everything that came with it.
pub fn record_enquiry(
    office: &mut Office,
    mut form: RecordEnquiryForm,
) -> Result<EnquiryRecordedView, Fault> {
    let (topics, today, centre) =
        office.look(|look| Ok((Topics::of(look, &form.topics)?, look.today(), centre_name(look)?)))?;
    let mut check = Check::default();
    let times = check.line("times", &form.times);
    if let Some(sender) = form.sent_by {
        office.look(|look| directory_name(look, sender))?;
    }
    let (answer, counted) = match (topics.answer(), &form.person) {
        (Answer::Open, EnquiryFrom::Nobody) => (Answer::Answered, &topics.offered),
        (answer, _) => (answer, &topics.excluded),
    };
    if answer != Answer::Open {
        if form.conversation.is_some() {
            let unnamed = answer == Answer::Answered;
            check.fault("conversation", if unnamed { "somebody-to-meet" } else { "topic-not-offered" });
        }
        check.done()?;
        return office.act(Action::RecordEnquiry, |act| {
            let enquiry = insert(act, None, &form, &times, counted, answer)?;
            Ok(EnquiryRecordedView { enquiry, person: None, called: None, conversation: None, answer })
        });
    }
    let contact = form
        .contact
        .as_ref()
        .map(|fields| people::checked_contact(&mut check, "contact.", fields, today, &centre));
    let booking = match form.conversation.take() {
        Some(fields) => {
            office.look(|look| conversations::checked_booking(look, &mut check, "conversation.", fields))?
        }
        None => None,
    };
    let mut newcomer = None;
    if let EnquiryFrom::New(fields) = &form.person {
        let person = people::checked_new_person(&mut check, "person.new.", fields);
        if person.called.is_empty() && !contact.as_ref().is_some_and(people::ContactChange::identifies) {
            check.fault("person.new.called", "one-thing-to-identify");
        }
        newcomer = Some(person);
    }
    check.done()?;
    office.act(Action::RecordEnquiry, |act| {
        let person = match (&form.person, newcomer) {
            (EnquiryFrom::Known(id), _) => *id,
            (EnquiryFrom::New(_) | EnquiryFrom::Nobody, None) => return Err(Fault::Broken),
            (_, Some(mut person)) => {
                if person.called.is_empty() {
                    person.called = neutral_sign(act)?;
                    person.called_as = CalledAs::Sign;
                }
                people::add_person(act, &person)?
            }
        };
        let called = people::called(act, person)?;
        act.about(person);
        people::note_in_touch(act, person)?;
        if let Some(contact) = contact {
            people::add_contact(act, person, contact)?;
        }
        let enquiry = insert(act, Some(person), &form, &times, &topics.offered, Answer::Open)?;
        let conversation = match booking {
            Some(booking) => Some(conversations::book(act, person, booking)?),
            None => None,
        };
        if conversation.is_none() && !conversations::is_booked(act, person)? {
            people::owe_call(act, person, CallAbout::BookConversation)?;
        }
        Ok(EnquiryRecordedView {
            enquiry,
            person: Some(person),
            called: Some(called),
            conversation,
            answer: Answer::Open,
        })
    })
}

fn insert(
    act: &Act<'_>,
    person: Option<PersonId>,
    form: &RecordEnquiryForm,
    times: &str,
    topics: &[TopicId],
    answer: Answer,
) -> Result<EnquiryId, Fault> {
    let received = (Day(act.today()), Moment(act.now()));
    write(act, person, received, (form.channel, form.sent_by, act.who()), times, topics, answer)
}

/// An enquiry of a day that may be long past.
#[derive(Debug)]
pub(crate) struct PastEnquiry {
    pub(crate) received_on: Day,
    pub(crate) channel: Channel,
    pub(crate) sent_by: Option<DirectoryEntryId>,
    /// Who took it; whoever writes it down now where nobody knows.
    pub(crate) taken_by: Option<CoordinatorId>,
    pub(crate) times: String,
}

/// Writes down an enquiry of a day that may be long past; nothing follows from it.
pub(crate) fn take_in(
    act: &Act<'_>,
    person: PersonId,
    past: &PastEnquiry,
    topics: &[TopicId],
) -> Result<EnquiryId, Fault> {
    let received_on = past.received_on;
    let received_at = if received_on.0 == act.today() {
        act.now()
    } else {
        received_on.0.and_time(NaiveTime::MIN).and_utc()
    };
    let received = (received_on, Moment(received_at));
    let taken_by = past.taken_by.unwrap_or(act.who());
    let way = (past.channel, past.sent_by, taken_by);
    write(act, Some(person), received, way, &past.times, topics, Answer::Open)
}

fn write(
    act: &Act<'_>,
    person: Option<PersonId>,
    (received_on, received_at): (Day, Moment),
    (channel, sent_by, taken_by): (Channel, Option<DirectoryEntryId>, CoordinatorId),
    times: &str,
    topics: &[TopicId],
    answer: Answer,
) -> Result<EnquiryId, Fault> {
    let id = EnquiryId::new(act.world());
    act.about(id);
    act.conn()
        .prepare_cached(
            "INSERT INTO enquiry (id, person, received_on, received_at, channel, sent_by, taken_by, times, answer)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![id, person, received_on, received_at, channel, sent_by, taken_by, times, answer])?;
    let mut insert = act.conn().prepare_cached("INSERT INTO enquiry_topic (enquiry, topic) VALUES (?, ?)")?;
    for topic in topics {
        insert.execute(params![id, topic])?;
    }
    Ok(id)
}

/// R7: a name for a person of whom only a number is known. It says when she called and nothing else.
fn neutral_sign(look: &Look<'_>) -> Result<String, Fault> {
    let language = centre_language(look)?;
    let now = look.local();
    let time = Hour(now.time()).to_string();
    let args = [("day", now.day().into()), ("month", now.month().into()), ("time", time.into())];
    Ok(languages::text_with(language, "sign-for-caller", &args))
}
