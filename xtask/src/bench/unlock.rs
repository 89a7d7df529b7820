//! From the Enter key after the passphrase to Today, beside deriving a key and nothing else.

use std::path::Path;
use std::time::{Duration, Instant};

use super::OFFICE;
use super::figure::{Figure, Times};
use super::screen::{App, Screen};
use super::vault::{PASSPHRASE, Vault};
use crate::program::{Program, released};
use crate::trouble::Trouble;

/// How often each is done, after once for nothing.
const TURNS: usize = 10;

/// What may come on top of deriving the key.
const BUDGET: Duration = Duration::from_millis(150);

/// Unlocks in the window and derives a key, in turns.
pub fn run(vault: &Vault) -> Result<Vec<Figure>, Trouble> {
    let mut screen = Screen::start()?;
    let (mut unlocked, mut derived) = (Times::default(), Times::default());
    for turn in 0..=TURNS {
        let (window, took) = unlock(&mut screen, vault)?;
        if turn == 0 {
            vault.is_backed_up()?;
        }
        screen.close(window)?;
        let alone = derivation()?;
        if turn > 0 {
            unlocked.add(took);
            derived.add(alone);
        }
    }
    let more = unlocked.median().saturating_sub(derived.median());
    Ok(vec![Figure {
        what: format!("from the passphrase to Today, beyond deriving the key, median of {TURNS}"),
        measured: format!("{} ms: {}", more.as_millis(), unlocked.said()),
        against: format!("deriving alone {}, and 150 ms", derived.said()),
        ratio: more.as_secs_f64() / BUDGET.as_secs_f64(),
        budget: Some(1.0),
    }])
}

/// Opens the app, types the passphrase and presses Enter; gives the time from there to Today.
pub fn unlock(screen: &mut Screen, vault: &Vault) -> Result<(App, Duration), Trouble> {
    let (window, _) = screen.open(&released("tillit"), &[Path::new("--vault"), &vault.folder])?;
    screen.types("Tillit", PASSPHRASE)?;
    let before = screen.look()?;
    let pressed = Instant::now();
    screen.presses("Return")?;
    let took = screen.ready(pressed, &before)?;
    Ok((window, took))
}

fn derivation() -> Result<Duration, Trouble> {
    let said = Program::new(released(OFFICE)).args(["derivation"]).read()?;
    let nanos = String::from_utf8_lossy(&said).trim().parse();
    nanos.map(Duration::from_nanos).map_err(|_| Trouble::Unmeasured("no key was derived".into()))
}
