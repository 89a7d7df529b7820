//! Creating a group: seats and numbers copied from its programme, every session dated, the venue free.

use chrono::NaiveDate;
use rusqlite::params;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::group::{Group, GroupState, Intake, weekday_of};
use super::{holdings, names};
use crate::check::Check;
use crate::fault::{Args, Coded, Fault};
use crate::folding;
use crate::id::{GroupId, ProgrammeId, TopicId, VenueId};
use crate::journal::Action;
use crate::office::{Act, Office};
use crate::sessions::{self, SessionLineView, SkippedDayView};
use crate::settings::{ProgrammeFields, Rhythm, SeatFields, get_programme, get_topic, get_venue};
use crate::wire::{Day, Hour};

/// Most dates that can be given one by one.
const DATES: usize = 200;

/// A new group.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CreateGroupForm {
    /// Its name; empty gives a neutral one, never the topic (R4).
    pub name: String,
    /// How it is run.
    pub programme: ProgrammeId,
    /// What it is about.
    pub topic: TopicId,
    /// Where it meets; nothing means not decided yet.
    #[serde(default)]
    pub venue: Option<VenueId>,
    /// The first day, which fixes the weekday.
    pub first_on: String,
    /// The hour on the wall.
    pub at_hour: String,
    /// Length of a session; nothing means as the programme says.
    #[serde(default)]
    pub minutes: Option<i32>,
    /// Further days of an irregular group, one by one; empty for the others.
    #[serde(default)]
    pub dates: Vec<String>,
}

/// The group just created.
#[derive(Debug, Serialize, TS)]
pub struct GroupCreatedView {
    /// The group.
    pub id: GroupId,
    /// Its name.
    pub name: String,
    /// Its sessions in order.
    pub sessions: Vec<SessionLineView>,
    /// Days of its rhythm that were left out because they are public holidays.
    pub skipped: Vec<SkippedDayView>,
}

/// Why a group cannot be created.
#[derive(Debug)]
enum CreateRefusal {
    TopicNotOffered,
}

impl Coded for CreateRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::TopicNotOffered => "topic-not-offered",
        }
    }
}

struct Checked {
    name: String,
    first: NaiveDate,
    at_hour: Hour,
    minutes: Option<i32>,
    further: Vec<NaiveDate>,
}

fn checked(form: &CreateGroupForm) -> Result<Checked, Fault> {
    let mut check = Check::default();
    let name = check.line("name", &form.name);
    let first = check.day("first_on", &form.first_on);
    let at_hour = check.hour("at_hour", &form.at_hour);
    let minutes = form.minutes.map(|minutes| check.whole("minutes", minutes, 15..=720));
    let mut further = Vec::with_capacity(form.dates.len());
    for (index, typed) in form.dates.iter().enumerate().take(DATES) {
        let field = format!("dates.{index}");
        let Some(day) = check.day(&field, typed) else { continue };
        if further.contains(&day) {
            check.fault(field, "date-twice");
        }
        further.push(day);
    }
    if form.dates.len() > DATES {
        check.fault_with("dates", "too-many", Args::from([("limit", Value::from(DATES))]));
    }
    check.done()?;
    let (Some(first), Some(at_hour)) = (first, at_hour) else { return Err(Fault::Broken) };
    Ok(Checked { name, first, at_hour: Hour(at_hour), minutes, further })
}

fn count(number: i32) -> u32 {
    u32::try_from(number).unwrap_or(0)
}

/// A group with its programme's numbers, before it is written.
fn group_of(
    act: &Act<'_>,
    form: &CreateGroupForm,
    fields: &Checked,
    programme: &ProgrammeFields,
) -> Result<Group, Fault> {
    let irregular = programme.rhythm == Rhythm::Irregular;
    let weekday = (!irregular).then(|| weekday_of(fields.first));
    let name = if fields.name.is_empty() { names::neutral_name(act, weekday)? } else { fields.name.clone() };
    Ok(Group {
        id: GroupId::new(act.world()),
        name,
        programme: form.programme,
        topic: form.topic,
        state: GroupState::Forming,
        intake: Intake::Open,
        venue: form.venue,
        weekday,
        at_hour: fields.at_hour,
        minutes: count(fields.minutes.unwrap_or(programme.minutes)),
        rhythm: programme.rhythm,
        least_to_start: count(programme.least_to_start),
        least_to_go_on: count(programme.least_to_go_on),
        most: count(programme.most),
        sessions: programme.sessions.map(count),
        gender_rule: programme.gender_rule,
        least_age: programme.least_age.map(count),
        conversation_first: programme.conversation_first,
        agreement_first: programme.agreement_first,
        activity: programme.activity,
        agenda: programme.agenda.clone(),
        free_talk_minutes: programme.free_talk_minutes,
        counts_only: false,
        created_on: Day(act.today()),
        started_on: None,
        start_reason: None,
        ended_on: None,
        paused_until: None,
        ask_meeting_on: None,
    })
}

fn write(act: &Act<'_>, group: &Group) -> Result<(), Fault> {
    act.conn().execute(
        "INSERT INTO self_help_group (id, name, programme, topic, state, intake, venue, weekday, at_hour, minutes, rhythm,
         least_to_start, least_to_go_on, most, sessions, gender_rule, least_age, conversation_first, agreement_first,
         activity, agenda, free_talk, counts_only, created_on, search_key)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        params![
            group.id,
            group.name,
            group.programme,
            group.topic,
            group.state,
            group.intake,
            group.venue,
            group.weekday,
            group.at_hour,
            group.minutes,
            group.rhythm,
            group.least_to_start,
            group.least_to_go_on,
            group.most,
            group.sessions,
            group.gender_rule,
            group.least_age,
            group.conversation_first,
            group.agreement_first,
            group.activity,
            group.agenda,
            group.free_talk_minutes,
            group.counts_only,
            group.created_on,
            folding::stored(&group.name),
        ],
    )?;
    Ok(())
}

/// Creates a group with its seats and all its sessions (S1.1, S2.4); refused where the venue is taken.
pub fn create_group(office: &mut Office, form: CreateGroupForm) -> Result<GroupCreatedView, Fault> {
    office.act(Action::CreateGroup, |act| create(act, &form))
}

/// Creates a group as a part of an act.
pub(crate) fn create(act: &Act<'_>, form: &CreateGroupForm) -> Result<GroupCreatedView, Fault> {
    let fields = checked(form)?;
    let programme = get_programme(act, form.programme)?.fields;
    if get_topic(act, form.topic)?.excluded {
        return Err(CreateRefusal::TopicNotOffered.into());
    }
    let mut group = group_of(act, form, &fields, &programme)?;
    write_with_dates(act, &mut group, fields.first, &fields.further, &programme.seats)
}

/// Writes a new group with its seats and every session dated; refused where the venue is taken.
pub(super) fn write_with_dates(
    act: &Act<'_>,
    group: &mut Group,
    first: NaiveDate,
    further: &[NaiveDate],
    seats: &[SeatFields],
) -> Result<GroupCreatedView, Fault> {
    if let Some(venue) = group.venue {
        get_venue(act, venue)?;
    }
    let laid = sessions::lay(act, group, first, further)?;
    if group.rhythm == Rhythm::Irregular && group.sessions.is_some() {
        group.sessions = u32::try_from(laid.days.len()).ok();
    }
    act.about(group.id);
    write(act, group)?;
    holdings::make_seats(act, group.id, seats)?;
    sessions::write_planned(act, group, &laid.days)?;
    Ok(GroupCreatedView {
        id: group.id,
        name: group.name.clone(),
        sessions: sessions::lines_of(act, group.id)?,
        skipped: laid.skipped,
    })
}
