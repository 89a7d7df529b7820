//! What the rows of the vault count for: the same statements for a whole year and for one person (R21).
//!
//! Keeps true: whoever declined or took back her consent to be counted in totals is in no number of persons (R22); her enquiries
//! and visits are head counts and stay. A person is new in the year of her first contact (R17).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::types::Value;
use rusqlite::{Connection, Row, params_from_iter};

use super::unit::{ReportLine, ReportUnit};
use crate::fault::Fault;
use crate::id::{EnquiryId, PersonId};
use crate::people::{Age, AgeBand, Gender};

/// One number: of a unit in a month, or of persons in a year, in a row of a line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fact {
    pub(super) unit: ReportUnit,
    /// `2026-11`, or `2026` for persons.
    pub(super) period: String,
    pub(super) line: ReportLine,
    /// A word, or the id of a topic or programme in 32 digits; empty where all are counted.
    pub(super) value: String,
}

/// Numbers as they are. They leave this capability only through `Tally::publish`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Counts(pub(super) BTreeMap<Fact, u32>);

/// Whose rows are counted.
#[derive(Debug, Clone, Copy)]
pub(super) enum Whose {
    /// Everybody's, in a year.
    Year(i32),
    /// Everything of a person's, whenever it was.
    Person(PersonId),
    /// An enquiry of nobody who is known.
    Enquiry(EnquiryId),
}

const WAS_THERE: &str = "+s.state = 'held' AND a.state IN ('came', 'left-early')";

/// Whether the group of an evening that was only counted had her in it on that day (`groups::members_on`).
const WAS_MEMBER: &str = "+s.state = 'held' AND s.came IS NOT NULL AND p.joined_on <= s.on_day
                          AND (p.left_on IS NULL OR p.left_on > s.on_day)";

impl Whose {
    /// The condition on a row with a day and a person.
    fn rows(self, day: &str, person: &str) -> String {
        match self {
            Self::Year(_) => format!("{day} BETWEEN ?1 AND ?2"),
            Self::Person(_) => format!("{person} = ?1"),
            Self::Enquiry(_) => "0".to_owned(),
        }
    }

    fn values(self) -> Vec<Value> {
        match self {
            Self::Year(year) => vec![format!("{year}-01-01").into(), format!("{year}-12-31").into()],
            Self::Person(PersonId(id)) => vec![Value::Blob(id.as_bytes().to_vec())],
            Self::Enquiry(EnquiryId(id)) => vec![Value::Blob(id.as_bytes().to_vec())],
        }
    }
}

impl Counts {
    fn add(&mut self, unit: ReportUnit, period: &str, rows: &[(ReportLine, String)], count: u32) {
        for (line, value) in [(ReportLine::All, String::new())].iter().chain(rows) {
            let fact = Fact { unit, period: period.to_owned(), line: *line, value: value.clone() };
            *self.0.entry(fact).or_default() += count;
        }
    }

    /// Adds others to these.
    pub(super) fn join(&mut self, others: Self) {
        for (fact, count) in others.0 {
            *self.0.entry(fact).or_default() += count;
        }
    }
}

fn each(
    conn: &Connection,
    whose: Whose,
    sql: &str,
    mut take: impl FnMut(&Row<'_>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(params_from_iter(whose.values()))?;
    while let Some(row) = rows.next()? {
        take(row)?;
    }
    Ok(())
}

/// What these rows count for.
pub(super) fn counts_of(conn: &Connection, whose: Whose) -> Result<Counts, Fault> {
    let mut counts = Counts::default();
    enquiries(conn, whose, &mut counts)?;
    if !matches!(whose, Whose::Enquiry(_)) {
        conversations(conn, whose, &mut counts)?;
        visits(conn, whose, &mut counts)?;
        persons(conn, whose, &mut counts)?;
    }
    if let Whose::Year(_) = whose {
        evenings(conn, whose, &mut counts)?;
    }
    Ok(counts)
}

fn enquiries(conn: &Connection, whose: Whose, counts: &mut Counts) -> Result<(), Fault> {
    let rows = match whose {
        Whose::Enquiry(_) => "e.id = ?1 AND e.person IS NULL".to_owned(),
        Whose::Year(_) | Whose::Person(_) => whose.rows("e.received_on", "e.person"),
    };
    // Each in one row of a line, so that rows add up: whoever named several topics is a row of her own.
    let sql = format!(
        "SELECT substr(e.received_on, 1, 7), e.channel, e.answer,
           (SELECT CASE count(*) WHEN 0 THEN 'none' WHEN 1 THEN lower(hex(max(t.topic))) ELSE 'several' END
            FROM enquiry_topic t WHERE t.enquiry = e.id), count(*)
         FROM enquiry e WHERE {rows} GROUP BY 1, 2, 3, 4"
    );
    each(conn, whose, &sql, |row| {
        let lines = [
            (ReportLine::Channel, row.get(1)?),
            (ReportLine::Answer, row.get(2)?),
            (ReportLine::Topic, row.get(3)?),
        ];
        counts.add(ReportUnit::Enquiries, &row.get::<_, String>(0)?, &lines, row.get(4)?);
        Ok(())
    })
}

fn conversations(conn: &Connection, whose: Whose, counts: &mut Counts) -> Result<(), Fault> {
    let rows = whose.rows("c.on_day", "c.person");
    let sql = format!(
        "SELECT substr(c.on_day, 1, 7), count(*) FROM conversation c WHERE {rows} AND +c.state = 'held' GROUP BY 1"
    );
    each(conn, whose, &sql, |row| {
        counts.add(ReportUnit::Conversations, &row.get::<_, String>(0)?, &[], row.get(1)?);
        Ok(())
    })
}

fn visits(conn: &Connection, whose: Whose, counts: &mut Counts) -> Result<(), Fault> {
    let rows = whose.rows("s.on_day", "a.person");
    let sql = format!(
        "SELECT substr(s.on_day, 1, 7), lower(hex(g.programme)), lower(hex(g.topic)), count(*)
         FROM session s JOIN attendance a ON a.session = s.id JOIN self_help_group g ON g.id = s.self_help_group
         WHERE {rows} AND {WAS_THERE} GROUP BY 1, 2, 3"
    );
    each(conn, whose, &sql, |row| add_visits(row, counts))
}

/// Evenings, and the heads at those where only they are counted: nobody's, so nothing of them is erased with a person.
fn evenings(conn: &Connection, whose: Whose, counts: &mut Counts) -> Result<(), Fault> {
    let rows = whose.rows("s.on_day", "");
    let of_evenings = |what: &str| {
        format!(
            "SELECT substr(s.on_day, 1, 7), lower(hex(g.programme)), lower(hex(g.topic)), {what}
             FROM session s JOIN self_help_group g ON g.id = s.self_help_group
             WHERE {rows} AND +s.state = 'held' GROUP BY 1, 2, 3"
        )
    };
    each(conn, whose, &of_evenings("coalesce(sum(s.came), 0)"), |row| add_visits(row, counts))?;
    each(conn, whose, &of_evenings("count(*)"), |row| {
        let lines = [(ReportLine::Programme, row.get(1)?)];
        counts.add(ReportUnit::Activities, &row.get::<_, String>(0)?, &lines, row.get(3)?);
        Ok(())
    })
}

fn add_visits(row: &Row<'_>, counts: &mut Counts) -> Result<(), Fault> {
    let lines = [(ReportLine::Programme, row.get(1)?), (ReportLine::Topic, row.get(2)?)];
    let count: u32 = row.get(3)?;
    if count > 0 {
        counts.add(ReportUnit::Visits, &row.get::<_, String>(0)?, &lines, count);
    }
    Ok(())
}

fn persons(conn: &Connection, whose: Whose, counts: &mut Counts) -> Result<(), Fault> {
    let (enquiries, conversations) =
        (whose.rows("e.received_on", "e.person"), whose.rows("c.on_day", "c.person"));
    let (visits, counted) = (whose.rows("s.on_day", "a.person"), whose.rows("s.on_day", "p.person"));
    let sql = format!(
        "WITH contact (person, year, in_group) AS (
           SELECT e.person, substr(e.received_on, 1, 4), 0 FROM enquiry e WHERE {enquiries} AND e.person IS NOT NULL
           UNION SELECT c.person, substr(c.on_day, 1, 4), 0 FROM conversation c WHERE {conversations} AND +c.state = 'held'
           UNION SELECT a.person, substr(s.on_day, 1, 4), 1
             FROM session s JOIN attendance a ON a.session = s.id WHERE {visits} AND {WAS_THERE}
           UNION SELECT p.person, substr(s.on_day, 1, 4), 1
             FROM session s JOIN participation p ON p.self_help_group = s.self_help_group WHERE {counted} AND {WAS_MEMBER}),
         counted (person, year, in_group) AS (SELECT person, year, max(in_group) FROM contact GROUP BY 1, 2)
         SELECT k.year, k.in_group, n.gender, n.birth_year, n.age_band, substr(min(n.known_since,
             coalesce((SELECT min(e.received_on) FROM enquiry e WHERE e.person = k.person), n.known_since),
             coalesce((SELECT min(c.on_day) FROM conversation c WHERE c.person = k.person AND +c.state = 'held'), n.known_since),
             coalesce((SELECT min(s.on_day) FROM attendance a JOIN session s ON s.id = a.session
                       WHERE a.person = k.person AND {WAS_THERE}), n.known_since)), 1, 4)
         FROM counted k JOIN person n ON n.id = k.person
         WHERE NOT EXISTS (SELECT 1 FROM consent t WHERE t.person = k.person AND t.purpose = 'statistics'
           AND (t.given = 0 OR t.withdrawn_on IS NOT NULL)
           AND t.line = (SELECT max(line) FROM consent l WHERE l.person = k.person AND l.purpose = 'statistics'))"
    );
    each(conn, whose, &sql, |row| {
        let year: String = row.get(0)?;
        let band = age_band(&year, row.get(3)?, row.get(4)?);
        let in_group = if row.get(1)? { "in-group" } else { "not-in-group" };
        let new = if row.get::<_, String>(5)? == year { "new" } else { "known-before" };
        let lines = [
            (ReportLine::New, new.to_owned()),
            (ReportLine::Group, in_group.to_owned()),
            (ReportLine::Age, band.word().to_owned()),
            (ReportLine::Gender, row.get::<_, Gender>(2)?.word().to_owned()),
        ];
        counts.add(ReportUnit::Persons, &year, &lines, 1);
        Ok(())
    })
}

/// The age band she was in at the end of a year.
fn age_band(year: &str, birth_year: Option<i32>, band: AgeBand) -> AgeBand {
    let age = Age::of(birth_year, band);
    let last = year.parse().ok().and_then(|year| NaiveDate::from_ymd_opt(year, 12, 31));
    last.map_or(AgeBand::NotAsked, |last| age.band(last))
}
