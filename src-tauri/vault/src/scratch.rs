//! A folder for encrypted files in the making, inside the vault's own, gone when it is no longer needed.
//!
//! Each has a random name, so that work that is told to stop does not disturb the next. What a crash leaves
//! is encrypted under keys that were nowhere but in memory; whoever takes the vault next removes it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::random::random_hex;
use crate::{VaultError, disk};

const NAME: (&str, &str) = ("scratch-", ".tmp");

/// A private folder that is removed with everything in it when dropped.
pub(crate) struct Scratch {
    path: PathBuf,
}

impl Scratch {
    /// Makes an empty scratch folder inside another one.
    pub(crate) fn within(folder: &Path) -> Result<Self, VaultError> {
        let scratch = Self { path: folder.join([NAME.0, &random_hex::<8>()?, NAME.1].concat()) };
        disk::create_private_folder(&scratch.path)?;
        Ok(scratch)
    }

    /// Names a file in it.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Whoever takes the vault next tries again.
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// Removes the scratch folders that were left behind.
pub(crate) fn clear(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let ours = name.to_str().is_some_and(|name| name.starts_with(NAME.0) && name.ends_with(NAME.1));
        if ours && entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scratch_folder_goes_with_what_is_in_it() -> Result<(), VaultError> {
        let place = tempfile::tempdir()?;
        let (one, two) = (Scratch::within(place.path())?, Scratch::within(place.path())?);
        fs::write(one.file("half"), b"")?;
        fs::write(two.file("half"), b"")?;
        drop(one);
        assert!(two.file("half").exists());
        drop(two);
        assert_eq!(fs::read_dir(place.path())?.count(), 0);
        Ok(())
    }

    #[test]
    fn what_was_left_behind_is_cleared_and_nothing_else() -> Result<(), VaultError> {
        let place = tempfile::tempdir()?;
        let left = Scratch::within(place.path())?;
        fs::write(left.file("half"), b"")?;
        std::mem::forget(left);
        fs::write(place.path().join("scratch-letter.tmp"), b"")?;
        fs::create_dir(place.path().join("scratch"))?;
        clear(place.path())?;
        assert_eq!(fs::read_dir(place.path())?.count(), 2);
        Ok(())
    }
}
