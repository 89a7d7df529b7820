//! `cargo xtask bench`: the budgets of the design, each beside a reference that is measured in the same run.
//!
//! A row is a function here or a file in `tests/bench/src/rows`, and a line in [`ROWS`]. What is measured is built for a
//! release; what it is compared with runs in turns with it, so that whatever else the machine is doing weighs on both.
//! Deliberately not here: a figure that makes a test fail. A budget that does not hold is said and is no error.

mod compose;
mod figure;
mod machine;
mod memory;
mod screen;
mod size;
mod start;
mod unlock;
mod vault;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::program::{Program, released, target};
use crate::trouble::{Outcome, Trouble};
use crate::{door, setup, ui};
use figure::Figure;
use vault::Vault;

/// What measures with the office and without a window.
const OFFICE: &str = "tillit-bench";
/// The window with nothing in it.
const EMPTY: &str = "tillit-empty";

/// A budget's name and how it is measured.
struct Row {
    name: &'static str,
    how: How,
}

enum How {
    /// In the real window, on a screen nobody sees.
    Window(fn(&Vault) -> Result<Vec<Figure>, Trouble>),
    /// By `tests/bench`, which has a row of the same name.
    Office,
    /// Without running anything of ours.
    Files(fn() -> Result<Vec<Figure>, Trouble>),
}

const ROWS: &[Row] = &[
    Row { name: "start", how: How::Window(start::run) },
    Row { name: "unlock", how: How::Window(unlock::run) },
    Row { name: "search", how: How::Office },
    Row { name: "lists", how: How::Office },
    Row { name: "write", how: How::Office },
    Row { name: "backup", how: How::Office },
    Row { name: "memory", how: How::Window(memory::run) },
    Row { name: "size", how: How::Files(size::run) },
];

/// People in the vault that is measured with: ten times twenty years of a centre.
const PEOPLE: u32 = 50_000;

/// Builds everything for a release, measures the rows named (all, if none is) and prints the figures.
pub fn run(args: &[OsString]) -> Result<ExitCode, Trouble> {
    if let Some((first, files)) = args.split_first()
        && first == "compose"
    {
        return compose::run(files);
    }
    let wanted = Wanted::read(args)?;
    build()?;
    let vault = vault::ready(wanted.people)?;
    let before = machine::described();
    let mut figures = Vec::new();
    for row in wanted.rows() {
        eprintln!("\n== {}", row.name);
        let measured = match row.how {
            How::Window(_) if !screen::POSSIBLE => {
                eprintln!("The window can be watched on Linux only.");
                continue;
            }
            How::Window(run) => run(&vault)?,
            How::Office => office(row.name, &vault)?,
            How::Files(run) => run()?,
        };
        // A run that is stopped has told what it had.
        eprintln!("{}", figure::table(&measured));
        figures.extend(measured);
    }
    println!("\n{before}\n\n{}", figure::table(&figures));
    Ok(ExitCode::SUCCESS)
}

fn build() -> Outcome {
    setup::for_tests()?;
    ui::build()?;
    // Not the whole workspace: what is bundled later is then compiled with the very same features.
    let packages = ["tillit", door::NAME, OFFICE, EMPTY].map(|name| ["--package", name]).concat();
    Program::cargo().args(["build", "--release", "--bins"]).args(packages).run()
}

fn office(row: &str, vault: &Vault) -> Result<Vec<Figure>, Trouble> {
    let scratch = folder().join("scratch");
    std::fs::create_dir_all(&scratch).map_err(Trouble::file(&scratch))?;
    let said = Program::new(released(OFFICE))
        .args([row])
        .args([&vault.folder, &vault.passphrase_file, &scratch])
        .read()?;
    figure::read(&String::from_utf8_lossy(&said))
}

/// Where vaults, copies and the home of the measured app lie; all of it can be thrown away.
fn folder() -> PathBuf {
    target().join("bench")
}

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
struct Wanted {
    rows: Vec<String>,
    people: u32,
}

impl Wanted {
    fn read(args: &[OsString]) -> Result<Self, Trouble> {
        let mut wanted = Self { rows: Vec::new(), people: PEOPLE };
        let mut words = args.iter().map(|arg| arg.to_string_lossy());
        while let Some(word) = words.next() {
            if word == "--people" {
                let number = words.next().and_then(|number| number.parse().ok());
                wanted.people = number.ok_or_else(|| Trouble::Usage("--people needs a number".into()))?;
            } else if ROWS.iter().any(|row| row.name == word) {
                wanted.rows.push(word.into_owned());
            } else {
                let names: Vec<&str> = ROWS.iter().map(|row| row.name).collect();
                return Err(Trouble::Usage(format!("{word:?} is no row; there are {}", names.join(", "))));
            }
        }
        Ok(wanted)
    }

    fn rows(&self) -> impl Iterator<Item = &'static Row> {
        ROWS.iter().filter(|row| self.rows.is_empty() || self.rows.iter().any(|name| name == row.name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::root;

    fn read(line: &str) -> Option<Wanted> {
        let args: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
        Wanted::read(&args).ok()
    }

    #[test]
    fn rows_are_named_or_all() {
        let names =
            |line: &str| read(line).map(|wanted| wanted.rows().map(|row| row.name).collect::<Vec<_>>());
        assert_eq!(names("write start"), Some(vec!["start", "write"]), "in their own order");
        assert_eq!(names("").map(|all| all.len()), Some(ROWS.len()));
        assert_eq!(read("--people 900 lists").map(|wanted| wanted.people), Some(900));
        for wrong in ["speed", "--people", "--people many", "--full"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_row_of_the_measuring_program_is_asked_for() {
        let source = root().join("tests/bench/src/main.rs");
        let text = std::fs::read_to_string(source).expect("the sources can be read");
        let listed = text.matches("::run)").count();
        let asked: Vec<_> =
            ROWS.iter().filter(|row| matches!(row.how, How::Office)).map(|row| row.name).collect();
        assert_eq!(listed, asked.len());
        for name in asked {
            assert!(text.contains(&format!("(\"{name}\", rows::{name}::run)")), "{name}");
        }
    }
}
