//! The journeys: the real app in a real window, where there is no network.
//!
//! A build with the feature `webdriver` lets loopback through its socket filter, since WebDriver
//! speaks over it. A network namespace keeps the promise meanwhile: nothing but loopback is in it.

use crate::program::{Program, processors};
use crate::test::Wanted;
use crate::trouble::Outcome;

/// Whether this system has a web view that can be driven.
pub const POSSIBLE: bool = cfg!(target_os = "linux");

const TARGETS: &[&str] = &["--features", "webdriver", "--test", "journeys"];

/// How many windows are open at a time: each has a screen of its own, and waits as much as it works.
fn windows() -> String {
    (2 * processors()).to_string()
}

/// Runs what follows in a network namespace with nothing but loopback.
const ALONE: [&str; 7] =
    ["unshare", "--map-root-user", "--net", "sh", "-c", "ip link set lo up && exec \"$@\"", "sh"];

/// Compiles the app and the journeys, while there may be a network.
pub fn build() -> Outcome {
    Program::cargo().args(["nextest", "run", "--no-run", "--workspace"]).args(TARGETS).run()
}

/// Walks the journeys, each in a namespace of its own: a driver and its app find each other over ports, and so never
/// find another journey's.
pub fn run(wanted: &Wanted) -> Outcome {
    let mut journeys =
        wanted.nextest(TARGETS).args(["--test-threads", &windows()]).env("CARGO_NET_OFFLINE", "true");
    if Program::new(ALONE[0]).args(&ALONE[1..]).args(["true"]).answers() {
        journeys =
            journeys.args(["--config", &format!("target.'cfg(target_os = \"linux\")'.runner = {ALONE:?}")]);
    } else {
        eprintln!(
            "journeys: this system allows no network namespace of one's own, so they run with the network \
             within reach; all else about them is the same"
        );
    }
    journeys.run()
}
