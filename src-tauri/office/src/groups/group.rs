//! A group as the rules see it: its own numbers, its slot and its state.

use chrono::{NaiveDate, NaiveTime, Weekday};
use rusqlite::{OptionalExtension, Row};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Slot;
use crate::choice;
use crate::fault::Fault;
use crate::id::{GroupId, ProgrammeId, TopicId, VenueId};
use crate::office::Look;
use crate::settings::{Activity, GenderRule, Rhythm};
use crate::wire::{Day, Hour};

choice! {
    /// Where a group is on its way.
    GroupState {
        /// People and facilitators are being found.
        Forming = "forming",
        /// It meets.
        Running = "running",
        /// It has ended, or never started.
        Ended = "ended",
    }
}

choice! {
    /// Whether new people may join (S2.7, R10).
    Intake {
        /// As long as there are places.
        Open = "open",
        /// Not any more; reopening needs everybody's consent.
        Closed = "closed",
    }
}

/// Which group.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GroupForm {
    /// The group.
    pub id: GroupId,
}

/// When a group meets.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct GroupSlotView {
    /// The day of the week, 0 is Monday; nothing for irregular groups.
    pub weekday: Option<u32>,
    /// The hour on the wall at which it begins.
    pub at_hour: Hour,
    /// The hour at which it ends.
    pub until_hour: Hour,
    /// The length in minutes.
    pub minutes: u32,
    /// How often.
    pub rhythm: Rhythm,
}

/// A group.
#[derive(Debug, Clone)]
pub(crate) struct Group {
    pub(crate) id: GroupId,
    pub(crate) name: String,
    pub(crate) programme: ProgrammeId,
    pub(crate) topic: TopicId,
    pub(crate) state: GroupState,
    pub(crate) intake: Intake,
    pub(crate) venue: Option<VenueId>,
    pub(crate) weekday: Option<u32>,
    pub(crate) at_hour: Hour,
    pub(crate) minutes: u32,
    pub(crate) rhythm: Rhythm,
    pub(crate) least_to_start: u32,
    pub(crate) least_to_go_on: u32,
    pub(crate) most: u32,
    pub(crate) sessions: Option<u32>,
    pub(crate) gender_rule: GenderRule,
    pub(crate) least_age: Option<u32>,
    pub(crate) conversation_first: bool,
    pub(crate) agreement_first: bool,
    pub(crate) activity: Activity,
    pub(crate) agenda: String,
    pub(crate) free_talk_minutes: i32,
    pub(crate) counts_only: bool,
    pub(crate) created_on: Day,
    pub(crate) started_on: Option<Day>,
    pub(crate) start_reason: Option<String>,
    pub(crate) ended_on: Option<Day>,
    pub(crate) paused_until: Option<Day>,
    pub(crate) ask_meeting_on: Option<Day>,
}

impl Group {
    /// The weekly hours; nothing for irregular groups.
    pub(crate) fn slot(&self) -> Option<Slot> {
        let weekday = Weekday::try_from(u8::try_from(self.weekday?).ok()?).ok()?;
        Slot::new(weekday, self.at_hour.0, u16::try_from(self.minutes).ok()?).ok()
    }

    /// The slot as it is shown.
    pub(crate) fn slot_view(&self) -> GroupSlotView {
        GroupSlotView {
            weekday: self.weekday,
            at_hour: self.at_hour,
            until_hour: end_of(self.at_hour, self.minutes),
            minutes: self.minutes,
            rhythm: self.rhythm,
        }
    }

    /// Whether it does not meet for a while.
    pub(crate) fn is_paused(&self, today: NaiveDate) -> bool {
        self.state == GroupState::Running && self.paused_until.is_some_and(|until| today < until.0)
    }

    /// Whether it has not ended.
    pub(crate) fn is_live(&self) -> bool {
        self.state != GroupState::Ended
    }
}

/// The hour at which a meeting of so many minutes ends; past midnight it begins again at 00:00.
pub(crate) fn end_of(at_hour: Hour, minutes: u32) -> Hour {
    let (end, _): (NaiveTime, i64) =
        at_hour.0.overflowing_add_signed(chrono::TimeDelta::minutes(i64::from(minutes)));
    Hour(end)
}

/// The day of the week of a date, 0 is Monday.
pub(crate) fn weekday_of(date: NaiveDate) -> u32 {
    chrono::Datelike::weekday(&date).num_days_from_monday()
}

pub(super) const COLUMNS: &str = "id, name, programme, topic, state, intake, venue, weekday, at_hour, minutes, rhythm,
    least_to_start, least_to_go_on, most, sessions, gender_rule, least_age, conversation_first, agreement_first,
    created_on, started_on, start_reason, ended_on, paused_until, ask_meeting_on, counts_only, activity, agenda,
    free_talk";

pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Group> {
    Ok(Group {
        id: row.get(0)?,
        name: row.get(1)?,
        programme: row.get(2)?,
        topic: row.get(3)?,
        state: row.get(4)?,
        intake: row.get(5)?,
        venue: row.get(6)?,
        weekday: row.get(7)?,
        at_hour: row.get(8)?,
        minutes: row.get(9)?,
        rhythm: row.get(10)?,
        least_to_start: row.get(11)?,
        least_to_go_on: row.get(12)?,
        most: row.get(13)?,
        sessions: row.get(14)?,
        gender_rule: row.get(15)?,
        least_age: row.get(16)?,
        conversation_first: row.get(17)?,
        agreement_first: row.get(18)?,
        created_on: row.get(19)?,
        started_on: row.get(20)?,
        start_reason: row.get(21)?,
        ended_on: row.get(22)?,
        paused_until: row.get(23)?,
        ask_meeting_on: row.get(24)?,
        counts_only: row.get(25)?,
        activity: row.get(26)?,
        agenda: row.get(27)?,
        free_talk_minutes: row.get(28)?,
    })
}

/// The groups of a programme that have not ended.
pub(super) fn list_live_of(look: &Look<'_>, programme: ProgrammeId) -> Result<Vec<Group>, Fault> {
    let mut statement = look.conn().prepare_cached(&format!(
        "SELECT {COLUMNS} FROM self_help_group WHERE state IN ('forming', 'running') AND programme = ?
         ORDER BY weekday IS NULL, weekday, at_hour, name, id"
    ))?;
    Ok(statement.query_map([programme], read)?.collect::<Result<_, _>>()?)
}

/// One group.
pub(crate) fn get_group_row(look: &Look<'_>, id: GroupId) -> Result<Group, Fault> {
    let mut statement =
        look.conn().prepare_cached(&format!("SELECT {COLUMNS} FROM self_help_group WHERE id = ?"))?;
    statement.query_row([id], read).optional()?.ok_or(Fault::NotFound("group"))
}
