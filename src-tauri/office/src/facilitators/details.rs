//! What a facilitator was asked: training, supervision, background check, languages, topics.
//!
//! Every answer may stay unasked, and "no", "not asked" and "prefers not to say" are three answers. None of them keeps her
//! from a seat: the centre decides. Deliberately not here: the background check itself, of which only the day it was seen is
//! kept, and anything that compares facilitators.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::registry::get_facilitator;
use crate::check::Check;
use crate::fault::Fault;
use crate::id::{FacilitatorId, TopicId};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::people::{YesNo, checked_languages};
use crate::settings::get_topic;
use crate::surface::Done;
use crate::wire::Day;

/// What a facilitator was asked, as typed and as shown.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct FacilitatorDetailsFields {
    /// Whether she was trained to lead groups.
    pub training: YesNo,
    /// Which training, in a few words.
    pub training_note: String,
    /// Whether somebody supervises her.
    pub supervision: YesNo,
    /// By whom and how often, in a few words.
    pub supervision_note: String,
    /// Whether her background check was seen.
    pub background_check: YesNo,
    /// The day it was seen.
    pub checked_on: Option<String>,
    /// The day from which it is asked for again.
    pub check_again_on: Option<String>,
    /// The languages in which she leads, as codes.
    pub languages: Vec<String>,
    /// The topics she would lead a group on; none means any.
    pub topics: Vec<TopicId>,
}

/// A change of what a facilitator was asked.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeFacilitatorDetailsForm {
    /// The facilitator.
    pub id: FacilitatorId,
    /// What holds from now on.
    pub details: FacilitatorDetailsFields,
}

/// What a facilitator was asked, as it is kept.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Details {
    training: YesNo,
    training_note: String,
    supervision: YesNo,
    supervision_note: String,
    background_check: YesNo,
    checked_on: Option<Day>,
    check_again_on: Option<Day>,
    languages: Vec<String>,
    topics: BTreeSet<TopicId>,
}

impl Details {
    /// Whether it is time to ask for the background check again.
    pub(super) fn is_check_due(&self, today: NaiveDate) -> bool {
        self.check_again_on.is_some_and(|on| on.0 <= today)
    }
}

impl From<Details> for FacilitatorDetailsFields {
    fn from(kept: Details) -> Self {
        Self {
            training: kept.training,
            training_note: kept.training_note,
            supervision: kept.supervision,
            supervision_note: kept.supervision_note,
            background_check: kept.background_check,
            checked_on: kept.checked_on.map(|on| on.to_string()),
            check_again_on: kept.check_again_on.map(|on| on.to_string()),
            languages: kept.languages,
            topics: kept.topics.into_iter().collect(),
        }
    }
}

/// A facilitator whose background check is to be asked for again.
#[derive(Debug)]
pub(crate) struct CheckDue {
    pub(crate) facilitator: FacilitatorId,
    pub(crate) called: String,
    pub(crate) on: Day,
}

/// Checks the answers; what belongs to another answer than the one given falls away.
fn checked(check: &mut Check, typed: &FacilitatorDetailsFields) -> Details {
    let training_note = check.line("details.training_note", &typed.training_note);
    let supervision_note = check.line("details.supervision_note", &typed.supervision_note);
    let checked_on = check.optional_day("details.checked_on", typed.checked_on.as_deref());
    let check_again_on = check.optional_day("details.check_again_on", typed.check_again_on.as_deref());
    if let Some((seen, again)) = checked_on.zip(check_again_on)
        && again <= seen
    {
        check.fault("details.check_again_on", "check-again-too-early");
    }
    let seen = typed.background_check == YesNo::Yes;
    Details {
        training: typed.training,
        training_note: if typed.training == YesNo::Yes { training_note } else { String::new() },
        supervision: typed.supervision,
        supervision_note: if typed.supervision == YesNo::Yes { supervision_note } else { String::new() },
        background_check: typed.background_check,
        checked_on: checked_on.filter(|_| seen),
        check_again_on: check_again_on.filter(|_| seen),
        languages: checked_languages(check, "details.languages", &typed.languages),
        topics: typed.topics.iter().copied().collect(),
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Details> {
    let languages: String = row.get(7)?;
    Ok(Details {
        training: row.get(0)?,
        training_note: row.get(1)?,
        supervision: row.get(2)?,
        supervision_note: row.get(3)?,
        background_check: row.get(4)?,
        checked_on: row.get(5)?,
        check_again_on: row.get(6)?,
        languages: languages.split_whitespace().map(str::to_owned).collect(),
        topics: BTreeSet::new(),
    })
}

/// Reads what a facilitator was asked; nothing was where there is no row.
pub(super) fn details_of(look: &Look<'_>, id: FacilitatorId) -> Result<Details, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT training, training_note, supervision, supervision_note, background_check, checked_on, check_again_on, languages
         FROM facilitator_details WHERE facilitator = ?",
    )?;
    let mut details = statement.query_row([id], read).optional()?.unwrap_or_default();
    details.topics = topics_of(look, id)?;
    Ok(details)
}

/// The languages a facilitator leads groups in, beside the centre's own.
pub(crate) fn languages_of(look: &Look<'_>, id: FacilitatorId) -> Result<Vec<String>, Fault> {
    Ok(details_of(look, id)?.languages)
}

/// The topics a facilitator would lead a group on; none means any.
pub(crate) fn topics_of(look: &Look<'_>, id: FacilitatorId) -> Result<BTreeSet<TopicId>, Fault> {
    let mut statement =
        look.conn().prepare_cached("SELECT topic FROM facilitator_topic WHERE facilitator = ?")?;
    Ok(statement.query_map([id], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

fn put(act: &Act<'_>, id: FacilitatorId, details: &Details) -> Result<(), Fault> {
    act.conn().execute(
        "INSERT INTO facilitator_details (facilitator, training, training_note, supervision, supervision_note,
         background_check, checked_on, check_again_on, languages) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (facilitator) DO UPDATE SET training = excluded.training, training_note = excluded.training_note,
         supervision = excluded.supervision, supervision_note = excluded.supervision_note,
         background_check = excluded.background_check, checked_on = excluded.checked_on,
         check_again_on = excluded.check_again_on, languages = excluded.languages",
        params![
            id,
            details.training,
            details.training_note,
            details.supervision,
            details.supervision_note,
            details.background_check,
            details.checked_on,
            details.check_again_on,
            details.languages.join(" "),
        ],
    )?;
    act.conn().execute("DELETE FROM facilitator_topic WHERE facilitator = ?", [id])?;
    let mut insert =
        act.conn().prepare_cached("INSERT INTO facilitator_topic (facilitator, topic) VALUES (?, ?)")?;
    for topic in &details.topics {
        get_topic(act, *topic)?;
        insert.execute(params![id, topic])?;
    }
    Ok(())
}

/// Changes what a facilitator was asked.
pub fn change_details(office: &mut Office, form: ChangeFacilitatorDetailsForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let details = checked(&mut check, &form.details);
    check.done()?;
    office.act(Action::ChangeFacilitator, |act| {
        get_facilitator(act, form.id)?;
        act.about(form.id);
        put(act, form.id, &details)?;
        Ok(Done {})
    })
}

/// Those still offered for a seat whose background check is to be asked for again, the longest due first.
pub(crate) fn checks_due(look: &Look<'_>, today: NaiveDate) -> Result<Vec<CheckDue>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT f.id, f.called, d.check_again_on FROM facilitator_details d JOIN facilitator f ON f.id = d.facilitator
         WHERE d.check_again_on <= ? AND f.put_away = 0 ORDER BY d.check_again_on, f.id",
    )?;
    let rows = statement.query_map([Day(today)], |row| {
        Ok(CheckDue { facilitator: row.get(0)?, called: row.get(1)?, on: row.get(2)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
