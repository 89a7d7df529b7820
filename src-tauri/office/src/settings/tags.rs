//! Tags: words of the centre's own by which it finds people again. Never printed, and never a judgement.

use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::centre::centre_language;
use crate::check::Check;
use crate::collation;
use crate::fault::Fault;
use crate::id::TagId;
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::surface::Done;

/// A tag.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TagView {
    /// The tag.
    pub id: TagId,
    /// Its word.
    pub name: String,
    /// Whether it is no longer offered in lists.
    pub put_away: bool,
}

/// A new tag.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TagForm {
    /// Its word.
    pub name: String,
}

/// The tag just added.
#[derive(Debug, Serialize, TS)]
pub struct TagAddedView {
    /// The tag.
    pub id: TagId,
}

/// A change of a tag.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeTagForm {
    /// The tag.
    pub id: TagId,
    /// Its word.
    pub name: String,
    /// Whether it is no longer offered in lists.
    pub put_away: bool,
}

fn view(row: &rusqlite::Row<'_>) -> rusqlite::Result<TagView> {
    Ok(TagView { id: row.get(0)?, name: row.get(1)?, put_away: row.get(2)? })
}

/// Every tag by its word, those put away last.
pub(crate) fn list_tags(look: &Look<'_>) -> Result<Vec<TagView>, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT id, name, put_away FROM tag ORDER BY id")?;
    let mut tags: Vec<TagView> = statement.query_map([], view)?.collect::<Result<_, _>>()?;
    let order = collation::order(centre_language(look)?);
    tags.sort_by(|one, other| {
        one.put_away.cmp(&other.put_away).then_with(|| order.compare(&one.name, &other.name))
    });
    Ok(tags)
}

/// One tag.
pub(crate) fn get_tag(look: &Look<'_>, id: TagId) -> Result<TagView, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT id, name, put_away FROM tag WHERE id = ?")?;
    statement.query_row([id], view).optional()?.ok_or(Fault::NotFound("tag"))
}

fn checked(name: &str) -> Result<String, Fault> {
    let mut check = Check::default();
    let name = check.required_line("name", name);
    check.done()?;
    Ok(name)
}

/// Adds a tag.
pub fn add_tag(office: &mut Office, form: TagForm) -> Result<TagAddedView, Fault> {
    let name = checked(&form.name)?;
    office.act(Action::AddTag, |act| Ok(TagAddedView { id: insert_tag(act, &name)? }))
}

/// Adds a tag of a word that was checked.
pub(crate) fn insert_tag(act: &Act<'_>, name: &str) -> Result<TagId, Fault> {
    let id = TagId::new(act.world());
    act.about(id);
    act.conn().execute("INSERT INTO tag (id, name) VALUES (?, ?)", params![id, name])?;
    Ok(id)
}

/// Renames a tag or puts it away.
pub fn change_tag(office: &mut Office, form: ChangeTagForm) -> Result<Done, Fault> {
    let name = checked(&form.name)?;
    office.act(Action::ChangeTag, |act| {
        act.about(form.id);
        let changed = act.conn().execute(
            "UPDATE tag SET name = ?, put_away = ? WHERE id = ?",
            params![name, form.put_away, form.id],
        )?;
        if changed == 0 { Err(Fault::NotFound("tag")) } else { Ok(Done {}) }
    })
}
