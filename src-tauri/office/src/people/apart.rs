//! Who must not meet whom (R6): hard, symmetric and secret.
//!
//! The pairs are shown on one discreet page only. Rules that place
//! people ask here and say no more than "not possible".

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::page::OfPersonForm;
use super::person::{CalledAs, Naming, get_naming};
use super::together::{TogetherRowView, rows_of};
use crate::choice;
use crate::collation;
use crate::facilitators::{self, FacilitatorForm};
use crate::fault::{Coded, Fault};
use crate::groups;
use crate::id::{FacilitatorId, PersonId, ordered};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::settings::centre_language;
use crate::surface::Done;

choice! {
    /// How far two people are kept apart.
    ApartLevel {
        /// Never in one group.
        Group = "group",
        /// Never in one group, and never in one building at touching hours.
        SiteDay = "site-day",
    }
}

/// Who is to be kept apart from a person.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ApartFrom {
    /// Another person.
    Person(PersonId),
    /// A facilitator, whether or not she was ever a participant.
    Facilitator(FacilitatorId),
}

/// Two who are to be kept apart; the order does not matter.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepApartForm {
    /// The person.
    pub a: PersonId,
    /// From whom.
    pub b: ApartFrom,
    /// How far; between a person and a facilitator it is always both.
    pub level: ApartLevel,
}

/// Two who need no longer be kept apart.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveKeepApartForm {
    /// The person.
    pub a: PersonId,
    /// From whom.
    pub b: ApartFrom,
}

/// One from whom a person is kept apart.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct KeepApartRowView {
    /// From whom.
    pub from: ApartFrom,
    /// What the centre calls her.
    pub called: String,
    /// What kind of name that is; nothing for a facilitator.
    pub called_as: Option<CalledAs>,
    /// How far.
    pub level: ApartLevel,
    /// Whether they meet as things are: noted too late, or brought about by what nobody refuses.
    pub meets_now: bool,
}

/// Everyone from whom a person is kept apart.
#[derive(Debug, Serialize, TS)]
pub struct KeepApartView {
    /// The person.
    pub person: PersonId,
    /// People first, then facilitators.
    pub rows: Vec<KeepApartRowView>,
    /// Those with whom she wishes to be in one group.
    pub together: Vec<TogetherRowView>,
}

/// One with whom a facilitator does not sit in a group.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NotWithRowView {
    /// The person.
    pub person: PersonId,
    /// What the centre calls her.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
}

/// One with whom a facilitator never leads.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NotWithLeaderView {
    /// The other facilitator.
    pub facilitator: FacilitatorId,
    /// What she is called.
    pub called: String,
}

/// Everyone with whom a facilitator does not sit in a group.
#[derive(Debug, Serialize, TS)]
pub struct NotWithView {
    /// People, by name.
    pub rows: Vec<NotWithRowView>,
    /// Facilitators, by name.
    pub leaders: Vec<NotWithLeaderView>,
}

/// Why two cannot be kept apart.
#[derive(Debug)]
enum ApartRefusal {
    Oneself,
}

impl Coded for ApartRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::Oneself => "keep-apart-oneself",
        }
    }
}

/// Everyone from whom a person is kept apart, and how far. For rules only: screens hear "not possible" (R6).
pub(crate) fn kept_apart_from(
    look: &Look<'_>,
    person: PersonId,
) -> Result<Vec<(PersonId, ApartLevel)>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT b, level FROM keep_apart WHERE a = ?1 UNION ALL SELECT a, level FROM keep_apart WHERE b = ?1",
    )?;
    Ok(statement.query_map([person], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
}

/// The facilitators from whom a person is kept apart.
pub(crate) fn facilitators_kept_from(look: &Look<'_>, person: PersonId) -> Result<Vec<FacilitatorId>, Fault> {
    let mut statement =
        look.conn().prepare_cached("SELECT facilitator FROM keep_apart_facilitator WHERE person = ?")?;
    Ok(statement.query_map([person], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// The people from whom a facilitator is kept apart.
pub(crate) fn people_kept_from(look: &Look<'_>, facilitator: FacilitatorId) -> Result<Vec<PersonId>, Fault> {
    let mut statement =
        look.conn().prepare_cached("SELECT person FROM keep_apart_facilitator WHERE facilitator = ?")?;
    Ok(statement.query_map([facilitator], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

fn check_pair(act: &Act<'_>, a: PersonId, b: ApartFrom) -> Result<(), Fault> {
    get_naming(act, a)?;
    act.about(a);
    match b {
        ApartFrom::Person(b) if a == b => return Err(ApartRefusal::Oneself.into()),
        ApartFrom::Person(b) => {
            get_naming(act, b)?;
            act.about(b);
        }
        ApartFrom::Facilitator(b) => {
            facilitators::get_facilitator(act, b)?;
            act.about(b);
        }
    }
    Ok(())
}

/// Notes that two are to be kept apart, or changes how far.
pub fn add_keep_apart(office: &mut Office, form: KeepApartForm) -> Result<Done, Fault> {
    office.act(Action::AddKeepApart, |act| {
        check_pair(act, form.a, form.b)?;
        match form.b {
            ApartFrom::Person(b) => {
                let (a, b) = ordered(form.a, b);
                // Who is to be kept apart no longer wishes to be together.
                act.conn().execute("DELETE FROM keep_together WHERE a = ? AND b = ?", [a, b])?;
                act.conn().execute(
                    "INSERT INTO keep_apart (a, b, level) VALUES (?, ?, ?)
                     ON CONFLICT (a, b) DO UPDATE SET level = excluded.level",
                    params![a, b, form.level],
                )?;
            }
            ApartFrom::Facilitator(b) => {
                act.conn().execute(
                    "INSERT INTO keep_apart_facilitator (person, facilitator) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    params![form.a, b],
                )?;
            }
        }
        Ok(Done {})
    })
}

/// Notes that two need no longer be kept apart.
pub fn remove_keep_apart(office: &mut Office, form: RemoveKeepApartForm) -> Result<Done, Fault> {
    office.act(Action::RemoveKeepApart, |act| {
        check_pair(act, form.a, form.b)?;
        let removed = match form.b {
            ApartFrom::Person(b) => {
                let (a, b) = ordered(form.a, b);
                act.conn().execute("DELETE FROM keep_apart WHERE a = ? AND b = ?", [a, b])?
            }
            ApartFrom::Facilitator(b) => act.conn().execute(
                "DELETE FROM keep_apart_facilitator WHERE person = ? AND facilitator = ?",
                params![form.a, b],
            )?,
        };
        if removed == 0 { Err(Fault::NotFound("keep-apart")) } else { Ok(Done {}) }
    })
}

/// Lists from whom a person is kept apart: the one place that says it.
pub fn list_keep_apart(office: &Office, form: OfPersonForm) -> Result<KeepApartView, Fault> {
    office.look(|look| {
        get_naming(look, form.person)?;
        let mut rows = Vec::new();
        for (other, level) in kept_apart_from(look, form.person)? {
            let naming = get_naming(look, other)?;
            rows.push(KeepApartRowView {
                from: ApartFrom::Person(other),
                called: naming.called,
                called_as: Some(naming.called_as),
                level,
                meets_now: groups::meets_now(look, form.person, ApartFrom::Person(other), level)?,
            });
        }
        for leader in facilitators_kept_from(look, form.person)? {
            let called = facilitators::get_facilitator(look, leader)?.called;
            let (from, level) = (ApartFrom::Facilitator(leader), ApartLevel::SiteDay);
            let meets_now = groups::meets_now(look, form.person, from, level)?;
            rows.push(KeepApartRowView { from, called, called_as: None, level, meets_now });
        }
        let order = collation::order(centre_language(look)?);
        rows.sort_by(|one, other| {
            let leads = |row: &KeepApartRowView| row.called_as.is_none();
            leads(one).cmp(&leads(other)).then_with(|| order.compare(&one.called, &other.called))
        });
        Ok(KeepApartView { person: form.person, rows, together: rows_of(look, form.person)? })
    })
}

/// Lists with whom a facilitator does not sit in a group: the same pairs, seen from her side.
pub fn list_not_with(office: &Office, form: FacilitatorForm) -> Result<NotWithView, Fault> {
    office.look(|look| {
        facilitators::get_facilitator(look, form.id)?;
        let mut rows = Vec::new();
        for person in people_kept_from(look, form.id)? {
            let Naming { called, called_as, .. } = get_naming(look, person)?;
            rows.push(NotWithRowView { person, called, called_as });
        }
        let mut leaders = Vec::new();
        for facilitator in facilitators::not_with(look, form.id)? {
            let called = facilitators::get_facilitator(look, facilitator)?.called;
            leaders.push(NotWithLeaderView { facilitator, called });
        }
        let order = collation::order(centre_language(look)?);
        order.sort(&mut rows, |one| &one.called);
        order.sort(&mut leaders, |one| &one.called);
        Ok(NotWithView { rows, leaders })
    })
}
