//! What is done with several people who wait at once: one act, taken back by one Undo.

use serde::Deserialize;
use ts_rs::TS;

use super::entry::{LeftBecause, get_entry};
use super::join::leave;
use crate::fault::{Args, Fault, FieldFault};
use crate::id::EntryId;
use crate::journal::Action;
use crate::office::{Act, Office};
use crate::people::{self, CallAbout};
use crate::surface::Done;

/// Several people who leave the list for the same reason.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LeaveTogetherForm {
    /// The places on the list.
    pub entries: Vec<EntryId>,
    /// Why.
    pub because: LeftBecause,
}

/// People to be called and asked how it is.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AskWaitingForm {
    /// The places on the list.
    pub entries: Vec<EntryId>,
}

/// Does the same with each, all or nothing: what stands in the way of one stands at its place in the form.
pub(super) fn with_each(
    act: &Act<'_>,
    entries: &[EntryId],
    one: impl Fn(&Act<'_>, EntryId) -> Result<(), Fault>,
) -> Result<Done, Fault> {
    if entries.is_empty() {
        return Err(Fault::refused("nobody-named"));
    }
    let mut faults = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        match one(act, *entry) {
            Ok(()) => {}
            Err(Fault::Refused { code, args }) => {
                faults.push(FieldFault { field: format!("entries.{index}"), code, args });
            }
            Err(Fault::NotFound(_)) => {
                faults.push(FieldFault {
                    field: format!("entries.{index}"),
                    code: "entry-not-waiting",
                    args: Args::new(),
                });
            }
            Err(fault) => return Err(fault),
        }
    }
    if faults.is_empty() { Ok(Done {}) } else { Err(Fault::Fields(faults)) }
}

/// Takes several people off the list.
pub fn leave_waiting_list_together(office: &mut Office, form: LeaveTogetherForm) -> Result<Done, Fault> {
    office.act(Action::LeaveWaitingList, |act| {
        with_each(act, &form.entries, |act, id| leave(act, &get_entry(act, id)?, form.because))
    })
}

/// Notes a call to each, to ask how it is; when it is safe is shown with the call (R1).
pub fn ask_waiting(office: &mut Office, form: AskWaitingForm) -> Result<Done, Fault> {
    office.act(Action::AskWaiting, |act| {
        with_each(act, &form.entries, |act, id| {
            let entry = get_entry(act, id)?;
            act.about(entry.person);
            people::owe_call(act, entry.person, CallAbout::AskAfter)?;
            Ok(())
        })
    })
}
