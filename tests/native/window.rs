//! The app in a window, and what a person without a driver can do with it.

use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{
    display::{Display, end},
    folders::artifacts,
    picture,
    processes::Process,
    scene::Scene,
};

/// How long something may take to come about.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often it is looked at meanwhile.
const LOOK: Duration = Duration::from_millis(100);

/// A session's bus that starts no services of the desktop: they would look for a screen and hold up the app.
const BUS: &str = r#"<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>"#;

/// Looks until something is there.
pub fn eventually<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < deadline, "waited in vain: {what}");
        thread::sleep(LOOK);
    }
}

/// The app with a screen and a session of its own.
pub struct Window {
    // Dropped by hand in this order.
    app: Child,
    bus: Child,
    bus_address: String,
    display: Display,
    scene: Scene,
}

impl Window {
    /// Starts the app in a scene.
    pub fn open(scene: Scene) -> Self {
        let display = Display::start();
        let rules = scene.folders.home().join("bus.conf");
        fs::write(&rules, BUS).expect("the home is the test's own");
        let mut bus = Command::new("dbus-daemon")
            .args(["--nofork", "--print-address=1", "--config-file"])
            .arg(rules)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus is installed");
        let mut address = String::new();
        BufReader::new(bus.stdout.take().expect("it is piped"))
            .read_line(&mut address)
            .expect("the bus says where it is");
        let bus_address = address.trim().to_owned();
        let app = command(&scene, &display, &bus_address).spawn().expect("the app was built");
        Self { app, bus, bus_address, display, scene }
    }

    /// The app's process.
    pub fn app(&self) -> Process {
        Process::of(&self.app)
    }

    /// Starts the app a second time and waits for what comes of it.
    pub fn start_again(&self) -> ExitStatus {
        let mut second =
            command(&self.scene, &self.display, &self.bus_address).spawn().expect("the app was built");
        let deadline = Instant::now() + PATIENCE;
        while second.try_wait().expect("it is our own child").is_none() {
            if Instant::now() > deadline {
                end(&mut second);
                panic!("the second start stays");
            }
            thread::sleep(LOOK);
        }
        second.wait().expect("it is our own child")
    }

    /// Waits until the window shows something, and saves the picture.
    pub fn shows_something(&self, name: &str) {
        let path = artifacts("screens").join(format!("{name}.png"));
        let picture = eventually("the window shows something", || {
            let taken = self.tool("import", &["-window", "root", "png:-"]);
            picture::shows_something(&taken).then_some(taken)
        });
        fs::write(path, picture).expect("the artifacts folder can be written");
    }

    /// Types into the window.
    pub fn types(&self, text: &str) {
        self.focus();
        self.tool("xdotool", &["type", "--delay", "20", text]);
    }

    /// Presses keys, by the X server's names for them.
    pub fn presses(&self, chord: &str) {
        self.focus();
        self.tool("xdotool", &["key", chord]);
    }

    /// There is no window manager on this screen that would do it.
    fn focus(&self) {
        eventually("the window is there", || {
            let window = self.tool("xdotool", &["search", "--onlyvisible", "--name", "^Tillit$"]);
            let window = String::from_utf8(window).expect("numbers are ASCII");
            let window = window.lines().next()?.to_owned();
            self.tool("xdotool", &["windowfocus", &window]);
            Some(())
        });
    }

    fn tool(&self, program: &str, arguments: &[&str]) -> Vec<u8> {
        let said = Command::new(program).args(arguments).env("DISPLAY", &self.display.name).output();
        said.unwrap_or_else(|error| panic!("{program} is installed (`cargo xtask setup` does it): {error}"))
            .stdout
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        end(&mut self.app);
        end(&mut self.bus);
    }
}

fn command(scene: &Scene, display: &Display, bus: &str) -> Command {
    let mut app = Command::new(env!("CARGO_BIN_EXE_tillit"));
    app.arg("--vault")
        .arg(scene.folders.vault())
        .envs(scene.folders.environment())
        .env("DISPLAY", &display.name)
        .env("DBUS_SESSION_BUS_ADDRESS", bus)
        .env("NO_AT_BRIDGE", "1")
        .env_remove("WAYLAND_DISPLAY")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    app
}
