//! Days as people write them: `12.3.2026.`, `12/03/26`, `12. mart 2026`, `2026-03-12`, or the number a spreadsheet keeps.

use std::sync::OnceLock;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime};

use super::grid::Cell;
use crate::check::YEARS;
use crate::folding::fold;

/// Names and short names of the months, and the forms they have after a day.
const MONTHS: [&str; 12] = [
    "january jan januar januara janvier janv януари ян яну јануар јануара",
    "february feb februar februara février févr fév февруари фев фебруар фебруара",
    "march mar mart marta marts mars март мар марта",
    "april apr april aprila avril avr април апр априла",
    "may maj maja maji mai май мај маја",
    "june jun juna juni juin юни јун јуна",
    "july jul jula juli juillet juil юли јул јула",
    "august aug avgust avgusta août август авг августа",
    "september sep sept septembar septembra septembre септември септ септембар септембра",
    "october oct oktobar oktobra oktober okt octobre октомври окт октобар октобра",
    "november nov novembar novembra novembre ноември ное новембар новембра",
    "december dec decembar decembra desember des décembre déc декември дек децембар децембра",
];

/// Words that may stand around a day and say nothing more about it.
const AROUND: &str =
    "g god godine god. г год година године u le the of den d kl th st nd rd er og h ч часа sati t z";

/// In which order day and month stand in a column where both could be either.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) enum Order {
    #[default]
    DayFirst,
    MonthFirst,
}

/// A day that was read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Read {
    pub(super) day: NaiveDate,
    /// Whether the day of the month was written; without it the first is taken.
    pub(super) to_the_day: bool,
}

fn months() -> &'static [Vec<String>; 12] {
    static FOLDED: OnceLock<[Vec<String>; 12]> = OnceLock::new();
    FOLDED.get_or_init(|| MONTHS.map(|names| names.split(' ').map(fold).collect()))
}

fn month(word: &str) -> Option<u32> {
    let word = fold(word);
    let found = months().iter().position(|names| names.contains(&word))?;
    u32::try_from(found + 1).ok()
}

fn says_nothing(word: &str) -> bool {
    static FOLDED: OnceLock<Vec<String>> = OnceLock::new();
    let folded = FOLDED.get_or_init(|| AROUND.split(' ').map(fold).collect());
    folded.contains(&fold(word)) || super::times::is_weekday(word)
}

/// The day in a cell. `today` tells which century two digits are of.
pub(super) fn read(cell: &Cell, order: Order, today: NaiveDate) -> Option<Read> {
    let whole = |day: NaiveDate| YEARS.contains(&day.year()).then_some(Read { day, to_the_day: true });
    match cell {
        Cell::Empty => None,
        Cell::Date(at) => whole(NaiveDateTime::date(at)),
        Cell::Number(number) => serial(*number).or_else(|| compact(&cell.shown())).and_then(whole),
        Cell::Text(text) if text.chars().all(|c| c.is_ascii_digit()) => {
            text.parse().ok().and_then(serial).or_else(|| compact(text)).and_then(whole)
        }
        Cell::Text(text) => read_text(text, order, today),
    }
}

/// A day as spreadsheets count them, from the end of 1899.
fn serial(number: f64) -> Option<NaiveDate> {
    // From 1927 to 2119; smaller numbers are years, larger ones are something else.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within these bounds")]
    let days = (10_000.0..80_000.0).contains(&number).then_some(number as u64)?;
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(days))
}

/// `20260312`.
fn compact(text: &str) -> Option<NaiveDate> {
    (text.len() == 8).then(|| NaiveDate::parse_from_str(text, "%Y%m%d").ok()).flatten()
}

/// The runs of digits and of letters in a text.
fn tokens(text: &str) -> Vec<&str> {
    let kind = |c: char| if c.is_ascii_digit() { 1 } else { 2 * u8::from(c.is_alphabetic()) };
    let mut tokens = Vec::new();
    let mut begin = 0;
    let mut last = 0;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        let this = kind(letter);
        if this != last {
            if last != 0 {
                tokens.push(&text[begin..at]);
            }
            (begin, last) = (at, this);
        }
    }
    tokens
}

fn read_text(text: &str, order: Order, today: NaiveDate) -> Option<Read> {
    if text.len() > 60 {
        return None;
    }
    let mut numbers: Vec<&str> = Vec::new();
    let mut named: Option<(u32, usize)> = None;
    for token in tokens(text) {
        if token.starts_with(|c: char| c.is_ascii_digit()) {
            numbers.push(token);
        } else if let Some(month) = month(token) {
            if named.replace((month, numbers.len())).is_some() {
                return None;
            }
        } else if !says_nothing(token) {
            return None;
        }
    }
    let number = |at: usize| numbers.get(at).and_then(|digits| digits.parse::<u32>().ok());
    let year = |at: usize| numbers.get(at).and_then(|digits| year(digits, today));
    let (day, to_the_day) = match named {
        // 12. mart 2026
        Some((month, 1)) => (NaiveDate::from_ymd_opt(year(1)?, month, number(0)?)?, true),
        // March 12, 2026
        Some((month, 0)) if numbers.len() >= 2 && numbers[0].len() <= 2 => {
            (NaiveDate::from_ymd_opt(year(1)?, month, number(0)?)?, true)
        }
        // mart 2026
        Some((month, 0)) if numbers.first().is_some_and(|digits| digits.len() == 4) => {
            (NaiveDate::from_ymd_opt(year(0)?, month, 1)?, false)
        }
        Some(_) => return None,
        None if numbers.len() >= 3 && numbers[0].len() == 4 => {
            (NaiveDate::from_ymd_opt(year(0)?, number(1)?, number(2)?)?, true)
        }
        None if numbers.len() >= 3 => {
            let (first, second) = (number(0)?, number(1)?);
            let (day, month) = match order {
                Order::DayFirst => (first, second),
                Order::MonthFirst => (second, first),
            };
            (NaiveDate::from_ymd_opt(year(2)?, month, day)?, true)
        }
        // 03.2026
        None if numbers.len() == 2 && numbers[1].len() == 4 && numbers[0].len() <= 2 => {
            (NaiveDate::from_ymd_opt(year(1)?, number(0)?, 1)?, false)
        }
        None => return None,
    };
    YEARS.contains(&day.year()).then_some(Read { day, to_the_day })
}

/// A year of two or four digits; of two, the one that is not more than a year ahead.
fn year(digits: &str, today: NaiveDate) -> Option<i32> {
    let number: i32 = digits.parse().ok()?;
    match digits.len() {
        4 => Some(number),
        2 if 2000 + number > today.year() + 1 => Some(1900 + number),
        2 => Some(2000 + number),
        _ => None,
    }
}

/// Whether a column writes the month first: some day in it cannot be read otherwise, and none the other way.
pub(super) fn order_of<'a>(cells: impl Iterator<Item = &'a Cell>) -> Order {
    let (mut day_first, mut month_first) = (false, false);
    for cell in cells {
        let Cell::Text(text) = cell else { continue };
        let numbers: Vec<u32> = tokens(text).iter().map_while(|token| token.parse().ok()).collect();
        if let [first, second, _, ..] = numbers[..] {
            day_first |= first > 12 && first <= 31;
            month_first |= second > 12 && second <= 31 && first <= 12;
        }
    }
    if month_first && !day_first { Order::MonthFirst } else { Order::DayFirst }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 20).expect("it is a day")
    }

    fn shown(cell: &Cell, order: Order) -> String {
        match read(cell, order, today()) {
            None => "no".to_owned(),
            Some(Read { day, to_the_day: true }) => day.to_string(),
            Some(Read { day, to_the_day: false }) => format!("about {day}"),
        }
    }

    #[test]
    fn every_national_form_is_a_day() {
        for (text, day) in [
            ("28.03.2026.", "2026-03-28"),
            ("11.06.26.", "2026-06-11"),
            ("2. 5. 2026", "2026-05-02"),
            ("02/09/2026", "2026-09-02"),
            ("02-09-26", "2026-09-02"),
            ("2026-03-12", "2026-03-12"),
            ("2026/3/12 14:30", "2026-03-12"),
            ("2026-03-12T00:00:00", "2026-03-12"),
            ("12. mart 2026", "2026-03-12"),
            ("12. марта 2026. године", "2026-03-12"),
            ("12 март 2026 г.", "2026-03-12"),
            ("den 5. maj 2026", "2026-05-05"),
            ("1er août 2026", "2026-08-01"),
            ("mandag 7. desember 2026", "2026-12-07"),
            ("March 12, 2026", "2026-03-12"),
            ("3rd of June 2026", "2026-06-03"),
            ("31.12.99", "1999-12-31"),
            ("mart 2026", "about 2026-03-01"),
            ("03.2026", "about 2026-03-01"),
            ("46222", "2026-07-19"),
            ("20260312", "2026-03-12"),
            ("30.02.2026", "no"),
            ("12.3.", "no"),
            ("1982", "no"),
            ("posle praznika 2026", "no"),
            ("aftalt", "no"),
            ("99999999", "no"),
            ("1.1.1", "no"),
            ("", "no"),
        ] {
            assert_eq!(shown(&Cell::text(text), Order::DayFirst), day, "{text}");
        }
        assert_eq!(shown(&Cell::Number(46_222.0), Order::DayFirst), "2026-07-19");
        assert_eq!(shown(&Cell::Number(f64::NAN), Order::DayFirst), "no");
    }

    #[test]
    fn a_column_tells_whether_the_month_comes_first() {
        let column =
            |texts: &[&str]| order_of(texts.iter().map(|text| Cell::text(text)).collect::<Vec<_>>().iter());
        assert_eq!(column(&["03/04/2026", "03/25/2026"]), Order::MonthFirst);
        assert_eq!(column(&["03/04/2026", "25/03/2026"]), Order::DayFirst);
        assert_eq!(column(&["13/04/2026", "03/25/2026"]), Order::DayFirst);
        assert_eq!(shown(&Cell::text("03/25/2026"), Order::MonthFirst), "2026-03-25");
    }
}
