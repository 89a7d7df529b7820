//! The places where groups meet (S4.3). A private home is somebody's personal data and is never shown in lists by address.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::centre_language;
use crate::check::Check;
use crate::choice;
use crate::collation;
use crate::fault::Fault;
use crate::id::VenueId;
use crate::journal::Action;
use crate::office::{Look, Office};
use crate::surface::Done;
use crate::waiting::TimeWish;
use crate::weekly::{self, Kept};

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

/// A venue.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VenueView {
    /// The venue.
    pub id: VenueId,
    /// What it is called.
    pub name: String,
    /// What kind of place it is.
    pub kind: VenueKind,
    /// Where it is; may be empty.
    pub address: String,
    /// How many fit in, facilitators counted.
    pub capacity: Option<u32>,
    /// Whether one can come in without steps.
    pub step_free: StepFree,
    /// When groups may meet there; none means at any time.
    pub times: Vec<TimeWish>,
    /// Whether it is no longer offered in lists.
    pub put_away: bool,
}

impl VenueView {
    /// Whether fewer fit in than so many people with those who lead them.
    pub(crate) fn is_small_for(&self, people: u32, leading: usize) -> bool {
        let coming = people.saturating_add(u32::try_from(leading).unwrap_or(u32::MAX));
        self.capacity.is_some_and(|capacity| coming > capacity)
    }
}

/// A new venue.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VenueForm {
    /// What it is called.
    pub name: String,
    /// What kind of place it is.
    pub kind: VenueKind,
    /// Where it is; may be empty.
    pub address: String,
    /// How many fit in, facilitators counted.
    pub capacity: Option<i32>,
    /// Whether one can come in without steps.
    pub step_free: StepFree,
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
    address: String,
    capacity: Option<i32>,
    times: BTreeSet<TimeWish>,
}

fn checked(form: &VenueForm, prefix: &str) -> Result<Checked, Fault> {
    let mut check = Check::default();
    let name = check.required_line(&format!("{prefix}name"), &form.name);
    let address = check.text(&format!("{prefix}address"), &form.address);
    let capacity = form.capacity.map(|seats| check.whole(&format!("{prefix}capacity"), seats, 1..=500));
    let times = weekly::checked(&mut check, &format!("{prefix}times"), &form.times);
    check.done()?;
    Ok(Checked { name, address, capacity, times })
}

/// Where the times of a venue are kept.
const TIMES: Kept = Kept { table: "venue_time", owner: "venue" };

const SELECT: &str = "SELECT id, name, kind, address, capacity, step_free, put_away FROM venue";

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
    let found = look.conn().query_row(&format!("{SELECT} WHERE id = ?"), [id], view).optional()?;
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
            "INSERT INTO venue (id, name, kind, address, capacity, step_free) VALUES (?, ?, ?, ?, ?, ?)",
            params![id, fields.name, form.kind, fields.address, fields.capacity, form.step_free],
        )?;
        TIMES.put(act, id, &fields.times)?;
        Ok(VenueAddedView { id })
    })
}

/// Changes a venue or puts it away.
pub fn change_venue(office: &mut Office, form: ChangeVenueForm) -> Result<Done, Fault> {
    let fields = checked(&form.venue, "venue.")?;
    office.act(Action::ChangeVenue, |act| {
        act.about(form.id);
        let changed = act.conn().execute(
            "UPDATE venue SET name = ?, kind = ?, address = ?, capacity = ?, step_free = ?, put_away = ? WHERE id = ?",
            params![fields.name, form.venue.kind, fields.address, fields.capacity, form.venue.step_free, form.put_away, form.id],
        )?;
        if changed == 0 {
            return Err(Fault::NotFound("venue"));
        }
        TIMES.put(act, form.id, &fields.times)?;
        Ok(Done {})
    })
}
