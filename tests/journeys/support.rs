//! What every journey needs: a scene to start from, the app, and a person's eyes and hands.

// A journey needs some of these words, the next one others.
#![allow(dead_code)]

mod app;
mod display;
mod driver;
mod folders;
mod keys;
mod page;
mod picture;
mod scene;

pub use app::App;
pub use scene::{Office, PASSPHRASE, Scene};
