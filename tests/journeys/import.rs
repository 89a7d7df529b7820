//! Importing every example in the real window: what was understood, one button, and one Undo.

use std::path::PathBuf;

use serde_json::json;

use crate::support::{App, Office, PASSPHRASE, Scene};

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

async fn open_the_import(app: &App) {
    app.press("Control+2").await;
    app.click("Import a spreadsheet").await;
    app.finds("heading", "Import a spreadsheet").await;
}

#[tokio::test]
async fn each_example_comes_in_and_goes_in_one_undo() {
    let app = App::opened(Scene::founded()).await;
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
    let app = App::opened(Scene::founded().in_the_dark()).await;
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

/// A list with a column for nearly everything; its names of people, places and advisors are long on purpose.
const FULL: &str = "Ime i prezime;Telefon;Tema;Potreban prevod;Posebne potrebe;Broj dece;Čuvanje dece;Terapeut;Savetnica;Oznake;Program;\
    Jezik grupe;Razgovor ili aktivnost;Status;Saglasnost;Ne sa;Napomena\n\
    Živana Petronijević-Marinković;064 123 4567;tuga;romski;kolica, blizu stanice autobusa broj dvadeset šest;2 (4 i 9);da;da;Vesna;\
    dolazi biciklom, tek posle praznika;krug;srpski;šetnja;čeka;da;Ljiljana;dolazi autobusom\n\
    Ljiljana;;razvod;ne;nema;Mila 4, Petar 7;;da, dr Ivić;Organizacija za podršku ženama Crna Reka i okolina;;nepoznat program;;razgovor;\
    ne javlja se;12.3.2026;;\n";

fn with_an_advisor(office: &mut Office, language: &str) {
    let form = json!({ "name": "Vesna", "language": "en", "passphrase": "seven blue herons left the harbour late",
        "current": PASSPHRASE, "role": "advisor" });
    office.call("add_coordinator", form);
    office.call("add_tag", json!({ "name": "dolazi biciklom" }));
    office.call("change_note_kinds", json!({ "kinds": ["person"] }));
    let programme = office.call("add_programme", json!({ "preset": "denmark" }))["id"].clone();
    let settings = office.call("get_settings", json!({}));
    let found = settings["programmes"].as_array().into_iter().flatten().find(|one| one["id"] == programme);
    let mut fields = found.expect("it was just added")["fields"].clone();
    fields["name"] = json!("Krug");
    office.call("change_programme", json!({ "id": programme, "fields": fields, "put_away": false }));
    office.call("change_coordinator", json!({ "name": "Ana Marković", "language": language }));
}

/// Chooses the full list; gives the folder it lies in.
async fn choose_the_full_list(app: &App, choose: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("the system gives a scratch folder");
    let file = folder.path().join("spisak.csv");
    std::fs::write(&file, FULL).expect("a scratch folder can be written");
    app.will_choose(&file);
    app.click(choose).await;
    folder
}

async fn picture_of(app: &App, heading: &str, name: &str) {
    app.finds("heading", heading).await;
    let script = format!(
        "const at = [...document.querySelectorAll('h2, h3')].find((one) => one.textContent.includes({heading:?}));
         const page = document.querySelector('main');
         page.scrollTop += at.getBoundingClientRect().top - page.getBoundingClientRect().top - 40;
         return page.scrollWidth > page.clientWidth;"
    );
    assert_eq!(app.script(&script).await, json!(false), "a long name makes the screen scroll sideways");
    app.screenshot(name).await;
}

#[tokio::test]
async fn all_that_a_list_says_of_somebody_comes_in() {
    let app = App::opened(Scene::founded_with(|office| with_an_advisor(office, "en"))).await;
    open_the_import(&app).await;
    let _folder = choose_the_full_list(&app, "Choose the file").await;
    picture_of(&app, "What the columns hold", "import-full-columns").await;
    app.sees("This becomes a note. Write only what is needed to help. No names of others, nothing about what happened, no health.").await;
    picture_of(&app, "How the first people come in", "import-full-first").await;
    picture_of(&app, "Advisors and partners", "import-full-advisors").await;
    app.sees("Has a passphrase and will see these people.").await;
    app.choose("nepoznat program", "Krug").await;
    app.choose("Organizacija za podršku ženama Crna Reka i okolina", "Leave out").await;
    picture_of(&app, "What is not taken", "import-full-not-taken").await;
    app.click("Take in 2 people").await;
    app.sees("The list is taken in").await;
    app.press("Control+k").await;
    app.types("petronijevic").await;
    app.sees("Živana Petronijević-Marinković").await;
    app.press("Enter").await;
    app.sees("through Vesna").await;
    app.sees("interpreter needed").await;
    app.screenshot("import-full-person").await;
    app.press("Control+z").await;
    let tags = app.call("get_settings", json!({})).await["tags"].as_array().map(Vec::len);
    assert_eq!(tags, Some(1), "one undo takes the new tag back too");
}

#[tokio::test]
async fn the_same_in_the_dark_in_serbian() {
    let app =
        App::start(Scene::founded_with(|office| with_an_advisor(office, "sr-Cyrl")).in_the_dark()).await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.click("Open").await;
    app.finds("button", "Данас").await;
    app.press("Control+2").await;
    app.click("Увоз табеле").await;
    let _folder = choose_the_full_list(&app, "Изаберите датотеку").await;
    picture_of(&app, "Шта је у колонама", "import-full-columns-sr-dark").await;
    picture_of(&app, "Како улазе прве особе", "import-full-first-sr-dark").await;
    picture_of(&app, "Саветнице и партнери", "import-full-advisors-sr-dark").await;
    picture_of(&app, "Шта се не уноси", "import-full-not-taken-sr-dark").await;
}
