//! What each role sees: the places in the rail, and nothing behind them that it may not.

use serde_json::{Value, json};

use crate::support::{App, Office, PASSPHRASE, Scene};

const HERS: &str = "nine grey geese above the quiet mill";

/// A centre with a group that meets tonight, and somebody of a role beside the coordinator.
fn scene(role: &'static str) -> Scene {
    Scene::founded_with(|office| {
        let programme = office.runs("france");
        let topic = office.topic();
        office.waits("Dragana");
        let facilitator = office.leads("Vesna", "facilitator");
        let group = json!({ "name": "River circle", "programme": programme, "topic": topic, "first_on": "2026-11-21", "at_hour": "18:30", "dates": ["2026-11-28"] });
        let group = office.call("create_group", group)["id"].take();
        for called in ["Jelena", "Милица", "Åse"] {
            let person = office.enquires(called);
            office.call("place_person_directly", json!({ "group": group, "person": person }));
        }
        let seat = office.call("get_group", json!({ "id": group }))["seats"][0]["id"].take();
        office.call("fill_seat", json!({ "seat": seat, "facilitator": facilitator }));
        office.call("start_group", json!({ "id": group, "reason": "She begins." }));
        joins(office, role, &facilitator);
    })
}

fn joins(office: &mut Office, role: &str, facilitator: &Value) {
    let hers = if role == "facilitator" { facilitator.clone() } else { Value::Null };
    let form = json!({ "name": "Vesna", "language": "en", "passphrase": HERS, "current": PASSPHRASE, "role": role, "facilitator": hers });
    office.call("add_coordinator", form);
}

async fn opened(scene: Scene, passphrase: &str) -> App {
    let app = App::start(scene).await;
    app.type_into("Passphrase", passphrase).await;
    app.click("Open").await;
    app.finds("button", "Today").await;
    app
}

#[tokio::test]
async fn each_role_sees_its_own_places() {
    for (role, places) in [
        ("conversation-leader", &["Today", "People", "Waiting list", "Groups", "Week", "Settings"][..]),
        ("phone-volunteer", &["Today", "People", "Settings"]),
        ("advisor", &["Today", "People", "Waiting list", "Settings"]),
        ("facilitator", &["Today", "My groups", "Settings"]),
    ] {
        let app = opened(scene(role), HERS).await;
        let shown = app.script("return [...document.querySelectorAll('.rail li button > span')].map((place) => place.textContent);").await;
        assert_eq!(shown, json!(places), "{role}");
        app.screenshot(&format!("role-{role}")).await;
        app.click("Settings").await;
        app.finds("heading", "You").await;
        app.click("Roles").await;
        app.sees("Your role is").await;
        if role == "facilitator" {
            app.screenshot("roles-table").await;
            app.click("My groups").await;
            app.sees("River circle").await;
            app.sees("Милица").await;
            app.screenshot("role-facilitator-groups").await;
            app.press("Control+1").await;
            app.click("Open the evening").await;
            app.finds("heading", "Saturday, 21 November").await;
            app.screenshot("role-facilitator-evening").await;
        }
    }
}

#[tokio::test]
async fn a_role_is_given_with_the_passphrase() {
    let app = opened(scene("phone-volunteer").in_the_dark(), PASSPHRASE).await;
    app.click("Settings").await;
    app.click("Roles").await;
    app.sees("Your role is: coordinator.").await;
    app.screenshot("roles-table-dark").await;
    app.click("People with a passphrase").await;
    app.click("Role of Vesna").await;
    app.finds("dialog", "Role of Vesna").await;
    app.choose("What does she do here?", "advisor").await;
    app.screenshot("role-set-dark").await;
    app.type_into("Your own passphrase", PASSPHRASE).await;
    app.click("Keep the role").await;
    app.sees("Vesna has another role now.").await;
    app.screenshot("access-roles-dark").await;
}
