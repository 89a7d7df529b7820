//! What the operating system says of the session: its screen was locked, the computer goes to sleep, everybody is logged out.
//!
//! Keeps true: whatever the system says, what follows is a lock; where it says nothing, the app works and says nothing
//! either. One file a system. Those for Windows and macOS were written from the systems' documentation and have never run.

use tauri::{AppHandle, Manager};

use crate::{door::Door, lock};

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "linux")]
use linux as system;
#[cfg(target_os = "macos")]
use macos as system;
#[cfg(windows)]
use windows as system;

/// Starts listening.
pub fn watch(app: &AppHandle) {
    system::watch(app);
}

/// Locks, and tells whether there was anything to lock.
fn lock(app: &AppHandle) -> bool {
    let open = app.state::<Door>().is_open();
    if open {
        lock::hurry();
        lock::lock(app.clone());
    }
    open
}

/// Closes everything: the session ends.
fn quit(app: &AppHandle) {
    lock::hurry();
    lock::leave(app, lock::Then::Quit);
}
