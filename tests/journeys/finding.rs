//! The one search box, by keyboard alone, and what it shows.

use serde_json::json;

use crate::support::{App, PASSPHRASE, Scene};

const LONG: &str = "Aleksandra-Anastasija Bogdanović-Radosavljević";

fn scene(language: &'static str) -> Scene {
    Scene::founded_with(|office| {
        office.runs("norway");
        for name in ["Čekaonica na spratu", "Velika sala"] {
            let room = json!({ "name": name, "kind": "centre-room", "address": "", "capacity": 14, "step_free": "yes" });
            office.call("add_venue", room);
        }
        for called in ["Драгана", LONG, "Dragica"] {
            office.waits(called);
        }
        office.leads("Dragoslava", "facilitator");
        office.call("change_coordinator", json!({ "name": "Ana Marković", "language": language }));
    })
}

async fn opened(scene: Scene, passphrase: &str, open: &str) -> App {
    let app = App::start(scene).await;
    app.type_into(passphrase, PASSPHRASE).await;
    app.click(open).await;
    app
}

#[tokio::test]
async fn anything_is_found_and_gone_to_by_keyboard_alone() {
    let app = opened(scene("en"), "Passphrase", "Open").await;
    app.finds("button", "Today").await;
    app.press("Control+k").await;
    app.types("drag").await;
    app.finds("option", "Dragoslava").await;
    app.screenshot("find-people").await;
    app.type_into("Search people, groups, actions", "cekaon").await;
    app.finds("option", "Čekaonica na spratu").await;
    app.screenshot("find-venue").await;
    app.press("Enter").await;
    app.finds("heading", "Rooms").await;

    // By another word for it, one step down from the first.
    app.press("Control+k").await;
    app.types("topic").await;
    app.finds("option", "Topics").await;
    app.press("Down").await;
    app.press("Up").await;
    app.press("Escape").await;
    app.press("Control+k").await;
    app.types("queue").await;
    app.finds("option", "Waiting list").await;
    app.press("Enter").await;
    app.finds("heading", "Waiting list").await;
    app.press("Control+k").await;
    app.types("aleksandra an").await;
    app.finds_any("option", LONG).await;
    app.screenshot("find-long").await;
    app.press("Enter").await;
    app.finds("heading", LONG).await;
}

#[tokio::test]
async fn anything_is_found_in_ones_own_language() {
    let app = opened(scene("sr-Latn").in_the_dark(), "Passphrase", "Open").await;
    app.finds("button", "Danas").await;
    app.press("Control+k").await;
    app.types("liste").await;
    app.types(" ").await;
    app.press("Control+a").await;
    app.types("чекањ").await;
    app.finds("option", "Lista čekanja").await;
    app.press("Control+a").await;
    app.types("drag").await;
    app.finds("option", "Dragoslava").await;
    app.screenshot("find-people-dark").await;
}
