//! Two launchers at once, and twenty, and a thousand: never two writers.

use std::{
    fs,
    io::ErrorKind,
    path::Path,
    process::{Child, Command, Stdio, exit},
    sync::Mutex,
    thread,
};

use tillit_vault::{Folder, LockedVault, VaultError};

use crate::{
    scene::Scene,
    window::{Window, eventually},
};

/// Tells a process of this test that it is one of the launchers, and on which vault.
const LAUNCH: &str = "TILLIT_TEST_LAUNCH";

const WROTE: i32 = 10;
const REFUSED: i32 = 11;
const BESIDE_ANOTHER: i32 = 12;

/// One launcher: takes the vault or is refused, and while it has it nobody else may be writing.
fn launch(vault: &Path) -> i32 {
    match LockedVault::at(&Folder::at(vault)) {
        Ok(taken) => {
            let mark = vault.with_extension("writer");
            if let Err(error) = fs::OpenOptions::new().write(true).create_new(true).open(&mark) {
                assert_eq!(error.kind(), ErrorKind::AlreadyExists);
                return BESIDE_ANOTHER;
            }
            // Long enough that others come meanwhile.
            for _ in 0..200 {
                thread::yield_now();
            }
            fs::remove_file(&mark).expect("the mark is this launcher's own");
            drop(taken);
            WROTE
        }
        Err(VaultError::InUse) => REFUSED,
        Err(error) => panic!("{error}"),
    }
}

/// Does nothing in a test run; a process started by [`starts`] ends here as a launcher.
#[test]
fn a_launcher() {
    if let Some(vault) = std::env::var_os(LAUNCH) {
        exit(launch(vault.as_ref()));
    }
}

/// Starts so many at once, again and again, and counts how they ended.
fn starts(at_once: usize, times: usize) {
    let scene = Scene::founded();
    let ended = Mutex::new(Vec::new());
    for _ in 0..times {
        let started: Vec<Child> = (0..at_once)
            .map(|_| {
                Command::new(std::env::current_exe().expect("it runs"))
                    .args(["--exact", "launchers::a_launcher"])
                    .env(LAUNCH, scene.folders.vault())
                    .stdout(Stdio::null())
                    .stderr(Stdio::null())
                    .spawn()
                    .expect("the system has room for a process")
            })
            .collect();
        for mut launcher in started {
            let code = launcher.wait().expect("it is our own child").code();
            ended.lock().expect("nobody panics holding it").push(code.unwrap_or_default());
        }
    }
    let ended = ended.into_inner().expect("nobody panics holding it");
    let count = |code| ended.iter().filter(|ended| **ended == code).count();
    println!(
        "two launchers: {} starts, {} at once: {} wrote one after the other, {} were refused, {} beside another",
        ended.len(),
        at_once,
        count(WROTE),
        count(REFUSED),
        count(BESIDE_ANOTHER)
    );
    assert_eq!(count(WROTE) + count(REFUSED), at_once * times, "{ended:?}");
    assert!(count(WROTE) >= times, "somebody gets in each time");
}

#[test]
fn twenty_launchers_at_once_are_never_two_writers() {
    starts(20, 1);
}

#[test]
#[ignore = "the long form: 1,000 starts"]
fn a_thousand_launchers_are_never_two_writers() {
    starts(50, 20);
}

#[test]
fn five_windows_started_at_once_are_one() {
    let mut windows = Window::open(Scene::first_run());
    windows.start_more(4);
    eventually("all but one leave it to that one", || (windows.running() == 1).then_some(()));
    windows.shows_something("native-five-starts");
    assert_eq!((windows.running(), windows.shown().len()), (1, 1));
}
