//! The week by keys alone: an evening is moved in its line, and the programme keeps its count.

use serde_json::{Value, json};

use crate::support::{App, Office, PASSPHRASE, Scene};

/// A group of twelve evenings, the first on Wednesday, 25 November.
fn meets_on_wednesdays(office: &mut Office) {
    office.runs("belgrade");
    let room = json!({ "name": "Blue room", "kind": "centre-room", "address": "", "capacity": 14, "step_free": "yes" });
    let venue = office.call("add_venue", room)["id"].take();
    let settings = office.call("get_settings", json!({}));
    let group = json!({ "name": "Wednesday circle", "programme": settings["programmes"][0]["id"], "topic": settings["topics"][0]["id"],
        "venue": venue, "first_on": "2026-11-25", "at_hour": "18:00" });
    office.call("create_group", group);
}

#[tokio::test]
async fn r12_an_evening_moves_in_its_line_and_the_count_stays() {
    let app = App::start(Scene::founded_with(meets_on_wednesdays)).await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("button", "New enquiry").await;

    app.press("Control+5").await;
    app.finds("heading", "16 November to 22 November").await;
    app.sees("No group meets.").await;
    app.steps_to("Tab", 30, "button", "The week after").await;
    app.press("Enter").await;
    app.finds("heading", "23 November to 29 November").await;
    app.sees("Wednesday circle has an empty seat for a facilitator.").await;
    app.finds("button", "18:00 Wednesday circle").await;
    app.screenshot("week-rooms").await;

    app.steps_to("Tab", 30, "radio", "Rooms").await;
    app.press("Right").await;
    app.steps_to("Tab", 30, "button", "Change").await;
    app.press("Enter").await;
    app.is_on("menuitem", "Move").await;
    app.press("Enter").await;
    app.is_on("radio", "This one alone Any day between the one before and the one after.").await;
    app.steps_to("Tab", 6, "textbox", "Day").await;
    app.press("Control+a").await;
    app.types("26.11.").await;
    app.press("Enter").await;
    app.sees("Moved to").await;
    app.is_on("button", "Wednesday circle").await;
    app.screenshot("week-list").await;

    let week = app.call("get_week", json!({ "on": "2026-11-25" })).await;
    assert_eq!(week["days"][2]["evenings"], json!([]));
    let group = week["days"][3]["evenings"][0]["group"].clone();
    let sessions = app.call("get_group", json!({ "id": group })).await["sessions"].take();
    let counted = |session: &&Value| !session["number"].is_null();
    assert_eq!(sessions.as_array().into_iter().flatten().filter(counted).count(), 12);
}
