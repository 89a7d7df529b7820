//! `tillit-prover`, composing from the command line: a workspace of its own, since it links HiGHS and nothing else does.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use std::process::ExitCode;

use crate::program::{Program, target};
use crate::setup;
use crate::trouble::Trouble;

/// Builds it, optimised, and becomes it. The first time a C++ compiler is busy for some minutes; where it cannot do its work,
/// nothing is proven but by the bound.
pub fn become_it(args: &[OsString]) -> Result<ExitCode, Trouble> {
    Program::new(built()?).args(args).become_it()
}

/// Builds it and says where it is.
pub fn built() -> Result<PathBuf, Trouble> {
    setup::to_prove();
    build("prover", &[]).or_else(|trouble| {
        eprintln!("compose: HiGHS cannot be compiled here, so nothing is proven but by the bound: {trouble}");
        build("prover-without-highs", &["--no-default-features"])
    })
}

/// Builds it into a folder of its own and says where it is; silently unless it takes minutes or does not work.
fn build(folder: &str, features: &[&str]) -> Result<PathBuf, Trouble> {
    let folder = target().join(folder);
    let program = folder.join("release").join(format!("tillit-prover{}", env::consts::EXE_SUFFIX));
    let cargo = Program::cargo()
        .args(["build", "--release", "--locked", "--manifest-path", "src-tauri/prover/Cargo.toml"])
        .args(features)
        .args([OsStr::new("--target-dir"), folder.as_os_str()]);
    if program.is_file() {
        cargo.run_silently()?
    } else {
        cargo.run()?
    }
    Ok(program)
}
