//! The outcome form: seven learnings and four results, at start and end (S1.9, R27).
//!
//! Keeps true: an answer is counted, and the form is not kept. Nothing tells which answers came together, when, in which
//! order or from whom: no id, no day, no journal row, so there is no undo either. What is shown grows by so many answers at a
//! time that nobody's is among them alone (R18). Off unless the programme has it on. Deliberately not here: scores, a
//! comparison of people or of groups (S1.10, R18).

mod count;
mod form;

pub use count::{OutcomeCellView, OutcomeRowView, OutcomeTotalsForm, OutcomeTotalsView, get_outcome_totals};
pub use form::{
    OutcomeAnswer, OutcomeFields, OutcomeMoment, OutcomeQuestion, RecordOutcomeForm, record_outcome_form,
};

#[cfg(test)]
mod tests;
