//! Reports: a period chosen and its report made by keyboard alone; small numbers hidden, and it stays as it was made.

use serde_json::{Value, json};

use crate::support::{App, Office, PASSPHRASE, Scene};

/// Twelve people by phone, six by e-mail, two who came by: in November 2026.
fn enquiries(office: &mut Office) {
    for (channel, many) in [("phone", 12), ("e-mail", 6), ("walk-in", 2)] {
        for one in 0..many {
            let new = json!({ "called": format!("{channel} {one}"), "gender": "woman" });
            let enquiry = json!({ "person": { "new": new }, "channel": channel, "topics": [], "times": "" });
            office.call("record_enquiry", enquiry);
        }
    }
}

#[tokio::test]
async fn a_report_is_made_by_keyboard_hides_small_numbers_and_stays() {
    let mut app = App::start(Scene::founded_with(enquiries)).await;
    app.restart_at("2027-01-04T10:00:00Z").await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("button", "New enquiry").await;
    app.press("F1").await;
    app.finds("dialog", "").await;
    app.sees("Ctrl 6").await;
    app.press("Escape").await;
    app.loses("dialog").await;

    app.press("Control+6").await;
    app.finds("heading", "Reports").await;
    app.sees("This report is not made yet").await;
    app.steps_to("Tab", 12, "button", "Make the report").await;
    app.press("Enter").await;
    app.sees("A number below 5 is hidden").await;
    app.sees("Everybody counts once.").await;
    app.finds("button", "Print or save as PDF").await;
    let numbers = "return Object.fromEntries([...document.querySelectorAll('section th')]
        .map((name) => [name.textContent, name.nextElementSibling.textContent]));";
    let told = app.script(numbers).await;
    let row = |name: &str| told[name].as_str().unwrap_or_default().to_owned();
    assert_eq!((row("phone"), row("through a partner")), ("12".to_owned(), "0".to_owned()));
    assert_eq!((row("came by"), row("e-mail")), ("hidden".to_owned(), "hidden".to_owned()), "{told}");
    app.screenshot("report").await;

    // For the funder, in French, by keyboard: the page stays in English.
    let file = app.folders().root().join("Rapport 2026.xlsx");
    app.will_choose(&file);
    app.steps_to("Tab", 20, "combobox", "Language of the report").await;
    app.types("Fran").await;
    app.steps_to("Tab", 3, "button", "Save as spreadsheet").await;
    app.press("Enter").await;
    app.sees("The report is saved: Rapport 2026.xlsx").await;
    assert!(file.exists());
    app.screenshot("report-saved").await;
    app.finds("heading", "Reports").await;

    // Undo takes back the last enquiry, and never what was told.
    app.press("Control+z").await;
    app.no_longer_sees("walk-in 1").await;
    app.press("Control+1").await;
    app.press("Control+k").await;
    app.types("funder").await;
    app.finds("option", "Reports").await;
    app.press("Enter").await;
    app.sees("A number below 5 is hidden").await;
    assert_eq!(app.script(numbers).await, told);
    let report = app.call("get_report", json!({ "year": 2026, "part": "fourth-quarter" })).await;
    assert_eq!(report["made_on"], Value::Null, "only what was asked for is made");
}
