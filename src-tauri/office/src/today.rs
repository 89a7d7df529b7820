//! Today: what a coordinator sees first in the morning.
//!
//! Keeps true: calls that may be made now stand first (R1); at most five next steps, so that the list stays a help and
//! never becomes an alarm. Deliberately not here: anything that counts or ranks people or the work done.

use chrono::Days;
use serde::Serialize;
use ts_rs::TS;

use crate::access;
use crate::backups::{self, Reminder};
use crate::conversations::{self, ConversationView};
use crate::facilitators;
use crate::fault::Fault;
use crate::groups::{self, GroupStep};
use crate::handover::{self, HandoverNoteView};
use crate::id::{ConversationId, FacilitatorId, GroupId, PersonId, SessionId, TopicId};
use crate::office::{Look, Office};
use crate::people::{self, CallRowView, CallsView};
use crate::retention;
use crate::roles::{self, Capability, Sight, sight};
use crate::sessions::{self, EveningView, FreeDayView};
use crate::settings::{self, LineTodayView};
use crate::surface::Nothing;
use crate::waiting;
use crate::wire::{Day, Hour};

/// What Today shows.
#[derive(Debug, Serialize, TS)]
pub struct TodayView {
    /// Today at the centre.
    pub day: Day,
    /// The hour now.
    pub now: Hour,
    /// Tonight's groups, by their beginning.
    pub evenings: Vec<EveningView>,
    /// Calls owed, those that may be made now first; a few of them.
    pub calls: Vec<CallRowView>,
    /// How many calls are owed in all.
    pub calls_owed: u32,
    /// How many of them may be made or written now.
    pub calls_safe: u32,
    /// What the last shift left to this one.
    pub handover: Vec<HandoverNoteView>,
    /// The phone line today; nothing where it is not staffed.
    pub line: Option<LineTodayView>,
    /// Today's conversations, by their beginning.
    pub conversations: Vec<ConversationView>,
    /// What would be good to do next, at most five.
    pub steps: Vec<StepView>,
    /// Whether nothing has been entered yet: the screen then says how to begin.
    pub beginning: bool,
}

/// Something that would be good to do next.
#[derive(Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[ts(rename = "NextStepView")]
pub enum StepView {
    /// An evening has passed and nobody has said who came.
    RecordEvening {
        /// The session.
        session: SessionId,
        /// The group's name.
        group_name: String,
        /// The day.
        on: Day,
    },
    /// A conversation has passed and nobody has said how it went.
    RecordConversation {
        /// The conversation.
        conversation: ConversationId,
        /// What the person is called.
        called: String,
        /// The day.
        on: Day,
    },
    /// Something a group needs.
    Group {
        /// The group.
        group: GroupId,
        /// Its name.
        group_name: String,
        /// What it needs.
        step: GroupStep,
    },
    /// An evening falls on a public or school holiday.
    Holiday {
        /// The session.
        session: SessionId,
        /// The group's name.
        group_name: String,
        /// The day.
        on: Day,
        /// What makes the day free.
        holiday: FreeDayView,
    },
    /// A pause somebody asked for is over: it is time to ask her.
    PauseOver {
        /// The person.
        person: PersonId,
        /// What the centre calls her.
        called: String,
        /// The day to which she paused.
        on: Day,
    },
    /// A facilitator's background check is to be asked for again.
    CheckFacilitator {
        /// The facilitator.
        facilitator: FacilitatorId,
        /// What she is called.
        called: String,
        /// Since when it is due.
        on: Day,
    },
    /// People wait for a topic, and enough of them for a group.
    Waiting {
        /// The topic.
        topic: TopicId,
        /// Its name.
        topic_name: String,
        /// How many wait.
        waiting: u32,
        /// For how many days the one who waits longest has waited.
        longest: i32,
    },
    /// People have been kept long enough (R20).
    TimeOver,
    /// Somebody was erased, and the data are still to be written anew under a new key (R21).
    FinishErasing,
    /// The recovery kit was never finished.
    ConfirmRecovery,
    /// It is a year since somebody looked whether the recovery kit is still there.
    CheckRecovery,
    /// A backup would be good.
    Backup {
        /// Why.
        reminder: Reminder,
    },
}

/// Calls shown on Today; the rest are one click away.
const CALLS: usize = 6;

/// Next steps shown at most.
const STEPS: usize = 5;

/// People waiting for one topic from which a group comes into sight (R10: under four is fragile).
const ENOUGH: u32 = 4;

/// Days ahead in which an evening on a holiday is spoken of.
const HOLIDAYS_AHEAD: u64 = 28;

/// Reads what Today shows.
pub fn get_today(office: &Office, _: Nothing) -> Result<TodayView, Fault> {
    office.look(|look| {
        let today = look.today();
        let may = |capability| Ok::<_, Fault>(sight(look, capability)? != Sight::No);
        let reminder = if office.is_practice() { None } else { backups::reminder(look)? };
        let calls = if may(Capability::ReachPeople)? { people::calls_owed(look)? } else { CallsView::none() };
        Ok(TodayView {
            day: Day(today),
            now: Hour(look.local().time()),
            evenings: own_evenings(look, sessions::evenings_on(look, today)?)?,
            calls_owed: calls.total,
            calls_safe: calls.safe_now,
            calls: calls.calls.into_iter().take(CALLS).collect(),
            handover: if sight(look, Capability::TakeEnquiries)? == Sight::All {
                handover::open_notes(look)?
            } else {
                Vec::new()
            },
            line: settings::line_today(look)?,
            conversations: if may(Capability::BookConversations)? {
                conversations::conversations_on(look, Day(today))?
            } else {
                Vec::new()
            },
            steps: next_steps(look, reminder)?,
            beginning: may(Capability::RunGroups)? && is_beginning(look)?,
        })
    })
}

/// The evenings whoever is at the desk may see: a facilitator those of her own groups (R8).
fn own_evenings(look: &Look<'_>, evenings: Vec<EveningView>) -> Result<Vec<EveningView>, Fault> {
    if sight(look, Capability::HoldEvenings)? == Sight::No {
        return Ok(Vec::new());
    }
    let mut own = Vec::with_capacity(evenings.len());
    for evening in evenings {
        if roles::sees_evening(look, evening.group, evening.session)? {
            own.push(evening);
        }
    }
    Ok(own)
}

fn is_beginning(look: &Look<'_>) -> Result<bool, Fault> {
    let nothing = "SELECT NOT EXISTS (SELECT 1 FROM person) AND NOT EXISTS (SELECT 1 FROM self_help_group)";
    Ok(look.conn().prepare_cached(nothing)?.query_row([], |row| row.get(0))?)
}

/// Gives the next steps of one kind.
type Source = fn(&Look<'_>) -> Result<Vec<StepView>, Fault>;

/// Where next steps come from that wait for no backup, the most pressing first, and for whom they are.
const SOURCES: &[(Capability, Source)] = &[
    (Capability::ErasePeople, finish_erasing),
    (Capability::HoldEvenings, evenings),
    (Capability::HoldConversations, conversations),
    (Capability::RunGroups, pauses),
    (Capability::RunGroups, groups),
    (Capability::RunGroups, holidays),
    (Capability::ChangeFacilitators, checks),
    (Capability::RunGroups, topics),
    (Capability::ErasePeople, time_over),
];

/// Gathers what would be good to do next and keeps five; what five others stand before is not even looked for.
fn next_steps(look: &Look<'_>, reminder: Option<Reminder>) -> Result<Vec<StepView>, Fault> {
    let may = |capability| Ok::<_, Fault>(sight(look, capability)? != Sight::No);
    let mut steps = if may(Capability::ManageAccess)? { recovery_kit(look)? } else { Vec::new() };
    let reminder = if may(Capability::ManageBackups)? { reminder } else { None };
    let backup = reminder.map(|reminder| StepView::Backup { reminder });
    let (backup, later) = backup.into_iter().partition::<Vec<_>, _>(|_| reminder != Some(Reminder::SameDisk));
    steps.extend(backup);
    for (capability, source) in SOURCES {
        if steps.len() < STEPS && may(*capability)? {
            steps.extend(source(look)?);
        }
    }
    // Backups are made; that they lie in one place only is said where there is room for it.
    steps.extend(later);
    steps.truncate(STEPS);
    Ok(steps)
}

fn recovery_kit(look: &Look<'_>) -> Result<Vec<StepView>, Fault> {
    let kit = access::recovery_kit(look)?;
    Ok(match kit.checked_on {
        None => vec![StepView::ConfirmRecovery],
        Some(_) if kit.due => vec![StepView::CheckRecovery],
        Some(_) => Vec::new(),
    })
}

fn evenings(look: &Look<'_>) -> Result<Vec<StepView>, Fault> {
    let evenings = own_evenings(look, sessions::unrecorded(look, look.today(), STEPS)?)?;
    let steps = evenings.into_iter().map(|evening| StepView::RecordEvening {
        session: evening.session,
        group_name: evening.group_name,
        on: evening.on,
    });
    Ok(steps.collect())
}

fn conversations(look: &Look<'_>) -> Result<Vec<StepView>, Fault> {
    let mut open = conversations::conversations_to_record(look, Day(look.today()))?;
    if sight(look, Capability::HoldConversations)? == Sight::Own {
        let mut hers = Vec::new();
        for conversation in open {
            if roles::is_hers(look, &conversation.interviewer)? {
                hers.push(conversation);
            }
        }
        open = hers;
    }
    let steps = open.into_iter().map(|conversation| StepView::RecordConversation {
        conversation: conversation.id,
        called: conversation.called,
        on: conversation.on_day,
    });
    Ok(steps.collect())
}

fn pauses(look: &Look<'_>) -> Result<Vec<StepView>, Fault> {
    let mut steps = Vec::new();
    for pause in people::pauses_over(look, 5)? {
        let called = people::called(look, pause.person)?;
        steps.push(StepView::PauseOver { person: pause.person, called, on: pause.until });
    }
    Ok(steps)
}

fn groups(look: &Look<'_>) -> Result<Vec<StepView>, Fault> {
    let mut steps = Vec::new();
    for (group, group_name) in groups::living(look)? {
        if steps.len() >= STEPS {
            break;
        }
        // Recording is asked for by the evening itself.
        let own = groups::steps_of_group(look, group)?.into_iter();
        let own = own.filter(|step| *step != GroupStep::RecordAttendance);
        steps.extend(own.map(|step| StepView::Group { group, group_name: group_name.clone(), step }));
    }
    Ok(steps)
}

fn holidays(look: &Look<'_>) -> Result<Vec<StepView>, Fault> {
    let today = look.today();
    let soon = today.checked_add_days(Days::new(HOLIDAYS_AHEAD)).unwrap_or(today);
    let evenings = sessions::evenings_on_holidays(look, today, soon)?.into_iter();
    let steps = evenings.filter_map(|evening| {
        Some(StepView::Holiday {
            session: evening.session,
            group_name: evening.group_name,
            on: evening.on,
            holiday: evening.holiday?,
        })
    });
    Ok(steps.collect())
}

fn checks(look: &Look<'_>) -> Result<Vec<StepView>, Fault> {
    let due = facilitators::checks_due(look, look.today())?.into_iter();
    let steps = due.map(|due| StepView::CheckFacilitator {
        facilitator: due.facilitator,
        called: due.called,
        on: due.on,
    });
    Ok(steps.collect())
}

fn topics(look: &Look<'_>) -> Result<Vec<StepView>, Fault> {
    let counts = waiting::topic_counts(look)?.into_iter().filter(|count| count.waiting >= ENOUGH);
    let steps = counts.map(|count| StepView::Waiting {
        topic: count.topic.id,
        topic_name: count.topic.name,
        waiting: count.waiting,
        longest: count.longest,
    });
    Ok(steps.collect())
}

fn finish_erasing(look: &Look<'_>) -> Result<Vec<StepView>, Fault> {
    Ok(if retention::needs_new_key(look)? { vec![StepView::FinishErasing] } else { Vec::new() })
}

fn time_over(look: &Look<'_>) -> Result<Vec<StepView>, Fault> {
    Ok(if retention::is_anybody_due(look)? { vec![StepView::TimeOver] } else { Vec::new() })
}

#[cfg(test)]
mod tests;
