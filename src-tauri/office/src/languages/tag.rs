//! The tag of a language, as it stands in settings, in file names and in `lang` attributes.

use std::fmt;
use std::str::FromStr;

/// A language and, for Serbian, its script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Tag {
    /// English.
    En,
    /// Serbian in Cyrillic.
    SrCyrl,
    /// Serbian in Latin, generated from the Cyrillic.
    SrLatn,
    /// Bulgarian.
    Bg,
    /// Danish.
    Da,
    /// French.
    Fr,
    /// Norwegian Bokmål.
    Nb,
}

/// A tag that is none of the seven languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the office does not speak this language")]
pub struct UnknownTag;

impl Tag {
    /// Every language, in the order they are offered.
    pub const ALL: [Self; 7] = [Self::En, Self::SrCyrl, Self::SrLatn, Self::Bg, Self::Da, Self::Fr, Self::Nb];

    /// The tag of BCP 47, which is also the name of the folder in `locales`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::SrCyrl => "sr-Cyrl",
            Self::SrLatn => "sr-Latn",
            Self::Bg => "bg",
            Self::Da => "da",
            Self::Fr => "fr",
            Self::Nb => "nb",
        }
    }

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

impl fmt::Display for Tag {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl FromStr for Tag {
    type Err = UnknownTag;

    fn from_str(tag: &str) -> Result<Self, UnknownTag> {
        Self::ALL.into_iter().find(|known| known.as_str() == tag).ok_or(UnknownTag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_read_as_it_is_written() {
        for (place, tag) in Tag::ALL.into_iter().enumerate() {
            assert_eq!(tag.to_string().parse(), Ok(tag));
            assert_eq!(tag as usize, place);
        }
        for other in ["", "sr", "EN", "en-GB", "sr-latn"] {
            assert_eq!(other.parse::<Tag>(), Err(UnknownTag));
        }
    }
}
