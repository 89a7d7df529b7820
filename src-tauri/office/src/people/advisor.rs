//! Whose contact a person is (S5.4): the advisor or partner of the directory through whom she comes. An advisor with a
//! passphrase is one of them, sees her own people, and no advisor sees another's.

use rusqlite::{OptionalExtension, params};

use crate::fault::Fault;
use crate::id::{DirectoryEntryId, PersonId};
use crate::office::{Act, Look};

/// Whose contact a person is, if she comes through anybody.
pub(crate) fn advisor_of(look: &Look<'_>, person: PersonId) -> Result<Option<DirectoryEntryId>, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT advisor FROM person WHERE id = ?")?;
    statement.query_row([person], |row| row.get(0)).optional()?.ok_or(Fault::NotFound("person"))
}

/// Writes whose contact a person is.
pub(super) fn put_advisor(
    act: &Act<'_>,
    person: PersonId,
    advisor: Option<DirectoryEntryId>,
) -> Result<(), Fault> {
    act.conn()
        .prepare_cached("UPDATE person SET advisor = ?1 WHERE id = ?2 AND advisor IS NOT ?1")?
        .execute(params![advisor, person])?;
    Ok(())
}

/// Whether an id is a person's.
pub(crate) fn is_person(look: &Look<'_>, id: PersonId) -> Result<bool, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT EXISTS (SELECT 1 FROM person WHERE id = ?)")?;
    Ok(statement.query_row([id], |row| row.get(0))?)
}

/// The query that gives an advisor's people.
pub(crate) fn people_of_sql(advisor: DirectoryEntryId) -> String {
    format!("SELECT id FROM person WHERE advisor = x'{}'", advisor.0.simple())
}
