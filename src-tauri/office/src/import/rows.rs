//! What a row says: somebody, how she may perhaps be reached, what she came with, and the cells that say nothing we can take.
//!
//! A pure rule over the grid, the columns and the day. It gives every cell its end: taken, or listed.

mod answers;
mod taking;

use chrono::NaiveDate;

use super::ages::Meant;
use super::cells::{UnreadCellView, WhyUnread, is_error, why_of_note};
use super::dates::{self, Order};
use super::grid::{Cell, Grid, Row};
use super::layout::{Column, ColumnField, RowKind, kind_of};
use super::times;
use super::words::{self, Meaning};
use crate::check::LINE;
use crate::conversations::Conclusion;
use crate::enquiries::Channel;
use crate::folding::fold;
use crate::notes::NoteKind;
use crate::people::{CalledAs, DetailsFields, Gender, NewPersonFields, PersonStatus, Told, YesNo};
use crate::waiting::WishesFields;
use answers::take_yes_no;

/// Whether somebody had her conversation, as far as the list says.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) enum Talk {
    #[default]
    Unknown,
    NotYet,
    Held {
        on: Option<NaiveDate>,
    },
}

/// What holds in the office that a list comes to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Here {
    pub(super) today: NaiveDate,
    /// R9: the kind of note a remark becomes; none where such notes are switched off.
    pub(super) notes: Option<NoteKind>,
}

/// Through whom somebody came, in the words of the list.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Source {
    pub(super) column: String,
    pub(super) text: String,
    /// Whether the words themselves say that it is a partner.
    pub(super) is_partner: bool,
    /// What the cell is listed for where the directory does not know it.
    pub(super) otherwise: WhyUnread,
}

/// Somebody on the list.
#[derive(Debug, Default)]
pub(super) struct Somebody {
    pub(super) row: u32,
    pub(super) person: NewPersonFields,
    /// What helps to meet her well; advisor and tags stand beside it in the words of the list.
    pub(super) details: DetailsFields,
    pub(super) advisor: Option<String>,
    pub(super) tags: Vec<String>,
    pub(super) status: Option<PersonStatus>,
    pub(super) phone: Option<String>,
    pub(super) email: Option<String>,
    /// What the list says about reaching her, a line a cell.
    pub(super) unconfirmed: Vec<String>,
    /// What else it says of her, a line a cell, where the office keeps notes.
    pub(super) notes: Vec<String>,
    /// The topics, as they are written.
    pub(super) topics: Vec<String>,
    /// When she could come, in the words of the list.
    pub(super) times: Vec<String>,
    pub(super) wishes: WishesFields,
    pub(super) enquiry_on: Option<NaiveDate>,
    pub(super) waiting_since: Option<NaiveDate>,
    pub(super) channel: Option<Channel>,
    pub(super) source: Option<Source>,
    /// Who took her enquiry.
    pub(super) taken_by: Option<String>,
    /// The programme she waits for.
    pub(super) programme: Option<String>,
    /// Who held the conversation.
    pub(super) interviewer: Option<String>,
    pub(super) talk: Talk,
    pub(super) conclusion: Option<Conclusion>,
    /// Whether she is put on the waiting list.
    pub(super) waits: bool,
    /// Her cells but the number of the row, for telling two rows apart and for listing them.
    pub(super) cells: Vec<FilledCell>,
}

/// A cell in which something stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct FilledCell {
    pub(super) column: String,
    pub(super) text: String,
    pub(super) field: Option<ColumnField>,
}

/// Everything under the headings.
#[derive(Debug, Default)]
pub(super) struct RowsRead {
    pub(super) people: Vec<Somebody>,
    pub(super) unread: Vec<UnreadCellView>,
    /// Rows in which something stands, without sums and repeated headings.
    pub(super) rows: u32,
}

/// Reads every row under the headings.
pub(super) fn read(
    grid: &Grid,
    header: Option<u32>,
    columns: &[Column],
    left_out: &[usize],
    here: Here,
) -> RowsRead {
    let mut all = RowsRead::default();
    let orders: Vec<Order> = columns
        .iter()
        .map(|column| dates::order_of(super::layout::data(grid, header).map(|row| row.cell(column.at))))
        .collect();
    for row in &grid.rows {
        let why = match header {
            Some(header) if row.number == header => continue,
            Some(header) if row.number < header => Some(WhyUnread::AboveTable),
            _ => match kind_of(row, columns) {
                RowKind::Person => None,
                RowKind::Total => Some(WhyUnread::Total),
                RowKind::HeaderAgain => Some(WhyUnread::HeaderAgain),
            },
        };
        if let Some(why) = why {
            all.unread.extend(filled(row, columns).map(|(name, text)| unread(row.number, name, text, why)));
            continue;
        }
        all.rows += 1;
        let mut reading = Reading::new(row.number, here);
        for (index, column) in columns.iter().enumerate() {
            let cell = row.cell(column.at);
            if !cell.is_empty() {
                let is_left_out = left_out.contains(&column.at);
                reading.cells.push(InRow { column, cell, order: orders[index], is_left_out });
            }
        }
        let (somebody, listed) = reading.done();
        all.people.extend(somebody);
        all.unread.extend(listed);
    }
    all
}

/// The cells of a row with the names of their columns, also of those that are no column of the table.
fn filled<'a>(row: &'a Row, columns: &'a [Column]) -> impl Iterator<Item = (String, String)> + 'a {
    row.filled().map(|(at, cell)| {
        let column = columns.iter().find(|column| column.at == at);
        (column.map_or_else(|| super::grid::letters(at), Column::name), cell.shown())
    })
}

pub(super) fn unread(row: u32, column: String, text: String, why: WhyUnread) -> UnreadCellView {
    UnreadCellView { row, column, text, why }
}

/// A cell of the row being read.
struct InRow<'a> {
    column: &'a Column,
    cell: &'a Cell,
    order: Order,
    is_left_out: bool,
}

/// A row being read.
struct Reading<'a> {
    here: Here,
    cells: Vec<InRow<'a>>,
    somebody: Somebody,
    name: Named,
    listed: Vec<(usize, WhyUnread)>,
}

/// The parts of a name.
#[derive(Default)]
struct Named {
    called: Option<String>,
    first: Option<String>,
    last: Option<String>,
    nickname: Option<String>,
}

type Outcome = Result<(), WhyUnread>;

impl<'a> Reading<'a> {
    fn new(row: u32, here: Here) -> Self {
        let somebody = Somebody { row, waits: true, ..Somebody::default() };
        Self { here, cells: Vec::new(), somebody, name: Named::default(), listed: Vec::new() }
    }

    fn done(mut self) -> (Option<Somebody>, Vec<UnreadCellView>) {
        let cells = std::mem::take(&mut self.cells);
        // Days first, because an age is of the day it was written down; then her gender, because wishes lean on it.
        let early = |field: Option<ColumnField>| match field {
            Some(ColumnField::EnquiryOn | ColumnField::WaitingSince) => 0,
            Some(ColumnField::Gender) => 1,
            _ => 2,
        };
        for turn in 0..3 {
            for (index, cell) in cells.iter().enumerate().filter(|(_, cell)| early(cell.column.field) == turn)
            {
                if let Err(why) = self.take(cell) {
                    self.listed.push((index, why));
                }
            }
        }
        for (field, why) in self.put_together() {
            for (index, _) in cells.iter().enumerate().filter(|(_, cell)| cell.column.field == Some(field)) {
                if self.why_of(index).is_none() {
                    self.listed.push((index, why));
                }
            }
        }
        // R7: whoever has no name is somebody all the same, where the row says more than one thing of her.
        let says = (0..cells.len()).filter(|index| {
            cells[*index].column.field != Some(ColumnField::Number)
                && self.why_of(*index).is_none_or(|why| why == WhyUnread::InPart)
        });
        let is_somebody = !self.somebody.person.called.is_empty()
            || self.somebody.phone.is_some()
            || self.somebody.email.is_some()
            || says.count() >= 2;
        if !is_somebody {
            self.listed = (0..cells.len())
                .map(|index| (index, self.why_of(index).unwrap_or(WhyUnread::NoName)))
                .collect();
        } else if !self.somebody.waits {
            for (index, cell) in cells.iter().enumerate() {
                let is_wish = matches!(
                    cell.column.field,
                    Some(
                        ColumnField::Wishes
                            | ColumnField::AgeWish
                            | ColumnField::GenderWish
                            | ColumnField::PlaceWish
                            | ColumnField::ActivityWish
                            | ColumnField::LanguageWish
                            | ColumnField::Programme
                    )
                );
                if is_wish && self.why_of(index).is_none_or(|why| why == WhyUnread::InPart) {
                    self.listed.retain(|(other, _)| *other != index);
                    self.listed.push((index, WhyUnread::NoPlace));
                }
            }
        }
        self.listed.sort_by_key(|(index, _)| *index);
        let row = self.somebody.row;
        let listed = self
            .listed
            .iter()
            .map(|(index, why)| unread(row, cells[*index].column.name(), cells[*index].cell.shown(), *why));
        let listed = listed.collect();
        self.somebody.cells = cells
            .iter()
            .filter(|cell| cell.column.field != Some(ColumnField::Number))
            .map(|cell| FilledCell {
                column: cell.column.name(),
                text: cell.cell.shown(),
                field: cell.column.field,
            })
            .collect();
        (is_somebody.then_some(self.somebody), listed)
    }

    fn why_of(&self, index: usize) -> Option<WhyUnread> {
        self.listed.iter().find(|(other, _)| *other == index).map(|(_, why)| *why)
    }

    /// Takes a cell, or says why not.
    fn take(&mut self, InRow { column, cell, order, is_left_out }: &InRow<'_>) -> Outcome {
        let text = cell.shown();
        if *is_left_out {
            return Err(why_of_note(&text, WhyUnread::LeftOut));
        }
        let Some(field) = column.field else { return Err(why_of_note(&text, WhyUnread::UnknownColumn)) };
        match field {
            ColumnField::Remark if self.here.notes.is_some() => return self.take_note(&text),
            ColumnField::Remark => return Err(why_of_note(&text, WhyUnread::NotesOff)),
            ColumnField::Number => return Err(WhyUnread::RowNumber),
            _ if is_error(&text) => return Err(WhyUnread::ErrorInFile),
            _ if may_be_nothing(field) && words::meaning(&text, &[Meaning::NothingOfIt]).is_some() => {}
            _ if words::is_nothing_known(&text) => return Err(WhyUnread::NothingKnown),
            _ => {}
        }
        let line = || {
            if text.chars().count() > LINE { Err(WhyUnread::TooLong) } else { Ok(text.replace('\n', " ")) }
        };
        match field {
            ColumnField::Called => self.name.called = Some(line()?),
            ColumnField::FirstName => self.name.first = Some(line()?),
            ColumnField::LastName => self.name.last = Some(line()?),
            ColumnField::Nickname => self.name.nickname = Some(line()?),
            ColumnField::Phone | ColumnField::Email => return self.take_reach(column, cell),
            ColumnField::Contact => return self.say_of_contact(column, &text),
            ColumnField::Age => return self.take_age(cell, Meant::Age),
            ColumnField::Born => return self.take_age(cell, Meant::Birth),
            ColumnField::Topic => return self.take_topics(&text),
            ColumnField::Times => {
                self.say_times(line()?)?;
                self.somebody.wishes.times.extend(times::read(&text).unwrap_or_default());
            }
            ColumnField::Wishes => return self.take_wishes(&text),
            ColumnField::AgeWish => return self.take_age_wish(&text),
            ColumnField::GenderWish => return self.take_gender_wish(&text),
            ColumnField::PlaceWish => self.somebody.wishes.place = line()?,
            ColumnField::EnquiryOn => {
                let (day, outcome) = self.day(cell, *order)?;
                self.somebody.enquiry_on = Some(day);
                return outcome;
            }
            ColumnField::WaitingSince => {
                let (day, outcome) = self.day(cell, *order)?;
                self.somebody.waiting_since = Some(day);
                return outcome;
            }
            ColumnField::Conversation => return self.take_conversation(cell, &text, *order),
            ColumnField::Outcome => return self.take_outcome(&text),
            ColumnField::Status => return self.take_status(&text),
            ColumnField::Source => return self.take_source(column, &text),
            ColumnField::Channel => return self.take_channel(&text),
            ColumnField::TakenBy => self.somebody.taken_by = Some(line()?),
            ColumnField::Advisor => self.somebody.advisor = Some(line()?),
            ColumnField::Interviewer => self.somebody.interviewer = Some(line()?),
            ColumnField::Programme => self.somebody.programme = Some(line()?),
            ColumnField::ActivityWish => return self.take_activity_wish(&text),
            ColumnField::LanguageWish => {
                let code = words::tongue(&text).ok_or(WhyUnread::NotUnderstood)?;
                self.somebody.wishes.language = Some(code.to_owned());
            }
            ColumnField::Pronoun => return self.take_pronoun(&text),
            ColumnField::Interpreter => return self.take_interpreter(&text),
            ColumnField::Access => return self.take_access(&text),
            ColumnField::Children => return self.take_children(&text),
            ColumnField::Childcare => return take_yes_no(&mut self.somebody.details.childcare, &text),
            ColumnField::Therapist => return take_yes_no(&mut self.somebody.details.therapist, &text),
            ColumnField::Tag => return self.take_tags(&text),
            // R6: whom somebody must not meet has one place, and nothing is put there unseen.
            ColumnField::KeepApart => return Err(WhyUnread::PerhapsKeepApart),
            ColumnField::Together => return Err(WhyUnread::ByHand),
            ColumnField::Consent => return Err(WhyUnread::AskAgain),
            ColumnField::Languages => return self.take_languages(&text),
            ColumnField::Gender => {
                let known = [Meaning::Woman, Meaning::Man, Meaning::OtherGender, Meaning::NotSaid];
                self.somebody.person.gender = match words::meaning(&text, &known) {
                    Some(Meaning::Woman) => Gender::Woman,
                    Some(Meaning::Man) => Gender::Man,
                    Some(Meaning::NotSaid) => Gender::NotSaid,
                    Some(_) => Gender::Other,
                    None => return Err(WhyUnread::NotUnderstood),
                };
            }
            ColumnField::Remark | ColumnField::Number => {}
        }
        Ok(())
    }

    /// Her name from its parts, and what follows from several cells together: perhaps that some of them are listed.
    fn put_together(&mut self) -> Vec<(ColumnField, WhyUnread)> {
        let Named { called, first, last, nickname } = std::mem::take(&mut self.name);
        let given = called.or(first);
        let name = match (given, last) {
            (Some(given), Some(last)) => format!("{given} {last}"),
            (given, last) => given.or(last).unwrap_or_default(),
        };
        let person = &mut self.somebody.person;
        match nickname {
            Some(nickname) => {
                person.real_name = (!name.is_empty()).then_some(name);
                (person.called, person.called_as) = unquoted(&nickname);
                person.called_as = CalledAs::Nickname;
            }
            None => (person.called, person.called_as) = unquoted(&name),
        }
        if person.birth_year.is_some() {
            person.age_band = Default::default();
        }
        let mut listed = Vec::new();
        if self.somebody.talk == Talk::Unknown && self.somebody.conclusion.is_some() {
            self.somebody.talk = Talk::Held { on: None };
            listed.push((ColumnField::Outcome, WhyUnread::DayTaken));
        } else if self.somebody.talk == Talk::NotYet
            && !matches!(self.somebody.conclusion, None | Some(Conclusion::Accepted))
        {
            // A result without a conversation: it decides whether she waits, and is not kept beyond that.
            listed.push((ColumnField::Outcome, WhyUnread::InPart));
        }
        if !matches!(self.somebody.talk, Talk::Held { .. }) && self.somebody.interviewer.take().is_some() {
            listed.push((ColumnField::Interviewer, WhyUnread::NoPlace));
        }
        let details = &mut self.somebody.details;
        match (details.children, details.childcare) {
            (Told::NotAsked, YesNo::Yes) => details.children = Told::Something,
            (Told::Something, _) | (_, YesNo::NotAsked) => {}
            // Nobody has to mind children who are not there.
            (Told::Nothing, YesNo::No) => details.childcare = YesNo::NotAsked,
            _ => {
                details.childcare = YesNo::NotAsked;
                listed.push((ColumnField::Childcare, WhyUnread::NoPlace));
            }
        }
        if self.somebody.status.is_some_and(|status| !status.keeps_places()) {
            self.somebody.waits = false;
        }
        listed
    }
}

/// Of what "none" is an answer.
fn may_be_nothing(field: ColumnField) -> bool {
    matches!(
        field,
        ColumnField::Interpreter
            | ColumnField::Access
            | ColumnField::Children
            | ColumnField::Childcare
            | ColumnField::Therapist
    )
}

/// A name in quotation marks is one she chose; so is one that calls itself an alias.
fn unquoted(name: &str) -> (String, CalledAs) {
    let bare = name.trim_matches(|c: char| c.is_whitespace() || "«»„“”\"'‘’‹›".contains(c));
    let quoted =
        bare.len() < name.trim().len() && name.trim().ends_with(['»', '“', '”', '"', '\'', '’', '›', '«']);
    let named = fold(bare);
    let is_alias = ["alias", "nadimak", "pseudonyme", "psevdonim"]
        .iter()
        .any(|word| words::contains_words(&named, word));
    match () {
        () if bare.is_empty() => (name.trim().to_owned(), CalledAs::Name),
        () if !bare.contains(char::is_alphabetic) => (bare.to_owned(), CalledAs::Sign),
        () if quoted || is_alias => (bare.to_owned(), CalledAs::Nickname),
        () => (bare.to_owned(), CalledAs::Name),
    }
}

#[cfg(test)]
mod tests;
