//! The waiting list as a screen shows it: per topic, by waiting time.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::entry::{
    COLUMNS, Entry, PAGE, ProgrammeNameView, TopicNameView, days_since, programme_name, read, with_times,
};
use super::wishes::WishesFields;
use crate::conversations::{self, ConversationStanding};
use crate::fault::Fault;
use crate::id::{EntryId, PersonId, ProgrammeId, TopicId};
use crate::office::{Look, Office};
use crate::people::{self, CalledAs, ReachView};
use crate::roles;
use crate::settings::list_topics;
use crate::wire::Day;

/// Which part of the waiting list.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct WaitingForm {
    /// For which topic; nothing means all.
    pub topic: Option<TopicId>,
    /// Open to which programme; nothing means all.
    pub programme: Option<ProgrammeId>,
    /// From 0.
    pub page: u32,
}

/// Somebody who waits.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WaitingRowView {
    /// The place on the list.
    pub entry: EntryId,
    /// Who waits.
    pub person: PersonId,
    /// What the centre calls her.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
    /// For which topic.
    pub topic: TopicNameView,
    /// In which programme; nothing means any.
    pub programme: Option<ProgrammeNameView>,
    /// Since when.
    pub since: Day,
    /// How many days.
    pub days: i32,
    /// What she wishes.
    pub wishes: WishesFields,
    /// Whether she has had her conversation.
    pub conversation: ConversationStanding,
    /// What is allowed at this moment.
    pub reach: ReachView,
}

/// How many wait for a topic.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TopicCountView {
    /// The topic.
    pub topic: TopicNameView,
    /// How many wait.
    pub waiting: u32,
    /// For how many days the one who waits longest has waited.
    pub longest: i32,
}

/// A page of the waiting list.
#[derive(Debug, Serialize, TS)]
pub struct WaitingView {
    /// Those who wait, the longest first.
    pub rows: Vec<WaitingRowView>,
    /// How many the filter leaves.
    pub total: u32,
    /// How many rows a page has.
    pub page_size: u32,
    /// How many wait for each topic, whatever the filter; topics for which nobody waits are left out.
    pub topics: Vec<TopicCountView>,
}

/// Lists a page of the waiting list.
pub fn list_waiting(office: &Office, form: WaitingForm) -> Result<WaitingView, Fault> {
    office.look(|look| {
        let own = roles::own_people_sql(look, "person")?;
        let filter = "state = 'waiting' AND (?1 IS NULL OR topic = ?1) AND (?2 IS NULL OR programme IS NULL OR programme = ?2)";
        let filter = format!("{filter}{own}");
        let total = look
            .conn()
            .prepare_cached(&format!("SELECT count(*) FROM waiting_entry WHERE {filter}"))?
            .query_row(params![form.topic, form.programme], |row| row.get(0))?;
        let mut statement = look.conn().prepare_cached(&format!(
            "SELECT {COLUMNS} FROM waiting_entry WHERE {filter} ORDER BY since, id LIMIT {PAGE} OFFSET ?3"
        ))?;
        let entries = statement
            .query_map(params![form.topic, form.programme, form.page.saturating_mul(PAGE)], read)?
            .collect::<Result<_, _>>()?;
        let rows = with_times(look, entries)?.into_iter().map(|entry| row(look, entry)).collect::<Result<_, _>>()?;
        Ok(WaitingView { rows, total, page_size: PAGE, topics: topic_counts(look)? })
    })
}

fn row(look: &Look<'_>, entry: Entry) -> Result<WaitingRowView, Fault> {
    let naming = people::get_naming(look, entry.person)?;
    let shown = entry.view(look)?;
    Ok(WaitingRowView {
        entry: entry.id,
        person: entry.person,
        called: naming.called,
        called_as: naming.called_as,
        topic: shown.topic,
        programme: programme_name(look, entry.programme)?,
        since: entry.since,
        days: shown.days,
        wishes: shown.wishes,
        conversation: conversations::standing_of(look, entry.person)?,
        reach: people::reach_of(look, entry.person)?.into(),
    })
}

/// How many wait for each topic; topics for which nobody waits are left out.
pub(crate) fn topic_counts(look: &Look<'_>) -> Result<Vec<TopicCountView>, Fault> {
    let own = roles::own_people_sql(look, "person")?;
    let mut statement = look.conn().prepare_cached(&format!(
        "SELECT count(*), min(since) FROM waiting_entry WHERE state = 'waiting' AND topic = ?{own}"
    ))?;
    let mut counts = Vec::new();
    for topic in list_topics(look)? {
        let (waiting, since): (u32, Option<Day>) =
            statement.query_row([topic.id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        if let Some(since) = since {
            let longest = days_since(since, look.today());
            counts.push(TopicCountView {
                topic: TopicNameView { id: topic.id, name: topic.name },
                waiting,
                longest,
            });
        }
    }
    Ok(counts)
}
