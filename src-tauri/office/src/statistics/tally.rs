//! The numbers of a year as they are, and the one way out of it (R18, R19).
//!
//! Keeps true: what is in a tally leaves it only through `publish`. A quarter stays as it was counted when the first report that
//! has it was made, so that two reports on the same days never differ.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::params;

use super::facts::{Counts, Whose, counts_of};
use super::hide::{Known, Telling, YearLine};
use super::keep::kept_in;
use super::period::{ReportPart, quarter_of};
use super::unit::{ReportLine, ReportUnit};
use crate::fault::Fault;
use crate::office::Look;

/// What one number is of.
pub(super) type Cell = (ReportUnit, ReportLine, String);

/// What a report tells: of each number that is not none, itself, or nothing where it is hidden. The value [`NOTHING`] says that
/// nothing of the line is told.
pub(super) type Published = BTreeMap<Cell, Option<u32>>;

/// The value of a line under which stands that nothing of it is told.
pub(super) const NOTHING: &str = "*";

/// A report of the same year that was made before.
#[derive(Debug)]
pub(super) struct Made {
    pub(super) part: ReportPart,
    pub(super) least: u32,
    pub(super) cells: Published,
}

/// The numbers of a year as they are, quarter by quarter; persons are counted once, in the first.
#[derive(Debug, Default)]
pub(super) struct Tally(BTreeMap<Cell, [u32; 4]>);

impl Tally {
    /// Counts a year, as far as no report was made of its quarters before, and keeps what was counted for this one.
    pub(super) fn take(look: &Look<'_>, year: i32, part: ReportPart) -> Result<Self, Fault> {
        let before = kept_quarters(look, year)?;
        let fresh: BTreeSet<u8> = kept_for(part).difference(&before).copied().collect();
        if !fresh.is_empty() {
            let mut counts = counts_of(look.conn(), Whose::Year(year))?;
            counts.join(kept_in(look, year)?);
            keep(look, year, &fresh, &counts)?;
        }
        Self::read(look, year)
    }

    fn read(look: &Look<'_>, year: i32) -> Result<Self, Fault> {
        let mut tally = Self::default();
        let mut statement = look
            .conn()
            .prepare_cached("SELECT quarter, unit, line, value, count FROM report_count WHERE year = ?")?;
        let mut rows = statement.query([year])?;
        while let Some(row) = rows.next()? {
            let cell = (row.get(1)?, row.get(2)?, row.get(3)?);
            let quarter: u8 = row.get(0)?;
            tally.0.entry(cell).or_default()[usize::from(quarter.saturating_sub(1))] +=
                row.get::<_, u32>(4)?;
        }
        Ok(tally)
    }

    /// What the report of a part tells, given everything that was told of the year before. The only way out.
    pub(super) fn publish(self, part: ReportPart, threshold: u32, before: &[Made]) -> Published {
        let mut published = Published::new();
        let units = ReportUnit::ALL.iter().copied();
        for unit in units.filter(|unit| part == ReportPart::Year || *unit != ReportUnit::Persons) {
            let mut total = None;
            for line in unit.lines().iter().copied() {
                let (values, mut numbers) = self.line(unit, line, before);
                let telling = if !unit.is_of_people() {
                    Telling::AllBut(BTreeSet::new())
                } else {
                    numbers.decide(part, threshold, total)
                };
                if line == ReportLine::All {
                    total = Some(telling.of_total());
                }
                let Telling::AllBut(hidden) = telling else {
                    published.insert((unit, line, NOTHING.to_owned()), None);
                    continue;
                };
                for (row, value) in values.into_iter().enumerate() {
                    let told = (!hidden.contains(&row)).then(|| numbers.count(row, part));
                    if told != Some(0) {
                        published.insert((unit, line, value), told);
                    }
                }
            }
        }
        published
    }

    /// A line of a unit with what was told of it before.
    fn line(&self, unit: ReportUnit, line: ReportLine, before: &[Made]) -> (Vec<String>, YearLine) {
        let mine = self.0.iter().filter(|((of, by, _), _)| (*of, *by) == (unit, line));
        let (values, rows): (Vec<String>, Vec<[u32; 4]>) =
            mine.map(|((_, _, value), numbers)| (value.clone(), *numbers)).unzip();
        let mut numbers = YearLine::new(rows);
        for made in before {
            let is_hidden =
                |line, value: &str| made.cells.get(&(unit, line, value.to_owned())) == Some(&None);
            let telling = |line, values: &[String]| {
                let hidden = (0..values.len()).filter(|row| is_hidden(line, &values[*row])).collect();
                if is_hidden(line, NOTHING) { Telling::Nothing } else { Telling::AllBut(hidden) }
            };
            let total = match line {
                ReportLine::All => Known::Nothing,
                _ => telling(ReportLine::All, &[String::new()]).of_total(),
            };
            let telling = telling(line, &values);
            let counted = made.part == ReportPart::Year || unit != ReportUnit::Persons;
            if counted {
                numbers.note(made.part, made.least, total, telling);
            }
        }
        (values, numbers)
    }
}

/// Under which number persons are kept, in whole years; quarters are under 1 to 4.
const OF_PERSONS: u8 = 0;

/// Under which numbers it is kept what a report of a part needs.
fn kept_for(part: ReportPart) -> BTreeSet<u8> {
    let persons = (part == ReportPart::Year).then_some(OF_PERSONS);
    part.quarters().filter_map(|quarter| u8::try_from(quarter + 1).ok()).chain(persons).collect()
}

/// The numbers under which something is kept of a year.
fn kept_quarters(look: &Look<'_>, year: i32) -> Result<BTreeSet<u8>, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT part FROM report WHERE year = ?")?;
    let parts = statement.query_map([year], |row| row.get(0))?.collect::<Result<Vec<ReportPart>, _>>()?;
    Ok(parts.into_iter().flat_map(kept_for).collect())
}

fn keep(look: &Look<'_>, year: i32, fresh: &BTreeSet<u8>, counts: &Counts) -> Result<(), Fault> {
    let mut keep = look.conn().prepare_cached(
        "INSERT INTO report_count (year, quarter, unit, line, value, count) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET count = count + excluded.count",
    )?;
    for (fact, count) in &counts.0 {
        let of_persons = fact.unit == ReportUnit::Persons;
        let kept = if of_persons { Some(OF_PERSONS) } else { quarter_of(&fact.period) };
        if let Some(number) = kept.filter(|number| fresh.contains(number)) {
            keep.execute(params![year, number, fact.unit, fact.line, fact.value, count])?;
        }
    }
    Ok(())
}
