//! The week around a day: what is booked already, and whether the interviewer is taken at an hour one thinks of.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::book::clashes;
use super::conversation::{ConversationView, Course, between};
use super::interviewer::Interviewer;
use super::list::views;
use crate::calendar::week_around;
use crate::check::Check;
use crate::fault::Fault;
use crate::id::ConversationId;
use crate::office::Office;
use crate::wire::Day;

/// An hour one thinks of; what is not typed yet may be missing.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct BookingWeekForm {
    /// The day.
    pub on_day: String,
    /// When it would begin.
    pub at_hour: Option<String>,
    /// How long it would be, in minutes.
    pub minutes: i32,
    /// Who would hold it.
    pub interviewer: Interviewer,
    /// The conversation that is being moved.
    pub moving: Option<ConversationId>,
}

/// One day of the week.
#[derive(Debug, Serialize, TS)]
pub struct BookingDayView {
    /// The day.
    pub day: Day,
    /// What is booked, by its beginning.
    pub booked: Vec<ConversationView>,
}

/// The week around a day.
#[derive(Debug, Serialize, TS)]
pub struct BookingWeekView {
    /// Monday to Sunday.
    pub days: Vec<BookingDayView>,
    /// What the interviewer has at the hour one thinks of.
    pub clashes: Vec<ConversationView>,
}

/// Reads the week around a day.
pub fn get_booking_week(office: &Office, form: BookingWeekForm) -> Result<BookingWeekView, Fault> {
    let mut check = Check::default();
    let day = check.day("on_day", &form.on_day);
    let hour = check.optional_hour("at_hour", form.at_hour.as_deref());
    let minutes = check.whole("minutes", form.minutes, 5..=480);
    let interviewer = office.look(|look| form.interviewer.checked(look, &mut check, "interviewer"))?;
    check.done()?;
    let Some(day) = day else { return Err(Fault::Broken) };
    office.look(|look| {
        let mut days = Vec::new();
        for day in week_around(day).map(Day) {
            let booked = between(look, day, day)?.into_iter();
            let booked = booked.filter(|one| one.state == Course::Booked && Some(one.id) != form.moving);
            days.push(BookingDayView { day, booked: views(look, booked.collect())? });
        }
        let touching = match hour {
            Some(hour) => {
                let begins = day.and_time(hour.0);
                let span = (begins, begins + TimeDelta::minutes(i64::from(minutes)));
                clashes(look, span, &interviewer, form.moving)?
            }
            None => Vec::new(),
        };
        Ok(BookingWeekView { days, clashes: views(look, touching)? })
    })
}
