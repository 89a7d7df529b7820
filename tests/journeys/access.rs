//! Who opens the office: a second coordinator comes and goes, the recovery kit, and what the door says of damage.

use std::{fs, path::Path};

use serde_json::json;
use tillit_vault::{Folder, LockedVault, Migration, Plan, Secret, VaultError, WorkFactor};

use crate::support::{App, Office, PASSPHRASE, Scene};

const HERS: &str = "nine grey geese above the quiet mill";
const NEW: &str = "the ferry leaves when the bell has rung";

async fn open(app: &App, passphrase: &str) {
    app.type_into("Passphrase", passphrase).await;
    app.press("Enter").await;
}

async fn open_again(app: &mut App, passphrase: &str) {
    app.lock().await;
    app.restart().await;
    open(app, passphrase).await;
}

async fn at_the_passphrases(scene: Scene) -> App {
    let app = App::start(scene).await;
    open(&app, PASSPHRASE).await;
    app.click("Settings").await;
    app.click("People with a passphrase").await;
    app.finds("heading", "People with a passphrase").await;
    app
}

fn let_in(office: &mut Office, name: &str, language: &str) {
    let form = json!({ "name": name, "language": language, "passphrase": HERS, "current": PASSPHRASE });
    office.call("add_coordinator", form);
}

#[tokio::test]
async fn a_second_coordinator_comes_in_with_her_own_passphrase_until_it_is_taken_away() {
    let mut app = at_the_passphrases(Scene::founded()).await;
    app.screenshot("access").await;
    app.click("Give somebody a passphrase").await;
    app.type_into("What she is called", "Mira").await;
    app.choose("What does she do here?", "coordinator").await;
    app.finds("button", "Six other words").await;
    app.screenshot("access-add").await;
    app.click("One of your own").await;
    app.type_into("The passphrase", HERS).await;
    app.sees("Very good").await;
    app.type_into("The same once more", "nine grey geese").await;
    app.type_into("Your own passphrase", "not this one at all").await;
    app.click("Add").await;
    app.sees("This is not the same.").await;
    app.type_into("The same once more", HERS).await;
    app.click("Add").await;
    app.sees("That was not it.").await;
    app.type_into("Your own passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.sees("Mira can open the office now.").await;

    open_again(&mut app, HERS).await;
    app.sees("Mira, coordinator").await;

    open_again(&mut app, PASSPHRASE).await;
    app.sees("Ana Marković, coordinator").await;
    app.sees("Last saved on Saturday, 21 November").await;
    app.screenshot("welcome-last").await;
    app.click("Take away the passphrase of Mira").await;
    app.sees("Copies made before, such as backups, still open with it.").await;
    app.screenshot("access-remove").await;
    app.type_into("Your own passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.sees("The passphrase of Mira opens nothing any more.").await;
    app.screenshot("access-removed").await;

    open_again(&mut app, HERS).await;
    app.sees("That was not it.").await;
    open(&app, PASSPHRASE).await;
    app.sees("A wrong passphrase was typed once").await;
    app.screenshot("welcome-events").await;
    app.click("I have read it").await;
    app.no_longer_sees("A wrong passphrase was typed once").await;
    app.finds("heading", "People with a passphrase").await;
}

#[tokio::test]
async fn the_recovery_kit_opens_and_leads_to_a_new_passphrase() {
    let scene = Scene::founded_with(|office| let_in(office, "Mira", "en"));
    let kit = scene.kit();
    let mut app = App::start(scene).await;
    open(&app, &kit).await;
    app.finds("heading", "The recovery kit has opened the door").await;
    app.screenshot("recovered").await;
    app.click("One of your own").await;
    app.type_into("The passphrase", NEW).await;
    app.type_into("The same once more", NEW).await;
    app.click("Set it and open the office").await;
    app.sees("Choose whose passphrase is set anew.").await;
    app.click("Mira").await;
    app.click("Set it and open the office").await;
    app.sees("Mira, coordinator").await;
    app.sees("The recovery kit was used").await;
    app.screenshot("recovered-told").await;

    open_again(&mut app, HERS).await;
    app.sees("That was not it.").await;
    open(&app, NEW).await;
    app.sees("Mira, coordinator").await;
}

#[tokio::test]
async fn a_set_up_that_was_cut_short_is_made_up_for_at_the_next_unlock() {
    let scene = Scene::cut_short();
    let old = scene.kit();
    let mut app = App::start(scene).await;
    open(&app, PASSPHRASE).await;
    app.finds("heading", "A new recovery kit").await;
    app.screenshot("new-kit").await;
    // Somebody is on the phone: it can wait, and is asked for again.
    app.click("Later").await;
    app.sees("The recovery kit is not finished").await;
    app.click("New kit").await;

    let kit = app.reads_out("list", "Twelve words").await;
    let words: Vec<&str> = kit.split_whitespace().collect();
    assert_eq!(words.len(), 12);
    show_as_printed(&app).await;
    // The page says nothing about what it opens (R4).
    for telling in ["passphrase", "recovery kit", "open the office", "Tillit"] {
        app.no_longer_sees(telling).await;
    }
    app.screenshot("new-kit-printed").await;
    show_as_printed(&app).await;
    app.click("Continue").await;
    for (place, word) in [(2, words[1]), (7, "lighthouse"), (11, words[10])] {
        app.type_into(&format!("Word {place}"), word).await;
    }
    app.press("Enter").await;
    app.sees("This is not the word on the page.").await;
    app.screenshot("new-kit-back").await;
    app.type_into("Word 7", words[6]).await;
    app.press("Enter").await;
    app.finds("heading", "The new kit is the right one now").await;
    app.click("To the office").await;
    app.finds("button", "Today").await;

    open_again(&mut app, &old).await;
    app.sees("That was not it.").await;
    open(&app, &kit).await;
    app.finds("heading", "The recovery kit has opened the door").await;
}

/// Shows the page as it is on paper, and the next time as it is on the screen again.
async fn show_as_printed(app: &App) {
    app.script(
        "window.forPaper ??= [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
            .filter((rule) => rule.media?.mediaText === 'print');
        for (const rule of window.forPaper) rule.media.mediaText = rule.media.mediaText === 'print' ? 'all' : 'print';",
    )
    .await;
}

#[tokio::test]
async fn once_a_year_the_page_is_fetched_and_three_words_are_typed() {
    let scene = Scene::founded();
    let kit = scene.kit();
    let words: Vec<&str> = kit.split_whitespace().collect();
    let mut app = App::start(scene).await;
    app.restart_at("2027-12-01T09:00:00Z").await;
    open(&app, PASSPHRASE).await;
    app.click_near("Look", "Is the recovery kit still where it was put?").await;
    app.sees("See whether it is still there.").await;
    app.screenshot("access-kit-due").await;
    app.click("See whether it is still there").await;
    for (place, word) in [(2, words[1]), (7, words[6]), (11, words[10])] {
        app.type_into(&format!("Word {place}"), word).await;
    }
    app.screenshot("access-kit-check").await;
    app.press("Enter").await;
    app.sees("Looked at on").await;
    app.sees("The page is right.").await;
}

#[tokio::test]
async fn who_opens_the_office_is_read_in_another_language_and_in_the_dark() {
    let name = "Катарина Константиновић-Обрадовић од Горњег Милановца";
    let scene = Scene::founded_with(|office| let_in(office, name, "sr-Cyrl")).in_the_dark();
    let app = App::start(scene).await;
    open(&app, HERS).await;
    app.click("Подешавања").await;
    app.click("Ко има приступну фразу").await;
    app.sees(name).await;
    app.screenshot("access-dark-sr").await;
    app.click("Ваша приступна фраза").await;
    app.sees("Стару можда зна још неко").await;
    app.screenshot("access-own-dark-sr").await;
}

/// Opens the vault as a version that has one migration more than this one.
fn bring_to_a_newer_version(vault: &Path) {
    let plan = tillit_office::plan();
    let newer =
        Migration { number: 1_000, name: "a newer version's", sql: "CREATE TABLE newer (n)", sha256: "" };
    let newer = Migration { sha256: newer.sha256_of_sql().leak(), ..newer };
    let migrations: Vec<Migration> = plan.migrations.iter().copied().chain([newer]).collect();
    let plan = Plan { migrations: migrations.leak(), work: WorkFactor::Cheap, ..plan };
    let locked = LockedVault::at(&Folder::at(vault)).expect("nobody else has it");
    let opened =
        locked.unlock_migrating(&Secret::new(PASSPHRASE.to_owned()), &plan, |_| Ok::<_, VaultError>(()));
    drop(opened.map_err(|(_, error)| error).expect("a newer version opens it"));
}

#[tokio::test]
async fn each_damage_has_its_own_words_at_the_door() {
    let stranger = Scene::founded();
    let exchanged = |names: &[&str]| {
        Scene::founded().tampered(|vault| {
            for name in names {
                fs::write(vault.join(name), stranger.file(name)).expect("the folder can be written");
            }
        })
    };
    let without_keys = Scene::founded().tampered(|vault| {
        for name in ["keys.tar", "keys.copy.tar"] {
            fs::remove_file(vault.join(name)).expect("the key file is there");
        }
    });
    let newer = Scene::founded().tampered(bring_to_a_newer_version);
    for (picture, scene, passphrase, words) in [
        (
            "lock-foreign-data",
            exchanged(&["vault-1.db"]),
            PASSPHRASE,
            "The file with the data is not the one that belongs to these keys. Your passphrase is right.",
        ),
        (
            "lock-foreign-keys",
            exchanged(&["keys.tar", "keys.copy.tar"]),
            HERS,
            "The keys and the data do not belong together",
        ),
        (
            "lock-no-keys",
            without_keys,
            PASSPHRASE,
            "The files with the keys are missing. Your passphrase is not the trouble.",
        ),
        (
            "lock-newer",
            newer,
            PASSPHRASE,
            "These data were written by a newer version. Install that version; nothing was changed.",
        ),
    ] {
        let app = App::start(scene).await;
        open(&app, passphrase).await;
        app.sees(words).await;
        app.screenshot(picture).await;
    }
}

#[tokio::test]
async fn an_erased_office_is_told_and_a_key_file_made_again_too() {
    let app = App::start(Scene::founded().tampered(|vault| {
        for name in ["keys.tar", "keys.copy.tar", "vault-1.db"] {
            fs::remove_file(vault.join(name)).expect("the file is there");
        }
        fs::write(vault.join("vault-1.db-journal"), b"a trace").expect("the folder can be written");
    }))
    .await;
    app.finds("heading", "There was an office here").await;
    app.screenshot("erased").await;
    app.click("Bring back a backup").await;
    app.finds("button", "Choose the backup").await;
    app.click("Back").await;
    app.click("Begin a new office").await;
    app.finds("heading", "Which language do you read?").await;
    drop(app);

    let app = App::start(Scene::founded().tampered(|vault| {
        fs::remove_file(vault.join("keys.tar")).expect("the key file is there");
    }))
    .await;
    open(&app, PASSPHRASE).await;
    app.sees("It was made again from the other.").await;
    app.screenshot("welcome-mended").await;
}
