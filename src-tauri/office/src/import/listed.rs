//! The cells that are not taken, by their rows; and what a row says otherwise than is known, which stays as it is.

use std::collections::{BTreeMap, BTreeSet};

use super::cells::{UnreadCellView, WhyUnread};
use super::layout::ColumnField;
use super::rows::{FilledCell, Somebody, unread};
use crate::id::DirectoryEntryId;
use crate::people::{DetailsAnswer, Kept};
use crate::wire::Day;

/// What is known of somebody before a row about her comes in.
#[derive(Debug, Clone, Default)]
pub(super) struct KnownSoFar {
    pub(super) kept: Kept,
    pub(super) enquiries: BTreeSet<Day>,
    pub(super) waits_for: BTreeSet<usize>,
    pub(super) advisor: Option<Sender>,
}

/// Whose contact somebody is: a line of the directory, or one that will be made.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Sender {
    Known(DirectoryEntryId),
    New(usize),
}

/// The cells that are listed, by their rows.
#[derive(Debug, Default)]
pub(super) struct Listed {
    pub(super) by_row: BTreeMap<u32, Vec<UnreadCellView>>,
}

impl Listed {
    pub(super) fn of(cells: Vec<UnreadCellView>) -> Self {
        let mut listed = Self::default();
        for cell in cells {
            listed.by_row.entry(cell.row).or_default().push(cell);
        }
        listed
    }

    /// Lists those of a row's cells that are wanted and not listed yet.
    pub(super) fn add(&mut self, somebody: &Somebody, why: WhyUnread, wanted: impl Fn(&FilledCell) -> bool) {
        let row = self.by_row.entry(somebody.row).or_default();
        for cell in somebody.cells.iter().filter(|cell| wanted(cell)) {
            if row.iter().all(|other| other.column != cell.column) {
                row.push(unread(somebody.row, cell.column.clone(), cell.text.clone(), why));
            }
        }
    }

    pub(super) fn add_fields(&mut self, somebody: &Somebody, why: WhyUnread, fields: &[ColumnField]) {
        self.add(somebody, why, |cell| cell.field.is_some_and(|field| fields.contains(&field)));
    }

    /// Lists cells for another reason than they were listed for before.
    fn put_fields(&mut self, somebody: &Somebody, why: WhyUnread, fields: &[ColumnField]) {
        let is_one = |column: &str| {
            somebody
                .cells
                .iter()
                .any(|cell| cell.column == column && cell.field.is_some_and(|field| fields.contains(&field)))
        };
        self.by_row.entry(somebody.row).or_default().retain(|cell| !is_one(&cell.column));
        self.add_fields(somebody, why, fields);
    }

    pub(super) fn add_cell(&mut self, somebody: &Somebody, why: WhyUnread, column: &str) {
        self.add(somebody, why, |cell| cell.column == column);
    }
}

/// Lists what a row says otherwise than what is known: that stays as it is.
pub(super) fn list_known(listed: &mut Listed, somebody: &Somebody, known: &KnownSoFar, topics: &[usize]) {
    let Somebody { person, phone, email, .. } = somebody;
    let mut differing: Vec<ColumnField> = Vec::new();
    let kept = &known.kept;
    if !kept.is_called(&person.called) {
        differing.extend([
            ColumnField::Called,
            ColumnField::FirstName,
            ColumnField::LastName,
            ColumnField::Nickname,
        ]);
    }
    if !kept.has_phone(phone.as_deref()) {
        differing.push(ColumnField::Phone);
    }
    if !kept.has_email(email.as_deref()) {
        differing.push(ColumnField::Email);
    }
    if !kept.has_age(person) {
        differing.extend([ColumnField::Age, ColumnField::Born]);
    }
    if !kept.has_gender(person) {
        differing.push(ColumnField::Gender);
    }
    if !kept.has_pronoun(person) {
        differing.push(ColumnField::Pronoun);
    }
    let answers = [
        (DetailsAnswer::Interpreter, ColumnField::Interpreter),
        (DetailsAnswer::Access, ColumnField::Access),
        (DetailsAnswer::Children, ColumnField::Children),
        (DetailsAnswer::Childcare, ColumnField::Childcare),
        (DetailsAnswer::Therapist, ColumnField::Therapist),
    ];
    let otherwise = kept.differs(&somebody.details);
    differing
        .extend(answers.iter().filter(|(answer, _)| otherwise.contains(answer)).map(|(_, field)| *field));
    let day = Day(somebody.enquiry_on.or(somebody.waiting_since).unwrap_or_default());
    if known.enquiries.contains(&day) {
        differing.extend([
            ColumnField::Times,
            ColumnField::Source,
            ColumnField::Channel,
            ColumnField::TakenBy,
        ]);
    }
    // Where she waits already, what she wished then stays.
    if topics.iter().all(|topic| known.waits_for.contains(topic)) && !topics.is_empty() {
        differing.extend([
            ColumnField::Wishes,
            ColumnField::AgeWish,
            ColumnField::GenderWish,
            ColumnField::PlaceWish,
            ColumnField::ActivityWish,
            ColumnField::LanguageWish,
            ColumnField::Programme,
            ColumnField::WaitingSince,
        ]);
    }
    listed.add_fields(somebody, WhyUnread::AlreadyKnown, &differing);
    // Whether she is there is known better than an old list says it.
    if somebody.status.is_some() {
        listed.put_fields(somebody, WhyUnread::AlreadyKnown, &[ColumnField::Status]);
    }
}
