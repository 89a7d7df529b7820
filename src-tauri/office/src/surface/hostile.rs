//! Bad input for every command there is, built from the shapes of their forms: each answer is a view or a clear message,
//! nothing panics, and what can be taken back leaves nothing behind.

use std::collections::BTreeMap;

use fluent_bundle::FluentValue;
use serde_json::{Map, Value, json};

use super::describe;
use crate::languages::{Language, messages};
use crate::testing::{PASSPHRASE, Scene};

/// Texts where a form should be.
const FORMS: &[&str] = &[
    "",
    "{",
    "null",
    "42",
    "[]",
    "\"text\"",
    "{}",
    "{\"nobody-asked-for-this\":1}",
    "{\"id\":1e999}",
    "\u{0}",
    "\u{FEFF}{}",
    "{\"name\":\"\\ud800\"}",
];

/// Texts where a name, a date, an hour or an id should be.
fn texts() -> Vec<String> {
    let few = [
        "",
        " ",
        "🌻🌙",
        "نور الهدى",
        "\u{202E}Ana\u{202C}",
        "a\u{0}b",
        "Robert'); DROP TABLE person;--",
        "{$name} <b>%s</b>",
        "0000-01-01",
        "9999-12-31",
        "-262143-01-01",
        "2026-02-30",
        "24:00",
        "25:99",
        "NaN",
        "00000000-0000-4000-8000-000000000000",
    ];
    few.map(str::to_owned).into_iter().chain(["ж".repeat(10_000), "\u{301}".repeat(10_000)]).collect()
}

const NUMBERS: &[i64] = &[i64::MIN, i32::MIN as i64, -1, 0, 1, 255, 256, 65_536, i32::MAX as i64, i64::MAX];

/// What takes the office away, or away what was stocked; everything else is tried.
const NOT_HERE: &[&str] = &["lock", "undo", "erase_people"];

/// A TypeScript type, as far as forms use it.
#[derive(Debug, Clone)]
enum Shape {
    Named(String),
    Literal(String),
    List(Box<Shape>),
    Fields(Vec<(String, Shape)>),
    /// Everything of each.
    Both(Vec<Shape>),
    OneOf(Vec<Shape>),
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn takes(&mut self, token: &str) -> bool {
        self.rest = self.rest.trim_start();
        let taken = self.rest.strip_prefix(token);
        self.rest = taken.unwrap_or(self.rest);
        taken.is_some()
    }

    fn word(&mut self) -> String {
        self.rest = self.rest.trim_start();
        let end = self.rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word.to_owned()
    }

    fn quoted(&mut self) -> String {
        let (word, rest) = self.rest.split_once('"').expect("a quote ends");
        self.rest = rest;
        word.to_owned()
    }

    fn shape(&mut self) -> Shape {
        let mut either = vec![self.both()];
        while self.takes("|") {
            either.push(self.both());
        }
        if either.len() == 1 { either.remove(0) } else { Shape::OneOf(either) }
    }

    fn both(&mut self) -> Shape {
        let mut parts = vec![self.one()];
        while self.takes("&") {
            parts.push(self.one());
        }
        if parts.len() == 1 { parts.remove(0) } else { Shape::Both(parts) }
    }

    fn one(&mut self) -> Shape {
        if self.takes("(") {
            let inner = self.shape();
            assert!(self.takes(")"), "{}", self.rest);
            return inner;
        }
        if self.takes("\"") {
            return Shape::Literal(self.quoted());
        }
        if self.takes("{") {
            return self.fields();
        }
        let name = self.word();
        if name == "Array" || name == "Record" {
            assert!(self.takes("<"), "{}", self.rest);
            let mut inner = self.shape();
            while self.takes(",") {
                inner = self.shape();
            }
            assert!(self.takes(">"), "{}", self.rest);
            return if name == "Array" { Shape::List(Box::new(inner)) } else { Shape::Fields(Vec::new()) };
        }
        // What a type is made with is an id: the surface makes types with nothing else.
        if self.takes("<") {
            self.word();
            assert!(self.takes(">"), "{}", self.rest);
        }
        Shape::Named(name)
    }

    fn fields(&mut self) -> Shape {
        let mut fields = Vec::new();
        while !self.takes("}") {
            let name = if self.takes("\"") { self.quoted() } else { self.word() };
            self.takes("?");
            assert!(self.takes(":"), "{name}: {}", self.rest);
            fields.push((name, self.shape()));
            self.takes(",");
        }
        Shape::Fields(fields)
    }
}

/// Every type of the surface, and ids of things that are there.
struct Surface {
    types: BTreeMap<String, Shape>,
    ids: BTreeMap<&'static str, Value>,
}

impl Surface {
    fn new(ids: BTreeMap<&'static str, Value>) -> Self {
        let described = describe();
        let types =
            described["types"].as_object().expect("types by name").iter().filter_map(|(name, text)| {
                let (_, shape) = text.as_str()?.split_once('=')?;
                Some((name.clone(), Reader { rest: shape }.shape()))
            });
        let mut types: BTreeMap<String, Shape> = types.collect();
        types.insert("Id".to_owned(), Shape::Named("string".to_owned()));
        Self { types, ids }
    }

    /// A form that could well be taken.
    fn sample(&self, shape: &Shape, field: &str) -> Value {
        match shape {
            Shape::Named(name) => match name.as_str() {
                "string" => json!(match field {
                    "at_hour" | "from_hour" => "18:00",
                    "from" | "until" | "on" | "to" | "on_day" | "first_on" => "2026-12-02",
                    "passphrase" | "current" => PASSPHRASE,
                    "zone" => "Europe/Belgrade",
                    _ => "River",
                }),
                "number" => json!(1),
                "boolean" => json!(true),
                "null" | "undefined" => Value::Null,
                id if self.ids.contains_key(id) => self.ids[id].clone(),
                other => self.types.get(other).map_or(json!({}), |shape| self.sample(shape, field)),
            },
            Shape::Literal(word) => json!(word),
            Shape::List(inner) => json!([self.sample(inner, field)]),
            Shape::Fields(fields) => fields
                .iter()
                .map(|(name, shape)| (name.clone(), self.sample(shape, name)))
                .collect::<Map<_, _>>()
                .into(),
            Shape::Both(parts) => {
                let mut whole = Map::new();
                for part in parts {
                    if let Value::Object(fields) = self.sample(part, field) {
                        whole.extend(fields);
                    }
                }
                whole.into()
            }
            Shape::OneOf(either) => either
                .iter()
                .map(|one| self.sample(one, field))
                .find(|sample| !sample.is_null())
                .unwrap_or_default(),
        }
    }
}

/// Where the texts and numbers of a form are, as JSON pointers.
fn leaves(value: &Value, at: &str, into: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, inner) in fields {
                leaves(inner, &format!("{at}/{name}"), into);
            }
        }
        Value::Array(items) => {
            into.push(at.to_owned());
            for (index, inner) in items.iter().enumerate() {
                leaves(inner, &format!("{at}/{index}"), into);
            }
        }
        _ => into.push(at.to_owned()),
    }
}

fn replaced(form: &Value, at: &str, with: Value) -> String {
    let mut form = form.clone();
    if let Some(place) = form.pointer_mut(at) {
        *place = with;
    }
    form.to_string()
}

/// Whether the message of a code is there, and gets all it speaks of.
fn is_clear(fault: &Value) -> bool {
    let args: Vec<(&str, FluentValue<'_>)> = fault["args"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, value)| {
            let value =
                value.as_f64().map_or_else(|| value.as_str().unwrap_or_default().into(), FluentValue::from);
            (name.as_str(), value)
        })
        .collect();
    let id = format!("fault-{}", fault["code"].as_str().unwrap_or_default());
    messages(Language::En).text(&id, &args).is_some()
}

struct Trial {
    scene: Scene,
    troubles: Vec<String>,
    asked: u32,
}

impl Trial {
    fn ask(&mut self, command: &str, form: &str) {
        self.asked += 1;
        let answer = self.scene.envelope(command, form);
        let short: String = form.chars().take(160).collect();
        let Some(fault) = answer.get("fault") else {
            // Whatever was taken after all goes back, so that the next one meets the same office. What changed nothing
            // made nothing stale but the journal.
            let stale = answer["stale"].as_array().map_or(&[][..], Vec::as_slice);
            if stale.len() > 1 && stale.iter().any(|topic| topic == "journal") {
                self.scene.envelope("undo", "{}");
            }
            return;
        };
        if matches!(fault["code"].as_str(), Some("broken" | "unforeseen" | "locked")) || !is_clear(fault) {
            self.troubles.push(format!("{command} {short}: {fault}"));
        }
        for field in fault["fields"].as_array().into_iter().flatten() {
            if !is_clear(field) {
                self.troubles.push(format!("{command} {short}: {field}"));
            }
        }
    }
}

/// An office with one of everything, and the id of each.
fn stocked() -> (Scene, BTreeMap<&'static str, Value>) {
    let mut scene = Scene::new();
    let programme = scene.ok("add_programme", json!({ "preset": "france" }))["id"].take();
    let venue = json!({ "name": "Blue room", "kind": "centre-room", "address": "", "capacity": 12, "step_free": "yes" });
    let venue = scene.ok("add_venue", venue)["id"].take();
    let topic = scene.ok("get_settings", json!({}))["topics"][0]["id"].take();
    let vesna = json!({ "called": "Vesna", "roles": ["facilitator"], "contact": "" });
    let facilitator = scene.ok("add_facilitator", vesna)["id"].take();
    let booking = json!({ "on_day": "2026-11-20", "at_hour": "11:30", "minutes": 45, "place": "office", "interviewer": { "other": "Ana" } });
    let person = json!({ "called": "Linden", "called_as": "name", "gender": "woman" });
    let contact = json!({ "phone": "064 1234567", "may_call": true, "may_text": false, "may_email": false, "hours": [],
        "who_may_answer": "anyone", "voicemail": "nothing", "lives_with_danger": "no" });
    let enquiry = json!({ "person": { "new": person }, "channel": "phone", "topics": [topic], "times": "",
        "contact": contact, "conversation": booking });
    let recorded = scene.ok("record_enquiry", enquiry);
    let (person, conversation) = (recorded["person"].clone(), recorded["conversation"].clone());
    let call = {
        let other = json!({ "called": "Reed", "called_as": "name", "gender": "woman" });
        let enquiry = json!({ "person": { "new": other }, "channel": "phone", "topics": [], "times": "" });
        scene.ok("record_enquiry", enquiry);
        scene.ok("list_calls", json!({}))["calls"][0]["id"].take()
    };
    let entry = scene.ok(
        "join_waiting_list",
        json!({ "person": person, "entry": { "topic": topic, "programme": programme } }),
    )["id"]
        .take();
    let group = json!({ "name": "", "programme": programme, "topic": topic, "first_on": "2026-11-20", "at_hour": "18:00", "dates": ["2026-12-02"] });
    let made = scene.ok("create_group", group);
    let group = made["id"].clone();
    let session = made["sessions"][0]["id"].clone();
    let seat = scene.ok("get_group", json!({ "id": group }))["seats"][0]["id"].take();
    let participation =
        scene.ok("place_person_directly", json!({ "group": group, "person": person }))["participation"]
            .take();
    let ids = BTreeMap::from([
        ("ProgrammeId", programme),
        ("VenueId", venue),
        ("TopicId", topic),
        ("FacilitatorId", facilitator),
        ("PersonId", person),
        ("ConversationId", conversation),
        ("CallId", call),
        ("EntryId", entry),
        ("GroupId", group),
        ("SessionId", session),
        ("SeatId", seat),
        ("ParticipationId", participation),
    ]);
    (scene, ids)
}

#[test]
fn every_command_answers_bad_input_with_a_clear_message_and_loses_nothing() {
    let (scene, ids) = stocked();
    let surface = Surface::new(ids);
    let mut trial = Trial { scene, troubles: Vec::new(), asked: 0 };
    trial.ask("no_such_command", "{}");
    trial.ask("", "");
    let before = trial.scene.digest();
    let described = describe();
    for (command, about) in described["commands"].as_object().expect("commands by name") {
        if NOT_HERE.contains(&command.as_str()) {
            continue;
        }
        for form in FORMS {
            trial.ask(command, form);
        }
        let sample = surface.sample(&Shape::Named(about["form"].as_str().unwrap_or_default().to_owned()), "");
        trial.ask(command, &sample.to_string());
        let mut places = Vec::new();
        leaves(&sample, "", &mut places);
        for place in places {
            for wrong in [Value::Null, json!(1.5), json!(true), json!([]), json!({})] {
                trial.ask(command, &replaced(&sample, &place, wrong));
            }
            match sample.pointer(&place) {
                Some(Value::String(_)) => {
                    for text in texts() {
                        trial.ask(command, &replaced(&sample, &place, json!(text)));
                    }
                }
                Some(Value::Number(_)) => {
                    for number in NUMBERS {
                        trial.ask(command, &replaced(&sample, &place, json!(number)));
                    }
                }
                Some(Value::Array(items)) => {
                    let many = vec![items.first().cloned().unwrap_or_default(); 10_000];
                    trial.ask(command, &replaced(&sample, &place, json!(many)));
                }
                _ => {}
            }
        }
        if trial.scene.digest() != before {
            trial.troubles.push(format!("{command} left something behind"));
            break;
        }
    }
    let Trial { troubles, asked, .. } = trial;
    println!("{asked} answers");
    assert!(troubles.is_empty(), "{} of {asked}\n{}", troubles.len(), troubles.join("\n"));
}
