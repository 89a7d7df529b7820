//! Whether a file that was made from others is older than one of them.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Says whether a made file is missing or older than the newest of its sources. Folders count with
/// everything in them and with their own time, which tells that a file was deleted.
pub fn is_older(made: &Path, sources: &[PathBuf]) -> bool {
    match changed(made) {
        Some(made) => sources.iter().filter_map(|source| newest(source)).any(|source| source > made),
        None => true,
    }
}

fn newest(path: &Path) -> Option<SystemTime> {
    let own = changed(path)?;
    let inside = fs::read_dir(path).into_iter().flatten().flatten();
    inside.filter_map(|entry| newest(&entry.path())).chain([own]).max()
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|data| data.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::slice::from_ref;
    use std::time::Duration;

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
            fs::create_dir_all(folder.join("src/deep")).expect("the temporary folder takes folders");
            Self(folder)
        }

        /// Writes a file and sets its time and that of the folder it is in.
        fn put(&self, name: &str, seconds: u64) -> PathBuf {
            let path = self.0.join(name);
            fs::write(&path, "").expect("the folder was just made");
            self.touch(&path, seconds);
            path
        }

        fn touch(&self, path: &Path, seconds: u64) {
            let at = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            let file = fs::File::open(path).expect("the file was just written");
            file.set_modified(at).expect("its owner may set its time");
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_made_file_is_older_when_any_source_is_newer_or_it_is_missing() {
        let folder = Folder::new("age");
        let source = folder.put("src/deep/page.svelte", 100);
        let tree = folder.0.join("src");
        folder.touch(&tree.join("deep"), 100);
        folder.touch(&tree, 100);
        let made = folder.put("index.html", 100);
        assert!(!is_older(&made, from_ref(&tree)), "made at the same moment");
        folder.touch(&source, 101);
        assert!(is_older(&made, from_ref(&tree)), "a file deep inside is newer");
        folder.touch(&made, 102);
        assert!(!is_older(&made, from_ref(&tree)), "made anew");
        folder.touch(&tree.join("deep"), 103);
        assert!(is_older(&made, from_ref(&tree)), "something was deleted from a folder");
        assert!(is_older(&folder.0.join("never"), &[tree]), "never made");
    }

    #[test]
    fn a_source_that_is_not_there_makes_nothing_older() {
        let folder = Folder::new("absent");
        let made = folder.put("index.html", 100);
        assert!(!is_older(&made, &[folder.0.join("absent")]));
    }
}
