//! Enquiries: every time somebody turns to the centre, in under a minute, while the phone is in the other hand.
//!
//! Keeps true: one thing to identify by is all that is needed; an enquiry about a topic the centre does not offer is
//! answered kindly and counted, and nobody is noted for it (S3.5). Deliberately not here: an account of what happened
//! (S1.7), and payment of any kind (S1.6).

mod enquiry;
mod find;
mod list;
mod record;

pub use enquiry::{Answer, Channel, EnquiryView};
pub(crate) use enquiry::{
    LAST_ENQUIRY_ON, days_of, enquiries_of, hand_over, last_enquiry, last_enquiry_on, of_nobody_until,
    person_of, topics_of,
};
pub use find::FoundEnquiryView;
pub(crate) use find::{latest_from, received_on};
pub use list::{EnquiriesForm, EnquiriesView, EnquiryRowView, list_enquiries};
pub use record::{EnquiryFrom, EnquiryRecordedView, RecordEnquiryForm, record_enquiry};
pub(crate) use record::{PastEnquiry, take_in};

#[cfg(test)]
mod tests;
