//! Writing a backup anew in its own place, without what may no longer be in it.
//!
//! What was erased lives on in every backup from before. Such a backup is restored into a scratch folder, changed there,
//! copied under a new key, written beside the old file, read back and compared as every backup is; one rename then puts it
//! in the old file's place. So it is the old backup or the new one, whole, whatever stops this. Number, day and slots
//! stay: what opened the backup opens it still.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::read::BackupKey;
use super::write::{Backup, BackupAbout, Keys, take};
use super::{Place, Steps};
use crate::scratch::Scratch;
use crate::slot::Slot;
use crate::{Durability, Plan, VaultError, migrations};

impl BackupKey {
    /// Changes what a backup holds: `change` has its database, and counts anew what the preview tells.
    ///
    /// An earlier schema is brought to today's first. Errors are those of [`BackupKey::check`]; the file is as it was then.
    pub fn rewrite<E: From<VaultError>>(
        &self,
        file: &Place,
        readme: &str,
        steps: &mut Steps<'_>,
        change: impl FnOnce(&mut Connection) -> Result<BTreeMap<String, u64>, E>,
    ) -> Result<Backup, E> {
        let backup = self.open(file, steps)?;
        let plan = Plan { durability: Durability::Bulk, ..self.plan };
        let scratch = Scratch::within(self.folder.path())?;
        let mut database = backup.extract(&scratch.file("changed.db"), &plan, steps)?;
        let pending = migrations::pending(&database, &plan)?;
        migrations::apply(&mut database, pending)?;
        let counts = change(&mut database)?;
        let manifest = backup.manifest();
        let about = BackupAbout { sequence: manifest.sequence, made_on: manifest.made_on, counts, readme };
        let slots = backup.file.slots.iter().zip(manifest.slots()).map(|(file, line)| Slot {
            id: file.id.clone(),
            kind: line.kind,
            sealed: file.sealed.clone(),
        });
        let keys = Keys { slots: slots.collect(), identity: self.identity.clone() };
        let snapshot = take(&database, &about, keys, (&self.folder, &plan), steps)?;
        database.close().map_err(|(_, error)| VaultError::from(error))?;
        // The old file is let go of before another takes its name.
        drop(backup);
        Ok(snapshot.write_over(file, steps)?)
    }
}
