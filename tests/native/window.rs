//! The app in a window, and what a person without a driver can do with it.

use std::{
    fs,
    path::Path,
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use tillit_picture::Picture;

use crate::{
    bus::Bus,
    display::{Display, end},
    folders::artifacts,
    logind::Logind,
    processes::Process,
    reader::{Reader, Thing},
    scene::{PASSPHRASE, Scene},
};

/// The app as it was built.
const APP: &str = env!("CARGO_BIN_EXE_tillit");

/// How long something may take to come about.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// How long a passphrase that was heard may take to open the office.
const OPENING: Duration = Duration::from_secs(20);

/// How long one of the system's windows may take to take what was typed into it.
const TAKING: Duration = Duration::from_secs(5);

/// How often it is looked at meanwhile.
const LOOK: Duration = Duration::from_millis(100);

/// Looks until something is there.
pub fn eventually<T>(what: &str, look: impl FnMut() -> Option<T>) -> T {
    patiently(look).unwrap_or_else(|| panic!("waited in vain: {what}"))
}

fn patiently<T>(mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let found = look();
        if found.is_some() || Instant::now() > deadline {
            return found;
        }
        thread::sleep(LOOK);
    }
}

/// The app with a screen and a session of its own.
pub struct Window {
    // Dropped by hand in this order.
    app: Child,
    more: Vec<Child>,
    reader: Reader,
    /// What the app takes for logind.
    pub logind: Logind,
    bus: Bus,
    display: Display,
    /// Where it started.
    pub scene: Scene,
}

impl Window {
    /// Starts the app in a scene.
    pub fn open(scene: Scene) -> Self {
        Self::open_by(Command::new(APP), scene)
    }

    /// Starts the app in a network namespace that has nothing in it, not even loopback.
    pub fn open_without_a_network(scene: Scene) -> Self {
        let mut apart = Command::new("unshare");
        apart.args(["--map-current-user", "--net", "--", APP]);
        Self::open_by(apart, scene)
    }

    fn open_by(program: Command, scene: Scene) -> Self {
        let display = Display::start();
        let bus = Bus::start(&scene.folders.home());
        let reader = Reader::start(&bus, &display);
        let logind = Logind::start(&bus);
        let app = dressed(program, &scene, &display, &bus).spawn().expect("the app was built");
        Self { app, more: Vec::new(), reader, logind, bus, display, scene }
    }

    /// The app's process.
    pub fn app(&self) -> Process {
        Process::of(&self.app)
    }

    /// Types the passphrase and waits for the office. A page that has only just come may not hear the keys yet.
    pub fn unlock(&self) {
        self.finds("password text", "Passphrase");
        eventually("the office opens", || {
            self.presses("ctrl+a");
            self.types(PASSPHRASE);
            self.presses("Return");
            let asked = Instant::now();
            while asked.elapsed() < OPENING {
                if self.reader.find("push button", "Today").is_some() {
                    return Some(());
                }
                thread::sleep(LOOK);
            }
            None
        });
    }

    /// Waits until something of a role and a name is there, as a screen reader hears it.
    pub fn finds(&self, role: &str, name: &str) -> Thing {
        patiently(|| self.reader.find(role, name))
            .unwrap_or_else(|| panic!("there is no {role} {name:?} in\n{}", self.reader.describe()))
    }

    /// Types into the field the keyboard is in, in place of what stands there, and waits until the page has heard it, not
    /// until it is saved.
    pub fn types_into(&self, name: &str, text: &str) {
        let field = self.finds("entry", name);
        self.presses("ctrl+a");
        self.types(text);
        eventually(&format!("{text:?} stands in {name:?}"), || {
            self.reader.text(&field).contains(text).then_some(())
        });
    }

    /// Clicks something of a role and a name, once it is there.
    pub fn clicks(&self, role: &str, name: &str) {
        let thing = self.finds(role, name);
        assert!(self.reader.press(&thing), "the {role} {name:?} takes no click");
    }

    /// What everything of a role is called within something else.
    pub fn names_in(&self, around: &str, called: &str, role: &str) -> Vec<String> {
        let around = self.finds(around, called);
        let names: Vec<_> = self.reader.list(&around, role).into_iter().map(|thing| thing.name).collect();
        assert!(!names.is_empty(), "there is no {role} in {called:?}");
        names
    }

    /// Clicks something of a role and a name within something else.
    pub fn clicks_in(&self, around: &str, called: &str, role: &str, name: &str) {
        let around = self.finds(around, called);
        let found = self.reader.list(&around, role).into_iter().find(|thing| thing.name == name);
        let thing = found.unwrap_or_else(|| panic!("there is no {role} {name:?} in {called:?}"));
        assert!(self.reader.press(&thing), "the {role} {name:?} takes no click");
    }

    /// Whether somebody holds the vault: the app does from the passphrase to the lock.
    pub fn vault_is_taken(&self) -> bool {
        let lock = fs::File::open(self.scene.folders.vault().join("vault.lock"));
        lock.is_ok_and(|lock| lock.try_lock().is_err())
    }

    /// The windows that can be seen, by the X server's numbers.
    pub fn shown(&self) -> Vec<String> {
        let windows = self.tool("xdotool", &["search", "--onlyvisible", "--name", "^Tillit$"]);
        String::from_utf8(windows).expect("numbers are ASCII").lines().map(str::to_owned).collect()
    }

    /// How long it takes from a trigger until the window is gone that is there now.
    pub fn is_gone_after(&self, trigger: impl FnOnce(&Self)) -> Duration {
        let shown = self.shown();
        assert!(!shown.is_empty(), "there is no window");
        let began = Instant::now();
        trigger(self);
        while self.shown().contains(&shown[0]) {
            assert!(began.elapsed() < PATIENCE, "the window stays");
        }
        began.elapsed()
    }

    /// Waits until the app has ended.
    pub fn end(&mut self) -> ExitStatus {
        eventually("the app ends", || self.app.try_wait().expect("it is our own child"))
    }

    /// Starts the app more often on the same vault, all at once.
    pub fn start_more(&mut self, times: usize) {
        let start = |_| dressed(Command::new(APP), &self.scene, &self.display, &self.bus).spawn();
        let started: Result<Vec<_>, _> = (0..times).map(start).collect();
        self.more.extend(started.expect("the app was built"));
    }

    /// How many of all starts are still there; those that are not have ended well.
    pub fn running(&mut self) -> usize {
        let all = self.more.iter_mut().chain([&mut self.app]);
        let ended = all.map(|app| app.try_wait().expect("it is our own child"));
        let ended: Vec<_> =
            ended.inspect(|status| assert!(status.is_none_or(|status| status.success()))).collect();
        ended.iter().filter(|status| status.is_none()).count()
    }

    /// Waits until the window shows something, and saves the picture.
    pub fn shows_something(&self, name: &str) {
        let path = artifacts("screens").join(format!("{name}.png"));
        let picture = eventually("the window shows something", || {
            Some(self.display.picture(None)).filter(Picture::shows_something)
        });
        fs::write(path, picture.to_png()).expect("the artifacts folder can be written");
    }

    /// Types into the window.
    pub fn types(&self, text: &str) {
        self.focus();
        self.tool("xdotool", &["type", "--delay", "20", text]);
    }

    /// Types a path into one of the system's own windows, by its title, and confirms it. One that has only just come may not
    /// hear all keys yet.
    pub fn chooses(&self, title: &str, path: &Path) {
        let path = path.to_str().expect("temporary folders have plain names");
        let shown = || {
            let windows = self.tool("xdotool", &["search", "--onlyvisible", "--name", title]);
            String::from_utf8(windows).expect("numbers are ASCII").lines().next().map(str::to_owned)
        };
        let dialog = eventually("the system's window is there", shown);
        eventually("the system's window takes the path", || {
            self.tool("xdotool", &["windowfocus", &dialog]);
            self.tool("xdotool", &["key", "ctrl+a"]);
            self.tool("xdotool", &["type", "--delay", "20", path]);
            self.tool("xdotool", &["key", "Return"]);
            let asked = Instant::now();
            while asked.elapsed() < TAKING {
                if shown().is_none() {
                    return Some(());
                }
                thread::sleep(LOOK);
            }
            None
        });
    }

    /// Presses keys one after the other, by the X server's names for them.
    pub fn presses(&self, chords: &str) {
        self.focus();
        let chords = chords.split(' ');
        self.tool("xdotool", &["key"].into_iter().chain(chords).collect::<Vec<_>>());
    }

    /// There is no window manager on this screen that would do it.
    fn focus(&self) {
        let window = eventually("the window is there", || self.shown().into_iter().next());
        self.tool("xdotool", &["windowfocus", &window]);
    }

    fn tool(&self, program: &str, arguments: &[&str]) -> Vec<u8> {
        let said = Command::new(program).args(arguments).env("DISPLAY", &self.display.name).output();
        said.unwrap_or_else(|error| panic!("{program} is installed (`cargo xtask setup` does it): {error}"))
            .stdout
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        self.more.iter_mut().chain([&mut self.app]).for_each(end);
    }
}

/// Gives a program its vault and a world of its own.
fn dressed(mut app: Command, scene: &Scene, display: &Display, bus: &Bus) -> Command {
    app.arg("--vault")
        .arg(scene.folders.vault())
        .envs(scene.folders.environment())
        .env("DISPLAY", &display.name)
        .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
        .env("DBUS_SYSTEM_BUS_ADDRESS", &bus.address)
        .env_remove("NO_AT_BRIDGE")
        .env("LC_ALL", "C.UTF-8")
        .env("TMPDIR", scene.folders.home())
        .env_remove("WAYLAND_DISPLAY")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    app
}
