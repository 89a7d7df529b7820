//! What becomes of each row: somebody new, somebody known already, or nobody; and which topics the words of the list are.
//!
//! Decides everything before anything is written, so that the preview tells what the import does. A number alone makes
//! nobody the same person (R3): the same name with the same number does, and a row that says all the same. Everything else
//! that is alike is shown, and comes in as somebody new unless it is said otherwise.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cells::{UnreadCellView, WhyUnread};
use super::layout::ColumnField;
use super::rows::{RowsRead, Somebody, unread};
use crate::choice;
use crate::enquiries;
use crate::fault::Fault;
use crate::folding::fold;
use crate::id::{PersonId, TopicId};
use crate::languages::{self, Language};
use crate::office::Look;
use crate::people::{self, DuplicateWhy, DuplicatesForm, Kept};
use crate::settings::{TopicView, starter_of};
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

/// What becomes of a word for a topic.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TopicAs {
    /// A new topic of that name.
    New,
    /// None: nobody waits for it.
    LeftOut,
    /// A topic of the centre.
    Known(TopicId),
}

choice! {
    /// Why a row is perhaps of somebody known.
    AlikeWhy {
        /// The same number is noted; phones are shared (R3).
        SameNumber = "same-number",
        /// The name is the same.
        SameName = "same-name",
        /// Every cell is the same.
        SameCells = "same-cells",
        /// The name and the day of the enquiry are the same.
        SameDay = "same-day",
    }
}

/// Somebody a row is perhaps of.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AlikeView {
    /// The other row, or nothing where she is in the office already.
    pub row: Option<u32>,
    /// The person in the office.
    pub person: Option<PersonId>,
    /// What she is called.
    pub called: String,
    /// Why.
    pub why: Vec<AlikeWhy>,
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

/// A topic as the list writes it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TopicWordView {
    /// As it is written most often; empty for those of whom no topic is written.
    pub word: String,
    /// In how many rows.
    pub rows: u32,
    /// What becomes of it.
    pub becomes: TopicAs,
    /// The name of the topic it becomes.
    pub name: String,
}

/// What whoever imports chose, in the place of what is proposed.
#[derive(Debug, Default)]
pub(super) struct Choices {
    pub(super) rows: BTreeMap<u32, RowAs>,
    /// By the folded word.
    pub(super) topics: BTreeMap<String, TopicAs>,
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

/// A row that comes in.
#[derive(Debug)]
pub(super) struct Incoming {
    pub(super) whose: Whose,
    pub(super) somebody: Somebody,
    /// Places in the plan's topics.
    pub(super) topics: Vec<usize>,
    /// Whether an enquiry is written down: not where she has one of that day.
    pub(super) enquires: bool,
}

/// Everything that is going to happen.
#[derive(Debug, Default)]
pub(super) struct Plan {
    pub(super) incoming: Vec<Incoming>,
    pub(super) topics: Vec<TopicWordView>,
    pub(super) duplicates: Vec<DuplicateRowView>,
    pub(super) unread: Vec<UnreadCellView>,
    pub(super) rows: u32,
}

/// Most others shown beside a row.
const MOST_OTHERS: usize = 5;

/// What is known of somebody before a row about her comes in.
#[derive(Debug, Clone, Default)]
struct KnownSoFar {
    kept: Kept,
    enquiries: BTreeSet<Day>,
    waits_for: BTreeSet<usize>,
}

/// Decides what becomes of every row.
pub(super) fn plan(
    look: &Look<'_>,
    read: RowsRead,
    choices: &Choices,
    language: Language,
    progress: &Progress,
) -> Result<Plan, Fault> {
    let mut plan = Plan { rows: read.rows, ..Plan::default() };
    let mut listed = Listed::of(read.unread);
    let centre_topics = crate::settings::list_topics(look)?;
    plan.topics = topics(&read.people, &centre_topics, choices, language);
    let by_word: HashMap<String, usize> =
        plan.topics.iter().enumerate().map(|(index, topic)| (fold(&topic.word), index)).collect();
    let excluded: BTreeSet<TopicId> =
        centre_topics.iter().filter(|topic| topic.excluded).map(|topic| topic.id).collect();
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
                },
                _ => KnownSoFar::default(),
            },
        };
        let topics = topics_of(&somebody, &plan.topics, &by_word, &excluded, &mut listed);
        if whose != Whose::New {
            list_known(&mut listed, &somebody, &so_far, &topics);
        }
        let day = Day(somebody.enquiry_on.or(somebody.waiting_since).unwrap_or(look.today()));
        let enquires = so_far.enquiries.insert(day);
        so_far.kept.add(&somebody.person, somebody.phone.as_deref(), somebody.email.as_deref());
        so_far.waits_for.extend(&topics);
        known.insert(root, so_far);
        plan.incoming.push(Incoming { whose, somebody, topics, enquires });
    }
    plan.unread = listed.by_row.into_values().flatten().collect();
    Ok(plan)
}

/// The topics of a row, and its cell listed where one of them is not taken.
fn topics_of(
    somebody: &Somebody,
    topics: &[TopicWordView],
    by_word: &HashMap<String, usize>,
    excluded: &BTreeSet<TopicId>,
    listed: &mut Listed,
) -> Vec<usize> {
    let nothing = [String::new()];
    let words = if somebody.topics.is_empty() { &nothing[..] } else { &somebody.topics };
    let mut taken = Vec::new();
    let mut why = None;
    for index in words.iter().filter_map(|word| by_word.get(&fold(word)).copied()) {
        match topics[index].becomes {
            TopicAs::LeftOut => why = Some(WhyUnread::LeftOut),
            TopicAs::Known(id) if excluded.contains(&id) => why = Some(WhyUnread::TopicNotOffered),
            TopicAs::Known(_) | TopicAs::New if taken.contains(&index) => {}
            TopicAs::Known(_) | TopicAs::New => taken.push(index),
        }
    }
    if let Some(why) = why {
        listed.add_fields(somebody, why, &[ColumnField::Topic]);
    }
    taken
}

/// The cells that are listed, by their rows.
#[derive(Debug, Default)]
struct Listed {
    by_row: BTreeMap<u32, Vec<UnreadCellView>>,
}

impl Listed {
    fn of(cells: Vec<UnreadCellView>) -> Self {
        let mut listed = Self::default();
        for cell in cells {
            listed.by_row.entry(cell.row).or_default().push(cell);
        }
        listed
    }

    /// Lists those of a row's cells that are wanted and not listed yet.
    fn add(&mut self, somebody: &Somebody, why: WhyUnread, wanted: impl Fn(Option<ColumnField>) -> bool) {
        let row = self.by_row.entry(somebody.row).or_default();
        for cell in somebody.cells.iter().filter(|cell| wanted(cell.field)) {
            if row.iter().all(|other| other.column != cell.column) {
                row.push(unread(somebody.row, cell.column.clone(), cell.text.clone(), why));
            }
        }
    }

    fn add_fields(&mut self, somebody: &Somebody, why: WhyUnread, fields: &[ColumnField]) {
        self.add(somebody, why, |field| field.is_some_and(|field| fields.contains(&field)));
    }
}

/// Lists what a row says otherwise than what is known: that stays as it is.
fn list_known(listed: &mut Listed, somebody: &Somebody, known: &KnownSoFar, topics: &[usize]) {
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
    let day = Day(somebody.enquiry_on.or(somebody.waiting_since).unwrap_or_default());
    if known.enquiries.contains(&day) {
        differing.extend([ColumnField::Times, ColumnField::Source, ColumnField::Channel]);
    }
    // Where she waits already, what she wished then stays.
    if topics.iter().all(|topic| known.waits_for.contains(topic)) && !topics.is_empty() {
        differing.extend([
            ColumnField::Wishes,
            ColumnField::AgeWish,
            ColumnField::GenderWish,
            ColumnField::PlaceWish,
            ColumnField::WaitingSince,
        ]);
    }
    listed.add_fields(somebody, WhyUnread::AlreadyKnown, &differing);
}

/// The words for topics, each with what becomes of it.
fn topics(
    people: &[Somebody],
    centre: &[TopicView],
    choices: &Choices,
    language: Language,
) -> Vec<TopicWordView> {
    // By the folded word: its spellings with how often each is written, and how many rows have it.
    let mut words: BTreeMap<String, (BTreeMap<&str, u32>, u32)> = BTreeMap::new();
    for somebody in people {
        if somebody.topics.is_empty() {
            words.entry(String::new()).or_default().1 += 1;
        }
        for topic in &somebody.topics {
            let (spellings, rows) = words.entry(fold(topic)).or_default();
            *spellings.entry(topic).or_default() += 1;
            *rows += 1;
        }
    }
    let mut views: Vec<TopicWordView> = Vec::new();
    for (key, (spellings, rows)) in words {
        let spelling =
            spellings.iter().max_by_key(|(_, often)| **often).map_or("", |(spelling, _)| *spelling);
        let word = spelling.to_owned();
        let name =
            if word.is_empty() { languages::text(language, "import-topic-none") } else { word.clone() };
        let proposed = known_topic(&name, centre).map_or(TopicAs::New, |topic| TopicAs::Known(topic.id));
        let becomes = choices.topics.get(&key).copied().unwrap_or(proposed);
        let name = match becomes {
            TopicAs::Known(id) => {
                centre.iter().find(|topic| topic.id == id).map_or(name, |topic| topic.name.clone())
            }
            TopicAs::New | TopicAs::LeftOut => name,
        };
        views.push(TopicWordView { word, rows, becomes, name });
    }
    views.sort_by(|a, b| b.rows.cmp(&a.rows).then_with(|| a.word.cmp(&b.word)));
    views
}

/// The topic of the centre that a word is: by its name, or as one of those every office starts from, in any language.
fn known_topic<'a>(word: &str, centre: &'a [TopicView]) -> Option<&'a TopicView> {
    let folded = fold(word);
    let starter = starter_of(word);
    let by_name = centre.iter().find(|topic| fold(&topic.name) == folded);
    by_name.or_else(|| {
        starter.and_then(|starter| centre.iter().find(|topic| starter_of(&topic.name) == Some(starter)))
    })
}

/// The rows so far, by what makes two of them alike.
#[derive(Debug, Default)]
struct Alike {
    names: HashMap<String, Vec<u32>>,
    numbers: HashMap<String, Vec<u32>>,
    cells: HashMap<String, u32>,
    called: HashMap<u32, String>,
}

/// A name without the order of its parts: lists write "Ljubičić Jelena" and "Jelena Ljubičić".
fn name_key(called: &str) -> String {
    let folded = fold(called);
    let mut parts: Vec<&str> = folded.split(' ').collect();
    parts.sort_unstable();
    parts.join(" ")
}

fn cells_key(somebody: &Somebody) -> String {
    somebody.cells.iter().map(|cell| format!("{}\u{1f}{}\u{1e}", cell.column, cell.text)).collect()
}

impl Alike {
    /// Whom a row is perhaps of, and what is proposed.
    fn look_for(&self, look: &Look<'_>, somebody: &Somebody) -> Result<(Vec<AlikeView>, RowAs), Fault> {
        let name = name_key(&somebody.person.called);
        let number = somebody.phone.as_deref().and_then(people::phone_key);
        let mut proposed = RowAs::New;
        let mut rows: BTreeMap<u32, Vec<AlikeWhy>> = BTreeMap::new();
        for row in number.as_ref().and_then(|number| self.numbers.get(number)).into_iter().flatten() {
            rows.entry(*row).or_default().push(AlikeWhy::SameNumber);
        }
        for row in self.names.get(&name).filter(|_| !name.is_empty()).into_iter().flatten() {
            rows.entry(*row).or_default().push(AlikeWhy::SameName);
        }
        if let Some(row) = self.cells.get(&cells_key(somebody)) {
            rows.entry(*row).or_default().push(AlikeWhy::SameCells);
        }
        let mut others = Vec::new();
        for (row, why) in rows.into_iter().take(MOST_OTHERS) {
            let surely = why.contains(&AlikeWhy::SameCells)
                || (why.contains(&AlikeWhy::SameNumber) && why.contains(&AlikeWhy::SameName));
            if surely && proposed == RowAs::New {
                proposed = RowAs::SameRow(row);
            }
            let called = self.called.get(&row).cloned().unwrap_or_default();
            others.push(AlikeView { row: Some(row), person: None, called, why });
        }
        let form = DuplicatesForm {
            called: somebody.person.called.clone(),
            phone: somebody.phone.clone().unwrap_or_default(),
            except: None,
        };
        for found in people::perhaps_same(look, &form)? {
            let mut why = Vec::new();
            if found.why.contains(&DuplicateWhy::SameNumber) {
                why.push(AlikeWhy::SameNumber);
            }
            if name_key(&found.called) == name {
                why.push(AlikeWhy::SameName);
                let day = somebody.enquiry_on.map(Day);
                if day.is_some_and(|day| {
                    enquiries::days_of(look, found.id).is_ok_and(|days| days.contains(&day))
                }) {
                    why.push(AlikeWhy::SameDay);
                }
            }
            if why.is_empty() {
                continue;
            }
            if why.len() > 1 && why.contains(&AlikeWhy::SameName) {
                proposed = RowAs::SamePerson(found.id);
            }
            others.insert(0, AlikeView { row: None, person: Some(found.id), called: found.called, why });
        }
        others.truncate(MOST_OTHERS);
        Ok((others, proposed))
    }

    fn note(&mut self, somebody: &Somebody) {
        let row = somebody.row;
        self.names.entry(name_key(&somebody.person.called)).or_default().push(row);
        if let Some(number) = somebody.phone.as_deref().and_then(people::phone_key) {
            self.numbers.entry(number).or_default().push(row);
        }
        self.cells.entry(cells_key(somebody)).or_insert(row);
        self.called.insert(row, somebody.person.called.clone());
    }
}
