//! Where a person is on the way: the furthest thing that is open now, or else the last thing that happened.

use rusqlite::OptionalExtension;

use crate::choice;
use crate::conversations::{self, Course};
use crate::enquiries;
use crate::fault::Fault;
use crate::groups::{self, GroupState};
use crate::id::PersonId;
use crate::office::Look;
use crate::waiting;
use crate::wire::Day;

choice! {
    /// Where a person is on the way.
    Stage {
        /// She got in touch; a conversation is still to be booked.
        Enquiry = "enquiry",
        /// A conversation is booked.
        ConversationBooked = "conversation-booked",
        /// A conversation was held, and she neither waits nor takes part.
        ConversationHeld = "conversation-held",
        /// She waits for a group.
        Waiting = "waiting",
        /// She takes part in a group.
        InGroup = "in-group",
        /// She left a group or the waiting list, and nothing is open.
        Left = "left",
    }
}

/// A stage and its day: since when, or for when a conversation is booked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct StageOn {
    pub(crate) stage: Stage,
    pub(crate) since: Day,
}

/// What the rule looks at.
#[derive(Debug, Clone, Default)]
pub(super) struct StageFacts {
    pub(super) last_enquiry: Option<Day>,
    pub(super) booked_for: Option<Day>,
    pub(super) held_on: Option<Day>,
    pub(super) waiting_since: Option<Day>,
    pub(super) stopped_waiting_on: Option<Day>,
    pub(super) in_group_since: Option<Day>,
    pub(super) left_group_on: Option<Day>,
}

/// Where a person is on the way.
pub(super) fn stage(facts: &StageFacts, known_since: Day) -> StageOn {
    let open = [
        (facts.in_group_since, Stage::InGroup),
        (facts.waiting_since, Stage::Waiting),
        (facts.booked_for, Stage::ConversationBooked),
    ];
    if let Some((since, stage)) = open.into_iter().find_map(|(day, stage)| Some((day?, stage))) {
        return StageOn { stage, since };
    }
    // Of things on one day the later step counts, so the last of equals is taken.
    let past = [
        (facts.last_enquiry, Stage::Enquiry),
        (facts.held_on, Stage::ConversationHeld),
        (facts.stopped_waiting_on, Stage::Left),
        (facts.left_group_on, Stage::Left),
    ];
    let last = past.into_iter().filter_map(|(day, stage)| Some((day?, stage))).max_by_key(|(day, _)| *day);
    let (since, stage) = last.unwrap_or((known_since, Stage::Enquiry));
    StageOn { stage, since }
}

/// Reads where a person is on the way.
pub(crate) fn stage_of(look: &Look<'_>, person: PersonId) -> Result<StageOn, Fault> {
    let conversations = conversations::conversations_of(look, person)?;
    let entries = waiting::entries_of(look, person)?;
    let groups = groups::participations_of(look, person)?;
    let live = |state: GroupState, left: Option<Day>| left.is_none() && state != GroupState::Ended;
    let facts = StageFacts {
        last_enquiry: enquiries::last_enquiry_on(look, person)?,
        booked_for: conversations.iter().filter(|c| c.state == Course::Booked).map(|c| c.on_day).min(),
        held_on: conversations.iter().filter(|c| c.state.is_held()).map(|c| c.on_day).max(),
        waiting_since: entries.iter().filter(|e| e.is_waiting()).map(|e| e.since).min(),
        stopped_waiting_on: entries.iter().filter_map(|e| e.state.left_on()).max(),
        in_group_since: groups.iter().filter(|g| live(g.state, g.left_on)).map(|g| g.joined_on).max(),
        left_group_on: groups
            .iter()
            .filter(|g| !live(g.state, g.left_on))
            .map(|g| g.left_on.unwrap_or(g.joined_on))
            .max(),
    };
    let known_since = look
        .conn()
        .prepare_cached("SELECT known_since FROM person WHERE id = ?")?
        .query_row([person], |row| row.get(0))
        .optional()?
        .ok_or(Fault::NotFound("person"))?;
    Ok(stage(&facts, known_since))
}
