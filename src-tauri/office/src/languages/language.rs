//! A language by its tag, as it stands in settings, in file names and in `lang` attributes.

use std::fmt;
use std::str::FromStr;

use crate::choice;

choice! {
    /// A language and, for Serbian, its script.
    Language {
        /// English.
        En = "en",
        /// Serbian in Cyrillic.
        SrCyrl = "sr-Cyrl",
        /// Serbian in Latin, generated from the Cyrillic.
        SrLatn = "sr-Latn",
        /// Bulgarian.
        Bg = "bg",
        /// Danish.
        Da = "da",
        /// French.
        Fr = "fr",
        /// Norwegian Bokmål.
        Nb = "nb",
    }
}

/// A tag that is none of the seven languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the office does not speak this language")]
pub struct UnknownLanguage;

impl Language {
    /// The name of the language in itself, the same in every language.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::SrCyrl => "Српски",
            Self::SrLatn => "Srpski",
            Self::Bg => "Български",
            Self::Da => "Dansk",
            Self::Fr => "Français",
            Self::Nb => "Norsk bokmål",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.word())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL.iter().copied().find(|known| known.word() == tag).ok_or(UnknownLanguage)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_read_as_it_is_written() {
        for (place, tag) in Language::ALL.iter().copied().enumerate() {
            assert_eq!(tag.to_string().parse(), Ok(tag));
            assert_eq!(tag as usize, place);
        }
        for other in ["", "sr", "EN", "en-GB", "sr-latn"] {
            assert_eq!(other.parse::<Language>(), Err(UnknownLanguage));
        }
    }
}
