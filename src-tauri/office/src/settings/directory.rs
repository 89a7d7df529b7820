//! The directory: advisors and partners through whom people come (S5.4), and places the centre refers people to.
//!
//! Nothing is ever sent to anybody in it, and nothing goes back to whoever sent somebody (R26).

use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::centre::centre_language;
use crate::check::Check;
use crate::choice;
use crate::collation;
use crate::fault::Fault;
use crate::id::DirectoryEntryId;
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::surface::Done;

choice! {
    /// What somebody in the directory is to the centre.
    DirectoryKind {
        /// A person's own advisor.
        Advisor = "advisor",
        /// An organisation through which people come.
        Partner = "partner",
        /// A place the centre refers people to.
        Referral = "referral",
    }
}

/// A line of the directory, as typed and as shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DirectoryFields {
    /// What it is to the centre.
    pub kind: DirectoryKind,
    /// Its name.
    pub name: String,
    /// What it helps with; may be empty.
    pub helps_with: String,
    /// How it is reached; may be empty.
    pub contact: String,
}

/// A line of the directory.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DirectoryEntryView {
    /// The line.
    pub id: DirectoryEntryId,
    /// What it says.
    pub fields: DirectoryFields,
    /// Whether it is no longer offered in lists.
    pub put_away: bool,
}

/// The line just added.
#[derive(Debug, Serialize, TS)]
pub struct DirectoryEntryAddedView {
    /// The line.
    pub id: DirectoryEntryId,
}

/// A change of a line.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeDirectoryEntryForm {
    /// The line.
    pub id: DirectoryEntryId,
    /// What it says from now on.
    pub fields: DirectoryFields,
    /// Whether it is no longer offered in lists.
    pub put_away: bool,
}

fn checked(prefix: &str, typed: &DirectoryFields) -> Result<DirectoryFields, Fault> {
    let mut check = Check::default();
    let fields = DirectoryFields {
        kind: typed.kind,
        name: check.required_line(&format!("{prefix}name"), &typed.name),
        helps_with: check.line(&format!("{prefix}helps_with"), &typed.helps_with),
        contact: check.line(&format!("{prefix}contact"), &typed.contact),
    };
    check.done()?;
    Ok(fields)
}

/// Every line by kind and name, those put away last.
pub(crate) fn list_directory(look: &Look<'_>) -> Result<Vec<DirectoryEntryView>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT id, kind, name, helps_with, contact, put_away FROM directory_entry ORDER BY id",
    )?;
    let lines = statement.query_map([], |row| {
        Ok(DirectoryEntryView {
            id: row.get(0)?,
            fields: DirectoryFields {
                kind: row.get(1)?,
                name: row.get(2)?,
                helps_with: row.get(3)?,
                contact: row.get(4)?,
            },
            put_away: row.get(5)?,
        })
    })?;
    let mut lines: Vec<DirectoryEntryView> = lines.collect::<Result<_, _>>()?;
    let order = collation::order(centre_language(look)?);
    lines.sort_by(|one, other| {
        let place = |line: &DirectoryEntryView| (line.put_away, line.fields.kind);
        place(one).cmp(&place(other)).then_with(|| order.compare(&one.fields.name, &other.fields.name))
    });
    Ok(lines)
}

/// The name of a line.
pub(crate) fn directory_name(look: &Look<'_>, id: DirectoryEntryId) -> Result<String, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT name FROM directory_entry WHERE id = ?")?;
    statement.query_row([id], |row| row.get(0)).optional()?.ok_or(Fault::NotFound("directory-entry"))
}

/// Adds a line.
pub fn add_directory_entry(
    office: &mut Office,
    form: DirectoryFields,
) -> Result<DirectoryEntryAddedView, Fault> {
    let fields = checked("", &form)?;
    office.act(Action::AddDirectoryEntry, |act| Ok(DirectoryEntryAddedView { id: insert(act, &fields)? }))
}

fn insert(act: &Act<'_>, fields: &DirectoryFields) -> Result<DirectoryEntryId, Fault> {
    let id = DirectoryEntryId::new(act.world());
    act.about(id);
    act.conn().execute(
        "INSERT INTO directory_entry (id, kind, name, helps_with, contact) VALUES (?, ?, ?, ?, ?)",
        params![id, fields.kind, fields.name, fields.helps_with, fields.contact],
    )?;
    Ok(id)
}

/// Adds a line for an advisor or a partner of whom nothing is known yet but a name.
pub(crate) fn insert_sender(
    act: &Act<'_>,
    kind: DirectoryKind,
    name: &str,
) -> Result<DirectoryEntryId, Fault> {
    let (helps_with, contact) = (String::new(), String::new());
    insert(act, &DirectoryFields { kind, name: name.to_owned(), helps_with, contact })
}

/// Changes a line or puts it away.
pub fn change_directory_entry(office: &mut Office, form: ChangeDirectoryEntryForm) -> Result<Done, Fault> {
    let fields = checked("fields.", &form.fields)?;
    office.act(Action::ChangeDirectoryEntry, |act| {
        act.about(form.id);
        let changed = act.conn().execute(
            "UPDATE directory_entry SET kind = ?, name = ?, helps_with = ?, contact = ?, put_away = ? WHERE id = ?",
            params![fields.kind, fields.name, fields.helps_with, fields.contact, form.put_away, form.id],
        )?;
        if changed == 0 { Err(Fault::NotFound("directory-entry")) } else { Ok(Done {}) }
    })
}
