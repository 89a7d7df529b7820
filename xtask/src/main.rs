//! `cargo xtask`: everything there is to do with this repository, a word each.
//!
//! Standard library only, so that it compiles where there is Rust and nothing else yet. What is
//! missing besides is found and installed by `setup`, which the other commands call themselves.

mod arguments;
mod bench;
mod bindings;
mod bundle;
mod by_hand;
mod check;
mod demo;
mod door;
mod files;
mod freshness;
mod golden;
mod journeys;
mod licences;
mod locales;
mod manager;
mod node;
mod packages;
mod program;
mod prover;
mod run;
mod setup;
mod steps;
mod test;
mod trouble;
mod ui;
mod words;

use std::process::ExitCode;

fn main() -> ExitCode {
    match arguments::dispatch(std::env::args_os().skip(1)) {
        Ok(code) => code,
        Err(trouble) => {
            eprintln!("xtask: {trouble}");
            ExitCode::FAILURE
        }
    }
}
