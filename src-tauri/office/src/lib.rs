//! The domain of a centre: every rule and every command, nothing else.
//!
//! The shell and the door hand a command's name and its form to [`Desk::call`] and get a JSON envelope back; what takes long
//! is an [`Errand`] that the shell runs beside the office ([`Desk::begin`]). Inside, a
//! command reads through [`Office::look`] or writes through [`Office::act`]; the whole surface stands on one page, [`surface`].
//!
//! Deliberately absent: Tauri, async, network, file paths, the system clock and the system's randomness (both come from
//! [`World`]), and any text a person reads (texts are Fluent messages in `locales/`).

#![forbid(unsafe_code)]

pub mod access;
pub mod agreements;
pub mod backups;
pub mod calendar;
mod check;
pub mod collation;
mod cut;
mod desk;
mod drafts;
pub mod facilitators;
mod fault;
pub mod finding;
pub mod folding;
pub mod groups;
pub mod handover;
mod id;
mod journal;
pub mod languages;
mod migrations;
pub mod notes;
mod office;
mod stale;
pub mod surface;
#[cfg(test)]
mod testing;
mod weekly;
mod wire;
mod work;
mod world;

pub mod composing;
pub mod conversations;
pub mod crisis;
pub mod enquiries;
pub mod import;
pub mod outcomes;
pub mod people;
pub mod practice;
pub mod retention;
pub mod roles;
pub mod sessions;
pub mod settings;
pub mod statistics;
pub mod today;
pub mod waiting;
pub mod week;
#[cfg(test)]
mod year;

pub use desk::{Answer, Desk, plan};
pub use fault::{Coded, Fault, FieldFault};
pub use office::{Act, Look, Office};
pub use work::{Ended, Errand, Progress, Stopped, WorkKind, WorkView, Works};
pub use world::World;
