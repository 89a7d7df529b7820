//! The language last spoken at the desk, kept outside the vault: so the locked door speaks it too (decision 5).
//!
//! A small file with a tag, such as `sr-Latn`, and nothing else. Deliberately not here: anything that depends on it; where it
//! cannot be read or written the door speaks the system's language.

use std::fs;
use std::path::PathBuf;

use tillit_office::languages::Language;

/// The file, and what it says.
pub struct Spoken {
    file: PathBuf,
    last: Option<Language>,
}

impl Spoken {
    /// Reads what was spoken last.
    pub fn at(file: PathBuf) -> Self {
        let last = fs::read_to_string(&file).ok().and_then(|tag| tag.trim().parse().ok());
        Self { file, last }
    }

    /// What was spoken last.
    pub fn last(&self) -> Option<Language> {
        self.last
    }

    /// Keeps what is spoken now; while nothing is, what was stays.
    pub fn keep(&mut self, now: Option<Language>) {
        let Some(now) = now.filter(|now| self.last != Some(*now)) else { return };
        self.last = Some(now);
        if let Some(folder) = self.file.parent() {
            let _ = fs::create_dir_all(folder);
        }
        let _ = fs::write(&self.file, now.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_spoken_last_is_read_again_and_what_is_no_language_is_nothing() {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let file = folder.path().join("new").join("language");
        let mut spoken = Spoken::at(file.clone());
        assert_eq!(spoken.last(), None);
        spoken.keep(Some(Language::SrLatn));
        spoken.keep(None);
        assert_eq!(Spoken::at(file.clone()).last(), Some(Language::SrLatn));
        fs::write(&file, "tlh").expect("the file can be written");
        assert_eq!(Spoken::at(file).last(), None);
    }
}
