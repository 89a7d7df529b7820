//! Children as people write them down: `2`, `dvoje`, `2 (4 i 7)`, `4 og 7 år`, `Mila 4`, `nema`.
//!
//! Only a number and ages are taken, never a name (R24). What could be read in two ways says no more than that there are
//! children.

use super::words::{self, Meaning};
use crate::folding::fold;
use crate::people::ChildAge;

/// What a cell says of children.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum ChildrenRead {
    /// There are none.
    None,
    /// There are some.
    Some {
        count: Option<i32>,
        ages: Vec<ChildAge>,
        /// Whether the cell said more than that.
        said_more: bool,
    },
}

/// Small numbers as they are written out.
const NUMBERS: [(&str, i32); 5] = [
    ("one jedno jedan jedna едно един една en un une", 1),
    ("two dvoje dva dve двоје две двама to deux", 2),
    ("three troje tri троје три трима tre trois", 3),
    ("four četvoro četiri четворо четири fire quatre", 4),
    ("five petoro pet петоро пет fem cinq", 5),
];
/// Sons and daughters: with numbers beside them, nobody knows which of these are ages.
const SONS_AND_DAUGHTERS: &str = "son sons daughter daughters boy boys girl girls sin sina sinovi ćerka ćerke kći син дъщеря момче \
    момиче момчета момичета søn sønner sønn datter døtre døtrer dreng drenge pige piger gutt gutter jente jenter fils fille filles \
    garçon garçons";
/// Words that say nothing of their own.
const BESIDE: &str = "has have there is are ima imam има har hun a ai and i и og et & of od på de to the at home na kod kuće hjemme";
/// Oldest that is still a child.
const LAST_YEAR: i32 = 17;
/// Most that are counted.
const MOST: i32 = 20;

fn among(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|known| fold(known) == word)
}

/// Reads a number, in digits or written out.
fn number(word: &str) -> Option<i32> {
    let written_out = || NUMBERS.iter().find(|(names, _)| among(names, word)).map(|(_, number)| *number);
    word.parse().ok().or_else(written_out)
}

/// The age group of a child of so many years.
fn group(years: i32) -> Option<ChildAge> {
    Some(match years {
        0..3 => ChildAge::Under3,
        3..7 => ChildAge::From3,
        7..13 => ChildAge::From7,
        13..=LAST_YEAR => ChildAge::From13,
        _ => return None,
    })
}

/// What the words of a cell are, one after another.
#[derive(Debug, Default)]
struct Words {
    numbers: Vec<i32>,
    begins_with_number: bool,
    /// Whether the first number stands before "children", a bracket or a colon: then it counts them.
    first_counts: bool,
    children: bool,
    sons_and_daughters: bool,
    years: bool,
    others: bool,
}

impl Words {
    fn of(text: &str) -> Self {
        let mut words = Self::default();
        // `4g` and `4år` are a number and a word.
        let mut apart = String::new();
        for letter in text.chars() {
            let before = apart.chars().next_back().unwrap_or(' ');
            if before.is_ascii_digit() != letter.is_ascii_digit() {
                apart.push(' ');
            }
            apart.push(letter);
            if matches!(letter, '(' | ':') && words.first_counts_at(&apart) {
                words.first_counts = true;
            }
        }
        let means = |word: &str, meaning| words::meaning(word, &[meaning]).is_some();
        let folded = fold(&apart);
        for (at, word) in folded.split(' ').filter(|word| !word.is_empty()).enumerate() {
            if means(word, Meaning::Child) {
                words.first_counts |= words.numbers.len() == 1 && words.begins_with_number && at == 1;
                words.children = true;
            } else if let Some(number) = number(word) {
                words.begins_with_number |= at == 0;
                words.numbers.push(number);
            } else if among(SONS_AND_DAUGHTERS, word) {
                words.sons_and_daughters = true;
            } else if means(word, Meaning::YearsOld) {
                words.years = true;
            } else if means(word, Meaning::Yes) {
                words.children = true;
            } else if !among(BESIDE, word) {
                words.others = true;
            }
        }
        words
    }

    /// Whether what was read so far is one number, perhaps with "children" after it.
    fn first_counts_at(&self, so_far: &str) -> bool {
        let folded = fold(so_far);
        let mut words = folded.split(' ').filter(|word| !word.is_empty());
        words.next().is_some_and(|word| number(word).is_some())
            && words.all(|word| words::meaning(word, &[Meaning::Child]).is_some())
    }
}

/// Reads what a cell says of children; nothing where it does not speak of any.
pub(super) fn read(text: &str) -> Option<ChildrenRead> {
    if words::meaning(text, &[Meaning::NothingOfIt]).is_some() {
        return Some(ChildrenRead::None);
    }
    let words = Words::of(text);
    let some = |count, ages, said_more| Some(ChildrenRead::Some { count, ages, said_more });
    // Between, about, under, and halves of years: which number is what is anybody's guess.
    let is_unclear = text.contains(['+', '<', '>', '~', '?', '-', '–'])
        || text
            .as_bytes()
            .windows(3)
            .any(|at| at[0].is_ascii_digit() && matches!(at[1], b'.' | b',') && at[2].is_ascii_digit());
    let ages = |numbers: &[i32]| {
        let mut ages = numbers.iter().map(|years| group(*years)).collect::<Option<Vec<_>>>()?;
        ages.sort_unstable();
        ages.dedup();
        Some(ages)
    };
    let how_many = |many: usize| i32::try_from(many).ok().filter(|many| (1..=MOST).contains(many));
    match words.numbers[..] {
        [] if words.children || words.sons_and_daughters => {
            some(None, Vec::new(), words.sons_and_daughters || words.others)
        }
        [] => None,
        _ if is_unclear => some(None, Vec::new(), true),
        [years] if words.years && !words.others => match ages(&[years]) {
            Some(ages) => some(Some(1), ages, words.sons_and_daughters),
            None => some(None, Vec::new(), true),
        },
        [count]
            if (words.begins_with_number || !words.others) && !words.years && (1..=MOST).contains(&count) =>
        {
            let counts = words.begins_with_number || !words.sons_and_daughters;
            some(counts.then_some(count), Vec::new(), words.others || words.sons_and_daughters)
        }
        [count, ref rest @ ..] if words.first_counts && how_many(rest.len()) == Some(count) => {
            match ages(rest) {
                Some(ages) => some(Some(count), ages, words.others || words.sons_and_daughters),
                None => some(Some(count), Vec::new(), true),
            }
        }
        [_, _, ..] if !words.others && !words.sons_and_daughters && !words.first_counts => {
            match ages(&words.numbers) {
                Some(ages) => some(how_many(words.numbers.len()), ages, false),
                None => some(None, Vec::new(), true),
            }
        }
        _ => some(None, Vec::new(), true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r24_children_are_a_number_and_ages() {
        use ChildAge::{From3, From7, From13, Under3};
        for (text, count, ages, said_more) in [
            ("2", Some(2), &[][..], false),
            ("dvoje", Some(2), &[], false),
            ("2 børn", Some(2), &[], false),
            ("deca: 3", Some(3), &[], false),
            ("1 dete", Some(1), &[], false),
            ("2 (4 og 7)", Some(2), &[From3, From7], false),
            ("2 dece: 4 i 15 god.", Some(2), &[From3, From13], false),
            ("4 og 7 år", Some(2), &[From3, From7], false),
            ("1, 4", Some(2), &[Under3, From3], false),
            ("дете на 2г", Some(1), &[Under3], false),
            ("4 god", Some(1), &[From3], false),
            ("3 enfants", Some(3), &[], false),
            ("2 enfants (4 et 9 ans)", Some(2), &[From3, From7], false),
            ("yes", None, &[], false),
            ("da, dvoje", Some(2), &[], false),
            // Names and what else is said are not kept, and nobody guesses.
            ("2 (Mila 4, Petar 7)", Some(2), &[From3, From7], true),
            ("Mila 4, Petar 7", None, &[], true),
            ("1 dreng, 2 piger", None, &[], true),
            ("2 mala", Some(2), &[], true),
            ("2 children, 5", None, &[], true),
            ("datter 7", None, &[], true),
            ("1 sin", Some(1), &[], true),
            ("2 + 1", None, &[], true),
            ("2 (4-7)", None, &[], true),
            ("1,5 år", None, &[], true),
            ("22 år", None, &[], true),
            ("99", None, &[], true),
            ("sin", None, &[], true),
        ] {
            let read = read(text);
            let wanted = ChildrenRead::Some { count, ages: ages.to_vec(), said_more };
            assert_eq!(read, Some(wanted), "{text}");
        }
        for none in ["nema", "0", "ingen", "Non", "не"] {
            assert_eq!(read(none), Some(ChildrenRead::None), "{none}");
        }
        for other in ["kod majke", "Mila", "", "teško je"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
