//! The memory of the Rust process, unlocked and idle, once the key has been derived.
//!
//! What counts is its own. The files it maps are mostly those of the web view, which its other processes have in memory at the
//! same time, and a window with nothing in it has as well; they stand beside it.

use std::fs;
use std::thread;
use std::time::Duration;

use super::EMPTY;
use super::figure::Figure;
use super::screen::Screen;
use super::unlock::unlock;
use super::vault::Vault;
use crate::program::released;
use crate::trouble::Trouble;

/// How long it is left alone after Today has appeared.
const IDLE: Duration = Duration::from_secs(5);

/// Megabytes it may take.
const BUDGET: f64 = 150.0;

/// Unlocks and reads what the kernel says of the process; then the same of an empty window.
pub fn run(vault: &Vault) -> Result<Vec<Figure>, Trouble> {
    let mut screen = Screen::start()?;
    let (window, _) = unlock(&mut screen, vault)?;
    vault.is_backed_up()?;
    thread::sleep(IDLE);
    let app = Memory::of(window.id())?;
    let most = megabytes(window.id(), "VmHWM")?;
    screen.close(window)?;
    let (window, _) = screen.open(&released(EMPTY), &[])?;
    thread::sleep(IDLE);
    let empty = Memory::of(window.id())?;
    screen.close(window)?;
    Ok(vec![Figure {
        what: "the Rust process's own memory, unlocked and idle".into(),
        measured: format!("{:.0} MB, {:.0} with mapped files; {most:.0} while deriving", app.own, app.all),
        against: format!("150 MB; an empty window {:.0}, {:.0} with mapped files", empty.own, empty.all),
        ratio: app.own / BUDGET,
        budget: Some(1.0),
    }])
}

/// What a process has in memory, in megabytes.
struct Memory {
    own: f64,
    all: f64,
}

impl Memory {
    fn of(process: u32) -> Result<Self, Trouble> {
        Ok(Self { own: megabytes(process, "RssAnon")?, all: megabytes(process, "VmRSS")? })
    }
}

/// A number of the kernel's, which counts in kibibytes.
fn megabytes(process: u32, name: &str) -> Result<f64, Trouble> {
    let path = std::path::PathBuf::from(format!("/proc/{process}/status"));
    let text = fs::read_to_string(&path).map_err(Trouble::file(&path))?;
    let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let kibibytes = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<f64>().ok());
    let kibibytes =
        kibibytes.ok_or_else(|| Trouble::Unmeasured(format!("the kernel does not tell {name}")))?;
    Ok(kibibytes * 1024.0 / 1e6)
}
