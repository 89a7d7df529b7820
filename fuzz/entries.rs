//! Where bytes that somebody else may have written come in, each with one function that takes any bytes.
//!
//! cargo-fuzz drives these with coverage, for which it needs a nightly compiler; `tests/harness/malformed.rs` drives the
//! same functions with a stable one. None may panic, whatever it is given.

#![allow(dead_code)]

#[allow(dead_code)]
#[path = "../src-tauri/door/src/arguments.rs"]
mod arguments;

use std::cell::RefCell;
use std::ffi::OsString;
use std::fs;
use std::ops::ControlFlow;

use tillit_office::import::Spreadsheet;
use tillit_office::{Desk, World};
use tillit_vault::{BackupFile, Folder, LockedVault, Place, Plan, RecoveryWords, Secret, WorkFactor};

/// An entry by its name.
pub type Entry = (&'static str, fn(&[u8]));

/// All of them.
pub const ENTRIES: &[Entry] = &[
    ("keyring", keyring),
    ("tar", tar),
    ("switch", switch),
    ("backup", backup),
    ("words", words),
    ("arguments", arguments_of_a_command),
    ("command", command),
    ("import", import),
];

fn plan() -> Plan {
    Plan { work: WorkFactor::Cheap, ..Plan::new(&[]) }
}

/// Takes a vault whose key files are these bytes, and tries a passphrase.
pub fn keyring(bytes: &[u8]) {
    thread_local! {
        static PLACE: tempfile::TempDir = place();
    }
    PLACE.with(|place| {
        for name in ["keys.tar", "keys.copy.tar"] {
            fs::write(place.path().join(name), bytes).expect("the scratch folder can be written");
        }
        if let Ok(locked) = LockedVault::at(&Folder::at(place.path())) {
            let opened = locked.unlock(&Secret::new("a passphrase".to_owned()), &plan());
            assert!(opened.is_err(), "there is no database");
        }
    });
}

/// The same with a tar made of the bytes: sizes, names and contents are theirs, the frame is sound.
pub fn tar(bytes: &[u8]) {
    let mut archive = Vec::new();
    for member in bytes.split(|byte| *byte == 0xff) {
        let (name, content) = member.split_at(member.len().min(20));
        let mut header = [0_u8; 512];
        header[..name.len()].copy_from_slice(name);
        let size = format!("{:011o}", content.len());
        header[124..135].copy_from_slice(size.as_bytes());
        header[156] = content.first().map_or(b'0', |kind| if kind % 4 == 0 { kind % 8 + b'0' } else { b'0' });
        header[257..263].copy_from_slice(b"ustar\0");
        header[148..156].copy_from_slice(b"        ");
        let sum: u32 = header.iter().copied().map(u32::from).sum();
        header[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
        archive.extend_from_slice(&header);
        archive.extend_from_slice(content);
        archive.resize(archive.len().next_multiple_of(512), 0);
    }
    archive.resize(archive.len() + 1024, 0);
    keyring(&archive);
}

/// Asks after a vault beside a mark of a switch made of these bytes.
pub fn switch(bytes: &[u8]) {
    thread_local! {
        static PLACE: tempfile::TempDir = place();
    }
    PLACE.with(|place| {
        fs::write(place.path().join("vault.switch"), bytes).expect("the scratch folder can be written");
        fs::write(place.path().join("vault-1.db"), b"somebody's").expect("the scratch folder can be written");
        let _ = Folder::at(place.path()).state();
    });
}

/// Reads a backup of these bytes, and tries a passphrase.
pub fn backup(bytes: &[u8]) {
    thread_local! {
        static PLACE: tempfile::TempDir = place();
    }
    PLACE.with(|folder| {
        let file = folder.path().join("0001_2026-11-20.tar");
        fs::write(&file, bytes).expect("the scratch folder can be written");
        let file = Place::at(&file).expect("a scratch path is Unicode");
        if let Ok(backup) = BackupFile::read(&file, &mut |_| ControlFlow::Continue(())) {
            let _ = backup.unlock(&Secret::new("a passphrase".to_owned()), &plan());
        }
    });
}

/// Takes a typed set of recovery words.
pub fn words(bytes: &[u8]) {
    let _ = RecoveryWords::parse(&String::from_utf8_lossy(bytes));
}

/// Reads the command line of the windowless door; a line is an argument.
pub fn arguments_of_a_command(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let _ = arguments::Task::read(text.lines().map(OsString::from));
}

/// Gives an open desk a command; the first line is its name, the rest its form.
pub fn command(bytes: &[u8]) {
    thread_local! {
        static DESK: RefCell<(Desk, tempfile::TempDir)> = RefCell::new(open_desk());
    }
    let text = String::from_utf8_lossy(bytes);
    let (name, form) = text.split_once('\n').unwrap_or((&text, "{}"));
    // Locking, or another key, would leave the next bytes a desk that answers nothing.
    if !matches!(name, "lock" | "change_passphrase") {
        DESK.with(|desk| {
            let said = desk.borrow_mut().0.call(name, form);
            assert!(!said.contains(r#""code":"broken""#), "{name} panics or breaks");
        });
    }
}

/// Hands an open desk a spreadsheet of these bytes and looks what an import would do.
pub fn import(bytes: &[u8]) {
    thread_local! {
        static DESK: RefCell<(Desk, tempfile::TempDir)> = RefCell::new(open_desk());
    }
    DESK.with(|desk| {
        let desk = &mut desk.borrow_mut().0;
        desk.hand_in(Spreadsheet::new("list".to_owned(), bytes.to_vec()));
        let said = desk.call("preview_import", "{}");
        assert!(!said.contains(r#""code":"broken""#), "a spreadsheet panics or breaks");
    });
}

fn open_desk() -> (Desk, tempfile::TempDir) {
    let place = place();
    let now = "2026-11-20T09:00:00Z".parse().expect("a fixed instant parses");
    let mut desk = Desk::new(Folder::at(place.path().join("vault")), World::seeded(now, 7)).with_cheap_keys();
    let founding = r#"{ "language": "en", "coordinator": "Ana", "passphrase": "orbit velvet canyon puzzle ladder frost",
        "centre": { "name": "Open Door", "country": "RS", "zone": "Europe/Belgrade" } }"#;
    let said = desk.call("create_vault", founding);
    assert!(said.contains("words"), "{said}");
    (desk, place)
}

fn place() -> tempfile::TempDir {
    tempfile::tempdir().expect("the system gives a scratch folder")
}
