//! The whole surface on one page: every command, `name(Form) -> View`.
//!
//! The router, the TypeScript types and `call --list` all come from this list. `desk` commands answer while the vault is
//! locked; `look` commands read; `act` commands write. A command that is not here does not exist.

mod describe;
#[macro_use]
mod routing;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use describe::{describe, typescript};

use crate::{access, drafts, journal, settings};

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
    /// Checks three words of the recovery kit that were typed back.
    desk confirm_recovery(access::ConfirmRecoveryForm) -> Done = access::confirm_recovery;
    /// Changes the passphrase of whoever opened the vault.
    desk change_passphrase(access::ChangePassphraseForm) -> Done = access::change_passphrase;

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
    /// Changes the coordinator's own name or language.
    act change_coordinator(settings::CoordinatorForm) -> Done = settings::change_coordinator;
    /// Adds a topic.
    act add_topic(settings::TopicForm) -> settings::TopicAddedView = settings::add_topic;
    /// Renames a topic, excludes it, or puts it away.
    act change_topic(settings::ChangeTopicForm) -> Done = settings::change_topic;
    /// Adds a venue.
    act add_venue(settings::VenueForm) -> settings::VenueAddedView = settings::add_venue;
    /// Changes a venue or puts it away.
    act change_venue(settings::ChangeVenueForm) -> Done = settings::change_venue;
    /// Lists the five presets of programmes in the coordinator's language.
    desk list_presets(settings::PresetsForm) -> settings::PresetsView = settings::list_presets;
    /// Adds a programme from a preset.
    act add_programme(settings::AddProgrammeForm) -> settings::ProgrammeAddedView = settings::add_programme;
    /// Changes a programme or puts it away; running groups keep their own numbers.
    act change_programme(settings::ChangeProgrammeForm) -> Done = settings::change_programme;
}
