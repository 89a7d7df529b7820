//! `cargo xtask run`: builds the app and opens it.

use std::ffi::OsString;
use std::process::ExitCode;

use crate::program::{Program, built};
use crate::trouble::{Outcome, Trouble};
use crate::{setup, ui};

/// Builds the app and becomes it, with the arguments given.
pub fn run(args: &[OsString]) -> Result<ExitCode, Trouble> {
    build()?;
    Program::new(built("tillit")).args(args).become_it()
}

/// Builds the pages and the app around them.
pub fn build() -> Outcome {
    setup::for_the_app()?;
    ui::build()?;
    Program::cargo_build("tillit").run()
}
