//! Long work: what takes longer than a coordinator should wait after a key press.
//!
//! A command that takes long gives an [`Errand`]. What it needs was read while the command ran and is taken along; the errand
//! then runs beside the office, on whichever thread it is given, and what came of it is taken in by the desk afterwards.
//! Meanwhile every other command is answered as always.
//!
//! Keeps true: how far an errand is can be read, and it can be told to stop, without waiting for the office; one of each kind
//! runs at a time; an errand that was stopped or broke takes nothing in. Deliberately not here: threads, and any wish to
//! finish before a lock.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::desk::Desk;
use crate::fault::Fault;

choice! {
    /// What takes long.
    WorkKind {
        /// Making a backup, or opening one again to see that it is good.
        Backup = "backup",
        /// Bringing a backup back.
        Restore = "restore",
        /// Writing the data anew under a new key.
        NewKey = "new-key",
        /// Reading a spreadsheet, or taking in what is in it.
        Import = "import",
        /// Composing groups; what was found by then is good enough.
        Composing = "composing",
    }
}

/// How far long work is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct WorkView {
    /// What is being done now: the end of a message id, `work-<kind>-<step>`.
    pub step: &'static str,
    /// How much of all is done, from 0 to 1; nothing while that cannot be known.
    pub share: Option<f64>,
}

/// Everything that takes long at this moment. Clones watch the same work, from any thread.
#[derive(Debug, Clone, Default)]
pub struct Works {
    running: Arc<Mutex<Vec<Arc<Running>>>>,
}

#[derive(Debug)]
struct Running {
    kind: WorkKind,
    stop: AtomicBool,
    view: Mutex<WorkView>,
}

/// An errand's own hold of its work: it says how far it is and hears whether to go on.
#[derive(Debug)]
pub struct Progress {
    works: Works,
    running: Arc<Running>,
}

/// The wish to stop, heard by whoever does the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("stopped")]
pub struct Stopped;

impl From<Stopped> for Fault {
    fn from(_: Stopped) -> Self {
        Self::Stopped
    }
}

/// A mutex that somebody panicked over still holds a whole value here: every change to it is a single assignment.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Works {
    /// How far the work of a kind is; nothing where there is none.
    pub fn view(&self, kind: WorkKind) -> Option<WorkView> {
        self.find(kind).map(|running| *held(&running.view))
    }

    /// Tells the work of a kind to stop.
    pub fn stop(&self, kind: WorkKind) {
        for running in held(&self.running).iter().filter(|running| running.kind == kind) {
            running.stop.store(true, Ordering::Relaxed);
        }
    }

    /// Tells all work to stop.
    pub fn stop_all(&self) {
        WorkKind::ALL.iter().for_each(|kind| self.stop(*kind));
    }

    /// Begins work; refused while work of the same kind goes on. What was told to stop no longer counts.
    pub(crate) fn begin(&self, kind: WorkKind, step: &'static str) -> Result<Progress, Fault> {
        let mut all = held(&self.running);
        if all.iter().any(|running| running.kind == kind && !running.stop.load(Ordering::Relaxed)) {
            return Err(Fault::refused("work-already"));
        }
        let view = Mutex::new(WorkView { step, share: None });
        let running = Arc::new(Running { kind, stop: AtomicBool::new(false), view });
        all.push(Arc::clone(&running));
        Ok(Progress { works: self.clone(), running })
    }

    fn find(&self, kind: WorkKind) -> Option<Arc<Running>> {
        held(&self.running).iter().rfind(|running| running.kind == kind).cloned()
    }
}

impl Progress {
    /// Says what is being done and how much of all is done, and hears whether to go on.
    pub fn tell(&self, step: &'static str, share: Option<f64>) -> Result<(), Stopped> {
        *held(&self.running.view) = WorkView { step, share };
        self.go_on()
    }

    /// Hears whether to go on.
    pub fn go_on(&self) -> Result<(), Stopped> {
        if self.running.stop.load(Ordering::Relaxed) { Err(Stopped) } else { Ok(()) }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        held(&self.works.running).retain(|running| !Arc::ptr_eq(running, &self.running));
    }
}

type Run<V> = Box<dyn FnOnce() -> Ended<V> + Send>;
type TakeIn<V> = Box<dyn FnOnce(&mut Desk) -> Result<V, Fault> + Send>;

/// A command's long part, to be run beside the office.
pub struct Errand<V> {
    run: Run<V>,
}

/// An errand that was run; what came of it is taken in by the desk.
pub struct Ended<V> {
    take_in: TakeIn<V>,
}

impl<V> fmt::Debug for Errand<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Errand")
    }
}

impl<V> fmt::Debug for Ended<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ended")
    }
}

impl<V: 'static> Errand<V> {
    /// An errand: `run` works beside the office, and what it gives is taken in by the desk, also when it is a fault.
    pub(crate) fn new<T: Send + 'static>(
        progress: Progress,
        run: impl FnOnce(&Progress) -> Result<T, Fault> + Send + 'static,
        take_in: impl FnOnce(&mut Desk, Result<T, Fault>) -> Result<V, Fault> + Send + 'static,
    ) -> Self {
        Self {
            run: Box::new(move || {
                // The place is free again before the desk hears of the end, so that the next may begin from there.
                let done = catch_unwind(AssertUnwindSafe(|| run(&progress))).unwrap_or(Err(Fault::Broken));
                drop(progress);
                Ended { take_in: Box::new(move |desk| take_in(desk, done)) }
            }),
        }
    }

    /// Nothing to do: the view is there already.
    pub(crate) fn done(view: V) -> Self
    where
        V: Send,
    {
        Self { run: Box::new(move || Ended { take_in: Box::new(move |_| Ok(view)) }) }
    }

    /// The same errand with another view.
    pub(crate) fn giving<W: 'static>(
        self,
        give: impl FnOnce(V) -> Result<W, Fault> + Send + 'static,
    ) -> Errand<W> {
        Errand {
            run: Box::new(move || {
                let Ended { take_in } = (self.run)();
                Ended { take_in: Box::new(move |desk| take_in(desk).and_then(give)) }
            }),
        }
    }

    /// Runs it, on this thread. Never panics.
    pub fn run(self) -> Ended<V> {
        (self.run)()
    }
}

impl<V> Ended<V> {
    /// Takes in what came of it.
    pub(crate) fn take_in(self, desk: &mut Desk) -> Result<V, Fault> {
        (self.take_in)(desk)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Scene;

    fn errand(
        works: &Works,
        run: impl FnOnce(&Progress) -> Result<u32, Fault> + Send + 'static,
    ) -> Errand<u32> {
        let progress = works.begin(WorkKind::Backup, "read").expect("nothing else runs");
        Errand::new(progress, run, |_, done| done)
    }

    #[test]
    fn whoever_watches_sees_how_far_it_is_until_it_is_over() {
        let works = Works::default();
        let watched = works.clone();
        let errand = errand(&works, move |progress| {
            assert_eq!(watched.view(WorkKind::Backup), Some(WorkView { step: "read", share: None }));
            progress.tell("write", Some(0.5))?;
            assert_eq!(watched.view(WorkKind::Backup), Some(WorkView { step: "write", share: Some(0.5) }));
            assert_eq!(watched.view(WorkKind::Restore), None);
            Ok(7)
        });
        let ended = errand.run();
        assert_eq!(works.view(WorkKind::Backup), None);
        let mut scene = Scene::new();
        assert_eq!(ended.take_in(&mut scene.desk).ok(), Some(7));
    }

    #[test]
    fn it_stops_when_told_and_takes_that_in() {
        let works = Works::default();
        let watcher = works.clone();
        let errand = errand(&works, move |progress| {
            progress.go_on()?;
            watcher.stop_all();
            progress.tell("write", None)?;
            Ok(7)
        });
        let ended = errand.run();
        assert!(matches!(ended.take_in(&mut Scene::new().desk), Err(Fault::Stopped)));
    }

    #[test]
    fn one_of_a_kind_runs_at_a_time() {
        let works = Works::default();
        let first = works.begin(WorkKind::Backup, "read").expect("nothing runs");
        assert!(works.begin(WorkKind::Backup, "read").is_err());
        works.begin(WorkKind::Restore, "read").expect("another kind may run");
        works.stop(WorkKind::Backup);
        let second = works.begin(WorkKind::Backup, "read").expect("what was told to stop no longer counts");
        drop(first);
        assert!(second.go_on().is_ok());
        assert!(works.begin(WorkKind::Backup, "read").is_err());
    }

    #[test]
    fn a_panic_is_a_fault_and_leaves_the_place_free() {
        let works = Works::default();
        let ended = errand(&works, |_| panic!("a test's panic")).run();
        assert!(matches!(ended.take_in(&mut Scene::new().desk), Err(Fault::Broken)));
        works.begin(WorkKind::Backup, "read").expect("nothing runs any more");
    }
}
