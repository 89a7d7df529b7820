//! Names folded to one key, so that a name is found however it is typed.
//!
//! Keeps true: Cyrillic and Latin, with or without diacritics, in the usual transliterations of Serbian and Bulgarian,
//! come to one key; folding twice changes nothing; and what has been typed so far folds to the beginning of what the
//! whole name folds to, so a search never loses a name while it is being typed. No text makes it panic.
//!
//! The index stores [`keys`] of a name; a search looks for [`fold`] of what was typed, anywhere in it. A key is for
//! finding only: it is never shown, and two different names may share one. Deliberately not here: order (see
//! `collation`) and likeness by sound.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Changes whenever the keys do; an index built with another edition has to be built again.
pub const EDITION: u32 = 1;

/// Stands between the keys of one name; no key contains it.
pub const SEPARATOR: char = '|';

/// Folds what was typed into the search box.
pub fn fold(text: &str) -> String {
    TYPED.fold(text)
}

/// Folds a name for the index: its key, and the keys of other spellings where there are any.
pub fn keys(name: &str) -> String {
    let mut keys = vec![TYPED.fold(name)];
    for spelling in OTHERS {
        let key = spelling.fold(name);
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys.join(&SEPARATOR.to_string())
}

/// Letters of which fewer find beginnings of words only: in the middle of words they are everywhere.
const FEW: usize = 3;

/// How well a name answers to what was typed, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It is the whole name.
    Whole,
    /// The name begins so.
    Beginning,
    /// One of its words begins so.
    Word,
    /// It stands somewhere in it.
    Part,
}

/// A name as an index keeps it: its keys, each between two separators.
pub fn stored(name: &str) -> String {
    format!("{SEPARATOR}{}{SEPARATOR}", keys(name))
}

/// What stands in a stored name that answers to what was typed: either of the two.
pub fn traces(wanted: &str) -> [String; 2] {
    if wanted.chars().count() < FEW {
        [format!("{SEPARATOR}{wanted}"), format!(" {wanted}")]
    } else {
        [wanted.to_owned(), wanted.to_owned()]
    }
}

/// How well a name answers to what was typed and folded, if it does.
pub fn fit(name: &str, wanted: &str) -> Option<Fit> {
    let keys = stored(name);
    let begins = format!("{SEPARATOR}{wanted}");
    if wanted.is_empty() {
        None
    } else if keys.contains(&format!("{begins}{SEPARATOR}")) {
        Some(Fit::Whole)
    } else if keys.contains(&begins) {
        Some(Fit::Beginning)
    } else if keys.contains(&format!(" {wanted}")) {
        Some(Fit::Word)
    } else {
        let [trace, _] = traces(wanted);
        keys.contains(&trace).then_some(Fit::Part)
    }
}

/// How the letters that are spelt in several ways are read.
struct Spelling {
    /// The letters that are not written after d (dj, dy, dž).
    silent_after_d: &'static str,
    /// Whether the h of sh, zh and ch is left out.
    silent_h: bool,
    /// What ø stands for.
    slashed_o: &'static str,
    /// Whether oe is o.
    joins_oe: bool,
}

const TYPED: Spelling = Spelling { silent_after_d: "j", silent_h: true, slashed_o: "o", joins_oe: false };

const OTHERS: [Spelling; 4] = [
    Spelling { silent_after_d: "", silent_h: false, ..TYPED },
    Spelling { silent_after_d: "jyz", ..TYPED },
    Spelling { slashed_o: "oe", ..TYPED },
    Spelling { joins_oe: true, ..TYPED },
];

impl Spelling {
    fn fold(&self, text: &str) -> String {
        let mut key = String::with_capacity(text.len());
        for part in text.nfkd() {
            for letter in part.to_lowercase() {
                match kind(letter) {
                    Kind::Nothing => {}
                    Kind::Gap if key.is_empty() || key.ends_with(' ') => {}
                    Kind::Gap => key.push(' '),
                    Kind::Kept => match self.latin(letter) {
                        Some(latin) => latin.chars().for_each(|letter| self.write(letter, &mut key)),
                        None => self.write(letter, &mut key),
                    },
                }
            }
        }
        key.truncate(key.trim_end().len());
        key
    }

    /// The Latin letters for a letter that is none of a to z.
    fn latin(&self, letter: char) -> Option<&'static str> {
        Some(match letter {
            'ø' => self.slashed_o,
            'æ' => "ae",
            'œ' => "oe",
            'đ' | 'ђ' => "dj",
            'ß' => "ss",
            'ð' => "d",
            'þ' => "th",
            'ł' => "l",
            'ı' => "i",
            'а' | 'ъ' | 'ѫ' => "a",
            'б' => "b",
            'в' => "v",
            'г' | 'ґ' => "g",
            'д' => "d",
            'е' | 'э' | 'ѣ' => "e",
            'ж' | 'з' => "z",
            'и' | 'і' => "i",
            'ј' => "j",
            'к' => "k",
            'л' => "l",
            'љ' => "lj",
            'м' => "m",
            'н' => "n",
            'њ' => "nj",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' | 'ш' => "s",
            'т' => "t",
            'ћ' | 'ц' | 'ч' => "c",
            'у' => "u",
            'ф' => "f",
            'х' => "h",
            'џ' | 'ѕ' => "dz",
            'щ' => "st",
            'ы' | 'ь' => "y",
            'ю' => "yu",
            'я' => "ya",
            'є' => "ye",
            _ => return None,
        })
    }

    /// Writes one Latin letter where the letters before it leave something to write.
    fn write(&self, letter: char, key: &mut String) {
        let last = key.chars().next_back();
        match letter {
            'a'..='z' if last == Some('d') && self.silent_after_d.contains(letter) => {}
            'h' if self.silent_h && matches!(last, Some('s' | 'z')) => {}
            'e' if self.joins_oe && last == Some('o') => {}
            'c' if key.ends_with("ts") => {}
            'x' if key.ends_with("ks") => {}
            'c' => "ts".chars().for_each(|letter| self.write(letter, key)),
            'x' => "ks".chars().for_each(|letter| self.write(letter, key)),
            'w' => self.write('v', key),
            'j' | 'y' if last == Some('i') => {}
            'j' | 'y' => key.push('i'),
            'a'..='z' if last == Some(letter) => {}
            _ => key.push(letter),
        }
    }
}

enum Kind {
    Kept,
    Gap,
    Nothing,
}

/// Sorts letters, digits and pictures from what stands between words and from what is not seen.
fn kind(letter: char) -> Kind {
    match letter {
        '\'' | '`' | '\u{2b9}'..='\u{2bf}' | '\u{2018}'..='\u{201b}' | '\u{2032}' => Kind::Nothing,
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => Kind::Nothing,
        _ if is_combining_mark(letter) => Kind::Nothing,
        _ if letter.is_alphanumeric() => Kind::Kept,
        _ if letter.is_whitespace() || letter.is_control() || letter.is_ascii() => Kind::Gap,
        '\u{80}'..='\u{bf}' | '×' | '÷' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' => Kind::Gap,
        _ => Kind::Kept,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Lines of spellings of one name; each has to find all the others.
    const SAME: &str = include_str!("folding/same.txt");

    /// Lines of `typed < names it finds > names it does not find`.
    const TYPED_SO_FAR: &str = include_str!("folding/typed.txt");

    fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
        table.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
    }

    fn names(list: &str) -> impl Iterator<Item = &str> {
        list.split(',').map(str::trim).filter(|name| !name.is_empty())
    }

    fn finds(typed: &str, name: &str) -> bool {
        keys(name).contains(&fold(typed))
    }

    #[test]
    fn every_spelling_finds_every_other() {
        for line in lines(SAME) {
            for (typed, name) in names(line).flat_map(|typed| names(line).map(move |name| (typed, name))) {
                assert!(
                    finds(typed, name),
                    "{typed} ({}) does not find {name} ({})",
                    fold(typed),
                    keys(name)
                );
            }
        }
    }

    #[test]
    fn what_was_typed_finds_some_and_not_others() {
        for line in lines(TYPED_SO_FAR) {
            let (typed, rest) = line.split_once('<').expect("a line has a <");
            let (found, other) = rest.split_once('>').unwrap_or((rest, ""));
            for name in names(found) {
                assert!(
                    finds(typed, name),
                    "{typed} ({}) does not find {name} ({})",
                    fold(typed),
                    keys(name)
                );
            }
            for name in names(other) {
                assert!(!finds(typed, name), "{typed} ({}) finds {name} ({})", fold(typed), keys(name));
            }
        }
    }

    #[test]
    fn every_character_folds_and_stays_folded() {
        // The planes in between hold no characters yet, the last two are private.
        for letter in ('\0'..='\u{323af}').chain('\u{e0000}'..='\u{e01ef}').map(String::from) {
            let key = fold(&letter);
            assert_eq!(fold(&key), key, "{letter:?}");
            assert!(key.chars().count() <= 36, "{letter:?} becomes {key}");
            assert!(!key.contains(SEPARATOR), "{letter:?}");
        }
    }

    #[test]
    fn a_whole_name_fits_best_and_few_letters_fit_beginnings_only() {
        for (name, typed, expected) in [
            ("Живковић", "zivkovic", Some(Fit::Whole)),
            ("Živković", "живк", Some(Fit::Beginning)),
            ("Čekaonica na spratu", "sprat", Some(Fit::Word)),
            ("Čekaonica na spratu", "s", Some(Fit::Word)),
            ("Čekaonica na spratu", "kaon", Some(Fit::Part)),
            ("Čekaonica na spratu", "ka", None),
            ("Blue room", "red", None),
            ("Blue room", "  ", None),
        ] {
            let wanted = fold(typed);
            assert_eq!(fit(name, &wanted), expected, "{typed} in {name}");
            let found =
                !wanted.is_empty() && traces(&wanted).iter().any(|trace| stored(name).contains(trace));
            assert_eq!(found, expected.is_some(), "{typed} in the index of {name}");
        }
    }

    fn any_name() -> impl Strategy<Value = String> {
        prop_oneof![
            "[a-zA-ZæøåÆØÅčćžšđČĆŽŠĐœçéß '.-]{0,24}",
            "[а-яА-ЯђљњћџјЂЉЊЋЏЈ -]{0,24}",
            "[dDjJyYzZžsShHcCoOeEtTxXkKwWđѓаЈј]{0,12}",
            "\\PC{0,24}",
            any::<String>(),
        ]
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(name in any_name()) {
            let key = fold(&name);
            prop_assert_eq!(fold(&key), key);
        }

        #[test]
        fn a_key_is_bounded(name in any_name()) {
            let letters = name.chars().count();
            prop_assert!(fold(&name).chars().count() <= 36 * letters);
            prop_assert!(keys(&name).split(SEPARATOR).count() <= 1 + OTHERS.len());
        }

        #[test]
        fn a_name_is_never_lost_while_it_is_typed(name in any_name()) {
            let key = fold(&name);
            for (end, _) in name.char_indices() {
                let typed = fold(&name[..end]);
                prop_assert!(key.starts_with(&typed), "{:?}: {typed} does not begin {key}", &name[..end]);
                prop_assert!(keys(&name).contains(&typed));
            }
        }
    }
}
