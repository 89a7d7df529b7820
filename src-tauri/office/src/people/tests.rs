//! People through the surface, and the hands that the tests of the whole people side share.

mod apart;
mod calls;
mod consents;
mod contact;
mod details;
mod find;
mod list;
mod merge;
mod page;
mod status;
mod together;
mod well;

use serde_json::{Value, json};

use crate::languages::{Language, messages};
use crate::testing::Scene;

/// The id of a topic by its name.
#[track_caller]
pub(crate) fn topic(scene: &mut Scene, name: &str) -> Value {
    let settings = scene.ok("get_settings", json!({}));
    let topics = settings["topics"].as_array().expect("topics are a list");
    topics.iter().find(|topic| topic["name"] == name).expect("the topic is there")["id"].clone()
}

/// A topic that the centre does not offer.
pub(crate) fn excluded_topic(scene: &mut Scene) -> Value {
    scene.ok("add_topic", json!({ "name": "Politics", "excluded": true }))["id"].clone()
}

/// An enquiry by phone with nothing but a name.
pub(crate) fn enquiry(called: &str) -> Value {
    json!({ "person": { "new": { "called": called } }, "channel": "phone", "topics": [], "times": "" })
}

/// Somebody who got in touch by phone and gave nothing but a name.
#[track_caller]
pub(crate) fn newcomer(scene: &mut Scene, called: &str) -> Value {
    scene.ok("record_enquiry", enquiry(called))["person"].clone()
}

/// Somebody accepted after a conversation, who waits for a topic; gives the person and the place on the list.
#[track_caller]
pub(crate) fn accepted(scene: &mut Scene, called: &str, topic: &Value) -> (Value, Value) {
    let person = newcomer(scene, called);
    let id = scene.ok("book_conversation", json!({ "person": person, "booking": booking() }))["id"].clone();
    let form = json!({ "id": id, "went": "held", "outcome": "accepted", "entries": [{ "topic": topic }] });
    let recorded = scene.ok("record_conversation", form);
    (person, recorded["entries"][0].clone())
}

/// Half past two on the scene's Friday, at the office, with Ana.
pub(crate) fn booking() -> Value {
    json!({ "on_day": "2026-11-20", "at_hour": "14:30", "minutes": 45, "place": "office", "interviewer": { "other": "Ana" } })
}

/// A contact that may be called on weekdays from ten to twelve.
pub(crate) fn mornings() -> Value {
    let hours: Vec<Value> =
        (0..5).map(|weekday| json!({ "weekday": weekday, "from": "10:00", "until": "12:00" })).collect();
    json!({ "phone": "064 123 56 84", "may_call": true, "hours": hours })
}

/// Runs an act, sees that undo and redo go back and forth exactly, and gives its view.
#[track_caller]
pub(crate) fn there_and_back(scene: &mut Scene, name: &str, form: Value) -> Value {
    let before = scene.digest();
    let view = scene.ok(name, form);
    let after = scene.digest();
    assert_ne!(before, after, "{name} changes something");
    scene.ok("undo", json!({}));
    assert_eq!(scene.digest(), before, "undoing {name}");
    scene.ok("redo", json!({}));
    assert_eq!(scene.digest(), after, "redoing {name}");
    view
}

/// The codes and fields of a fault, in order.
pub(crate) fn fields_of(fault: &Value) -> Vec<(String, String)> {
    let fields = fault["fields"].as_array().into_iter().flatten();
    fields
        .map(|field| {
            (field["field"].to_string().replace('"', ""), field["code"].to_string().replace('"', ""))
        })
        .collect()
}

/// Sees that every word of a choice has a message in English.
#[track_caller]
pub(crate) fn every_word_has_a_message(choice: &str, words: impl IntoIterator<Item = &'static str>) {
    for word in words {
        let id = format!("{choice}-{word}");
        assert!(messages(Language::En).text(&id, &[]).is_some(), "locales/en has no {id}");
    }
}

macro_rules! words_of {
    ($($choice:literal: $type:ty),* $(,)?) => {
        $($crate::people::tests::every_word_has_a_message($choice, <$type>::ALL.iter().map(|value| value.word()));)*
    };
}
pub(crate) use words_of;

#[test]
fn every_choice_on_the_screens_has_its_words() {
    words_of! {
        "called-as": super::CalledAs, "pronoun": super::Pronoun, "gender": super::Gender, "age-band": super::AgeBand,
        "stage": super::Stage, "who-may-answer": super::WhoMayAnswer, "voicemail-rule": super::VoicemailRule,
        "lives-with-danger": super::LivesWithDanger, "reach-state": super::ReachState,
        "reach-closed": super::ReachClosed, "number-because": super::NumberBecause, "call-about": super::CallAbout,
        "call-result": super::CallResult, "apart-level": super::ApartLevel, "found-by": super::FoundBy,
        "duplicate-why": super::DuplicateWhy, "people-filter": super::PeopleFilter, "people-sort": super::PeopleSort,
        "address": super::FormOfAddress, "yes-no": super::YesNo, "access": super::Told, "children": super::Told,
        "access-need": super::AccessNeed, "child-age": super::ChildAge, "status": super::PersonStatus,
        "consent-purpose": super::ConsentPurpose, "consent-way": super::ConsentWay, "consent-state": super::ConsentState,
        "directory-kind": crate::settings::DirectoryKind,
        "way-step": super::WayStep, "step-state": super::StepState,
    }
}
