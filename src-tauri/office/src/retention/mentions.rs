//! Where somebody's name may stand in words about others (R21): notes, and words to the next shift.
//!
//! What is found is shown before she is erased, and goes only if that is said: a name that two people share is nobody's alone.
//! Names are looked for by their folded beginnings, so that endings of a language and another script do not hide them.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::choice;
use crate::fault::Fault;
use crate::folding::fold;
use crate::id::{HandoverNoteId, PersonId, Subject};
use crate::office::Look;
use crate::people::{self, CalledAs};
use crate::wire::{Day, Moment};
use crate::{handover, notes};

/// What the words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MentionAbout {
    /// A note about somebody else, an enquiry or an evening, by the id of what it is about.
    Note(#[ts(type = "string")] Uuid),
    /// Words to the next shift.
    Handover(HandoverNoteId),
}

/// Words in which somebody's name may stand.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MentionView {
    /// What they are.
    pub about: MentionAbout,
    /// The words.
    pub text: String,
    /// Whom a note is about, where it is about somebody.
    pub called: Option<String>,
    /// The day on which they were written or changed.
    pub on: Day,
}

/// Fewest letters of a name that are looked for.
const LEAST: usize = 3;

/// The beginnings that are looked for: each word of a name without its last letter, which bends.
fn beginnings(name: &str) -> Vec<String> {
    fold(name)
        .split(' ')
        .filter_map(|word| {
            let letters = word.chars().count();
            let bends = letters > LEAST && word.ends_with(['a', 'e', 'i', 'o', 'u', 'y']);
            let kept: String = word.chars().take(if bends { letters - 1 } else { letters }).collect();
            (letters >= LEAST).then(|| format!(" {kept}"))
        })
        .collect()
}

/// Words about others in which one of these people may be named.
pub(super) fn mentions_of(look: &Look<'_>, persons: &[PersonId]) -> Result<Vec<MentionView>, Fault> {
    let mut wanted = Vec::new();
    for person in persons {
        let (naming, real_name) = people::names_of(look, *person)?;
        if naming.called_as != CalledAs::Sign {
            wanted.extend(beginnings(&naming.called));
        }
        wanted.extend(real_name.iter().flat_map(|name| beginnings(name)));
    }
    let names = |text: &str| {
        let text = format!(" {}", fold(text));
        wanted.iter().any(|beginning| text.contains(beginning.as_str()))
    };
    let mut found = Vec::new();
    for note in notes::all_notes(look)? {
        if note.person.is_some_and(|person| persons.contains(&person)) || !names(&note.text) {
            continue;
        }
        let called = note.person.map(|person| people::called(look, person)).transpose()?;
        let (about, on) = (MentionAbout::Note(note.subject.0), note.changed_on);
        found.push(MentionView { about, text: note.text, called, on });
    }
    for (id, text, on) in handover::all_notes(look)? {
        if names(&text) {
            found.push(MentionView { about: MentionAbout::Handover(id), text, called: None, on });
        }
    }
    Ok(found)
}

choice! {
    /// What words that went along were.
    WordsKind {
        /// A note, by what it is about.
        Note = "note",
        /// Words to the next shift, by their own id.
        Handover = "handover",
    }
}

/// Words that went along with somebody who was erased, each with the moment it was last changed: a backup from before still has
/// them. What is written about the same thing later stays.
#[derive(Debug, Default)]
pub(super) struct ErasedWords(BTreeMap<(WordsKind, Uuid), Moment>);

impl ErasedWords {
    /// Those of these words that there are.
    pub(super) fn of(look: &Look<'_>, mentions: &[MentionAbout]) -> Result<Self, Fault> {
        let mut words = Self::default();
        for mention in mentions {
            let (key, changed_at) = match mention {
                MentionAbout::Note(about) => {
                    ((WordsKind::Note, *about), notes::changed_at(look, Subject(*about))?)
                }
                MentionAbout::Handover(id) => ((WordsKind::Handover, id.0), handover::written_at(look, *id)?),
            };
            words.0.extend(changed_at.map(|moment| (key, moment)));
        }
        Ok(words)
    }

    /// Reads the list of an open vault.
    pub(super) fn read(conn: &Connection) -> Result<Self, Fault> {
        let mut statement = conn.prepare("SELECT kind, about, changed_at FROM erased_words")?;
        let words =
            statement.query_map([], |row| Ok(((row.get(0)?, Uuid::from_bytes(row.get(1)?)), row.get(2)?)))?;
        Ok(Self(words.collect::<Result<_, _>>()?))
    }

    /// Writes this list down beside what is there.
    pub(super) fn keep(&self, conn: &Connection) -> Result<(), Fault> {
        let mut statement = conn.prepare_cached(
            "INSERT INTO erased_words (kind, about, changed_at) VALUES (?, ?, ?)
             ON CONFLICT (about, kind) DO UPDATE SET changed_at = max(changed_at, excluded.changed_at)",
        )?;
        for ((kind, about), changed_at) in &self.0 {
            statement.execute(params![kind, about.as_bytes(), changed_at])?;
        }
        Ok(())
    }

    /// Takes them out; tells whether there were any.
    pub(super) fn take_out(&self, conn: &Connection) -> Result<bool, Fault> {
        let mut any = false;
        for ((kind, about), changed_at) in &self.0 {
            any |= match kind {
                WordsKind::Note => notes::remove(conn, Subject(*about), *changed_at)?,
                WordsKind::Handover => handover::remove(conn, HandoverNoteId(*about))?,
            };
        }
        Ok(any)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_named(name: &str, text: &str) -> bool {
        let text = format!(" {}", fold(text));
        beginnings(name).iter().any(|beginning| text.contains(beginning.as_str()))
    }

    #[test]
    fn a_name_is_found_bent_in_another_script_and_in_part() {
        for (name, text) in [
            ("Dragana", "Rekla je Dragani da dođe"),
            ("Dragana Živković", "питати Живковић"),
            ("Мария", "с Мария в сряда"),
            ("Ana", "Ana, tuesday"),
            ("Åse", "ring til Åse først"),
        ] {
            assert!(is_named(name, text), "{name}: {text}");
        }
        for (name, text) in
            [("Ana", "Banana cake"), ("Lu", "Lunch at one"), ("🌻", "a 🌻 for her"), ("Dragana", "draga")]
        {
            assert!(!is_named(name, text), "{name}: {text}");
        }
    }
}
