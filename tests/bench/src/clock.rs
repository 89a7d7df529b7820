//! Times taken, and what is said of many of them.

use std::time::{Duration, Instant};

/// Times something.
pub fn time<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let done = work();
    (done, start.elapsed())
}

/// Times of the same thing, taken again and again.
#[derive(Debug, Default, Clone)]
pub struct Times(Vec<Duration>);

impl Times {
    /// Adds one.
    pub fn add(&mut self, time: Duration) {
        self.0.push(time);
    }

    /// Adds all of another's.
    pub fn join(&mut self, other: &Self) {
        self.0.extend(&other.0);
    }

    /// The time that half of them did not exceed.
    pub fn median(&self) -> Duration {
        self.at(50)
    }

    /// The time that 99 in 100 did not exceed.
    pub fn p99(&self) -> Duration {
        self.at(99)
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The smallest time that so many in a hundred did not exceed (nearest rank).
    fn at(&self, percent: usize) -> Duration {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let rank = (sorted.len() * percent).div_ceil(100);
        sorted.get(rank.saturating_sub(1)).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentile_is_one_of_the_times() {
        let mut times = Times::default();
        assert_eq!(times.median(), Duration::ZERO, "of nothing");
        for millis in (1..=200).rev() {
            times.add(Duration::from_millis(millis));
        }
        assert_eq!(times.median(), Duration::from_millis(100));
        assert_eq!(times.p99(), Duration::from_millis(198));
        let mut one = Times::default();
        one.add(Duration::from_millis(7));
        assert_eq!((one.median(), one.p99()), (Duration::from_millis(7), Duration::from_millis(7)));
    }
}
