//! A stand-in for logind: it says what a test wants said, and knows whether sleep would have to wait.

use std::{
    collections::HashMap,
    io::{PipeReader, Read, pipe},
    os::fd::OwnedFd,
    sync::mpsc::{self, Receiver, Sender},
    thread,
};

use zbus::{
    blocking::Connection,
    zvariant::{self, OwnedObjectPath, Value},
};

use crate::{bus::Bus, window::PATIENCE};

const LOGIND: &str = "org.freedesktop.login1";
const ROOT: &str = "/org/freedesktop/login1";

/// The session of whoever runs the test, and one of somebody else who is logged in too.
pub const OURS: &str = "/org/freedesktop/login1/session/_31";
pub const OTHERS: &str = "/org/freedesktop/login1/session/_32";

/// Takes the name on a bus and answers there.
pub struct Logind {
    bus: Connection,
    holds: Receiver<Hold>,
}

/// A file somebody holds so that something waits.
pub struct Hold {
    /// What waits, and how.
    pub asked: (String, String),
    held: PipeReader,
}

struct Manager {
    holds: Sender<Hold>,
}

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Manager {
    fn inhibit(&self, what: String, _who: String, _why: String, mode: String) -> zvariant::OwnedFd {
        let (held, given) = pipe().expect("the system has room for a pipe");
        self.holds.send(Hold { asked: (what, mode), held }).expect("the test is still there");
        OwnedFd::from(given).into()
    }
}

struct Session {
    user: u32,
}

#[zbus::interface(name = "org.freedesktop.login1.Session")]
impl Session {
    #[zbus(property)]
    fn user(&self) -> (u32, OwnedObjectPath) {
        (self.user, OwnedObjectPath::try_from(format!("{ROOT}/user/_{}", self.user)).expect("it is a path"))
    }
}

impl Logind {
    /// Starts answering.
    pub fn start(bus: &Bus) -> Self {
        let (holds, received) = mpsc::channel();
        let us = rustix::process::getuid().as_raw();
        let bus = bus.connect();
        let serve = || -> zbus::Result<()> {
            let server = bus.object_server();
            server.at(ROOT, Manager { holds })?;
            server.at(OURS, Session { user: us })?;
            server.at(OTHERS, Session { user: us + 1 })?;
            bus.request_name(LOGIND)
        };
        serve().expect("the bus is the test's own");
        Self { bus, holds: received }
    }

    /// The next file the app asks to hold.
    pub fn hold(&self) -> Hold {
        self.holds.recv_timeout(PATIENCE).expect("the app asks that sleep may wait")
    }

    /// Announces that the computer sleeps or wakes, or that it shuts down: `PrepareForSleep`, `PrepareForShutdown`.
    pub fn prepares(&self, signal: &str, begins: bool) {
        self.emit(ROOT, "org.freedesktop.login1.Manager", signal, &begins);
    }

    /// Locks a session, as `loginctl lock-session` does.
    pub fn locks(&self, session: &str) {
        self.emit(session, "org.freedesktop.login1.Session", "Lock", &());
    }

    /// Notes that the desktop has locked a session by itself.
    pub fn hears_that_it_is_locked(&self, session: &str) {
        let changed = HashMap::from([("LockedHint", Value::from(true))]);
        let body = ("org.freedesktop.login1.Session", changed, Vec::<String>::new());
        self.emit(session, "org.freedesktop.DBus.Properties", "PropertiesChanged", &body);
    }

    /// Says what a desktop's screen saver says, which is not logind and speaks on the session's bus.
    pub fn screen_saver_starts(&self) {
        self.emit("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", &true);
    }

    fn emit(
        &self,
        path: &str,
        interface: &str,
        signal: &str,
        body: &(impl serde::Serialize + zvariant::DynamicType),
    ) {
        self.bus.emit_signal(None::<&str>, path, interface, signal, body).expect("the bus is the test's own");
    }
}

impl Hold {
    /// Waits until it is let go.
    pub fn wait_until_let_go(mut self) {
        let (done, is_done) = mpsc::channel();
        thread::spawn(move || {
            let read = self.held.read_to_end(&mut Vec::new());
            done.send(read.is_ok())
        });
        assert!(is_done.recv_timeout(PATIENCE).is_ok_and(|read| read), "sleep waits in vain");
    }
}
