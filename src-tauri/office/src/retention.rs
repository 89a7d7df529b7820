//! How long people are kept, and forgetting them: the clocks (R20), erasure (R21), and what stays of it.
//!
//! Keeps true: the app proposes and the coordinator confirms; nothing is erased by itself, and nobody lingers unseen. What is
//! erased is gone from every table, the search index, the journal and what it could undo, and does not come back with a
//! backup. Deliberately not here: the bin that forgives. Erasing is the one thing that is final.

mod clean;
mod due;
mod erase;
mod erased;
mod erasures;
mod mentions;

pub use clean::{CleanedView, EarlierOfficeForm, finish_erasing, remove_earlier_office};
pub use due::{
    Clock, DueEnquiriesView, DueForm, DuePersonView, DueView, KeepLongerForm, KeptUntilView, keep_longer,
    list_due,
};
pub(crate) use due::{hand_over, is_anybody_due};
pub use erase::{
    EraseEnquiriesForm, ErasePeopleForm, ErasedView, ErasurePreviewView, PreviewErasureForm, WhyErased,
    erase_enquiries, erase_people, preview_erasure,
};
pub(crate) use erased::Erased;
pub(crate) use erasures::needs_new_key;
pub use erasures::{ErasureView, ErasuresView, list_erasures};
pub use mentions::{MentionAbout, MentionView};

#[cfg(test)]
mod tests;
