//! A list of named steps: each is timed, a step that does not pass stops no other, and the last
//! line printed counts them.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::trouble::{Outcome, Trouble};

/// The steps of one command, in the order they ran.
#[derive(Default)]
pub struct Steps {
    done: Vec<Done>,
}

struct Done {
    name: &'static str,
    took: Duration,
    outcome: Outcome,
}

impl Steps {
    /// Runs a step, keeps how it went and says whether it passed.
    pub fn run(&mut self, name: &'static str, step: impl FnOnce() -> Outcome) -> bool {
        println!("\n== {name}");
        let start = Instant::now();
        let outcome = step();
        let done = Done { name, took: start.elapsed(), outcome };
        if let Err(trouble) = &done.outcome {
            println!("{name}: {trouble}");
        }
        println!("{}", done.line());
        let passed = done.outcome.is_ok();
        self.done.push(done);
        passed
    }

    /// Runs a step only if the one it stands on has passed; left out, it counts as not passed.
    pub fn run_after(
        &mut self,
        (earlier, passed): (&'static str, bool),
        name: &'static str,
        step: impl FnOnce() -> Outcome,
    ) -> bool {
        self.run(name, || if passed { step() } else { Err(Trouble::After(earlier)) })
    }

    /// Prints the list and, as the very last line, how many passed and failed.
    pub fn finish(self) -> ExitCode {
        println!("\n== steps");
        for done in &self.done {
            println!("{}", done.line());
        }
        println!("{}", self.tally());
        if self.failed() == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    fn failed(&self) -> usize {
        self.done.iter().filter(|done| done.outcome.is_err()).count()
    }

    /// The last line. `.ci/run` reads it: change both together.
    fn tally(&self) -> String {
        let failed = self.failed();
        format!("{} passed, {failed} failed", self.done.len() - failed)
    }
}

impl Done {
    fn line(&self) -> String {
        let word = if self.outcome.is_ok() { "passed" } else { "FAILED" };
        format!("{word}  {:>8.1} s  {}", self.took.as_secs_f64(), self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_that_does_not_pass_stops_no_other_and_is_counted() {
        let mut steps = Steps::default();
        let built = steps.run("build", || Err(Trouble::Usage("broken".into())));
        let linted = steps.run("lint", || Ok(()));
        steps.run_after(("build", built), "journeys", || Ok(()));
        steps.run_after(("lint", linted), "report", || Ok(()));
        assert_eq!(steps.tally(), "2 passed, 2 failed");
    }

    #[test]
    fn a_left_out_step_does_not_run() {
        let mut ran = false;
        Steps::default().run_after(("build", false), "journeys", || {
            ran = true;
            Ok(())
        });
        assert!(!ran);
    }
}
