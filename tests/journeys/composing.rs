//! Composing: groups proposed, changed by hand, and made; by keyboard alone where it matters.

use serde_json::{Value, json};
use tillit_office::languages::Language;

use crate::pictures::office::speaks;
use crate::support::{App, Look, Office, PASSPHRASE, Scene};

const LONG: &str = "Aleksandra-Anastasija Bogdanović-Radosavljević";

/// Two rooms, two who lead the programme of twelve sessions, and one who opens self-help groups.
fn furnished(office: &mut Office) {
    office.runs("belgrade");
    office.runs("denmark");
    for (name, step_free) in [("Blue room", "yes"), ("Garden room", "no")] {
        let venue = json!({ "name": name, "kind": "centre-room", "address": "", "capacity": 10, "step_free": step_free });
        office.call("add_venue", venue);
    }
    office.leads("Vesna", "expert-by-experience");
    office.leads("Mira", "ally");
    office.leads("Kirsten", "initiator");
}

fn times(weekdays: &[u32], part: &str) -> Value {
    weekdays.iter().map(|weekday| json!({ "weekday": weekday, "part": part })).collect()
}

/// Somebody who had her conversation and waits for a topic, with wishes.
fn waits_for(office: &mut Office, person: Value, topic: usize, wishes: Value) -> Value {
    let settings = office.call("get_settings", json!({}));
    let person = office.comes(person);
    let today = office.call("get_today", json!({}))["day"].take();
    let booking = json!({ "on_day": today, "at_hour": "08:00", "minutes": 45, "place": "office", "interviewer": "Ana" });
    let conversation =
        office.call("book_conversation", json!({ "person": person, "booking": booking }))["id"].take();
    let entries = json!([{ "topic": settings["topics"][topic]["id"], "wishes": wishes }]);
    let held = json!({ "id": conversation, "went": "held", "outcome": "accepted", "entries": entries });
    office.call("record_conversation", held);
    person
}

fn woman(called: &str, born: i32) -> Value {
    json!({ "called": called, "called_as": "name", "gender": "woman", "birth_year": born, "age_band": "not-asked" })
}

/// Two groups' worth of people, and some who do not fit.
fn waiting(office: &mut Office) {
    furnished(office);
    let evening =
        |weekdays: &[u32]| json!({ "times": times(weekdays, "evening"), "age": "similar", "gender": "same" });
    for (called, born) in
        [("Jelena", 1980), ("Dragana", 1983), (LONG, 1979), ("Марија", 1985), ("Livia", 1982), ("Aida", 1981)]
    {
        waits_for(office, woman(called, born), 0, evening(&[2, 3]));
    }
    let river = json!({ "called": "River", "called_as": "nickname", "gender": "woman", "birth_year": 1955, "age_band": "not-asked" });
    waits_for(office, river, 0, evening(&[2]));
    let day =
        || json!({ "times": times(&[1, 5], "morning"), "age": "any", "gender": "mixed", "activity": "talk" });
    for (called, born) in [("Åse", 1960), ("Hélène", 1971), ("Tærje", 1966)] {
        waits_for(office, woman(called, born), 1, day());
    }
    let jorgen = json!({ "called": "Jørgen", "called_as": "name", "gender": "man", "birth_year": 1969, "age_band": "not-asked" });
    waits_for(
        office,
        jorgen,
        1,
        json!({ "times": times(&[5], "morning"), "age": "mixed", "gender": "mixed", "activity": "activity" }),
    );
    waits_for(office, woman("Pia", 1990), 2, json!({ "times": times(&[0], "morning") }));
}

async fn at_the_list(scene: Scene) -> App {
    let app = App::start(scene).await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("button", "New enquiry").await;
    app.press("Control+3").await;
    app.finds("heading", "Waiting list").await;
    app
}

#[tokio::test]
async fn a_proposal_is_looked_at_in_every_look() {
    let app = at_the_list(Scene::founded_with(waiting)).await;
    app.screenshot("compose-waiting").await;
    app.click("Compose groups").await;
    app.finds("heading", "A proposal for 12 waiting people").await;
    app.screenshot("compose-light").await;
    app.click_near("Change", "Jelena").await;
    app.click("Stays here").await;
    app.sees("stays here").await;
    app.click_near("Change", "Jørgen").await;
    app.screenshot("compose-menu").await;
    app.click("Not this time").await;
    app.sees("Left out this time.").await;
    app.click_near("Put into a group", "Pia").await;
    app.finds("dialog", "Where could Pia sit?").await;
    app.screenshot("compose-put").await;
    app.press("Escape").await;
    app.loses("dialog").await;
    app.wears(Look::Dark).await;
    app.screenshot("compose-dark").await;
    app.wears(Look::Light).await;
    speaks(&app, Language::SrCyrl).await;
    app.press("Control+3").await;
    app.click("Предлог од 21. нов").await;
    app.finds_any("heading", "Предлог за").await;
    app.screenshot("compose-serbian").await;
}
