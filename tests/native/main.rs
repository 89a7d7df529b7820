//! The app as it is shipped, without a driver: what the kernel and the screen say of it.
//!
//! Keys come from xdotool, pictures from the X server, everything else from `/proc`.

#![cfg(target_os = "linux")]

mod bus;
#[path = "../journeys/support/display.rs"]
mod display;
#[allow(dead_code)]
#[path = "../journeys/support/folders.rs"]
mod folders;
mod locking;
mod logind;
#[path = "../journeys/support/picture.rs"]
mod picture;
mod processes;
mod reader;
#[allow(dead_code)]
#[path = "../journeys/support/scene.rs"]
mod scene;
mod window;

use std::process::{Command, Stdio};

use processes::Process;
use scene::{COORDINATOR, PASSPHRASE, Scene};
use window::{Window, eventually};

#[test]
fn nothing_that_runs_for_the_app_can_make_a_socket_to_a_network() {
    let window = Window::open(Scene::first_run());
    window.shows_something("native");
    let tree = window.app().tree();
    assert!(tree.len() >= 3, "the app, the web view's page and its loader: {tree:?}");
    for process in tree {
        assert_eq!(process.status("Seccomp"), "2", "{process:?} runs under the filter");
        assert_eq!(process.status("NoNewPrivs"), "1", "{process:?} cannot shed it");
        assert_eq!(process.network_sockets(), Vec::<String>::new(), "{process:?} has a socket to a network");
        assert_eq!(process.limit("Max core file size"), "0", "{process:?} writes no core dump");
    }
}

#[test]
fn locking_leaves_nothing_in_memory_and_a_new_process_in_the_old_ones_place() {
    let window = Window::open(Scene::founded());
    window.shows_something("native-locked");
    window.types(PASSPHRASE);
    window.presses("Return");
    let words = [COORDINATOR, PASSPHRASE];
    let old = eventually("the office opens", || {
        let tree = window.app().tree();
        let shown: Vec<_> = tree.iter().filter(|process| process.shows_its_memory()).collect();
        let known = |words: &&str| shown.iter().any(|process| process.remembers(words));
        (shown.is_empty() || words.iter().all(known)).then_some(tree)
    });

    // The page hears keys as soon as it has drawn the office, which no other program can see.
    let new = eventually("the lock replaces the process", || {
        window.presses("ctrl+l");
        let tree = window.app().tree();
        (tree.len() >= old.len() && tree[1..].iter().all(|process| !old.contains(process))).then_some(tree)
    });
    assert_eq!(new[0], old[0], "the window manager sees the same process");
    assert!(old[1..].iter().all(|process| !process.is_alive()), "the page's processes are gone: {old:?}");
    window.shows_something("native-locked-again");
    for process in window.app().tree().iter().filter(|process| process.shows_its_memory()) {
        for words in words {
            assert!(!process.remembers(words), "{process:?} still remembers {words:?}");
        }
    }
}

#[test]
fn a_second_start_leaves_the_window_to_the_first() {
    let first = Window::open(Scene::first_run());
    first.shows_something("native-first");
    let second = first.start_again();
    assert!(second.success(), "{second}");
    assert!(first.app().is_alive());
}

#[test]
fn the_search_in_memory_finds_what_is_there() {
    let words = ["needle", "in", "another", "process"].join("-");
    let child = |value: &str| {
        let mut command = Command::new("cat");
        command.env_clear().env("WORDS", value).stdin(Stdio::piped()).stdout(Stdio::null()).spawn()
    };
    for (value, there) in [(words.as_str(), true), ("hay", false)] {
        let mut child = child(value).expect("cat is part of every system");
        // Once it is itself, and no longer a copy of this test, it has only its own memory.
        eventually("the child starts", || (Process::of(&child).name() == "cat").then_some(()));
        assert_eq!(Process::of(&child).remembers(&words), there, "{value}");
        display::end(&mut child);
    }
}
