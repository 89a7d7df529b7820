//! A crisis in the middle of a call (R28).

use crate::support::{App, PASSPHRASE, Scene};

#[tokio::test]
async fn r28_the_numbers_that_help_at_once_are_one_key_away() {
    let app = App::start(Scene::founded()).await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("button", "New enquiry").await;
    app.press("Control+n").await;
    app.is_on("textbox", "What may I call you?").await;
    app.types("River").await;
    app.press("F2").await;
    app.sees("0800 222 003").await;
    app.screenshot("crisis").await;
    app.press("Escape").await;
    app.holds("What may I call you?", "River").await;
    app.is_on("textbox", "What may I call you?").await;

    app.click("Crisis").await;
    app.click("Change these numbers").await;
    app.finds("heading", "Crisis numbers").await;
    app.type_into("For what", "Safe house").await;
    app.type_into("Number", "065 123").await;
    app.press("Enter").await;
    app.sees("Added: Safe house").await;
    app.click("Where the numbers of your country come from").await;
    app.screenshot("settings-crisis").await;
    app.press("F2").await;
    app.sees("065 123").await;
}
