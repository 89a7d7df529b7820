//! Phone numbers and addresses in a cell, and the words around them.
//!
//! Deliberately not here: judging whether a number is real or lost its first zero in a spreadsheet, and reading permissions out of words. Whatever a list says
//! about how to reach somebody is kept as it stands, unconfirmed, and contact stays closed until she was asked (R1).

use super::grid::Cell;
use crate::folding::fold;

/// Fewest digits of a number that is worth keeping.
const LEAST_DIGITS: usize = 5;
/// Most digits of a number (ITU-T E.164), with the signs for dialling abroad.
const MOST_DIGITS: usize = 17;

/// Words beside a number that say only what it is.
const LABELS: &str = "tel tlf telefon phone mob mobil mobile mobilni тел телефон моб мобилен gsm гсм fiksni fixe portable \
    email e-mail mail mejl imejl имейл мейл i og et ou or ili и или eller and";

/// What a cell about reaching somebody holds.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct ReachRead {
    pub(super) phones: Vec<String>,
    pub(super) emails: Vec<String>,
    /// Whether there are words besides, or digits that are no number.
    pub(super) says_more: bool,
}

/// Reads the numbers and addresses in a cell.
pub(super) fn read(cell: &Cell) -> ReachRead {
    if let Cell::Number(_) = cell {
        return ReachRead { phones: vec![cell.shown()], ..ReachRead::default() }.checked();
    }
    let text = cell.shown();
    let mut read = ReachRead::default();
    let mut rest = String::new();
    for word in text.split_inclusive([' ', '\n', '\t', ',', ';']) {
        let bare = word.trim_matches(|c: char| c.is_whitespace() || ",;<>()\"".contains(c));
        if is_address(bare) {
            read.emails.push(bare.to_owned());
            rest.push(' ');
        } else {
            rest.push_str(word);
        }
    }
    let mut words = String::new();
    let mut run = String::new();
    for letter in rest.chars().chain(['\0']) {
        if letter.is_ascii_digit() || "+()-/. \u{a0}\u{2011}–".contains(letter) {
            run.push(letter);
            continue;
        }
        take_run(&run, &mut read.phones, &mut words);
        run.clear();
        words.push(letter);
    }
    let labels: Vec<String> = LABELS.split_whitespace().map(fold).collect();
    read.says_more =
        fold(&words).split(' ').any(|word| !word.is_empty() && !labels.iter().any(|label| label == word));
    read
}

impl ReachRead {
    fn checked(mut self) -> Self {
        let enough = |phone: &String| phone.chars().filter(char::is_ascii_digit).count() >= LEAST_DIGITS;
        self.says_more |= !self.phones.iter().all(enough);
        self.phones.retain(enough);
        self
    }
}

fn is_address(word: &str) -> bool {
    word.split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
}

/// Takes the numbers out of a run of digits and the signs between them; digits that are none stay words.
fn take_run(run: &str, phones: &mut Vec<String>, words: &mut String) {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
    if digits(run) == 0 {
        words.push_str(run);
        return;
    }
    // Two numbers are parted by a slash with space around, by wide space, or by a plus; or by a slash where one would be too long.
    let mut parts: Vec<String> = vec![run.replace(" / ", "\n").replace("  ", "\n")];
    if digits(run) > MOST_DIGITS {
        parts = vec![parts[0].replace('/', "\n")];
    }
    for part in parts.concat().split('\n') {
        let mut begin = 0;
        let plus = part.match_indices('+').map(|(at, _)| at).filter(|at| digits(&part[..*at]) > 0);
        for end in plus.chain([part.len()]).collect::<Vec<_>>() {
            let number = part[begin..end]
                .trim_matches(|c: char| c.is_whitespace() || "-/.–\u{2011}".contains(c))
                .trim_end_matches('(')
                .trim();
            begin = end;
            match digits(number) {
                0 => words.push(' '),
                LEAST_DIGITS..=MOST_DIGITS => phones.push(number.to_owned()),
                _ => {
                    words.push(' ');
                    words.push_str(number);
                    words.push(' ');
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_addresses_are_found_among_words() {
        for (text, phones, emails, says_more) in [
            ("064/196-56-84", &["064/196-56-84"][..], &[][..], false),
            ("+381621781527", &["+381621781527"], &[], false),
            ("+359 88 5801778", &["+359 88 5801778"], &[], false),
            ("07 35 73 98 37", &["07 35 73 98 37"], &[], false),
            ("+381 (0)64 123-56-84", &["+381 (0)64 123-56-84"], &[], false),
            ("06.12.34.56.78", &["06.12.34.56.78"], &[], false),
            ("tel. 011 2910006", &["011 2910006"], &[], false),
            ("0641234567, 0659876543", &["0641234567", "0659876543"], &[], false),
            ("0641234567 / 011 2910006", &["0641234567", "011 2910006"], &[], false),
            ("+47 412 34 567 +47 987 65 432", &["+47 412 34 567", "+47 987 65 432"], &[], false),
            ("064 1234567 (mama)", &["064 1234567"], &[], true),
            ("preko sestre", &[], &[], true),
            ("not given!", &[], &[], true),
            ("3@example.bg", &[], &["3@example.bg"], false),
            ("a@b.rs; 064 123 45 67", &["064 123 45 67"], &["a@b.rs"], false),
            ("обща поща, да не се пише", &[], &[], true),
            ("posle 17h", &[], &[], true),
            ("12", &[], &[], true),
        ] {
            let read = read(&Cell::text(text));
            assert_eq!(read.phones, phones, "{text}");
            assert_eq!(read.emails, emails, "{text}");
            assert_eq!(read.says_more, says_more, "{text}");
        }
    }
}
