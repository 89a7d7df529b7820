//! The only place that writes, renames or removes files of a vault.
//!
//! A file that counts is written beside its place, flushed to the disk and renamed over the old one, so a
//! crash leaves the old bytes or the new ones, never a mixture. On Unix files are 0600 and folders 0700. On
//! Windows a folder cannot be flushed; there the rename alone is relied on. And there a file that another
//! program has open, such as a virus scanner, can be neither opened nor replaced: it is tried again, with patience.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// The pauses, in milliseconds, after which a held file is tried again: scanners let go within a second or two.
const PAUSES: [u64; 8] = [10, 20, 50, 100, 200, 400, 800, 1200];

/// Tells whether another program holds the file: Windows says sharing violation or lock violation.
pub(crate) fn is_held(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33))
}

/// Tries again while another program holds the file. A rename over a held file is told as access denied.
fn patiently<T>(attempt: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    let held = |error: &io::Error| is_held(error) || cfg!(windows) && error.raw_os_error() == Some(5);
    again(attempt, held, thread::sleep)
}

fn again<T>(
    mut attempt: impl FnMut() -> io::Result<T>,
    held: impl Fn(&io::Error) -> bool,
    mut pause: impl FnMut(Duration),
) -> io::Result<T> {
    for milliseconds in PAUSES {
        match attempt() {
            Err(error) if held(&error) => pause(Duration::from_millis(milliseconds)),
            done => return done,
        }
    }
    attempt()
}

/// Creates a folder, and those above it, for its owner only, and makes sure that their names are on the disk.
pub(crate) fn create_private_folder(path: &Path) -> io::Result<()> {
    let missing: Vec<&Path> = path.ancestors().skip(1).take_while(|folder| !folder.exists()).collect();
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
        builder.mode(0o700).create(path)?;
        fs::set_permissions(path, fs::Permissions::from_mode(0o700))?;
    }
    #[cfg(not(unix))]
    builder.create(path)?;
    // The folder's own name every time: a crash may have come between making it and this.
    std::iter::once(path).chain(missing).try_for_each(sync_folder_of)
}

/// Creates one folder for its owner only, where the file system knows owners; an existing one stays as it is.
pub(crate) fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => Ok(()),
        outcome => outcome,
    }
}

/// Creates an empty file for its owner only; an existing one is an error.
pub(crate) fn create_private_file(path: &Path) -> io::Result<()> {
    private(OpenOptions::new().write(true).create_new(true)).open(path)?.sync_all()
}

/// Opens a file for locking, creating it for its owner only.
pub(crate) fn open_lock_file(path: &Path) -> io::Result<File> {
    private(OpenOptions::new().read(true).write(true).create(true).truncate(false)).open(path)
}

/// Reads a file of at most `limit` bytes; `None` when there is none, an error when it is longer.
pub(crate) fn read_at_most(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let file = match patiently(|| File::open(path)) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(Some(bytes)) }
}

/// Bytes that are safely on the disk beside the place they are meant for.
#[must_use = "staged bytes count only once they are put in place"]
pub(crate) struct Staged {
    temporary: PathBuf,
    place: PathBuf,
}

/// Writes and flushes bytes beside their place.
pub(crate) fn stage(place: PathBuf, bytes: &[u8]) -> io::Result<Staged> {
    let staged = Staged { temporary: temporary_of(&place), place };
    let written = patiently(|| {
        private(OpenOptions::new().write(true).create(true).truncate(true)).open(&staged.temporary)
    })
    .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()));
    match written {
        Ok(()) => Ok(staged),
        Err(error) => {
            // The first error is the one to report; a temporary file left behind is overwritten next time.
            let _ = fs::remove_file(&staged.temporary);
            Err(error)
        }
    }
}

impl Staged {
    /// Renames the bytes into place and flushes the folder: the moment they count.
    pub(crate) fn put_in_place(self) -> io::Result<()> {
        patiently(|| fs::rename(&self.temporary, &self.place))?;
        sync_folder_of(&self.place)
    }
}

/// Replaces a file's bytes, whole or not at all.
pub(crate) fn replace(place: PathBuf, bytes: &[u8]) -> io::Result<()> {
    stage(place, bytes)?.put_in_place()
}

/// Flushes a file that something else has written and closed.
pub(crate) fn sync_file(path: &Path) -> io::Result<()> {
    patiently(|| OpenOptions::new().write(true).open(path))?.sync_all()
}

/// Asks the system to forget what it keeps of a flushed file in memory, so that reading it asks the medium.
///
/// Only Linux offers this for a file of one's own; elsewhere reading may be answered from memory.
pub(crate) fn forget_cached(file: &File) {
    #[cfg(target_os = "linux")]
    // A wish only: what cannot be forgotten is read from memory, and is still compared.
    let _ = rustix::fs::fadvise(file, 0, None, rustix::fs::Advice::DontNeed);
    #[cfg(not(target_os = "linux"))]
    let _ = file;
}

/// Copies a file that may not be there to a new one for its owner only, and flushes it.
pub(crate) fn copy_if_there(from: &Path, to: &Path) -> io::Result<()> {
    let mut source = match patiently(|| File::open(from)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        source => source?,
    };
    let mut copy = private(OpenOptions::new().write(true).create(true).truncate(true)).open(to)?;
    io::copy(&mut source, &mut copy)?;
    copy.sync_all()
}

/// Renames a file that may not be there.
pub(crate) fn rename_if_there(from: &Path, to: &Path) -> io::Result<()> {
    match patiently(|| fs::rename(from, to)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Removes a file if it is there.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    match patiently(|| fs::remove_file(path)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Flushes the folder a file is in, so that its name is on the disk too.
pub(crate) fn sync_folder_of(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Names the file in which bytes wait beside their place.
pub(crate) fn temporary_of(place: &Path) -> PathBuf {
    let mut name = place.as_os_str().to_owned();
    name.push(".tmp");
    PathBuf::from(name)
}

fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaced_bytes_are_whole_and_leave_nothing_beside_them() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let place = folder.path().join("keys.tar");
        replace(place.clone(), b"a longer first text")?;
        replace(place.clone(), b"second")?;
        assert_eq!(fs::read(&place)?, b"second");
        assert_eq!(fs::read_dir(folder.path())?.count(), 1);
        Ok(())
    }

    /// What Windows says of a file a scanner has open, given by hand: no other system does.
    #[test]
    fn a_held_file_is_tried_again_with_growing_pauses_and_not_for_ever() {
        let violation = || io::Error::from_raw_os_error(32);
        let held = |error: &io::Error| error.raw_os_error() == Some(32);
        for (refusals, tries, waited, taken) in
            [(0, 1, 0, true), (3, 4, 80, true), (8, 9, 2780, true), (9, 9, 2780, false)]
        {
            let (mut tried, mut pauses) = (0, Duration::ZERO);
            let attempt = || {
                tried += 1;
                if tried > refusals { Ok(()) } else { Err(violation()) }
            };
            assert_eq!(again(attempt, held, |pause| pauses += pause).is_ok(), taken, "{refusals}");
            assert_eq!((tried, pauses), (tries, Duration::from_millis(waited)), "{refusals}");
        }
        // What no patience helps against is told at once.
        let mut tried = 0;
        let attempt = || {
            tried += 1;
            Err::<(), _>(io::Error::from(io::ErrorKind::NotFound))
        };
        assert!(again(attempt, held, |_| panic!("nothing to wait for")).is_err());
        assert_eq!(tried, 1);
    }

    #[test]
    fn staged_bytes_do_not_count_yet() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let place = folder.path().join("keys.tar");
        replace(place.clone(), b"old")?;
        let _abandoned = stage(place.clone(), b"new")?;
        assert_eq!(fs::read(&place)?, b"old");
        Ok(())
    }

    #[test]
    fn what_is_not_there_is_no_trouble_and_what_cannot_go_is() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let (kept, none) = (folder.path().join("kept"), folder.path().join("none"));
        fs::create_dir(&kept)?;
        fs::write(kept.join("letter"), b"")?;
        fs::write(folder.path().join("file"), b"")?;
        remove(&none)?;
        rename_if_there(&none, &kept)?;
        copy_if_there(&none, &folder.path().join("copy"))?;
        assert!(remove(&kept).is_err(), "a folder is no file");
        assert!(rename_if_there(&folder.path().join("file"), &kept).is_err(), "a folder is not replaced");
        assert!(copy_if_there(&kept, &folder.path().join("copy")).is_err(), "a folder cannot be read");
        assert!(kept.join("letter").exists() && folder.path().join("file").exists());
        Ok(())
    }

    #[test]
    fn a_folder_that_is_there_is_taken_as_it_is_and_a_file_is_no_folder() -> io::Result<()> {
        let place = tempfile::tempdir()?;
        let folder = place.path().join("backups");
        create_folder(&folder)?;
        fs::write(folder.join("letter"), b"")?;
        create_folder(&folder)?;
        assert!(folder.join("letter").exists());
        let in_the_way = create_folder(&folder.join("letter")).map_err(|error| error.kind());
        assert_eq!(in_the_way, Err(io::ErrorKind::AlreadyExists));
        Ok(())
    }

    #[test]
    fn a_file_past_the_limit_is_not_read() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("big");
        fs::write(&path, [7; 11])?;
        assert_eq!(read_at_most(&path, 11)?, Some(vec![7; 11]));
        assert_eq!(read_at_most(&path, 10).map_err(|e| e.kind()), Err(io::ErrorKind::FileTooLarge));
        assert_eq!(read_at_most(&folder.path().join("none"), 10)?, None);
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn files_and_folders_are_for_their_owner_only() -> io::Result<()> {
        use std::os::unix::fs::PermissionsExt;
        let root = tempfile::tempdir()?;
        let folder = root.path().join("above/vault");
        create_private_folder(&folder)?;
        replace(folder.join("keys.tar"), b"")?;
        create_private_file(&folder.join("vault-1.db"))?;
        open_lock_file(&folder.join("vault.lock"))?;
        let mode = |path: &Path| fs::metadata(path).map(|m| m.permissions().mode() & 0o777);
        assert_eq!(mode(&folder)?, 0o700);
        for name in ["keys.tar", "vault-1.db", "vault.lock"] {
            assert_eq!(mode(&folder.join(name))?, 0o600, "{name}");
        }
        Ok(())
    }
}
