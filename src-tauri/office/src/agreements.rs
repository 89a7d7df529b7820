//! The agreement to keep silence: who has agreed, in which way, and whether all have (S3.7, S5.1).
//!
//! Keeps true: a way that leaves no paper counts like paper (R16); facilitators agree as participants do; an agreement
//! outlasts membership. Deliberately not here: scans, signatures, and the text itself.

mod marks;
mod record;

pub use marks::{AgreementMarkView, AgreementProgress, AgreementStateView};
pub(crate) use marks::{Marks, marks_of, state_of};
pub use record::{
    AgreementWay, RecordAgreementForm, WithdrawAgreementForm, record_agreement, withdraw_agreement,
};
pub(crate) use record::{hand_over, lapse_all};

#[cfg(test)]
mod tests;
