//! A person's page: how it is safe to reach her first, then where she is on the way, then the rest.
//!
//! The history leaves out keeping apart: that is said on one discreet page only (R6).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::age::AgeBand;
use super::calls::{CallAttemptView, CallRowView, attempts_to, calls_to};
use super::consents::{ConsentView, consents_of};
use super::contact::contact_of;
use super::contact_store::SafeContactView;
use super::details::{self, DetailsView};
use super::list::topics_of;
use super::merge::merged_into;
use super::person::{Gender, NamingView, NewPerson, Pronoun, get_facts};
use super::reach::reach_by;
use super::stage::{Stage, StageOn, stage_of};
use super::status::{StatusView, status_of};
use super::unconfirmed::unconfirmed_of;
use super::way::{StepView, way_of};
use crate::conversations::{self, ConversationView};
use crate::enquiries::{self, EnquiryView};
use crate::fault::Fault;
use crate::groups::{self, ParticipationLineView};
use crate::id::PersonId;
use crate::journal::{Action, HistoryLineView, history_of};
use crate::office::{Look, Office};
use crate::roles;
use crate::waiting::{self, EntryView};
use crate::wire::{Day, Moment};

/// Which person.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PersonForm {
    /// The person.
    pub id: PersonId,
}

/// Of which person.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfPersonForm {
    /// The person.
    pub person: PersonId,
}

/// The little that is known of a person.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AboutView {
    /// How she is spoken of.
    pub pronoun: Pronoun,
    /// Her gender.
    pub gender: Gender,
    /// The year of her birth, where she gave it.
    pub birth_year: Option<i32>,
    /// The age she reaches this year, where the year of birth is known.
    pub years: Option<i32>,
    /// Her age, roughly; follows from the year of birth where that is known.
    pub age_band: AgeBand,
    /// Languages she speaks, as ISO 639 codes.
    pub languages: Vec<String>,
}

impl AboutView {
    pub(super) fn of(person: &NewPerson, today: NaiveDate) -> Self {
        Self {
            pronoun: person.pronoun,
            gender: person.gender,
            birth_year: person.age.birth_year(),
            years: person.age.years(today),
            age_band: person.age.band(today),
            languages: person.languages.clone(),
        }
    }
}

/// A call that was made although it was not safe.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct UnsafeCallView {
    /// When the number was asked for.
    pub at: Moment,
    /// Why it could not wait.
    pub reason: String,
}

/// A person.
#[derive(Debug, Serialize, TS)]
pub struct PersonView {
    /// The person.
    pub id: PersonId,
    /// What she is called.
    pub naming: NamingView,
    /// When she first got in touch.
    pub since: Day,
    /// Where she is on the way.
    pub stage: Stage,
    /// Since when, or for when a conversation is booked.
    pub stage_since: Day,
    /// Why she is not there at the moment; nothing where she is.
    pub status: Option<StatusView>,
    /// How it is safe to reach her.
    pub safe_contact: SafeContactView,
    /// What is known of her.
    pub about: AboutView,
    /// What helps to meet her well.
    pub details: DetailsView,
    /// How the consent for each purpose stands (R22).
    pub consents: Vec<ConsentView>,
    /// The five steps of the way.
    pub way: Vec<StepView>,
    /// The names of the topics she waits for, or else came with.
    pub topics: Vec<String>,
    /// Her enquiries, the latest first.
    pub enquiries: Vec<EnquiryView>,
    /// Her conversations, the latest first.
    pub conversations: Vec<ConversationView>,
    /// Where she waits, and where she waited.
    pub waiting: Vec<EntryView>,
    /// Groups she takes or took part in, the latest first.
    pub groups: Vec<ParticipationLineView>,
    /// Calls owed to her.
    pub calls: Vec<CallRowView>,
    /// Every try to call her, the latest first.
    pub call_attempts: Vec<CallAttemptView>,
    /// Calls that were made although it was not safe, the latest first.
    pub unsafe_calls: Vec<UnsafeCallView>,
    /// What was done about her, the latest first.
    pub history: Vec<HistoryLineView>,
}

/// Lines of history on a page.
const HISTORY: u32 = 30;

/// Reads a person's page.
pub fn get_person(office: &Office, form: PersonForm) -> Result<PersonView, Fault> {
    office.look(|look| {
        let person = get_facts(look, form.id)?;
        roles::check_person(look, form.id)?;
        let StageOn { stage, since: stage_since } = stage_of(look, form.id)?;
        let mut history = history_of(look, form.id, HISTORY)?;
        for gone in merged_into(look, form.id)? {
            history.extend(history_of(look, gone, HISTORY)?);
        }
        history.sort_by_key(|line| std::cmp::Reverse(line.at));
        history.truncate(HISTORY as usize);
        history.retain(|line| !is_discreet(line.action));
        let contact = contact_of(look, form.id)?;
        Ok(PersonView {
            id: form.id,
            naming: NamingView::of(&person.details),
            since: person.known_since,
            stage,
            stage_since,
            status: status_of(look, form.id)?,
            safe_contact: SafeContactView::of(
                reach_by(look, form.id, &contact)?,
                &contact,
                unconfirmed_of(look, form.id, false)?,
            ),
            about: AboutView::of(&person.details, look.today()),
            details: details::view_of(look, form.id)?,
            consents: consents_of(look, form.id)?,
            way: way_of(look, form.id)?,
            topics: topics_of(look, form.id)?,
            enquiries: enquiries::enquiries_of(look, form.id)?,
            conversations: conversations::list_of_person(look, form.id)?,
            waiting: waiting::list_of_person(look, form.id)?,
            groups: groups::participations_of(look, form.id)?,
            calls: calls_to(look, form.id)?,
            call_attempts: attempts_to(look, form.id)?,
            unsafe_calls: unsafe_calls_to(look, form.id)?,
            history,
        })
    })
}

/// Whether an act is told of on the one discreet page only (R6).
fn is_discreet(action: Action) -> bool {
    matches!(
        action,
        Action::AddKeepApart | Action::RemoveKeepApart | Action::AddKeepTogether | Action::RemoveKeepTogether
    )
}

pub(super) fn unsafe_calls_to(look: &Look<'_>, person: PersonId) -> Result<Vec<UnsafeCallView>, Fault> {
    let mut statement = look
        .conn()
        .prepare_cached("SELECT noted_at, reason FROM unsafe_call WHERE person = ? ORDER BY noted_at DESC")?;
    let rows =
        statement.query_map([person], |row| Ok(UnsafeCallView { at: row.get(0)?, reason: row.get(1)? }))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
