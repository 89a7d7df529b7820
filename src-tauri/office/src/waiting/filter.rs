//! Filters of the waiting list, and those somebody keeps under a name: for herself or for the whole office.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::entry::{EntryState, on_list};
use super::wishes::TimeWish;
use crate::check::Check;
use crate::collation;
use crate::fault::Fault;
use crate::id::{FilterId, ProgrammeId, TopicId};
use crate::journal::Action;
use crate::office::{Look, Office};
use crate::roles;
use crate::settings::centre_language;
use crate::surface::Done;
use crate::wire::Day;

/// Longest a filter asks for, in days: more than a lifetime of waiting.
const DAYS: i32 = 9_999;

/// What a filter of the waiting list leaves.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct WaitingFilterFields {
    /// For which topic; nothing means all.
    pub topic: Option<TopicId>,
    /// Open to which programme; nothing means all.
    pub programme: Option<ProgrammeId>,
    /// Waiting or offered a place; nothing means both.
    pub state: Option<EntryState>,
    /// Only those who have waited so many days at least.
    pub least_days: Option<i32>,
    /// Only those who could come at this time.
    pub time: Option<TimeWish>,
}

/// A filter under a name.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SavedFilterView {
    /// The filter.
    pub id: FilterId,
    /// Its name.
    pub name: String,
    /// Whether only whoever is at the desk has it.
    pub mine: bool,
    /// What it leaves.
    pub filter: WaitingFilterFields,
}

/// A filter to keep.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveFilterForm {
    /// Its name.
    pub name: String,
    /// Whether only whoever is at the desk gets it; otherwise everybody.
    pub mine: bool,
    /// What it leaves.
    pub filter: WaitingFilterFields,
}

/// Which filter.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FilterForm {
    /// The filter.
    pub id: FilterId,
}

/// The condition a filter makes of the list, with its values in place: ids, words of closed choices, days and numbers.
pub(super) fn condition(look: &Look<'_>, filter: &WaitingFilterFields) -> Result<String, Fault> {
    let mut condition = match filter.state {
        Some(state) => format!("state = '{}'", state.word()),
        None => on_list!().to_owned(),
    };
    if let Some(topic) = filter.topic {
        condition.push_str(&format!(" AND topic = x'{}'", topic.0.simple()));
    }
    if let Some(programme) = filter.programme {
        condition.push_str(&format!(" AND (programme IS NULL OR programme = x'{}')", programme.0.simple()));
    }
    if let Some(days) = filter.least_days {
        let before = look.today() - chrono::Days::new(u64::try_from(days.clamp(0, DAYS)).unwrap_or(0));
        condition.push_str(&format!(" AND since <= '{}'", Day(before)));
    }
    if let Some(TimeWish { weekday, part }) = filter.time {
        condition.push_str(&format!(
            " AND EXISTS (SELECT 1 FROM waiting_time t WHERE t.entry = waiting_entry.id AND t.weekday = {weekday} AND t.part = '{}')",
            part.word()
        ));
    }
    condition.push_str(&roles::own_people_sql(look, "person")?);
    Ok(condition)
}

fn check_fields(check: &mut Check, filter: &WaitingFilterFields) {
    if let Some(days) = filter.least_days {
        check.whole("filter.least_days", days, 0..=DAYS);
    }
    if let Some(time) = filter.time {
        check.whole("filter.time.weekday", i32::try_from(time.weekday).unwrap_or(i32::MAX), 0..=6);
    }
}

/// The filters whoever is at the desk can choose from, by name.
pub(super) fn filters(look: &Look<'_>) -> Result<Vec<SavedFilterView>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT id, name, owner IS NOT NULL, filter FROM saved_filter WHERE owner IS NULL OR owner = ? ORDER BY id",
    )?;
    let rows = statement.query_map([look.who()], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get::<_, String>(3)?))
    })?;
    let mut filters = Vec::new();
    for row in rows {
        let (id, name, mine, filter) = row?;
        let filter = serde_json::from_str(&filter).map_err(|_| Fault::Broken)?;
        filters.push(SavedFilterView { id, name, mine, filter });
    }
    let order = collation::order(centre_language(look)?);
    order.sort(&mut filters, |one| &one.name);
    Ok(filters)
}

/// Keeps a filter under a name.
pub fn save_waiting_filter(office: &mut Office, form: SaveFilterForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let name = check.required_line("name", &form.name);
    check_fields(&mut check, &form.filter);
    check.done()?;
    let filter = serde_json::to_string(&form.filter).map_err(|_| Fault::Broken)?;
    office.act(Action::SaveFilter, |act| {
        act.conn().execute(
            "INSERT INTO saved_filter (id, owner, name, filter) VALUES (?, ?, ?, ?)",
            params![FilterId::new(act.world()), form.mine.then(|| act.who()), name, filter],
        )?;
        Ok(Done {})
    })
}

/// Lets a filter go: one's own, or one of the whole office.
pub fn remove_waiting_filter(office: &mut Office, form: FilterForm) -> Result<Done, Fault> {
    office.act(Action::RemoveFilter, |act| {
        let removed = act.conn().execute(
            "DELETE FROM saved_filter WHERE id = ? AND (owner IS NULL OR owner = ?)",
            params![form.id, act.who()],
        )?;
        if removed == 0 { Err(Fault::NotFound("filter")) } else { Ok(Done {}) }
    })
}
