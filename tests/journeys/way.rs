//! One person's way, from the phone call to the twelfth evening.

use serde_json::{Value, json};

use crate::support::{App, Office, PASSPHRASE, Scene};

async fn open(app: &App) {
    app.type_into("Passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("button", "New enquiry").await;
}

fn topic(office: &mut Office) -> Value {
    office.call("get_settings", json!({}))["topics"][0]["id"].clone()
}

fn new_person(called: &str, gender: &str) -> Value {
    json!({ "new": { "called": called, "called_as": "name", "real_name": null, "pronoun": "she", "gender": gender, "birth_year": null,
        "age_band": "not-asked", "languages": [] } })
}

fn booking(day: &str) -> Value {
    json!({ "on_day": day, "at_hour": "11:30", "minutes": 45, "place": "office", "interviewer": { "other": "Ana" } })
}

fn wishes() -> Value {
    json!({ "times": [], "age": "not-asked", "gender": "not-asked", "activity": "not-asked", "place": "" })
}

/// Somebody who has had her conversation and waits for the centre's first topic.
fn waits(office: &mut Office, called: &str, programme: &Value) -> Value {
    let topic = topic(office);
    let enquiry = json!({ "person": new_person(called, "woman"), "channel": "phone", "topics": [topic], "times": "",
        "contact": null, "conversation": booking("2026-11-21") });
    let recorded = office.call("record_enquiry", enquiry);
    let entries = json!([{ "topic": topic, "programme": programme, "wishes": wishes() }]);
    let held = json!({ "id": recorded["conversation"], "went": "held", "outcome": "accepted", "not_until": null,
        "referred_to": null, "entries": entries });
    office.call("record_conversation", held);
    recorded["person"].clone()
}

/// A centre with a room, the Belgrade programme, two facilitators, and five women who wait.
fn belgrade(office: &mut Office) {
    let room = json!({ "name": "Blue room", "kind": "centre-room", "address": "", "capacity": 14, "step_free": "yes" });
    office.call("add_venue", room);
    let programme = office.call("add_programme", json!({ "preset": "belgrade" }))["id"].clone();
    for (called, role) in [("Vesna", "expert-by-experience"), ("Mira", "ally")] {
        office.call(
            "add_facilitator",
            json!({ "called": called, "roles": [role], "contact": "", "pledge_signed_on": "2026-11-01" }),
        );
    }
    for called in ["Dragana", "Милица", "Åse", "Hélène", "Цветелина"] {
        waits(office, called, &programme);
    }
}

#[tokio::test]
async fn a_call_becomes_a_twelfth_evening() {
    let mut app = App::start(Scene::founded_with(belgrade)).await;
    open(&app).await;

    // The phone rings: keys and words only.
    app.press("Control+n").await;
    app.is_on("textbox", "What may I call you?").await;
    app.types("Jelena").await;
    app.type_into("Phone", "064 196 5684").await;
    app.click("mornings, 9 to 12").await;
    app.click("Violence").await;
    app.click("Book a conversation now").await;
    app.type_into("Day", "24.11.2026").await;
    app.type_into("Hour", "11:30").await;
    app.screenshot("enquiry-filled").await;
    app.press("Control+Enter").await;
    app.finds("heading", "Jelena").await;
    app.screenshot("person").await;

    // The conversation, three days later.
    app.lock().await;
    app.restart_at("2026-11-24T10:35:00Z").await;
    open(&app).await;
    app.press("Control+1").await;
    app.sees("11:30").await;
    app.screenshot("today-conversation").await;
    app.click("Begin").await;
    app.finds("heading", "Conversation with Jelena").await;
    app.click("it took place").await;
    app.click("waits for a group").await;
    app.screenshot("conversation").await;
    app.click("Record").await;
    app.finds("heading", "Jelena").await;
    app.sees("Waiting").await;

    // A group with its twelve dates, its seats and its people.
    app.press("Control+4").await;
    app.click("Make the first group").await;
    app.finds("heading", "New group").await;
    let settings = app.call("get_settings", json!({})).await;
    let (programme, venue) = (settings["programmes"][0]["id"].clone(), settings["venues"][0]["id"].clone());
    let topic = settings["topics"][0]["id"].clone();
    let form = json!({ "name": "Friday circle", "programme": programme, "topic": topic, "venue": venue, "first_on": "2026-11-27", "at_hour": "18:00" });
    let made = app.call("create_group", form).await;
    let group = made["id"].clone();
    assert_eq!(made["sessions"].as_array().map(Vec::len), Some(12));
    app.press("Control+4").await;
    app.click("Friday circle").await;
    app.finds("heading", "Friday circle").await;
    let shown = app.call("get_group", json!({ "id": group })).await;
    let facilitators = app.call("list_facilitators", json!({})).await;
    for seat in shown["seats"].as_array().into_iter().flatten() {
        let fits = facilitators["facilitators"].as_array().into_iter().flatten();
        let fits = fits
            .into_iter()
            .find(|one| one["roles"].as_array().is_some_and(|roles| roles.contains(&seat["role"])));
        app.call(
            "fill_seat",
            json!({ "seat": seat["id"], "facilitator": fits.map(|one| one["id"].clone()) }),
        )
        .await;
    }
    let people = app
        .call("list_people", json!({ "filter": "waiting", "sort": "name", "descending": false, "page": 0 }))
        .await;
    let jelena = people["rows"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|row| row["called"] == "Jelena")
        .map(|row| row["id"].clone());
    let about = json!({ "id": jelena, "called": "Jelena", "called_as": "name", "real_name": null, "pronoun": "she", "gender": "woman",
        "birth_year": null, "age_band": "40-49", "languages": [] });
    app.call("change_person", about).await;
    app.click_near("Place people", "Find more people").await;
    for called in ["Dragana", "Милица", "Åse", "Hélène", "Цветелина", "Jelena"] {
        app.click(&format!("Place here: {called}")).await;
        app.sees(&format!("{called} is now in Friday circle")).await;
    }
    app.screenshot("place-people").await;
    app.press("Escape").await;
    let members = app.call("get_group", json!({ "id": group })).await;
    let everybody: Vec<Value> =
        members["members"].as_array().into_iter().flatten().map(|member| member["person"].clone()).collect();
    assert_eq!(everybody.len(), 6);
    let both: Vec<Value> =
        facilitators["facilitators"].as_array().into_iter().flatten().map(|one| one["id"].clone()).collect();
    app.call(
        "record_agreement",
        json!({ "group": group, "people": everybody, "facilitators": both, "way": "written" }),
    )
    .await;
    app.press("Control+1").await;
    app.press("Control+4").await;
    app.sees("All have signed").await;
    app.click("Friday circle").await;
    app.click_near("Start the group", "Nothing stands in the way").await;
    app.screenshot("group-start").await;
    app.call("start_group", json!({ "id": group })).await;

    // Twelve evenings.
    let mut evenings = 0;
    for session in made["sessions"].as_array().into_iter().flatten() {
        let day = session["on"].as_str().unwrap_or_default();
        app.lock().await;
        app.restart_at(&format!("{day}T18:45:00Z")).await;
        open(&app).await;
        app.press("Control+1").await;
        app.click("Open the evening").await;
        app.click("Everyone came").await;
        app.sees("Written down").await;
        evenings += 1;
        if evenings == 1 || evenings == 12 {
            app.screenshot(&format!("session-{evenings}")).await;
        }
    }
    assert_eq!(evenings, 12);
    let ended = app.call("get_group", json!({ "id": group })).await;
    let held = ended["sessions"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|session| session["state"] == "held")
        .count();
    assert_eq!(held, 12);

    // Its own end.
    app.press("Control+4").await;
    app.click("Friday circle").await;
    app.click_near("End the group", "All evenings were held.").await;
    app.click_near("End the group", "Undo brings it back").await;
    app.sees("12 sessions were held").await;
}

#[tokio::test]
async fn locking_in_the_middle_of_typing_loses_nothing() {
    let mut app = App::start(Scene::founded()).await;
    open(&app).await;
    app.press("Control+n").await;
    app.is_on("textbox", "What may I call you?").await;
    app.types("River").await;
    app.type_into("When could you come?", "Wednesday even").await;
    app.lock().await;
    app.restart().await;
    open(&app).await;
    app.finds("heading", "New enquiry").await;
    app.holds("What may I call you?", "River").await;
    app.holds("When could you come?", "Wednesday even").await;
}

#[tokio::test]
async fn what_was_done_is_taken_back_and_done_again() {
    let app = App::start(Scene::founded()).await;
    open(&app).await;
    app.press("Control+n").await;
    app.is_on("textbox", "What may I call you?").await;
    app.types("Linden").await;
    app.press("Control+Enter").await;
    app.finds("heading", "Linden").await;
    app.press("Control+2").await;
    app.sees("Linden").await;
    app.press("Control+z").await;
    app.no_longer_sees("Linden").await;
    app.press("Control+y").await;
    app.sees("Linden").await;
}

#[tokio::test]
async fn a_name_is_found_in_any_script() {
    let app = App::start(Scene::founded_with(|office| {
        let topic = topic(office);
        let enquiry = json!({ "person": new_person("Драгана", "woman"), "channel": "phone", "topics": [topic], "times": "",
            "contact": null, "conversation": null });
        office.call("record_enquiry", enquiry);
    }))
    .await;
    open(&app).await;
    app.press("Control+k").await;
    app.types("dragana").await;
    app.sees("Драгана").await;
    app.screenshot("search").await;
    app.press("Enter").await;
    app.finds("heading", "Драгана").await;
}
