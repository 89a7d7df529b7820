//! A proposal of groups, its dialogs, and the calls after it.

use super::album::Album;
use crate::support::App;

pub async fn composing(app: &App, album: &mut Album) {
    app.press("Control+3").await;
    app.click("Compose groups").await;
    app.finds_any("heading", "A proposal for").await;
    app.sees("All hard rules hold.").await;
    album.take(app, "proposal").await;
    app.steps_to("Tab", 60, "button", "Make these groups").await;
    app.steps_to("Tab", 5, "button", "Change").await;
    app.press("Enter").await;
    app.is_on("menuitem", "This group stays as it is").await;
    album.take(app, "proposal-menu").await;
    app.press("Enter").await;
    app.sees("stays as it is").await;
    app.click("More").await;
    app.click("More room for wishes").await;
    app.finds("dialog", "How much may wishes cost?").await;
    album.take(app, "proposal-room-for-wishes").await;
    app.press("Escape").await;
    app.loses("dialog").await;
    app.click("More").await;
    app.click("Compose another beside it").await;
    app.sees("Composed.").await;
    app.click("More").await;
    app.click("Compare with the one of").await;
    app.sees("Only here a place").await;
    album.take(app, "proposal-compare").await;
    app.press("Escape").await;
    app.loses("dialog").await;
    app.click("Make these groups").await;
    app.finds("heading", "Calls to make").await;
    album.take(app, "tell").await;
}
