//! Those who lead: a page of one's own, standing in for one evening, taking over a seat, and leaving it to the group.

use serde_json::{Value, json};

use crate::support::{App, Office, PASSPHRASE, Scene};

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
}
