//! Getting in and out: creating the vault, opening it, locking it, passphrases and the recovery kit.
//!
//! The cryptography is the vault's; here are the forms, the waiting time after wrong tries, and the first rows of a new
//! office. Deliberately absent: any way in without a passphrase or the recovery kit.

mod confirm;
mod coordinators;
mod create;
mod events;
mod kit;
mod passphrase;
mod unlock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use confirm::Tries;
pub use coordinators::{
    AccessView, AddCoordinatorForm, CoordinatorAddedView, KeyHolderView, RemoveCoordinatorForm, SetRoleForm,
    add_coordinator, list_coordinators, remove_coordinator, set_role,
};
pub use create::{CentreStartForm, CreateVaultForm, create_vault};
pub use events::{AccessEvent, AccessEventView, WelcomeView, get_welcome, see_events};
pub(crate) use kit::DrawnKit;
pub use kit::{
    ConfirmRecoveryForm, DrawKitForm, KitView, RecoveryKitView, check_recovery, confirm_recovery,
    draw_recovery_kit,
};
pub use passphrase::{
    ChangePassphraseForm, JudgementView, PassphraseView, Strength, change_passphrase, judge_passphrase,
    renew_key, suggest_passphrase,
};
pub(crate) use unlock::come_in;
pub use unlock::{SetPassphraseForm, lock, set_passphrase, unlock};

use crate::choice;
use crate::desk::Desk;
use crate::fault::Fault;
use crate::id::CoordinatorId;
use crate::languages::Language;
use crate::office::{Look, Office};
use crate::practice;
use crate::roles::{Capability, DeskRole, Sight, role_at_desk, sight_of};
use crate::settings::centre_zone;
use crate::surface::Nothing;
use tillit_vault::FolderState;

choice! {
    /// Whether there is a vault, and whether it is open.
    DoorState {
        /// There is none yet: set-up begins.
        NoVault = "no-vault",
        /// There was one, and something or somebody has taken its files away.
        Erased = "erased",
        /// There is one and it is locked.
        Locked = "locked",
        /// The recovery kit opened it, and nothing is to be seen before somebody has a new passphrase.
        Recovering = "recovering",
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
    /// The coordinator's language; while locked, what was spoken last.
    pub language: Option<Language>,
    /// What she does at the centre; only while open.
    pub role: Option<DeskRole>,
    /// What she may see and do, all of it or what is her own; only while open.
    pub may: Vec<Capability>,
    /// The centre's zone; only while open.
    pub zone: Option<String>,
    /// Whether the recovery kit was finished: three of its words typed back; only while open.
    pub recovery_confirmed: bool,
    /// Whose passphrase can be set anew; only while recovering.
    pub coordinators: Vec<CoordinatorNameView>,
    /// The name of a backup that was chosen or double-clicked, to be looked at; only while not open.
    pub chosen_backup: Option<String>,
}

/// A coordinator by name.
#[derive(Debug, Serialize, TS)]
pub struct CoordinatorNameView {
    /// The coordinator.
    pub id: CoordinatorId,
    /// What she is called in the app.
    pub name: String,
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

/// The recovery kit, for whoever says what would be good to do next.
pub(crate) fn recovery_kit(look: &Look<'_>) -> Result<KitView, Fault> {
    kit::get_kit(look)
}

/// The language of whoever is at the desk.
pub(crate) fn language_at_desk(office: &Office) -> Result<Language, Fault> {
    office.look(|look| {
        let mut statement = look.conn().prepare_cached("SELECT language FROM coordinator WHERE id = ?")?;
        Ok(statement.query_row([look.who()], |row| row.get(0))?)
    })
}

/// Reads whether there is a vault, and whether it is open.
pub fn get_door(desk: &mut Desk, _: Nothing) -> Result<DoorView, Fault> {
    let mut view = DoorView {
        state: DoorState::NoVault,
        practice: desk.is_practice(),
        practice_passphrase: desk.is_practice().then_some(practice::PASSPHRASE),
        coordinator: None,
        language: desk.spoken,
        role: None,
        may: Vec::new(),
        zone: None,
        recovery_confirmed: false,
        coordinators: Vec::new(),
        chosen_backup: None,
    };
    if let Ok(office) = desk.office() {
        view.state = DoorState::Open;
        office.look(|look| {
            view.zone = Some(centre_zone(look.conn())?.name().to_owned());
            let role = role_at_desk(look)?;
            let may = Capability::ALL.iter().copied();
            view.may = may.filter(|one| sight_of(role, *one) != Sight::No).collect();
            view.role = Some(role);
            look.conn().query_row(
                "SELECT name, language, (SELECT checked_on IS NOT NULL FROM recovery_kit) FROM coordinator WHERE id = ?",
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
    } else if let Ok(recovering) = desk.recovering() {
        view.state = DoorState::Recovering;
        view.coordinators = coordinators::key_holders(recovering.vault.connection())?
            .into_iter()
            .map(|(id, name)| CoordinatorNameView { id, name })
            .collect();
    } else {
        view.state = match desk.folder().state()? {
            FolderState::Empty => DoorState::NoVault,
            FolderState::Erased => DoorState::Erased,
            FolderState::Vault => DoorState::Locked,
        };
    }
    if view.state != DoorState::Open {
        view.chosen_backup = desk.chosen().map(|place| place.label().to_owned());
    }
    Ok(view)
}

#[cfg(test)]
mod tests;
