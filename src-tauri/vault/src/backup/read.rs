//! Reading a backup: the file's own hashes, then a passphrase, then what it says, then the whole of it.

use std::collections::BTreeSet;
use std::fmt;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use rusqlite::Connection;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::manifest::{Manifest, Origin, Sealed};
use super::members::{Flaw, Hashing, PIECE, Reader, sum_line};
use super::payload::{self, Payload};
use super::place::Place;
use super::{PAYLOAD, README, README_LIMIT, SLOT_COUNT, SLOT_LIMIT, SUMS, Stage, Steps, tell};
use crate::database;
use crate::folder::Folder;
use crate::keyring::slot_id;
use crate::open::OpenVault;
use crate::random::hex;
use crate::register::Recipient;
use crate::scratch::Scratch;
use crate::slot::{SlotId, SlotIdentity};
use crate::{Plan, RecoveryWords, Secret, VaultError, digest, migrations, register};

/// A backup whose bytes are those that were written; nothing in it is open yet.
pub struct BackupFile {
    file: File,
    pub(super) slots: Vec<SlotFile>,
}

/// A slot's file as it stands in a backup; of which kind it is, the encrypted part says.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct SlotFile {
    pub(super) id: SlotId,
    pub(super) sealed: Vec<u8>,
}

/// What opens a vault's own backups without a passphrase, apart from the open vault.
pub struct BackupKey {
    slot: SlotId,
    pub(super) identity: SlotIdentity,
    token: Zeroizing<String>,
    pub(super) plan: Plan,
    pub(super) folder: Folder,
}

impl OpenVault {
    /// Lends what opens this vault's backups, so that one can be checked on another thread.
    pub fn backup_key(&self) -> Result<BackupKey, VaultError> {
        Ok(BackupKey {
            slot: self.slot().clone(),
            identity: self.identity.clone(),
            token: register::token(self.connection())?,
            plan: self.plan,
            folder: self.locked.folder().clone(),
        })
    }
}

impl BackupKey {
    /// Opens a backup again, restores it into a scratch folder, and checks it as a vault is checked.
    ///
    /// One that was made under other keys than those of today answers [`VaultError::WrongPassphrase`].
    pub fn check(&self, place: &Place, steps: &mut Steps<'_>) -> Result<Manifest, VaultError> {
        let backup = self.open(place, steps)?;
        backup.check(&self.folder, &self.plan, steps)?;
        Ok(backup.sealed.manifest)
    }

    /// Opens a backup of this vault.
    pub(super) fn open(&self, place: &Place, steps: &mut Steps<'_>) -> Result<UnlockedBackup, VaultError> {
        let file = BackupFile::read(place, steps)?;
        if file.slots.iter().all(|slot| slot.id != self.slot) {
            return Err(VaultError::WrongPassphrase);
        }
        let sealed = file.preview(&self.identity, &self.plan)?;
        match sealed.origin(&self.token) {
            Origin::Own => {}
            Origin::Foreign => return Err(VaultError::BackupForeign),
            Origin::Forged => return Err(VaultError::BackupForged),
        }
        let (slot, identity) = (self.slot.clone(), self.identity.clone());
        Ok(UnlockedBackup { file, slot, identity, sealed })
    }
}

impl fmt::Debug for BackupKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BackupKey")
    }
}

/// A backup opened with a passphrase or recovery words: it can be looked at, checked and restored.
pub struct UnlockedBackup {
    pub(super) file: BackupFile,
    pub(super) slot: SlotId,
    pub(super) identity: SlotIdentity,
    sealed: Sealed,
}

impl BackupFile {
    /// Reads a file from beginning to end and compares every byte with the hashes in it.
    ///
    /// The file stays open, so what is looked at later is what was checked now.
    pub fn read(place: &Place, steps: &mut Steps<'_>) -> Result<Self, VaultError> {
        let file = open(place.path())?;
        let (slots, ()) = scan(&file, steps, |_| Ok(()))?;
        Ok(Self { file, slots })
    }

    /// Opens the backup with the passphrase or the recovery words it was made under, and reads what it says.
    ///
    /// A backup of a newer version is refused here. An error hands the file back for another try.
    pub fn unlock(self, secret: &Secret, plan: &Plan) -> Result<UnlockedBackup, (Self, VaultError)> {
        let opened = self.find_slot(secret, plan).and_then(|(slot, identity)| {
            let sealed = self.preview(&identity, plan)?;
            Ok((slot, identity, sealed))
        });
        match opened {
            Ok((slot, identity, sealed)) => Ok(UnlockedBackup { file: self, slot, identity, sealed }),
            Err(error) => Err((self, error)),
        }
    }

    fn find_slot(&self, secret: &Secret, plan: &Plan) -> Result<(SlotId, SlotIdentity), VaultError> {
        let words = RecoveryWords::parse(secret.text()).ok().map(|words| words.secret());
        let words = words.iter().filter(|words| words.text() != secret.text());
        let mut answer = VaultError::WrongPassphrase;
        for secret in words.chain([secret]) {
            for slot in &self.slots {
                match SlotIdentity::open(&slot.sealed, secret, plan.work) {
                    Ok(identity) => return Ok((slot.id.clone(), identity)),
                    Err(VaultError::WrongPassphrase) => {}
                    // The hashes fit, so this is how the file was written, and no vault writes it so.
                    Err(VaultError::KeysDamaged) => answer = VaultError::BackupTampered,
                    Err(error) => answer = error,
                }
            }
        }
        Err(answer)
    }

    fn preview(&self, identity: &SlotIdentity, plan: &Plan) -> Result<Sealed, VaultError> {
        let mut members = Reader::new(BufReader::with_capacity(PIECE, rewound(&self.file)?));
        while let Some((name, size)) = members.next().map_err(damaged)? {
            if name == PAYLOAD {
                let found = payload::read(members.content(size), identity, plan, None)?;
                return self.belongs_to(&found.sealed.manifest).map(|()| found.sealed);
            }
            members.bytes(size, README_LIMIT).map_err(damaged)?;
        }
        Err(VaultError::BackupDamaged)
    }

    fn belongs_to(&self, manifest: &Manifest) -> Result<(), VaultError> {
        let found = self.slots.iter().map(|slot| (&slot.id, hex(&Sha256::digest(&slot.sealed))));
        let same = found.eq(manifest.slots().iter().map(|line| (&line.id, line.sha256.clone())));
        if same { Ok(()) } else { Err(VaultError::BackupTampered) }
    }
}

impl UnlockedBackup {
    /// Returns what the backup says about itself, for a preview.
    pub fn manifest(&self) -> &Manifest {
        &self.sealed.manifest
    }

    /// Tells whether this backup was made by the vault that is open now.
    pub fn origin(&self, vault: &OpenVault) -> Result<Origin, VaultError> {
        Ok(self.sealed.origin(&register::token(&vault.connection)?))
    }

    /// Restores the backup into a scratch folder inside `beside` and checks it as a vault is checked.
    ///
    /// The scratch folder is gone afterwards; its files were encrypted.
    pub fn check(&self, beside: &Folder, plan: &Plan, steps: &mut Steps<'_>) -> Result<(), VaultError> {
        let scratch = Scratch::within(beside.path())?;
        self.extract(&scratch.file("checked.db"), plan, steps).map(drop)
    }

    /// Writes the database to a file, checks all of it, and opens it under the key the backup gave it.
    pub(super) fn extract(
        &self,
        path: &Path,
        plan: &Plan,
        steps: &mut Steps<'_>,
    ) -> Result<Connection, VaultError> {
        let (slots, found) = extract(&self.file.file, &self.identity, path, plan, steps)?;
        if slots != self.file.slots || found.sealed.text != self.sealed.text {
            return Err(VaultError::BackupDamaged);
        }
        let connection = check(path, &found, plan, steps)?;
        let recorded = register::recipients(&connection)?;
        let opened = |recipient: &Recipient| {
            recipient.slot == self.slot && recipient.public_key == self.identity.public_key()
        };
        if recorded.iter().any(opened) { Ok(connection) } else { Err(VaultError::BackupForged) }
    }
}

/// Opens a backup's file for reading.
pub(super) fn open(path: &Path) -> Result<File, VaultError> {
    let file = File::open(path).map_err(VaultError::place)?;
    // A folder opens as a file does on some systems, and reads as nothing.
    if file.metadata().map_err(VaultError::place)?.is_file() { Ok(file) } else { Err(VaultError::NotABackup) }
}

/// Reads the whole file once more, compares its hashes, and unpacks the database on the way.
pub(super) fn extract(
    file: &File,
    identity: &SlotIdentity,
    path: &Path,
    plan: &Plan,
    steps: &mut Steps<'_>,
) -> Result<(Vec<SlotFile>, Payload), VaultError> {
    scan(file, steps, |sealed| payload::read(sealed, identity, plan, Some(path)))
}

/// Checks an unpacked database: its pages, its structure, its references, its content, and who made it.
pub(super) fn check(
    path: &Path,
    payload: &Payload,
    plan: &Plan,
    steps: &mut Steps<'_>,
) -> Result<Connection, VaultError> {
    let total = database::CHECKS.len() as u64 + 1;
    for (done, one) in (0..).zip(database::CHECKS) {
        tell(steps, Stage::Checking, done, total)?;
        database::check_one(path, &payload.key, plan, one).map_err(not_as_sealed)?;
    }
    let connection = database::connect_existing(path, &payload.key, plan).map_err(not_as_sealed)?;
    register::check_format(&connection).map_err(not_as_sealed)?;
    migrations::pending(&connection, plan)?;
    let mut progress = || tell(steps, Stage::Checking, total - 1, total);
    let digest = digest::with_progress(&connection, &[], &mut progress)?;
    let Sealed { manifest, .. } = &payload.sealed;
    let recorded: BTreeSet<_> = register::recipients(&connection)
        .map_err(not_as_sealed)?
        .into_iter()
        .map(|recipient| (recipient.slot, recipient.kind))
        .collect();
    let own = manifest.has_digest(&digest)
        && payload.sealed.origin(&register::token(&connection).map_err(not_as_sealed)?) == Origin::Own
        && recorded == manifest.slots().iter().map(|slot| (slot.id.clone(), slot.kind)).collect();
    if !own {
        return Err(VaultError::BackupForged);
    }
    tell(steps, Stage::Checking, total, total)?;
    Ok(connection)
}

/// The bytes are those age has authenticated, so a database that is not sound was put there on purpose.
fn not_as_sealed(error: VaultError) -> VaultError {
    match error {
        VaultError::DatabaseDamaged | VaultError::Database { .. } => VaultError::BackupForged,
        error => error,
    }
}

/// Reads a file from beginning to end, lends its encrypted part on the way, and compares all hashes.
///
/// Damage comes first: only what is whole can be tampered with.
fn scan<T>(
    file: &File,
    steps: &mut Steps<'_>,
    payload: impl FnOnce(&mut dyn Read) -> Result<T, VaultError>,
) -> Result<(Vec<SlotFile>, T), VaultError> {
    let total = file.metadata().map_err(VaultError::place)?.len();
    recognise(file)?;
    let mut stopped = false;
    let watched = Watched { file: rewound(file)?, steps, stopped: &mut stopped, done: 0, total };
    let scanned = scan_members(watched, payload);
    if stopped { Err(VaultError::Stopped) } else { scanned }
}

/// Tells a backup, whole or not, from a file of another kind.
fn recognise(file: &File) -> Result<(), VaultError> {
    let mut start = Vec::new();
    rewound(file)?.take(README.len() as u64).read_to_end(&mut start).map_err(VaultError::place)?;
    if README.as_bytes().starts_with(&start) { Ok(()) } else { Err(VaultError::NotABackup) }
}

fn scan_members<T>(
    file: Watched<'_, '_>,
    payload: impl FnOnce(&mut dyn Read) -> Result<T, VaultError>,
) -> Result<(Vec<SlotFile>, T), VaultError> {
    let mut members = Reader::new(BufReader::with_capacity(PIECE, file));
    let mut sums = String::new();
    let mut slots: Vec<SlotFile> = Vec::new();

    let (name, size) = some(&mut members)?;
    if name != README {
        return Err(VaultError::NotABackup);
    }
    let readme = members.bytes(size, README_LIMIT).map_err(damaged)?;
    sums.push_str(&sum_line(README, &hex(&Sha256::digest(&readme))));

    let size = loop {
        let (name, size) = some(&mut members)?;
        if name == PAYLOAD {
            break size;
        }
        let id = slot_id(&name).filter(|_| slots.len() < SLOT_COUNT).ok_or(VaultError::BackupDamaged)?;
        let sealed = members.bytes(size, SLOT_LIMIT).map_err(damaged)?;
        sums.push_str(&sum_line(&name, &hex(&Sha256::digest(&sealed))));
        slots.push(SlotFile { id, sealed });
    };
    let mut content = Hashing::new(members.content(size));
    let outcome = payload(&mut content);
    match outcome {
        Ok(_) | Err(VaultError::BackupTampered | VaultError::BackupForged) => {}
        Err(error) => return Err(error),
    }
    // What was not asked for is read too: the hash tells damage from tampering.
    io::copy(&mut content, &mut io::sink()).map_err(VaultError::place)?;
    let (found, sum) = content.finish();
    if found != size {
        return Err(VaultError::BackupCut);
    }
    members.padding(size).map_err(damaged)?;
    sums.push_str(&sum_line(PAYLOAD, &sum));

    let (name, size) = some(&mut members)?;
    let listed = members.bytes(size, README_LIMIT).map_err(damaged)?;
    let end = members.next().map_err(damaged)?;
    if name != SUMS || listed != sums.as_bytes() || end.is_some() {
        return Err(VaultError::BackupDamaged);
    }
    Ok((slots, outcome?))
}

fn some(members: &mut Reader<impl Read>) -> Result<(String, u64), VaultError> {
    members.next().map_err(damaged)?.ok_or(VaultError::BackupDamaged)
}

fn damaged(flaw: Flaw) -> VaultError {
    match flaw {
        Flaw::Cut => VaultError::BackupCut,
        Flaw::Malformed => VaultError::BackupDamaged,
        Flaw::Io(error) => VaultError::place(error),
    }
}

fn rewound(mut file: &File) -> Result<&File, VaultError> {
    file.seek(SeekFrom::Start(0)).map_err(VaultError::place)?;
    Ok(file)
}

/// Tells how far reading has come, and stops it when asked to.
struct Watched<'a, 's> {
    file: &'a File,
    steps: &'a mut Steps<'s>,
    stopped: &'a mut bool,
    done: u64,
    total: u64,
}

impl Read for Watched<'_, '_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if tell(self.steps, Stage::Reading, self.done, self.total).is_err() {
            *self.stopped = true;
            return Err(io::Error::other("stopped"));
        }
        let length = self.file.read(buffer)?;
        self.done += length as u64;
        Ok(length)
    }
}
