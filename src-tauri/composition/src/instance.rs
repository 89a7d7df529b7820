//! The problem as it comes in: compose-instance/1, key for key.
//!
//! Every id is a position in its list. What running groups use is taken off beforehand: a room's and a
//! facilitator's `slots` are the weekly hours that are still free. Deliberately not here: any judgement; whether the
//! ids point at something is checked when a [`Problem`](crate::Problem) is made of it.

mod check;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use check::{MOST_ACCESS_TAGS, MOST_SLOTS, check};

use crate::solution::Group;

/// The name of the format, so that another one is refused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Schema {
    /// The only version so far.
    #[default]
    #[serde(rename = "compose-instance/1")]
    V1,
}

/// Everything a composition is made from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Instance {
    /// The format.
    pub schema: Schema,
    /// Free text.
    pub name: String,
    /// The seed of the generator it came from; 0 for real ones.
    #[serde(default)]
    pub seed: i64,
    /// The numbers the tiers use.
    pub params: Params,
    /// Weekly hours.
    pub slots: Vec<Slot>,
    /// Topics, by name.
    pub topics: Vec<String>,
    /// What a room can offer and a person can need.
    pub access_tags: Vec<String>,
    /// How many sites there are.
    pub n_sites: usize,
    /// How many languages there are.
    pub n_languages: usize,
    /// Age bands a group may publish. One of them contains everybody's age.
    pub bands: Vec<Band>,
    /// Ways of running a group.
    pub programmes: Vec<Programme>,
    /// Rooms with their free hours.
    pub rooms: Vec<Room>,
    /// Facilitators with their free hours.
    pub facilitators: Vec<Facilitator>,
    /// The people who wait.
    pub people: Vec<Person>,
    /// People who must not meet.
    pub keep_apart: Vec<KeepApart>,
    /// People and facilitators who must not meet.
    pub keep_apart_facilitator: Vec<KeepApartFacilitator>,
    /// Facilitators who never lead one group together.
    pub facilitator_not_with: Vec<[usize; 2]>,
    /// People who come together, or would like to.
    pub together: Vec<Together>,
    /// Running groups that take newcomers.
    pub existing_groups: Vec<ExistingGroup>,
    /// Placements nobody may have.
    pub forbid: Vec<Pattern>,
    /// Placements somebody must have.
    #[serde(default)]
    pub pin: Vec<Pattern>,
    /// Groups that must be opened as they are, with more members if need be.
    #[serde(default)]
    pub pin_groups: Vec<Group>,
}

/// The numbers the tiers use.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Params {
    /// What placing anybody is worth.
    pub wait_base: i64,
    /// Days of waiting that are worth one more.
    pub wait_unit_days: i64,
    /// The most that waiting adds.
    pub wait_cap: i64,
    /// Satisfaction below this counts in tier 3.
    pub wish_floor: i64,
    /// What a new group costs in tier 6.
    pub group_cost: i64,
    /// New groups allowed with the same topic, programme, language, policy, slot and site.
    pub max_same_key: usize,
}

/// A weekly hour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// 0 is Monday.
    pub day: u8,
    /// Free text.
    pub label: String,
}

/// An age band, both ends included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Band {
    /// The lowest age.
    pub lo: i64,
    /// The highest age.
    pub hi: i64,
    /// Meets the wish for people of similar age.
    pub narrow: bool,
    /// Its cost per member in tier 5.
    pub spread: i64,
}

/// A way of running a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    /// Free text.
    pub name: String,
    /// The topics it serves.
    pub topics: Vec<usize>,
    /// The fewest members; facilitators are never counted.
    pub min: usize,
    /// The most members.
    pub max: usize,
    /// The best number of members.
    pub ideal: usize,
    /// Roles of those who lead, with how many of each.
    pub roles: BTreeMap<String, usize>,
    /// A mixed group never has exactly one woman or exactly one man.
    pub no_lone_gender: bool,
    /// The least privacy its room must have.
    pub min_privacy: u8,
    /// How many sessions; information only.
    #[serde(default)]
    pub sessions: usize,
}

/// A room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// Where it is.
    pub site: usize,
    /// Seats, for members and facilitators.
    pub capacity: usize,
    /// What it offers.
    pub access: Vec<String>,
    /// 1 to 3.
    pub privacy: u8,
    /// When it is free.
    pub slots: Vec<usize>,
}

/// Woman, man, or neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Gender {
    /// Woman.
    #[serde(rename = "w")]
    Woman,
    /// Man.
    #[serde(rename = "m")]
    Man,
    /// Neither, or not asked.
    #[serde(rename = "x")]
    Other,
}

/// Whom a group is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Policy {
    /// Women only, facilitators too.
    Women,
    /// Everybody.
    #[default]
    Mixed,
    /// Men only, facilitators too.
    Men,
}

impl Policy {
    /// All three, in the order candidates are numbered.
    pub const ALL: [Self; 3] = [Self::Women, Self::Mixed, Self::Men];

    /// Says whether somebody of this gender may be in such a group.
    pub const fn admits(self, gender: Gender) -> bool {
        match self {
            Self::Mixed => true,
            Self::Women => matches!(gender, Gender::Woman),
            Self::Men => matches!(gender, Gender::Man),
        }
    }
}

/// Somebody who leads groups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facilitator {
    /// Decides about groups for women and for men.
    pub gender: Gender,
    /// The roles they can take, one at a time.
    pub roles: Vec<String>,
    /// The topics they lead.
    pub topics: Vec<usize>,
    /// The languages they lead in.
    pub languages: Vec<usize>,
    /// When they are free.
    pub slots: Vec<usize>,
    /// Where they come to.
    pub sites: Vec<usize>,
    /// What they need of a room.
    pub access: Vec<String>,
    /// The most new groups they can lead.
    pub max_groups: usize,
    /// How many new groups they would like to lead at most.
    pub wish_groups: usize,
}

/// The wish about the genders in the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum GenderWish {
    /// Her or his own gender only.
    Same,
    /// Everybody.
    Mixed,
}

/// The wish about the ages in the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AgeWish {
    /// Her or his own age.
    Similar,
    /// All ages.
    Mixed,
}

/// A kind of wish, in the order they are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Wish {
    /// The topic named first.
    Topic,
    /// One of the preferred hours.
    Slot,
    /// The genders in the group.
    Gender,
    /// The ages in the group.
    Age,
    /// The language named first. Files written elsewhere know of no such wish, and mean without it what they meant before.
    Language,
}

/// Somebody who waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Years.
    pub age: i64,
    /// Decides about groups for women and for men.
    pub gender: Gender,
    /// Never in a mixed group.
    pub same_gender_only: bool,
    /// The first is the first choice; the others will do.
    pub topics: Vec<usize>,
    /// Languages spoken; the first is the one wished for, if any is.
    pub languages: Vec<usize>,
    /// When they can come.
    pub slots: Vec<usize>,
    /// When they would like to come.
    pub preferred_slots: Vec<usize>,
    /// Where they can come.
    pub sites: Vec<usize>,
    /// What they need of a room.
    pub access: Vec<String>,
    /// The least privacy their room must have.
    pub min_privacy: u8,
    /// Days of waiting so far.
    pub wait_days: i64,
    /// A wish, if there is one.
    pub gender_wish: Option<GenderWish>,
    /// A wish, if there is one.
    pub age_wish: Option<AgeWish>,
    /// How much each wish counts; 100 together, or none at all.
    pub points: BTreeMap<Wish, i64>,
}

/// How far apart two people are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Apart {
    /// Never one group.
    Group,
    /// Never one site on one weekday, and so never one group.
    SiteDay,
}

/// Two people who must not meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeepApart {
    /// One of them.
    pub a: usize,
    /// The other.
    pub b: usize,
    /// How far.
    pub level: Apart,
}

/// A person and a facilitator who must not meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeepApartFacilitator {
    /// The person.
    pub person: usize,
    /// The facilitator.
    pub facilitator: usize,
}

/// Two people who come together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Together {
    /// One of them.
    pub a: usize,
    /// The other.
    pub b: usize,
    /// Both in one group or neither placed; otherwise a wish.
    pub hard: bool,
    /// What meeting the wish is worth in tier 4.
    pub points: i64,
}

/// A running group that takes newcomers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExistingGroup {
    /// Its topic.
    pub topic: usize,
    /// Its programme.
    pub programme: usize,
    /// Its language.
    pub language: usize,
    /// Whom it is for.
    pub policy: Policy,
    /// The ages it published.
    pub band: usize,
    /// Its weekly hour.
    pub slot: usize,
    /// Its site.
    pub site: usize,
    /// Women who are in it.
    pub women: usize,
    /// Men who are in it.
    pub men: usize,
    /// Others who are in it.
    pub others: usize,
    /// Places that are free.
    pub free: usize,
    /// What its room offers.
    pub access: Vec<String>,
    /// Its room's privacy.
    pub privacy: u8,
    /// Who leads it.
    pub facilitators: Vec<usize>,
    /// People who cannot join it.
    pub blocked_people: Vec<usize>,
}

/// A pattern of placements: those that match in every field given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pattern {
    /// The person; everybody if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<usize>,
    /// The group's topic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<usize>,
    /// The group's programme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub programme: Option<usize>,
    /// The group's language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<usize>,
    /// Whom the group is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
    /// The group's hour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slot: Option<usize>,
    /// The group's site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site: Option<usize>,
    /// The running group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub existing_group: Option<usize>,
    /// One of those who lead the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facilitator: Option<usize>,
}
