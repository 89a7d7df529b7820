//! The places where groups meet (S4.3). A private home is somebody's personal data and is never shown in lists by address.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::centre_language;
use super::places::{Place, PlaceRefusal, forget_place, place_of, put_place};
use crate::check::Check;
use crate::choice;
use crate::collation;
use crate::fault::Fault;
use crate::id::VenueId;
use crate::journal::Action;
use crate::office::{Look, Office};
use crate::surface::Done;
use crate::waiting::{DayPart, TimeWish};
use crate::weekly::{self, Kept};
use crate::wire::Hour;

choice! {
    /// What kind of place it is.
    VenueKind {
        /// A room of the centre itself.
        CentreRoom = "centre-room",
        /// A community centre.
        CommunityCentre = "community-centre",
        /// A meeting room elsewhere.
        MeetingRoom = "meeting-room",
        /// A member's home: its address is that member's personal data (S4.3).
        PrivateHome = "private-home",
        /// A restaurant or café.
        Restaurant = "restaurant",
        /// Outdoors, for walking groups.
        Outdoors = "outdoors",
        /// Another place.
        Other = "other",
    }
}

choice! {
    /// Whether one can come in without steps.
    StepFree {
        /// Nobody has looked yet.
        NotAsked = "not-asked",
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

choice! {
    /// Whether others notice the group.
    #[derive(Default)]
    VenuePrivacy {
        /// Nobody has looked yet.
        #[default]
        NotAsked = "not-asked",
        /// Nobody sees who comes or hears what is said.
        Private = "private",
        /// Others see who comes.
        Seen = "seen",
        /// Others could hear what is said.
        Heard = "heard",
    }
}

/// A venue, as lists show it: never where it is (S4.3).
#[derive(Debug, Clone, Serialize, TS)]
pub struct VenueView {
    /// The venue.
    pub id: VenueId,
    /// What it is called.
    pub name: String,
    /// What kind of place it is.
    pub kind: VenueKind,
    /// Where it is, for rules only: two venues with one address are one site.
    #[serde(skip)]
    #[ts(skip)]
    pub(crate) address: String,
    /// How many fit in, facilitators counted.
    pub capacity: Option<u32>,
    /// Whether one can come in without steps.
    pub step_free: StepFree,
    /// Whether others notice the group.
    pub privacy: VenuePrivacy,
    /// When groups may meet there; none means at any time.
    pub times: Vec<TimeWish>,
    /// Whether it is no longer offered in lists.
    pub put_away: bool,
}

impl VenueView {
    /// Whether groups may meet there at an hour of a day; where no times are kept, at any.
    pub(crate) fn is_open_at(&self, weekday: u32, hour: Hour) -> bool {
        self.times.is_empty() || self.times.contains(&TimeWish { weekday, part: DayPart::of(hour) })
    }

    /// Whether fewer fit in than so many people with those who lead them.
    pub(crate) fn is_small_for(&self, people: u32, leading: usize) -> bool {
        let coming = people.saturating_add(u32::try_from(leading).unwrap_or(u32::MAX));
        self.capacity.is_some_and(|capacity| coming > capacity)
    }
}

/// A new venue.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct VenueForm {
    /// What it is called.
    pub name: String,
    /// What kind of place it is.
    pub kind: VenueKind,
    /// Where it is; may be empty. Nothing leaves it as it is.
    #[serde(default)]
    pub address: Option<String>,
    /// How many fit in, facilitators counted.
    pub capacity: Option<i32>,
    /// Whether one can come in without steps.
    pub step_free: StepFree,
    /// Whether others notice the group.
    #[serde(default)]
    pub privacy: VenuePrivacy,
    /// When groups may meet there; none means at any time.
    #[serde(default)]
    pub times: Vec<TimeWish>,
}

/// The venue just added.
#[derive(Debug, Serialize, TS)]
pub struct VenueAddedView {
    /// The venue.
    pub id: VenueId,
}

/// A change of a venue.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeVenueForm {
    /// The venue.
    pub id: VenueId,
    /// Its fields.
    pub venue: VenueForm,
    /// Whether it is no longer offered in lists.
    pub put_away: bool,
}

struct Checked {
    name: String,
    address: Option<String>,
    capacity: Option<i32>,
    times: BTreeSet<TimeWish>,
}

fn checked(form: &VenueForm, prefix: &str) -> Result<Checked, Fault> {
    let mut check = Check::default();
    let name = check.required_line(&format!("{prefix}name"), &form.name);
    let address = form.address.as_deref().map(|typed| check.text(&format!("{prefix}address"), typed));
    let capacity = form.capacity.map(|seats| check.whole(&format!("{prefix}capacity"), seats, 1..=500));
    let times = weekly::checked(&mut check, &format!("{prefix}times"), &form.times);
    check.done()?;
    Ok(Checked { name, address, capacity, times })
}

/// Where the times of a venue are kept.
const TIMES: Kept = Kept { table: "venue_time", owner: "venue" };

const SELECT: &str = "SELECT v.id, v.name, v.kind, coalesce(h.address, v.address), v.capacity, v.step_free, v.put_away, v.privacy
     FROM venue v LEFT JOIN venue_home h ON h.venue = v.id";

fn view(row: &rusqlite::Row<'_>) -> rusqlite::Result<VenueView> {
    Ok(VenueView {
        id: row.get(0)?,
        name: row.get(1)?,
        kind: row.get(2)?,
        address: row.get(3)?,
        capacity: row.get(4)?,
        step_free: row.get(5)?,
        times: Vec::new(),
        put_away: row.get(6)?,
        privacy: row.get(7)?,
    })
}

/// Every venue by name, those put away last.
pub(crate) fn list_venues(look: &Look<'_>) -> Result<Vec<VenueView>, Fault> {
    let mut statement = look.conn().prepare_cached(SELECT)?;
    let mut venues: Vec<VenueView> = statement.query_map([], view)?.collect::<Result<_, _>>()?;
    for venue in &mut venues {
        venue.times = TIMES.of(look, venue.id)?.into_iter().collect();
    }
    let order = collation::order(centre_language(look)?);
    venues.sort_by(|one, other| {
        one.put_away.cmp(&other.put_away).then_with(|| order.compare(&one.name, &other.name))
    });
    Ok(venues)
}

/// One venue.
pub(crate) fn get_venue(look: &Look<'_>, id: VenueId) -> Result<VenueView, Fault> {
    let found =
        look.conn().prepare_cached(&format!("{SELECT} WHERE v.id = ?"))?.query_row([id], view).optional()?;
    let mut venue = found.ok_or(Fault::NotFound("venue"))?;
    venue.times = TIMES.of(look, id)?.into_iter().collect();
    Ok(venue)
}

/// Adds a venue.
pub fn add_venue(office: &mut Office, form: VenueForm) -> Result<VenueAddedView, Fault> {
    let fields = checked(&form, "")?;
    office.act(Action::AddVenue, |act| {
        let id = VenueId::new(act.world());
        act.about(id);
        act.conn().execute(
            "INSERT INTO venue (id, name, kind, address, capacity, step_free, privacy, door_note) VALUES (?, ?, ?, '', ?, ?, ?, '')",
            params![id, fields.name, form.kind, fields.capacity, form.step_free, form.privacy],
        )?;
        let place = Place { address: fields.address.unwrap_or_default(), ..Place::default() };
        put_place(act, id, form.kind, &place)?;
        TIMES.put(act, id, &fields.times)?;
        Ok(VenueAddedView { id })
    })
}

/// Changes a venue or puts it away.
pub fn change_venue(office: &mut Office, form: ChangeVenueForm) -> Result<Done, Fault> {
    let fields = checked(&form.venue, "venue.")?;
    office.act(Action::ChangeVenue, |act| {
        act.about(form.id);
        let before = get_venue(act, form.id)?.kind;
        let place = match place_of(act, form.id)? {
            // Where somebody's home is does not become where a room is.
            _ if before == VenueKind::PrivateHome && form.venue.kind != before => Place::default(),
            place => place,
        };
        let place = Place { address: fields.address.unwrap_or(place.address), ..place };
        let becomes_home = form.venue.kind == VenueKind::PrivateHome && before != form.venue.kind;
        if becomes_home && !place.is_blank() {
            return Err(PlaceRefusal::AddressFirst.into());
        }
        act.conn().execute(
            "UPDATE venue SET name = ?, kind = ?, address = '', door_note = '', capacity = ?, step_free = ?, privacy = ?, put_away = ?
             WHERE id = ?",
            params![
                fields.name,
                form.venue.kind,
                fields.capacity,
                form.venue.step_free,
                form.venue.privacy,
                form.put_away,
                form.id
            ],
        )?;
        put_place(act, form.id, form.venue.kind, &place)?;
        if becomes_home {
            forget_place(act, form.id)?;
        }
        TIMES.put(act, form.id, &fields.times)?;
        Ok(Done {})
    })
}
