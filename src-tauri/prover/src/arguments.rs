//! What is to be composed, as written on the command line.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

/// How it is called.
pub const USAGE: &str = "\
compose INSTANCE [--seconds 10] [--steps N] [--seed 1] [--out FILE]
    composes groups for a compose-instance/1 file: tiers, bounds and times are printed, the solution goes to FILE;
    with --steps the same seed gives the same answer, however quick the machine, and nothing is proven but by the bound";

/// What is to be composed, and for how long.
#[derive(Debug, PartialEq, Eq)]
pub struct Wanted {
    /// A compose-instance/1 file.
    pub instance: PathBuf,
    /// Where the compose-solution/1 goes.
    pub out: Option<PathBuf>,
    /// How long at most.
    pub limit: Duration,
    /// How many steps of search at most.
    pub steps: Option<u64>,
    /// The same seed and steps give the same answer.
    pub seed: u64,
}

/// Arguments that are not those of [`USAGE`].
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum Mistake {
    /// Nothing names the instance.
    #[error("INSTANCE is missing")]
    Missing,
    /// An option without its value, or a value that cannot be read.
    #[error("{0} needs a number or a file after it")]
    Value(String),
    /// Something nobody asked for.
    #[error("{0} is not understood")]
    Unexpected(String),
}

impl Wanted {
    /// Reads the command line.
    pub fn read(arguments: impl Iterator<Item = OsString>) -> Result<Self, Mistake> {
        let (mut instance, mut out, mut steps) = (None, None, None);
        let (mut limit, mut seed) = (Duration::from_secs(10), 1);
        let mut arguments = arguments;
        while let Some(word) = arguments.next() {
            let name = word.to_string_lossy().into_owned();
            let bad = || Mistake::Value(name.clone());
            let mut value = || arguments.next().ok_or_else(bad);
            let text = |value: OsString| value.into_string().map_err(|_| bad());
            match name.as_str() {
                "--out" => out = Some(value()?.into()),
                "--steps" => steps = Some(text(value()?)?.parse().map_err(|_| bad())?),
                "--seed" => seed = text(value()?)?.parse().map_err(|_| bad())?,
                "--seconds" => {
                    let seconds = text(value()?)?.parse().map_err(|_| bad())?;
                    limit = Duration::try_from_secs_f64(seconds).map_err(|_| bad())?;
                }
                _ if name.starts_with("--") || instance.is_some() => return Err(Mistake::Unexpected(name)),
                _ => instance = Some(word.into()),
            }
        }
        Ok(Self { instance: instance.ok_or(Mistake::Missing)?, out, limit, steps, seed })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Wanted, Mistake> {
        Wanted::read(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn everything_has_its_place_and_what_is_left_out_its_value() {
        let plain =
            Wanted { instance: "a".into(), out: None, limit: Duration::from_secs(10), steps: None, seed: 1 };
        assert_eq!(read("a"), Ok(plain));
        let all = Wanted {
            instance: "a".into(),
            out: Some("o".into()),
            limit: Duration::from_millis(1500),
            steps: Some(7),
            seed: 3,
        };
        assert_eq!(read("--seconds 1.5 a --steps 7 --seed 3 --out o"), Ok(all));
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (line, mistake) in [
            ("--seed 1", Mistake::Missing),
            ("a --seconds -1", Mistake::Value("--seconds".into())),
            ("a --steps", Mistake::Value("--steps".into())),
            ("a b", Mistake::Unexpected("b".into())),
            ("a --fast", Mistake::Unexpected("--fast".into())),
        ] {
            assert_eq!(read(line), Err(mistake), "{line}");
        }
    }
}
