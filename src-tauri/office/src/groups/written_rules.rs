//! The rules a group writes for itself (S3.4): a version at a time, accepted on a day.
//!
//! Keeps true: a version that was accepted never changes; what is written afterwards is the next one. Deliberately not here:
//! the rules of placing, and any name. What is printed of them says nothing of who is in the group (R4).

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::group::{GroupForm, get_group_row};
use crate::check::Check;
use crate::fault::{Coded, Fault};
use crate::id::GroupId;
use crate::journal::Action;
use crate::languages::{self, Language};
use crate::office::{Act, Look, Office};
use crate::settings::centre_language;
use crate::surface::Done;
use crate::wire::Day;

/// A version of a group's rules.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WrittenRulesView {
    /// Its number, from 1.
    pub version: u32,
    /// What it says.
    pub text: String,
    /// When it was last written at.
    pub written_on: Day,
    /// When the group accepted it; nothing means not yet.
    pub accepted_on: Option<Day>,
}

/// The rules of a group.
#[derive(Debug, Serialize, TS)]
pub struct GroupRulesView {
    /// The group's name, for the screen.
    pub group_name: String,
    /// Whether the group has not ended.
    pub is_live: bool,
    /// The language of what the centre prints.
    pub language: Language,
    /// The version that holds: accepted last.
    pub accepted: Option<WrittenRulesView>,
    /// The version that is being written.
    pub proposed: Option<WrittenRulesView>,
    /// The versions before, the latest first.
    pub earlier: Vec<WrittenRulesView>,
    /// Words to begin with.
    pub suggestion: String,
}

/// What a group's rules say.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteGroupRulesForm {
    /// The group.
    pub group: GroupId,
    /// What they say; nothing takes back what was not accepted.
    pub text: String,
}

/// A group accepts its rules.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AcceptGroupRulesForm {
    /// The group.
    pub group: GroupId,
    /// When; nothing means today.
    #[serde(default)]
    pub accepted_on: Option<String>,
}

/// Why rules cannot be written or accepted.
#[derive(Debug)]
enum RulesRefusal {
    GroupEnded,
    NothingToAccept,
}

impl Coded for RulesRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::GroupEnded => "group-ended",
            Self::NothingToAccept => "no-rules-to-accept",
        }
    }
}

/// Every version, the latest first.
fn versions(look: &Look<'_>, group: GroupId) -> Result<Vec<WrittenRulesView>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT version, text, written_on, accepted_on FROM group_rules WHERE self_help_group = ? ORDER BY version DESC",
    )?;
    let rows = statement.query_map([group], |row| {
        Ok(WrittenRulesView {
            version: row.get(0)?,
            text: row.get(1)?,
            written_on: row.get(2)?,
            accepted_on: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A group's versions: the one that holds, the one being written, and those before, the latest first.
struct Versions {
    accepted: Option<WrittenRulesView>,
    proposed: Option<WrittenRulesView>,
    earlier: Vec<WrittenRulesView>,
}

fn standing(look: &Look<'_>, group: GroupId) -> Result<Versions, Fault> {
    let mut earlier = versions(look, group)?;
    let is_open = earlier.first().is_some_and(|one| one.accepted_on.is_none());
    let proposed = is_open.then(|| earlier.remove(0));
    let accepted = (!earlier.is_empty()).then(|| earlier.remove(0));
    Ok(Versions { accepted, proposed, earlier })
}

/// The rules of a group that hold: what they say, and since when.
pub(super) fn accepted_rules(look: &Look<'_>, group: GroupId) -> Result<Option<WrittenRulesView>, Fault> {
    Ok(standing(look, group)?.accepted)
}

/// Reads a group's rules.
pub fn get_group_rules(office: &Office, form: GroupForm) -> Result<GroupRulesView, Fault> {
    office.look(|look| {
        let group = get_group_row(look, form.id)?;
        let Versions { accepted, proposed, earlier } = standing(look, group.id)?;
        let language = centre_language(look)?;
        let suggestion = languages::text(language, "group-rules-suggestion");
        let (is_live, group_name) = (group.is_live(), group.name);
        Ok(GroupRulesView { group_name, is_live, language, accepted, proposed, earlier, suggestion })
    })
}

fn refuse_unless_live(look: &Look<'_>, group: GroupId) -> Result<(), Fault> {
    if get_group_row(look, group)?.is_live() { Ok(()) } else { Err(RulesRefusal::GroupEnded.into()) }
}

fn write(act: &Act<'_>, group: GroupId, version: u32, text: &str) -> Result<(), Fault> {
    act.conn().execute(
        "INSERT INTO group_rules (self_help_group, version, text, written_on) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (self_help_group, version) DO UPDATE SET text = ?3, written_on = ?4",
        params![group, version, text, Day(act.today())],
    )?;
    Ok(())
}

/// Writes a group's rules: the version that is being written, or the next one after that which holds.
pub fn write_group_rules(office: &mut Office, form: WriteGroupRulesForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let text = check.text("text", &form.text);
    check.done()?;
    office.act(Action::WriteGroupRules, |act| {
        refuse_unless_live(act, form.group)?;
        act.about(form.group);
        let Versions { accepted, proposed, .. } = standing(act, form.group)?;
        match (accepted, proposed) {
            (_, Some(proposed)) if text.is_empty() => {
                act.conn().execute(
                    "DELETE FROM group_rules WHERE self_help_group = ? AND version = ?",
                    params![form.group, proposed.version],
                )?;
            }
            (_, Some(proposed)) => write(act, form.group, proposed.version, &text)?,
            (Some(accepted), None) if accepted.text == text => {}
            (accepted, None) if !text.is_empty() => {
                write(act, form.group, accepted.map_or(1, |one| one.version + 1), &text)?;
            }
            (_, None) => {}
        }
        Ok(Done {})
    })
}

/// Notes that a group accepted its rules.
pub fn accept_group_rules(office: &mut Office, form: AcceptGroupRulesForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let accepted_on = check.optional_day("accepted_on", form.accepted_on.as_deref());
    check.done()?;
    office.act(Action::AcceptGroupRules, |act| {
        refuse_unless_live(act, form.group)?;
        act.about(form.group);
        let accepted_on = accepted_on.unwrap_or(Day(act.today()));
        let accepted = act.conn().execute(
            "UPDATE group_rules SET accepted_on = ? WHERE self_help_group = ? AND accepted_on IS NULL",
            params![accepted_on, form.group],
        )?;
        if accepted == 0 { Err(RulesRefusal::NothingToAccept.into()) } else { Ok(Done {}) }
    })
}

/// Lets the next round of a group begin with the rules of the one before; it accepts them anew.
pub(super) fn take_along(act: &Act<'_>, group: GroupId, next: GroupId) -> Result<(), Fault> {
    match accepted_rules(act, group)? {
        Some(rules) => write(act, next, 1, &rules.text),
        None => Ok(()),
    }
}
