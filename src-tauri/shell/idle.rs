//! Locks when nobody has touched keyboard or mouse for as long as the centre chose.
//!
//! Keeps true: the count is on a clock that nobody can set and that runs on while the computer sleeps. The page tells that
//! somebody is there and decides nothing: where it says nothing at all, the office locks.

use std::{
    sync::{Mutex, PoisonError},
    thread,
    time::Duration,
};

use tauri::{AppHandle, Manager};

use crate::{door::Door, lock};

/// How often it is looked at. Whoever wakes a computer that slept past its time sees the office no longer than this.
const LOOK: Duration = Duration::from_secs(1);

/// Since when nobody has been there.
pub struct Idle {
    seen: Mutex<Duration>,
}

impl Idle {
    fn since(now: Duration) -> Self {
        Self { seen: Mutex::new(now) }
    }

    /// Whether the time is over; there is no such time while the vault is locked.
    fn is_due(&self, now: Duration, limit: Option<Duration>) -> bool {
        let seen = *self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        limit.is_some_and(|limit| now.saturating_sub(seen) >= limit)
    }

    /// Notes that somebody is there, unless the time was over before: then it is not known who came.
    fn touch(&self, now: Duration, limit: Option<Duration>) -> bool {
        let in_time = !self.is_due(now, limit);
        if in_time {
            *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = now;
        }
        in_time
    }
}

/// Starts counting.
pub fn watch(app: &AppHandle) {
    app.manage(Idle::since(clock()));
    let app = app.clone();
    thread::spawn(move || {
        loop {
            thread::sleep(LOOK);
            if app.state::<Idle>().is_due(clock(), app.state::<Door>().locks_after()) {
                lock::lock(app.clone());
            }
        }
    });
}

/// Hears from the page that somebody touched keyboard or mouse.
#[tauri::command]
pub fn touch(app: AppHandle) {
    if !app.state::<Idle>().touch(clock(), app.state::<Door>().locks_after()) {
        lock::lock(app);
    }
}

/// The time since the computer was started, hours of sleep included.
#[cfg(unix)]
fn clock() -> Duration {
    use rustix::time::{ClockId, clock_gettime};

    // On macOS this clock counts sleep; on Linux it is the other one that does.
    let id = if cfg!(target_os = "linux") { ClockId::Boottime } else { ClockId::Monotonic };
    clock_gettime(id).try_into().unwrap_or_default()
}

/// The time since the computer was started, hours of sleep included.
#[cfg(windows)]
#[allow(unsafe_code)]
fn clock() -> Duration {
    // SAFETY: the call takes nothing and only returns a number.
    Duration::from_millis(unsafe { windows_sys::Win32::System::SystemInformation::GetTickCount64() })
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    #[test]
    fn the_time_is_over_once_nobody_has_touched_anything_for_all_of_it() {
        let idle = Idle::since(MINUTE);
        for (now, limit, due) in [
            (MINUTE * 6 - Duration::from_millis(1), Some(MINUTE * 5), false),
            (MINUTE * 6, Some(MINUTE * 5), true),
            // A night of sleep.
            (MINUTE * 600, Some(MINUTE * 30), true),
            // Another number of minutes counts from the same touch.
            (MINUTE * 3, Some(MINUTE * 2), true),
            // While it is locked there is nothing to lock.
            (MINUTE * 600, None, false),
        ] {
            assert_eq!(idle.is_due(now, limit), due, "{now:?} {limit:?}");
        }
    }

    #[test]
    fn each_touch_starts_the_time_anew_but_one_that_comes_too_late_does_not() {
        let idle = Idle::since(Duration::ZERO);
        let limit = Some(MINUTE * 5);
        assert!(idle.touch(MINUTE * 4, limit));
        assert!(!idle.is_due(MINUTE * 8, limit));
        assert!(!idle.touch(MINUTE * 9, limit));
        assert!(idle.is_due(MINUTE * 9, limit));
        // Typing the passphrase is somebody being there.
        assert!(idle.touch(MINUTE * 60, None));
        assert!(!idle.is_due(MINUTE * 61, limit));
    }

    /// The kernel's own count of the time since the start, which includes sleep and which no change of date moves.
    #[cfg(target_os = "linux")]
    #[test]
    fn the_clock_is_the_one_that_counts_sleep() {
        let uptime = std::fs::read_to_string("/proc/uptime").expect("there is a /proc");
        let uptime = uptime.split(' ').next().and_then(|seconds| seconds.parse().ok());
        let uptime = Duration::from_secs_f64(uptime.expect("the first number is in seconds"));
        assert!(clock().abs_diff(uptime) < Duration::from_secs(5), "{:?} {uptime:?}", clock());
    }
}
