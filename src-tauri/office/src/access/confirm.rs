//! Asking whoever is at the desk for her passphrase again, before anything changes about who can open the vault.

use chrono::{DateTime, Duration, Utc};
use serde_json::Value;
use tillit_vault::{Authority, OpenVault, Secret, VaultError, WrongTries};

use crate::desk::Desk;
use crate::fault::{Args, Fault, FieldFault};

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

    /// Takes up what was counted before this process began: closing the window and opening it again is no way round.
    pub(super) fn take_up(&mut self, counted: WrongTries) {
        if counted.count > self.wrong {
            self.wrong = counted.count;
            let last = DateTime::from_timestamp(counted.last_at, 0);
            self.not_before = last.map(|last| last + Duration::seconds(Self::pause(counted.count)));
        }
    }

    pub(crate) fn check(&self, now: DateTime<Utc>) -> Result<(), Fault> {
        match self.not_before {
            // A clock that was put back makes nobody wait longer than anybody ever waits.
            Some(until) if now < until && until - now <= Duration::seconds(30) => {
                let seconds = (until - now).num_seconds() + 1;
                Err(Fault::Refused {
                    code: "vault-wait",
                    args: Args::from([("seconds", Value::from(seconds))]),
                })
            }
            _ => Ok(()),
        }
    }

    /// Counts a wrong try, and says so with the seconds that the next one has to wait.
    pub(crate) fn note_wrong(&mut self, now: DateTime<Utc>) -> Fault {
        self.wrong = self.wrong.saturating_add(1);
        let seconds = Self::pause(self.wrong);
        self.not_before = Some(now + Duration::seconds(seconds));
        let args = Args::from([("seconds", Value::from(seconds))]);
        Fault::Refused { code: VaultError::WrongPassphrase.code(), args }
    }
}

/// Asks for the passphrase of whoever is at the desk: an office left open lets nobody change who opens it.
pub(super) fn confirm(desk: &mut Desk, field: &str, typed: &str) -> Result<Authority, Fault> {
    guarded(desk, field, typed, |vault, secret| vault.authorise(secret))
}

/// Does what takes the passphrase of whoever is at the desk. A wrong one is a fault of its field, and makes the next wait.
pub(super) fn guarded<T>(
    desk: &mut Desk,
    field: &str,
    typed: &str,
    act: impl FnOnce(&mut OpenVault, &Secret) -> Result<T, VaultError>,
) -> Result<T, Fault> {
    let now = desk.world()?.now();
    desk.tries.check(now)?;
    if typed.trim().is_empty() {
        return Err(at_field(field, "required"));
    }
    match act(desk.office_mut()?.vault_mut(), &Secret::new(typed.trim().to_owned())) {
        Ok(done) => {
            desk.tries = Tries::default();
            Ok(done)
        }
        Err(VaultError::WrongPassphrase) => {
            let _ = desk.tries.note_wrong(now);
            Err(at_field(field, "vault-wrong-passphrase"))
        }
        Err(error) => Err(error.into()),
    }
}

fn at_field(field: &str, code: &'static str) -> Fault {
    Fault::Fields(vec![FieldFault { field: field.into(), code, args: Args::new() }])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_grows_to_thirty_seconds_and_no_further() {
        let pauses: Vec<i64> = (0..12).map(Tries::pause).collect();
        assert_eq!(pauses, [0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30, 30]);
    }

    #[test]
    fn waiting_goes_on_in_a_new_process_but_not_for_ever() {
        let at = |seconds: i64| DateTime::from_timestamp(1_795_600_000 + seconds, 0).expect("a real instant");
        let mut tries = Tries::default();
        tries.take_up(WrongTries { count: 8, last_at: 1_795_600_000 });
        assert!(tries.check(at(0)).is_err());
        assert!(tries.check(at(29)).is_err());
        assert!(tries.check(at(30)).is_ok());
        // The clock was put back by an hour.
        assert!(tries.check(at(-3600)).is_ok());
        let _ = tries.note_wrong(at(40));
        tries.take_up(WrongTries { count: 9, last_at: 1_795_600_040 });
        assert!(tries.check(at(41)).is_err());
    }
}
