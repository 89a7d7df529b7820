//! Linux: logind on the system's bus, the desktop's screen saver on the session's, and the signals that end programs.
//!
//! Sleep and shutdown wait for us: logind is told so by a file that is held open, and held until this process is replaced,
//! which it is once the window is blank and the vault closed. A system without logind, or without a bus, has none of this.

use std::thread;

use gtk::glib::{self, ControlFlow};
use rustix::process::getuid;
use tauri::AppHandle;
use zbus::{
    MatchRule, Message,
    blocking::{Connection, MessageIterator, Proxy},
    message::Type,
    zvariant::{ObjectPath, OwnedFd, OwnedObjectPath, OwnedValue},
};

const LOGIND: &str = "org.freedesktop.login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const SESSION: &str = "org.freedesktop.login1.Session";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// Signals kept while one is being dealt with.
const WAITING: usize = 64;

pub fn watch(app: &AppHandle) {
    for follow in [follow_logind, follow_screen_saver] {
        let app = app.clone();
        // Whatever bus is missing or goes away: there is nobody to listen to any more, and nobody to tell.
        thread::spawn(move || drop(follow(&app)));
    }
    for signal in [libc::SIGTERM, libc::SIGHUP, libc::SIGINT] {
        let app = app.clone();
        glib::unix_signal_add_local(signal, move || {
            super::quit(&app);
            ControlFlow::Continue
        });
    }
}

fn follow_logind(app: &AppHandle) -> zbus::Result<()> {
    let bus = Connection::system()?;
    let rule = MatchRule::builder().msg_type(Type::Signal).sender(LOGIND)?.build();
    let signals = MessageIterator::for_match_rule(rule, &bus, Some(WAITING))?;
    let mut hold = hold(&bus);
    for signal in signals {
        match Heard::in_signal(&signal?) {
            Some(Heard::Sleep) if !super::lock(app) => hold = None,
            Some(Heard::Awake) if hold.is_none() => hold = self::hold(&bus),
            Some(Heard::Shutdown) => super::quit(app),
            Some(Heard::Locked(session)) if is_ours(&bus, &session) => {
                super::lock(app);
            }
            _ => {}
        }
    }
    Ok(())
}

fn follow_screen_saver(app: &AppHandle) -> zbus::Result<()> {
    let bus = Connection::session()?;
    let rule = MatchRule::builder().msg_type(Type::Signal).member("ActiveChanged")?.build();
    for signal in MessageIterator::for_match_rule(rule, &bus, Some(WAITING))? {
        let signal = signal?;
        // Each desktop has a name of its own for it: org.gnome.ScreenSaver, org.freedesktop.ScreenSaver, ...
        let saver = signal.header().interface().is_some_and(|name| name.ends_with(".ScreenSaver"));
        if saver && signal.body().deserialize().unwrap_or(false) {
            super::lock(app);
        }
    }
    Ok(())
}

/// Makes sleep and shutdown wait for as long as the file is held; none where logind does not do that, or sleeps already.
fn hold(bus: &Connection) -> Option<OwnedFd> {
    let manager = Proxy::new(bus, LOGIND, "/org/freedesktop/login1", MANAGER).ok()?;
    manager.call("Inhibit", &("sleep:shutdown", "Tillit", "Tillit", "delay")).ok()
}

/// Whether a session is one of this user's; in doubt it is. A computer can have several people logged in at once.
fn is_ours(bus: &Connection, session: &ObjectPath<'_>) -> bool {
    let user = Proxy::new(bus, LOGIND, session, SESSION)
        .and_then(|session| session.get_property::<(u32, OwnedObjectPath)>("User"));
    user.map_or(true, |(user, _)| user == getuid().as_raw())
}

/// What a signal of logind means for us.
#[derive(Debug, PartialEq, Eq)]
enum Heard {
    Sleep,
    Awake,
    Shutdown,
    Locked(OwnedObjectPath),
}

impl Heard {
    fn in_signal(signal: &Message) -> Option<Self> {
        let header = signal.header();
        let body = signal.body();
        match (header.interface()?.as_str(), header.member()?.as_str()) {
            (MANAGER, "PrepareForSleep") => {
                Some(if body.deserialize().ok()? { Self::Sleep } else { Self::Awake })
            }
            (MANAGER, "PrepareForShutdown") => body.deserialize::<bool>().ok()?.then_some(Self::Shutdown),
            (SESSION, "Lock") => Some(Self::Locked(header.path()?.to_owned().into())),
            // Most desktops lock by themselves and only leave a hint with logind.
            (PROPERTIES, "PropertiesChanged") => {
                let (of, changed, _): (String, std::collections::HashMap<String, OwnedValue>, Vec<String>) =
                    body.deserialize().ok()?;
                let hint = changed.get("LockedHint").and_then(|value| bool::try_from(value).ok());
                (of == SESSION && hint == Some(true))
                    .then(|| header.path())
                    .flatten()
                    .map(|path| Self::Locked(path.to_owned().into()))
            }
            _ => None,
        }
    }
}
