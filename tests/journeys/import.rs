//! Importing every example in the real window: what was understood, one button, and one Undo.

use std::path::PathBuf;

use crate::support::{App, PASSPHRASE, Scene};

/// The examples, with what the button says.
const EXAMPLES: [(&str, &str); 6] = [
    ("lista-cekanja.csv", "Take in 34 people"),
    ("чакащи.csv", "Take in 26 people"),
    ("liste-d-attente.csv", "Take in 18 people"),
    ("venteliste.xlsx", "Take in 40 people"),
    ("old-list.xls", "Take in 15 people"),
    ("interesse.ods", "Take in 22 people"),
];

fn example(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/spreadsheets").join(name)
}

async fn opened(scene: Scene) -> App {
    let app = App::start(scene).await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.click("Open").await;
    app.finds("button", "Today").await;
    app
}

async fn open_the_import(app: &App) {
    app.press("Control+2").await;
    app.click("Import a spreadsheet").await;
    app.finds("heading", "Import a spreadsheet").await;
}

#[tokio::test]
async fn each_example_comes_in_and_goes_in_one_undo() {
    let app = opened(Scene::founded()).await;
    open_the_import(&app).await;
    app.screenshot("import-empty").await;
    for (name, verb) in EXAMPLES {
        app.will_choose(&example(name));
        app.click("Choose the file").await;
        app.sees("What the columns hold").await;
        app.screenshot(&format!("import-{}", name.split('.').next().unwrap_or(name))).await;
        app.click(verb).await;
        app.sees("The list is taken in").await;
        app.click("Undo the import").await;
        app.sees("Everything is as it was before the import.").await;
        app.press("Control+1").await;
        open_the_import(&app).await;
    }
}

#[tokio::test]
async fn what_a_list_says_of_contact_waits_on_the_page_unconfirmed() {
    let app = opened(Scene::founded().in_the_dark()).await;
    open_the_import(&app).await;
    app.will_choose(&example("lista-cekanja.csv"));
    app.click("Choose the file").await;
    app.sees("What the columns hold").await;
    app.screenshot("import-dark").await;
    app.click("Take in 34 people").await;
    app.sees("The list is taken in").await;
    app.screenshot("import-done-dark").await;
    app.click("See the people").await;
    app.press("Control+k").await;
    app.types("zivkovic gordana").await;
    app.sees("Živković Gordana").await;
    app.press("Enter").await;
    app.sees("Unconfirmed, ask before you call").await;
    app.sees("predstaviti se kao biblioteka").await;
    app.screenshot("import-person-dark").await;
    app.click("She was asked: take this away").await;
    app.no_longer_sees("predstaviti se kao biblioteka").await;
}
