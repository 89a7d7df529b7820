//! The window as a screen reader hears it: roles and names, over the bus for accessibility.

use std::{
    collections::VecDeque,
    process::{Child, Command, Stdio},
};

use zbus::{
    blocking::{Connection, Proxy},
    zvariant::OwnedObjectPath,
};

use crate::{
    bus::{Bus, connect},
    display::{Display, end},
};

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";

/// More than any window has in it.
const MOST: usize = 20_000;

/// Listens to every window of the display.
pub struct Reader {
    launcher: Child,
    bus: Connection,
}

/// A program on the bus and a path in it.
type Place = (String, OwnedObjectPath);

/// Something that a screen reader can name.
#[derive(Debug, Clone)]
pub struct Thing {
    place: Place,
    role: u32,
    /// What it is called.
    pub name: String,
}

impl Reader {
    /// Starts what carries accessibility between programs.
    pub fn start(bus: &Bus, display: &Display) -> Self {
        let launcher = Command::new("/usr/libexec/at-spi-bus-launcher")
            .arg("--launch-immediately")
            .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
            .env("DISPLAY", &display.name)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("at-spi2-core is installed (`cargo xtask setup` does it)");
        let session = bus.connect();
        let address = crate::window::eventually("the bus for accessibility starts", || {
            let bus = Proxy::new(&session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus").ok()?;
            bus.call::<_, _, String>("GetAddress", &()).ok()
        });
        Self { launcher, bus: connect(&address) }
    }

    /// Finds what has this role and a name that begins so.
    pub fn find(&self, role: &str, name: &str) -> Option<Thing> {
        let number = number(role);
        let mut open = self.pages();
        let mut seen = 0;
        while let Some(thing) = open.pop_front() {
            seen += 1;
            assert!(seen < MOST, "the page has no end");
            if thing.name.starts_with(name) && thing.role == number {
                return Some(thing);
            }
            open.extend(self.within(&thing));
        }
        None
    }

    /// Everything of this role within something.
    pub fn list(&self, around: &Thing, role: &str) -> Vec<Thing> {
        let number = number(role);
        let mut open = VecDeque::from(self.within(around));
        let mut found = Vec::new();
        while let Some(thing) = open.pop_front() {
            open.extend(self.within(&thing));
            if thing.role == number {
                found.push(thing);
            }
        }
        found
    }

    /// The pages that web views show; they do not hang together with their windows for a reader without a desktop.
    fn pages(&self) -> VecDeque<Thing> {
        let names =
            Proxy::new(&self.bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
                .and_then(|bus| bus.call::<_, _, Vec<String>>("ListNames", &()))
                .unwrap_or_default();
        let views = names.into_iter().filter(|name| name.starts_with("org.webkit."));
        views.flat_map(|view| self.roots(&view)).collect()
    }

    fn roots(&self, view: &str) -> Vec<Thing> {
        const ABOVE: &str = "/org/a11y/webkit/accessible";
        let told = Proxy::new(&self.bus, view, ABOVE, "org.freedesktop.DBus.Introspectable")
            .and_then(|above| above.call::<_, _, String>("Introspect", &()))
            .unwrap_or_default();
        let names = told.split("<node name=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let place = |name: &str| Some((view.to_owned(), format!("{ABOVE}/{name}").try_into().ok()?));
        names.filter_map(|name| self.hear(place(name)?)).collect()
    }

    /// What is directly within something. What goes while it is listened to is not there.
    fn within(&self, thing: &Thing) -> Vec<Thing> {
        let places = self
            .as_a(&thing.place, ACCESSIBLE)
            .and_then(|accessible| accessible.call::<_, _, Vec<Place>>("GetChildren", &()))
            .unwrap_or_default();
        places.into_iter().filter_map(|place| self.hear(place)).collect()
    }

    fn hear(&self, place: Place) -> Option<Thing> {
        let accessible = self.as_a(&place, ACCESSIBLE).ok()?;
        // By its number: this web view does not say its name.
        let role = accessible.call("GetRole", &()).ok()?;
        let name = accessible.get_property("Name").ok()?;
        drop(accessible);
        Some(Thing { place, role, name })
    }

    /// Does what a click would.
    pub fn press(&self, thing: &Thing) -> bool {
        self.as_a(&thing.place, "org.a11y.atspi.Action")
            .and_then(|action| action.call("DoAction", &0_i32))
            .unwrap_or(false)
    }

    /// What was typed into it.
    pub fn text(&self, thing: &Thing) -> String {
        self.as_a(&thing.place, "org.a11y.atspi.Text")
            .and_then(|text| text.call("GetText", &(0_i32, -1_i32)))
            .unwrap_or_default()
    }

    fn as_a<'a>(&self, (program, path): &'a Place, interface: &'a str) -> zbus::Result<Proxy<'a>> {
        zbus::blocking::proxy::Builder::new(&self.bus)
            .destination(program.as_str())?
            .path(path)?
            .interface(interface)?
            .cache_properties(zbus::proxy::CacheProperties::No)
            .build()
    }

    /// Everything there is, a line each.
    pub fn describe(&self) -> String {
        let mut open: Vec<_> = self.pages().into_iter().map(|page| (0, page)).collect();
        let mut lines = Vec::new();
        while let Some((depth, thing)) = open.pop() {
            lines.push(format!("{}{} {:?}", " ".repeat(depth), thing.role, thing.name));
            open.extend(self.within(&thing).into_iter().rev().map(|inner| (depth + 1, inner)));
        }
        lines.join("\n")
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        end(&mut self.launcher);
    }
}

/// The roles this test speaks of, by the numbers of AT-SPI.
fn number(role: &str) -> u32 {
    match role {
        "dialog" => 16,
        "list item" => 32,
        "password text" => 40,
        "push button" => 43,
        "entry" => 79,
        "heading" => 83,
        "landmark" => 110,
        other => panic!("no role is called {other}"),
    }
}
