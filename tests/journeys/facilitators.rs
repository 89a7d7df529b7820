//! Those who lead: a page of one's own, standing in for one evening, taking over a seat, and leaving it to the group.

use serde_json::{Value, json};

use crate::support::{App, Centre, Office, PASSPHRASE, Scene};

async fn at(scene: Scene) -> App {
    let app = App::start(scene).await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("button", "New enquiry").await;
    app
}

/// Goes to a facilitator's page by the search box.
async fn at_page(app: &App, called: &str) {
    app.press("Control+k").await;
    app.types(called).await;
    app.finds_any("option", called).await;
    app.press("Enter").await;
    app.finds("heading", called).await;
}

/// A group that meets this evening and has started.
fn meets(office: &mut Office, preset: &str, people: &[&str]) -> Value {
    let programme = office.runs(preset);
    let group = json!({ "name": "Saturday circle", "programme": programme, "topic": office.topic(), "first_on": "2026-11-21", "at_hour": "19:00" });
    let group = office.call("create_group", group)["id"].take();
    for called in people {
        let person = office.comes(json!({ "called": called, "called_as": "name", "gender": "woman" }));
        office.accepts(&person);
        office.call("place_person_directly", json!({ "group": group, "person": person }));
    }
    group
}

fn sits(office: &mut Office, group: &Value, seat: usize, facilitator: &Value) {
    let seat = office.call("get_group", json!({ "id": group }))["seats"][seat]["id"].take();
    let form = json!({ "seat": seat, "facilitator": facilitator, "from": "2026-11-02" });
    office.call("fill_seat", form);
}

#[tokio::test]
async fn r13_somebody_stands_in_for_an_evening_and_then_takes_over_the_seat() {
    let app = at(Scene::founded_with(|office| {
        let group = meets(office, "belgrade", &["Jelena", "Dragana", "Милица"]);
        let (vesna, nada) = (office.leads("Vesna", "expert-by-experience"), office.leads("Nada", "ally"));
        sits(office, &group, 0, &vesna);
        sits(office, &group, 1, &nada);
        let zora = json!({ "called": "Zora", "roles": ["ally"], "contact": "" });
        office.call("add_facilitator", zora);
        office.call("start_group", json!({ "id": group, "reason": "Three are enough to begin." }));
    }))
    .await;

    // Zora has not signed the pledge: it is written on her page.
    at_page(&app, "Zora").await;
    app.click("Training, background check, languages").await;
    app.choose("Trained to lead groups?", "yes").await;
    app.type_into("Which training", "Two weekends with the network").await;
    app.click("Grief").await;
    app.sees("Everything is saved").await;
    app.screenshot("facilitator-page").await;
    app.press("Control+4").await;
    app.click("Saturday circle").await;
    app.click("Open the evening").await;
    app.click_near("Change", "Nada").await;
    app.click("Somebody stands in").await;
    app.click("Zora").await;
    app.press("Enter").await;
    app.sees("The pledge of silence is not signed yet.").await;
    app.press("Escape").await;
    at_page(&app, "Zora").await;
    app.type_into("Pledge of silence signed on", "20.11.").await;
    app.press("Tab").await;
    app.press("Control+1").await;
    app.click("Open the evening").await;
    app.click_near("Change", "Nada").await;
    app.click("Somebody stands in").await;
    app.click("Zora").await;
    app.screenshot("stand-in").await;
    app.press("Enter").await;
    app.sees("Zora leads on").await;
    app.sees("in the place of Nada").await;
    app.screenshot("stand-in-done").await;
    app.press("Control+1").await;
    app.sees("Zora, for Nada").await;

    // For good: another dated row, and the group is told.
    app.press("Control+4").await;
    app.click("Saturday circle").await;
    app.sees("Tell the group who comes").await;
    app.click("It is told").await;
    app.no_longer_sees("Tell the group who comes").await;
    app.click_near("Change", "Nada").await;
    app.click("Replace").await;
    app.click("Zora").await;
    app.type_into("From which day", "1.12.").await;
    app.press("Enter").await;
    app.sees("Zora has taken the seat.").await;
    app.sees("since 1 Dec").await;
    app.sees("Tell the group who comes").await;
    app.screenshot("seat-replaced").await;
}

#[tokio::test]
async fn s3_3_initiators_hand_over_and_the_group_goes_on_by_itself() {
    let denmark = Centre { country: "DK", zone: "Europe/Copenhagen", now: "2026-11-21T21:00:00Z" };
    let app = at(Scene::founded_in(denmark, |office| {
        let group = meets(office, "denmark", &["Åse", "Søs", "Jørgen", "Pernille"]);
        let kirsten = office.leads("Kirsten", "initiator");
        sits(office, &group, 0, &kirsten);
        office.call("start_group", json!({ "id": group, "reason": null }));
        let session = office.call("get_group", json!({ "id": group }))["sessions"][0]["id"].take();
        office.call("record_attendance", json!({ "session": session, "everyone_came": true }));
    }))
    .await;
    app.press("Control+4").await;
    app.click("Saturday circle").await;
    app.sees("Planned until session 4").await;

    // The group is quick: after the first evening it is time.
    app.click_near("Change", "Kirsten").await;
    app.click("Plan the leaving").await;
    app.choose("After which session", "session 1, 21 Nov").await;
    app.screenshot("plan-leaving").await;
    app.click_near("Plan the leaving", "After which session").await;
    app.sees("Is it time to hand over?").await;
    app.click("Handing over").await;
    app.click("The values are explained").await;
    app.sees("5 things are left").await;
    app.click("Key and room are handed over").await;
    app.sees("4 things are left").await;
    app.screenshot("handing-over").await;
    app.click("Leave the seat").await;
    app.sees("That is what was hoped for.").await;
    app.click_near("Leaves the seat", "That is what was hoped for.").await;
    app.sees("The group leads itself now.").await;
    app.sees("Leads itself").await;
    app.no_longer_sees("Is it time to hand over?").await;

    // Nothing else is asked, and once it has answered, not even that.
    app.click("Note the answer").await;
    app.screenshot("still-meeting").await;
    app.click("3 months").await;
    app.press("Enter").await;
    app.no_longer_sees("Ask whether it still meets").await;
    app.screenshot("self-running").await;

    // It pauses over the holidays: the count stays.
    app.click_near("More", "Saturday circle").await;
    app.click("Pause").await;
    app.type_into("Until which day", "4.1.").await;
    app.screenshot("pause").await;
    app.press("Enter").await;
    app.sees("Pauses until 4 Jan").await;
    app.press("Control+4").await;
    app.sees("Pauses until 4 Jan").await;
    app.screenshot("group-paused").await;
    app.press("Control+5").await;
    app.click("The week after").await;
    app.sees("Saturday circle pauses until 4 January").await;
    app.screenshot("week-paused").await;
}
