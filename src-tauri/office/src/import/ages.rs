//! Ages as people write them: `42`, `42 år`, `30-40`, `20'erne`, `oko 1981`, a year or a date of birth.
//!
//! What is known more roughly than the office keeps it is taken as the nearest age group, and said so; what would fit
//! several groups is not taken.

use chrono::{Datelike, NaiveDate};

use super::dates::{self, Order};
use super::grid::Cell;
use crate::folding::fold;
use crate::people::AgeBand;

/// An age that was read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum AgeRead {
    Born(i32),
    /// The group, and whether the cell said more than that.
    Band {
        band: AgeBand,
        said_more: bool,
    },
}

/// What a bare number in a column is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Meant {
    Age,
    Birth,
}

/// Words before or after a number that make it a rough one.
const ABOUT: &str = "about around approx approximately ca circa oko otprilike negde cirka okolo около приблизително към omkring \
    omtrent rundt cirka vers environ env à peu près";
/// Words that say that it is an age in years, or a birth.
const YEARS: &str = "years year yrs yo old godina god godine g год години г år års gammel ans an age alder âge starost \
    uzrast възраст born rođena rođen god. родена роден født née né en i fra od of de do til to til a à до и between mellem \
    mellom entre između između между";
/// Endings of decades: 20'erne, 30s, 40-ih, 50-årene.
const DECADE: &str = "erne s ties ih te årene års årsalderen aine des тих те е";
const OVER: &str = "over preko iznad više od над повече от oltre plus plus de more than mer enn mere end";
const UNDER: &str = "under ispod mlađa od под по-малко от moins de less than yngre enn";

fn among(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|known| fold(known) == word)
}

/// The age in a cell; `on` is the day it was written down.
pub(super) fn read(cell: &Cell, meant: Meant, on: NaiveDate, today: NaiveDate) -> Option<AgeRead> {
    match cell {
        Cell::Date(at) => Some(AgeRead::Born(at.year())).filter(|_| plausible_birth(at.year(), today)),
        _ => read_text(&cell.shown(), meant, on, today),
    }
}

fn plausible_birth(year: i32, today: NaiveDate) -> bool {
    (1900..=today.year()).contains(&year)
}

fn read_text(text: &str, meant: Meant, on: NaiveDate, today: NaiveDate) -> Option<AgeRead> {
    if text.len() > 60 {
        return None;
    }
    // `20'erne`, `30s` and `70+` are numbers with something after them.
    let spaced: String = text
        .chars()
        .flat_map(|c| {
            if matches!(c, '\'' | '’' | '-' | '–' | '—' | '/' | '.') { [' ', ' '] } else { [c, '\0'] }
        })
        .filter(|c| *c != '\0')
        .collect();
    let mut apart = String::new();
    for letter in spaced.chars() {
        let digit_before = apart.ends_with(|c: char| c.is_ascii_digit());
        if digit_before != letter.is_ascii_digit() {
            apart.push(' ');
        }
        apart.push(letter);
    }
    let more = text.contains(['+', '>']);
    let less = text.contains('<');
    let (mut numbers, mut rough, mut decade, mut over, mut under) =
        (Vec::new(), text.contains('~'), false, more, less);
    for word in apart.split_whitespace() {
        if let Ok(number) = word.parse::<i32>() {
            numbers.push(number);
            continue;
        }
        let word = fold(word);
        match () {
            () if word.is_empty() => {}
            () if among(OVER, &word) && !among(YEARS, &word) => over = true,
            () if among(UNDER, &word) && !among(YEARS, &word) => under = true,
            () if among(ABOUT, &word) => rough = true,
            () if !numbers.is_empty() && among(DECADE, &word) => decade = true,
            () if among(YEARS, &word) || among(OVER, &word) || among(UNDER, &word) => {}
            () => return born_on(text, today),
        }
    }
    match numbers[..] {
        [number] if over => open_above(number),
        [number] if under => {
            (number == 18).then_some(AgeRead::Band { band: AgeBand::Under18, said_more: false })
        }
        [number] if plausible_birth(number, today) && number >= 1900 => {
            if rough {
                band_of(today.year() - number).map(|band| AgeRead::Band { band, said_more: true })
            } else {
                Some(AgeRead::Born(number))
            }
        }
        [number] if decade && number % 10 == 0 && number > 0 => {
            let band = band_of(number + 5)?;
            Some(AgeRead::Band { band, said_more: number > 70 })
        }
        [number] if meant == Meant::Birth && (0..100).contains(&number) => {
            let this = today.year() - 2000;
            Some(AgeRead::Born(if number > this { 1900 + number } else { 2000 + number }))
        }
        [age] if (1..=120).contains(&age) => {
            if rough {
                band_of(age).map(|band| AgeRead::Band { band, said_more: true })
            } else {
                Some(AgeRead::Born(on.year() - age)).filter(|_| on.year() - age >= 1900)
            }
        }
        [from, to] if (1..=120).contains(&from) && from <= to && to <= 120 => span(from, to),
        [from, to] if plausible_birth(from, today) && plausible_birth(to, today) && from <= to => {
            span(today.year() - to, today.year() - from)
        }
        _ => born_on(text, today),
    }
}

fn born_on(text: &str, today: NaiveDate) -> Option<AgeRead> {
    let year = dates::read(&Cell::text(text), Order::DayFirst, today)?.day.year();
    plausible_birth(year, today).then_some(AgeRead::Born(year))
}

fn band_of(age: i32) -> Option<AgeBand> {
    Some(match age {
        ..0 | 121.. => return None,
        0..18 => AgeBand::Under18,
        18..30 => AgeBand::From18,
        30..40 => AgeBand::From30,
        40..50 => AgeBand::From40,
        50..60 => AgeBand::From50,
        60..70 => AgeBand::From60,
        70.. => AgeBand::From70,
    })
}

/// `over 70`; whoever is over 50 fits three groups.
fn open_above(number: i32) -> Option<AgeRead> {
    (69..=120).contains(&number).then_some(AgeRead::Band { band: AgeBand::From70, said_more: number > 70 })
}

/// From one age to another: both in one group, or one that ends where the next begins.
fn span(from: i32, to: i32) -> Option<AgeRead> {
    let (first, last) = (band_of(from)?, band_of(to)?);
    let just_before = band_of((to - 1).max(from))?;
    let exact = [(18, 29), (20, 29), (30, 39), (40, 49), (50, 59), (60, 69)].contains(&(from, to));
    (first == last || first == just_before).then_some(AgeRead::Band { band: first, said_more: !exact })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, meant: Meant) -> String {
        let today = NaiveDate::from_ymd_opt(2026, 11, 20).expect("it is a day");
        match read(&Cell::text(text), meant, today, today) {
            None => "no".to_owned(),
            Some(AgeRead::Born(year)) => year.to_string(),
            Some(AgeRead::Band { band, said_more: false }) => band.word().to_owned(),
            Some(AgeRead::Band { band, said_more: true }) => format!("{} and more", band.word()),
        }
    }

    #[test]
    fn ages_are_read_as_people_write_them() {
        for (text, read) in [
            ("42", "1984"),
            ("42 år", "1984"),
            ("42 god.", "1984"),
            ("42 години", "1984"),
            ("42 ans", "1984"),
            ("Alder: 42", "1984"),
            ("1982", "1982"),
            ("1982.", "1982"),
            ("rođena 1982", "1982"),
            ("12.5.1982", "1982"),
            ("12. maj 1982.", "1982"),
            ("oko 1981", "40-49 and more"),
            ("ca. 1970", "50-59 and more"),
            ("около 45", "40-49 and more"),
            ("30-40", "30-39 and more"),
            ("30–39", "30-39"),
            ("од 30 до 40", "30-39 and more"),
            ("mellem 20 og 29", "no"),
            ("20'erne", "18-29"),
            ("40'erne", "40-49"),
            ("70'erne", "70-up"),
            ("80'erne", "70-up and more"),
            ("50-årene", "50-59"),
            ("30s", "30-39"),
            ("над 50", "no"),
            ("over 70", "70-up"),
            ("70+", "70-up"),
            ("under 18", "under-18"),
            ("<18", "under-18"),
            ("30-50", "no"),
            ("1970-1975", "50-59 and more"),
            ("142", "no"),
            ("2050", "no"),
            ("mlada", "no"),
            ("tri", "no"),
            ("", "no"),
        ] {
            assert_eq!(shown(text, Meant::Age), read, "{text}");
        }
        assert_eq!(shown("82", Meant::Birth), "1982");
        assert_eq!(shown("05", Meant::Birth), "2005");
        assert_eq!(shown("1982", Meant::Birth), "1982");
    }

    #[test]
    fn an_age_is_of_the_day_it_was_written_down() {
        let day = |year| NaiveDate::from_ymd_opt(year, 3, 1).expect("it is a day");
        let read = read(&Cell::Number(42.0), Meant::Age, day(2024), day(2026));
        assert_eq!(read, Some(AgeRead::Born(1982)));
    }
}
