//! One form, answered on screen or on paper: its answers go into the count, and the form is gone.

use rusqlite::params;
use serde::Deserialize;
use ts_rs::TS;

use crate::choice;
use crate::fault::{Coded, Fault};
use crate::id::ProgrammeId;
use crate::office::Office;
use crate::settings::get_programme;
use crate::stale::Stale;
use crate::surface::Done;

choice! {
    /// What the form asks (S1.9). The words are message ids: `outcome-<word>`.
    OutcomeQuestion {
        /// Coping.
        Coping = "coping",
        /// Setting limits.
        Limits = "limits",
        /// Communicating clearly.
        Speaking = "speaking",
        /// Creativity.
        Creativity = "creativity",
        /// Making choices.
        Choices = "choices",
        /// Taking responsibility.
        Responsibility = "responsibility",
        /// Confidence.
        Confidence = "confidence",
        /// Strength that lasts.
        LastingStrength = "lasting-strength",
        /// An own source of power.
        OwnPower = "own-power",
        /// Survival turned into power.
        SurvivalPower = "survival-power",
        /// Faster results than long therapy.
        SoonerHelp = "sooner-help",
    }
}

choice! {
    /// What can be answered.
    OutcomeAnswer {
        /// Not yet.
        NotYet = "not-yet",
        /// A little.
        Little = "little",
        /// Mostly.
        Mostly = "mostly",
        /// Yes.
        Yes = "yes",
        /// She prefers not to say; always an answer (R27).
        NotSaid = "not-said",
    }
}

choice! {
    /// When the form is answered.
    OutcomeMoment {
        /// At the first meetings.
        Start = "start",
        /// At the last.
        End = "end",
    }
}

/// An answer to one question.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OutcomeFields {
    /// The question.
    pub question: OutcomeQuestion,
    /// The answer.
    pub answer: OutcomeAnswer,
}

/// A form that was answered. What is left out counts as "prefers not to say".
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecordOutcomeForm {
    /// The programme of the group; which group it was is not asked.
    pub programme: ProgrammeId,
    /// At start or end.
    pub moment: OutcomeMoment,
    /// The answers.
    pub answers: Vec<OutcomeFields>,
}

/// Why a form cannot be taken.
#[derive(Debug)]
enum OutcomeRefusal {
    NotAsked,
    AnsweredTwice,
}

impl Coded for OutcomeRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::NotAsked => "outcomes-not-asked",
            Self::AnsweredTwice => "outcome-answered-twice",
        }
    }
}

/// The answer to every question, those left out among them.
fn whole(answers: &[OutcomeFields]) -> Result<Vec<OutcomeFields>, Fault> {
    let of = |question: &OutcomeQuestion| {
        let mut given = answers.iter().filter(|one| one.question == *question);
        let first = given.next().copied();
        match given.next() {
            Some(_) => Err(OutcomeRefusal::AnsweredTwice.into()),
            None => {
                Ok(first.unwrap_or(OutcomeFields { question: *question, answer: OutcomeAnswer::NotSaid }))
            }
        }
    };
    OutcomeQuestion::ALL.iter().map(of).collect()
}

/// Counts the answers of a form. There is nothing to take back: nothing knows which answers they were.
pub fn record_outcome_form(office: &mut Office, form: RecordOutcomeForm) -> Result<Done, Fault> {
    let answers = whole(&form.answers)?;
    office.count(Stale::Outcomes, |look| {
        if !get_programme(look, form.programme)?.fields.outcome_form {
            return Err(OutcomeRefusal::NotAsked.into());
        }
        let mut add = look.conn().prepare_cached(
            "INSERT INTO outcome_count (programme, moment, question, answer, waiting) VALUES (?, ?, ?, ?, 1)
             ON CONFLICT DO UPDATE SET waiting = waiting + 1",
        )?;
        for one in answers {
            add.execute(params![form.programme, form.moment, one.question, one.answer])?;
        }
        super::count::open(look, form.programme, form.moment)?;
        Ok(Done {})
    })
}
