//! Clicking: only on what stands still, only once, and never on something else that came to lie there.
//!
//! The driver finds out where a thing is and then clicks at that place; in between a list may have moved. So the page is
//! asked to let the press through only if it arrives where it was meant. A press that was kept from everything else has
//! not happened and may be tried again; one that arrived never is.

use std::{panic::Location, time::Instant};

use serde_json::json;
use thirtyfour::{WebElement, error::WebDriverResult};

use super::{
    app::{App, LOOK, PATIENCE},
    page::{self, Found},
};

impl App {
    /// Clicks a button, link, tab, box or entry of a menu by its name.
    #[track_caller]
    pub fn click(&self, name: &str) -> impl Future<Output = ()> {
        self.touch(Location::caller(), format!("click {name:?}"), "clickable", name, None)
    }

    /// Clicks the one that stands with the words `near`, where several have the same name.
    #[track_caller]
    pub fn click_near(&self, name: &str, near: &str) -> impl Future<Output = ()> {
        self.touch(Location::caller(), format!("click {name:?} near {near:?}"), "clickable", name, Some(near))
    }

    /// Chooses an entry of a drop-down.
    #[track_caller]
    pub fn choose(&self, label: &str, entry: &str) -> impl Future<Output = ()> {
        let at = Location::caller();
        async move {
            let step = format!("choose {entry:?} in {label:?}");
            let native = self
                .until(at, &step, async || match self.find("field", label).await? {
                    Ok(found) if found.native => choose_native(self, &found, entry).await,
                    Ok(_) => Ok(Ok(false)),
                    Err(missing) => Ok(Err(missing)),
                })
                .await;
            if native {
                return;
            }
            self.touch(at, step.clone(), "field", label, None).await;
            self.touch(at, step, "option", entry, None).await;
        }
    }

    /// Drags a line of a list with the mouse and lets it go on a heading.
    #[track_caller]
    pub fn drag(&self, line: &str, onto: &str) -> impl Future<Output = ()> {
        let at = Location::caller();
        async move {
            self.until(at, &format!("drag {line:?} onto {onto:?}"), async || {
                let (from, to) = match (self.find("listitem", line).await?, self.find("heading", onto).await?)
                {
                    (Ok(from), Ok(to)) => (from.element, to.element),
                    (Err(missing), _) | (_, Err(missing)) => return Ok(Err(missing)),
                };
                from.scroll_into_view().await?;
                // A hand moves on its way; the web view takes a jump for none.
                let hand = self.session().action_chain().move_to_element_center(&from).click_and_hold();
                let hand = hand.move_by_offset(8, 8).move_to_element_center(&to).move_by_offset(2, 2);
                hand.release().perform().await?;
                Ok(Ok(()))
            })
            .await;
        }
    }

    async fn touch(
        &self,
        at: &'static Location<'static>,
        step: String,
        kind: &str,
        name: &str,
        near: Option<&str>,
    ) {
        self.until(at, &step, async || match page::aim(self.session(), kind, name, near).await? {
            Ok(found) => self.press_on(&found).await,
            Err(missing) => Ok(Err(missing.to_string())),
        })
        .await;
    }

    async fn press_on(&self, found: &Found) -> WebDriverResult<Result<(), String>> {
        let clicked = found.target.click().await;
        let deadline = Instant::now() + PATIENCE;
        loop {
            // Where nobody answers any more, the click took the window away, as locking does.
            let Ok(press) = page::ask(self.session(), "pressed", []).await else { return Ok(Ok(())) };
            match (press.as_str(), &clicked) {
                (Some("missed"), _) => return Ok(Err("something else came to lie there".to_owned())),
                (Some("none"), Err(error)) => return Ok(Err(error.to_string())),
                (Some("none"), Ok(())) if Instant::now() > deadline => {
                    return Ok(Err("the click never arrived".to_owned()));
                }
                (Some("none"), Ok(())) => tokio::time::sleep(LOOK).await,
                _ => return Ok(Ok(())),
            }
        }
    }
}

/// Chooses in a drop-down of the web view's own.
async fn choose_native(
    app: &App,
    found: &Found,
    entry: &str,
) -> WebDriverResult<Result<bool, page::Missing>> {
    let option = page::ask(app.session(), "option", [found.element.to_json()?, json!(entry)]).await?;
    WebElement::from_json(option, app.session().handle().clone())?.click().await?;
    Ok(Ok(true))
}
