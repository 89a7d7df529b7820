//! The words spreadsheets use, in six languages: over columns, and inside cells.
//!
//! Everything is compared folded, so Serbian is known in both scripts and nobody has to type accents. The words themselves
//! are in `headings.txt`, `values.txt` and `tongues.txt`. Deliberately not here: guessing at words that are not there.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::layout::ColumnField;
use crate::choice;
use crate::folding::fold;
use crate::languages::Language;

choice! {
    /// What a word inside a cell means.
    Meaning {
        /// Only that something is not known.
        NothingKnown = "nothing-known",
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// A conversation is booked.
        Booked = "booked",
        /// She was accepted.
        Accepted = "accepted",
        /// Not now, perhaps later.
        NotNow = "not-now",
        /// Another place suits her better.
        Referred = "referred",
        /// She waits.
        Waiting = "waiting",
        /// She no longer wishes a group.
        Left = "left",
        /// Anything is welcome.
        Any = "any",
        /// A group of women.
        WomenOnly = "women-only",
        /// A group of men.
        MenOnly = "men-only",
        /// A mixed group.
        Mixed = "mixed",
        /// About her own age.
        SameAge = "same-age",
        /// Mixed ages.
        MixedAges = "mixed-ages",
        /// Talking.
        Talk = "talk",
        /// A shared activity.
        Activity = "activity",
        /// A woman.
        Woman = "woman",
        /// A man.
        Man = "man",
        /// Another gender.
        OtherGender = "other-gender",
        /// By phone.
        ByPhone = "by-phone",
        /// By e-mail.
        ByEmail = "by-email",
        /// In person.
        InPerson = "in-person",
        /// Through a partner.
        ThroughPartner = "through-partner",
        /// It is needed.
        Needed = "needed",
        /// Asked, and there is nothing of it.
        NothingOfIt = "nothing-of-it",
        /// She prefers not to say.
        NotSaid = "not-said",
        /// She is or was in a group.
        InGroup = "in-group",
        /// She needs a while.
        Paused = "paused",
        /// She could not be reached.
        Unreachable = "unreachable",
        /// She found what she needs.
        MovedOn = "moved-on",
        /// She.
        She = "she",
        /// He.
        He = "he",
        /// They.
        They = "they",
        /// No steps.
        StepFree = "step-free",
        /// To be heard well and to hear well.
        Hearing = "hearing",
        /// To be told what others read.
        Sight = "sight",
        /// Plain words, and time.
        PlainWords = "plain-words",
        /// Somebody who comes along.
        Company = "company",
        /// A child.
        Child = "child",
        /// A number before it is of years.
        YearsOld = "years-old",
        /// A row of totals.
        Total = "total",
    }
}

/// One word of a list: the tag of its language, and the word folded.
struct Entry {
    tag: &'static str,
    word: String,
}

/// A list: under each name its words.
type List = Vec<(&'static str, Vec<Entry>)>;

fn parse(source: &'static str) -> List {
    let mut list = List::new();
    for line in source.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match (line.split_once(": "), list.last_mut()) {
            (Some((tag, words)), Some((_, entries))) => entries.extend(
                words
                    .split(", ")
                    .map(|word| Entry { tag, word: fold(word) })
                    .filter(|entry| !entry.word.is_empty()),
            ),
            _ => list.push((line, Vec::new())),
        }
    }
    list
}

fn headings() -> &'static List {
    static HEADINGS: OnceLock<List> = OnceLock::new();
    HEADINGS.get_or_init(|| parse(include_str!("headings.txt")))
}

fn values() -> &'static HashMap<Meaning, Vec<Entry>> {
    static VALUES: OnceLock<HashMap<Meaning, Vec<Entry>>> = OnceLock::new();
    VALUES.get_or_init(|| {
        let named = |name| Meaning::ALL.iter().copied().find(|meaning| meaning.word() == name);
        parse(include_str!("values.txt"))
            .into_iter()
            .filter_map(|(name, words)| Some((named(name)?, words)))
            .collect()
    })
}

/// How well a heading is known: a part of it, or all; a longer word is surer than a shorter one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Known {
    Part(usize),
    Whole,
}

/// What a heading says its column holds.
pub(super) fn field_of(heading: &str) -> Option<(ColumnField, Known)> {
    let heading = fold(heading);
    let mut best: Option<(ColumnField, Known)> = None;
    for (name, entries) in headings() {
        let Some(field) = ColumnField::ALL.iter().copied().find(|field| field.word() == *name) else {
            continue;
        };
        for entry in entries {
            let known = if heading == entry.word {
                Known::Whole
            } else if field == ColumnField::Number {
                // "Number" with anything beside it is the number of something else.
                continue;
            } else if entry.word.chars().count() >= 3 && contains_words(&heading, &entry.word) {
                Known::Part(entry.word.chars().count())
            } else {
                continue;
            };
            if best.is_none_or(|(_, so_far)| known > so_far) {
                best = Some((field, known));
            }
        }
    }
    best
}

/// Whether a folded text is the word over a column in a language.
pub(super) fn is_heading_in(folded: &str, language: Language) -> bool {
    let tag = match language {
        Language::SrCyrl | Language::SrLatn => "sr",
        other => other.word(),
    };
    headings().iter().flat_map(|(_, entries)| entries).any(|entry| entry.tag == tag && entry.word == folded)
}

/// Whether words occur in a text as they are, not as a part of others; both folded.
pub(super) fn contains_words(text: &str, words: &str) -> bool {
    format!(" {text} ").contains(&format!(" {words} "))
}

/// Which of some meanings a text has, word for word.
pub(super) fn meaning(text: &str, of: &[Meaning]) -> Option<Meaning> {
    let text = fold(text);
    let has =
        |meaning: &Meaning| values().get(meaning).is_some_and(|words| words.iter().any(|w| w.word == text));
    of.iter().copied().find(has)
}

/// Which of some meanings a text begins with or speaks of.
pub(super) fn mentions(text: &str, of: &[Meaning]) -> Option<Meaning> {
    let text = fold(text);
    let speaks = |meaning: &Meaning| {
        let words = values().get(meaning).map(Vec::as_slice).unwrap_or_default();
        words.iter().any(|w| w.word.chars().count() >= 3 && contains_words(&text, &w.word))
    };
    meaning(&text, of).or_else(|| of.iter().copied().find(speaks))
}

/// Whether a cell says only that something is not known.
pub(super) fn is_nothing_known(text: &str) -> bool {
    fold(text).is_empty() || meaning(text, &[Meaning::NothingKnown]).is_some()
}

/// The ISO code of a language by its name, or by the code itself.
pub(super) fn tongue(name: &str) -> Option<&'static str> {
    static TONGUES: OnceLock<Vec<(&'static str, Vec<String>)>> = OnceLock::new();
    let lines = || {
        let source = include_str!("tongues.txt").lines().filter(|line| !line.starts_with('#'));
        source
            .filter_map(|line| line.split_once(": "))
            .map(|(code, names)| (code, names.split(", ").map(fold).collect()))
    };
    let wanted = fold(name);
    let known = TONGUES.get_or_init(|| lines().collect());
    known
        .iter()
        .find(|(code, names): &&(&str, Vec<String>)| *code == wanted || names.contains(&wanted))
        .map(|(code, _)| *code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_six_languages_are_known() {
        for (heading, field) in [
            ("Ime i prezime", ColumnField::Called),
            ("ИМЕ И ПРЕЗИМЕ", ColumnField::Called),
            ("Kada se sme zvati", ColumnField::Contact),
            ("God. rođenja", ColumnField::Born),
            ("god rodjenja", ColumnField::Born),
            ("Kada može", ColumnField::Times),
            ("Ko je uputio", ColumnField::Source),
            ("Datum poziva", ColumnField::EnquiryOn),
            ("R.br.", ColumnField::Number),
            ("Må vi lægge besked?", ColumnField::Contact),
            ("Samtale holdt", ColumnField::Conversation),
            ("Kjønnssammensetning", ColumnField::GenderWish),
            ("Meldt interesse", ColumnField::EnquiryOn),
            ("Navn/alias", ColumnField::Called),
            ("Prénom ou pseudonyme", ColumnField::Called),
            ("Comment la joindre", ColumnField::Phone),
            ("Date du premier contact", ColumnField::EnquiryOn),
            ("Тел.", ColumnField::Phone),
            ("Удобно време", ColumnField::Times),
            ("Резултат", ColumnField::Outcome),
            ("First call", ColumnField::EnquiryOn),
            ("Phone number (private!)", ColumnField::Phone),
        ] {
            assert_eq!(field_of(heading).map(|(field, _)| field), Some(field), "{heading}");
        }
        for unknown in ["Kursus", "Tavshedserklæring underskrevet", "42", "Milica", ""] {
            assert_eq!(field_of(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn every_list_is_of_things_there_are() {
        let fields: Vec<&str> = ColumnField::ALL.iter().map(|field| field.word()).collect();
        for (name, words) in headings() {
            assert!(fields.contains(name) && words.len() > 6, "{name}");
        }
        assert_eq!(values().len(), Meaning::ALL.len());
    }

    #[test]
    fn words_in_cells_have_their_meanings() {
        assert_eq!(meaning("Само Жени", &[Meaning::WomenOnly]), Some(Meaning::WomenOnly));
        assert_eq!(meaning("spiller ingen rolle", &[Meaning::Mixed, Meaning::Any]), Some(Meaning::Any));
        assert_eq!(
            mentions("насочена към психолог", &[Meaning::Accepted, Meaning::Referred]),
            Some(Meaning::Referred)
        );
        assert_eq!(mentions("neodlučna", &[Meaning::No]), None);
        assert!(
            is_nothing_known("?")
                && is_nothing_known("–")
                && is_nothing_known("N/A")
                && !is_nothing_known("0")
        );
        assert_eq!((tongue("Ромски"), tongue("hu"), tongue("klingon")), (Some("rom"), Some("hu"), None));
    }
}
