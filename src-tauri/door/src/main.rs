//! The surface without a window: the same commands with the same forms, for scripts, checks and tests.
//!
//! Keeps true: whatever it does goes through [`tillit_office::Desk::call`], as the window's page does. Deliberately
//! not here: any rule, and any way into a vault without its passphrase.

#![forbid(unsafe_code)]

mod arguments;
mod backup;
mod call;
mod demo;
mod import;

use std::{env, io::Write, process::ExitCode};

use arguments::Task;
use tillit_office::surface;

fn main() -> ExitCode {
    let task = match Task::read(env::args_os().skip(1)) {
        Ok(task) => task,
        Err(mistake) => {
            eprintln!("{mistake}\n\n{}", arguments::USAGE);
            return ExitCode::from(2);
        }
    };
    let outcome = match task {
        Task::List => Ok(pretty(&surface::describe())),
        Task::Bindings => Ok(surface::typescript()),
        Task::Call(wanted) => call::run(&wanted),
        Task::Demo(wanted) => demo::run(&wanted),
        Task::Import(wanted) => import::run(&wanted),
        Task::Backup(wanted) => backup::write(&wanted),
        Task::Verify(wanted) => backup::verify(&wanted),
        Task::Restore(wanted) => backup::restore(&wanted),
    };
    match outcome {
        Ok(text) => say(&text, ExitCode::SUCCESS),
        Err(call::Trouble::Fault(fault)) => say(&pretty(&fault), ExitCode::FAILURE),
        Err(mistake) => {
            eprintln!("{mistake}");
            ExitCode::from(2)
        }
    }
}

/// Writes to standard output. A reader that has seen enough (`| head`) is no trouble.
fn say(text: &str, code: ExitCode) -> ExitCode {
    let end = if text.ends_with('\n') { "" } else { "\n" };
    match write!(std::io::stdout(), "{text}{end}") {
        Ok(()) => code,
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => code,
        Err(error) => {
            eprintln!("The answer could not be written: {error}");
            ExitCode::from(2)
        }
    }
}

fn pretty(value: &serde_json::Value) -> String {
    format!("{value:#}")
}
