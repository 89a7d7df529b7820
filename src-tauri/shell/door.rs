//! The one door between the page and the office.
//!
//! Keeps true: the office lives on one thread of its own, commands are answered in the order they came, and deriving a
//! key never holds up the window. What takes long runs on a thread of its own beside the office; how far it is can be read,
//! and it can be stopped, without asking the office. Deliberately not here: any knowledge of a command.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{self, Receiver, Sender},
    },
    thread,
    time::Duration,
};

use serde_json::Value;
use tauri::{App, AppHandle, Manager, State};
use tillit_office::import::Spreadsheet;
use tillit_office::{Answer, Desk, Ended, WorkKind, WorkView, Works};
use tillit_vault::{Folder, Place};
use tokio::sync::oneshot;
use zeroize::Zeroizing;

use crate::{arguments::Arguments, clock, lock, places, spoken::Spoken, sticks};

/// What a command gets that arrives while the app is on its way out.
const CLOSING: &str = r#"{"fault":{"code":"closing","args":{},"fields":[]}}"#;

/// Documents are laid out recursively: more than the two megabytes a thread gets by default.
const STACK: usize = 16 * 1024 * 1024;

/// How long the backup may take that is made when the office locks: meanwhile there is no window, and the vault is open.
const BACKUP: Duration = Duration::from_secs(10);

/// The way to the office's thread.
pub struct Door {
    requests: Sender<Request>,
    works: Works,
    locks_after: LocksAfter,
}

/// How long nobody need be there for the office to lock by itself; none while it is locked.
type LocksAfter = Arc<Mutex<Option<Duration>>>;

enum Request {
    Call { name: String, form: Zeroizing<String>, answer: oneshot::Sender<String> },
    Choose { chosen: Chosen, taken: oneshot::Sender<()> },
    Finish { ended: Ended<Value>, answer: oneshot::Sender<String> },
    Close(Closing),
}

/// What somebody chose in one of the system's windows.
enum Chosen {
    Place(Place),
    Spreadsheet(Spreadsheet),
}

/// That the vault is to be closed; in haste, without the backup that may be due.
struct Closing {
    closed: Sender<()>,
    in_haste: bool,
}

/// Starts the office's thread for the vault the app was started with.
pub fn open(app: &mut App, arguments: &Arguments) -> tauri::Result<()> {
    let folder = Folder::at(places::vault(app.path(), arguments)?);
    let spoken = Spoken::at(places::spoken(app.path())?);
    let mut desk = Desk::new(folder, clock::world()).greeting_in(spoken.last());
    // Journeys make and open vaults by the hundred.
    #[cfg(feature = "webdriver")]
    {
        desk = desk.with_cheap_keys();
    }
    desk.find_sticks_with(sticks::list);
    if arguments.practice {
        desk = desk.for_practice();
    }
    if let Some(backup) = arguments.backup.as_deref().and_then(Place::at) {
        desk.choose(backup);
    }
    let works = desk.works().clone();
    let (requests, received) = mpsc::channel();
    let back = requests.clone();
    let locks_after = LocksAfter::default();
    let told = locks_after.clone();
    thread::Builder::new()
        .name("office".into())
        .stack_size(STACK)
        .spawn(move || serve(desk, spoken, &received, &back, &told))?;
    app.manage(Door { requests, works, locks_after });
    Ok(())
}

fn serve(
    mut desk: Desk,
    mut spoken: Spoken,
    requests: &Receiver<Request>,
    back: &Sender<Request>,
    locks_after: &LocksAfter,
) {
    let tell = |after| *locks_after.lock().unwrap_or_else(PoisonError::into_inner) = after;
    // Nobody may be waiting for an answer any more: the page can be gone.
    let mut reply = |desk: &Desk, answer: oneshot::Sender<String>, said| {
        tell(desk.locks_after());
        spoken.keep(desk.language());
        drop(answer.send(said));
    };
    let mut errands: u32 = 0;
    let mut closing: Option<Closing> = None;
    for request in requests {
        match request {
            Request::Call { name, form, answer } => match desk.begin(&name, &form) {
                Answer::Now(said) => reply(&desk, answer, said),
                Answer::Later(errand) => {
                    let back = back.clone();
                    let run = move || drop(back.send(Request::Finish { ended: errand.run(), answer }));
                    // A system that gives no thread any more is not one to go on with: unanswered, the window locks.
                    let begun = thread::Builder::new().name("errand".into()).stack_size(STACK).spawn(run);
                    errands += u32::from(begun.is_ok());
                }
            },
            Request::Choose { chosen, taken } => {
                match chosen {
                    Chosen::Place(place) => desk.choose(place),
                    Chosen::Spreadsheet(file) => desk.hand_in(file),
                }
                let _ = taken.send(());
            }
            Request::Finish { ended, answer } => {
                errands -= 1;
                let said = desk.finish(ended);
                reply(&desk, answer, said);
            }
            Request::Close(wanted) => closing = Some(wanted),
        }
        // What was told to stop is waited for: it has the vault's scratch folder until then.
        if errands == 0
            && let Some(Closing { closed, in_haste }) = closing
        {
            if !in_haste {
                desk.back_up_before_lock();
            }
            // Whatever did not work, the window is gone and the process ends: nobody is left to be told.
            let _ = desk.close();
            tell(None);
            let _ = closed.send(());
            return;
        }
    }
}

impl Door {
    /// Answers one command of the surface; none once the office has closed.
    async fn call(&self, name: String, form: String) -> Option<String> {
        let (answer, answered) = oneshot::channel();
        self.requests.send(Request::Call { name, form: form.into(), answer }).ok()?;
        answered.await.ok()
    }

    /// How long nobody need be there for the office to lock by itself; none while it is locked.
    pub fn locks_after(&self) -> Option<Duration> {
        *self.locks_after.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the vault is open.
    pub fn is_open(&self) -> bool {
        self.locks_after().is_some()
    }

    /// Gives the office a place that somebody has chosen; nothing once the office has closed.
    pub async fn choose(&self, place: Place) -> Option<()> {
        self.give(Chosen::Place(place)).await
    }

    /// Gives the office a spreadsheet that somebody has chosen; nothing once the office has closed.
    pub async fn hand_in(&self, file: Spreadsheet) -> Option<()> {
        self.give(Chosen::Spreadsheet(file)).await
    }

    async fn give(&self, chosen: Chosen) -> Option<()> {
        let (taken, is_taken) = oneshot::channel();
        self.requests.send(Request::Choose { chosen, taken }).ok()?;
        is_taken.await.ok()
    }

    /// Closes the vault after the command at work, or gives up waiting: a process that ends loses nothing that was saved.
    /// What takes long is told to stop at once.
    pub fn close(&self, patience: Duration, in_haste: bool) {
        self.works.stop_all();
        let (closed, is_closed) = mpsc::channel();
        if self.requests.send(Request::Close(Closing { closed, in_haste })).is_ok()
            && is_closed.recv_timeout(BACKUP).is_err()
        {
            // A backup that takes longer than this waits for the next time the office opens.
            self.works.stop_all();
            let _ = is_closed.recv_timeout(patience);
        }
    }
}

/// Answers a command of the surface: a name and its form in, an envelope out.
#[tauri::command]
pub async fn call(app: AppHandle, name: String, form: String) -> String {
    match app.state::<Door>().call(name, form).await {
        Some(said) => said,
        None => {
            // Either the app is leaving already, or the office broke: then nothing it held may stay.
            lock::lock(app);
            CLOSING.into()
        }
    }
}

/// How far the long work of a kind is; nothing where there is none.
#[tauri::command]
pub fn get_work(door: State<'_, Door>, kind: WorkKind) -> Option<WorkView> {
    door.works.view(kind)
}

/// Tells the long work of a kind to stop. The command that began it then answers that it did.
#[tauri::command]
pub fn stop_work(door: State<'_, Door>, kind: WorkKind) {
    door.works.stop(kind);
}
