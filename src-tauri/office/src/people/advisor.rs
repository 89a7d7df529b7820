//! Whose contact a person is (S5.4): the advisor who brought her sees her, and no advisor sees another's.

use rusqlite::OptionalExtension;

use crate::fault::Fault;
use crate::id::{CoordinatorId, PersonId};
use crate::office::Look;

/// Whose contact a person is, if she is an advisor's.
pub(crate) fn advisor_of(look: &Look<'_>, person: PersonId) -> Result<Option<CoordinatorId>, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT advisor FROM person WHERE id = ?")?;
    statement.query_row([person], |row| row.get(0)).optional()?.ok_or(Fault::NotFound("person"))
}

/// Whether an id is a person's.
pub(crate) fn is_person(look: &Look<'_>, id: PersonId) -> Result<bool, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT EXISTS (SELECT 1 FROM person WHERE id = ?)")?;
    Ok(statement.query_row([id], |row| row.get(0))?)
}

/// The query that gives an advisor's people.
pub(crate) fn people_of_sql(advisor: CoordinatorId) -> String {
    format!("SELECT id FROM person WHERE advisor = x'{}'", advisor.0.simple())
}
