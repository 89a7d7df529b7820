//! In which encoding a text file was written: told by its marks, by its bytes, or by the letters it would give.
//!
//! Central and western European encodings differ in a few letters only: what is `ć` in one is `æ` in the other. So each
//! reading is compared with the letters of our languages, and with the words that stand over columns in them. Where that
//! leaves a tie, a detector trained on the web decides, without a hint of a country. Whoever imports can change it.

use std::collections::BTreeSet;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252};

use super::words;
use crate::choice;
use crate::languages::Language;

choice! {
    /// An encoding of a text file.
    Encoding {
        /// Any language; what programs write today.
        Utf8 = "utf-8",
        /// Any language, two bytes a letter.
        Utf16Le = "utf-16le",
        /// Any language, two bytes a letter, the other way round.
        Utf16Be = "utf-16be",
        /// Serbian in Latin letters and other languages of central Europe.
        Windows1250 = "windows-1250",
        /// Serbian and Bulgarian in Cyrillic letters.
        Windows1251 = "windows-1251",
        /// Danish, French, Norwegian and other languages of western Europe.
        Windows1252 = "windows-1252",
    }
}

/// The encodings with a byte a letter.
const SINGLE: [Encoding; 3] = [Encoding::Windows1250, Encoding::Windows1251, Encoding::Windows1252];

impl Encoding {
    fn coding(self) -> &'static encoding_rs::Encoding {
        match self {
            Self::Utf8 => UTF_8,
            Self::Utf16Le => UTF_16LE,
            Self::Utf16Be => UTF_16BE,
            Self::Windows1250 => WINDOWS_1250,
            Self::Windows1251 => WINDOWS_1251,
            Self::Windows1252 => WINDOWS_1252,
        }
    }

    /// Reads bytes; a mark at their beginning is no part of the text, and what cannot be read shows as �.
    pub(super) fn decode(self, bytes: &[u8]) -> String {
        self.coding().decode_with_bom_removal(bytes).0.into_owned()
    }
}

/// The encoding a file was most likely written in.
pub(super) fn guess(bytes: &[u8]) -> Encoding {
    if let Some((marked, _)) = encoding_rs::Encoding::for_bom(bytes) {
        return Encoding::ALL.iter().copied().find(|e| e.coding() == marked).unwrap_or(Encoding::Utf8);
    }
    if let Some(wide) = wide_without_mark(bytes) {
        return wide;
    }
    if std::str::from_utf8(bytes).is_ok() || is_nearly_utf_8(bytes) {
        return Encoding::Utf8;
    }
    let readings = SINGLE.map(|encoding| (encoding, fit(&encoding.decode(bytes))));
    let best = readings.iter().map(|(_, fit)| *fit).max().unwrap_or_default();
    let as_good: Vec<Encoding> =
        readings.iter().filter(|(_, fit)| *fit == best).map(|(encoding, _)| *encoding).collect();
    match as_good[..] {
        [only] => only,
        _ => detected(bytes).filter(|found| as_good.contains(found)).unwrap_or(Encoding::Windows1252),
    }
}

/// UTF-16 that nobody marked: every second byte of most letters is the same.
fn wide_without_mark(bytes: &[u8]) -> Option<Encoding> {
    let pairs = bytes.chunks_exact(2).take(2_000);
    let (mut high_first, mut low_first, mut all) = (0_usize, 0_usize, 0_usize);
    for pair in pairs {
        all += 1;
        // Latin letters and signs are in the first page, Cyrillic ones in the fifth.
        high_first += usize::from(matches!(pair, [0 | 4, low] if *low != 0));
        low_first += usize::from(matches!(pair, [low, 0 | 4] if *low != 0));
    }
    let most = |count: usize| all >= 4 && count * 10 >= all * 9;
    match (most(high_first), most(low_first)) {
        (true, false) => Some(Encoding::Utf16Be),
        (false, true) => Some(Encoding::Utf16Le),
        _ => None,
    }
}

/// UTF-8 with a few bytes that are none: pasted from somewhere, or cut off at the end.
fn is_nearly_utf_8(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let wrong = text.matches('\u{fffd}').count();
    let right = text.chars().filter(|letter| !letter.is_ascii() && *letter != '\u{fffd}').count();
    right > 20 * wrong
}

fn detected(bytes: &[u8]) -> Option<Encoding> {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let found = detector.guess(None, Utf8Detection::Deny);
    SINGLE.into_iter().find(|encoding| encoding.coding() == found)
}

/// The letters each language has besides a to z.
const LETTERS: &[(Language, &str)] = &[
    (Language::SrLatn, "čćđšž"),
    (Language::SrCyrl, "абвгдђежзијклљмнњопрстћуфхцчџш"),
    (Language::Bg, "абвгдежзийклмнопрстуфхцчшщъьюяѝ"),
    (Language::Da, "æøåéüöä"),
    (Language::Nb, "æøåéòôüöä"),
    (Language::Fr, "àâæçéèêëîïôœùûüÿ"),
    (Language::En, "éèêëïöü"),
];

/// How well a text fits the language it fits best.
fn fit(text: &str) -> i64 {
    let headings = words_near_the_top(text);
    let shape = shape(text);
    let of_language = LETTERS.iter().map(|(language, letters)| {
        let letters: i64 = text
            .chars()
            .filter(|letter| !letter.is_ascii() && letter.is_alphabetic())
            .flat_map(char::to_lowercase)
            .map(|letter| if letters.contains(letter) { 1 } else { -2 })
            .sum();
        let known = headings.iter().filter(|heading| words::is_heading_in(heading, *language)).count();
        letters + 6 * i64::try_from(known).unwrap_or(0)
    });
    of_language.max().unwrap_or(0) + shape
}

/// The first lines cut at every delimiter: among them are the words over the columns.
fn words_near_the_top(text: &str) -> BTreeSet<String> {
    let lines = text.lines().take(12);
    let cells = lines.flat_map(|line| line.split([';', ',', '\t', '|']));
    cells
        .map(|cell| crate::folding::fold(&cell.chars().take(80).collect::<String>()))
        .filter(|cell| !cell.is_empty())
        .take(200)
        .collect()
}

/// What words of no language look like: two alphabets in one word, a capital after a small letter, signs between letters.
fn shape(text: &str) -> i64 {
    let mut odd = 0;
    let mut before: [Option<char>; 2] = [None, None];
    for letter in text.chars() {
        if matches!(letter, '\u{80}'..='\u{9f}' | '\u{fffd}') {
            odd += 10;
        }
        if let [earlier, Some(last)] = before {
            let foreign = !letter.is_ascii() || !last.is_ascii();
            if letter.is_alphabetic() && last.is_alphabetic() {
                let mixed = is_cyrillic(letter) != is_cyrillic(last);
                odd += if mixed { 4 } else { 0 };
                odd += if foreign && last.is_lowercase() && letter.is_uppercase() { 3 } else { 0 };
            }
            let sign = |c: char| !c.is_ascii() && !c.is_alphanumeric() && !is_usual_sign(c);
            if letter.is_alphabetic() && sign(last) && earlier.is_some_and(char::is_alphabetic) {
                odd += 4;
            }
        }
        before = [before[1], Some(letter)];
    }
    -odd
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

fn is_usual_sign(sign: char) -> bool {
    sign.is_whitespace() || "«»„“”’‘–—…°№€§·•".contains(sign)
}

#[cfg(test)]
pub(super) mod tests;
