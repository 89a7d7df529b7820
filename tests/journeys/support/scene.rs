//! Where a journey starts: the time, the looks, and what is already in the vault.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use tillit_office::{
    World,
    languages::Language,
    practice::{self, Amount},
};

use super::{arrange::Office, folders::Folders};

/// Who set up the centre of every scene that has one.
pub const COORDINATOR: &str = "Ana Marković";
/// Opens its vault.
pub const PASSPHRASE: &str = "orbit velvet canyon puzzle ladder frost";

/// What the invented people are drawn from, and how many there are: enough for every list to have a second page.
const SEED: u64 = 3;
const PEOPLE: u32 = 80;

/// Where a centre is, and when a journey there begins.
#[derive(Debug, Clone, Copy)]
pub struct Centre {
    pub country: &'static str,
    pub zone: &'static str,
    pub now: &'static str,
}

impl Centre {
    /// A Saturday in November, half an hour before the evening's groups.
    pub const BELGRADE: Self = Self { country: "RS", zone: "Europe/Belgrade", now: "2026-11-21T17:30:00Z" };
}

/// A scene, built up before [`super::App::start`].
pub struct Scene {
    pub(super) folders: Folders,
    pub(super) now: String,
    pub(super) dark: bool,
    kit: String,
}

impl Scene {
    /// A computer on which the app was never started.
    pub fn first_run() -> Self {
        Self { folders: Folders::new(), now: Centre::BELGRADE.now.into(), dark: false, kit: String::new() }
    }

    /// A centre in Belgrade that has just been set up by its coordinator, and is locked.
    pub fn founded() -> Self {
        Self::founded_with(|_| ())
    }

    /// The same with more in it: `arrange` runs commands of the surface before the app starts.
    pub fn founded_with(arrange: impl FnOnce(&mut Office)) -> Self {
        Self::founded_in(Centre::BELGRADE, arrange)
    }

    /// The same somewhere else, at another time.
    pub fn founded_in(centre: Centre, arrange: impl FnOnce(&mut Office)) -> Self {
        Self::made(centre, |office, kit| {
            let asked = kit["ask"].as_array().into_iter().flatten().filter_map(Value::as_u64);
            let words: Vec<_> = asked.map(|place| kit["words"][place as usize - 1].clone()).collect();
            office.call("confirm_recovery", json!({ "words": words }));
            arrange(office);
        })
    }

    /// A set-up that was cut short before three words of the recovery kit were typed back.
    pub fn cut_short() -> Self {
        Self::made(Centre::BELGRADE, |_, _| ())
    }

    fn made(Centre { country, zone, now }: Centre, finish: impl FnOnce(&mut Office, &Value)) -> Self {
        let mut scene = Self { now: now.into(), ..Self::first_run() };
        let mut office = scene.office();
        let centre = json!({ "name": "Kuća na bregu", "country": country, "zone": zone });
        let founding = json!({ "language": "en", "coordinator": COORDINATOR, "centre": centre, "passphrase": PASSPHRASE });
        let kit = office.call("create_vault", founding);
        let words = kit["words"].as_array().into_iter().flatten().filter_map(Value::as_str);
        scene.kit = words.collect::<Vec<_>>().join(" ");
        finish(&mut office, &kit);
        office.close();
        scene
    }

    /// A centre full of invented people, always the same, with more of `arrange` in it.
    pub fn practising_with(now: &str, arrange: impl FnOnce(&mut Office)) -> Self {
        let scene = Self { now: now.into(), ..Self::first_run() };
        let now = instant(now);
        let mut office = Office::at(&scene, practice::world(now, SEED)).in_bulk();
        practice::found(&mut office.desk, PASSPHRASE, Language::En).expect("a new folder takes a vault");
        practice::fill(&mut office.desk, Amount { people: PEOPLE, seed: SEED }, now, &mut |_, _| ())
            .expect("what is invented fits the rules");
        arrange(&mut office);
        office.close();
        scene
    }

    /// The same at another time.
    pub fn at(mut self, now: &str) -> Self {
        self.now = now.into();
        self
    }

    /// The twelve words of the recovery kit.
    pub fn kit(&self) -> String {
        self.kit.clone()
    }

    /// The bytes of a file of the vault.
    pub fn file(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.folders.vault().join(name)).expect("the vault has the file")
    }

    /// Does something to the files of the vault, as no coordinator would.
    pub fn tampered(self, with: impl FnOnce(&std::path::Path)) -> Self {
        with(&self.folders.vault());
        self
    }

    /// The office of this scene without a window, its vault not open yet.
    pub fn office(&self) -> Office {
        Office::at(self, World::at(instant(&self.now)))
    }

    /// Lets the app start at a later time than that at which the office was arranged.
    pub fn later(mut self, now: &str) -> Self {
        self.now = now.into();
        self
    }

    /// Sets the system to its dark look.
    pub fn in_the_dark(mut self) -> Self {
        self.dark = true;
        self
    }
}

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().expect("a scene's time is an instant")
}
