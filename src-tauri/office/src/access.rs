//! Getting in and out: creating the vault, opening it, locking it, passphrases and the recovery kit.
//!
//! The cryptography is the vault's; here are the forms, the waiting time after wrong tries, and the first rows of a new
//! office. Deliberately absent: any way in without a passphrase or the recovery kit.

mod create;
mod passphrase;
mod unlock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use create::{
    CentreStartForm, ConfirmRecoveryForm, CreateVaultForm, RecoveryKitView, confirm_recovery, create_vault,
};
pub use passphrase::{
    ChangePassphraseForm, JudgementView, PassphraseView, Strength, change_passphrase, judge_passphrase,
    suggest_passphrase,
};
pub(crate) use unlock::Tries;
pub use unlock::{lock, unlock};

use crate::choice;
use crate::desk::Desk;
use crate::fault::Fault;
use crate::languages::Language;
use crate::office::Look;
use crate::practice;
use crate::settings::centre_zone;
use crate::surface::Nothing;
use tillit_vault::FolderState;

choice! {
    /// Whether there is a vault, and whether it is open.
    DoorState {
        /// There is none yet: set-up begins.
        NoVault = "no-vault",
        /// There is one and it is locked.
        Locked = "locked",
        /// It is open.
        Open = "open",
    }
}

/// What the lock screen and the frame need to know.
#[derive(Debug, Serialize, TS)]
pub struct DoorView {
    /// Whether there is a vault, and whether it is open.
    pub state: DoorState,
    /// Whether it holds invented people.
    pub practice: bool,
    /// What opens the practice vault; only for practising.
    pub practice_passphrase: Option<&'static str>,
    /// Who is at the desk; only while open.
    pub coordinator: Option<String>,
    /// The coordinator's language; only while open.
    pub language: Option<Language>,
    /// The centre's zone; only while open.
    pub zone: Option<String>,
    /// Whether three words of the recovery kit have been typed back; only while open.
    pub recovery_confirmed: bool,
    /// Whether the recovery kit opened the vault, so that a new passphrase is due.
    pub opened_with_recovery: bool,
}

/// A passphrase as typed.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PassphraseForm {
    /// The passphrase.
    pub passphrase: String,
}

impl std::fmt::Debug for PassphraseForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PassphraseForm")
    }
}

/// Whether whoever is at the desk has typed back three words of the recovery kit.
pub(crate) fn is_recovery_confirmed(look: &Look<'_>) -> Result<bool, Fault> {
    Ok(look.conn().query_row(
        "SELECT recovery_confirmed_on IS NOT NULL FROM coordinator WHERE id = ?",
        [look.who()],
        |row| row.get(0),
    )?)
}

/// Reads whether there is a vault, and whether it is open.
pub fn get_door(desk: &mut Desk, _: Nothing) -> Result<DoorView, Fault> {
    let mut view = DoorView {
        state: DoorState::NoVault,
        practice: desk.is_practice(),
        practice_passphrase: desk.is_practice().then_some(practice::PASSPHRASE),
        coordinator: None,
        language: None,
        zone: None,
        recovery_confirmed: false,
        opened_with_recovery: false,
    };
    if let Ok(office) = desk.office() {
        view.state = DoorState::Open;
        view.opened_with_recovery = office.vault().opened_with_recovery();
        office.look(|look| {
            view.zone = Some(centre_zone(look.conn())?.name().to_owned());
            look.conn().query_row(
                "SELECT name, language, recovery_confirmed_on IS NOT NULL FROM coordinator WHERE id = ?",
                [look.who()],
                |row| {
                    view.coordinator = Some(row.get(0)?);
                    view.language = Some(row.get(1)?);
                    view.recovery_confirmed = row.get(2)?;
                    Ok(())
                },
            )?;
            Ok(())
        })?;
    } else if desk.folder().state()? == FolderState::Vault {
        view.state = DoorState::Locked;
    }
    Ok(view)
}
