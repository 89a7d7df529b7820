//! Phone numbers: what two spellings of one number share, and how much of a number a screen may show.
//!
//! What was typed is kept as it was typed: a number in a form nobody expects is doubted aloud, and never refused.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fault::Fault;
use crate::office::Office;
use crate::settings::{Country, centre_country};

/// Digits a number needs to be compared with others; shorter ones are internal or unfinished.
const LEAST_DIGITS: usize = 5;

/// The digits of a number without country and trunk prefix, so that `064 123 56 84` and `+381 64 1235684` meet.
pub(crate) fn phone_key(typed: &str) -> Option<String> {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let international = typed.trim_start().starts_with('+').then_some(digits.as_str());
    let national = match international.or_else(|| digits.strip_prefix("00")) {
        // Written `+381 (0)64 ...`, the trunk zero stays behind the country prefix and goes with the others.
        Some(abroad) => &abroad[country_prefix(abroad).min(abroad.len())..],
        None => &digits,
    };
    let key = national.trim_start_matches('0');
    (key.len() >= LEAST_DIGITS).then(|| key.to_owned())
}

/// Whether two spellings are of one number.
pub(super) fn same_number(one: &str, other: &str) -> bool {
    one == other || phone_key(one).is_some_and(|key| phone_key(other) == Some(key))
}

/// How many digits the country prefix at the front takes (ITU-T E.164, list of assigned codes).
fn country_prefix(digits: &str) -> usize {
    let mut front = digits.bytes().map(|byte| byte - b'0');
    match (front.next(), front.next()) {
        (Some(1 | 7), _) => 1,
        (Some(2), Some(0 | 7))
        | (Some(3), Some(0..=4 | 6 | 9))
        | (Some(4), Some(0 | 1 | 3..=9))
        | (Some(5), Some(1..=8))
        | (Some(6), Some(0..=6))
        | (Some(8), Some(1 | 2 | 4 | 6))
        | (Some(9), Some(0..=5 | 8)) => 2,
        _ => 3,
    }
}

/// A number as a screen may show it: enough to recognise it, not enough to dial it.
pub(super) fn masked(phone: &str) -> String {
    let digits: Vec<char> = phone.chars().filter(char::is_ascii_digit).collect();
    let plus = if phone.trim_start().starts_with('+') { "+" } else { "" };
    // At least three digits stay hidden.
    let (front, back) = match digits.len() {
        10.. => (3, 4),
        9 => (3, 2),
        6.. => (0, 2),
        _ => (0, 0),
    };
    let first: String = digits[..front].iter().collect();
    let last: Vec<String> =
        digits[digits.len() - back..].chunks(2).map(|pair| pair.iter().collect()).collect();
    let parts = [format!("{plus}{first}"), "···".to_owned(), last.join(" ")];
    parts.into_iter().filter(|part| !part.is_empty() && part != "+").collect::<Vec<_>>().join(" ")
}

/// An e-mail address as a screen may show it.
pub(super) fn masked_address(address: &str) -> String {
    let (name, host) = address.split_once('@').unwrap_or((address, ""));
    let first = |text: &str| text.chars().next().map(String::from).unwrap_or_default();
    if host.is_empty() {
        format!("{}···", first(name))
    } else {
        format!("{}···@{}···", first(name), first(host))
    }
}

/// How many digits numbers have in a country, written nationally with their trunk prefix (ITU-T E.164 national plans).
fn national_digits(country: Country) -> std::ops::RangeInclusive<usize> {
    match country {
        Country::Serbia => 8..=11,
        Country::Bulgaria => 7..=10,
        Country::Denmark | Country::Norway => 8..=8,
        Country::France => 10..=10,
        Country::Other => LEAST_DIGITS..=15,
    }
}

/// Whether a number looks unusual, so that it is worth reading it back.
fn looks_unusual(typed: &str, country: Country) -> bool {
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    let written = |c: char| c.is_ascii_digit() || c.is_whitespace() || "+-./()".contains(c);
    let typed = typed.trim();
    if !typed.chars().all(written) {
        return true;
    }
    let abroad = typed.starts_with('+') || typed.starts_with("00");
    if abroad { !(8..=17).contains(&digits) } else { !national_digits(country).contains(&digits) }
}

/// A phone number as it is typed.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PhoneForm {
    /// The number.
    pub phone: String,
}

/// What there is to say of a number.
#[derive(Debug, Serialize, TS)]
pub struct PhoneJudgementView {
    /// Whether it looks unusual: it is taken all the same.
    pub unusual: bool,
}

/// Judges whether a phone number looks unusual; an empty one does not.
pub fn judge_phone(office: &Office, form: PhoneForm) -> Result<PhoneJudgementView, Fault> {
    let country = office.look(centre_country)?;
    let typed = form.phone.trim();
    Ok(PhoneJudgementView { unusual: !typed.is_empty() && looks_unusual(typed, country) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_spellings_of_one_number_share_a_key() {
        for (typed, key) in [
            ("064 123 56 84", Some("641235684")),
            ("+381 64 1235684", Some("641235684")),
            ("+381 (0)64 123-56-84", Some("641235684")),
            ("00381641235684", Some("641235684")),
            ("+45 12 34 56 78", Some("12345678")),
            ("12 34 56 78", Some("12345678")),
            ("+359 88 123 4567", Some("881234567")),
            ("088 123 4567", Some("881234567")),
            ("+33 6 12 34 56 78", Some("612345678")),
            ("06.12.34.56.78", Some("612345678")),
            ("+47 412 34 567", Some("41234567")),
            ("١٢٣٤٥٦", None),
            ("92", None),
            ("+", None),
            ("00", None),
            ("", None),
        ] {
            assert_eq!(phone_key(typed).as_deref(), key, "{typed}");
        }
    }

    #[test]
    fn r1_a_number_in_any_national_form_is_usual_and_others_are_doubted() {
        use Country::{Bulgaria, Denmark, France, Norway, Other, Serbia};
        for (typed, country, unusual) in [
            ("064 123 56 84", Serbia, false),
            ("011/123-4567", Serbia, false),
            ("064 123", Serbia, true),
            ("088 123 4567", Bulgaria, false),
            ("02 987 65 43", Bulgaria, false),
            ("12 34 56 78", Denmark, false),
            ("12 34 56 7", Denmark, true),
            ("06.12.34.56.78", France, false),
            ("06.12.34.56", France, true),
            ("412 34 567", Norway, false),
            ("+381 (0)64 1235684", Norway, false),
            ("0047 412 34 567", Serbia, false),
            ("+1", France, true),
            ("12345", Other, false),
            ("at the library", Serbia, true),
        ] {
            assert_eq!(looks_unusual(typed, country), unusual, "{typed} in {country:?}");
        }
    }

    #[test]
    fn a_masked_number_can_be_recognised_but_not_dialled() {
        for (phone, shown) in [
            ("064 123 56 84", "064 ··· 56 84"),
            ("064 123 456", "064 ··· 56"),
            ("+381 64 123 56 84", "+381 ··· 56 84"),
            ("12 34 56 78", "··· 78"),
            ("1234", "···"),
            ("", "···"),
        ] {
            assert_eq!(masked(phone), shown, "{phone}");
            let hidden = phone.chars().filter(char::is_ascii_digit).count()
                - shown.chars().filter(char::is_ascii_digit).count();
            assert!(hidden >= 3 || phone.is_empty(), "{phone} shows too much");
        }
    }

    #[test]
    fn a_masked_address_keeps_two_letters() {
        assert_eq!(masked_address("dragana@example.org"), "d···@e···");
        assert_eq!(masked_address("dragana"), "d···");
        assert_eq!(masked_address(""), "···");
    }
}
