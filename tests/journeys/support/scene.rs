//! Where a journey starts: the time, the looks, and what is already in the vault.

use serde_json::{Value, json};
use tillit_office::{Desk, World};
use tillit_vault::Folder;

use super::folders::Folders;

/// Who set up the centre of every scene that has one.
pub const COORDINATOR: &str = "Ana Marković";
/// Opens its vault.
pub const PASSPHRASE: &str = "orbit velvet canyon puzzle ladder frost";

/// A Saturday in November, half an hour before the evening's groups.
const NOW: &str = "2026-11-21T17:30:00Z";

/// A scene, built up before [`super::App::start`].
pub struct Scene {
    pub(super) folders: Folders,
    pub(super) now: String,
    pub(super) dark: bool,
    kit: String,
}

impl Scene {
    /// A computer on which the app was never started.
    pub fn first_run() -> Self {
        Self { folders: Folders::new(), now: NOW.into(), dark: false, kit: String::new() }
    }

    /// A centre in Belgrade that has just been set up by its coordinator, and is locked.
    pub fn founded() -> Self {
        Self::founded_with(|_| ())
    }

    /// The same with more in it: `arrange` runs commands of the surface before the app starts.
    pub fn founded_with(arrange: impl FnOnce(&mut Office)) -> Self {
        Self::made(|office, kit| {
            let asked = kit["ask"].as_array().into_iter().flatten().filter_map(Value::as_u64);
            let words: Vec<_> = asked.map(|place| kit["words"][place as usize - 1].clone()).collect();
            office.call("confirm_recovery", json!({ "words": words }));
            arrange(office);
        })
    }

    /// A set-up that was cut short before three words of the recovery kit were typed back.
    pub fn cut_short() -> Self {
        Self::made(|_, _| ())
    }

    fn made(finish: impl FnOnce(&mut Office, &Value)) -> Self {
        let mut scene = Self::first_run();
        let mut office = scene.office();
        let centre = json!({ "name": "Kuća na bregu", "country": "RS", "zone": "Europe/Belgrade" });
        let founding = json!({ "language": "en", "coordinator": COORDINATOR, "centre": centre, "passphrase": PASSPHRASE });
        let kit = office.call("create_vault", founding);
        let words = kit["words"].as_array().into_iter().flatten().filter_map(Value::as_str);
        scene.kit = words.collect::<Vec<_>>().join(" ");
        finish(&mut office, &kit);
        office.desk.close().expect("the temporary folder can be written");
        scene
    }

    /// The twelve words of the recovery kit.
    pub fn kit(&self) -> String {
        self.kit.clone()
    }

    /// The bytes of a file of the vault.
    pub fn file(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.folders.vault().join(name)).expect("the vault has the file")
    }

    /// Does something to the files of the vault, as no coordinator would.
    pub fn tampered(self, with: impl FnOnce(&std::path::Path)) -> Self {
        with(&self.folders.vault());
        self
    }

    /// The office of this scene without a window, its vault not open yet.
    pub fn office(&self) -> Office {
        let now = self.now.parse().expect("the scene's time is an instant");
        Office { desk: Desk::new(Folder::at(self.folders.vault()), World::at(now)) }
    }

    /// Sets the system to its dark look.
    pub fn in_the_dark(mut self) -> Self {
        self.dark = true;
        self
    }
}

/// The office without a window, to arrange a scene.
pub struct Office {
    desk: Desk,
}

impl Office {
    /// Runs a command and gives its view.
    pub fn call(&mut self, command: &str, form: Value) -> Value {
        let said = self.desk.call(command, &form.to_string());
        let mut envelope: Value = serde_json::from_str(&said).expect("the desk answers in JSON");
        assert!(envelope.get("ok").is_some(), "{command}: {said}");
        envelope["ok"].take()
    }
}
