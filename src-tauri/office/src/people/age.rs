//! How old a person is, as closely as she wished to say.

use chrono::{Datelike, NaiveDate};

use crate::choice;

choice! {
    /// How old a person is, as closely as she wished to say.
    #[derive(Default)]
    AgeBand {
        /// Nobody asked.
        #[default]
        NotAsked = "not-asked",
        /// She prefers not to say.
        NotSaid = "not-said",
        /// Under 18.
        Under18 = "under-18",
        /// 18 to 29.
        From18 = "18-29",
        /// 30 to 39.
        From30 = "30-39",
        /// 40 to 49.
        From40 = "40-49",
        /// 50 to 59.
        From50 = "50-59",
        /// 60 to 69.
        From60 = "60-69",
        /// 70 and more.
        From70 = "70-up",
    }
}

/// How old a person is, as far as anybody knows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Age {
    NotAsked,
    NotSaid,
    /// Roughly: never `NotAsked` or `NotSaid`.
    Band(AgeBand),
    Born(i32),
}

impl Age {
    /// From the year of birth, where it is known, or else the band.
    pub(crate) fn of(birth_year: Option<i32>, band: AgeBand) -> Self {
        match (birth_year, band) {
            (Some(year), _) => Self::Born(year),
            (None, AgeBand::NotAsked) => Self::NotAsked,
            (None, AgeBand::NotSaid) => Self::NotSaid,
            (None, band) => Self::Band(band),
        }
    }

    /// The year of birth, where it is known.
    pub(crate) fn birth_year(self) -> Option<i32> {
        match self {
            Self::Born(year) => Some(year),
            _ => None,
        }
    }

    /// The age in whole years that is reached during the year of `today`.
    pub(crate) fn years(self, today: NaiveDate) -> Option<i32> {
        self.birth_year().map(|year| (today.year() - year).max(0))
    }

    /// The age band on a day.
    pub(crate) fn band(self, today: NaiveDate) -> AgeBand {
        match (self, self.years(today)) {
            (Self::NotSaid, _) => AgeBand::NotSaid,
            (Self::Band(band), _) => band,
            (_, None) => AgeBand::NotAsked,
            (_, Some(..18)) => AgeBand::Under18,
            (_, Some(18..30)) => AgeBand::From18,
            (_, Some(30..40)) => AgeBand::From30,
            (_, Some(40..50)) => AgeBand::From40,
            (_, Some(50..60)) => AgeBand::From50,
            (_, Some(60..70)) => AgeBand::From60,
            (_, Some(70..)) => AgeBand::From70,
        }
    }

    /// The band as it is kept: a year of birth makes it superfluous.
    pub(super) fn kept_band(self) -> AgeBand {
        match self {
            Self::NotAsked | Self::Born(_) => AgeBand::NotAsked,
            Self::NotSaid => AgeBand::NotSaid,
            Self::Band(band) => band,
        }
    }
}
