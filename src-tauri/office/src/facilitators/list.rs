//! The list of facilitators, with the seats each holds now.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::details::details_of;
use super::registry::{self, Facilitator};
use crate::collation;
use crate::fault::Fault;
use crate::groups::{self, HeldSeatView};
use crate::id::{FacilitatorId, PersonId};
use crate::office::{Look, Office};
use crate::settings::{Role, centre_language};
use crate::waiting::TimeWish;
use crate::wire::Day;

/// Which facilitators to list.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct FacilitatorsForm {
    /// Only those who can take this role, and are not put away; nothing lists everybody.
    #[serde(default)]
    pub role: Option<Role>,
}

/// A facilitator.
#[derive(Debug, Serialize, TS)]
pub struct FacilitatorView {
    /// The facilitator.
    pub id: FacilitatorId,
    /// What she is called.
    pub called: String,
    /// The roles she can take.
    pub roles: Vec<Role>,
    /// How the centre reaches her; may be empty.
    pub contact: String,
    /// When she signed the pledge of silence; nothing means not yet.
    pub pledge_signed_on: Option<Day>,
    /// The participant she was or is.
    pub person: Option<PersonId>,
    /// Whether it is time to ask for her background check again.
    pub check_due: bool,
    /// When she could lead a group; none means at any time.
    pub times: Vec<TimeWish>,
    /// How many groups at a time she leads at most.
    pub most_groups: u32,
    /// Whether she is no longer offered in lists.
    pub put_away: bool,
    /// The seats she holds now, in groups that have not ended.
    pub seats: Vec<HeldSeatView>,
}

/// Facilitators by name, those put away last.
#[derive(Debug, Serialize, TS)]
pub struct FacilitatorsView {
    /// The facilitators.
    pub facilitators: Vec<FacilitatorView>,
}

/// Lists the facilitators; a centre has dozens, so there are no pages.
pub fn list_facilitators(office: &Office, form: FacilitatorsForm) -> Result<FacilitatorsView, Fault> {
    office.look(|look| {
        let mut statement = look.conn().prepare_cached(&format!(
            "{} WHERE ?1 IS NULL OR (put_away = 0 AND id IN (SELECT facilitator FROM facilitator_role WHERE role = ?1))",
            registry::SELECT
        ))?;
        let mut found: Vec<Facilitator> = statement.query_map([form.role], registry::read)?.collect::<Result<_, _>>()?;
        let order = collation::order(centre_language(look)?);
        found.sort_by(|one, other| (one.put_away.cmp(&other.put_away)).then_with(|| order.compare(&one.called, &other.called)));
        let mut seats = groups::seats_held_by_all(look, look.today())?;
        let facilitators = found.into_iter().map(|one| {
            let held = seats.remove(&one.id).unwrap_or_default();
            view_of(look, one, held)
        });
        Ok(FacilitatorsView { facilitators: facilitators.collect::<Result<_, _>>()? })
    })
}

/// A facilitator as she is shown, with the seats she holds now.
pub(super) fn view_of(
    look: &Look<'_>,
    facilitator: Facilitator,
    seats: Vec<HeldSeatView>,
) -> Result<FacilitatorView, Fault> {
    Ok(FacilitatorView {
        id: facilitator.id,
        called: facilitator.called,
        roles: registry::roles_of(look, facilitator.id)?.into_iter().collect(),
        contact: facilitator.contact,
        pledge_signed_on: facilitator.pledge_signed_on,
        person: facilitator.person,
        times: registry::TIMES.of(look, facilitator.id)?.into_iter().collect(),
        most_groups: facilitator.most_groups,
        check_due: details_of(look, facilitator.id)?.is_check_due(look.today()),
        put_away: facilitator.put_away,
        seats,
    })
}
