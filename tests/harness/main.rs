//! What happens to a vault when the process is killed, the power goes, the disk fails or a bit flips.
//!
//! Each harness prints its figure as one line. The short form is part of every run of the tests; the full one
//! reaches the targets of docs/threat-model.md (`cargo xtask test --full`). Deliberately not here: what one
//! module does alone, which is tested beside it.
//!
//! This is a program of its own rather than functions for the test runner, because it starts itself again as
//! the process that is killed, and that one must have a single thread.

mod bit_flips;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod child;
mod cuts;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod disk;
#[path = "../../fuzz/entries.rs"]
mod entries;
#[cfg(target_os = "linux")]
mod erasure;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod faults;
mod figure;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod kill_points;
mod malformed;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod power_loss;
mod scenario;
mod small;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod trace;

use std::process::ExitCode;

/// How long a harness takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Seconds: a sample.
    Short,
    /// As long as the target takes.
    Full,
}

type Harness = (&'static str, fn(Form) -> String);

/// The harnesses; each gives its figure, or panics with what it found.
const HARNESSES: &[Harness] = &[
    #[cfg(all(target_os = "linux", target_arch = "x86_64"))]
    ("kill_points", kill_points::run),
    #[cfg(all(target_os = "linux", target_arch = "x86_64"))]
    ("power_loss", power_loss::run),
    #[cfg(all(target_os = "linux", target_arch = "x86_64"))]
    ("faults", faults::run),
    ("bit_flips", bit_flips::run),
    ("cuts", cuts::run),
    ("malformed", malformed::run),
    #[cfg(target_os = "linux")]
    ("erasure", erasure::run),
];

/// Speaks as much of the test runner's language as `cargo test` and nextest use.
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    #[cfg(all(target_os = "linux", target_arch = "x86_64"))]
    if arguments.first().is_some_and(|word| word == child::WORD) {
        return child::run(&arguments[1..]);
    }
    #[cfg(all(target_os = "linux", target_arch = "x86_64"))]
    let given = |word: &str| arguments.iter().any(|argument| argument == word);
    let format = arguments.iter().position(|argument| argument == "--format").map(|at| at + 1);
    let names: Vec<&String> = arguments
        .iter()
        .enumerate()
        .filter(|(at, argument)| !argument.starts_with('-') && Some(*at) != format)
        .map(|(_, name)| name)
        .collect();
    let wanted = |name: &str| match names.as_slice() {
        [] => true,
        names if given("--exact") => names.iter().any(|wanted| *wanted == name),
        names => names.iter().any(|wanted| name.contains(wanted.as_str())),
    };
    let forms: &[Form] = match () {
        () if given("--ignored") => &[Form::Full],
        () if given("--include-ignored") || given("--list") => &[Form::Short, Form::Full],
        () => &[Form::Short],
    };
    for (name, harness) in HARNESSES {
        for form in forms {
            let name = if *form == Form::Full { format!("{name}_full") } else { (*name).to_owned() };
            if !wanted(&name) {
                continue;
            }
            if given("--list") {
                println!("{name}: test");
            } else {
                println!("{}", harness(*form));
            }
        }
    }
    ExitCode::SUCCESS
}
