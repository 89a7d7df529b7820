//! A backup of a vault at which nobody sits yet: before it is brought to a newer version, and before whoever came in with
//! the recovery kit changes who opens it.
//!
//! Keeps true: what it comes before does not happen without at least one good copy. What is known of the copies is written
//! down once somebody sits at the desk: until then the vault may be one of an earlier version, and is only read.

use tillit_vault::{Folder, OpenVault, Place};

use super::Reason;
use super::make::{Intended, Written, take_in};
use super::places::{keep, reachable};
use super::register::NewBackup;
use crate::fault::Fault;
use crate::office::Office;
use crate::settings::centre_zone;
use crate::work::Progress;
use crate::world::World;

/// A backup that was made, and is not written down yet.
pub(crate) struct Unattended {
    new: NewBackup,
    written: Vec<Written>,
}

/// Makes a backup at once, to every place that is there.
pub(crate) fn make_unattended(
    vault: &mut OpenVault,
    world: &World,
    (folder, sticks): (&Folder, &[Place]),
    reason: Reason,
    progress: &Progress,
) -> Result<Unattended, Fault> {
    let beside = Place::beside(folder);
    let conn = vault.connection();
    world.set_zone(centre_zone(conn)?);
    let targets = reachable(conn, world, &beside, sticks)?;
    let intended = Intended::read(conn, world, &beside, targets)?;
    let (new, copied) = intended.copy(vault, reason, progress)?;
    let written = copied.write(folder, progress)?;
    if written.iter().all(|copy| copy.outcome.is_err()) {
        return Err(Fault::refused("backup-first"));
    }
    Ok(Unattended { new, written })
}

/// Writes down what is known of such a backup.
pub(crate) fn note_unattended(office: &mut Office, made: Unattended) -> Result<(), Fault> {
    made.written.iter().try_for_each(|copy| keep(office, &copy.target))?;
    take_in(office, made.new, 0, made.written).map(drop)
}
