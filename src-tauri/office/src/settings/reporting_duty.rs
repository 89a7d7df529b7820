//! What a country's law makes one report (R25), as a text at hand while a conversation is held.
//!
//! The text of the country comes with the app (`reporting-duty-<country>`), in the language of whoever reads it, until the
//! centre writes its own. Deliberately absent: reporting itself; the app never sends anything.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::centre::{centre_country, centre_language, own_language};
use crate::check::Check;
use crate::fault::Fault;
use crate::journal::Action;
use crate::languages::{self, Language};
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

fn own_duty(look: &Look<'_>) -> Result<Option<String>, Fault> {
    Ok(look.conn().prepare_cached("SELECT reporting_duty FROM centre")?.query_row([], |row| row.get(0))?)
}

fn shipped_duty(look: &Look<'_>, language: Language) -> Result<String, Fault> {
    let country = centre_country(look)?;
    Ok(match country.calendar() {
        Some(_) => languages::text(language, &format!("reporting-duty-{}", country.word())),
        None => String::new(),
    })
}

pub(super) fn get_reporting_duty(look: &Look<'_>) -> Result<ReportingDutyView, Fault> {
    Ok(ReportingDutyView { own: own_duty(look)?, shipped: shipped_duty(look, own_language(look)?)? })
}

/// The text to have at hand: the centre's own or its country's; may be empty.
pub(crate) fn reporting_duty(look: &Look<'_>) -> Result<String, Fault> {
    let ReportingDutyView { own, shipped } = get_reporting_duty(look)?;
    Ok(own.unwrap_or(shipped))
}

/// The duty to report as a printed text in a language names it; the centre's own is in the language of its printed texts.
pub(crate) fn reporting_duty_in(look: &Look<'_>, language: Language) -> Result<String, Fault> {
    match own_duty(look)? {
        Some(own) if language == centre_language(look)? => Ok(own),
        _ => shipped_duty(look, language),
    }
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
