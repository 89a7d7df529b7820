//! `cargo xtask bindings`: the TypeScript side of the surface, written from the Rust side.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::door;
use crate::program::root;
use crate::trouble::{Outcome, Trouble};

const FILE: &str = "ui/src/generated/surface.ts";

/// Writes the file anew.
pub fn run() -> Result<ExitCode, Trouble> {
    let text = door::read(&["bindings"])?;
    let path = path();
    let folder = path.with_file_name("");
    fs::create_dir_all(&folder).map_err(Trouble::file(&folder))?;
    fs::write(&path, text).map_err(Trouble::file(&path))?;
    println!("{FILE} written");
    Ok(ExitCode::SUCCESS)
}

/// Checks that the file is what would be written now.
pub fn are_current() -> Outcome {
    if fs::read(path()).ok() == Some(door::read(&["bindings"])?) {
        return Ok(());
    }
    Err(Trouble::Outdated { files: vec![FILE.into()], remedy: "cargo xtask bindings" })
}

fn path() -> PathBuf {
    root().join(FILE)
}
