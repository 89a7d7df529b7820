//! `tillit-door`, the surface without a window: built where needed, then handed everything.

use std::ffi::OsString;
use std::process::ExitCode;

use crate::program::{Program, built};
use crate::setup;
use crate::trouble::{Outcome, Trouble};

/// The program's name.
pub const NAME: &str = "tillit-door";

/// Builds the door and becomes it: `cargo xtask call PERSON` is `tillit-door call PERSON`.
pub fn become_it(verb: &str, args: &[OsString]) -> Result<ExitCode, Trouble> {
    build()?;
    Program::new(built(NAME)).args([verb]).args(args).become_it()
}

/// Gives what the door prints.
pub fn read(args: &[&str]) -> Result<Vec<u8>, Trouble> {
    build()?;
    Program::new(built(NAME)).args(args).read()
}

/// Builds the door, silently unless it takes minutes or does not work: what it says itself is data.
pub fn build() -> Outcome {
    setup::to_build();
    let cargo = Program::cargo_build(NAME);
    if built(NAME).is_file() { cargo.run_silently() } else { cargo.run() }
}
