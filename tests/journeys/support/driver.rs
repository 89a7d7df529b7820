//! WebKit's own driver: starts the app and carries out what a journey asks.

use std::{
    fs::File,
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use serde_json::json;
use thirtyfour::{Capabilities, WebDriver, error::WebDriverResult};

use super::{display::end, folders::Folders};

/// How long a program may take to be there.
const START: Duration = Duration::from_secs(30);

/// How long the driver may take for one answer; a script has 30 seconds, and starting the app is one answer too.
const ANSWER: Duration = Duration::from_secs(45);

/// A running driver with the app in its hands.
pub struct Driver {
    process: Child,
    session: Option<WebDriver>,
}

impl Driver {
    /// Starts the driver, and through it the app on this vault.
    pub async fn start(folders: &Folders, environment: &[(&str, String)]) -> Self {
        notice_where_the_network_is();
        // The driver and the app find each other over a port, and now and then they do not.
        match Self::try_start(folders, environment).await {
            Ok(driver) => driver,
            Err(error) => {
                eprintln!("the driver did not find the app ({error}); once more\n{}", tail(&folders.log()));
                let again = Self::try_start(folders, environment).await;
                again.unwrap_or_else(|error| {
                    panic!("the app did not start: {error}\n{}", tail(&folders.log()))
                })
            }
        }
    }

    async fn try_start(folders: &Folders, environment: &[(&str, String)]) -> WebDriverResult<Self> {
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
        let mut driver = Self { process, session: None };
        listens_on(port).await;
        let session = WebDriver::builder(format!("http://127.0.0.1:{port}"), capabilities(&folders.vault()))
            .request_timeout(ANSWER)
            .connect()
            .await?;
        driver.session = Some(session);
        Ok(driver)
    }

    /// The session with the app.
    pub fn session(&self) -> &WebDriver {
        self.session.as_ref().expect("a driver is only handed out with one")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The session is not asked to end first: that needs the app's answer, and it may be gone or stuck.
        let _ = self.session.take().map(WebDriver::leak);
        end(&mut self.process);
    }
}

async fn listens_on(port: u16) {
    let deadline = Instant::now() + START;
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(Instant::now() < deadline, "WebKitWebDriver does not answer");
        tokio::time::sleep(Duration::from_millis(10)).await;
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
