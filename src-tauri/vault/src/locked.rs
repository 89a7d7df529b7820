//! A vault that is taken but not open: creating one, and opening one with a passphrase.
//!
//! Holding a [`LockedVault`] is holding `vault.lock`: nobody else can write. Whatever changes the database
//! file or its key makes a new file, checks it, commits by renaming `keys.tar`, and only then removes the old
//! one.

use std::fmt;
use std::ops::ControlFlow;
use std::path::Path;
use std::thread;

use rusqlite::Connection;

use crate::database::{self, DatabaseKey, DatabaseSalt};
use crate::folder::{self, Folder, FolderLock, FolderState};
use crate::keyring::Keyring;
use crate::open::{OpenVault, Opened};
use crate::register::Recipient;
use crate::rotate::copy_database;
use crate::slot::{self, Slot, SlotId, SlotIdentity, SlotKind};
use crate::{Migration, Plan, RecoveryWords, Secret, VaultError, disk, migrations, register, scratch};

/// Slots tried at the same time: each takes 256 MiB and the better part of a second of one processor.
const AT_ONCE: usize = 2;

/// A vault held by this process, its database closed and its keys not in memory.
pub struct LockedVault {
    folder: Folder,
    keys_were_damaged: bool,
    _lock: FolderLock,
}

impl LockedVault {
    /// Makes a vault with one coordinator's slot and one for the recovery kit, and opens it.
    ///
    /// Refuses a folder that holds a vault; other files in the folder are left alone. A vault whose creation
    /// was interrupted before it counted is removed first.
    pub fn create(
        folder: &Folder,
        passphrase: &Secret,
        recovery: &RecoveryWords,
        plan: &Plan,
    ) -> Result<OpenVault, VaultError> {
        Self::create_with(folder, passphrase, recovery, plan, |_, _| Ok(()))
    }

    /// Does the same and lets `fill` write the first rows before the vault counts, given the coordinator's slot:
    /// no crash leaves a vault without them.
    pub fn create_with<E: From<VaultError>>(
        folder: &Folder,
        passphrase: &Secret,
        recovery: &RecoveryWords,
        plan: &Plan,
        fill: impl FnOnce(&mut Connection, &SlotId) -> Result<(), E>,
    ) -> Result<OpenVault, E> {
        plan.check()?;
        refuse_existing(folder)?;
        folder.create()?;
        let locked = Self { folder: folder.clone(), keys_were_damaged: false, _lock: folder.lock()? };
        // Asked again now that nobody else can be creating one.
        refuse_existing(folder)?;
        folder.clear_half_created()?;
        match make_new(folder, passphrase, recovery, plan, fill) {
            Ok(opened) => Ok(OpenVault::new(locked, opened, plan)),
            Err(error) => {
                // The reason is what matters: what cannot be removed counts as empty and goes next time.
                let _ = folder.clear_half_created();
                Err(error)
            }
        }
    }

    /// Takes the vault in a folder and checks its keys, repairing one key file from the other.
    pub fn at(folder: &Folder) -> Result<Self, VaultError> {
        if folder.state()? != FolderState::Vault {
            return Err(VaultError::Missing);
        }
        let lock = folder.lock()?;
        // Encrypted under keys nobody has any more; what cannot be removed takes up room and does no harm.
        let _ = scratch::clear(folder.path());
        let (_, keys_were_damaged) = Keyring::read(folder)?;
        Ok(Self { folder: folder.clone(), keys_were_damaged, _lock: lock })
    }

    /// Tells whether one of the two key files was missing or damaged when the vault was taken.
    pub fn keys_were_damaged(&self) -> bool {
        self.keys_were_damaged
    }

    /// Opens the vault with a passphrase or recovery words; one of an older schema is refused.
    ///
    /// A valid set of recovery words is tried on the recovery kit's slot first; any other text only on the
    /// coordinators' slots. An error hands the vault back, so the folder is not let go between two tries.
    pub fn unlock(self, secret: &Secret, plan: &Plan) -> Result<OpenVault, (Self, VaultError)> {
        self.unlock_migrating(secret, plan, |vault| {
            let found = register::applied(&vault.connection)?.last().map_or(0, |applied| applied.number);
            Err(VaultError::OlderSchema { found, known: plan.newest() })
        })
    }

    /// Opens the vault in the same way, and brings one of an older schema to the plan's on a copy.
    ///
    /// `before` has such a vault first, as it still is: to back it up. After an error of its own, or of a
    /// migration, the vault is as it was.
    pub fn unlock_migrating<E: From<VaultError>>(
        self,
        secret: &Secret,
        plan: &Plan,
        before: impl FnOnce(&mut OpenVault) -> Result<(), E>,
    ) -> Result<OpenVault, (Self, E)> {
        let (opened, pending) = match open(&self.folder, secret, plan) {
            Ok(opened) => opened,
            Err(error) => return Err((self, error.into())),
        };
        let mut vault = OpenVault::new(self, opened, plan);
        if pending.is_empty() {
            return Ok(vault);
        }
        match before(&mut vault).and_then(|()| Ok(vault.migrate(pending)?)) {
            Ok(()) => Ok(vault),
            Err(error) => Err((vault.into_locked(), error)),
        }
    }

    /// Takes over a folder that is held already.
    pub(crate) fn holding(folder: &Folder, lock: FolderLock) -> Self {
        Self { folder: folder.clone(), keys_were_damaged: false, _lock: lock }
    }

    pub(crate) fn folder(&self) -> &Folder {
        &self.folder
    }
}

impl fmt::Debug for LockedVault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LockedVault")
    }
}

fn refuse_existing(folder: &Folder) -> Result<(), VaultError> {
    match folder.state()? {
        FolderState::Empty | FolderState::Erased => Ok(()),
        FolderState::Vault => Err(VaultError::Exists),
    }
}

fn make_new<E: From<VaultError>>(
    folder: &Folder,
    passphrase: &Secret,
    recovery: &RecoveryWords,
    plan: &Plan,
    fill: impl FnOnce(&mut Connection, &SlotId) -> Result<(), E>,
) -> Result<Opened, E> {
    let slots = [
        Slot::create(SlotKind::Coordinator, passphrase, plan.work)?,
        Slot::create(SlotKind::Recovery, &recovery.secret(), plan.work)?,
    ];
    let recipients = slots.each_ref().map(|(slot, identity)| Recipient {
        slot: slot.id.clone(),
        public_key: identity.public_key(),
        kind: slot.kind,
    });
    let key = DatabaseKey::generate()?;
    let database_key = slot::seal_database_key(&key, recipients.iter().map(|r| r.public_key.as_str()))?;

    let generation = folder.begin_switch(0)?.to;
    let database = folder.database(generation);
    disk::create_private_file(&database).map_err(VaultError::from)?;
    let mut connection = database::connect(&database, &key, plan)?;
    register::found(&mut connection, generation, &recipients)?;
    migrations::apply(&mut connection, plan.migrations)?;
    fill(&mut connection, &slots[0].0.id)?;
    finish(connection, &database, &key, plan)?;

    let [(coordinator, identity), (recovery, _)] = slots;
    let slot = coordinator.id.clone();
    let salt = DatabaseSalt::of(&database)?;
    let keyring = Keyring { generation, salt, slots: vec![coordinator, recovery], database_key };
    keyring.commit(folder)?;
    folder.settle_switch(generation)?;
    let connection = database::connect_existing(&database, &key, plan)?;
    Ok(Opened { connection, keyring, slot, identity })
}

/// Opens a vault as it is, and says which migrations it lacks.
pub(crate) fn open(
    folder: &Folder,
    secret: &Secret,
    plan: &Plan,
) -> Result<(Opened, &'static [Migration]), VaultError> {
    plan.check()?;
    let (keyring, _) = Keyring::read(folder)?;
    let belongs = keys_belong(folder, &keyring)?;
    let (slot, identity) = find_slot(&keyring.slots, secret, plan).map_err(|error| match error {
        VaultError::WrongPassphrase if !belongs => VaultError::KeysForeign,
        error => error,
    })?;
    if !belongs {
        return Err(VaultError::DatabaseForeign);
    }
    let key = slot::open_database_key(&keyring.database_key, &identity)?;
    let connection = database::connect_existing(&folder.database(keyring.generation), &key, plan)?;
    register::compare(&connection, &keyring, &slot, &identity)?;
    let pending = migrations::pending(&connection, plan)?;
    folder.settle_switch(keyring.generation)?;
    register::settle_joining(&connection, &keyring)?;
    Ok((Opened { connection, keyring, slot, identity }, pending))
}

/// Tells whether the database file the keys name is the one they were made for; asked before any passphrase is tried.
fn keys_belong(folder: &Folder, keyring: &Keyring) -> Result<bool, VaultError> {
    match DatabaseSalt::of(&folder.database(keyring.generation)) {
        Ok(salt) => Ok(salt == keyring.salt),
        // Another generation is there: the keys are those of another time or another vault.
        Err(VaultError::DatabaseMissing) if !folder.generations()?.is_empty() => Ok(false),
        Err(error) => Err(error),
    }
}

pub(crate) fn find_slot(
    slots: &[Slot],
    secret: &Secret,
    plan: &Plan,
) -> Result<(SlotId, SlotIdentity), VaultError> {
    let words = RecoveryWords::parse(secret.text()).ok().map(|words| words.secret());
    let of_kind = |kind| slots.iter().filter(move |slot| slot.kind == kind);
    let kits = of_kind(SlotKind::Recovery).zip(words.iter().cycle());
    let coordinators = of_kind(SlotKind::Coordinator).zip(std::iter::repeat(secret));
    let tries: Vec<_> = kits.chain(coordinators).collect();
    let mut answer = VaultError::WrongPassphrase;
    for some in tries.chunks(AT_ONCE) {
        let opened: Vec<_> = thread::scope(|scope| {
            let trying: Vec<_> =
                some.iter().map(|(slot, secret)| scope.spawn(move || slot.open(secret, plan.work))).collect();
            trying.into_iter().map(|one| one.join().expect("opening a slot does not panic")).collect()
        });
        for ((slot, _), opened) in some.iter().zip(opened) {
            match opened {
                Ok(identity) => return Ok((slot.id.clone(), identity)),
                Err(VaultError::WrongPassphrase) => {}
                // Another slot may still open; if none does, this is more to the point than a wrong passphrase.
                Err(error) => answer = error,
            }
        }
    }
    Err(answer)
}

impl OpenVault {
    /// Writes a new database file with these migrations in it. On an error before it counts the vault is as it was.
    fn migrate(&mut self, pending: &[Migration]) -> Result<(), VaultError> {
        let folder = self.locked.folder().clone();
        let key = slot::open_database_key(&self.keyring.database_key, &self.identity)?;
        let switch = folder.begin_switch(self.keyring.generation)?;
        let database = folder.database(switch.to);
        if let Err(error) = self.migrate_copy(&database, switch.to, &key, pending) {
            // The reason is what matters: the mark stays until the next unlock can remove the copy.
            let _ = folder.settle_switch(switch.from);
            return Err(error);
        }
        let mut keyring = self.keyring.clone();
        keyring.generation = switch.to;
        keyring.salt = DatabaseSalt::of(&database)?;
        keyring.commit(&folder)?;
        let connection = database::connect_existing(&database, &key, &self.plan)?;
        let old = std::mem::replace(&mut self.connection, connection);
        self.keyring = keyring;
        old.close().map_err(|(_, error)| error)?;
        folder.settle_switch(switch.to)
    }

    fn migrate_copy(
        &self,
        database: &Path,
        generation: u64,
        key: &DatabaseKey,
        pending: &[Migration],
    ) -> Result<(), VaultError> {
        let go_on = &mut |_| ControlFlow::Continue(());
        let mut copy = copy_database(&self.connection, database, key, &self.plan, go_on)?;
        register::set_generation(&copy, generation)?;
        migrations::apply(&mut copy, pending)?;
        finish(copy, database, key, &self.plan)
    }
}

/// Closes a new file, makes sure it is on the disk, and checks it from there.
pub(crate) fn finish(
    connection: Connection,
    database: &Path,
    key: &DatabaseKey,
    plan: &Plan,
) -> Result<(), VaultError> {
    connection.close().map_err(|(_, error)| error)?;
    folder::settle_database(database)?;
    database::check(database, key, plan)
}
