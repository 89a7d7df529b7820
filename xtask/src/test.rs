//! `cargo xtask test`: the user interface's tests, every crate's, the examples in the
//! documentation, and the journeys through the real window.
//!
//! The order keeps compiling low: the feature `webdriver` touches the shell alone, so the journeys
//! come last and find every other crate built.

use std::ffi::OsString;
use std::process::ExitCode;

use crate::program::{Program, processors};
use crate::steps::Steps;
use crate::trouble::Trouble;
use crate::{by_hand, journeys, setup, ui};

/// What the command line asks of the tests.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The long forms as well: tests marked `#[ignore]`.
    pub full: bool,
    /// Only tests whose name has this in it.
    pub name: Option<String>,
}

/// Runs the tests and counts the steps that passed.
pub fn run(args: &[OsString]) -> Result<ExitCode, Trouble> {
    let wanted = Wanted::read(args)?;
    let mut steps = Steps::default();
    steps.run("setup", setup::for_tests);
    let pages = steps.run("user interface: build", ui::build);
    steps.run("user interface: tests", || {
        let name = wanted.name.iter().flat_map(|name| ["--testNamePattern", name.as_str()]);
        let args: Vec<_> = ["--passWithNoTests"].into_iter().chain(name).collect();
        ui::script("test", &args)
    });
    let pages = ("user interface: build", pages);
    steps.run_after(pages, "Rust: tests", || wanted.nextest(&[]).args(["--test-threads", &at_once()]).run());
    steps.run_after(pages, "Rust: examples in the documentation", || {
        Program::cargo().args(["test", "--quiet", "--doc", "--workspace"]).args(&wanted.name).run()
    });
    if by_hand::POSSIBLE && wanted.name.is_none() {
        steps.run("a backup opened by hand", by_hand::run);
    }
    if journeys::POSSIBLE {
        let built = steps.run_after(pages, "journeys: build", journeys::build);
        steps.run_after(("journeys: build", built), "journeys", || journeys::run(&wanted));
    } else {
        println!("\nThe window can be driven on Linux only: no journeys here.");
    }
    Ok(steps.finish())
}

/// How many of them at once: one more than there are processors, since one waits for a window for most of its time.
fn at_once() -> String {
    (processors() + 1).to_string()
}

impl Wanted {
    fn read(args: &[OsString]) -> Result<Self, Trouble> {
        let mut wanted = Self::default();
        for arg in args {
            match arg.to_str() {
                Some("--full") => wanted.full = true,
                Some(name) if !name.starts_with('-') && wanted.name.is_none() => {
                    wanted.name = Some(name.into());
                }
                _ => return Err(Trouble::Usage(format!("{arg:?} is neither --full nor one name"))),
            }
        }
        Ok(wanted)
    }

    /// The call of nextest that runs what is wanted, of the targets chosen.
    pub fn nextest(&self, targets: &[&str]) -> Program {
        let full: &[&str] = if self.full { &["--profile", "full", "--run-ignored", "all"] } else { &[] };
        Program::cargo()
            .args(["nextest", "run", "--workspace", "--no-fail-fast", "--no-tests", "pass"])
            .args(full)
            .args(targets)
            .args(&self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<Wanted> {
        let args: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
        Wanted::read(&args).ok()
    }

    #[test]
    fn the_command_line_takes_full_and_one_name() {
        let wanted = |full, name: Option<&str>| Some(Wanted { full, name: name.map(String::from) });
        let cases = [
            ("", wanted(false, None)),
            ("--full", wanted(true, None)),
            ("erasure", wanted(false, Some("erasure"))),
            ("erasure --full", wanted(true, Some("erasure"))),
            ("one two", None),
            ("--fill", None),
        ];
        for (line, expected) in cases {
            assert_eq!(read(line), expected, "{line:?}");
        }
    }
}
