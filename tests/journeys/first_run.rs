//! The set-up, from the first start to the office, and the way back in with either secret.

use serde_json::json;

use crate::support::{App, PASSPHRASE, Scene};

const OWN: &str = "seven blue herons left the harbour late";

#[tokio::test]
async fn an_office_is_made_and_opens_with_its_recovery_kit() {
    let mut app = App::start(Scene::first_run()).await;
    app.finds("heading", "Which language do you read?").await;
    app.press("Enter").await;

    app.click("Continue").await;
    app.sees("Please write something here.").await;
    app.type_into("Your name here", "Ana").await;
    app.press("Enter").await;

    app.type_into("Name of the centre", "Lastavica").await;
    app.press("Alt+Left").await;
    app.holds("Your name here", "Ana").await;
    app.click("Continue").await;
    app.holds("Name of the centre", "Lastavica").await;
    app.click("Continue").await;

    app.click("Serbia").await;
    app.holds("Time zone", "Europe/Belgrade").await;
    app.screenshot("first-run-country").await;
    app.click("Continue").await;

    app.type_into("Name of a room", "Blue room").await;
    app.press("Enter").await;
    app.finds("button", "Take off: Blue room").await;
    app.click("Continue").await;

    app.click("Twelve sessions").await;
    app.screenshot("first-run-programmes").await;
    app.click("Continue").await;

    app.finds("button", "Six other words").await;
    app.screenshot("first-run-passphrase").await;
    app.click("Use one of my own").await;
    app.type_into("Your passphrase", "short").await;
    app.sees("10 more characters").await;
    app.type_into("Your passphrase", OWN).await;
    app.sees("Very good").await;
    app.click("Continue").await;

    app.type_into("The same passphrase", "seven blue herons").await;
    app.click("Make the office").await;
    app.sees("This is not the same passphrase.").await;
    app.type_into("The same passphrase", OWN).await;
    app.click("Make the office").await;

    app.finds("heading", "Keep these twelve words safe").await;
    app.screenshot("first-run-kit").await;
    let kit = app.reads_out("list", "Twelve words").await;
    let words: Vec<&str> = kit.split_whitespace().collect();
    assert_eq!(words.len(), 12);
    app.click("Continue").await;

    app.type_into("Word 2", words[1]).await;
    app.type_into("Word 7", "lighthouse").await;
    app.type_into("Word 11", words[10]).await;
    app.press("Enter").await;
    app.sees("This is not the word on the page.").await;
    app.type_into("Word 7", words[6]).await;
    app.press("Enter").await;
    app.finds("heading", "Make the first backup").await;
    app.screenshot("first-run-backup").await;
    app.click("Remind me tomorrow").await;
    // Most centres have a list already.
    app.click("Take in a list you have").await;
    app.finds("heading", "Import a spreadsheet").await;
    app.screenshot("first-run-import").await;
    app.finds("button", "Today").await;

    let settings = app.call("get_settings", json!({})).await;
    assert_eq!(settings["centre"]["name"], "Lastavica");
    assert_eq!(settings["venues"][0]["name"], "Blue room");
    assert_eq!(settings["programmes"][0]["preset"], "belgrade");
    assert_eq!(app.call("get_door", json!({})).await["recovery_confirmed"], true);

    app.lock().await;
    app.restart().await;
    app.type_into("Passphrase", "not this one at all").await;
    app.click("Open").await;
    app.sees("That was not it.").await;
    app.screenshot("lock-wrong").await;
    app.type_into("Passphrase", &kit).await;
    app.click("Open").await;
    app.finds("heading", "The recovery kit has opened the door").await;
}

#[tokio::test]
async fn the_screen_that_was_open_is_there_again_after_a_lock() {
    let mut app = App::start(Scene::founded()).await;
    open(&app).await;
    app.press("Control+3").await;
    app.finds("heading", "Waiting list").await;
    app.lock().await;
    app.restart().await;
    open(&app).await;
    app.finds("heading", "Waiting list").await;
}

async fn open(app: &App) {
    app.type_into("Passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("button", "Hide").await;
}
