//! `cargo xtask check`: everything about the sources that can be seen without running the app.

use std::process::ExitCode;

use crate::program::Program;
use crate::steps::Steps;
use crate::trouble::{Outcome, Trouble};
use crate::{bindings, licences, locales, setup, ui, words};

/// Runs the checks and counts the steps that passed.
pub fn run() -> Result<ExitCode, Trouble> {
    let mut steps = Steps::default();
    steps.run("setup", setup::for_checks);
    steps.run("format", || Program::cargo().args(["fmt", "--all", "--check"]).run());
    steps.run("words", words::check);
    steps.run("Serbian in Latin letters is current", locales::are_current);
    steps.run("TypeScript types are current", bindings::are_current);
    steps.run("user interface: types", || ui::script("check", &[]));
    steps.run("user interface: lints", || ui::script("lint", &[]));
    let pages = ("user interface: build", steps.run("user interface: build", ui::build));
    steps.run_after(pages, "Rust: lints", || clippy(&[]));
    steps.run_after(pages, "Rust: lints of the journeys", || clippy(&["--features", "webdriver"]));
    steps.run_after(pages, "every language says everything", languages);
    steps.run("crates", licences::check);
    Ok(steps.finish())
}

fn clippy(features: &[&str]) -> Outcome {
    let clippy = Program::cargo().args(["clippy", "--workspace", "--all-targets"]).args(features);
    clippy.args(["--", "-D", "warnings"]).run()
}

/// The office's own tests of the messages; after `cargo xtask test` they are compiled already.
fn languages() -> Outcome {
    let nextest = Program::cargo().args(["nextest", "run", "--workspace", "--no-fail-fast"]);
    nextest.args(["-E", "package(tillit-office) & test(/^languages::/)"]).run()
}
