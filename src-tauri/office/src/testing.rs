//! Scenes for tests: a real vault in a scratch folder, driven through the surface.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use tillit_vault::Folder;

use crate::desk::Desk;
use crate::world::World;

/// The passphrase of every scene.
pub(crate) const PASSPHRASE: &str = "orbit velvet canyon puzzle ladder frost";

/// An office in a scratch folder, on a clock that stands still.
pub(crate) struct Scene {
    pub(crate) desk: Desk,
    folder: tempfile::TempDir,
}

impl Scene {
    /// A new Belgrade office, at ten in the morning of Friday, 20 November 2026.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("the system gives a scratch folder");
        let world = World::seeded("2026-11-20T09:00:00Z".parse().expect("a fixed instant parses"), 7);
        let desk = Desk::new(Folder::at(folder.path().join("vault")), world).with_cheap_keys();
        let mut scene = Self { desk, folder };
        let kit = scene.ok(
            "create_vault",
            json!({
                "language": "en",
                "coordinator": "Ana",
                "centre": { "name": "Open Door", "country": "RS", "zone": "Europe/Belgrade" },
                "passphrase": PASSPHRASE,
            }),
        );
        assert_eq!(kit["words"].as_array().map(Vec::len), Some(12));
        scene
    }

    /// Where the vault is.
    pub(crate) fn vault(&self) -> std::path::PathBuf {
        self.folder.path().join("vault")
    }

    /// The app is closed and started again, at the same moment.
    pub(crate) fn start_again(&mut self) {
        let now = self.desk.world().expect("a scene is never turning").now();
        self.desk = Desk::new(Folder::at(self.vault()), World::seeded(now, 8)).with_cheap_keys();
    }

    /// Runs a command that must succeed and gives its view.
    #[track_caller]
    pub(crate) fn ok(&mut self, name: &str, form: Value) -> Value {
        let mut envelope = self.envelope(name, &form.to_string());
        assert!(envelope.get("fault").is_none(), "{name} {form} gave {envelope}");
        envelope["ok"].take()
    }

    /// Runs a command that must not succeed and gives its fault.
    #[track_caller]
    pub(crate) fn fault(&mut self, name: &str, form: Value) -> Value {
        self.fault_of_text(name, &form.to_string())
    }

    /// As [`Scene::fault`], for a form that need not be JSON.
    #[track_caller]
    pub(crate) fn fault_of_text(&mut self, name: &str, form: &str) -> Value {
        let mut envelope = self.envelope(name, form);
        assert!(envelope.get("ok").is_none(), "{name} {form} gave {envelope}");
        envelope["fault"].take()
    }

    /// Runs a command and gives the whole envelope.
    pub(crate) fn envelope(&mut self, name: &str, form: &str) -> Value {
        serde_json::from_str(&self.desk.call(name, form)).expect("an envelope is JSON")
    }

    /// Sets the clock.
    pub(crate) fn at(&mut self, now: &str) {
        let now: DateTime<Utc> = now.parse().expect("a test names a real instant");
        self.desk.world().expect("a scene is never turning").set_now(now);
    }

    /// The digest of everything but drafts, the journal and what is known of backups: none of these is an act.
    pub(crate) fn digest(&self) -> [u8; 32] {
        let no_acts = ["draft", "journal", "journal_subject", "sqlite_sequence"];
        let backups = ["backup_setting", "backup_place", "backup", "backup_copy"];
        self.desk.digest(&[no_acts, backups].concat()).expect("a scene's office is open and healthy")
    }
}
