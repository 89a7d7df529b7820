//! The text that is agreed to: versions per country and language, with what the country's law takes out of the silence (R16, R25).
//!
//! Keeps true: a version never changes, so that it stays what was agreed to; an edit makes the next one. Until the centre
//! writes its own, the draft that comes with the app holds; the first agreement to it keeps it as a version. Deliberately
//! not here: whether a text is good law. The app says that a lawyer should read it.

use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::check::Check;
use crate::fault::{Coded, Fault};
use crate::id::AgreementTextId;
use crate::journal::Action;
use crate::languages::{self, Language};
use crate::office::{Act, Look, Office};
use crate::settings::{Country, centre_country, centre_language, reporting_duty_in};
use crate::wire::Day;

/// Which text.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AgreementTextForm {
    /// Its language; nothing means that of the centre's printed texts.
    #[serde(default)]
    pub language: Option<Language>,
}

/// A new version of the text.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeAgreementTextForm {
    /// Its language.
    pub language: Language,
    /// What is agreed to from now on.
    pub text: String,
    /// Whether everyone who agreed to an earlier version is asked again (R10).
    pub asks_again: bool,
}

/// A version of the text.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AgreementVersionView {
    /// Its number, from 1.
    pub version: u32,
    /// When it was made.
    pub made_on: Day,
    /// Whether the centre wrote it; otherwise it came with the app.
    pub own: bool,
    /// What it says.
    pub text: String,
}

/// The text that is agreed to, in one language.
#[derive(Debug, Serialize, TS)]
pub struct AgreementTextView {
    /// The country whose law it names.
    pub country: Country,
    /// Its language.
    pub language: Language,
    /// What it says.
    pub text: String,
    /// Its number; nothing as long as nobody has agreed to the draft.
    pub version: Option<u32>,
    /// When that version was made.
    pub made_on: Option<Day>,
    /// Whether it is the draft that comes with the app, which a lawyer should read.
    pub is_draft: bool,
    /// The draft that comes with the app.
    pub shipped: String,
    /// The versions before it, the latest first.
    pub earlier: Vec<AgreementVersionView>,
}

/// Why a text cannot be changed so.
#[derive(Debug)]
enum TextRefusal {
    Unchanged,
}

impl Coded for TextRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::Unchanged => "agreement-text-unchanged",
        }
    }
}

/// The draft that comes with the app, with what the law of the country takes out of the silence.
fn shipped(look: &Look<'_>, language: Language) -> Result<String, Fault> {
    let duty = reporting_duty_in(look, language)?;
    let law = if duty.is_empty() { languages::text(language, "agreement-text-no-law") } else { duty };
    Ok(languages::text_with(language, "agreement-text", &[("law", law.into())]))
}

/// The versions of the text in the centre's country, the latest first.
fn versions(look: &Look<'_>, language: Language) -> Result<Vec<AgreementVersionView>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT version, made_on, own, text FROM agreement_text WHERE country = ? AND language = ? ORDER BY version DESC",
    )?;
    let rows = statement.query_map(params![centre_country(look)?, language], |row| {
        Ok(AgreementVersionView {
            version: row.get(0)?,
            made_on: row.get(1)?,
            own: row.get(2)?,
            text: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn text_in(look: &Look<'_>, language: Language) -> Result<AgreementTextView, Fault> {
    let shipped = shipped(look, language)?;
    let mut earlier = versions(look, language)?;
    let current = (!earlier.is_empty()).then(|| earlier.remove(0));
    Ok(AgreementTextView {
        country: centre_country(look)?,
        language,
        version: current.as_ref().map(|one| one.version),
        made_on: current.as_ref().map(|one| one.made_on),
        is_draft: !current.as_ref().is_some_and(|one| one.own),
        text: current.map_or_else(|| shipped.clone(), |one| one.text),
        shipped,
        earlier,
    })
}

/// Reads the text that is agreed to, in a language, and its earlier versions.
pub fn get_agreement_text(office: &Office, form: AgreementTextForm) -> Result<AgreementTextView, Fault> {
    office.look(|look| {
        let language = form.language.map_or_else(|| centre_language(look), Ok)?;
        text_in(look, language)
    })
}

fn write(
    act: &Act<'_>,
    language: Language,
    text: &str,
    own: bool,
    asks_again: bool,
) -> Result<AgreementTextId, Fault> {
    let id = AgreementTextId::new(act.world());
    let version = versions(act, language)?.first().map_or(1, |latest| latest.version + 1);
    act.conn().execute(
        "INSERT INTO agreement_text (id, country, language, version, made_on, own, asks_again, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        params![id, centre_country(act)?, language, version, Day(act.today()), own, asks_again, text],
    )?;
    Ok(id)
}

/// The version that holds now. The draft that comes with the app becomes one when it is first agreed to.
pub(super) fn text_that_holds(act: &Act<'_>, language: Language) -> Result<AgreementTextId, Fault> {
    let mut statement = act.conn().prepare_cached(
        "SELECT id FROM agreement_text WHERE country = ? AND language = ? ORDER BY version DESC LIMIT 1",
    )?;
    let found = statement.query_row(params![centre_country(act)?, language], |row| row.get(0)).optional()?;
    match found {
        Some(id) => Ok(id),
        None => write(act, language, &shipped(act, language)?, false, false),
    }
}

/// Makes a new version of the text; the earlier ones stay as they were agreed to.
pub fn change_agreement_text(
    office: &mut Office,
    form: ChangeAgreementTextForm,
) -> Result<AgreementTextView, Fault> {
    let mut check = Check::default();
    let text = check.text("text", &form.text);
    if text.is_empty() {
        check.fault("text", "required");
    }
    check.done()?;
    office.act(Action::ChangeAgreementText, |act| {
        let held = text_in(act, form.language)?;
        // The draft, taken as it is, becomes the centre's own: a lawyer has read it.
        if held.text == text && !held.is_draft {
            return Err(TextRefusal::Unchanged.into());
        }
        write(act, form.language, &text, true, form.asks_again)?;
        text_in(act, form.language)
    })
}
