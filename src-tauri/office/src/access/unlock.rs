//! Opening and locking.

use chrono::{DateTime, Duration, Utc};
use rusqlite::OptionalExtension;
use serde_json::Value;
use tillit_vault::{LockedVault, OpenVault, Secret, VaultError};

use super::{DoorView, PassphraseForm, get_door};
use crate::desk::{Desk, State};
use crate::fault::{Args, Fault};
use crate::id::CoordinatorId;
use crate::office::Office;
use crate::settings::centre_zone;
use crate::surface::Nothing;
use crate::world::World;

/// Wrong tries since the vault was last open, and until when the next one waits.
#[derive(Debug, Default)]
pub(crate) struct Tries {
    wrong: u32,
    not_before: Option<DateTime<Utc>>,
}

impl Tries {
    /// Seconds to wait after so many wrong tries: three are free, then it doubles up to 30.
    fn pause(wrong: u32) -> i64 {
        match wrong {
            0..=2 => 0,
            more => (1_i64 << (more - 3).min(5)).min(30),
        }
    }

    fn check(&self, now: DateTime<Utc>) -> Result<(), Fault> {
        match self.not_before {
            Some(until) if now < until => {
                let seconds = (until - now).num_seconds().clamp(0, 30) + 1;
                Err(Fault::Refused {
                    code: "vault-wait",
                    args: Args::from([("seconds", Value::from(seconds))]),
                })
            }
            _ => Ok(()),
        }
    }

    fn note_wrong(&mut self, now: DateTime<Utc>) {
        self.wrong = self.wrong.saturating_add(1);
        self.not_before = Some(now + Duration::seconds(Self::pause(self.wrong)));
    }
}

/// Opens the vault with a passphrase or the words of the recovery kit.
pub fn unlock(desk: &mut Desk, form: PassphraseForm) -> Result<DoorView, Fault> {
    if desk.is_open() {
        return Err(Fault::NotNow);
    }
    let now = desk.world()?.now();
    desk.tries.check(now)?;
    let secret = Secret::new(form.passphrase.trim().to_owned());
    let locked = LockedVault::at(desk.folder())?;
    match locked.unlock(&secret, desk.plan()) {
        Ok(vault) => {
            desk.tries = Tries::default();
            sit_down(desk, vault)?;
            get_door(desk, Nothing {})
        }
        Err((_, error)) => {
            if matches!(error, VaultError::WrongPassphrase) {
                desk.tries.note_wrong(now);
            }
            Err(error.into())
        }
    }
}

/// Seats the coordinator whose slot opened the vault; with the recovery kit, the first coordinator.
fn sit_down(desk: &mut Desk, vault: OpenVault) -> Result<(), Fault> {
    let find = |vault: &OpenVault| -> Result<(CoordinatorId, chrono_tz::Tz), Fault> {
        let conn = vault.connection();
        let by_slot = conn
            .query_row("SELECT id FROM coordinator WHERE slot = ?", [vault.slot().as_str()], |row| row.get(0))
            .optional()?;
        let who = match by_slot {
            Some(who) => who,
            None => {
                conn.query_row("SELECT id FROM coordinator ORDER BY name LIMIT 1", [], |row| row.get(0))?
            }
        };
        Ok((who, centre_zone(conn)?))
    };
    let (who, zone) = find(&vault)?;
    open_office(desk, vault, who, |world| world.set_zone(zone));
    Ok(())
}

/// Turns a locked desk into an open one.
pub(super) fn open_office(desk: &mut Desk, vault: OpenVault, who: CoordinatorId, tell: impl FnOnce(&World)) {
    desk.state = match std::mem::replace(&mut desk.state, State::Turning) {
        State::Locked(world) => {
            tell(&world);
            State::Open(Box::new(Office::new(vault, world, who)))
        }
        other => other,
    };
}

/// Closes the vault.
pub fn lock(desk: &mut Desk, _: Nothing) -> Result<DoorView, Fault> {
    desk.close()?;
    get_door(desk, Nothing {})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_grows_to_thirty_seconds_and_no_further() {
        let pauses: Vec<i64> = (0..12).map(Tries::pause).collect();
        assert_eq!(pauses, [0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30, 30]);
    }
}
