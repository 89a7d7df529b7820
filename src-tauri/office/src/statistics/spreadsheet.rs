//! A report as a spreadsheet (XLSX) for the funder: what its page says, in a language, with numbers to go on with.
//!
//! Keeps true: it has nothing that the page does not tell, not even in the file's own properties, and the same report gives the
//! same bytes.

use rust_xlsxwriter::{
    ConditionalFormatDataBar, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet,
    XlsxError,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::period::ReportPart;
use super::report::{ReportForm, ReportLineView, ReportUnitView, ReportView, get_report};
use super::unit::ReportLine;
use crate::desk::Desk;
use crate::fault::Fault;
use crate::languages::{FluentValue, Language, text, text_with};
use crate::settings::centre_name;
use crate::wire::Day;

/// Which report is to be saved, and in which language.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveReportForm {
    /// The calendar year.
    pub year: i32,
    /// The part of it, or all of it.
    pub part: ReportPart,
    /// The language it is said in.
    pub language: Language,
}

/// A file that was written.
#[derive(Debug, Serialize, TS)]
pub struct ReportSavedView {
    /// Its name, as it was chosen.
    pub name: String,
}

/// Writes a report that was made to the place that was chosen in the system's window.
pub fn save_report(desk: &mut Desk, form: SaveReportForm) -> Result<ReportSavedView, Fault> {
    let SaveReportForm { year, part, language } = form;
    let office = desk.office()?;
    let report = get_report(office, ReportForm { year, part })?;
    let centre = office.look(centre_name)?;
    let made_on = report.made_on.ok_or(Fault::NotNow)?;
    let place = desk.take_chosen().ok_or(Fault::NotNow)?;
    let bytes =
        spreadsheet(&report, made_on, &centre, language).expect("every text of the office fits a cell");
    place.write(&bytes, desk.folder())?;
    Ok(ReportSavedView { name: place.label().to_owned() })
}

/// The columns: what is counted, and the number.
const WORDS: u16 = 0;
const NUMBERS: u16 = 1;
/// How wide they are, in characters.
const WIDTHS: [(u16, f64); 2] = [(WORDS, 60.0), (NUMBERS, 14.0)];
/// How many letters surely stand in one line of the words, and how high a line is, in points.
const A_LINE: usize = 52;
const LINE_HEIGHT: u32 = 15;
/// A4, as spreadsheets number paper.
const A4: u8 = 9;
/// The bars beside numbers: a quiet grey that a copier keeps.
const BAR: u32 = 0x00B8_C4C2;

/// The bytes of the spreadsheet of a report.
pub(super) fn spreadsheet(
    report: &ReportView,
    made_on: Day,
    centre: &str,
    language: Language,
) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // Otherwise it would say when it was saved, by whose clock.
    let made = ExcelDateTime::parse_from_str(&made_on.0.to_string())?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let sheet = book.add_worksheet();
    sheet.set_name(text(language, "report-file"))?;
    sheet.set_paper_size(A4).set_print_fit_to_pages(1, 0).set_screen_gridlines(false);
    for (column, width) in WIDTHS {
        sheet.set_column_width(column, width)?;
    }
    Page { sheet, language, row: 0 }.write(report, made_on, centre)?;
    book.save_to_buffer()
}

/// The sheet, filled from above.
struct Page<'a> {
    sheet: &'a mut Worksheet,
    language: Language,
    row: u32,
}

impl Page<'_> {
    fn write(&mut self, report: &ReportView, made_on: Day, centre: &str) -> Result<(), XlsxError> {
        let part = text(self.language, &format!("report-part-{}", report.part.word()));
        let period = [("part", part.into()), ("year", report.year.to_string().into())];
        let title = text_with(self.language, "report-period", &period);
        self.say(&capital(&title), &Format::new().set_bold().set_font_size(16))?;
        if !centre.is_empty() {
            self.say(centre, &Format::new().set_bold())?;
        }
        let day = made_on.0.format("%Y-%m-%d").to_string();
        self.note("report-made", &[("day", day.into())])?;
        self.note("report-apart", &[])?;
        if report.units.iter().any(|unit| unit.told.is_none() || unit.lines.iter().any(|line| line.hides)) {
            self.note("report-hides", &[("least", report.least.into())])?;
        }
        for unit in &report.units {
            self.unit(unit)?;
        }
        if report.part != ReportPart::Year {
            self.row += 1;
            self.note("report-persons-year", &[])?;
        }
        Ok(())
    }

    fn unit(&mut self, unit: &ReportUnitView) -> Result<(), XlsxError> {
        let id = format!("report-unit-{}", unit.unit.word());
        let bold = Format::new().set_bold().set_font_size(13);
        self.row += 1;
        self.count(&text(self.language, &id), unit.told, &bold)?;
        self.note(&format!("{id}.what"), &[])?;
        // Where there is nothing, or nothing told, of all, there is nothing to tell by parts.
        let lines = unit.lines.iter().filter(|_| unit.told.is_some_and(|told| told > 0));
        lines.into_iter().try_for_each(|line| self.line(line))
    }

    fn line(&mut self, line: &ReportLineView) -> Result<(), XlsxError> {
        self.row += 1;
        let name = text(self.language, &format!("report-line-{}", line.line.word()));
        self.say(&name, &Format::new().set_bold())?;
        if line.rows.is_empty() {
            return self.note("report-line-hidden", &[]);
        }
        let first = self.row;
        for row in &line.rows {
            let own = || text(self.language, &row_id(line.line, &row.word));
            let name = row.name.clone().unwrap_or_else(own);
            self.count(&name, row.told, &Format::new())?;
        }
        let bars = ConditionalFormatDataBar::new().set_fill_color(BAR).set_solid_fill(true);
        self.sheet.add_conditional_format(first, NUMBERS, self.row - 1, NUMBERS, &bars)?;
        Ok(())
    }

    /// A name and its number, or the word for one that is hidden.
    fn count(&mut self, name: &str, told: Option<u32>, format: &Format) -> Result<(), XlsxError> {
        self.sheet.write_string_with_format(self.row, WORDS, name, &format.clone().set_text_wrap())?;
        match told {
            Some(told) => self.sheet.write_number_with_format(self.row, NUMBERS, told, format)?,
            None => {
                let hidden = format.clone().set_italic().set_align(FormatAlign::Right);
                self.sheet.write_string_with_format(
                    self.row,
                    NUMBERS,
                    text(self.language, "report-hidden"),
                    &hidden,
                )?
            }
        };
        self.row += 1;
        Ok(())
    }

    fn note(&mut self, id: &str, args: &[(&str, FluentValue<'_>)]) -> Result<(), XlsxError> {
        self.say(&text_with(self.language, id, args), &Format::new().set_font_color(0x0050_5A58))
    }

    fn say(&mut self, words: &str, format: &Format) -> Result<(), XlsxError> {
        // Not every program makes room for a second line by itself.
        let lines = u32::try_from(words.chars().count().div_ceil(A_LINE)).unwrap_or(1);
        if lines > 1 {
            self.sheet.set_row_height(self.row, LINE_HEIGHT * lines)?;
        }
        self.sheet.write_string_with_format(self.row, WORDS, words, &format.clone().set_text_wrap())?;
        self.row += 1;
        Ok(())
    }
}

/// Under which message the words of a line's rows stand; those of other lines are the reports' own.
fn row_id(line: ReportLine, word: &str) -> String {
    match line {
        ReportLine::Channel => format!("channel-{word}"),
        ReportLine::Age => format!("age-band-{word}"),
        ReportLine::Gender => format!("gender-{word}"),
        other => format!("report-{}-{word}", other.word()),
    }
}

/// A text as it begins a line of its own: most languages write months small.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
