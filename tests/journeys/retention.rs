//! Who has been kept long enough, erasing for good, and a person's own copy of her data.

use serde_json::json;

use crate::support::{App, Centre, Office, PASSPHRASE, Scene};

/// Ten weeks before the evening on which the journeys begin.
const LONG_AGO: Centre = Centre { now: "2026-09-12T09:00:00Z", ..Centre::BELGRADE };

/// Jelena called long ago and nothing came of it; Mira waits. Words to the next shift name Jelena.
fn long_ago(office: &mut Office) {
    office.enquires("Jelena");
    office.waits("Mira");
    office
        .call("record_enquiry", json!({ "person": "nobody", "channel": "phone", "topics": [], "times": "" }));
    office.call("add_handover_note", json!({ "text": "Reci Jeleni da zovemo sutra." }));
    office.call("make_backup", json!({}));
}

#[tokio::test]
async fn whose_time_is_over_is_proposed_and_erased_by_keyboard_alone() {
    let mut app = App::opened(Scene::founded_in(LONG_AGO, long_ago).later(Centre::BELGRADE.now)).await;
    // The backup of the day is made first, with her in it.
    app.sees("Last backup: today, opened again and complete").await;
    app.sees("Somebody has been kept long enough").await;
    app.screenshot("retention-today").await;
    app.steps_to("Tab", 60, "button", "See who").await;
    app.press("Enter").await;
    app.finds("heading", "Kept long enough").await;
    app.sees("No group came of it.").await;
    app.no_longer_sees("Mira").await;
    app.sees("1 enquiry is older than 6 weeks.").await;
    app.screenshot("retention").await;

    app.steps_to("Tab", 30, "row", "").await;
    app.press("Space").await;
    app.steps_to("Shift+Tab", 8, "button", "Erase …").await;
    app.press("Enter").await;
    app.finds("dialog", "Erase Jelena for good?").await;
    app.sees("2 copies of backups are cleaned").await;
    app.sees("Reci Jeleni da zovemo sutra.").await;
    app.screenshot("retention-erase").await;
    app.steps_to("Tab", 8, "switch", "Reci Jeleni da zovemo sutra.").await;
    app.press("Space").await;
    app.steps_to("Tab", 8, "textbox", "To confirm, type the word “erase”").await;
    app.types("yes").await;
    app.press("Enter").await;
    app.sees("Type “erase”, then it is done.").await;
    app.press("Control+a").await;
    app.types("erase").await;
    app.press("Enter").await;
    app.sees("Finished. The data have a new key, and 2 copies are clean.").await;
    app.sees("Nobody has been kept too long").await;
    app.screenshot("retention-finished").await;

    app.click("Erase these enquiries").await;
    app.finds("dialog", "Erase these enquiries").await;
    app.click("Erase for good").await;
    app.no_longer_sees("older than 6 weeks").await;

    app.press("Control+7").await;
    app.click("Keeping and forgetting").await;
    app.sees("1 person").await;
    app.sees("1 enquiry of nobody known").await;
    app.sees("Finished.").await;
    app.screenshot("retention-settings").await;

    // The passphrase opens the new file, and nobody finds her.
    app.lock().await;
    app.restart().await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("button", "Today").await;
    app.press("Control+k").await;
    app.types("jelen").await;
    app.sees("Nothing has this in its name.").await;
    let undo = app.call("get_undo", json!({})).await;
    assert_eq!(undo, json!({ "undo": null, "redo": null }));
}

#[tokio::test]
async fn somebody_gets_a_copy_of_her_own_data_and_then_asks_to_be_forgotten() {
    let app = App::opened(Scene::founded_with(|office| {
        office.call("change_note_kinds", json!({ "kinds": ["person"] }));
        let jelena = office.waits("Jelena");
        office.enquires("Slavica");
        office.call("change_note", json!({ "about": { "person": jelena }, "text": "Voli čaj od nane." }));
    }))
    .await;
    app.press("Control+k").await;
    app.types("jelena").await;
    app.finds_any("option", "Jelena").await;
    app.press("Enter").await;
    app.finds("heading", "Jelena").await;
    app.click("More").await;
    app.click("Copy of own data").await;
    app.finds("heading", "Copy of own data").await;
    app.sees("About this person").await;
    app.sees("Voli čaj od nane.").await;
    app.screenshot("own-copy").await;
    app.click("Handed over").await;
    app.finds("dialog", "Handed over").await;
    app.screenshot("own-copy-handed").await;
    app.press("Enter").await;
    app.sees("Copies handed over before").await;

    app.click("Jelena").await;
    app.sees("Copy of own data handed over").await;
    app.click("More").await;
    app.click("Asks to be forgotten").await;
    app.finds("dialog", "Erase Jelena for good?").await;
    app.type_into("To confirm, type the word “erase”", "erase").await;
    app.press("Enter").await;
    app.finds("heading", "People").await;
    app.sees("Slavica").await;
    app.no_longer_sees("Jelena").await;
}
