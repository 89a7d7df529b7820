//! What the erased count for stays (R21): a report says the same before and after.

use rusqlite::{Connection, params};

use super::facts::{Counts, Fact, Whose, counts_of};
use crate::fault::Fault;
use crate::id::{EnquiryId, PersonId};
use crate::office::Look;

/// Adds what these people, with everything of theirs, and these enquiries of nobody who is known count for to what is kept.
/// Called whenever they are taken out of a database, before their rows go. No id of theirs is kept.
pub(crate) fn keep_counts_of(
    conn: &Connection,
    people: &[PersonId],
    enquiries: &[EnquiryId],
) -> Result<(), Fault> {
    let people = people.iter().map(|person| Whose::Person(*person));
    let mut counts = Counts::default();
    for whose in people.chain(enquiries.iter().map(|enquiry| Whose::Enquiry(*enquiry))) {
        counts.join(counts_of(conn, whose)?);
    }
    let mut keep = conn.prepare_cached(
        "INSERT INTO kept_count (unit, period, line, value, count) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET count = count + excluded.count",
    )?;
    for (fact, count) in counts.0 {
        keep.execute(params![fact.unit, fact.period, fact.line, fact.value, count])?;
    }
    Ok(())
}

/// What the erased count for in a year.
pub(super) fn kept_in(look: &Look<'_>, year: i32) -> Result<Counts, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT unit, period, line, value, count FROM kept_count WHERE substr(period, 1, 4) = ?",
    )?;
    let rows = statement.query_map([year.to_string()], |row| {
        let (unit, period, line, value) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        Ok((Fact { unit, period, line, value }, row.get(4)?))
    })?;
    Ok(Counts(rows.collect::<Result<_, _>>()?))
}
