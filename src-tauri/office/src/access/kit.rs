//! The recovery kit: twelve words on paper that open the vault when a passphrase is lost.
//!
//! Keeps true: the twelve words are in memory only, between showing them and having three of them typed back; a new kit
//! opens the vault only after that, so nobody is left with a page that does not. Those three stay inside the vault, so
//! that once a year somebody can show that the page is still found and read. The other nine, 95 bits, are nowhere but
//! on paper.

use chrono::{Months, NaiveDate};
use rusqlite::params;
use serde::{Deserialize, Serialize};
use tillit_vault::{KeyChange, RecoveryWords};
use ts_rs::TS;

use super::confirm::confirm;
use super::events::{self, AccessEvent};
use crate::check::Check;
use crate::desk::Desk;
use crate::fault::Fault;
use crate::journal::Action;
use crate::languages::Language;
use crate::office::{Act, Look, Office};
use crate::settings::centre_language;
use crate::surface::Done;
use crate::wire::Day;

/// The words asked back, from 1: one of each third of the page.
const ASKED: [u32; 3] = [2, 7, 11];

/// How long a kit is taken to be where it was put.
const CHECKED_EVERY: Months = Months::new(12);

/// Words that were shown and are not on paper for certain.
pub(crate) struct DrawnKit {
    words: RecoveryWords,
    /// Whether they are to take the place of a kit there is.
    renews: bool,
}

/// The recovery kit, shown once.
#[derive(Serialize, TS)]
pub struct RecoveryKitView {
    /// Twelve words.
    pub words: Vec<String>,
    /// Which three are asked back, from 1.
    pub ask: Vec<u32>,
    /// The language of the page that is printed.
    pub language: Language,
}

impl std::fmt::Debug for RecoveryKitView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryKitView")
    }
}

/// What is known of the kit on paper.
#[derive(Debug, Serialize, TS)]
pub struct KitView {
    /// Since when this kit is the one that opens.
    pub made_on: Day,
    /// When three of its words were typed back last; nothing where they never were.
    pub checked_on: Option<Day>,
    /// Which three words are asked for, from 1.
    pub ask: Vec<u32>,
    /// Whether it is time to look whether it is still there.
    pub due: bool,
}

/// Asks for new words.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DrawKitForm {
    /// The passphrase of whoever asks; not needed while no kit was ever finished.
    pub passphrase: Option<String>,
}

impl std::fmt::Debug for DrawKitForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DrawKitForm")
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

/// What the vault keeps of the kit.
struct Kept {
    made_on: Day,
    asked: Vec<String>,
    checked_on: Option<Day>,
}

impl DrawnKit {
    /// The words of a vault that is made with them.
    pub(super) fn of_a_new_vault(words: RecoveryWords) -> Self {
        Self { words, renews: false }
    }

    pub(super) fn view(&self, language: Language) -> RecoveryKitView {
        let words = self.words.words().iter().map(|word| (*word).to_owned()).collect();
        RecoveryKitView { words, ask: ASKED.to_vec(), language }
    }
}

fn asked_of(words: &RecoveryWords) -> Vec<String> {
    let words = words.words();
    ASKED.iter().filter_map(|place| words.get(*place as usize - 1)).map(|word| (*word).to_owned()).collect()
}

/// Keeps what is kept of a kit with which the vault was made.
pub(super) fn found_kit(act: &Act<'_>, words: &RecoveryWords) -> Result<(), Fault> {
    keep(act, &Kept { made_on: Day(act.today()), asked: asked_of(words), checked_on: None })
}

fn keep(act: &Act<'_>, kit: &Kept) -> Result<(), Fault> {
    act.conn().execute(
        "INSERT INTO recovery_kit (one, made_on, asked, checked_on) VALUES (1, ?1, ?2, ?3)
         ON CONFLICT (one) DO UPDATE SET made_on = ?1, asked = ?2, checked_on = ?3",
        params![kit.made_on, kit.asked.join(" "), kit.checked_on],
    )?;
    Ok(())
}

fn kept(look: &Look<'_>) -> Result<Kept, Fault> {
    Ok(look.conn().query_row("SELECT made_on, asked, checked_on FROM recovery_kit", [], |row| {
        let asked: String = row.get(1)?;
        let asked = asked.split(' ').map(str::to_owned).collect();
        Ok(Kept { made_on: row.get(0)?, asked, checked_on: row.get(2)? })
    })?)
}

/// What is known of the kit on paper.
pub(super) fn get_kit(look: &Look<'_>) -> Result<KitView, Fault> {
    let Kept { made_on, checked_on, .. } = kept(look)?;
    let due = is_due(checked_on.map(|day| day.0), look.today());
    Ok(KitView { made_on, checked_on, ask: ASKED.to_vec(), due })
}

fn is_due(checked_on: Option<NaiveDate>, today: NaiveDate) -> bool {
    let until = checked_on.and_then(|day| day.checked_add_months(CHECKED_EVERY));
    until.is_none_or(|until| until <= today)
}

/// Draws the words of a new recovery kit and shows them. Nothing has changed until three of them were typed back.
pub fn draw_recovery_kit(desk: &mut Desk, form: DrawKitForm) -> Result<RecoveryKitView, Fault> {
    let finished = desk.office()?.look(get_kit)?.checked_on.is_some();
    if finished {
        confirm(desk, "passphrase", &form.passphrase.unwrap_or_default())?;
    }
    let kit = DrawnKit { words: RecoveryWords::generate()?, renews: true };
    let view = kit.view(desk.office()?.look(centre_language)?);
    desk.recovery = Some(kit);
    Ok(view)
}

/// Checks three words of the recovery kit just shown; a new kit takes the place of the old one then.
pub fn confirm_recovery(desk: &mut Desk, form: ConfirmRecoveryForm) -> Result<Done, Fault> {
    let Some(kit) = desk.recovery.take() else { return Err(Fault::NotNow) };
    let outcome = compare(&asked_of(&kit.words), &form.words)
        .and_then(|()| if kit.renews { renew(desk, &kit.words) } else { Ok(()) })
        .and_then(|()| checked_today(desk.office_mut()?));
    if outcome.is_err() {
        desk.recovery = Some(kit);
    }
    outcome.map(|()| Done {})
}

/// Puts new words in the place of the old ones. What is kept says first that no kit is finished: should this be cut short,
/// the next one who opens the office is led to a new kit, whichever of the two opens it then.
fn renew(desk: &mut Desk, words: &RecoveryWords) -> Result<(), Fault> {
    let before = desk.office()?.look(kept)?;
    desk.office_mut()?.act(Action::ChangeCoordinator, |act| {
        act.without_journal();
        found_kit(act, words)
    })?;
    let rotated = desk.rotate(KeyChange::Recovery(words));
    desk.office_mut()?.act(Action::ChangeCoordinator, |act| {
        act.without_journal();
        match &rotated {
            Ok(()) => events::note(act, AccessEvent::KitRenewed, None),
            Err(_) => keep(act, &before),
        }
    })?;
    rotated
}

fn checked_today(office: &mut Office) -> Result<(), Fault> {
    office.act(Action::ChangeCoordinator, |act| {
        act.without_journal();
        act.conn().execute("UPDATE recovery_kit SET checked_on = ?", [Day(act.today())])?;
        Ok(())
    })
}

/// The yearly look: somebody has found the page and typed three of its words.
pub fn check_recovery(office: &mut Office, form: ConfirmRecoveryForm) -> Result<Done, Fault> {
    let asked = office.look(kept)?.asked;
    compare(&asked, &form.words)?;
    checked_today(office)?;
    Ok(Done {})
}

fn compare(asked: &[String], typed: &[String]) -> Result<(), Fault> {
    let mut check = Check::default();
    for (index, word) in asked.iter().enumerate() {
        if typed.get(index).is_none_or(|typed| typed.trim().to_lowercase() != *word) {
            check.fault(format!("words.{index}"), "recovery-word-differs");
        }
    }
    check.done()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kit_is_looked_for_once_a_year_and_at_once_where_it_never_was() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a test names a real day");
        for (checked_on, today, due) in [
            (None, "2026-11-20", true),
            (Some("2026-11-20"), "2026-11-20", false),
            (Some("2026-11-20"), "2027-11-19", false),
            (Some("2026-11-20"), "2027-11-20", true),
            (Some("2028-02-29"), "2029-02-28", true),
        ] {
            assert_eq!(is_due(checked_on.map(day), day(today)), due, "{checked_on:?} {today}");
        }
    }
}
