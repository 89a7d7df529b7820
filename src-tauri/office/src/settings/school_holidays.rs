//! School holidays and other spans in which the centre plans nothing, typed in by hand (R12).
//!
//! Deliberately not here: public holidays, which the calendar knows by rule.

use chrono::NaiveDate;
use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::check::Check;
use crate::fault::{Args, Fault};
use crate::id::SchoolHolidayId;
use crate::journal::Action;
use crate::office::{Look, Office};
use crate::surface::Done;
use crate::wire::Day;

/// The longest span, in days.
const LONGEST: i64 = 120;

/// A span in which nothing is planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SchoolHolidayView {
    /// The span.
    pub id: SchoolHolidayId,
    /// What it is called.
    pub name: String,
    /// Its first day.
    pub from: Day,
    /// Its last day.
    pub until: Day,
}

/// A new span.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SchoolHolidayForm {
    /// What it is called.
    pub name: String,
    /// Its first day.
    pub from: String,
    /// Its last day.
    pub until: String,
}

/// The span just added.
#[derive(Debug, Serialize, TS)]
pub struct SchoolHolidayAddedView {
    /// The span.
    pub id: SchoolHolidayId,
}

/// A change of a span.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeSchoolHolidayForm {
    /// The span.
    pub id: SchoolHolidayId,
    /// What it is called.
    pub name: String,
    /// Its first day.
    pub from: String,
    /// Its last day.
    pub until: String,
}

/// Which span goes.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveSchoolHolidayForm {
    /// The span.
    pub id: SchoolHolidayId,
}

fn checked(name: &str, from: &str, until: &str) -> Result<(String, Day, Day), Fault> {
    let mut check = Check::default();
    let name = check.required_line("name", name);
    let days = check.day("from", from).zip(check.day("until", until));
    if let Some((from, until)) = days {
        if until < from {
            check.fault("until", "ends-before-it-begins");
        } else if (until - from).num_days() >= LONGEST {
            check.fault_with("until", "stretch-too-long", Args::from([("days", LONGEST.into())]));
        }
    }
    check.done()?;
    let Some((from, until)) = days else { return Err(Fault::Broken) };
    Ok((name, Day(from), Day(until)))
}

/// Every span, the earliest first.
pub(crate) fn list_school_holidays(look: &Look<'_>) -> Result<Vec<SchoolHolidayView>, Fault> {
    school_holidays_between(look, NaiveDate::MIN, NaiveDate::MAX)
}

/// The spans that share a day with a stretch, both ends included.
pub(crate) fn school_holidays_between(
    look: &Look<'_>,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<SchoolHolidayView>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT id, name, from_day, until_day FROM school_holiday ORDER BY from_day, until_day, id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(SchoolHolidayView { id: row.get(0)?, name: row.get(1)?, from: row.get(2)?, until: row.get(3)? })
    })?;
    let mut spans: Vec<SchoolHolidayView> = rows.collect::<Result<_, _>>()?;
    spans.retain(|span| span.from.0 <= last && span.until.0 >= first);
    Ok(spans)
}

/// Adds a span.
pub fn add_school_holiday(
    office: &mut Office,
    form: SchoolHolidayForm,
) -> Result<SchoolHolidayAddedView, Fault> {
    let (name, from, until) = checked(&form.name, &form.from, &form.until)?;
    office.act(Action::AddSchoolHoliday, |act| {
        let id = SchoolHolidayId::new(act.world());
        act.conn().execute(
            "INSERT INTO school_holiday (id, name, from_day, until_day) VALUES (?, ?, ?, ?)",
            params![id, name, from, until],
        )?;
        Ok(SchoolHolidayAddedView { id })
    })
}

/// Changes a span. What is planned in it stays, and the week says so.
pub fn change_school_holiday(office: &mut Office, form: ChangeSchoolHolidayForm) -> Result<Done, Fault> {
    let (name, from, until) = checked(&form.name, &form.from, &form.until)?;
    office.act(Action::ChangeSchoolHoliday, |act| {
        let changed = act.conn().execute(
            "UPDATE school_holiday SET name = ?, from_day = ?, until_day = ? WHERE id = ?",
            params![name, from, until, form.id],
        )?;
        if changed == 0 { Err(Fault::NotFound("school-holiday")) } else { Ok(Done {}) }
    })
}

/// Removes a span.
pub fn remove_school_holiday(office: &mut Office, form: RemoveSchoolHolidayForm) -> Result<Done, Fault> {
    office.act(Action::RemoveSchoolHoliday, |act| {
        let removed = act.conn().execute("DELETE FROM school_holiday WHERE id = ?", [form.id])?;
        if removed == 0 { Err(Fault::NotFound("school-holiday")) } else { Ok(Done {}) }
    })
}
