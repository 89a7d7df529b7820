//! Folders of a test's own: nothing reads or writes the developer's home.

use std::{
    fs,
    path::{Path, PathBuf},
};

use tempfile::TempDir;

/// A home, a vault and a place for logs, gone with the test.
pub struct Folders {
    root: TempDir,
}

impl Folders {
    /// Makes them.
    pub fn new() -> Self {
        let root = tempfile::Builder::new()
            .prefix("tillit-")
            .tempdir()
            .expect("the temporary folder can be written");
        let folders = Self { root };
        let settings = folders.config().join("gtk-3.0");
        fs::create_dir_all(&settings).expect("the folder is new");
        // A caret that blinks would keep a picture from ever standing still.
        fs::write(settings.join("settings.ini"), "[Settings]\ngtk-cursor-blink = false\n")
            .expect("the folder is new");
        folders
    }

    /// What everything else here is in.
    pub fn root(&self) -> &Path {
        self.root.path()
    }

    /// Where the vault goes.
    pub fn vault(&self) -> PathBuf {
        self.root.path().join("vault")
    }

    /// Where backups go until somebody chooses: beside the vault.
    pub fn backups(&self) -> PathBuf {
        self.root.path().join("backups")
    }

    /// The file in which a test writes what is chosen in the system's windows.
    pub fn choice(&self) -> PathBuf {
        self.root.path().join("choice")
    }

    /// The file in which a test writes which sticks are plugged in, one a line.
    pub fn sticks(&self) -> PathBuf {
        self.root.path().join("sticks")
    }

    /// What the app takes for the home folder.
    pub fn home(&self) -> PathBuf {
        self.root.path().join("home")
    }

    fn config(&self) -> PathBuf {
        self.home().join("config")
    }

    /// Where the driver and the app write what they have to say.
    pub fn log(&self) -> PathBuf {
        self.root.path().join("log")
    }

    /// Whether a process is still at work that was started for the vault.
    pub fn are_in_use(&self) -> bool {
        let vault = self.vault();
        let wanted = vault.to_str().expect("temporary folders have plain names");
        fs::read_dir("/proc").into_iter().flatten().flatten().any(|process| {
            let line = fs::read(process.path().join("cmdline")).unwrap_or_default();
            String::from_utf8_lossy(&line).split('\0').any(|argument| argument == wanted)
        })
    }

    /// The variables that make a program use these folders and nothing of the session it was started from.
    pub fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        vec![
            ("HOME", self.home()),
            ("XDG_DATA_HOME", self.home().join("data")),
            ("XDG_CONFIG_HOME", self.config()),
            ("XDG_CACHE_HOME", self.home().join("cache")),
            ("XDG_RUNTIME_DIR", self.home()),
            ("TILLIT_CHOICE", self.choice()),
            ("TILLIT_STICKS", self.sticks()),
        ]
    }
}

/// `.artifacts/<name>` in the project, made where it is missing.
pub fn artifacts(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(".artifacts").join(name);
    fs::create_dir_all(&folder).expect("the project folder can be written");
    folder
}
