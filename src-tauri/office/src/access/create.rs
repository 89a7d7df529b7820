//! Founding an office: the vault, its recovery kit, and the first rows.

use std::collections::BTreeSet;

use rusqlite::params;
use serde::{Deserialize, Serialize};
use tillit_vault::{FolderState, LockedVault, RecoveryWords, Secret};
use ts_rs::TS;

use super::passphrase::checked;
use super::unlock::open_office;
use crate::check::Check;
use crate::crisis::found_crisis_numbers;
use crate::desk::Desk;
use crate::fault::Fault;
use crate::id::CoordinatorId;
use crate::journal::Action;
use crate::languages::Language;
use crate::office::Office;
use crate::settings::{Country, checked_zone, found_settings};
use crate::surface::Done;
use crate::wire::Day;

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

/// The recovery kit, shown once.
#[derive(Serialize, TS)]
pub struct RecoveryKitView {
    /// Twelve words.
    pub words: Vec<String>,
    /// Which three are asked back, from 1.
    pub ask: Vec<u32>,
}

impl std::fmt::Debug for RecoveryKitView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryKitView")
    }
}

/// Three words typed back.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConfirmRecoveryForm {
    /// The words asked for, in the order asked.
    pub words: Vec<String>,
}

impl std::fmt::Debug for ConfirmRecoveryForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConfirmRecoveryForm")
    }
}

/// The words asked back, from 1: one of each third of the page.
const ASKED: [u32; 3] = [2, 7, 11];

/// Creates the vault and opens it; gives the twelve words of the recovery kit, once.
pub fn create_vault(desk: &mut Desk, form: CreateVaultForm) -> Result<RecoveryKitView, Fault> {
    if desk.is_open() || desk.folder().state()? == FolderState::Vault {
        return Err(Fault::NotNow);
    }
    let mut check = Check::default();
    let name = check.required_line("coordinator", &form.coordinator);
    let centre_name = check.line("centre.name", &form.centre.name);
    let zone = checked_zone(&mut check, "centre.zone", &form.centre.zone);
    let passphrase: Secret = checked(&mut check, "passphrase", &form.passphrase);
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
            found_settings(act, &centre_name, form.centre.country, zone, form.language)?;
            found_crisis_numbers(act, form.centre.country, form.language)
        })
    })?;
    open_office(desk, vault, who, |world| world.set_zone(zone));
    desk.office_mut()?.note_saved(BTreeSet::new());
    let kit = RecoveryKitView {
        words: words.words().iter().map(|word| (*word).to_owned()).collect(),
        ask: ASKED.to_vec(),
    };
    desk.recovery = Some(words);
    Ok(kit)
}

/// Checks three words of the recovery kit that were typed back.
pub fn confirm_recovery(desk: &mut Desk, form: ConfirmRecoveryForm) -> Result<Done, Fault> {
    let Some(kit) = &desk.recovery else { return Err(Fault::NotNow) };
    let words = kit.words();
    let mut check = Check::default();
    for (index, position) in ASKED.iter().enumerate() {
        let typed = form.words.get(index).map(|word| word.trim().to_lowercase()).unwrap_or_default();
        if words.get(*position as usize - 1).is_none_or(|word| *word != typed) {
            check.fault(format!("words.{index}"), "recovery-word-differs");
        }
    }
    check.done()?;
    desk.office_mut()?.act(Action::ChangeCoordinator, |act| {
        act.without_journal();
        act.conn().execute(
            "UPDATE coordinator SET recovery_confirmed_on = ? WHERE id = ?",
            params![Day(act.today()), act.who()],
        )?;
        Ok(())
    })?;
    desk.recovery = None;
    Ok(Done {})
}
