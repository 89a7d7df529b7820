//! Consents, one purpose apart from the other (R22): to be contacted, to be counted, to be asked how it was, to get the
//! newsletter. Withdrawing one is not leaving: nothing else changes with it. Only whoever does not wish to be contacted is not
//! contacted (see `reach`).
//!
//! What was once given or declined stays as a line of its own, so that it can be shown when and how she was asked.

use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::person::get_naming;
use crate::check::Check;
use crate::choice;
use crate::fault::{Coded, Fault};
use crate::id::PersonId;
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::surface::Done;
use crate::wire::Day;

choice! {
    /// What a consent is for.
    ConsentPurpose {
        /// To be contacted.
        Contact = "contact",
        /// To be counted in totals.
        Statistics = "statistics",
        /// To be asked how it was.
        Evaluation = "evaluation",
        /// To get the newsletter.
        Newsletter = "newsletter",
    }
}

choice! {
    /// How a consent was given.
    ConsentWay {
        /// In writing.
        Written = "written",
        /// By word of mouth.
        Oral = "oral",
        /// By word of mouth, and somebody else was there.
        Witnessed = "witnessed",
    }
}

choice! {
    /// How a consent stands.
    ConsentState {
        /// Nobody asked.
        NotAsked = "not-asked",
        /// She said yes.
        Given = "given",
        /// She said no.
        Declined = "declined",
        /// She said yes, and took it back.
        Withdrawn = "withdrawn",
    }
}

/// How the consent for one purpose stands.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ConsentView {
    /// What it is for.
    pub purpose: ConsentPurpose,
    /// How it stands.
    pub state: ConsentState,
    /// How she was asked.
    pub way: Option<ConsentWay>,
    /// When she was asked.
    pub asked_on: Option<Day>,
    /// When she took it back.
    pub withdrawn_on: Option<Day>,
}

/// An answer to the question for a consent.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RecordConsentForm {
    /// The person.
    pub person: PersonId,
    /// What it is for.
    pub purpose: ConsentPurpose,
    /// Whether she said yes.
    pub given: bool,
    /// How.
    pub way: ConsentWay,
    /// When; nothing means today.
    pub on: Option<String>,
}

/// A consent that is taken back.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WithdrawConsentForm {
    /// The person.
    pub person: PersonId,
    /// What it was for.
    pub purpose: ConsentPurpose,
}

/// What stands in the way.
#[derive(Debug)]
enum ConsentRefusal {
    NotGiven,
}

impl Coded for ConsentRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::NotGiven => "consent-not-given",
        }
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<ConsentView> {
    let (given, withdrawn_on): (bool, Option<Day>) = (row.get(1)?, row.get(4)?);
    let state = match (given, withdrawn_on) {
        (false, _) => ConsentState::Declined,
        (true, None) => ConsentState::Given,
        (true, Some(_)) => ConsentState::Withdrawn,
    };
    Ok(ConsentView {
        purpose: row.get(0)?,
        state,
        way: Some(row.get(2)?),
        asked_on: Some(row.get(3)?),
        withdrawn_on,
    })
}

fn latest(look: &Look<'_>, person: PersonId, purpose: ConsentPurpose) -> Result<Option<ConsentView>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT purpose, given, way, asked_on, withdrawn_on FROM consent WHERE person = ? AND purpose = ?
         ORDER BY line DESC LIMIT 1",
    )?;
    Ok(statement.query_row(params![person, purpose], read).optional()?)
}

/// Whether a person said that she does not wish to be contacted, or took her consent to it back.
pub(super) fn refuses_contact(look: &Look<'_>, person: PersonId) -> Result<bool, Fault> {
    let stands = latest(look, person, ConsentPurpose::Contact)?.map(|consent| consent.state);
    Ok(matches!(stands, Some(ConsentState::Declined | ConsentState::Withdrawn)))
}

/// How every consent of a person stands.
pub(super) fn consents_of(look: &Look<'_>, person: PersonId) -> Result<Vec<ConsentView>, Fault> {
    let mut consents = Vec::new();
    for purpose in ConsentPurpose::ALL {
        let nobody_asked = ConsentView {
            purpose: *purpose,
            state: ConsentState::NotAsked,
            way: None,
            asked_on: None,
            withdrawn_on: None,
        };
        consents.push(latest(look, person, *purpose)?.unwrap_or(nobody_asked));
    }
    Ok(consents)
}

/// Records an answer to the question for a consent.
pub fn record_consent(office: &mut Office, form: RecordConsentForm) -> Result<Done, Fault> {
    let today = office.look(|look| Ok(Day(look.today())))?;
    let mut check = Check::default();
    let on = check.optional_day("on", form.on.as_deref()).unwrap_or(today);
    if on > today {
        check.fault("on", "day-still-to-come");
    }
    check.done()?;
    office.act(Action::RecordConsent, |act| {
        get_naming(act, form.person)?;
        act.about(form.person);
        insert(act, &form, on)?;
        Ok(Done {})
    })
}

fn insert(act: &Act<'_>, form: &RecordConsentForm, on: Day) -> Result<(), Fault> {
    act.conn().execute(
        "INSERT INTO consent (person, purpose, line, given, way, asked_on)
         VALUES (?1, ?2, (SELECT coalesce(max(line), 0) + 1 FROM consent WHERE person = ?1 AND purpose = ?2), ?3, ?4, ?5)",
        params![form.person, form.purpose, form.given, form.way, on],
    )?;
    Ok(())
}

/// Takes a consent back; nothing else changes with it (R22).
pub fn withdraw_consent(office: &mut Office, form: WithdrawConsentForm) -> Result<Done, Fault> {
    office.act(Action::WithdrawConsent, |act| {
        get_naming(act, form.person)?;
        act.about(form.person);
        let now = latest(act, form.person, form.purpose)?;
        if now.is_none_or(|consent| consent.state != ConsentState::Given) {
            return Err(ConsentRefusal::NotGiven.into());
        }
        act.conn().execute(
            "UPDATE consent SET withdrawn_on = ?3 WHERE person = ?1 AND purpose = ?2
             AND line = (SELECT max(line) FROM consent WHERE person = ?1 AND purpose = ?2)",
            params![form.person, form.purpose, Day(act.today())],
        )?;
        Ok(Done {})
    })
}
