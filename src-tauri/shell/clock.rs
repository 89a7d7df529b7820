//! The clock the office is given.

use tillit_office::World;

/// The system's clock and zone.
#[cfg(not(feature = "webdriver"))]
pub fn world() -> World {
    World::system()
}

/// The instant a test names in `TILLIT_NOW`, running on from there; the system's otherwise.
#[cfg(feature = "webdriver")]
pub fn world() -> World {
    match std::env::var("TILLIT_NOW") {
        Ok(now) => World::at(now.parse().expect("TILLIT_NOW is an instant such as 2026-11-21T17:30:00Z")),
        Err(_) => World::system(),
    }
}
