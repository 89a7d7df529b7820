//! Locking: the window goes at once, the vault closes, and a new process takes this one's place.
//!
//! Keeps true: whatever this process and its web view ever held in memory is gone, because they are. No dialog, no
//! page and no command at work can hold it up for longer than [`PATIENCE`]. Quitting is the same without the new process.

use std::{
    process::Command,
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::Duration,
};

use tauri::{AppHandle, Emitter, Manager};
use tauri_plugin_window_state::AppHandleExt;

use crate::{arguments::Arguments, door::Door, instance, window};

/// How long a command at work may take to finish. What it acknowledged is on disk in either case.
const PATIENCE: Duration = Duration::from_secs(20);

/// What follows once the vault is closed.
#[derive(Debug)]
pub enum Then {
    /// A new process with these arguments.
    Start(Arguments),
    /// Nothing.
    Quit,
}

static LEAVING: AtomicBool = AtomicBool::new(false);

/// Locks. The page asks for it after it has saved what was being typed.
#[tauri::command]
pub fn lock(app: AppHandle) {
    let again = app.state::<Arguments>().inner().clone();
    leave(&app, Then::Start(again));
}

/// Goes to the vault of invented people, or back to the centre's own. Both are in the usual places.
#[tauri::command]
pub fn practise(app: AppHandle, on: bool) {
    leave(&app, Then::Start(Arguments { practice: on, ..Arguments::default() }));
}

/// Blanks the window, closes the vault and ends this process. Returns at once; the first call decides what follows.
pub fn leave(app: &AppHandle, then: Then) {
    if LEAVING.swap(true, Ordering::SeqCst) {
        return;
    }
    // The page empties itself where it still can; the window goes in any case.
    let _ = app.emit("locking", ());
    let window = app.get_webview_window(window::MAIN);
    let behind = window.as_ref().is_some_and(|window| !window.is_focused().unwrap_or(true));
    let _ = app.save_window_state(window::REMEMBERED);
    if let Some(window) = window {
        let _ = window.hide();
    }

    let app = app.clone();
    thread::spawn(move || {
        app.state::<Door>().close(PATIENCE);
        match then {
            // The session of a test ends with the process it started.
            Then::Start(next) if !cfg!(feature = "webdriver") => replace(&app, &Arguments { behind, ..next }),
            Then::Start(_) | Then::Quit => app.exit(0),
        }
    });
}

/// Puts a new process in this one's place.
fn replace(app: &AppHandle, arguments: &Arguments) -> ! {
    instance::release(app);
    if let Ok(program) = tauri::process::current_binary(&app.env()) {
        let mut next = Command::new(program);
        next.args(arguments.write());
        become_next(&mut next);
    }
    // Only where no new process could be started: the vault is closed, and the user starts the app again.
    std::process::exit(0)
}

/// Ends the web view's processes. They would end by themselves some time after this one, which is too late to be sure.
pub fn end_web_view() {
    #[cfg(target_os = "linux")]
    children::end_all();
}

#[cfg(target_os = "linux")]
fn become_next(next: &mut Command) {
    use std::os::unix::process::CommandExt;

    end_web_view();
    leave_no_files_open();
    let _ = next.exec();
}

/// Marks every open file to be closed at `exec`: libraries leave some open, and a day of locks would add them up.
#[cfg(target_os = "linux")]
#[allow(unsafe_code)]
fn leave_no_files_open() {
    // SAFETY: the call takes three numbers and only sets a flag on file descriptors, which has no effect before `exec`.
    // A kernel that does not know it (before 5.11) answers with an error and nothing changes.
    unsafe { libc::syscall(libc::SYS_close_range, 3_u32, u32::MAX, libc::CLOSE_RANGE_CLOEXEC) };
}

#[cfg(not(target_os = "linux"))]
fn become_next(next: &mut Command) {
    let _ = next.spawn();
}

#[cfg(target_os = "linux")]
mod children {
    use std::fs;

    use rustix::process::{Pid, Signal, WaitOptions, getpid, kill_process, waitpid};

    /// Ends every process this one started and waits until each is gone.
    pub fn end_all() {
        for child in list() {
            let _ = kill_process(child, Signal::KILL);
            let _ = waitpid(Some(child), WaitOptions::empty());
        }
    }

    fn list() -> Vec<Pid> {
        let own = getpid().as_raw_nonzero().get();
        let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
        processes
            .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
            .filter(|pid| parent_of(*pid) == Some(own))
            .filter_map(Pid::from_raw)
            .collect()
    }

    /// The fourth field of `stat`; the second is the program's name in parentheses and may itself hold any of them.
    fn parent_of(pid: i32) -> Option<i32> {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
    }

    #[cfg(test)]
    mod tests {
        use super::*;
        use std::process::Command;

        #[test]
        fn children_are_found_and_ended() {
            let mut child = Command::new("sleep").arg("60").spawn().expect("sleep is part of every system");
            let pid = Pid::from_child(&child);
            assert!(list().contains(&pid));
            kill_process(pid, Signal::KILL).expect("it is our own child");
            child.wait().expect("it was killed");
            assert!(!list().contains(&pid));
        }
    }
}
