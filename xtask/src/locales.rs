//! `cargo xtask locales`: Serbian in Latin letters, written from Serbian in Cyrillic.
//!
//! The letters are the office's own table, so that what the app converts while it runs and what is
//! written here cannot differ.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::files::files;
use crate::program::root;
use crate::trouble::{Outcome, Trouble};

#[path = "../../src-tauri/office/src/languages/transliterate.rs"]
mod transliterate;

const CYRILLIC: &str = "locales/sr-Cyrl";
const LATIN: &str = "locales/sr-Latn";

/// Texts by the name of their file.
type Messages = BTreeMap<PathBuf, String>;

/// Writes every file anew and removes those that have no source any more.
pub fn run() -> Result<ExitCode, Trouble> {
    let folder = root().join(LATIN);
    fs::create_dir_all(&folder).map_err(Trouble::file(&folder))?;
    let (wanted, present) = (wanted()?, read(&folder)?);
    for (name, text) in &wanted {
        let path = folder.join(name);
        fs::write(&path, text).map_err(Trouble::file(&path))?;
    }
    for name in present.keys().filter(|name| !wanted.contains_key(*name)) {
        let path = folder.join(name);
        fs::remove_file(&path).map_err(Trouble::file(&path))?;
    }
    println!("{LATIN}: {} files written", wanted.len());
    Ok(ExitCode::SUCCESS)
}

/// Checks that the files are what would be written now.
pub fn are_current() -> Outcome {
    let (wanted, present) = (wanted()?, read(&root().join(LATIN))?);
    let files = differing(&wanted, &present);
    if files.is_empty() {
        return Ok(());
    }
    let files = files.iter().map(|name| format!("{LATIN}/{}", name.display())).collect();
    Err(Trouble::Outdated { files, remedy: "cargo xtask locales" })
}

fn wanted() -> Result<Messages, Trouble> {
    let source = read(&root().join(CYRILLIC))?;
    Ok(source.into_iter().map(|(name, text)| (name, transliterate::sr_latn(&text))).collect())
}

fn read(folder: &Path) -> Result<Messages, Trouble> {
    let named = |(path, text): (PathBuf, _)| (path.file_name().unwrap_or_default().into(), text);
    Ok(files(folder, &["ftl"])?.into_iter().map(named).collect())
}

/// Names that only one side has or whose texts differ.
fn differing<'a>(wanted: &'a Messages, present: &'a Messages) -> Vec<&'a Path> {
    let changed = wanted.iter().filter(|(name, text)| present.get(*name) != Some(*text));
    let left_over = present.iter().filter(|(name, _)| !wanted.contains_key(*name));
    changed.chain(left_over).map(|(name, _)| name.as_path()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(files: &[(&str, &str)]) -> Messages {
        files.iter().map(|(name, text)| (name.into(), (*text).into())).collect()
    }

    #[test]
    fn a_changed_a_missing_and_a_left_over_file_are_named() {
        let wanted = messages(&[("a.ftl", "a = Dobro"), ("b.ftl", "b = Da"), ("c.ftl", "c = Ne")]);
        let present = messages(&[("a.ftl", "a = Dobro"), ("b.ftl", "b = da"), ("d.ftl", "d = Sad")]);
        let names = ["b.ftl", "c.ftl", "d.ftl"].map(Path::new);
        assert_eq!(differing(&wanted, &present), names);
        assert!(differing(&wanted, &wanted).is_empty());
    }
}
