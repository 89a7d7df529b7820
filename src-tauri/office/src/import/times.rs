//! When somebody could come, as people write it: `uto veče`, `sre, čet posle 17`, `mardi 18h–20h`, `dagtid`, `vikendom`.
//!
//! Read generously, because her own words are kept beside it. What says when she could *not* come is not read.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use crate::folding::fold;
use crate::waiting::{DayPart, TimeWish};

const WEEKDAYS: [&str; 7] = [
    "monday mon mondays ponedeljak pon ponedeljkom понеделник пон понедељак mandag man mandage lundi lun lundis",
    "tuesday tue tues tuesdays utorak uto utorkom вторник вт уторак tirsdag tir tirs tirsdage mardi mar mardis",
    "wednesday wed wednesdays sreda sre sredom сряда ср среда onsdag ons onsdage mercredi mer mercredis",
    "thursday thu thur thurs thursdays četvrtak čet četvrtkom четвъртък чет четвртак torsdag tor tors torsdage jeudi jeu jeudis",
    "friday fri fridays petak pet petkom петък пет петак fredag fre fredage vendredi ven vendredis",
    "saturday sat saturdays subota sub subotom събота съб субота lørdag lør lørdage samedi sam samedis",
    "sunday sun sundays nedelja ned nedeljom неделя нед недеља søndag søn søndage dimanche dim dimanches",
];
const WEEKEND: &str =
    "weekend weekends vikend vikendom викенд викендом уикенд уикенда helg helgen helger weekender";
const WORKDAYS: &str = "weekdays weekday workdays radnim danom radnim danima delnik делник делници делнични hverdage hverdag \
    hverdager semaine";
const MORNING: &str = "morning mornings jutro ujutru prepodne jutra предиобяд сутрин сутринта предобед formiddag formiddage morgen matin matins \
    formiddager";
const AFTERNOON: &str = "afternoon afternoons popodne poslepodne следобяд следобед eftermiddag eftermiddage ettermiddag ettermiddager aprèsmidi apresmidi";
const EVENING: &str = "evening evenings veče uveče večeri večernji вечер вечерта aften aftener kveld kvelder kveldstid soir soirs \
    soirée soirées night";
const DAYTIME: &str = "daytime danju dagtimer dagtid dagen journée деня денем";
const ANY_TIME: &str = "anytime any|time bilo|kad bilo|kada uvek svaki|dan svakog|dana всеки|ден по|всяко|време по|всяко винаги \
    alle|dage altid når|som|helst alltid alle|dager tous|les|jours n|importe|quand toujours every|day";
const FROM_ON: &str = "after from posle od iza nakon след от efter fra etter après dès à|partir since";
const UNTIL: &str = "before until pre до преди do før avant jusqu jusque";
const NOT: &str = "not ne nije никога не ikke pas jamais never sauf osim без uten undtagen except unntatt";
const SAYS_NOTHING: &str = "h ч часа kl u na в et le la les de en og i и the on at samo kun bare only od a min časova sati klokken | til";

fn list(words: &str) -> Vec<String> {
    words
        .split_whitespace()
        .map(|word| fold(&word.replace('|', " ")))
        .filter(|word| !word.is_empty())
        .collect()
}

struct Words {
    weekdays: [Vec<String>; 7],
    lists: [Vec<String>; 11],
}

fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| Words {
        weekdays: WEEKDAYS.map(list),
        lists: [
            WEEKEND,
            WORKDAYS,
            MORNING,
            AFTERNOON,
            EVENING,
            DAYTIME,
            ANY_TIME,
            FROM_ON,
            UNTIL,
            NOT,
            SAYS_NOTHING,
        ]
        .map(list),
    })
}

/// Whether a word names a day of the week.
pub(super) fn is_weekday(word: &str) -> bool {
    let word = fold(word);
    words().weekdays.iter().flatten().any(|name| *name == word)
}

const PARTS: [DayPart; 3] = [DayPart::Morning, DayPart::Afternoon, DayPart::Evening];

/// Reads times; nothing where no time is spoken of, or where it is said when she cannot come.
pub(super) fn read(text: &str) -> Option<BTreeSet<TimeWish>> {
    if text.chars().count() > 200 {
        return None;
    }
    let [weekend, workdays, morning, afternoon, evening, daytime, any_time, from_on, until, not, nothing] =
        &words().lists;
    let folded = fold(text);
    if any_time.iter().any(|phrase| super::words::contains_words(&folded, phrase)) {
        return Some(times((0..7).collect(), PARTS.into()));
    }
    let (mut days, mut parts) = (BTreeSet::new(), BTreeSet::new());
    let (mut range_from, mut bound) = (None, None);
    let mut hours: Vec<u32> = Vec::new();
    let text = &joined(text);
    let tokens = tokens(text);
    for (at, token) in tokens.iter().enumerate() {
        let word = fold(token);
        let is_in = |list: &Vec<String>| list.contains(&word);
        if let Ok(number) = token.parse::<u32>() {
            // The minutes of `18:30` come after the hour and are no hour.
            let minutes = at > 0
                && tokens[at - 1].parse::<u32>().is_ok()
                && token.len() == 2
                && number % 5 == 0
                && text.contains(&format!("{}:{token}", tokens[at - 1]))
                    | text.contains(&format!("{}.{token}", tokens[at - 1]));
            if !minutes {
                hours.push(number);
            }
        } else if *token == "-" {
            range_from = days.last().copied().filter(|_| at > 0 && is_weekday(tokens[at - 1]));
        } else if let Some(day) = words().weekdays.iter().position(|names| names.contains(&word)) {
            let day = u32::try_from(day).unwrap_or(0);
            if let Some(from) = range_from.take().filter(|from| *from < day) {
                days.extend(from..day);
            }
            days.insert(day);
        } else if is_in(weekend) {
            days.extend([5, 6]);
        } else if is_in(workdays) {
            days.extend(0..5);
        } else if is_in(morning) {
            parts.insert(DayPart::Morning);
        } else if is_in(afternoon) {
            parts.insert(DayPart::Afternoon);
        } else if is_in(evening) {
            parts.insert(DayPart::Evening);
        } else if is_in(daytime) {
            parts.extend([DayPart::Morning, DayPart::Afternoon]);
        } else if is_in(from_on) {
            bound = Some(true);
        } else if is_in(until) {
            bound = Some(false);
        } else if is_in(not) || !(is_in(nothing) || word.is_empty()) {
            return None;
        }
    }
    if hours.iter().any(|hour| *hour > 24) {
        return None;
    }
    match (hours[..].first(), hours.get(1), bound) {
        (Some(from), Some(to), _) if from < to => {
            parts.extend(PARTS.iter().filter(|part| overlaps(**part, *from, *to)))
        }
        (Some(from), None, Some(true)) => {
            parts.extend(PARTS.iter().filter(|part| overlaps(**part, *from, 22)))
        }
        (Some(to), None, Some(false)) => parts.extend(PARTS.iter().filter(|part| overlaps(**part, 8, *to))),
        (Some(at), _, _) => parts.extend(PARTS.iter().filter(|part| overlaps(**part, *at, at + 1))),
        (None, _, _) => {}
    }
    match (days.is_empty(), parts.is_empty()) {
        (true, true) => None,
        (true, false) => Some(times((0..7).collect(), parts)),
        (false, true) => Some(times(days, PARTS.into())),
        (false, false) => Some(times(days, parts)),
    }
}

/// Whether a part of the day has some of the hours between two. A meeting at five is an evening one.
fn overlaps(part: DayPart, from: u32, to: u32) -> bool {
    let (begins, ends) = match part {
        DayPart::Morning => (0, 12),
        DayPart::Afternoon => (12, 17),
        DayPart::Evening => (17, 25),
    };
    from < ends && begins < to.max(from + 1)
}

fn times(days: BTreeSet<u32>, parts: BTreeSet<DayPart>) -> BTreeSet<TimeWish> {
    days.iter()
        .flat_map(|weekday| parts.iter().map(|part| TimeWish { weekday: *weekday, part: *part }))
        .collect()
}

/// Words of two parts as one, so that "after" and "before" in them are not read as such.
fn joined(text: &str) -> String {
    let parted = [
        "week-end",
        "week end",
        "après-midi",
        "apres-midi",
        "posle podne",
        "pre podne",
        "после подне",
        "пре подне",
        "преди обяд",
        "след обяд",
    ];
    parted.iter().fold(text.to_lowercase(), |text, word| text.replace(word, &word.replace(['-', ' '], "")))
}

/// Numbers, words and the dashes between them.
fn tokens(text: &str) -> Vec<&str> {
    let kind = |c: char| match c {
        _ if c.is_ascii_digit() => 1,
        '-' | '–' | '—' => 3,
        _ => 2 * u8::from(c.is_alphabetic() || c == '\'' || c == '’'),
    };
    let mut tokens = Vec::new();
    let (mut begin, mut last) = (0, 0);
    for (at, letter) in text.char_indices().chain([(text.len(), '\0')]) {
        let this = kind(letter);
        if this != last {
            match last {
                0 => {}
                3 => tokens.push("-"),
                _ => tokens.push(&text[begin..at]),
            }
            (begin, last) = (at, this);
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let Some(times) = read(text) else { return "no".to_owned() };
        let mut by_day: Vec<(u32, String)> = Vec::new();
        for TimeWish { weekday, part } in times {
            let letter = &part.word()[..1];
            match by_day.last_mut() {
                Some((day, parts)) if *day == weekday => parts.push_str(letter),
                _ => by_day.push((weekday, letter.to_owned())),
            }
        }
        by_day.iter().map(|(day, parts)| format!("{day}{parts}")).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, times) in [
            ("uto veče", "1e"),
            ("vikendom", "5mae 6mae"),
            ("pon 18h", "0e"),
            ("sre, čet posle 17", "2e 3e"),
            ("bilo kad", "0mae 1mae 2mae 3mae 4mae 5mae 6mae"),
            ("делник след 18:30", "0e 1e 2e 3e 4e"),
            ("неделя 13 ч.", "6a"),
            ("събота, неделя", "5mae 6mae"),
            ("mardi 18h–20h", "1e"),
            ("week-end", "5mae 6mae"),
            ("sreda posle podne", "2a"),
            ("jeudi après-midi", "3a"),
            ("onsdag kl. 17", "2e"),
            ("tirsdag aften", "1e"),
            ("dagtid", "0ma 1ma 2ma 3ma 4ma 5ma 6ma"),
            ("dagtimer", "0ma 1ma 2ma 3ma 4ma 5ma 6ma"),
            ("man/tirs aften", "0e 1e"),
            ("man-fre formiddag", "0m 1m 2m 3m 4m"),
            ("sredom 10-12h", "2m"),
            ("torsdag", "3mae"),
            ("before 12 on Monday", "0m"),
            ("ne vikendom", "no"),
            ("jamais le soir", "no"),
            ("kun kvinder", "no"),
            ("kad deca zaspe", "no"),
            ("064 1234567", "no"),
            ("", "no"),
        ] {
            assert_eq!(shown(text), times, "{text}");
        }
    }
}
