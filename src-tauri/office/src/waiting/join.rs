//! Joining the waiting list, changing what is wished, and leaving it.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::entry::{Entry, EntryCourse, EntryRefusal, EntryState, LeftBecause, entries_of, get_entry, turn};
use super::offer::decline_any;
use super::wishes::{TIMES, Wishes, WishesFields, checked_wishes};
use crate::check::Check;
use crate::conversations;
use crate::fault::{Coded, Fault};
use crate::id::{EntryId, PersonId, ProgrammeId, TopicId};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::people;
use crate::settings::{get_programme, get_topic, list_programmes};
use crate::surface::Done;
use crate::wire::Day;

/// What somebody waits for.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EntryFields {
    /// For which topic.
    pub topic: TopicId,
    /// In which programme; nothing means any.
    pub programme: Option<ProgrammeId>,
    /// What she wishes.
    #[serde(default)]
    pub wishes: WishesFields,
}

/// Somebody to put on the list without a conversation, where the programme asks for none.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JoinWaitingListForm {
    /// Who.
    pub person: PersonId,
    /// What she waits for.
    pub entry: EntryFields,
}

/// The place just given on the list.
#[derive(Debug, Serialize, TS)]
pub struct EntryAddedView {
    /// The place.
    pub id: EntryId,
}

/// A change of what somebody wishes.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ChangeWishesForm {
    /// The place on the list.
    pub entry: EntryId,
    /// In which programme from now on; nothing means any.
    pub programme: Option<ProgrammeId>,
    /// What she wishes from now on.
    pub wishes: WishesFields,
}

/// Somebody who leaves the list.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LeaveWaitingListForm {
    /// The place on the list.
    pub entry: EntryId,
    /// Why.
    pub because: LeftBecause,
}

/// What stands in the way of joining the list.
#[derive(Debug)]
enum JoinRefusal {
    ConversationFirst,
    AlreadyWaiting,
}

impl Coded for JoinRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::ConversationFirst => "conversation-first",
            Self::AlreadyWaiting => "already-waiting",
        }
    }
}

/// What somebody waits for, checked.
#[derive(Debug, Clone)]
pub(crate) struct NewEntry {
    topic: TopicId,
    programme: Option<ProgrammeId>,
    wishes: Wishes,
}

fn checked_entry(
    look: &Look<'_>,
    check: &mut Check,
    prefix: &str,
    fields: &EntryFields,
) -> Result<NewEntry, Fault> {
    if get_topic(look, fields.topic)?.excluded {
        check.fault(format!("{prefix}topic"), "topic-not-offered");
    }
    if let Some(programme) = fields.programme {
        get_programme(look, programme)?;
    }
    let wishes = checked_wishes(check, &format!("{prefix}wishes."), &fields.wishes);
    Ok(NewEntry { topic: fields.topic, programme: fields.programme, wishes })
}

/// Checks several things somebody waits for.
pub(crate) fn checked_entries(
    look: &Look<'_>,
    check: &mut Check,
    prefix: &str,
    fields: &[EntryFields],
) -> Result<Vec<NewEntry>, Fault> {
    let entries = fields.iter().enumerate();
    entries.map(|(index, fields)| checked_entry(look, check, &format!("{prefix}{index}."), fields)).collect()
}

/// Puts somebody on the list from today.
pub(crate) fn join(act: &Act<'_>, person: PersonId, entry: NewEntry) -> Result<EntryId, Fault> {
    people::refuse_if_left(act, person)?;
    let since = Day(act.today());
    find_join(act, person, entry, since)?.ok_or(JoinRefusal::AlreadyWaiting.into())
}

/// Puts somebody on the list who has waited since a day that may be long past; nothing where she waits already.
pub(crate) fn join_since(
    act: &Act<'_>,
    person: PersonId,
    topic: TopicId,
    programme: Option<ProgrammeId>,
    wishes: &WishesFields,
    since: Day,
) -> Result<Option<EntryId>, Fault> {
    let mut check = Check::default();
    let wishes = checked_wishes(&mut check, "wishes.", wishes);
    check.done()?;
    find_join(act, person, NewEntry { topic, programme, wishes }, since)
}

/// Writes a place on the list; nothing where she waits for the same already.
fn find_join(act: &Act<'_>, person: PersonId, entry: NewEntry, since: Day) -> Result<Option<EntryId>, Fault> {
    if entries_of(act, person)?.iter().any(|other| other.waits_for(entry.topic, entry.programme)) {
        return Ok(None);
    }
    let id = EntryId::new(act.world());
    act.about(person);
    act.about(id);
    act.conn()
        .prepare_cached(
            "INSERT INTO waiting_entry (id, person, topic, programme, since, state, age_wish, gender_wish,
             activity_wish, place_wish, language_wish) VALUES (?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            id,
            person,
            entry.topic,
            entry.programme,
            since,
            entry.wishes.age,
            entry.wishes.gender,
            entry.wishes.activity,
            entry.wishes.place,
            entry.wishes.language,
        ])?;
    TIMES.put(act, id, &entry.wishes.times)?;
    Ok(Some(id))
}

/// S3.1: whether somebody needs a conversation before she may wait for a programme, or for any there is.
fn needs_conversation(look: &Look<'_>, programme: Option<ProgrammeId>) -> Result<bool, Fault> {
    Ok(match programme {
        Some(id) => get_programme(look, id)?.fields.conversation_first,
        None => {
            let offered: Vec<_> =
                list_programmes(look)?.into_iter().filter(|programme| !programme.put_away).collect();
            !offered.is_empty() && offered.iter().all(|programme| programme.fields.conversation_first)
        }
    })
}

/// Puts somebody on the list.
pub fn join_waiting_list(office: &mut Office, form: JoinWaitingListForm) -> Result<EntryAddedView, Fault> {
    let mut check = Check::default();
    let entry = office.look(|look| checked_entry(look, &mut check, "entry.", &form.entry))?;
    check.done()?;
    office.act(Action::JoinWaitingList, |act| {
        people::called(act, form.person)?;
        if needs_conversation(act, entry.programme)? && !conversations::is_accepted(act, form.person)? {
            return Err(JoinRefusal::ConversationFirst.into());
        }
        Ok(EntryAddedView { id: join(act, form.person, entry)? })
    })
}

/// Changes what somebody wishes.
pub fn change_wishes(office: &mut Office, form: ChangeWishesForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let wishes = checked_wishes(&mut check, "wishes.", &form.wishes);
    check.done()?;
    office.act(Action::ChangeWishes, |act| {
        let entry = get_entry(act, form.entry)?;
        if !entry.is_waiting() {
            return Err(EntryRefusal::NotWaiting.into());
        }
        if let Some(programme) = form.programme {
            get_programme(act, programme)?;
        }
        let others = entries_of(act, entry.person)?;
        if others.iter().any(|other| other.id != entry.id && other.waits_for(entry.topic, form.programme)) {
            return Err(JoinRefusal::AlreadyWaiting.into());
        }
        act.about(entry.person);
        act.about(entry.id);
        act.conn().execute(
            "UPDATE waiting_entry SET programme = ?, age_wish = ?, gender_wish = ?, activity_wish = ?, place_wish = ?,
             language_wish = ? WHERE id = ?",
            params![
                form.programme,
                wishes.age,
                wishes.gender,
                wishes.activity,
                wishes.place,
                wishes.language,
                form.entry
            ],
        )?;
        TIMES.put(act, form.entry, &wishes.times)?;
        Ok(Done {})
    })
}

/// Takes somebody off every list on which she waits.
pub(crate) fn leave_all(act: &Act<'_>, person: PersonId, because: LeftBecause) -> Result<(), Fault> {
    for entry in entries_of(act, person)?.into_iter().filter(Entry::is_waiting) {
        leave(act, &entry, because)?;
    }
    Ok(())
}

/// Lets somebody wait again, from today, for what she stopped waiting for on a day.
pub(crate) fn wait_again(act: &Act<'_>, person: PersonId, left_on: Day) -> Result<(), Fault> {
    let entries = entries_of(act, person)?;
    let waits = |one: &Entry| entries.iter().any(|other| other.waits_for(one.topic, one.programme));
    for left in entries.iter().filter(|entry| entry.state.left_on() == Some(left_on) && !waits(entry)) {
        let wishes = get_entry(act, left.id)?.wishes;
        join(act, person, NewEntry { topic: left.topic, programme: left.programme, wishes })?;
    }
    Ok(())
}

/// Lets what is a person's follow to the one she is the same as.
pub(crate) fn hand_over(act: &Act<'_>, from: PersonId, to: PersonId) -> Result<(), Fault> {
    act.conn().execute("UPDATE waiting_entry SET person = ? WHERE person = ?", [to, from])?;
    keep_longest_waits(act, to)
}

/// Lets a member of a group wait for another on its topic: on the place she had, since when she waited; whoever never waited
/// does from today. Where she waits for it already, nothing changes.
pub(crate) fn wait_for_another(
    act: &Act<'_>,
    person: PersonId,
    topic: TopicId,
    entry: Option<EntryId>,
) -> Result<(), Fault> {
    let entries: Vec<_> = entries_of(act, person)?.into_iter().filter(|one| one.topic == topic).collect();
    if entries.iter().any(Entry::is_waiting) {
        return Ok(());
    }
    let mut placed = entries.iter().rev().filter(|one| one.state == EntryCourse::Placed);
    match placed.find(|one| entry.is_none_or(|wanted| wanted == one.id)) {
        Some(had) => turn(act, had.id, EntryState::Placed, EntryState::Waiting),
        None => {
            let new = NewEntry { topic, programme: None, wishes: Wishes::default() };
            find_join(act, person, new, Day(act.today())).map(drop)
        }
    }
}

/// Of two places for one thing the longer wait stays.
fn keep_longest_waits(act: &Act<'_>, person: PersonId) -> Result<(), Fault> {
    let waits: Vec<_> = entries_of(act, person)?.into_iter().filter(Entry::is_waiting).collect();
    for (index, entry) in waits.iter().enumerate() {
        if waits[..index].iter().any(|other| other.waits_for(entry.topic, entry.programme)) {
            leave(act, entry, LeftBecause::Other)?;
        }
    }
    Ok(())
}

/// Takes somebody off the list, because she wishes it or could not be reached.
pub fn leave_waiting_list(office: &mut Office, form: LeaveWaitingListForm) -> Result<Done, Fault> {
    office.act(Action::LeaveWaitingList, |act| {
        leave(act, &get_entry(act, form.entry)?, form.because)?;
        Ok(Done {})
    })
}

/// Takes somebody off the list; a place she was offered is one she does not take.
pub(super) fn leave(act: &Act<'_>, entry: &Entry, because: LeftBecause) -> Result<(), Fault> {
    if !entry.is_waiting() {
        return Err(EntryRefusal::NotWaiting.into());
    }
    act.about(entry.person);
    act.about(entry.id);
    decline_any(act, entry.id)?;
    act.conn()
        .prepare_cached(
            "UPDATE waiting_entry SET state = 'withdrawn', left_on = ?, left_because = ? WHERE id = ?",
        )?
        .execute(params![Day(act.today()), because, entry.id])?;
    Ok(())
}
