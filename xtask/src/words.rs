//! The words that are never used: of people, because they are not patients, cases or victims; of
//! what went wrong, because nobody is to blame; and exclamation marks, because nobody is to be startled.
//!
//! Read are the messages of every language and the sources of the user interface. Words with a
//! second, harmless sense are let through in the phrases that have it. Serbian in Latin letters is
//! made from the Cyrillic and not read again.

use std::path::Path;

use crate::files::files;
use crate::program::root;
use crate::trouble::{Outcome, Trouble};

/// What one language does not say.
struct Avoided {
    folder: &'static str,
    /// Beginnings of words, in lower case; with a full stop at the end, whole words.
    words: &'static [&'static str],
    /// Phrases in which such a word means something else.
    harmless: &'static [&'static str],
}

const MESSAGES: &[Avoided] = &[
    Avoided {
        folder: "locales/en",
        words: &[
            "patient.",
            "patients.",
            "client.",
            "clients.",
            "case.",
            "cases.",
            "diagnos",
            "treatment",
            "victim",
            "no-show",
            "abuser",
            "user.",
            "users.",
            "fail",
        ],
        harmless: &["in case", "in that case", "in this case", "upper case", "lower case"],
    },
    Avoided {
        folder: "locales/sr-Cyrl",
        words: &["пацијен", "дијагно", "третман", "лечењ", "жртв", "насилник", "корисни"],
        harmless: &["корисно", "корисна"],
    },
    Avoided {
        folder: "locales/bg",
        words: &["пациент", "диагно", "лечени", "жертв", "насилник", "потребител"],
        harmless: &[],
    },
    Avoided {
        folder: "locales/da",
        words: &[
            "patient",
            "diagnose",
            "behandling",
            "offer.",
            "offeret",
            "ofre.",
            "ofrene",
            "brugeren",
            "brugere",
            "udebleve",
        ],
        harmless: &["behandling af oplysninger", "behandling af personoplysninger", "behandling af data"],
    },
    Avoided {
        folder: "locales/fr",
        words: &[
            "patient.",
            "patients.",
            "patiente.",
            "patientes.",
            "diagnostic",
            "traitement",
            "victime",
            "utilisateur",
            "utilisatrice",
        ],
        harmless: &["traitement des données", "traitement de données", "traitement de ces données"],
    },
    Avoided {
        folder: "locales/nb",
        words: &[
            "pasient",
            "diagnose",
            "behandling",
            "offer.",
            "offeret",
            "ofre.",
            "ofrene",
            "brukeren",
            "brukere",
        ],
        harmless: &["behandling av opplysninger", "behandling av personopplysninger", "behandling av data"],
    },
];

/// Names in code as well as words on the screen.
const SOURCES: Avoided = Avoided {
    folder: "ui/src",
    words: &["patient", "diagnos", "victim", "noshow", "no-show", "abuser"],
    harmless: &[],
};

/// Looks through messages and sources, naming file, line and word.
pub fn check() -> Outcome {
    let mut found = Vec::new();
    for avoided in MESSAGES {
        for (file, text) in files(&root().join(avoided.folder), &["ftl"])? {
            report(&file, in_messages(&text, avoided), &mut found);
        }
    }
    for (file, text) in files(&root().join(SOURCES.folder), &["svelte", "ts", "css"])? {
        report(&file, in_source(&text), &mut found);
    }
    if found.is_empty() { Ok(()) } else { Err(Trouble::Found(found)) }
}

fn report(file: &Path, words: Vec<(usize, String)>, found: &mut Vec<String>) {
    let file = file.strip_prefix(root()).unwrap_or(file).display();
    found.extend(words.into_iter().map(|(line, word)| format!("{file}:{line}: {word}")));
}

/// Finds avoided words and exclamation marks in what a message says; names and comments do not show.
fn in_messages(text: &str, avoided: &Avoided) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.starts_with('#')) {
        let starts_message = line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-');
        let said = if starts_message { line.split_once('=').map_or("", |(_, said)| said) } else { line };
        let said = without_placeables(said).to_lowercase();
        if said.contains('!') {
            found.push((number, "exclamation mark".into()));
        }
        let said = avoided.harmless.iter().fold(said, |said, phrase| said.replace(phrase, " "));
        let words = said.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
        let words = words.map(|word| word.trim_matches('-'));
        found.extend(words.filter(|word| is_avoided(word, avoided.words)).map(|word| (number, word.into())));
    }
    found
}

/// Finds avoided words anywhere in a source, also inside names.
fn in_source(text: &str) -> Vec<(usize, String)> {
    let lines = (1..).zip(text.lines().map(str::to_lowercase));
    lines
        .flat_map(|(number, line)| {
            let words = SOURCES.words.iter().filter(move |word| line.contains(**word));
            words.map(move |word| (number, (*word).into())).collect::<Vec<_>>()
        })
        .collect()
}

fn is_avoided(word: &str, avoided: &[&str]) -> bool {
    avoided.iter().any(|entry| match entry.strip_suffix('.') {
        Some(whole) => word == whole,
        None => word.starts_with(entry),
    })
}

/// What a message says around its placeables: the names inside braces are not shown.
fn without_placeables(said: &str) -> String {
    let mut depth = 0_u32;
    said.chars()
        .filter(|letter| {
            match letter {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => return depth == 0,
            }
            false
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(language: &str, text: &str) -> Vec<String> {
        let avoided = MESSAGES.iter().find(|it| it.folder.ends_with(language)).expect("a listed language");
        in_messages(text, avoided).into_iter().map(|(line, word)| format!("{line} {word}")).collect()
    }

    #[test]
    fn avoided_words_are_found_where_they_show() {
        let cases: &[(&str, &str, &[&str])] = &[
            ("en", "a = The patient came", &["1 patient"]),
            ("en", "a = Ask the Users", &["1 users"]),
            ("en", "a =\n    .title = It failed!", &["2 exclamation mark", "2 failed"]),
            ("en", "patient-list = People", &[]),
            ("en", "-case = People", &[]),
            ("en", "# a victim\na = People", &[]),
            ("en", "a = { $case } people", &[]),
            ("en", "a = In case of doubt, be patiently kind", &[]),
            ("en", "a = A no-show in this case", &["1 no-show"]),
            ("en", "a = { $n ->\n    [one] a victim\n   *[other] victims\n }", &["2 victim", "3 victims"]),
            ("sr-Cyrl", "a = Жртва насиља", &["1 жртва"]),
            ("fr", "a = Le traitement des données", &[]),
            ("fr", "a = Le traitement commence", &["1 traitement"]),
            ("fr", "a = Veuillez patienter", &[]),
            ("da", "a = Appen bruger lidt plads", &[]),
        ];
        for (language, text, expected) in cases {
            assert_eq!(said(language, text), *expected, "{language}: {text}");
        }
    }

    #[test]
    fn in_sources_names_count_as_well() {
        let found = in_source("let a = 1;\nconst thePatientName = 'x';");
        assert_eq!(found, [(2, "patient".to_string())]);
    }
}
