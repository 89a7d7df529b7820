//! Restoring: a new generation beside whatever is there, one rename, and the former vault kept whole.

use rusqlite::Connection;

use super::read::UnlockedBackup;
use super::{Stage, Steps, tell};
use crate::database::{self, DatabaseKey, DatabaseSalt};
use crate::folder::{Folder, FolderState, FormerVault, Switch};
use crate::keyring::Keyring;
use crate::locked::{self, LockedVault};
use crate::open::{OpenVault, Opened};
use crate::scratch::{self, Scratch};
use crate::slot::{self, Slot};
use crate::{Durability, Plan, VaultError, digest, migrations, register};

/// A vault that was put in place from a backup.
#[derive(Debug)]
pub struct Restored {
    /// The vault, opened by the slot that opened the backup.
    pub vault: OpenVault,
    /// The vault that was there before, whole and with its keys.
    pub former: Option<FormerVault>,
}

impl UnlockedBackup {
    /// Puts the backup in the place of whatever vault a folder holds, or into an empty folder, and opens it.
    ///
    /// The database is unpacked, checked, copied under a new key into a new generation, and migrated there if
    /// the plan is newer. Then `before_switch` has it, to apply what must hold for every vault (the list of
    /// the erased), and only then one rename makes it count. A vault that was there, damaged or not, is kept
    /// as it was in a folder of its own inside this one. The slots are the backup's: the passphrases and the
    /// words that open it are those of the day it was made.
    ///
    /// Nobody may have the folder's vault, this process neither. Stopped anywhere, by an error, a step or a
    /// crash, the folder holds the old vault or the new one. A vault of a newer version is not replaced.
    pub fn restore_into<E: From<VaultError>>(
        &self,
        folder: &Folder,
        plan: &Plan,
        steps: &mut Steps<'_>,
        before_switch: impl FnOnce(&mut Connection) -> Result<(), E>,
    ) -> Result<Restored, E> {
        plan.check()?;
        folder.create()?;
        let lock = folder.lock()?;
        let current = current_generation(folder)?;
        let _ = scratch::clear(folder.path());
        let scratch = Scratch::within(folder.path())?;
        let source = self.extract(&scratch.file("restored.db"), plan, steps)?;

        let mark = folder.begin_restore(current)?;
        let (keyring, key) = match self.build(folder, &mark, source, plan, steps, before_switch) {
            Ok(built) => built,
            Err(error) => {
                // The reason is what matters: the mark stays until somebody can remove what was built.
                let _ = folder.settle_switch(mark.from);
                return Err(error);
            }
        };
        drop(scratch);
        keyring.commit(folder)?;
        folder.settle_switch(mark.to)?;
        let connection = database::connect_existing(&folder.database(mark.to), &key, plan)?;
        let opened = Opened { connection, keyring, slot: self.slot.clone(), identity: self.identity.clone() };
        let vault = OpenVault::new(LockedVault::holding(folder, lock), opened, plan);
        Ok(Restored { vault, former: mark.former() })
    }

    fn build<E: From<VaultError>>(
        &self,
        folder: &Folder,
        mark: &Switch,
        source: Connection,
        plan: &Plan,
        steps: &mut Steps<'_>,
        before_switch: impl FnOnce(&mut Connection) -> Result<(), E>,
    ) -> Result<(Keyring, DatabaseKey), E> {
        let (path, key) = (folder.database(mark.to), DatabaseKey::generate()?);
        let bulk = Plan { durability: Durability::Bulk, ..*plan };
        let progress = |done, total| tell(steps, Stage::Restoring, done, total);
        let mut copy = database::copy_into(&source, &path, &key, &bulk, progress)?;
        let digest = digest::with_progress(&copy, &[], &mut || tell(steps, Stage::Restoring, 1, 1))?;
        if !self.manifest().has_digest(&digest) {
            return Err(VaultError::DatabaseDamaged.into());
        }
        source.close().map_err(|(_, error)| VaultError::from(error))?;
        register::set_generation(&copy, mark.to)?;
        let pending = migrations::pending(&copy, plan)?;
        migrations::apply(&mut copy, pending)?;
        before_switch(&mut copy)?;
        let recipients = register::recipients(&copy)?;
        locked::finish(copy, &path, &key, plan)?;
        tell(steps, Stage::Restoring, 1, 1)?;

        let database_key = slot::seal_database_key(&key, recipients.iter().map(|r| r.public_key.as_str()))?;
        let slots = self.file.slots.iter().zip(self.manifest().slots());
        let slots = slots.map(|(file, line)| Slot {
            id: file.id.clone(),
            kind: line.kind,
            sealed: file.sealed.clone(),
        });
        let salt = DatabaseSalt::of(&path)?;
        Ok((Keyring { generation: mark.to, salt, slots: slots.collect(), database_key }, key))
    }
}

/// Returns the generation that counts now; 0 where there is none, or where nobody can tell any more.
fn current_generation(folder: &Folder) -> Result<u64, VaultError> {
    if folder.state()? != FolderState::Vault {
        folder.clear_half_created()?;
        return Ok(0);
    }
    match Keyring::read(folder) {
        Ok((keyring, _)) => {
            folder.settle_switch(keyring.generation)?;
            Ok(keyring.generation)
        }
        Err(VaultError::KeysDamaged | VaultError::KeysMissing) => Ok(0),
        Err(error) => Err(error),
    }
}
