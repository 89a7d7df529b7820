//! Evenings as Today and the week show them: when, where, which group, who leads, whether all have signed.

use chrono::{Datelike, NaiveDate};
use rusqlite::{Params, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::attend::people_at;
use super::free_days::{FreeDayView, free_day_on, free_days_from};
use super::plan::SkippedDayView;
use super::session::{SELECT, Session, SessionState, number_of, read};
use crate::agreements::{self, AgreementStateView};
use crate::check::Check;
use crate::facilitators;
use crate::fault::{Args, Fault};
use crate::groups::{GroupState, end_of, get_group_row, goes_on_by_itself, leading_at};
use crate::id::{FacilitatorId, GroupId, SessionId, VenueId};
use crate::office::{Look, Office};
use crate::settings::{Rhythm, Role, get_venue};
use crate::wire::{Day, Hour};

/// Longest stretch that can be listed, in days.
const STRETCH: i64 = 93;

/// Which days to list.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EveningsForm {
    /// The first day.
    pub from: String,
    /// The last day.
    pub until: String,
}

/// Somebody who leads an evening.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EveningFacilitatorView {
    /// The facilitator.
    pub facilitator: FacilitatorId,
    /// What she is called.
    pub called: String,
    /// In which role.
    pub role: Role,
    /// In whose place she leads this evening; nothing means in her own.
    pub instead_of: Option<InsteadOfView>,
}

/// Somebody who cannot come to one evening.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InsteadOfView {
    /// The facilitator.
    pub facilitator: FacilitatorId,
    /// What she is called.
    pub called: String,
}

/// One evening of a group.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EveningView {
    /// The session.
    pub session: SessionId,
    /// The group.
    pub group: GroupId,
    /// The group's name.
    pub group_name: String,
    /// Where the group is on its way.
    pub group_state: GroupState,
    /// How often the group meets.
    pub rhythm: Rhythm,
    /// The session's number; nothing for one called off.
    pub number: Option<u32>,
    /// How many there are to be; nothing means open.
    pub of: Option<u32>,
    /// The day.
    pub on: Day,
    /// The hour on the wall at which it begins.
    pub at_hour: Hour,
    /// The hour at which it ends.
    pub until_hour: Hour,
    /// The length in minutes.
    pub minutes: u32,
    /// Where.
    pub venue: Option<VenueId>,
    /// The place's name.
    pub venue_name: Option<String>,
    /// How it stands.
    pub state: SessionState,
    /// The day it was first planned for, where it was moved.
    pub moved_from: Option<Day>,
    /// How many participants the group has that day; facilitators are not counted.
    pub people: u32,
    /// Who leads it; nobody means that the group leads itself.
    pub facilitators: Vec<EveningFacilitatorView>,
    /// Whether all have signed.
    pub agreement: AgreementStateView,
    /// What makes its day free, if it is.
    pub holiday: Option<FreeDayView>,
}

/// The evenings of some days, with the free days among them.
#[derive(Debug, Serialize, TS)]
pub struct EveningsView {
    /// By day and hour, those called off among them.
    pub evenings: Vec<EveningView>,
    /// The free days among them.
    pub holidays: Vec<SkippedDayView>,
}

/// One session as an evening.
pub(super) fn evening_of(look: &Look<'_>, session: &Session) -> Result<EveningView, Fault> {
    let group = get_group_row(look, session.group)?;
    let number = number_of(look, session)?;
    let mut leading = Vec::new();
    let called = |id| Ok::<_, Fault>(facilitators::get_facilitator(look, id)?.called);
    for one in leading_at(look, session, number)? {
        let away =
            one.instead_of.map(|id| Ok::<_, Fault>(InsteadOfView { facilitator: id, called: called(id)? }));
        leading.push(EveningFacilitatorView {
            facilitator: one.facilitator,
            called: called(one.facilitator)?,
            role: one.role,
            instead_of: away.transpose()?,
        });
    }
    let people = people_at(look, session)?.len();
    Ok(EveningView {
        session: session.id,
        group: group.id,
        group_name: group.name,
        group_state: group.state,
        rhythm: group.rhythm,
        number,
        of: group.sessions,
        on: session.on,
        at_hour: session.at_hour,
        until_hour: end_of(session.at_hour, session.minutes),
        minutes: session.minutes,
        venue: session.venue,
        venue_name: session.venue.map(|venue| get_venue(look, venue)).transpose()?.map(|venue| venue.name),
        state: session.state,
        moved_from: session.moved_from,
        people: u32::try_from(people).unwrap_or(u32::MAX),
        facilitators: leading,
        agreement: agreements::state_of(look, group.id)?,
        holiday: free_day_on(look, session.on.0)?,
    })
}

fn found(look: &Look<'_>, condition: &str, values: impl Params) -> Result<Vec<Session>, Fault> {
    let mut statement =
        look.conn().prepare_cached(&format!("{SELECT} WHERE {condition} ORDER BY on_day, at_hour, id"))?;
    Ok(statement.query_map(values, read)?.collect::<Result<_, _>>()?)
}

fn evenings(look: &Look<'_>, condition: &str, values: impl Params) -> Result<Vec<EveningView>, Fault> {
    found(look, condition, values)?.iter().map(|session| evening_of(look, session)).collect()
}

/// The evenings of one day, those called off left out.
pub(crate) fn evenings_on(look: &Look<'_>, day: NaiveDate) -> Result<Vec<EveningView>, Fault> {
    evenings(look, "on_day = ? AND state <> 'called-off'", [Day(day)])
}

/// The evenings of some days, both included, that fall on a free day; those called off left out.
pub(crate) fn evenings_on_holidays(
    look: &Look<'_>,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<Vec<EveningView>, Fault> {
    let mut evenings = Vec::new();
    for day in free_days_from(look, from, 1)?.into_keys().filter(|day| (from..=until).contains(day)) {
        evenings.extend(evenings_on(look, day)?);
    }
    Ok(evenings)
}

/// The first evenings of groups that have started that have passed and are not recorded, the oldest first.
pub(crate) fn unrecorded(look: &Look<'_>, today: NaiveDate, most: usize) -> Result<Vec<EveningView>, Fault> {
    let mut open = Vec::new();
    for session in found(look, "state = 'planned' AND on_day < ?", [Day(today)])? {
        if open.len() == most {
            break;
        }
        let group = get_group_row(look, session.group)?;
        // R14: of a group that goes on by itself only "still meeting?" is asked.
        if group.state != GroupState::Forming && !goes_on_by_itself(look, &group)? {
            open.push(evening_of(look, &session)?);
        }
    }
    Ok(open)
}

/// Lists the evenings of some days.
pub fn list_sessions(office: &Office, form: EveningsForm) -> Result<EveningsView, Fault> {
    let mut check = Check::default();
    let (from, until) = (check.day("from", &form.from), check.day("until", &form.until));
    if let Some((from, until)) = from.zip(until)
        && !(0..STRETCH).contains(&(until - from).num_days())
    {
        check.fault_with("until", "stretch-too-long", Args::from([("days", STRETCH.into())]));
    }
    check.done()?;
    let Some((from, until)) = from.zip(until) else { return Err(Fault::Broken) };
    office.look(|look| evenings_between(look, from, until))
}

/// The evenings of some days, both included, and the free days among them.
pub(crate) fn evenings_between(
    look: &Look<'_>,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<EveningsView, Fault> {
    let evenings = evenings(look, "on_day BETWEEN ? AND ?", params![Day(from), Day(until)])?;
    let named = free_days_from(look, from, 1)?;
    let among =
        named.into_iter().filter(|(day, _)| (from..=until).contains(day) && day.year() <= until.year());
    let holidays = among.map(|(day, name)| SkippedDayView { on: Day(day), holiday: name }).collect();
    Ok(EveningsView { evenings, holidays })
}

/// Whether a group has dates planned both before some days and after them.
pub(crate) fn goes_on_over(
    look: &Look<'_>,
    group: GroupId,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<bool, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM session WHERE self_help_group = ?1 AND state <> 'called-off' AND on_day < ?2)
            AND EXISTS (SELECT 1 FROM session WHERE self_help_group = ?1 AND state <> 'called-off' AND on_day > ?3)",
    )?;
    Ok(statement.query_row(params![group, Day(from), Day(until)], |row| row.get(0))?)
}
