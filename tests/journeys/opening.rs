//! The app opens, locks, and is opened again.

use serde_json::json;

use crate::support::{App, PASSPHRASE, Scene};

#[tokio::test]
async fn a_first_start_begins_the_set_up() {
    let app = App::start(Scene::first_run()).await;
    let door = app.call("get_door", json!({})).await;
    assert_eq!(door["state"], "no-vault");
    app.screenshot("first-run").await;
}

#[tokio::test]
async fn a_locked_vault_opens_with_its_passphrase_and_locks_again() {
    let mut app = App::start(Scene::founded()).await;
    app.is_on("textbox", "Passphrase").await;
    app.screenshot("lock").await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.click("Open").await;
    app.finds("button", "Today").await;
    app.screenshot("today-empty").await;
    app.lock().await;
    app.restart().await;
    app.finds("textbox", "Passphrase").await;
}
