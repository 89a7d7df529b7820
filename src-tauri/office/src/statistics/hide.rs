//! What a report does not tell, so that nobody works out a small number (R18).
//!
//! Keeps true: a number from 1 to below the threshold is not told; and after everything that was ever told of a year, in whatever
//! order its reports were made, each such number, also of a part of which there is no report, can still be as many values as the
//! threshold says, and as great as it. So neither totals nor comparing two reports help. Others are hidden beside the small
//! ones until that holds: the smallest that helps, and none that need not be. At worst a report tells nothing of a line.
//!
//! None is told as none. What does not hold: see docs/decisions/0022-small-numbers.md. Pure: no database.

use std::collections::BTreeSet;

use super::bounds::Network;
use super::period::ReportPart;

/// What everybody knows of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// The number.
    Told,
    /// That it is not none.
    Hidden,
    /// Nothing: no report tells of it.
    Nothing,
}

/// What is told of one line in one part of a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Telling {
    /// All but these rows.
    AllBut(BTreeSet<usize>),
    /// Nothing at all, not even which rows are none.
    Nothing,
}

impl Telling {
    /// What is known of a number of all, by what is told of its line, which has that one row.
    pub(super) fn of_total(&self) -> Known {
        match self {
            Self::AllBut(hidden) if hidden.is_empty() => Known::Told,
            Self::AllBut(_) => Known::Hidden,
            Self::Nothing => Known::Nothing,
        }
    }
}

/// What was made of a part of a year.
#[derive(Debug, Clone)]
struct Made {
    /// The smallest number that is told.
    least: u32,
    total: Known,
    telling: Telling,
}

/// One line of a unit in one year: rows that add up, quarter by quarter, and what was told of them.
#[derive(Debug, Clone)]
pub(super) struct YearLine {
    rows: Vec<[u32; 4]>,
    made: [Option<Made>; ReportPart::COUNT],
}

/// A number of a line: of a row, or of all rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cell {
    row: Option<usize>,
    part: ReportPart,
}

impl YearLine {
    /// A line of which nothing is told yet.
    pub(super) fn new(rows: Vec<[u32; 4]>) -> Self {
        Self { rows, made: [const { None }; ReportPart::COUNT] }
    }

    /// The number of a row in a part.
    pub(super) fn count(&self, row: usize, part: ReportPart) -> u32 {
        self.rows[row][part.quarters()].iter().sum()
    }

    /// The number of all rows in a part.
    pub(super) fn total(&self, part: ReportPart) -> u32 {
        (0..self.rows.len()).map(|row| self.count(row, part)).sum()
    }

    /// Notes what a report tells that was made before.
    pub(super) fn note(&mut self, part: ReportPart, least: u32, total: Known, telling: Telling) {
        self.made[part.index()] = Some(Made { least, total, telling });
    }

    /// Decides what the report of a part tells of this line, and notes it. Where the line is of rows, its total was decided before.
    pub(super) fn decide(&mut self, part: ReportPart, least: u32, total: Option<Known>) -> Telling {
        let telling = match total {
            Some(Known::Hidden | Known::Nothing) => Telling::Nothing,
            Some(Known::Told) | None => self.telling(part, least, total.unwrap_or(Known::Nothing)),
        };
        self.note(part, least, total.unwrap_or(Known::Nothing), telling.clone());
        telling
    }

    fn telling(&self, part: ReportPart, least: u32, total: Known) -> Telling {
        let mut tried = self.clone();
        let mut guessed = |hidden: &BTreeSet<usize>| {
            tried.note(part, least, total, Telling::AllBut(hidden.clone()));
            tried.first_guessed()
        };
        let rows = 0..self.rows.len();
        let mut by_number: Vec<usize> = rows.filter(|row| self.count(*row, part) > 0).collect();
        by_number.sort_by_key(|row| self.count(*row, part));
        let small = by_number.iter().copied().filter(|row| self.count(*row, part) < least);
        let mut hidden: BTreeSet<usize> = small.collect();
        let mut beside = Vec::new();
        while let Some(cell) = guessed(&hidden) {
            let told = |row: &usize| self.count(*row, part) > 0 && !hidden.contains(row);
            let same_row = cell.row.filter(told);
            let Some(row) = same_row.or_else(|| by_number.iter().copied().find(told)) else {
                return Telling::Nothing;
            };
            hidden.insert(row);
            beside.push(row);
        }
        beside.sort_by_key(|row| std::cmp::Reverse(self.count(*row, part)));
        for row in beside {
            hidden.remove(&row);
            if guessed(&hidden).is_some() {
                hidden.insert(row);
            }
        }
        Telling::AllBut(hidden)
    }

    /// What everybody knows of a number.
    fn known(&self, cell: Cell) -> Known {
        match (&self.made[cell.part.index()], cell.row) {
            (None, _) => Known::Nothing,
            (Some(made), None) => made.total,
            (Some(Made { telling: Telling::Nothing, .. }), Some(_)) => Known::Nothing,
            (Some(Made { telling: Telling::AllBut(hidden), .. }), Some(row)) if hidden.contains(&row) => {
                Known::Hidden
            }
            (Some(_), Some(_)) => Known::Told,
        }
    }

    /// The first small number, or number hidden beside one, that can be worked out too closely. Where the threshold was changed
    /// within a year the lowest counts: what was told cannot be taken back.
    fn first_guessed(&self) -> Option<Cell> {
        let least = self.made.iter().flatten().map(|made| made.least).min()?;
        let (network, edges) = self.network();
        let guessed = |(cell, edge, now): &(Cell, usize, u32)| {
            let untold = match self.known(*cell) {
                Known::Told => false,
                Known::Hidden => true,
                Known::Nothing => (1..least).contains(now),
            };
            let above = least.saturating_sub(*now);
            untold && (network.above(*edge, above) < above || network.others(*edge, least - 1) < least - 1)
        };
        edges.iter().find(|edge| guessed(edge)).map(|(cell, ..)| *cell)
    }

    /// The line as numbers that add up.
    fn network(&self) -> (Network, Vec<(Cell, usize, u32)>) {
        use ReportPart as P;
        let halves = [
            (P::FirstHalf, [P::FirstQuarter, P::SecondQuarter]),
            (P::SecondHalf, [P::ThirdQuarter, P::FourthQuarter]),
        ];
        let mut network = Network::default();
        let mut edges = Vec::new();
        let root = network.node();
        let columns: [usize; ReportPart::COUNT] = std::array::from_fn(|_| network.node());
        let mut add = |network: &mut Network, way, cell: Cell| {
            let now = cell.row.map_or_else(|| self.total(cell.part), |row| self.count(row, cell.part));
            let limits = match self.known(cell) {
                Known::Told => (now, now),
                Known::Hidden => (1, u32::MAX),
                Known::Nothing => (0, u32::MAX),
            };
            edges.push((cell, network.add(way, now, limits), now));
        };
        for row in (0..self.rows.len()).map(Some) {
            let year = network.node();
            add(&mut network, (root, year), Cell { row, part: P::Year });
            for (half, quarters) in halves {
                let node = network.node();
                add(&mut network, (year, node), Cell { row, part: half });
                for part in quarters {
                    add(&mut network, (node, columns[part.index()]), Cell { row, part });
                }
            }
        }
        for (half, quarters) in halves {
            for part in quarters {
                let way = (columns[part.index()], columns[half.index()]);
                add(&mut network, way, Cell { row: None, part });
            }
            let way = (columns[half.index()], columns[P::Year.index()]);
            add(&mut network, way, Cell { row: None, part: half });
        }
        add(&mut network, (columns[P::Year.index()], root), Cell { row: None, part: P::Year });
        (network, edges)
    }
}

#[cfg(test)]
mod tests;
