//! A group that is only counted, somebody who leaves after an agreed evening, and groups that keep other numbers than their
//! programme: with long names, in a language.

use serde_json::json;
use tillit_office::languages::{Language, text};

use super::album::Album;
use crate::support::{App, Scene};

/// It meets tonight, and is only counted.
const COUNTED: &str = "Круг суботом увече у великој сали на првом спрату";
const OTHER: &str = "Samedi soir, dans la grande salle du premier étage de la Maison des associations";
const LEAVING: &str = "Маргарита-Александра";

pub fn counted() -> Scene {
    Scene::founded_with(|office| {
        let programme = office.runs("norway");
        for (name, hour, people) in [
            (COUNTED, "18:30", [LEAVING, "Åse", "Hélène", "Милица"]),
            (OTHER, "10:00", ["Liv", "Søs", "Noëlle", "Весна"]),
        ] {
            let group = json!({ "name": name, "programme": programme, "topic": office.topic(), "first_on": "2026-11-21", "at_hour": hour });
            let group = office.call("create_group", group)["id"].take();
            for called in people {
                let person = office.waits(called);
                office.call("place_person_directly", json!({ "group": group, "person": person }));
            }
            office.call("start_group", json!({ "id": group }));
            office.call("change_group", json!({ "id": group, "name": name, "counts_only": name == COUNTED }));
        }
        let mut fields = office.call("get_settings", json!({}))["programmes"][0]["fields"].take();
        fields["most"] = json!(9);
        office.call("change_programme", json!({ "id": programme, "fields": fields, "put_away": false }));
        office.call("change_note_kinds", json!({ "kinds": ["session"] }));
    })
}

/// Every screen of these, in a language.
pub async fn screens(app: &App, album: &mut Album, language: Language) {
    let said = |id: &str| text(language, id).split_whitespace().collect::<Vec<_>>().join(" ");
    app.press("Control+4").await;
    app.click(COUNTED).await;
    app.finds("heading", COUNTED).await;
    app.click_near(&said("more"), COUNTED).await;
    app.click(&said("group-change")).await;
    app.finds("dialog", "").await;
    album.take(app, "group-change").await;
    app.press("Escape").await;
    app.loses("dialog").await;
    app.click_near(&said("change"), LEAVING).await;
    app.click(&said("member-leave")).await;
    app.finds("dialog", "").await;
    album.take(app, "leave").await;
    // The second evening, a week later.
    let second = "return document.querySelectorAll('[role=dialog] option')[2].textContent;";
    let second = app.script(second).await;
    app.choose(&said("member-leave-when"), second.as_str().unwrap_or_default()).await;
    app.no_longer_sees(&said("member-leave-because")).await;
    album.take(app, "leave-planned").await;
    app.click_near(&said("change"), &said("member-leave-when")).await;
    app.loses("dialog").await;
    album.take(app, "group").await;

    app.click(&said("session-open")).await;
    app.finds("heading", &said("head-count")).await;
    album.take(app, "head-count").await;
    app.click(&said("attendance-write")).await;
    app.sees(&said("recording-recorded")).await;
    app.click(&said("note-session")).await;
    app.sees(&said("note-session.guard")).await;
    album.take(app, "head-count-written").await;

    app.press("Control+7").await;
    app.click(&said("settings-programmes")).await;
    app.click("Group that continues").await;
    app.sees(&said("programme-other-numbers")).await;
    app.script("document.querySelector('.others').scrollIntoView({ block: 'center' });").await;
    album.take(app, "other-numbers").await;
    app.click(&said("settings-notes")).await;
    app.sees(&said("note-kind-session")).await;
    album.take(app, "notes").await;
}

/// Locks, as if the passphrase had been typed wrong eight times meanwhile, the last time ten seconds ago.
pub async fn locks_after_wrong_tries(app: &mut App) {
    app.lock().await;
    let tries = json!({ "count": 8, "last_at": 1_795_282_190 }).to_string();
    app.tampered(|folder| {
        std::fs::write(folder.join("vault.tries"), tries).expect("the folder can be written");
    });
    app.restart().await;
}

/// What stands at the locked door while the next try waits.
pub async fn waits(app: &App, album: &mut Album, language: Language) {
    let said = |id: &str| text(language, id).split_whitespace().collect::<Vec<_>>().join(" ");
    let beginning = |id: &str| said(id).split(['{', ':']).next().unwrap_or_default().to_owned();
    app.type_into(&said("lock-passphrase"), "this was never tried").await;
    app.press("Enter").await;
    app.sees(&beginning("fault-vault-wait")).await;
    album.take(app, "wait").await;
    app.sees(&said("lock-now")).await;
    album.take(app, "now").await;
    app.press("Enter").await;
    app.sees(&beginning("lock-wait")).await;
    album.take(app, "wrong").await;
}
