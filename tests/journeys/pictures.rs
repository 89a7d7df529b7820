//! Every screen and dialog, looked at: pictures in light and dark, and nothing on any of them that keeps somebody from
//! using it (WCAG 2.2 AA, also in high contrast), or that does not fit.
//!
//! The names are long, in both scripts, written from right to left, or a picture themselves. A screen that is new gets
//! its line here.

mod album;
mod composing;
mod counting;
mod leading;
pub mod office;
mod paper;
mod readme;
mod reporting;
mod retention;
mod scene;

use tillit_office::languages::Language;

use crate::support::{App, PASSPHRASE, Scene};
use album::Album;

async fn unlocked(scene: Scene) -> App {
    let app = App::start(scene).await;
    app.type_into("Passphrase", PASSPHRASE).await;
    app.press("Enter").await;
    app.finds("button", "New enquiry").await;
    app
}

#[tokio::test]
async fn of_the_set_up_and_the_lock() {
    let mut app = App::start(Scene::first_run()).await;
    let mut album = Album::new("start");
    album.take(&app, "language").await;
    app.click("Continue").await;
    app.click("Continue").await;
    app.sees("Please write something here.").await;
    album.take(&app, "you-missing").await;
    app.type_into("Your name here", scene::LONG).await;
    app.click("Continue").await;
    app.type_into("Name of the centre", "Центар за самопомоћ „Кућа на брегу“").await;
    album.take(&app, "centre").await;
    app.click("Continue").await;
    app.click("Serbia").await;
    album.take(&app, "country").await;
    app.click("Continue").await;
    for room in ["Blue room", scene::VENUE] {
        app.type_into("Name of a room", room).await;
        app.press("Enter").await;
        app.finds("button", &format!("Take off: {room}")).await;
    }
    album.take(&app, "rooms").await;
    app.click("Continue").await;
    app.click("Twelve sessions").await;
    album.take(&app, "programmes").await;
    app.click("Continue").await;
    app.finds("button", "Six other words").await;
    album.take(&app, "passphrase").await;
    app.click("Use one of my own").await;
    app.type_into("Your passphrase", PASSPHRASE).await;
    app.sees("Very good").await;
    album.take(&app, "passphrase-own").await;
    app.click("Continue").await;
    app.type_into("The same passphrase", PASSPHRASE).await;
    album.take(&app, "passphrase-again").await;
    app.click("Make the office").await;
    app.finds("heading", "Keep these twelve words safe").await;
    album.take(&app, "kit").await;
    let kit = app.reads_out("list", "Twelve words").await;
    let words: Vec<&str> = kit.split_whitespace().collect();
    app.click("Continue").await;
    for place in [2, 7, 11] {
        app.type_into(&format!("Word {place}"), words[place - 1]).await;
    }
    album.take(&app, "words-back").await;
    app.click("Continue").await;
    app.finds("heading", "Make the first backup").await;
    album.take(&app, "first-backup").await;
    app.click("Remind me tomorrow").await;
    album.take(&app, "ready").await;
    app.click("Open the office").await;

    // Nothing is there yet, and each place says what will be and how to begin.
    app.finds("heading", "Everything is ready").await;
    album.take(&app, "today-empty").await;
    for (keys, heading, name) in [
        ("Control+2", "Nobody is here yet", "people-empty"),
        ("Control+3", "Nobody is waiting", "waiting-empty"),
        ("Control+4", "There are no groups yet", "groups-empty"),
    ] {
        app.press(keys).await;
        app.finds("heading", heading).await;
        album.take(&app, name).await;
    }
    app.click("Facilitators").await;
    app.finds("heading", "There are no facilitators yet").await;
    album.take(&app, "facilitators-empty").await;

    app.lock().await;
    app.restart().await;
    album.take(&app, "lock").await;
    app.click("I have lost my passphrase").await;
    album.take(&app, "lock-lost").await;
    app.type_into("Passphrase", "not this one at all").await;
    app.press("Enter").await;
    app.sees("That was not it.").await;
    album.take(&app, "lock-wrong").await;
    app.press("Shift").await;
    app.press("Shift").await;
    app.press("Shift").await;
    app.no_longer_sees("Passphrase").await;
    album.take(&app, "cover").await;
    album.close();
}

#[tokio::test]
async fn of_an_office_without_rooms_and_programmes() {
    let app = unlocked(Scene::founded()).await;
    let mut album = Album::new("bare");
    app.press("Control+4").await;
    app.click("Make the first group").await;
    app.finds("heading", "A programme comes first").await;
    album.take(&app, "new-group").await;
    for (subject, heading) in
        [("Rooms", "There are no rooms yet"), ("Programmes", "There are no programmes yet")]
    {
        app.press("Control+7").await;
        app.click(subject).await;
        app.finds("heading", heading).await;
        album.take(&app, &format!("settings-{}", subject.to_lowercase())).await;
    }
    app.click("Add a programme").await;
    app.finds("dialog", "Add a programme").await;
    album.take(&app, "settings-presets").await;
    album.close();
}

async fn days_and_people(mut album: Album) {
    let app = unlocked(scene::full()).await;
    office::today(&app, &mut album).await;
    office::people(&app, &mut album).await;
    album.close();
}

async fn conversations_and_waiting(mut album: Album) {
    let app = unlocked(scene::full()).await;
    office::conversations(&app, &mut album).await;
    office::waiting(&app, &mut album).await;
    album.close();
}

async fn composed_groups(mut album: Album) {
    let app = unlocked(scene::full()).await;
    composing::composing(&app, &mut album).await;
    album.close();
}

async fn groups(mut album: Album) {
    let app = unlocked(scene::full()).await;
    office::groups(&app, &mut album).await;
    office::questions_of_a_group(&app, &mut album).await;
    album.close();
}

async fn evenings_and_settings(mut album: Album) {
    let app = unlocked(scene::full()).await;
    office::week(&app, &mut album).await;
    office::evenings(&app, &mut album).await;
    office::settings(&app, &mut album).await;
    album.close();
}

#[tokio::test]
async fn of_full_days_and_people() {
    days_and_people(Album::new("full")).await;
}

#[tokio::test]
async fn of_full_conversations_and_waiting() {
    conversations_and_waiting(Album::new("full")).await;
}

#[tokio::test]
async fn of_composing() {
    composed_groups(Album::new("full")).await;
}

#[tokio::test]
async fn of_full_groups() {
    groups(Album::new("full")).await;
}

#[tokio::test]
async fn of_full_evenings_and_settings() {
    evenings_and_settings(Album::new("full")).await;
}

#[tokio::test]
async fn of_leading() {
    let app = unlocked(leading::led()).await;
    let mut album = Album::new("leading");
    leading::questions(&app, &mut album, Language::En).await;
    album.close();
}

/// The same in a narrow window, in the language with the longest sentences.
#[tokio::test]
async fn of_leading_narrow() {
    let app = unlocked(leading::led()).await;
    office::speaks(&app, Language::Fr).await;
    app.is_sized(1024, 700).await;
    let mut album = Album::new("leading-narrow");
    leading::questions(&app, &mut album, Language::Fr).await;
    album.close();
}

/// A walk in three languages, the last in a narrow window.
async fn in_three_languages(
    names: [&'static str; 3],
    scene: fn() -> Scene,
    walk: impl AsyncFn(&App, &mut Album, Language),
) {
    for (language, name) in [Language::En, Language::SrCyrl, Language::Fr].into_iter().zip(names) {
        let app = unlocked(scene()).await;
        if language != Language::En {
            office::speaks(&app, language).await;
        }
        if language == Language::Fr {
            app.is_sized(1024, 700).await;
        }
        let mut album = Album::new(name);
        walk(&app, &mut album, language).await;
        album.close();
    }
}

#[tokio::test]
async fn of_counting() {
    in_three_languages(
        ["counting", "counting-serbian", "counting-french"],
        counting::counted,
        counting::screens,
    )
    .await;
}

#[tokio::test]
async fn of_reports() {
    in_three_languages(
        ["reports", "reports-serbian", "reports-french"],
        reporting::year_over,
        reporting::screens,
    )
    .await;
}

#[tokio::test]
async fn of_keeping_long_enough() {
    in_three_languages(
        ["retention", "retention-serbian", "retention-french"],
        retention::long_after,
        retention::screens,
    )
    .await;
}

/// The locked door speaks what was spoken behind it.
#[tokio::test]
async fn of_waiting_at_the_lock() {
    for (language, name) in [
        (Language::En, "lock-wait"),
        (Language::SrCyrl, "lock-wait-serbian"),
        (Language::Fr, "lock-wait-french"),
    ] {
        let mut app = unlocked(Scene::founded()).await;
        if language != Language::En {
            office::speaks(&app, language).await;
        }
        counting::locks_after_wrong_tries(&mut app).await;
        let mut album = Album::new(name);
        counting::waits(&app, &mut album, language).await;
        album.close();
    }
}

/// The walks above once more.
#[tokio::test]
#[ignore = "the same walks again; `cargo xtask test --full`"]
async fn in_high_contrast() {
    days_and_people(Album::in_contrast("full")).await;
    conversations_and_waiting(Album::in_contrast("full")).await;
    composed_groups(Album::in_contrast("full")).await;
    groups(Album::in_contrast("full")).await;
    evenings_and_settings(Album::in_contrast("full")).await;
}

/// The places of the office one after the other, in the language with the longest sentences.
#[tokio::test]
async fn of_a_narrow_window() {
    let app = unlocked(scene::full()).await;
    office::speaks(&app, Language::Fr).await;
    app.is_sized(1024, 700).await;
    let mut album = Album::new("narrow");
    office::places(&app, &mut album, Language::Fr).await;
    album.close();
}

/// The same in the other script, as somebody sees them who needs everything twice as large.
#[tokio::test]
async fn of_an_enlarged_window() {
    let app = unlocked(scene::full()).await;
    office::speaks(&app, Language::SrCyrl).await;
    let mut album = Album::enlarged("enlarged");
    office::places(&app, &mut album, Language::SrCyrl).await;
    album.close();
}
