//! Phone numbers: what two spellings of one number share, and how much of a number a screen may show.
//!
//! Deliberately not here: judging whether a number is real. What was typed is kept as it was typed.

/// Digits a number needs to be compared with others; shorter ones are internal or unfinished.
const LEAST_DIGITS: usize = 5;

/// The digits of a number without country and trunk prefix, so that `064 123 56 84` and `+381 64 1235684` meet.
pub(super) fn phone_key(typed: &str) -> Option<String> {
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
