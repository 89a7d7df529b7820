//! The journeys: the real app in a real window on a screen of its own, where there is no network.
//!
//! A build with the feature `webdriver` lets loopback through its socket filter, since WebDriver
//! speaks over it. A network namespace keeps the promise meanwhile: nothing but loopback is in it.

use crate::program::Program;
use crate::test::Wanted;
use crate::trouble::Outcome;

/// Whether this system has a web view that can be driven.
pub const POSSIBLE: bool = cfg!(target_os = "linux");

const TARGETS: &[&str] = &["--features", "webdriver", "--test", "journeys"];

/// Compiles the app and the journeys, while there may be a network.
pub fn build() -> Outcome {
    Program::cargo().args(["build", "--workspace", "--features", "webdriver", "--bins"]).run()?;
    Program::cargo().args(["nextest", "run", "--no-run", "--workspace"]).args(TARGETS).run()
}

/// Walks the journeys.
pub fn run(wanted: &Wanted) -> Outcome {
    let walk = wanted.nextest(TARGETS).env("CARGO_NET_OFFLINE", "true");
    let screen = ["dbus-run-session", "--", "xvfb-run", "--auto-servernum", SCREEN];
    let alone = ["unshare", "--map-root-user", "--net", "sh", "-c", LOOPBACK_ONLY, "sh"];
    if Program::new(alone[0]).args(&alone[1..]).args(["true"]).answers() {
        return walk.inside(&[&alone[..], &screen].concat()).run();
    }
    eprintln!(
        "journeys: this system does not allow a network namespace of one's own, so they run with the \
         network in reach; everything else about them is the same"
    );
    walk.inside(&screen).run()
}

const SCREEN: &str = "--server-args=-screen 0 1280x1024x24 -nolisten tcp";
const LOOPBACK_ONLY: &str = "ip link set lo up && exec \"$@\"";
