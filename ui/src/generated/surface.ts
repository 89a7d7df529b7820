// Written by `cargo xtask bindings` from src-tauri/office/src/surface.rs. Do not edit.

export interface Commands {
  /** Reads whether there is a vault, and whether it is open. */
  get_door: { form: Nothing; view: DoorView };
  /** Offers a passphrase of six random words. */
  suggest_passphrase: { form: Nothing; view: PassphraseView };
  /** Judges a passphrase in words. */
  judge_passphrase: { form: PassphraseForm; view: JudgementView };
  /** Creates the vault and opens it; gives the twelve words of the recovery kit, once. */
  create_vault: { form: CreateVaultForm; view: RecoveryKitView };
  /** Opens the vault with a passphrase or the words of the recovery kit. */
  unlock: { form: PassphraseForm; view: DoorView };
  /** Closes the vault. */
  lock: { form: Nothing; view: DoorView };
  /** Gives somebody a new passphrase after the recovery kit opened the vault, and seats her. */
  set_passphrase: { form: SetPassphraseForm; view: DoorView };
  /** Shows the words of a new recovery kit; nothing has changed before three of them were typed back. */
  draw_recovery_kit: { form: DrawKitForm; view: RecoveryKitView };
  /** Checks three words of the recovery kit just shown; a new kit takes the place of the old one then. */
  confirm_recovery: { form: ConfirmRecoveryForm; view: Done };
  /** Checks three words of the kit on paper, as is done once a year. */
  check_recovery: { form: ConfirmRecoveryForm; view: Done };
  /** Changes the passphrase of whoever opened the vault. */
  change_passphrase: { form: ChangePassphraseForm; view: Done };
  /** Changes the passphrase and writes the data anew under a new key: for one that somebody else may know. */
  renew_key: { form: ChangePassphraseForm; view: Done };
  /** Reads who opens the office, and what is known of the recovery kit. */
  list_coordinators: { form: Nothing; view: AccessView };
  /** Gives somebody a passphrase of her own. */
  add_coordinator: { form: AddCoordinatorForm; view: CoordinatorAddedView };
  /** Takes somebody's passphrase away; the data are written anew under a new key. */
  remove_coordinator: { form: RemoveCoordinatorForm; view: Done };
  /** Gives somebody with a passphrase another role; at least one coordinator stays. */
  set_role: { form: SetRoleForm; view: Done };
  /** Reads who may see and do what. */
  list_roles: { form: Nothing; view: RolesView };
  /** Reads what a coordinator is told when she comes in. */
  get_welcome: { form: Nothing; view: WelcomeView };
  /** Notes that she has been told. */
  see_events: { form: Nothing; view: Done };
  /** Makes the practice vault and opens it. */
  found_practice: { form: FoundPracticeForm; view: DoorView };
  /** Makes a backup, opens it again where it lies, and compares everything. */
  make_backup: { form: Nothing; view: BackupMadeView };
  /** Makes the backup that is due when the office opens, if one is. */
  make_due_backup: { form: Nothing; view: DueBackupView };
  /** Opens a copy again and compares everything. */
  verify_backup: { form: CopyForm; view: CopyVerifiedView };
  /** Lists where backups go and the copies that are known or lie there. */
  list_backups: { form: Nothing; view: BackupsView };
  /** Reads when the last good backup was made, and whether to remind of one. */
  get_backup_state: { form: Nothing; view: BackupStateView };
  /** Changes when backups are made without being asked for. */
  change_backup_settings: { form: BackupSettingsForm; view: Done };
  /** Lets the reminder rest until tomorrow. */
  put_off_backup: { form: Nothing; view: Done };
  /** Adds the folder that was chosen, or a stick that is there, to the places backups go to. */
  add_backup_place: { form: AddBackupPlaceForm; view: Done };
  /** Takes a place out of those backups go to; what lies there stays. */
  remove_backup_place: { form: BackupPlaceForm; view: Done };
  /** Reads what is in the backup that was chosen. */
  preview_restore: { form: RestorePassphraseForm; view: PreviewView };
  /** Brings back the backup that was looked at, and opens it; the vault that was there is kept. */
  restore: { form: Nothing; view: RestoredView };
  /** Changes how long people are kept. */
  change_retention: { form: RetentionForm; view: Done };
  /** Lists who has been kept long enough. */
  list_due: { form: DueForm; view: DueView };
  /** Keeps somebody until a day, after which she is proposed again. */
  keep_longer: { form: KeepLongerForm; view: KeptUntilView };
  /** Reads what erasing somebody would mean. */
  preview_erasure: { form: PreviewErasureForm; view: ErasurePreviewView };
  /** Erases people, for good. */
  erase_people: { form: ErasePeopleForm; view: ErasedView };
  /** Erases the enquiries of nobody known whose time is over; what they count for stays. */
  erase_enquiries: { form: EraseEnquiriesForm; view: ErasedView };
  /** Writes the data anew under a new key where an erasure waits for it, then cleans the backups that can be reached. */
  finish_erasing: { form: Nothing; view: CleanedView };
  /** Lists what was erased, and the copies in which the erased may still be. */
  list_erasures: { form: Nothing; view: ErasuresView };
  /** Removes a copy of a backup for good. */
  remove_backup_copy: { form: CopyForm; view: Done };
  /** Removes an office that a restore put aside, for good. */
  remove_earlier_office: { form: EarlierOfficeForm; view: Done };
  /** Reads a person's own copy of her data, without other people and without keeping apart (R23). */
  get_own_copy: { form: OfPersonForm; view: OwnCopyView };
  /** Notes that she was given it. */
  hand_over_copy: { form: HandOverCopyForm; view: Done };
  /** Reads what Today shows: tonight's groups, calls owed, conversations, next steps. */
  get_today: { form: Nothing; view: TodayView };
  /** Finds people, groups, enquiries, facilitators, venues and what can be done, by any part of a name. */
  find_anything: { form: FindAnythingForm; view: FoundView };
  /** Reads a week: its rooms, evenings and conversations, and what in it wants a look. */
  get_week: { form: WeekForm; view: WeekView };
  /** Leaves a few words to the next shift. */
  add_handover_note: { form: HandoverNoteForm; view: HandoverNoteAddedView };
  /** Ticks a note to the next shift off. */
  tick_handover_note: { form: TickHandoverNoteForm; view: Done };
  /** Switches kinds of notes on and off. */
  change_note_kinds: { form: NoteKindsForm; view: Done };
  /** Reads a note. */
  get_note: { form: NoteForm; view: NoteView };
  /** Writes a note, or removes it where the text is empty. */
  change_note: { form: ChangeNoteForm; view: Done };
  /** Keeps what is being typed. */
  save_draft: { form: SaveDraftForm; view: Done };
  /** Reads what was being typed. */
  get_draft: { form: DraftForm; view: DraftView };
  /** Lets a draft go. */
  discard_draft: { form: DraftForm; view: Done };
  /** Undoes the last act. */
  undo: { form: Nothing; view: TravelView };
  /** Does again what was undone last. */
  redo: { form: Nothing; view: TravelView };
  /** Reads what Undo and Redo would do now. */
  get_undo: { form: Nothing; view: UndoView };
  /** Reads a page of the office's history. */
  get_history: { form: HistoryForm; view: HistoryView };
  /** Reads every setting. */
  get_settings: { form: Nothing; view: SettingsView };
  /** Changes the centre's name, country, zone or language. */
  change_centre: { form: CentreForm; view: Done };
  /** Writes the centre's own text on the duty to report (R25), or goes back to that of its country. */
  change_reporting_duty: { form: ReportingDutyForm; view: Done };
  /** Changes when the phone line is staffed. */
  change_phone_line: { form: PhoneLineForm; view: Done };
  /** Changes the coordinator's own name or language. */
  change_coordinator: { form: CoordinatorForm; view: Done };
  /** Changes how soon the office locks by itself. */
  change_lock: { form: LockForm; view: Done };
  /** Adds a topic. */
  add_topic: { form: TopicForm; view: TopicAddedView };
  /** Renames a topic, excludes it, or puts it away. */
  change_topic: { form: ChangeTopicForm; view: Done };
  /** Adds a tag. */
  add_tag: { form: TagForm; view: TagAddedView };
  /** Renames a tag or puts it away. */
  change_tag: { form: ChangeTagForm; view: Done };
  /** Adds an advisor, a partner, or a place the centre refers people to. */
  add_directory_entry: { form: DirectoryFields; view: DirectoryEntryAddedView };
  /** Changes a line of the directory or puts it away. */
  change_directory_entry: { form: ChangeDirectoryEntryForm; view: Done };
  /** Removes a member or a reader of the newsletter from the directory. */
  remove_directory_entry: { form: RemoveDirectoryEntryForm; view: Done };
  /** Adds school holidays, in which nothing is planned. */
  add_school_holiday: { form: SchoolHolidayForm; view: SchoolHolidayAddedView };
  /** Changes school holidays. */
  change_school_holiday: { form: ChangeSchoolHolidayForm; view: Done };
  /** Removes school holidays. */
  remove_school_holiday: { form: RemoveSchoolHolidayForm; view: Done };
  /** Adds a venue. */
  add_venue: { form: VenueForm; view: VenueAddedView };
  /** Changes a venue or puts it away. */
  change_venue: { form: ChangeVenueForm; view: Done };
  /** Reads where a venue is and how one gets in; of a private home whose it is (S4.3). */
  get_venue_place: { form: VenueIdForm; view: VenuePlaceView };
  /** Changes where a venue is and how one gets in. */
  change_venue_place: { form: ChangeVenuePlaceForm; view: Done };
  /** Lists the five presets of programmes in the coordinator's language. */
  list_presets: { form: PresetsForm; view: PresetsView };
  /** Adds a programme from a preset. */
  add_programme: { form: AddProgrammeForm; view: ProgrammeAddedView };
  /** Changes a programme or puts it away; running groups keep their own numbers. */
  change_programme: { form: ChangeProgrammeForm; view: Done };
  /** Lists the numbers that help at once, and where those of the country come from. */
  list_crisis_numbers: { form: Nothing; view: CrisisNumbersView };
  /** Adds a number. */
  add_crisis_number: { form: CrisisNumberForm; view: CrisisNumberAddedView };
  /** Changes a number. */
  change_crisis_number: { form: ChangeCrisisNumberForm; view: Done };
  /** Removes a number. */
  remove_crisis_number: { form: RemoveCrisisNumberForm; view: Done };
  /** Adds those of the country's numbers that are not on the list. */
  restore_crisis_numbers: { form: Nothing; view: Done };
  /** Lists the facilitators, with the seats each holds now. */
  list_facilitators: { form: FacilitatorsForm; view: FacilitatorsView };
  /** Reads a facilitator's page: what was asked, and the groups she leads and has led. */
  get_facilitator: { form: FacilitatorForm; view: FacilitatorPageView };
  /** Changes what a facilitator was asked. */
  change_facilitator_details: { form: ChangeFacilitatorDetailsForm; view: Done };
  /** Lists with whom a facilitator does not sit in a group. */
  list_not_with: { form: FacilitatorForm; view: NotWithView };
  /** Notes that two facilitators never lead together. */
  add_not_with: { form: NotWithForm; view: Done };
  /** Notes that two facilitators may lead together after all. */
  remove_not_with: { form: NotWithForm; view: Done };
  /** Adds a facilitator. */
  add_facilitator: { form: FacilitatorFields; view: FacilitatorAddedView };
  /** Changes a facilitator or puts her away. */
  change_facilitator: { form: ChangeFacilitatorForm; view: Done };
  /** Lists a page of groups. */
  list_groups: { form: GroupsForm; view: GroupsView };
  /** Reads one group in full. */
  get_group: { form: GroupForm; view: GroupView };
  /** Lists the groups a facilitator leads now: aliases, agreements and evenings, nothing else (R8). */
  list_own_groups: { form: Nothing; view: OwnGroupsView };
  /** Creates a group with its seats and all its sessions. */
  create_group: { form: CreateGroupForm; view: GroupCreatedView };
  /** Changes a group's name and place. */
  change_group: { form: ChangeGroupForm; view: GroupChangedView };
  /** Reads what moving a group's series would do, and what stands in the way. */
  preview_shift: { form: ShiftSeriesForm; view: ShiftView };
  /** Moves a group's series from a session on: by weeks, or to another day, hour or place; the count stays. */
  shift_series: { form: ShiftSeriesForm; view: ShiftView };
  /** Closes a group to new people. */
  close_intake: { form: GroupForm; view: Done };
  /** Opens a closed group to new people, with everybody's consent; everyone signs again. */
  reopen_intake: { form: ReopenIntakeForm; view: Done };
  /** Lists a page of those who wait for a group's topic, with what the rules say of each. */
  list_candidates: { form: CandidatesForm; view: CandidatesView };
  /** Places somebody from the waiting list in a group. */
  place_person: { form: PlacePersonForm; view: PersonPlacedView };
  /** Places somebody in a group who never waited. */
  place_person_directly: { form: PlaceDirectlyForm; view: PersonPlacedView };
  /** Records that somebody leaves a group. */
  record_withdrawal: { form: WithdrawalForm; view: WithdrawalView };
  /** Notes after which evening a member leaves, as the group agreed. */
  plan_withdrawal: { form: PlanWithdrawalForm; view: Done };
  /** A facilitator takes a seat. */
  fill_seat: { form: FillSeatForm; view: SeatFilledView };
  /** A facilitator leaves a seat. */
  empty_seat: { form: EmptySeatForm; view: SeatEmptiedView };
  /** Notes that a group was told of everybody new who leads it. */
  note_group_told: { form: GroupForm; view: Done };
  /** Ticks a line of the handover checklist off, or opens it again. */
  tick_handover: { form: TickHandoverForm; view: Done };
  /** Changes after which session whoever sits in a seat means to leave. */
  plan_leaving: { form: PlanLeavingForm; view: Done };
  /** Records whether a group that goes on by itself still meets; one that does not has ended. */
  record_still_meeting: { form: StillMeetingForm; view: Done };
  /** Pauses a group until a day: its series waits, and the count stays. */
  pause_group: { form: PauseGroupForm; view: GroupPausedView };
  /** Lets a group meet again before its pause is over. */
  resume_group: { form: ResumeGroupForm; view: GroupPausedView };
  /** Has somebody lead one evening in another's place. */
  add_substitute: { form: AddSubstituteForm; view: Done };
  /** Has somebody lead an evening after all. */
  remove_substitute: { form: RemoveSubstituteForm; view: Done };
  /** Starts a group; what stands in the way is passed only with a written reason. */
  start_group: { form: StartGroupForm; view: GroupStartedView };
  /** Records what a member wishes for the time after the last evening (S5.2). */
  record_going_on: { form: GoingOnForm; view: Done };
  /** Makes the next round of a group, with those of its members who go on (S5.2). */
  continue_group: { form: ContinueGroupForm; view: GroupCreatedView };
  /** Ends a group; what was still planned is called off. */
  end_group: { form: GroupForm; view: Done };
  /** Reads the rules a group wrote for itself, and its earlier ones. */
  get_group_rules: { form: GroupForm; view: GroupRulesView };
  /** Writes a group's rules; what it accepted stays, and this is the next version. */
  write_group_rules: { form: WriteGroupRulesForm; view: Done };
  /** Notes that a group accepted the rules it wrote. */
  accept_group_rules: { form: AcceptGroupRulesForm; view: Done };
  /** Lists the groups that keep other numbers than their programme says now. */
  list_other_numbers: { form: OtherNumbersForm; view: OtherNumbersView };
  /** Takes over for one group what its programme says now; dates and seats stay. */
  take_over_programme: { form: GroupForm; view: Done };
  /** Counts the answers of an outcome form; nothing of the form is kept. */
  record_outcome_form: { form: RecordOutcomeForm; view: Done };
  /** Reads a programme's totals, as far as enough are alike. */
  get_outcome_totals: { form: OutcomeTotalsForm; view: OutcomeTotalsView };
  /** Lists the periods that are over, of which there is or can be a report. */
  list_reports: { form: Nothing; view: ReportsView };
  /** Reads a report, or that it was not made yet. */
  get_report: { form: ReportForm; view: ReportView };
  /** Makes the report of a period, once and for ever. */
  make_report: { form: ReportForm; view: ReportView };
  /** Writes a report as a spreadsheet, in a language, to the place that was chosen. */
  save_report: { form: SaveReportForm; view: ReportSavedView };
  /** Changes from how many on a number is told. */
  change_least_published: { form: LeastPublishedForm; view: Done };
  /** Reads the text that is agreed to, in a language, and its earlier versions. */
  get_agreement_text: { form: AgreementTextForm; view: AgreementTextView };
  /** Makes a new version of the text; the earlier ones stay as they were agreed to. */
  change_agreement_text: { form: ChangeAgreementTextForm; view: AgreementTextView };
  /** Records that people and facilitators of a group agreed to keep silence. */
  record_agreement: { form: RecordAgreementForm; view: AgreementStateView };
  /** Records that some agreements no longer hold. */
  withdraw_agreement: { form: WithdrawAgreementForm; view: AgreementStateView };
  /** Lists the evenings of some days, with the public holidays among them. */
  list_sessions: { form: EveningsForm; view: EveningsView };
  /** Reads one evening in full. */
  get_session: { form: SessionForm; view: SessionView };
  /** Reads where an evening is and how one gets in, for whoever holds it. */
  get_evening_place: { form: SessionForm; view: EveningPlaceView };
  /** Moves a session; the count stays. */
  move_session: { form: MoveSessionForm; view: SessionMovedView };
  /** Calls a session off; one more at the end takes its place. */
  cancel_session: { form: CancelSessionForm; view: SessionMovedView };
  /** Adds a session to a group that has not all it is to have. */
  add_session: { form: AddSessionForm; view: SessionMovedView };
  /** Records who came, or corrects it. */
  record_attendance: { form: RecordAttendanceForm; view: SessionView };
  /** Records how many came, where the group wishes that nobody is named. */
  record_head_count: { form: RecordHeadCountForm; view: SessionView };
  /** Notes that people who did not come are to be asked after, as far as they may be reached. */
  ask_after: { form: AskAfterForm; view: Done };
  /** Lists a page of people. */
  list_people: { form: PeopleForm; view: PeopleView };
  /** Finds people by any part of any of their names, in any script. */
  find_people: { form: FindPeopleForm; view: FoundPeopleView };
  /** Finds people who are perhaps the same as a caller. */
  find_duplicates: { form: DuplicatesForm; view: DuplicatesView };
  /** Reads a person's page. */
  get_person: { form: PersonForm; view: PersonView };
  /** Changes what a person is called and her age, gender and languages. */
  change_person: { form: ChangePersonForm; view: Done };
  /** Changes what helps to meet a person well. */
  change_details: { form: ChangeDetailsForm; view: Done };
  /** Reads what would have to be chosen if two are one person. */
  preview_merge: { form: PreviewMergeForm; view: MergePreviewView };
  /** Makes two one: what differs is chosen, and everything else follows. */
  merge_people: { form: MergePeopleForm; view: Done };
  /** Records an answer to the question for a consent. */
  record_consent: { form: RecordConsentForm; view: Done };
  /** Takes a consent back; nothing else changes with it. */
  withdraw_consent: { form: WithdrawConsentForm; view: Done };
  /** Notes that a person is not there for a while or any longer, with all that follows. */
  change_status: { form: ChangeStatusForm; view: Done };
  /** Notes that a person is there again. */
  come_back: { form: ComeBackForm; view: Done };
  /** Judges whether a phone number looks unusual; it is taken all the same. */
  judge_phone: { form: PhoneForm; view: PhoneJudgementView };
  /** Changes how it is safe to reach a person. */
  change_safe_contact: { form: ChangeSafeContactForm; view: Done };
  /** She was asked how to reach her: what an old list said of it goes. */
  settle_unconfirmed_contact: { form: OfPersonForm; view: Done };
  /** Reads what is allowed now; the number is on it only while a call or a text is safe. */
  get_call_sheet: { form: OfPersonForm; view: CallSheetView };
  /** Writes down why a call cannot wait for a safe hour, and gives the sheet with the number. */
  note_unsafe_call: { form: UnsafeCallForm; view: CallSheetView };
  /** Lists the calls owed, those that are safe now first. */
  list_calls: { form: Nothing; view: CallsView };
  /** Records how a call went. */
  record_call: { form: RecordCallForm; view: Done };
  /** Lists from whom a person is kept apart and with whom together: the one place that says it. */
  list_keep_apart: { form: OfPersonForm; view: KeepApartView };
  /** Notes that two are to be kept apart, or changes how far. */
  add_keep_apart: { form: KeepApartForm; view: Done };
  /** Notes that two need no longer be kept apart. */
  remove_keep_apart: { form: RemoveKeepApartForm; view: Done };
  /** Notes that two wish to be in one group. */
  add_keep_together: { form: KeepTogetherForm; view: Done };
  /** Notes that two need no longer be in one group. */
  remove_keep_together: { form: KeepTogetherForm; view: Done };
  /** Reads what an import of the spreadsheet that was chosen would do. */
  preview_import: { form: ImportForm; view: ImportView };
  /** Reads a page of the cells that are not taken. */
  list_unread_cells: { form: UnreadCellsForm; view: UnreadCellsView };
  /** Imports the spreadsheet that was chosen: all of it in one act. */
  import_spreadsheet: { form: ImportForm; view: ImportedView };
  /** Records an enquiry, with everything that came with it. */
  record_enquiry: { form: RecordEnquiryForm; view: EnquiryRecordedView };
  /** Lists a page of enquiries. */
  list_enquiries: { form: EnquiriesForm; view: EnquiriesView };
  /** Lists the conversations of some days. */
  list_conversations: { form: ConversationsForm; view: ConversationsView };
  /** Reads what is booked in the week around a day, and whether the interviewer is taken at an hour. */
  get_booking_week: { form: BookingWeekForm; view: BookingWeekView };
  /** Reads everything needed to hold a conversation. */
  get_conversation: { form: ConversationForm; view: ConversationPageView };
  /** Books a conversation. */
  book_conversation: { form: BookConversationForm; view: ConversationBookedView };
  /** Moves a conversation that is still to come. */
  move_conversation: { form: MoveConversationForm; view: ConversationBookedView };
  /** Calls a conversation off. */
  cancel_conversation: { form: CancelConversationForm; view: Done };
  /** Records how a conversation went, and what follows from it. */
  record_conversation: { form: RecordConversationForm; view: ConversationRecordedView };
  /** Lists a page of the waiting list. */
  list_waiting: { form: WaitingForm; view: WaitingView };
  /** Puts somebody on the list, where no conversation has to come first or it was held. */
  join_waiting_list: { form: JoinWaitingListForm; view: EntryAddedView };
  /** Changes what somebody wishes. */
  change_wishes: { form: ChangeWishesForm; view: Done };
  /** Takes somebody off the list. */
  leave_waiting_list: { form: LeaveWaitingListForm; view: Done };
  /** Takes several people off the list, for the same reason. */
  leave_waiting_list_together: { form: LeaveTogetherForm; view: Done };
  /** Offers places in a group to people who wait for its topic. */
  offer_places: { form: OfferPlacesForm; view: Done };
  /** Records what somebody answers to the place she was offered. */
  answer_offer: { form: AnswerOfferForm; view: Done };
  /** Notes a call to each of some people who wait, to ask how it is. */
  ask_waiting: { form: AskWaitingForm; view: Done };
  /** Counts at which times those who wait could come. */
  get_spread: { form: WaitingFilterFields; view: SpreadView };
  /** Keeps a filter of the list under a name. */
  save_waiting_filter: { form: SaveFilterForm; view: Done };
  /** Lets a kept filter go. */
  remove_waiting_filter: { form: FilterForm; view: Done };
  /** Reads whether everybody who waits for a topic is being asked if she still wishes a group, and what came of it. */
  get_interest_round: { form: InterestForm; view: InterestView };
  /** Starts asking everybody who waits for a topic. */
  start_interest_round: { form: InterestForm; view: Done };
  /** Records what came of asking somebody. */
  record_interest: { form: RecordInterestForm; view: Done };
  /** Ends the asking; whoever was not reached waits on. */
  end_interest_round: { form: InterestForm; view: Done };
  /** Composes groups from those who wait, anew or from a proposal with who stays in it; told to stop, it gives the best so far. */
  compose_groups: { form: ComposeForm; view: ProposalMadeView };
  /** Lists the proposals. */
  list_proposals: { form: Nothing; view: ProposalsView };
  /** Reads a proposal with today's facts. */
  get_proposal: { form: ProposalForm; view: ProposalView };
  /** Lists every group somebody could be put into by hand, each with what stands against it. */
  list_places: { form: PlacesForm; view: PlacesView };
  /** Changes a proposal by hand: who stays, who is left out, who sits elsewhere. */
  change_proposal: { form: ChangeProposalForm; view: Done };
  /** Keeps a group of a proposal as it is, or lets it be composed anew. */
  keep_proposed_group: { form: KeepGroupForm; view: Done };
  /** Rules something out of a proposal: somebody in a group, a time, somebody to lead. */
  rule_out: { form: RuleOutForm; view: Done };
  /** Allows again what was ruled out of a proposal. */
  allow_again: { form: AllowAgainForm; view: Done };
  /** Tries what would help somebody who has no place; told to stop, it gives what was found by then. */
  list_helps: { form: HelpForm; view: HelpsView };
  /** Compares two proposals. */
  compare_proposals: { form: CompareForm; view: ComparedView };
  /** Lets a proposal go. */
  discard_proposal: { form: ProposalForm; view: Done };
  /** Makes the groups of a proposal, with every rule asked again. */
  confirm_proposal: { form: ProposalForm; view: ConfirmedView };
  /** Lists whom to tell of her group, those first whom it is safe to reach now. */
  list_tells: { form: Nothing; view: TellsView };
}

/**
 * The little that is known of a person.
 */
export type AboutView = { 
/**
 * How she is spoken of.
 */
pronoun: Pronoun, 
/**
 * Her gender.
 */
gender: Gender, 
/**
 * The year of her birth, where she gave it.
 */
birth_year: number | null, 
/**
 * The age she reaches this year, where the year of birth is known.
 */
years: number | null, 
/**
 * Her age, roughly; follows from the year of birth where that is known.
 */
age_band: AgeBand, 
/**
 * Languages she speaks, as ISO 639 codes.
 */
languages: Array<string>, };

/**
 * A group accepts its rules.
 */
export type AcceptGroupRulesForm = { 
/**
 * The group.
 */
group: GroupId, 
/**
 * When; nothing means today.
 */
accepted_on?: string | null, };

/**
 * Something that happened to the ways into the vault.
 */
export type AccessEvent = "wrong-tries" | "kit-used" | "kit-renewed" | "coordinator-added" | "coordinator-removed" | "role-changed" | "key-renewed" | "keys-mended";

/**
 * An event as it is told.
 */
export type AccessEventView = { 
/**
 * What happened.
 */
kind: AccessEvent, 
/**
 * When; of several tries the last.
 */
at: Moment, 
/**
 * Who did it, if somebody was at the desk.
 */
who: string | null, 
/**
 * Whom it was about.
 */
about: string | null, 
/**
 * How many wrong passphrases were typed.
 */
tries: number, };

/**
 * What a person needs so that she can come and take part.
 */
export type AccessNeed = "step-free" | "hearing" | "sight" | "plain-words" | "company";

/**
 * Everything about who opens the office.
 */
export type AccessView = { 
/**
 * The people with a passphrase.
 */
people: Array<KeyHolderView>, 
/**
 * The recovery kit.
 */
kit: KitView, 
/**
 * What happened lately, newest first.
 */
events: Array<AccessEventView>, };

/**
 * Everything a coordinator can do that changes the vault. The words are message ids: `action-<word>`.
 */
export type Action = "change-centre" | "change-coordinator" | "change-lock" | "add-topic" | "change-topic" | "change-reporting-duty" | "add-crisis-number" | "change-crisis-number" | "remove-crisis-number" | "restore-crisis-numbers" | "add-tag" | "change-tag" | "add-directory-entry" | "change-directory-entry" | "remove-directory-entry" | "change-least-published" | "add-school-holiday" | "change-school-holiday" | "remove-school-holiday" | "add-venue" | "change-venue" | "add-programme" | "change-programme" | "add-facilitator" | "change-facilitator" | "record-enquiry" | "import-spreadsheet" | "change-person" | "change-details" | "merge-people" | "hand-over-copy" | "keep-longer" | "change-retention" | "record-consent" | "withdraw-consent" | "change-note" | "change-note-kinds" | "add-handover-note" | "tick-handover-note" | "change-phone-line" | "change-status" | "come-back" | "change-safe-contact" | "settle-unconfirmed-contact" | "note-unsafe-call" | "add-keep-apart" | "remove-keep-apart" | "add-keep-together" | "remove-keep-together" | "record-call" | "book-conversation" | "move-conversation" | "cancel-conversation" | "record-conversation" | "join-waiting-list" | "change-wishes" | "propose-groups" | "change-proposal" | "discard-proposal" | "confirm-proposal" | "leave-waiting-list" | "offer-places" | "answer-offer" | "ask-waiting" | "start-interest-round" | "record-interest" | "end-interest-round" | "save-filter" | "remove-filter" | "create-group" | "change-group" | "write-group-rules" | "accept-group-rules" | "take-over-programme" | "shift-series" | "fill-seat" | "empty-seat" | "tell-group" | "tick-handover" | "plan-leaving" | "record-still-meeting" | "pause-group" | "resume-group" | "add-substitute" | "remove-substitute" | "place-person" | "record-withdrawal" | "plan-withdrawal" | "record-going-on" | "continue-group" | "start-group" | "end-group" | "record-agreement" | "change-agreement-text" | "withdraw-agreement" | "move-session" | "cancel-session" | "add-session" | "record-attendance" | "ask-after";

/**
 * Whether a group talks or does something together (S3.6).
 */
export type Activity = "talk" | "activity";

/**
 * Whether she wishes to talk or to do something together (S3.6).
 */
export type ActivityWish = "not-asked" | "any" | "talk" | "activity";

/**
 * A further place for backups.
 */
export type AddBackupPlaceForm = { 
/**
 * A stick that is there, by its name; nothing for the folder that was chosen in the system's window.
 */
stick: string | null, };

/**
 * Somebody who is to get a passphrase.
 */
export type AddCoordinatorForm = { 
/**
 * What she is called in the app.
 */
name: string, 
/**
 * The language she reads.
 */
language: Language, 
/**
 * Her passphrase.
 */
passphrase: string, 
/**
 * The passphrase of whoever is at the desk.
 */
current: string, 
/**
 * What she does at the centre.
 */
role: DeskRole, 
/**
 * Which facilitator she is; only where that is her role.
 */
facilitator?: FacilitatorId | null, 
/**
 * Which advisor of the directory she is; only where that is her role. Without one she gets a line there.
 */
advisor?: DirectoryEntryId | null, };

/**
 * A programme to add, as the preset says in the coordinator's language.
 */
export type AddProgrammeForm = { 
/**
 * The preset.
 */
preset: Preset, };

/**
 * A session is to be added.
 */
export type AddSessionForm = { 
/**
 * The group.
 */
group: GroupId, 
/**
 * The day; nothing means the next free day of the rhythm.
 */
on?: string | null, 
/**
 * The hour; nothing means the group's.
 */
at_hour?: string | null, 
/**
 * The place; nothing means the group's.
 */
venue?: VenueId | null, };

/**
 * Somebody leads one evening in another's place.
 */
export type AddSubstituteForm = { 
/**
 * The evening.
 */
session: SessionId, 
/**
 * Who cannot come.
 */
away: FacilitatorId, 
/**
 * Who leads in her place.
 */
substitute: FacilitatorId, };

/**
 * How old a person is, as closely as she wished to say.
 */
export type AgeBand = "not-asked" | "not-said" | "under-18" | "18-29" | "30-39" | "40-49" | "50-59" | "60-69" | "70-up";

/**
 * What ages she wishes.
 */
export type AgeWish = "not-asked" | "any" | "similar" | "mixed";

/**
 * One agreement to keep silence.
 */
export type AgreementId = string;

/**
 * Whether one person has agreed to keep a group's silence.
 */
export type AgreementMarkView = { "state": "open" } | { "state": "agreed", 
/**
 * In which way.
 */
way: AgreementWay, 
/**
 * When.
 */
on: Day, } | { "state": "earlier", 
/**
 * When.
 */
on: Day, };

/**
 * How the agreement of a whole group stands.
 */
export type AgreementProgress = "all-signed" | "some-open" | "nobody-yet";

/**
 * How the agreement of a whole group stands; participants and facilitators count alike.
 */
export type AgreementStateView = { 
/**
 * At a glance.
 */
progress: AgreementProgress, 
/**
 * How many have signed.
 */
signed: number, 
/**
 * How many have not.
 */
open: number, };

/**
 * Which text.
 */
export type AgreementTextForm = { 
/**
 * Its language; nothing means that of the centre's printed texts.
 */
language?: Language | null, };

/**
 * The text that is agreed to, in one language.
 */
export type AgreementTextView = { 
/**
 * The country whose law it names.
 */
country: Country, 
/**
 * Its language.
 */
language: Language, 
/**
 * What it says.
 */
text: string, 
/**
 * Its number; nothing as long as nobody has agreed to the draft.
 */
version: number | null, 
/**
 * When that version was made.
 */
made_on: Day | null, 
/**
 * Whether it is the draft that comes with the app, which a lawyer should read.
 */
is_draft: boolean, 
/**
 * The draft that comes with the app.
 */
shipped: string, 
/**
 * The versions before it, the latest first.
 */
earlier: Array<AgreementVersionView>, };

/**
 * A version of the text.
 */
export type AgreementVersionView = { 
/**
 * Its number, from 1.
 */
version: number, 
/**
 * When it was made.
 */
made_on: Day, 
/**
 * Whether the centre wrote it; otherwise it came with the app.
 */
own: boolean, 
/**
 * What it says.
 */
text: string, };

/**
 * How somebody agreed (R16): each way counts the same.
 */
export type AgreementWay = "written" | "oral" | "witnessed" | "alias";

/**
 * Somebody a row is perhaps of.
 */
export type AlikeView = { 
/**
 * The other row, or nothing where she is in the office already.
 */
row: number | null, 
/**
 * The person in the office.
 */
person: PersonId | null, 
/**
 * What she is called.
 */
called: string, 
/**
 * Why.
 */
why: Array<AlikeWhy>, };

/**
 * Why a row is perhaps of somebody known.
 */
export type AlikeWhy = "same-number" | "same-name" | "same-cells" | "same-day";

/**
 * Something that is ruled out no more.
 */
export type AllowAgainForm = { 
/**
 * The proposal.
 */
id: ProposalId, 
/**
 * Its place among what is ruled out.
 */
number: number, };

/**
 * What the centre can do with an enquiry.
 */
export type Answer = "open" | "topic-not-offered" | "answered";

/**
 * An answer to an offer.
 */
export type AnswerOfferForm = { 
/**
 * The place on the list.
 */
entry: EntryId, 
/**
 * What she answers.
 */
answer: OfferAnswer, 
/**
 * For `thinking`: until when.
 */
until?: string | null, };

/**
 * Who is to be kept apart from a person.
 */
export type ApartFrom = { "person": PersonId } | { "facilitator": FacilitatorId };

/**
 * How far two people are kept apart.
 */
export type ApartLevel = "group" | "site-day";

/**
 * Some who did not come are to be asked after.
 */
export type AskAfterForm = { 
/**
 * The session.
 */
session: SessionId, 
/**
 * Whom.
 */
people: Array<PersonId>, };

/**
 * People to be called and asked how it is.
 */
export type AskWaitingForm = { 
/**
 * The places on the list.
 */
entries: Array<EntryId>, };

/**
 * How one participant was there.
 */
export type AttendanceExceptionFields = { 
/**
 * The participant.
 */
person: PersonId, 
/**
 * How she was there.
 */
state: AttendanceState, };

/**
 * One evening in a member's row: a mark, never a count (S1.10).
 */
export type AttendanceMarkView = { 
/**
 * The session.
 */
session: SessionId, 
/**
 * The session's number.
 */
number: number, 
/**
 * How she was there.
 */
state: AttendanceState, };

/**
 * How somebody was there.
 */
export type AttendanceState = "came" | "told-us" | "did-not-come" | "left-early";

/**
 * One copy of a backup.
 */
export type BackupCopyView = { 
/**
 * Counts the vault's backups.
 */
sequence: number, 
/**
 * The day it was made on.
 */
made_on: Day, 
/**
 * The hour too, where this office made it.
 */
made_at: Moment | null, 
/**
 * Where it lies.
 */
place: BackupPlaceId, 
/**
 * What kind of place that is.
 */
kind: PlaceKind, 
/**
 * The place's name.
 */
label: string, 
/**
 * Whether the place is there now.
 */
present: boolean, 
/**
 * What is known of it.
 */
state: CopyState, 
/**
 * When it was opened last.
 */
opened_at: Moment | null, 
/**
 * Its size in bytes.
 */
size: number | null, };

/**
 * A backup that was made; at least one copy of it is good.
 */
export type BackupMadeView = { 
/**
 * Counts the vault's backups.
 */
sequence: number, 
/**
 * When it was made.
 */
made_at: Moment, 
/**
 * What became of each copy.
 */
copies: Array<CopyMadeView>, };

/**
 * One of the places.
 */
export type BackupPlaceForm = { 
/**
 * The place.
 */
id: BackupPlaceId, };

/**
 * A place backups go to.
 */
export type BackupPlaceId = string;

/**
 * A place backups go to.
 */
export type BackupPlaceView = { 
/**
 * The place; nothing for the one beside the vault before it was used.
 */
id: BackupPlaceId | null, 
/**
 * Its kind.
 */
kind: PlaceKind, 
/**
 * Its name, as a folder's or stick's name is shown.
 */
label: string, 
/**
 * Where it is, for somebody who looks for it on this computer.
 */
path: string, 
/**
 * Whether it is there now.
 */
present: boolean, 
/**
 * Since when a backup waits to be brought to it.
 */
behind_since: Moment | null, 
/**
 * What stood in the way last, as the code of a fault.
 */
trouble: string | null, };

/**
 * When backups are made without being asked for.
 */
export type BackupRhythm = "often" | "daily" | "by-hand";

/**
 * When backups are made.
 */
export type BackupSettingsForm = { 
/**
 * When they are made without being asked for.
 */
rhythm: BackupRhythm, };

/**
 * How it stands with the backups.
 */
export type BackupStateView = { 
/**
 * The last good one.
 */
last: LastBackupView | null, 
/**
 * Whether, and why, the coordinator is reminded.
 */
reminder: Reminder | null, 
/**
 * Whether all of them lie on the disk on which the office lies.
 */
same_disk: boolean, };

/**
 * Everything the settings show of backups.
 */
export type BackupsView = { 
/**
 * When they are made without being asked for.
 */
rhythm: BackupRhythm, 
/**
 * Where they go.
 */
places: Array<BackupPlaceView>, 
/**
 * Sticks that are there and could be a place.
 */
sticks: Array<StickView>, 
/**
 * The copies, newest first; a few of them.
 */
copies: Array<BackupCopyView>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * A conversation to book.
 */
export type BookConversationForm = { 
/**
 * With whom.
 */
person: PersonId, 
/**
 * When, where and with whom.
 */
booking: BookingFields, };

/**
 * One day of the week.
 */
export type BookingDayView = { 
/**
 * The day.
 */
day: Day, 
/**
 * What is booked, by its beginning.
 */
booked: Array<ConversationView>, };

/**
 * When, where and with whom a conversation is.
 */
export type BookingFields = { 
/**
 * The day.
 */
on_day: string, 
/**
 * When it begins.
 */
at_hour: string, 
/**
 * How long it is, in minutes.
 */
minutes: number, 
/**
 * Where.
 */
place: Place, 
/**
 * Who holds it.
 */
interviewer: Interviewer, };

/**
 * An hour one thinks of; what is not typed yet may be missing.
 */
export type BookingWeekForm = { 
/**
 * The day.
 */
on_day: string, 
/**
 * When it would begin.
 */
at_hour?: string | null, 
/**
 * How long it would be, in minutes.
 */
minutes: number, 
/**
 * Who would hold it.
 */
interviewer: Interviewer, 
/**
 * The conversation that is being moved.
 */
moving?: ConversationId | null, };

/**
 * The week around a day.
 */
export type BookingWeekView = { 
/**
 * Monday to Sunday.
 */
days: Array<BookingDayView>, 
/**
 * What the interviewer has at the hour one thinks of.
 */
clashes: Array<ConversationView>, };

/**
 * What a call is about.
 */
export type CallAbout = "call-back" | "book-conversation" | "tell-group" | "ask-after";

/**
 * A try to call somebody.
 */
export type CallAttemptView = { 
/**
 * When.
 */
at: Moment, 
/**
 * What the call was about.
 */
about: CallAbout, 
/**
 * How it went.
 */
result: CallResult, 
/**
 * Who tried.
 */
who: string, };

/**
 * A call the centre still owes somebody.
 */
export type CallId = string;

/**
 * How a call went.
 */
export type CallResult = "reached" | "not-reached" | "left-message" | "somebody-else" | "let-go";

/**
 * A call owed.
 */
export type CallRowView = { 
/**
 * The call.
 */
id: CallId, 
/**
 * Whom.
 */
person: PersonId, 
/**
 * What the centre calls her.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, 
/**
 * What about.
 */
about: CallAbout, 
/**
 * Since when it is owed.
 */
since: Day, 
/**
 * How often nobody answered.
 */
tries: number, 
/**
 * What is allowed at this moment.
 */
reach: ReachView, };

/**
 * What to know before dialling, and while the phone rings.
 */
export type CallSheetView = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * What the centre calls her.
 */
called: string, 
/**
 * What is allowed at this moment.
 */
reach: ReachView, 
/**
 * The number, only where it may be used.
 */
number: string | null, 
/**
 * Why it is here; nothing where it is not.
 */
number_because: NumberBecause | null, 
/**
 * Whether there is a number at all.
 */
has_number: boolean, 
/**
 * Whether a call is allowed at safe hours.
 */
may_call: boolean, 
/**
 * Whether a text is allowed at safe hours.
 */
may_text: boolean, 
/**
 * Her e-mail address, only where an e-mail is allowed now.
 */
email: string | null, 
/**
 * Another way to reach her.
 */
other_way: string | null, 
/**
 * The name to give.
 */
say_name: string | null, 
/**
 * The reason to give.
 */
say_reason: string | null, 
/**
 * Who may pick up now; outside of what is safe nobody but the person.
 */
who_may_answer: WhoMayAnswer, 
/**
 * What may be left when nobody answers now; outside of what is safe nothing.
 */
voicemail: VoicemailRule, 
/**
 * The message agreed on, word for word (R2).
 */
voicemail_message: string | null, 
/**
 * The word by which she knows that it is really the centre.
 */
code_word: string | null, 
/**
 * What an old list says about reaching her: nobody has confirmed it, and it allows nothing.
 */
unconfirmed: string | null, };

/**
 * What kind of name a person goes by.
 */
export type CalledAs = "name" | "nickname" | "sign";

/**
 * The calls owed: those that are safe now first, then by when they become safe.
 */
export type CallsView = { 
/**
 * The calls; at most two hundred, those owed longest.
 */
calls: Array<CallRowView>, 
/**
 * How many are owed in all.
 */
total: number, 
/**
 * How many of those shown may be made or written at this moment.
 */
safe_now: number, };

/**
 * A conversation to call off.
 */
export type CancelConversationForm = { 
/**
 * The conversation.
 */
id: ConversationId, 
/**
 * Whether a call to find another day is owed.
 */
find_another_day: boolean, };

/**
 * A session is to be called off.
 */
export type CancelSessionForm = { 
/**
 * The session.
 */
id: SessionId, 
/**
 * The day of the one that takes its place at the end; nothing means the next free day of the rhythm.
 */
instead?: string | null, };

/**
 * Somebody who waits for the group's topic.
 */
export type CandidateView = { 
/**
 * The place on the waiting list.
 */
entry: EntryId, 
/**
 * The person.
 */
person: PersonId, 
/**
 * What she is called.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, 
/**
 * Since when she waits.
 */
since: Day, 
/**
 * How many days that is.
 */
days: number, 
/**
 * In which programme she would take part; nothing means any.
 */
programme: ProgrammeNameView | null, 
/**
 * What she wishes (S5.3).
 */
wishes: WishesFields, 
/**
 * Whether she can be placed, or the first reason against it.
 */
standing: Standing, };

/**
 * Which page of the candidates of which group.
 */
export type CandidatesForm = { 
/**
 * The group.
 */
group: GroupId, 
/**
 * From 0.
 */
page: number, };

/**
 * A page of candidates, longest waiting first.
 */
export type CandidatesView = { 
/**
 * The candidates.
 */
candidates: Array<CandidateView>, 
/**
 * How many wait for the topic in all.
 */
total: number, 
/**
 * How many members the group has.
 */
members: number, 
/**
 * How many it may have.
 */
most: number, };

/**
 * Something that may be seen or done. The words are message ids: `capability-<word>`.
 */
export type Capability = "own-desk" | "undo" | "take-enquiries" | "see-people" | "change-people" | "reach-people" | "keep-apart" | "import-people" | "merge-people" | "erase-people" | "book-conversations" | "hold-conversations" | "see-waiting" | "change-waiting" | "see-groups" | "run-groups" | "hold-evenings" | "see-facilitators" | "change-facilitators" | "change-settings" | "manage-access" | "manage-backups" | "see-totals" | "see-history";

/**
 * A change of the centre.
 */
export type CentreForm = { 
/**
 * Its name; may be empty.
 */
name: string, 
/**
 * Its country.
 */
country: Country, 
/**
 * Its zone: `Europe/Belgrade`.
 */
zone: string, 
/**
 * The language of its printed texts.
 */
language: Language, };

/**
 * The centre, as set up first.
 */
export type CentreStartForm = { 
/**
 * The centre's name; may be empty.
 */
name: string, 
/**
 * Its country: decides holidays, texts of law, emergency numbers.
 */
country: Country, 
/**
 * Its zone: `Europe/Belgrade`.
 */
zone: string, };

/**
 * The centre.
 */
export type CentreView = { 
/**
 * Its name; may be empty.
 */
name: string, 
/**
 * Its country.
 */
country: Country, 
/**
 * Its zone.
 */
zone: string, 
/**
 * The language of its printed texts.
 */
language: Language, };

/**
 * A new version of the text.
 */
export type ChangeAgreementTextForm = { 
/**
 * Its language.
 */
language: Language, 
/**
 * What is agreed to from now on.
 */
text: string, 
/**
 * Whether everyone who agreed to an earlier version is asked again (R10).
 */
asks_again: boolean, };

/**
 * A change of a number.
 */
export type ChangeCrisisNumberForm = { 
/**
 * The line.
 */
id: CrisisNumberId, 
/**
 * For what it is there.
 */
name: string, 
/**
 * The number.
 */
number: string, 
/**
 * Who answers, and when; may be empty.
 */
note: string, };

/**
 * A change of what helps to meet a person well.
 */
export type ChangeDetailsForm = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * What holds from now on.
 */
details: DetailsFields, };

/**
 * A change of a line.
 */
export type ChangeDirectoryEntryForm = { 
/**
 * The line.
 */
id: DirectoryEntryId, 
/**
 * What it says from now on.
 */
fields: DirectoryFields, 
/**
 * Whether it is no longer offered in lists.
 */
put_away: boolean, };

/**
 * A change of what a facilitator was asked.
 */
export type ChangeFacilitatorDetailsForm = { 
/**
 * The facilitator.
 */
id: FacilitatorId, 
/**
 * What holds from now on.
 */
details: FacilitatorDetailsFields, };

/**
 * A change of a facilitator.
 */
export type ChangeFacilitatorForm = { 
/**
 * The facilitator.
 */
id: FacilitatorId, 
/**
 * What is known of her from now on.
 */
fields: FacilitatorFields, 
/**
 * Whether she is no longer offered in lists.
 */
put_away: boolean, };

/**
 * A change of a group.
 */
export type ChangeGroupForm = { 
/**
 * The group.
 */
id: GroupId, 
/**
 * Its name.
 */
name: string, 
/**
 * Where it meets; nothing means not decided. Planned sessions at the old place move along.
 */
venue?: VenueId | null, 
/**
 * Whether only how many came is written down of its evenings; nothing leaves it as it is.
 */
counts_only?: boolean | null, };

/**
 * A note, as it is typed.
 */
export type ChangeNoteForm = { 
/**
 * What it is about.
 */
about: NoteAbout, 
/**
 * The text; empty removes the note.
 */
text: string, };

/**
 * A change of passphrase.
 */
export type ChangePassphraseForm = { 
/**
 * The passphrase used until now.
 */
current: string, 
/**
 * The new one.
 */
new: string, };

/**
 * A change of a person's details.
 */
export type ChangePersonForm = { 
/**
 * The person.
 */
id: PersonId, 
/**
 * What the centre may call her.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, 
/**
 * Her real name, if she gave it (R7).
 */
real_name?: string | null, 
/**
 * How she is spoken of.
 */
pronoun: Pronoun, 
/**
 * Her gender.
 */
gender: Gender, 
/**
 * The year of her birth; where it is known, the age band follows from it.
 */
birth_year?: number | null, 
/**
 * Her age, roughly.
 */
age_band: AgeBand, 
/**
 * Languages she speaks, as ISO 639 codes: `sr`, `hu`.
 */
languages: Array<string>, };

/**
 * A change of a programme.
 */
export type ChangeProgrammeForm = { 
/**
 * The programme.
 */
id: ProgrammeId, 
/**
 * What it says from now on.
 */
fields: ProgrammeFields, 
/**
 * Whether it is no longer offered in lists.
 */
put_away: boolean, };

/**
 * A change of a proposal.
 */
export type ChangeProposalForm = { 
/**
 * The proposal.
 */
id: ProposalId, 
/**
 * Who.
 */
person: PersonId, 
/**
 * Where she is to be.
 */
whither: Whither, };

/**
 * A change of how it is safe to reach a person.
 */
export type ChangeSafeContactForm = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * How it is safe to reach her from now on.
 */
contact: SafeContactFields, };

/**
 * A change of a span.
 */
export type ChangeSchoolHolidayForm = { 
/**
 * The span.
 */
id: SchoolHolidayId, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its first day.
 */
from: string, 
/**
 * Its last day.
 */
until: string, };

/**
 * A person who is not there for a while, or any longer.
 */
export type ChangeStatusForm = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * Why.
 */
status: PersonStatus, 
/**
 * For `paused`: until which day, if she said.
 */
until?: string | null, };

/**
 * A change of a tag.
 */
export type ChangeTagForm = { 
/**
 * The tag.
 */
id: TagId, 
/**
 * Its word.
 */
name: string, 
/**
 * Whether it is no longer offered in lists.
 */
put_away: boolean, };

/**
 * A change of a topic.
 */
export type ChangeTopicForm = { 
/**
 * The topic.
 */
id: TopicId, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether the centre does not offer it.
 */
excluded: boolean, 
/**
 * Whether it is no longer offered in lists.
 */
put_away: boolean, };

/**
 * A change of a venue.
 */
export type ChangeVenueForm = { 
/**
 * The venue.
 */
id: VenueId, 
/**
 * Its fields.
 */
venue: VenueForm, 
/**
 * Whether it is no longer offered in lists.
 */
put_away: boolean, };

/**
 * A change of where a venue is and how one gets in.
 */
export type ChangeVenuePlaceForm = { 
/**
 * The venue.
 */
id: VenueId, 
/**
 * Where it is; may be empty.
 */
address: string, 
/**
 * The door, the bell, who has the key; may be empty.
 */
door_note: string, 
/**
 * Whose home it is; only a private home is anybody's.
 */
person: PersonId | null, };

/**
 * A change of what somebody wishes.
 */
export type ChangeWishesForm = { 
/**
 * The place on the list.
 */
entry: EntryId, 
/**
 * In which programme from now on; nothing means any.
 */
programme?: ProgrammeId | null, 
/**
 * What she wishes from now on.
 */
wishes: WishesFields, };

/**
 * Something that does not hold any more.
 */
export type ChangedView = { 
/**
 * The end of a message id, `changed-…`.
 */
what: string, 
/**
 * The group of the proposal it is about.
 */
group: ProposalGroupId | null, 
/**
 * Who or what it is about, by name. Never where it is only said to be not possible (R6).
 */
names: Array<string>, };

/**
 * How an enquiry came.
 */
export type Channel = "phone" | "e-mail" | "walk-in" | "advisor" | "partner";

/**
 * How old children are.
 */
export type ChildAge = "under-3" | "3-6" | "7-12" | "13-17";

/**
 * What stands in the way of a session at its new time.
 */
export type ClashView = { "what": "taken", 
/**
 * The other group's name.
 */
group_name: string, 
/**
 * Its hour.
 */
at_hour: Hour, } | { "what": "not-possible" };

/**
 * What came of cleaning.
 */
export type CleanedView = { 
/**
 * Copies that were cleaned now.
 */
cleaned: number, 
/**
 * Copies that are left, because they are not there or cannot be opened.
 */
left: number, };

/**
 * Which clock has run out.
 */
export type Clock = "enquiry" | "unreachable" | "group";

/**
 * What a column is to be taken for.
 */
export type ColumnChoice = { 
/**
 * The column, from 0.
 */
column: number, 
/**
 * What it holds; nothing leaves it out.
 */
field?: ColumnField | null, };

/**
 * What a column holds.
 */
export type ColumnField = "called" | "first-name" | "last-name" | "nickname" | "phone" | "email" | "contact" | "age" | "born" | "topic" | "wishes" | "times" | "age-wish" | "gender-wish" | "place-wish" | "activity-wish" | "language-wish" | "programme" | "together" | "keep-apart" | "enquiry-on" | "waiting-since" | "conversation" | "outcome" | "interviewer" | "status" | "source" | "channel" | "taken-by" | "advisor" | "consent" | "languages" | "gender" | "pronoun" | "interpreter" | "access" | "children" | "childcare" | "therapist" | "tag" | "remark" | "number";

/**
 * A person who comes back.
 */
export type ComeBackForm = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * Whether she waits again for what she waited for when she left, from today on.
 */
wait_again: boolean, };

/**
 * Which two.
 */
export type CompareForm = { 
/**
 * The one.
 */
one: ProposalId, 
/**
 * The other.
 */
other: ProposalId, };

/**
 * Two proposals side by side.
 */
export type ComparedView = { 
/**
 * The one.
 */
one: SideView, 
/**
 * The other.
 */
other: SideView, };

/**
 * What is to be composed.
 */
export type ComposeForm = { 
/**
 * Only of those who wait for this topic; nothing means of everybody.
 */
topic?: TopicId | null, 
/**
 * Made again from this proposal: who stays, stays, and little else changes.
 */
proposal?: ProposalId | null, 
/**
 * Written beside that proposal instead of in its place.
 */
beside: boolean, 
/**
 * So much of the waiting may be given up for wishes, in percent, ten at most; nothing means as the proposal before has it.
 */
give_up?: number | null, };

/**
 * Three words typed back.
 */
export type ConfirmRecoveryForm = { 
/**
 * The words asked for, in the order asked.
 */
words: Array<string>, };

/**
 * What came of a proposal.
 */
export type ConfirmedView = { 
/**
 * The groups that were made.
 */
groups: Array<GroupId>, 
/**
 * How many people have a place now; each is owed a call.
 */
placed: number, };

/**
 * What a consent is for.
 */
export type ConsentPurpose = "contact" | "statistics" | "evaluation" | "newsletter";

/**
 * How a consent stands.
 */
export type ConsentState = "not-asked" | "given" | "declined" | "withdrawn";

/**
 * How the consent for one purpose stands.
 */
export type ConsentView = { 
/**
 * What it is for.
 */
purpose: ConsentPurpose, 
/**
 * How it stands.
 */
state: ConsentState, 
/**
 * How she was asked.
 */
way: ConsentWay | null, 
/**
 * When she was asked.
 */
asked_on: Day | null, 
/**
 * When she took it back.
 */
withdrawn_on: Day | null, };

/**
 * How a consent was given.
 */
export type ConsentWay = "written" | "oral" | "witnessed";

/**
 * The next round of a group.
 */
export type ContinueGroupForm = { 
/**
 * The group that goes on.
 */
group: GroupId, 
/**
 * The first day, after the last evening of the group; it fixes the weekday.
 */
first_on: string, 
/**
 * The hour on the wall.
 */
at_hour: string, 
/**
 * Where it meets; nothing means not decided yet.
 */
venue?: VenueId | null, 
/**
 * Whether those who lead now go on too; otherwise the group leads itself.
 */
facilitators_stay: boolean, };

/**
 * The conversation just booked or moved.
 */
export type ConversationBookedView = { 
/**
 * The conversation.
 */
id: ConversationId, 
/**
 * How many other conversations the interviewer has at that time.
 */
interviewer_busy: number, };

/**
 * Which conversation.
 */
export type ConversationForm = { 
/**
 * The conversation.
 */
id: ConversationId, };

/**
 * A clarifying conversation.
 */
export type ConversationId = string;

/**
 * Everything needed to hold a conversation.
 */
export type ConversationPageView = { 
/**
 * The conversation.
 */
conversation: ConversationView, 
/**
 * The names of the topics she came with.
 */
topics: Array<string>, 
/**
 * When she would have time, in her words, from her latest enquiry.
 */
times: string, 
/**
 * What she waits for already.
 */
waiting: Array<EntryView>, 
/**
 * What is allowed at this moment: for a conversation by phone.
 */
reach: ReachView, 
/**
 * What the law makes one report (R25); may be empty.
 */
reporting_duty: string, };

/**
 * What followed from a conversation.
 */
export type ConversationRecordedView = { 
/**
 * The places on the waiting list, in the order of the form.
 */
entries: Array<EntryId>, 
/**
 * The call owed because it did not come about.
 */
call: CallId | null, };

/**
 * Whether somebody has had her conversation.
 */
export type ConversationStanding = "none" | "booked" | "held";

/**
 * How far a conversation is.
 */
export type ConversationState = "booked" | "held" | "missed" | "called-off";

/**
 * A conversation.
 */
export type ConversationView = { 
/**
 * The conversation.
 */
id: ConversationId, 
/**
 * With which person.
 */
person: PersonId, 
/**
 * What the centre calls her.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, 
/**
 * How far it is.
 */
state: ConversationState, 
/**
 * The day.
 */
on_day: Day, 
/**
 * When it begins.
 */
at_hour: Hour, 
/**
 * When it ends.
 */
until_hour: Hour, 
/**
 * How long it is, in minutes.
 */
minutes: number, 
/**
 * Where.
 */
place: Place, 
/**
 * Who holds it.
 */
interviewer: Interviewer, 
/**
 * What she is called; empty where nobody knows.
 */
interviewer_name: string, 
/**
 * What came of it; only where it was held.
 */
outcome: Outcome | null, 
/**
 * For `not-now`: not before this day.
 */
not_until: Day | null, 
/**
 * For `referred`: to where.
 */
referred_to: string | null, 
/**
 * Whether she feels ready for a group; only where it was held.
 */
readiness: Readiness, };

/**
 * The conversations of which days, both included.
 */
export type ConversationsForm = { 
/**
 * From this day.
 */
from: string, 
/**
 * To this day.
 */
until: string, };

/**
 * The conversations of some days.
 */
export type ConversationsView = { 
/**
 * By their beginning.
 */
conversations: Array<ConversationView>, 
/**
 * Those before today of which nobody has said how they went.
 */
to_record: Array<ConversationView>, };

/**
 * Somebody who got a passphrase.
 */
export type CoordinatorAddedView = { 
/**
 * The coordinator.
 */
id: CoordinatorId, };

/**
 * A change of the coordinator at the desk.
 */
export type CoordinatorForm = { 
/**
 * What she is called in the app.
 */
name: string, 
/**
 * The language she reads.
 */
language: Language, };

/**
 * A coordinator: one who unlocks the vault with a passphrase.
 */
export type CoordinatorId = string;

/**
 * A coordinator by name.
 */
export type CoordinatorNameView = { 
/**
 * The coordinator.
 */
id: CoordinatorId, 
/**
 * What she is called in the app.
 */
name: string, };

/**
 * Somebody with a passphrase.
 */
export type CoordinatorView = { 
/**
 * The coordinator.
 */
id: CoordinatorId, 
/**
 * What she is called in the app.
 */
name: string, 
/**
 * The language she reads.
 */
language: Language, 
/**
 * Whether it is the one at the desk.
 */
me: boolean, 
/**
 * Whether she may hold conversations.
 */
holds_conversations: boolean, };

/**
 * How she said that it is safe to reach her, in full.
 */
export type CopyContactView = { 
/**
 * Her number.
 */
phone: string | null, 
/**
 * Her e-mail address.
 */
email: string | null, 
/**
 * Another way to reach her.
 */
other_way: string | null, 
/**
 * Whether she may be called.
 */
may_call: boolean, 
/**
 * Whether she may be sent a text.
 */
may_text: boolean, 
/**
 * Whether she may be written an e-mail.
 */
may_email: boolean, 
/**
 * The hours.
 */
hours: Array<SafeHoursView>, 
/**
 * Who may pick up.
 */
who_may_answer: WhoMayAnswer, 
/**
 * The name the caller gives.
 */
say_name: string | null, 
/**
 * The reason the caller gives.
 */
say_reason: string | null, 
/**
 * What may be left when nobody answers.
 */
voicemail: VoicemailRule, 
/**
 * The message agreed on.
 */
voicemail_message: string | null, 
/**
 * The code word.
 */
code_word: string | null, 
/**
 * Whether she lives with somebody she has to fear.
 */
lives_with_danger: LivesWithDanger, 
/**
 * The last day on which this holds.
 */
valid_until: Day | null, 
/**
 * What an old list says about reaching her.
 */
unconfirmed: string | null, };

/**
 * One of her conversations.
 */
export type CopyConversationView = { 
/**
 * The day.
 */
on_day: Day, 
/**
 * When it begins.
 */
at_hour: Hour, 
/**
 * How far it is.
 */
state: ConversationState, 
/**
 * Where.
 */
place: Place, 
/**
 * What came of it.
 */
outcome: Outcome | null, 
/**
 * Not before this day.
 */
not_until: Day | null, 
/**
 * To where she was referred.
 */
referred_to: string | null, 
/**
 * Whether she feels ready for a group.
 */
readiness: Readiness, };

/**
 * One of her enquiries.
 */
export type CopyEnquiryView = { 
/**
 * When it came.
 */
received_on: Day, 
/**
 * How it came.
 */
channel: Channel, 
/**
 * The names of the topics.
 */
topics: Array<string>, 
/**
 * When she would have time, in her words.
 */
times: string, };

/**
 * One copy.
 */
export type CopyForm = { 
/**
 * The backup's number.
 */
sequence: number, 
/**
 * Where the copy lies.
 */
place: BackupPlaceId, };

/**
 * One of her groups.
 */
export type CopyGroupView = { 
/**
 * The group's name.
 */
name: string, 
/**
 * When she joined.
 */
joined_on: Day, 
/**
 * The first day no longer a member.
 */
left_on: Day | null, 
/**
 * Why she left.
 */
left_because: WithdrawalReason | null, 
/**
 * How she agreed to keep silence.
 */
agreement: AgreementMarkView, 
/**
 * Her evenings.
 */
evenings: Array<AttendanceMarkView>, };

/**
 * What became of one copy.
 */
export type CopyMadeView = { 
/**
 * What kind of place it went to.
 */
kind: PlaceKind, 
/**
 * The place's name.
 */
label: string, 
/**
 * What stood in the way; nothing when it was opened again and is complete.
 */
fault: FaultView | null, };

/**
 * A note about her. It may speak of others.
 */
export type CopyNoteView = { 
/**
 * The day on which it was changed last.
 */
on: Day, 
/**
 * The words.
 */
text: string, };

/**
 * What is known of a copy.
 */
export type CopyState = "good" | "damaged" | "gone" | "unread";

/**
 * A try to call her.
 */
export type CopyTryView = { 
/**
 * When.
 */
at: Moment, 
/**
 * How it went.
 */
result: CallResult, };

/**
 * What was found.
 */
export type CopyVerifiedView = { 
/**
 * Good, or damaged.
 */
state: CopyState, };

/**
 * How she was given the copy.
 */
export type CopyWay = "in-person" | "read-aloud" | "post" | "other";

/**
 * The country a centre works in.
 */
export type Country = "RS" | "BG" | "DK" | "FR" | "NO" | "other";

/**
 * A new group.
 */
export type CreateGroupForm = { 
/**
 * Its name; empty gives a neutral one, never the topic (R4).
 */
name: string, 
/**
 * How it is run.
 */
programme: ProgrammeId, 
/**
 * What it is about.
 */
topic: TopicId, 
/**
 * Where it meets; nothing means not decided yet.
 */
venue?: VenueId | null, 
/**
 * The first day, which fixes the weekday.
 */
first_on: string, 
/**
 * The hour on the wall.
 */
at_hour: string, 
/**
 * Length of a session; nothing means as the programme says.
 */
minutes?: number | null, 
/**
 * Further days of an irregular group, one by one; empty for the others.
 */
dates: Array<string>, };

/**
 * A new vault.
 */
export type CreateVaultForm = { 
/**
 * The language of the first coordinator and of the centre's own texts.
 */
language: Language, 
/**
 * What the coordinator is called in the app.
 */
coordinator: string, 
/**
 * The centre.
 */
centre: CentreStartForm, 
/**
 * The passphrase.
 */
passphrase: string, };

/**
 * The number just added.
 */
export type CrisisNumberAddedView = { 
/**
 * The line.
 */
id: CrisisNumberId, };

/**
 * A new number.
 */
export type CrisisNumberForm = { 
/**
 * For what it is there.
 */
name: string, 
/**
 * The number.
 */
number: string, 
/**
 * Who answers, and when; may be empty.
 */
note: string, };

/**
 * A number that helps at once.
 */
export type CrisisNumberId = string;

/**
 * A number that helps at once.
 */
export type CrisisNumberView = { 
/**
 * The line.
 */
id: CrisisNumberId, 
/**
 * For what it is there.
 */
name: string, 
/**
 * The number, as one reads it out.
 */
number: string, 
/**
 * Who answers, and when; may be empty.
 */
note: string, };

/**
 * Every number, and where those of the country come from.
 */
export type CrisisNumbersView = { 
/**
 * In the order in which they are read.
 */
numbers: Array<CrisisNumberView>, 
/**
 * What came with the app for the centre's country, with its sources.
 */
shipped: Array<ShippedNumberView>, };

/**
 * A date: `2026-11-21`.
 */
export type Day = string;

/**
 * A part of a day.
 */
export type DayPart = "morning" | "afternoon" | "evening";

/**
 * What somebody with a passphrase does at the centre.
 */
export type DeskRole = "coordinator" | "conversation-leader" | "phone-volunteer" | "advisor" | "facilitator";

/**
 * What helps to meet a person well, as typed and as shown.
 */
export type DetailsFields = { 
/**
 * How she is addressed.
 */
address: FormOfAddress, 
/**
 * Whether somebody has to interpret.
 */
interpreter: YesNo, 
/**
 * Whether she needs anything to come in and take part.
 */
access: Told, 
/**
 * What, of what comes up most.
 */
access_needs: Array<AccessNeed>, 
/**
 * What else, in a few words.
 */
access_note: string, 
/**
 * Whether there are children at home.
 */
children: Told, 
/**
 * How many (R24: never their names).
 */
children_count: number | null, 
/**
 * How old.
 */
children_ages: Array<ChildAge>, 
/**
 * Whether somebody has to mind them while she is here.
 */
childcare: YesNo, 
/**
 * Whether she sees a therapist as well: never more than that (S4.6).
 */
therapist: YesNo, 
/**
 * The advisor or partner through whom she comes, who is the owner of the contact (S5.4).
 */
advisor: DirectoryEntryId | null, 
/**
 * The centre's own tags.
 */
tags: Array<TagId>, };

/**
 * What helps to meet a person well, with the names of what it points to.
 */
export type DetailsView = { 
/**
 * The answers.
 */
fields: DetailsFields, 
/**
 * The advisor's or the partner's name.
 */
advisor_name: string | null, 
/**
 * The tags.
 */
tags: Array<TagView>, };

/**
 * The line just added.
 */
export type DirectoryEntryAddedView = { 
/**
 * The line.
 */
id: DirectoryEntryId, };

/**
 * A line of the directory: an advisor, a partner, a place the centre refers people to.
 */
export type DirectoryEntryId = string;

/**
 * A line of the directory.
 */
export type DirectoryEntryView = { 
/**
 * The line.
 */
id: DirectoryEntryId, 
/**
 * What it says.
 */
fields: DirectoryFields, 
/**
 * Whether it is no longer offered in lists.
 */
put_away: boolean, };

/**
 * A line of the directory, as typed and as shown.
 */
export type DirectoryFields = { 
/**
 * What it is to the centre.
 */
kind: DirectoryKind, 
/**
 * Its name.
 */
name: string, 
/**
 * What it helps with; may be empty.
 */
helps_with: string, 
/**
 * How it is reached; may be empty.
 */
contact: string, };

/**
 * What somebody in the directory is to the centre.
 */
export type DirectoryKind = "advisor" | "partner" | "referral" | "member" | "reader";

/**
 * What can be done or gone to. The words are message ids: `doing-<word>`, with other words for it in `.words`.
 */
export type Doing = "new-enquiry" | "new-group" | "today" | "people" | "enquiries" | "waiting" | "groups" | "week" | "reports" | "facilitators" | "outcomes" | "retention" | "settings-you" | "settings-centre" | "settings-topics" | "settings-tags" | "settings-directory" | "settings-rooms" | "settings-programmes" | "settings-holidays" | "settings-agreement" | "settings-notes" | "settings-crisis" | "settings-access" | "settings-roles" | "settings-retention" | "settings-lock" | "settings-backups" | "crisis" | "keys" | "undo" | "redo" | "hide" | "lock";

/**
 * The view of a command that has nothing to tell but that it is done.
 */
export type Done = Record<symbol, never>;

/**
 * Whether there is a vault, and whether it is open.
 */
export type DoorState = "no-vault" | "erased" | "locked" | "recovering" | "open";

/**
 * What the lock screen and the frame need to know.
 */
export type DoorView = { 
/**
 * Whether there is a vault, and whether it is open.
 */
state: DoorState, 
/**
 * Whether it holds invented people.
 */
practice: boolean, 
/**
 * What opens the practice vault; only for practising.
 */
practice_passphrase: string | null, 
/**
 * Who is at the desk; only while open.
 */
coordinator: string | null, 
/**
 * The coordinator's language; while locked, what was spoken last.
 */
language: Language | null, 
/**
 * What she does at the centre; only while open.
 */
role: DeskRole | null, 
/**
 * What she may see and do, all of it or what is her own; only while open.
 */
may: Array<Capability>, 
/**
 * The centre's zone; only while open.
 */
zone: string | null, 
/**
 * Whether the recovery kit was finished: three of its words typed back; only while open.
 */
recovery_confirmed: boolean, 
/**
 * Whose passphrase can be set anew; only while recovering.
 */
coordinators: Array<CoordinatorNameView>, 
/**
 * The name of a backup that was chosen or double-clicked, to be looked at; only while not open.
 */
chosen_backup: string | null, };

/**
 * Which draft.
 */
export type DraftForm = { 
/**
 * What is being typed into.
 */
key: string, };

/**
 * A kept draft.
 */
export type DraftView = { 
/**
 * The fields as JSON text; nothing if there is no draft.
 */
content: string | null, 
/**
 * When it was kept.
 */
saved_at: Moment | null, };

/**
 * Asks for new words.
 */
export type DrawKitForm = { 
/**
 * The passphrase of whoever asks; not needed while no kit was ever finished.
 */
passphrase: string | null, };

/**
 * A backup that was due, if one was.
 */
export type DueBackupView = { 
/**
 * The backup; nothing where none was due.
 */
made: BackupMadeView | null, };

/**
 * Enquiries of nobody who is known that have been kept long enough.
 */
export type DueEnquiriesView = { 
/**
 * How many.
 */
count: number, 
/**
 * The day of the first.
 */
first_on: Day | null, };

/**
 * Which page.
 */
export type DueForm = { 
/**
 * From 0.
 */
page: number, };

/**
 * Somebody who has been kept long enough.
 */
export type DuePersonView = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * What the centre calls her.
 */
called: string, 
/**
 * Which clock has run out.
 */
clock: Clock, 
/**
 * Where it began: the last contact, the day on which nobody reached her, the last session.
 */
since: Day, 
/**
 * The day on which it ran out.
 */
over_on: Day, 
/**
 * Whether she is also a facilitator.
 */
facilitates: boolean, };

/**
 * Who has been kept long enough.
 */
export type DueView = { 
/**
 * How long people are kept.
 */
kept_for: KeptForView, 
/**
 * The people, those first whose time was over first; a page of them.
 */
people: Array<DuePersonView>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * How many stand on a page.
 */
page_size: number, 
/**
 * Enquiries of nobody who is known.
 */
enquiries: DueEnquiriesView, };

/**
 * A row that is perhaps of somebody known.
 */
export type DuplicateRowView = { 
/**
 * The row.
 */
row: number, 
/**
 * What she is called.
 */
called: string, 
/**
 * Whom she is perhaps the same as.
 */
others: Array<AlikeView>, 
/**
 * What becomes of the row.
 */
becomes: RowAs, };

/**
 * Perhaps the same person.
 */
export type DuplicateView = { 
/**
 * The person.
 */
id: PersonId, 
/**
 * What the centre calls her.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, 
/**
 * Why she is perhaps the same.
 */
why: Array<DuplicateWhy>, 
/**
 * Where she is on the way.
 */
stage: Stage, 
/**
 * Since when, or for when a conversation is booked.
 */
stage_since: Day, };

/**
 * Why somebody is perhaps the same person.
 */
export type DuplicateWhy = "same-number" | "similar-name";

/**
 * What the strip of a new enquiry knows so far.
 */
export type DuplicatesForm = { 
/**
 * What the caller may be called.
 */
called: string, 
/**
 * The number.
 */
phone: string, 
/**
 * A person not to be listed: the one already chosen.
 */
except?: PersonId | null, };

/**
 * People who are perhaps the same as the caller.
 */
export type DuplicatesView = { 
/**
 * At most five.
 */
people: Array<DuplicateView>, };

/**
 * An office that a restore put aside.
 */
export type EarlierOfficeForm = { 
/**
 * The name of its folder.
 */
name: string, };

/**
 * Somebody leaves a seat.
 */
export type EmptySeatForm = { 
/**
 * The seat.
 */
seat: SeatId, 
/**
 * Who leaves it; nothing means whoever holds it.
 */
facilitator?: FacilitatorId | null, 
/**
 * The first day no longer; nothing means today.
 */
until?: string | null, };

/**
 * An encoding of a text file.
 */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1251" | "windows-1252";

/**
 * Which page of which enquiries.
 */
export type EnquiriesForm = { 
/**
 * Only those that came this way.
 */
channel?: Channel | null, 
/**
 * Only those about this topic.
 */
topic?: TopicId | null, 
/**
 * Only those with this answer.
 */
answer?: Answer | null, 
/**
 * Only from this day on.
 */
from?: string | null, 
/**
 * Only until this day, included.
 */
until?: string | null, 
/**
 * From 0.
 */
page: number, };

/**
 * A page of enquiries, the latest first.
 */
export type EnquiriesView = { 
/**
 * The rows.
 */
rows: Array<EnquiryRowView>, 
/**
 * How many the choice leaves.
 */
total: number, 
/**
 * How many rows a page has.
 */
page_size: number, };

/**
 * From whom an enquiry is.
 */
export type EnquiryFrom = { "known": PersonId } | { "new": NewPersonFields } | "nobody";

/**
 * One contact of a person with the centre.
 */
export type EnquiryId = string;

/**
 * The enquiry just recorded.
 */
export type EnquiryRecordedView = { 
/**
 * The enquiry.
 */
enquiry: EnquiryId, 
/**
 * The person; nobody where the topic is not offered, or she stays unnamed.
 */
person: PersonId | null, 
/**
 * What the centre calls her from now on.
 */
called: string | null, 
/**
 * The conversation, if one was booked.
 */
conversation: ConversationId | null, 
/**
 * What the centre can do with it.
 */
answer: Answer, };

/**
 * One enquiry in the table.
 */
export type EnquiryRowView = { 
/**
 * The enquiry.
 */
id: EnquiryId, 
/**
 * The day.
 */
received_on: Day, 
/**
 * The moment.
 */
received_at: Moment, 
/**
 * How it came.
 */
channel: Channel, 
/**
 * Through whom, where an advisor or a partner is noted.
 */
sent_by: string | null, 
/**
 * Who took it.
 */
taken_by: string, 
/**
 * Whose it is; nobody where it was only counted.
 */
person: PersonId | null, 
/**
 * What the centre calls her.
 */
called: string | null, 
/**
 * What kind of name that is.
 */
called_as: CalledAs | null, 
/**
 * The names of the topics.
 */
topics: Array<string>, 
/**
 * What the centre could do with it.
 */
answer: Answer, };

/**
 * An enquiry.
 */
export type EnquiryView = { 
/**
 * The enquiry.
 */
id: EnquiryId, 
/**
 * When it came.
 */
received_on: Day, 
/**
 * How it came.
 */
channel: Channel, 
/**
 * Through whom, where an advisor or a partner is noted.
 */
sent_by: string | null, 
/**
 * Who took it.
 */
taken_by: string, 
/**
 * The names of the topics.
 */
topics: Array<string>, 
/**
 * When she would have time, in her words.
 */
times: string, };

/**
 * The place just given on the list.
 */
export type EntryAddedView = { 
/**
 * The place.
 */
id: EntryId, };

/**
 * What somebody waits for.
 */
export type EntryFields = { 
/**
 * For which topic.
 */
topic: TopicId, 
/**
 * In which programme; nothing means any.
 */
programme?: ProgrammeId | null, 
/**
 * What she wishes.
 */
wishes: WishesFields, };

/**
 * A place on the waiting list.
 */
export type EntryId = string;

/**
 * How far somebody's waiting is.
 */
export type EntryState = "waiting" | "offered" | "placed" | "withdrawn";

/**
 * A place on the waiting list.
 */
export type EntryView = { 
/**
 * The place.
 */
id: EntryId, 
/**
 * For which topic.
 */
topic: TopicNameView, 
/**
 * In which programme; nothing means any.
 */
programme: ProgrammeNameView | null, 
/**
 * Since when.
 */
since: Day, 
/**
 * How many days until now, or until she left.
 */
days: number, 
/**
 * How far it is.
 */
state: EntryState, 
/**
 * The place she was offered and has not answered to yet.
 */
offer: OfferView | null, 
/**
 * When she left the list.
 */
left_on: Day | null, 
/**
 * Why she left it.
 */
left_because: LeftBecause | null, 
/**
 * What she wishes.
 */
wishes: WishesFields, };

/**
 * Enquiries of nobody known are erased up to the day on which their time was over.
 */
export type EraseEnquiriesForm = { 
/**
 * How many were shown: more or fewer are not erased unseen.
 */
count: number, };

/**
 * Who is erased, for good.
 */
export type ErasePeopleForm = { 
/**
 * The people; 2,000 at most.
 */
people: Array<PersonId>, 
/**
 * Why.
 */
why: WhyErased, 
/**
 * Whether those who are facilitators too stay that, with nothing of what they were as participants.
 */
stay_facilitators: boolean, 
/**
 * Words about others that go too.
 */
mentions: Array<MentionAbout>, };

/**
 * What was erased.
 */
export type ErasedView = { 
/**
 * How many people.
 */
people: number, 
/**
 * How many enquiries of nobody known.
 */
enquiries: number, };

/**
 * What erasing would mean.
 */
export type ErasurePreviewView = { 
/**
 * What the centre calls them, in the order asked.
 */
called: Array<string>, 
/**
 * Groups that have not ended and that they would leave.
 */
groups: Array<string>, 
/**
 * What those are called who are also facilitators.
 */
facilitators: Array<string>, 
/**
 * Enquiries that become counts.
 */
enquiries: number, 
/**
 * Evenings at which their attendance becomes a count.
 */
evenings: number, 
/**
 * Words about others in which their names may stand.
 */
mentions: Array<MentionView>, 
/**
 * How many copies of backups may have them.
 */
copies: number, 
/**
 * Places with such copies that are not there now.
 */
absent: Array<string>, };

/**
 * One erasure: its day, who did it, how many; nobody's identity.
 */
export type ErasureView = { 
/**
 * Counts them.
 */
number: number, 
/**
 * The day.
 */
erased_on: Day, 
/**
 * Who did it; nobody where this office does not know her.
 */
who: string | null, 
/**
 * Why.
 */
why: WhyErased, 
/**
 * How many people.
 */
people: number, 
/**
 * How many enquiries of nobody known.
 */
enquiries: number, };

/**
 * What was erased, and what is left to do.
 */
export type ErasuresView = { 
/**
 * The erasures, the latest first; the last thirty.
 */
erasures: Array<ErasureView>, 
/**
 * Whether the database is still to be written anew under a new key.
 */
needs_new_key: boolean, 
/**
 * Copies of backups in which the erased may still be.
 */
pending: Array<PendingCopyView>, 
/**
 * Offices that a restore put aside and that are still on this computer, with everybody who was in them.
 */
set_aside: Array<string>, };

/**
 * Somebody who leads an evening.
 */
export type EveningFacilitatorView = { 
/**
 * The facilitator.
 */
facilitator: FacilitatorId, 
/**
 * What she is called.
 */
called: string, 
/**
 * In which role.
 */
role: Role, 
/**
 * In whose place she leads this evening; nothing means in her own.
 */
instead_of: InsteadOfView | null, };

/**
 * Where an evening is, and how one gets in.
 */
export type EveningPlaceView = { 
/**
 * The place's name.
 */
name: string, 
/**
 * Where it is; may be empty.
 */
address: string, 
/**
 * How one gets in; may be empty.
 */
door_note: string, 
/**
 * Whether one can come in without steps.
 */
step_free: StepFree, 
/**
 * Whether others notice the group.
 */
privacy: VenuePrivacy, };

/**
 * One evening of a group.
 */
export type EveningView = { 
/**
 * The session.
 */
session: SessionId, 
/**
 * The group.
 */
group: GroupId, 
/**
 * The group's name.
 */
group_name: string, 
/**
 * Where the group is on its way.
 */
group_state: GroupState, 
/**
 * How often the group meets.
 */
rhythm: Rhythm, 
/**
 * The session's number; nothing for one called off.
 */
number: number | null, 
/**
 * How many there are to be; nothing means open.
 */
of: number | null, 
/**
 * The day.
 */
on: Day, 
/**
 * The hour on the wall at which it begins.
 */
at_hour: Hour, 
/**
 * The hour at which it ends.
 */
until_hour: Hour, 
/**
 * The length in minutes.
 */
minutes: number, 
/**
 * Where.
 */
venue: VenueId | null, 
/**
 * The place's name.
 */
venue_name: string | null, 
/**
 * How it stands.
 */
state: SessionState, 
/**
 * The day it was first planned for, where it was moved.
 */
moved_from: Day | null, 
/**
 * How many participants the group has that day; facilitators are not counted.
 */
people: number, 
/**
 * Who leads it; nobody means that the group leads itself.
 */
facilitators: Array<EveningFacilitatorView>, 
/**
 * Whether all have signed.
 */
agreement: AgreementStateView, 
/**
 * What makes its day free, if it is.
 */
holiday: FreeDayView | null, };

/**
 * Which days to list.
 */
export type EveningsForm = { 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
until: string, };

/**
 * The evenings of some days, with the free days among them.
 */
export type EveningsView = { 
/**
 * By day and hour, those called off among them.
 */
evenings: Array<EveningView>, 
/**
 * The free days among them.
 */
holidays: Array<SkippedDayView>, };

/**
 * The facilitator just added.
 */
export type FacilitatorAddedView = { 
/**
 * The facilitator.
 */
id: FacilitatorId, };

/**
 * What a facilitator was asked, as typed and as shown.
 */
export type FacilitatorDetailsFields = { 
/**
 * Whether she was trained to lead groups.
 */
training: YesNo, 
/**
 * Which training, in a few words.
 */
training_note: string, 
/**
 * Whether somebody supervises her.
 */
supervision: YesNo, 
/**
 * By whom and how often, in a few words.
 */
supervision_note: string, 
/**
 * Whether her background check was seen.
 */
background_check: YesNo, 
/**
 * The day it was seen.
 */
checked_on: string | null, 
/**
 * The day from which it is asked for again.
 */
check_again_on: string | null, 
/**
 * The languages in which she leads, as codes.
 */
languages: Array<string>, 
/**
 * The topics she would lead a group on; none means any.
 */
topics: Array<TopicId>, };

/**
 * What is known of a facilitator, as typed.
 */
export type FacilitatorFields = { 
/**
 * What she is called: the only name that is ever shown (R4).
 */
called: string, 
/**
 * The roles she can take.
 */
roles: Array<Role>, 
/**
 * How the centre reaches her; may be empty.
 */
contact: string, 
/**
 * When she signed the pledge of silence; nothing means not yet.
 */
pledge_signed_on?: string | null, 
/**
 * The participant she was or is (R8).
 */
person?: PersonId | null, 
/**
 * When she could lead a group; none means at any time.
 */
times: Array<TimeWish>, 
/**
 * How many groups at a time she leads at most; nothing means one.
 */
most_groups?: number | null, };

/**
 * Which facilitator.
 */
export type FacilitatorForm = { 
/**
 * The facilitator.
 */
id: FacilitatorId, };

/**
 * A facilitator.
 */
export type FacilitatorId = string;

/**
 * A facilitator's page.
 */
export type FacilitatorPageView = { 
/**
 * The facilitator, with the seats she holds now.
 */
facilitator: FacilitatorView, 
/**
 * What she was asked.
 */
details: FacilitatorDetailsFields, 
/**
 * The seats she held before, the latest first.
 */
before: Array<HeldSeatView>, };

/**
 * A facilitator.
 */
export type FacilitatorView = { 
/**
 * The facilitator.
 */
id: FacilitatorId, 
/**
 * What she is called.
 */
called: string, 
/**
 * The roles she can take.
 */
roles: Array<Role>, 
/**
 * How the centre reaches her; may be empty.
 */
contact: string, 
/**
 * When she signed the pledge of silence; nothing means not yet.
 */
pledge_signed_on: Day | null, 
/**
 * The participant she was or is.
 */
person: PersonId | null, 
/**
 * Whether it is time to ask for her background check again.
 */
check_due: boolean, 
/**
 * When she could lead a group; none means at any time.
 */
times: Array<TimeWish>, 
/**
 * How many groups at a time she leads at most.
 */
most_groups: number, 
/**
 * Whether she is no longer offered in lists.
 */
put_away: boolean, 
/**
 * The seats she holds now, in groups that have not ended.
 */
seats: Array<HeldSeatView>, };

/**
 * Which facilitators to list.
 */
export type FacilitatorsForm = { 
/**
 * Only those who can take this role, and are not put away; nothing lists everybody.
 */
role?: Role | null, };

/**
 * Facilitators by name, those put away last.
 */
export type FacilitatorsView = { 
/**
 * The facilitators.
 */
facilitators: Array<FacilitatorView>, };

/**
 * A fault as it crosses the surface.
 */
export type FaultView = { 
/**
 * Message id without its `fault-`.
 */
code: string, 
/**
 * What the message needs to be told.
 */
args: Record<string, string | number>, 
/**
 * Fields that cannot be taken.
 */
fields: Array<FieldFault>, };

/**
 * One field that cannot be taken.
 */
export type FieldFault = { 
/**
 * The field's name in the form, with dots into lists: `hours.2.from`.
 */
field: string, 
/**
 * Message id without its `fault-`.
 */
code: string, 
/**
 * What the message needs to be told.
 */
args: Record<string, string | number>, };

/**
 * Somebody takes a seat.
 */
export type FillSeatForm = { 
/**
 * The seat.
 */
seat: SeatId, 
/**
 * Who takes it.
 */
facilitator: FacilitatorId, 
/**
 * The first day; nothing means today.
 */
from?: string | null, 
/**
 * Whether whoever holds it now leaves it on that day.
 */
replaces: boolean, };

/**
 * Which filter.
 */
export type FilterForm = { 
/**
 * The filter.
 */
id: FilterId, };

/**
 * A filter under a name.
 */
export type FilterId = string;

/**
 * What was typed into the search box.
 */
export type FindAnythingForm = { 
/**
 * Any part of a name, or a day for its enquiries.
 */
text: string, };

/**
 * What was typed into the search box.
 */
export type FindPeopleForm = { 
/**
 * Any part of a name.
 */
text: string, };

/**
 * Somebody to ask after, because she did not come and had not told us (R11).
 */
export type FollowUpView = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * What she is called.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, 
/**
 * What is allowed at this moment (R1).
 */
reach: ReachView, };

/**
 * What kind of thing is ruled out.
 */
export type ForbiddenKind = "seat" | "running" | "time" | "leader";

/**
 * Something ruled out.
 */
export type ForbiddenView = { 
/**
 * What kind of thing.
 */
kind: ForbiddenKind, 
/**
 * Who, where it is about somebody; empty otherwise.
 */
called: string, 
/**
 * The topic, or the name of a running group.
 */
of: string, 
/**
 * The time, where it is about one.
 */
time: TimeWish | null, };

/**
 * How a person is addressed.
 */
export type FormOfAddress = "not-asked" | "first-name" | "polite";

/**
 * Somebody who has left a group.
 */
export type FormerMemberView = { 
/**
 * Her taking part.
 */
participation: ParticipationId, 
/**
 * The person.
 */
person: PersonId, 
/**
 * What she is called.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, 
/**
 * When she joined.
 */
joined_on: Day, 
/**
 * The first day no longer a member.
 */
left_on: Day, 
/**
 * Why she left.
 */
left_because: WithdrawalReason, };

/**
 * By which of her names a person was found.
 */
export type FoundBy = "called" | "real-name";

/**
 * Something that can be done or gone to.
 */
export type FoundDoingView = { 
/**
 * What.
 */
doing: Doing, 
/**
 * Its name in the language of whoever is at the desk.
 */
label: string, };

/**
 * An enquiry found.
 */
export type FoundEnquiryView = { 
/**
 * The enquiry.
 */
id: EnquiryId, 
/**
 * From whom.
 */
person: PersonId, 
/**
 * What the centre calls her.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, 
/**
 * When it came.
 */
received_on: Day, 
/**
 * How it came.
 */
channel: Channel, };

/**
 * A facilitator found.
 */
export type FoundFacilitatorView = { 
/**
 * The facilitator.
 */
id: FacilitatorId, 
/**
 * What she is called.
 */
called: string, 
/**
 * The roles she can take.
 */
roles: Array<Role>, };

/**
 * A group found.
 */
export type FoundGroupView = { 
/**
 * The group.
 */
id: GroupId, 
/**
 * Its name.
 */
name: string, 
/**
 * Where it is on its way.
 */
state: GroupState, 
/**
 * When it meets.
 */
slot: GroupSlotView, };

/**
 * The people found: whole names first, then beginnings, then the rest.
 */
export type FoundPeopleView = { 
/**
 * At most twenty.
 */
people: Array<FoundPersonView>, };

/**
 * A person found.
 */
export type FoundPersonView = { 
/**
 * The person.
 */
id: PersonId, 
/**
 * What the centre calls her.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, 
/**
 * By which of her names she was found.
 */
found_by: FoundBy, 
/**
 * Where she is on the way.
 */
stage: Stage, 
/**
 * Since when, or for when a conversation is booked.
 */
stage_since: Day, };

/**
 * In which language to practise.
 */
export type FoundPracticeForm = { 
/**
 * The language of the invented coordinator.
 */
language: Language, };

/**
 * A venue found.
 */
export type FoundVenueView = { 
/**
 * The venue.
 */
id: VenueId, 
/**
 * What it is called.
 */
name: string, 
/**
 * What kind of place it is.
 */
kind: VenueKind, };

/**
 * Everything found, a few of each kind, the best first.
 */
export type FoundView = { 
/**
 * People.
 */
people: Array<FoundPersonView>, 
/**
 * Groups.
 */
groups: Array<FoundGroupView>, 
/**
 * Enquiries: the latest of the people found, or those of the day that was typed.
 */
enquiries: Array<FoundEnquiryView>, 
/**
 * Facilitators.
 */
facilitators: Array<FoundFacilitatorView>, 
/**
 * Venues.
 */
venues: Array<FoundVenueView>, 
/**
 * What can be done or gone to.
 */
doings: Array<FoundDoingView>, };

/**
 * What makes a day free.
 */
export type FreeDayView = { "kind": "public", 
/**
 * The message that names it: `holiday-...`.
 */
message: string, } | { "kind": "school", 
/**
 * What the centre calls them.
 */
name: string, };

/**
 * A person's gender, as she says it.
 */
export type Gender = "not-asked" | "not-said" | "woman" | "man" | "other";

/**
 * Whom a programme is for.
 */
export type GenderRule = "anyone" | "women" | "men";

/**
 * What genders she wishes.
 */
export type GenderWish = "not-asked" | "any" | "same" | "mixed";

/**
 * What a member wishes for the time after the last evening.
 */
export type GoingOn = "continues" | "leaves" | "another";

/**
 * A member says how she wishes to go on.
 */
export type GoingOnForm = { 
/**
 * Her taking part.
 */
participation: ParticipationId, 
/**
 * What she wishes; nothing means not asked yet.
 */
goes_on: GoingOn | null, };

/**
 * A group changed.
 */
export type GroupChangedView = { 
/**
 * How many planned sessions moved to the new place.
 */
sessions_moved: number, };

/**
 * The group just created.
 */
export type GroupCreatedView = { 
/**
 * The group.
 */
id: GroupId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its sessions in order.
 */
sessions: Array<SessionLineView>, 
/**
 * Days of its rhythm that were left out because they are public holidays.
 */
skipped: Array<SkippedDayView>, };

/**
 * Which groups to list.
 */
export type GroupFilter = "living" | "forming" | "running" | "ended" | "all";

/**
 * Which group.
 */
export type GroupForm = { 
/**
 * The group.
 */
id: GroupId, };

/**
 * A self-help group.
 */
export type GroupId = string;

/**
 * The series of a group waits, or goes on.
 */
export type GroupPausedView = { 
/**
 * The next evening; nothing where none is planned.
 */
next: Day | null, 
/**
 * How many evenings are still to come, as many as before.
 */
planned: number, };

/**
 * A seat in the list of groups.
 */
export type GroupRowSeatView = { 
/**
 * Its role.
 */
role: Role, 
/**
 * Whether the group needs it to start.
 */
needed: boolean, 
/**
 * How it stands.
 */
state: SeatState, 
/**
 * Who holds it.
 */
called: Array<string>, };

/**
 * A group in the list.
 */
export type GroupRowView = { 
/**
 * The group.
 */
id: GroupId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its topic's name.
 */
topic: string, 
/**
 * Its programme's name.
 */
programme: string, 
/**
 * Where it is on its way.
 */
state: GroupState, 
/**
 * The same in the word that is shown.
 */
stage: GroupStage, 
/**
 * Until when it pauses, while it does.
 */
paused_until: Day | null, 
/**
 * When it meets.
 */
slot: GroupSlotView, 
/**
 * Where it meets.
 */
venue: VenueId | null, 
/**
 * The place's name.
 */
venue_name: string | null, 
/**
 * How many members it has; facilitators are never counted.
 */
members: number, 
/**
 * Fewest members to start with.
 */
least_to_start: number, 
/**
 * Most members.
 */
most: number, 
/**
 * Its seats in order.
 */
seats: Array<GroupRowSeatView>, 
/**
 * Whether all have signed.
 */
agreement: AgreementStateView, 
/**
 * The next session, if one is planned.
 */
next_session: SessionLineView | null, 
/**
 * How many sessions were held.
 */
held: number, 
/**
 * How many there are to be; nothing means open.
 */
of: number | null, };

/**
 * The rules of a group.
 */
export type GroupRulesView = { 
/**
 * The group's name, for the screen.
 */
group_name: string, 
/**
 * Whether the group has not ended.
 */
is_live: boolean, 
/**
 * The language of what the centre prints.
 */
language: Language, 
/**
 * The version that holds: accepted last.
 */
accepted: WrittenRulesView | null, 
/**
 * The version that is being written.
 */
proposed: WrittenRulesView | null, 
/**
 * The versions before, the latest first.
 */
earlier: Array<WrittenRulesView>, 
/**
 * Words to begin with.
 */
suggestion: string, };

/**
 * When a group meets.
 */
export type GroupSlotView = { 
/**
 * The day of the week, 0 is Monday; nothing for irregular groups.
 */
weekday: number | null, 
/**
 * The hour on the wall at which it begins.
 */
at_hour: Hour, 
/**
 * The hour at which it ends.
 */
until_hour: Hour, 
/**
 * The length in minutes.
 */
minutes: number, 
/**
 * How often.
 */
rhythm: Rhythm, };

/**
 * Where a group is on its way, as it is shown.
 */
export type GroupStage = "forming" | "confirmed" | "running" | "self-running" | "paused" | "ended" | "continued";

/**
 * A group that has started.
 */
export type GroupStartedView = { 
/**
 * What stood in the way and was decided upon with a reason.
 */
overridden: Array<HindranceView>, };

/**
 * Where a group is on its way.
 */
export type GroupState = "forming" | "running" | "ended";

/**
 * What comes next for a group.
 */
export type GroupStep = "record-attendance" | "fill-seats" | "settle-seats" | "tell-group" | "hand-over" | "let-leave" | "find-people" | "sign-agreements" | "start-group" | "ask-how-to-end" | "continue-group" | "add-sessions" | "ask-still-meeting" | "end-group";

/**
 * A group.
 */
export type GroupView = { 
/**
 * The group.
 */
id: GroupId, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether its name gives its topic away (R4).
 */
name_tells_topic: boolean, 
/**
 * Its topic.
 */
topic: TopicId, 
/**
 * The topic's name.
 */
topic_name: string, 
/**
 * Its programme.
 */
programme: ProgrammeId, 
/**
 * The programme's name.
 */
programme_name: string, 
/**
 * Talking or a shared activity.
 */
activity: Activity, 
/**
 * Where it is on its way.
 */
state: GroupState, 
/**
 * The same in the word that is shown.
 */
stage: GroupStage, 
/**
 * Until when it pauses, while it does.
 */
paused_until: Day | null, 
/**
 * Of whom the group is still to be told that they lead it (R13).
 */
to_tell: Array<string>, 
/**
 * What the initiators hand over; empty where there are none (S3.4).
 */
handover: Array<HandoverLineView>, 
/**
 * Whether it takes new people.
 */
intake: Intake, 
/**
 * When it meets.
 */
slot: GroupSlotView, 
/**
 * Where it meets.
 */
venue: VenueId | null, 
/**
 * The place's name.
 */
venue_name: string | null, 
/**
 * Whether its hour lies outside those in which groups may meet there.
 */
venue_closed_then: boolean, 
/**
 * Whether others notice the group at that place.
 */
venue_privacy: VenuePrivacy | null, 
/**
 * Whom it is for.
 */
gender_rule: GenderRule, 
/**
 * Youngest age in years.
 */
least_age: number | null, 
/**
 * Whether a conversation comes before placing.
 */
conversation_first: boolean, 
/**
 * Whether everybody signs before the first session.
 */
agreement_first: boolean, 
/**
 * Whether only how many came is written down of its evenings.
 */
counts_only: boolean, 
/**
 * What its programme says now, where the group says otherwise; it is only offered.
 */
programme_says: OwnNumbersView | null, 
/**
 * How big it is and may be.
 */
sizes: SizesView, 
/**
 * Its members by name.
 */
members: Array<MemberView>, 
/**
 * Those who have left, the latest first.
 */
former_members: Array<FormerMemberView>, 
/**
 * Its seats in order.
 */
seats: Array<SeatView>, 
/**
 * Whether nobody holds a seat: it leads itself (S3.3, S5.5).
 */
leads_itself: boolean, 
/**
 * Whether all have signed, members and facilitators (S5.1, S3.7).
 */
agreement: AgreementStateView, 
/**
 * Guests of one evening who agreed too, the latest evening first.
 */
guests: Array<GuestView>, 
/**
 * The rules it wrote for itself and accepted (S3.4).
 */
rules: WrittenRulesView | null, 
/**
 * Its sessions in order, those called off among them.
 */
sessions: Array<SessionLineView>, 
/**
 * Days of its rhythm that were left out because they are public holidays.
 */
skipped: Array<SkippedDayView>, 
/**
 * How many sessions were held.
 */
held: number, 
/**
 * How many there are to be; nothing means open.
 */
of: number | null, 
/**
 * What stands in the way of starting; empty once it runs.
 */
hindrances: Array<HindranceView>, 
/**
 * What comes next, the most pressing first.
 */
next_steps: Array<GroupStep>, 
/**
 * When it was created.
 */
created_on: Day, 
/**
 * When it started.
 */
started_on: Day | null, 
/**
 * Why it started although something stood in the way.
 */
start_reason: string | null, 
/**
 * When it ended.
 */
ended_on: Day | null, 
/**
 * The round before this one.
 */
continues: RoundView | null, 
/**
 * The round after this one.
 */
continued_by: RoundView | null, };

/**
 * Which page of which groups.
 */
export type GroupsForm = { 
/**
 * Which groups.
 */
filter: GroupFilter, 
/**
 * From 0.
 */
page: number, };

/**
 * A page of groups: forming first, then running by weekday and hour, then the latest that ended.
 */
export type GroupsView = { 
/**
 * The groups.
 */
groups: Array<GroupRowView>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * A guest who agrees.
 */
export type GuestFields = { 
/**
 * What she goes by.
 */
called: string, 
/**
 * Her evening.
 */
session: SessionId, };

/**
 * A guest who agreed.
 */
export type GuestView = { 
/**
 * Her agreement.
 */
agreement: AgreementId, 
/**
 * What she goes by.
 */
called: string, 
/**
 * Her evening.
 */
on: Day, 
/**
 * In which way she agreed.
 */
way: AgreementWay, };

/**
 * Somebody was given a copy of her own data.
 */
export type HandOverCopyForm = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * How.
 */
way: CopyWay, };

/**
 * A copy that she was given.
 */
export type HandedCopyView = { 
/**
 * The day.
 */
on: Day, 
/**
 * How.
 */
way: CopyWay, };

/**
 * What an initiator hands over to the group.
 */
export type HandoverItem = "values" | "rules" | "talking-time" | "dates" | "key" | "office";

/**
 * A line of the handover checklist.
 */
export type HandoverLineView = { 
/**
 * What is handed over.
 */
item: HandoverItem, 
/**
 * Since when it is the group's; nothing means not yet.
 */
done_on: Day | null, };

/**
 * The note just left.
 */
export type HandoverNoteAddedView = { 
/**
 * The note.
 */
id: HandoverNoteId, };

/**
 * A few words to the next shift.
 */
export type HandoverNoteForm = { 
/**
 * The words.
 */
text: string, };

/**
 * A few words to the next shift.
 */
export type HandoverNoteId = string;

/**
 * A note to the next shift.
 */
export type HandoverNoteView = { 
/**
 * The note.
 */
id: HandoverNoteId, 
/**
 * The words.
 */
text: string, 
/**
 * Who left it.
 */
who: string, 
/**
 * When.
 */
at: Moment, };

/**
 * A seat somebody holds now, as her own page shows it.
 */
export type HeldSeatView = { 
/**
 * The seat.
 */
seat: SeatId, 
/**
 * The group.
 */
group: GroupId, 
/**
 * The group's name.
 */
group_name: string, 
/**
 * Where the group is on its way.
 */
state: GroupState, 
/**
 * The role.
 */
role: Role, 
/**
 * The first day.
 */
from: Day, 
/**
 * The first day no longer; nothing means to the end.
 */
until: Day | null, };

/**
 * One thing that could be changed.
 */
export type Help = { "time": TimeWish } | "room" | { "leader": Role } | { "start": { 
/**
 * What the programme is called.
 */
programme: string, 
/**
 * With how many it would begin.
 */
least: number, } };

/**
 * For whom help is looked for.
 */
export type HelpForm = { 
/**
 * The proposal.
 */
id: ProposalId, 
/**
 * Who has no place in it.
 */
person: PersonId, };

/**
 * What one change would bring.
 */
export type HelpView = { 
/**
 * The change.
 */
help: Help, 
/**
 * How many people would have a place then, she among them.
 */
seated: number, };

/**
 * Everything that would help.
 */
export type HelpsView = { 
/**
 * How many people have a place in the proposal as it is.
 */
seated: number, 
/**
 * What would help, what brings most first.
 */
helps: Array<HelpView>, };

/**
 * Something that stands in the way of starting.
 */
export type HindranceView = { "what": "too-few-people", 
/**
 * How many there are.
 */
members: number, 
/**
 * How many are needed.
 */
least: number, } | { "what": "seat-empty", 
/**
 * Its role.
 */
role: Role, } | { "what": "seat-doubled", 
/**
 * Its role.
 */
role: Role, } | { "what": "pledge-not-signed", 
/**
 * In which role.
 */
role: Role, };

/**
 * Which page of the history.
 */
export type HistoryForm = { 
/**
 * From 0.
 */
page: number, };

/**
 * One line of the history.
 */
export type HistoryLineView = { 
/**
 * When it was done.
 */
at: Moment, 
/**
 * The coordinator's name, if somebody was at the desk.
 */
who: string | null, 
/**
 * What was done.
 */
action: Action, 
/**
 * Whether it has been undone since.
 */
undone: boolean, };

/**
 * A page of the office's history, newest first.
 */
export type HistoryView = { 
/**
 * The lines.
 */
lines: Array<HistoryLineView>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * A wall-clock time in the centre's zone: `18:00`.
 */
export type Hour = string;

/**
 * A column.
 */
export type ImportColumnView = { 
/**
 * The column, from 0.
 */
column: number, 
/**
 * Its letter.
 */
letter: string, 
/**
 * What stands over it; may be empty.
 */
heading: string, 
/**
 * What it holds, as far as anybody knows.
 */
field: ColumnField | null, 
/**
 * Whether it was chosen to leave it out.
 */
left_out: boolean, 
/**
 * How many of its cells hold something.
 */
filled: number, 
/**
 * The first of them.
 */
examples: Array<string>, };

/**
 * How the spreadsheet that was chosen is to be read; what is left out is proposed.
 */
export type ImportForm = { 
/**
 * Which sheet.
 */
sheet?: string | null, 
/**
 * In which encoding a text is written.
 */
encoding?: Encoding | null, 
/**
 * The row with the headings, from 1; 0 for a sheet without.
 */
header_row?: number | null, 
/**
 * What columns hold, where it is another thing than proposed.
 */
columns: Array<ColumnChoice>, 
/**
 * What becomes of words for topics.
 */
topics: Array<WordChoice<TopicId>>, 
/**
 * What becomes of words for programmes.
 */
programmes: Array<WordChoice<ProgrammeId>>, 
/**
 * What becomes of the names of advisors and partners.
 */
senders: Array<WordChoice<DirectoryEntryId>>, 
/**
 * What becomes of words for tags.
 */
tags: Array<WordChoice<TagId>>, 
/**
 * What becomes of rows.
 */
rows: Array<RowChoice>, };

/**
 * What an import would do.
 */
export type ImportView = { 
/**
 * The file's name.
 */
file: string, 
/**
 * Every sheet; none for a text.
 */
sheets: Array<string>, 
/**
 * Which of them is read.
 */
sheet: string | null, 
/**
 * In which encoding a text is read.
 */
encoding: Encoding | null, 
/**
 * The row with the headings, from 1; 0 where there are none.
 */
header_row: number, 
/**
 * The first rows of the sheet.
 */
top: Array<TopRowView>, 
/**
 * The columns.
 */
columns: Array<ImportColumnView>, 
/**
 * The topics.
 */
topics: Array<WordView<TopicId>>, 
/**
 * The programmes.
 */
programmes: Array<WordView<ProgrammeId>>, 
/**
 * Advisors and partners.
 */
senders: Array<WordView<DirectoryEntryId>>, 
/**
 * Those of the directory who open the office with a passphrase, and will see whoever is theirs (S5.4).
 */
with_passphrase: Array<DirectoryEntryId>, 
/**
 * The tags.
 */
tags: Array<WordView<TagId>>, 
/**
 * The kind of note a remark becomes; none where such notes are switched off (R9).
 */
notes: NoteKind | null, 
/**
 * Rows in which something stands, without headings and sums.
 */
rows: number, 
/**
 * How many people would be new.
 */
people: number, 
/**
 * How many of all that come in have unconfirmed words about reaching them.
 */
unconfirmed_contacts: number, 
/**
 * Rows that are perhaps of somebody known.
 */
duplicates: Array<DuplicateRowView>, 
/**
 * The first who would come in.
 */
first: Array<IncomingView>, 
/**
 * How many cells are not taken, or not wholly.
 */
unread: number, 
/**
 * Those cells by column and reason.
 */
unread_groups: Array<UnreadGroupView>, };

/**
 * What an import did.
 */
export type ImportedView = { 
/**
 * Rows in which something stood.
 */
rows: number, 
/**
 * People who are new.
 */
people: number, 
/**
 * People who were known before, and of whom the list says more.
 */
known: number, 
/**
 * Places on the waiting list.
 */
waiting: number, 
/**
 * People of whom unconfirmed words about reaching them were kept.
 */
unconfirmed_contacts: number, 
/**
 * How many cells were not taken, or not wholly.
 */
unread: number, 
/**
 * Those cells by column and reason.
 */
unread_groups: Array<UnreadGroupView>, };

/**
 * Somebody as she would come in.
 */
export type IncomingView = { 
/**
 * Her row.
 */
row: number, 
/**
 * What the centre calls her.
 */
called: string, 
/**
 * Whether there is a number or an address.
 */
reachable: boolean, 
/**
 * How old she is, roughly.
 */
age_band: AgeBand, 
/**
 * The year of her birth.
 */
birth_year: number | null, 
/**
 * The names of her topics.
 */
topics: Array<string>, 
/**
 * Whether she is put on the waiting list.
 */
waits: boolean, 
/**
 * Since when.
 */
since: Day, 
/**
 * When she could come, in the words of the list.
 */
times: string, 
/**
 * What she wishes.
 */
wishes: WishesFields, 
/**
 * The name of the programme she waits for.
 */
programme: string | null, 
/**
 * What helps to meet her well; whose contact she is and her tags stand beside it by name.
 */
details: DetailsFields, 
/**
 * The name of her advisor.
 */
advisor: string | null, 
/**
 * Her tags.
 */
tags: Array<string>, 
/**
 * Why she is not there at the moment.
 */
status: PersonStatus | null, 
/**
 * The words that become a note.
 */
note: string, 
/**
 * What the list says about reaching her.
 */
unconfirmed: string, };

/**
 * Somebody who cannot come to one evening.
 */
export type InsteadOfView = { 
/**
 * The facilitator.
 */
facilitator: FacilitatorId, 
/**
 * What she is called.
 */
called: string, };

/**
 * Whether new people may join (S2.7, R10).
 */
export type Intake = "open" | "closed";

/**
 * What came of asking somebody.
 */
export type InterestAnswer = "still" | "no-longer" | "elsewhere" | "not-reached";

/**
 * The round of which topic.
 */
export type InterestForm = { 
/**
 * The topic.
 */
topic: TopicId, };

/**
 * Somebody to be asked.
 */
export type InterestRowView = { 
/**
 * The place on the list.
 */
entry: EntryId, 
/**
 * Who.
 */
person: PersonId, 
/**
 * What the centre calls her.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, 
/**
 * Since when she waits.
 */
since: Day, 
/**
 * How many days.
 */
days: number, 
/**
 * What came of asking her; nothing where she is still to be asked.
 */
answer: InterestAnswer | null, 
/**
 * How often nobody answered.
 */
tries: number, 
/**
 * What is allowed at this moment.
 */
reach: ReachView, };

/**
 * A round, or that there is none.
 */
export type InterestView = { 
/**
 * The topic's name.
 */
topic_name: string, 
/**
 * How many wait for the topic now.
 */
waiting: number, 
/**
 * Since when the round is under way; nothing where there is none.
 */
started_on: Day | null, 
/**
 * When the last round ended.
 */
last_ended_on: Day | null, 
/**
 * Those to be asked first, the soonest reached at the top; then those who answered.
 */
rows: Array<InterestRowView>, 
/**
 * How many are still to be asked.
 */
open: number, 
/**
 * How many wait on.
 */
still: number, 
/**
 * How many left the list.
 */
left: number, };

/**
 * Who holds a conversation.
 */
export type Interviewer = "open" | { "desk": CoordinatorId } | { "other": string };

/**
 * Somebody to put on the list without a conversation, where the programme asks for none.
 */
export type JoinWaitingListForm = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * What she waits for.
 */
entry: EntryFields, };

/**
 * How a passphrase was judged.
 */
export type JudgementView = { 
/**
 * How strong it is.
 */
strength: Strength, 
/**
 * Whether it may be used.
 */
enough: boolean, 
/**
 * How many characters are still missing.
 */
missing: number, };

/**
 * Two who are to be kept apart; the order does not matter.
 */
export type KeepApartForm = { 
/**
 * The person.
 */
a: PersonId, 
/**
 * From whom.
 */
b: ApartFrom, 
/**
 * How far; between a person and a facilitator it is always both.
 */
level: ApartLevel, };

/**
 * One from whom a person is kept apart.
 */
export type KeepApartRowView = { 
/**
 * From whom.
 */
from: ApartFrom, 
/**
 * What the centre calls her.
 */
called: string, 
/**
 * What kind of name that is; nothing for a facilitator.
 */
called_as: CalledAs | null, 
/**
 * How far.
 */
level: ApartLevel, 
/**
 * Whether they meet as things are: noted too late, or brought about by what nobody refuses.
 */
meets_now: boolean, };

/**
 * Everyone from whom a person is kept apart.
 */
export type KeepApartView = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * People first, then facilitators.
 */
rows: Array<KeepApartRowView>, 
/**
 * Those with whom she wishes to be in one group.
 */
together: Array<TogetherRowView>, };

/**
 * Whether a group is opened as it is when it is composed again.
 */
export type KeepGroupForm = { 
/**
 * The proposal.
 */
id: ProposalId, 
/**
 * The group.
 */
group: ProposalGroupId, 
/**
 * Whether it stays, with its time, room and facilitators, and everybody in it.
 */
stays: boolean, };

/**
 * Somebody is kept longer.
 */
export type KeepLongerForm = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * For how many months from today: 1 to 24.
 */
months: number, };

/**
 * Two who wish to be in one group; the order does not matter.
 */
export type KeepTogetherForm = { 
/**
 * The person.
 */
a: PersonId, 
/**
 * With whom.
 */
b: PersonId, };

/**
 * How long people are kept.
 */
export type KeptForView = { 
/**
 * Weeks after an enquiry that led to no group.
 */
enquiry_weeks: number, 
/**
 * Months after somebody could not be reached.
 */
unreachable_months: number, 
/**
 * Months after the last session.
 */
group_months: number, };

/**
 * Until when somebody is kept.
 */
export type KeptUntilView = { 
/**
 * The day on which she is proposed again.
 */
until: Day, };

/**
 * Somebody with a passphrase.
 */
export type KeyHolderView = { 
/**
 * The coordinator.
 */
id: CoordinatorId, 
/**
 * What she is called in the app.
 */
name: string, 
/**
 * Whether it is the one at the desk.
 */
me: boolean, 
/**
 * What she does at the centre.
 */
role: DeskRole, 
/**
 * Which facilitator she is; only where that is her role.
 */
facilitator: FacilitatorId | null, 
/**
 * Which advisor of the directory she is; only where that is her role.
 */
advisor: DirectoryEntryId | null, };

/**
 * What is known of the kit on paper.
 */
export type KitView = { 
/**
 * Since when this kit is the one that opens.
 */
made_on: Day, 
/**
 * When three of its words were typed back last; nothing where they never were.
 */
checked_on: Day | null, 
/**
 * Which three words are asked for, from 1.
 */
ask: Array<number>, 
/**
 * Whether it is time to look whether it is still there.
 */
due: boolean, };

/**
 * A language and, for Serbian, its script.
 */
export type Language = "en" | "sr-Cyrl" | "sr-Latn" | "bg" | "da" | "fr" | "nb";

/**
 * The last good backup.
 */
export type LastBackupView = { 
/**
 * When it was made.
 */
made_at: Moment, 
/**
 * How many days ago, by the calendar of the centre.
 */
days_ago: number, };

/**
 * A change of the threshold.
 */
export type LeastPublishedForm = { 
/**
 * The smallest number that is told: 3 to 20.
 */
least: number, };

/**
 * Several people who leave the list for the same reason.
 */
export type LeaveTogetherForm = { 
/**
 * The places on the list.
 */
entries: Array<EntryId>, 
/**
 * Why.
 */
because: LeftBecause, };

/**
 * Somebody who leaves the list.
 */
export type LeaveWaitingListForm = { 
/**
 * The place on the list.
 */
entry: EntryId, 
/**
 * Why.
 */
because: LeftBecause, };

/**
 * Why somebody left the list.
 */
export type LeftBecause = "no-longer-wanted" | "found-elsewhere" | "not-reached" | "other";

/**
 * The phone line today.
 */
export type LineTodayView = { 
/**
 * From when.
 */
from: Hour, 
/**
 * Until when.
 */
until: Hour, 
/**
 * Whether it is staffed at this moment.
 */
open: boolean, };

/**
 * Whether the person lives with somebody she has to fear.
 */
export type LivesWithDanger = "not-asked" | "not-said" | "yes" | "no";

/**
 * A change of when the office locks by itself.
 */
export type LockForm = { 
/**
 * After so many minutes in which nobody touched keyboard or mouse: 1 to 30.
 */
minutes: number, };

/**
 * When the office locks by itself.
 */
export type LockView = { 
/**
 * After so many minutes in which nobody touched keyboard or mouse.
 */
minutes: number, };

/**
 * Whether somebody has experience with groups to pass on, or comes new to one that meets (S2.7). No rank: it is said
 * where it helps to welcome somebody.
 */
export type MemberStanding = "experienced" | "new" | "with-the-others";

/**
 * A member of a group.
 */
export type MemberView = { 
/**
 * Her taking part.
 */
participation: ParticipationId, 
/**
 * The person.
 */
person: PersonId, 
/**
 * What she is called.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, 
/**
 * Whether she has agreed to keep silence.
 */
agreement: AgreementMarkView, 
/**
 * When she joined.
 */
joined_on: Day, 
/**
 * Whether she has experience to pass on, or comes new (S2.7).
 */
standing: MemberStanding, 
/**
 * What she wishes for the time after the last evening; nothing means not asked yet.
 */
goes_on: GoingOn | null, 
/**
 * The day of her last evening, where she leaves after the notice the group agreed on.
 */
leaves_after: Day | null, 
/**
 * Whether that day has passed.
 */
is_leaving: boolean, 
/**
 * Her evenings so far, in the order of the sessions.
 */
attendance: Array<AttendanceMarkView>, };

/**
 * What the words are.
 */
export type MentionAbout = { "note": string } | { "handover": HandoverNoteId };

/**
 * Words in which somebody's name may stand.
 */
export type MentionView = { 
/**
 * What they are.
 */
about: MentionAbout, 
/**
 * The words.
 */
text: string, 
/**
 * Whom a note is about, where it is about somebody.
 */
called: string | null, 
/**
 * The day on which they were written or changed.
 */
on: Day, };

/**
 * What can differ between two who are one person.
 */
export type MergeField = "called" | "real-name" | "pronoun" | "gender" | "age" | "safe-contact" | "address" | "interpreter" | "access" | "children" | "therapist" | "advisor";

/**
 * Two who are one person.
 */
export type MergePeopleForm = { 
/**
 * The one who stays.
 */
stays: PersonId, 
/**
 * The one who becomes the same as her.
 */
goes: PersonId, 
/**
 * What is taken from the one who goes, of what differs.
 */
taken: Array<MergeField>, };

/**
 * What will have to be chosen.
 */
export type MergePreviewView = { 
/**
 * What both have an answer to, and not the same.
 */
differs: Array<MergeField>, };

/**
 * An instant: `2026-11-21T17:00:00Z`.
 */
export type Moment = string;

/**
 * A conversation to move.
 */
export type MoveConversationForm = { 
/**
 * The conversation.
 */
id: ConversationId, 
/**
 * When, where and with whom from now on.
 */
booking: BookingFields, };

/**
 * A session is to move.
 */
export type MoveSessionForm = { 
/**
 * The session.
 */
id: SessionId, 
/**
 * The new day, between the sessions before and after it; nothing moves it and every later one to the next free day.
 */
to?: string | null, 
/**
 * The new hour; nothing keeps it.
 */
at_hour?: string | null, 
/**
 * The new place; nothing keeps it.
 */
venue?: VenueId | null, };

/**
 * What a person is called.
 */
export type NamingView = { 
/**
 * What the centre calls her.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, 
/**
 * Her real name, if she gave it. Stays on this screen: it is never printed (R7).
 */
real_name: string | null, };

/**
 * A person as first met: nothing but one thing to identify by is needed.
 */
export type NewPersonFields = { 
/**
 * What the centre may call her; may be empty where a phone number or an e-mail address is given.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, 
/**
 * Her real name, if she gave it (R7).
 */
real_name?: string | null, 
/**
 * How she is spoken of.
 */
pronoun: Pronoun, 
/**
 * Her gender.
 */
gender: Gender, 
/**
 * The year of her birth; where it is known, the age band follows from it.
 */
birth_year?: number | null, 
/**
 * Her age, roughly.
 */
age_band: AgeBand, 
/**
 * Languages she speaks, as ISO 639 codes: `sr`, `hu`.
 */
languages: Array<string>, };

/**
 * Something that would be good to do next.
 */
export type NextStepView = { "kind": "record-evening", 
/**
 * The session.
 */
session: SessionId, 
/**
 * The group's name.
 */
group_name: string, 
/**
 * The day.
 */
on: Day, } | { "kind": "record-conversation", 
/**
 * The conversation.
 */
conversation: ConversationId, 
/**
 * What the person is called.
 */
called: string, 
/**
 * The day.
 */
on: Day, } | { "kind": "group", 
/**
 * The group.
 */
group: GroupId, 
/**
 * Its name.
 */
group_name: string, 
/**
 * What it needs.
 */
step: GroupStep, } | { "kind": "holiday", 
/**
 * The session.
 */
session: SessionId, 
/**
 * The group's name.
 */
group_name: string, 
/**
 * The day.
 */
on: Day, 
/**
 * What makes the day free.
 */
holiday: FreeDayView, } | { "kind": "pause-over", 
/**
 * The person.
 */
person: PersonId, 
/**
 * What the centre calls her.
 */
called: string, 
/**
 * The day to which she paused.
 */
on: Day, } | { "kind": "check-facilitator", 
/**
 * The facilitator.
 */
facilitator: FacilitatorId, 
/**
 * What she is called.
 */
called: string, 
/**
 * Since when it is due.
 */
on: Day, } | { "kind": "waiting", 
/**
 * The topic.
 */
topic: TopicId, 
/**
 * Its name.
 */
topic_name: string, 
/**
 * How many wait.
 */
waiting: number, 
/**
 * For how many days the one who waits longest has waited.
 */
longest: number, } | { "kind": "time-over" } | { "kind": "finish-erasing" } | { "kind": "confirm-recovery" } | { "kind": "check-recovery" } | { "kind": "backup", 
/**
 * Why.
 */
reminder: Reminder, };

/**
 * Somebody without a place this time.
 */
export type NotPlacedView = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * Her longest place on the list.
 */
entry: EntryId, 
/**
 * What the centre calls her.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, 
/**
 * How many days she waits.
 */
days: number, 
/**
 * Why.
 */
why: NotPlacedWhy, 
/**
 * How many others are missing, where that is why.
 */
missing: number | null, };

/**
 * Why somebody has no place this time: the first that is true.
 */
export type NotPlacedWhy = "conversation-not-held" | "at-rest" | "left-out" | "no-programme" | "no-common-time" | "no-step-free-room" | "too-few-others" | "full" | "not-possible";

/**
 * Two who never lead together; the order does not matter.
 */
export type NotWithForm = { 
/**
 * The facilitator.
 */
a: FacilitatorId, 
/**
 * With whom she does not lead.
 */
b: FacilitatorId, };

/**
 * One with whom a facilitator never leads.
 */
export type NotWithLeaderView = { 
/**
 * The other facilitator.
 */
facilitator: FacilitatorId, 
/**
 * What she is called.
 */
called: string, };

/**
 * One with whom a facilitator does not sit in a group.
 */
export type NotWithRowView = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * What the centre calls her.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, };

/**
 * Everyone with whom a facilitator does not sit in a group.
 */
export type NotWithView = { 
/**
 * People, by name.
 */
rows: Array<NotWithRowView>, 
/**
 * Facilitators, by name.
 */
leaders: Array<NotWithLeaderView>, };

/**
 * What a note is about.
 */
export type NoteAbout = { "person": PersonId } | { "enquiry": EnquiryId } | { "conversation": ConversationId } | { "goal": ParticipationId } | { "session": SessionId };

/**
 * Which note.
 */
export type NoteForm = { 
/**
 * What it is about.
 */
about: NoteAbout, };

/**
 * A kind of note.
 */
export type NoteKind = "person" | "enquiry" | "conversation" | "goal" | "session";

/**
 * Which kinds of notes are switched on.
 */
export type NoteKindsForm = { 
/**
 * Those that are; every other is off.
 */
kinds: Array<NoteKind>, };

/**
 * A note.
 */
export type NoteView = { 
/**
 * Whether notes of its kind are switched on.
 */
switched_on: boolean, 
/**
 * The text; empty where there is none.
 */
text: string, 
/**
 * When it was changed last.
 */
changed_at: Moment | null, };

/**
 * The form of a command that needs nothing.
 */
export type Nothing = Record<symbol, never>;

/**
 * Why the number is on the sheet.
 */
export type NumberBecause = "safe-now" | "reason-given";

/**
 * Of which person.
 */
export type OfPersonForm = { 
/**
 * The person.
 */
person: PersonId, };

/**
 * What somebody answers to an offer.
 */
export type OfferAnswer = "accepted" | "declined" | "thinking";

/**
 * A place offered to people who wait.
 */
export type OfferPlacesForm = { 
/**
 * In which group.
 */
group: GroupId, 
/**
 * To whom.
 */
entries: Array<EntryId>, };

/**
 * A place that was offered and waits for its answer.
 */
export type OfferView = { 
/**
 * In which group.
 */
group: GroupId, 
/**
 * The group's name.
 */
group_name: string, 
/**
 * When it was offered.
 */
offered_on: Day, 
/**
 * Until when she thinks about it, if she said so.
 */
thinking_until: Day | null, };

/**
 * Somebody who has a place in one of the two only.
 */
export type OnlyView = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * What the centre calls her.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, 
/**
 * How many days she waits.
 */
days: number, };

/**
 * A group in which a place could be offered.
 */
export type OpenGroupView = { 
/**
 * The group.
 */
id: GroupId, 
/**
 * Its name.
 */
name: string, 
/**
 * How many places are free; those offered and not answered yet count as free.
 */
free: number, };

/**
 * Which programme.
 */
export type OtherNumbersForm = { 
/**
 * The programme.
 */
programme: ProgrammeId, };

/**
 * One of them.
 */
export type OtherNumbersGroupView = { 
/**
 * The group, whose page offers to take over what the programme says.
 */
id: GroupId, 
/**
 * Its name.
 */
name: string, };

/**
 * Living groups that keep other numbers than their programme says now.
 */
export type OtherNumbersView = { 
/**
 * By their weekday and hour, as the list of groups has them.
 */
groups: Array<OtherNumbersGroupView>, };

/**
 * What came of a conversation.
 */
export type Outcome = "accepted" | "not-now" | "referred" | "other";

/**
 * What can be answered.
 */
export type OutcomeAnswer = "not-yet" | "little" | "mostly" | "yes" | "not-said";

/**
 * How often an answer was given.
 */
export type OutcomeCellView = { 
/**
 * The answer.
 */
answer: OutcomeAnswer, 
/**
 * How often it is shown to have been given; nothing is fewer than the threshold.
 */
shown: number, 
/**
 * Its part of the answers shown at that moment, in hundredths.
 */
share: number, };

/**
 * An answer to one question.
 */
export type OutcomeFields = { 
/**
 * The question.
 */
question: OutcomeQuestion, 
/**
 * The answer.
 */
answer: OutcomeAnswer, };

/**
 * When the form is answered.
 */
export type OutcomeMoment = "start" | "end";

/**
 * What the form asks (S1.9). The words are message ids: `outcome-<word>`.
 */
export type OutcomeQuestion = "coping" | "limits" | "speaking" | "creativity" | "choices" | "responsibility" | "confidence" | "lasting-strength" | "own-power" | "survival-power" | "sooner-help";

/**
 * The answers to one question at one moment.
 */
export type OutcomeRowView = { 
/**
 * The question.
 */
question: OutcomeQuestion, 
/**
 * At the start.
 */
start: Array<OutcomeCellView>, 
/**
 * At the end.
 */
end: Array<OutcomeCellView>, };

/**
 * Of which programme.
 */
export type OutcomeTotalsForm = { 
/**
 * The programme.
 */
programme: ProgrammeId, };

/**
 * The totals of a programme.
 */
export type OutcomeTotalsView = { 
/**
 * The programme.
 */
programme: ProgrammeId, 
/**
 * Its name.
 */
programme_name: string, 
/**
 * How many alike it takes to be shown.
 */
least: number, 
/**
 * Whether anything is shown yet.
 */
any: boolean, 
/**
 * The questions in order.
 */
rows: Array<OutcomeRowView>, };

/**
 * What the centre keeps of a person, for herself.
 */
export type OwnCopyView = { 
/**
 * The day of the copy.
 */
made_on: Day, 
/**
 * The centre that keeps it.
 */
centre: string, 
/**
 * What she is called.
 */
naming: NamingView, 
/**
 * When she first got in touch.
 */
since: Day, 
/**
 * The little that is known of her.
 */
about: AboutView, 
/**
 * What helps to meet her well.
 */
details: DetailsFields, 
/**
 * Words by which the centre finds her again.
 */
tags: Array<string>, 
/**
 * Why she is not there at the moment.
 */
status: StatusView | null, 
/**
 * How she said that it is safe to reach her.
 */
contact: CopyContactView, 
/**
 * Her consents.
 */
consents: Array<ConsentView>, 
/**
 * Her enquiries, the latest first.
 */
enquiries: Array<CopyEnquiryView>, 
/**
 * Her conversations, the latest first.
 */
conversations: Array<CopyConversationView>, 
/**
 * Where she waits, and where she waited.
 */
waiting: Array<EntryView>, 
/**
 * Her groups, the latest first.
 */
groups: Array<CopyGroupView>, 
/**
 * Every try to call her, the latest first.
 */
tries: Array<CopyTryView>, 
/**
 * Calls that were made although it was not safe.
 */
unsafe_calls: Array<UnsafeCallView>, 
/**
 * Notes about her.
 */
notes: Array<CopyNoteView>, 
/**
 * Copies that she was given before.
 */
handed: Array<HandedCopyView>, };

/**
 * A group as its facilitator sees it.
 */
export type OwnGroupView = { 
/**
 * The group.
 */
id: GroupId, 
/**
 * Its name.
 */
name: string, 
/**
 * Where it is on its way.
 */
state: GroupState, 
/**
 * Until when it pauses, while it does.
 */
paused_until: Day | null, 
/**
 * When it meets.
 */
slot: GroupSlotView, 
/**
 * Whether all have signed.
 */
agreement: AgreementStateView, 
/**
 * The participants by name.
 */
members: Array<OwnMemberView>, 
/**
 * Its evenings in order, those called off among them.
 */
sessions: Array<SessionLineView>, };

/**
 * The groups a facilitator leads now.
 */
export type OwnGroupsView = { 
/**
 * By name.
 */
groups: Array<OwnGroupView>, };

/**
 * A participant as her facilitator sees her.
 */
export type OwnMemberView = { 
/**
 * What she is called; there is nothing to open behind it.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, 
/**
 * Whether she has agreed to keep silence.
 */
agreement: AgreementMarkView, };

/**
 * The numbers and rules a group keeps for itself.
 */
export type OwnNumbersView = { 
/**
 * Fewest to start with.
 */
least_to_start: number, 
/**
 * Fewest to go on with.
 */
least_to_go_on: number, 
/**
 * Most.
 */
most: number, 
/**
 * Whom it is for.
 */
gender_rule: GenderRule, 
/**
 * Youngest age in years.
 */
least_age: number | null, 
/**
 * Whether a conversation comes before placing.
 */
conversation_first: boolean, 
/**
 * Whether everybody signs before the first session.
 */
agreement_first: boolean, 
/**
 * Talking or a shared activity.
 */
activity: Activity, 
/**
 * What an evening has; may be empty.
 */
agenda: string, 
/**
 * Minutes that are always kept for free talk (S4.4).
 */
free_talk_minutes: number, };

/**
 * A person's taking part in one group.
 */
export type ParticipationId = string;

/**
 * One group on a person's way, as her page shows it.
 */
export type ParticipationLineView = { 
/**
 * The participation.
 */
id: ParticipationId, 
/**
 * The group.
 */
group: GroupId, 
/**
 * The group's name.
 */
group_name: string, 
/**
 * Where the group is on its way.
 */
state: GroupState, 
/**
 * When she joined.
 */
joined_on: Day, 
/**
 * The first day no longer a member.
 */
left_on: Day | null, 
/**
 * Why she left.
 */
left_because: WithdrawalReason | null, };

/**
 * A passphrase as typed.
 */
export type PassphraseForm = { 
/**
 * The passphrase.
 */
passphrase: string, };

/**
 * An offered passphrase.
 */
export type PassphraseView = { 
/**
 * Six words with spaces.
 */
passphrase: string, };

/**
 * A group is to pause.
 */
export type PauseGroupForm = { 
/**
 * The group.
 */
id: GroupId, 
/**
 * The first day on which it may meet again.
 */
until: string, };

/**
 * A copy in which the erased may still be.
 */
export type PendingCopyView = { 
/**
 * Counts the vault's backups.
 */
sequence: number, 
/**
 * The day it was made on.
 */
made_on: Day, 
/**
 * Where it lies.
 */
place: BackupPlaceId, 
/**
 * The place's name.
 */
label: string, 
/**
 * Whether the place is there now.
 */
present: boolean, 
/**
 * Since which day it waits.
 */
since: Day, };

/**
 * Which people.
 */
export type PeopleFilter = "everyone" | "waiting" | "in-group" | "conversation-ahead" | "nothing-open";

/**
 * Which page of the table.
 */
export type PeopleForm = { 
/**
 * Which people.
 */
filter: PeopleFilter, 
/**
 * Only those with this tag.
 */
tag?: TagId | null, 
/**
 * Only those with this status.
 */
status?: PersonStatus | null, 
/**
 * By what it is sorted.
 */
sort: PeopleSort, 
/**
 * Whether from the end.
 */
descending: boolean, 
/**
 * From 0.
 */
page: number, };

/**
 * By what the table is sorted.
 */
export type PeopleSort = "name" | "since";

/**
 * A page of the table.
 */
export type PeopleView = { 
/**
 * The rows.
 */
rows: Array<PersonRowView>, 
/**
 * How many people the filter leaves.
 */
total: number, 
/**
 * How many rows a page has.
 */
page_size: number, };

/**
 * Which person.
 */
export type PersonForm = { 
/**
 * The person.
 */
id: PersonId, };

/**
 * Somebody who turned to the centre.
 */
export type PersonId = string;

/**
 * Somebody placed.
 */
export type PersonPlacedView = { 
/**
 * The participation.
 */
participation: ParticipationId, 
/**
 * How many members the group has now; facilitators are never counted.
 */
members: number, 
/**
 * How many it may have.
 */
most: number, };

/**
 * One row of the table.
 */
export type PersonRowView = { 
/**
 * The person.
 */
id: PersonId, 
/**
 * What the centre calls her.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, 
/**
 * Where she is on the way.
 */
stage: Stage, 
/**
 * Since when, or for when a conversation is booked.
 */
stage_since: Day, 
/**
 * Why she is not there at the moment; nothing where she is.
 */
status: StatusView | null, 
/**
 * When she first got in touch: what `since` sorts by.
 */
since: Day, 
/**
 * The names of the topics she came with or waits for.
 */
topics: Array<string>, 
/**
 * What is allowed at this moment.
 */
reach: ReachView, };

/**
 * Why a person is not there at the moment.
 */
export type PersonStatus = "paused" | "unreachable" | "withdrawn" | "moved-on";

/**
 * A person.
 */
export type PersonView = { 
/**
 * The person.
 */
id: PersonId, 
/**
 * What she is called.
 */
naming: NamingView, 
/**
 * When she first got in touch.
 */
since: Day, 
/**
 * Where she is on the way.
 */
stage: Stage, 
/**
 * Since when, or for when a conversation is booked.
 */
stage_since: Day, 
/**
 * Why she is not there at the moment; nothing where she is.
 */
status: StatusView | null, 
/**
 * How it is safe to reach her.
 */
safe_contact: SafeContactView, 
/**
 * What is known of her.
 */
about: AboutView, 
/**
 * What helps to meet her well.
 */
details: DetailsView, 
/**
 * How the consent for each purpose stands (R22).
 */
consents: Array<ConsentView>, 
/**
 * The five steps of the way.
 */
way: Array<StepView>, 
/**
 * The names of the topics she waits for, or else came with.
 */
topics: Array<string>, 
/**
 * Her enquiries, the latest first.
 */
enquiries: Array<EnquiryView>, 
/**
 * Her conversations, the latest first.
 */
conversations: Array<ConversationView>, 
/**
 * Where she waits, and where she waited.
 */
waiting: Array<EntryView>, 
/**
 * Groups she takes or took part in, the latest first.
 */
groups: Array<ParticipationLineView>, 
/**
 * Calls owed to her.
 */
calls: Array<CallRowView>, 
/**
 * Every try to call her, the latest first.
 */
call_attempts: Array<CallAttemptView>, 
/**
 * Calls that were made although it was not safe, the latest first.
 */
unsafe_calls: Array<UnsafeCallView>, 
/**
 * What was done about her, the latest first.
 */
history: Array<HistoryLineView>, };

/**
 * A phone number as it is typed.
 */
export type PhoneForm = { 
/**
 * The number.
 */
phone: string, };

/**
 * What there is to say of a number.
 */
export type PhoneJudgementView = { 
/**
 * Whether it looks unusual: it is taken all the same.
 */
unusual: boolean, };

/**
 * A change of when the phone line is staffed.
 */
export type PhoneLineForm = { 
/**
 * The days of the week, 0 is Monday; none means that there is no line with hours.
 */
weekdays: Array<number>, 
/**
 * From when.
 */
from?: string | null, 
/**
 * Until when.
 */
until?: string | null, };

/**
 * When the phone line is staffed.
 */
export type PhoneLineView = { 
/**
 * The days of the week, 0 is Monday; none means that there is no line with hours.
 */
weekdays: Array<number>, 
/**
 * From when.
 */
from: Hour | null, 
/**
 * Until when.
 */
until: Hour | null, };

/**
 * Where a conversation takes place.
 */
export type Place = "office" | "phone" | "elsewhere";

/**
 * Somebody who never waited joins a group.
 */
export type PlaceDirectlyForm = { 
/**
 * The group.
 */
group: GroupId, 
/**
 * The person.
 */
person: PersonId, };

/**
 * What kind of place backups go to.
 */
export type PlaceKind = "beside" | "folder" | "stick";

/**
 * Somebody from the waiting list joins a group.
 */
export type PlacePersonForm = { 
/**
 * The group.
 */
group: GroupId, 
/**
 * The place on the waiting list.
 */
entry: EntryId, };

/**
 * A group somebody could be put into, or what stands against it.
 */
export type PlaceView = { 
/**
 * The group of the proposal; nothing for a running one.
 */
group: ProposalGroupId | null, 
/**
 * The running group.
 */
running: GroupId | null, 
/**
 * What a running group is called.
 */
name: string, 
/**
 * What stands against it: the end of a message id, `place-against-…`; nothing if it is possible.
 */
against: string | null, 
/**
 * With whom she could change places there, where that is the way.
 */
swaps: Array<SwapView>, };

/**
 * Whose places are asked for.
 */
export type PlacesForm = { 
/**
 * The proposal.
 */
id: ProposalId, 
/**
 * Who.
 */
person: PersonId, };

/**
 * Every group of her topics somebody could be put into by hand, the one she is in left out.
 */
export type PlacesView = { 
/**
 * The groups of the proposal, then the running ones.
 */
places: Array<PlaceView>, };

/**
 * After which session whoever sits here means to leave.
 */
export type PlanLeavingForm = { 
/**
 * The seat.
 */
seat: SeatId, 
/**
 * After which session; nothing means that it is open.
 */
until_session: number | null, };

/**
 * Somebody leaves after an evening to come: the notice the group agreed on.
 */
export type PlanWithdrawalForm = { 
/**
 * The participation.
 */
participation: ParticipationId, 
/**
 * The day of her last evening; nothing means that she stays after all.
 */
after?: string | null, };

/**
 * The five real ways of running groups (S1 to S5).
 */
export type Preset = "belgrade" | "sofia" | "denmark" | "france" | "norway";

/**
 * A preset.
 */
export type PresetView = { 
/**
 * The preset.
 */
preset: Preset, 
/**
 * What a programme copied from it says.
 */
fields: ProgrammeFields, };

/**
 * In which language to show the presets.
 */
export type PresetsForm = { 
/**
 * The language.
 */
language: Language, };

/**
 * The five presets.
 */
export type PresetsView = { 
/**
 * In the order S1 to S5.
 */
presets: Array<PresetView>, };

/**
 * Who would be erased.
 */
export type PreviewErasureForm = { 
/**
 * The people.
 */
people: Array<PersonId>, };

/**
 * Two who are perhaps one person.
 */
export type PreviewMergeForm = { 
/**
 * The one who stays.
 */
stays: PersonId, 
/**
 * The one who becomes the same as her.
 */
goes: PersonId, };

/**
 * What a backup says about itself.
 */
export type PreviewView = { 
/**
 * The day it was made on.
 */
made_on: Day, 
/**
 * Counts its vault's backups.
 */
sequence: number, 
/**
 * How many people are in it.
 */
people: number | null, 
/**
 * How many groups.
 */
groups: number | null, 
/**
 * How many sessions.
 */
sessions: number | null, 
/**
 * Whether it was made by an earlier version and is brought to this one.
 */
earlier_version: boolean, 
/**
 * Whether an office is here that makes room for it, and is kept.
 */
makes_room: boolean, };

/**
 * What was given up for wishes, and what there would be had nothing been.
 */
export type PriceView = { 
/**
 * So much of the waiting could be given up, in percent.
 */
percent: number, 
/**
 * How many people would have a place.
 */
seated: number, 
/**
 * How many wishes would be met.
 */
wishes_met: number, 
/**
 * Of how many.
 */
wishes: number, };

/**
 * The programme just added.
 */
export type ProgrammeAddedView = { 
/**
 * The programme.
 */
id: ProgrammeId, };

/**
 * What a programme says, as shown and as typed.
 */
export type ProgrammeFields = { 
/**
 * What it is called.
 */
name: string, 
/**
 * Talking or a shared activity.
 */
activity: Activity, 
/**
 * Fewest participants to start with (R10).
 */
least_to_start: number, 
/**
 * Fewest participants to go on with (R10).
 */
least_to_go_on: number, 
/**
 * Most participants; facilitators are never counted (S1.2).
 */
most: number, 
/**
 * How many sessions; nothing means open.
 */
sessions: number | null, 
/**
 * Length of a session in minutes.
 */
minutes: number, 
/**
 * How often it meets.
 */
rhythm: Rhythm, 
/**
 * Whom it is for.
 */
gender_rule: GenderRule, 
/**
 * Youngest age in years.
 */
least_age: number | null, 
/**
 * Whether a conversation comes before placing (S3.1).
 */
conversation_first: boolean, 
/**
 * Whether everybody signs the agreement before the first session (S5.1).
 */
agreement_first: boolean, 
/**
 * What an evening has, a line each; may be empty (S4.4).
 */
agenda: string, 
/**
 * Minutes that are always kept for free talk (S4.4).
 */
free_talk_minutes: number, 
/**
 * Whether its groups are asked what they bring, at start and end (S1.9).
 */
outcome_form: boolean, 
/**
 * Seats for facilitators; none means the group leads itself (S5.5).
 */
seats: Array<SeatFields>, };

/**
 * A way of running groups.
 */
export type ProgrammeId = string;

/**
 * A programme by its name.
 */
export type ProgrammeNameView = { 
/**
 * The programme.
 */
id: ProgrammeId, 
/**
 * Its name.
 */
name: string, };

/**
 * A programme.
 */
export type ProgrammeView = { 
/**
 * The programme.
 */
id: ProgrammeId, 
/**
 * The preset it was copied from.
 */
preset: Preset, 
/**
 * What it says.
 */
fields: ProgrammeFields, 
/**
 * Whether it is no longer offered in lists.
 */
put_away: boolean, };

/**
 * How a person is spoken of.
 */
export type Pronoun = "not-asked" | "she" | "he" | "they";

/**
 * Which proposal.
 */
export type ProposalForm = { 
/**
 * The proposal.
 */
id: ProposalId, };

/**
 * A group of a proposal.
 */
export type ProposalGroupId = string;

/**
 * A proposal of groups.
 */
export type ProposalId = string;

/**
 * The proposal just made.
 */
export type ProposalMadeView = { 
/**
 * The proposal.
 */
id: ProposalId, };

/**
 * A proposal in a list.
 */
export type ProposalRowView = { 
/**
 * The proposal.
 */
id: ProposalId, 
/**
 * When it was made first.
 */
made_at: Moment, 
/**
 * How many groups it would open.
 */
groups: number, 
/**
 * How many people it would seat.
 */
seated: number, };

/**
 * A proposal with today's facts.
 */
export type ProposalView = { 
/**
 * The proposal.
 */
id: ProposalId, 
/**
 * When it was made first.
 */
made_at: Moment, 
/**
 * How many people wait.
 */
waiting: number, 
/**
 * How many of them it would seat.
 */
seated: number, 
/**
 * How many wishes are met.
 */
wishes_met: number, 
/**
 * How many wishes there are.
 */
wishes: number, 
/**
 * What was given up for wishes; nothing where nothing may be.
 */
price: PriceView | null, 
/**
 * The groups it would open.
 */
groups: Array<ProposedGroupView>, 
/**
 * The running groups somebody would join.
 */
joins: Array<ProposedJoinView>, 
/**
 * Everybody else who waits, the longest first.
 */
not_placed: Array<NotPlacedView>, 
/**
 * What is ruled out when it is composed again.
 */
forbidden: Array<ForbiddenView>, 
/**
 * What does not hold any more. Empty if it can be confirmed.
 */
changed: Array<ChangedView>, };

/**
 * Every proposal that is not confirmed, the latest first.
 */
export type ProposalsView = { 
/**
 * The proposals.
 */
proposals: Array<ProposalRowView>, };

/**
 * A group that would be opened.
 */
export type ProposedGroupView = { 
/**
 * The group.
 */
id: ProposalGroupId, 
/**
 * Whether it is opened as it is when it is composed again.
 */
stays: boolean, 
/**
 * What it is about.
 */
topic: string, 
/**
 * How it is run.
 */
programme: string, 
/**
 * Where it would meet.
 */
venue: string, 
/**
 * When it would meet.
 */
time: TimeWish, 
/**
 * At which hour.
 */
at_hour: Hour, 
/**
 * From which day on.
 */
first_on: Day, 
/**
 * What it would speak, as an ISO 639 code; nothing for the centre's own language.
 */
language: string | null, 
/**
 * The fewest it takes to start.
 */
least: number, 
/**
 * The most it may have.
 */
most: number, 
/**
 * Who would lead it.
 */
leaders: Array<ProposedLeaderView>, 
/**
 * Who would be in it, the longest waiting first.
 */
members: Array<ProposedMemberView>, };

/**
 * Places in a running group.
 */
export type ProposedJoinView = { 
/**
 * The group.
 */
group: GroupId, 
/**
 * Its name.
 */
name: string, 
/**
 * When it meets.
 */
time: TimeWish | null, 
/**
 * Who would join.
 */
members: Array<ProposedMemberView>, };

/**
 * Somebody who would lead.
 */
export type ProposedLeaderView = { 
/**
 * Who.
 */
facilitator: FacilitatorId, 
/**
 * What she is called.
 */
called: string, 
/**
 * In which role.
 */
role: Role, };

/**
 * Somebody in a proposal.
 */
export type ProposedMemberView = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * What the centre calls her.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, 
/**
 * How many days she waits.
 */
days: number, 
/**
 * Whether she stays here when it is composed again.
 */
stays: boolean, 
/**
 * Her wishes.
 */
wishes: Array<WishMetView>, 
/**
 * What matters to her about the place, in her words: whether it is met is for people to judge.
 */
place: string, };

/**
 * Why nothing is allowed.
 */
export type ReachClosed = "not-asked" | "not-allowed" | "no-number" | "no-hours" | "no-consent";

/**
 * What is allowed at this moment.
 */
export type ReachState = "now" | "text-only" | "e-mail-only" | "later" | "expired" | "closed";

/**
 * Whether a person may be reached now, as screens show it.
 */
export type ReachView = { 
/**
 * What is allowed at this moment.
 */
state: ReachState, 
/**
 * Why nothing is; only where the state is `closed`.
 */
closed_because: ReachClosed | null, 
/**
 * For `now` and `text-only`: until when, where that is within a day.
 */
until_hour: Hour | null, 
/**
 * For `later`: on which day it becomes safe.
 */
from_day: Day | null, 
/**
 * For `later`: at which hour.
 */
from_hour: Hour | null, 
/**
 * For `expired`: the last day on which it held.
 */
expired_after: Day | null, 
/**
 * Whether an e-mail is allowed now.
 */
may_email: boolean, 
/**
 * Whether it is time to ask again what is safe.
 */
ask_again: boolean, };

/**
 * Whether she feels ready for a group: her own word, and never more than that (S1.7).
 */
export type Readiness = "not-asked" | "not-said" | "ready" | "unsure" | "not-yet";

/**
 * Some people of a group agreed.
 */
export type RecordAgreementForm = { 
/**
 * The group.
 */
group: GroupId, 
/**
 * The participants who agreed.
 */
people: Array<PersonId>, 
/**
 * The facilitators who agreed.
 */
facilitators: Array<FacilitatorId>, 
/**
 * The guests of one evening who agreed.
 */
guests: Array<GuestFields>, 
/**
 * The language of the text they agreed to; nothing means that of the centre's printed texts.
 */
language?: Language | null, 
/**
 * In which way.
 */
way: AgreementWay, 
/**
 * When; nothing means today.
 */
agreed_on?: string | null, };

/**
 * Who came to a session.
 */
export type RecordAttendanceForm = { 
/**
 * The session.
 */
session: SessionId, 
/**
 * Whether everyone came who is not named; otherwise every participant is named.
 */
everyone_came: boolean, 
/**
 * Those to be named.
 */
exceptions: Array<AttendanceExceptionFields>, };

/**
 * How a call went.
 */
export type RecordCallForm = { 
/**
 * The call.
 */
call: CallId, 
/**
 * How it went.
 */
result: CallResult, };

/**
 * An answer to the question for a consent.
 */
export type RecordConsentForm = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * What it is for.
 */
purpose: ConsentPurpose, 
/**
 * Whether she said yes.
 */
given: boolean, 
/**
 * How.
 */
way: ConsentWay, 
/**
 * When; nothing means today.
 */
on?: string | null, };

/**
 * How a conversation went.
 */
export type RecordConversationForm = { 
/**
 * The conversation.
 */
id: ConversationId, 
/**
 * Whether it took place.
 */
went: Went, 
/**
 * What came of it; needed where it was held.
 */
outcome?: Outcome | null, 
/**
 * For `not-now`: not before this day.
 */
not_until?: string | null, 
/**
 * For `referred`: to where. Nothing goes back to whoever sent her (R26).
 */
referred_to?: string | null, 
/**
 * For `referred`: to which place of the directory.
 */
referred_place?: DirectoryEntryId | null, 
/**
 * Whether she feels ready for a group; only where it was held.
 */
readiness: Readiness, 
/**
 * For `accepted`: what she waits for from now on.
 */
entries: Array<EntryFields>, };

/**
 * An enquiry.
 */
export type RecordEnquiryForm = { 
/**
 * From whom.
 */
person: EnquiryFrom, 
/**
 * How it came.
 */
channel: Channel, 
/**
 * The advisor or the partner it came through (S5.4).
 */
sent_by?: DirectoryEntryId | null, 
/**
 * The topics; there may be none yet.
 */
topics: Array<TopicId>, 
/**
 * When she would have time, in her words; may be empty.
 */
times: string, 
/**
 * How it is safe to reach her, as far as it was asked; what was not is not allowed (R1).
 */
contact?: SafeContactFields | null, 
/**
 * The conversation booked while talking (S1.5).
 */
conversation?: BookingFields | null, };

/**
 * How many came to a session of a group whose evenings are only counted.
 */
export type RecordHeadCountForm = { 
/**
 * The session.
 */
session: SessionId, 
/**
 * How many participants came; facilitators are not counted (S1.2).
 */
came: number, };

/**
 * What came of asking somebody in the round that is under way.
 */
export type RecordInterestForm = { 
/**
 * The place on the list.
 */
entry: EntryId, 
/**
 * What came of it.
 */
answer: InterestAnswer, };

/**
 * A form that was answered. What is left out counts as "prefers not to say".
 */
export type RecordOutcomeForm = { 
/**
 * The programme of the group; which group it was is not asked.
 */
programme: ProgrammeId, 
/**
 * At start or end.
 */
moment: OutcomeMoment, 
/**
 * The answers.
 */
answers: Array<OutcomeFields>, };

/**
 * Whether attendance can be recorded now.
 */
export type Recording = "not-yet" | "group-forming" | "open" | "recorded" | "called-off";

/**
 * The recovery kit, shown once.
 */
export type RecoveryKitView = { 
/**
 * Twelve words.
 */
words: Array<string>, 
/**
 * Which three are asked back, from 1.
 */
ask: Array<number>, 
/**
 * The language of the page that is printed.
 */
language: Language, };

/**
 * Why the coordinator is reminded of a backup.
 */
export type Reminder = "never" | "old" | "same-disk";

/**
 * Somebody whose passphrase is to open nothing more.
 */
export type RemoveCoordinatorForm = { 
/**
 * The coordinator.
 */
id: CoordinatorId, 
/**
 * The passphrase of whoever is at the desk.
 */
current: string, };

/**
 * Which number goes.
 */
export type RemoveCrisisNumberForm = { 
/**
 * The line.
 */
id: CrisisNumberId, };

/**
 * A line that goes.
 */
export type RemoveDirectoryEntryForm = { 
/**
 * The line.
 */
id: DirectoryEntryId, };

/**
 * Two who need no longer be kept apart.
 */
export type RemoveKeepApartForm = { 
/**
 * The person.
 */
a: PersonId, 
/**
 * From whom.
 */
b: ApartFrom, };

/**
 * Which span goes.
 */
export type RemoveSchoolHolidayForm = { 
/**
 * The span.
 */
id: SchoolHolidayId, };

/**
 * Whoever cannot come leads the evening after all.
 */
export type RemoveSubstituteForm = { 
/**
 * The evening.
 */
session: SessionId, 
/**
 * Who leads it after all.
 */
away: FacilitatorId, };

/**
 * A closed group is to take new people again.
 */
export type ReopenIntakeForm = { 
/**
 * The group.
 */
id: GroupId, 
/**
 * Whether every member has consented (R10).
 */
everyone_consents: boolean, };

/**
 * Which report.
 */
export type ReportForm = { 
/**
 * The calendar year.
 */
year: number, 
/**
 * The part of it, or all of it.
 */
part: ReportPart, };

/**
 * By what it is counted. The words are message ids: `report-line-<word>`. The rows of a line add up to the number of all:
 * each is counted in exactly one.
 */
export type ReportLine = "all" | "channel" | "topic" | "answer" | "programme" | "group" | "age" | "gender" | "new";

/**
 * One line of a unit.
 */
export type ReportLineView = { 
/**
 * By what it counts.
 */
line: ReportLine, 
/**
 * The rows; none where nothing of the line is told.
 */
rows: Array<ReportRowView>, 
/**
 * Whether any number of it is hidden.
 */
hides: boolean, };

/**
 * A part of a calendar year, or all of it. The words are message ids: `report-part-<word>`.
 */
export type ReportPart = "first-quarter" | "second-quarter" | "third-quarter" | "fourth-quarter" | "first-half" | "second-half" | "year";

/**
 * A period that is over, of which there is or can be a report.
 */
export type ReportPeriodView = { 
/**
 * The calendar year.
 */
year: number, 
/**
 * The part of it.
 */
part: ReportPart, 
/**
 * When its report was made.
 */
made_on: Day | null, };

/**
 * One number of a report.
 */
export type ReportRowView = { 
/**
 * What it is the number of: a word, whose message depends on the line.
 */
word: string, 
/**
 * The name, where it is a topic's or a programme's.
 */
name: string | null, 
/**
 * The number; nothing where it is hidden.
 */
told: number | null, 
/**
 * Its part of the greatest number told of the line, in hundredths: for the picture.
 */
length: number, };

/**
 * A file that was written.
 */
export type ReportSavedView = { 
/**
 * Its name, as it was chosen.
 */
name: string, };

/**
 * What is counted. The words are message ids: `report-unit-<word>`.
 */
export type ReportUnit = "enquiries" | "conversations" | "activities" | "visits" | "persons";

/**
 * One unit, never added to another (S5.7).
 */
export type ReportUnitView = { 
/**
 * What is counted.
 */
unit: ReportUnit, 
/**
 * How many in all; nothing where it is hidden.
 */
told: number | null, 
/**
 * By what.
 */
lines: Array<ReportLineView>, };

/**
 * A report.
 */
export type ReportView = { 
/**
 * The calendar year.
 */
year: number, 
/**
 * The part of it.
 */
part: ReportPart, 
/**
 * Its first day.
 */
from: Day, 
/**
 * Its last day.
 */
until: Day, 
/**
 * When it was made; nothing where it was not.
 */
made_on: Day | null, 
/**
 * The smallest number that is told in it.
 */
least: number, 
/**
 * The units; none where it was not made.
 */
units: Array<ReportUnitView>, };

/**
 * Another text on the duty to report.
 */
export type ReportingDutyForm = { 
/**
 * The centre's own text; nothing for that of its country.
 */
text: string | null, };

/**
 * The duty to report, in words.
 */
export type ReportingDutyView = { 
/**
 * The centre's own text, if it has written one.
 */
own: string | null, 
/**
 * The text of its country in the reader's language; empty where the app has none.
 */
shipped: string, };

/**
 * The periods that are over, the latest year first and in it the year, the halves, the quarters.
 */
export type ReportsView = { 
/**
 * The periods.
 */
periods: Array<ReportPeriodView>, };

/**
 * What opens a backup: a passphrase of the day it was made, or the words of the recovery kit.
 */
export type RestorePassphraseForm = { 
/**
 * The passphrase, or the twelve words.
 */
passphrase: string, };

/**
 * A backup that was brought back.
 */
export type RestoredView = { 
/**
 * The name of the folder in which the office that was here before is kept; nothing where there was none.
 */
kept_as: string | null, };

/**
 * A group is to meet again before its pause is over.
 */
export type ResumeGroupForm = { 
/**
 * The group.
 */
id: GroupId, };

/**
 * A change of how long people are kept.
 */
export type RetentionForm = { 
/**
 * Weeks after an enquiry that led to no group: 1 to 104.
 */
enquiry_weeks: number, 
/**
 * Months after somebody could not be reached: 1 to 60.
 */
unreachable_months: number, 
/**
 * Months after the last session: 1 to 120.
 */
group_months: number, };

/**
 * How often a group meets.
 */
export type Rhythm = "weekly" | "fortnightly" | "monthly" | "irregular";

/**
 * A facilitator's part in a group.
 */
export type Role = "expert-by-experience" | "ally" | "initiator" | "facilitator" | "professional";

/**
 * How far one role may.
 */
export type RoleCellView = { 
/**
 * The role.
 */
role: DeskRole, 
/**
 * How far.
 */
sight: Sight, };

/**
 * Something that may be seen or done, and by whom.
 */
export type RoleRowView = { 
/**
 * What.
 */
capability: Capability, 
/**
 * By each role, in their order.
 */
cells: Array<RoleCellView>, };

/**
 * The table of roles.
 */
export type RolesView = { 
/**
 * The role of whoever is at the desk.
 */
mine: DeskRole, 
/**
 * What may be seen and done.
 */
rows: Array<RoleRowView>, };

/**
 * Another round of the same group.
 */
export type RoundView = { 
/**
 * The group.
 */
id: GroupId, 
/**
 * Its name.
 */
name: string, };

/**
 * What becomes of a row.
 */
export type RowAs = "new" | "left-out" | { "same-row": number } | { "same-person": PersonId };

/**
 * What becomes of a row.
 */
export type RowChoice = { 
/**
 * The row.
 */
row: number, 
/**
 * What becomes of it.
 */
becomes: RowAs, };

/**
 * Something to be ruled out of a proposal.
 */
export type RuleOutForm = { 
/**
 * The proposal.
 */
id: ProposalId, 
/**
 * What.
 */
what: RuledOut, };

/**
 * What is to be ruled out.
 */
export type RuledOut = { "seat": PersonId } | { "time": ProposalGroupId } | { "leader": { 
/**
 * The group.
 */
group: ProposalGroupId, 
/**
 * Who.
 */
facilitator: FacilitatorId, } };

/**
 * How it is safe to reach a person, as typed. What is left out is not allowed.
 */
export type SafeContactFields = { 
/**
 * Her phone number: nothing keeps the number there is, an empty text removes it.
 */
phone?: string | null, 
/**
 * Her e-mail address: nothing keeps the address there is, an empty text removes it.
 */
email?: string | null, 
/**
 * Another way to reach her: through whom, or where to leave word.
 */
other_way?: string | null, 
/**
 * Whether she may be called at the hours given.
 */
may_call: boolean, 
/**
 * Whether she may be sent a text at the hours given.
 */
may_text: boolean, 
/**
 * Whether she may be written an e-mail.
 */
may_email: boolean, 
/**
 * Hours at which it is safe to call or text.
 */
hours: Array<SafeHoursFields>, 
/**
 * Who may pick up.
 */
who_may_answer: WhoMayAnswer, 
/**
 * The name the caller gives.
 */
say_name?: string | null, 
/**
 * The reason the caller gives; never the centre (R2).
 */
say_reason?: string | null, 
/**
 * What may be left when nobody answers.
 */
voicemail: VoicemailRule, 
/**
 * The message agreed on; never the centre (R2).
 */
voicemail_message?: string | null, 
/**
 * A word by which she knows that it is really the centre: nothing keeps the word there is, an empty text removes it.
 */
code_word?: string | null, 
/**
 * Whether she lives with somebody she has to fear.
 */
lives_with_danger: LivesWithDanger, 
/**
 * The last day on which this holds.
 */
valid_until?: string | null, 
/**
 * When to ask again; nothing means a month after it was asked.
 */
ask_again_on?: string | null, 
/**
 * When she was asked; nothing means today.
 */
asked_on?: string | null, };

/**
 * How it is safe to reach a person, as her page shows it. The number itself is only on the call sheet.
 */
export type SafeContactView = { 
/**
 * What is allowed at this moment.
 */
reach: ReachView, 
/**
 * Her number, with most of it hidden; nothing where there is none.
 */
phone_masked: string | null, 
/**
 * Her e-mail address, with most of it hidden.
 */
email_masked: string | null, 
/**
 * Another way to reach her.
 */
other_way: string | null, 
/**
 * Whether she may be called at the hours given.
 */
may_call: boolean, 
/**
 * Whether she may be sent a text at the hours given.
 */
may_text: boolean, 
/**
 * Whether she may be written an e-mail.
 */
may_email: boolean, 
/**
 * Hours at which it is safe to call or text, from Monday on.
 */
hours: Array<SafeHoursView>, 
/**
 * Who may pick up.
 */
who_may_answer: WhoMayAnswer, 
/**
 * The name the caller gives.
 */
say_name: string | null, 
/**
 * The reason the caller gives.
 */
say_reason: string | null, 
/**
 * What may be left when nobody answers.
 */
voicemail: VoicemailRule, 
/**
 * The message agreed on.
 */
voicemail_message: string | null, 
/**
 * Whether a code word was agreed; the word itself is on the call sheet.
 */
has_code_word: boolean, 
/**
 * Whether she lives with somebody she has to fear.
 */
lives_with_danger: LivesWithDanger, 
/**
 * The last day on which this holds.
 */
valid_until: Day | null, 
/**
 * When to ask again.
 */
ask_again_on: Day | null, 
/**
 * When she was asked last; nothing means never.
 */
asked_on: Day | null, 
/**
 * What an old list says about reaching her: nobody has confirmed it, and it allows nothing.
 */
unconfirmed: string | null, };

/**
 * Hours on one day of the week at which it is safe to call or write.
 */
export type SafeHoursFields = { 
/**
 * The day of the week, 0 is Monday.
 */
weekday: number, 
/**
 * From this hour.
 */
from: string, 
/**
 * Until this hour; one that is not later than `from` lies on the next day, so `00:00` to `00:00` is the whole day.
 */
until: string, };

/**
 * Hours on one day of the week.
 */
export type SafeHoursView = { 
/**
 * The day of the week, 0 is Monday.
 */
weekday: number, 
/**
 * From this hour.
 */
from: Hour, 
/**
 * Until this hour; one that is not later than `from` lies on the next day.
 */
until: Hour, };

/**
 * A draft to keep.
 */
export type SaveDraftForm = { 
/**
 * What is being typed into: `enquiry`, `place`, `conversation:<id>`.
 */
key: string, 
/**
 * The fields as JSON text, known only to the screen.
 */
content: string, };

/**
 * A filter to keep.
 */
export type SaveFilterForm = { 
/**
 * Its name.
 */
name: string, 
/**
 * Whether only whoever is at the desk gets it; otherwise everybody.
 */
mine: boolean, 
/**
 * What it leaves.
 */
filter: WaitingFilterFields, };

/**
 * Which report is to be saved, and in which language.
 */
export type SaveReportForm = { 
/**
 * The calendar year.
 */
year: number, 
/**
 * The part of it, or all of it.
 */
part: ReportPart, 
/**
 * The language it is said in.
 */
language: Language, };

/**
 * A filter under a name.
 */
export type SavedFilterView = { 
/**
 * The filter.
 */
id: FilterId, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether only whoever is at the desk has it.
 */
mine: boolean, 
/**
 * What it leaves.
 */
filter: WaitingFilterFields, };

/**
 * The span just added.
 */
export type SchoolHolidayAddedView = { 
/**
 * The span.
 */
id: SchoolHolidayId, };

/**
 * A new span.
 */
export type SchoolHolidayForm = { 
/**
 * What it is called.
 */
name: string, 
/**
 * Its first day.
 */
from: string, 
/**
 * Its last day.
 */
until: string, };

/**
 * A span in which nothing is planned.
 */
export type SchoolHolidayId = string;

/**
 * A span in which nothing is planned.
 */
export type SchoolHolidayView = { 
/**
 * The span.
 */
id: SchoolHolidayId, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its first day.
 */
from: Day, 
/**
 * Its last day.
 */
until: Day, };

/**
 * A seat left.
 */
export type SeatEmptiedView = { 
/**
 * How the seat stands now; an initiator who leaves has handed over (R14).
 */
state: SeatState, 
/**
 * Whether the group goes on without any facilitator, which is valid (S3.3, S5.5).
 */
leads_itself: boolean, };

/**
 * Seats of one role.
 */
export type SeatFields = { 
/**
 * The role.
 */
role: Role, 
/**
 * How many are needed before a group starts.
 */
needed: number, 
/**
 * How many there may be.
 */
up_to: number, 
/**
 * Until which session; nothing means to the end.
 */
until_session: number | null, };

/**
 * A seat taken.
 */
export type SeatFilledView = { 
/**
 * How the seat stands now.
 */
state: SeatState, 
/**
 * When she signed the centre's pledge; nothing means it is still to be signed (R13).
 */
pledge_signed_on: Day | null, 
/**
 * Whether the group already meets and is to be told (R13).
 */
tell_group: boolean, };

/**
 * Somebody who holds or held a seat.
 */
export type SeatHolderView = { 
/**
 * The facilitator.
 */
facilitator: FacilitatorId, 
/**
 * What she is called.
 */
called: string, 
/**
 * The first day.
 */
from: Day, 
/**
 * The first day no longer; nothing means to the end.
 */
until: Day | null, 
/**
 * Whether she has agreed to keep this group's silence.
 */
agreement: AgreementMarkView, 
/**
 * When she signed the centre's pledge; nothing means not yet.
 */
pledge_signed_on: Day | null, };

/**
 * A seat for a facilitator in a group.
 */
export type SeatId = string;

/**
 * How a seat stands.
 */
export type SeatState = "empty" | "held" | "doubled" | "handed-over";

/**
 * A seat of a group.
 */
export type SeatView = { 
/**
 * The seat.
 */
id: SeatId, 
/**
 * Its role.
 */
role: Role, 
/**
 * Whether the group needs it to start.
 */
needed: boolean, 
/**
 * After which session it is no longer needed; nothing means never.
 */
until_session: number | null, 
/**
 * The day of that session, as planned now (S3.3).
 */
planned_until: Day | null, 
/**
 * How it stands.
 */
state: SeatState, 
/**
 * Who holds it now or will; two where it is doubled.
 */
holders: Array<SeatHolderView>, 
/**
 * Who held it before.
 */
past: Array<SeatHolderView>, };

/**
 * Which session.
 */
export type SessionForm = { 
/**
 * The session.
 */
id: SessionId, };

/**
 * One evening of a group.
 */
export type SessionId = string;

/**
 * One session in a group's list.
 */
export type SessionLineView = { 
/**
 * The session.
 */
id: SessionId, 
/**
 * Its place among those not called off, from 1; nothing for one that was.
 */
number: number | null, 
/**
 * The day.
 */
on: Day, 
/**
 * The hour on the wall at which it begins.
 */
at_hour: Hour, 
/**
 * The hour at which it ends.
 */
until_hour: Hour, 
/**
 * The length in minutes.
 */
minutes: number, 
/**
 * Where.
 */
venue: VenueId | null, 
/**
 * The place's name.
 */
venue_name: string | null, 
/**
 * How it stands.
 */
state: SessionState, 
/**
 * The day it was first planned for, where it was moved.
 */
moved_from: Day | null, };

/**
 * A participant on the evening's card: what a facilitator may see (R8).
 */
export type SessionMemberView = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * What she is called.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, 
/**
 * Whether she has agreed to keep silence.
 */
agreement: AgreementMarkView, 
/**
 * How she was there; nothing before it is recorded.
 */
attendance: AttendanceState | null, };

/**
 * Sessions moved, called off or added.
 */
export type SessionMovedView = { 
/**
 * The session that moved, or the one that was added; nothing where one was called off without another.
 */
session: SessionLineView | null, 
/**
 * How many sessions have another day now.
 */
moved: number, 
/**
 * How many sessions the group has, those called off not counted.
 */
count: number, 
/**
 * What makes the day chosen free, if it is.
 */
holiday: FreeDayView | null, };

/**
 * How a session stands.
 */
export type SessionState = "planned" | "held" | "called-off";

/**
 * One evening in full.
 */
export type SessionView = { 
/**
 * When, where, which group and who leads.
 */
evening: EveningView, 
/**
 * The participants by name.
 */
members: Array<SessionMemberView>, 
/**
 * Whether attendance can be recorded now.
 */
recording: Recording, 
/**
 * Whether only how many came is written down, because the group wishes that.
 */
only_counted: boolean, 
/**
 * How many participants came, where they were only counted.
 */
came: number | null, 
/**
 * How many came of whom nothing is known any more, because they were erased.
 */
came_and_erased: number, 
/**
 * Talking time.
 */
talk: TalkView, 
/**
 * What the evening has, a line each; may be empty (S4.4).
 */
agenda: string, 
/**
 * Minutes that are kept for free talk (S4.4).
 */
free_talk_minutes: number, 
/**
 * Who could be asked after.
 */
follow_ups: Array<FollowUpView>, 
/**
 * What comes next for the group.
 */
next_steps: Array<GroupStep>, };

/**
 * A new passphrase for somebody, by whoever came in with the recovery kit.
 */
export type SetPassphraseForm = { 
/**
 * The coordinator who sits down at the desk with it.
 */
coordinator: CoordinatorId, 
/**
 * Her new passphrase.
 */
passphrase: string, };

/**
 * Another role for somebody who has a passphrase.
 */
export type SetRoleForm = { 
/**
 * The coordinator.
 */
id: CoordinatorId, 
/**
 * What she does from now on.
 */
role: DeskRole, 
/**
 * Which facilitator she is; only where that is her role.
 */
facilitator?: FacilitatorId | null, 
/**
 * Which advisor of the directory she is; only where that is her role. Without one she gets a line there.
 */
advisor?: DirectoryEntryId | null, 
/**
 * The passphrase of whoever is at the desk.
 */
current: string, };

/**
 * Every setting.
 */
export type SettingsView = { 
/**
 * The centre.
 */
centre: CentreView, 
/**
 * The smallest number that is told (R18).
 */
least_published: number, 
/**
 * How long people are kept (R20).
 */
kept_for: KeptForView, 
/**
 * When the office locks by itself.
 */
lock: LockView, 
/**
 * Everybody who has a passphrase.
 */
coordinators: Array<CoordinatorView>, 
/**
 * Topics in their order, those put away last.
 */
topics: Array<TopicView>, 
/**
 * School holidays, the earliest first.
 */
school_holidays: Array<SchoolHolidayView>, 
/**
 * Venues by name, those put away last.
 */
venues: Array<VenueView>, 
/**
 * Programmes by name, those put away last.
 */
programmes: Array<ProgrammeView>, 
/**
 * Tags by their word, those put away last.
 */
tags: Array<TagView>, 
/**
 * The directory by kind and name, those put away last.
 */
directory: Array<DirectoryEntryView>, 
/**
 * When the phone line is staffed.
 */
phone_line: PhoneLineView, 
/**
 * Which kinds of notes are switched on.
 */
note_kinds: Array<NoteKind>, 
/**
 * What the law makes one report.
 */
reporting_duty: ReportingDutyView, };

/**
 * A series is to move.
 */
export type ShiftSeriesForm = { 
/**
 * The group.
 */
id: GroupId, 
/**
 * The first day whose session moves; every later one moves too. Nothing means the next session.
 */
from?: string | null, 
/**
 * The new day of that session, which fixes the weekday.
 */
first_on: string, 
/**
 * The hour on the wall; nothing keeps it.
 */
at_hour?: string | null, 
/**
 * Length of a session; nothing keeps it.
 */
minutes?: number | null, 
/**
 * The place; nothing keeps it.
 */
venue?: VenueId | null, 
/**
 * Whether sessions pass days on which the place is taken, each to the next free day.
 */
pass_taken: boolean, };

/**
 * A series before and after.
 */
export type ShiftView = { 
/**
 * The sessions that move, in order.
 */
sessions: Array<ShiftedView>, 
/**
 * Days of the rhythm that are left out because they are free.
 */
skipped: Array<SkippedDayView>, 
/**
 * How many sessions something stands in the way of.
 */
clashes: number, 
/**
 * How many sessions the group has, before as after.
 */
count: number, };

/**
 * A session before and after.
 */
export type ShiftedView = { 
/**
 * The session.
 */
session: SessionId, 
/**
 * Its number, which stays.
 */
number: number | null, 
/**
 * Its day until now.
 */
from: Day, 
/**
 * Its day from now on.
 */
on: Day, 
/**
 * The hour on the wall at which it begins.
 */
at_hour: Hour, 
/**
 * The hour at which it ends.
 */
until_hour: Hour, 
/**
 * The place's name.
 */
venue_name: string | null, 
/**
 * What makes the new day free, where somebody chose it all the same.
 */
free_day: FreeDayView | null, 
/**
 * What stands in the way.
 */
clash: ClashView | null, };

/**
 * A number that came with the app.
 */
export type ShippedNumberView = { 
/**
 * For what it is there.
 */
name: string, 
/**
 * The number.
 */
number: string, 
/**
 * Who answers, and when; may be empty.
 */
note: string, 
/**
 * The address it was read at.
 */
source: string, 
/**
 * The day it was read there: `2026-11-26`.
 */
read_on: string, };

/**
 * One of the two.
 */
export type SideView = { 
/**
 * The proposal.
 */
id: ProposalId, 
/**
 * When it was made first.
 */
made_at: Moment, 
/**
 * How many groups there would be, running ones that somebody joins among them.
 */
groups: number, 
/**
 * How many people it would seat.
 */
seated: number, 
/**
 * How many wishes are met.
 */
wishes_met: number, 
/**
 * How many wishes there are.
 */
wishes: number, 
/**
 * Who has a place here and none in the other, the longest waiting first.
 */
only: Array<OnlyView>, };

/**
 * How far somebody may.
 */
export type Sight = "no" | "own" | "all";

/**
 * How big a group is and may be (R10); facilitators are never counted (S1.2).
 */
export type SizesView = { 
/**
 * How many members there are.
 */
members: number, 
/**
 * Fewest to start with.
 */
least_to_start: number, 
/**
 * Fewest to go on with.
 */
least_to_go_on: number, 
/**
 * Most.
 */
most: number, 
/**
 * Whether it has under four members, which is fragile.
 */
fragile: boolean, 
/**
 * Whether a running group has fewer than it needs to go on.
 */
too_few_to_go_on: boolean, 
/**
 * Years between the youngest and the oldest whose year of birth is known, where two are.
 */
age_span: number | null, 
/**
 * Whether that is more than the 15 years that are advised.
 */
wide_age_span: boolean, 
/**
 * Whether members and facilitators together are more than fit in at the venue.
 */
venue_too_small: boolean, };

/**
 * A day left out of a series because it is free.
 */
export type SkippedDayView = { 
/**
 * The day.
 */
on: Day, 
/**
 * What makes it free.
 */
holiday: FreeDayView, };

/**
 * How many could come at one time.
 */
export type SpreadCellView = { 
/**
 * The day of the week, 0 is Monday.
 */
weekday: number, 
/**
 * The part of the day.
 */
part: DayPart, 
/**
 * How many.
 */
people: number, };

/**
 * When those who wait could come.
 */
export type SpreadView = { 
/**
 * Times at which anybody could come, those of most people first.
 */
cells: Array<SpreadCellView>, 
/**
 * How many named any time.
 */
asked: number, 
/**
 * How many the filter leaves.
 */
total: number, };

/**
 * Where a person is on the way.
 */
export type Stage = "enquiry" | "conversation-booked" | "conversation-held" | "waiting" | "in-group" | "left";

/**
 * A part of the office's data that screens show.
 */
export type Stale = "settings" | "people" | "enquiries" | "conversations" | "waiting" | "groups" | "sessions" | "outcomes" | "reports" | "facilitators" | "proposals" | "backups" | "journal";

/**
 * Whether somebody can be placed in a group, or the first reason against it.
 */
export type Standing = "possible" | "already-in-group" | "intake-closed" | "group-full" | "at-rest" | "conversation-not-held" | "gender-rule" | "gender-not-asked" | "too-young" | "not-possible";

/**
 * A group is to start.
 */
export type StartGroupForm = { 
/**
 * The group.
 */
id: GroupId, 
/**
 * Why it starts although something stands in the way; kept with the group.
 */
reason?: string | null, };

/**
 * Why a person is not there at the moment, and since when.
 */
export type StatusView = { 
/**
 * Why.
 */
status: PersonStatus, 
/**
 * Since when.
 */
since: Day, 
/**
 * For `paused`: until which day, if she said.
 */
until: Day | null, 
/**
 * Whether that day has come: it is time to ask her.
 */
over: boolean, };

/**
 * Whether one can come in without steps.
 */
export type StepFree = "not-asked" | "yes" | "no";

/**
 * How far a step is.
 */
export type StepState = "done" | "now" | "ahead" | "skipped";

/**
 * A step of the way. Only what belongs to the step is filled.
 */
export type StepView = { 
/**
 * The step.
 */
step: WayStep, 
/**
 * How far it is.
 */
state: StepState, 
/**
 * Its day: of the enquiry, of the conversation, since when she waits, of joining, of agreeing.
 */
on: Day | null, 
/**
 * For waiting: how many days so far.
 */
days: number | null, 
/**
 * For the enquiry: how it came.
 */
channel: Channel | null, 
/**
 * For the conversation: where.
 */
place: Place | null, 
/**
 * For the conversation: with whom.
 */
interviewer: string | null, 
/**
 * For waiting: for which topics.
 */
topics: Array<string>, 
/**
 * For the group and its agreement: the group's name.
 */
group: string | null, };

/**
 * A stick that is there and is not among the places yet.
 */
export type StickView = { 
/**
 * Its name.
 */
label: string, };

/**
 * What a group that goes on by itself answered.
 */
export type StillMeetingForm = { 
/**
 * The group.
 */
group: GroupId, 
/**
 * Whether it still meets; if not, it ends.
 */
meets: boolean, 
/**
 * In how many months it is asked again.
 */
months: number | null, };

/**
 * How strong a passphrase is, in words.
 */
export type Strength = "too-short" | "weak" | "fair" | "strong";

/**
 * Somebody she could change places with.
 */
export type SwapView = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * What the centre calls her.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, };

/**
 * The tag just added.
 */
export type TagAddedView = { 
/**
 * The tag.
 */
id: TagId, };

/**
 * A new tag.
 */
export type TagForm = { 
/**
 * Its word.
 */
name: string, };

/**
 * A tag of the centre's own.
 */
export type TagId = string;

/**
 * A tag.
 */
export type TagView = { 
/**
 * The tag.
 */
id: TagId, 
/**
 * Its word.
 */
name: string, 
/**
 * Whether it is no longer offered in lists.
 */
put_away: boolean, };

/**
 * Talking time: the minutes divided by those present, facilitators among them (R15, S1.8).
 */
export type TalkView = { 
/**
 * How many are in the room, or are expected.
 */
present: number, 
/**
 * Whole minutes for each; nothing where nobody is there.
 */
minutes_each: number | null, };

/**
 * Somebody to be told of her group.
 */
export type TellRowView = { 
/**
 * The call, with what is allowed at this moment.
 */
call: CallRowView, 
/**
 * The groups she has joined, by name.
 */
groups: Array<string>, };

/**
 * Everybody to be told.
 */
export type TellsView = { 
/**
 * Who may be called or written to now.
 */
now: Array<TellRowView>, 
/**
 * Who may not be reached now; a call waits until it is safe.
 */
later: Array<TellRowView>, };

/**
 * Something is handed over, or is not after all.
 */
export type TickHandoverForm = { 
/**
 * The group.
 */
group: GroupId, 
/**
 * What.
 */
item: HandoverItem, 
/**
 * Whether it is the group's now.
 */
done: boolean, };

/**
 * Which note is done with.
 */
export type TickHandoverNoteForm = { 
/**
 * The note.
 */
id: HandoverNoteId, };

/**
 * A time at which she could come.
 */
export type TimeWish = { 
/**
 * The day of the week, 0 is Monday.
 */
weekday: number, 
/**
 * The part of the day.
 */
part: DayPart, };

/**
 * What Today shows.
 */
export type TodayView = { 
/**
 * Today at the centre.
 */
day: Day, 
/**
 * The hour now.
 */
now: Hour, 
/**
 * Tonight's groups, by their beginning.
 */
evenings: Array<EveningView>, 
/**
 * Calls owed, those that may be made now first; a few of them.
 */
calls: Array<CallRowView>, 
/**
 * How many calls are owed in all.
 */
calls_owed: number, 
/**
 * How many of them may be made or written now.
 */
calls_safe: number, 
/**
 * What the last shift left to this one.
 */
handover: Array<HandoverNoteView>, 
/**
 * The phone line today; nothing where it is not staffed.
 */
line: LineTodayView | null, 
/**
 * Today's conversations, by their beginning.
 */
conversations: Array<ConversationView>, 
/**
 * What would be good to do next, at most five.
 */
steps: Array<NextStepView>, 
/**
 * Whether nothing has been entered yet: the screen then says how to begin.
 */
beginning: boolean, };

/**
 * One with whom a person wishes to be in one group.
 */
export type TogetherRowView = { 
/**
 * With whom.
 */
person: PersonId, 
/**
 * What the centre calls her.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, };

/**
 * Whether there is anything to note.
 */
export type Told = "not-asked" | "not-said" | "nothing" | "something";

/**
 * A row at the top of the sheet, as it stands there.
 */
export type TopRowView = { 
/**
 * Its number.
 */
row: number, 
/**
 * Its cells.
 */
cells: Array<string>, };

/**
 * The topic just added.
 */
export type TopicAddedView = { 
/**
 * The topic.
 */
id: TopicId, };

/**
 * How many wait for a topic.
 */
export type TopicCountView = { 
/**
 * The topic.
 */
topic: TopicNameView, 
/**
 * How many wait.
 */
waiting: number, 
/**
 * For how many days the one who waits longest has waited.
 */
longest: number, };

/**
 * A new topic.
 */
export type TopicForm = { 
/**
 * Its name.
 */
name: string, 
/**
 * Whether the centre does not offer it.
 */
excluded: boolean, };

/**
 * A topic people come with.
 */
export type TopicId = string;

/**
 * A topic by its name.
 */
export type TopicNameView = { 
/**
 * The topic.
 */
id: TopicId, 
/**
 * Its name.
 */
name: string, };

/**
 * A topic.
 */
export type TopicView = { 
/**
 * The topic.
 */
id: TopicId, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether the centre does not offer it: such an enquiry is answered kindly and counted (S3.5).
 */
excluded: boolean, 
/**
 * Whether it is no longer offered in lists.
 */
put_away: boolean, };

/**
 * What was undone or redone.
 */
export type TravelView = { 
/**
 * The act, or nothing where there was none.
 */
action: Action | null, };

/**
 * What Undo and Redo would do now.
 */
export type UndoView = { 
/**
 * The act that Undo would undo.
 */
undo: Action | null, 
/**
 * The act that Redo would do again.
 */
redo: Action | null, };

/**
 * A cell that is not taken, or not wholly.
 */
export type UnreadCellView = { 
/**
 * Its row, as spreadsheet programs count them.
 */
row: number, 
/**
 * The heading of its column, or the column's letter.
 */
column: string, 
/**
 * What stands in it.
 */
text: string, 
/**
 * Why it is not taken.
 */
why: WhyUnread, };

/**
 * Which page of the cells that are not taken.
 */
export type UnreadCellsForm = { 
/**
 * The page, from 0.
 */
page: number, };

/**
 * A page of the cells that are not taken.
 */
export type UnreadCellsView = { 
/**
 * By row.
 */
cells: Array<UnreadCellView>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * Cells that are not taken, of one column and for one reason.
 */
export type UnreadGroupView = { 
/**
 * The column.
 */
column: string, 
/**
 * Why.
 */
why: WhyUnread, 
/**
 * How many.
 */
cells: number, 
/**
 * The first of what stands in them.
 */
examples: Array<string>, };

/**
 * A call that has to be made although it is not safe now.
 */
export type UnsafeCallForm = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * Why it cannot wait.
 */
reason: string, };

/**
 * A call that was made although it was not safe.
 */
export type UnsafeCallView = { 
/**
 * When the number was asked for.
 */
at: Moment, 
/**
 * Why it could not wait.
 */
reason: string, };

/**
 * The venue just added.
 */
export type VenueAddedView = { 
/**
 * The venue.
 */
id: VenueId, };

/**
 * A new venue.
 */
export type VenueForm = { 
/**
 * What it is called.
 */
name: string, 
/**
 * What kind of place it is.
 */
kind: VenueKind, 
/**
 * Where it is; may be empty. Nothing leaves it as it is.
 */
address?: string | null, 
/**
 * How many fit in, facilitators counted.
 */
capacity?: number | null, 
/**
 * Whether one can come in without steps.
 */
step_free: StepFree, 
/**
 * Whether others notice the group.
 */
privacy: VenuePrivacy, 
/**
 * When groups may meet there; none means at any time.
 */
times: Array<TimeWish>, };

/**
 * A place where groups meet.
 */
export type VenueId = string;

/**
 * Which venue.
 */
export type VenueIdForm = { 
/**
 * The venue.
 */
id: VenueId, };

/**
 * What kind of place it is.
 */
export type VenueKind = "centre-room" | "community-centre" | "meeting-room" | "private-home" | "restaurant" | "outdoors" | "other";

/**
 * Where a venue is, and how one gets in.
 */
export type VenuePlaceView = { 
/**
 * Where it is; may be empty.
 */
address: string, 
/**
 * The door, the bell, who has the key; may be empty.
 */
door_note: string, 
/**
 * Whose home it is, if it is one.
 */
person: PersonId | null, };

/**
 * Whether others notice the group.
 */
export type VenuePrivacy = "not-asked" | "private" | "seen" | "heard";

/**
 * A venue, as lists show it: never where it is (S4.3).
 */
export type VenueView = { 
/**
 * The venue.
 */
id: VenueId, 
/**
 * What it is called.
 */
name: string, 
/**
 * What kind of place it is.
 */
kind: VenueKind, 
/**
 * How many fit in, facilitators counted.
 */
capacity: number | null, 
/**
 * Whether one can come in without steps.
 */
step_free: StepFree, 
/**
 * Whether others notice the group.
 */
privacy: VenuePrivacy, 
/**
 * When groups may meet there; none means at any time.
 */
times: Array<TimeWish>, 
/**
 * Whether it is no longer offered in lists.
 */
put_away: boolean, };

/**
 * What may be left when nobody answers.
 */
export type VoicemailRule = "not-asked" | "nothing" | "message";

/**
 * What a filter of the waiting list leaves.
 */
export type WaitingFilterFields = { 
/**
 * For which topic; nothing means all.
 */
topic?: TopicId | null, 
/**
 * Open to which programme; nothing means all.
 */
programme?: ProgrammeId | null, 
/**
 * Waiting or offered a place; nothing means both.
 */
state?: EntryState | null, 
/**
 * Only those who have waited so many days at least.
 */
least_days?: number | null, 
/**
 * Only those who could come at this time.
 */
time?: TimeWish | null, };

/**
 * Which part of the waiting list.
 */
export type WaitingForm = { 
/**
 * For which topic; nothing means all.
 */
topic?: TopicId | null, 
/**
 * Open to which programme; nothing means all.
 */
programme?: ProgrammeId | null, 
/**
 * Waiting or offered a place; nothing means both.
 */
state?: EntryState | null, 
/**
 * Only those who have waited so many days at least.
 */
least_days?: number | null, 
/**
 * Only those who could come at this time.
 */
time?: TimeWish | null, 
/**
 * From 0.
 */
page: number, };

/**
 * Somebody who waits.
 */
export type WaitingRowView = { 
/**
 * The place on the list.
 */
entry: EntryId, 
/**
 * Who waits.
 */
person: PersonId, 
/**
 * What the centre calls her.
 */
called: string, 
/**
 * What kind of name that is.
 */
called_as: CalledAs, 
/**
 * For which topic.
 */
topic: TopicNameView, 
/**
 * In which programme; nothing means any.
 */
programme: ProgrammeNameView | null, 
/**
 * Since when.
 */
since: Day, 
/**
 * How many days.
 */
days: number, 
/**
 * How far it is.
 */
state: EntryState, 
/**
 * The place she was offered and has not answered to yet.
 */
offer: OfferView | null, 
/**
 * What she wishes.
 */
wishes: WishesFields, 
/**
 * Whether she has had her conversation.
 */
conversation: ConversationStanding, 
/**
 * What is allowed at this moment.
 */
reach: ReachView, };

/**
 * A page of the waiting list.
 */
export type WaitingView = { 
/**
 * Those who wait, the longest first.
 */
rows: Array<WaitingRowView>, 
/**
 * How many the filter leaves.
 */
total: number, 
/**
 * How many rows a page has.
 */
page_size: number, 
/**
 * How many wait for each topic, whatever the filter; topics for which nobody waits are left out.
 */
topics: Array<TopicCountView>, 
/**
 * Filters under a name: one's own and the whole office's.
 */
filters: Array<SavedFilterView>, 
/**
 * Groups in which a place for the topic asked for could be offered.
 */
groups: Array<OpenGroupView>, };

/**
 * A step of the way.
 */
export type WayStep = "enquiry" | "conversation" | "waiting" | "group" | "agreement";

/**
 * A day of a week.
 */
export type WeekDayView = { 
/**
 * The day.
 */
on: Day, 
/**
 * What makes it free, if it is.
 */
holiday: FreeDayView | null, 
/**
 * Its evenings by their hour, those called off among them.
 */
evenings: Array<EveningView>, 
/**
 * Its conversations by their hour, those called off left out.
 */
conversations: Array<ConversationView>, };

/**
 * Which week.
 */
export type WeekForm = { 
/**
 * Any day of it; nothing means this week.
 */
on: string | null, };

/**
 * Something in a week that wants a look.
 */
export type WeekNoteView = { "kind": "holiday", 
/**
 * The session.
 */
session: SessionId, 
/**
 * The group's name.
 */
group_name: string, 
/**
 * The day.
 */
on: Day, 
/**
 * What makes the day free.
 */
holiday: FreeDayView, } | { "kind": "room-open", 
/**
 * The session.
 */
session: SessionId, 
/**
 * The group's name.
 */
group_name: string, 
/**
 * The day.
 */
on: Day, } | { "kind": "room-small", 
/**
 * The session.
 */
session: SessionId, 
/**
 * The group's name.
 */
group_name: string, 
/**
 * The day.
 */
on: Day, 
/**
 * The room's name.
 */
venue_name: string, } | { "kind": "room-closed", 
/**
 * The session.
 */
session: SessionId, 
/**
 * The group's name.
 */
group_name: string, 
/**
 * The day.
 */
on: Day, 
/**
 * The room's name.
 */
venue_name: string, } | { "kind": "holds-twice", 
/**
 * Who.
 */
interviewer: string, 
/**
 * The day.
 */
on: Day, 
/**
 * When the first begins.
 */
first: Hour, 
/**
 * When the other begins.
 */
second: Hour, } | { "kind": "seat-empty", 
/**
 * The group.
 */
group: GroupId, 
/**
 * Its name.
 */
group_name: string, } | { "kind": "paused", 
/**
 * The group.
 */
group: GroupId, 
/**
 * Its name.
 */
group_name: string, 
/**
 * The first day on which it may meet again.
 */
until: Day, } | { "kind": "does-not-meet", 
/**
 * The group.
 */
group: GroupId, 
/**
 * Its name.
 */
group_name: string, };

/**
 * A room of a week.
 */
export type WeekRoomView = { 
/**
 * The room; nothing stands for evenings whose room is still open.
 */
venue: VenueId | null, 
/**
 * Its name.
 */
name: string | null, };

/**
 * A week, from Monday to Sunday.
 */
export type WeekView = { 
/**
 * Its Monday.
 */
from: Day, 
/**
 * Its Sunday.
 */
until: Day, 
/**
 * Its seven days.
 */
days: Array<WeekDayView>, 
/**
 * The rooms that are offered, and others where somebody meets this week.
 */
rooms: Array<WeekRoomView>, 
/**
 * What wants a look, the soonest first.
 */
notes: Array<WeekNoteView>, };

/**
 * What a coordinator reads when she comes in.
 */
export type WelcomeView = { 
/**
 * When something was saved last, so that an old vault put back is noticed.
 */
last_saved: Moment | null, 
/**
 * How many people the vault knows, for the same reason.
 */
people: number, 
/**
 * What happened since she was told last.
 */
events: Array<AccessEventView>, };

/**
 * Whether a conversation took place.
 */
export type Went = "held" | "missed";

/**
 * Where somebody is to be.
 */
export type Whither = "stays" | "free" | "left-out" | { "group": ProposalGroupId } | { "running": GroupId } | { "swap": PersonId };

/**
 * Who may pick up when the centre calls.
 */
export type WhoMayAnswer = "not-asked" | "only-the-person" | "anyone";

/**
 * Why somebody is erased.
 */
export type WhyErased = "asked" | "time-over";

/**
 * Why a cell is not taken, or not wholly. The words are message ids: `import-why-<word>`.
 */
export type WhyUnread = "unknown-column" | "left-out" | "notes-off" | "perhaps-keep-apart" | "row-number" | "nothing-known" | "not-a-date" | "in-the-future" | "not-an-age" | "not-understood" | "no-place" | "in-part" | "day-taken" | "needs-a-day" | "needs-an-hour" | "already-known" | "no-such-name" | "several-of-that-name" | "by-hand" | "ask-again" | "topic-not-offered" | "too-long" | "no-name" | "above-table" | "total" | "header-again" | "error-in-file";

/**
 * A wish, and how far it is met.
 */
export type WishMetView = { 
/**
 * What she wishes.
 */
wish: Wished, 
/**
 * Whether it is met.
 */
met: boolean, 
/**
 * Which language, where that is the wish, as an ISO 639 code.
 */
language: string | null, 
/**
 * How many of the others are as she wishes, where the wish is about them.
 */
of_them: number, 
/**
 * How many others there are; nobody where the wish is not about them.
 */
others: number, };

/**
 * What somebody wishes of her group.
 */
export type Wished = "same-gender" | "mixed-genders" | "similar-age" | "mixed-ages" | "time" | "language" | "talk" | "activity" | "step-free";

/**
 * What she wishes, as typed and as shown.
 */
export type WishesFields = { 
/**
 * Times at which she could come, from Monday morning on; none means nobody asked.
 */
times: Array<TimeWish>, 
/**
 * What ages.
 */
age: AgeWish, 
/**
 * What genders.
 */
gender: GenderWish, 
/**
 * Talking or doing something together.
 */
activity: ActivityWish, 
/**
 * What matters about the place: "by bus, no stairs"; may be empty.
 */
place: string, 
/**
 * The language the group should speak, as an ISO 639 code; nothing means nobody asked.
 */
language?: string | null, };

/**
 * Some agreements no longer hold, or were recorded by mistake.
 */
export type WithdrawAgreementForm = { 
/**
 * The group.
 */
group: GroupId, 
/**
 * The participants concerned.
 */
people: Array<PersonId>, 
/**
 * The facilitators concerned.
 */
facilitators: Array<FacilitatorId>, 
/**
 * The guests' agreements concerned.
 */
guests: Array<AgreementId>, };

/**
 * A consent that is taken back.
 */
export type WithdrawConsentForm = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * What it was for.
 */
purpose: ConsentPurpose, };

/**
 * Somebody leaves a group.
 */
export type WithdrawalForm = { 
/**
 * The participation.
 */
participation: ParticipationId, 
/**
 * Why.
 */
because: WithdrawalReason, 
/**
 * Whether she goes back to her place on the waiting list, or waits from today where she never did.
 */
wait_again: boolean, };

/**
 * Why somebody left a group.
 */
export type WithdrawalReason = "withdrew" | "moved-on" | "not-reached" | "not-started" | "other";

/**
 * Somebody has left.
 */
export type WithdrawalView = { 
/**
 * How many members remain.
 */
members: number, 
/**
 * Fewest to go on with (R10).
 */
least_to_go_on: number, 
/**
 * Whether she is on the waiting list again.
 */
waits_again: boolean, };

/**
 * What becomes of a word.
 */
export type WordAs<Id> = "new" | "left-out" | { "known": Id };

/**
 * What becomes of a word, in the place of what is proposed.
 */
export type WordChoice<Id> = { 
/**
 * The word.
 */
word: string, 
/**
 * What becomes of it.
 */
becomes: WordAs<Id>, };

/**
 * A word as the list writes it.
 */
export type WordView<Id> = { 
/**
 * As it is written most often; empty for those of whom no topic is written.
 */
word: string, 
/**
 * In how many rows.
 */
rows: number, 
/**
 * What becomes of it.
 */
becomes: WordAs<Id>, 
/**
 * The name of what it becomes.
 */
name: string, };

/**
 * What takes long.
 */
export type WorkKind = "backup" | "restore" | "new-key" | "import" | "composing";

/**
 * How far long work is.
 */
export type WorkView = { 
/**
 * What is being done now: the end of a message id, `work-<kind>-<step>`.
 */
step: string, 
/**
 * How much of all is done, from 0 to 1; nothing while that cannot be known.
 */
share: number | null, };

/**
 * What a group's rules say.
 */
export type WriteGroupRulesForm = { 
/**
 * The group.
 */
group: GroupId, 
/**
 * What they say; nothing takes back what was not accepted.
 */
text: string, };

/**
 * A version of a group's rules.
 */
export type WrittenRulesView = { 
/**
 * Its number, from 1.
 */
version: number, 
/**
 * What it says.
 */
text: string, 
/**
 * When it was last written at.
 */
written_on: Day, 
/**
 * When the group accepted it; nothing means not yet.
 */
accepted_on: Day | null, };

/**
 * An answer to a question that is hers to leave open.
 */
export type YesNo = "not-asked" | "not-said" | "yes" | "no";
