//! The hours of the phone line (S1.5): on which days it is staffed, and from when until when.

use chrono::Datelike;
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::check::Check;
use crate::fault::Fault;
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::surface::Done;
use crate::wire::Hour;

/// When the phone line is staffed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PhoneLineView {
    /// The days of the week, 0 is Monday; none means that there is no line with hours.
    pub weekdays: Vec<i32>,
    /// From when.
    pub from: Option<Hour>,
    /// Until when.
    pub until: Option<Hour>,
}

/// A change of when the phone line is staffed.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PhoneLineForm {
    /// The days of the week, 0 is Monday; none means that there is no line with hours.
    pub weekdays: Vec<i32>,
    /// From when.
    pub from: Option<String>,
    /// Until when.
    pub until: Option<String>,
}

/// The phone line today.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LineTodayView {
    /// From when.
    pub from: Hour,
    /// Until when.
    pub until: Hour,
    /// Whether it is staffed at this moment.
    pub open: bool,
}

/// S1.5: on working days from ten to eight.
const BELGRADE: (&str, &str, &str) = ("0 1 2 3 4", "10:00", "20:00");

/// Reads when the phone line is staffed.
pub(super) fn get_phone_line(look: &Look<'_>) -> Result<PhoneLineView, Fault> {
    let mut statement =
        look.conn().prepare_cached("SELECT weekdays, from_hour, until_hour FROM phone_line")?;
    let found = statement.query_row([], |row| {
        let weekdays: String = row.get(0)?;
        let weekdays = weekdays.split(' ').filter_map(|day| day.parse().ok()).collect();
        Ok(PhoneLineView { weekdays, from: row.get(1)?, until: row.get(2)? })
    });
    Ok(found.optional()?.unwrap_or(PhoneLineView { weekdays: Vec::new(), from: None, until: None }))
}

/// The phone line today; nothing where it is not staffed today.
pub(crate) fn line_today(look: &Look<'_>) -> Result<Option<LineTodayView>, Fault> {
    let line = get_phone_line(look)?;
    let today = i64::from(look.today().weekday().num_days_from_monday());
    let staffed = line.weekdays.iter().any(|day| i64::from(*day) == today);
    let (Some(from), Some(until), true) = (line.from, line.until, staffed) else { return Ok(None) };
    let now = Hour(look.local().time());
    Ok(Some(LineTodayView { from, until, open: from <= now && now < until }))
}

/// Gives a centre that runs the Belgrade programme its line, where it has none yet (S1.5).
pub(super) fn found_belgrade_line(act: &Act<'_>) -> Result<(), Fault> {
    let (weekdays, from, until) = BELGRADE;
    act.conn().execute(
        "INSERT INTO phone_line (one, weekdays, from_hour, until_hour) VALUES (1, ?, ?, ?) ON CONFLICT DO NOTHING",
        params![weekdays, from, until],
    )?;
    Ok(())
}

/// Changes when the phone line is staffed.
pub fn change_phone_line(office: &mut Office, form: PhoneLineForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let mut weekdays = form.weekdays;
    weekdays.sort_unstable();
    weekdays.dedup();
    for (index, day) in weekdays.iter().enumerate() {
        check.whole(&format!("weekdays.{index}"), *day, 0..=6);
    }
    let hour = |check: &mut Check, field: &str, typed: Option<&str>| {
        if weekdays.is_empty() { None } else { check.hour(field, typed.unwrap_or_default()).map(Hour) }
    };
    let from = hour(&mut check, "from", form.from.as_deref());
    let until = hour(&mut check, "until", form.until.as_deref());
    if let (Some(from), Some(until)) = (from, until)
        && until <= from
    {
        check.fault("until", "ends-before-it-begins");
    }
    check.done()?;
    office.act(Action::ChangePhoneLine, |act| {
        let (Some(from), Some(until)) = (from, until) else {
            act.conn().execute("DELETE FROM phone_line", [])?;
            return Ok(Done {});
        };
        let days = weekdays.iter().map(i32::to_string).collect::<Vec<_>>().join(" ");
        act.conn().execute(
            "INSERT INTO phone_line (one, weekdays, from_hour, until_hour) VALUES (1, ?, ?, ?)
             ON CONFLICT (one) DO UPDATE SET weekdays = excluded.weekdays, from_hour = excluded.from_hour,
             until_hour = excluded.until_hour",
            params![days, from, until],
        )?;
        Ok(Done {})
    })
}
