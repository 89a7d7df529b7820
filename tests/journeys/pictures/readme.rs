//! The pictures of the README, of a centre nobody else was added to: taken anew with `cargo xtask test readme --full` and
//! put from `.artifacts/screens` into `docs/pictures`. Those of composing and of the import come from their own journeys.

use serde_json::json;

use super::unlocked;
use crate::support::{App, Look, Scene};

/// Late on a Thursday morning.
const NOW: &str = "2026-11-26T10:35:00Z";

async fn take(app: &App, name: &str, look: Look) {
    app.wears(look).await;
    let ending = if look == Look::Dark { "dark" } else { "light" };
    app.screenshot(&format!("readme-{name}-{ending}")).await;
    app.wears(Look::Light).await;
}

#[tokio::test]
#[ignore = "takes pictures and proves nothing; `cargo xtask test readme --full`"]
async fn of_the_readme() {
    let mut group = String::new();
    let mut app = unlocked(Scene::practising_with(NOW, |office| {
        let groups = office.call("list_groups", json!({ "filter": "living" }));
        let name = groups["groups"][0]["name"].as_str().expect("some group is under way");
        group = name.to_owned();
    }))
    .await;
    take(&app, "today", Look::Light).await;
    app.press("Control+n").await;
    app.is_on("textbox", "What may I call you?").await;
    app.types("Jelena").await;
    app.sees("The name is alike.").await;
    take(&app, "enquiry", Look::Light).await;
    app.click("Clear the form").await;
    app.press("Control+k").await;
    app.types("pia").await;
    app.finds_any("option", "Pia").await;
    app.press("Enter").await;
    app.finds("heading", "Pia").await;
    take(&app, "person", Look::Light).await;
    app.press("Control+3").await;
    app.finds("heading", "Waiting list").await;
    take(&app, "waiting", Look::Light).await;
    app.press("Control+4").await;
    app.click(&group).await;
    app.finds("heading", &group).await;
    take(&app, "group", Look::Dark).await;
    app.press("Control+5").await;
    app.finds("heading", "23 November to 29 November").await;
    take(&app, "week", Look::Light).await;
    app.lock().await;
    app.restart().await;
    take(&app, "lock", Look::Light).await;
}
