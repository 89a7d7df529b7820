//! `cargo xtask bench compose`: the targets of composing beside CP-SAT and HiGHS, on the same instances in one run.
//!
//! Ours is the median of three seeds by tier 1, the solvers run once each with as long. They are Python's ortools in an
//! environment of its own; where that cannot be had it is said, and ours stand alone. What came out is printed and becomes
//! the section on composing of docs/performance.md. Like every bench, it fails nothing.

use std::ffi::{OsStr, OsString};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::{folder, machine};
use crate::program::{Program, root};
use crate::prover;
use crate::trouble::{Outcome, Trouble};

/// What solves for comparison, held to the version that is tried.
const ORTOOLS: &str = "ortools==9.15.6755";
/// Seeds of which the median counts.
const SEEDS: [&str; 3] = ["1", "2", "3"];
/// Where the section begins in docs/performance.md.
const HEADING: &str = "## Composing groups";

/// How long a composition may take, by the number of people, and what is to hold then.
const BUDGETS: &[(usize, f64, &str)] = &[
    (60, 0.3, "all six tiers proven"),
    (150, 1.5, "tier 1 within 0.5 % of the optimum, tiers 1-2 proven"),
    (150, 8.0, "all six tiers proven"),
    (500, 2.0, "tier 1 within 0.5 %, certified 1 %"),
    (500, 60.0, "tiers 1-2 proven"),
    (1500, 5.0, "certified 1 %"),
    (1500, 30.0, "certified 0.4 %"),
    (usize::MAX, 10.0, "certified 1 %"),
    (usize::MAX, 60.0, "certified 0.4 %"),
];

/// Measures the files named, or the realistic instances of the tests.
pub fn run(files: &[OsString]) -> Result<ExitCode, Trouble> {
    let program = prover::built()?;
    let solvers = ortools()?;
    let machine = machine::described();
    let mut table = String::from(
        "| instance | seconds | what is to hold | first answer | tiers | bound | proven | ended | memory | CP-SAT | HiGHS |\n\
         |---|---|---|---|---|---|---|---|---|---|---|\n",
    );
    for file in instances(files)? {
        let people = people_in(&file)?;
        let size = BUDGETS.iter().map(|row| row.0).find(|most| people <= *most);
        for (_, seconds, target) in BUDGETS.iter().filter(|row| Some(row.0) == size) {
            eprintln!("== {} for {seconds} s", file.display());
            let ours = median(&program, &file, *seconds)?;
            let [sat, highs] =
                ["sat", "highs"].map(|name| reference(solvers.as_deref(), &file, name, *seconds));
            let name = file.file_stem().unwrap_or_default().to_string_lossy();
            let Ours { first, tiers, bound, proven, ended, memory } = ours;
            let _ = writeln!(
                table,
                "| {name} | {seconds} | {target} | {first} | {} | {bound} | {proven} | {ended} | {memory} | {sat} | {highs} |",
                tiers.iter().map(i64::to_string).collect::<Vec<_>>().join(" "),
            );
        }
    }
    println!("\n{machine}\n\n{table}");
    write_down(&machine, &table)?;
    Ok(ExitCode::SUCCESS)
}

/// What one composition came to.
#[derive(Debug, Clone, PartialEq)]
struct Ours {
    first: String,
    tiers: [i64; 6],
    bound: String,
    proven: usize,
    ended: String,
    memory: String,
}

fn median(program: &Path, file: &Path, seconds: f64) -> Result<Ours, Trouble> {
    let seconds = seconds.to_string();
    let mut all = Vec::new();
    for seed in SEEDS {
        let call = Program::new(program).args([file.as_os_str()]);
        let said = call.args(["--seconds", &seconds, "--seed", seed]).read()?;
        let said = String::from_utf8_lossy(&said).into_owned();
        all.push(read(&said).ok_or_else(|| Trouble::Unmeasured(said.clone()))?);
    }
    all.sort_by_key(|ours| ours.tiers[0]);
    Ok(all.swap_remove(all.len() / 2))
}

/// Reads what the prover prints.
fn read(said: &str) -> Option<Ours> {
    let time = |name: &str| {
        let line = said.lines().find(|line| line.starts_with(name))?;
        line.strip_prefix(name)?.split_whitespace().next().map(|seconds| format!("{seconds} s"))
    };
    let tier = |number: usize| {
        let line = said.lines().find(|line| {
            line.starts_with(&format!("{number} max ")) || line.starts_with(&format!("{number} min "))
        })?;
        let words: Vec<&str> = line.split_whitespace().collect();
        Some((words.get(3)?.parse::<i64>().ok()?, (*words.get(4)?).to_owned(), words.contains(&"proven")))
    };
    let rows: Vec<_> = (1..=6).map(tier).collect::<Option<_>>()?;
    let proven = rows.iter().take_while(|row| row.2).count();
    let mut tiers = [0; 6];
    tiers.iter_mut().zip(&rows).for_each(|(value, row)| *value = row.0);
    Some(Ours {
        first: time("first answer")?,
        tiers,
        bound: rows[0].1.clone(),
        proven,
        ended: time("ended")?,
        memory: said.lines().find_map(|line| line.strip_prefix("memory")).unwrap_or("-").trim().to_owned(),
    })
}

/// Tiers 1 and 2 of a solver, with its bound on tier 1.
fn reference(python: Option<&Path>, file: &Path, name: &str, seconds: f64) -> String {
    let Some(python) = python else { return "absent".to_owned() };
    let call = Program::new(python).args([OsStr::new("tests/bench/compose/reference.py"), file.as_os_str()]);
    let said = call.args([name, &seconds.to_string()]).says();
    // HiGHS greets before it answers.
    let last = said.lines().last().unwrap_or("-").trim();
    match last.split_whitespace().collect::<Vec<_>>()[..] {
        [first, second, bound, took] => format!("{first} {second} (at most {bound}) after {took} s"),
        _ => "nothing".to_owned(),
    }
}

/// A Python with ortools; nothing where it cannot be had.
fn ortools() -> Result<Option<PathBuf>, Trouble> {
    let environment = folder().join("ortools");
    let python = environment.join("bin/python");
    let is_there = || Program::new(&python).args(["-c", "import ortools"]).answers();
    if !is_there() {
        fs::create_dir_all(folder()).map_err(Trouble::file(&folder()))?;
        let made = Program::new("python3").args(["-m", "venv", "--clear"]).args([&environment]).run();
        let pip = || Program::new(&python).args(["-m", "pip", "install", "--quiet", ORTOOLS]).run();
        if made.and_then(|()| pip()).is_err() || !is_there() {
            eprintln!("{ORTOOLS} cannot be had from PyPI here, so nothing stands beside ours this time");
            return Ok(None);
        }
    }
    Ok(Some(python))
}

fn instances(files: &[OsString]) -> Result<Vec<PathBuf>, Trouble> {
    if !files.is_empty() {
        return Ok(files.iter().map(PathBuf::from).collect());
    }
    let home = root().join("tests/composition/instances");
    let listed = fs::read_dir(&home).map_err(Trouble::file(&home))?;
    let mut found: Vec<PathBuf> = listed.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    found.retain(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('n')));
    found.sort_by_key(|path| fs::metadata(path).map_or(0, |data| data.len()));
    Ok(found)
}

/// How many people wait: each has waited some days. An age may also be a wish.
fn people_in(file: &Path) -> Result<usize, Trouble> {
    let text = fs::read_to_string(file).map_err(Trouble::file(file))?;
    Ok(text.matches("\"wait_days\":").count())
}

/// Puts the section into docs/performance.md, in the place of the one before or at the end.
fn write_down(machine: &str, table: &str) -> Outcome {
    let path = root().join("docs/performance.md");
    let text = fs::read_to_string(&path).map_err(Trouble::file(&path))?;
    let section = format!(
        "{HEADING}\n\nWritten by `cargo xtask bench compose` on {machine}. Ours is the median of three seeds; CP-SAT and HiGHS have tiers 1 and 2\n\
         only, cold, with as long. Tiers are seated (more is better), overload, disappointed, wishes (more), ages, groups.\n\n{table}"
    );
    fs::write(&path, replaced(&text, &section)).map_err(Trouble::file(&path))
}

/// A text with one section replaced, or added at its end.
fn replaced(text: &str, section: &str) -> String {
    let Some((before, rest)) = text.split_once(HEADING) else {
        return format!("{}\n\n{section}", text.trim_end());
    };
    let after = rest.find("\n## ").map_or("", |at| &rest[at..]);
    format!("{before}{}\n{after}", section.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_prover_prints_is_read() {
        let said = "x: 30 people, 5 groups, 0 join\nfirst answer      0.001 s   [209, 0, 8, 1056, 765, 36]\n\
                    best answer       0.021 s   [256, 0, 12, 862, 945, 61]\nended             0.210 s\nmemory              20 MB\n\
                    tier                       value     bound   status\n\
                    1 max seated             256       256   proven after 0.020 s\n2 min facilitators         0         0   proven after 0.1 s\n\
                    3 min disappointed        12         -   open\n4 max wishes             862         -   open\n\
                    5 min ages               945         -   open\n6 min groups              61         -   open\n";
        let expected = Ours {
            first: "0.001 s".into(),
            tiers: [256, 0, 12, 862, 945, 61],
            bound: "256".into(),
            proven: 2,
            ended: "0.210 s".into(),
            memory: "20 MB".into(),
        };
        assert_eq!(read(said), Some(expected));
        assert_eq!(read("nothing of the kind"), None);
    }

    #[test]
    fn everybody_who_waits_is_counted_once() {
        for people in [30, 100, 300, 1000, 2000] {
            let file = root().join(format!("tests/composition/instances/n{people}_s1.json"));
            assert_eq!(people_in(&file).ok(), Some(people));
        }
    }

    #[test]
    fn a_section_takes_the_place_of_the_one_before() {
        let section = format!("{HEADING}\n\nnew\n");
        assert_eq!(replaced("# A\n", &section), format!("# A\n\n{section}"));
        let old = format!("# A\n\n{HEADING}\n\nold\n\n## B\n\nstays\n");
        assert_eq!(replaced(&old, &section), format!("# A\n\n{HEADING}\n\nnew\n\n## B\n\nstays\n"));
    }
}
