//! Reading the sources in a folder.

use std::fs;
use std::path::{Path, PathBuf};

use crate::trouble::Trouble;

/// The text of every file with one of the endings, in a folder and below it.
pub fn files(folder: &Path, endings: &[&str]) -> Result<Vec<(PathBuf, String)>, Trouble> {
    let mut texts = Vec::new();
    let entries = fs::read_dir(folder).map_err(Trouble::file(folder))?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            texts.extend(files(&path, endings)?);
        } else if path.extension().is_some_and(|ending| endings.iter().any(|it| ending == *it)) {
            let text = fs::read_to_string(&path).map_err(Trouble::file(&path))?;
            texts.push((path, text));
        }
    }
    Ok(texts)
}
