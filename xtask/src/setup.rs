//! `cargo xtask setup`: finds what is missing on this machine and installs it without asking.
//!
//! The other commands call the part they need first, so it is quick when there is nothing to do:
//! programs are looked for on the PATH, and the package manager is asked once about the rest.

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::manager::Manager;
use crate::node;
use crate::packages::{Need, TO_BUILD, TO_PROVE, TO_TEST};
use crate::program::{Program, find_on_path};
use crate::trouble::{Outcome, Trouble};

/// Sets up everything there is a need for.
pub fn run() -> Result<ExitCode, Trouble> {
    for_tests()?;
    for_checks()?;
    eprintln!("setup: everything is there");
    Ok(ExitCode::SUCCESS)
}

/// Provides what the Rust part is compiled with. What cannot be installed may be there in another
/// way, so this only tells; the compiler has the last word.
pub fn to_build() {
    if let Err(trouble) = provide(TO_BUILD.iter()) {
        eprintln!("setup: {trouble}");
    }
}

/// Provides what exact proof is compiled with; as above, the compiler has the last word.
pub fn to_prove() {
    if let Err(trouble) = provide(TO_PROVE.iter()) {
        eprintln!("setup: {trouble}");
    }
}

/// Provides what the whole app is built with.
pub fn for_the_app() -> Outcome {
    to_build();
    node::install_modules()
}

/// Makes sure that everything the tests use is there.
pub fn for_tests() -> Outcome {
    provide(TO_BUILD.iter().chain(TO_TEST))?;
    node::install_modules()?;
    cargo_tool("nextest", "0.9.143", "to run each test in a process of its own")
}

/// Makes sure that everything the checks use is there.
pub fn for_checks() -> Outcome {
    for_the_app()?;
    for (tool, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if !Program::cargo().args([tool, "--version"]).answers() {
            eprintln!("setup: installing {component}, for the checks");
            Program::new("rustup").args(["component", "add", component]).run()?;
        }
    }
    cargo_tool("deny", "0.20.2", "to look at the licence and the source of every crate")
}

fn provide(needs: impl Iterator<Item = &'static Need>) -> Outcome {
    let unseen = needs.filter(|need| need.program.is_none_or(|it| find_on_path(it).is_none()));
    let Some(manager) = Manager::find() else {
        for need in unseen {
            eprintln!("setup: no package manager known here, so not looked for: {}", need.why);
        }
        return Ok(());
    };
    let wanted: Vec<(&str, &str)> =
        unseen.flat_map(|need| need.packages(manager).map(|package| (package, need.why))).collect();
    let names: Vec<&str> = wanted.iter().map(|(package, _)| *package).collect();
    let missing = manager.missing_among(&names);
    for (package, why) in wanted.iter().filter(|(package, _)| missing.contains(package)) {
        eprintln!("setup: installing {package}: {why}");
    }
    if missing.is_empty() { Ok(()) } else { manager.install(&missing) }
}

/// Compiles a tool of cargo's where it is not there yet: no package manager has a recent one. Held to
/// the version that is tried; compiled without optimisation, since waiting for that takes longer
/// than it ever saves.
fn cargo_tool(subcommand: &str, version: &str, why: &str) -> Outcome {
    let name = format!("cargo-{subcommand}");
    if find_on_path(&name).is_some() || cargo_home().join("bin").join(&name).is_file() {
        return Ok(());
    }
    let package = format!("{name}@{version}");
    eprintln!("setup: installing {package}, {why}; this takes some minutes once");
    Program::cargo()
        .args(["install", "--debug", "--locked", &package])
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .run()
}

/// Where cargo installs programs; it finds them there even if the folder is not on the PATH.
fn cargo_home() -> PathBuf {
    let home = || env::home_dir().map(|home| home.join(".cargo"));
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(home).unwrap_or_default()
}
