//! A place on the waiting list as the rules see it, as it is kept and as it is shown.

use chrono::NaiveDate;
use rusqlite::types::Type;
use rusqlite::{OptionalExtension, Row, params};
use serde::Serialize;
use ts_rs::TS;

use super::offer::{OfferView, accept_any, offer_view};
use super::wishes::{TIMES, Wishes, WishesFields};
use crate::choice;
use crate::fault::{Coded, Fault};
use crate::id::{EntryId, PersonId, ProgrammeId, TopicId};
use crate::office::{Act, Look};
use crate::settings::{get_programme, get_topic, topic_names};
use crate::wire::Day;

choice! {
    /// How far somebody's waiting is.
    EntryState {
        /// She waits.
        Waiting = "waiting",
        /// She was offered a place, and has not answered yet.
        Offered = "offered",
        /// She has a place in a group.
        Placed = "placed",
        /// She left the list.
        Withdrawn = "withdrawn",
    }
}

choice! {
    /// Why somebody left the list.
    LeftBecause {
        /// She no longer wishes a group.
        NoLongerWanted = "no-longer-wanted",
        /// She found what she needs elsewhere.
        FoundElsewhere = "found-elsewhere",
        /// She could not be reached.
        NotReached = "not-reached",
        /// Something else.
        Other = "other",
    }
}

/// How far somebody's waiting is, with what belongs to it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum EntryCourse {
    Waiting,
    Offered,
    Placed,
    Withdrawn { on: Day, because: LeftBecause },
}

/// A place on the waiting list.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entry {
    pub(crate) id: EntryId,
    pub(crate) person: PersonId,
    pub(crate) topic: TopicId,
    pub(crate) programme: Option<ProgrammeId>,
    pub(crate) since: Day,
    pub(crate) state: EntryCourse,
    pub(crate) wishes: Wishes,
}

/// A topic by its name.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TopicNameView {
    /// The topic.
    pub id: TopicId,
    /// Its name.
    pub name: String,
}

/// A programme by its name.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ProgrammeNameView {
    /// The programme.
    pub id: ProgrammeId,
    /// Its name.
    pub name: String,
}

/// A place on the waiting list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EntryView {
    /// The place.
    pub id: EntryId,
    /// For which topic.
    pub topic: TopicNameView,
    /// In which programme; nothing means any.
    pub programme: Option<ProgrammeNameView>,
    /// Since when.
    pub since: Day,
    /// How many days until now, or until she left.
    pub days: i32,
    /// How far it is.
    pub state: EntryState,
    /// The place she was offered and has not answered to yet.
    pub offer: Option<OfferView>,
    /// When she left the list.
    pub left_on: Option<Day>,
    /// Why she left it.
    pub left_because: Option<LeftBecause>,
    /// What she wishes.
    pub wishes: WishesFields,
}

/// What stands in the way of changing a place on the list.
#[derive(Debug)]
pub(super) enum EntryRefusal {
    NotWaiting,
}

impl Coded for EntryRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::NotWaiting => "entry-not-waiting",
        }
    }
}

impl EntryCourse {
    pub(super) fn word(self) -> EntryState {
        match self {
            Self::Waiting => EntryState::Waiting,
            Self::Offered => EntryState::Offered,
            Self::Placed => EntryState::Placed,
            Self::Withdrawn { .. } => EntryState::Withdrawn,
        }
    }

    /// Whether she is on the list: offered a place or not.
    pub(crate) fn is_listed(self) -> bool {
        matches!(self, Self::Waiting | Self::Offered)
    }

    /// When she left the list, if she did.
    pub(crate) fn left_on(self) -> Option<Day> {
        match self {
            Self::Withdrawn { on, .. } => Some(on),
            _ => None,
        }
    }

    pub(super) fn left_because(self) -> Option<LeftBecause> {
        match self {
            Self::Withdrawn { because, .. } => Some(because),
            _ => None,
        }
    }
}

impl Entry {
    /// Whether she waits still, offered a place or not.
    pub(crate) fn is_waiting(&self) -> bool {
        self.state.is_listed()
    }

    /// Whether it is a place on the list for the same thing.
    pub(super) fn waits_for(&self, topic: TopicId, programme: Option<ProgrammeId>) -> bool {
        self.is_waiting() && (self.topic, self.programme) == (topic, programme)
    }

    pub(crate) fn view(&self, look: &Look<'_>) -> Result<EntryView, Fault> {
        let until = self.state.left_on().map_or(look.today(), |day| day.0);
        Ok(EntryView {
            id: self.id,
            topic: TopicNameView { id: self.topic, name: get_topic(look, self.topic)?.name },
            programme: programme_name(look, self.programme)?,
            since: self.since,
            days: days_since(self.since, until),
            state: self.state.word(),
            offer: if self.state == EntryCourse::Offered { offer_view(look, self.id)? } else { None },
            left_on: self.state.left_on(),
            left_because: self.state.left_because(),
            wishes: WishesFields::from(&self.wishes),
        })
    }
}

pub(super) fn programme_name(
    look: &Look<'_>,
    id: Option<ProgrammeId>,
) -> Result<Option<ProgrammeNameView>, Fault> {
    let Some(id) = id else { return Ok(None) };
    Ok(Some(ProgrammeNameView { id, name: get_programme(look, id)?.fields.name }))
}

/// Whole days from one day to another.
pub(crate) fn days_since(since: Day, until: NaiveDate) -> i32 {
    i32::try_from((until - since.0).num_days().max(0)).unwrap_or(i32::MAX)
}

/// Rows on a page.
pub(super) const PAGE: u32 = 50;

/// The condition of an entry whose person is on the list: she waits, or was offered a place and has not answered.
macro_rules! on_list {
    () => {
        "state IN ('waiting', 'offered')"
    };
}
pub(super) use on_list;

/// The people who wait.
pub(crate) const PEOPLE_WAITING: &str = concat!("SELECT person FROM waiting_entry WHERE ", on_list!());

/// Whether a person `p` is on the list.
pub(crate) const WAITS: &str = concat!("SELECT 1 FROM waiting_entry WHERE person = p.id AND ", on_list!());

/// The last day that a place on the list of a person `p` was about: when she left it, or came on it.
pub(crate) const LAST_WAITED_ON: &str =
    "SELECT max(coalesce(left_on, since)) FROM waiting_entry WHERE person = p.id";

pub(super) const COLUMNS: &str =
    "id, person, topic, programme, since, state, left_on, left_because, age_wish, gender_wish,
    activity_wish, place_wish, language_wish";

/// Reads all but the times somebody wishes.
pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let left = (row.get(6)?, row.get(7)?);
    let state = match (row.get(5)?, left) {
        (EntryState::Waiting, _) => EntryCourse::Waiting,
        (EntryState::Offered, _) => EntryCourse::Offered,
        (EntryState::Placed, _) => EntryCourse::Placed,
        (EntryState::Withdrawn, (Some(on), Some(because))) => EntryCourse::Withdrawn { on, because },
        (EntryState::Withdrawn, _) => {
            return Err(rusqlite::Error::InvalidColumnType(6, "left_on".to_owned(), Type::Null));
        }
    };
    Ok(Entry {
        id: row.get(0)?,
        person: row.get(1)?,
        topic: row.get(2)?,
        programme: row.get(3)?,
        since: row.get(4)?,
        state,
        wishes: Wishes {
            times: Default::default(),
            age: row.get(8)?,
            gender: row.get(9)?,
            activity: row.get(10)?,
            place: row.get(11)?,
            language: row.get(12)?,
        },
    })
}

pub(super) fn with_times(look: &Look<'_>, mut entries: Vec<Entry>) -> Result<Vec<Entry>, Fault> {
    for entry in &mut entries {
        entry.wishes.times = TIMES.of(look, entry.id)?;
    }
    Ok(entries)
}

/// One place on the list.
pub(crate) fn get_entry(look: &Look<'_>, id: EntryId) -> Result<Entry, Fault> {
    let mut statement =
        look.conn().prepare_cached(&format!("SELECT {COLUMNS} FROM waiting_entry WHERE id = ?"))?;
    let mut entry = statement.query_row([id], read).optional()?.ok_or(Fault::NotFound("waiting-entry"))?;
    entry.wishes.times = TIMES.of(look, id)?;
    Ok(entry)
}

/// All of a person's places, the longest first; without the times she wishes.
pub(crate) fn entries_of(look: &Look<'_>, person: PersonId) -> Result<Vec<Entry>, Fault> {
    let mut statement = look.conn().prepare_cached(&format!(
        "SELECT {COLUMNS} FROM waiting_entry WHERE person = ? ORDER BY since, id"
    ))?;
    Ok(statement.query_map([person], read)?.collect::<Result<_, _>>()?)
}

/// All of a person's places as shown: those in which she waits first.
pub(crate) fn list_of_person(look: &Look<'_>, person: PersonId) -> Result<Vec<EntryView>, Fault> {
    let mut entries = with_times(look, entries_of(look, person)?)?;
    entries.sort_by_key(|entry| entry.state.word());
    entries.iter().map(|entry| entry.view(look)).collect()
}

/// The names of the topics somebody waits for.
pub(crate) fn topics_of(look: &Look<'_>, person: PersonId) -> Result<Vec<String>, Fault> {
    let waiting = entries_of(look, person)?.into_iter().filter(|entry| entry.is_waiting());
    topic_names(look, &waiting.map(|entry| entry.topic).collect::<Vec<_>>())
}

/// Where somebody waits for a topic, if she does: the longest.
pub(crate) fn find_waiting(
    look: &Look<'_>,
    person: PersonId,
    topic: TopicId,
) -> Result<Option<EntryId>, Fault> {
    let entries = entries_of(look, person)?.into_iter();
    Ok(entries.filter(|entry| entry.is_waiting() && entry.topic == topic).map(|entry| entry.id).next())
}

/// A page of those who wait for a topic.
#[derive(Debug)]
pub(crate) struct WaitingPage {
    /// The longest first.
    pub(crate) entries: Vec<Entry>,
    /// How many wait in all.
    pub(crate) total: u32,
}

/// Reads a page of those who wait for a topic.
pub(crate) fn waiting_for(look: &Look<'_>, topic: TopicId, page: u32) -> Result<WaitingPage, Fault> {
    let total = look
        .conn()
        .prepare_cached("SELECT count(*) FROM waiting_entry WHERE state = 'waiting' AND topic = ?")?
        .query_row([topic], |row| row.get(0))?;
    let mut statement = look.conn().prepare_cached(&format!(
        "SELECT {COLUMNS} FROM waiting_entry WHERE state = 'waiting' AND topic = ? ORDER BY since, id
         LIMIT {PAGE} OFFSET ?"
    ))?;
    let entries =
        statement.query_map(params![topic, page.saturating_mul(PAGE)], read)?.collect::<Result<_, _>>()?;
    Ok(WaitingPage { entries: with_times(look, entries)?, total })
}

/// Every place on the list in which somebody waits, the longest first.
pub(crate) fn all_waiting(look: &Look<'_>) -> Result<Vec<Entry>, Fault> {
    let mut statement = look.conn().prepare_cached(&format!(
        "SELECT {COLUMNS} FROM waiting_entry WHERE state = 'waiting' ORDER BY since, id"
    ))?;
    let entries = statement.query_map([], read)?.collect::<Result<_, _>>()?;
    with_times(look, entries)
}

/// Gives somebody who waits a place in a group.
pub(crate) fn place_entry(act: &Act<'_>, id: EntryId) -> Result<(), Fault> {
    let offered = accept_any(act, id)?;
    let from = if offered { EntryState::Offered } else { EntryState::Waiting };
    turn(act, id, from, EntryState::Placed)
}

/// Takes a place on the list from one state to another.
pub(super) fn turn(act: &Act<'_>, id: EntryId, from: EntryState, to: EntryState) -> Result<(), Fault> {
    act.about(get_entry(act, id)?.person);
    let turned = act
        .conn()
        .prepare_cached("UPDATE waiting_entry SET state = ? WHERE id = ? AND state = ?")?
        .execute(params![to, id, from])?;
    if turned == 0 { Err(EntryRefusal::NotWaiting.into()) } else { Ok(()) }
}
