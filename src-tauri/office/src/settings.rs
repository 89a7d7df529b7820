//! What a centre sets once and changes rarely: itself, when it locks, its topics, venues and programmes.
//!
//! Nothing here is ever deleted, because groups and enquiries point to it; it is put away and no longer offered.

mod centre;
mod directory;
mod kept_for;
mod least_published;
mod locking;
mod phone_line;
mod places;
mod presets;
mod programmes;
mod reporting_duty;
mod school_holidays;
mod tags;
mod topics;
mod venues;

use serde::Serialize;
use ts_rs::TS;

pub use centre::{
    CentreForm, CentreView, CoordinatorForm, CoordinatorView, Country, change_centre, change_coordinator,
};
pub(crate) use centre::{
    advisors_with_passphrase, centre_country, centre_language, centre_name, centre_zone, checked_zone,
    coordinator_name, coordinator_named, found_settings, own_language,
};
pub use directory::{
    ChangeDirectoryEntryForm, DirectoryEntryAddedView, DirectoryEntryView, DirectoryFields, DirectoryKind,
    RemoveDirectoryEntryForm, add_directory_entry, change_directory_entry, remove_directory_entry,
};
pub(crate) use directory::{directory_name, insert_sender, list_directory};
pub(crate) use kept_for::kept_for;
pub use kept_for::{KeptForView, RetentionForm, change_retention};
pub(crate) use least_published::least_published;
pub use least_published::{LeastPublishedForm, change_least_published};
pub(crate) use locking::locks_after;
pub use locking::{LockForm, LockView, change_lock};
pub(crate) use phone_line::line_today;
pub use phone_line::{LineTodayView, PhoneLineForm, PhoneLineView, change_phone_line};
pub use places::{ChangeVenuePlaceForm, VenueIdForm, VenuePlaceView, change_venue_place, get_venue_place};
pub(crate) use places::{hand_over, place_of};
pub use presets::{PresetView, PresetsForm, PresetsView, list_presets};
pub use programmes::{
    Activity, AddProgrammeForm, ChangeProgrammeForm, GenderRule, Preset, ProgrammeAddedView, ProgrammeFields,
    ProgrammeView, Rhythm, Role, SeatFields, add_programme, change_programme,
};
pub(crate) use programmes::{get_programme, list_programmes};
pub use reporting_duty::{ReportingDutyForm, ReportingDutyView, change_reporting_duty};
pub(crate) use reporting_duty::{reporting_duty, reporting_duty_in};
pub(crate) use school_holidays::school_holidays_between;
pub use school_holidays::{
    ChangeSchoolHolidayForm, RemoveSchoolHolidayForm, SchoolHolidayAddedView, SchoolHolidayForm,
    SchoolHolidayView, add_school_holiday, change_school_holiday, remove_school_holiday,
};
pub use tags::{ChangeTagForm, TagAddedView, TagForm, TagView, add_tag, change_tag};
pub(crate) use tags::{get_tag, insert_tag, list_tags};
pub use topics::{ChangeTopicForm, TopicAddedView, TopicForm, TopicView, add_topic, change_topic};
pub(crate) use topics::{get_topic, insert_topic, list_topics, starter_of, topic_names};
pub use venues::{
    ChangeVenueForm, StepFree, VenueAddedView, VenueForm, VenueKind, VenuePrivacy, VenueView, add_venue,
    change_venue,
};
pub(crate) use venues::{get_venue, list_venues};

use crate::fault::Fault;
use crate::notes::{self, NoteKind};
use crate::office::Office;
use crate::roles::{self, Capability, Sight};
use crate::surface::Nothing;

/// Every setting.
#[derive(Debug, Serialize, TS)]
pub struct SettingsView {
    /// The centre.
    pub centre: CentreView,
    /// The smallest number that is told (R18).
    pub least_published: u32,
    /// How long people are kept (R20).
    pub kept_for: KeptForView,
    /// When the office locks by itself.
    pub lock: LockView,
    /// Everybody who has a passphrase.
    pub coordinators: Vec<CoordinatorView>,
    /// Topics in their order, those put away last.
    pub topics: Vec<TopicView>,
    /// School holidays, the earliest first.
    pub school_holidays: Vec<SchoolHolidayView>,
    /// Venues by name, those put away last.
    pub venues: Vec<VenueView>,
    /// Programmes by name, those put away last.
    pub programmes: Vec<ProgrammeView>,
    /// Tags by their word, those put away last.
    pub tags: Vec<TagView>,
    /// The directory by kind and name, those put away last.
    pub directory: Vec<DirectoryEntryView>,
    /// When the phone line is staffed.
    pub phone_line: PhoneLineView,
    /// Which kinds of notes are switched on.
    pub note_kinds: Vec<NoteKind>,
    /// What the law makes one report.
    pub reporting_duty: ReportingDutyView,
}

/// Reads every setting.
pub fn get_settings(office: &Office, _: Nothing) -> Result<SettingsView, Fault> {
    office.look(|look| {
        Ok(SettingsView {
            centre: centre::get_centre(look)?,
            least_published: least_published(look)?,
            kept_for: kept_for(look)?,
            lock: locking::get_lock(look)?,
            coordinators: centre::list_coordinators(look)?,
            topics: list_topics(look)?,
            school_holidays: school_holidays::list_school_holidays(look)?,
            venues: if roles::sight(look, Capability::SeeGroups)? == Sight::No {
                Vec::new()
            } else {
                list_venues(look)?
            },
            programmes: list_programmes(look)?,
            tags: tags::list_tags(look)?,
            directory: {
                let mut lines = directory::list_directory(look)?;
                if roles::sight(look, Capability::ChangeSettings)? == Sight::No {
                    lines.retain(|line| !line.fields.kind.is_apart());
                }
                lines
            },
            phone_line: phone_line::get_phone_line(look)?,
            note_kinds: notes::note_kinds(look)?,
            reporting_duty: reporting_duty::get_reporting_duty(look)?,
        })
    })
}

#[cfg(test)]
mod tests;
