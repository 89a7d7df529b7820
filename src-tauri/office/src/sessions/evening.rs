//! Evenings as Today and the week show them: when, where, which group, who leads, whether all have signed.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use chrono::{Datelike, NaiveDate};
use rusqlite::{Params, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::attend::people_at;
use super::free_days::{FreeDayView, free_day_on, free_days_from};
use super::plan::SkippedDayView;
use super::session::{SELECT, Session, SessionState, numbers_of, read};
use crate::agreements::{self, AgreementStateView};
use crate::check::Check;
use crate::facilitators;
use crate::fault::{Args, Fault};
use crate::groups::{Group, GroupState, end_of, get_group_row, goes_on_by_itself, leading_at};
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
    Evenings::new(look).view_of(session)
}

/// Reads evenings; what several of them share is read once.
struct Evenings<'a> {
    look: &'a Look<'a>,
    groups: BTreeMap<GroupId, OfGroup>,
    called: BTreeMap<FacilitatorId, String>,
    venues: BTreeMap<VenueId, String>,
    free_days: BTreeMap<NaiveDate, Option<FreeDayView>>,
}

/// What all evenings of a group share.
struct OfGroup {
    group: Group,
    agreement: AgreementStateView,
    numbers: BTreeMap<SessionId, u32>,
}

impl OfGroup {
    fn read(look: &Look<'_>, id: GroupId) -> Result<Self, Fault> {
        Ok(Self {
            group: get_group_row(look, id)?,
            agreement: agreements::state_of(look, id)?,
            numbers: numbers_of(look, id)?,
        })
    }
}

/// What is read under a key, read only where it was not before.
fn once<K: Ord, V>(
    known: &mut BTreeMap<K, V>,
    key: K,
    read: impl FnOnce() -> Result<V, Fault>,
) -> Result<&V, Fault> {
    Ok(match known.entry(key) {
        Entry::Occupied(known) => known.into_mut(),
        Entry::Vacant(place) => place.insert(read()?),
    })
}

impl<'a> Evenings<'a> {
    fn new(look: &'a Look<'a>) -> Self {
        Self {
            look,
            groups: BTreeMap::new(),
            called: BTreeMap::new(),
            venues: BTreeMap::new(),
            free_days: BTreeMap::new(),
        }
    }

    fn called(&mut self, id: FacilitatorId) -> Result<String, Fault> {
        let read = || Ok(facilitators::get_facilitator(self.look, id)?.called);
        once(&mut self.called, id, read).cloned()
    }

    fn facilitators(
        &mut self,
        session: &Session,
        number: Option<u32>,
    ) -> Result<Vec<EveningFacilitatorView>, Fault> {
        let mut views = Vec::new();
        for one in leading_at(self.look, session, number)? {
            let instead_of = match one.instead_of {
                Some(id) => Some(InsteadOfView { facilitator: id, called: self.called(id)? }),
                None => None,
            };
            let called = self.called(one.facilitator)?;
            views.push(EveningFacilitatorView {
                facilitator: one.facilitator,
                called,
                role: one.role,
                instead_of,
            });
        }
        Ok(views)
    }

    fn view_of(&mut self, session: &Session) -> Result<EveningView, Fault> {
        let look = self.look;
        let of_group = once(&mut self.groups, session.group, || OfGroup::read(look, session.group))?;
        let (group, agreement) = (of_group.group.clone(), of_group.agreement);
        let number = of_group.numbers.get(&session.id).copied();
        let venue_name = match session.venue {
            Some(id) => Some(once(&mut self.venues, id, || Ok(get_venue(look, id)?.name))?.clone()),
            None => None,
        };
        let day = session.on.0;
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
            venue_name,
            state: session.state,
            moved_from: session.moved_from,
            people: u32::try_from(people_at(look, session)?.len()).unwrap_or(u32::MAX),
            facilitators: self.facilitators(session, number)?,
            agreement,
            holiday: once(&mut self.free_days, day, || free_day_on(look, day))?.clone(),
        })
    }
}

fn found(look: &Look<'_>, condition: &str, values: impl Params) -> Result<Vec<Session>, Fault> {
    let mut statement =
        look.conn().prepare_cached(&format!("{SELECT} WHERE {condition} ORDER BY on_day, at_hour, id"))?;
    Ok(statement.query_map(values, read)?.collect::<Result<_, _>>()?)
}

fn evenings(look: &Look<'_>, condition: &str, values: impl Params) -> Result<Vec<EveningView>, Fault> {
    let mut evenings = Evenings::new(look);
    found(look, condition, values)?.iter().map(|session| evenings.view_of(session)).collect()
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
