//! From a start to a lock screen that takes keys, beside a window with nothing in it.
//!
//! "Cold" is a new process each time; its files are in the system's cache for both.

use std::path::Path;

use super::EMPTY;
use super::figure::{Figure, Times};
use super::screen::Screen;
use super::vault::Vault;
use crate::program::released;
use crate::trouble::Trouble;

/// How often each is started, after once for nothing.
const TURNS: usize = 12;

/// Starts the app and the empty window in turns.
pub fn run(vault: &Vault) -> Result<Vec<Figure>, Trouble> {
    let mut screen = Screen::start()?;
    let (mut app, mut empty) = (Times::default(), Times::default());
    for turn in 0..=TURNS {
        let (window, took) = screen.open(&released("tillit"), &[Path::new("--vault"), &vault.folder])?;
        // More letters than anybody's caret has points.
        screen.types("Tillit", "a window that takes keys")?;
        screen.close(window)?;
        let (window, nothing) = screen.open(&released(EMPTY), &[])?;
        screen.close(window)?;
        if turn > 0 {
            app.add(took);
            empty.add(nothing);
        }
    }
    Ok(vec![Figure {
        what: format!("cold start to a usable lock screen, median of {TURNS}"),
        measured: app.said(),
        against: format!("an empty window {}", empty.said()),
        ratio: app.median().as_secs_f64() / empty.median().as_secs_f64(),
        budget: Some(1.25),
    }])
}
