//! The centre, and whoever turns to it: made up.

use fastrand::Rng;
use serde_json::{Value, json};
use tillit_office::Desk;

use super::at_desk::{FIRST, must};

pub(super) fn founding() -> Value {
    json!({
        "language": "en",
        "coordinator": "Ana",
        "centre": { "name": "Open Door", "country": "RS", "zone": "Europe/Belgrade" },
        "passphrase": FIRST,
    })
}

pub(super) fn enquiry(dice: &mut Rng) -> Value {
    let hours: Vec<Value> = (0..dice.u32(1..6))
        .map(|weekday| json!({ "weekday": weekday, "from": "10:00", "until": "12:00" }))
        .collect();
    json!({
        "person": { "new": { "called": words(dice, 8) } },
        "channel": "phone",
        "topics": [],
        "times": words(dice, 12),
        "contact": { "phone": format!("064 {:07}", dice.u32(..10_000_000)), "may_call": true, "hours": hours },
    })
}

/// Up to so many words.
pub(super) fn words(dice: &mut Rng, most: usize) -> String {
    const SOUNDS: [&str; 12] = ["ka", "ле", "mi", "ро", "su", "ша", "tø", "ви", "na", "ђе", "po", "æ"];
    let mut text = String::new();
    for _ in 0..dice.usize(1..=most) {
        for _ in 0..dice.usize(2..5) {
            text.push_str(dice.choice(SOUNDS).expect("there are some"));
        }
        text.push(' ');
    }
    text.trim_end().chars().take(most * 12).collect()
}

/// Lets somebody come with a word in every field that takes some; gives the person. Notes on people are switched on.
pub fn somebody(desk: &mut Desk, word: &str, number: usize) -> Value {
    let topic = must(desk, "get_settings", json!({}))["topics"][0]["id"].take();
    let hours = json!([{ "weekday": 1, "from": "10:00", "until": "12:00" }]);
    let said = must(
        desk,
        "record_enquiry",
        json!({
            "person": { "new": { "called": format!("{word} {number}"), "real_name": format!("{word} Field {number}"), "gender": "woman" } },
            "channel": "phone", "topics": [topic], "times": format!("{word} on Mondays"),
            "contact": { "phone": "064 1234567", "may_call": true, "hours": hours, "say_name": format!("{word} Say") },
        }),
    );
    let person = said["person"].clone();
    let (about, text) = (json!({ "person": person }), format!("{word} likes tea."));
    must(desk, "change_note", json!({ "about": about, "text": text }));
    must(
        desk,
        "record_consent",
        json!({ "person": person, "purpose": "contact", "given": true, "way": "oral" }),
    );
    let booking = json!({ "on_day": "2026-11-20", "at_hour": "14:30", "minutes": 45, "place": "office", "interviewer": { "other": format!("{word} Interviewer") } });
    let conversation =
        must(desk, "book_conversation", json!({ "person": person, "booking": booking }))["id"].take();
    let held = json!({ "id": conversation, "went": "held", "outcome": "accepted",
        "entries": [{ "topic": topic, "wishes": { "place": format!("{word} Street"), "age": "any", "gender": "any", "activity": "any", "times": [] } }] });
    must(desk, "record_conversation", held);
    let key = format!("person:{}", person.as_str().expect("an id is a text"));
    must(desk, "save_draft", json!({ "key": key, "content": format!("{word} draft") }));
    person
}
