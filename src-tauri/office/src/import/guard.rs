//! How large a spreadsheet becomes, told before it is read.
//!
//! A file of a few kilobytes can claim more than any computer holds: a cell in the last corner of the sheet, a row
//! repeated a million times, zeros packed a thousandfold. The reader of spreadsheets takes such claims at their word, so
//! they are looked at first, and nothing is handed on that would grow beyond these bounds.

use std::io::{Cursor, Read};

use quick_xml::events::{BytesStart, Event};

use super::grid::MOST_CELLS;

/// Most bytes of what is packed inside a workbook.
const MOST_UNPACKED: u64 = 64 << 20;
/// Most parts of a packed workbook.
const MOST_PARTS: usize = 4_096;
/// Most spaces one mark may stand for.
const MOST_SPACES: usize = 1_000;

/// Why a file is not read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Unfit {
    TooLarge,
    Damaged,
}

/// What a packed workbook is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Packed {
    Xlsx,
    Ods,
    Other,
}

/// Looks into a packed workbook: what it is, and that it does not grow too large.
pub(super) fn look_into_zip(bytes: &[u8]) -> Result<Packed, Unfit> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unfit::Damaged)?;
    if archive.len() > MOST_PARTS {
        return Err(Unfit::TooLarge);
    }
    let mut left = MOST_UNPACKED;
    let mut content = None;
    let mut packed = Packed::Other;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| Unfit::Damaged)?;
        let Ok(name) = part.name() else { return Err(Unfit::Damaged) };
        let name = name.trim_start_matches('/').to_ascii_lowercase();
        // Pictures and the like are never unpacked.
        if !(name.ends_with(".xml") || name.ends_with(".rels") || name == "mimetype") {
            continue;
        }
        let is_content = name == "content.xml";
        match name.as_str() {
            "xl/workbook.xml" => packed = Packed::Xlsx,
            "content.xml" => packed = Packed::Ods,
            _ => {}
        }
        let mut limited = part.take(left + 1);
        let size = if is_content {
            let mut text = Vec::new();
            let size = limited.read_to_end(&mut text).map_err(|_| Unfit::Damaged)?;
            content = Some(text);
            u64::try_from(size).unwrap_or(u64::MAX)
        } else {
            std::io::copy(&mut limited, &mut std::io::sink()).map_err(|_| Unfit::Damaged)?
        };
        left = left.checked_sub(size).ok_or(Unfit::TooLarge)?;
    }
    if let Some(content) = content {
        look_into_ods(&content)?;
    }
    Ok(packed)
}

/// Counts the cells of an ODS file, with everything that is repeated.
fn look_into_ods(content: &[u8]) -> Result<(), Unfit> {
    let mut reader = quick_xml::Reader::from_reader(content);
    reader.config_mut().check_end_names = false;
    reader.config_mut().expand_empty_elements = true;
    let (mut all, mut sheet) = (0_usize, SheetSize::default());
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer).map_err(|_| Unfit::Damaged)? {
            Event::Start(start) => match start.name().as_ref() {
                "table:table" => sheet = SheetSize::default(),
                "table:table-row" => sheet.begin_row(repeated(&start, "table:number-rows-repeated")),
                "table:table-cell" | "table:covered-table-cell" => {
                    let holds = start.attributes().flatten().any(|attribute| {
                        attribute.key.as_ref().starts_with("office:")
                            || attribute.key.as_ref() == "table:formula"
                    });
                    sheet.cell(repeated(&start, "table:number-columns-repeated"), holds);
                }
                "text:s" if repeated(&start, "text:c") > MOST_SPACES => return Err(Unfit::TooLarge),
                _ => {}
            },
            Event::End(end) if end.name().as_ref() == "table:table-row" && sheet.end_row() > MOST_CELLS => {
                return Err(Unfit::TooLarge);
            }
            Event::End(end) if end.name().as_ref() == "table:table" => {
                all = all.saturating_add(sheet.area());
                if all > MOST_CELLS {
                    return Err(Unfit::TooLarge);
                }
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
        buffer.clear();
    }
}

fn repeated(start: &BytesStart<'_>, name: &str) -> usize {
    let attribute = start.attributes().flatten().find(|attribute| attribute.key.as_ref() == name);
    let value = attribute.as_ref().map(|attribute| attribute.value.as_ref());
    // What is no number is refused by the reader itself; a larger one than fits is as large as can be.
    value.map_or(1, |value| value.trim().parse().unwrap_or(if value.len() > 9 { usize::MAX } else { 1 }))
}

/// How far a sheet reaches, as its rows are read.
#[derive(Debug, Default)]
struct SheetSize {
    rows: usize,
    last_filled_row: usize,
    width: usize,
    /// Of the row being read: how often it is repeated, its columns, and the last one that holds something.
    row: (usize, usize, usize),
}

impl SheetSize {
    fn begin_row(&mut self, repeats: usize) {
        self.row = (repeats, 0, 0);
    }

    fn cell(&mut self, repeats: usize, holds: bool) {
        self.row.1 = self.row.1.saturating_add(repeats);
        if holds {
            self.row.2 = self.row.1;
        }
    }

    /// Ends a row and gives the area so far.
    fn end_row(&mut self) -> usize {
        self.rows = self.rows.saturating_add(self.row.0);
        if self.row.2 > 0 {
            self.last_filled_row = self.rows;
            self.width = self.width.max(self.row.2);
        }
        self.area()
    }

    fn area(&self) -> usize {
        self.last_filled_row.saturating_mul(self.width)
    }
}

/// Looks into an old binary workbook: that its sheets do not reach too far.
pub(super) fn look_into_xls(bytes: &[u8]) -> Result<(), Unfit> {
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|_| Unfit::Damaged)?;
    let name = ["/Workbook", "/Book"].into_iter().find(|name| file.is_stream(name)).ok_or(Unfit::Damaged)?;
    let mut stream = Vec::new();
    file.open_stream(name)
        .map_err(|_| Unfit::Damaged)?
        .take(MOST_UNPACKED)
        .read_to_end(&mut stream)
        .map_err(|_| Unfit::Damaged)?;
    let sheets = Records { rest: &stream }.filter(|(kind, _)| *kind == BOUND_SHEET);
    let mut all = 0_usize;
    for (_, data) in sheets.take(MOST_PARTS) {
        let Some(at) = u32_at(data, 0).and_then(|at| usize::try_from(at).ok()) else { continue };
        let records = Records { rest: stream.get(at..).unwrap_or_default() };
        all = all.saturating_add(area_of(records)?);
        if all > MOST_CELLS {
            return Err(Unfit::TooLarge);
        }
    }
    Ok(())
}

/// Kinds of records (MS-XLS 2.3).
const BOUND_SHEET: u16 = 0x0085;
const DIMENSIONS: u16 = 0x0200;
const CELLS: &[u16] = &[0x0006, 0x00BD, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x0206, 0x027E, 0x0406];
const MULTIPLE: u16 = 0x00BD;

/// How far the cells of a sheet reach.
fn area_of(records: Records<'_>) -> Result<usize, Unfit> {
    let (mut rows, mut columns) = ((u32::MAX, 0), (u32::MAX, 0));
    for (kind, data) in records {
        if kind == DIMENSIONS {
            // The reader makes room for all of it at once.
            let (down, across) = match data.len() {
                10 => ((u16_at(data, 0), u16_at(data, 2)), (u16_at(data, 4), u16_at(data, 6))),
                _ => ((u32_at(data, 0), u32_at(data, 4)), (u16_at(data, 8), u16_at(data, 10))),
            };
            let span = |(from, to): (Option<u32>, Option<u32>)| {
                from.zip(to).map_or(0, |(from, to)| u64::from(to.saturating_sub(from)) + 1)
            };
            if span(down).saturating_mul(span(across)) > 8 * MOST_CELLS as u64 {
                return Err(Unfit::TooLarge);
            }
        } else if CELLS.contains(&kind)
            && let (Some(row), Some(column)) = (u16_at(data, 0), u16_at(data, 2))
        {
            let last = if kind == MULTIPLE { u16_at(data, data.len().saturating_sub(2)) } else { None };
            rows = (rows.0.min(row), rows.1.max(row));
            columns = (columns.0.min(column), columns.1.max(last.unwrap_or(column).max(column)));
        }
    }
    let span =
        |(least, most): (u32, u32)| usize::try_from(most.saturating_sub(least)).unwrap_or(usize::MAX) + 1;
    Ok(if rows.0 == u32::MAX { 0 } else { span(rows).saturating_mul(span(columns)) })
}

fn u16_at(data: &[u8], at: usize) -> Option<u32> {
    data.get(at..at + 2).map(|pair| u32::from(u16::from_le_bytes([pair[0], pair[1]])))
}

fn u32_at(data: &[u8], at: usize) -> Option<u32> {
    data.get(at..at + 4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
}

/// The records of a stream, one after the other: kind, length, data.
struct Records<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Records<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (head, rest) = self.rest.split_at_checked(4)?;
        let length = usize::from(u16::from_le_bytes([head[2], head[3]]));
        let (data, rest) = rest.split_at_checked(length)?;
        self.rest = rest;
        Some((u16::from_le_bytes([head[0], head[1]]), data))
    }
}

#[cfg(test)]
mod tests;
