//! No network: whatever screen is open, nothing of the app has a socket to one.
//!
//! The app runs in a network namespace of its own, so that the kernel's lists are complete: they hold the sockets of this
//! app and of nothing else, also those whose owner cannot be seen.

use serde_json::{Value, json};

use crate::{
    arrange::Office,
    scene::Scene,
    window::{Window, eventually},
};

/// A centre in which every screen has something to show: somebody waits, and a group meets.
fn lived_in() -> Scene {
    Scene::founded_with(|office| {
        let programme = office.call("add_programme", json!({ "preset": "belgrade" }))["id"].take();
        let topic = office.call("get_settings", json!({}))["topics"][0]["id"].take();
        let group = json!({ "name": "Evening circle", "programme": programme, "topic": topic, "venue": null,
            "first_on": "2026-11-21", "at_hour": "18:00" });
        office.call("create_group", group);
        enquires(office, "Mira");
    })
}

fn enquires(office: &mut Office, called: &str) -> Value {
    let person = json!({ "new": { "called": called, "called_as": "name", "gender": "woman" } });
    office.call("record_enquiry", json!({ "person": person, "channel": "phone", "topics": [], "times": "" }))
}

/// The walk: what is opened, and the heading or dialog that shows it is there.
struct Walk<'a> {
    window: &'a Window,
    seen: usize,
    processes: usize,
}

impl Walk<'_> {
    /// Looks for sockets once a screen has come.
    fn arrives(&mut self, role: &str, name: &str) {
        self.window.finds(role, name);
        self.seen += 1;
        let tree = self.window.app().tree();
        for process in &tree {
            assert_eq!(process.status("Seccomp"), "2", "{process:?} on {name:?} runs under the filter");
            assert_eq!(process.sockets_in_its_network(), Vec::<String>::new(), "{process:?} on {name:?}");
        }
        self.processes = self.processes.max(tree.len());
    }

    /// Opens every place of the rail, the one that is open last, and waits for another heading each time.
    fn goes_along_the_rail(&mut self) {
        let places = self.window.names_in("landmark", "Places", "push button");
        for place in places.iter().filter(|place| !NO_SCREENS.contains(&place.as_str())).rev() {
            let before = self.window.finds("heading", "").name;
            self.window.clicks_in("landmark", "Places", "push button", place);
            eventually(place, || (self.window.finds("heading", "").name != before).then_some(()));
            self.arrives("heading", "");
        }
    }

    /// Opens every subject of the settings and waits for its heading.
    fn goes_through_the_settings(&mut self) {
        self.window.clicks_in("landmark", "Places", "push button", "Settings");
        for subject in self.window.names_in("landmark", "Settings", "push button") {
            self.window.clicks_in("landmark", "Settings", "push button", &subject);
            self.arrives("heading", &subject);
        }
    }
}

/// Buttons of the rail that lead to no screen.
const NO_SCREENS: [&str; 3] = ["Crisis", "Help", "Lock"];

#[test]
fn no_screen_and_no_dialog_has_a_socket_to_a_network() {
    let window = Window::open_without_a_network(lived_in());
    let mut walk = Walk { window: &window, seen: 0, processes: 0 };
    walk.arrives("password text", "Passphrase");
    window.unlock();

    walk.goes_along_the_rail();
    walk.goes_through_the_settings();
    window.clicks("push button", "Programmes");
    window.clicks("push button", "Add a programme");
    walk.arrives("dialog", "");
    window.presses("Escape");

    window.presses("ctrl+n");
    walk.arrives("entry", "What may I call you");
    window.types_into("What may I call you", "Zvonimira");
    window.presses("ctrl+k");
    window.types("Mira");
    window.finds("list item", "Mira");
    window.presses("Return");
    walk.arrives("heading", "Mira");
    window.clicks_in("landmark", "Places", "push button", "Groups");
    window.clicks("push button", "Evening circle");
    walk.arrives("heading", "Evening circle");
    window.clicks("push button", "Place people");
    walk.arrives("dialog", "");
    window.presses("Escape");
    window.presses("F1");
    walk.arrives("dialog", "");
    window.presses("Escape");
    window.presses("F2");
    walk.arrives("dialog", "");
    window.presses("Escape");

    println!(
        "no network: {} screens and dialogs, {} processes under the filter, 0 sockets to a network",
        walk.seen, walk.processes
    );
}
