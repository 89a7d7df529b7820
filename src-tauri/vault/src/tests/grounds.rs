//! Disks that take nothing more in, as the kernel makes them: in a mount namespace of a test's own, where it may mount a small
//! or a write-protected disk without being asked for a password.

use std::process::Command;

use super::*;
use crate::FolderState;

/// Tells a process of this test that it is inside the namespace, and where the disk is.
const DISK: &str = "TILLIT_TEST_DISK";

/// Runs the rest of the calling test in a namespace where `folder` is a disk of this size; false for whoever called.
fn on_a_disk(test: &str, folder: &Path, size: &str) -> Option<PathBuf> {
    if let Some(disk) = std::env::var_os(DISK) {
        return Some(disk.into());
    }
    let inside = format!("mount -t tmpfs -o size={size},mode=700 none \"$0\" && exec \"$@\"");
    let output = Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", &inside])
        .arg(folder)
        .arg(std::env::current_exe().expect("it runs"))
        .args(["--exact", test, "--nocapture"])
        .env(DISK, folder)
        .output()
        .expect("unshare is part of every Linux");
    let said =
        [output.stdout, output.stderr].map(|said| String::from_utf8_lossy(&said).into_owned()).concat();
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
    None
}

fn plan() -> Plan {
    Plan { work: WorkFactor::Cheap, ..Plan::new(&[]) }
}

fn create(folder: &Folder) -> Result<OpenVault, VaultError> {
    LockedVault::create(folder, &Secret::new(PASSPHRASE.to_owned()), &RecoveryWords::generate()?, &plan())
}

fn open(folder: &Folder) -> Result<OpenVault, VaultError> {
    LockedVault::at(folder)?.unlock(&Secret::new(PASSPHRASE.to_owned()), &plan()).map_err(|(_, error)| error)
}

#[test]
fn a_vault_that_does_not_fit_is_not_made_and_leaves_nothing() {
    let place = tempfile::tempdir().expect("a scratch folder can be made");
    let test = "tests::grounds::a_vault_that_does_not_fit_is_not_made_and_leaves_nothing";
    let Some(disk) = on_a_disk(test, place.path(), "24k") else { return };
    let folder = Folder::at(disk.join("vault"));
    assert_eq!(create(&folder).expect_err("it does not fit").code(), "vault-disk-full");
    assert_eq!(folder.state().expect("it can be read"), FolderState::Empty);
}

#[test]
fn a_disk_that_fills_up_stops_the_write_and_loses_nothing() -> Result<(), VaultError> {
    let place = tempfile::tempdir()?;
    let test = "tests::grounds::a_disk_that_fills_up_stops_the_write_and_loses_nothing";
    let Some(disk) = on_a_disk(test, place.path(), "512k") else { return Ok(()) };
    let folder = Folder::at(disk.join("vault"));
    let vault = create(&folder)?;
    vault.connection().execute_batch("CREATE TABLE note (text TEXT)")?;
    let mut kept = 0;
    let full = loop {
        match vault.connection().execute("INSERT INTO note VALUES (hex(randomblob(2000)))", []) {
            Ok(_) => kept += 1,
            Err(error) => break VaultError::from(error),
        }
    };
    assert_eq!(full.code(), "vault-disk-full", "{full:?}");
    assert!(kept > 10);
    drop(vault);

    let vault = open(&folder)?;
    let count =
        |vault: &OpenVault| vault.connection().query_row("SELECT count(*) FROM note", [], |row| row.get(0));
    assert_eq!(count(&vault).map(|found: i64| found), Ok(kept), "every write that was told of is there");
    drop(vault);
    // With room again it goes on.
    let status = Command::new("mount").args(["-o", "remount,size=4m"]).arg(&disk).status()?;
    assert!(status.success());
    let vault = open(&folder)?;
    vault.connection().execute("INSERT INTO note VALUES ('one more')", [])?;
    assert_eq!(count(&vault).map(|found: i64| found), Ok(kept + 1));
    Ok(())
}

#[test]
fn a_write_protected_disk_is_called_that() -> Result<(), VaultError> {
    let place = tempfile::tempdir()?;
    let test = "tests::grounds::a_write_protected_disk_is_called_that";
    let Some(disk) = on_a_disk(test, place.path(), "4m") else { return Ok(()) };
    let folder = Folder::at(disk.join("vault"));
    drop(create(&folder)?);
    let protect =
        |how| Command::new("mount").args(["-o", how]).arg(&disk).status().map(|status| status.success());
    assert!(protect("remount,ro")?);
    assert_eq!(open(&folder).expect_err("nothing can be written").code(), "vault-read-only");
    assert_eq!(create(&Folder::at(disk.join("other"))).expect_err("nor here").code(), "vault-read-only");
    assert!(protect("remount,rw")?);
    open(&folder).map(drop)
}
