//! The whole surface on one page: every command, `name(Form) -> View`.
//!
//! The router, the TypeScript types and `call --list` all come from this list. `desk` commands answer while the vault is
//! locked; `look` commands read; `act` commands write; `errand` commands take long and answer when they are through, while
//! others are answered. A command that is not here does not exist.

mod describe;
#[cfg(test)]
mod hostile;
#[macro_use]
mod routing;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use describe::{describe, typescript};
pub(crate) use routing::Routed;

use crate::{
    access, agreements, backups, composing, conversations, crisis, drafts, enquiries, facilitators, finding,
    groups, handover, import, journal, notes, outcomes, people, practice, retention, roles, sessions,
    settings, statistics, today, waiting, week,
};

/// The form of a command that needs nothing.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// The view of a command that has nothing to tell but that it is done.
#[derive(Debug, Serialize, TS)]
pub struct Done {}

surface! {
    // Access: the vault itself.
    /// Reads whether there is a vault, and whether it is open.
    desk get_door(Nothing) -> access::DoorView = access::get_door;
    /// Offers a passphrase of six random words.
    desk suggest_passphrase(Nothing) -> access::PassphraseView = access::suggest_passphrase;
    /// Judges a passphrase in words.
    desk judge_passphrase(access::PassphraseForm) -> access::JudgementView = access::judge_passphrase;
    /// Creates the vault and opens it; gives the twelve words of the recovery kit, once.
    desk create_vault(access::CreateVaultForm) -> access::RecoveryKitView = access::create_vault;
    /// Opens the vault with a passphrase or the words of the recovery kit.
    desk unlock(access::PassphraseForm) -> access::DoorView = access::unlock;
    /// Closes the vault.
    desk lock(Nothing) -> access::DoorView = access::lock;
    /// Gives somebody a new passphrase after the recovery kit opened the vault, and seats her.
    desk set_passphrase(access::SetPassphraseForm) -> access::DoorView = access::set_passphrase;
    /// Shows the words of a new recovery kit; nothing has changed before three of them were typed back.
    desk draw_recovery_kit(access::DrawKitForm) -> access::RecoveryKitView = access::draw_recovery_kit;
    /// Checks three words of the recovery kit just shown; a new kit takes the place of the old one then.
    desk confirm_recovery(access::ConfirmRecoveryForm) -> Done = access::confirm_recovery;
    /// Checks three words of the kit on paper, as is done once a year.
    act check_recovery(access::ConfirmRecoveryForm) -> Done = access::check_recovery;
    /// Changes the passphrase of whoever opened the vault.
    desk change_passphrase(access::ChangePassphraseForm) -> Done = access::change_passphrase;
    /// Changes the passphrase and writes the data anew under a new key: for one that somebody else may know.
    desk renew_key(access::ChangePassphraseForm) -> Done = access::renew_key;
    /// Reads who opens the office, and what is known of the recovery kit.
    look list_coordinators(Nothing) -> access::AccessView = access::list_coordinators;
    /// Gives somebody a passphrase of her own.
    desk add_coordinator(access::AddCoordinatorForm) -> access::CoordinatorAddedView = access::add_coordinator;
    /// Takes somebody's passphrase away; the data are written anew under a new key.
    desk remove_coordinator(access::RemoveCoordinatorForm) -> Done = access::remove_coordinator;
    /// Gives somebody with a passphrase another role; at least one coordinator stays.
    desk set_role(access::SetRoleForm) -> Done = access::set_role;
    /// Reads who may see and do what.
    look list_roles(Nothing) -> roles::RolesView = roles::list_roles;
    /// Reads what a coordinator is told when she comes in.
    look get_welcome(Nothing) -> access::WelcomeView = access::get_welcome;
    /// Notes that she has been told.
    act see_events(Nothing) -> Done = access::see_events;

    // Practice: invented people in a vault of their own.
    /// Makes the practice vault and opens it.
    desk found_practice(practice::FoundPracticeForm) -> access::DoorView = practice::found_practice;

    // Backups: making them, where they go, bringing one back.
    /// Makes a backup, opens it again where it lies, and compares everything.
    errand make_backup(Nothing) -> backups::BackupMadeView = backups::make_backup;
    /// Makes the backup that is due when the office opens, if one is.
    errand make_due_backup(Nothing) -> backups::DueBackupView = backups::make_due_backup;
    /// Opens a copy again and compares everything.
    errand verify_backup(backups::CopyForm) -> backups::CopyVerifiedView = backups::verify_backup;
    /// Lists where backups go and the copies that are known or lie there.
    desk list_backups(Nothing) -> backups::BackupsView = backups::list_backups;
    /// Reads when the last good backup was made, and whether to remind of one.
    look get_backup_state(Nothing) -> backups::BackupStateView = backups::get_backup_state;
    /// Changes when backups are made without being asked for.
    act change_backup_settings(backups::BackupSettingsForm) -> Done = backups::change_backup_settings;
    /// Lets the reminder rest until tomorrow.
    act put_off_backup(Nothing) -> Done = backups::put_off_backup;
    /// Adds the folder that was chosen, or a stick that is there, to the places backups go to.
    desk add_backup_place(backups::AddBackupPlaceForm) -> Done = backups::add_backup_place;
    /// Takes a place out of those backups go to; what lies there stays.
    act remove_backup_place(backups::BackupPlaceForm) -> Done = backups::remove_backup_place;
    /// Reads what is in the backup that was chosen.
    errand preview_restore(backups::RestorePassphraseForm) -> backups::PreviewView = backups::preview_restore;
    /// Brings back the backup that was looked at, and opens it; the vault that was there is kept.
    errand restore(Nothing) -> backups::RestoredView = backups::restore;

    // Retention: how long people are kept, erasing, and what stays of it (R20, R21).
    /// Changes how long people are kept.
    act change_retention(settings::RetentionForm) -> Done = settings::change_retention;
    /// Lists who has been kept long enough.
    look list_due(retention::DueForm) -> retention::DueView = retention::list_due;
    /// Keeps somebody until a day, after which she is proposed again.
    act keep_longer(retention::KeepLongerForm) -> retention::KeptUntilView = retention::keep_longer;
    /// Reads what erasing somebody would mean.
    desk preview_erasure(retention::PreviewErasureForm) -> retention::ErasurePreviewView = retention::preview_erasure;
    /// Erases people, for good.
    desk erase_people(retention::ErasePeopleForm) -> retention::ErasedView = retention::erase_people;
    /// Erases the enquiries of nobody known whose time is over; what they count for stays.
    desk erase_enquiries(retention::EraseEnquiriesForm) -> retention::ErasedView = retention::erase_enquiries;
    /// Writes the data anew under a new key where an erasure waits for it, then cleans the backups that can be reached.
    errand finish_erasing(Nothing) -> retention::CleanedView = retention::finish_erasing;
    /// Lists what was erased, and the copies in which the erased may still be.
    desk list_erasures(Nothing) -> retention::ErasuresView = retention::list_erasures;
    /// Removes a copy of a backup for good.
    desk remove_backup_copy(backups::CopyForm) -> Done = backups::remove_backup_copy;
    /// Removes an office that a restore put aside, for good.
    desk remove_earlier_office(retention::EarlierOfficeForm) -> Done = retention::remove_earlier_office;
    /// Reads a person's own copy of her data, without other people and without keeping apart (R23).
    look get_own_copy(people::OfPersonForm) -> people::OwnCopyView = people::get_own_copy;
    /// Notes that she was given it.
    act hand_over_copy(people::HandOverCopyForm) -> Done = people::hand_over_copy;

    // Today.
    /// Reads what Today shows: tonight's groups, calls owed, conversations, next steps.
    look get_today(Nothing) -> today::TodayView = today::get_today;

    // The search box.
    /// Finds people, groups, enquiries, facilitators, venues and what can be done, by any part of a name.
    look find_anything(finding::FindAnythingForm) -> finding::FoundView = finding::find_anything;

    // The week.
    /// Reads a week: its rooms, evenings and conversations, and what in it wants a look.
    look get_week(week::WeekForm) -> week::WeekView = week::get_week;

    // Handover: a few words from one shift to the next.
    /// Leaves a few words to the next shift.
    act add_handover_note(handover::HandoverNoteForm) -> handover::HandoverNoteAddedView = handover::add_handover_note;
    /// Ticks a note to the next shift off.
    act tick_handover_note(handover::TickHandoverNoteForm) -> Done = handover::tick_handover_note;

    // Notes: off until a kind of them is switched on (R9).
    /// Switches kinds of notes on and off.
    act change_note_kinds(notes::NoteKindsForm) -> Done = notes::change_note_kinds;
    /// Reads a note.
    look get_note(notes::NoteForm) -> notes::NoteView = notes::get_note;
    /// Writes a note, or removes it where the text is empty.
    act change_note(notes::ChangeNoteForm) -> Done = notes::change_note;

    // Drafts: what is being typed.
    /// Keeps what is being typed.
    act save_draft(drafts::SaveDraftForm) -> Done = drafts::save_draft;
    /// Reads what was being typed.
    look get_draft(drafts::DraftForm) -> drafts::DraftView = drafts::get_draft;
    /// Lets a draft go.
    act discard_draft(drafts::DraftForm) -> Done = drafts::discard_draft;

    // Journal: undo, redo, history.
    /// Undoes the last act.
    act undo(Nothing) -> journal::TravelView = journal::undo;
    /// Does again what was undone last.
    act redo(Nothing) -> journal::TravelView = journal::redo;
    /// Reads what Undo and Redo would do now.
    look get_undo(Nothing) -> journal::UndoView = journal::get_undo;
    /// Reads a page of the office's history.
    look get_history(journal::HistoryForm) -> journal::HistoryView = journal::get_history;

    // Settings: the centre, its topics, venues and programmes.
    /// Reads every setting.
    look get_settings(Nothing) -> settings::SettingsView = settings::get_settings;
    /// Changes the centre's name, country, zone or language.
    act change_centre(settings::CentreForm) -> Done = settings::change_centre;
    /// Writes the centre's own text on the duty to report (R25), or goes back to that of its country.
    act change_reporting_duty(settings::ReportingDutyForm) -> Done = settings::change_reporting_duty;
    /// Changes when the phone line is staffed.
    act change_phone_line(settings::PhoneLineForm) -> Done = settings::change_phone_line;
    /// Changes the coordinator's own name or language.
    act change_coordinator(settings::CoordinatorForm) -> Done = settings::change_coordinator;
    /// Changes how soon the office locks by itself.
    act change_lock(settings::LockForm) -> Done = settings::change_lock;
    /// Adds a topic.
    act add_topic(settings::TopicForm) -> settings::TopicAddedView = settings::add_topic;
    /// Renames a topic, excludes it, or puts it away.
    act change_topic(settings::ChangeTopicForm) -> Done = settings::change_topic;
    /// Adds a tag.
    act add_tag(settings::TagForm) -> settings::TagAddedView = settings::add_tag;
    /// Renames a tag or puts it away.
    act change_tag(settings::ChangeTagForm) -> Done = settings::change_tag;
    /// Adds an advisor, a partner, or a place the centre refers people to.
    act add_directory_entry(settings::DirectoryFields) -> settings::DirectoryEntryAddedView = settings::add_directory_entry;
    /// Changes a line of the directory or puts it away.
    act change_directory_entry(settings::ChangeDirectoryEntryForm) -> Done = settings::change_directory_entry;
    /// Removes a member or a reader of the newsletter from the directory.
    act remove_directory_entry(settings::RemoveDirectoryEntryForm) -> Done = settings::remove_directory_entry;
    /// Adds school holidays, in which nothing is planned.
    act add_school_holiday(settings::SchoolHolidayForm) -> settings::SchoolHolidayAddedView = settings::add_school_holiday;
    /// Changes school holidays.
    act change_school_holiday(settings::ChangeSchoolHolidayForm) -> Done = settings::change_school_holiday;
    /// Removes school holidays.
    act remove_school_holiday(settings::RemoveSchoolHolidayForm) -> Done = settings::remove_school_holiday;
    /// Adds a venue.
    act add_venue(settings::VenueForm) -> settings::VenueAddedView = settings::add_venue;
    /// Changes a venue or puts it away.
    act change_venue(settings::ChangeVenueForm) -> Done = settings::change_venue;
    /// Reads where a venue is and how one gets in; of a private home whose it is (S4.3).
    look get_venue_place(settings::VenueIdForm) -> settings::VenuePlaceView = settings::get_venue_place;
    /// Changes where a venue is and how one gets in.
    act change_venue_place(settings::ChangeVenuePlaceForm) -> Done = settings::change_venue_place;
    /// Lists the five presets of programmes in the coordinator's language.
    desk list_presets(settings::PresetsForm) -> settings::PresetsView = settings::list_presets;
    /// Adds a programme from a preset.
    act add_programme(settings::AddProgrammeForm) -> settings::ProgrammeAddedView = settings::add_programme;
    /// Changes a programme or puts it away; running groups keep their own numbers.
    act change_programme(settings::ChangeProgrammeForm) -> Done = settings::change_programme;

    // Crisis numbers, one key away on every screen (R28).
    /// Lists the numbers that help at once, and where those of the country come from.
    look list_crisis_numbers(Nothing) -> crisis::CrisisNumbersView = crisis::list_crisis_numbers;
    /// Adds a number.
    act add_crisis_number(crisis::CrisisNumberForm) -> crisis::CrisisNumberAddedView = crisis::add_crisis_number;
    /// Changes a number.
    act change_crisis_number(crisis::ChangeCrisisNumberForm) -> Done = crisis::change_crisis_number;
    /// Removes a number.
    act remove_crisis_number(crisis::RemoveCrisisNumberForm) -> Done = crisis::remove_crisis_number;
    /// Adds those of the country's numbers that are not on the list.
    act restore_crisis_numbers(Nothing) -> Done = crisis::restore_crisis_numbers;

    // Facilitators.
    /// Lists the facilitators, with the seats each holds now.
    look list_facilitators(facilitators::FacilitatorsForm) -> facilitators::FacilitatorsView = facilitators::list_facilitators;
    /// Reads a facilitator's page: what was asked, and the groups she leads and has led.
    look get_facilitator(facilitators::FacilitatorForm) -> facilitators::FacilitatorPageView = facilitators::get_page;
    /// Changes what a facilitator was asked.
    act change_facilitator_details(facilitators::ChangeFacilitatorDetailsForm) -> Done = facilitators::change_details;
    /// Lists with whom a facilitator does not sit in a group.
    look list_not_with(facilitators::FacilitatorForm) -> people::NotWithView = people::list_not_with;
    /// Notes that two facilitators never lead together.
    act add_not_with(facilitators::NotWithForm) -> Done = facilitators::add_not_with;
    /// Notes that two facilitators may lead together after all.
    act remove_not_with(facilitators::NotWithForm) -> Done = facilitators::remove_not_with;
    /// Adds a facilitator.
    act add_facilitator(facilitators::FacilitatorFields) -> facilitators::FacilitatorAddedView = facilitators::add_facilitator;
    /// Changes a facilitator or puts her away.
    act change_facilitator(facilitators::ChangeFacilitatorForm) -> Done = facilitators::change_facilitator;

    // Groups: seats and placing.
    /// Lists a page of groups.
    look list_groups(groups::GroupsForm) -> groups::GroupsView = groups::list_groups;
    /// Reads one group in full.
    look get_group(groups::GroupForm) -> groups::GroupView = groups::get_group;
    /// Lists the groups a facilitator leads now: aliases, agreements and evenings, nothing else (R8).
    look list_own_groups(Nothing) -> groups::OwnGroupsView = groups::list_own_groups;
    /// Creates a group with its seats and all its sessions.
    act create_group(groups::CreateGroupForm) -> groups::GroupCreatedView = groups::create_group;
    /// Changes a group's name and place.
    act change_group(groups::ChangeGroupForm) -> groups::GroupChangedView = groups::change_group;
    /// Reads what moving a group's series would do, and what stands in the way.
    look preview_shift(groups::ShiftSeriesForm) -> sessions::ShiftView = groups::preview_shift;
    /// Moves a group's series from a session on: by weeks, or to another day, hour or place; the count stays.
    act shift_series(groups::ShiftSeriesForm) -> sessions::ShiftView = groups::shift_series;
    /// Closes a group to new people.
    act close_intake(groups::GroupForm) -> Done = groups::close_intake;
    /// Opens a closed group to new people, with everybody's consent; everyone signs again.
    act reopen_intake(groups::ReopenIntakeForm) -> Done = groups::reopen_intake;
    /// Lists a page of those who wait for a group's topic, with what the rules say of each.
    look list_candidates(groups::CandidatesForm) -> groups::CandidatesView = groups::list_candidates;
    /// Places somebody from the waiting list in a group.
    act place_person(groups::PlacePersonForm) -> groups::PersonPlacedView = groups::place_person;
    /// Places somebody in a group who never waited.
    act place_person_directly(groups::PlaceDirectlyForm) -> groups::PersonPlacedView = groups::place_person_directly;
    /// Records that somebody leaves a group.
    act record_withdrawal(groups::WithdrawalForm) -> groups::WithdrawalView = groups::record_withdrawal;
    /// Notes after which evening a member leaves, as the group agreed.
    act plan_withdrawal(groups::PlanWithdrawalForm) -> Done = groups::plan_withdrawal;
    /// A facilitator takes a seat.
    act fill_seat(groups::FillSeatForm) -> groups::SeatFilledView = groups::fill_seat;
    /// A facilitator leaves a seat.
    act empty_seat(groups::EmptySeatForm) -> groups::SeatEmptiedView = groups::empty_seat;
    /// Notes that a group was told of everybody new who leads it.
    act note_group_told(groups::GroupForm) -> Done = groups::note_group_told;
    /// Ticks a line of the handover checklist off, or opens it again.
    act tick_handover(groups::TickHandoverForm) -> Done = groups::tick_handover;
    /// Changes after which session whoever sits in a seat means to leave.
    act plan_leaving(groups::PlanLeavingForm) -> Done = groups::plan_leaving;
    /// Records whether a group that goes on by itself still meets; one that does not has ended.
    act record_still_meeting(groups::StillMeetingForm) -> Done = groups::record_still_meeting;
    /// Pauses a group until a day: its series waits, and the count stays.
    act pause_group(groups::PauseGroupForm) -> groups::GroupPausedView = groups::pause_group;
    /// Lets a group meet again before its pause is over.
    act resume_group(groups::ResumeGroupForm) -> groups::GroupPausedView = groups::resume_group;
    /// Has somebody lead one evening in another's place.
    act add_substitute(groups::AddSubstituteForm) -> Done = groups::add_substitute;
    /// Has somebody lead an evening after all.
    act remove_substitute(groups::RemoveSubstituteForm) -> Done = groups::remove_substitute;
    /// Starts a group; what stands in the way is passed only with a written reason.
    act start_group(groups::StartGroupForm) -> groups::GroupStartedView = groups::start_group;
    /// Records what a member wishes for the time after the last evening (S5.2).
    act record_going_on(groups::GoingOnForm) -> Done = groups::record_going_on;
    /// Makes the next round of a group, with those of its members who go on (S5.2).
    act continue_group(groups::ContinueGroupForm) -> groups::GroupCreatedView = groups::continue_group;
    /// Ends a group; what was still planned is called off.
    act end_group(groups::GroupForm) -> Done = groups::end_group;

    /// Reads the rules a group wrote for itself, and its earlier ones.
    look get_group_rules(groups::GroupForm) -> groups::GroupRulesView = groups::get_group_rules;
    /// Writes a group's rules; what it accepted stays, and this is the next version.
    act write_group_rules(groups::WriteGroupRulesForm) -> Done = groups::write_group_rules;
    /// Notes that a group accepted the rules it wrote.
    act accept_group_rules(groups::AcceptGroupRulesForm) -> Done = groups::accept_group_rules;

    /// Lists the groups that keep other numbers than their programme says now.
    look list_other_numbers(groups::OtherNumbersForm) -> groups::OtherNumbersView = groups::list_other_numbers;
    /// Takes over for one group what its programme says now; dates and seats stay.
    act take_over_programme(groups::GroupForm) -> Done = groups::take_over_programme;

    // Outcomes: what the groups bring, in totals only.
    /// Counts the answers of an outcome form; nothing of the form is kept.
    act record_outcome_form(outcomes::RecordOutcomeForm) -> Done = outcomes::record_outcome_form;
    /// Reads a programme's totals, as far as enough are alike.
    look get_outcome_totals(outcomes::OutcomeTotalsForm) -> outcomes::OutcomeTotalsView = outcomes::get_outcome_totals;
    // Reports: totals only (R19), small numbers hidden (R18).
    /// Lists the periods that are over, of which there is or can be a report.
    look list_reports(Nothing) -> statistics::ReportsView = statistics::list_reports;
    /// Reads a report, or that it was not made yet.
    look get_report(statistics::ReportForm) -> statistics::ReportView = statistics::get_report;
    /// Makes the report of a period, once and for ever.
    act make_report(statistics::ReportForm) -> statistics::ReportView = statistics::make_report;
    /// Writes a report as a spreadsheet, in a language, to the place that was chosen.
    desk save_report(statistics::SaveReportForm) -> statistics::ReportSavedView = statistics::save_report;
    /// Changes from how many on a number is told.
    act change_least_published(settings::LeastPublishedForm) -> Done = settings::change_least_published;

    // Agreements.
    /// Reads the text that is agreed to, in a language, and its earlier versions.
    look get_agreement_text(agreements::AgreementTextForm) -> agreements::AgreementTextView = agreements::get_agreement_text;
    /// Makes a new version of the text; the earlier ones stay as they were agreed to.
    act change_agreement_text(agreements::ChangeAgreementTextForm) -> agreements::AgreementTextView = agreements::change_agreement_text;
    /// Records that people and facilitators of a group agreed to keep silence.
    act record_agreement(agreements::RecordAgreementForm) -> agreements::AgreementStateView = agreements::record_agreement;
    /// Records that some agreements no longer hold.
    act withdraw_agreement(agreements::WithdrawAgreementForm) -> agreements::AgreementStateView = agreements::withdraw_agreement;

    // Sessions and attendance.
    /// Lists the evenings of some days, with the public holidays among them.
    look list_sessions(sessions::EveningsForm) -> sessions::EveningsView = sessions::list_sessions;
    /// Reads one evening in full.
    look get_session(sessions::SessionForm) -> sessions::SessionView = sessions::get_session;
    /// Reads where an evening is and how one gets in, for whoever holds it.
    look get_evening_place(sessions::SessionForm) -> sessions::EveningPlaceView = sessions::get_evening_place;
    /// Moves a session; the count stays.
    act move_session(sessions::MoveSessionForm) -> sessions::SessionMovedView = sessions::move_session;
    /// Calls a session off; one more at the end takes its place.
    act cancel_session(sessions::CancelSessionForm) -> sessions::SessionMovedView = sessions::cancel_session;
    /// Adds a session to a group that has not all it is to have.
    act add_session(sessions::AddSessionForm) -> sessions::SessionMovedView = sessions::add_session;
    /// Records who came, or corrects it.
    act record_attendance(sessions::RecordAttendanceForm) -> sessions::SessionView = sessions::record_attendance;
    /// Records how many came, where the group wishes that nobody is named.
    act record_head_count(sessions::RecordHeadCountForm) -> sessions::SessionView = sessions::record_head_count;
    /// Notes that people who did not come are to be asked after, as far as they may be reached.
    act ask_after(sessions::AskAfterForm) -> Done = sessions::ask_after;

    // People: what they are called, how it is safe to reach them, where they are on the way.
    /// Lists a page of people.
    look list_people(people::PeopleForm) -> people::PeopleView = people::list_people;
    /// Finds people by any part of any of their names, in any script.
    look find_people(people::FindPeopleForm) -> people::FoundPeopleView = people::find_people;
    /// Finds people who are perhaps the same as a caller.
    look find_duplicates(people::DuplicatesForm) -> people::DuplicatesView = people::find_duplicates;
    /// Reads a person's page.
    look get_person(people::PersonForm) -> people::PersonView = people::get_person;
    /// Changes what a person is called and her age, gender and languages.
    act change_person(people::ChangePersonForm) -> Done = people::change_person;
    /// Changes what helps to meet a person well.
    act change_details(people::ChangeDetailsForm) -> Done = people::change_details;
    /// Reads what would have to be chosen if two are one person.
    look preview_merge(people::PreviewMergeForm) -> people::MergePreviewView = people::preview_merge;
    /// Makes two one: what differs is chosen, and everything else follows.
    act merge_people(people::MergePeopleForm) -> Done = people::merge_people;
    /// Records an answer to the question for a consent.
    act record_consent(people::RecordConsentForm) -> Done = people::record_consent;
    /// Takes a consent back; nothing else changes with it.
    act withdraw_consent(people::WithdrawConsentForm) -> Done = people::withdraw_consent;
    /// Notes that a person is not there for a while or any longer, with all that follows.
    act change_status(people::ChangeStatusForm) -> Done = people::change_status;
    /// Notes that a person is there again.
    act come_back(people::ComeBackForm) -> Done = people::come_back;
    /// Judges whether a phone number looks unusual; it is taken all the same.
    look judge_phone(people::PhoneForm) -> people::PhoneJudgementView = people::judge_phone;
    /// Changes how it is safe to reach a person.
    act change_safe_contact(people::ChangeSafeContactForm) -> Done = people::change_safe_contact;
    /// She was asked how to reach her: what an old list said of it goes.
    act settle_unconfirmed_contact(people::OfPersonForm) -> Done = people::settle_unconfirmed_contact;
    /// Reads what is allowed now; the number is on it only while a call or a text is safe.
    look get_call_sheet(people::OfPersonForm) -> people::CallSheetView = people::get_call_sheet;
    /// Writes down why a call cannot wait for a safe hour, and gives the sheet with the number.
    act note_unsafe_call(people::UnsafeCallForm) -> people::CallSheetView = people::note_unsafe_call;
    /// Lists the calls owed, those that are safe now first.
    look list_calls(Nothing) -> people::CallsView = people::list_calls;
    /// Records how a call went.
    act record_call(people::RecordCallForm) -> Done = people::record_call;
    /// Lists from whom a person is kept apart and with whom together: the one place that says it.
    look list_keep_apart(people::OfPersonForm) -> people::KeepApartView = people::list_keep_apart;
    /// Notes that two are to be kept apart, or changes how far.
    act add_keep_apart(people::KeepApartForm) -> Done = people::add_keep_apart;
    /// Notes that two need no longer be kept apart.
    act remove_keep_apart(people::RemoveKeepApartForm) -> Done = people::remove_keep_apart;
    /// Notes that two wish to be in one group.
    act add_keep_together(people::KeepTogetherForm) -> Done = people::add_keep_together;
    /// Notes that two need no longer be in one group.
    act remove_keep_together(people::KeepTogetherForm) -> Done = people::remove_keep_together;

    // Import: spreadsheets the centre kept before. The file is the one that was chosen in the system's window.
    /// Reads what an import of the spreadsheet that was chosen would do.
    errand preview_import(import::ImportForm) -> import::ImportView = import::preview_import;
    /// Reads a page of the cells that are not taken.
    desk list_unread_cells(import::UnreadCellsForm) -> import::UnreadCellsView = import::list_unread_cells;
    /// Imports the spreadsheet that was chosen: all of it in one act.
    errand import_spreadsheet(import::ImportForm) -> import::ImportedView = import::import_spreadsheet;

    // Enquiries: every time somebody turns to the centre.
    /// Records an enquiry, with everything that came with it.
    act record_enquiry(enquiries::RecordEnquiryForm) -> enquiries::EnquiryRecordedView = enquiries::record_enquiry;
    /// Lists a page of enquiries.
    look list_enquiries(enquiries::EnquiriesForm) -> enquiries::EnquiriesView = enquiries::list_enquiries;

    // Conversations: booked, held, and what came of them.
    /// Lists the conversations of some days.
    look list_conversations(conversations::ConversationsForm) -> conversations::ConversationsView = conversations::list_conversations;
    /// Reads what is booked in the week around a day, and whether the interviewer is taken at an hour.
    look get_booking_week(conversations::BookingWeekForm) -> conversations::BookingWeekView = conversations::get_booking_week;
    /// Reads everything needed to hold a conversation.
    look get_conversation(conversations::ConversationForm) -> conversations::ConversationPageView = conversations::get_conversation;
    /// Books a conversation.
    act book_conversation(conversations::BookConversationForm) -> conversations::ConversationBookedView = conversations::book_conversation;
    /// Moves a conversation that is still to come.
    act move_conversation(conversations::MoveConversationForm) -> conversations::ConversationBookedView = conversations::move_conversation;
    /// Calls a conversation off.
    act cancel_conversation(conversations::CancelConversationForm) -> Done = conversations::cancel_conversation;
    /// Records how a conversation went, and what follows from it.
    act record_conversation(conversations::RecordConversationForm) -> conversations::ConversationRecordedView = conversations::record_conversation;

    // The waiting list.
    /// Lists a page of the waiting list.
    look list_waiting(waiting::WaitingForm) -> waiting::WaitingView = waiting::list_waiting;
    /// Puts somebody on the list, where no conversation has to come first or it was held.
    act join_waiting_list(waiting::JoinWaitingListForm) -> waiting::EntryAddedView = waiting::join_waiting_list;
    /// Changes what somebody wishes.
    act change_wishes(waiting::ChangeWishesForm) -> Done = waiting::change_wishes;
    /// Takes somebody off the list.
    act leave_waiting_list(waiting::LeaveWaitingListForm) -> Done = waiting::leave_waiting_list;
    /// Takes several people off the list, for the same reason.
    act leave_waiting_list_together(waiting::LeaveTogetherForm) -> Done = waiting::leave_waiting_list_together;
    /// Offers places in a group to people who wait for its topic.
    act offer_places(waiting::OfferPlacesForm) -> Done = waiting::offer_places;
    /// Records what somebody answers to the place she was offered.
    act answer_offer(waiting::AnswerOfferForm) -> Done = waiting::answer_offer;
    /// Notes a call to each of some people who wait, to ask how it is.
    act ask_waiting(waiting::AskWaitingForm) -> Done = waiting::ask_waiting;
    /// Counts at which times those who wait could come.
    look get_spread(waiting::WaitingFilterFields) -> waiting::SpreadView = waiting::get_spread;
    /// Keeps a filter of the list under a name.
    act save_waiting_filter(waiting::SaveFilterForm) -> Done = waiting::save_waiting_filter;
    /// Lets a kept filter go.
    act remove_waiting_filter(waiting::FilterForm) -> Done = waiting::remove_waiting_filter;
    /// Reads whether everybody who waits for a topic is being asked if she still wishes a group, and what came of it.
    look get_interest_round(waiting::InterestForm) -> waiting::InterestView = waiting::get_interest_round;
    /// Starts asking everybody who waits for a topic.
    act start_interest_round(waiting::InterestForm) -> Done = waiting::start_interest_round;
    /// Records what came of asking somebody.
    act record_interest(waiting::RecordInterestForm) -> Done = waiting::record_interest;
    /// Ends the asking; whoever was not reached waits on.
    act end_interest_round(waiting::InterestForm) -> Done = waiting::end_interest_round;

    // Composing groups: proposals, which are drafts until they are confirmed.
    /// Composes groups from those who wait, anew or from a proposal with who stays in it; told to stop, it gives the best so far.
    errand compose_groups(composing::ComposeForm) -> composing::ProposalMadeView = composing::compose_groups;
    /// Lists the proposals.
    look list_proposals(Nothing) -> composing::ProposalsView = composing::list_proposals;
    /// Reads a proposal with today's facts.
    look get_proposal(composing::ProposalForm) -> composing::ProposalView = composing::get_proposal;
    /// Lists every group somebody could be put into by hand, each with what stands against it.
    look list_places(composing::PlacesForm) -> composing::PlacesView = composing::list_places;
    /// Changes a proposal by hand: who stays, who is left out, who sits elsewhere.
    act change_proposal(composing::ChangeProposalForm) -> Done = composing::change_proposal;
    /// Keeps a group of a proposal as it is, or lets it be composed anew.
    act keep_proposed_group(composing::KeepGroupForm) -> Done = composing::keep_proposed_group;
    /// Rules something out of a proposal: somebody in a group, a time, somebody to lead.
    act rule_out(composing::RuleOutForm) -> Done = composing::rule_out;
    /// Allows again what was ruled out of a proposal.
    act allow_again(composing::AllowAgainForm) -> Done = composing::allow_again;
    /// Tries what would help somebody who has no place; told to stop, it gives what was found by then.
    errand list_helps(composing::HelpForm) -> composing::HelpsView = composing::list_helps;
    /// Compares two proposals.
    look compare_proposals(composing::CompareForm) -> composing::ComparedView = composing::compare_proposals;
    /// Lets a proposal go.
    act discard_proposal(composing::ProposalForm) -> Done = composing::discard_proposal;
    /// Makes the groups of a proposal, with every rule asked again.
    act confirm_proposal(composing::ProposalForm) -> composing::ConfirmedView = composing::confirm_proposal;
    /// Lists whom to tell of her group, those first whom it is safe to reach now.
    look list_tells(Nothing) -> composing::TellsView = composing::list_tells;
}
