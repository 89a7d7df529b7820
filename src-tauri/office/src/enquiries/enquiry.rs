//! An enquiry as it is kept and shown.

use rusqlite::OptionalExtension;
use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::fault::Fault;
use crate::id::{EnquiryId, PersonId};
use crate::office::Look;
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
    /// The names of the topics.
    pub topics: Vec<String>,
    /// When she would have time, in her words.
    pub times: String,
}

/// A person's enquiries, the latest first.
pub(crate) fn enquiries_of(look: &Look<'_>, person: PersonId) -> Result<Vec<EnquiryView>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT id, received_on, channel, times FROM enquiry WHERE person = ? ORDER BY received_on DESC, received_at DESC",
    )?;
    let rows = statement.query_map([person], |row| {
        Ok(EnquiryView {
            id: row.get(0)?,
            received_on: row.get(1)?,
            channel: row.get(2)?,
            topics: Vec::new(),
            times: row.get(3)?,
        })
    })?;
    let mut enquiries: Vec<EnquiryView> = rows.collect::<Result<_, _>>()?;
    for enquiry in &mut enquiries {
        let mut topics = look.conn().prepare_cached("SELECT topic FROM enquiry_topic WHERE enquiry = ?")?;
        let topics: Vec<_> = topics.query_map([enquiry.id], |row| row.get(0))?.collect::<Result<_, _>>()?;
        enquiry.topics = topic_names(look, &topics)?;
    }
    Ok(enquiries)
}

/// The day and the channel of a person's latest enquiry.
pub(crate) fn last_enquiry(look: &Look<'_>, person: PersonId) -> Result<Option<(Day, Channel)>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT received_on, channel FROM enquiry WHERE person = ? ORDER BY received_on DESC, received_at DESC LIMIT 1",
    )?;
    Ok(statement.query_row([person], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

/// The day of a person's latest enquiry.
pub(crate) fn last_enquiry_on(look: &Look<'_>, person: PersonId) -> Result<Option<Day>, Fault> {
    let mut statement =
        look.conn().prepare_cached("SELECT max(received_on) FROM enquiry WHERE person = ?")?;
    Ok(statement.query_row([person], |row| row.get(0))?)
}

/// The names of the topics of all of a person's enquiries, in the order of the settings.
pub(crate) fn topics_of(look: &Look<'_>, person: PersonId) -> Result<Vec<String>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT DISTINCT t.topic FROM enquiry e JOIN enquiry_topic t ON t.enquiry = e.id WHERE e.person = ?",
    )?;
    let topics: Vec<_> = statement.query_map([person], |row| row.get(0))?.collect::<Result<_, _>>()?;
    topic_names(look, &topics)
}
