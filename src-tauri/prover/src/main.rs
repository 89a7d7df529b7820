//! `cargo xtask compose`: composing from the command line, with everything proven that can be.
//!
//! Keeps true: what is printed is what the crate's own rules found in the answer. Deliberately not here: the app, which
//! links no C++ (docs/decisions), and any vault: instances are files.

mod arguments;
#[cfg(feature = "highs")]
mod highs;
mod tell;

use std::process::ExitCode;
use std::{env, io::Write};

use arguments::{USAGE, Wanted};

fn main() -> ExitCode {
    let outcome = match Wanted::read(env::args_os().skip(1)) {
        Ok(wanted) => tell::run(&wanted).map_err(|trouble| trouble.to_string()),
        Err(mistake) => Err(format!("{mistake}\n\n{USAGE}")),
    };
    match outcome {
        Ok(text) => {
            // A reader that has seen enough (`| head`) is no trouble.
            let _ = std::io::stdout().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::from(2)
        }
    }
}
