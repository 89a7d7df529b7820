//! Which capability each command asks for.

use super::capability::Capability;
use crate::surface::Name;

/// The capability a command asks for. A new command gets its place here, or nothing compiles.
pub(super) fn asks(command: Name) -> Capability {
    use Name as N;
    match command {
        N::get_door
        | N::suggest_passphrase
        | N::judge_passphrase
        | N::create_vault
        | N::unlock
        | N::lock
        | N::set_passphrase
        | N::change_passphrase
        | N::renew_key
        | N::get_welcome
        | N::see_events
        | N::found_practice
        | N::make_due_backup
        | N::get_backup_state
        | N::get_today
        | N::find_anything
        | N::save_draft
        | N::get_draft
        | N::discard_draft
        | N::get_undo
        | N::get_settings
        | N::list_presets
        | N::change_coordinator
        | N::list_roles
        | N::list_crisis_numbers => Capability::OwnDesk,

        N::change_retention
        | N::list_due
        | N::keep_longer
        | N::preview_erasure
        | N::erase_people
        | N::erase_enquiries
        | N::finish_erasing
        | N::list_erasures
        | N::remove_backup_copy
        | N::remove_earlier_office
        | N::get_own_copy
        | N::hand_over_copy => Capability::ErasePeople,

        N::undo | N::redo => Capability::Undo,

        N::record_enquiry
        | N::find_duplicates
        | N::list_enquiries
        | N::judge_phone
        | N::add_handover_note
        | N::tick_handover_note => Capability::TakeEnquiries,
        N::list_people | N::find_people | N::get_person | N::get_note => Capability::SeePeople,
        N::change_person
        | N::change_details
        | N::change_status
        | N::come_back
        | N::record_consent
        | N::withdraw_consent
        | N::change_note => Capability::ChangePeople,
        N::change_safe_contact
        | N::get_call_sheet
        | N::note_unsafe_call
        | N::list_calls
        | N::record_call
        | N::settle_unconfirmed_contact
        | N::ask_after => Capability::ReachPeople,
        N::list_keep_apart
        | N::list_not_with
        | N::add_not_with
        | N::remove_not_with
        | N::add_keep_apart
        | N::remove_keep_apart
        | N::add_keep_together
        | N::remove_keep_together => Capability::KeepApart,
        N::preview_merge | N::merge_people => Capability::MergePeople,
        N::preview_import | N::import_spreadsheet | N::list_unread_cells => Capability::ImportPeople,

        N::list_conversations
        | N::get_booking_week
        | N::book_conversation
        | N::move_conversation
        | N::cancel_conversation => Capability::BookConversations,
        N::get_conversation | N::record_conversation => Capability::HoldConversations,

        N::list_waiting | N::get_spread => Capability::SeeWaiting,
        N::join_waiting_list
        | N::change_wishes
        | N::leave_waiting_list
        | N::leave_waiting_list_together
        | N::answer_offer
        | N::ask_waiting
        | N::save_waiting_filter
        | N::remove_waiting_filter
        | N::get_interest_round
        | N::record_interest => Capability::ChangeWaiting,
        N::offer_places | N::start_interest_round | N::end_interest_round => Capability::RunGroups,

        N::list_groups
        | N::get_group
        | N::list_sessions
        | N::get_week
        | N::get_agreement_text
        | N::get_outcome_totals
        | N::get_group_rules
        | N::list_other_numbers => Capability::SeeGroups,
        N::create_group
        | N::change_group
        | N::preview_shift
        | N::shift_series
        | N::write_group_rules
        | N::take_over_programme
        | N::record_outcome_form
        | N::accept_group_rules
        | N::close_intake
        | N::reopen_intake
        | N::list_candidates
        | N::place_person
        | N::place_person_directly
        | N::record_withdrawal
        | N::plan_withdrawal
        | N::fill_seat
        | N::empty_seat
        | N::note_group_told
        | N::tick_handover
        | N::plan_leaving
        | N::record_still_meeting
        | N::pause_group
        | N::resume_group
        | N::add_substitute
        | N::remove_substitute
        | N::start_group
        | N::end_group
        | N::record_going_on
        | N::continue_group
        | N::compose_groups
        | N::list_proposals
        | N::get_proposal
        | N::list_places
        | N::change_proposal
        | N::keep_proposed_group
        | N::rule_out
        | N::allow_again
        | N::list_helps
        | N::compare_proposals
        | N::list_tells
        | N::discard_proposal
        | N::confirm_proposal
        | N::record_agreement
        | N::withdraw_agreement
        | N::move_session
        | N::cancel_session
        | N::add_session => Capability::RunGroups,
        N::list_own_groups
        | N::get_evening_place
        | N::get_session
        | N::record_attendance
        | N::record_head_count => Capability::HoldEvenings,
        N::list_facilitators => Capability::SeeFacilitators,
        N::get_facilitator | N::add_facilitator | N::change_facilitator | N::change_facilitator_details => {
            Capability::ChangeFacilitators
        }

        N::change_centre
        | N::change_reporting_duty
        | N::change_agreement_text
        | N::change_least_published
        | N::add_school_holiday
        | N::change_school_holiday
        | N::remove_directory_entry
        | N::remove_school_holiday
        | N::change_lock
        | N::add_topic
        | N::change_topic
        | N::add_venue
        | N::change_venue
        | N::get_venue_place
        | N::change_venue_place
        | N::add_programme
        | N::change_programme
        | N::add_tag
        | N::change_tag
        | N::add_directory_entry
        | N::change_directory_entry
        | N::change_phone_line
        | N::change_note_kinds
        | N::add_crisis_number
        | N::change_crisis_number
        | N::remove_crisis_number
        | N::restore_crisis_numbers => Capability::ChangeSettings,

        N::draw_recovery_kit
        | N::confirm_recovery
        | N::check_recovery
        | N::list_coordinators
        | N::add_coordinator
        | N::remove_coordinator
        | N::set_role => Capability::ManageAccess,
        N::make_backup
        | N::verify_backup
        | N::list_backups
        | N::change_backup_settings
        | N::put_off_backup
        | N::add_backup_place
        | N::remove_backup_place
        | N::preview_restore
        | N::restore => Capability::ManageBackups,
        N::list_reports | N::get_report | N::make_report | N::save_report => Capability::SeeTotals,
        N::get_history => Capability::SeeHistory,
    }
}
