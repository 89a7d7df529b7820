//! Bad input through the window: what stands in the way is said at its field, what was typed stays, and nothing breaks.

use serde_json::json;

use crate::support::{App, PASSPHRASE, Scene};

async fn at_the_office() -> App {
    let app = App::start(Scene::founded_with(|office| drop(office.runs("belgrade")))).await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("button", "New enquiry").await;
    app
}

#[tokio::test]
async fn what_cannot_be_taken_is_said_at_its_field_and_stays_there() {
    let app = at_the_office().await;
    let long = "ж".repeat(10_000);
    app.press("Control+n").await;
    app.is_on("textbox", "What may I call you?").await;
    app.press("Control+Enter").await;
    app.sees("One thing is enough: a name, a nickname, a sign, a phone number or an e-mail address.").await;
    app.pastes("What may I call you?", &long).await;
    app.press("Control+Enter").await;
    app.sees("This is too long: 10,000 characters of at most").await;
    app.holds("What may I call you?", &long).await;
    app.press("Escape").await;
    app.press("Control+n").await;
    app.holds("What may I call you?", &long).await;
    app.click("Clear the form").await;

    app.press("Control+4").await;
    app.click("Make the first group").await;
    app.choose("What it is about", "Grief").await;
    for (day, hour, said) in [
        ("", "", "Please write something here."),
        ("1.1.0000", "18", "This is not a date."),
        ("31.12.9999", "18", "This is not a date."),
        ("30.2.2026", "18", "This is not a date."),
        ("next to never", "18", "This is not a date."),
        ("24.11.", "25:99", "This is not an hour."),
        ("24.11.", "soon", "This is not an hour."),
    ] {
        app.type_into("First day", day).await;
        app.type_into("Hour", hour).await;
        app.click("Make the group").await;
        app.sees(said).await;
        app.finds("button", "Make the group").await;
    }
    app.holds("First day", "24/11/2026").await;
    app.holds("Hour", "soon").await;
    app.type_into("Hour", "18").await;
    app.pastes("Name", &long).await;
    app.click("Make the group").await;
    app.sees("This is too long: 10,000 characters of at most").await;
    app.type_into("Name", "Evening circle").await;
    app.click("Make the group").await;
    app.sees("It has 12 dates.").await;
}

#[tokio::test]
async fn every_script_and_sign_is_a_name() {
    let app = at_the_office().await;
    for called in ["🌻🌙", "نور الهدى", "<img src=x onerror=alert(1)>", "{$called} %s \\u0041"] {
        app.press("Control+n").await;
        app.is_on("textbox", "What may I call you?").await;
        app.pastes("What may I call you?", called).await;
        app.press("Control+Enter").await;
        app.finds("heading", called).await;
    }
    app.press("Control+2").await;
    app.sees("4 people").await;
    app.screenshot("names").await;
    app.press("Control+k").await;
    app.pastes("Search people, groups, actions", "🌻").await;
    app.finds("option", "🌻🌙 got in touch").await;
}

#[tokio::test]
async fn what_no_screen_asks_for_is_refused_and_the_office_goes_on() {
    let app = at_the_office().await;
    for (call, code) in [
        (json!({ "name": "no_such_command", "form": "{}" }), "unknown-command"),
        (json!({ "name": "", "form": "" }), "unknown-command"),
        (json!({ "name": "record_enquiry", "form": "{" }), "malformed-form"),
        (json!({ "name": "record_enquiry", "form": "{}" }), "malformed-form"),
        (json!({ "name": "get_person", "form": "{\"id\":\"river\"}" }), "malformed-form"),
        (json!({ "name": "create_vault", "form": "{}" }), "malformed-form"),
    ] {
        let said = app.script(&format!("return window.__TAURI_INTERNALS__.invoke('call', {call});")).await;
        let fault = format!("\"code\":\"{code}\"");
        assert!(said.as_str().is_some_and(|said| said.contains(&fault)), "{call}: {said}");
    }
    // What is not even text never reaches the office.
    for call in [json!({}), json!({ "name": 1, "form": [] }), json!({ "name": "get_today" })] {
        let said = app.script(&format!("return window.__TAURI_INTERNALS__.invoke('call', {call}).then(() => 'taken', () => 'refused');")).await;
        assert_eq!(said, "refused", "{call}");
    }
    app.press("Control+1").await;
    app.finds("heading", "Everything is ready").await;
}

#[tokio::test]
async fn a_wrong_passphrase_is_said_and_the_right_one_opens() {
    let app = App::start(Scene::founded()).await;
    for wrong in ["orbit velvet canyon puzzle ladder", &PASSPHRASE.to_uppercase(), "🌻🌙"] {
        app.pastes("Passphrase", wrong).await;
        app.click("Open").await;
        // The third is followed by a wait; that it is over is seen as well.
        app.sees("Look at Caps Lock").await;
    }
    app.type_into("Passphrase", PASSPHRASE).await;
    app.click("Open").await;
    app.finds("button", "New enquiry").await;
}
