//! Scenes for tests: a real vault in a scratch folder, driven through the surface.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use tillit_vault::{Folder, Migration};

use crate::desk::Desk;
use crate::migrations::MIGRATIONS;
use crate::world::World;

/// The passphrase of every scene.
pub(crate) const PASSPHRASE: &str = "orbit velvet canyon puzzle ladder frost";

/// An office in a scratch folder, on a clock that stands still.
pub(crate) struct Scene {
    pub(crate) desk: Desk,
    /// The twelve words of the recovery kit.
    pub(crate) kit: String,
    folder: tempfile::TempDir,
}

impl Scene {
    /// A new Belgrade office, at ten in the morning of Friday, 20 November 2026.
    pub(crate) fn new() -> Self {
        Self::founded(Desk::with_cheap_keys)
    }

    /// The same office, not waiting for the disk at each write: for thousands of acts.
    pub(crate) fn in_bulk() -> Self {
        Self::founded(|desk| desk.with_cheap_keys().filling_in_bulk())
    }

    fn founded(fit: impl FnOnce(Desk) -> Desk) -> Self {
        let folder = tempfile::tempdir().expect("the system gives a scratch folder");
        let world = World::seeded("2026-11-20T09:00:00Z".parse().expect("a fixed instant parses"), 7);
        let desk = fit(Desk::new(Folder::at(folder.path().join("vault")), world));
        let mut scene = Self { desk, kit: String::new(), folder };
        let kit = scene.ok(
            "create_vault",
            json!({
                "language": "en",
                "coordinator": "Ana",
                "centre": { "name": "Open Door", "country": "RS", "zone": "Europe/Belgrade" },
                "passphrase": PASSPHRASE,
            }),
        );
        let words = kit["words"].as_array().expect("the kit is twelve words").iter();
        scene.kit = words.map(|word| word.as_str().expect("words are texts")).collect::<Vec<_>>().join(" ");
        assert_eq!(scene.kit.split(' ').count(), 12);
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

    /// The app is brought to a newer version and started again: one that adds a column to the topics.
    pub(crate) fn start_newer_version(&mut self) {
        let sql = "ALTER TABLE topic ADD COLUMN colour TEXT";
        let newer = Migration { number: 2, name: "a newer version's", sql, sha256: "" };
        let newer = Migration { sha256: newer.sha256_of_sql().leak(), ..newer };
        let all: Vec<Migration> = MIGRATIONS.iter().copied().chain([newer]).collect();
        let now = self.desk.world().expect("a scene is never turning").now();
        let desk = Desk::new(Folder::at(self.vault()), World::seeded(now, 9));
        self.desk = desk.with_cheap_keys().with_migrations(all.leak());
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
