//! Many who have been kept long enough, and erasing some of them: in a language.

use tillit_office::languages::{Language, text, text_with};

use super::album::Album;
use crate::support::{App, Scene};

/// A centre full of invented people that nobody has looked after for a year and a half.
pub fn long_after() -> Scene {
    Scene::practising_with("2026-11-21T17:30:00Z", |_| ()).at("2028-06-01T09:00:00Z")
}

/// The list, some of it chosen, what erasing them means, and what is left to do afterwards.
pub async fn screens(app: &App, album: &mut Album, language: Language) {
    let shown = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let said = |id: &str| shown(text(language, id));
    let word = said("erase-word");
    let to_confirm = shown(text_with(language, "erase-type", &[("word", word.clone().into())]));
    app.press("Control+2").await;
    app.click(&said("retention")).await;
    app.finds("heading", &said("retention")).await;
    album.take(app, "list").await;
    app.script("[...document.querySelectorAll('tbody input[type=checkbox]')].slice(0, 5).forEach((box) => box.click());")
        .await;
    album.take(app, "chosen").await;
    app.click(&said("erase-some")).await;
    app.finds("textbox", &to_confirm).await;
    album.take(app, "erase").await;
    app.type_into(&to_confirm, &word).await;
    app.click(&said("erase-do")).await;
    app.loses("dialog").await;
    album.take(app, "left").await;
    app.press("Control+7").await;
    app.click(&said("settings-retention")).await;
    app.finds("heading", &said("settings-retention")).await;
    app.script("document.querySelector('main').scrollTop = 9999;").await;
    album.take(app, "erased").await;
}
