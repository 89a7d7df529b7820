//! What is done to a vault, step by step, and in which state a vault is found afterwards.
//!
//! The same steps run in a child that is killed, recorded or failed, and undisturbed to learn the states the
//! vault may be found in. Ids and clock follow from a seed, so two runs differ in keys alone.
//!
//! Here is what the harnesses ask of a scenario. The steps themselves are in `alone` (the vault by itself), `at_desk` (the
//! commands a coordinator gives) and `erase`; `state` tells what was found.

mod alone;
mod at_desk;
mod erase;
mod files;
mod people;
mod state;

use std::fs;
use std::path::Path;

use fastrand::Rng;
use serde_json::json;

use at_desk::{FIRST, SECOND, ask, desk, must, newest};
use files::media;
use people::{enquiry, founding};

pub use erase::LEFT;
pub use files::{copy, folder, scratch};
pub use people::somebody;
pub use state::State;

use state::Opens;

/// What is done to a vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scenario {
    /// Setting up a centre in an empty folder.
    Create,
    /// Opening, a dozen acts of every kind, locking.
    Save,
    /// Opening, another passphrase, locking.
    Passphrase,
    /// Opening with a newer version, which migrates.
    Migrate,
    /// Opening, one more coordinator, locking.
    Admit,
    /// Opening, a new key and file twice, the second time without the other coordinator.
    Rotate,
    /// Opening, a backup.
    Backup,
    /// Bringing an older backup back into the place of the vault.
    Restore,
    /// Opening, erasing somebody, a new key and clean backups.
    Erase,
    /// Opening: what clears up after a crash.
    Open,
}

/// Hears how a step went, and can ask where the vault then stands; says whether to go on.
trait Told: FnMut(Result<(), String>, &mut dyn FnMut() -> State) -> bool {}

impl<T: FnMut(Result<(), String>, &mut dyn FnMut() -> State) -> bool> Told for T {}

impl Scenario {
    /// Those that change something.
    pub const ALL: [Self; 9] = [
        Self::Create,
        Self::Save,
        Self::Passphrase,
        Self::Migrate,
        Self::Admit,
        Self::Rotate,
        Self::Backup,
        Self::Restore,
        Self::Erase,
    ];

    pub fn name(self) -> String {
        format!("{self:?}").to_lowercase()
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().chain([Self::Open]).find(|scenario| scenario.name() == name)
    }

    /// Makes what is there before the first step, below `root`.
    pub fn prepare(self, root: &Path, seed: u64) {
        fs::create_dir_all(root).expect("a scratch folder can be made");
        if self == Self::Create {
            return;
        }
        let mut desk = desk(root, seed);
        must(&mut desk, "create_vault", founding());
        let mut dice = Rng::with_seed(seed);
        for _ in 0..dice.u32(1..8) {
            must(&mut desk, "record_enquiry", enquiry(&mut dice));
        }
        fs::create_dir(media(root)).expect("a scratch folder can be made");
        if self == Self::Erase {
            erase::prepare(root, &mut desk, &mut dice);
        }
        desk.close().expect("the scratch folder can be written");
        match self {
            Self::Rotate => alone::let_the_second_in(root),
            Self::Restore => {
                alone::back_up_once(root);
                must(&mut desk, "unlock", json!({ "passphrase": FIRST }));
                must(&mut desk, "record_enquiry", enquiry(&mut dice));
                desk.close().expect("the scratch folder can be written");
            }
            _ => {}
        }
    }

    /// Takes the steps, telling after each how it went and where the vault then stands.
    ///
    /// Stops at the first fault if `told` says so.
    pub fn play(
        self,
        root: &Path,
        seed: u64,
        told: impl FnMut(Result<(), String>, &mut dyn FnMut() -> State) -> bool,
    ) {
        match self {
            Self::Create | Self::Save | Self::Passphrase | Self::Open => {
                at_desk::play(self, root, seed, told)
            }
            Self::Migrate | Self::Admit | Self::Rotate | Self::Backup | Self::Restore => {
                alone::play(self, root, told);
            }
            Self::Erase => erase::play(root, seed, told),
        }
    }

    /// Opens what is below `root` and says in which state it is; an error is a vault that is lost.
    pub fn find(self, root: &Path) -> Result<State, String> {
        let state = state::find(self, root)?;
        if self == Self::Erase { erase::judge(root, state) } else { Ok(state) }
    }

    fn has_second_passphrase(self) -> bool {
        matches!(self, Self::Passphrase | Self::Admit | Self::Rotate)
    }

    /// Says how many trials there are to one after which work goes on; a number that lets it go on after a second crash too.
    /// Finishing an erasure is part of what must hold, and takes longer than all the rest.
    pub fn goes_on_every(self) -> usize {
        if self == Self::Erase { 3 } else { 15 }
    }

    /// Goes on working with a vault that was found: what somebody does after a crash.
    pub fn go_on(self, root: &Path, found: &State) -> Result<(), String> {
        if self == Self::Erase {
            return erase::finish(root);
        }
        let mut desk = desk(root, 99);
        let opens = match found {
            State::None => return ask(&mut desk, "create_vault", &founding()).map(drop),
            State::Vault { schema, .. } if *schema > newest(&desk) => return Ok(()),
            State::Vault { opens, .. } => opens,
        };
        let passphrase = if *opens == Opens::Second { SECOND } else { FIRST };
        ask(&mut desk, "unlock", &json!({ "passphrase": passphrase }))?;
        ask(&mut desk, "record_enquiry", &enquiry(&mut Rng::with_seed(99)))?;
        ask(&mut desk, "lock", &json!({})).map(drop)
    }
}
