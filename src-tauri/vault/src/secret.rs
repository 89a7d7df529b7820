//! A passphrase on its way through memory: normalised once, shown to nobody, wiped when dropped.

use std::fmt;

use age::secrecy::SecretString;
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

/// A passphrase or a typed set of recovery words.
///
/// The text is kept in Unicode normal form C, so that a passphrase typed on a keyboard that composes letters
/// and one that does not are the same.
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes a text over and wipes the original.
    pub fn new(mut text: String) -> Self {
        // Normal form C is at most three times as long in UTF-8: no reallocation leaves a copy behind.
        let mut normal = Zeroizing::new(String::with_capacity(text.len() * 3));
        normal.extend(text.nfc());
        text.zeroize();
        Self(normal)
    }

    pub(crate) fn text(&self) -> &str {
        &self.0
    }

    pub(crate) fn for_age(&self) -> SecretString {
        SecretString::from(self.0.as_str())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn composed_and_decomposed_letters_are_the_same_secret() {
        let composed = Secret::new("bl\u{e5}b\u{e6}r og \u{111}ur\u{111}evak \u{439}".to_owned());
        let decomposed = Secret::new("bla\u{30a}b\u{e6}r og \u{111}ur\u{111}evak \u{438}\u{306}".to_owned());
        assert_eq!(composed.text(), decomposed.text());
    }

    #[test]
    fn nothing_is_printed_and_nothing_grows_past_the_reserved_space() {
        let secret = Secret::new("\u{1d160}".repeat(20));
        assert!(secret.0.capacity() >= secret.0.len());
        assert_eq!(secret.0.capacity(), 20 * 4 * 3);
        assert_eq!(format!("{:?}", Secret::new("canary".to_owned())), "Secret");
    }
}
