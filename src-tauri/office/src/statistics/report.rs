//! Making a report, and reading what it tells.
//!
//! Keeps true: what a report told once it tells for ever; making it is not undone, for nobody can take back what was told. It
//! reads only what is told: the numbers themselves stay where `Tally` has them.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::period::{ReportPart, last_year};
use super::tally::{Made, NOTHING, Published, Tally};
use super::unit::{ReportLine, ReportUnit};
use crate::enquiries::{Answer, Channel};
use crate::fault::{Coded, Fault};
use crate::office::{Look, Office};
use crate::people::{AgeBand, Gender};
use crate::settings::{least_published, list_programmes, list_topics};
use crate::stale::Stale;
use crate::surface::Nothing;
use crate::wire::Day;

/// Which report.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReportForm {
    /// The calendar year.
    pub year: i32,
    /// The part of it, or all of it.
    pub part: ReportPart,
}

/// A period that is over, of which there is or can be a report.
#[derive(Debug, Serialize, TS)]
pub struct ReportPeriodView {
    /// The calendar year.
    pub year: i32,
    /// The part of it.
    pub part: ReportPart,
    /// When its report was made.
    pub made_on: Option<Day>,
}

/// The periods that are over, the latest year first and in it the year, the halves, the quarters.
#[derive(Debug, Serialize, TS)]
pub struct ReportsView {
    /// The periods.
    pub periods: Vec<ReportPeriodView>,
}

/// One number of a report.
#[derive(Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReportRowView {
    /// What it is the number of: a word, whose message depends on the line.
    pub word: String,
    /// The name, where it is a topic's or a programme's.
    pub name: Option<String>,
    /// The number; nothing where it is hidden.
    pub told: Option<u32>,
    /// Its part of the greatest number told of the line, in hundredths: for the picture.
    pub length: u32,
}

/// One line of a unit.
#[derive(Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReportLineView {
    /// By what it counts.
    pub line: ReportLine,
    /// The rows; none where nothing of the line is told.
    pub rows: Vec<ReportRowView>,
    /// Whether any number of it is hidden.
    pub hides: bool,
}

/// One unit, never added to another (S5.7).
#[derive(Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReportUnitView {
    /// What is counted.
    pub unit: ReportUnit,
    /// How many in all; nothing where it is hidden.
    pub told: Option<u32>,
    /// By what.
    pub lines: Vec<ReportLineView>,
}

/// A report.
#[derive(Debug, Serialize, TS)]
pub struct ReportView {
    /// The calendar year.
    pub year: i32,
    /// The part of it.
    pub part: ReportPart,
    /// Its first day.
    pub from: Day,
    /// Its last day.
    pub until: Day,
    /// When it was made; nothing where it was not.
    pub made_on: Option<Day>,
    /// The smallest number that is told in it.
    pub least: u32,
    /// The units; none where it was not made.
    pub units: Vec<ReportUnitView>,
}

/// Why there is no report.
#[derive(Debug)]
enum ReportRefusal {
    NotOver,
    NothingCounted,
}

impl Coded for ReportRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::NotOver => "report-not-over",
            Self::NothingCounted => "report-nothing-counted",
        }
    }
}

/// The order in which parts of a year are listed.
const LISTED: [ReportPart; ReportPart::COUNT] = [
    ReportPart::Year,
    ReportPart::FirstHalf,
    ReportPart::SecondHalf,
    ReportPart::FirstQuarter,
    ReportPart::SecondQuarter,
    ReportPart::ThirdQuarter,
    ReportPart::FourthQuarter,
];

/// The first year of which anything is counted.
fn first_year(look: &Look<'_>) -> Result<Option<i32>, Fault> {
    let sql = "SELECT min(substr(day, 1, 4)) FROM (
                 SELECT min(received_on) AS day FROM enquiry
                 UNION ALL SELECT min(on_day) FROM conversation WHERE state = 'held'
                 UNION ALL SELECT min(on_day) FROM session WHERE state = 'held'
                 UNION ALL SELECT min(period) FROM kept_count
                 UNION ALL SELECT min(year) FROM report)";
    let year: Option<String> = look.conn().prepare_cached(sql)?.query_row([], |row| row.get(0))?;
    Ok(year.and_then(|year| year.parse().ok()))
}

/// Lists the periods of which there is or can be a report.
pub fn list_reports(office: &Office, _: Nothing) -> Result<ReportsView, Fault> {
    office.look(|look| {
        let today = look.today();
        let last = last_year(today);
        let first = first_year(look)?.unwrap_or(last + 1);
        let mut statement = look.conn().prepare_cached("SELECT year, part, made_on FROM report")?;
        let rows = statement.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?;
        let made: BTreeMap<(i32, ReportPart), Day> = rows.collect::<Result<_, _>>()?;
        let parts = (first..=last).rev().flat_map(|year| LISTED.map(|part| (year, part)));
        let periods = parts
            .filter(|(year, part)| part.is_over(*year, today))
            .map(|(year, part)| ReportPeriodView { year, part, made_on: made.get(&(year, part)).copied() });
        Ok(ReportsView { periods: periods.collect() })
    })
}

/// What a report tells, where it was made.
fn told(look: &Look<'_>, year: i32, part: ReportPart) -> Result<Published, Fault> {
    let mut statement = look
        .conn()
        .prepare_cached("SELECT unit, line, value, told FROM report_cell WHERE year = ? AND part = ?")?;
    let rows = statement
        .query_map(params![year, part], |row| Ok(((row.get(0)?, row.get(1)?, row.get(2)?), row.get(3)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The reports of a year that were made.
fn made_in(look: &Look<'_>, year: i32) -> Result<Vec<Made>, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT part, least FROM report WHERE year = ?")?;
    let rows = statement.query_map([year], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut made = Vec::new();
    for row in rows {
        let (part, least) = row?;
        made.push(Made { part, least, cells: told(look, year, part)? });
    }
    Ok(made)
}

/// The rows of a line in their order: what may be counted in it, with names where they are the centre's own.
fn rows_of(look: &Look<'_>, unit: ReportUnit, line: ReportLine) -> Result<Vec<Row>, Fault> {
    fn words(words: &[&'static str]) -> Vec<Row> {
        words.iter().map(|word| Row { word: (*word).to_owned(), name: None, always: true }).collect()
    }
    let named = |id: Uuid, name: String, put_away: bool| Row {
        word: id.simple().to_string(),
        name: Some(name),
        always: !put_away,
    };
    Ok(match line {
        ReportLine::All => words(&[""]),
        ReportLine::Channel => Channel::ALL.iter().flat_map(|one| words(&[one.word()])).collect(),
        ReportLine::Answer => Answer::ALL.iter().flat_map(|one| words(&[one.word()])).collect(),
        ReportLine::Age => AgeBand::ALL.iter().flat_map(|one| words(&[one.word()])).collect(),
        ReportLine::Gender => Gender::ALL.iter().flat_map(|one| words(&[one.word()])).collect(),
        ReportLine::New => words(&["new", "known-before"]),
        ReportLine::Group => words(&["in-group", "not-in-group"]),
        ReportLine::Programme => list_programmes(look)?
            .into_iter()
            .map(|one| named(one.id.0, one.fields.name, one.put_away))
            .collect(),
        ReportLine::Topic => {
            let topics = list_topics(look)?.into_iter();
            let mut rows: Vec<Row> = topics.map(|one| named(one.id.0, one.name, one.put_away)).collect();
            if unit == ReportUnit::Enquiries {
                rows.extend(words(&["several", "none"]));
            }
            rows
        }
    })
}

/// A row there may be in a line.
struct Row {
    word: String,
    name: Option<String>,
    /// Whether it stands there also where its number is none.
    always: bool,
}

fn line_view(
    look: &Look<'_>,
    unit: ReportUnit,
    line: ReportLine,
    told: &Published,
) -> Result<ReportLineView, Fault> {
    let number = |value: &str| told.get(&(unit, line, value.to_owned())).copied();
    if number(NOTHING).is_some() {
        return Ok(ReportLineView { line, rows: Vec::new(), hides: true });
    }
    let of_line = told.iter().filter(|((of, by, _), _)| (*of, *by) == (unit, line));
    let greatest = of_line.clone().filter_map(|(_, told)| *told).max().unwrap_or(0);
    let hides = of_line.clone().any(|(_, told)| told.is_none());
    let rows = rows_of(look, unit, line)?.into_iter().filter_map(|row| {
        let told = number(&row.word);
        let shown = row.always || told.is_some();
        let told = told.unwrap_or(Some(0));
        let length = (told.unwrap_or(0) * 100).div_ceil(greatest.max(1));
        shown.then_some(ReportRowView { word: row.word, name: row.name, told, length })
    });
    Ok(ReportLineView { line, rows: rows.collect(), hides })
}

fn unit_view(look: &Look<'_>, unit: ReportUnit, told: &Published) -> Result<ReportUnitView, Fault> {
    let all = |value: &str| told.get(&(unit, ReportLine::All, value.to_owned())).copied();
    let all = all("").or(all(NOTHING));
    let lines = unit.lines().iter().filter(|line| **line != ReportLine::All);
    let lines = lines.map(|line| line_view(look, unit, *line, told)).collect::<Result<_, _>>()?;
    Ok(ReportUnitView { unit, told: all.unwrap_or(Some(0)), lines })
}

fn view(look: &Look<'_>, ReportForm { year, part }: ReportForm) -> Result<ReportView, Fault> {
    let days = part.days(year).filter(|_| part.is_over(year, look.today()));
    let (from, until) = days.ok_or(ReportRefusal::NotOver)?;
    if first_year(look)?.is_none_or(|first| year < first) {
        return Err(ReportRefusal::NothingCounted.into());
    }
    let made: Option<(Day, u32)> = look
        .conn()
        .prepare_cached("SELECT made_on, least FROM report WHERE year = ? AND part = ?")?
        .query_row(params![year, part], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let mut units = Vec::new();
    if made.is_some() {
        let told = told(look, year, part)?;
        for unit in ReportUnit::ALL {
            if part == ReportPart::Year || *unit != ReportUnit::Persons {
                units.push(unit_view(look, *unit, &told)?);
            }
        }
    }
    let least = made.map_or_else(|| least_published(look), |(_, least)| Ok(least))?;
    let made_on = made.map(|(made_on, _)| made_on);
    Ok(ReportView { year, part, from: Day(from), until: Day(until), made_on, least, units })
}

/// Reads a report, or that it was not made yet.
pub fn get_report(office: &Office, form: ReportForm) -> Result<ReportView, Fault> {
    office.look(|look| view(look, form))
}

/// Makes the report of a period that is over, once and for ever; one that was made is only read.
pub fn make_report(office: &mut Office, form: ReportForm) -> Result<ReportView, Fault> {
    let found = office.look(|look| view(look, form))?;
    if found.made_on.is_some() {
        return Ok(found);
    }
    office.count(Stale::Reports, |look| {
        let ReportForm { year, part } = form;
        let threshold = least_published(look)?;
        let published = Tally::take(look, year, part)?.publish(part, threshold, &made_in(look, year)?);
        look.conn().execute(
            "INSERT INTO report (year, part, made_on, least) VALUES (?, ?, ?, ?)",
            params![year, part, Day(look.today()), threshold],
        )?;
        let mut tell = look.conn().prepare_cached(
            "INSERT INTO report_cell (year, part, unit, line, value, told) VALUES (?, ?, ?, ?, ?, ?)",
        )?;
        for ((unit, line, value), told) in published {
            tell.execute(params![year, part, unit, line, value, told])?;
        }
        view(look, form)
    })
}
