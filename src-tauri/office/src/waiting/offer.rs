//! A place offered to somebody who waits, and what she answers.
//!
//! Keeps true: whoever was offered a place waits on until she has answered, and since when she waits does not change; an
//! offer is made only where she could be placed, and accepting it places her by the same rules. R11: no answer is no
//! answer, an offer is never taken back by itself. Deliberately not here: which place to offer to whom.

use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::entry::{EntryState, get_entry, turn};
use super::together::with_each;
use crate::check::Check;
use crate::choice;
use crate::fault::{Args, Coded, Fault};
use crate::groups;
use crate::id::{EntryId, GroupId, OfferId};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::people::{self, CallAbout};
use crate::surface::Done;
use crate::wire::Day;

choice! {
    /// What somebody answers to an offer.
    OfferAnswer {
        /// She takes the place.
        Accepted = "accepted",
        /// She does not, and waits on.
        Declined = "declined",
        /// She thinks about it, until a day.
        Thinking = "thinking",
    }
}

/// A place offered to people who wait.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfferPlacesForm {
    /// In which group.
    pub group: GroupId,
    /// To whom.
    pub entries: Vec<EntryId>,
}

/// An answer to an offer.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AnswerOfferForm {
    /// The place on the list.
    pub entry: EntryId,
    /// What she answers.
    pub answer: OfferAnswer,
    /// For `thinking`: until when.
    #[serde(default)]
    pub until: Option<String>,
}

/// A place that was offered and waits for its answer.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OfferView {
    /// In which group.
    pub group: GroupId,
    /// The group's name.
    pub group_name: String,
    /// When it was offered.
    pub offered_on: Day,
    /// Until when she thinks about it, if she said so.
    pub thinking_until: Option<Day>,
}

/// An offer that waits for its answer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Offer {
    pub(crate) id: OfferId,
    pub(crate) group: GroupId,
    pub(crate) offered_on: Day,
    pub(crate) thinking_until: Option<Day>,
}

/// Why a place cannot be offered.
#[derive(Debug)]
enum OfferRefusal {
    NotOffered,
}

impl Coded for OfferRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::NotOffered => "entry-not-offered",
        }
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Offer> {
    Ok(Offer { id: row.get(0)?, group: row.get(1)?, offered_on: row.get(2)?, thinking_until: row.get(3)? })
}

/// The offer of a place on the list that waits for its answer, if there is one.
pub(crate) fn find_offer(look: &Look<'_>, entry: EntryId) -> Result<Option<Offer>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT id, self_help_group, offered_on, thinking_until FROM offer WHERE entry = ? AND answer IS NULL",
    )?;
    Ok(statement.query_row([entry], read).optional()?)
}

/// The offer of a place on the list as it is shown, if there is one.
pub(super) fn offer_view(look: &Look<'_>, entry: EntryId) -> Result<Option<OfferView>, Fault> {
    let Some(offer) = find_offer(look, entry)? else { return Ok(None) };
    Ok(Some(OfferView {
        group: offer.group,
        group_name: groups::get_group_row(look, offer.group)?.name,
        offered_on: offer.offered_on,
        thinking_until: offer.thinking_until,
    }))
}

/// Offers a place in a group to people who wait; to all of them, or to nobody where one cannot be placed there.
pub fn offer_places(office: &mut Office, form: OfferPlacesForm) -> Result<Done, Fault> {
    office.act(Action::OfferPlaces, |act| {
        with_each(act, &form.entries, |act, entry| offer(act, form.group, entry))
    })
}

fn offer(act: &Act<'_>, group: GroupId, id: EntryId) -> Result<(), Fault> {
    let entry = get_entry(act, id)?;
    groups::check_place(act, group, entry.person, entry.topic)?;
    turn(act, id, EntryState::Waiting, EntryState::Offered)?;
    act.about(group);
    act.about(id);
    act.conn()
        .prepare_cached("INSERT INTO offer (id, entry, self_help_group, offered_on) VALUES (?, ?, ?, ?)")?
        .execute(params![OfferId::new(act.world()), id, group, Day(act.today())])?;
    people::owe_call(act, entry.person, CallAbout::TellGroup)?;
    Ok(())
}

/// Records what somebody answers to the place she was offered.
pub fn answer_offer(office: &mut Office, form: AnswerOfferForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let until = check.optional_day("until", form.until.as_deref());
    if form.answer == OfferAnswer::Thinking
        && until.is_none()
        && form.until.as_deref().is_none_or(|day| day.trim().is_empty())
    {
        check.fault("until", "required");
    }
    let today = office.world().today();
    if until.is_some_and(|day| day.0 < today) {
        check.fault_with("until", "day-has-passed", Args::new());
    }
    check.done()?;
    office.act(Action::AnswerOffer, |act| {
        let entry = get_entry(act, form.entry)?;
        let offer = find_offer(act, form.entry)?.ok_or(OfferRefusal::NotOffered)?;
        act.about(entry.person);
        act.about(entry.id);
        if form.answer == OfferAnswer::Thinking {
            act.conn()
                .execute("UPDATE offer SET thinking_until = ? WHERE id = ?", params![until, offer.id])?;
            return Ok(Done {});
        }
        if form.answer == OfferAnswer::Accepted {
            groups::place_from_list(act, offer.group, &entry)?;
        } else {
            settle(act, &offer, form.answer)?;
            turn(act, entry.id, EntryState::Offered, EntryState::Waiting)?;
        }
        // She knows of it: she has just answered.
        people::settle_calls(act, entry.person, CallAbout::TellGroup)?;
        Ok(Done {})
    })
}

/// Ends an offer with its answer.
fn settle(act: &Act<'_>, offer: &Offer, answer: OfferAnswer) -> Result<(), Fault> {
    act.conn().execute(
        "UPDATE offer SET answer = ?, answered_on = ? WHERE id = ?",
        params![answer, Day(act.today()), offer.id],
    )?;
    Ok(())
}

/// Ends the offer that somebody leaving the list had, as one she does not take.
pub(super) fn decline_any(act: &Act<'_>, entry: EntryId) -> Result<(), Fault> {
    match find_offer(act, entry)? {
        Some(offer) => settle(act, &offer, OfferAnswer::Declined),
        None => Ok(()),
    }
}

/// Takes back what a group that ends had offered: whoever was asked waits on, and has not declined anything.
pub(crate) fn take_back_offers(act: &Act<'_>, group: GroupId) -> Result<(), Fault> {
    let mut statement = act
        .conn()
        .prepare_cached("DELETE FROM offer WHERE self_help_group = ? AND answer IS NULL RETURNING entry")?;
    let entries: Vec<EntryId> = statement.query_map([group], |row| row.get(0))?.collect::<Result<_, _>>()?;
    for entry in entries {
        act.about(entry);
        turn(act, entry, EntryState::Offered, EntryState::Waiting)?;
    }
    Ok(())
}

/// Ends the offer that somebody has who is placed, wherever that is, as one she took; tells whether there was one.
pub(super) fn accept_any(act: &Act<'_>, entry: EntryId) -> Result<bool, Fault> {
    match find_offer(act, entry)? {
        Some(offer) => settle(act, &offer, OfferAnswer::Accepted).map(|()| true),
        None => Ok(false),
    }
}
