//! The people who turn to a centre: what they are called, how it is safe to reach them, where they are on the way.
//!
//! Keeps true: contact is closed until a person has called it safe (R1), and a number leaves only through a call sheet;
//! one thing to identify by is enough, and whoever is known by a sign alone is a full person (R7); nothing ever says that
//! a number belongs to somebody (R3); keeping apart and together is symmetric and stays on one discreet page (R6). Deliberately
//! not here: notes about a person (R9), an account of what happened to her (S1.7), and anything that ranks people.

mod advisor;
mod age;
mod apart;
mod call_sheet;
mod calls;
mod consents;
mod contact;
mod contact_change;
mod contact_store;
mod details;
mod find;
mod list;
mod merge;
mod own_copy;
mod page;
mod person;
mod phone;
mod reach;
mod stage;
mod status;
mod together;
mod unconfirmed;
mod way;

pub(crate) use advisor::{advisor_of, is_person, people_of_sql};
pub(crate) use age::Age;
pub use age::AgeBand;
pub use apart::{
    ApartFrom, ApartLevel, KeepApartForm, KeepApartRowView, KeepApartView, NotWithRowView, NotWithView,
    RemoveKeepApartForm, add_keep_apart, list_keep_apart, list_not_with, remove_keep_apart,
};
pub(crate) use apart::{facilitators_kept_from, kept_apart_from, people_kept_from};
pub use call_sheet::{CallSheetView, NumberBecause, UnsafeCallForm, get_call_sheet, note_unsafe_call};
pub use calls::{
    CallAbout, CallAttemptView, CallResult, CallRowView, CallsView, RecordCallForm, list_calls, record_call,
};
pub(crate) use calls::{LAST_CALL_ON, calls_about, calls_owed, owe_call, settle_calls};
pub use consents::{
    ConsentPurpose, ConsentState, ConsentView, ConsentWay, RecordConsentForm, WithdrawConsentForm,
    record_consent, withdraw_consent,
};
pub use contact::{
    ChangeSafeContactForm, LivesWithDanger, SafeContactFields, SafeHoursFields, VoicemailRule, WhoMayAnswer,
    change_safe_contact,
};
pub(crate) use contact::{add_contact, checked_contact};
pub(crate) use contact_change::ContactChange;
pub use contact_store::{SafeContactView, SafeHoursView};
pub use details::{
    AccessNeed, ChangeDetailsForm, ChildAge, DetailsFields, DetailsView, FormOfAddress, Told, YesNo,
    change_details,
};
pub(crate) use details::{DetailsAnswer, fill_in_details, needs_no_steps};
pub(crate) use find::found;
pub(crate) use find::perhaps_same;
pub use find::{
    DuplicateView, DuplicateWhy, DuplicatesForm, DuplicatesView, FindPeopleForm, FoundBy, FoundPeopleView,
    FoundPersonView, find_duplicates, find_people,
};
pub(crate) use list::count;
pub use list::{PeopleFilter, PeopleForm, PeopleSort, PeopleView, PersonRowView, list_people};
pub(crate) use merge::merged_into;
pub use merge::{
    MergeField, MergePeopleForm, MergePreviewView, PreviewMergeForm, merge_people, preview_merge,
};
pub use own_copy::{
    CopyContactView, CopyConversationView, CopyEnquiryView, CopyGroupView, CopyNoteView, CopyTryView,
    CopyWay, HandOverCopyForm, HandedCopyView, OwnCopyView, get_own_copy, hand_over_copy,
};
pub use page::{AboutView, OfPersonForm, PersonForm, PersonView, UnsafeCallView, get_person};
pub use person::{CalledAs, ChangePersonForm, Gender, NamingView, NewPersonFields, Pronoun, change_person};
pub(crate) use person::{
    Naming, PlacingFacts, add_person, add_person_known_since, called, checked_languages, checked_new_person,
    get_naming, languages_of, names_of, placing_facts, put_in_order,
};
pub(crate) use phone::phone_key;
pub use phone::{PhoneForm, PhoneJudgementView, judge_phone};
pub(crate) use reach::{Reach, reach_of};
pub use reach::{ReachClosed, ReachState, ReachView};
pub use stage::Stage;
pub use status::{ChangeStatusForm, ComeBackForm, PersonStatus, StatusView, change_status, come_back};
pub(crate) use status::{has_left, is_at_rest, note_in_touch, pauses_over, refuse_if_left, take_in_status};
pub(crate) use together::kept_together_with;
pub use together::{KeepTogetherForm, TogetherRowView, add_keep_together, remove_keep_together};
pub use unconfirmed::settle_unconfirmed_contact;
pub(crate) use unconfirmed::{Kept, fill_in, keep_unconfirmed, kept_of};
pub use way::{StepState, StepView, WayStep};

#[cfg(test)]
pub(crate) mod tests;
