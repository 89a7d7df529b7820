//! The people who lead groups: experts by experience, allies, initiators, professionals.
//!
//! Keeps true: a facilitator holds only seats of her roles; one who leads no more is put away, never deleted, because
//! seats point to her. Deliberately not here: an expert by experience's own story, which nobody asks for (S1.7, S1.8),
//! and what a facilitator with a passphrase may see (R8), which is the roles'.

mod details;
mod find;
mod list;
mod not_with;
mod page;
mod registry;

pub use details::{ChangeFacilitatorDetailsForm, FacilitatorDetailsFields, change_details};
pub(crate) use details::{checks_due, languages_of, topics_of};
pub use find::FoundFacilitatorView;
pub(crate) use find::found;
pub use list::{FacilitatorView, FacilitatorsForm, FacilitatorsView, list_facilitators};
pub(crate) use not_with::not_with;
pub use not_with::{NotWithForm, add_not_with, remove_not_with};
pub use page::{FacilitatorForm, FacilitatorPageView, get_page};
pub use registry::{
    ChangeFacilitatorForm, FacilitatorAddedView, FacilitatorFields, add_facilitator, change_facilitator,
};
pub(crate) use registry::{Facilitator, find_by_person, get_facilitator, hand_over, let_go_of, offered};

#[cfg(test)]
mod tests;
