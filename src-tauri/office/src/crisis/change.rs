//! The centre's own hand on the numbers.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{insert, numbers, shipped};
use crate::check::Check;
use crate::fault::Fault;
use crate::id::CrisisNumberId;
use crate::journal::Action;
use crate::office::Office;
use crate::settings;
use crate::surface::{Done, Nothing};

/// A new number.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CrisisNumberForm {
    /// For what it is there.
    pub name: String,
    /// The number.
    pub number: String,
    /// Who answers, and when; may be empty.
    pub note: String,
}

/// The number just added.
#[derive(Debug, Serialize, TS)]
pub struct CrisisNumberAddedView {
    /// The line.
    pub id: CrisisNumberId,
}

/// A change of a number.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeCrisisNumberForm {
    /// The line.
    pub id: CrisisNumberId,
    /// For what it is there.
    pub name: String,
    /// The number.
    pub number: String,
    /// Who answers, and when; may be empty.
    pub note: String,
}

/// Which number goes.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveCrisisNumberForm {
    /// The line.
    pub id: CrisisNumberId,
}

/// Checks what is typed. A number is a line: how numbers are written differs, and some are letters.
fn checked(name: &str, number: &str, note: &str) -> Result<[String; 3], Fault> {
    let mut check = Check::default();
    let checked =
        [check.required_line("name", name), check.required_line("number", number), check.line("note", note)];
    check.done()?;
    Ok(checked)
}

/// Adds a number.
pub fn add_crisis_number(
    office: &mut Office,
    form: CrisisNumberForm,
) -> Result<CrisisNumberAddedView, Fault> {
    let [name, number, note] = checked(&form.name, &form.number, &form.note)?;
    office.act(Action::AddCrisisNumber, |act| {
        Ok(CrisisNumberAddedView { id: insert(act, &name, &number, &note)? })
    })
}

/// Changes a number.
pub fn change_crisis_number(office: &mut Office, form: ChangeCrisisNumberForm) -> Result<Done, Fault> {
    let [name, number, note] = checked(&form.name, &form.number, &form.note)?;
    office.act(Action::ChangeCrisisNumber, |act| {
        let changed = act.conn().execute(
            "UPDATE crisis_number SET name = ?, number = ?, note = ? WHERE id = ?",
            params![name, number, note, form.id],
        )?;
        if changed == 0 { Err(Fault::NotFound("crisis-number")) } else { Ok(Done {}) }
    })
}

/// Removes a number.
pub fn remove_crisis_number(office: &mut Office, form: RemoveCrisisNumberForm) -> Result<Done, Fault> {
    office.act(Action::RemoveCrisisNumber, |act| {
        let removed = act.conn().execute("DELETE FROM crisis_number WHERE id = ?", [form.id])?;
        if removed == 0 { Err(Fault::NotFound("crisis-number")) } else { Ok(Done {}) }
    })
}

/// Adds those of the country's numbers that are not on the list.
pub fn restore_crisis_numbers(office: &mut Office, _: Nothing) -> Result<Done, Fault> {
    office.act(Action::RestoreCrisisNumbers, |act| {
        let there = numbers(act)?;
        let shipped = shipped::shipped_for(settings::centre_country(act)?, settings::centre_language(act)?);
        for one in shipped.iter().filter(|one| there.iter().all(|own| own.number != one.number)) {
            insert(act, &one.name, &one.number, &one.note)?;
        }
        Ok(Done {})
    })
}
