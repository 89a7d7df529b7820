//! A conversation as the rules see it, as it is kept and as it is shown.

use chrono::{NaiveDateTime, TimeDelta};
use rusqlite::types::Type;
use rusqlite::{OptionalExtension, Row, params};
use serde::Serialize;
use ts_rs::TS;

use super::interviewer::Interviewer;
use crate::choice;
use crate::fault::Fault;
use crate::id::{ConversationId, DirectoryEntryId, PersonId};
use crate::office::{Act, Look};
use crate::people::{self, CallAbout, CalledAs, get_naming};
use crate::settings;
use crate::wire::{Day, Hour};

choice! {
    /// Where a conversation takes place.
    Place {
        /// At the office.
        Office = "office",
        /// By phone.
        Phone = "phone",
        /// Somewhere else.
        Elsewhere = "elsewhere",
    }
}

choice! {
    /// How far a conversation is.
    ConversationState {
        /// It is still to come.
        Booked = "booked",
        /// It took place.
        Held = "held",
        /// It did not come about: the person was not there or did not answer.
        Missed = "missed",
        /// It was called off.
        CalledOff = "called-off",
    }
}

choice! {
    /// What came of a conversation.
    Outcome {
        /// She waits for a group.
        Accepted = "accepted",
        /// Not now, perhaps later.
        NotNow = "not-now",
        /// Another place suits her better.
        Referred = "referred",
        /// Something else.
        Other = "other",
    }
}

choice! {
    /// Whether she feels ready for a group: her own word, and never more than that (S1.7).
    #[derive(Default)]
    Readiness {
        /// Nobody asked.
        #[default]
        NotAsked = "not-asked",
        /// She prefers not to say.
        NotSaid = "not-said",
        /// She is.
        Ready = "ready",
        /// She does not know yet.
        Unsure = "unsure",
        /// Not yet.
        NotYet = "not-yet",
    }
}

choice! {
    /// Whether somebody has had her conversation.
    ConversationStanding {
        /// There was none and none is booked.
        None = "none",
        /// One is booked.
        Booked = "booked",
        /// One was held.
        Held = "held",
    }
}

/// What came of a conversation, with what belongs to it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Conclusion {
    Accepted,
    /// Not before this day, if she said.
    NotNow {
        until: Option<Day>,
    },
    /// To where, if it is to be kept: a place of the directory, or in words.
    Referred {
        place: Option<DirectoryEntryId>,
        to: Option<String>,
    },
    Other,
}

/// How far a conversation is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Course {
    Booked,
    Held(Conclusion),
    Missed,
    CalledOff,
}

/// A conversation.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Conversation {
    pub(crate) id: ConversationId,
    pub(crate) person: PersonId,
    pub(crate) state: Course,
    pub(crate) on_day: Day,
    pub(crate) at_hour: Hour,
    pub(crate) minutes: i32,
    pub(crate) place: Place,
    pub(crate) interviewer: Interviewer,
    pub(crate) readiness: Readiness,
}

/// A conversation.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ConversationView {
    /// The conversation.
    pub id: ConversationId,
    /// With which person.
    pub person: PersonId,
    /// What the centre calls her.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
    /// How far it is.
    pub state: ConversationState,
    /// The day.
    pub on_day: Day,
    /// When it begins.
    pub at_hour: Hour,
    /// When it ends.
    pub until_hour: Hour,
    /// How long it is, in minutes.
    pub minutes: i32,
    /// Where.
    pub place: Place,
    /// Who holds it.
    pub interviewer: Interviewer,
    /// What she is called; empty where nobody knows.
    pub interviewer_name: String,
    /// What came of it; only where it was held.
    pub outcome: Option<Outcome>,
    /// For `not-now`: not before this day.
    pub not_until: Option<Day>,
    /// For `referred`: to where.
    pub referred_to: Option<String>,
    /// Whether she feels ready for a group; only where it was held.
    pub readiness: Readiness,
}

impl Conclusion {
    pub(crate) fn word(&self) -> Outcome {
        match self {
            Self::Accepted => Outcome::Accepted,
            Self::NotNow { .. } => Outcome::NotNow,
            Self::Referred { .. } => Outcome::Referred,
            Self::Other => Outcome::Other,
        }
    }
}

impl Course {
    pub(crate) fn is_held(&self) -> bool {
        matches!(self, Self::Held(_))
    }

    fn word(&self) -> ConversationState {
        match self {
            Self::Booked => ConversationState::Booked,
            Self::Held(_) => ConversationState::Held,
            Self::Missed => ConversationState::Missed,
            Self::CalledOff => ConversationState::CalledOff,
        }
    }

    fn outcome(&self) -> Option<&Conclusion> {
        match self {
            Self::Held(outcome) => Some(outcome),
            _ => None,
        }
    }

    fn not_until(&self) -> Option<Day> {
        match self {
            Self::Held(Conclusion::NotNow { until }) => *until,
            _ => None,
        }
    }

    fn referred_place(&self) -> Option<DirectoryEntryId> {
        match self {
            Self::Held(Conclusion::Referred { place, .. }) => *place,
            _ => None,
        }
    }

    fn referred_to(&self) -> Option<&str> {
        match self {
            Self::Held(Conclusion::Referred { to, .. }) => to.as_deref(),
            _ => None,
        }
    }
}

impl Conversation {
    pub(super) fn begins(&self) -> NaiveDateTime {
        self.on_day.0.and_time(self.at_hour.0)
    }

    pub(super) fn ends(&self) -> NaiveDateTime {
        self.begins() + TimeDelta::minutes(i64::from(self.minutes))
    }

    pub(super) fn view(self, look: &Look<'_>) -> Result<ConversationView, Fault> {
        let naming = get_naming(look, self.person)?;
        let until_hour = Hour(self.ends().time());
        let place =
            self.state.referred_place().map(|place| settings::directory_name(look, place)).transpose()?;
        Ok(ConversationView {
            id: self.id,
            person: self.person,
            called: naming.called,
            called_as: naming.called_as,
            state: self.state.word(),
            on_day: self.on_day,
            at_hour: self.at_hour,
            until_hour,
            minutes: self.minutes,
            place: self.place,
            interviewer_name: self.interviewer.name(look)?,
            interviewer: self.interviewer,
            outcome: self.state.outcome().map(Conclusion::word),
            not_until: self.state.not_until(),
            referred_to: place.or_else(|| self.state.referred_to().map(str::to_owned)),
            readiness: self.readiness,
        })
    }
}

/// Whether a person `p` has a conversation booked.
pub(crate) const IS_BOOKED: &str = "SELECT 1 FROM conversation WHERE person = p.id AND state = 'booked'";

/// The last day that a conversation with a person `p` was about: its own, or until when a group is not for her now.
pub(crate) const LAST_CONVERSATION_ON: &str =
    "SELECT max(max(on_day, coalesce(not_until, on_day))) FROM conversation WHERE person = p.id";

/// The people for whom a conversation is booked.
pub(crate) const PEOPLE_BOOKED: &str = "SELECT person FROM conversation WHERE state = 'booked'";

const SELECT: &str =
    "SELECT id, person, state, outcome, not_until, referred_to, on_day, at_hour, minutes, place, interviewer,
    referred_place, readiness, interviewer_name FROM conversation";

fn read(row: &Row<'_>) -> rusqlite::Result<Conversation> {
    let outcome = match row.get(3)? {
        None => None,
        Some(Outcome::Accepted) => Some(Conclusion::Accepted),
        Some(Outcome::NotNow) => Some(Conclusion::NotNow { until: row.get(4)? }),
        Some(Outcome::Referred) => Some(Conclusion::Referred { place: row.get(11)?, to: row.get(5)? }),
        Some(Outcome::Other) => Some(Conclusion::Other),
    };
    let state = match (row.get(2)?, outcome) {
        (ConversationState::Held, Some(outcome)) => Course::Held(outcome),
        (ConversationState::Held, None) => {
            return Err(rusqlite::Error::InvalidColumnType(3, "outcome".to_owned(), Type::Null));
        }
        (ConversationState::Booked, _) => Course::Booked,
        (ConversationState::Missed, _) => Course::Missed,
        (ConversationState::CalledOff, _) => Course::CalledOff,
    };
    Ok(Conversation {
        id: row.get(0)?,
        person: row.get(1)?,
        state,
        on_day: row.get(6)?,
        at_hour: row.get(7)?,
        minutes: row.get(8)?,
        place: row.get(9)?,
        interviewer: Interviewer::read(row, 10, 13)?,
        readiness: row.get(12)?,
    })
}

/// One conversation.
pub(super) fn get(look: &Look<'_>, id: ConversationId) -> Result<Conversation, Fault> {
    let mut statement = look.conn().prepare_cached(&format!("{SELECT} WHERE id = ?"))?;
    statement.query_row([id], read).optional()?.ok_or(Fault::NotFound("conversation"))
}

/// With whom a conversation is.
pub(crate) fn person_of(look: &Look<'_>, id: ConversationId) -> Result<PersonId, Fault> {
    Ok(get(look, id)?.person)
}

/// Who holds a conversation.
pub(crate) fn interviewer_of(look: &Look<'_>, id: ConversationId) -> Result<Interviewer, Fault> {
    Ok(get(look, id)?.interviewer)
}

/// A person's conversations, the latest first.
pub(crate) fn conversations_of(look: &Look<'_>, person: PersonId) -> Result<Vec<Conversation>, Fault> {
    let mut statement = look
        .conn()
        .prepare_cached(&format!("{SELECT} WHERE person = ? ORDER BY on_day DESC, at_hour DESC, id DESC"))?;
    Ok(statement.query_map([person], read)?.collect::<Result<_, _>>()?)
}

/// A person's conversations as shown, the latest first.
pub(crate) fn list_of_person(look: &Look<'_>, person: PersonId) -> Result<Vec<ConversationView>, Fault> {
    conversations_of(look, person)?.into_iter().map(|conversation| conversation.view(look)).collect()
}

/// The conversations of some days, by their beginning.
pub(super) fn between(look: &Look<'_>, from: Day, until: Day) -> Result<Vec<Conversation>, Fault> {
    let mut statement = look
        .conn()
        .prepare_cached(&format!("{SELECT} WHERE on_day BETWEEN ? AND ? ORDER BY on_day, at_hour, id"))?;
    Ok(statement.query_map([from, until], read)?.collect::<Result<_, _>>()?)
}

/// Conversations that are still booked although their day has passed, by their beginning.
pub(super) fn overdue(look: &Look<'_>, before: Day) -> Result<Vec<Conversation>, Fault> {
    let mut statement = look.conn().prepare_cached(&format!(
        "{SELECT} WHERE state = 'booked' AND on_day < ? ORDER BY on_day, at_hour, id LIMIT 100"
    ))?;
    Ok(statement.query_map([before], read)?.collect::<Result<_, _>>()?)
}

/// Whether a conversation is booked for a person.
pub(crate) fn is_booked(look: &Look<'_>, person: PersonId) -> Result<bool, Fault> {
    let mut statement =
        look.conn().prepare_cached("SELECT 1 FROM conversation WHERE person = ? AND state = 'booked'")?;
    Ok(statement.exists([person])?)
}

/// Whether a person was accepted when a conversation was last held with her.
pub(crate) fn is_accepted(look: &Look<'_>, person: PersonId) -> Result<bool, Fault> {
    let latest = conversations_of(look, person)?.into_iter().map(|c| c.state).find(Course::is_held);
    Ok(latest == Some(Course::Held(Conclusion::Accepted)))
}

/// Whether a person has had her conversation.
pub(crate) fn standing_of(look: &Look<'_>, person: PersonId) -> Result<ConversationStanding, Fault> {
    let conversations = conversations_of(look, person)?;
    Ok(if conversations.iter().any(|c| c.state.is_held()) {
        ConversationStanding::Held
    } else if conversations.iter().any(|c| c.state == Course::Booked) {
        ConversationStanding::Booked
    } else {
        ConversationStanding::None
    })
}

/// Lets what is a person's follow to the one she is the same as.
pub(crate) fn hand_over(act: &Act<'_>, from: PersonId, to: PersonId) -> Result<(), Fault> {
    act.conn().execute("UPDATE conversation SET person = ? WHERE person = ?", [to, from])?;
    // What is booked need not be called about.
    if is_booked(act, to)? {
        people::settle_calls(act, to, CallAbout::BookConversation)?;
    }
    Ok(())
}

/// Writes a new conversation.
pub(super) fn insert(act: &Act<'_>, conversation: &Conversation) -> Result<(), Fault> {
    act.about(conversation.id);
    act.about(conversation.person);
    let [interviewer, interviewer_name] = conversation.interviewer.columns();
    act.conn().execute(
        "INSERT INTO conversation (id, person, state, on_day, at_hour, minutes, place, interviewer, interviewer_name)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        params![
            conversation.id,
            conversation.person,
            conversation.state.word(),
            conversation.on_day,
            conversation.at_hour,
            conversation.minutes,
            conversation.place,
            interviewer,
            interviewer_name,
        ],
    )?;
    Ok(())
}

/// Writes what has become of a conversation.
pub(super) fn update(act: &Act<'_>, conversation: &Conversation) -> Result<(), Fault> {
    act.about(conversation.id);
    act.about(conversation.person);
    let [interviewer, interviewer_name] = conversation.interviewer.columns();
    act.conn().execute(
        "UPDATE conversation SET state = ?, outcome = ?, not_until = ?, referred_to = ?, referred_place = ?,
         readiness = ?, on_day = ?, at_hour = ?, minutes = ?, place = ?, interviewer = ?, interviewer_name = ? WHERE id = ?",
        params![
            conversation.state.word(),
            conversation.state.outcome().map(Conclusion::word),
            conversation.state.not_until(),
            conversation.state.referred_to(),
            conversation.state.referred_place(),
            conversation.readiness,
            conversation.on_day,
            conversation.at_hour,
            conversation.minutes,
            conversation.place,
            interviewer,
            interviewer_name,
            conversation.id,
        ],
    )?;
    Ok(())
}
