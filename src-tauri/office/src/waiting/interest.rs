//! "Still interested?": going once through everybody who waits for a topic.
//!
//! Keeps true: whoever is not reached stays on the list, however often it was tried and when the round ends (R11); what is
//! safe to do for each is R1's to say and stands beside her name; one round a topic at a time. Deliberately not here:
//! any message the program would send, and any order but that of who can be reached soonest.

use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::entry::{LeftBecause, days_since, get_entry, on_list};
use super::join::leave;
use crate::choice;
use crate::fault::{Coded, Fault};
use crate::id::{EntryId, PersonId, RoundId, TopicId};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::people::{self, CalledAs, Reach, ReachView};
use crate::roles;
use crate::settings::get_topic;
use crate::surface::Done;
use crate::wire::Day;

choice! {
    /// What came of asking somebody.
    InterestAnswer {
        /// She waits on.
        Still = "still",
        /// She no longer wishes a group, and leaves the list.
        NoLonger = "no-longer",
        /// She found what helps elsewhere, and leaves the list.
        Elsewhere = "elsewhere",
        /// Nobody answered: she stays on the list and is asked again (R11).
        NotReached = "not-reached",
    }
}

/// The round of which topic.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct InterestForm {
    /// The topic.
    pub topic: TopicId,
}

/// What came of asking somebody in the round that is under way.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecordInterestForm {
    /// The place on the list.
    pub entry: EntryId,
    /// What came of it.
    pub answer: InterestAnswer,
}

/// Somebody to be asked.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct InterestRowView {
    /// The place on the list.
    pub entry: EntryId,
    /// Who.
    pub person: PersonId,
    /// What the centre calls her.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
    /// Since when she waits.
    pub since: Day,
    /// How many days.
    pub days: i32,
    /// What came of asking her; nothing where she is still to be asked.
    pub answer: Option<InterestAnswer>,
    /// How often nobody answered.
    pub tries: u32,
    /// What is allowed at this moment.
    pub reach: ReachView,
}

/// A round, or that there is none.
#[derive(Debug, Serialize, TS)]
pub struct InterestView {
    /// The topic's name.
    pub topic_name: String,
    /// How many wait for the topic now.
    pub waiting: u32,
    /// Since when the round is under way; nothing where there is none.
    pub started_on: Option<Day>,
    /// When the last round ended.
    pub last_ended_on: Option<Day>,
    /// Those to be asked first, the soonest reached at the top; then those who answered.
    pub rows: Vec<InterestRowView>,
    /// How many are still to be asked.
    pub open: u32,
    /// How many wait on.
    pub still: u32,
    /// How many left the list.
    pub left: u32,
}

/// Why a round cannot go on so.
#[derive(Debug)]
enum InterestRefusal {
    UnderWay,
    NotUnderWay,
    NobodyWaits,
    Answered,
}

impl Coded for InterestRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::UnderWay => "round-under-way",
            Self::NotUnderWay => "round-not-under-way",
            Self::NobodyWaits => "round-nobody-waits",
            Self::Answered => "round-answered",
        }
    }
}

fn find_round(look: &Look<'_>, topic: TopicId) -> Result<Option<(RoundId, Day)>, Fault> {
    let mut statement = look
        .conn()
        .prepare_cached("SELECT id, started_on FROM interest_round WHERE topic = ? AND ended_on IS NULL")?;
    Ok(statement.query_row([topic], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

/// Reads the round of a topic that is under way, or that there is none.
pub fn get_interest_round(office: &Office, form: InterestForm) -> Result<InterestView, Fault> {
    office.look(|look| {
        let topic_name = get_topic(look, form.topic)?.name;
        let own = roles::own_people_sql(look, "person")?;
        let waiting = look.conn().query_row(
            &format!("SELECT count(*) FROM waiting_entry WHERE topic = ? AND {}{own}", on_list!()),
            [form.topic],
            |row| row.get(0),
        )?;
        let last_ended_on = look.conn().query_row(
            "SELECT max(ended_on) FROM interest_round WHERE topic = ?",
            [form.topic],
            |row| row.get(0),
        )?;
        let round = find_round(look, form.topic)?;
        let rows = match round {
            Some((round, _)) => rows_of(look, round)?,
            None => Vec::new(),
        };
        let count = |test: fn(Option<InterestAnswer>) -> bool| {
            u32::try_from(rows.iter().filter(|row| test(row.answer)).count()).unwrap_or(u32::MAX)
        };
        Ok(InterestView {
            topic_name,
            waiting,
            started_on: round.map(|(_, day)| day),
            last_ended_on,
            open: count(|answer| answer.is_none()),
            still: count(|answer| answer == Some(InterestAnswer::Still)),
            left: count(|answer| {
                matches!(answer, Some(InterestAnswer::NoLonger | InterestAnswer::Elsewhere))
            }),
            rows,
        })
    })
}

fn rows_of(look: &Look<'_>, round: RoundId) -> Result<Vec<InterestRowView>, Fault> {
    let own = roles::own_people_sql(look, "w.person")?;
    let mut statement = look.conn().prepare_cached(&format!(
        "SELECT w.id, w.person, w.since, a.answer, a.tries FROM interest_ask a JOIN waiting_entry w ON w.id = a.entry
         WHERE a.round = ?{own} ORDER BY w.since, w.id"
    ))?;
    let asked = statement
        .query_map([round], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?;
    let mut rows: Vec<(Reach, InterestRowView)> = Vec::new();
    for row in asked {
        let (entry, person, since, answer, tries) = row?;
        let naming = people::get_naming(look, person)?;
        let reach = people::reach_of(look, person)?;
        let view = InterestRowView {
            entry,
            person,
            called: naming.called,
            called_as: naming.called_as,
            since,
            days: days_since(since, look.today()),
            answer,
            tries,
            reach: reach.into(),
        };
        rows.push((reach, view));
    }
    // Stable, so that among equals the longest waiting stay first.
    rows.sort_by_key(|(reach, row)| (row.answer, row.answer.is_none().then(|| reach.order())));
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// Starts going through everybody who waits for a topic.
pub fn start_interest_round(office: &mut Office, form: InterestForm) -> Result<Done, Fault> {
    office.act(Action::StartInterestRound, |act| {
        get_topic(act, form.topic)?;
        if find_round(act, form.topic)?.is_some() {
            return Err(InterestRefusal::UnderWay.into());
        }
        let id = RoundId::new(act.world());
        act.about(form.topic);
        act.conn().execute(
            "INSERT INTO interest_round (id, topic, started_on) VALUES (?, ?, ?)",
            params![id, form.topic, Day(act.today())],
        )?;
        let asked = act.conn().execute(
            concat!(
                "INSERT INTO interest_ask (round, entry, tries) SELECT ?, id, 0 FROM waiting_entry WHERE topic = ? AND ",
                on_list!()
            ),
            params![id, form.topic],
        )?;
        if asked == 0 { Err(InterestRefusal::NobodyWaits.into()) } else { Ok(Done {}) }
    })
}

/// Records what came of asking somebody.
pub fn record_interest(office: &mut Office, form: RecordInterestForm) -> Result<Done, Fault> {
    office.act(Action::RecordInterest, |act| {
        let entry = get_entry(act, form.entry)?;
        let (round, _) = find_round(act, entry.topic)?.ok_or(InterestRefusal::NotUnderWay)?;
        act.about(entry.person);
        act.about(entry.id);
        let because = match form.answer {
            InterestAnswer::NotReached => {
                let tried = act.conn().execute(
                    "UPDATE interest_ask SET tries = tries + 1 WHERE round = ? AND entry = ? AND answer IS NULL",
                    params![round, form.entry],
                )?;
                return if tried == 0 { Err(InterestRefusal::Answered.into()) } else { Ok(Done {}) };
            }
            InterestAnswer::Still => None,
            InterestAnswer::NoLonger => Some(LeftBecause::NoLongerWanted),
            InterestAnswer::Elsewhere => Some(LeftBecause::FoundElsewhere),
        };
        answer(act, round, form)?;
        match because {
            Some(because) => leave(act, &entry, because).map(|()| Done {}),
            None => Ok(Done {}),
        }
    })
}

/// An answer can be given anew as long as she waits; one who left the list comes back by Undo.
fn answer(act: &Act<'_>, round: RoundId, form: RecordInterestForm) -> Result<(), Fault> {
    let answered = act.conn().execute(
        "UPDATE interest_ask SET answer = ? WHERE round = ? AND entry = ? AND answer IS NOT ?",
        params![form.answer, round, form.entry, form.answer],
    )?;
    if answered == 0 { Err(InterestRefusal::Answered.into()) } else { Ok(()) }
}

/// Ends the round of a topic; whoever was not reached waits on (R11).
pub fn end_interest_round(office: &mut Office, form: InterestForm) -> Result<Done, Fault> {
    office.act(Action::EndInterestRound, |act| {
        let (round, _) = find_round(act, form.topic)?.ok_or(InterestRefusal::NotUnderWay)?;
        act.about(form.topic);
        act.conn().execute(
            "UPDATE interest_round SET ended_on = ? WHERE id = ?",
            params![Day(act.today()), round],
        )?;
        Ok(Done {})
    })
}
