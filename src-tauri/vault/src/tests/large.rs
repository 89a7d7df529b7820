//! A vault as large as no centre's: a backup and a restore take no more memory than for a small one.

use std::ops::ControlFlow;
use std::time::Instant;

use super::backups::{about, notes, open_backup, shelf, with_notes};
use super::*;
use crate::Step;

const MEGABYTES: u64 = 300;
/// What SQLite keeps of a database's pages (64 MB) where the vault is open or is checked, and pieces on their way.
const ROOM: u64 = 96;

/// Returns the most memory this process ever had, in megabytes.
#[cfg(target_os = "linux")]
fn high_water() -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("Linux tells");
    let line =
        status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("Linux tells the high water");
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse().expect("a number of kilobytes");
    kilobytes / 1024
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "three hundred megabytes: a minute or two"]
fn memory_is_bounded_whatever_the_size() -> Result<(), VaultError> {
    let (scratch, mut vault) = with_notes()?;
    vault.connection().execute_batch("CREATE TABLE large (id INTEGER PRIMARY KEY, bytes BLOB)")?;
    for _ in 0..MEGABYTES {
        vault.connection().execute("INSERT INTO large (bytes) VALUES (randomblob(1048576))", [])?;
    }
    let before = high_water();
    let (mut last, mut since) = (None, Instant::now());
    let mut steps = |step: Step| {
        if last != Some(step.stage) {
            if let Some(last) = last {
                eprintln!("{last:?}: {:.1} s", since.elapsed().as_secs_f64());
            }
            (last, since) = (Some(step.stage), Instant::now());
        }
        ControlFlow::Continue(())
    };
    let backup = vault.write_backup(&shelf(&scratch), &about(1), &mut steps)?;
    assert!(backup.size > MEGABYTES << 20);
    drop(vault);
    let unlocked = open_backup(&backup.place, &passphrase(), &notes())?;
    drop(unlocked.restore_into(&scratch.folder(), &notes(), &mut steps, |_| Ok::<(), VaultError>(()))?);
    let grown = high_water() - before;
    eprintln!("{MEGABYTES} MB: {before} MB before, {grown} MB more at the most");
    assert!(grown <= ROOM, "{grown} MB more");
    Ok(())
}
