//! What can be done or gone to from anywhere, by its words.

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::collation;
use crate::fault::Fault;
use crate::folding::{Fit, fit};
use crate::languages::{self, Language};
use crate::office::Look;
use crate::roles::{Capability, Sight, role_at_desk, sight_of};
use crate::settings::own_language;

choice! {
    /// What can be done or gone to. The words are message ids: `doing-<word>`, with other words for it in `.words`.
    Doing {
        /// An enquiry is taken.
        NewEnquiry = "new-enquiry",
        /// A group is made.
        NewGroup = "new-group",
        /// Today.
        Today = "today",
        /// The people.
        People = "people",
        /// The table of enquiries.
        Enquiries = "enquiries",
        /// The waiting list.
        Waiting = "waiting",
        /// The groups.
        Groups = "groups",
        /// The week.
        Week = "week",
        /// The reports.
        Reports = "reports",
        /// The facilitators.
        Facilitators = "facilitators",
        /// What the groups bring.
        Outcomes = "outcomes",
        /// Whose time is over.
        Retention = "retention",
        /// One's own name and language.
        SettingsYou = "settings-you",
        /// The centre.
        SettingsCentre = "settings-centre",
        /// The topics.
        SettingsTopics = "settings-topics",
        /// The tags.
        SettingsTags = "settings-tags",
        /// The directory of advisors, partners and places to refer to.
        SettingsDirectory = "settings-directory",
        /// The venues.
        SettingsRooms = "settings-rooms",
        /// The programmes.
        SettingsProgrammes = "settings-programmes",
        /// School holidays.
        SettingsHolidays = "settings-holidays",
        /// The text that is agreed to.
        SettingsAgreement = "settings-agreement",
        /// Which kinds of notes there are.
        SettingsNotes = "settings-notes",
        /// The numbers that help at once, to be changed.
        SettingsCrisis = "settings-crisis",
        /// The people with a passphrase.
        SettingsAccess = "settings-access",
        /// Who may see and do what.
        SettingsRoles = "settings-roles",
        /// How long people are kept, and what was erased.
        SettingsRetention = "settings-retention",
        /// When the office locks.
        SettingsLock = "settings-lock",
        /// Backups.
        SettingsBackups = "settings-backups",
        /// The numbers that help at once, to be seen.
        Crisis = "crisis",
        /// The keys.
        Keys = "keys",
        /// The last act is taken back.
        Undo = "undo",
        /// What was taken back is done again.
        Redo = "redo",
        /// Everything is covered and locked.
        Hide = "hide",
        /// The vault is locked.
        Lock = "lock",
    }
}

impl Doing {
    /// The capability it asks for.
    fn asks(self) -> Capability {
        match self {
            Self::NewEnquiry | Self::Enquiries => Capability::TakeEnquiries,
            Self::People => Capability::SeePeople,
            Self::Waiting => Capability::SeeWaiting,
            Self::Groups | Self::Week | Self::Outcomes => Capability::SeeGroups,
            Self::NewGroup => Capability::RunGroups,
            Self::Reports => Capability::SeeTotals,
            Self::Facilitators => Capability::SeeFacilitators,
            Self::SettingsCentre
            | Self::SettingsTopics
            | Self::SettingsTags
            | Self::SettingsDirectory
            | Self::SettingsHolidays
            | Self::SettingsAgreement
            | Self::SettingsNotes
            | Self::SettingsRooms
            | Self::SettingsProgrammes
            | Self::SettingsCrisis
            | Self::SettingsLock => Capability::ChangeSettings,
            Self::Retention | Self::SettingsRetention => Capability::ErasePeople,
            Self::SettingsAccess => Capability::ManageAccess,
            Self::SettingsBackups => Capability::ManageBackups,
            Self::Undo | Self::Redo => Capability::Undo,
            Self::Today
            | Self::SettingsYou
            | Self::SettingsRoles
            | Self::Crisis
            | Self::Keys
            | Self::Hide
            | Self::Lock => Capability::OwnDesk,
        }
    }
}

/// Something that can be done or gone to.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FoundDoingView {
    /// What.
    pub doing: Doing,
    /// Its name in the language of whoever is at the desk.
    pub label: String,
}

/// How well what was typed fits a name, or else one of the other words for the same.
fn fit_of(language: Language, doing: Doing, label: &str, wanted: &str) -> Option<(bool, Fit)> {
    if let Some(by_name) = fit(label, wanted) {
        return Some((false, by_name));
    }
    let words = languages::text(language, &format!("doing-{}.words", doing.word()));
    words.split(',').filter_map(|word| fit(word, wanted)).min().map(|by_word| (true, by_word))
}

/// What can be done or gone to by a folded text: by its name first, then by other words for it.
pub(super) fn found(look: &Look<'_>, wanted: &str, most: usize) -> Result<Vec<FoundDoingView>, Fault> {
    let language = own_language(look)?;
    let role = role_at_desk(look)?;
    let order = collation::order(language);
    let mut found: Vec<((bool, Fit), FoundDoingView)> = Doing::ALL
        .iter()
        .filter(|doing| sight_of(role, doing.asks()) != Sight::No)
        .filter_map(|doing| {
            let label = languages::text(language, &format!("doing-{}", doing.word()));
            Some((fit_of(language, *doing, &label, wanted)?, FoundDoingView { doing: *doing, label }))
        })
        .collect();
    found.sort_by(|(fit, one), (other_fit, other)| {
        fit.cmp(other_fit).then_with(|| order.compare(&one.label, &other.label))
    });
    Ok(found.into_iter().take(most).map(|(_, doing)| doing).collect())
}
