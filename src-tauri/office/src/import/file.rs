//! A spreadsheet as it was handed in: what kind of file it is, which sheets it has, and one of them as a grid.
//!
//! The office is given a name and bytes, never a path. Keeps true: no file makes it panic, and none costs more memory than
//! the bounds of `guard` and `grid` allow. Deliberately not here: macros, formulas (what they came to is read), pictures.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use calamine::{
    Data, Dimensions, Ods, Reader, Sheet, SheetType, SheetVisible, Xls, XlsError, Xlsx, XlsxError,
};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::encoding::{self, Encoding};
use super::grid::{Cell, Collecting, Grid, TooMany};
use super::guard::{self, Packed, Unfit};
use super::{delimited, layout};
use crate::fault::Coded;

/// Most bytes a spreadsheet may have.
pub const MOST_BYTES: usize = 16 << 20;
/// Most bytes a text may have: as many letters are as many cells at worst.
const MOST_TEXT: usize = 8 << 20;
/// Most sheets of a workbook that are looked at.
const MOST_SHEETS: usize = 60;

/// A spreadsheet somebody handed in.
#[derive(Clone)]
pub struct Spreadsheet {
    pub(super) name: String,
    pub(super) bytes: Arc<[u8]>,
}

impl std::fmt::Debug for Spreadsheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Spreadsheet")
    }
}

impl Spreadsheet {
    /// A file's name without its folder, and all of its bytes.
    pub fn new(name: String, bytes: Vec<u8>) -> Self {
        Self { name, bytes: bytes.into() }
    }
}

/// Why a file is not read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum FileRefusal {
    NoSpreadsheet,
    Damaged,
    TooLarge,
    Locked,
    Empty,
    NoSuchSheet,
}

impl Coded for FileRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::NoSpreadsheet => "spreadsheet-of-no-kind",
            Self::Damaged => "spreadsheet-damaged",
            Self::TooLarge => "spreadsheet-too-large",
            Self::Locked => "spreadsheet-locked",
            Self::Empty => "spreadsheet-empty",
            Self::NoSuchSheet => "spreadsheet-without-that-sheet",
        }
    }
}

impl From<Unfit> for FileRefusal {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::TooLarge => Self::TooLarge,
            Unfit::Damaged => Self::Damaged,
        }
    }
}

impl From<TooMany> for FileRefusal {
    fn from(_: TooMany) -> Self {
        Self::TooLarge
    }
}

/// One sheet that was read.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct SheetRead {
    /// Every sheet of the workbook; none for a text.
    pub(super) sheets: Vec<String>,
    /// Which of them this is.
    pub(super) sheet: Option<String>,
    /// How a text was read; nothing for a workbook.
    pub(super) encoding: Option<Encoding>,
    pub(super) grid: Grid,
}

/// Reads the sheet that is asked for, or the one that looks most like a list of people.
pub(super) fn read(
    bytes: &[u8],
    sheet: Option<&str>,
    encoding: Option<Encoding>,
) -> Result<SheetRead, FileRefusal> {
    if bytes.len() > MOST_BYTES {
        return Err(FileRefusal::TooLarge);
    }
    // The reader of workbooks may panic over what no spreadsheet program wrote.
    let read = catch_unwind(AssertUnwindSafe(|| match bytes {
        [0x50, 0x4B, 3 | 5, ..] => read_packed(bytes, sheet),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => read_old(bytes, sheet),
        _ => read_text(bytes, encoding),
    }));
    let read = read.unwrap_or(Err(FileRefusal::Damaged))?;
    if read.grid.rows.is_empty() { Err(FileRefusal::Empty) } else { Ok(read) }
}

fn read_text(bytes: &[u8], wanted: Option<Encoding>) -> Result<SheetRead, FileRefusal> {
    if bytes.len() > MOST_TEXT {
        return Err(FileRefusal::TooLarge);
    }
    let encoding = wanted.unwrap_or_else(|| encoding::guess(bytes));
    let text = encoding.decode(bytes);
    let begin: String = text.chars().take(400).collect::<String>().trim_start().to_lowercase();
    let is_markup =
        ["<?xml", "<!doctype", "<html", "{\\rtf", "%pdf"].iter().any(|mark| begin.starts_with(mark));
    if is_markup || text.contains('\0') {
        return Err(FileRefusal::NoSpreadsheet);
    }
    let grid = delimited::read(&text)?;
    Ok(SheetRead { sheets: Vec::new(), sheet: None, encoding: Some(encoding), grid })
}

fn read_packed(bytes: &[u8], wanted: Option<&str>) -> Result<SheetRead, FileRefusal> {
    match guard::look_into_zip(bytes)? {
        Packed::Xlsx => {
            let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
                XlsxError::Password => FileRefusal::Locked,
                _ => FileRefusal::Damaged,
            })?;
            let sheets = worksheets(book.sheets_metadata());
            choose(sheets, wanted, |name| {
                let mut collecting = Collecting::default();
                let mut cells = book.worksheet_cells_reader(name).map_err(|_| FileRefusal::Damaged)?;
                while let Some(cell) = cells.next_cell().map_err(|_| FileRefusal::Damaged)? {
                    let (row, column) = cell.get_position();
                    let value = Data::from(cell.get_value().clone());
                    collecting.take_cell(row.saturating_add(1), column as usize, cell_of(&value))?;
                }
                drop(cells);
                let mut grid = collecting.done();
                // Without them a merged cell is filled at its top only; the sheet is as good as that.
                fill_down(&mut grid, &book.merge_cells_by_sheet_name(name).unwrap_or_default());
                Ok(grid)
            })
        }
        Packed::Ods => {
            let mut book = Ods::new(Cursor::new(bytes)).map_err(|error| match error {
                calamine::OdsError::Password => FileRefusal::Locked,
                _ => FileRefusal::Damaged,
            })?;
            let sheets = worksheets(book.sheets_metadata());
            choose(sheets, wanted, |name| {
                grid_of(&book.worksheet_range(name).map_err(|_| FileRefusal::Damaged)?)
            })
        }
        Packed::Other => Err(FileRefusal::NoSpreadsheet),
    }
}

fn read_old(bytes: &[u8], wanted: Option<&str>) -> Result<SheetRead, FileRefusal> {
    // A newer workbook with a password is kept in the same kind of file.
    let is_locked =
        cfb::CompoundFile::open(Cursor::new(bytes)).is_ok_and(|file| file.is_stream("/EncryptedPackage"));
    if is_locked {
        return Err(FileRefusal::Locked);
    }
    guard::look_into_xls(bytes)?;
    let mut book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => FileRefusal::Locked,
        _ => FileRefusal::Damaged,
    })?;
    let sheets = worksheets(book.sheets_metadata());
    choose(sheets, wanted, |name| {
        let mut grid = grid_of(&book.worksheet_range(name).map_err(|_| FileRefusal::Damaged)?)?;
        fill_down(&mut grid, &book.merge_cells_by_sheet_name(name).unwrap_or_default());
        Ok(grid)
    })
}

/// The sheets with cells, hidden ones last.
fn worksheets(sheets: &[Sheet]) -> Vec<String> {
    let mut cells: Vec<&Sheet> = sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet).collect();
    cells.sort_by_key(|sheet| sheet.visible != SheetVisible::Visible);
    cells.into_iter().map(|sheet| sheet.name.clone()).collect()
}

/// Reads the sheet that is asked for, or of all the one under whose headings most is known.
fn choose(
    sheets: Vec<String>,
    wanted: Option<&str>,
    mut read: impl FnMut(&str) -> Result<Grid, FileRefusal>,
) -> Result<SheetRead, FileRefusal> {
    let given = |sheets: Vec<String>, sheet: String, grid| SheetRead {
        sheets,
        sheet: Some(sheet),
        encoding: None,
        grid,
    };
    if let Some(wanted) = wanted {
        let name = sheets.iter().find(|name| *name == wanted).ok_or(FileRefusal::NoSuchSheet)?.clone();
        let grid = read(&name)?;
        return Ok(given(sheets, name, grid));
    }
    let mut best: Option<(usize, String, Grid)> = None;
    for name in sheets.iter().take(MOST_SHEETS) {
        let grid = read(name)?;
        let columns = layout::columns(&grid, layout::header_row(&grid));
        let known = columns.iter().filter(|column| column.field.is_some()).count();
        let rating = if grid.rows.is_empty() { 0 } else { known + 1 };
        if best.as_ref().is_none_or(|(so_far, ..)| rating > *so_far) {
            best = Some((rating, name.clone(), grid));
        }
    }
    let (_, sheet, grid) = best.ok_or(FileRefusal::Empty)?;
    Ok(given(sheets, sheet, grid))
}

fn grid_of(range: &calamine::Range<Data>) -> Result<Grid, FileRefusal> {
    let (first_row, first_column) = range.start().unwrap_or((0, 0));
    let mut collecting = Collecting::default();
    for (row, number) in range.rows().zip(first_row.saturating_add(1)..) {
        let mut cells = vec![Cell::Empty; first_column as usize];
        cells.extend(row.iter().map(cell_of));
        collecting.take(number, cells)?;
    }
    Ok(collecting.done())
}

fn cell_of(data: &Data) -> Cell {
    match data {
        Data::Empty => Cell::Empty,
        Data::String(text) => Cell::text(text),
        Data::Int(number) => Cell::text(&number.to_string()),
        Data::Float(number) => Cell::Number(*number),
        Data::Bool(yes) => Cell::text(if *yes { "TRUE" } else { "FALSE" }),
        Data::Error(error) => Cell::text(&format!("{error}")),
        Data::DateTimeIso(text) => iso(text).map_or_else(|| Cell::text(text), Cell::Date),
        Data::DurationIso(text) => Cell::text(text),
        Data::DateTime(at) if at.is_datetime() => match at.as_datetime() {
            // The day before the first of a spreadsheet's calendar: a time alone.
            Some(at) if at.date() <= FIRST_DAY => Cell::text(&at.format("%H:%M").to_string()),
            Some(at) => Cell::Date(at),
            None => Cell::Number(at.as_f64()),
        },
        Data::DateTime(at) => Cell::Number(at.as_f64()),
    }
}

const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(1900, 1, 1).expect("it is a day");

fn iso(text: &str) -> Option<NaiveDateTime> {
    let day =
        |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(|day| day.and_time(NaiveTime::MIN));
    day(text).or_else(|| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok())
}

/// A cell merged over several rows holds for each of them.
fn fill_down(grid: &mut Grid, regions: &[Dimensions]) {
    for region in regions.iter().take(super::grid::MOST_CELLS) {
        let (first, last) = (region.start.0.saturating_add(1), region.end.0.saturating_add(1));
        let column = region.start.1 as usize;
        let Some(value) = grid.row(first).map(|row| row.cell(column).clone()).filter(|cell| !cell.is_empty())
        else {
            continue;
        };
        let from = grid.rows.partition_point(|row| row.number <= first);
        for row in grid.rows[from..].iter_mut().take_while(|row| row.number <= last) {
            if row.cells.len() <= column {
                row.cells.resize(column + 1, Cell::Empty);
            }
            if row.cells[column].is_empty() {
                row.cells[column] = value.clone();
            }
        }
    }
}

#[cfg(test)]
pub(super) mod tests;
