//! A screen nobody sees, and what happens on it, to a few milliseconds.
//!
//! The X server keeps its picture in a file, which is looked at without asking anybody: neither the app nor the server is
//! held up by being watched. A window is taken to be ready at the last change of the picture before it stays as it is;
//! that judges the app and the empty window by the same rule and believes nothing a program says of itself.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::folder;
use crate::trouble::Trouble;

/// Whether this system has such a screen.
pub const POSSIBLE: bool = cfg!(target_os = "linux");

/// How long the picture has to stay as it is.
const QUIET: Duration = Duration::from_millis(1500);
/// How often it is looked at.
const LOOK: Duration = Duration::from_millis(4);
/// How long something may take to come about.
const PATIENCE: Duration = Duration::from_secs(60);
/// Only every so many rows of the picture are read: there is no letter so small that it fits between them.
const EVERY: u64 = 3;
/// Changes of fewer points are the blinking caret and count for nothing.
const CARET: usize = 40;

/// A session's bus that starts no services of the desktop.
const BUS: &str = r#"<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>"#;

/// A screen with a session and a home of its own.
pub struct Screen {
    server: Child,
    bus: Child,
    bus_address: String,
    display: String,
    home: PathBuf,
    picture: Picture,
}

/// A program that was opened on the screen; it ends when this is dropped.
pub struct App(Child);

impl Screen {
    /// Starts the server and the bus.
    pub fn start() -> Result<Self, Trouble> {
        let home = folder().join("home");
        fs::create_dir_all(&home).map_err(Trouble::file(&home))?;
        let mut server = start(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-screen", "0", "1280x860x24", "-nolisten", "tcp"])
                .args(["-noreset", "-fbdir"])
                .arg(&home),
        )?;
        let display = format!(":{}", first_line(&mut server)?);
        let rules = home.join("bus.conf");
        fs::write(&rules, BUS).map_err(Trouble::file(&rules))?;
        let mut bus = start(
            Command::new("dbus-daemon").args(["--nofork", "--print-address=1", "--config-file"]).arg(rules),
        )?;
        let bus_address = first_line(&mut bus)?;
        let picture = Picture::open(&home.join("Xvfb_screen0"))?;
        Ok(Self { server, bus, bus_address, display, home, picture })
    }

    /// Opens a program on the empty screen and waits until its window is ready; gives how long that took.
    pub fn open(&mut self, program: &Path, args: &[&Path]) -> Result<(App, Duration), Trouble> {
        let before = self.picture.look()?;
        let started = Instant::now();
        let process = self.command(program).args(args).spawn();
        let app = App(process.map_err(|source| not_started(program, source))?);
        let ready = self.ready(started, &before)?;
        Ok((app, ready))
    }

    /// Waits until most of the picture is another than before and then stays; gives the time to the last change.
    pub fn ready(&mut self, since: Instant, before: &[u32]) -> Result<Duration, Trouble> {
        let mut last = before.to_vec();
        let mut changed = since;
        let mut is_another = false;
        while changed.elapsed() < QUIET || !is_another {
            if since.elapsed() > PATIENCE {
                return Err(Trouble::Unmeasured("nothing more appears in the window".into()));
            }
            let now = self.picture.look()?;
            let at = Instant::now();
            if points_apart(&now, &last) > CARET {
                is_another = points_apart(&now, before) > now.len() / 10;
                (last, changed) = (now, at);
            }
            thread::sleep(LOOK);
        }
        Ok(changed - since)
    }

    /// Gives the picture as it is.
    pub fn look(&mut self) -> Result<Vec<u32>, Trouble> {
        self.picture.look()
    }

    /// Types a text and waits until it shows: a window that takes no keys is not ready, whatever it looks like.
    pub fn types(&mut self, title: &str, text: &str) -> Result<(), Trouble> {
        // There is no window manager on this screen that would give the window the keyboard.
        let window = self.tool(&["search", "--onlyvisible", "--name", &format!("^{title}$")])?;
        let window = window.lines().next().map(str::to_owned);
        let window = window.ok_or_else(|| Trouble::Unmeasured(format!("there is no window {title}")))?;
        self.tool(&["windowfocus", &window])?;
        // The page hears of the focus a moment after the window.
        thread::sleep(QUIET);
        let before = self.look()?;
        self.tool(&["type", "--delay", "15", text])?;
        let since = Instant::now();
        while points_apart(&self.look()?, &before) <= CARET {
            if since.elapsed() > PATIENCE {
                return Err(Trouble::Unmeasured("what is typed does not show".into()));
            }
            thread::sleep(LOOK);
        }
        thread::sleep(QUIET);
        Ok(())
    }

    /// Presses a key.
    pub fn presses(&self, key: &str) -> Result<(), Trouble> {
        self.tool(&["key", "--delay", "0", key]).map(drop)
    }

    /// Ends a program and waits until its window is gone.
    pub fn close(&mut self, app: App) -> Result<(), Trouble> {
        let before = self.look()?;
        drop(app);
        self.ready(Instant::now(), &before).map(drop)
    }

    fn tool(&self, args: &[&str]) -> Result<String, Trouble> {
        let said = self.command(Path::new("xdotool")).args(args).stdout(Stdio::piped()).output();
        let said = said.map_err(|source| not_started(Path::new("xdotool"), source))?;
        Ok(String::from_utf8_lossy(&said.stdout).into_owned())
    }

    fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command
            .envs([("HOME", &self.home), ("XDG_RUNTIME_DIR", &self.home)])
            .envs(
                ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"]
                    .map(|name| (name, self.home.join(name))),
            )
            .envs([
                ("DISPLAY", &*self.display),
                ("DBUS_SESSION_BUS_ADDRESS", &self.bus_address),
                ("NO_AT_BRIDGE", "1"),
            ])
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        for process in [&mut self.bus, &mut self.server] {
            // Asked to end, and not killed, the server takes its lock file with it.
            let _ = Command::new("kill").arg(process.id().to_string()).status();
            let _ = process.wait();
        }
    }
}

impl App {
    /// The number of the process.
    pub fn id(&self) -> u32 {
        self.0.id()
    }
}

impl Drop for App {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The server's picture in its file: the format `xwd` writes, numbers with the high byte first.
struct Picture {
    file: File,
    path: PathBuf,
    start: u64,
    line: u64,
    lines: u64,
}

impl Picture {
    fn open(path: &Path) -> Result<Self, Trouble> {
        let mut file = File::open(path).map_err(Trouble::file(path))?;
        let mut header = [0; 100];
        file.read_exact(&mut header).map_err(Trouble::file(path))?;
        let number = |at: usize| {
            let bytes = [header[at], header[at + 1], header[at + 2], header[at + 3]];
            u64::from(u32::from_be_bytes(bytes))
        };
        // The header's own length, then a table of colours of twelve bytes each, then the points.
        let start = number(0) + 12 * number(76);
        Ok(Self { file, path: path.to_owned(), start, line: number(48), lines: number(20) })
    }

    fn look(&mut self) -> Result<Vec<u32>, Trouble> {
        let mut line = vec![0; usize::try_from(self.line).unwrap_or(0)];
        let mut points =
            Vec::with_capacity(line.len() / 4 * usize::try_from(self.lines / EVERY + 1).unwrap_or(0));
        for number in (0..self.lines).step_by(EVERY as usize) {
            let at = SeekFrom::Start(self.start + number * self.line);
            let read = self.file.seek(at).and_then(|_| self.file.read_exact(&mut line));
            read.map_err(Trouble::file(&self.path))?;
            points.extend(
                line.chunks_exact(4)
                    .map(|point| u32::from_ne_bytes([point[0], point[1], point[2], point[3]])),
            );
        }
        Ok(points)
    }
}

fn points_apart(one: &[u32], other: &[u32]) -> usize {
    if one == other { 0 } else { one.iter().zip(other).filter(|(one, other)| one != other).count() }
}

fn start(command: &mut Command) -> Result<Child, Trouble> {
    let started = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    started.map_err(|source| not_started(Path::new(command.get_program()), source))
}

fn first_line(process: &mut Child) -> Result<String, Trouble> {
    let mut line = String::new();
    if let Some(said) = process.stdout.take() {
        // The end of what it says is as good as nothing: both leave the line empty.
        let _ = BufReader::new(said).read_line(&mut line);
    }
    let line = line.trim().to_owned();
    if line.is_empty() {
        Err(Trouble::Unmeasured("there is no screen or no bus to be had".into()))
    } else {
        Ok(line)
    }
}

fn not_started(program: &Path, source: std::io::Error) -> Trouble {
    Trouble::NotStarted { program: program.display().to_string(), source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_counted_where_they_differ() {
        assert_eq!(points_apart(&[1, 2, 3], &[1, 2, 3]), 0);
        assert_eq!(points_apart(&[1, 2, 3], &[3, 2, 1]), 2);
    }
}
