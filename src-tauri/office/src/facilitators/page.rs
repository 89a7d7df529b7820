//! A facilitator's own page: what is known of her, what she was asked, and the groups she leads and has led.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::details::{FacilitatorDetailsFields, details_of};
use super::list::{FacilitatorView, view_of};
use super::registry::get_facilitator;
use crate::fault::Fault;
use crate::groups::{self, HeldSeatView};
use crate::id::FacilitatorId;
use crate::office::Office;

/// Which facilitator.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FacilitatorForm {
    /// The facilitator.
    pub id: FacilitatorId,
}

/// A facilitator's page.
#[derive(Debug, Serialize, TS)]
pub struct FacilitatorPageView {
    /// The facilitator, with the seats she holds now.
    pub facilitator: FacilitatorView,
    /// What she was asked.
    pub details: FacilitatorDetailsFields,
    /// The seats she held before, the latest first.
    pub before: Vec<HeldSeatView>,
}

/// Reads a facilitator's page.
pub fn get_page(office: &Office, form: FacilitatorForm) -> Result<FacilitatorPageView, Fault> {
    office.look(|look| {
        let held = groups::seats_held(look, form.id, look.today())?;
        let facilitator = view_of(look, get_facilitator(look, form.id)?, held)?;
        let mut before = groups::seats_ever_held(look, form.id)?;
        before.retain(|held| {
            !facilitator.seats.iter().any(|now| (now.seat, now.from) == (held.seat, held.from))
        });
        Ok(FacilitatorPageView { facilitator, details: details_of(look, form.id)?.into(), before })
    })
}
