//! Finding an enquiry: by whom it came from, or by its day. Its topic is not told.

use rusqlite::{OptionalExtension, Row, params};
use serde::Serialize;
use ts_rs::TS;

use super::enquiry::Channel;
use crate::fault::Fault;
use crate::id::{EnquiryId, PersonId};
use crate::office::Look;
use crate::people::{CalledAs, get_naming};
use crate::roles;
use crate::wire::Day;

/// An enquiry found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FoundEnquiryView {
    /// The enquiry.
    pub id: EnquiryId,
    /// From whom.
    pub person: PersonId,
    /// What the centre calls her.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
    /// When it came.
    pub received_on: Day,
    /// How it came.
    pub channel: Channel,
}

type Found = (EnquiryId, PersonId, Day, Channel);

fn found(row: &Row<'_>) -> rusqlite::Result<Found> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
}

fn named(look: &Look<'_>, (id, person, received_on, channel): Found) -> Result<FoundEnquiryView, Fault> {
    let naming = get_naming(look, person)?;
    Ok(FoundEnquiryView {
        id,
        person,
        called: naming.called,
        called_as: naming.called_as,
        received_on,
        channel,
    })
}

/// The latest enquiry of each of some people, the newest first.
pub(crate) fn latest_from(
    look: &Look<'_>,
    people: impl Iterator<Item = PersonId>,
    most: usize,
) -> Result<Vec<FoundEnquiryView>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT id, person, received_on, channel FROM enquiry WHERE person = ?
         ORDER BY received_on DESC, received_at DESC LIMIT 1",
    )?;
    let mut enquiries = Vec::new();
    for person in people {
        enquiries.extend(statement.query_row([person], found).optional()?);
    }
    enquiries.sort_by_key(|enquiry: &Found| std::cmp::Reverse(enquiry.2));
    enquiries.into_iter().take(most).map(|enquiry| named(look, enquiry)).collect()
}

/// The enquiries of a day from whom somebody is known, the latest first.
pub(crate) fn received_on(look: &Look<'_>, day: Day, most: usize) -> Result<Vec<FoundEnquiryView>, Fault> {
    let own = roles::own_people_sql(look, "person")?;
    let mut statement = look.conn().prepare_cached(&format!(
        "SELECT id, person, received_on, channel FROM enquiry WHERE received_on = ? AND person IS NOT NULL{own}
         ORDER BY received_at DESC LIMIT ?",
    ))?;
    let rows = statement.query_map(params![day, u32::try_from(most).unwrap_or(u32::MAX)], found)?;
    let enquiries: Vec<Found> = rows.collect::<Result<_, _>>()?;
    enquiries.into_iter().map(|enquiry| named(look, enquiry)).collect()
}
