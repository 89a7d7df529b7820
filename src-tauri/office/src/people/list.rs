//! The table of people: filtered, sorted and paged by the database.
//!
//! Each capability says in SQL whose business with it is open; this page only puts those answers together. Deliberately
//! not here: anything that ranks people by worth or need.

use rusqlite::{Connection, ToSql};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::person::CalledAs;
use super::reach::{ReachView, reach_of};
use super::stage::{Stage, StageOn, stage_of};
use super::status::{PEOPLE_WITH_STATUS, PersonStatus, StatusView, status_of};
use crate::choice;
use crate::cut::Cut;
use crate::fault::Fault;
use crate::id::{PersonId, TagId};
use crate::office::{Look, Office};
use crate::roles;
use crate::wire::Day;
use crate::{conversations, enquiries, groups, waiting};

choice! {
    /// Which people.
    #[derive(Default)]
    PeopleFilter {
        /// Everyone.
        #[default]
        Everyone = "everyone",
        /// Those who wait for a group.
        Waiting = "waiting",
        /// Those who take part in one.
        InGroup = "in-group",
        /// Those for whom a conversation is booked.
        ConversationAhead = "conversation-ahead",
        /// Those for whom nothing is open: no conversation, no waiting, no group, no call.
        NothingOpen = "nothing-open",
    }
}

choice! {
    /// By what the table is sorted.
    #[derive(Default)]
    PeopleSort {
        /// By name, in the order of the centre's language.
        #[default]
        Name = "name",
        /// By the day on which they first got in touch.
        Since = "since",
    }
}

/// Which page of the table.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PeopleForm {
    /// Which people.
    pub filter: PeopleFilter,
    /// Only those with this tag.
    pub tag: Option<TagId>,
    /// Only those with this status.
    pub status: Option<PersonStatus>,
    /// By what it is sorted.
    pub sort: PeopleSort,
    /// Whether from the end.
    pub descending: bool,
    /// From 0.
    pub page: u32,
}

/// One row of the table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PersonRowView {
    /// The person.
    pub id: PersonId,
    /// What the centre calls her.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
    /// Where she is on the way.
    pub stage: Stage,
    /// Since when, or for when a conversation is booked.
    pub stage_since: Day,
    /// Why she is not there at the moment; nothing where she is.
    pub status: Option<StatusView>,
    /// When she first got in touch: what `since` sorts by.
    pub since: Day,
    /// The names of the topics she came with or waits for.
    pub topics: Vec<String>,
    /// What is allowed at this moment.
    pub reach: ReachView,
}

/// A page of the table.
#[derive(Debug, Serialize, TS)]
pub struct PeopleView {
    /// The rows.
    pub rows: Vec<PersonRowView>,
    /// How many people the filter leaves.
    pub total: u32,
    /// How many rows a page has.
    pub page_size: u32,
}

/// The people with a tag; its one parameter is the tag.
const PEOPLE_WITH_TAG: &str = "SELECT person FROM person_tag WHERE tag = :tag";

/// Rows on a page.
pub(super) const PAGE: u32 = 50;

/// Which people the filter leaves, and how they are counted.
struct Query {
    with: String,
    from: String,
    count: String,
}

/// Those for whom something is open.
fn busy() -> String {
    [
        waiting::PEOPLE_WAITING,
        groups::PEOPLE_IN_GROUPS,
        conversations::PEOPLE_BOOKED,
        super::calls::PEOPLE_OWED,
    ]
    .join(" UNION ")
}

/// Only the people another query names.
fn only(open: &str) -> Query {
    Query {
        with: String::new(),
        // CROSS JOIN keeps the order: the open ones are few, and the table is looked up from them.
        from: format!(
            "(SELECT DISTINCT person FROM ({open})) open CROSS JOIN person p ON p.id = open.person"
        ),
        count: format!("SELECT count(DISTINCT person) FROM ({open})"),
    }
}

impl PeopleForm {
    /// What narrows the choice further, and the values it is narrowed by.
    fn narrowing(&self) -> (Vec<&'static str>, Vec<(&'static str, &dyn ToSql)>) {
        let (mut sets, mut values) = (Vec::new(), Vec::<(_, &dyn ToSql)>::new());
        if let Some(tag) = &self.tag {
            sets.push(PEOPLE_WITH_TAG);
            values.push((":tag", tag));
        }
        if let Some(status) = &self.status {
            sets.push(PEOPLE_WITH_STATUS);
            values.push((":status", status));
        }
        (sets, values)
    }

    fn query(&self) -> Query {
        let (sets, _) = self.narrowing();
        if sets.is_empty() {
            return self.filter.query();
        }
        let narrowed = sets.join(" INTERSECT ");
        only(&match self.filter {
            PeopleFilter::Everyone => narrowed,
            PeopleFilter::Waiting => format!("{narrowed} INTERSECT {}", waiting::PEOPLE_WAITING),
            PeopleFilter::InGroup => format!("{narrowed} INTERSECT {}", groups::PEOPLE_IN_GROUPS),
            PeopleFilter::ConversationAhead => {
                format!("{narrowed} INTERSECT {}", conversations::PEOPLE_BOOKED)
            }
            PeopleFilter::NothingOpen => format!("{narrowed} EXCEPT SELECT person FROM ({})", busy()),
        })
    }
}

impl PeopleFilter {
    fn query(self) -> Query {
        match self {
            Self::Everyone => Query {
                with: String::new(),
                from: "person p".to_owned(),
                count: "SELECT count(*) FROM person".to_owned(),
            },
            Self::Waiting => only(waiting::PEOPLE_WAITING),
            Self::InGroup => only(groups::PEOPLE_IN_GROUPS),
            Self::ConversationAhead => only(conversations::PEOPLE_BOOKED),
            Self::NothingOpen => {
                let open = busy();
                Query {
                    // Three times as quick as NOT IN where most of the table is gone through.
                    with: format!(
                        "WITH busy AS MATERIALIZED (SELECT number AS one FROM person WHERE id IN ({open}))"
                    ),
                    from: "person p WHERE NOT EXISTS (SELECT 1 FROM busy WHERE one = p.number)".to_owned(),
                    count: format!("SELECT (SELECT count(*) FROM person) - (SELECT count(*) FROM ({open}))"),
                }
            }
        }
    }
}

/// Lists a page of people.
pub fn list_people(office: &Office, form: PeopleForm) -> Result<PeopleView, Fault> {
    office.look(|look| {
        let Query { with, mut from, mut count } = form.query();
        let (_, mut values) = form.narrowing();
        let own = roles::own_people_sql(look, "id")?;
        if !own.is_empty() {
            from = from.replacen("person p", &format!("(SELECT * FROM person WHERE 1{own}) p"), 1);
            count = format!("{with} SELECT count(*) FROM {from}");
        }
        let total: u32 = look.conn().prepare_cached(&count)?.query_row(&*values, |row| row.get(0))?;
        let order = |descending: bool| {
            let way = if descending { "DESC" } else { "ASC" };
            match form.sort {
                PeopleSort::Name => format!("p.sort_key {way}, p.number {way}"),
                PeopleSort::Since => format!("p.known_since {way}, p.number {way}"),
            }
        };
        let Cut { backwards, most, skip } = Cut::of(form.page, PAGE, total);
        // The page is cut from the index alone; only its rows are looked up.
        let mut statement = look.conn().prepare_cached(&format!(
            "{with} SELECT id, called, called_as, known_since FROM (SELECT p.number AS cut FROM {from} ORDER BY {}
             LIMIT :most OFFSET :skip) JOIN person p ON p.number = cut ORDER BY {}",
            order(form.descending != backwards),
            order(form.descending)
        ))?;
        values.extend([(":most", &most as &dyn ToSql), (":skip", &skip)]);
        let people = statement.query_map(&*values, |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?;
        let mut rows = Vec::new();
        for person in people {
            let (id, called, called_as, since) = person?;
            let StageOn { stage, since: stage_since } = stage_of(look, id)?;
            let reach = reach_of(look, id)?.into();
            let (status, topics) = (status_of(look, id)?, topics_of(look, id)?);
            rows.push(PersonRowView { id, called, called_as, stage, stage_since, status, since, topics, reach });
        }
        Ok(PeopleView { rows, total, page_size: PAGE })
    })
}

/// The names of the topics somebody waits for, or else came with.
pub(super) fn topics_of(look: &Look<'_>, person: PersonId) -> Result<Vec<String>, Fault> {
    let waited_for = waiting::topics_of(look, person)?;
    if waited_for.is_empty() { enquiries::topics_of(look, person) } else { Ok(waited_for) }
}

/// How many people the vault knows.
pub(crate) fn count(conn: &Connection) -> Result<u32, Fault> {
    Ok(conn.prepare_cached("SELECT count(*) FROM person")?.query_row([], |row| row.get(0))?)
}
