//! The recovery kit: twelve BIP39 words that open a slot of their own.
//!
//! The words, in lower case with one space between, are the passphrase of that slot, so plain `age` opens it.
//! Four bits of every set are a check, so that a misread word is told from a wrong kit.

use std::fmt;

use bip39::{Language, Mnemonic};
use zeroize::Zeroizing;

use crate::error::WordsProblem;
use crate::{Secret, VaultError};

const COUNT: usize = 12;
const ENTROPY_BYTES: usize = 16;

/// Twelve words of the English BIP39 list whose check fits.
pub struct RecoveryWords(Mnemonic);

impl RecoveryWords {
    /// Draws a new set from the operating system's randomness.
    pub fn generate() -> Result<Self, VaultError> {
        let mut entropy = Zeroizing::new([0_u8; ENTROPY_BYTES]);
        getrandom::fill(entropy.as_mut()).map_err(|_| VaultError::Randomness)?;
        let words = Mnemonic::from_entropy_in(Language::English, entropy.as_ref())
            .expect("sixteen bytes are a valid length for twelve words");
        Ok(Self(words))
    }

    /// Reads words as people type them: any case, any spaces, commas, line breaks and numbering.
    pub fn parse(text: &str) -> Result<Self, VaultError> {
        let mut normal = Zeroizing::new(String::with_capacity(text.len() * 3));
        let mut found = 0;
        for (index, word) in text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).enumerate() {
            if index > 0 {
                normal.push(' ');
            }
            normal.extend(word.chars().flat_map(char::to_lowercase));
            found = index + 1;
        }
        if found != COUNT {
            return Err(VaultError::RecoveryWords(WordsProblem::Count { found }));
        }
        Mnemonic::parse_in_normalized(Language::English, &normal).map(Self).map_err(|error| {
            VaultError::RecoveryWords(match error {
                bip39::Error::UnknownWord(index) => WordsProblem::Unknown { position: index + 1 },
                _ => WordsProblem::Check,
            })
        })
    }

    /// Returns the words in their order.
    pub fn words(&self) -> [&'static str; COUNT] {
        let mut words = [""; COUNT];
        for (slot, word) in words.iter_mut().zip(self.0.words()) {
            *slot = word;
        }
        words
    }

    /// Returns the words as the passphrase of the recovery slot.
    pub fn secret(&self) -> Secret {
        Secret::new(self.words().join(" "))
    }
}

impl fmt::Debug for RecoveryWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryWords")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIT: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";

    fn problem(text: &str) -> WordsProblem {
        match RecoveryWords::parse(text) {
            Err(VaultError::RecoveryWords(problem)) => problem,
            other => panic!("expected a problem with the words, got {other:?}"),
        }
    }

    #[test]
    fn a_generated_set_reads_back() -> Result<(), VaultError> {
        let kit = RecoveryWords::generate()?;
        let typed = kit.words().join(" ");
        assert_eq!(RecoveryWords::parse(&typed)?.words(), kit.words());
        assert_eq!(kit.secret().text(), typed);
        assert_ne!(RecoveryWords::generate()?.words(), kit.words());
        Ok(())
    }

    #[test]
    fn words_are_read_as_people_type_them() -> Result<(), VaultError> {
        let numbered: String = KIT
            .split(' ')
            .enumerate()
            .map(|(i, w)| {
                format!("{}. {}{}", i + 1, w.to_uppercase(), if i % 2 == 0 { ",\t" } else { "\r\n" })
            })
            .collect();
        let brackets: String =
            KIT.split(' ').enumerate().map(|(i, w)| format!("{})\u{a0}{w} ", i + 1)).collect();
        for typed in [&numbered, &brackets, &format!("  {KIT}\n"), &KIT.replace(' ', ", ")] {
            assert_eq!(RecoveryWords::parse(typed)?.secret().text(), KIT, "{typed}");
        }
        Ok(())
    }

    #[test]
    fn each_mistake_is_named() {
        assert_eq!(problem("legal winner"), WordsProblem::Count { found: 2 });
        assert_eq!(problem(""), WordsProblem::Count { found: 0 });
        assert_eq!(problem(&format!("{KIT} {KIT}")), WordsProblem::Count { found: 24 });
        assert_eq!(problem(&KIT.replace("sausage", "sausagge")), WordsProblem::Unknown { position: 6 });
        assert_eq!(problem(&KIT.replace("yellow", "year")), WordsProblem::Check);
    }

    #[test]
    fn nothing_is_printed() -> Result<(), VaultError> {
        assert_eq!(format!("{:?}", RecoveryWords::parse(KIT)?), "RecoveryWords");
        Ok(())
    }
}
