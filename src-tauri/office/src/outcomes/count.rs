//! The count, as it may be seen (R18).
//!
//! Answers wait until so many are alike that none stands alone; then all of these are shown at once. So each number that is
//! shown, and each difference of two reports, is nothing or at least the threshold. No total of all forms is told, and
//! nothing can be subtracted from one.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::form::{OutcomeAnswer, OutcomeMoment, OutcomeQuestion};
use crate::fault::Fault;
use crate::id::ProgrammeId;
use crate::office::{Look, Office};
use crate::settings::{get_programme, least_published};

/// Of which programme.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OutcomeTotalsForm {
    /// The programme.
    pub programme: ProgrammeId,
}

/// How often an answer was given.
#[derive(Debug, PartialEq, Eq, Serialize, TS)]
pub struct OutcomeCellView {
    /// The answer.
    pub answer: OutcomeAnswer,
    /// How often it is shown to have been given; nothing is fewer than the threshold.
    pub shown: u32,
    /// Its part of the answers shown at that moment, in hundredths.
    pub share: u32,
}

/// The answers to one question at one moment.
#[derive(Debug, PartialEq, Eq, Serialize, TS)]
pub struct OutcomeRowView {
    /// The question.
    pub question: OutcomeQuestion,
    /// At the start.
    pub start: Vec<OutcomeCellView>,
    /// At the end.
    pub end: Vec<OutcomeCellView>,
}

/// The totals of a programme.
#[derive(Debug, Serialize, TS)]
pub struct OutcomeTotalsView {
    /// The programme.
    pub programme: ProgrammeId,
    /// Its name.
    pub programme_name: String,
    /// How many alike it takes to be shown.
    pub least: u32,
    /// Whether anything is shown yet.
    pub any: bool,
    /// The questions in order.
    pub rows: Vec<OutcomeRowView>,
}

/// Shows the answers that have become enough.
pub(super) fn open(look: &Look<'_>, programme: ProgrammeId, moment: OutcomeMoment) -> Result<(), Fault> {
    look.conn().execute(
        "UPDATE outcome_count SET shown = shown + waiting, waiting = 0
         WHERE programme = ? AND moment = ? AND waiting >= ?",
        params![programme, moment, least_published(look)?],
    )?;
    Ok(())
}

/// What may be seen of the answers to a question at a moment.
fn cells(
    look: &Look<'_>,
    programme: ProgrammeId,
    moment: OutcomeMoment,
    question: OutcomeQuestion,
) -> Result<Vec<OutcomeCellView>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT coalesce(max(shown), 0) FROM outcome_count WHERE programme = ? AND moment = ? AND question = ? AND answer = ?",
    )?;
    let mut shown = Vec::new();
    for answer in OutcomeAnswer::ALL {
        let count: u32 =
            statement.query_row(params![programme, moment, question, answer], |row| row.get(0))?;
        shown.push((*answer, count));
    }
    let all: u32 = shown.iter().map(|(_, count)| count).sum();
    let share = |count: u32| (count * 100 + all / 2).checked_div(all).unwrap_or(0);
    Ok(shown
        .into_iter()
        .map(|(answer, count)| OutcomeCellView { answer, shown: count, share: share(count) })
        .collect())
}

/// Reads the totals of a programme.
pub fn get_outcome_totals(office: &Office, form: OutcomeTotalsForm) -> Result<OutcomeTotalsView, Fault> {
    office.look(|look| {
        let programme = get_programme(look, form.programme)?;
        let row = |question: &OutcomeQuestion| {
            Ok(OutcomeRowView {
                question: *question,
                start: cells(look, programme.id, OutcomeMoment::Start, *question)?,
                end: cells(look, programme.id, OutcomeMoment::End, *question)?,
            })
        };
        let rows = OutcomeQuestion::ALL.iter().map(row).collect::<Result<Vec<_>, Fault>>()?;
        let any = rows.iter().flat_map(|row| row.start.iter().chain(&row.end)).any(|cell| cell.shown > 0);
        Ok(OutcomeTotalsView {
            programme: programme.id,
            programme_name: programme.fields.name,
            least: least_published(look)?,
            any,
            rows,
        })
    })
}
