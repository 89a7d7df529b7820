//! Groups through the surface; and what every test about groups needs to set the scene.

use serde_json::{Value, json};

use crate::testing::Scene;

mod apart;
mod creating;
mod going_on;
mod handing_over;
mod pausing;
mod placing;
mod presets;
mod seats;
mod standing_in;
mod written_rules;

impl Scene {
    /// A Danish group that has met twice, with Kirsten who opened it; gives the group, her seat and herself.
    pub(crate) fn met_twice(&mut self) -> (Value, Value, Value) {
        let group = self.group("denmark");
        let seat = self.seat(&group, 0);
        let kirsten = self.facilitator("Kirsten", "initiator");
        self.ok("fill_seat", json!({ "seat": seat, "facilitator": kirsten }));
        self.ok("start_group", json!({ "id": group, "reason": "Four more come next week." }));
        for (at, index) in [("2026-12-02T20:00:00Z", 0), ("2026-12-09T20:00:00Z", 1)] {
            self.at(at);
            let session = self.kept(&group, "id")[index].clone();
            self.ok("record_attendance", json!({ "session": session, "everyone_came": true }));
        }
        (group, seat, kirsten)
    }

    /// The topic of most scenes.
    pub(crate) fn topic(&mut self) -> Value {
        self.ok("get_settings", json!({}))["topics"][1]["id"].clone()
    }

    /// A programme as the preset says.
    pub(crate) fn programme(&mut self, preset: &str) -> Value {
        self.programme_with(preset, |_| {})
    }

    /// A programme as the preset says, changed.
    pub(crate) fn programme_with(&mut self, preset: &str, change: impl FnOnce(&mut Value)) -> Value {
        let id = self.ok("add_programme", json!({ "preset": preset }))["id"].clone();
        let settings = self.ok("get_settings", json!({}));
        let programmes = settings["programmes"].as_array().expect("settings list programmes");
        let added =
            programmes.iter().find(|programme| programme["id"] == id).expect("what was added is listed");
        let mut fields = added["fields"].clone();
        change(&mut fields);
        self.ok("change_programme", json!({ "id": id, "fields": fields, "put_away": false }));
        id
    }

    /// A room of the centre.
    pub(crate) fn room(&mut self, name: &str) -> Value {
        let room =
            json!({ "name": name, "kind": "centre-room", "address": "", "capacity": 12, "step_free": "yes" });
        self.ok("add_venue", room)["id"].clone()
    }

    /// The form of a group that first meets on Wednesday, 2 December 2026, at 18:00.
    pub(crate) fn group_form(&mut self, programme: &Value) -> Value {
        json!({
            "name": "",
            "programme": programme,
            "topic": self.topic(),
            "first_on": "2026-12-02",
            "at_hour": "18:00",
        })
    }

    /// A group that first meets on Wednesday, 2 December 2026, at 18:00; its form changed.
    pub(crate) fn group_with(&mut self, programme: &Value, change: impl FnOnce(&mut Value)) -> Value {
        let mut form = self.group_form(programme);
        change(&mut form);
        self.ok("create_group", form)["id"].clone()
    }

    /// A group as a preset says, first met on Wednesday, 2 December 2026, at 18:00.
    pub(crate) fn group(&mut self, preset: &str) -> Value {
        let programme = self.programme(preset);
        self.group_with(&programme, |_| {})
    }

    /// A facilitator who can take one role.
    pub(crate) fn facilitator(&mut self, called: &str, role: &str) -> Value {
        let fields =
            json!({ "called": called, "roles": [role], "contact": "", "pledge_signed_on": "2026-11-01" });
        self.ok("add_facilitator", fields)["id"].clone()
    }

    /// One group in full.
    pub(crate) fn look_at(&mut self, group: &Value) -> Value {
        self.ok("get_group", json!({ "id": group }))
    }

    /// Somebody new who turned to the centre by phone; her fields besides what she is called.
    pub(crate) fn person_with(&mut self, called: &str, fields: Value) -> Value {
        let mut person = json!({ "called": called });
        person
            .as_object_mut()
            .zip(fields.as_object())
            .map(|(all, more)| all.extend(more.clone()))
            .expect("objects");
        let form = json!({ "person": { "new": person }, "channel": "phone", "topics": [], "times": "" });
        self.ok("record_enquiry", form)["person"].clone()
    }

    /// A woman who turned to the centre by phone.
    pub(crate) fn woman(&mut self, called: &str) -> Value {
        self.person_with(called, json!({ "gender": "woman" }))
    }

    /// Holds a conversation with somebody, accepts her, and gives her place on the waiting list for the usual topic.
    pub(crate) fn accept(&mut self, person: &Value) -> Value {
        let topic = self.topic();
        let at = self.desk.world().expect("a scene is never turning").local();
        let form = json!({
            "person": person,
            "booking": {
                "on_day": at.format("%Y-%m-%d").to_string(),
                "at_hour": "08:00",
                "minutes": 45,
                "place": "office",
                "interviewer": { "other": "Ana" },
            },
        });
        let id = self.ok("book_conversation", form)["id"].clone();
        let held =
            json!({ "id": id, "went": "held", "outcome": "accepted", "entries": [{ "topic": topic }] });
        self.ok("record_conversation", held)["entries"][0].clone()
    }

    /// Puts somebody on the waiting list for the usual topic, for a programme that asks for no conversation.
    pub(crate) fn wait(&mut self, person: &Value, programme: &Value) -> Value {
        let entry = json!({ "topic": self.topic(), "programme": programme });
        self.ok("join_waiting_list", json!({ "person": person, "entry": entry }))["id"].clone()
    }

    /// Places a woman who never waited in a group.
    pub(crate) fn member(&mut self, group: &Value, called: &str) -> Value {
        let person = self.woman(called);
        self.ok("place_person_directly", json!({ "group": group, "person": person }));
        person
    }

    /// A programme for anyone, without a conversation first and without needed seats, from one member on.
    pub(crate) fn easy_programme(&mut self) -> Value {
        self.programme_with("norway", |fields| {
            fields["conversation_first"] = json!(false);
            fields["least_to_start"] = json!(1);
            fields["least_to_go_on"] = json!(1);
        })
    }

    /// A seat of a group, by its place.
    pub(crate) fn seat(&mut self, group: &Value, index: usize) -> Value {
        self.look_at(group)["seats"][index]["id"].clone()
    }

    /// One field of each session of a group that was not called off.
    pub(crate) fn kept(&mut self, group: &Value, field: &str) -> Vec<Value> {
        let view = self.look_at(group);
        let sessions = view["sessions"].as_array().expect("a group lists its sessions");
        sessions
            .iter()
            .filter(|session| !session["number"].is_null())
            .map(|session| session[field].clone())
            .collect()
    }

    /// Runs an act, undoes and redoes it, and makes sure that nothing else is left of it.
    #[track_caller]
    pub(crate) fn undoable(&mut self, name: &str, form: Value) -> Value {
        let before = self.digest();
        let view = self.ok(name, form);
        let after = self.digest();
        assert_ne!(before, after, "{name} changes something");
        self.ok("undo", json!({}));
        assert_eq!(self.digest(), before, "{name} is undone");
        self.ok("redo", json!({}));
        assert_eq!(self.digest(), after, "{name} is done again");
        view
    }

    /// The code of a fault that changes nothing; of fields, the first field's.
    #[track_caller]
    pub(crate) fn refusal(&mut self, name: &str, form: Value) -> String {
        let before = self.digest();
        let fault = self.fault(name, form);
        assert_eq!(self.digest(), before, "{name} changed nothing");
        let code = if fault["code"] == "fields" { &fault["fields"][0]["code"] } else { &fault["code"] };
        code.as_str().expect("a fault has a code").to_owned()
    }
}
