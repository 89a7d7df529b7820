//! The roles of the people with a passphrase.

use super::capability::{Capability, Sight};
use crate::choice;
use crate::fault::Fault;
use crate::office::Look;

choice! {
    /// What somebody with a passphrase does at the centre.
    #[derive(Default)]
    DeskRole {
        /// Runs the office: everything.
        #[default]
        Coordinator = "coordinator",
        /// Holds clarifying conversations and leads the groups (S3.1).
        Leader = "conversation-leader",
        /// Answers the phone (S1.5).
        Phone = "phone-volunteer",
        /// Brings her own people, and sees no others (S5.4).
        Advisor = "advisor",
        /// Leads groups: aliases, agreements and attendance of her own, nothing else (R8).
        Facilitator = "facilitator",
    }
}

/// The role of whoever is at the desk.
pub(crate) fn role_at_desk(look: &Look<'_>) -> Result<DeskRole, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT role FROM coordinator WHERE id = ?")?;
    Ok(statement.query_row([look.who()], |row| row.get(0))?)
}

/// How far somebody may, whatever her role.
pub(crate) fn sight_of(role: DeskRole, capability: Capability) -> Sight {
    let [coordinator, leader, phone, advisor, facilitator] = capability.row();
    match role {
        DeskRole::Coordinator => coordinator,
        DeskRole::Leader => leader,
        DeskRole::Phone => phone,
        DeskRole::Advisor => advisor,
        DeskRole::Facilitator => facilitator,
    }
}

/// How far whoever is at the desk may.
pub(crate) fn sight(look: &Look<'_>, capability: Capability) -> Result<Sight, Fault> {
    Ok(sight_of(role_at_desk(look)?, capability))
}
