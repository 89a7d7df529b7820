//! An enquiry as it is kept and shown.

use std::collections::BTreeSet;

use rusqlite::OptionalExtension;
use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::fault::Fault;
use crate::id::{EnquiryId, PersonId};
use crate::office::{Act, Look};
use crate::settings::topic_names;
use crate::wire::Day;

choice! {
    /// How an enquiry came.
    Channel {
        /// By phone.
        Phone = "phone",
        /// By e-mail (S2.3).
        Email = "e-mail",
        /// In person.
        WalkIn = "walk-in",
        /// Through the person's own advisor (S5.4).
        Advisor = "advisor",
        /// Through a partner of the centre.
        Partner = "partner",
    }
}

choice! {
    /// What the centre can do with an enquiry.
    Answer {
        /// The way through the centre is open.
        Open = "open",
        /// The centre does not offer the topic: answered kindly, and counted (S3.5).
        TopicNotOffered = "topic-not-offered",
        /// It was answered there and then, and she stays unnamed.
        Answered = "answered",
    }
}

/// An enquiry.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EnquiryView {
    /// The enquiry.
    pub id: EnquiryId,
    /// When it came.
    pub received_on: Day,
    /// How it came.
    pub channel: Channel,
    /// Through whom, where an advisor or a partner is noted.
    pub sent_by: Option<String>,
    /// Who took it.
    pub taken_by: String,
    /// The names of the topics.
    pub topics: Vec<String>,
    /// When she would have time, in her words.
    pub times: String,
}

/// A person's enquiries, the latest first.
pub(crate) fn enquiries_of(look: &Look<'_>, person: PersonId) -> Result<Vec<EnquiryView>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT e.id, e.received_on, e.channel, e.times, c.name, d.name FROM enquiry e
         JOIN coordinator c ON c.id = e.taken_by LEFT JOIN directory_entry d ON d.id = e.sent_by
         WHERE e.person = ? ORDER BY e.received_on DESC, e.received_at DESC",
    )?;
    let rows = statement.query_map([person], |row| {
        Ok(EnquiryView {
            id: row.get(0)?,
            received_on: row.get(1)?,
            channel: row.get(2)?,
            sent_by: row.get(5)?,
            taken_by: row.get(4)?,
            topics: Vec::new(),
            times: row.get(3)?,
        })
    })?;
    let mut enquiries: Vec<EnquiryView> = rows.collect::<Result<_, _>>()?;
    for enquiry in &mut enquiries {
        enquiry.topics = topics_of_enquiry(look, enquiry.id)?;
    }
    Ok(enquiries)
}

/// The names of the topics of one enquiry, in the order of the settings.
pub(super) fn topics_of_enquiry(look: &Look<'_>, enquiry: EnquiryId) -> Result<Vec<String>, Fault> {
    let mut topics = look.conn().prepare_cached("SELECT topic FROM enquiry_topic WHERE enquiry = ?")?;
    let topics: Vec<_> = topics.query_map([enquiry], |row| row.get(0))?.collect::<Result<_, _>>()?;
    topic_names(look, &topics)
}

/// Whose an enquiry is; nobody's where it was only counted.
pub(crate) fn person_of(look: &Look<'_>, id: EnquiryId) -> Result<Option<PersonId>, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT person FROM enquiry WHERE id = ?")?;
    statement.query_row([id], |row| row.get(0)).optional()?.ok_or(Fault::NotFound("enquiry"))
}

/// Lets what is a person's follow to the one she is the same as.
pub(crate) fn hand_over(act: &Act<'_>, from: PersonId, to: PersonId) -> Result<(), Fault> {
    act.conn().execute("UPDATE enquiry SET person = ? WHERE person = ?", [to, from])?;
    Ok(())
}

/// The day and the channel of a person's latest enquiry.
pub(crate) fn last_enquiry(look: &Look<'_>, person: PersonId) -> Result<Option<(Day, Channel)>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT received_on, channel FROM enquiry WHERE person = ? ORDER BY received_on DESC, received_at DESC LIMIT 1",
    )?;
    Ok(statement.query_row([person], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

/// The day of the latest enquiry of a person `p`.
pub(crate) const LAST_ENQUIRY_ON: &str = "SELECT max(received_on) FROM enquiry WHERE person = p.id";

/// The enquiries of nobody who is known, up to a day, the earliest first.
pub(crate) fn of_nobody_until(look: &Look<'_>, until: Day) -> Result<Vec<(EnquiryId, Day)>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT id, received_on FROM enquiry WHERE answer IN ('topic-not-offered', 'answered') AND received_on <= ?
         ORDER BY received_on, id",
    )?;
    Ok(statement.query_map([until], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
}

/// The day of a person's latest enquiry.
pub(crate) fn last_enquiry_on(look: &Look<'_>, person: PersonId) -> Result<Option<Day>, Fault> {
    let mut statement =
        look.conn().prepare_cached("SELECT max(received_on) FROM enquiry WHERE person = ?")?;
    Ok(statement.query_row([person], |row| row.get(0))?)
}

/// The days on which somebody got in touch.
pub(crate) fn days_of(look: &Look<'_>, person: PersonId) -> Result<BTreeSet<Day>, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT received_on FROM enquiry WHERE person = ?")?;
    Ok(statement.query_map([person], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// The names of the topics of all of a person's enquiries, in the order of the settings.
pub(crate) fn topics_of(look: &Look<'_>, person: PersonId) -> Result<Vec<String>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT t.topic FROM enquiry e JOIN enquiry_topic t ON t.enquiry = e.id WHERE e.person = ?",
    )?;
    let topics: Vec<_> = statement.query_map([person], |row| row.get(0))?.collect::<Result<_, _>>()?;
    topic_names(look, &topics)
}
