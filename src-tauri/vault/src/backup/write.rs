//! Writing a backup, and not believing in it before it was restored from what the medium gives back.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::Connection;

use super::manifest::Sealed;
use super::members::{PIECE, Writer};
use super::payload::{self, Payload};
use super::place::{BackupName, Place};
use super::{PAYLOAD, README, SUMS, Stage, Steps, read, tell};
use crate::database::{self, DatabaseKey};
use crate::folder::Folder;
use crate::keyring::slot_name;
use crate::open::OpenVault;
use crate::scratch::Scratch;
use crate::slot::{Slot, SlotIdentity};
use crate::{Durability, Plan, VaultError, digest, disk, register, slot};

const COPY: &str = "copy.db";

/// What the caller knows about a backup and this crate does not.
#[derive(Clone, Debug)]
pub struct BackupAbout<'a> {
    /// Counts this vault's backups from 1; a number is never used again.
    pub sequence: u64,
    /// The day, as the clock has it.
    pub made_on: NaiveDate,
    /// What the vault holds, for the preview: names and numbers, nobody's data.
    pub counts: BTreeMap<String, u64>,
    /// How to open the backup by hand, in every language.
    pub readme: &'a str,
}

/// A backup that was written, read back, restored and compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it lies.
    pub place: Place,
    /// How many bytes it has.
    pub size: u64,
}

impl OpenVault {
    /// Copies the database under a key of its own, for a backup that is written while the vault is used on.
    ///
    /// This is the only part of a backup that needs the vault. `steps` hears [`Stage::Copying`] alone.
    pub fn snapshot(
        &mut self,
        about: &BackupAbout<'_>,
        steps: &mut Steps<'_>,
    ) -> Result<Snapshot, VaultError> {
        // A slot whose joining was cut short counts or not, as the key files say; here as at every unlock.
        register::settle_joining(self.connection(), &self.keyring)?;
        let keys = Keys { slots: self.keyring.slots.clone(), identity: self.identity.clone() };
        let plan = Plan { durability: Durability::Bulk, ..self.plan };
        take(self.connection(), about, keys, (self.locked.folder(), &plan), steps)
    }

    /// Writes a backup in one go: [`OpenVault::snapshot`], then [`Snapshot::write_to`].
    pub fn write_backup(
        &mut self,
        to: &Place,
        about: &BackupAbout<'_>,
        steps: &mut Steps<'_>,
    ) -> Result<Backup, VaultError> {
        // Asked first, before the database is copied for nothing.
        let name = BackupName { sequence: about.sequence, made_on: about.made_on };
        to.target(&name, self.locked.folder())?;
        self.snapshot(about, steps)?.write_to(to, steps)
    }
}

/// Who opens a backup, and how it is opened here.
pub(super) struct Keys {
    pub(super) slots: Vec<Slot>,
    pub(super) identity: SlotIdentity,
}

/// Copies a database under a key of its own into a scratch folder of the vault's, and describes the copy.
pub(super) fn take(
    connection: &Connection,
    about: &BackupAbout<'_>,
    Keys { slots, identity }: Keys,
    (folder, plan): (&Folder, &Plan),
    steps: &mut Steps<'_>,
) -> Result<Snapshot, VaultError> {
    let scratch = Scratch::within(folder.path())?;
    let (copy, key) = (scratch.file(COPY), DatabaseKey::generate()?);
    let progress = |done, total| tell(steps, Stage::Copying, done, total);
    let copied = database::copy_into(connection, &copy, &key, plan, progress)?;
    copied.close().map_err(|(_, error)| error)?;

    let digest = digest::with_progress(connection, &[], &mut || tell(steps, Stage::Copying, 1, 1))?;
    let schema = register::applied(connection)?.last().map_or(0, |applied| applied.number);
    let name = BackupName { sequence: about.sequence, made_on: about.made_on };
    let token = register::token(connection)?;
    let sealed = Sealed::new(&token, name, schema, &about.counts, &digest, &slots);
    let recipients = register::recipients(connection)?;
    Ok(Snapshot {
        name,
        readme: about.readme.to_owned(),
        recipients: slot::recipients(recipients.iter().map(|recipient| recipient.public_key.as_str()))?,
        payload: Payload { sealed, key },
        digest,
        slots,
        identity,
        folder: folder.clone(),
        plan: *plan,
        scratch,
    })
}

/// What a vault held at one moment, encrypted under a key of its own, to be written to one place or several.
///
/// It lies in a scratch folder that goes when this is dropped, and when the vault is taken anew.
pub struct Snapshot {
    name: BackupName,
    readme: String,
    recipients: Vec<age::x25519::Recipient>,
    payload: Payload,
    digest: [u8; 32],
    slots: Vec<Slot>,
    identity: SlotIdentity,
    folder: Folder,
    plan: Plan,
    scratch: Scratch,
}

impl Snapshot {
    /// Returns the logical digest of the vault as it was copied.
    pub fn digest(&self) -> [u8; 32] {
        self.digest
    }

    /// Writes a backup into a folder, or as the very file that is named, and restores it to see that it is good.
    ///
    /// The file gets its name only after that; until then it is called `….tar.tmp`, and whatever stops this
    /// (an error, a step answered with `Break`) leaves nothing behind. A crash leaves a `.tar.tmp` that the
    /// next backup to the same folder removes.
    pub fn write_to(&self, to: &Place, steps: &mut Steps<'_>) -> Result<Backup, VaultError> {
        let draft = self.draft(to.target(&self.name, &self.folder)?, steps)?;
        if draft.target.try_exists().map_err(VaultError::place)? {
            return Err(VaultError::BackupExists);
        }
        draft.put_in_place()
    }

    /// Writes a backup in the place of one that lies there; until it is known to be good, that one stays.
    pub(super) fn write_over(&self, file: &Place, steps: &mut Steps<'_>) -> Result<Backup, VaultError> {
        self.draft(file.path().to_owned(), steps)?.put_in_place()
    }

    /// Writes the file under the name of a draft, and restores it to see that it is good.
    fn draft(&self, target: PathBuf, steps: &mut Steps<'_>) -> Result<Draft, VaultError> {
        clear_drafts(&target);
        let draft = Draft::create(target)?;
        self.write(&draft.file, steps)?;
        self.read_back(&draft, steps).map_err(unsound)?;
        Ok(draft)
    }

    fn write(&self, file: &File, steps: &mut Steps<'_>) -> Result<(), VaultError> {
        let mut members = Writer::new(BufWriter::with_capacity(PIECE, file));
        members.bytes(README, self.readme.as_bytes()).map_err(VaultError::place)?;
        for slot in &self.slots {
            members.bytes(&slot_name(&slot.id), &slot.sealed).map_err(VaultError::place)?;
        }
        let copy = self.scratch.file(COPY);
        members.growing(PAYLOAD, |out| payload::write(out, &self.recipients, &self.payload, &copy, steps))?;
        let sums = members.sums();
        members.bytes(SUMS, sums.as_bytes()).map_err(VaultError::place)?;
        members.finish().and_then(|mut out| out.flush()).map_err(VaultError::place)?;
        file.sync_all().map_err(VaultError::place)
    }

    fn read_back(&self, draft: &Draft, steps: &mut Steps<'_>) -> Result<(), VaultError> {
        let scratch = Scratch::within(self.folder.path())?;
        // On Windows a lock keeps every other reader out, and this one is another.
        #[cfg(windows)]
        let _ = draft.file.unlock();
        let (file, restored) = (read::open(&draft.temporary)?, scratch.file("restored.db"));
        disk::forget_cached(&file);
        let (slots, found) = read::extract(&file, &self.identity, &restored, &self.plan, steps)?;
        let slots = slots.iter().map(|slot| (&slot.id, &slot.sealed));
        let same = slots.eq(self.slots.iter().map(|slot| (&slot.id, &slot.sealed)))
            && found.sealed.text == self.payload.sealed.text;
        if !same {
            return Err(VaultError::BackupUnsound);
        }
        read::check(&restored, &found, &self.plan, steps).map(drop)
    }
}

impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot").field("name", &self.name).finish_non_exhaustive()
    }
}

/// What was just written is not what can be read: it is the medium that fails.
fn unsound(error: VaultError) -> VaultError {
    match error {
        VaultError::NotABackup
        | VaultError::BackupCut
        | VaultError::BackupDamaged
        | VaultError::BackupTampered
        | VaultError::BackupForged => VaultError::BackupUnsound,
        error => error,
    }
}

/// A backup's file before it is known to be good; removed when dropped.
struct Draft {
    file: File,
    temporary: PathBuf,
    target: PathBuf,
    in_place: bool,
}

impl Draft {
    /// Creates the file and holds it, so that nobody takes it for one that was left behind.
    fn create(target: PathBuf) -> Result<Self, VaultError> {
        let temporary = disk::temporary_of(&target);
        let file = disk::create_private_file(&temporary)
            .and_then(|()| File::options().read(true).write(true).open(&temporary))
            .map_err(VaultError::place)?;
        // Some media know no locks; then nobody else removes drafts there either.
        let _ = file.try_lock();
        Ok(Self { file, temporary, target, in_place: false })
    }

    fn put_in_place(mut self) -> Result<Backup, VaultError> {
        let size = self.file.metadata().map_err(VaultError::place)?.len();
        fs::rename(&self.temporary, &self.target).map_err(VaultError::place)?;
        self.in_place = true;
        disk::sync_folder_of(&self.target).map_err(VaultError::place)?;
        let place = Place::from_text(self.target.to_string_lossy().into_owned());
        Ok(Backup { place, size })
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.in_place {
            // What cannot be removed now (the stick is gone) goes with the next backup to this folder.
            let _ = fs::remove_file(&self.temporary);
        }
    }
}

/// Removes drafts that a crash left in the folder; one that somebody is writing is held, and stays.
fn clear_drafts(target: &Path) {
    let Some(entries) = target.parent().and_then(|folder| fs::read_dir(folder).ok()) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".tmp"));
        let ours =
            name.is_some_and(|name| BackupName::parse(name).is_some()) || path == disk::temporary_of(target);
        let abandoned = || File::open(&path).is_ok_and(|file| file.try_lock().is_ok());
        if ours && abandoned() {
            let _ = fs::remove_file(&path);
        }
    }
}
