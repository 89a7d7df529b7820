//! Who may see and do what: one table, kept at the door of every command and inside the views where rows matter (R8, S5.4).
//!
//! Keeps true: every command asks for one capability, and a command that is not in the list does not compile; what a
//! table's cell says holds whoever asks, the screens only leave out what would be refused; at least one coordinator
//! always stays. Roles are kept by this program: whoever has a passphrase and another program can read everything.
//! Deliberately not here: rights of single people, and groups of rights.

mod capability;
mod command;
mod own;
mod role;
mod table;

pub use capability::{Capability, Sight};
pub(crate) use own::{
    check_person, check_rows, is_hers, own_groups, own_people, own_people_sql, sees_evening, sees_person,
    undoes_only_own,
};
pub use role::DeskRole;
pub(crate) use role::{role_at_desk, sight, sight_of};
pub use table::{RoleCellView, RoleRowView, RolesView, list_roles};

use crate::desk::Desk;
use crate::fault::Fault;
use crate::surface::Name;

/// What is answered where a role may not.
pub(crate) const REFUSED: &str = "not-for-this-role";

/// Lets a command through, or not. While the vault is closed nobody is at the desk, and only the door's commands answer.
pub(crate) fn admit(desk: &Desk, command: Name) -> Result<(), Fault> {
    let Ok(office) = desk.office() else { return Ok(()) };
    let may = office.look(|look| sight(look, command::asks(command)))?;
    if may == Sight::No { Err(Fault::refused(REFUSED)) } else { Ok(()) }
}

#[cfg(test)]
mod tests;
