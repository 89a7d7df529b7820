//! Who leads groups, in which roles, and whether she has signed the pledge of silence (S3.7).

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::check::Check;
use crate::fault::{Coded, Fault};
use crate::groups;
use crate::id::{FacilitatorId, PersonId};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::people;
use crate::settings::Role;
use crate::surface::Done;
use crate::waiting::TimeWish;
use crate::weekly::{self, Kept};
use crate::wire::Day;

/// What is known of a facilitator, as typed.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct FacilitatorFields {
    /// What she is called: the only name that is ever shown (R4).
    pub called: String,
    /// The roles she can take.
    pub roles: Vec<Role>,
    /// How the centre reaches her; may be empty.
    pub contact: String,
    /// When she signed the pledge of silence; nothing means not yet.
    #[serde(default)]
    pub pledge_signed_on: Option<String>,
    /// The participant she was or is (R8).
    #[serde(default)]
    pub person: Option<PersonId>,
    /// When she could lead a group; none means at any time.
    #[serde(default)]
    pub times: Vec<TimeWish>,
    /// How many groups at a time she leads at most; nothing means one.
    #[serde(default)]
    pub most_groups: Option<i32>,
}

/// The facilitator just added.
#[derive(Debug, Serialize, TS)]
pub struct FacilitatorAddedView {
    /// The facilitator.
    pub id: FacilitatorId,
}

/// A change of a facilitator.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeFacilitatorForm {
    /// The facilitator.
    pub id: FacilitatorId,
    /// What is known of her from now on.
    pub fields: FacilitatorFields,
    /// Whether she is no longer offered in lists.
    pub put_away: bool,
}

/// A facilitator as rules see her.
#[derive(Debug, Clone)]
pub(crate) struct Facilitator {
    pub(crate) id: FacilitatorId,
    pub(crate) called: String,
    pub(crate) roles: BTreeSet<Role>,
    pub(crate) contact: String,
    pub(crate) pledge_signed_on: Option<Day>,
    pub(crate) person: Option<PersonId>,
    pub(crate) times: BTreeSet<TimeWish>,
    pub(crate) most_groups: u32,
    pub(crate) put_away: bool,
}

struct Checked {
    called: String,
    roles: BTreeSet<Role>,
    contact: String,
    pledge_signed_on: Option<Day>,
    person: Option<PersonId>,
    times: BTreeSet<TimeWish>,
    most_groups: i32,
}

fn checked(fields: &FacilitatorFields, prefix: &str) -> Result<Checked, Fault> {
    let mut check = Check::default();
    let called = check.required_line(&format!("{prefix}called"), &fields.called);
    let contact = check.text(&format!("{prefix}contact"), &fields.contact);
    let pledge_signed_on =
        check.optional_day(&format!("{prefix}pledge_signed_on"), fields.pledge_signed_on.as_deref());
    let times = weekly::checked(&mut check, &format!("{prefix}times"), &fields.times);
    let most_groups = check.whole(&format!("{prefix}most_groups"), fields.most_groups.unwrap_or(1), 0..=20);
    if fields.roles.is_empty() {
        check.fault(format!("{prefix}roles"), "required");
    }
    check.done()?;
    let roles = fields.roles.iter().copied().collect();
    Ok(Checked { called, roles, contact, pledge_signed_on, person: fields.person, times, most_groups })
}

/// Where the times of a facilitator are kept.
pub(super) const TIMES: Kept = Kept { table: "facilitator_time", owner: "facilitator" };

pub(super) const SELECT: &str =
    "SELECT id, called, person, contact, pledge_signed_on, put_away, most_groups FROM facilitator";

pub(super) fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Facilitator> {
    Ok(Facilitator {
        id: row.get(0)?,
        called: row.get(1)?,
        roles: BTreeSet::new(),
        person: row.get(2)?,
        contact: row.get(3)?,
        pledge_signed_on: row.get(4)?,
        times: BTreeSet::new(),
        most_groups: row.get(6)?,
        put_away: row.get(5)?,
    })
}

pub(super) fn roles_of(look: &Look<'_>, id: FacilitatorId) -> Result<BTreeSet<Role>, Fault> {
    let mut statement =
        look.conn().prepare_cached("SELECT role FROM facilitator_role WHERE facilitator = ?")?;
    Ok(statement.query_map([id], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// One facilitator with her roles.
pub(crate) fn get_facilitator(look: &Look<'_>, id: FacilitatorId) -> Result<Facilitator, Fault> {
    let mut statement = look.conn().prepare_cached(&format!("{SELECT} WHERE id = ?"))?;
    let mut found = statement.query_row([id], read).optional()?.ok_or(Fault::NotFound("facilitator"))?;
    found.roles = roles_of(look, id)?;
    found.times = TIMES.of(look, id)?;
    Ok(found)
}

/// Everybody who is not put away, with roles and times.
pub(crate) fn offered(look: &Look<'_>) -> Result<Vec<Facilitator>, Fault> {
    let mut statement =
        look.conn().prepare_cached("SELECT id FROM facilitator WHERE put_away = 0 ORDER BY id")?;
    let ids: Vec<FacilitatorId> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    ids.into_iter().map(|id| get_facilitator(look, id)).collect()
}

/// Lets a facilitator stay without the person she was as a participant (R21).
pub(crate) fn let_go_of(act: &Act<'_>, person: PersonId) -> Result<(), Fault> {
    act.conn().execute("UPDATE facilitator SET person = NULL WHERE person = ?", [person])?;
    Ok(())
}

/// The facilitators that a person is; one at most in practice, but nothing in life forbids a second entry.
pub(crate) fn find_by_person(look: &Look<'_>, person: PersonId) -> Result<Vec<FacilitatorId>, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT id FROM facilitator WHERE person = ?")?;
    Ok(statement.query_map([person], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

fn write_roles(act: &Act<'_>, id: FacilitatorId, roles: &BTreeSet<Role>) -> Result<(), Fault> {
    act.conn().execute("DELETE FROM facilitator_role WHERE facilitator = ?", [id])?;
    let mut insert =
        act.conn().prepare_cached("INSERT INTO facilitator_role (facilitator, role) VALUES (?, ?)")?;
    for role in roles {
        insert.execute(params![id, role])?;
    }
    Ok(())
}

/// Adds a facilitator.
pub fn add_facilitator(office: &mut Office, form: FacilitatorFields) -> Result<FacilitatorAddedView, Fault> {
    let fields = checked(&form, "")?;
    office.act(Action::AddFacilitator, |act| {
        let id = FacilitatorId::new(act.world());
        act.about(id);
        if let Some(person) = fields.person {
            people::called(act, person)?;
            act.about(person);
        }
        act.conn().execute(
            "INSERT INTO facilitator (id, called, person, contact, pledge_signed_on, most_groups) VALUES (?, ?, ?, ?, ?, ?)",
            params![id, fields.called, fields.person, fields.contact, fields.pledge_signed_on, fields.most_groups],
        )?;
        write_roles(act, id, &fields.roles)?;
        TIMES.put(act, id, &fields.times)?;
        Ok(FacilitatorAddedView { id })
    })
}

/// Why a facilitator cannot be changed so.
#[derive(Debug)]
enum FacilitatorRefusal {
    RoleHeld,
    NotPossible,
}

impl Coded for FacilitatorRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::RoleHeld => "facilitator-role-held",
            Self::NotPossible => "not-possible",
        }
    }
}

/// Makes sure that every seat she holds is still hers by role, and that whoever she is may sit there.
fn check_seats(act: &Act<'_>, id: FacilitatorId) -> Result<(), Fault> {
    let facilitator = get_facilitator(act, id)?;
    for seat in groups::seats_held(act, id, act.today())? {
        if !facilitator.roles.contains(&seat.role) {
            return Err(FacilitatorRefusal::RoleHeld.into());
        }
        let group = groups::get_group_row(act, seat.group)?;
        if !groups::may_sit_in_front(act, &facilitator, &group)? {
            return Err(FacilitatorRefusal::NotPossible.into());
        }
    }
    groups::check_coming(act, &facilitator)
}

/// Changes a facilitator or puts her away; seats she holds stay hers.
pub fn change_facilitator(office: &mut Office, form: ChangeFacilitatorForm) -> Result<Done, Fault> {
    let fields = checked(&form.fields, "fields.")?;
    office.act(Action::ChangeFacilitator, |act| {
        act.about(form.id);
        let before = get_facilitator(act, form.id)?;
        if let Some(person) = fields.person {
            people::called(act, person)?;
            act.about(person);
        }
        act.conn().execute(
            "UPDATE facilitator SET called = ?, person = ?, contact = ?, pledge_signed_on = ?, most_groups = ?, put_away = ? WHERE id = ?",
            params![fields.called, fields.person, fields.contact, fields.pledge_signed_on, fields.most_groups, form.put_away, form.id],
        )?;
        write_roles(act, form.id, &fields.roles)?;
        TIMES.put(act, form.id, &fields.times)?;
        if (before.person, &before.roles) != (fields.person, &fields.roles) {
            check_seats(act, form.id)?;
        }
        Ok(Done {})
    })
}

/// Lets what is a person's follow to the one she is the same as.
pub(crate) fn hand_over(act: &Act<'_>, from: PersonId, to: PersonId) -> Result<(), Fault> {
    act.conn().execute("UPDATE facilitator SET person = ? WHERE person = ?", [to, from])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::Scene;

    #[test]
    fn when_and_how_much_she_leads_is_kept_and_undone() {
        let mut scene = Scene::new();
        let vesna = |times: Value, most: Value| json!({ "called": "Vesna", "roles": ["ally"], "contact": "", "times": times, "most_groups": most });
        let read = |scene: &mut Scene| {
            let one = scene.ok("list_facilitators", json!({}))["facilitators"][0].clone();
            (one["times"].clone(), one["most_groups"].clone())
        };
        let id = scene.ok("add_facilitator", vesna(json!([]), json!(null)))["id"].clone();
        assert_eq!(
            read(&mut scene),
            (json!([]), json!(1)),
            "one group, at any time, unless she says otherwise"
        );
        let monday = json!([{ "weekday": 0, "part": "evening" }]);
        let form = json!({ "id": id, "fields": vesna(monday.clone(), json!(3)), "put_away": false });
        scene.ok("change_facilitator", form);
        assert_eq!(read(&mut scene), (monday, json!(3)));
        scene.ok("undo", json!({}));
        assert_eq!(read(&mut scene), (json!([]), json!(1)));
        let fault =
            scene.fault("add_facilitator", vesna(json!([{ "weekday": 9, "part": "evening" }]), json!(21)));
        let fields: Vec<_> =
            fault["fields"].as_array().into_iter().flatten().map(|it| it["field"].clone()).collect();
        assert_eq!(fields, ["times.0.weekday", "most_groups"]);
    }
}
