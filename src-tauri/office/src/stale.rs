//! What a write makes stale: screens declare these, writes report them.

use std::collections::BTreeSet;

use crate::choice;

choice! {
    /// A part of the office's data that screens show.
    Stale {
        /// The centre, topics, venues, programmes, languages, crisis numbers.
        Settings = "settings",
        /// People and how they may be reached.
        People = "people",
        /// Enquiries and calls owed.
        Enquiries = "enquiries",
        /// Conversations.
        Conversations = "conversations",
        /// The waiting list.
        Waiting = "waiting",
        /// Groups, their seats and members.
        Groups = "groups",
        /// Sessions and attendance.
        Sessions = "sessions",
        /// What the groups bring, in totals.
        Outcomes = "outcomes",
        /// Reports: what was told of a period.
        Reports = "reports",
        /// Facilitators.
        Facilitators = "facilitators",
        /// Proposals of groups.
        Proposals = "proposals",
        /// Backups: where they go, and what is known of them.
        Backups = "backups",
        /// What can be undone and redone, and the history.
        Journal = "journal",
    }
}

/// Which topic each table belongs to. A table that is not here is not journalled.
const TABLES: &[(&str, Stale)] = &[
    ("centre", Stale::Settings),
    ("coordinator", Stale::Settings),
    ("recovery_kit", Stale::Settings),
    ("access_event", Stale::Settings),
    ("topic", Stale::Settings),
    ("crisis_number", Stale::Settings),
    ("phone_line", Stale::Settings),
    ("note_kind", Stale::Settings),
    ("tag", Stale::Settings),
    ("directory_entry", Stale::Settings),
    ("school_holiday", Stale::Settings),
    ("venue", Stale::Settings),
    ("venue_home", Stale::Settings),
    ("venue_time", Stale::Settings),
    ("programme", Stale::Settings),
    ("programme_seat", Stale::Settings),
    ("person", Stale::People),
    ("person_details", Stale::People),
    ("person_tag", Stale::People),
    ("person_status", Stale::People),
    ("merged_person", Stale::People),
    ("kept_longer", Stale::People),
    ("handed_copy", Stale::People),
    ("consent", Stale::People),
    ("note", Stale::People),
    ("safe_contact", Stale::People),
    ("safe_hours", Stale::People),
    ("unsafe_call", Stale::People),
    ("unconfirmed_contact", Stale::People),
    ("keep_apart", Stale::People),
    ("keep_apart_facilitator", Stale::People),
    ("keep_together", Stale::People),
    ("enquiry", Stale::Enquiries),
    ("enquiry_topic", Stale::Enquiries),
    ("call", Stale::Enquiries),
    ("call_attempt", Stale::Enquiries),
    ("handover_note", Stale::Enquiries),
    ("conversation", Stale::Conversations),
    ("waiting_entry", Stale::Waiting),
    ("waiting_time", Stale::Waiting),
    ("offer", Stale::Waiting),
    ("interest_round", Stale::Waiting),
    ("interest_ask", Stale::Waiting),
    ("saved_filter", Stale::Waiting),
    ("self_help_group", Stale::Groups),
    ("group_seat", Stale::Groups),
    ("seat_holder", Stale::Groups),
    ("substitution", Stale::Groups),
    ("group_handover", Stale::Groups),
    ("participation", Stale::Groups),
    ("group_rules", Stale::Groups),
    ("agreement_text", Stale::Groups),
    ("agreement", Stale::Groups),
    ("facilitator", Stale::Facilitators),
    ("facilitator_role", Stale::Facilitators),
    ("facilitator_details", Stale::Facilitators),
    ("facilitator_topic", Stale::Facilitators),
    ("facilitator_time", Stale::Facilitators),
    ("leaders_apart", Stale::Facilitators),
    ("session", Stale::Sessions),
    ("attendance", Stale::Sessions),
    ("proposal", Stale::Proposals),
    ("proposal_group", Stale::Proposals),
    ("proposal_leader", Stale::Proposals),
    ("proposal_seat", Stale::Proposals),
    ("proposal_forbidden", Stale::Proposals),
];

/// Whether the journal records changes of this table.
pub(crate) fn is_journalled(table: &str) -> bool {
    TABLES.iter().any(|(journalled, _)| *journalled == table)
}

/// The topics a change to these tables makes stale.
pub(crate) fn stale_of<'a>(tables: impl IntoIterator<Item = &'a str>) -> BTreeSet<Stale> {
    let mut stale: BTreeSet<Stale> = tables
        .into_iter()
        .filter_map(|changed| TABLES.iter().find(|(table, _)| *table == changed).map(|(_, topic)| *topic))
        .collect();
    stale.insert(Stale::Journal);
    stale
}
