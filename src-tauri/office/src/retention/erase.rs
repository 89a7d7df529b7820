//! Erasing (R21): who, what else goes with them, and a tombstone without identity.
//!
//! Two steps. Erasing itself is one transaction: theirs is taken out of every table, the search index and the journal, and
//! what they count for stays as counts. Then [`finish_erasing`](super::finish_erasing) writes the database anew under a new
//! key and cleans the backups that can be reached; until it has, the erasure stands as unfinished.

use std::collections::BTreeSet;

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::due::enquiries_until;
use super::erased::{Erased, ErasedKind};
use super::mentions::{ErasedWords, MentionAbout, MentionView, mentions_of};
use crate::choice;
use crate::desk::Desk;
use crate::fault::{Args, Fault, FieldFault};
use crate::id::{EnquiryId, PersonId};
use crate::office::{Act, Look};
use crate::people;
use crate::wire::Day;
use crate::{backups, enquiries, facilitators, groups, sessions};

choice! {
    /// Why somebody is erased.
    WhyErased {
        /// She asked for it.
        Asked = "asked",
        /// She has been kept long enough (R20).
        TimeOver = "time-over",
    }
}

/// Who would be erased.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewErasureForm {
    /// The people.
    pub people: Vec<PersonId>,
}

/// Who is erased, for good.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ErasePeopleForm {
    /// The people; 2,000 at most.
    pub people: Vec<PersonId>,
    /// Why.
    pub why: WhyErased,
    /// Whether those who are facilitators too stay that, with nothing of what they were as participants.
    pub stay_facilitators: bool,
    /// Words about others that go too.
    pub mentions: Vec<MentionAbout>,
}

/// Enquiries of nobody known are erased up to the day on which their time was over.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EraseEnquiriesForm {
    /// How many were shown: more or fewer are not erased unseen.
    pub count: u32,
}

/// What erasing would mean.
#[derive(Debug, Serialize, TS)]
pub struct ErasurePreviewView {
    /// What the centre calls them, in the order asked.
    pub called: Vec<String>,
    /// Groups that have not ended and that they would leave.
    pub groups: Vec<String>,
    /// What those are called who are also facilitators.
    pub facilitators: Vec<String>,
    /// Enquiries that become counts.
    pub enquiries: u32,
    /// Evenings at which their attendance becomes a count.
    pub evenings: u32,
    /// Words about others in which their names may stand.
    pub mentions: Vec<MentionView>,
    /// How many copies of backups may have them.
    pub copies: u32,
    /// Places with such copies that are not there now.
    pub absent: Vec<String>,
}

/// What was erased.
#[derive(Debug, Serialize, TS)]
pub struct ErasedView {
    /// How many people.
    pub people: u32,
    /// How many enquiries of nobody known.
    pub enquiries: u32,
}

/// Most people in one erasure.
const MOST: usize = 2000;

fn checked_people(people: Vec<PersonId>) -> Result<BTreeSet<PersonId>, Fault> {
    let code = match people.len() {
        0 => "required",
        1..=MOST => return Ok(people.into_iter().collect()),
        _ => "too-many-at-once",
    };
    Err(Fault::Fields(vec![FieldFault { field: "people".to_owned(), code, args: Args::new() }]))
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Reads what erasing somebody would mean.
pub fn preview_erasure(desk: &mut Desk, form: PreviewErasureForm) -> Result<ErasurePreviewView, Fault> {
    checked_people(form.people.clone())?;
    let copies = backups::copies_made_so_far(desk)?;
    let absent: BTreeSet<String> =
        copies.iter().filter(|copy| !copy.present).map(|copy| copy.label.clone()).collect();
    desk.office()?.look(|look| {
        let mut view = ErasurePreviewView {
            called: Vec::new(),
            groups: Vec::new(),
            facilitators: Vec::new(),
            enquiries: 0,
            evenings: 0,
            mentions: mentions_of(look, &form.people)?,
            copies: count(copies.len()),
            absent: absent.into_iter().collect(),
        };
        for person in &form.people {
            add_to(&mut view, look, *person)?;
        }
        Ok(view)
    })
}

fn add_to(view: &mut ErasurePreviewView, look: &Look<'_>, person: PersonId) -> Result<(), Fault> {
    view.called.push(people::called(look, person)?);
    for line in groups::participations_of(look, person)? {
        let is_open = line.left_on.is_none() && line.state != groups::GroupState::Ended;
        if is_open && !view.groups.contains(&line.group_name) {
            view.groups.push(line.group_name);
        }
    }
    for id in facilitators::find_by_person(look, person)? {
        view.facilitators.push(facilitators::get_facilitator(look, id)?.called);
    }
    view.enquiries += count(enquiries::enquiries_of(look, person)?.len());
    view.evenings += sessions::evenings_attended(look, person)?;
    Ok(())
}

/// Erases people, for good.
pub fn erase_people(desk: &mut Desk, form: ErasePeopleForm) -> Result<ErasedView, Fault> {
    let people = checked_people(form.people)?;
    let last_backup = backups::last_sequence(desk)?;
    desk.office_mut()?.forget(|act| {
        let mut erased = Erased::default();
        for person in &people {
            people::called(act, *person)?;
            if form.stay_facilitators {
                facilitators::let_go_of(act, *person)?;
            }
            // Whoever became her: a backup from before that still has two.
            for id in [*person].into_iter().chain(people::merged_into(act, *person)?) {
                erased.add(id, ErasedKind::Person, Day(act.today()));
            }
        }
        erased.add_words(ErasedWords::of(act, &form.mentions)?);
        note(act, form.why, (count(people.len()), 0), last_backup)?;
        erased.keep(act.conn())?;
        erased.take_out(act.conn())?;
        Ok(ErasedView { people: count(people.len()), enquiries: 0 })
    })
}

/// Erases the enquiries of nobody known whose time is over; what they count for stays.
pub fn erase_enquiries(desk: &mut Desk, form: EraseEnquiriesForm) -> Result<ErasedView, Fault> {
    let last_backup = backups::last_sequence(desk)?;
    desk.office_mut()?.forget(|act| {
        let until = enquiries_until(act)?;
        let due: Vec<EnquiryId> =
            enquiries::of_nobody_until(act, until)?.into_iter().map(|(id, _)| id).collect();
        let enquiries = count(due.len());
        if enquiries != form.count || due.is_empty() {
            return Err(Fault::refused("due-has-changed"));
        }
        let mut erased = Erased::default();
        due.iter().for_each(|id| erased.add(*id, ErasedKind::Enquiry, Day(act.today())));
        note(act, WhyErased::TimeOver, (0, enquiries), last_backup)?;
        erased.keep(act.conn())?;
        erased.take_out(act.conn())?;
        Ok(ErasedView { people: 0, enquiries })
    })
}

/// Writes the tombstone.
fn note(
    act: &Act<'_>,
    why: WhyErased,
    (people, enquiries): (u32, u32),
    last_backup: u64,
) -> Result<(), Fault> {
    let last_backup = i64::try_from(last_backup).unwrap_or(i64::MAX);
    act.conn().execute(
        "INSERT INTO erasure (erased_on, who, why, people, enquiries, last_backup) VALUES (?, ?, ?, ?, ?, ?)",
        params![Day(act.today()), act.who(), why, people, enquiries, last_backup],
    )?;
    Ok(())
}
