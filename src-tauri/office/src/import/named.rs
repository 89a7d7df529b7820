//! Words of the list that name things of the centre: its topics, its programmes, advisors and partners, tags.
//!
//! Each word is what the centre has by that name, or new, or left out; whoever imports decides. An advisor with a passphrase
//! sees whoever is given to her (S5.4), so of two lines with one name neither is taken by itself.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cells::WhyUnread;
use super::rows::Somebody;
use crate::fault::Fault;
use crate::folding::fold;
use crate::id::{DirectoryEntryId, ProgrammeId, TagId, TopicId};
use crate::languages::{self, Language};
use crate::office::Look;
use crate::settings::{self, DirectoryEntryView, DirectoryKind, TopicView, starter_of};

/// What becomes of a word.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WordAs<Id> {
    /// A new thing of that name.
    New,
    /// Nothing.
    LeftOut,
    /// What the centre has already.
    Known(Id),
}

/// A word as the list writes it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WordView<Id> {
    /// As it is written most often; empty for those of whom no topic is written.
    pub word: String,
    /// In how many rows.
    pub rows: u32,
    /// What becomes of it.
    pub becomes: WordAs<Id>,
    /// The name of what it becomes.
    pub name: String,
}

/// What becomes of a word, in the place of what is proposed.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WordChoice<Id> {
    /// The word.
    pub word: String,
    /// What becomes of it.
    pub becomes: WordAs<Id>,
}

/// What was chosen, by the folded word.
#[derive(Debug)]
pub(super) struct Chosen<Id>(BTreeMap<String, WordAs<Id>>);

impl<Id> Default for Chosen<Id> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<Id: Copy> Chosen<Id> {
    pub(super) fn of(choices: &[WordChoice<Id>]) -> Self {
        Self(choices.iter().map(|choice| (fold(&choice.word), choice.becomes)).collect())
    }

    /// Why a word is not taken: because it was chosen so, or because of what is said otherwise.
    pub(super) fn why_left_out(&self, word: &str, otherwise: WhyUnread) -> WhyUnread {
        if self.0.contains_key(&fold(word)) { WhyUnread::LeftOut } else { otherwise }
    }
}

/// What was chosen of every kind.
#[derive(Debug, Default)]
pub(super) struct ChosenWords {
    pub(super) topics: Chosen<TopicId>,
    pub(super) programmes: Chosen<ProgrammeId>,
    pub(super) senders: Chosen<DirectoryEntryId>,
    pub(super) tags: Chosen<TagId>,
}

/// The words of every kind, each with what becomes of it.
#[derive(Debug, Default)]
pub(super) struct Named {
    pub(super) topics: Words<TopicId>,
    pub(super) programmes: Words<ProgrammeId>,
    /// Advisors and partners.
    pub(super) senders: Words<DirectoryEntryId>,
    pub(super) tags: Words<TagId>,
    /// Topics the centre does not offer.
    pub(super) excluded: Vec<TopicId>,
    /// Advisors who open the office with a passphrase.
    pub(super) with_passphrase: Vec<DirectoryEntryId>,
    directory: Vec<DirectoryEntryView>,
    /// The folded words that stand in a column of advisors.
    advisors: BTreeSet<String>,
}

/// Words of one kind, the most frequent first.
#[derive(Debug)]
pub(super) struct Words<Id> {
    pub(super) all: Vec<WordView<Id>>,
    places: BTreeMap<String, usize>,
}

impl<Id> Default for Words<Id> {
    fn default() -> Self {
        Self { all: Vec::new(), places: BTreeMap::new() }
    }
}

impl<Id: Copy> Words<Id> {
    /// Counts the words of all rows and decides what becomes of each: as it was chosen, or else as it is proposed.
    fn of<'a>(
        rows: impl Iterator<Item = Vec<&'a str>>,
        chosen: &Chosen<Id>,
        propose: impl Fn(&str) -> WordAs<Id>,
        name_of: impl Fn(Id) -> Option<String>,
    ) -> Self {
        // By the folded word: its spellings with how often each is written, and how many rows have it.
        let mut words: BTreeMap<String, (BTreeMap<&str, u32>, u32)> = BTreeMap::new();
        for word in rows.flatten() {
            let (spellings, rows) = words.entry(fold(word)).or_default();
            *spellings.entry(word).or_default() += 1;
            *rows += 1;
        }
        let mut all: Vec<WordView<Id>> = words
            .into_iter()
            .map(|(key, (spellings, rows))| {
                let most_often = spellings.iter().max_by_key(|(_, often)| **often);
                let word = most_often.map_or("", |(spelling, _)| *spelling).to_owned();
                let becomes = chosen.0.get(&key).copied().unwrap_or_else(|| propose(&word));
                let known = match becomes {
                    WordAs::Known(id) => name_of(id),
                    WordAs::New | WordAs::LeftOut => None,
                };
                WordView { name: known.unwrap_or_else(|| word.clone()), word, rows, becomes }
            })
            .collect();
        all.sort_by(|a, b| b.rows.cmp(&a.rows).then_with(|| a.word.cmp(&b.word)));
        let places = all.iter().enumerate().map(|(place, word)| (fold(&word.word), place)).collect();
        Self { all, places }
    }

    /// The place of a word among all.
    pub(super) fn place(&self, word: &str) -> Option<usize> {
        self.places.get(&fold(word)).copied()
    }

    /// The place of a word that becomes something.
    pub(super) fn taken(&self, word: &str) -> Option<usize> {
        self.place(word).filter(|place| !matches!(self.all[*place].becomes, WordAs::LeftOut))
    }
}

impl Named {
    /// Finds all that is named in some rows.
    pub(super) fn of(
        look: &Look<'_>,
        people: &[Somebody],
        chosen: &ChosenWords,
        language: Language,
    ) -> Result<Self, Fault> {
        let centre_topics = settings::list_topics(look)?;
        let nothing = languages::text(language, "import-topic-none");
        let mut topics = Words::of(
            people.iter().map(|somebody| match &somebody.topics[..] {
                [] => vec![""],
                topics => topics.iter().map(String::as_str).collect(),
            }),
            &chosen.topics,
            |word| {
                let name = if word.is_empty() { &nothing } else { word };
                known_topic(name, &centre_topics).map_or(WordAs::New, WordAs::Known)
            },
            |id| centre_topics.iter().find(|topic| topic.id == id).map(|topic| topic.name.clone()),
        );
        topics
            .all
            .iter_mut()
            .filter(|topic| topic.name.is_empty())
            .for_each(|topic| topic.name.clone_from(&nothing));

        let offered: Vec<_> =
            settings::list_programmes(look)?.into_iter().filter(|programme| !programme.put_away).collect();
        let mut programmes = Words::of(
            people.iter().map(|somebody| somebody.programme.iter().map(String::as_str).collect()),
            &chosen.programmes,
            |word| only(offered.iter().filter(|one| fold(&one.fields.name) == fold(word)).map(|one| one.id)),
            |id| offered.iter().find(|one| one.id == id).map(|one| one.fields.name.clone()),
        );
        // How a centre runs its groups is more than a name: a list makes no programme.
        let unknown = |word: &&mut WordView<ProgrammeId>| word.becomes == WordAs::New;
        programmes.all.iter_mut().filter(unknown).for_each(|word| word.becomes = WordAs::LeftOut);

        let directory = settings::list_directory(look)?;
        let lines = |put_away: bool, word: &str| {
            let is_it = move |line: &&DirectoryEntryView| {
                line.put_away == put_away && line.fields.kind.sends() && fold(&line.fields.name) == fold(word)
            };
            directory.iter().filter(is_it).map(|line| line.id).collect::<Vec<_>>()
        };
        let senders = Words::of(
            people.iter().map(|somebody| {
                let source = somebody
                    .source
                    .as_ref()
                    .filter(|source| source.is_partner || !lines(false, &source.text).is_empty());
                somebody.advisor.iter().chain(source.map(|source| &source.text)).map(String::as_str).collect()
            }),
            &chosen.senders,
            |word| match (&lines(false, word)[..], &lines(true, word)[..]) {
                ([], []) => WordAs::New,
                ([], [one]) | ([one], _) => WordAs::Known(*one),
                _ => WordAs::LeftOut,
            },
            |id| directory.iter().find(|line| line.id == id).map(|line| line.fields.name.clone()),
        );

        let centre_tags = settings::list_tags(look)?;
        let tags = Words::of(
            people.iter().map(|somebody| somebody.tags.iter().map(String::as_str).collect()),
            &chosen.tags,
            |word| {
                let known = centre_tags.iter().find(|tag| fold(&tag.name) == fold(word));
                known.map_or(WordAs::New, |tag| WordAs::Known(tag.id))
            },
            |id| centre_tags.iter().find(|tag| tag.id == id).map(|tag| tag.name.clone()),
        );
        let excluded = centre_topics.iter().filter(|topic| topic.excluded).map(|topic| topic.id).collect();
        let with_passphrase = settings::advisors_with_passphrase(look)?;
        let advisors = people.iter().filter_map(|somebody| somebody.advisor.as_deref().map(fold)).collect();
        Ok(Self { topics, programmes, senders, tags, excluded, with_passphrase, directory, advisors })
    }

    /// What a sender is to the centre: as the directory says, or for a new one an advisor where it stands in such a column.
    pub(super) fn kind_of(&self, sender: usize) -> DirectoryKind {
        let word = &self.senders.all[sender];
        let known = match word.becomes {
            WordAs::Known(id) => self.directory.iter().find(|line| line.id == id),
            WordAs::New | WordAs::LeftOut => None,
        };
        match known {
            Some(line) => line.fields.kind,
            None if self.advisors.contains(&fold(&word.word)) => DirectoryKind::Advisor,
            None => DirectoryKind::Partner,
        }
    }
}

/// The only one of some, or nothing by itself.
fn only<Id>(mut some: impl Iterator<Item = Id>) -> WordAs<Id> {
    match (some.next(), some.next()) {
        (Some(one), None) => WordAs::Known(one),
        _ => WordAs::LeftOut,
    }
}

/// The topic of the centre that a word is: by its name, or as one of those every office starts from, in any language.
fn known_topic(word: &str, centre: &[TopicView]) -> Option<TopicId> {
    let folded = fold(word);
    let starter = starter_of(word);
    let by_name = centre.iter().find(|topic| fold(&topic.name) == folded);
    let found = by_name.or_else(|| {
        starter.and_then(|starter| centre.iter().find(|topic| starter_of(&topic.name) == Some(starter)))
    });
    found.map(|topic| topic.id)
}
