//! What every journey needs: a scene to start from, the app, and a person's eyes and hands.

// A journey needs some of these words, the next one others.
#![allow(dead_code)]

mod app;
mod arrange;
mod display;
mod driver;
mod folders;
mod keys;
mod looks;
mod page;
mod scene;
mod touch;

pub use app::App;
pub use arrange::Office;
pub use looks::{Look, Rules};
pub use scene::{Centre, PASSPHRASE, Scene};
