//! The page that lies on top in every backup: how to open it without this program, in every language.

use crate::languages::{Language, text};

/// What opens a backup by hand, each with the message that says what it does; the last two files are inside the payload.
const STEPS: &[(&str, &str)] = &[
    ("unpack", "tar -xf 0001_2026-11-20.tar"),
    ("whole", "sha256sum -c SHA256SUMS"),
    ("open", "age -d -i slot-….age -o payload.tar payload.tar.age"),
    ("database", "tar -xf payload.tar"),
];

/// The page in every language, English first.
pub(super) fn readme() -> String {
    Language::ALL.iter().map(|language| page(*language)).collect::<Vec<_>>().join("\n\n")
}

fn page(language: Language) -> String {
    let said = |part: &str| text(language, &format!("backup-readme{part}"));
    let mut page = format!("{}\n\n{}\n\n{}\n", said("").to_uppercase(), said("-program"), said("-by-hand"));
    for (what, command) in STEPS {
        page.push_str(&format!("\n{}\n\n    {command}\n", said(&format!("-{what}"))));
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_the_same_commands() {
        let page = readme();
        for (_, command) in STEPS {
            assert_eq!(page.matches(command).count(), Language::ALL.len(), "{command}");
        }
        for said in ["BACKUP", "РЕЗЕРВНА КОПИЈА", "SIKKERHEDSKOPI", "OPEN.txt"] {
            assert!(page.contains(said), "{said}");
        }
        assert!(page.chars().all(|c| c == '\n' || !c.is_control()));
    }
}
