//! The outcome form: switched on, filled in, counted, shown once enough are alike.

use serde_json::json;

use crate::support::{App, Office, PASSPHRASE, Scene};

#[tokio::test]
async fn s1_9_a_form_is_counted_and_forgotten_and_shown_once_enough_are_alike() {
    let app = App::start(Scene::founded_with(|office: &mut Office| {
        office.runs("belgrade");
        let settings = office.call("get_settings", json!({}));
        let programme = &settings["programmes"][0];
        let mut fields = programme["fields"].clone();
        fields["outcome_form"] = json!(true);
        office.call("change_programme", json!({ "id": programme["id"], "fields": fields, "put_away": false }));
        let answers = json!([{ "question": "coping", "answer": "little" }, { "question": "limits", "answer": "mostly" }]);
        for _ in 0..4 {
            office.call(
                "record_outcome_form",
                json!({ "programme": programme["id"], "moment": "start", "answers": answers }),
            );
        }
    }))
    .await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("button", "New enquiry").await;
    app.press("Control+4").await;
    app.click("What the groups bring").await;
    app.sees("Nothing to show yet").await;
    app.click("Fill in a form").await;
    app.sees("No name, no day.").await;
    app.click_near("a little", "I can deal with what each day brings.").await;
    app.click_near("mostly", "I can say where my limit is.").await;
    app.screenshot("outcome-form").await;
    app.click("Put it in the box").await;
    app.sees("It lies in the box.").await;
    app.click("What the groups bring").await;
    app.sees("Fewer than 5 alike are not shown.").await;
    app.screenshot("outcomes").await;
}
