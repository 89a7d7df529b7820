//! Every enquiry in one table: filtered, paged and counted by the database, also those of nobody (S3.5, S5.7).

use rusqlite::ToSql;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::enquiry::{Answer, Channel, topics_of_enquiry};
use crate::check::Check;
use crate::cut::Cut;
use crate::fault::Fault;
use crate::id::{EnquiryId, PersonId, TopicId};
use crate::office::Office;
use crate::people::{self, CalledAs};
use crate::roles;
use crate::settings;
use crate::wire::{Day, Moment};

/// Which page of which enquiries.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EnquiriesForm {
    /// Only those that came this way.
    pub channel: Option<Channel>,
    /// Only those about this topic.
    pub topic: Option<TopicId>,
    /// Only those with this answer.
    pub answer: Option<Answer>,
    /// Only from this day on.
    pub from: Option<String>,
    /// Only until this day, included.
    pub until: Option<String>,
    /// From 0.
    pub page: u32,
}

/// One enquiry in the table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EnquiryRowView {
    /// The enquiry.
    pub id: EnquiryId,
    /// The day.
    pub received_on: Day,
    /// The moment.
    pub received_at: Moment,
    /// How it came.
    pub channel: Channel,
    /// Through whom, where an advisor or a partner is noted.
    pub sent_by: Option<String>,
    /// Who took it.
    pub taken_by: String,
    /// Whose it is; nobody where it was only counted.
    pub person: Option<PersonId>,
    /// What the centre calls her.
    pub called: Option<String>,
    /// What kind of name that is.
    pub called_as: Option<CalledAs>,
    /// The names of the topics.
    pub topics: Vec<String>,
    /// What the centre could do with it.
    pub answer: Answer,
}

/// A page of enquiries, the latest first.
#[derive(Debug, Serialize, TS)]
pub struct EnquiriesView {
    /// The rows.
    pub rows: Vec<EnquiryRowView>,
    /// How many the choice leaves.
    pub total: u32,
    /// How many rows a page has.
    pub page_size: u32,
}

/// Rows on a page.
const PAGE: u32 = 50;

/// Lists a page of enquiries.
pub fn list_enquiries(office: &Office, form: EnquiriesForm) -> Result<EnquiriesView, Fault> {
    let mut check = Check::default();
    let from = check.optional_day("from", form.from.as_deref());
    let until = check.optional_day("until", form.until.as_deref());
    check.done()?;
    let mut rules = Vec::new();
    let mut values: Vec<(&str, &dyn ToSql)> = Vec::new();
    if let Some(channel) = &form.channel {
        rules.push("e.channel = :channel");
        values.push((":channel", channel));
    }
    if let Some(answer) = &form.answer {
        rules.push("e.answer = :answer");
        values.push((":answer", answer));
    }
    if let Some(from) = &from {
        rules.push("e.received_on >= :from");
        values.push((":from", from));
    }
    if let Some(until) = &until {
        rules.push("e.received_on <= :until");
        values.push((":until", until));
    }
    if let Some(topic) = &form.topic {
        rules.push("e.id IN (SELECT enquiry FROM enquiry_topic WHERE topic = :topic)");
        values.push((":topic", topic));
    }
    let rules = if rules.is_empty() { String::new() } else { format!("WHERE {}", rules.join(" AND ")) };
    office.look(|look| {
        let own = roles::own_people_sql(look, "e.person")?;
        let rules = if rules.is_empty() && !own.is_empty() {
            format!("WHERE 1{own}")
        } else {
            format!("{rules}{own}")
        };
        let count = format!("SELECT count(*) FROM enquiry e {rules}");
        let total = look.conn().prepare_cached(&count)?.query_row(&*values, |row| row.get(0))?;
        let Cut { backwards, most, skip } = Cut::of(form.page, PAGE, total);
        let way = if backwards { "ASC" } else { "DESC" };
        let mut values = values.clone();
        values.extend([(":most", &most as &dyn ToSql), (":skip", &skip)]);
        // The page is cut from the index alone; only its rows are looked up.
        let mut statement = look.conn().prepare_cached(&format!(
            "SELECT e.id, e.received_on, e.received_at, e.channel, e.sent_by, c.name, e.person, e.answer
             FROM (SELECT e.id AS cut FROM enquiry e {rules}
                   ORDER BY e.received_on {way}, e.received_at {way}, e.id {way} LIMIT :most OFFSET :skip)
             JOIN enquiry e ON e.id = cut JOIN coordinator c ON c.id = e.taken_by
             ORDER BY e.received_on DESC, e.received_at DESC, e.id DESC"
        ))?;
        let found = statement.query_map(&*values, |row| {
            Ok((
                EnquiryRowView {
                    id: row.get(0)?,
                    received_on: row.get(1)?,
                    received_at: row.get(2)?,
                    channel: row.get(3)?,
                    sent_by: None,
                    taken_by: row.get(5)?,
                    person: row.get(6)?,
                    called: None,
                    called_as: None,
                    topics: Vec::new(),
                    answer: row.get(7)?,
                },
                row.get::<_, Option<_>>(4)?,
            ))
        })?;
        let mut rows = Vec::new();
        for line in found {
            let (mut line, sent_by) = line?;
            line.sent_by = sent_by.map(|sender| settings::directory_name(look, sender)).transpose()?;
            if let Some(person) = line.person {
                let naming = people::get_naming(look, person)?;
                (line.called, line.called_as) = (Some(naming.called), Some(naming.called_as));
            }
            line.topics = topics_of_enquiry(look, line.id)?;
            rows.push(line);
        }
        Ok(EnquiriesView { rows, total, page_size: PAGE })
    })
}
