//! An instance in, a solution out, with what was proven and how long it took.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use tillit_composition::instance::Instance;
use tillit_composition::proof::Engine;
use tillit_composition::rules::{Sense, TIERS, Values, is_better};
use tillit_composition::{Answer, Budget, Progress, Request, Standing, compose};

use crate::arguments::Wanted;

/// Why nothing was composed.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// A file that cannot be read or written.
    #[error("{0}: {1}")]
    File(PathBuf, std::io::Error),
    /// A file that is not what it should be.
    #[error("{0}: {1}")]
    Format(PathBuf, serde_json::Error),
    /// An instance that cannot be worked on.
    #[error(transparent)]
    Instance(#[from] tillit_composition::Fault),
}

/// When what was reached.
#[derive(Default)]
struct Times {
    first: Option<(Duration, Values)>,
    best: Option<(Duration, Values)>,
    proven: [Option<Duration>; 6],
}

impl Times {
    fn note(&mut self, at: Duration, progress: &Progress) {
        self.first.get_or_insert((at, progress.values));
        if self.best.is_none_or(|(_, best)| is_better(&progress.values, &best)) {
            self.best = Some((at, progress.values));
        }
        for proven in &mut self.proven[..progress.proven] {
            proven.get_or_insert(at);
        }
    }
}

/// Composes and tells.
pub fn run(wanted: &Wanted) -> Result<String, Trouble> {
    let path = || wanted.instance.clone();
    let text = fs::read(&wanted.instance).map_err(|error| Trouble::File(path(), error))?;
    let instance: Instance = serde_json::from_slice(&text).map_err(|error| Trouble::Format(path(), error))?;
    let began = Instant::now();
    let times = Mutex::new(Times::default());
    let go_on = || began.elapsed() < wanted.limit;
    let progress = |progress: &Progress| {
        if let Ok(mut times) = times.lock() {
            times.note(began.elapsed(), progress);
        }
    };
    // Longer than a year is for ever.
    let engine = engine(began + wanted.limit.min(Duration::from_secs(365 * 24 * 3600)));
    let request = Request { seed: wanted.seed, engine: engine.as_deref(), ..Request::of(&instance) };
    let budget = Budget { steps: wanted.steps, go_on: &go_on, progress: &progress };
    let answer = compose(&request, &budget)?;
    let took = began.elapsed();
    if let Some(out) = &wanted.out {
        let text = format!("{:#}\n", serde_json::json!(answer.solution));
        fs::write(out, text).map_err(|error| Trouble::File(out.clone(), error))?;
    }
    let times = times.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    Ok(tell(&instance, &answer, &times, took))
}

#[cfg(feature = "highs")]
fn engine(until: Instant) -> Option<Box<dyn Engine>> {
    Some(Box::new(crate::highs::Highs { until }))
}

#[cfg(not(feature = "highs"))]
fn engine(_: Instant) -> Option<Box<dyn Engine>> {
    None
}

fn tell(instance: &Instance, answer: &Answer, times: &Times, took: Duration) -> String {
    let mut text = format!(
        "{}: {} people, {} groups, {} join\n",
        instance.name,
        instance.people.len(),
        answer.solution.groups.len(),
        answer.solution.joins.len()
    );
    let seconds = |at: Duration| format!("{:.3} s", at.as_secs_f64());
    for (name, time) in [("first answer", times.first), ("best answer", times.best)] {
        if let Some((at, values)) = time {
            let _ = writeln!(text, "{name:<14} {:>10}   {values:?}", seconds(at));
        }
    }
    let _ = writeln!(text, "{:<14} {:>10}", "ended", seconds(took));
    if let Some(most) = most_memory() {
        let _ = writeln!(text, "{:<14} {most:>7} MB", "memory");
    }
    let _ = writeln!(text, "{:<22} {:>9} {:>9}   status", "tier", "value", "bound");
    for (place, tier) in TIERS.iter().enumerate() {
        let value = answer.values[place];
        let sense = if tier.sense == Sense::Max { "max" } else { "min" };
        let (bound, status) = match answer.standing[place] {
            Standing::Proven => {
                let at = times.proven[place].map(|at| format!(" after {}", seconds(at))).unwrap_or_default();
                (value.to_string(), format!("proven{at}"))
            }
            Standing::Bounded(bound) => {
                let gap = 100.0 * (bound - value) as f64 / (bound.max(1)) as f64;
                (bound.to_string(), format!("within {gap:.2} %"))
            }
            Standing::Open => ("-".to_owned(), "open".to_owned()),
        };
        let name = format!("{} {sense} {}", tier.number, tier.message.trim_start_matches("tier-"));
        let _ = writeln!(text, "{name:<22} {value:>9} {bound:>9}   {status}");
    }
    if answer.is_impossible {
        text.push_str("no answer holds every pin: proven\n");
    }
    for broken in &answer.broken {
        let _ = writeln!(text, "{} does not hold: {:?}", broken.code, broken.subjects);
    }
    text
}

/// The most memory this process had, in megabytes; nothing where the system does not tell it so.
fn most_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().strip_suffix(" kB")?.parse::<u64>().ok()? * 1_024 / 1_000_000)
}
