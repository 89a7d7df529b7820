//! One more coordinator: a new slot, and the database key given to it too.
//!
//! Two places change, the list inside the database and the key files, and no crash may leave a vault that does not
//! open. So the slot is first recorded inside as joining, then the rename of `keys.tar` commits it, then it joins.
//! In between the vault opens with or without it (see `register`). The database and its key stay as they are.

use crate::keyring::Keyring;
use crate::open::OpenVault;
use crate::register::{self, Recipient};
use crate::slot::{self, Slot, SlotId, SlotIdentity, SlotKind};
use crate::{Secret, VaultError};

/// A slot that is made but opens nothing yet.
#[derive(Debug)]
pub struct NewSlot {
    slot: Slot,
    public_key: String,
}

impl NewSlot {
    /// Returns the id the slot will have.
    pub fn id(&self) -> &SlotId {
        &self.slot.id
    }
}

/// Whoever opened the vault has shown again that she knows her passphrase.
pub struct Authority(pub(crate) SlotIdentity);

impl std::fmt::Debug for Authority {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Authority")
    }
}

impl OpenVault {
    /// Asks whoever opened the vault for her passphrase again.
    pub fn authorise(&self, passphrase: &Secret) -> Result<Authority, VaultError> {
        let slot = self.own_slot();
        if slot.kind == SlotKind::Recovery {
            return Err(VaultError::RecoverySlot);
        }
        let identity = slot.open(passphrase, self.plan.work)?;
        if identity.public_key() == self.identity.public_key() {
            Ok(Authority(identity))
        } else {
            Err(VaultError::KeysChanged)
        }
    }

    /// Makes a coordinator's slot with a passphrase that opens no other; it counts once it is admitted.
    pub fn make_slot(&self, passphrase: &Secret) -> Result<NewSlot, VaultError> {
        self.refuse_taken(passphrase, None)?;
        let (slot, identity) = Slot::create(SlotKind::Coordinator, passphrase, self.plan.work)?;
        Ok(NewSlot { slot, public_key: identity.public_key() })
    }

    /// Lets a slot open the vault. On an error the vault is as it was.
    pub fn admit(&mut self, new: NewSlot, authority: &Authority) -> Result<(), VaultError> {
        let NewSlot { slot, public_key } = new;
        let key = slot::open_database_key(&self.keyring.database_key, &authority.0)?;
        let recipient = Recipient { slot: slot.id.clone(), public_key, kind: slot.kind };
        let mut recipients = register::recipients(&self.connection)?;
        recipients.push(recipient.clone());
        let mut keyring = self.keyring.clone();
        keyring.database_key =
            slot::seal_database_key(&key, recipients.iter().map(|r| r.public_key.as_str()))?;
        keyring.slots.push(slot);

        register::begin_joining(&self.connection, &recipient)?;
        let committed = keyring.commit(self.locked.folder());
        if let Err(error) = committed {
            // The disk says whether the rename was before the error or after it; without an answer the next
            // unlock asks again.
            let (counts, _) = Keyring::read(self.locked.folder())?;
            register::settle_joining(&self.connection, &counts)?;
            if counts != keyring {
                return Err(error);
            }
        }
        self.keyring = keyring;
        // It is in: should this not be written now, the next unlock writes it.
        let _ = register::settle_joining(&self.connection, &self.keyring);
        Ok(())
    }
}
