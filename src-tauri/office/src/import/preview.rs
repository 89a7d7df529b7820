//! What an import would do, before it does it: sheet, headings, columns, topics, people who are perhaps known, and every
//! cell that is not taken.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cells::{UnreadCellView, WhyUnread};
use super::encoding::Encoding;
use super::file::{self, SheetRead, Spreadsheet};
use super::grid::letters;
use super::layout::{self, Column, ColumnField, may_repeat};
use super::named::{Chosen, ChosenWords, Named, WordChoice, WordView};
use super::plan::{Choices, DuplicateRowView, Incoming, Plan, RowAs, Whose, plan};
use super::rows::{self, Here, RowsRead};
use crate::desk::Desk;
use crate::fault::Fault;
use crate::id::{DirectoryEntryId, ProgrammeId, TagId, TopicId};
use crate::notes::{NoteKind, note_kinds};
use crate::people::{AgeBand, DetailsFields, PersonStatus};
use crate::settings::centre_language;
use crate::waiting::WishesFields;
use crate::wire::Day;
use crate::work::{Errand, Progress, WorkKind};

/// Rows shown from the top of the sheet.
const TOP: usize = 14;
/// Cells shown of such a row.
const ACROSS: usize = 20;
/// People shown as they come in.
const FIRST: usize = 12;
/// Cells not taken on a page.
const PAGE: usize = 50;
/// Examples shown of a column.
const EXAMPLES: usize = 3;

/// What a column is to be taken for.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ColumnChoice {
    /// The column, from 0.
    pub column: u32,
    /// What it holds; nothing leaves it out.
    pub field: Option<ColumnField>,
}

/// What becomes of a row.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RowChoice {
    /// The row.
    pub row: u32,
    /// What becomes of it.
    pub becomes: RowAs,
}

/// How the spreadsheet that was chosen is to be read; what is left out is proposed.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ImportForm {
    /// Which sheet.
    pub sheet: Option<String>,
    /// In which encoding a text is written.
    pub encoding: Option<Encoding>,
    /// The row with the headings, from 1; 0 for a sheet without.
    pub header_row: Option<u32>,
    /// What columns hold, where it is another thing than proposed.
    pub columns: Vec<ColumnChoice>,
    /// What becomes of words for topics.
    pub topics: Vec<WordChoice<TopicId>>,
    /// What becomes of words for programmes.
    pub programmes: Vec<WordChoice<ProgrammeId>>,
    /// What becomes of the names of advisors and partners.
    pub senders: Vec<WordChoice<DirectoryEntryId>>,
    /// What becomes of words for tags.
    pub tags: Vec<WordChoice<TagId>>,
    /// What becomes of rows.
    pub rows: Vec<RowChoice>,
}

/// A row at the top of the sheet, as it stands there.
#[derive(Debug, Serialize, TS)]
pub struct TopRowView {
    /// Its number.
    pub row: u32,
    /// Its cells.
    pub cells: Vec<String>,
}

/// A column.
#[derive(Debug, Serialize, TS)]
pub struct ImportColumnView {
    /// The column, from 0.
    pub column: u32,
    /// Its letter.
    pub letter: String,
    /// What stands over it; may be empty.
    pub heading: String,
    /// What it holds, as far as anybody knows.
    pub field: Option<ColumnField>,
    /// Whether it was chosen to leave it out.
    pub left_out: bool,
    /// How many of its cells hold something.
    pub filled: u32,
    /// The first of them.
    pub examples: Vec<String>,
}

/// Somebody as she would come in.
#[derive(Debug, Serialize, TS)]
pub struct IncomingView {
    /// Her row.
    pub row: u32,
    /// What the centre calls her.
    pub called: String,
    /// Whether there is a number or an address.
    pub reachable: bool,
    /// How old she is, roughly.
    pub age_band: AgeBand,
    /// The year of her birth.
    pub birth_year: Option<i32>,
    /// The names of her topics.
    pub topics: Vec<String>,
    /// Whether she is put on the waiting list.
    pub waits: bool,
    /// Since when.
    pub since: Day,
    /// When she could come, in the words of the list.
    pub times: String,
    /// What she wishes.
    pub wishes: WishesFields,
    /// The name of the programme she waits for.
    pub programme: Option<String>,
    /// What helps to meet her well; whose contact she is and her tags stand beside it by name.
    pub details: DetailsFields,
    /// The name of her advisor.
    pub advisor: Option<String>,
    /// Her tags.
    pub tags: Vec<String>,
    /// Why she is not there at the moment.
    pub status: Option<PersonStatus>,
    /// The words that become a note.
    pub note: String,
    /// What the list says about reaching her.
    pub unconfirmed: String,
}

/// Cells that are not taken, of one column and for one reason.
#[derive(Debug, Serialize, TS)]
pub struct UnreadGroupView {
    /// The column.
    pub column: String,
    /// Why.
    pub why: WhyUnread,
    /// How many.
    pub cells: u32,
    /// The first of what stands in them.
    pub examples: Vec<String>,
}

/// What an import would do.
#[derive(Debug, Serialize, TS)]
pub struct ImportView {
    /// The file's name.
    pub file: String,
    /// Every sheet; none for a text.
    pub sheets: Vec<String>,
    /// Which of them is read.
    pub sheet: Option<String>,
    /// In which encoding a text is read.
    pub encoding: Option<Encoding>,
    /// The row with the headings, from 1; 0 where there are none.
    pub header_row: u32,
    /// The first rows of the sheet.
    pub top: Vec<TopRowView>,
    /// The columns.
    pub columns: Vec<ImportColumnView>,
    /// The topics.
    pub topics: Vec<WordView<TopicId>>,
    /// The programmes.
    pub programmes: Vec<WordView<ProgrammeId>>,
    /// Advisors and partners.
    pub senders: Vec<WordView<DirectoryEntryId>>,
    /// Those of the directory who open the office with a passphrase, and will see whoever is theirs (S5.4).
    pub with_passphrase: Vec<DirectoryEntryId>,
    /// The tags.
    pub tags: Vec<WordView<TagId>>,
    /// The kind of note a remark becomes; none where such notes are switched off (R9).
    pub notes: Option<NoteKind>,
    /// Rows in which something stands, without headings and sums.
    pub rows: u32,
    /// How many people would be new.
    pub people: u32,
    /// How many of all that come in have unconfirmed words about reaching them.
    pub unconfirmed_contacts: u32,
    /// Rows that are perhaps of somebody known.
    pub duplicates: Vec<DuplicateRowView>,
    /// The first who would come in.
    pub first: Vec<IncomingView>,
    /// How many cells are not taken, or not wholly.
    pub unread: u32,
    /// Those cells by column and reason.
    pub unread_groups: Vec<UnreadGroupView>,
}

/// Which page of the cells that are not taken.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UnreadCellsForm {
    /// The page, from 0.
    pub page: u32,
}

/// A page of the cells that are not taken.
#[derive(Debug, Serialize, TS)]
pub struct UnreadCellsView {
    /// By row.
    pub cells: Vec<UnreadCellView>,
    /// How many there are in all.
    pub total: u32,
}

/// What the desk keeps of an import: the file, and the cells that are not taken as it was read last.
#[derive(Debug, Default)]
pub(crate) struct Importing {
    file: Option<Spreadsheet>,
    unread: Vec<UnreadCellView>,
}

impl Importing {
    /// An import of a file that was handed in.
    pub(crate) fn of(file: Spreadsheet) -> Self {
        Self { file: Some(file), unread: Vec::new() }
    }
}

/// What was read beside the office.
pub(super) struct Read {
    pub(super) sheet: SheetRead,
    pub(super) header: Option<u32>,
    pub(super) columns: Vec<Column>,
    left_out: Vec<usize>,
    pub(super) rows: RowsRead,
}

/// What holds in the office now.
pub(super) fn here(desk: &Desk) -> Result<Here, Fault> {
    desk.office()?.look(|look| {
        let kinds = note_kinds(look)?;
        let notes = [NoteKind::Person, NoteKind::Enquiry].into_iter().find(|kind| kinds.contains(kind));
        Ok(Here { today: look.today(), notes })
    })
}

/// Reads the file that was handed in, as the form says.
pub(super) fn read(
    file: &Spreadsheet,
    form: &ImportForm,
    here: Here,
    progress: &Progress,
) -> Result<Read, Fault> {
    progress.tell("reading", None)?;
    let sheet = file::read(&file.bytes, form.sheet.as_deref(), form.encoding)?;
    progress.go_on()?;
    let header = match form.header_row {
        None => layout::header_row(&sheet.grid),
        Some(0) => None,
        Some(row) => Some(row),
    };
    let mut columns = layout::columns(&sheet.grid, header);
    let mut left_out = Vec::new();
    for choice in &form.columns {
        let at = usize::try_from(choice.column).unwrap_or(usize::MAX);
        if let Some(field) = choice.field.filter(|field| !may_repeat(*field)) {
            columns
                .iter_mut()
                .filter(|column| column.field == Some(field))
                .for_each(|column| column.field = None);
        }
        if let Some(column) = columns.iter_mut().find(|column| column.at == at) {
            column.field = choice.field;
            if choice.field.is_none() {
                left_out.push(at);
            }
        }
    }
    let rows = rows::read(&sheet.grid, header, &columns, &left_out, here);
    progress.go_on()?;
    Ok(Read { sheet, header, columns, left_out, rows })
}

impl ImportForm {
    pub(super) fn choices(&self) -> Choices {
        Choices {
            rows: self.rows.iter().map(|choice| (choice.row, choice.becomes)).collect(),
            words: ChosenWords {
                topics: Chosen::of(&self.topics),
                programmes: Chosen::of(&self.programmes),
                senders: Chosen::of(&self.senders),
                tags: Chosen::of(&self.tags),
            },
        }
    }
}

/// The file that was handed in; there is none where the office was locked since.
pub(super) fn file_of(desk: &Desk) -> Result<Spreadsheet, Fault> {
    desk.office()?;
    desk.importing.file.clone().ok_or(Fault::NotNow)
}

/// Keeps the list of cells that are not taken, to be read page by page.
pub(super) fn keep_unread(desk: &mut Desk, unread: Vec<UnreadCellView>) {
    desk.importing.unread = unread;
}

/// Reads what an import of the spreadsheet that was chosen would do.
pub fn preview_import(desk: &mut Desk, form: ImportForm) -> Result<Errand<ImportView>, Fault> {
    let file = file_of(desk)?;
    let here = here(desk)?;
    let progress = desk.works().begin(WorkKind::Import, "reading")?;
    let choices = form.choices();
    let name = file.name.clone();
    let run = move |progress: &Progress| read(&file, &form, here, progress);
    Ok(Errand::new(progress, run, move |desk, read| {
        let read = read?;
        let progress = desk.works().begin(WorkKind::Import, "comparing")?;
        let Read { sheet, header, columns, left_out, rows } = read;
        let view = Sketch::of(name, &sheet, header, &columns, &left_out);
        let plan = desk
            .office()?
            .look(|look| plan(look, rows, &choices, (centre_language(look)?, here.notes), &progress))?;
        drop(progress);
        let view = view.with(&plan, here);
        keep_unread(desk, plan.unread);
        Ok(view)
    }))
}

/// Reads a page of the cells that are not taken, as the spreadsheet was read last.
pub fn list_unread_cells(desk: &mut Desk, form: UnreadCellsForm) -> Result<UnreadCellsView, Fault> {
    file_of(desk)?;
    let all = &desk.importing.unread;
    let page = usize::try_from(form.page).unwrap_or(usize::MAX);
    let cells = all.iter().skip(page.saturating_mul(PAGE)).take(PAGE).cloned().collect();
    Ok(UnreadCellsView { cells, total: count(all.len()) })
}

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The part of the view that comes from the sheet alone.
struct Sketch(ImportView);

impl Sketch {
    fn of(
        file: String,
        sheet: &SheetRead,
        header: Option<u32>,
        columns: &[Column],
        left_out: &[usize],
    ) -> Self {
        let grid = &sheet.grid;
        let top = grid.rows.iter().take(TOP).map(|row| TopRowView {
            row: row.number,
            cells: (0..grid.width().min(ACROSS)).map(|at| row.cell(at).shown()).collect(),
        });
        let columns = columns.iter().map(|column| {
            let cells =
                || layout::data(grid, header).map(|row| row.cell(column.at)).filter(|cell| !cell.is_empty());
            ImportColumnView {
                column: count(column.at),
                letter: letters(column.at),
                heading: column.heading.clone(),
                field: column.field,
                left_out: left_out.contains(&column.at),
                filled: count(cells().count()),
                examples: different(cells().map(|cell| cell.shown())),
            }
        });
        Self(ImportView {
            file,
            sheets: sheet.sheets.clone(),
            sheet: sheet.sheet.clone(),
            encoding: sheet.encoding,
            header_row: header.unwrap_or(0),
            top: top.collect(),
            columns: columns.collect(),
            topics: Vec::new(),
            programmes: Vec::new(),
            senders: Vec::new(),
            with_passphrase: Vec::new(),
            tags: Vec::new(),
            notes: None,
            rows: 0,
            people: 0,
            unconfirmed_contacts: 0,
            duplicates: Vec::new(),
            first: Vec::new(),
            unread: 0,
            unread_groups: Vec::new(),
        })
    }

    fn with(self, plan: &Plan, here: Here) -> ImportView {
        let new = plan.incoming.iter().filter(|incoming| incoming.whose == Whose::New);
        let said = plan.incoming.iter().filter(|incoming| !incoming.somebody.unconfirmed.is_empty());
        let first = plan.incoming.iter().take(FIRST);
        ImportView {
            topics: plan.named.topics.all.clone(),
            programmes: plan.named.programmes.all.clone(),
            senders: plan.named.senders.all.clone(),
            with_passphrase: plan.named.with_passphrase.clone(),
            tags: plan.named.tags.all.clone(),
            notes: here.notes,
            rows: plan.rows,
            people: count(new.count()),
            unconfirmed_contacts: count(said.count()),
            duplicates: plan.duplicates.clone(),
            first: first.map(|incoming| incoming_view(incoming, &plan.named, here.today)).collect(),
            unread: count(plan.unread.len()),
            unread_groups: groups(&plan.unread),
            ..self.0
        }
    }
}

fn incoming_view(incoming: &Incoming, named: &Named, today: NaiveDate) -> IncomingView {
    let Incoming { somebody, here, .. } = incoming;
    IncomingView {
        row: somebody.row,
        called: somebody.person.called.clone(),
        reachable: somebody.phone.is_some() || somebody.email.is_some(),
        age_band: somebody.person.age_band,
        birth_year: somebody.person.birth_year,
        topics: incoming.topics.iter().map(|place| named.topics.all[*place].name.clone()).collect(),
        waits: somebody.waits,
        since: Day(somebody.waiting_since.or(somebody.enquiry_on).unwrap_or(today)),
        times: somebody.times.join("; "),
        wishes: somebody.wishes.clone(),
        programme: here.programme.map(|place| named.programmes.all[place].name.clone()),
        details: somebody.details.clone(),
        advisor: here.advisor.map(|place| named.senders.all[place].name.clone()),
        tags: here.tags.iter().map(|place| named.tags.all[*place].name.clone()).collect(),
        status: somebody.status,
        note: somebody.notes.join("\n"),
        unconfirmed: somebody.unconfirmed.join("\n"),
    }
}

/// The first few different texts.
fn different(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut few: Vec<String> = Vec::new();
    for text in texts {
        if !few.contains(&text) {
            few.push(text);
        }
        if few.len() == EXAMPLES {
            break;
        }
    }
    few
}

pub(super) fn groups(unread: &[UnreadCellView]) -> Vec<UnreadGroupView> {
    let mut by_reason: BTreeMap<(&str, WhyUnread), Vec<&UnreadCellView>> = BTreeMap::new();
    for cell in unread {
        by_reason.entry((&cell.column, cell.why)).or_default().push(cell);
    }
    let mut groups: Vec<UnreadGroupView> = by_reason
        .into_iter()
        .map(|((column, why), cells)| UnreadGroupView {
            column: column.to_owned(),
            why,
            cells: count(cells.len()),
            examples: different(cells.iter().map(|cell| cell.text.clone())),
        })
        .collect();
    // What may be about somebody's safety first, then what is most.
    groups.sort_by_key(|group| (group.why != WhyUnread::PerhapsKeepApart, std::cmp::Reverse(group.cells)));
    groups
}
