//! The agreement to keep silence: the text, who has agreed to it, in which way, and whether all have (S3.7, S5.1).
//!
//! Keeps true: a way that leaves no paper counts like paper (R16); facilitators agree as participants do, and so does a
//! guest of one evening, by alias; an agreement outlasts membership and points at the version that was agreed to.
//! Deliberately not here: scans and signatures.

mod guests;
mod marks;
mod record;
mod text;

pub(crate) use guests::guests_of;
pub use guests::{GuestFields, GuestView};
pub use marks::{AgreementMarkView, AgreementProgress, AgreementStateView};
pub(crate) use marks::{Marks, marks_of, state_of};
pub use record::{
    AgreementWay, RecordAgreementForm, WithdrawAgreementForm, record_agreement, withdraw_agreement,
};
pub(crate) use record::{hand_over, lapse_all};
pub use text::{
    AgreementTextForm, AgreementTextView, AgreementVersionView, ChangeAgreementTextForm,
    change_agreement_text, get_agreement_text,
};

#[cfg(test)]
mod tests;
