//! The only place where clock and randomness are read.
//!
//! Rules never call these themselves: they get `today` or an id as a parameter. Keys are not made here; the vault takes
//! them from the operating system.

use std::cell::Cell;
use std::time::Instant;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

/// Time, zone and new ids, as one office sees them.
#[derive(Debug)]
pub struct World {
    clock: Clock,
    /// A time somebody tells instead of the clock's: for invented histories and tests.
    told: Cell<Option<DateTime<Utc>>>,
    zone: Cell<Tz>,
    ids: Ids,
}

#[derive(Debug)]
enum Clock {
    System,
    /// Starts at an instant and runs on with the machine.
    From {
        start: DateTime<Utc>,
        since: Instant,
    },
}

#[derive(Debug)]
enum Ids {
    System,
    /// The same seed gives the same ids: for practice vaults and tests.
    Seeded(Cell<u64>),
}

impl World {
    /// The machine's clock and randomness.
    pub fn system() -> Self {
        Self { clock: Clock::System, told: Cell::new(None), zone: Cell::new(Tz::UTC), ids: Ids::System }
    }

    /// A clock that starts at `now` and runs on.
    pub fn at(now: DateTime<Utc>) -> Self {
        Self { clock: Clock::From { start: now, since: Instant::now() }, ..Self::system() }
    }

    /// A clock that stands still and ids that follow from `seed`.
    pub fn seeded(now: DateTime<Utc>, seed: u64) -> Self {
        Self { told: Cell::new(Some(now)), ids: Ids::Seeded(Cell::new(seed)), ..Self::system() }
    }

    /// Tells a time, at which the clock stands until another is told.
    pub fn set_now(&self, now: DateTime<Utc>) {
        self.told.set(Some(now));
    }

    /// Goes back to the machine's clock.
    pub(crate) fn stop_telling(&self) {
        self.told.set(None);
    }

    /// The present instant.
    pub fn now(&self) -> DateTime<Utc> {
        self.told.get().unwrap_or_else(|| match &self.clock {
            Clock::System => Utc::now(),
            Clock::From { start, since } => *start + since.elapsed(),
        })
    }

    /// The centre's zone.
    pub fn zone(&self) -> Tz {
        self.zone.get()
    }

    /// Tells the world in which zone the centre lives.
    pub(crate) fn set_zone(&self, zone: Tz) {
        self.zone.set(zone);
    }

    /// The present wall-clock time at the centre.
    pub fn local(&self) -> NaiveDateTime {
        self.now().with_timezone(&self.zone.get()).naive_local()
    }

    /// Today's date at the centre.
    pub fn today(&self) -> NaiveDate {
        self.local().date()
    }

    /// A new random id (UUID version 4, which tells nothing about the time).
    pub(crate) fn new_id(&self) -> Uuid {
        match &self.ids {
            Ids::System => Uuid::new_v4(),
            Ids::Seeded(state) => {
                let mut bytes = [0u8; 16];
                bytes[..8].copy_from_slice(&splitmix(state).to_le_bytes());
                bytes[8..].copy_from_slice(&splitmix(state).to_le_bytes());
                uuid::Builder::from_random_bytes(bytes).into_uuid()
            }
        }
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): enough for ids of invented people, never for keys.
fn splitmix(state: &Cell<u64>) -> u64 {
    state.set(state.get().wrapping_add(0x9E37_79B9_7F4A_7C15));
    let mut z = state.get();
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
