//! The command line: a verb, then what belongs to it.

use std::ffi::OsString;
use std::process::ExitCode;

use crate::trouble::Trouble;
use crate::{bench, bindings, bundle, check, demo, door, golden, locales, prover, run, setup, test};

/// What `cargo xtask` alone prints.
pub const USAGE: &str = "\
cargo xtask COMMAND

  run        build the app and open it
  demo       open the app with a practice vault of invented people, made on the spot
               [--people N] [--seed S] [--language TAG] make another one
               --headless --vault DIR --passphrase-file FILE makes one in DIR and opens nothing
  call       one call of the surface without a window; `cargo xtask call` alone explains
  backup     --vault DIR --passphrase-file FILE OUT writes a backup and restores it to see that it is good
  verify     BACKUP --passphrase-file FILE restores a backup into a scratch folder and compares everything
  restore    BACKUP --vault DIR --passphrase-file FILE puts a backup in place; a vault that is there is kept
  import     FILE --vault DIR --passphrase-file FILE [--sheet NAME] [--dry-run] takes in a spreadsheet, prints JSON
  compose    groups for an instance: INSTANCE [--seconds S] [--steps N] [--seed N] [--out FILE]
  test       every test, the journeys through the real window included
               [NAME] only those with NAME in their name, [--full] also the long ones
  check      format, lints, types, generated files, languages, words, licences of crates
  bench      every budget of the design, beside a reference measured in the same run
               [ROW ...] only these, [--people N] in a smaller vault
               compose [INSTANCE ...] composing groups beside CP-SAT and HiGHS, into docs/performance.md
  bundle     installers for this system, in target/release/bundle
  bindings   write ui/src/generated/surface.ts anew
  locales    write locales/sr-Latn anew from locales/sr-Cyrl
  golden     make the golden vault and backup in tests/old-vaults/next anew
  setup      install what the others need; they do it themselves

Missing system packages, Node and cargo tools are installed without asking.";

/// Runs the command the arguments name.
pub fn dispatch(mut args: impl Iterator<Item = OsString>) -> Result<ExitCode, Trouble> {
    let verb = args.next().unwrap_or_default();
    let rest: Vec<OsString> = args.collect();
    let headless = rest.iter().any(|arg| arg == "--headless");
    match verb.to_str() {
        Some("run") => run::run(&rest),
        Some("demo") if headless => door::become_it("demo", &rest),
        Some("demo") => demo::run(&rest),
        Some("compose") => prover::become_it(&rest),
        Some(verb @ ("call" | "backup" | "verify" | "restore" | "import")) => door::become_it(verb, &rest),
        Some("test") => test::run(&rest),
        Some("check") => none(&rest).and_then(|()| check::run()),
        Some("bench") => bench::run(&rest),
        Some("bundle") => none(&rest).and_then(|()| bundle::run()),
        Some("bindings") => none(&rest).and_then(|()| bindings::run()),
        Some("locales") => none(&rest).and_then(|()| locales::run()),
        Some("golden") => none(&rest).and_then(|()| golden::run()),
        Some("setup") => none(&rest).and_then(|()| setup::run()),
        Some("" | "help" | "-h" | "--help") => {
            println!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        _ => Err(Trouble::Usage(format!("there is no command {verb:?}"))),
    }
}

fn none(args: &[OsString]) -> Result<(), Trouble> {
    match args.first() {
        None => Ok(()),
        Some(arg) => Err(Trouble::Usage(format!("{arg:?} does not belong here"))),
    }
}
