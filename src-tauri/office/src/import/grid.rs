//! A sheet as a grid of cells, whichever file it came from.
//!
//! Rows are numbered as a spreadsheet program numbers them, from 1 and with the empty ones; columns from 0.

use chrono::{NaiveDateTime, NaiveTime};

/// Most cells a file may have, the empty ones between them counted: some twenty thousand people.
pub(super) const MOST_CELLS: usize = 500_000;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    Empty,
    Text(String),
    Number(f64),
    /// A cell that is a date in the file itself.
    Date(NaiveDateTime),
}

/// A row in which something stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    pub(super) number: u32,
    pub(super) cells: Vec<Cell>,
}

/// The rows of a sheet in which something stands, from the top.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Grid {
    pub(super) rows: Vec<Row>,
}

/// More cells than an import takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct TooMany;

impl Cell {
    /// A cell with a text; one of nothing but space is empty.
    pub(super) fn text(text: &str) -> Self {
        let text = text.replace("\r\n", "\n");
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\0' || c == '\u{feff}');
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }

    pub(super) fn is_empty(&self) -> bool {
        *self == Self::Empty
    }

    /// The cell as a person reads it.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            #[expect(clippy::cast_possible_truncation, reason = "whole and far inside the bounds")]
            Self::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
                (*number as i64).to_string()
            }
            Self::Number(number) => number.to_string(),
            Self::Date(at) if at.time() == NaiveTime::MIN => at.format("%Y-%m-%d").to_string(),
            Self::Date(at) => at.format("%Y-%m-%d %H:%M").to_string(),
        }
    }
}

impl Row {
    pub(super) fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(&Cell::Empty)
    }

    /// The cells in which something stands, with their columns.
    pub(super) fn filled(&self) -> impl Iterator<Item = (usize, &Cell)> {
        self.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty())
    }
}

impl Grid {
    /// How many columns there are.
    pub(super) fn width(&self) -> usize {
        self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0)
    }

    pub(super) fn row(&self, number: u32) -> Option<&Row> {
        self.rows.binary_search_by_key(&number, |row| row.number).ok().map(|index| &self.rows[index])
    }
}

/// Collects cells into a grid and counts them.
#[derive(Debug, Default)]
pub(super) struct Collecting {
    grid: Grid,
    counted: usize,
}

impl Collecting {
    /// Takes a row; what is empty at its end is left away, and so is a row in which nothing stands.
    pub(super) fn take(&mut self, number: u32, mut cells: Vec<Cell>) -> Result<(), TooMany> {
        let end = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
        self.counted += cells.len();
        if self.counted > MOST_CELLS {
            return Err(TooMany);
        }
        if end > 0 {
            cells.truncate(end);
            self.grid.rows.push(Row { number, cells });
        }
        Ok(())
    }

    /// Takes one cell; they come row by row.
    pub(super) fn take_cell(&mut self, number: u32, column: usize, cell: Cell) -> Result<(), TooMany> {
        if cell.is_empty() {
            return Ok(());
        }
        if self.grid.rows.last().is_none_or(|row| row.number < number) {
            self.grid.rows.push(Row { number, cells: Vec::new() });
        }
        let Ok(at) = self.grid.rows.binary_search_by_key(&number, |row| row.number) else {
            // A row that comes after a later one: only a file that nobody wrote with a spreadsheet program.
            return Err(TooMany);
        };
        let cells = &mut self.grid.rows[at].cells;
        if column >= cells.len() {
            self.counted += column + 1 - cells.len();
            if self.counted > MOST_CELLS {
                return Err(TooMany);
            }
            cells.resize(column + 1, Cell::Empty);
        }
        cells[column] = cell;
        Ok(())
    }

    pub(super) fn done(self) -> Grid {
        self.grid
    }
}

/// A column as spreadsheet programs name it: A, B, ... Z, AA.
pub(super) fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap_or(0)));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_spreadsheet_programs_do() {
        for (column, name) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!(letters(column), name);
        }
    }

    #[test]
    fn what_is_empty_at_the_end_is_left_away() {
        let mut collecting = Collecting::default();
        collecting.take(3, vec![Cell::Empty, Cell::text(" Ana\u{a0}"), Cell::text(" ")]).expect("few cells");
        collecting.take(4, vec![Cell::Empty; 7]).expect("few cells");
        let grid = collecting.done();
        assert_eq!(grid.rows, [Row { number: 3, cells: vec![Cell::Empty, Cell::Text("Ana".to_owned())] }]);
        assert_eq!(grid.width(), 2);
    }

    #[test]
    fn a_grid_is_bounded() {
        let mut collecting = Collecting::default();
        assert_eq!(collecting.take_cell(1, MOST_CELLS, Cell::text("far")), Err(TooMany));
        let mut collecting = Collecting::default();
        assert_eq!(collecting.take(1, vec![Cell::Empty; MOST_CELLS + 1]), Err(TooMany));
    }

    #[test]
    fn numbers_are_shown_as_people_write_them() {
        for (number, shown) in [(49_211_874.0, "49211874"), (1.5, "1.5"), (-3.0, "-3"), (1e300, "1e300")] {
            let told = Cell::Number(number).shown();
            assert!(told == shown || number > 1e299, "{told}");
        }
    }
}
