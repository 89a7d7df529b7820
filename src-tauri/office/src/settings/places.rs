//! Where venues are and how one gets in. A private home is somebody's personal data (S4.3): its address is kept
//! only with whose home it is, and goes when she is erased; no list has it, and it is read by a command of its own. What was
//! typed before the place became a home goes from the journal too.

use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::venues::{VenueKind, get_venue};
use crate::check::Check;
use crate::fault::{Coded, Fault};
use crate::id::{PersonId, VenueId};
use crate::journal::{self, Action};
use crate::office::{Act, Look, Office};
use crate::people;
use crate::surface::Done;

/// Which venue.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VenueIdForm {
    /// The venue.
    pub id: VenueId,
}

/// Where a venue is, and how one gets in.
#[derive(Debug, Serialize, TS)]
pub struct VenuePlaceView {
    /// Where it is; may be empty.
    pub address: String,
    /// The door, the bell, who has the key; may be empty.
    pub door_note: String,
    /// Whose home it is, if it is one.
    pub person: Option<PersonId>,
}

/// A change of where a venue is and how one gets in.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeVenuePlaceForm {
    /// The venue.
    pub id: VenueId,
    /// Where it is; may be empty.
    pub address: String,
    /// The door, the bell, who has the key; may be empty.
    pub door_note: String,
    /// Whose home it is; only a private home is anybody's.
    pub person: Option<PersonId>,
}

/// Where a venue is, as it is kept.
#[derive(Debug, Default)]
pub(crate) struct Place {
    pub(crate) address: String,
    pub(crate) door_note: String,
    pub(crate) person: Option<PersonId>,
}

impl Place {
    /// Whether nothing is written down of it.
    pub(super) fn is_blank(&self) -> bool {
        self.address.is_empty() && self.door_note.is_empty()
    }
}

/// Why where a home is cannot be kept.
#[derive(Debug)]
pub(super) enum PlaceRefusal {
    WhoseHome,
    AddressFirst,
}

impl Coded for PlaceRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::WhoseHome => "home-without-person",
            Self::AddressFirst => "home-address-first",
        }
    }
}

/// Where a venue is.
pub(crate) fn place_of(look: &Look<'_>, id: VenueId) -> Result<Place, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT coalesce(h.address, v.address), coalesce(h.door_note, v.door_note), h.person
         FROM venue v LEFT JOIN venue_home h ON h.venue = v.id WHERE v.id = ?",
    )?;
    let read = |row: &rusqlite::Row<'_>| {
        Ok(Place { address: row.get(0)?, door_note: row.get(1)?, person: row.get(2)? })
    };
    statement.query_row([id], read).optional()?.ok_or(Fault::NotFound("venue"))
}

/// Writes where a venue is: with the venue itself, or, of somebody's home, in the row that is hers.
pub(super) fn put_place(act: &Act<'_>, id: VenueId, kind: VenueKind, place: &Place) -> Result<(), Fault> {
    act.conn().execute("DELETE FROM venue_home WHERE venue = ?", [id])?;
    if kind == VenueKind::PrivateHome {
        let Some(person) = place.person else {
            return if place.is_blank() { Ok(()) } else { Err(PlaceRefusal::WhoseHome.into()) };
        };
        act.conn().execute(
            "INSERT INTO venue_home (venue, person, address, door_note) VALUES (?, ?, ?, ?)",
            params![id, person, place.address, place.door_note],
        )?;
    } else {
        act.conn().execute(
            "UPDATE venue SET address = ?, door_note = ? WHERE id = ?",
            params![place.address, place.door_note, id],
        )?;
    }
    Ok(())
}

/// Takes out of the journal where a venue is that turns out to be a home: what was typed before was nobody's, and no
/// erasure would ever find it.
pub(super) fn forget_place(act: &Act<'_>, id: VenueId) -> Result<(), Fault> {
    journal::seal(act, id, "venue", &["address", "door_note"])
}

/// Reads where a venue is and how one gets in.
pub fn get_venue_place(office: &Office, form: VenueIdForm) -> Result<VenuePlaceView, Fault> {
    office.look(|look| {
        let Place { address, door_note, person } = place_of(look, form.id)?;
        Ok(VenuePlaceView { address, door_note, person })
    })
}

/// Changes where a venue is and how one gets in.
pub fn change_venue_place(office: &mut Office, form: ChangeVenuePlaceForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let address = check.text("address", &form.address);
    let door_note = check.text("door_note", &form.door_note);
    check.done()?;
    office.act(Action::ChangeVenue, |act| {
        let kind = get_venue(act, form.id)?.kind;
        act.about(form.id);
        if let Some(person) = form.person {
            people::called(act, person)?;
            act.about(person);
        }
        put_place(act, form.id, kind, &Place { address, door_note, person: form.person })?;
        Ok(Done {})
    })
}

/// Lets a person's home follow to the one she is the same as.
pub(crate) fn hand_over(act: &Act<'_>, from: PersonId, to: PersonId) -> Result<(), Fault> {
    act.conn().execute("UPDATE venue_home SET person = ? WHERE person = ?", [to, from])?;
    Ok(())
}
