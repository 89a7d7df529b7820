//! What is asked around leading a group: standing in, leaving, pausing, going on alone; and what the groups bring.

use serde_json::{Value, json};
use tillit_office::languages::{Language, text};

use super::{album::Album, scene::LONG};
use crate::support::{App, Centre, Office, Scene};

/// Led by somebody who has held its first evening.
const LED: &str = "Lørdagskredsen i den store sal på første sal i Kulturhuset ved Søerne";
/// Its initiator has left.
const ALONE: &str = "Formiddagskredsen";
const KIRSTEN: &str = "Kirsten-Margrethe Østergaard-Kjærsgård";

pub fn led() -> Scene {
    let denmark = Centre { country: "DK", zone: "Europe/Copenhagen", now: "2026-11-21T21:00:00Z" };
    Scene::founded_in(denmark, |office| {
        let programme = office.runs("denmark");
        let mut fields = office.call("get_settings", json!({}))["programmes"][0]["fields"].take();
        fields["outcome_form"] = json!(true);
        office.call("change_programme", json!({ "id": programme, "fields": fields, "put_away": false }));
        let answers = json!([{ "question": "coping", "answer": "little" }, { "question": "limits", "answer": "mostly" }]);
        for _ in 0..6 {
            let form = json!({ "programme": programme, "moment": "start", "answers": answers });
            office.call("record_outcome_form", form);
        }
        let kirsten = office.leads(KIRSTEN, "initiator");
        met(office, &programme, LED, "19:00", ["Åse", "Søs", LONG, "Pernille"], &kirsten);
        let bodil = office.leads("Bodil", "initiator");
        let seat = met(office, &programme, ALONE, "10:00", ["Ærna", "Liv", "Jytte", "Karen"], &bodil);
        office.call("empty_seat", json!({ "seat": seat }));
        office.leads("Весна-Марија Стојановић Петровић", "initiator");
        office.call("add_not_with", json!({ "a": kirsten, "b": bodil }));
    })
}

/// A group that has met once; gives the seat of whoever leads it.
fn met(
    office: &mut Office,
    programme: &Value,
    name: &str,
    hour: &str,
    people: [&str; 4],
    leads: &Value,
) -> Value {
    let group = json!({ "name": name, "programme": programme, "topic": office.topic(), "first_on": "2026-11-21", "at_hour": hour });
    let group = office.call("create_group", group)["id"].take();
    for called in people {
        let person = office.waits(called);
        office.call("place_person_directly", json!({ "group": group, "person": person }));
    }
    let mut made = office.call("get_group", json!({ "id": group }));
    let seat = made["seats"][0]["id"].take();
    office.call("fill_seat", json!({ "seat": seat, "facilitator": leads, "from": "2026-11-02" }));
    office.call("start_group", json!({ "id": group }));
    office.call("record_attendance", json!({ "session": made["sessions"][0]["id"], "everyone_came": true }));
    seat
}

/// Every question of these, in a language.
pub async fn questions(app: &App, album: &mut Album, language: Language) {
    let said = |id: &str| text(language, id).split_whitespace().collect::<Vec<_>>().join(" ");
    let leave = async || {
        app.press("Escape").await;
        app.loses("dialog").await;
    };
    at_group(app, LED).await;
    app.click_near(&said("change"), KIRSTEN).await;
    app.click(&said("plan-leaving")).await;
    app.finds("dialog", "").await;
    album.take(app, "plan-leaving").await;
    leave().await;
    app.click_near(&said("more"), LED).await;
    app.click(&said("group-pause")).await;
    app.finds("dialog", "").await;
    album.take(app, "pause").await;
    leave().await;
    app.click(&said("handing-over")).await;
    album.take(app, "handing-over").await;
    app.click(&said("session-open")).await;
    app.click_near(&said("change"), KIRSTEN).await;
    app.click(&said("stand-in")).await;
    app.finds("dialog", "").await;
    album.take(app, "stand-in").await;
    leave().await;
    at_group(app, ALONE).await;
    app.click(&said("group-step-ask-still-meeting.action")).await;
    app.finds("dialog", "").await;
    album.take(app, "still-meeting").await;
    leave().await;
    app.press("Control+4").await;
    app.click(&said("outcomes")).await;
    app.finds("button", &said("outcome-fill-in")).await;
    album.take(app, "outcomes").await;
    app.click(&said("outcome-fill-in")).await;
    app.finds("heading", &said("outcome-form")).await;
    album.take(app, "outcome-form").await;
    app.press("Control+k").await;
    app.types("kirsten").await;
    app.finds_any("option", KIRSTEN).await;
    app.press("Enter").await;
    app.finds("heading", KIRSTEN).await;
    app.click(&said("more")).await;
    app.click(&said("not-with")).await;
    app.sees("Bodil").await;
    album.take(app, "not-with").await;
    leave().await;
}

async fn at_group(app: &App, name: &str) {
    app.press("Control+4").await;
    app.click(name).await;
    app.finds("heading", name).await;
}
