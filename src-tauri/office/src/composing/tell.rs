//! The calls after groups were made: whom to tell of her group, those first whom it is safe to call now (R1).

use serde::Serialize;
use ts_rs::TS;

use crate::fault::Fault;
use crate::groups;
use crate::office::Office;
use crate::people::{self, CallAbout, CallRowView};
use crate::surface::Nothing;

/// Somebody to be told of her group.
#[derive(Debug, Serialize, TS)]
pub struct TellRowView {
    /// The call, with what is allowed at this moment.
    pub call: CallRowView,
    /// The groups she has joined, by name.
    pub groups: Vec<String>,
}

/// Everybody to be told.
#[derive(Debug, Serialize, TS)]
pub struct TellsView {
    /// Who may be called or written to now.
    pub now: Vec<TellRowView>,
    /// Who may not be reached now; a call waits until it is safe.
    pub later: Vec<TellRowView>,
}

/// Lists whom to tell of her group.
pub fn list_tells(office: &Office, _: Nothing) -> Result<TellsView, Fault> {
    office.look(|look| {
        let mut tells = TellsView { now: Vec::new(), later: Vec::new() };
        for (is_safe, call) in people::calls_about(look, CallAbout::TellGroup)? {
            let person = call.person;
            let groups = groups::participations_of(look, person)?.into_iter();
            let groups = groups.filter(|it| it.left_on.is_none() && it.state != groups::GroupState::Ended);
            let groups = groups.map(|it| it.group_name).collect();
            let row = TellRowView { call, groups };
            if is_safe { tells.now.push(row) } else { tells.later.push(row) }
        }
        Ok(tells)
    })
}
