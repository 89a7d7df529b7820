//! Locking: the window goes at once, the vault closes, and a new process takes this one's place.
//!
//! Keeps true: whatever this process and its web view ever held in memory is gone, because they are. The window is blank
//! first, whatever dialog is open; then the page saves what was being typed, and the vault closes. No page and no command at
//! work can hold that up for longer than [`FLUSH`] and [`PATIENCE`]. Quitting is the same without the new process.

use std::{
    path::PathBuf,
    process::Command,
    sync::{
        Condvar, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use tauri::{AppHandle, Emitter, Manager};
use tauri_plugin_window_state::AppHandleExt;

use crate::{arguments::Arguments, clipboard, door::Door, instance, window};

/// How long the page may take to save what was being typed. The system waits five seconds before it sleeps.
const FLUSH: Duration = Duration::from_secs(2);

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

/// Whether nothing follows, whoever began to leave: the session can end while a lock is under way.
static QUITS: AtomicBool = AtomicBool::new(false);

/// The system waits for nobody: it sleeps or shuts down, and no backup is made before.
static IN_HASTE: AtomicBool = AtomicBool::new(false);

/// Leaves out what may take a while before the vault closes: the system sleeps or shuts down.
pub fn hurry() {
    IN_HASTE.store(true, Ordering::SeqCst);
}

/// The page has nothing left to save.
static SETTLED: Milestone = Milestone::ahead();

/// The vault is closed.
static CLOSED: Milestone = Milestone::ahead();

/// Something that comes about once in a process and that others wait for.
struct Milestone {
    reached: Mutex<bool>,
    changed: Condvar,
}

impl Milestone {
    const fn ahead() -> Self {
        Self { reached: Mutex::new(false), changed: Condvar::new() }
    }

    fn reach(&self) {
        *self.reached.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.changed.notify_all();
    }

    /// Waits, but not for long: in time or not, what follows is the same.
    fn wait(&self, patience: Duration) {
        let reached = self.reached.lock().unwrap_or_else(PoisonError::into_inner);
        drop(self.changed.wait_timeout_while(reached, patience, |reached| !*reached));
    }
}

/// Hears from the page, once it was told of the lock, that everything typed is saved.
#[tauri::command]
pub fn note_settled() {
    SETTLED.reach();
}

/// Locks.
#[tauri::command]
pub fn lock(app: AppHandle) {
    let again = app.state::<Arguments>().inner().clone();
    // A backup that was looked at once is not looked at again after every lock.
    leave(&app, Then::Start(Arguments { backup: None, ..again }));
}

/// Goes to the vault of invented people, or back to the centre's own. Both are in the usual places.
#[tauri::command]
pub fn practise(app: AppHandle, on: bool) {
    leave(&app, Then::Start(Arguments { practice: on, ..Arguments::default() }));
}

/// Locks, and shows what is in a backup.
pub fn leave_for(app: &AppHandle, backup: PathBuf) {
    let again = app.state::<Arguments>().inner().clone();
    leave(app, Then::Start(Arguments { backup: Some(backup), ..again }));
}

/// Blanks the window, closes the vault and ends this process. Returns at once; the first call decides what follows, unless
/// a later one says that nothing does.
pub fn leave(app: &AppHandle, then: Then) {
    if matches!(then, Then::Quit) {
        QUITS.store(true, Ordering::SeqCst);
    }
    if LEAVING.swap(true, Ordering::SeqCst) {
        return;
    }
    let window = app.get_webview_window(window::MAIN);
    let behind = window.as_ref().is_some_and(|window| !window.is_focused().unwrap_or(true));
    if let Some(window) = window {
        let _ = window.hide();
    }
    let _ = app.run_on_main_thread(|| {
        window::hide_dialogs();
        clipboard::clear();
    });
    let _ = app.emit("locking", ());
    let _ = app.save_window_state(window::REMEMBERED);

    let app = app.clone();
    thread::spawn(move || {
        let door = app.state::<Door>();
        if door.is_open() {
            SETTLED.wait(FLUSH);
        }
        door.close(PATIENCE, IN_HASTE.load(Ordering::SeqCst));
        CLOSED.reach();
        match then {
            // The session of a test ends with the process it started.
            Then::Start(next) if !cfg!(feature = "webdriver") => replace(&app, &Arguments { behind, ..next }),
            Then::Start(_) | Then::Quit => app.exit(0),
        }
    });
}

/// Waits until the vault is closed: where the system sleeps or ends as soon as it has its answer.
#[cfg(not(target_os = "linux"))]
pub fn wait_until_closed(patience: Duration) {
    CLOSED.wait(patience);
}

/// Puts a new process in this one's place.
fn replace(app: &AppHandle, arguments: &Arguments) -> ! {
    instance::release(app);
    if let Ok(program) = tauri::process::current_binary(&app.env()) {
        let mut next = Command::new(program);
        next.args(arguments.write());
        become_next(&mut next);
    }
    // Where nothing is to follow, or no new process could be started: the vault is closed, and she starts the app again.
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
    if !QUITS.load(Ordering::SeqCst) {
        let _ = next.exec();
    }
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
    if !QUITS.load(Ordering::SeqCst) {
        let _ = next.spawn();
    }
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
