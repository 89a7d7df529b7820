//! What becomes of each row: somebody new, somebody known already, or nobody; and what its words name of the centre.
//!
//! Decides everything before anything is written, so that the preview tells what the import does. Deliberately not here: who is
//! alike (`alike`), what the words are (`named`).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::alike::{Alike, AlikeView};
use super::cells::{UnreadCellView, WhyUnread};
use super::layout::ColumnField;
use super::listed::{KnownSoFar, Listed, Sender, list_known};
use super::named::{ChosenWords, Named, WordAs};
use super::rows::{RowsRead, Somebody};
use crate::enquiries;
use crate::fault::Fault;
use crate::id::{CoordinatorId, PersonId};
use crate::languages::Language;
use crate::notes::NoteKind;
use crate::office::Look;
use crate::people;
use crate::settings;
use crate::wire::Day;
use crate::work::Progress;

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RowAs {
    /// Somebody new.
    New,
    /// Nobody.
    LeftOut,
    /// The person of another row, above this one.
    SameRow(u32),
    /// Somebody the centre knows.
    SamePerson(PersonId),
}

/// A row that is perhaps of somebody known.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DuplicateRowView {
    /// The row.
    pub row: u32,
    /// What she is called.
    pub called: String,
    /// Whom she is perhaps the same as.
    pub others: Vec<AlikeView>,
    /// What becomes of the row.
    pub becomes: RowAs,
}

/// What whoever imports chose, in the place of what is proposed.
#[derive(Debug, Default)]
pub(super) struct Choices {
    pub(super) rows: BTreeMap<u32, RowAs>,
    pub(super) words: ChosenWords,
}

/// Whose row it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Whose {
    /// Somebody new.
    New,
    /// Somebody the centre knows.
    Person(PersonId),
    /// The person of an earlier row, by its place in the plan.
    Earlier(usize),
}

/// What a row names besides its topics, each by its place in what the plan names.
#[derive(Debug, Default)]
pub(super) struct NamedHere {
    pub(super) programme: Option<usize>,
    /// Whose contact she is.
    pub(super) advisor: Option<usize>,
    /// Through whom the enquiry came.
    pub(super) sent_by: Option<usize>,
    pub(super) tags: Vec<usize>,
    /// Who took the enquiry, where that is somebody with a passphrase.
    pub(super) taken_by: Option<CoordinatorId>,
}

/// A row that comes in.
#[derive(Debug)]
pub(super) struct Incoming {
    pub(super) whose: Whose,
    pub(super) somebody: Somebody,
    /// Places in the plan's topics.
    pub(super) topics: Vec<usize>,
    pub(super) here: NamedHere,
    /// Whether an enquiry is written down: not where she has one of that day.
    pub(super) enquires: bool,
}

/// Everything that is going to happen.
#[derive(Debug, Default)]
pub(super) struct Plan {
    pub(super) incoming: Vec<Incoming>,
    pub(super) named: Named,
    pub(super) duplicates: Vec<DuplicateRowView>,
    pub(super) unread: Vec<UnreadCellView>,
    pub(super) rows: u32,
}

/// Decides what becomes of every row.
pub(super) fn plan(
    look: &Look<'_>,
    read: RowsRead,
    choices: &Choices,
    (language, notes): (Language, Option<NoteKind>),
    progress: &Progress,
) -> Result<Plan, Fault> {
    let mut plan = Plan { rows: read.rows, ..Plan::default() };
    let mut listed = Listed::of(read.unread);
    plan.named = Named::of(look, &read.people, &choices.words, language)?;
    let mut alike = Alike::default();
    let mut known: HashMap<usize, KnownSoFar> = HashMap::new();
    let mut of_person: HashMap<PersonId, usize> = HashMap::new();
    let mut of_row: HashMap<u32, usize> = HashMap::new();
    let all = read.people.len().max(1);
    for (index, somebody) in read.people.into_iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a bar on a screen is not that exact")]
        progress.tell("comparing", Some(index as f64 / all as f64))?;
        let (others, proposed) = alike.look_for(look, &somebody)?;
        let becomes = choices.rows.get(&somebody.row).copied().unwrap_or(proposed);
        let becomes = match becomes {
            // Of the person of a row that does not come in, or comes later, there is nobody yet.
            RowAs::SameRow(row) if !of_row.contains_key(&row) => RowAs::New,
            other => other,
        };
        if !others.is_empty() || becomes != RowAs::New {
            let called = somebody.person.called.clone();
            plan.duplicates.push(DuplicateRowView { row: somebody.row, called, others, becomes });
        }
        alike.note(&somebody);
        let place = plan.incoming.len();
        let (whose, root) = match becomes {
            RowAs::LeftOut => {
                listed.add(&somebody, WhyUnread::LeftOut, |_| true);
                continue;
            }
            RowAs::New => (Whose::New, place),
            RowAs::SameRow(row) => {
                let root = of_row.get(&row).copied().unwrap_or(place);
                (Whose::Earlier(root), root)
            }
            RowAs::SamePerson(id) => {
                let root = *of_person.entry(id).or_insert(place);
                (if root == place { Whose::Person(id) } else { Whose::Earlier(root) }, root)
            }
        };
        of_row.insert(somebody.row, root);
        let mut so_far = match known.remove(&root) {
            Some(known) => known,
            None => match whose {
                Whose::Person(id) => KnownSoFar {
                    kept: people::kept_of(look, id)?,
                    enquiries: enquiries::days_of(look, id)?,
                    waits_for: BTreeSet::new(),
                    advisor: people::advisor_of(look, id)?.map(Sender::Known),
                },
                _ => KnownSoFar::default(),
            },
        };
        let topics = topics_of(&somebody, &plan.named, &mut listed);
        let mut here = named_of(look, &somebody, &plan.named, &choices.words, &mut listed)?;
        let advisor = here.advisor.map(|place| match plan.named.senders.all[place].becomes {
            WordAs::Known(id) => Sender::Known(id),
            WordAs::New | WordAs::LeftOut => Sender::New(place),
        });
        if whose != Whose::New {
            list_known(&mut listed, &somebody, &so_far, &topics);
            if advisor.is_some() && so_far.advisor.is_some_and(|known| advisor != Some(known)) {
                listed.add_fields(&somebody, WhyUnread::AlreadyKnown, &[ColumnField::Advisor]);
                here.advisor = None;
            }
        }
        so_far.advisor = so_far.advisor.or(advisor);
        let day = Day(somebody.enquiry_on.or(somebody.waiting_since).unwrap_or(look.today()));
        let enquires = so_far.enquiries.insert(day);
        if !enquires && !somebody.notes.is_empty() && notes == Some(NoteKind::Enquiry) {
            listed.add_fields(&somebody, WhyUnread::AlreadyKnown, &[ColumnField::Remark]);
        }
        so_far.kept.add(&somebody.person, somebody.phone.as_deref(), somebody.email.as_deref());
        so_far.kept.add_details(&somebody.details);
        so_far.waits_for.extend(&topics);
        known.insert(root, so_far);
        plan.incoming.push(Incoming { whose, somebody, topics, enquires, here });
    }
    plan.unread = listed.by_row.into_values().flatten().collect();
    Ok(plan)
}

/// The topics of a row, and its cell listed where one of them is not taken.
fn topics_of(somebody: &Somebody, named: &Named, listed: &mut Listed) -> Vec<usize> {
    let nothing = [String::new()];
    let words = if somebody.topics.is_empty() { &nothing[..] } else { &somebody.topics };
    let mut taken = Vec::new();
    let mut why = None;
    for place in words.iter().filter_map(|word| named.topics.place(word)) {
        match named.topics.all[place].becomes {
            WordAs::LeftOut => why = Some(WhyUnread::LeftOut),
            WordAs::Known(id) if named.excluded.contains(&id) => why = Some(WhyUnread::TopicNotOffered),
            WordAs::Known(_) | WordAs::New if taken.contains(&place) => {}
            WordAs::Known(_) | WordAs::New => taken.push(place),
        }
    }
    if let Some(why) = why {
        listed.add_fields(somebody, why, &[ColumnField::Topic]);
    }
    taken
}

/// What a row names besides, and its cells listed where that is nothing of the centre.
fn named_of(
    look: &Look<'_>,
    somebody: &Somebody,
    named: &Named,
    chosen: &ChosenWords,
    listed: &mut Listed,
) -> Result<NamedHere, Fault> {
    let mut here = NamedHere::default();
    if let Some(word) = &somebody.programme {
        here.programme = named.programmes.taken(word);
        if here.programme.is_none() {
            let why = chosen.programmes.why_left_out(word, WhyUnread::NoSuchName);
            listed.add_fields(somebody, why, &[ColumnField::Programme]);
        }
    }
    if let Some(word) = &somebody.advisor {
        here.advisor = named.senders.taken(word);
        here.sent_by = here.advisor;
        if here.advisor.is_none() {
            let why = chosen.senders.why_left_out(word, WhyUnread::SeveralOfThatName);
            listed.add_fields(somebody, why, &[ColumnField::Advisor]);
        }
    }
    if let Some(source) = &somebody.source {
        let sender = named.senders.taken(&source.text);
        here.sent_by = here.sent_by.or(sender);
        if sender.is_none() || here.sent_by != sender {
            listed.add_cell(somebody, source.otherwise, &source.column);
        }
    }
    for tag in &somebody.tags {
        match named.tags.taken(tag) {
            Some(place) => here.tags.push(place),
            None => listed.add_fields(somebody, WhyUnread::LeftOut, &[ColumnField::Tag]),
        }
    }
    if let Some(name) = &somebody.taken_by {
        here.taken_by = settings::coordinator_named(look, name)?;
        if here.taken_by.is_none() {
            listed.add_fields(somebody, WhyUnread::NoSuchName, &[ColumnField::TakenBy]);
        }
    }
    Ok(here)
}
