//! Days on which a rule plans nothing: public holidays of the country, and school holidays the centre typed in (R12).

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

use super::plan::PlanRefusal;
use crate::calendar::{self, YEARS};
use crate::fault::Fault;
use crate::office::Look;
use crate::settings::{centre_country, school_holidays_between};

/// What makes a day free.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum FreeDayView {
    /// A public holiday.
    Public {
        /// The message that names it: `holiday-...`.
        message: String,
    },
    /// School holidays.
    School {
        /// What the centre calls them.
        name: String,
    },
}

fn public(message: &str) -> FreeDayView {
    FreeDayView::Public { message: message.to_owned() }
}

/// The free days between two, both included; a day that is both is a public holiday.
fn between(
    look: &Look<'_>,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<BTreeMap<NaiveDate, FreeDayView>, Fault> {
    let mut free = BTreeMap::new();
    for school in school_holidays_between(look, first, last)? {
        let mut day = school.from.0.max(first);
        while day <= school.until.0.min(last) {
            free.insert(day, FreeDayView::School { name: school.name.clone() });
            day = day + Days::new(1);
        }
    }
    let Some(country) = centre_country(look)?.calendar() else { return Ok(free) };
    for year in first.year()..=last.year().min(*YEARS.end()) {
        let listed = calendar::holidays(country, year).map_err(|_| PlanRefusal::OutOfRange)?;
        let listed = listed.into_iter().filter(|holiday| (first..=last).contains(&holiday.date));
        free.extend(listed.map(|holiday| (holiday.date, public(holiday.name_key))));
    }
    Ok(free)
}

/// The free days from a day on, for as many years as a series of so many dates can take.
pub(super) fn free_days_from(
    look: &Look<'_>,
    first: NaiveDate,
    count: u32,
) -> Result<BTreeMap<NaiveDate, FreeDayView>, Fault> {
    // Four weeks a step at most, twelve steps a year, and a year for what is skipped.
    let years = i32::try_from(count / 12).unwrap_or(0) + 2;
    let last = first.year().saturating_add(years).min(*YEARS.end());
    let last = NaiveDate::from_ymd_opt(last, 12, 31).ok_or(PlanRefusal::OutOfRange)?;
    between(look, first, last)
}

/// What makes a day free, if it is.
pub(super) fn free_day_on(look: &Look<'_>, day: NaiveDate) -> Result<Option<FreeDayView>, Fault> {
    Ok(between(look, day, day)?.remove(&day))
}
