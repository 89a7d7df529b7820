//! The waiting list: who waits for which topic, since when, and with which wishes.
//!
//! Keeps true: the order is the order of waiting and nothing else; wishes are soft and say so (S5.3); a topic the centre
//! does not offer is never waited for (S3.5); whoever is silent stays on the list (R11). Deliberately not here: choosing who comes into a group, and any score.

mod entry;
mod filter;
mod interest;
mod join;
mod list;
mod offer;
mod spread;
mod together;
mod wishes;

pub(crate) use entry::{
    Entry, EntryCourse, LAST_WAITED_ON, PEOPLE_WAITING, WAITS, all_waiting, days_since, entries_of,
    find_waiting, get_entry, list_of_person, place_entry, topics_of, waiting_for,
};
pub use entry::{EntryState, EntryView, LeftBecause, ProgrammeNameView, TopicNameView};
pub use filter::{
    FilterForm, SaveFilterForm, SavedFilterView, WaitingFilterFields, remove_waiting_filter,
    save_waiting_filter,
};
pub use interest::{
    InterestAnswer, InterestForm, InterestRowView, InterestView, RecordInterestForm, end_interest_round,
    get_interest_round, record_interest, start_interest_round,
};
pub use join::{
    ChangeWishesForm, EntryAddedView, EntryFields, JoinWaitingListForm, LeaveWaitingListForm, change_wishes,
    join_waiting_list, leave_waiting_list,
};
pub(crate) use join::{
    checked_entries, hand_over, join, join_since, leave_all, wait_again, wait_for_another,
};
pub(crate) use list::topic_counts;
pub use list::{TopicCountView, WaitingForm, WaitingRowView, WaitingView, list_waiting};
pub(crate) use offer::take_back_offers;
pub use offer::{AnswerOfferForm, OfferAnswer, OfferPlacesForm, OfferView, answer_offer, offer_places};
pub use spread::{SpreadCellView, SpreadView, get_spread};
pub use together::{AskWaitingForm, LeaveTogetherForm, ask_waiting, leave_waiting_list_together};
pub use wishes::{ActivityWish, AgeWish, DayPart, GenderWish, TimeWish, WishesFields};

#[cfg(test)]
mod tests;
