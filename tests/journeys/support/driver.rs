//! WebKit's own driver: starts the app and carries out what a journey asks.

use std::{
    fs::File,
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use serde_json::json;
use thirtyfour::{Capabilities, WebDriver};

use super::{display::end, folders::Folders};

/// How long a program may take to be there.
const START: Duration = Duration::from_secs(30);

/// A running driver with the app in its hands.
pub struct Driver {
    process: Child,
    session: Option<WebDriver>,
}

impl Driver {
    /// Starts the driver, and through it the app on this vault.
    pub async fn start(folders: &Folders, environment: &[(&str, String)]) -> Self {
        notice_where_the_network_is();
        let port = free_port();
        let log = File::options().create(true).append(true).open(folders.log()).expect("the folder is ours");
        let process = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .envs(folders.environment())
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .env("NO_AT_BRIDGE", "1")
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("a file can be had twice"))
            .stderr(log)
            .spawn()
            .expect("WebKitWebDriver is installed (`cargo xtask setup` does it)");
        let mut starting = Starting { process: Some(process) };
        starting.listens_on(port).await;

        let session = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities(&folders.vault()))
            .await
            .unwrap_or_else(|error| panic!("the app did not start: {error}\n{}", tail(&folders.log())));
        Self { process: starting.process.take().expect("taken only here"), session: Some(session) }
    }

    /// The session with the app.
    pub fn session(&self) -> &WebDriver {
        self.session.as_ref().expect("it is there until the driver is dropped")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The session is not asked to end first: that needs the app's answer, and it may be gone or stuck.
        let _ = self.session.take().map(WebDriver::leak);
        end(&mut self.process);
    }
}

/// Ends the driver if the app does not come up.
struct Starting {
    process: Option<Child>,
}

impl Starting {
    async fn listens_on(&mut self, port: u16) {
        let deadline = Instant::now() + START;
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < deadline, "WebKitWebDriver does not answer");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}

impl Drop for Starting {
    fn drop(&mut self) {
        if let Some(process) = &mut self.process {
            end(process);
        }
    }
}

fn capabilities(vault: &Path) -> Capabilities {
    let mut capabilities = Capabilities::new();
    let options = json!({ "binary": env!("CARGO_BIN_EXE_tillit"), "args": ["--vault", vault] });
    capabilities.set("browserName", "wry").expect("text is JSON");
    capabilities.set("webkitgtk:browserOptions", options).expect("it is JSON already");
    capabilities
}

fn free_port() -> u16 {
    let listener =
        TcpListener::bind(("127.0.0.1", 0)).expect("loopback is up (`ip link set lo up` in a namespace)");
    listener.local_addr().expect("it is bound").port()
}

/// The end of what the driver and the app said.
pub fn tail(log: &PathBuf) -> String {
    let said = std::fs::read(log).unwrap_or_default();
    let said = String::from_utf8_lossy(&said);
    let lines: Vec<_> = said.lines().collect();
    lines[lines.len().saturating_sub(20)..].join("\n")
}

/// The feature that lets tests in also lets loopback in: the kernel should keep everything else out meanwhile.
fn notice_where_the_network_is() {
    let devices = std::fs::read_to_string("/proc/self/net/dev").unwrap_or_default();
    let outside =
        devices.lines().skip(2).filter_map(|line| line.split(':').next()).any(|name| name.trim() != "lo");
    if outside {
        eprintln!(
            "These tests run with the machine's network within reach: `cargo xtask test` shuts it off."
        );
    }
}
