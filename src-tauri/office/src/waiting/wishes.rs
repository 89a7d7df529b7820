//! What a person wishes of her group: met as far as possible, never a condition (S5.3, S3.2).

use std::collections::BTreeSet;

use chrono::Timelike;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::check::Check;
use crate::choice;
use crate::weekly::{self, Kept};
use crate::wire::Hour;

choice! {
    /// A part of a day.
    DayPart {
        /// Before noon.
        Morning = "morning",
        /// After noon.
        Afternoon = "afternoon",
        /// From about six.
        Evening = "evening",
    }
}

impl DayPart {
    /// The part of a day in which an hour lies.
    pub(crate) fn of(hour: Hour) -> Self {
        match hour.0.hour() {
            0..12 => Self::Morning,
            12..17 => Self::Afternoon,
            _ => Self::Evening,
        }
    }
}

choice! {
    /// What ages she wishes.
    #[derive(Default)]
    AgeWish {
        /// Nobody asked.
        #[default]
        NotAsked = "not-asked",
        /// Any.
        Any = "any",
        /// About her own age.
        Similar = "similar",
        /// Mixed ages.
        Mixed = "mixed",
    }
}

choice! {
    /// What genders she wishes.
    #[derive(Default)]
    GenderWish {
        /// Nobody asked.
        #[default]
        NotAsked = "not-asked",
        /// Any.
        Any = "any",
        /// Her own only.
        Same = "same",
        /// Mixed.
        Mixed = "mixed",
    }
}

choice! {
    /// Whether she wishes to talk or to do something together (S3.6).
    #[derive(Default)]
    ActivityWish {
        /// Nobody asked.
        #[default]
        NotAsked = "not-asked",
        /// Either.
        Any = "any",
        /// Talking.
        Talk = "talk",
        /// A shared activity.
        Activity = "activity",
    }
}

/// A time at which she could come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TimeWish {
    /// The day of the week, 0 is Monday.
    pub weekday: u32,
    /// The part of the day.
    pub part: DayPart,
}

/// What she wishes, as typed and as shown.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct WishesFields {
    /// Times at which she could come, from Monday morning on; none means nobody asked.
    pub times: Vec<TimeWish>,
    /// What ages.
    pub age: AgeWish,
    /// What genders.
    pub gender: GenderWish,
    /// Talking or doing something together.
    pub activity: ActivityWish,
    /// What matters about the place: "by bus, no stairs"; may be empty.
    pub place: String,
    /// The language the group should speak, as an ISO 639 code; nothing means nobody asked.
    #[ts(optional = nullable)]
    pub language: Option<String>,
}

/// What a person wishes, checked.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Wishes {
    pub(crate) times: BTreeSet<TimeWish>,
    pub(crate) age: AgeWish,
    pub(crate) gender: GenderWish,
    pub(crate) activity: ActivityWish,
    pub(crate) place: String,
    pub(crate) language: Option<String>,
}

impl From<&Wishes> for WishesFields {
    fn from(wishes: &Wishes) -> Self {
        Self {
            times: wishes.times.iter().copied().collect(),
            age: wishes.age,
            gender: wishes.gender,
            activity: wishes.activity,
            place: wishes.place.clone(),
            language: wishes.language.clone(),
        }
    }
}

/// Checks wishes.
pub(super) fn checked_wishes(check: &mut Check, prefix: &str, fields: &WishesFields) -> Wishes {
    let language = fields.language.as_deref().map(|typed| typed.trim().to_ascii_lowercase());
    let language = language.filter(|code| !code.is_empty());
    if let Some(code) = &language
        && (!(2..=3).contains(&code.len()) || !code.bytes().all(|byte| byte.is_ascii_lowercase()))
    {
        check.fault(format!("{prefix}language"), "unknown-language");
    }
    Wishes {
        language,
        times: weekly::checked(check, &format!("{prefix}times"), &fields.times),
        age: fields.age,
        gender: fields.gender,
        activity: fields.activity,
        place: check.line(&format!("{prefix}place"), &fields.place),
    }
}

/// The times people wish, by their place on the list.
pub(super) const TIMES: Kept = Kept { table: "waiting_time", owner: "entry" };
