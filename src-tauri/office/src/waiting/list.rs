//! The waiting list as a screen shows it: per topic, by waiting time.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::entry::{
    COLUMNS, Entry, EntryState, PAGE, ProgrammeNameView, TopicNameView, days_since, on_list, programme_name,
    read, with_times,
};
use super::filter::{SavedFilterView, WaitingFilterFields, condition, filters};
use super::offer::OfferView;
use super::wishes::{TimeWish, WishesFields};
use crate::conversations::{self, ConversationStanding};
use crate::fault::Fault;
use crate::groups::{self, OpenGroupView};
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
    /// Waiting or offered a place; nothing means both.
    pub state: Option<EntryState>,
    /// Only those who have waited so many days at least.
    pub least_days: Option<i32>,
    /// Only those who could come at this time.
    pub time: Option<TimeWish>,
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
    /// How far it is.
    pub state: EntryState,
    /// The place she was offered and has not answered to yet.
    pub offer: Option<OfferView>,
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
    /// Filters under a name: one's own and the whole office's.
    pub filters: Vec<SavedFilterView>,
    /// Groups in which a place for the topic asked for could be offered.
    pub groups: Vec<OpenGroupView>,
}

/// Lists a page of the waiting list.
pub fn list_waiting(office: &Office, form: WaitingForm) -> Result<WaitingView, Fault> {
    let filter = WaitingFilterFields {
        topic: form.topic,
        programme: form.programme,
        state: form.state,
        least_days: form.least_days,
        time: form.time,
    };
    office.look(|look| {
        let filter = condition(look, &filter)?;
        let total = look
            .conn()
            .prepare_cached(&format!("SELECT count(*) FROM waiting_entry WHERE {filter}"))?
            .query_row([], |row| row.get(0))?;
        let mut statement = look.conn().prepare_cached(&format!(
            "SELECT {COLUMNS} FROM waiting_entry WHERE {filter} ORDER BY since, id LIMIT {PAGE} OFFSET ?"
        ))?;
        let entries =
            statement.query_map([form.page.saturating_mul(PAGE)], read)?.collect::<Result<_, _>>()?;
        let rows =
            with_times(look, entries)?.into_iter().map(|entry| row(look, entry)).collect::<Result<_, _>>()?;
        let groups = match form.topic {
            Some(topic) => groups::open_for(look, topic)?,
            None => Vec::new(),
        };
        let (topics, filters) = (topic_counts(look)?, filters(look)?);
        Ok(WaitingView { rows, total, page_size: PAGE, topics, filters, groups })
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
        state: shown.state,
        offer: shown.offer,
        wishes: shown.wishes,
        conversation: conversations::standing_of(look, entry.person)?,
        reach: people::reach_of(look, entry.person)?.into(),
    })
}

/// How many wait for each topic; topics for which nobody waits are left out.
pub(crate) fn topic_counts(look: &Look<'_>) -> Result<Vec<TopicCountView>, Fault> {
    let own = roles::own_people_sql(look, "person")?;
    let mut statement = look.conn().prepare_cached(&format!(
        "SELECT count(*), min(since) FROM waiting_entry WHERE {} AND topic = ?{own}",
        on_list!()
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
