//! The app as it is shipped, without a driver: what the kernel and the screen say of it.
//!
//! Keys come from xdotool, pictures from the X server, everything else from `/proc`.

#![cfg(target_os = "linux")]

#[allow(dead_code)]
#[path = "../journeys/support/arrange.rs"]
mod arrange;
mod bus;
mod canaries;
#[path = "../journeys/support/display.rs"]
mod display;
#[allow(dead_code)]
#[path = "../journeys/support/folders.rs"]
mod folders;
mod launchers;
mod locking;
mod logind;
mod needles;
mod network;
mod processes;
mod reader;
#[allow(dead_code)]
#[path = "../journeys/support/scene.rs"]
mod scene;
mod window;

use std::{
    fs,
    process::{Command, Stdio},
};

use needles::Needles;
use processes::Process;
use scene::Scene;
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
fn a_second_start_leaves_the_window_to_the_first() {
    let mut window = Window::open(Scene::first_run());
    window.shows_something("native-first");
    window.start_more(1);
    eventually("the second start leaves", || (window.running() == 1).then_some(()));
    assert!(window.app().is_alive());
}

#[test]
fn what_is_chosen_stays_in_no_list_of_recent_files() {
    let scene = Scene::founded();
    let chosen = scene.folders.root().join("chosen.tar");
    fs::write(&chosen, "no backup").expect("the folder is ours");
    let list = scene.folders.home().join("data/recently-used.xbel");
    let window = Window::open(scene);
    window.clicks("push button", "Bring back a backup");
    window.clicks("push button", "Choose the backup");
    window.chooses("Choose the backup", &chosen);
    window.finds("push button", "Choose another");
    let noted = || fs::read_to_string(&list).ok();
    eventually("GTK keeps its list", noted);
    eventually("nothing of ours is on it", || noted().filter(|list| !list.contains("chosen.tar")));
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
        let mut found = false;
        let needles = Needles::of([words.as_str()]);
        Process::of(&child).each_written_area(|bytes| found |= !needles.found_in(bytes).is_empty());
        assert_eq!(found, there, "{value}");
        display::end(&mut child);
    }
}
