//! Reports, as they are chosen, made and read: with long names, in a language.

use tillit_office::languages::{Language, text};

use super::album::Album;
use crate::support::{App, Scene};

/// A centre full of invented people, on the day after a year.
pub fn year_over() -> Scene {
    Scene::practising_with("2027-01-01T09:00:00Z", |office| {
        let settings = office.call("get_settings", serde_json::json!({}));
        let topic = &settings["topics"][1];
        let long = "Rastanak, razvod braka i život posle njega, sa decom i bez dece";
        let form =
            serde_json::json!({ "id": topic["id"], "name": long, "excluded": false, "put_away": false });
        office.call("change_topic", form);
    })
}

/// The report of the year and of its last quarter.
pub async fn screens(app: &App, album: &mut Album, language: Language) {
    let said = |id: &str| text(language, id).split_whitespace().collect::<Vec<_>>().join(" ");
    app.press("Control+6").await;
    app.finds("heading", &said("reports")).await;
    app.sees(&said("report-not-made")).await;
    album.take(app, "not-made").await;
    app.click(&said("report-make")).await;
    app.sees(&said("report-apart")).await;
    album.take(app, "year").await;
    for (unit, picture) in [("enquiries", "enquiries"), ("visits", "visits"), ("persons", "persons")] {
        let name = said(&format!("report-unit-{unit}"));
        let show = format!(
            "[...document.querySelectorAll('section h3')].find((head) => head.textContent.startsWith({name:?})).scrollIntoView();"
        );
        app.script(&show).await;
        album.take(app, picture).await;
    }
    app.choose(&said("report-part"), &said("report-part-fourth-quarter")).await;
    app.sees(&said("report-not-made")).await;
    app.click(&said("report-make")).await;
    app.sees(&said("report-persons-year")).await;
    album.take(app, "quarter").await;
    app.is_on_paper().await;
    app.screenshot(&format!("report-paper-{}", language)).await;
}
