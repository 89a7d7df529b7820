//! Journeys: the real app in a real window, driven the way a person goes through it.
//!
//! `cargo xtask test` runs them inside a network namespace that has nothing but loopback. A step that does not work
//! saves a picture and the page's text in `.artifacts/screens/stuck` and names both.

#![cfg(target_os = "linux")]

mod access;
mod backups;
mod bad_input;
mod composing;
mod crisis;
mod facilitators;
mod finding;
mod first_run;
mod groups;
mod import;
mod keyboard;
mod opening;
mod outcomes;
mod people;
mod pictures;
mod presets;
mod retention;
mod roles;
mod settings;
mod statistics;
mod support;
mod undo;
mod waiting;
mod walls;
mod way;
mod week;
