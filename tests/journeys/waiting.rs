//! The waiting list: "still interested?" by keyboard, a place offered to two at once, filters, and when most could come.

use serde_json::{Value, json};

use crate::support::{App, Office, PASSPHRASE, Scene};

const LONG: &str = "Aleksandra-Anastasija Bogdanović-Radosavljević";

/// May be called from Saturday noon on; it is half past six on a Saturday evening.
fn reachable(office: &mut Office, person: &Value) {
    let contact = json!({ "phone": "064 123 56 84", "may_call": true, "may_text": false, "may_email": false,
        "hours": [{ "weekday": 5, "from": "12:00", "until": "20:00" }], "who_may_answer": "only-the-person", "say_name": "Mira",
        "say_reason": "the book you ordered", "voicemail": "nothing", "lives_with_danger": "yes" });
    office.call("change_safe_contact", json!({ "person": person, "contact": contact }));
}

fn scene() -> Scene {
    Scene::founded_with(|office| {
        let programme = office.runs("france");
        let topic = office.topic();
        for called in ["Dragana", "Милица", LONG, "Åse"] {
            let person = office.waits(called);
            if called == "Милица" {
                reachable(office, &person);
            }
        }
        let waiting = office.call("list_waiting", json!({}));
        for (nth, row) in waiting["rows"].as_array().into_iter().flatten().take(3).enumerate() {
            let times: Vec<Value> = (0..=nth)
                .flat_map(|day| {
                    [json!({ "weekday": day, "part": "evening" }), json!({ "weekday": 2, "part": "evening" })]
                })
                .collect();
            let wishes = json!({ "times": times, "age": "similar", "gender": "same", "activity": "talk", "place": "no stairs", "language": "sr" });
            office.call("change_wishes", json!({ "entry": row["entry"], "wishes": wishes }));
        }
        let group = json!({ "name": "River circle", "programme": programme, "topic": topic, "first_on": "2026-11-25", "at_hour": "18:00", "dates": [] });
        office.call("create_group", group);
    })
}

async fn at_the_list(scene: Scene) -> App {
    let app = App::start(scene).await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.click("Open").await;
    app.finds("button", "Today").await;
    app.press("Control+3").await;
    app.finds("heading", "Waiting list").await;
    app.click("Violence").await;
    app
}

#[tokio::test]
async fn still_interested_by_keyboard_alone() {
    let app = at_the_list(scene()).await;
    app.steps_to("Tab", 60, "button", "Still interested?").await;
    app.press("Enter").await;
    app.finds("heading", "Still interested?").await;
    app.steps_to("Tab", 60, "button", "Start asking").await;
    app.press("Enter").await;
    app.sees("Still to ask: 4").await;
    app.screenshot("interest").await;
    // Who can be reached now stands first, and has the keyboard.
    app.is_on("listitem", "Ask Милица").await;
    app.press("1").await;
    app.sees("Милица waits on.").await;
    app.sees("Still to ask: 3").await;
    app.press("4").await;
    app.sees("stays on the list.").await;
    app.sees("tried once").await;
    app.press("2").await;
    app.sees("left the list.").await;
    app.sees("Still to ask: 2").await;
    app.screenshot("interest-half").await;
    app.steps_to("Shift+Tab", 60, "button", "End the asking").await;
    app.press("Enter").await;
    app.sees("Ended. Whoever was not reached stays on the list.").await;
    app.press("Control+3").await;
    app.sees("3 places on the list").await;
}

#[tokio::test]
async fn a_place_is_offered_to_two_and_taken_back_at_once() {
    let app = at_the_list(scene().in_the_dark()).await;
    app.click("When could most of them come?").await;
    app.sees("Most could come Monday or Wednesday evening").await;
    app.screenshot("spread-dark").await;
    app.click("Choose Dragana").await;
    app.click("Choose Милица").await;
    app.screenshot("waiting-bulk-dark").await;
    app.click("Offer a place").await;
    app.finds("dialog", "Offer a place").await;
    app.screenshot("offer-dark").await;
    app.click("Offer").await;
    app.sees("2 places are offered.").await;
    app.sees("Offered: River circle").await;
    app.screenshot("waiting-offered-dark").await;
    app.press("Control+z").await;
    app.no_longer_sees("Offered: River circle").await;
}
