//! What is done to a vault, step by step, and in which state a vault is found afterwards.
//!
//! The same steps run in a child that is killed, recorded or failed, and undisturbed to learn the states the
//! vault may be found in. Ids and clock follow from a seed, so two runs differ in keys alone.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use fastrand::Rng;
use serde_json::{Value, json};
use tillit_office::{Desk, World};
use tillit_vault::{
    BackupAbout, BackupFile, Folder, FolderState, KeyChange, LockedVault, Migration, OpenVault, Place, Plan,
    Secret, SlotKind, UnlockedBackup, VaultError, logical_digest,
};

const FIRST: &str = "orbit velvet canyon puzzle ladder frost";
const SECOND: &str = "marble otter window thunder basket yellow";

/// Random from one vault to the next, so two runs of the same steps differ there.
const RANDOM: &[&str] = &["vault_meta", "vault_recipient", "coordinator", "recovery_kit"];

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
    /// Opening: what clears up after a crash.
    Open,
}

/// In which state a vault is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// There is none, and one can be made.
    None,
    /// It opens.
    Vault {
        /// What opens it.
        opens: Opens,
        /// How many migrations were applied.
        schema: u32,
        /// Everything it says.
        digest: String,
        /// How many backups lie beside it, each of them good.
        backups: usize,
    },
}

/// Which of two passphrases open a vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    First,
    Second,
    Both,
}

/// One step of a scenario that the vault takes by itself, and what opens it afterwards.
type Move = (Opens, fn(&Path, Option<OpenVault>, &Plan) -> Result<OpenVault, VaultError>);

impl Scenario {
    /// Those that change something.
    pub const ALL: [Self; 8] = [
        Self::Create,
        Self::Save,
        Self::Passphrase,
        Self::Migrate,
        Self::Admit,
        Self::Rotate,
        Self::Backup,
        Self::Restore,
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
        desk.close().expect("the scratch folder can be written");
        fs::create_dir(media(root)).expect("a scratch folder can be made");
        let open = || unlock(root, None, &plans(root)[0]).expect("what was just made opens");
        match self {
            Self::Rotate => admit(&mut open()).expect("one more coordinator comes in"),
            Self::Restore => {
                back_up(root, &mut open()).expect("a scratch folder takes a backup");
                ask(&mut desk, "unlock", &json!({ "passphrase": FIRST })).expect("what was just made opens");
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
        mut told: impl FnMut(Result<(), String>, &dyn Fn() -> State) -> bool,
    ) {
        if let Some(moves) = self.moves() {
            return self.play_moves(root, moves, told);
        }
        let mut desk = desk(root, seed ^ 0x5eed);
        let schema = newest(&desk);
        let mut opens = Opens::First;
        for (command, form) in self.steps(seed) {
            let outcome = ask(&mut desk, command, &form).map(drop);
            if command == "change_passphrase" && outcome.is_ok() {
                opens = Opens::Second;
            }
            let state = || match desk.digest(RANDOM) {
                Ok(digest) => State::Vault { opens, schema, digest: hex(&digest), backups: 0 },
                Err(_) => State::None,
            };
            if !told(outcome, &state) {
                return;
            }
        }
    }

    /// The steps of a scenario that needs no office.
    fn moves(self) -> Option<&'static [Move]> {
        match self {
            Self::Migrate => Some(&[(Opens::First, unlock)]),
            Self::Admit => Some(&[(Opens::First, unlock), (Opens::Both, |_, vault, _| with(vault, admit))]),
            Self::Rotate => Some(&[
                (Opens::Both, unlock),
                (Opens::Both, |_, vault, _| {
                    with(vault, |vault| vault.rotate(KeyChange::Same, &mut |_| go_on()))
                }),
                (Opens::First, |_, vault, _| with(vault, remove_the_other)),
            ]),
            Self::Backup => Some(&[
                (Opens::First, unlock),
                (Opens::First, |root, vault, _| with(vault, |vault| back_up(root, vault))),
            ]),
            Self::Restore => Some(&[(Opens::First, restore)]),
            _ => None,
        }
    }

    fn play_moves(
        self,
        root: &Path,
        moves: &[Move],
        mut told: impl FnMut(Result<(), String>, &dyn Fn() -> State) -> bool,
    ) {
        let [now, newer] = plans(root);
        let plan = if self == Self::Migrate { newer } else { now };
        let mut open = None;
        for (opens, take) in moves {
            let outcome = take(root, open.take(), &plan);
            let said = outcome.as_ref().map(drop).map_err(|error| error.code().to_owned());
            open = outcome.ok();
            let state = || {
                let vault = open.as_ref().ok_or_else(String::new);
                vault.and_then(|vault| State::of(vault, *opens, root)).unwrap_or(State::None)
            };
            // A vault that failed is closed: the next step would have nothing to go on with.
            if !told(said, &state) || open.is_none() {
                return;
            }
        }
    }

    fn steps(self, seed: u64) -> Vec<(&'static str, Value)> {
        let unlock = ("unlock", json!({ "passphrase": FIRST }));
        match self {
            Self::Create => vec![("create_vault", founding())],
            Self::Open => vec![unlock],
            Self::Passphrase => {
                vec![unlock, ("change_passphrase", json!({ "current": FIRST, "new": SECOND }))]
            }
            Self::Migrate | Self::Admit | Self::Rotate | Self::Backup | Self::Restore => Vec::new(),
            Self::Save => {
                let mut dice = Rng::with_seed(seed);
                let mut acts = vec![
                    ("record_enquiry", enquiry(&mut dice)),
                    ("save_draft", json!({ "key": "enquiry", "content": words(&mut dice, 900) })),
                    ("add_topic", json!({ "name": words(&mut dice, 6), "excluded": false })),
                    ("add_programme", json!({ "preset": "belgrade" })),
                    ("undo", json!({})),
                    ("record_enquiry", enquiry(&mut dice)),
                    ("discard_draft", json!({ "key": "enquiry" })),
                    ("change_coordinator", json!({ "name": words(&mut dice, 3), "language": "da" })),
                    ("undo", json!({})),
                    ("add_programme", json!({ "preset": "sofia" })),
                    ("save_draft", json!({ "key": "place", "content": words(&mut dice, 5_000) })),
                    ("record_enquiry", enquiry(&mut dice)),
                ];
                dice.shuffle(&mut acts);
                std::iter::once(unlock).chain(acts).collect()
            }
        }
    }

    /// Opens what is below `root` and says in which state it is; an error is a vault that is lost.
    pub fn find(self, root: &Path) -> Result<State, String> {
        if folder(root).state().map_err(code)? != FolderState::Vault {
            return Ok(State::None);
        }
        let [now, newer] = plans(root);
        match self.find_with(root, &now) {
            Err(Lost::Newer) => self.find_with(root, &newer),
            found => found,
        }
        .map_err(|lost| match lost {
            Lost::Newer => "its schema is none of ours".to_owned(),
            Lost::Other(why) => why,
        })
    }

    fn find_with(self, root: &Path, plan: &Plan) -> Result<State, Lost> {
        let mut found = None;
        for (opens, text) in [(Opens::First, FIRST), (Opens::Second, SECOND)] {
            if opens == Opens::Second && !self.has_second_passphrase() {
                continue;
            }
            match LockedVault::at(&folder(root))?.unlock(&text.into_secret(), plan) {
                Ok(vault) => {
                    let opens = if found.is_some() { Opens::Both } else { opens };
                    found = Some(State::checked(&vault, opens, root)?);
                    vault.close()?;
                    tidy(root)?;
                }
                Err((_, VaultError::WrongPassphrase)) => {}
                Err((_, error)) => return Err(error.into()),
            }
        }
        found.ok_or_else(|| Lost::Other("no passphrase opens it".to_owned()))
    }

    fn has_second_passphrase(self) -> bool {
        matches!(self, Self::Passphrase | Self::Admit | Self::Rotate)
    }

    /// Goes on working with a vault that was found: what somebody does after a crash.
    pub fn go_on(self, root: &Path, found: &State) -> Result<(), String> {
        let mut desk = desk(root, 99);
        let opens = match found {
            State::None => return ask(&mut desk, "create_vault", &founding()).map(drop),
            State::Vault { schema, .. } if *schema > newest(&desk) => return Ok(()),
            State::Vault { opens, .. } => opens,
        };
        ask(
            &mut desk,
            "unlock",
            &json!({ "passphrase": if *opens == Opens::Second { SECOND } else { FIRST } }),
        )?;
        ask(&mut desk, "record_enquiry", &enquiry(&mut Rng::with_seed(99)))?;
        ask(&mut desk, "lock", &json!({})).map(drop)
    }
}

/// Why a vault is not found in any state.
enum Lost {
    /// A newer version migrated it.
    Newer,
    Other(String),
}

impl From<VaultError> for Lost {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::NewerSchema { .. } => Self::Newer,
            error => Self::Other(code(error)),
        }
    }
}

impl From<String> for Lost {
    fn from(why: String) -> Self {
        Self::Other(why)
    }
}

/// Opens; a vault of an older schema is backed up first, as the office does.
fn unlock(root: &Path, _: Option<OpenVault>, plan: &Plan) -> Result<OpenVault, VaultError> {
    LockedVault::at(&folder(root))?
        .unlock_migrating(&FIRST.into_secret(), plan, |vault| {
            fs::create_dir_all(earlier(root))?;
            back_up_to(&earlier(root), vault)
        })
        .map_err(|(_, error)| error)
}

fn with(
    vault: Option<OpenVault>,
    take: impl FnOnce(&mut OpenVault) -> Result<(), VaultError>,
) -> Result<OpenVault, VaultError> {
    let mut vault = vault.expect("the step before opened it");
    take(&mut vault).map(|()| vault)
}

/// Lets the second passphrase open the vault too.
fn admit(vault: &mut OpenVault) -> Result<(), VaultError> {
    let authority = vault.authorise(&FIRST.into_secret())?;
    let slot = vault.make_slot(&SECOND.into_secret())?;
    vault.admit(slot, &authority)
}

/// Takes the second passphrase its way in, with a new key and a new file.
fn remove_the_other(vault: &mut OpenVault) -> Result<(), VaultError> {
    let own = vault.slot().clone();
    let other = vault
        .slots()
        .find(|(id, kind)| **id != own && *kind == SlotKind::Coordinator)
        .map(|(id, _)| id.clone())
        .ok_or(VaultError::NoSuchSlot)?;
    vault.rotate(KeyChange::Remove(&other), &mut |_| go_on())
}

fn back_up(root: &Path, vault: &mut OpenVault) -> Result<(), VaultError> {
    back_up_to(&media(root), vault)
}

fn back_up_to(folder: &Path, vault: &mut OpenVault) -> Result<(), VaultError> {
    let about = BackupAbout {
        sequence: 1,
        made_on: "2026-11-20".parse().expect("a date"),
        counts: BTreeMap::new(),
        readme: "How to open this.\n",
    };
    vault.write_backup(&place(folder), &about, &mut |_| go_on()).map(drop)
}

fn restore(root: &Path, _: Option<OpenVault>, plan: &Plan) -> Result<OpenVault, VaultError> {
    let stick = place(&media(root));
    let name = stick.backups()?.pop().ok_or(VaultError::Missing)?;
    open_backup(&stick.file_of(&name), plan)?
        .restore_into(&folder(root), plan, &mut |_| go_on(), |_| Ok(()))
        .map(|restored| restored.vault)
}

fn open_backup(file: &Place, plan: &Plan) -> Result<UnlockedBackup, VaultError> {
    BackupFile::read(file, &mut |_| go_on())?.unlock(&FIRST.into_secret(), plan).map_err(|(_, error)| error)
}

/// Counts the backups on the stick; each that has its final name must be good, also of those made before a migration.
fn good_backups(root: &Path) -> Result<usize, VaultError> {
    check_backups(root, &earlier(root))?;
    check_backups(root, &media(root))
}

fn check_backups(root: &Path, folder: &Path) -> Result<usize, VaultError> {
    if !folder.is_dir() {
        return Ok(0);
    }
    let [plan, _] = plans(root);
    let names = place(folder).backups()?;
    for name in &names {
        let beside = Folder::at(root.join("beside"));
        fs::create_dir_all(root.join("beside"))?;
        open_backup(&place(folder).file_of(name), &plan)?.check(&beside, &plan, &mut |_| go_on())?;
    }
    Ok(names.len())
}

/// The stick on which backups lie.
fn media(root: &Path) -> PathBuf {
    root.join("media")
}

/// Where the backup goes that comes before a migration.
fn earlier(root: &Path) -> PathBuf {
    root.join("earlier")
}

fn place(folder: &Path) -> Place {
    Place::at(folder).expect("a scratch path is Unicode")
}

fn go_on() -> ControlFlow<()> {
    ControlFlow::Continue(())
}

impl State {
    fn of(vault: &OpenVault, opens: Opens, root: &Path) -> Result<Self, String> {
        let connection = vault.connection();
        let digest = hex(&logical_digest(connection, RANDOM).map_err(code)?);
        let migrations = "SELECT count(*) FROM vault_migration";
        let schema = connection.query_row(migrations, [], |row| row.get::<_, u32>(0));
        let schema = schema.map_err(|error| error.to_string())?;
        Ok(Self::Vault { opens, schema, digest, backups: good_backups(root).map_err(code)? })
    }

    /// The state of a vault whose every page and reference is sound.
    fn checked(vault: &OpenVault, opens: Opens, root: &Path) -> Result<Self, String> {
        for (pragma, sound) in
            [("cipher_integrity_check", &[][..]), ("integrity_check", &["ok"]), ("foreign_key_check", &[])]
        {
            let found: Vec<String> = vault
                .connection()
                .prepare(&format!("PRAGMA {pragma}"))
                .and_then(|mut statement| statement.query_map([], |row| row.get(0))?.collect())
                .map_err(|error| format!("{pragma}: {error}"))?;
            if found != sound {
                return Err(format!("{pragma}: {found:?}"));
            }
        }
        Self::of(vault, opens, root)
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("none"),
            Self::Vault { opens, schema, digest, backups } => {
                write!(f, "{opens:?} {schema} {digest} {backups}")
            }
        }
    }
}

/// No leftover stays once a vault was opened, and both key files are the same.
fn tidy(root: &Path) -> Result<(), String> {
    let vault = root.join("vault");
    let entries = fs::read_dir(&vault).map_err(|error| error.to_string())?;
    let mut names: Vec<String> = entries
        .map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()))
        .collect::<Result<_, _>>()
        .map_err(|error| error.to_string())?;
    names.sort();
    let databases = names.iter().filter(|name| name.starts_with("vault-") && name.ends_with(".db")).count();
    let leftover = names.iter().any(|name| name.ends_with(".tmp") || name == "vault.switch");
    if databases != 1 || leftover {
        return Err(format!("leftovers: {names:?}"));
    }
    let keys = |name: &str| fs::read(vault.join(name)).map_err(|error| error.to_string());
    if keys("keys.tar")? == keys("keys.copy.tar")? { Ok(()) } else { Err("the key files differ".to_owned()) }
}

pub fn folder(root: &Path) -> Folder {
    Folder::at(root.join("vault"))
}

fn desk(root: &Path, seed: u64) -> Desk {
    let now = "2026-11-20T09:00:00Z".parse().expect("a fixed instant parses");
    Desk::new(folder(root), World::seeded(now, seed)).with_cheap_keys()
}

/// What this version opens a vault with, and what a newer one would.
fn plans(root: &Path) -> [Plan; 2] {
    const NEWER: &str = "CREATE TABLE newer (id INTEGER PRIMARY KEY, text TEXT) STRICT;
        INSERT INTO newer (text) SELECT name FROM topic; ALTER TABLE topic ADD COLUMN colour TEXT;";
    let now = *desk(root, 0).plan();
    let unpinned = Migration { number: 2, name: "a newer version's", sql: NEWER, sha256: "" };
    let newer = Migration { sha256: unpinned.sha256_of_sql().leak(), ..unpinned };
    let migrations: Vec<Migration> = now.migrations.iter().copied().chain([newer]).collect();
    [now, Plan { migrations: migrations.leak(), ..now }]
}

trait IntoSecret {
    fn into_secret(self) -> Secret;
}

impl IntoSecret for &str {
    fn into_secret(self) -> Secret {
        Secret::new(self.to_owned())
    }
}

fn ask(desk: &mut Desk, command: &str, form: &Value) -> Result<Value, String> {
    let said = desk.call(command, &form.to_string());
    let mut envelope: Value = serde_json::from_str(&said).expect("the desk answers in JSON");
    match envelope.get_mut("ok") {
        Some(view) => Ok(view.take()),
        None => Err(envelope["fault"]["code"].as_str().unwrap_or("no code").to_owned()),
    }
}

fn must(desk: &mut Desk, command: &str, form: Value) {
    if let Err(code) = ask(desk, command, &form) {
        panic!("{command} {form}: {code}");
    }
}

fn founding() -> Value {
    json!({
        "language": "en",
        "coordinator": "Ana",
        "centre": { "name": "Open Door", "country": "RS", "zone": "Europe/Belgrade" },
        "passphrase": FIRST,
    })
}

fn enquiry(dice: &mut Rng) -> Value {
    let hours: Vec<Value> = (0..dice.u32(1..6))
        .map(|weekday| json!({ "weekday": weekday, "from": "10:00", "until": "12:00" }))
        .collect();
    json!({
        "person": { "new": { "called": words(dice, 8) } },
        "channel": "phone",
        "topics": [],
        "times": words(dice, 12),
        "contact": { "phone": format!("064 {:07}", dice.u32(..10_000_000)), "may_call": true, "hours": hours },
    })
}

/// Up to so many words.
fn words(dice: &mut Rng, most: usize) -> String {
    const SOUNDS: [&str; 12] = ["ka", "ле", "mi", "ро", "su", "ша", "tø", "ви", "na", "ђе", "po", "æ"];
    let mut text = String::new();
    for _ in 0..dice.usize(1..=most) {
        for _ in 0..dice.usize(2..5) {
            text.push_str(dice.choice(SOUNDS).expect("there are some"));
        }
        text.push(' ');
    }
    text.trim_end().chars().take(most * 12).collect()
}

fn code(error: VaultError) -> String {
    format!("{} ({error:?})", error.code())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// A copy of a folder's files and folders, in the place of what was there.
pub fn copy(from: &Path, to: &Path) {
    let gone = fs::remove_dir_all(to);
    assert!(gone.is_ok() || !to.exists(), "a scratch folder can be removed");
    copy_into(from, to).expect("a scratch folder can be copied");
}

fn copy_into(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_into(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// A scratch folder in memory where the system has one: what is killed here needs no disk.
pub fn scratch() -> tempfile::TempDir {
    let memory = PathBuf::from("/dev/shm");
    let place = if memory.is_dir() { memory } else { std::env::temp_dir() };
    tempfile::Builder::new()
        .prefix("tillit-harness-")
        .tempdir_in(place)
        .expect("a scratch folder can be made")
}

/// How many migrations this version knows.
fn newest(desk: &Desk) -> u32 {
    desk.plan().migrations.len().try_into().expect("migrations are few")
}
