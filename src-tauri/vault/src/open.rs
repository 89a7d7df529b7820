//! An open vault: the connection, which slot opened it, and changing that slot's passphrase.
//!
//! Other changes of who opens it are in `admit` and `rotate`.

use std::fmt;

use rusqlite::Connection;

use crate::admit::Authority;
use crate::keyring::Keyring;
use crate::locked::LockedVault;
use crate::slot::{Slot, SlotIdentity, SlotKind};
use crate::{Durability, Plan, Secret, SlotId, VaultError, folder};

/// A vault whose database is open in this process.
///
/// Dropping it closes the database and lets the folder go; [`OpenVault::close`] keeps the folder and reports
/// errors.
pub struct OpenVault {
    // Dropped in this order: the database is closed before the lock on the folder is let go.
    pub(crate) connection: Connection,
    pub(crate) keyring: Keyring,
    pub(crate) slot: SlotId,
    pub(crate) identity: SlotIdentity,
    pub(crate) plan: Plan,
    pub(crate) locked: LockedVault,
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
        Self { connection, keyring, slot, identity, plan: *plan, locked }
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

    /// Returns the slots that open the vault.
    pub fn slots(&self) -> impl Iterator<Item = (&SlotId, SlotKind)> {
        self.keyring.slots.iter().map(|slot| (&slot.id, slot.kind))
    }

    /// Tells whether the recovery kit opened the vault.
    pub fn opened_with_recovery(&self) -> bool {
        self.own_slot().kind == SlotKind::Recovery
    }

    /// Tells whether one of the two key files was missing or damaged when the vault was taken.
    pub fn keys_were_damaged(&self) -> bool {
        self.locked.keys_were_damaged()
    }

    /// Lets the database go and keeps the folder.
    pub(crate) fn into_locked(self) -> LockedVault {
        self.locked
    }

    pub(crate) fn own_slot(&self) -> &Slot {
        self.keyring
            .slots
            .iter()
            .find(|slot| slot.id == self.slot)
            .expect("the slot that opened the vault is one of its slots")
    }

    /// Locks the slot that opened the vault with a new passphrase, once the current one has opened it again.
    ///
    /// On an error of the disk either passphrase may be the one that opens; on any other error nothing has
    /// changed. Copies of the key files made earlier still open with the old passphrase.
    pub fn change_passphrase(&mut self, current: &Secret, new: &Secret) -> Result<(), VaultError> {
        let Authority(identity) = self.authorise(current)?;
        self.refuse_taken(new, Some(&self.slot))?;
        let mut keyring = self.keyring.clone();
        for slot in keyring.slots.iter_mut().filter(|slot| slot.id == self.slot) {
            slot.sealed = identity.seal(new, self.plan.work)?;
        }
        keyring.commit(self.locked.folder())?;
        self.keyring = keyring;
        Ok(())
    }

    /// Closes the database and keeps the folder; an open transaction is rolled back.
    pub fn close(self) -> Result<LockedVault, VaultError> {
        let Self { connection, keyring, plan, locked, .. } = self;
        connection.close().map_err(|(_, error)| error)?;
        if plan.durability != Durability::Full {
            folder::settle_database(&locked.folder().database(keyring.generation))?;
        }
        Ok(locked)
    }
}

impl fmt::Debug for OpenVault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenVault").field("slot", &self.slot).finish_non_exhaustive()
    }
}
