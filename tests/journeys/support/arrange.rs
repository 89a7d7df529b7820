//! The office without a window, to arrange what a journey does not walk itself.

use serde_json::{Value, json};
use tillit_office::{Desk, World};
use tillit_vault::Folder;

use super::scene::Scene;

/// An open office.
pub struct Office {
    pub(super) desk: Desk,
}

impl Office {
    /// The office of a scene, its vault not made yet. Where the app is driven its passphrases cost next to nothing; the
    /// shipped one opens no such vault.
    pub(super) fn at(scene: &Scene, world: World) -> Self {
        let desk = Desk::new(Folder::at(scene.folders.vault()), world);
        Self { desk: if cfg!(feature = "webdriver") { desk.with_cheap_keys() } else { desk } }
    }

    /// For filling a vault with many invented people.
    pub(super) fn in_bulk(self) -> Self {
        Self { desk: self.desk.filling_in_bulk() }
    }

    pub(super) fn close(mut self) {
        self.desk.close().expect("the temporary folder can be written");
    }

    /// Runs a command and gives its view.
    pub fn call(&mut self, command: &str, form: Value) -> Value {
        let said = self.desk.call(command, &form.to_string());
        let mut envelope: Value = serde_json::from_str(&said).expect("the desk answers in JSON");
        assert!(envelope.get("ok").is_some(), "{command}: {said}");
        envelope["ok"].take()
    }

    /// The centre's first topic.
    pub fn topic(&mut self) -> Value {
        self.call("get_settings", json!({}))["topics"][0]["id"].take()
    }

    /// A programme copied from a preset.
    pub fn runs(&mut self, preset: &str) -> Value {
        self.call("add_programme", json!({ "preset": preset }))["id"].take()
    }

    /// A facilitator for one kind of seat, her pledge signed.
    pub fn leads(&mut self, called: &str, role: &str) -> Value {
        let fields =
            json!({ "called": called, "roles": [role], "contact": "", "pledge_signed_on": "2026-11-01" });
        self.call("add_facilitator", fields)["id"].take()
    }

    /// Somebody who got in touch; nothing more.
    pub fn enquires(&mut self, called: &str) -> Value {
        self.comes(json!({ "called": called, "called_as": "name", "gender": "woman" }))
    }

    /// The same, told more of: what a form says of a new person.
    pub fn comes(&mut self, person: Value) -> Value {
        let topic = self.topic();
        let enquiry =
            json!({ "person": { "new": person }, "channel": "phone", "topics": [topic], "times": "" });
        self.call("record_enquiry", enquiry)["person"].take()
    }

    /// Somebody who had her conversation and waits for the first topic.
    pub fn waits(&mut self, called: &str) -> Value {
        let person = self.enquires(called);
        self.accepts(&person);
        person
    }

    /// Her conversation was held this morning, and now she waits.
    pub fn accepts(&mut self, person: &Value) {
        let today = self.call("get_today", json!({}))["day"].take();
        let booking = json!({ "on_day": today, "at_hour": "08:00", "minutes": 45, "place": "office", "interviewer": { "other": "Ana" } });
        let conversation =
            self.call("book_conversation", json!({ "person": person, "booking": booking }))["id"].take();
        let entries = json!([{ "topic": self.topic() }]);
        let held = json!({ "id": conversation, "went": "held", "outcome": "accepted", "entries": entries });
        self.call("record_conversation", held);
    }
}
