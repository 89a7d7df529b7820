//! The people with a passphrase: letting somebody in, and letting her go.
//!
//! Keeps true: names are inside the vault only; who opens it is what the vault says, and a row here without a slot there
//! is somebody who has no passphrase any more. Her name stays, because the history says what she did.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use tillit_vault::{KeyChange, SlotId};
use ts_rs::TS;

use super::confirm::confirm;
use super::events::{self, AccessEvent, AccessEventView};
use super::kit::{KitView, get_kit};
use super::passphrase::checked;
use crate::check::Check;
use crate::collation;
use crate::desk::Desk;
use crate::facilitators::get_facilitator;
use crate::fault::{Coded, Fault};
use crate::id::{CoordinatorId, DirectoryEntryId, FacilitatorId};
use crate::journal::Action;
use crate::languages::Language;
use crate::office::{Act, Look, Office};
use crate::roles::DeskRole;
use crate::settings::{DirectoryKind, centre_language, coordinator_name, directory_name, insert_sender};
use crate::surface::{Done, Nothing};

/// Everything about who opens the office.
#[derive(Debug, Serialize, TS)]
pub struct AccessView {
    /// The people with a passphrase.
    pub people: Vec<KeyHolderView>,
    /// The recovery kit.
    pub kit: KitView,
    /// What happened lately, newest first.
    pub events: Vec<AccessEventView>,
}

/// Somebody with a passphrase.
#[derive(Debug, Serialize, TS)]
pub struct KeyHolderView {
    /// The coordinator.
    pub id: CoordinatorId,
    /// What she is called in the app.
    pub name: String,
    /// Whether it is the one at the desk.
    pub me: bool,
    /// What she does at the centre.
    pub role: DeskRole,
    /// Which facilitator she is; only where that is her role.
    pub facilitator: Option<FacilitatorId>,
    /// Which advisor of the directory she is; only where that is her role.
    pub advisor: Option<DirectoryEntryId>,
}

/// Somebody who is to get a passphrase.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddCoordinatorForm {
    /// What she is called in the app.
    pub name: String,
    /// The language she reads.
    pub language: Language,
    /// Her passphrase.
    pub passphrase: String,
    /// The passphrase of whoever is at the desk.
    pub current: String,
    /// What she does at the centre.
    #[serde(default)]
    pub role: DeskRole,
    /// Which facilitator she is; only where that is her role.
    #[serde(default)]
    pub facilitator: Option<FacilitatorId>,
    /// Which advisor of the directory she is; only where that is her role. Without one she gets a line there.
    #[serde(default)]
    pub advisor: Option<DirectoryEntryId>,
}

impl std::fmt::Debug for AddCoordinatorForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AddCoordinatorForm")
    }
}

/// Somebody who got a passphrase.
#[derive(Debug, Serialize, TS)]
pub struct CoordinatorAddedView {
    /// The coordinator.
    pub id: CoordinatorId,
}

/// Somebody whose passphrase is to open nothing more.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveCoordinatorForm {
    /// The coordinator.
    pub id: CoordinatorId,
    /// The passphrase of whoever is at the desk.
    pub current: String,
}

impl std::fmt::Debug for RemoveCoordinatorForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RemoveCoordinatorForm")
    }
}

/// Another role for somebody who has a passphrase.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetRoleForm {
    /// The coordinator.
    pub id: CoordinatorId,
    /// What she does from now on.
    pub role: DeskRole,
    /// Which facilitator she is; only where that is her role.
    #[serde(default)]
    pub facilitator: Option<FacilitatorId>,
    /// Which advisor of the directory she is; only where that is her role. Without one she gets a line there.
    #[serde(default)]
    pub advisor: Option<DirectoryEntryId>,
    /// The passphrase of whoever is at the desk.
    pub current: String,
}

impl std::fmt::Debug for SetRoleForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SetRoleForm")
    }
}

/// Why a role cannot be given.
#[derive(Debug)]
enum RoleRefusal {
    LastCoordinator,
}

impl Coded for RoleRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::LastCoordinator => "last-coordinator",
        }
    }
}

/// Reads who opens the office, and what is known of the recovery kit.
pub fn list_coordinators(office: &Office, _: Nothing) -> Result<AccessView, Fault> {
    office.look(|look| {
        let mut statement = look.conn().prepare(
            "SELECT id, name, role, facilitator, advisor FROM coordinator WHERE slot IS NOT NULL ORDER BY id",
        )?;
        let rows = statement.query_map([], |row| {
            let id: CoordinatorId = row.get(0)?;
            let me = id == look.who();
            let (role, facilitator, advisor) = (row.get(2)?, row.get(3)?, row.get(4)?);
            Ok(KeyHolderView { id, name: row.get(1)?, me, role, facilitator, advisor })
        })?;
        let mut people: Vec<KeyHolderView> = rows.collect::<Result<_, _>>()?;
        let order = collation::order(centre_language(look)?);
        order.sort(&mut people, |one| &one.name);
        Ok(AccessView { people, kit: get_kit(look)?, events: events::latest(look)? })
    })
}

/// The people with a passphrase, by name.
pub(super) fn key_holders(conn: &Connection) -> Result<Vec<(CoordinatorId, String)>, Fault> {
    let mut statement =
        conn.prepare("SELECT id, name FROM coordinator WHERE slot IS NOT NULL ORDER BY name")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The slot of somebody who has a passphrase.
pub(super) fn slot_of(conn: &Connection, id: CoordinatorId) -> Result<SlotId, Fault> {
    let slot: Option<Option<String>> = rusqlite::OptionalExtension::optional(conn.query_row(
        "SELECT slot FROM coordinator WHERE id = ?",
        [id],
        |row| row.get(0),
    ))?;
    let slot = slot.flatten().ok_or(Fault::NotFound("coordinator"))?;
    SlotId::try_from(slot).map_err(|_| Fault::Broken)
}

/// Gives somebody a passphrase of her own.
pub fn add_coordinator(desk: &mut Desk, form: AddCoordinatorForm) -> Result<CoordinatorAddedView, Fault> {
    desk.office()?;
    let mut check = Check::default();
    let name = check.required_line("name", &form.name);
    let passphrase = checked(&mut check, "passphrase", &form.passphrase, &[&form.name]);
    let facilitator =
        desk.office()?.look(|look| checked_facilitator(look, &mut check, form.role, form.facilitator))?;
    check.done()?;
    let authority = confirm(desk, "current", &form.current)?;
    let id = CoordinatorId::new(desk.world()?);
    let office = desk.office_mut()?;
    let new = office.vault().make_slot(&passphrase)?;
    let slot = new.id().as_str().to_owned();
    // Her name first: whoever opens the vault is never somebody it does not know.
    office.act(Action::ChangeCoordinator, |act| {
        act.without_journal();
        let advisor = advisor_line(act, form.role, form.advisor, &name)?;
        act.conn().execute(
            "INSERT INTO coordinator (id, slot, name, language, role, facilitator, advisor) VALUES (?, ?, ?, ?, ?, ?, ?)",
            params![id, slot, name, form.language, form.role, facilitator, advisor],
        )?;
        events::note(act, AccessEvent::CoordinatorAdded, Some(id))?;
        // What came before her is no news to her.
        events::mark_seen(act, id)
    })?;
    if let Err(error) = office.vault_mut().admit(new, &authority) {
        office.act(Action::ChangeCoordinator, |act| {
            act.without_journal();
            act.conn().execute("DELETE FROM access_event WHERE about = ?", [id])?;
            act.conn().execute("DELETE FROM coordinator WHERE id = ?", [id])?;
            Ok(())
        })?;
        return Err(error.into());
    }
    Ok(CoordinatorAddedView { id })
}

/// Takes somebody's passphrase away: the data are written anew under a key it does not open.
pub fn remove_coordinator(desk: &mut Desk, form: RemoveCoordinatorForm) -> Result<Done, Fault> {
    let slot = desk.office()?.look(|look| {
        if form.id == look.who() {
            return Err(Fault::refused("vault-own-slot"));
        }
        slot_of(look.conn(), form.id)
    })?;
    confirm(desk, "current", &form.current)?;
    desk.rotate(KeyChange::Remove(&slot))?;
    desk.office_mut()?.act(Action::ChangeCoordinator, |act| {
        act.without_journal();
        let_go(act, form.id)?;
        events::note(act, AccessEvent::CoordinatorRemoved, Some(form.id))
    })?;
    Ok(Done {})
}

/// Which facilitator somebody of a role is: a facilitator is one, nobody else is.
fn checked_facilitator(
    look: &Look<'_>,
    check: &mut Check,
    role: DeskRole,
    facilitator: Option<FacilitatorId>,
) -> Result<Option<FacilitatorId>, Fault> {
    if role != DeskRole::Facilitator {
        return Ok(None);
    }
    match facilitator {
        Some(id) => Ok(Some(get_facilitator(look, id)?.id)),
        None => {
            check.fault("facilitator", "required");
            Ok(None)
        }
    }
}

/// Which advisor of the directory somebody of a role is: an advisor is one, of her own name where none was chosen (S5.4).
fn advisor_line(
    act: &Act<'_>,
    role: DeskRole,
    chosen: Option<DirectoryEntryId>,
    name: &str,
) -> Result<Option<DirectoryEntryId>, Fault> {
    match (role, chosen) {
        (DeskRole::Advisor, Some(line)) => directory_name(act, line).map(|_| Some(line)),
        (DeskRole::Advisor, None) => insert_sender(act, DirectoryKind::Advisor, name).map(Some),
        _ => Ok(None),
    }
}

/// Gives somebody with a passphrase another role. Not undone: who is coordinator afterwards would depend on what came between.
pub fn set_role(desk: &mut Desk, form: SetRoleForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let facilitator = desk.office()?.look(|look| {
        slot_of(look.conn(), form.id)?;
        let others =
            "SELECT count(*) FROM coordinator WHERE slot IS NOT NULL AND role = 'coordinator' AND id <> ?";
        let others: u32 = look.conn().query_row(others, [form.id], |row| row.get(0))?;
        if form.role != DeskRole::Coordinator && others == 0 {
            return Err(RoleRefusal::LastCoordinator.into());
        }
        checked_facilitator(look, &mut check, form.role, form.facilitator)
    })?;
    check.done()?;
    confirm(desk, "current", &form.current)?;
    desk.office_mut()?.act(Action::ChangeCoordinator, |act| {
        act.without_journal();
        let advisor = advisor_line(act, form.role, form.advisor, &coordinator_name(act, form.id)?)?;
        act.conn().execute(
            "UPDATE coordinator SET role = ?, facilitator = ?, advisor = ? WHERE id = ?",
            params![form.role, facilitator, advisor, form.id],
        )?;
        events::note(act, AccessEvent::RoleChanged, Some(form.id))
    })?;
    Ok(Done {})
}

fn let_go(act: &Act<'_>, id: CoordinatorId) -> Result<(), Fault> {
    act.conn().execute("UPDATE coordinator SET slot = NULL WHERE id = ?", [id])?;
    Ok(())
}

/// Makes the names agree with the vault: whoever has no slot there has no passphrase any more. Only a crash leaves such.
pub(super) fn agree(act: &Act<'_>, slots: &[String]) -> Result<(), Fault> {
    let mut statement = act.conn().prepare("SELECT id, slot FROM coordinator WHERE slot IS NOT NULL")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for row in rows.collect::<Result<Vec<(CoordinatorId, String)>, _>>()? {
        let (id, slot) = row;
        if !slots.contains(&slot) {
            let_go(act, id)?;
            events::note_without_anybody(act, AccessEvent::CoordinatorRemoved, act.now(), Some(id), 0)?;
        }
    }
    Ok(())
}
