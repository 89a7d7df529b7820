//! The problem as it is worked on: who can sit where.
//!
//! **Offers.** A new group is not an anonymous box to be given properties, but one of the *offers* there could be: (topic,
//! programme, language, policy, hour, site). At most `max_same_key` of each are opened. So a wish is met or not by the
//! offer alone, and no two boxes can be exchanged for each other. A running group is an offer that is always open.
//! Only offers that can be staffed, housed and filled are kept. The age band is chosen last, among those that contain
//! the members: it touches tiers 3 to 5 only.
//!
//! **Units.** People who only come together are one unit: it is seated whole or not at all. Most units are one person.
//!
//! Deliberately not here: rooms and facilitators in use, which belong to an arrangement.

mod build;
mod offers;

use crate::fault::Fault;
use crate::instance::{Instance, Policy, check};
use crate::scale::Scale;
use crate::solution::Solution;

/// No offer, no unit, no room: a position that is none.
pub const NONE: u32 = u32::MAX;

/// A set of weekly hours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hours([u64; 4]);

impl Hours {
    /// Makes a set of a list; positions are below [`MOST_SLOTS`](crate::instance::MOST_SLOTS).
    pub fn of(slots: &[usize]) -> Self {
        let mut words = [0; 4];
        slots.iter().for_each(|slot| words[slot / 64] |= 1 << (slot % 64));
        Self(words)
    }

    /// Says whether an hour is in it.
    pub fn has(self, slot: usize) -> bool {
        self.0[slot / 64] >> (slot % 64) & 1 == 1
    }
}

/// What of a person matters once she or he fits.
#[derive(Clone, Debug)]
pub struct Wishes {
    /// Without wishes the satisfaction is 100.
    pub none: bool,
    /// First topic, and its points.
    pub topic: (usize, i64),
    /// Preferred hours, and their points.
    pub slots: (Hours, i64),
    /// Whether mixed groups meet the wish, and its points.
    pub gender: (bool, i64),
    /// Whether narrow bands meet the wish, and its points.
    pub age: (bool, i64),
    /// First language, and its points.
    pub language: (usize, i64),
}

impl Wishes {
    /// The points of all wishes met in an offer, once for wide and once for narrow bands.
    pub fn points(&self, offer: &Offer) -> [i64; 2] {
        if self.none {
            return [100, 100];
        }
        let mut points = 0;
        points += if self.topic.0 == offer.topic { self.topic.1 } else { 0 };
        points += if self.slots.0.has(offer.slot) { self.slots.1 } else { 0 };
        points += if self.gender.0 == (offer.policy == Policy::Mixed) { self.gender.1 } else { 0 };
        points += if self.language.0 == offer.language { self.language.1 } else { 0 };
        let age = |narrow| if self.age.0 == narrow { self.age.1 } else { 0 };
        [points + age(false), points + age(true)]
    }
}

/// People who are seated together or not at all.
#[derive(Clone, Debug, Default)]
pub struct Unit {
    /// Who they are.
    pub people: Vec<usize>,
    /// What seating them is worth in tier 1.
    pub weight: i64,
    /// How many are women.
    pub women: usize,
    /// How many are men.
    pub men: usize,
    /// What they need of a room, a bit a tag.
    pub access: u64,
    /// The least privacy they need.
    pub privacy: u8,
    /// The lowest and the highest age.
    pub ages: (i64, i64),
    /// Must be seated.
    pub pinned: bool,
    /// Where all of them fit.
    pub offers: Vec<u32>,
    /// Units never in one group with them.
    pub apart: Vec<u32>,
    /// Units never at one site on one weekday with them.
    pub apart_all_day: Vec<u32>,
    /// Facilitators who must not lead them, everywhere ([`NONE`]) or in one offer.
    pub not_led_by: Vec<(u32, u32)>,
    /// Facilitators who must lead them.
    pub led_by: Vec<u32>,
    /// Units they would like to be with, and the points.
    pub friends: Vec<(u32, i64)>,
    /// Points for wishes to be together within the unit.
    pub own_points: i64,
    /// The keys of the offers its people had in the former draft.
    pub former: Vec<usize>,
}

/// A role to be filled, with those who can.
#[derive(Clone, Debug)]
pub struct Role {
    /// Its name.
    pub name: String,
    /// How many.
    pub number: usize,
    /// Facilitators who could take it in this offer, their other groups aside.
    pub facilitators: Vec<u32>,
}

/// Where an offer comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Source {
    /// A group that could be opened.
    #[default]
    New,
    /// A pinned group, by position: it is opened first and stays.
    Pinned(usize),
    /// A running group, by position.
    Existing(usize),
}

/// A group people could sit in.
#[derive(Clone, Debug, Default)]
pub struct Offer {
    /// Where it comes from.
    pub source: Source,
    /// Equal for offers that differ in nothing but being another copy.
    pub key: usize,
    /// What it is about.
    pub topic: usize,
    /// How it is run.
    pub programme: usize,
    /// What is spoken.
    pub language: usize,
    /// Whom it is for.
    pub policy: Policy,
    /// When it meets.
    pub slot: usize,
    /// Where it meets.
    pub site: usize,
    /// Weekday and site as one number: who is kept apart all day must not share it.
    pub place_day: usize,
    /// The fewest members; 0 in a running group.
    pub min: usize,
    /// The most members; the free places of a running group.
    pub max: usize,
    /// The best number of members.
    pub ideal: usize,
    /// A lone woman or man is not allowed.
    pub no_lone: bool,
    /// Women and men who are in it already.
    pub present: (usize, usize),
    /// Bands it may publish.
    pub bands: Vec<usize>,
    /// How many facilitators sit in the room.
    pub leaders: usize,
    /// The roles to fill.
    pub roles: Vec<Role>,
    /// Rooms that could house it.
    pub rooms: Vec<u32>,
    /// What the room of a running group gives.
    pub housing: Housing,
    /// Units that fit.
    pub units: Vec<u32>,
}

impl Offer {
    /// Says whether people can be seated without opening anything.
    pub fn is_running(&self) -> bool {
        matches!(self.source, Source::Existing(_))
    }

    /// Says whether it could be opened by choice.
    pub fn is_open_to_choice(&self) -> bool {
        self.source == Source::New
    }
}

/// A room or the room of a running group: what it offers to those in it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Housing {
    /// What it offers, a bit a tag.
    pub access: u64,
    /// How private it is.
    pub privacy: u8,
    /// Seats for members and facilitators.
    pub capacity: usize,
}

/// The problem, compiled.
pub struct Problem<'a> {
    /// What it was made from.
    pub instance: &'a Instance,
    /// What the tiers weigh.
    pub scale: Scale,
    /// For each person, what the wishes are worth.
    pub wishes: Vec<Wishes>,
    /// For each person, what seating is worth in tier 1.
    pub weights: Vec<i64>,
    /// Everybody, in units.
    pub units: Vec<Unit>,
    /// For each person the unit.
    pub unit_of: Vec<u32>,
    /// Every group there could be.
    pub offers: Vec<Offer>,
    /// For each room what it offers.
    pub rooms: Vec<Housing>,
    /// For each facilitator what she or he needs of a room.
    pub needs: Vec<u64>,
    /// For each facilitator those never beside her or him.
    pub not_beside: Vec<Vec<u32>>,
}

impl<'a> Problem<'a> {
    /// Compiles an instance. A former draft lets the answer stay near it where nothing else decides.
    pub fn new(instance: &'a Instance, former: Option<&Solution>) -> Result<Self, Fault> {
        check(instance)?;
        build::problem(instance, former)
    }

    /// What an offer's room gives; a running group has its own.
    pub fn housing(&self, offer: usize, room: u32) -> Housing {
        self.rooms.get(room as usize).copied().unwrap_or(self.offers[offer].housing)
    }

    /// Says whether what a room gives suffices for a unit.
    pub fn suits(&self, unit: usize, housing: Housing) -> bool {
        let unit = &self.units[unit];
        unit.access & !housing.access == 0 && unit.privacy <= housing.privacy
    }
}
