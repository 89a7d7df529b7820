//! Where a table is on its sheet: which row names the columns, what each column holds, where the table ends.
//!
//! All of it is a proposal that whoever imports can change. A heading is known by its words; where it has none that are
//! known, numbers and addresses are known by what they look like. Deliberately not here: what a cell means.

use std::collections::BTreeMap;

use super::dates;
use super::grid::{Cell, Grid, Row, letters};
use super::reach;
use super::words::{self, Known, Meaning};
use crate::choice;
use crate::folding::fold;

choice! {
    /// What a column holds.
    ColumnField {
        /// What the centre calls her.
        Called = "called",
        /// Her first name.
        FirstName = "first-name",
        /// Her last name.
        LastName = "last-name",
        /// A nickname; the name beside it is her real name.
        Nickname = "nickname",
        /// Phone numbers, or other ways to reach her.
        Phone = "phone",
        /// E-mail addresses.
        Email = "email",
        /// When and how she may be reached.
        Contact = "contact",
        /// Her age.
        Age = "age",
        /// When she was born.
        Born = "born",
        /// The topics.
        Topic = "topic",
        /// Wishes of every kind.
        Wishes = "wishes",
        /// When she could come.
        Times = "times",
        /// Of what ages the group is to be.
        AgeWish = "age-wish",
        /// Of what genders the group is to be.
        GenderWish = "gender-wish",
        /// Where the group is to be.
        PlaceWish = "place-wish",
        /// Talking or doing something together.
        ActivityWish = "activity-wish",
        /// Which language the group is to speak.
        LanguageWish = "language-wish",
        /// In which programme.
        Programme = "programme",
        /// With whom she wishes to be: entered by hand.
        Together = "together",
        /// With whom she must not be: entered by hand, in its one discreet place (R6).
        KeepApart = "keep-apart",
        /// When she first got in touch.
        EnquiryOn = "enquiry-on",
        /// Since when she waits.
        WaitingSince = "waiting-since",
        /// Whether and when the conversation was held.
        Conversation = "conversation",
        /// What came of it.
        Outcome = "outcome",
        /// Who held it.
        Interviewer = "interviewer",
        /// Whether she still waits.
        Status = "status",
        /// Through whom she came.
        Source = "source",
        /// How she got in touch.
        Channel = "channel",
        /// Who of the centre took her enquiry.
        TakenBy = "taken-by",
        /// Her advisor, who owns the contact (S5.4).
        Advisor = "advisor",
        /// What she agreed to: asked again, because a list says neither the day nor the way (R22).
        Consent = "consent",
        /// Languages she speaks.
        Languages = "languages",
        /// Her gender.
        Gender = "gender",
        /// How she is spoken of.
        Pronoun = "pronoun",
        /// Whether somebody has to interpret, or from which language.
        Interpreter = "interpreter",
        /// What she needs to come in and take part.
        Access = "access",
        /// How many children there are, and how old.
        Children = "children",
        /// Whether somebody has to mind them.
        Childcare = "childcare",
        /// Whether she sees a therapist as well (S4.6).
        Therapist = "therapist",
        /// The centre's own tags.
        Tag = "tag",
        /// Whatever else was written down.
        Remark = "remark",
        /// The number of the row.
        Number = "number",
    }
}

/// Rows among which the headings are looked for.
const LOOKED_AT: usize = 40;
/// Cells of a column that are looked at to see what it holds.
const TRIED: usize = 200;

/// A column with its heading and what it holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Column {
    pub(super) at: usize,
    /// What stands over it; empty where nothing does.
    pub(super) heading: String,
    pub(super) field: Option<ColumnField>,
}

impl Column {
    /// What the column is called when it is spoken of: its heading, or its letter.
    pub(super) fn name(&self) -> String {
        if self.heading.is_empty() { letters(self.at) } else { self.heading.clone() }
    }
}

/// The row with the headings: one that is there, or none in the whole sheet.
pub(super) fn header_row(grid: &Grid) -> Option<u32> {
    let mut best: Option<(i32, u32)> = None;
    for (index, row) in grid.rows.iter().enumerate().take(LOOKED_AT) {
        let rating = rate(row) + i32::from(index + 1 < grid.rows.len());
        if rating > best.map_or(MIN_RATING - 1, |(rating, _)| rating) {
            best = Some((rating, row.number));
        }
    }
    best.map(|(_, number)| number).or_else(|| texts_over_data(grid))
}

/// What headings have to be worth together to count: two that are known, or one and several that may be.
const MIN_RATING: i32 = 6;

/// How much a row looks like one of headings.
fn rate(row: &Row) -> i32 {
    let mut fields: BTreeMap<ColumnField, i32> = BTreeMap::new();
    let mut others = 0;
    for (_, cell) in row.filled() {
        let Cell::Text(text) = cell else {
            others -= 3;
            continue;
        };
        match words::field_of(text).filter(|_| text.chars().count() <= 60) {
            Some((field, known)) => {
                let worth = if known == Known::Whole { 4 } else { 2 };
                let so_far = fields.entry(field).or_default();
                *so_far = (*so_far).max(worth);
            }
            None if !reach::read(cell).phones.is_empty() || text.contains('@') => others -= 3,
            None => {}
        }
    }
    fields.values().sum::<i32>() + others
}

/// Headings in no language we know: a first row of different short texts over rows that hold numbers or dates.
fn texts_over_data(grid: &Grid) -> Option<u32> {
    let (first, rest) = grid.rows.split_first()?;
    let texts: Vec<String> = first
        .filled()
        .filter_map(|(_, cell)| match cell {
            Cell::Text(text)
                if text.chars().count() <= 40 && !text.contains(|c: char| c.is_ascii_digit() || c == '@') =>
            {
                Some(fold(text))
            }
            _ => None,
        })
        .collect();
    let all_texts = texts.len() >= 2 && texts.len() == first.filled().count();
    let all_different = texts.iter().collect::<std::collections::BTreeSet<_>>().len() == texts.len();
    let data =
        |cell: &Cell| !matches!(cell, Cell::Text(text) if !text.contains(|c: char| c.is_ascii_digit()));
    let over_data = rest.iter().take(TRIED).any(|row| row.filled().any(|(_, cell)| data(cell)));
    (all_texts && all_different && over_data).then_some(first.number)
}

/// The columns under a row of headings, with what each most likely holds.
pub(super) fn columns(grid: &Grid, header: Option<u32>) -> Vec<Column> {
    let empty = Row { number: 0, cells: Vec::new() };
    let headings = header.and_then(|number| grid.row(number)).unwrap_or(&empty);
    let width = grid.width();
    let mut columns: Vec<Column> = (0..width)
        .map(|at| Column { at, heading: headings.cell(at).shown().replace('\n', " "), field: None })
        .filter(|column| {
            !column.heading.is_empty() || data(grid, header).any(|row| !row.cell(column.at).is_empty())
        })
        .collect();
    // The surest first, so that of two columns for one thing the better known one has it.
    let mut known: Vec<(Known, usize, ColumnField)> = columns
        .iter()
        .enumerate()
        .filter_map(|(index, column)| {
            words::field_of(&column.heading).map(|(field, known)| (known, index, field))
        })
        .collect();
    known.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    for (_, index, field) in known {
        if may_repeat(field) || columns.iter().all(|column| column.field != Some(field)) {
            columns[index].field = Some(field);
        }
    }
    for column in columns.iter_mut().filter(|column| column.field.is_none()) {
        column.field = looks_like(grid, header, column.at);
    }
    name_somebody(grid, header, &mut columns);
    columns
}

/// Of what there may be several columns.
pub(super) fn may_repeat(field: ColumnField) -> bool {
    matches!(
        field,
        ColumnField::Phone
            | ColumnField::Email
            | ColumnField::Contact
            | ColumnField::Topic
            | ColumnField::Wishes
            | ColumnField::Times
            | ColumnField::Languages
            | ColumnField::Access
            | ColumnField::Tag
            | ColumnField::Together
            | ColumnField::KeepApart
            | ColumnField::Consent
            | ColumnField::Remark
            | ColumnField::Source
    )
}

/// Numbers and addresses are known without a heading.
fn looks_like(grid: &Grid, header: Option<u32>, at: usize) -> Option<ColumnField> {
    let (mut phones, mut emails, mut all) = (0, 0, 0);
    for cell in data(grid, header).map(|row| row.cell(at)).filter(|cell| !cell.is_empty()).take(TRIED) {
        let read = reach::read(cell);
        all += 1;
        let is_day = dates::read(cell, dates::Order::DayFirst, chrono::NaiveDate::MAX).is_some();
        phones += usize::from(!read.phones.is_empty() && !read.says_more && !is_day);
        emails += usize::from(!read.emails.is_empty());
    }
    match () {
        () if all < 2 => None,
        () if emails * 10 >= all * 7 => Some(ColumnField::Email),
        () if phones * 10 >= all * 7 => Some(ColumnField::Phone),
        () => None,
    }
}

/// Somebody has to be called something: a last name alone is a name, and so is the first column of words without a heading.
fn name_somebody(grid: &Grid, header: Option<u32>, columns: &mut [Column]) {
    let has = |columns: &[Column], field| columns.iter().position(|column| column.field == Some(field));
    let named = [ColumnField::Called, ColumnField::FirstName, ColumnField::Nickname];
    if named.iter().any(|field| has(columns, *field).is_some()) {
        return;
    }
    let words = |column: &Column| {
        let cells = data(grid, header).map(|row| row.cell(column.at)).take(TRIED);
        let mut texts = cells.filter(|cell| !cell.is_empty()).map(Cell::shown).peekable();
        texts.peek().is_some() && texts.all(|text| text.contains(char::is_alphabetic))
    };
    let last_name = has(columns, ColumnField::LastName);
    let first_words = columns
        .iter()
        .position(|column| column.field.is_none() && column.heading.is_empty() && words(column));
    if let Some(index) = last_name.or(first_words) {
        columns[index].field = Some(ColumnField::Called);
    }
}

/// The rows under the headings.
pub(super) fn data(grid: &Grid, header: Option<u32>) -> impl Iterator<Item = &Row> {
    grid.rows.iter().filter(move |row| header.is_none_or(|header| row.number > header))
}

/// What a row under the headings is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum RowKind {
    /// Somebody.
    Person,
    /// Sums of what stands above.
    Total,
    /// The headings once more, as on a new page.
    HeaderAgain,
}

/// What a row is.
pub(super) fn kind_of(row: &Row, columns: &[Column]) -> RowKind {
    let mut words_only = row.filled().filter_map(|(_, cell)| match cell {
        Cell::Text(text) => Some(text),
        _ => None,
    });
    let repeated = columns
        .iter()
        .filter(|column| !column.heading.is_empty() && row.cell(column.at).shown() == column.heading)
        .count();
    if repeated >= 2 && repeated == row.filled().count() {
        return RowKind::HeaderAgain;
    }
    let counted = |cell: &Cell| match cell {
        Cell::Number(_) => true,
        Cell::Text(text) => text.trim_end_matches('%').replace([',', '.'], "").trim().parse::<f64>().is_ok(),
        Cell::Date(_) | Cell::Empty => false,
    };
    let total_word = words_only.next().and_then(|text| {
        let first = text.split([':', ' ']).next().unwrap_or_default();
        words::meaning(text, &[Meaning::Total]).or_else(|| words::meaning(first, &[Meaning::Total]))
    });
    let others_counted = row
        .filled()
        .filter(|(_, cell)| !counted(cell))
        .all(|(_, cell)| words::mentions(&cell.shown(), &[Meaning::Total]).is_some());
    if total_word.is_some() && others_counted { RowKind::Total } else { RowKind::Person }
}

#[cfg(test)]
mod tests {
    use super::super::delimited;
    use super::*;

    fn sheet(text: &str) -> Grid {
        delimited::read(text).expect("few cells")
    }

    fn fields(text: &str) -> (Option<u32>, Vec<(String, Option<&'static str>)>) {
        let grid = sheet(text);
        let header = header_row(&grid);
        let columns = columns(&grid, header);
        (header, columns.iter().map(|column| (column.name(), column.field.map(ColumnField::word))).collect())
    }

    #[test]
    fn headings_are_found_under_titles_and_beside_empty_columns() {
        let (header, columns) =
            fields("Lista čekanja 2026;;;\n;;;\n;;;\n;Ime;Telefon;Šta hoće\n;Ana;064 123 4567;x\n");
        assert_eq!(header, Some(4));
        let named = |name: &str, field| (name.to_owned(), field);
        assert_eq!(
            columns,
            [named("Ime", Some("called")), named("Telefon", Some("phone")), named("Šta hoće", None)]
        );
    }

    #[test]
    fn a_table_without_headings_is_known_by_what_it_holds() {
        let (header, columns) = fields("Ana;064 123 4567;12.3.2026\nVesna;065 123 4567;13.3.2026\n");
        assert_eq!(header, None);
        let fields: Vec<_> = columns.iter().map(|(_, field)| *field).collect();
        assert_eq!(fields, [Some("called"), Some("phone"), None]);
    }

    #[test]
    fn headings_nobody_knows_are_headings_all_the_same() {
        let (header, columns) = fields("Nimi;Puhelin\nAino;040 123 4567\nVille;041 123 4567\n");
        assert_eq!(header, Some(1));
        assert_eq!(columns[1], ("Puhelin".to_owned(), Some("phone")));
    }

    #[test]
    fn of_two_columns_for_one_thing_the_better_known_has_it() {
        let (_, columns) = fields("Ime osobe;Ime;Telefon;Mobilni\nA;B;1;2\n");
        let fields: Vec<_> = columns.iter().map(|(_, field)| *field).collect();
        assert_eq!(fields, [None, Some("called"), Some("phone"), Some("phone")]);
    }

    #[test]
    fn sums_and_repeated_headings_are_nobody() {
        let grid = sheet(
            "Ime;Godine;Tema\nAna;42;tuga\nIme;Godine;Tema\nSuma Petrović;31;tuga\nUkupno:;2;\n;Ukupno 3;\n",
        );
        let columns = columns(&grid, Some(1));
        let kinds: Vec<RowKind> = data(&grid, Some(1)).map(|row| kind_of(row, &columns)).collect();
        assert_eq!(
            kinds,
            [RowKind::Person, RowKind::HeaderAgain, RowKind::Person, RowKind::Total, RowKind::Total]
        );
    }
}
