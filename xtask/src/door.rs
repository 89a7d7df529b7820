//! `tillit-door`, the surface without a window: built where needed, then handed everything.

use std::ffi::OsString;
use std::process::ExitCode;

use crate::program::{Program, built};
use crate::setup;
use crate::trouble::{Outcome, Trouble};

/// Builds the door and becomes it: `cargo xtask call PERSON` is `tillit-door call PERSON`.
pub fn become_it(verb: &str, args: &[OsString]) -> Result<ExitCode, Trouble> {
    build()?;
    Program::new(built("tillit-door")).args([verb]).args(args).become_it()
}

/// Gives what the door prints.
pub fn read(args: &[&str]) -> Result<Vec<u8>, Trouble> {
    build()?;
    Program::new(built("tillit-door")).args(args).read()
}

/// Builds the door, saying nothing unless there is something to compile or to install.
fn build() -> Outcome {
    setup::to_build()?;
    Program::cargo().args(["build", "--quiet", "--workspace", "--bin", "tillit-door"]).run_quietly()
}
