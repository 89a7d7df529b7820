//! The table of roles as everybody may read it.

use serde::Serialize;
use ts_rs::TS;

use super::capability::{Capability, Sight};
use super::role::{DeskRole, role_at_desk, sight_of};
use crate::fault::Fault;
use crate::office::Office;
use crate::surface::Nothing;

/// How far one role may.
#[derive(Debug, Serialize, TS)]
pub struct RoleCellView {
    /// The role.
    pub role: DeskRole,
    /// How far.
    pub sight: Sight,
}

/// Something that may be seen or done, and by whom.
#[derive(Debug, Serialize, TS)]
pub struct RoleRowView {
    /// What.
    pub capability: Capability,
    /// By each role, in their order.
    pub cells: Vec<RoleCellView>,
}

/// The table of roles.
#[derive(Debug, Serialize, TS)]
pub struct RolesView {
    /// The role of whoever is at the desk.
    pub mine: DeskRole,
    /// What may be seen and done.
    pub rows: Vec<RoleRowView>,
}

/// Reads who may see and do what.
pub fn list_roles(office: &Office, _: Nothing) -> Result<RolesView, Fault> {
    let cells = |capability| {
        DeskRole::ALL
            .iter()
            .map(|role| RoleCellView { role: *role, sight: sight_of(*role, capability) })
            .collect()
    };
    let rows = Capability::ALL
        .iter()
        .map(|capability| RoleRowView { capability: *capability, cells: cells(*capability) });
    office.look(|look| Ok(RolesView { mine: role_at_desk(look)?, rows: rows.collect() }))
}
