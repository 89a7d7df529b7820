//! The process that is killed, recorded or failed: this program, started again for one scenario.
//!
//! It says a line after each step, `did` or `failed` with its code, and where it then believes the vault to
//! stand. A line said is a step acknowledged.

use std::path::Path;
use std::process::{Command, ExitCode};

use crate::scenario::Scenario;
use crate::trace::{self, Call, Calls, Ended, Fate};

/// What tells this program that it is the child.
pub const WORD: &str = "--child";

/// What is asked of a child.
#[derive(Clone, Copy, Debug)]
pub struct Play {
    pub scenario: Scenario,
    pub seed: u64,
    pub calls: Calls,
    /// Whether it says where the vault stands, which takes it some time.
    pub tells_states: bool,
    /// Whether it gives up at the first fault.
    pub stops: bool,
}

/// Starts a child on what is below `root` and decides the fate of its calls there.
pub fn play(play: Play, root: &Path, fate: impl FnMut(&Call) -> Fate) -> Ended {
    let yes = |yes: bool| if yes { "yes" } else { "no" };
    let mut command = Command::new(std::env::current_exe().expect("a running program has a file"));
    command.args([WORD, &play.scenario.name(), &play.seed.to_string()]);
    command.args([yes(play.calls == Calls::All), yes(play.tells_states), yes(play.stops)]).arg(root);
    trace::run(&mut command, root, fate)
}

/// Is the child.
pub fn run(arguments: &[String]) -> ExitCode {
    let [scenario, seed, all, tells_states, stops, root] = arguments else { return ExitCode::from(2) };
    let scenario = Scenario::named(scenario).expect("the parent names a scenario");
    let seed = seed.parse().expect("the parent gives a number");
    let (tells_states, stops) = (tells_states == "yes", stops == "yes");
    std::panic::set_hook(Box::new(|panic| {
        println!("panicked\t{}", panic.location().map_or_else(String::new, ToString::to_string));
    }));
    trace::give_in(if all == "yes" { Calls::All } else { Calls::Writes });
    scenario.play(Path::new(root), seed, |outcome, state| {
        let state = if tells_states { state().to_string() } else { String::new() };
        match &outcome {
            Ok(()) => println!("did\t{state}"),
            Err(code) => println!("failed\t{code}\t{state}"),
        }
        outcome.is_ok() || !stops
    });
    ExitCode::SUCCESS
}
