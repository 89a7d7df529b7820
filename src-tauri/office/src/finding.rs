//! The one search box: people, groups, enquiries, facilitators, venues, and whatever can be done or gone to.
//!
//! Keeps true: any script, with or without marks, any part of a word; names come in the order of the centre's language,
//! what can be done in the words of whoever is at the desk. Neither a topic nor a real name is ever told (R4, R7), nor
//! where a venue is, which may be somebody's home (S4.3); and nothing is found that a role may not see. What is typed is kept nowhere.

mod day;
mod doing;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use doing::{Doing, FoundDoingView};

use crate::enquiries::{self, FoundEnquiryView};
use crate::facilitators::{self, FoundFacilitatorView};
use crate::fault::Fault;
use crate::folding::{Fit, fit, fold};
use crate::groups::{self, FoundGroupView};
use crate::id::VenueId;
use crate::office::{Look, Office};
use crate::people::{self, FoundPersonView};
use crate::roles::{Capability, Sight, sight};
use crate::settings::{VenueKind, VenueView, list_venues};
use crate::wire::Day;

/// People found at most.
const PEOPLE: usize = 8;
/// Of everything else at most; there are few of each.
const OTHERS: usize = 4;

/// What was typed into the search box.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindAnythingForm {
    /// Any part of a name, or a day for its enquiries.
    pub text: String,
}

/// A venue found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FoundVenueView {
    /// The venue.
    pub id: VenueId,
    /// What it is called.
    pub name: String,
    /// What kind of place it is.
    pub kind: VenueKind,
}

/// Everything found, a few of each kind, the best first.
#[derive(Debug, Default, Serialize, TS)]
pub struct FoundView {
    /// People.
    pub people: Vec<FoundPersonView>,
    /// Groups.
    pub groups: Vec<FoundGroupView>,
    /// Enquiries: the latest of the people found, or those of the day that was typed.
    pub enquiries: Vec<FoundEnquiryView>,
    /// Facilitators.
    pub facilitators: Vec<FoundFacilitatorView>,
    /// Venues.
    pub venues: Vec<FoundVenueView>,
    /// What can be done or gone to.
    pub doings: Vec<FoundDoingView>,
}

/// Finds whatever has a text in its name.
pub fn find_anything(office: &Office, form: FindAnythingForm) -> Result<FoundView, Fault> {
    let wanted = fold(&form.text);
    if wanted.is_empty() {
        return Ok(FoundView::default());
    }
    office.look(|look| {
        let may = |capability| Ok::<_, Fault>(sight(look, capability)? != Sight::No);
        let people =
            if may(Capability::SeePeople)? { people::found(look, &wanted, PEOPLE)? } else { Vec::new() };
        let enquiries = match day::named_in(&form.text, look.today()) {
            Some(day) if may(Capability::SeePeople)? => enquiries::received_on(look, Day(day), OTHERS)?,
            _ => enquiries::latest_from(look, people.iter().map(|person| person.id), OTHERS)?,
        };
        Ok(FoundView {
            groups: if may(Capability::SeeGroups)? {
                groups::found(look, &wanted, OTHERS)?
            } else {
                Vec::new()
            },
            enquiries,
            facilitators: if may(Capability::SeeFacilitators)? {
                facilitators::found(look, &wanted, OTHERS)?
            } else {
                Vec::new()
            },
            venues: if may(Capability::ChangeSettings)? { venues(look, &wanted)? } else { Vec::new() },
            doings: doing::found(look, &wanted, OTHERS)?,
            people,
        })
    })
}

fn venues(look: &Look<'_>, wanted: &str) -> Result<Vec<FoundVenueView>, Fault> {
    // They come by name, and a stable order keeps that among those that fit alike.
    let mut found: Vec<(Fit, VenueView)> = list_venues(look)?
        .into_iter()
        .filter(|venue| !venue.put_away)
        .filter_map(|venue| Some((fit(&venue.name, wanted)?, venue)))
        .collect();
    found.sort_by_key(|(fit, _)| *fit);
    let few = found.into_iter().take(OTHERS);
    Ok(few.map(|(_, venue)| FoundVenueView { id: venue.id, name: venue.name, kind: venue.kind }).collect())
}

#[cfg(test)]
mod tests;
