//! The memory of the Rust process, unlocked and idle, once the key has been derived.

use std::fs;
use std::thread;
use std::time::Duration;

use super::figure::Figure;
use super::screen::Screen;
use super::unlock::unlock;
use super::vault::Vault;
use crate::trouble::Trouble;

/// How long it is left alone after Today has appeared.
const IDLE: Duration = Duration::from_secs(5);

/// Megabytes it may take.
const BUDGET: f64 = 150.0;

/// Unlocks and reads what the kernel says of the process.
pub fn run(vault: &Vault) -> Result<Vec<Figure>, Trouble> {
    let mut screen = Screen::start()?;
    let (window, _) = unlock(&mut screen, vault)?;
    thread::sleep(IDLE);
    let all = megabytes(window.id(), "VmRSS")?;
    let own = megabytes(window.id(), "RssAnon")?;
    let most = megabytes(window.id(), "VmHWM")?;
    screen.close(window)?;
    Ok(vec![Figure {
        what: "memory of the Rust process, unlocked and idle".into(),
        measured: format!(
            "{all:.0} MB, of which {own:.0} its own and the rest shared files; {most:.0} while deriving"
        ),
        against: "150 MB".into(),
        ratio: all / BUDGET,
        budget: Some(1.0),
    }])
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
