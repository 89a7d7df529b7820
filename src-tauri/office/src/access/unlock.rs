//! Opening and locking, and coming in with the recovery kit.

use rusqlite::{Connection, OptionalExtension};
use serde::Deserialize;
use tillit_vault::{KeyChange, LockedVault, OpenVault, Secret, VaultError, WrongTries};
use ts_rs::TS;

use super::confirm::Tries;
use super::coordinators::{agree, slot_of};
use super::events::{self, AccessEvent};
use super::passphrase::checked;
use super::{DoorView, PassphraseForm, get_door};
use crate::backups;
use crate::check::Check;
use crate::desk::{Desk, Recovering, State};
use crate::fault::Fault;
use crate::id::CoordinatorId;
use crate::journal::Action;
use crate::office::Office;
use crate::settings::centre_zone;
use crate::surface::Nothing;
use crate::world::World;

/// A new passphrase for somebody, by whoever came in with the recovery kit.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetPassphraseForm {
    /// The coordinator who sits down at the desk with it.
    pub coordinator: CoordinatorId,
    /// Her new passphrase.
    pub passphrase: String,
}

impl std::fmt::Debug for SetPassphraseForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SetPassphraseForm")
    }
}

/// Opens the vault with a passphrase, or with the words of the recovery kit, which lead to a new passphrase.
pub fn unlock(desk: &mut Desk, form: PassphraseForm) -> Result<DoorView, Fault> {
    if !desk.is_locked() {
        return Err(Fault::NotNow);
    }
    let now = desk.world()?.now();
    let secret = Secret::new(form.passphrase.trim().to_owned());
    let locked = LockedVault::at(desk.folder())?;
    // Repaired at the first look, so it is said there only.
    desk.keys_mended |= locked.keys_were_damaged();
    desk.tries.take_up(locked.wrong_tries());
    desk.tries.check(now)?;
    let mut made = None;
    let opened = locked.unlock_migrating(&secret, desk.plan(), |vault| {
        made = desk.back_up_earlier_version(vault)?;
        Ok::<_, Fault>(())
    });
    match opened {
        Ok(vault) => {
            desk.tries = Tries::default();
            desk.unattended.extend(made);
            come_in(desk, vault)?;
            get_door(desk, Nothing {})
        }
        Err((locked, fault)) => {
            if matches!(fault, Fault::Vault(VaultError::WrongPassphrase)) {
                locked.note_wrong_try(now.timestamp());
                return Err(desk.tries.note_wrong(now));
            }
            Err(fault)
        }
    }
}

/// Seats the coordinator whose slot opened the vault; the recovery kit's slot is nobody's, and a passphrase comes first.
pub(crate) fn come_in(desk: &mut Desk, vault: OpenVault) -> Result<(), Fault> {
    if vault.opened_with_recovery() {
        desk.state = match std::mem::replace(&mut desk.state, State::Turning) {
            State::Locked(world) => State::Recovering(Box::new(Recovering { vault, world })),
            other => other,
        };
        return Ok(());
    }
    let conn = vault.connection();
    let who = conn
        .query_row("SELECT id FROM coordinator WHERE slot = ?", [vault.slot().as_str()], |row| row.get(0))
        .optional()?
        .ok_or(Fault::Broken)?;
    let zone = centre_zone(conn)?;
    open_office(desk, vault, who, |world| world.set_zone(zone));
    greet(desk)
}

/// Writes down what happened to the ways in while nobody was there.
fn greet(desk: &mut Desk) -> Result<(), Fault> {
    let mended = std::mem::take(&mut desk.keys_mended);
    let office = desk.office_mut()?;
    let WrongTries { count, last_at } = office.vault().take_wrong_tries();
    let slots: Vec<String> = office.vault().slots().map(|(slot, _)| slot.as_str().to_owned()).collect();
    office.act(Action::ChangeCoordinator, |act| {
        act.without_journal();
        agree(act, &slots)?;
        if count > 0 {
            let at = chrono::DateTime::from_timestamp(last_at, 0).unwrap_or_else(|| act.now());
            events::note_without_anybody(act, AccessEvent::WrongTries, at, None, count)?;
        }
        if mended {
            events::note_without_anybody(act, AccessEvent::KeysMended, act.now(), None, 0)?;
        }
        Ok(())
    })?;
    for made in std::mem::take(&mut desk.unattended) {
        backups::note_unattended(desk.office_mut()?, made)?;
    }
    let office = desk.office_mut()?;
    // Whoever comes in reads when something was saved last, and that was not now.
    office.take_news();
    Ok(())
}

/// Turns a locked desk into an open one.
pub(super) fn open_office(desk: &mut Desk, vault: OpenVault, who: CoordinatorId, tell: impl FnOnce(&World)) {
    let practice = desk.is_practice();
    desk.state = match std::mem::replace(&mut desk.state, State::Turning) {
        State::Locked(world) => {
            tell(&world);
            State::Open(Box::new(Office::new(vault, world, who, practice)))
        }
        other => other,
    };
}

/// Gives somebody a new passphrase after the recovery kit opened the vault, and seats her.
pub fn set_passphrase(desk: &mut Desk, form: SetPassphraseForm) -> Result<DoorView, Fault> {
    let (slot, zone, name) = {
        let conn: &Connection = desk.recovering()?.vault.connection();
        let name: Option<String> = conn
            .query_row("SELECT name FROM coordinator WHERE id = ?", [form.coordinator], |row| row.get(0))
            .optional()?;
        (slot_of(conn, form.coordinator)?, centre_zone(conn)?, name.unwrap_or_default())
    };
    let mut check = Check::default();
    let new = checked(&mut check, "passphrase", &form.passphrase, &[&name]);
    check.done()?;
    desk.rotate(KeyChange::Passphrase(&slot, &new))?;
    let practice = desk.is_practice();
    desk.state = match std::mem::replace(&mut desk.state, State::Turning) {
        State::Recovering(recovering) => {
            let Recovering { vault, world } = *recovering;
            world.set_zone(zone);
            State::Open(Box::new(Office::new(vault, world, form.coordinator, practice)))
        }
        other => other,
    };
    greet(desk)?;
    desk.office_mut()?.act(Action::ChangeCoordinator, |act| {
        act.without_journal();
        events::note_without_anybody(act, AccessEvent::KitUsed, act.now(), Some(form.coordinator), 0)
    })?;
    get_door(desk, Nothing {})
}

/// Closes the vault.
pub fn lock(desk: &mut Desk, _: Nothing) -> Result<DoorView, Fault> {
    desk.close()?;
    get_door(desk, Nothing {})
}
