//! The main flow by keyboard alone: an enquiry, its conversation, a group, a place in it, and its evening.

use serde_json::json;

use crate::support::{App, PASSPHRASE, Scene};

/// Goes on with Tab until the keyboard is on this; a screen has fewer stops than that.
const STOPS: usize = 60;

async fn tab_to(app: &App, role: &str, name: &str) {
    app.steps_to("Tab", STOPS, role, name).await;
}

/// Goes there and presses it.
async fn presses(app: &App, name: &str) {
    tab_to(app, "button", name).await;
    app.press("Enter").await;
}

#[tokio::test]
async fn from_the_call_to_the_evening_without_a_mouse() {
    let scene = Scene::founded_with(|office| {
        office.runs("norway");
        office.call(
            "add_venue",
            json!({ "name": "Blue room", "kind": "centre-room", "address": "", "capacity": 14, "step_free": "yes" }),
        );
        for called in ["Dragana", "Милица", "Åse"] {
            office.waits(called);
        }
    });
    let app = App::start(scene).await;
    app.is_on("textbox", "Passphrase").await;
    app.types(PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("button", "New enquiry").await;

    // The phone rings.
    app.press("Control+n").await;
    app.is_on("textbox", "What may I call you?").await;
    app.types("Jelena").await;
    tab_to(&app, "textbox", "Phone").await;
    app.types("064 196 56 84").await;
    tab_to(&app, "button", "mornings, 9 to 12").await;
    app.press("Space").await;
    tab_to(&app, "button", "Violence").await;
    app.press("Space").await;
    app.press("Control+b").await;
    app.is_on("textbox", "Day").await;
    app.press("Control+a").await;
    app.types("21.11.").await;
    app.press("Control+Enter").await;
    app.finds("heading", "Jelena").await;

    // The conversation.
    presses(&app, "Record how it went").await;
    app.finds("heading", "Conversation with Jelena").await;
    tab_to(&app, "radio", "it took place").await;
    app.press("Space").await;
    tab_to(&app, "radio", "waits for a group").await;
    app.press("Space").await;
    tab_to(&app, "textbox", "What matters about the place?").await;
    app.types("no stairs").await;
    presses(&app, "Record").await;
    app.sees("waiting for a group since 21 November").await;

    // A group.
    app.press("Control+4").await;
    app.finds("heading", "There are no groups yet").await;
    presses(&app, "Make the first group").await;
    app.finds("heading", "New group").await;
    tab_to(&app, "combobox", "What it is about").await;
    app.types("Vio").await;
    tab_to(&app, "textbox", "First day").await;
    app.types("21.11.").await;
    tab_to(&app, "textbox", "Hour").await;
    app.types("18").await;
    app.press("Enter").await;
    app.sees("It has 10 dates.").await;
    presses(&app, "Open the group").await;
    app.sees("Before it can start").await;

    // Its people: the keyboard goes from one to the next.
    presses(&app, "Place people").await;
    app.sees("0 of 8 places are taken.").await;
    for (before, called) in ["Dragana", "Милица", "Åse", "Jelena"].into_iter().enumerate() {
        tab_to(&app, "button", &format!("Place here: {called}")).await;
        app.press("Enter").await;
        app.sees(&format!("{} of 8 places are taken.", before + 1)).await;
    }
    app.press("Escape").await;
    app.sees("4 of 4–8").await;
    presses(&app, "Record agreements").await;
    app.finds("dialog", "Record agreements").await;
    tab_to(&app, "radio", "On paper").await;
    app.press("Down").await;
    app.press("Enter").await;
    app.sees("All have signed").await;
    presses(&app, "Start the group").await;
    app.sees("From now on you can write down").await;
    presses(&app, "Start the group").await;
    app.sees("Saturday circle has started.").await;

    // The evening: each line by a digit, then everyone else at one press.
    presses(&app, "Open the evening").await;
    app.finds("heading", "Saturday, 21 November").await;
    tab_to(&app, "radio", "Came").await;
    app.press("3").await;
    app.press("Down").await;
    app.press("4").await;
    app.sees("Everyone else came").await;
    app.steps_to("Shift+Tab", STOPS, "button", "Everyone else came").await;
    app.press("Enter").await;
    app.sees("Written down").await;
    app.sees("The group meets again on Saturday, 28 November").await;
}
