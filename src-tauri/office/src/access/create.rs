//! Founding an office: the vault, its recovery kit, and the first rows.

use std::collections::BTreeSet;

use rusqlite::params;
use serde::Deserialize;
use tillit_vault::{FolderState, LockedVault, RecoveryWords, Secret};
use ts_rs::TS;

use super::kit::{DrawnKit, RecoveryKitView, found_kit};
use super::passphrase::checked;
use super::unlock::open_office;
use crate::check::Check;
use crate::crisis::found_crisis_numbers;
use crate::desk::Desk;
use crate::fault::Fault;
use crate::id::CoordinatorId;
use crate::languages::Language;
use crate::office::Office;
use crate::settings::{Country, checked_zone, found_settings};

/// The centre, as set up first.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CentreStartForm {
    /// The centre's name; may be empty.
    pub name: String,
    /// Its country: decides holidays, texts of law, emergency numbers.
    pub country: Country,
    /// Its zone: `Europe/Belgrade`.
    pub zone: String,
}

/// A new vault.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CreateVaultForm {
    /// The language of the first coordinator and of the centre's own texts.
    pub language: Language,
    /// What the coordinator is called in the app.
    pub coordinator: String,
    /// The centre.
    pub centre: CentreStartForm,
    /// The passphrase.
    pub passphrase: String,
}

impl std::fmt::Debug for CreateVaultForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CreateVaultForm")
    }
}

/// Creates the vault and opens it; gives the twelve words of the recovery kit, once.
pub fn create_vault(desk: &mut Desk, form: CreateVaultForm) -> Result<RecoveryKitView, Fault> {
    if !desk.is_locked() || desk.folder().state()? == FolderState::Vault {
        return Err(Fault::NotNow);
    }
    let mut check = Check::default();
    let name = check.required_line("coordinator", &form.coordinator);
    let centre_name = check.line("centre.name", &form.centre.name);
    let zone = checked_zone(&mut check, "centre.zone", &form.centre.zone);
    let passphrase: Secret =
        checked(&mut check, "passphrase", &form.passphrase, &[&form.coordinator, &form.centre.name]);
    check.done()?;
    let Some(zone) = zone else { return Err(Fault::Broken) };

    let words = RecoveryWords::generate()?;
    let world = desk.world()?;
    let who = CoordinatorId::new(world);
    // The rows are in the vault before it counts: a crash leaves a whole office or none.
    let vault = LockedVault::create_with(desk.folder(), &passphrase, &words, desk.plan(), |conn, slot| {
        Office::found(conn, world, who, |act| {
            act.conn().execute(
                "INSERT INTO coordinator (id, slot, name, language) VALUES (?, ?, ?, ?)",
                params![who, slot.as_str(), name, form.language],
            )?;
            found_kit(act, &words)?;
            found_settings(act, &centre_name, form.centre.country, zone, form.language)?;
            found_crisis_numbers(act, form.centre.country, form.language)
        })
    })?;
    open_office(desk, vault, who, |world| world.set_zone(zone));
    desk.office_mut()?.note_saved(BTreeSet::new());
    let kit = DrawnKit::of_a_new_vault(words);
    let view = kit.view(form.language);
    desk.recovery = Some(kit);
    Ok(view)
}
