//! Who wishes to be in one group with whom: a friend who gives courage, a sister. Soft, symmetric, and as discreet as keeping
//! apart: both stand on the same one page (R6).

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::apart::kept_apart_from;
use super::person::{CalledAs, get_naming};
use crate::collation;
use crate::fault::{Coded, Fault};
use crate::id::{PersonId, ordered};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::settings::centre_language;
use crate::surface::Done;

/// Two who wish to be in one group; the order does not matter.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepTogetherForm {
    /// The person.
    pub a: PersonId,
    /// With whom.
    pub b: PersonId,
}

/// One with whom a person wishes to be in one group.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TogetherRowView {
    /// With whom.
    pub person: PersonId,
    /// What the centre calls her.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
}

/// Why two cannot be kept together.
#[derive(Debug)]
enum TogetherRefusal {
    Oneself,
    KeptApart,
}

impl Coded for TogetherRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::Oneself => "keep-together-oneself",
            Self::KeptApart => "kept-apart-already",
        }
    }
}

/// Those with whom a person wishes to be in one group.
pub(crate) fn kept_together_with(look: &Look<'_>, person: PersonId) -> Result<Vec<PersonId>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT b FROM keep_together WHERE a = ?1 UNION ALL SELECT a FROM keep_together WHERE b = ?1",
    )?;
    Ok(statement.query_map([person], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// The same by name.
pub(super) fn rows_of(look: &Look<'_>, person: PersonId) -> Result<Vec<TogetherRowView>, Fault> {
    let mut rows = Vec::new();
    for other in kept_together_with(look, person)? {
        let naming = get_naming(look, other)?;
        rows.push(TogetherRowView { person: other, called: naming.called, called_as: naming.called_as });
    }
    let order = collation::order(centre_language(look)?);
    order.sort(&mut rows, |one| &one.called);
    Ok(rows)
}

/// Lets those with whom a person wishes to be follow to the one she is the same as.
pub(super) fn hand_over(act: &Act<'_>, from: PersonId, to: PersonId) -> Result<(), Fault> {
    let apart = kept_apart_from(act, to)?;
    for other in kept_together_with(act, from)? {
        if other != to && apart.iter().all(|(kept, _)| *kept != other) {
            let (a, b) = ordered(to, other);
            act.conn().execute(
                "INSERT INTO keep_together (a, b) VALUES (?, ?) ON CONFLICT DO NOTHING",
                params![a, b],
            )?;
        }
    }
    act.conn().execute("DELETE FROM keep_together WHERE a = ?1 OR b = ?1", [from])?;
    Ok(())
}

fn checked(act: &Act<'_>, form: &KeepTogetherForm) -> Result<(PersonId, PersonId), Fault> {
    for person in [form.a, form.b] {
        get_naming(act, person)?;
        act.about(person);
    }
    if form.a == form.b {
        return Err(TogetherRefusal::Oneself.into());
    }
    Ok(ordered(form.a, form.b))
}

/// Notes that two wish to be in one group.
pub fn add_keep_together(office: &mut Office, form: KeepTogetherForm) -> Result<Done, Fault> {
    office.act(Action::AddKeepTogether, |act| {
        let (a, b) = checked(act, &form)?;
        if kept_apart_from(act, a)?.iter().any(|(other, _)| *other == b) {
            return Err(TogetherRefusal::KeptApart.into());
        }
        act.conn().execute(
            "INSERT INTO keep_together (a, b) VALUES (?, ?) ON CONFLICT DO NOTHING",
            params![a, b],
        )?;
        Ok(Done {})
    })
}

/// Notes that two need no longer be in one group.
pub fn remove_keep_together(office: &mut Office, form: KeepTogetherForm) -> Result<Done, Fault> {
    office.act(Action::RemoveKeepTogether, |act| {
        let (a, b) = checked(act, &form)?;
        let removed = act.conn().execute("DELETE FROM keep_together WHERE a = ? AND b = ?", params![a, b])?;
        if removed == 0 { Err(Fault::NotFound("keep-together")) } else { Ok(Done {}) }
    })
}
