//! The one door between the page and the office.
//!
//! Keeps true: the office lives on one thread of its own, commands are answered in the order they came, and deriving a
//! key never holds up the window. Deliberately not here: any knowledge of a command.

use std::{
    sync::mpsc::{self, Receiver, Sender},
    thread,
    time::Duration,
};

use tauri::{App, AppHandle, Manager};
use tillit_office::Desk;
use tillit_vault::Folder;
use tokio::sync::oneshot;
use zeroize::Zeroizing;

use crate::{arguments::Arguments, clock, lock, places};

/// What a command gets that arrives while the app is on its way out.
const CLOSING: &str = r#"{"fault":{"code":"closing","args":{},"fields":[]}}"#;

/// Documents are laid out recursively: more than the two megabytes a thread gets by default.
const STACK: usize = 16 * 1024 * 1024;

/// The way to the office's thread.
pub struct Door {
    requests: Sender<Request>,
}

enum Request {
    Call { name: String, form: Zeroizing<String>, answer: oneshot::Sender<String> },
    Close { closed: Sender<()> },
}

/// Starts the office's thread for the vault the app was started with.
pub fn open(app: &mut App, arguments: &Arguments) -> tauri::Result<()> {
    let folder = Folder::at(places::vault(app.path(), arguments)?);
    let mut desk = Desk::new(folder, clock::world());
    if arguments.practice {
        desk = desk.for_practice();
    }
    let (requests, received) = mpsc::channel();
    thread::Builder::new().name("office".into()).stack_size(STACK).spawn(move || serve(desk, received))?;
    app.manage(Door { requests });
    Ok(())
}

fn serve(mut desk: Desk, requests: Receiver<Request>) {
    for request in requests {
        match request {
            Request::Call { name, form, answer } => {
                let said = desk.call(&name, &form);
                // Nobody may be waiting any more: the page can be gone.
                let _ = answer.send(said);
            }
            Request::Close { closed } => {
                // Whatever did not work, the window is gone and the process ends: nobody is left to be told.
                let _ = desk.close();
                let _ = closed.send(());
                return;
            }
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

    /// Closes the vault after the command at work, or gives up waiting: a process that ends loses nothing that was saved.
    pub fn close(&self, patience: Duration) {
        let (closed, is_closed) = mpsc::channel();
        if self.requests.send(Request::Close { closed }).is_ok() {
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
