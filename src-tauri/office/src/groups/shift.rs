//! Another day, hour or place for a whole series (S2.2, R12).

use rusqlite::params;
use serde::Deserialize;
use ts_rs::TS;

use super::change::refuse_unless_all_may_stay;
use super::pause::end_with_first_evening;
use crate::check::Check;
use crate::fault::Fault;
use crate::id::{GroupId, VenueId};
use crate::journal::Action;
use crate::office::{Look, Office};
use crate::sessions::{self, Shift, ShiftView};
use crate::settings::get_venue;

/// A series is to move.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ShiftSeriesForm {
    /// The group.
    pub id: GroupId,
    /// The first day whose session moves; every later one moves too. Nothing means the next session.
    #[serde(default)]
    pub from: Option<String>,
    /// The new day of that session, which fixes the weekday.
    pub first_on: String,
    /// The hour on the wall; nothing keeps it.
    #[serde(default)]
    pub at_hour: Option<String>,
    /// Length of a session; nothing keeps it.
    #[serde(default)]
    pub minutes: Option<i32>,
    /// The place; nothing keeps it.
    #[serde(default)]
    pub venue: Option<VenueId>,
    /// Whether sessions pass days on which the place is taken, each to the next free day.
    #[serde(default)]
    pub pass_taken: bool,
}

fn checked(look: &Look<'_>, form: &ShiftSeriesForm) -> Result<Shift, Fault> {
    let mut check = Check::default();
    let from = check.optional_day("from", form.from.as_deref());
    let first = check.day("first_on", &form.first_on);
    let at_hour = check.optional_hour("at_hour", form.at_hour.as_deref());
    let minutes = form.minutes.map(|minutes| check.whole("minutes", minutes, 15..=720));
    check.done()?;
    if let Some(venue) = form.venue {
        get_venue(look, venue)?;
    }
    let Some(first) = first else { return Err(Fault::Broken) };
    Ok(Shift {
        from: from.map_or_else(|| look.today(), |day| day.0),
        first,
        at_hour,
        minutes: minutes.and_then(|minutes| u32::try_from(minutes).ok()),
        venue: form.venue,
        pass_taken: form.pass_taken,
    })
}

/// Reads what moving a series would do, and what stands in the way.
pub fn preview_shift(office: &Office, form: ShiftSeriesForm) -> Result<ShiftView, Fault> {
    office.look(|look| sessions::preview_shift(look, form.id, &checked(look, &form)?))
}

/// Moves a series from a session on; the count stays, and it is refused as a whole where anything stands in the way.
pub fn shift_series(office: &mut Office, form: ShiftSeriesForm) -> Result<ShiftView, Fault> {
    office.act(Action::ShiftSeries, |act| {
        let shift = checked(act, &form)?;
        act.about(form.id);
        let (group, view) = sessions::shift(act, form.id, &shift)?;
        act.conn().execute(
            "UPDATE self_help_group SET weekday = ?, at_hour = ?, minutes = ?, venue = ? WHERE id = ?",
            params![group.weekday, group.at_hour, group.minutes, group.venue, group.id],
        )?;
        end_with_first_evening(act, group.id)?;
        refuse_unless_all_may_stay(act, group.id)?;
        Ok(view)
    })
}
