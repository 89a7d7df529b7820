//! Whoever has every report of a year works out no small number: proven by trying every year there could be.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{Cell, Known, Telling, YearLine};
use crate::statistics::period::ReportPart;

/// What the report of one quarter tells of these rows: numbers, and stars where it does not.
fn told(rows: &[u32], least: u32) -> String {
    let mut line = YearLine::new(rows.iter().map(|count| [*count, 0, 0, 0]).collect());
    let mut all = YearLine::new(vec![[rows.iter().sum(), 0, 0, 0]]);
    let total = all.decide(ReportPart::FirstQuarter, least, None).of_total();
    match line.decide(ReportPart::FirstQuarter, least, Some(total)) {
        Telling::Nothing => "nothing".to_owned(),
        Telling::AllBut(hidden) => {
            let cell = |(row, count): (usize, &u32)| {
                if hidden.contains(&row) { "*".to_owned() } else { count.to_string() }
            };
            rows.iter().enumerate().map(cell).collect::<Vec<_>>().join(" ")
        }
    }
}

#[test]
fn r18_a_small_number_is_never_alone_with_its_total() {
    let tables: [&[u32]; 9] = [
        &[60, 20, 10],
        &[60, 20, 10, 3],
        &[60, 20, 4, 1],
        &[60, 20, 2, 1],
        &[60, 20, 0, 2],
        &[3, 0, 0],
        &[6, 1],
        &[1, 1, 1, 1, 1],
        &[0, 0, 0],
    ];
    let lines: Vec<String> = tables.iter().map(|rows| format!("{rows:?}: {}", told(rows, 5))).collect();
    insta::assert_snapshot!(lines.join("\n"), @r"
    [60, 20, 10]: 60 20 10
    [60, 20, 10, 3]: 60 20 * *
    [60, 20, 4, 1]: 60 * * *
    [60, 20, 2, 1]: 60 * * *
    [60, 20, 0, 2]: 60 * 0 *
    [3, 0, 0]: nothing
    [6, 1]: * *
    [1, 1, 1, 1, 1]: nothing
    [0, 0, 0]: 0 0 0
    ");
}

fn line_of(rows: &[[u32; 4]]) -> (YearLine, YearLine) {
    let all = std::array::from_fn(|quarter| rows.iter().map(|row| row[quarter]).sum());
    (YearLine::new(rows.to_vec()), YearLine::new(vec![all]))
}

/// Makes reports one after another, as the command does: the number of all first, then the line.
fn made(rows: &[[u32; 4]], parts: &[(ReportPart, u32)]) -> (YearLine, YearLine) {
    let (mut line, mut all) = line_of(rows);
    for (part, least) in parts {
        let total = all.decide(*part, *least, None).of_total();
        line.decide(*part, *least, Some(total));
    }
    (line, all)
}

/// Somebody who has every report of a year, and tries what else the year could have been.
struct Reader<'a> {
    line: &'a YearLine,
    all: &'a YearLine,
    /// What she tries: that a number was this one.
    tried: (Cell, u32),
    /// How often she goes on before she gives up.
    patience: u32,
}

/// The greatest number of a quarter she tries.
const MOST: u32 = 8;

impl Reader<'_> {
    /// Whether a number, or what there is of it so far, goes with what was told.
    fn fits(&self, cell: Cell, number: u32, whole: bool) -> bool {
        let (count, known) = match cell.row {
            Some(row) => (self.line.count(row, cell.part), self.line.known(cell)),
            None => (self.all.count(0, cell.part), self.all.known(Cell { row: Some(0), ..cell })),
        };
        let (tried, of) = self.tried;
        let as_tried = tried != cell || number == of || (!whole && number < of);
        as_tried
            && match known {
                Known::Told => number == count || (!whole && number < count),
                Known::Hidden => !whole || number >= 1,
                Known::Nothing => true,
            }
    }

    /// Whether there is a year that goes with everything, quarter after quarter and in each row after row.
    fn finds(&mut self, year: &mut [[u32; 4]], at: usize) -> bool {
        let (row, quarter) = (at % year.len(), at / year.len());
        if quarter == 4 {
            return true;
        }
        for number in 0..=MOST {
            if self.patience == 0 {
                return false;
            }
            self.patience -= 1;
            year[row][quarter] = number;
            let within = ReportPart::ALL.iter().copied().filter(|part| part.quarters().contains(&quarter));
            let fits = within.into_iter().all(|part| {
                let so_far = |row: usize| year[row][part.quarters()].iter().sum::<u32>();
                let ends = *part.quarters().end() == quarter;
                self.fits(Cell { row: Some(row), part }, so_far(row), ends)
                    && self.fits(
                        Cell { row: None, part },
                        (0..year.len()).map(so_far).sum(),
                        ends && row + 1 == year.len(),
                    )
            });
            if fits && self.finds(year, at + 1) {
                return true;
            }
            year[row][quarter] = 0;
        }
        false
    }
}

/// What a number can have been, until it is enough: as many values as the threshold says, and one as great as it.
fn values(line: &YearLine, all: &YearLine, cell: Cell, now: u32, least: u32) -> BTreeSet<u32> {
    let mut can_be = BTreeSet::new();
    for of in [now.max(least)].into_iter().chain(1..=now + least).chain([0]) {
        if can_be.len() >= least as usize && can_be.last().is_some_and(|most| *most >= least) {
            break;
        }
        let mut reader = Reader { line, all, tried: (cell, of), patience: 400_000 };
        if reader.finds(&mut vec![[0; 4]; line.rows.len()], 0) {
            can_be.insert(of);
        }
    }
    can_be
}

/// Sees that every small number, and every number hidden beside one, can have been many: also where there is no report, for comparing
/// two must not stand for one that was never made.
fn nobody_works_out(rows: &[[u32; 4]], parts: &[(ReportPart, u32)]) -> Result<(), TestCaseError> {
    let (line, all) = made(rows, parts);
    let least = parts.iter().map(|(_, least)| *least).min().unwrap_or(3);
    for part in ReportPart::ALL.iter().copied() {
        let of_part = parts.iter().find(|(made, _)| *made == part).map_or(least, |(_, least)| *least);
        let total = (Cell { row: None, part }, all.known(Cell { row: Some(0), part }), all.count(0, part));
        let rows = (0..rows.len()).map(|row| {
            let cell = Cell { row: Some(row), part };
            (cell, line.known(cell), line.count(row, part))
        });
        for (cell, known, now) in rows.chain([total]) {
            let small = (1..of_part).contains(&now);
            prop_assert!(!(small && known == Known::Told), "{cell:?}: {now} is told, below {of_part}");
            if known == Known::Hidden || (known == Known::Nothing && (1..least).contains(&now)) {
                let can_be = values(&line, &all, cell, now, least);
                prop_assert!(can_be.len() >= least as usize, "{cell:?}: {now} is one of {can_be:?}");
                prop_assert!(can_be.last().is_some_and(|most| *most >= least), "{cell:?}: {now} is small");
            }
        }
    }
    Ok(())
}

fn parts(least: std::ops::RangeInclusive<u32>) -> impl Strategy<Value = Vec<(ReportPart, u32)>> {
    let every = Just(ReportPart::ALL.to_vec()).prop_shuffle();
    (every, 1..=ReportPart::COUNT, prop::collection::vec(least, ReportPart::COUNT))
        .prop_map(|(parts, many, least)| parts.into_iter().zip(least).take(many).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn r18_whoever_has_every_report_of_a_year_works_out_no_small_number(
        rows in prop::collection::vec(prop::array::uniform4(0..=4_u32), 1..=2),
        parts in parts(3..=3),
    ) {
        nobody_works_out(&rows, &parts)?;
    }

    #[test]
    fn r18_nor_in_half_a_year_of_three_rows(
        rows in prop::collection::vec(prop::array::uniform2(0..=6_u32), 3),
        parts in parts(3..=3),
    ) {
        let rows: Vec<[u32; 4]> = rows.into_iter().map(|[one, other]| [one, other, 0, 0]).collect();
        let of_half = |(part, _): &(ReportPart, u32)| *part.quarters().end() < 2;
        let parts: Vec<(ReportPart, u32)> = parts.into_iter().filter(of_half).collect();
        nobody_works_out(&rows, &parts)?;
    }

    #[test]
    fn r18_nor_where_the_threshold_was_changed_between_two_reports(
        rows in prop::collection::vec(prop::array::uniform4(0..=5_u32), 1..=2),
        parts in parts(3..=5),
    ) {
        nobody_works_out(&rows, &parts)?;
    }
}
