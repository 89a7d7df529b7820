//! A new database key: a new file under it, the key given to the slots that stay, and the old file destroyed.
//!
//! This is how somebody loses her way in, and what is done when a passphrase, the recovery kit or a key file may have
//! been seen. The slots' recipients are changed inside the new file before it counts, so the one rename of
//! `keys.tar` commits everything: the file, its key and who opens it. A crash leaves the vault as it was or as it
//! is to be. Copies of the old files, backups among them, still open with what opened them before.

use std::ops::ControlFlow;
use std::path::Path;

use rusqlite::Connection;

use crate::database::{self, DatabaseKey, DatabaseSalt};
use crate::folder::Switch;
use crate::keyring::Keyring;
use crate::locked::{find_slot, finish};
use crate::open::OpenVault;
use crate::register::{self, Recipient};
use crate::slot::{self, Slot, SlotId, SlotIdentity, SlotKind};
use crate::{Plan, RecoveryWords, Secret, VaultError, logical_digest};

/// Who opens the vault from now on.
#[derive(Clone, Copy, Debug)]
pub enum KeyChange<'a> {
    /// The same as before; only the key of the database is new.
    Same,
    /// A coordinator's slot is taken away; not the one that opened the vault.
    Remove(&'a SlotId),
    /// A coordinator's slot gets another passphrase and another key pair: what her old passphrase opened opens no more.
    Passphrase(&'a SlotId, &'a Secret),
    /// The recovery kit's slot makes room for one with other words.
    Recovery(&'a RecoveryWords),
}

/// What a rotation is doing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RotationStep {
    /// Copying, and how much of it is done, from 0 to 1.
    Copying(f64),
    /// Comparing the copy with the original.
    Comparing,
    /// Checking the new file from the disk.
    Checking,
}

/// Hears what is being done and says whether to go on. After [`RotationStep::Checking`] it is not asked again.
pub type Watch<'a> = &'a mut dyn FnMut(RotationStep) -> ControlFlow<()>;

/// The slots, and what the vault is to know of them.
struct Members {
    slots: Vec<Slot>,
    recipients: Vec<Recipient>,
    /// The slot of whoever is at the desk.
    seat: SlotId,
    /// What it opens with, where that is new.
    identity: Option<SlotIdentity>,
}

/// The new file, open, and the keys that will make it count.
struct Made {
    connection: Connection,
    keyring: Keyring,
    seat: SlotId,
    identity: Option<SlotIdentity>,
}

impl OpenVault {
    /// Writes a new database file under a new key, for the slots that are to open it, and destroys the old one.
    ///
    /// On an error the vault is as it was.
    pub fn rotate(&mut self, change: KeyChange<'_>, watch: Watch<'_>) -> Result<(), VaultError> {
        let members = self.members_after(change)?;
        let folder = self.locked.folder().clone();
        let switch = folder.begin_switch(self.keyring.generation)?;
        let made = self.make(&switch, members, watch);
        let Made { connection, keyring, seat, identity } = match made {
            Ok(made) => made,
            Err(error) => {
                // The reason is what matters: the mark stays until the next unlock can remove the copy.
                let _ = folder.settle_switch(switch.from);
                return Err(error);
            }
        };
        if let Err(error) = keyring.commit(&folder) {
            // The disk says whether the rename was before the error or after it.
            match Keyring::read(&folder) {
                Ok((counts, _)) if counts.generation == switch.to => {}
                Ok(_) => {
                    drop(connection);
                    let _ = folder.settle_switch(switch.from);
                    return Err(error);
                }
                Err(_) => return Err(error),
            }
        }
        let old = std::mem::replace(&mut self.connection, connection);
        self.keyring = keyring;
        self.slot = seat;
        if let Some(identity) = identity {
            self.identity = identity;
        }
        // From here on the new file counts. What cannot be removed now goes at the next unlock.
        let _ = old.close();
        let _ = folder.settle_switch(switch.to);
        Ok(())
    }

    fn make(&self, switch: &Switch, members: Members, watch: Watch<'_>) -> Result<Made, VaultError> {
        let Members { slots, recipients, seat, identity } = members;
        let key = DatabaseKey::generate()?;
        let database_key = slot::seal_database_key(&key, recipients.iter().map(|r| r.public_key.as_str()))?;
        let database = self.locked.folder().database(switch.to);
        let mut copy = copy_database(&self.connection, &database, &key, &self.plan, watch)?;
        let transaction = copy.transaction()?;
        register::set_generation(&transaction, switch.to)?;
        register::replace_recipients(&transaction, &recipients)?;
        transaction.commit()?;
        tell(watch, RotationStep::Checking)?;
        finish(copy, &database, &key, &self.plan)?;
        // Opened before it counts: nothing is left to go wrong once it does.
        let connection = database::connect_existing(&database, &key, &self.plan)?;
        let keyring =
            Keyring { generation: switch.to, salt: DatabaseSalt::of(&database)?, slots, database_key };
        Ok(Made { connection, keyring, seat, identity })
    }

    fn members_after(&self, change: KeyChange<'_>) -> Result<Members, VaultError> {
        let mut members = Members {
            slots: self.keyring.slots.clone(),
            recipients: register::recipients(&self.connection)?,
            seat: self.slot.clone(),
            identity: None,
        };
        match change {
            KeyChange::Same => {}
            KeyChange::Remove(slot) => {
                if *slot == self.slot {
                    return Err(VaultError::OwnSlot);
                }
                self.coordinator_slot(slot)?;
                members.leave(|id, _| id == slot);
            }
            KeyChange::Passphrase(slot, passphrase) => {
                self.coordinator_slot(slot)?;
                self.refuse_taken(passphrase, Some(slot))?;
                let (new, identity) = Slot::create(SlotKind::Coordinator, passphrase, self.plan.work)?;
                members.leave(|id, _| id == slot);
                // The id stays: outside the vault nothing tells that it is another key.
                members.join(Slot { id: slot.clone(), ..new }, identity.public_key());
                if self.opened_with_recovery() || *slot == self.slot {
                    (members.seat, members.identity) = (slot.clone(), Some(identity));
                }
            }
            KeyChange::Recovery(words) => {
                let (new, identity) = Slot::create(SlotKind::Recovery, &words.secret(), self.plan.work)?;
                members.leave(|_, kind| kind == SlotKind::Recovery);
                let public_key = identity.public_key();
                if self.opened_with_recovery() {
                    (members.seat, members.identity) = (new.id.clone(), Some(identity));
                }
                members.join(new, public_key);
            }
        }
        Ok(members)
    }

    fn coordinator_slot(&self, slot: &SlotId) -> Result<(), VaultError> {
        let found = self.keyring.slots.iter().find(|present| present.id == *slot);
        match found.map(|slot| slot.kind) {
            Some(SlotKind::Coordinator) => Ok(()),
            Some(SlotKind::Recovery) => Err(VaultError::RecoverySlot),
            None => Err(VaultError::NoSuchSlot),
        }
    }

    /// Refuses a passphrase that opens another slot: whoever typed it would come in as somebody else.
    pub(crate) fn refuse_taken(&self, passphrase: &Secret, own: Option<&SlotId>) -> Result<(), VaultError> {
        let others: Vec<Slot> =
            self.keyring.slots.iter().filter(|slot| Some(&slot.id) != own).cloned().collect();
        match find_slot(&others, passphrase, &self.plan) {
            Ok(_) => Err(VaultError::PassphraseTaken),
            // A slot that cannot be tried is not opened by anything.
            Err(_) => Ok(()),
        }
    }
}

impl Members {
    fn leave(&mut self, goes: impl Fn(&SlotId, SlotKind) -> bool) {
        self.slots.retain(|slot| !goes(&slot.id, slot.kind));
        self.recipients.retain(|recipient| !goes(&recipient.slot, recipient.kind));
    }

    fn join(&mut self, slot: Slot, public_key: String) {
        self.recipients.push(Recipient { slot: slot.id.clone(), public_key, kind: slot.kind });
        self.slots.push(slot);
    }
}

/// Copies every page to a new file, which may have another key, and makes sure that both say the same.
pub(crate) fn copy_database(
    old: &Connection,
    path: &Path,
    key: &DatabaseKey,
    plan: &Plan,
    watch: Watch<'_>,
) -> Result<Connection, VaultError> {
    let copy = database::copy_into(old, path, key, plan, |done, total| {
        // Pages in their millions are counted exactly.
        tell(watch, RotationStep::Copying(done as f64 / total.max(1) as f64))
    })?;
    tell(watch, RotationStep::Comparing)?;
    if logical_digest(&copy, &[])? == logical_digest(old, &[])? {
        Ok(copy)
    } else {
        Err(VaultError::DatabaseDamaged)
    }
}

fn tell(watch: Watch<'_>, step: RotationStep) -> Result<(), VaultError> {
    match watch(step) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(VaultError::Stopped),
    }
}
