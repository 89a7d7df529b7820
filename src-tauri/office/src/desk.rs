//! The desk: the vault locked or open, and the one entrance for every command.
//!
//! While locked, only the commands marked `desk` on the surface's page answer.

use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use serde_json::{Value, json};
use tillit_vault::{Durability, Folder, KeyChange, OpenVault, Place, Plan, RotationStep};

use crate::access::{self, DrawnKit, Tries};
use crate::backups::{self, Previewed, Reason, Unattended};
use crate::fault::Fault;
use crate::import::{Importing, Spreadsheet};
use crate::languages::Language;
use crate::migrations::MIGRATIONS;
use crate::office::Office;
use crate::settings;
use crate::surface::{self, Routed};
use crate::wire::{Day, Moment};
use crate::work::{Ended, Errand, WorkKind, Works};
use crate::world::World;

/// When an office locks by itself that cannot say when, or not yet.
const USUALLY: Duration = Duration::from_secs(5 * 60);

/// How the office opens its vault: whoever opens one without the office does it the same way.
pub fn plan() -> Plan {
    Plan::new(MIGRATIONS)
}

/// Where a coordinator sits down: gives every command its answer.
pub struct Desk {
    folder: Folder,
    plan: Plan,
    practice: bool,
    sticks: Box<dyn Fn() -> Vec<Place> + Send>,
    /// What was spoken at the desk last: a locked vault cannot say it.
    pub(crate) spoken: Option<Language>,
    /// What was chosen in the system's windows and not used yet: a folder for backups, or a backup.
    chosen: Option<Place>,
    /// The spreadsheet that was chosen, and what an import of it would not take.
    pub(crate) importing: Importing,
    /// The backup that was looked at and may be brought back.
    pub(crate) preview: Option<Previewed>,
    pub(crate) state: State,
    pub(crate) tries: Tries,
    works: Works,
    /// Backups that were made before anybody sat down, and are not written down yet.
    pub(crate) unattended: Vec<Unattended>,
    /// Whether one of the key files had to be made again from the other.
    pub(crate) keys_mended: bool,
    /// The recovery kit's words between showing them and having three typed back.
    pub(crate) recovery: Option<DrawnKit>,
}

/// How a command is answered.
#[derive(Debug)]
pub enum Answer {
    /// At once.
    Now(String),
    /// Once an errand was run.
    Later(Errand<Value>),
}

/// A vault is locked, or open with somebody at the desk.
#[derive(Debug)]
pub(crate) enum State {
    Locked(World),
    Open(Box<Office>),
    /// The recovery kit opened it, and nobody is at the desk yet.
    Recovering(Box<Recovering>),
    /// Only while it changes from one to the other.
    Turning,
}

/// An open vault before which somebody stands who has the recovery kit and no passphrase.
#[derive(Debug)]
pub(crate) struct Recovering {
    pub(crate) vault: OpenVault,
    pub(crate) world: World,
}

impl Desk {
    /// A desk before a locked (or not yet created) vault.
    pub fn new(folder: Folder, world: World) -> Self {
        Self {
            folder,
            plan: plan(),
            practice: false,
            sticks: Box::new(Vec::new),
            spoken: None,
            chosen: None,
            importing: Importing::default(),
            preview: None,
            state: State::Locked(world),
            tries: Tries::default(),
            unattended: Vec::new(),
            keys_mended: false,
            works: Works::default(),
            recovery: None,
        }
    }

    /// Marks the vault as one with invented people, so that every screen says so.
    pub fn for_practice(mut self) -> Self {
        self.practice = true;
        self
    }

    /// Tells the desk what was spoken at it last, for the locked door.
    pub fn greeting_in(mut self, spoken: Option<Language>) -> Self {
        self.spoken = spoken;
        self
    }

    /// What is spoken at the desk; nothing while it is locked.
    pub fn language(&self) -> Option<Language> {
        access::language_at_desk(self.office().ok()?).ok()
    }

    /// Tells the desk how to find the sticks that are plugged in.
    pub fn find_sticks_with(&mut self, find: impl Fn() -> Vec<Place> + Send + 'static) {
        self.sticks = Box::new(find);
    }

    /// Opens the vault without waiting for the disk at each write: only for filling a vault with invented people.
    pub fn filling_in_bulk(mut self) -> Self {
        self.plan.durability = Durability::Bulk;
        self
    }

    /// Uses a cheap key derivation, for tests that create hundreds of vaults.
    #[cfg(any(test, feature = "test-keys"))]
    pub fn with_cheap_keys(mut self) -> Self {
        self.plan.work = tillit_vault::WorkFactor::Cheap;
        self
    }

    /// Opens vaults with other migrations than those of this version, for tests: what a newer one will do.
    #[cfg(any(test, feature = "test-keys"))]
    pub fn with_migrations(mut self, migrations: &'static [tillit_vault::Migration]) -> Self {
        self.plan.migrations = migrations;
        self
    }

    /// Computes the digest of everything in the open vault but the tables named, for tests.
    #[cfg(any(test, feature = "test-keys"))]
    pub fn digest(&self, except_tables: &[&str]) -> Result<[u8; 32], Fault> {
        Ok(tillit_vault::logical_digest(self.office()?.vault().connection(), except_tables)?)
    }

    /// Runs one command and gives a JSON envelope: `{"ok", "stale", "saved_at", "today"}` or `{"fault"}`. Never panics.
    pub fn call(&mut self, name: &str, form: &str) -> String {
        match self.begin(name, form) {
            Answer::Now(envelope) => envelope,
            Answer::Later(errand) => self.finish(errand.run()),
        }
    }

    /// Begins one command: gives the envelope, or the errand to run before [`Desk::finish`] gives it. Never panics.
    pub fn begin(&mut self, name: &str, form: &str) -> Answer {
        let outcome =
            catch_unwind(AssertUnwindSafe(|| surface::route(self, name, form))).unwrap_or(Err(Fault::Broken));
        match outcome {
            Ok(Routed::Now(view)) => Answer::Now(self.envelope(Ok(view))),
            Ok(Routed::Later(errand)) => Answer::Later(errand),
            Err(fault) => Answer::Now(self.envelope(Err(fault))),
        }
    }

    /// Takes in what came of an errand and gives the envelope of the command that began it. Never panics.
    pub fn finish(&mut self, ended: Ended<Value>) -> String {
        let outcome = catch_unwind(AssertUnwindSafe(|| ended.take_in(self))).unwrap_or(Err(Fault::Broken));
        self.envelope(outcome)
    }

    fn envelope(&mut self, outcome: Result<Value, Fault>) -> String {
        let envelope = match outcome {
            Ok(view) => {
                let (stale, saved_at) = match &mut self.state {
                    State::Open(office) => office.take_news(),
                    _ => Default::default(),
                };
                let today = self.world().ok().map(|world| Day(world.today()));
                json!({ "ok": view, "stale": stale, "saved_at": saved_at.map(Moment), "today": today })
            }
            Err(fault) => {
                let understood = match &mut self.state {
                    State::Open(office) => office.understood(fault),
                    _ => fault,
                };
                json!({ "fault": understood.view() })
            }
        };
        envelope.to_string()
    }

    /// What takes long at this moment, for whoever watches it from another thread.
    pub fn works(&self) -> &Works {
        &self.works
    }

    /// Whether the vault is open.
    pub fn is_open(&self) -> bool {
        matches!(self.state, State::Open(_))
    }

    /// Whether the vault is closed, or there is none.
    pub fn is_locked(&self) -> bool {
        matches!(self.state, State::Locked(_))
    }

    /// How long nobody need be there for the office to lock by itself; none while it is locked.
    pub fn locks_after(&self) -> Option<Duration> {
        match &self.state {
            State::Locked(_) => None,
            // A setting that cannot be read is no reason to stay open.
            State::Open(office) => Some(office.look(settings::locks_after).unwrap_or(USUALLY)),
            State::Recovering(_) | State::Turning => Some(USUALLY),
        }
    }

    /// Whether the vault holds invented people.
    pub fn is_practice(&self) -> bool {
        self.practice
    }

    /// The open office, for reading.
    pub fn office(&self) -> Result<&Office, Fault> {
        match &self.state {
            State::Open(office) => Ok(office),
            _ => Err(Fault::Locked),
        }
    }

    /// The open office, for writing.
    pub fn office_mut(&mut self) -> Result<&mut Office, Fault> {
        match &mut self.state {
            State::Open(office) => Ok(office),
            _ => Err(Fault::Locked),
        }
    }

    /// The vault that the recovery kit opened.
    pub(crate) fn recovering(&self) -> Result<&Recovering, Fault> {
        match &self.state {
            State::Recovering(recovering) => Ok(recovering),
            _ => Err(Fault::NotNow),
        }
    }

    /// Writes the data anew under a new key, and changes who opens them. The office is held meanwhile, for what is written
    /// to the old file would be lost; how far it is can be watched, and it can be stopped, until the new file counts.
    pub(crate) fn rotate(&mut self, change: KeyChange<'_>) -> Result<(), Fault> {
        if !self.practice {
            self.back_up_before_new_keys()?;
        }
        let progress = self.works.begin(WorkKind::NewKey, "copying")?;
        let mut watch = |step| {
            let told = match step {
                RotationStep::Copying(share) => progress.tell("copying", Some(share)),
                RotationStep::Comparing => progress.tell("comparing", None),
                RotationStep::Checking => progress.tell("checking", None),
            };
            told.map_or(ControlFlow::Break(()), |()| ControlFlow::Continue(()))
        };
        match &mut self.state {
            State::Open(office) => office.rotate(change, &mut watch),
            State::Recovering(recovering) => recovering.vault.rotate(change, &mut watch).map_err(Fault::from),
            State::Locked(_) | State::Turning => Err(Fault::Locked),
        }
    }

    fn back_up_before_new_keys(&mut self) -> Result<(), Fault> {
        if self.is_open() {
            return backups::make_before(self, Reason::NewKeys);
        }
        let sticks = self.sticks();
        if let State::Recovering(recovering) = &mut self.state {
            let Recovering { vault, world } = &mut **recovering;
            let progress = self.works.begin(WorkKind::Backup, "copying")?;
            let places = (&self.folder, sticks.as_slice());
            let made = backups::make_unattended(vault, world, places, Reason::NewKeys, &progress)?;
            self.unattended.push(made);
        }
        Ok(())
    }

    /// Backs up a vault that is about to be brought to a newer version; not one for practising.
    pub(crate) fn back_up_earlier_version(&self, vault: &mut OpenVault) -> Result<Option<Unattended>, Fault> {
        if self.practice {
            return Ok(None);
        }
        let progress = self.works.begin(WorkKind::Backup, "copying")?;
        let sticks = self.sticks();
        let places = (&self.folder, sticks.as_slice());
        backups::make_unattended(vault, self.world()?, places, Reason::NewVersion, &progress).map(Some)
    }

    /// Takes a place that somebody chose in one of the system's windows, for the command that asks for it next.
    pub fn choose(&mut self, place: Place) {
        self.chosen = Some(place);
        self.preview = None;
    }

    /// Takes a spreadsheet that somebody chose, for the commands that import it.
    pub fn hand_in(&mut self, file: Spreadsheet) {
        self.importing = Importing::of(file);
    }

    pub(crate) fn chosen(&self) -> Option<&Place> {
        self.chosen.as_ref()
    }

    pub(crate) fn take_chosen(&mut self) -> Option<Place> {
        self.chosen.take()
    }

    /// The sticks that are plugged in now.
    pub(crate) fn sticks(&self) -> Vec<Place> {
        (self.sticks)()
    }

    /// The folder for backups beside the vault.
    pub(crate) fn beside(&self) -> Place {
        Place::beside(&self.folder)
    }

    /// Makes the backup that is due before the vault closes. Whatever stands in the way, nobody is there to be told: the
    /// next time the office opens, another is due.
    pub fn back_up_before_lock(&mut self) {
        let _ = catch_unwind(AssertUnwindSafe(|| backups::make_before_lock(self)));
    }

    pub(crate) fn folder(&self) -> &Folder {
        &self.folder
    }

    /// What the vault is opened with.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The clock and the ids, whichever state the vault is in.
    pub(crate) fn world(&self) -> Result<&World, Fault> {
        match &self.state {
            State::Locked(world) => Ok(world),
            State::Open(office) => Ok(office.world()),
            State::Recovering(recovering) => Ok(&recovering.world),
            State::Turning => Err(Fault::Broken),
        }
    }

    /// Closes the vault: nothing of it stays in this desk.
    pub fn close(&mut self) -> Result<(), Fault> {
        self.works.stop_all();
        (self.recovery, self.preview) = (None, None);
        self.unattended.clear();
        self.importing = Importing::default();
        match std::mem::replace(&mut self.state, State::Turning) {
            State::Open(office) => {
                let (vault, world) = office.into_parts();
                self.state = State::Locked(world);
                vault.close()?;
                Ok(())
            }
            State::Recovering(recovering) => {
                let Recovering { vault, world } = *recovering;
                self.state = State::Locked(world);
                vault.close()?;
                Ok(())
            }
            locked => {
                self.state = locked;
                Ok(())
            }
        }
    }
}
