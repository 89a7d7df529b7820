//! An open vault: the connection, which slot opened it, and changing that slot's passphrase.

use std::fmt;

use rusqlite::Connection;

use crate::keyring::Keyring;
use crate::locked::LockedVault;
use crate::slot::{SlotIdentity, SlotKind};
use crate::{Durability, Plan, Secret, SlotId, VaultError, WorkFactor, disk};

/// A vault whose database is open in this process.
///
/// Dropping it closes the database and lets the folder go; [`OpenVault::close`] keeps the folder and reports
/// errors.
pub struct OpenVault {
    // Dropped in this order: the database is closed before the lock on the folder is let go.
    connection: Connection,
    keyring: Keyring,
    slot: SlotId,
    public_key: String,
    work: WorkFactor,
    durability: Durability,
    locked: LockedVault,
}

/// What opening found out.
pub(crate) struct Opened {
    pub(crate) connection: Connection,
    pub(crate) keyring: Keyring,
    pub(crate) slot: SlotId,
    pub(crate) identity: SlotIdentity,
}

impl OpenVault {
    pub(crate) fn new(locked: LockedVault, opened: Opened, plan: &Plan) -> Self {
        let Opened { connection, keyring, slot, identity } = opened;
        let public_key = identity.public_key();
        Self { connection, keyring, slot, public_key, work: plan.work, durability: plan.durability, locked }
    }

    /// Returns the database, every setting of the house applied.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Returns the database for transactions.
    pub fn connection_mut(&mut self) -> &mut Connection {
        &mut self.connection
    }

    /// Returns the slot that opened the vault.
    pub fn slot(&self) -> &SlotId {
        &self.slot
    }

    /// Tells whether the recovery kit opened the vault.
    pub fn opened_with_recovery(&self) -> bool {
        self.keyring.slots.iter().any(|slot| slot.id == self.slot && slot.kind == SlotKind::Recovery)
    }

    /// Locks the slot that opened the vault with a new passphrase, once the current one has opened it again.
    ///
    /// On an error of the disk either passphrase may be the one that opens; on any other error nothing has
    /// changed. Copies of the key files made earlier still open with the old passphrase.
    pub fn change_passphrase(&mut self, current: &Secret, new: &Secret) -> Result<(), VaultError> {
        let mut keyring = self.keyring.clone();
        let slot = keyring
            .slots
            .iter_mut()
            .find(|slot| slot.id == self.slot)
            .expect("the slot that opened the vault is one of its slots");
        if slot.kind == SlotKind::Recovery {
            return Err(VaultError::RecoverySlot);
        }
        let identity = slot.open(current, self.work)?;
        if identity.public_key() != self.public_key {
            return Err(VaultError::KeysChanged);
        }
        slot.sealed = identity.seal(new, self.work)?;
        keyring.commit(self.locked.folder())?;
        self.keyring = keyring;
        Ok(())
    }

    /// Closes the database and keeps the folder; an open transaction is rolled back.
    pub fn close(self) -> Result<LockedVault, VaultError> {
        let Self { connection, keyring, durability, locked, .. } = self;
        connection.close().map_err(|(_, error)| error)?;
        if durability == Durability::Bulk {
            disk::sync_file(&locked.folder().database(keyring.generation))?;
        }
        Ok(locked)
    }
}

impl fmt::Debug for OpenVault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenVault").field("slot", &self.slot).finish_non_exhaustive()
    }
}
