//! The week: which room, which day, which hour, and what in it wants a look.
//!
//! Keeps true: everything the picture of rooms and days shows stands in the lists of the days as well, and whatever is
//! wrong with a week is also said in words ([`WeekNoteView`]). Deliberately not here: keep-apart. Whether two groups may
//! meet so close to one another is never told by a screen (R6).

mod notes;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use notes::WeekNoteView;

use crate::calendar::week_around;
use crate::check::Check;
use crate::conversations::{self, ConversationView};
use crate::fault::Fault;
use crate::groups::{self, GroupStep};
use crate::id::VenueId;
use crate::office::{Look, Office};
use crate::sessions::{self, EveningView, FreeDayView, SessionState};
use crate::settings::{self, Rhythm, VenueView};
use crate::wire::Day;

/// Which week.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WeekForm {
    /// Any day of it; nothing means this week.
    #[serde(default)]
    pub on: Option<String>,
}

/// A week, from Monday to Sunday.
#[derive(Debug, Serialize, TS)]
pub struct WeekView {
    /// Its Monday.
    pub from: Day,
    /// Its Sunday.
    pub until: Day,
    /// Its seven days.
    pub days: Vec<WeekDayView>,
    /// The rooms that are offered, and others where somebody meets this week.
    pub rooms: Vec<WeekRoomView>,
    /// What wants a look, the soonest first.
    pub notes: Vec<WeekNoteView>,
}

/// A day of a week.
#[derive(Debug, Serialize, TS)]
pub struct WeekDayView {
    /// The day.
    pub on: Day,
    /// What makes it free, if it is.
    pub holiday: Option<FreeDayView>,
    /// Its evenings by their hour, those called off among them.
    pub evenings: Vec<EveningView>,
    /// Its conversations by their hour, those called off left out.
    pub conversations: Vec<ConversationView>,
}

/// A room of a week.
#[derive(Debug, Serialize, TS)]
pub struct WeekRoomView {
    /// The room; nothing stands for evenings whose room is still open.
    pub venue: Option<VenueId>,
    /// Its name.
    pub name: Option<String>,
}

/// Reads a week.
pub fn get_week(office: &Office, form: WeekForm) -> Result<WeekView, Fault> {
    let mut check = Check::default();
    let on = check.optional_day("on", form.on.as_deref());
    check.done()?;
    office.look(|look| {
        let day = on.map_or_else(|| look.today(), |day| day.0);
        let week = week_around(day);
        let (from, until) = (week[0], week[6]);
        let sessions::EveningsView { evenings, holidays } = sessions::evenings_between(look, from, until)?;
        let mut conversations = conversations::conversations_between(look, Day(from), Day(until))?;
        conversations.retain(|one| one.state != conversations::ConversationState::CalledOff);
        let rooms = settings::list_venues(look)?;
        let mut notes = notes::of(&evenings, &conversations, &rooms);
        notes.extend(of_groups(look, &evenings, from, until)?);
        let days = week.into_iter().map(|day| WeekDayView {
            on: Day(day),
            holiday: holidays.iter().find(|one| one.on.0 == day).map(|one| one.holiday.clone()),
            evenings: evenings.iter().filter(|one| one.on.0 == day).cloned().collect(),
            conversations: conversations.iter().filter(|one| one.on_day.0 == day).cloned().collect(),
        });
        Ok(WeekView {
            from: Day(from),
            until: Day(until),
            days: days.collect(),
            rooms: rooms_of(rooms, &evenings),
            notes,
        })
    })
}

fn rooms_of(known: Vec<VenueView>, evenings: &[EveningView]) -> Vec<WeekRoomView> {
    let used = |venue| evenings.iter().any(|evening| evening.venue == venue);
    let shown = known.into_iter().filter(|room| !room.put_away || used(Some(room.id)));
    let open = used(None).then_some(WeekRoomView { venue: None, name: None });
    shown.map(|room| WeekRoomView { venue: Some(room.id), name: Some(room.name) }).chain(open).collect()
}

/// What is said of whole groups: an empty seat in one that meets, a gap in the series of one that does not.
fn of_groups(
    look: &Look<'_>,
    evenings: &[EveningView],
    from: NaiveDate,
    until: NaiveDate,
) -> Result<Vec<WeekNoteView>, Fault> {
    let mut notes = Vec::new();
    for (group, group_name) in groups::living(look)? {
        let meets =
            |evening: &&EveningView| evening.group == group && evening.state != SessionState::CalledOff;
        if evenings.iter().any(|evening| meets(&evening)) {
            if groups::steps_of_group(look, group)?.contains(&GroupStep::FillSeats) {
                notes.push(WeekNoteView::SeatEmpty { group, group_name });
            }
            continue;
        }
        let kept = groups::get_group_row(look, group)?;
        let pauses = kept.is_paused(look.today()) && until >= look.today();
        if let Some(until) = kept.paused_until.filter(|day| pauses && from < day.0) {
            notes.push(WeekNoteView::Paused { group, group_name, until });
        } else if kept.rhythm == Rhythm::Weekly && sessions::goes_on_over(look, group, from, until)? {
            notes.push(WeekNoteView::DoesNotMeet { group, group_name });
        }
    }
    Ok(notes)
}

#[cfg(test)]
mod tests;
