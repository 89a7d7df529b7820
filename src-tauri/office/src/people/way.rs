//! The five steps from the first call to a signed agreement, as a person's page draws them.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::agreements::{AgreementMarkView, marks_of};
use crate::choice;
use crate::conversations::{self, Conversation, Course, Place};
use crate::enquiries::{self, Channel};
use crate::fault::Fault;
use crate::groups::{self, GroupState, ParticipationLineView};
use crate::id::PersonId;
use crate::office::Look;
use crate::settings::get_topic;
use crate::waiting::{self, Entry, EntryCourse};
use crate::wire::Day;

choice! {
    /// A step of the way.
    WayStep {
        /// She got in touch.
        Enquiry = "enquiry",
        /// The clarifying conversation.
        Conversation = "conversation",
        /// Waiting for a group.
        Waiting = "waiting",
        /// Taking part in a group.
        Group = "group",
        /// The agreement to keep silence.
        Agreement = "agreement",
    }
}

choice! {
    /// How far a step is.
    StepState {
        /// It is behind her.
        Done = "done",
        /// It is where she stands.
        Now = "now",
        /// It is still to come.
        Ahead = "ahead",
        /// It was not needed.
        Skipped = "skipped",
    }
}

/// A step of the way. Only what belongs to the step is filled.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StepView {
    /// The step.
    pub step: WayStep,
    /// How far it is.
    pub state: StepState,
    /// Its day: of the enquiry, of the conversation, since when she waits, of joining, of agreeing.
    pub on: Option<Day>,
    /// For waiting: how many days so far.
    pub days: Option<i32>,
    /// For the enquiry: how it came.
    pub channel: Option<Channel>,
    /// For the conversation: where.
    pub place: Option<Place>,
    /// For the conversation: with whom.
    pub interviewer: Option<String>,
    /// For waiting: for which topics.
    pub topics: Vec<String>,
    /// For the group and its agreement: the group's name.
    pub group: Option<String>,
}

/// What the rule looks at.
#[derive(Debug, Default)]
pub(super) struct WayFacts {
    pub(super) enquiry: Option<(Day, Channel)>,
    /// The one that counts: booked, or else held last.
    pub(super) conversation: Option<Conversation>,
    /// Who holds it; empty where nobody knows.
    pub(super) interviewer: String,
    /// Those she waits in now, or else those she was placed from.
    pub(super) entries: Vec<(Day, String)>,
    pub(super) is_waiting: bool,
    /// The group she is in now, or else the last one.
    pub(super) group: Option<(Day, String)>,
    pub(super) is_in_group: bool,
    pub(super) agreed_on: Option<Day>,
}

impl StepView {
    fn new(step: WayStep, state: StepState, on: Option<Day>) -> Self {
        let (days, channel, place, interviewer, group) = (None, None, None, None, None);
        Self { step, state, on, days, channel, place, interviewer, topics: Vec::new(), group }
    }
}

/// The five steps in their order.
pub(super) fn way(facts: WayFacts, today: NaiveDate) -> Vec<StepView> {
    use StepState::{Ahead, Done, Now, Skipped};
    let further = facts.is_waiting || facts.group.is_some();
    let mut enquiry = StepView::new(WayStep::Enquiry, Skipped, None);
    if let Some((on, channel)) = facts.enquiry {
        enquiry = StepView { channel: Some(channel), ..StepView::new(WayStep::Enquiry, Done, Some(on)) };
    }
    let conversation = match facts.conversation {
        Some(conversation) => {
            let state = if conversation.state.is_held() { Done } else { Now };
            StepView {
                place: Some(conversation.place),
                interviewer: Some(facts.interviewer),
                ..StepView::new(WayStep::Conversation, state, Some(conversation.on_day))
            }
        }
        None => StepView::new(WayStep::Conversation, if further { Skipped } else { Now }, None),
    };
    let waiting = {
        let since = facts.entries.iter().map(|(since, _)| *since).min();
        let state = match (facts.is_waiting, since, &facts.group) {
            (true, ..) => Now,
            (false, Some(_), _) => Done,
            (false, None, Some(_)) => Skipped,
            (false, None, None) => Ahead,
        };
        let days = since.filter(|_| facts.is_waiting).map(|since| waiting::days_since(since, today));
        let topics = facts.entries.into_iter().map(|(_, topic)| topic).collect();
        StepView { days, topics, ..StepView::new(WayStep::Waiting, state, since) }
    };
    let mut group = StepView::new(WayStep::Group, Ahead, None);
    let mut agreement = StepView::new(WayStep::Agreement, Ahead, None);
    if let Some((joined_on, name)) = facts.group {
        let agreed = match (facts.agreed_on, facts.is_in_group) {
            (Some(_), _) => Done,
            (None, true) => Now,
            (None, false) => Skipped,
        };
        let state = if facts.is_in_group { Now } else { Done };
        agreement = StepView {
            group: Some(name.clone()),
            ..StepView::new(WayStep::Agreement, agreed, facts.agreed_on)
        };
        group = StepView { group: Some(name), ..StepView::new(WayStep::Group, state, Some(joined_on)) };
    }
    vec![enquiry, conversation, waiting, group, agreement]
}

/// Reads the five steps of a person.
pub(super) fn way_of(look: &Look<'_>, person: PersonId) -> Result<Vec<StepView>, Fault> {
    let conversations = conversations::conversations_of(look, person)?;
    let booked = conversations.iter().find(|c| c.state == Course::Booked);
    let conversation = booked.or_else(|| conversations.iter().find(|c| c.state.is_held())).cloned();
    let interviewer = match &conversation {
        Some(conversation) => conversation.interviewer.name(look)?,
        None => String::new(),
    };
    let entries = waiting::entries_of(look, person)?;
    let of =
        |state: EntryCourse| entries.iter().filter(|entry| entry.state == state).collect::<Vec<&Entry>>();
    let waiting: Vec<&Entry> = entries.iter().filter(|entry| entry.is_waiting()).collect();
    let placed = of(EntryCourse::Placed);
    let is_waiting = !waiting.is_empty();
    let mut named = Vec::new();
    for entry in if is_waiting { waiting } else { placed } {
        named.push((entry.since, get_topic(look, entry.topic)?.name));
    }
    let lines = groups::participations_of(look, person)?;
    let live = |line: &&ParticipationLineView| line.left_on.is_none() && line.state != GroupState::Ended;
    let current = lines.iter().find(live);
    let group = current.or(lines.first());
    let agreed_on = match group {
        Some(line) => match marks_of(look, line.group)?.of_person(person) {
            AgreementMarkView::Agreed { on, .. } => Some(on),
            AgreementMarkView::Open | AgreementMarkView::Earlier { .. } => None,
        },
        None => None,
    };
    let facts = WayFacts {
        enquiry: enquiries::last_enquiry(look, person)?,
        conversation,
        interviewer,
        entries: named,
        is_waiting,
        group: group.map(|line| (line.joined_on, line.group_name.clone())),
        is_in_group: current.is_some(),
        agreed_on,
    };
    Ok(way(facts, look.today()))
}
