//! What a country's law makes one report (R25), as a text at hand while a conversation is held.
//!
//! The text of the country comes with the app (`reporting-duty-<country>`), in the language of whoever reads it, until the
//! centre writes its own. Deliberately absent: reporting itself; the app never sends anything.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::centre::{centre_country, own_language};
use crate::check::Check;
use crate::fault::Fault;
use crate::journal::Action;
use crate::languages;
use crate::office::{Look, Office};
use crate::surface::Done;

/// The duty to report, in words.
#[derive(Debug, Serialize, TS)]
pub struct ReportingDutyView {
    /// The centre's own text, if it has written one.
    pub own: Option<String>,
    /// The text of its country in the reader's language; empty where the app has none.
    pub shipped: String,
}

/// Another text on the duty to report.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReportingDutyForm {
    /// The centre's own text; nothing for that of its country.
    pub text: Option<String>,
}

pub(super) fn get_reporting_duty(look: &Look<'_>) -> Result<ReportingDutyView, Fault> {
    let own = look.conn().query_row("SELECT reporting_duty FROM centre", [], |row| row.get(0))?;
    let language = own_language(look)?;
    let country = centre_country(look)?;
    let shipped = match country.calendar() {
        Some(_) => languages::text(language, &format!("reporting-duty-{}", country.word())),
        None => String::new(),
    };
    Ok(ReportingDutyView { own, shipped })
}

/// The text to have at hand: the centre's own or its country's; may be empty.
pub(crate) fn reporting_duty(look: &Look<'_>) -> Result<String, Fault> {
    let ReportingDutyView { own, shipped } = get_reporting_duty(look)?;
    Ok(own.unwrap_or(shipped))
}

/// Writes the centre's own text on the duty to report, or goes back to that of its country.
pub fn change_reporting_duty(office: &mut Office, form: ReportingDutyForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let text = form.text.map(|text| check.text("text", &text));
    check.done()?;
    office.act(Action::ChangeReportingDuty, |act| {
        act.conn().execute("UPDATE centre SET reporting_duty = ?", params![text])?;
        Ok(Done {})
    })
}
