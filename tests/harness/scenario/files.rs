//! What lies below a scenario's folder, and copies of it.

use std::fs;
use std::path::{Path, PathBuf};

use tillit_vault::{Folder, Place};

pub fn folder(root: &Path) -> Folder {
    Folder::at(root.join("vault"))
}

/// The stick on which backups lie.
pub(super) fn media(root: &Path) -> PathBuf {
    root.join("media")
}

/// Where the backup goes that comes before a migration.
pub(super) fn earlier(root: &Path) -> PathBuf {
    root.join("earlier")
}

pub(super) fn place(folder: &Path) -> Place {
    Place::at(folder).expect("a scratch path is Unicode")
}

/// The names of what lies in a folder, in order.
pub(super) fn names_in(folder: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder).map_err(|error| error.to_string())?;
    let mut names: Vec<String> = entries
        .map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()))
        .collect::<Result<_, _>>()
        .map_err(|error| error.to_string())?;
    names.sort();
    Ok(names)
}

/// A copy of a folder's files and folders, in the place of what was there.
pub fn copy(from: &Path, to: &Path) {
    let gone = fs::remove_dir_all(to);
    assert!(gone.is_ok() || !to.exists(), "a scratch folder can be removed");
    copy_into(from, to).expect("a scratch folder can be copied");
}

fn copy_into(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_into(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// A scratch folder in memory where the system has one: what is killed here needs no disk.
pub fn scratch() -> tempfile::TempDir {
    let memory = PathBuf::from("/dev/shm");
    let place = if memory.is_dir() { memory } else { std::env::temp_dir() };
    tempfile::Builder::new()
        .prefix("tillit-harness-")
        .tempdir_in(place)
        .expect("a scratch folder can be made")
}
