//! The directory: advisors and partners through whom people come (S5.4), places the centre refers people to, and those who carry
//! the centre without being participants (S3.8): its members, and whoever reads its newsletter. A participant who does too has
//! a line here that says nothing of that, and is seen by whoever may change settings only.
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
        /// A member of the organisation that runs the centre.
        Member = "member",
        /// Somebody who gets the newsletter.
        Reader = "reader",
    }
}

impl DirectoryKind {
    /// Whether people come through somebody of this kind.
    pub(crate) fn sends(self) -> bool {
        matches!(self, Self::Advisor | Self::Partner)
    }

    /// Whether it is kept apart from participants and from whatever has to do with them (S3.8).
    pub(crate) fn is_apart(self) -> bool {
        matches!(self, Self::Member | Self::Reader)
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

/// A line that goes.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveDirectoryEntryForm {
    /// The line.
    pub id: DirectoryEntryId,
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
        // Nobody becomes a member by being an advisor, nor the other way round: people may refer to a line.
        let changed = act.conn().execute(
            "UPDATE directory_entry SET kind = ?1, name = ?2, helps_with = ?3, contact = ?4, put_away = ?5
             WHERE id = ?6 AND (kind IN (?7, ?8)) = (?1 IN (?7, ?8))",
            params![
                fields.kind,
                fields.name,
                fields.helps_with,
                fields.contact,
                form.put_away,
                form.id,
                DirectoryKind::Member,
                DirectoryKind::Reader
            ],
        )?;
        if changed == 0 { Err(Fault::NotFound("directory-entry")) } else { Ok(Done {}) }
    })
}

/// Removes a member or a reader: nothing refers to them. Every other line is put away, because people refer to it.
pub fn remove_directory_entry(office: &mut Office, form: RemoveDirectoryEntryForm) -> Result<Done, Fault> {
    office.act(Action::RemoveDirectoryEntry, |act| {
        act.about(form.id);
        let sql = "DELETE FROM directory_entry WHERE id = ? AND kind IN (?, ?)";
        match act.conn().execute(sql, params![form.id, DirectoryKind::Member, DirectoryKind::Reader])? {
            0 => Err(Fault::NotFound("directory-entry")),
            _ => Ok(Done {}),
        }
    })
}
