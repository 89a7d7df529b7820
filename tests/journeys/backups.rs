//! Backups: one button and "good", back on an empty computer, a damaged copy, a stick, and stopping.

use std::{
    fs,
    path::PathBuf,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::support::{App, Office, PASSPHRASE, Scene};

const NAME: &str = "Ružica sa trećeg sprata, u bolnici poznata kao Cveta";

fn with_somebody(office: &mut Office) {
    let topic = office.call("get_settings", json!({}))["topics"][0]["id"].clone();
    let person = json!({ "called": NAME, "called_as": "nickname", "real_name": null, "pronoun": "she",
        "gender": "woman", "birth_year": null, "age_band": "not-asked", "languages": [] });
    office.call(
        "record_enquiry",
        json!({ "person": { "new": person }, "channel": "phone", "topics": [topic], "times": "", "contact": null,
            "conversation": null }),
    );
}

/// Makes the database large enough for a backup to be stopped in the middle.
fn with_much(office: &mut Office) {
    office.call("change_backup_settings", json!({ "rhythm": "by-hand" }));
    let content = "x".repeat(250_000);
    for number in 0..240 {
        office.call("save_draft", json!({ "key": format!("long:{number}"), "content": content }));
    }
}

async fn open(app: &App) {
    app.type_into("Passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("button", "Hide").await;
}

async fn go_to_backups(app: &App) {
    app.press("Control+7").await;
    app.click("Backups").await;
    app.finds("heading", "Backups").await;
}

fn newest_copy(app: &App) -> PathBuf {
    let copies = fs::read_dir(app.folders().backups()).expect("a backup was made");
    copies.map(|copy| copy.expect("an entry can be read").path()).max().expect("a backup was made")
}

#[tokio::test]
async fn everybody_is_there_again_after_the_computer_was_lost() {
    let mut app = App::start(Scene::founded_with(with_somebody)).await;
    app.screenshot("backup-lock").await;
    open(&app).await;
    // The first one is made by itself, and nobody waits for it.
    app.sees("Last backup: today, opened again and complete").await;
    app.screenshot("backup-today").await;
    go_to_backups(&app).await;
    app.click("Make a backup now").await;
    app.sees("Good. This copy was opened again and is complete.").await;
    app.sees("It lies on this computer, beside the office.").await;
    app.screenshot("backup-settings").await;
    let copy = newest_copy(&app);
    app.lock().await;

    fs::remove_dir_all(app.folders().vault()).expect("the folder is ours");
    app.restart().await;
    app.click("I have a backup").await;
    app.screenshot("restore-file").await;
    app.will_choose(&copy);
    app.click("Choose the backup").await;
    app.type_into("Passphrase or the twelve words", "not this one at all").await;
    app.click("Look").await;
    app.sees("That was not it.").await;
    app.screenshot("restore-wrong").await;
    app.type_into("Passphrase or the twelve words", PASSPHRASE).await;
    app.press("Enter").await;
    app.sees("one person").await;
    app.sees("Saturday").await;
    app.screenshot("restore-preview").await;
    app.click("Bring it back").await;
    app.finds("heading", "The office is back").await;
    app.screenshot("restore-done").await;
    app.click("Go into the office").await;
    app.finds("button", "Hide").await;
    app.press("Control+2").await;
    app.sees(NAME).await;
}

#[tokio::test]
async fn the_office_that_makes_room_for_a_backup_is_kept() {
    let mut app = App::start(Scene::founded_with(with_somebody).in_the_dark()).await;
    open(&app).await;
    go_to_backups(&app).await;
    app.click("Make a backup now").await;
    app.sees("Good. This copy was opened again and is complete.").await;
    app.screenshot("backup-settings-dark").await;
    let copy = newest_copy(&app);
    app.lock().await;
    app.restart().await;
    app.click("Bring back a backup").await;
    app.will_choose(&copy);
    app.click("Choose the backup").await;
    app.type_into("Passphrase or the twelve words", PASSPHRASE).await;
    app.press("Enter").await;
    app.sees("It makes room for the backup and is kept.").await;
    app.screenshot("restore-preview-dark").await;
    app.click("Bring it back").await;
    app.sees("The office that was here before is kept.").await;
    app.screenshot("restore-done-dark").await;
    app.click("Go into the office").await;
    app.finds("button", "Today").await;
}

#[tokio::test]
async fn a_damaged_copy_says_so() {
    let app = App::start(Scene::founded()).await;
    open(&app).await;
    app.sees("Last backup: today").await;
    let copy = newest_copy(&app);
    let mut bytes = fs::read(&copy).expect("it lies there");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&copy, bytes).expect("the folder is ours");
    go_to_backups(&app).await;
    app.sees("opened again, complete").await;
    app.click("Open again: the copy of Saturday, 21 November, 18:30").await;
    app.sees("damaged").await;
    app.sees("There is no backup yet").await;
    app.screenshot("backup-damaged").await;
    app.press("Control+1").await;
    app.sees("There is no backup yet").await;
    app.screenshot("backup-today-reminder").await;
}

#[tokio::test]
async fn a_stick_becomes_a_place_and_a_folder_too_by_keyboard_alone() {
    let app = App::start(Scene::founded_with(|office| {
        let mine = json!({ "name": "Ana", "language": "sr-Latn" });
        office.call("change_coordinator", mine);
    }))
    .await;
    open_in_serbian(&app).await;
    let stick = app.plug_in("PLAVI STIK");
    app.press("Control+7").await;
    app.click("Rezervne kopije").await;
    app.is_on("heading", "Rezervne kopije").await;
    app.click("Koristi stik PLAVI STIK").await;
    app.sees("PLAVI STIK").await;
    app.click("Napravi rezervnu kopiju").await;
    app.sees("Dobro je. Kopija je ponovo otvorena i potpuna je.").await;
    assert_eq!(fs::read_dir(stick.join("copies")).expect("it was made").count(), 1);

    let folder = app.folders().home().join("Dokumenti i ostalo što se čuva u kancelariji na bregu");
    fs::create_dir(&folder).expect("the folder is ours");
    app.will_choose(&folder);
    app.click("Izaberi fasciklu").await;
    app.sees("Dokumenti i ostalo").await;
    fs::write(app.folders().sticks(), "").expect("the folder is ours");
    app.press("Control+1").await;
    app.press("Control+7").await;
    app.click("Rezervne kopije").await;
    app.sees("nije uključen").await;
    app.screenshot("backup-places-serbian").await;
}

async fn open_in_serbian(app: &App) {
    app.type_into("Passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("button", "Sakrij").await;
}

#[tokio::test]
async fn a_backup_can_be_stopped_and_locking_does_not_wait_for_one() {
    let mut app = App::start(Scene::founded_with(with_much)).await;
    open(&app).await;
    go_to_backups(&app).await;
    app.click("Make a backup now").await;
    app.sees("Making a backup").await;
    app.click("Cancel").await;
    app.sees("Stopped. No copy was made.").await;
    let list = app.call("list_backups", json!({})).await;
    assert_eq!(list["copies"], Value::from(Vec::<Value>::new()));

    app.click("Make a backup now").await;
    app.sees("Making a backup").await;
    let begun = Instant::now();
    app.lock().await;
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    let left = fs::read_dir(app.folders().backups()).into_iter().flatten().count();
    assert_eq!(left, 0, "nothing is left of it");
}
