//! What comes out of the printer.

use serde_json::json;
use tillit_office::languages::{Language, text};

use super::{office, scene, unlocked};
use crate::support::{App, PASSPHRASE, Scene};

#[tokio::test]
async fn of_the_agreement_on_paper() {
    for (language, name) in [(Language::En, "en"), (Language::SrCyrl, "sr")] {
        let app = unlocked(scene::full()).await;
        app.call(
            "change_centre",
            json!({ "name": "", "country": "RS", "zone": "Europe/Belgrade", "language": language }),
        )
        .await;
        app.press("Control+4").await;
        app.click(scene::MEETING).await;
        app.click("Read and print").await;
        app.finds("heading", "Confidentiality agreement").await;
        app.is_on_paper().await;
        app.screenshot(&format!("paper-agreement-{name}")).await;
        let paper = app.script("return document.body.innerText;").await;
        let paper = paper.as_str().unwrap_or_default();
        // R4, R7: the names used here, and nothing that says which group it is or who they are.
        assert!(
            paper.contains("Ljiljana-Snežana Đorđević-Milosavljević") && paper.contains(scene::RIGHT_TO_LEFT)
        );
        for secret in [scene::MEETING, "Ana Marković", "Saved"] {
            assert!(!paper.contains(secret), "{secret} is on paper: {paper}");
        }
        // The topic has the name of what a law forbids; only the law may have it.
        assert!(!paper.replace("Prevention of Domestic Violence", "").contains("Violence"), "{paper}");
    }
}

#[tokio::test]
async fn of_the_recovery_kit_on_paper() {
    let app = App::start(Scene::cut_short()).await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("list", "Twelve words").await;
    app.is_on_paper().await;
    app.screenshot("paper-kit").await;
    let paper = app.script("return document.body.innerText;").await;
    for secret in ["Tillit", "Kuća na bregu", "passphrase", "vault"] {
        assert!(!paper.to_string().contains(secret), "{secret} is on paper: {paper}");
    }
}

#[tokio::test]
async fn of_the_outcome_form_on_paper() {
    let app = unlocked(super::leading::led()).await;
    office::speaks(&app, Language::Fr).await;
    app.press("Control+4").await;
    app.click(&text(Language::Fr, "outcomes")).await;
    app.click(&text(Language::Fr, "outcome-fill-in")).await;
    app.finds("heading", &text(Language::Fr, "outcome-form")).await;
    app.is_on_paper().await;
    app.screenshot("paper-outcome-form").await;
}

#[tokio::test]
async fn of_the_dates_for_a_host_on_paper() {
    let app = unlocked(scene::full()).await;
    app.press("Control+4").await;
    app.click(scene::MEETING).await;
    app.finds("heading", scene::MEETING).await;
    app.click("More").await;
    app.click("Dates for the host").await;
    app.finds("heading", "Dates for the host").await;
    app.sees("No name and no topic.").await;
    app.screenshot("group-dates").await;
    app.is_on_paper().await;
    app.screenshot("paper-dates").await;
    let paper = app.script("return document.body.innerText;").await;
    let paper = paper.as_str().unwrap_or_default();
    assert!(paper.contains("Appointments") && paper.contains("people at most"), "{paper}");
    // S2.5, R4, R5: the host learns when and how many, and nothing else.
    for secret in [scene::MEETING, scene::RIGHT_TO_LEFT, "Ljiljana", "Violence", "Ana", "Saved"] {
        assert!(!paper.contains(secret), "{secret} is on paper: {paper}");
    }
}
