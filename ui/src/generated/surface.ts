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
  /** Checks three words of the recovery kit that were typed back. */
  confirm_recovery: { form: ConfirmRecoveryForm; view: Done };
  /** Changes the passphrase of whoever opened the vault. */
  change_passphrase: { form: ChangePassphraseForm; view: Done };
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
  /** Changes the coordinator's own name or language. */
  change_coordinator: { form: CoordinatorForm; view: Done };
  /** Adds a topic. */
  add_topic: { form: TopicForm; view: TopicAddedView };
  /** Renames a topic, excludes it, or puts it away. */
  change_topic: { form: ChangeTopicForm; view: Done };
  /** Adds a venue. */
  add_venue: { form: VenueForm; view: VenueAddedView };
  /** Changes a venue or puts it away. */
  change_venue: { form: ChangeVenueForm; view: Done };
  /** Lists the five presets of programmes in the coordinator's language. */
  list_presets: { form: PresetsForm; view: PresetsView };
  /** Adds a programme from a preset. */
  add_programme: { form: AddProgrammeForm; view: ProgrammeAddedView };
  /** Changes a programme or puts it away; running groups keep their own numbers. */
  change_programme: { form: ChangeProgrammeForm; view: Done };
}

/**
 * Everything a coordinator can do that changes the vault. The words are message ids: `action-<word>`.
 */
export type Action = "change-centre" | "change-coordinator" | "add-topic" | "change-topic" | "add-venue" | "change-venue" | "add-programme" | "change-programme" | "add-facilitator" | "change-facilitator" | "record-enquiry" | "change-person" | "change-safe-contact" | "add-keep-apart" | "remove-keep-apart" | "record-call" | "book-conversation" | "move-conversation" | "cancel-conversation" | "record-conversation" | "join-waiting-list" | "change-wishes" | "leave-waiting-list" | "create-group" | "change-group" | "fill-seat" | "empty-seat" | "place-person" | "record-withdrawal" | "start-group" | "end-group" | "record-agreement" | "move-session" | "cancel-session" | "add-session" | "record-attendance" | "fill-practice";

/**
 * Whether a group talks or does something together (S3.6).
 */
export type Activity = "talk" | "activity";

/**
 * A programme to add, as the preset says in the coordinator's language.
 */
export type AddProgrammeForm = { 
/**
 * The preset.
 */
preset: Preset, };

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
 * Three words typed back.
 */
export type ConfirmRecoveryForm = { 
/**
 * The words asked for, in the order asked.
 */
words: Array<string>, };

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
me: boolean, };

/**
 * The country a centre works in.
 */
export type Country = "RS" | "BG" | "DK" | "FR" | "NO" | "other";

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
 * The view of a command that has nothing to tell but that it is done.
 */
export type Done = Record<symbol, never>;

/**
 * Whether there is a vault, and whether it is open.
 */
export type DoorState = "no-vault" | "locked" | "open";

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
 * Who is at the desk; only while open.
 */
coordinator: string | null, 
/**
 * The coordinator's language; only while open.
 */
language: Language | null, 
/**
 * Whether three words of the recovery kit have been typed back; only while open.
 */
recovery_confirmed: boolean, 
/**
 * Whether the recovery kit opened the vault, so that a new passphrase is due.
 */
opened_with_recovery: boolean, };

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
 * Whom a programme is for.
 */
export type GenderRule = "anyone" | "women" | "men";

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
 * A language and, for Serbian, its script.
 */
export type Language = "en" | "sr-Cyrl" | "sr-Latn" | "bg" | "da" | "fr" | "nb";

/**
 * An instant: `2026-11-21T17:00:00Z`.
 */
export type Moment = string;

/**
 * The form of a command that needs nothing.
 */
export type Nothing = Record<symbol, never>;

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
 * Seats for facilitators; none means the group leads itself (S5.5).
 */
seats: Array<SeatFields>, };

/**
 * A way of running groups.
 */
export type ProgrammeId = string;

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
ask: Array<number>, };

/**
 * How often a group meets.
 */
export type Rhythm = "weekly" | "fortnightly" | "monthly" | "irregular";

/**
 * A facilitator's part in a group.
 */
export type Role = "expert-by-experience" | "ally" | "initiator" | "facilitator" | "professional";

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
 * Every setting.
 */
export type SettingsView = { 
/**
 * The centre.
 */
centre: CentreView, 
/**
 * Everybody who has a passphrase.
 */
coordinators: Array<CoordinatorView>, 
/**
 * Topics in their order, those put away last.
 */
topics: Array<TopicView>, 
/**
 * Venues by name, those put away last.
 */
venues: Array<VenueView>, 
/**
 * Programmes by name, those put away last.
 */
programmes: Array<ProgrammeView>, };

/**
 * A part of the office's data that screens show.
 */
export type Stale = "settings" | "people" | "enquiries" | "conversations" | "waiting" | "groups" | "sessions" | "facilitators" | "journal";

/**
 * Whether one can come in without steps.
 */
export type StepFree = "not-asked" | "yes" | "no";

/**
 * How strong a passphrase is, in words.
 */
export type Strength = "too-short" | "weak" | "fair" | "strong";

/**
 * The topic just added.
 */
export type TopicAddedView = { 
/**
 * The topic.
 */
id: TopicId, };

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
 * Where it is; may be empty.
 */
address: string, 
/**
 * How many fit in, facilitators counted.
 */
capacity: number | null, 
/**
 * Whether one can come in without steps.
 */
step_free: StepFree, };

/**
 * A place where groups meet.
 */
export type VenueId = string;

/**
 * What kind of place it is.
 */
export type VenueKind = "centre-room" | "community-centre" | "meeting-room" | "private-home" | "restaurant" | "outdoors" | "other";

/**
 * A venue.
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
 * Where it is; may be empty.
 */
address: string, 
/**
 * How many fit in, facilitators counted.
 */
capacity: number | null, 
/**
 * Whether one can come in without steps.
 */
step_free: StepFree, 
/**
 * Whether it is no longer offered in lists.
 */
put_away: boolean, };
