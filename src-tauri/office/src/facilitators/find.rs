//! Finding a facilitator by any part of what she is called; a centre has dozens.

use serde::Serialize;
use ts_rs::TS;

use super::registry::{self, Facilitator};
use crate::collation;
use crate::fault::Fault;
use crate::folding::{Fit, fit};
use crate::id::FacilitatorId;
use crate::office::Look;
use crate::settings::{Role, centre_language};

/// A facilitator found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FoundFacilitatorView {
    /// The facilitator.
    pub id: FacilitatorId,
    /// What she is called.
    pub called: String,
    /// The roles she can take.
    pub roles: Vec<Role>,
}

/// The facilitators in whose name a folded text occurs, the best first; those put away last.
pub(crate) fn found(look: &Look<'_>, wanted: &str, most: usize) -> Result<Vec<FoundFacilitatorView>, Fault> {
    let mut statement = look.conn().prepare_cached(registry::SELECT)?;
    let everybody: Vec<Facilitator> = statement.query_map([], registry::read)?.collect::<Result<_, _>>()?;
    let mut found: Vec<(Fit, Facilitator)> =
        everybody.into_iter().filter_map(|one| Some((fit(&one.called, wanted)?, one))).collect();
    let order = collation::order(centre_language(look)?);
    found.sort_by(|(fit, one), (other_fit, other)| {
        (one.put_away, fit)
            .cmp(&(other.put_away, other_fit))
            .then_with(|| order.compare(&one.called, &other.called))
    });
    let views = found.into_iter().take(most).map(|(_, facilitator)| {
        let roles = registry::roles_of(look, facilitator.id)?.into_iter().collect();
        Ok(FoundFacilitatorView { id: facilitator.id, called: facilitator.called, roles })
    });
    views.collect()
}
