//! What is somebody's own: an advisor's people, a facilitator's groups, an interviewer's conversations, one's own acts.

use std::collections::BTreeSet;

use super::REFUSED;
use super::capability::{Capability, Sight};
use super::role::{DeskRole, role_at_desk, sight};
use crate::conversations::Interviewer;
use crate::facilitators;
use crate::fault::Fault;
use crate::groups;
use crate::id::{DirectoryEntryId, FacilitatorId, GroupId, PersonId, SessionId};
use crate::office::{Act, Look};
use crate::people;

/// Whose people alone may be seen, by the line of the directory: the advisor's at the desk (S5.4); nothing where everybody's may.
pub(crate) fn own_people(look: &Look<'_>) -> Result<Option<DirectoryEntryId>, Fault> {
    if sight(look, Capability::SeePeople)? != Sight::Own {
        return Ok(None);
    }
    let mut statement = look.conn().prepare_cached("SELECT advisor FROM coordinator WHERE id = ?")?;
    Ok(Some(statement.query_row([look.who()], |row| row.get(0))?))
}

/// The condition that leaves only those people of a column who may be seen; empty where everybody may.
pub(crate) fn own_people_sql(look: &Look<'_>, column: &str) -> Result<String, Fault> {
    let own = own_people(look)?;
    Ok(own
        .map_or_else(String::new, |advisor| format!(" AND {column} IN ({})", people::people_of_sql(advisor))))
}

/// Whether a person may be seen by whoever is at the desk.
pub(crate) fn sees_person(look: &Look<'_>, person: PersonId) -> Result<bool, Fault> {
    Ok(match own_people(look)? {
        Some(advisor) => people::advisor_of(look, person)? == Some(advisor),
        None => true,
    })
}

/// Refuses to show a person to whoever may not see her.
pub(crate) fn check_person(look: &Look<'_>, person: PersonId) -> Result<(), Fault> {
    if sees_person(look, person)? { Ok(()) } else { Err(Fault::refused(REFUSED)) }
}

/// Sees that an act of somebody who has only her own people is about nobody else.
pub(crate) fn check_rows(act: &Act<'_>) -> Result<(), Fault> {
    let Some(advisor) = own_people(act)? else { return Ok(()) };
    for subject in act.subjects() {
        let id = PersonId(subject.0);
        if people::is_person(act, id)? && people::advisor_of(act, id)? != Some(advisor) {
            return Err(Fault::refused(REFUSED));
        }
    }
    Ok(())
}

/// The facilitator at the desk.
struct OwnFacilitator {
    id: FacilitatorId,
    /// The groups she is or was a participant of.
    hers: BTreeSet<GroupId>,
}

/// The facilitator at the desk; nothing where somebody else is, and nothing inside where she is not on the list any more.
fn facilitator_at_desk(look: &Look<'_>) -> Result<Option<Option<OwnFacilitator>>, Fault> {
    if role_at_desk(look)? != DeskRole::Facilitator {
        return Ok(None);
    }
    let mut statement = look.conn().prepare_cached("SELECT facilitator FROM coordinator WHERE id = ?")?;
    let id = statement.query_row([look.who()], |row| row.get(0))?;
    let person = match facilitators::get_facilitator(look, id) {
        Ok(known) => known.person,
        // She was erased from the list of facilitators; her passphrase shows her nothing of groups.
        Err(Fault::NotFound(_)) => return Ok(Some(None)),
        Err(fault) => return Err(fault),
    };
    let hers = match person {
        Some(person) => groups::groups_ever_of(look, person)?,
        None => BTreeSet::new(),
    };
    Ok(Some(Some(OwnFacilitator { id, hers })))
}

/// The groups a facilitator at the desk may see: those in which she holds a seat, without any she was a participant of (R8).
/// Nothing where every group may be seen.
pub(crate) fn own_groups(look: &Look<'_>) -> Result<Option<BTreeSet<GroupId>>, Fault> {
    let Some(own) = facilitator_at_desk(look)? else { return Ok(None) };
    let Some(own) = own else { return Ok(Some(BTreeSet::new())) };
    let held = groups::seats_held(look, own.id, look.today())?.into_iter().map(|seat| seat.group);
    Ok(Some(held.filter(|group| !own.hers.contains(group)).collect()))
}

/// Whether an evening may be seen by whoever is at the desk: a facilitator sees those of her own groups, and one on which
/// she stands in, never those of a group she was a participant of (R8).
pub(crate) fn sees_evening(look: &Look<'_>, group: GroupId, session: SessionId) -> Result<bool, Fault> {
    let Some(own) = own_groups(look)? else { return Ok(true) };
    if own.contains(&group) {
        return Ok(true);
    }
    let Some(Some(own)) = facilitator_at_desk(look)? else { return Ok(false) };
    Ok(!own.hers.contains(&group) && groups::stands_in(look, session, own.id)?)
}

/// Whether a conversation may be opened by whoever is at the desk: the interviewer or the coordinator (R8).
pub(crate) fn is_hers(look: &Look<'_>, interviewer: &Interviewer) -> Result<bool, Fault> {
    Ok(match sight(look, Capability::HoldConversations)? {
        Sight::All => true,
        Sight::No => false,
        Sight::Own => interviewer.is(&Interviewer::Desk(look.who())),
    })
}

/// Whether whoever is at the desk may take back only what she did herself.
pub(crate) fn undoes_only_own(look: &Look<'_>) -> Result<bool, Fault> {
    Ok(sight(look, Capability::Undo)? != Sight::All)
}
