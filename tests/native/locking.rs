//! Whatever locks, and how soon the window is blank.

use std::{
    os::unix::process::ExitStatusExt,
    time::{Duration, Instant},
};

use rustix::process::Signal;

use crate::{
    logind::{OTHERS, OURS},
    scene::{PASSPHRASE, Scene},
    window::{Window, eventually},
};

const TYPED: &str = "Zvonimira by the weir";

fn begin_an_enquiry(window: &Window) {
    window.presses("ctrl+n");
    window.types_into("What may I call you", TYPED);
}

#[track_caller]
fn assert_typed_is_kept(window: &Window) {
    let mut office = window.scene.office();
    office.call("unlock", serde_json::json!({ "passphrase": PASSPHRASE }));
    let draft = office.call("get_draft", serde_json::json!({ "key": "enquiry" }));
    assert!(draft["content"].as_str().is_some_and(|draft| draft.contains(TYPED)), "{draft}");
}

#[test]
fn sleep_waits_until_the_window_is_blank_and_the_vault_closed_and_nothing_typed_is_lost() {
    let window = Window::open(Scene::founded());
    let hold = window.logind.hold();
    assert_eq!(hold.asked, ("sleep:shutdown".into(), "delay".into()));
    window.unlock();
    begin_an_enquiry(&window);
    let shown = window.shown();
    assert!(window.vault_is_taken() && !shown.is_empty());

    window.logind.prepares("PrepareForSleep", true);
    hold.wait_until_let_go();
    assert!(!window.vault_is_taken(), "the vault is closed before the computer sleeps");
    assert!(!window.shown().contains(&shown[0]), "and the window is blank");
    assert_typed_is_kept(&window);

    // While it sleeps logind takes no new wish; awake again, the next sleep waits too.
    window.logind.prepares("PrepareForSleep", false);
    window.logind.hold();
}

#[test]
fn shutting_down_waits_until_the_vault_is_closed_and_the_app_ends() {
    let mut window = Window::open(Scene::founded());
    let hold = window.logind.hold();
    window.unlock();
    begin_an_enquiry(&window);
    window.logind.prepares("PrepareForShutdown", true);
    hold.wait_until_let_go();
    assert!(!window.vault_is_taken());
    assert!(window.end().success());
    assert_typed_is_kept(&window);
}

#[test]
fn a_session_that_ends_takes_nothing_typed_with_it() {
    let mut window = Window::open(Scene::founded());
    window.unlock();
    begin_an_enquiry(&window);
    window.app().is_asked_to_end();
    assert!(window.end().success());
    assert_typed_is_kept(&window);
}

#[test]
fn a_session_that_ends_during_a_lock_is_not_kept_waiting_by_the_next_process() {
    let mut window = Window::open(Scene::founded());
    window.unlock();
    window.logind.locks(OURS);
    eventually("the vault is closed", || (!window.vault_is_taken()).then_some(()));
    window.app().is_asked_to_end();
    let end = window.end();
    // The next process may have begun, with nothing open yet and nobody listening for signals: then it ends by this one.
    assert!(end.success() || end.signal() == Some(Signal::TERM.as_raw()), "{end}");
    assert!(!window.vault_is_taken());
}

#[test]
fn a_locked_vault_lets_sleep_come_at_once() {
    let window = Window::open(Scene::founded());
    let hold = window.logind.hold();
    window.finds("password text", "Passphrase");
    let app = window.app().tree();
    window.logind.prepares("PrepareForSleep", true);
    hold.wait_until_let_go();
    window.logind.prepares("PrepareForSleep", false);
    window.logind.hold();
    assert_eq!(window.app().tree(), app, "there was nothing to lock");
}

type Trigger = (&'static str, fn(&Window));
type Opened = (&'static str, fn(&Window));

const TRIGGERS: [Trigger; 6] = [
    ("Ctrl+L", |window| window.presses("ctrl+l")),
    ("Shift three times", |window| window.presses("shift shift shift")),
    ("the session's lock", |window| window.logind.locks(OURS)),
    ("the desktop's hint", |window| window.logind.hears_that_it_is_locked(OURS)),
    ("the screen saver", |window| window.logind.screen_saver_starts()),
    ("sleep", |window| window.logind.prepares("PrepareForSleep", true)),
];

const OPENED: [Opened; 3] = [
    ("nothing", |_| ()),
    ("a dialog", |window| {
        window.presses("F1");
        window.finds("dialog", "");
    }),
    ("a half-written enquiry", begin_an_enquiry),
];

/// Locks again and again and takes the time from the trigger until the window is gone.
fn latencies(locks: impl IntoIterator<Item = (Trigger, Opened)>) {
    let window = Window::open(Scene::founded());
    let mut times = Vec::new();
    for ((trigger, act), (what, open)) in locks {
        window.unlock();
        open(&window);
        // Nobody else's session concerns us.
        window.logind.locks(OTHERS);
        window.logind.hears_that_it_is_locked(OTHERS);
        assert!(window.vault_is_taken(), "{trigger} with {what}");
        let time = window.is_gone_after(act);
        assert!(time < Duration::from_secs(1), "{trigger} with {what} open took {} ms", time.as_millis());
        times.push(time);
        eventually("the vault is closed", || (!window.vault_is_taken()).then_some(()));
        window.logind.prepares("PrepareForSleep", false);
    }
    times.sort();
    let (middle, longest) = (times[times.len() / 2], times[times.len() - 1]);
    println!(
        "lock latency: {} locks, median {} ms, longest {} ms",
        times.len(),
        middle.as_millis(),
        longest.as_millis()
    );
}

#[test]
fn the_window_is_blank_within_a_second_whatever_locks_and_whatever_is_open() {
    latencies(TRIGGERS.into_iter().zip(OPENED.into_iter().cycle()));
}

#[test]
#[ignore = "the long form: 180 locks"]
fn the_window_is_blank_within_a_second_a_hundred_and_eighty_times() {
    let each = || TRIGGERS.into_iter().flat_map(|trigger| OPENED.map(|opened| (trigger, opened)));
    latencies((0..10).flat_map(|_| each()));
}

#[test]
#[ignore = "takes three minutes: nobody may touch anything for one of them"]
fn an_office_nobody_touches_locks_itself_and_one_somebody_touches_does_not() {
    let minute = Duration::from_secs(60);
    let window = Window::open(Scene::founded_with(|office| {
        office.call("change_lock", serde_json::json!({ "minutes": 1 }));
    }));
    window.unlock();
    let began = Instant::now();
    while began.elapsed() < minute + minute / 4 {
        window.presses("Tab");
        std::thread::sleep(Duration::from_secs(5));
    }
    assert!(window.vault_is_taken(), "somebody was there all the time");
    let left = Instant::now();
    while window.vault_is_taken() {
        assert!(left.elapsed() < minute * 2, "nobody is there any more");
        std::thread::sleep(Duration::from_millis(100));
    }
    println!("idle lock: after {:.1} s of one minute", left.elapsed().as_secs_f64());
    assert!(left.elapsed() > minute - Duration::from_secs(6));
}
