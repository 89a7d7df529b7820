//! Composing groups from those who wait: the problem as the vault poses it, and what comes of it.
//!
//! Keeps true: what is proposed is a draft; people decide. Every hard rule is asked again when a draft is confirmed, and
//! who is kept apart from whom is heard only as "not possible" (R6). The rules, the search and the reasons are the crate
//! `tillit-composition`'s; here is only what the vault knows.

mod change;
mod changed;
mod compare;
mod confirm;
mod draft;
mod forbid;
mod help;
mod pose;
mod propose;
mod show;
mod tell;
mod translate;
mod wishes;

pub use change::{
    ChangeProposalForm, KeepGroupForm, PlaceView, PlacesForm, PlacesView, SwapView, Whither, change_proposal,
    discard_proposal, keep_proposed_group, list_places,
};
pub use changed::ChangedView;
pub use compare::{CompareForm, ComparedView, OnlyView, SideView, compare_proposals};
pub use confirm::{ConfirmedView, confirm_proposal};
pub(crate) use draft::hand_over;
pub use forbid::{
    AllowAgainForm, ForbiddenKind, ForbiddenView, RuleOutForm, RuledOut, allow_again, rule_out,
};
pub use help::{Help, HelpForm, HelpView, HelpsView, list_helps};
pub use propose::{ComposeForm, ProposalMadeView, compose_groups};
pub use show::{
    NotPlacedView, NotPlacedWhy, PriceView, ProposalForm, ProposalRowView, ProposalView, ProposalsView,
    ProposedGroupView, ProposedJoinView, ProposedLeaderView, ProposedMemberView, get_proposal,
    list_proposals,
};
pub use tell::{TellRowView, TellsView, list_tells};
pub use wishes::{WishMetView, Wished};

#[cfg(test)]
mod tests;
