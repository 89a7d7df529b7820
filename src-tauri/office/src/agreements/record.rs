//! Recording that somebody agreed, and that an agreement no longer holds.

use rusqlite::params;
use serde::Deserialize;
use ts_rs::TS;

use super::guests::{self, Guest, GuestFields};
use super::marks::{AgreementStateView, state_of};
use super::text::text_that_holds;
use crate::check::Check;
use crate::choice;
use crate::fault::{Coded, Fault};
use crate::groups::{current_facilitators, current_members, get_group_row};
use crate::id::{AgreementId, AgreementTextId, FacilitatorId, GroupId, PersonId};
use crate::journal::Action;
use crate::languages::Language;
use crate::office::{Act, Look, Office};
use crate::settings::centre_language;
use crate::wire::Day;

choice! {
    /// How somebody agreed (R16): each way counts the same.
    AgreementWay {
        /// On paper, with her name.
        Written = "written",
        /// By word of mouth.
        Oral = "oral",
        /// By word of mouth, before a witness.
        Witnessed = "witnessed",
        /// On paper, with the name she goes by here.
        Alias = "alias",
    }
}

/// Some people of a group agreed.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RecordAgreementForm {
    /// The group.
    pub group: GroupId,
    /// The participants who agreed.
    #[serde(default)]
    pub people: Vec<PersonId>,
    /// The facilitators who agreed.
    #[serde(default)]
    pub facilitators: Vec<FacilitatorId>,
    /// The guests of one evening who agreed.
    #[serde(default)]
    pub guests: Vec<GuestFields>,
    /// The language of the text they agreed to; nothing means that of the centre's printed texts.
    #[serde(default)]
    pub language: Option<Language>,
    /// In which way.
    pub way: AgreementWay,
    /// When; nothing means today.
    #[serde(default)]
    pub agreed_on: Option<String>,
}

/// Some agreements no longer hold, or were recorded by mistake.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WithdrawAgreementForm {
    /// The group.
    pub group: GroupId,
    /// The participants concerned.
    #[serde(default)]
    pub people: Vec<PersonId>,
    /// The facilitators concerned.
    #[serde(default)]
    pub facilitators: Vec<FacilitatorId>,
    /// The guests' agreements concerned.
    #[serde(default)]
    pub guests: Vec<AgreementId>,
}

/// Why an agreement cannot be recorded.
#[derive(Debug)]
enum AgreementRefusal {
    NobodyNamed,
    NotInGroup,
}

impl Coded for AgreementRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::NobodyNamed => "nobody-named",
            Self::NotInGroup => "not-in-this-group",
        }
    }
}

fn check_named(
    look: &Look<'_>,
    group: GroupId,
    people: &[PersonId],
    leading: &[FacilitatorId],
    guests: usize,
) -> Result<(), Fault> {
    get_group_row(look, group)?;
    if people.is_empty() && leading.is_empty() && guests == 0 {
        return Err(AgreementRefusal::NobodyNamed.into());
    }
    let members: Vec<_> = current_members(look, group)?.iter().map(|member| member.person).collect();
    let facilitators = current_facilitators(look, group)?;
    let all_in =
        people.iter().all(|id| members.contains(id)) && leading.iter().all(|id| facilitators.contains(id));
    if all_in { Ok(()) } else { Err(AgreementRefusal::NotInGroup.into()) }
}

fn lapse(
    act: &Act<'_>,
    group: GroupId,
    person: Option<PersonId>,
    facilitator: Option<FacilitatorId>,
) -> Result<(), Fault> {
    act.conn()
        .prepare_cached(
            "UPDATE agreement SET lapsed_on = ? WHERE self_help_group = ? AND lapsed_on IS NULL
             AND guest IS NULL AND person IS ? AND facilitator IS ?",
        )?
        .execute(params![Day(act.today()), group, person, facilitator])?;
    Ok(())
}

/// Lets every agreement of a group lapse: everyone signs again (R10). A guest's holds: her evening has passed.
pub(crate) fn lapse_all(act: &Act<'_>, group: GroupId) -> Result<(), Fault> {
    act.conn().execute(
        "UPDATE agreement SET lapsed_on = ? WHERE self_help_group = ? AND lapsed_on IS NULL AND guest IS NULL",
        params![Day(act.today()), group],
    )?;
    Ok(())
}

/// Writes one agreement.
fn insert(
    act: &Act<'_>,
    agreed: &Agreed,
    person: Option<PersonId>,
    facilitator: Option<FacilitatorId>,
    guest: Option<&Guest>,
) -> Result<(), Fault> {
    act.conn()
        .prepare_cached(
            "INSERT INTO agreement (id, self_help_group, person, facilitator, guest, session, agreement_text, way, agreed_on)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            AgreementId::new(act.world()),
            agreed.group,
            person,
            facilitator,
            guest.map(|one| &one.called),
            guest.map(|one| one.session),
            agreed.text,
            agreed.way,
            agreed.on
        ])?;
    Ok(())
}

/// What those who agree at the same time have in common.
struct Agreed {
    group: GroupId,
    text: AgreementTextId,
    way: AgreementWay,
    on: Day,
}

/// Records that people, facilitators and guests of a group agreed; a later agreement takes the place of an earlier one.
pub fn record_agreement(office: &mut Office, form: RecordAgreementForm) -> Result<AgreementStateView, Fault> {
    let mut check = Check::default();
    let agreed_on = check.optional_day("agreed_on", form.agreed_on.as_deref());
    let guests = guests::checked(&mut check, &form.guests);
    check.done()?;
    office.act(Action::RecordAgreement, |act| {
        check_named(act, form.group, &form.people, &form.facilitators, guests.len())?;
        guests::check_evenings(act, form.group, &guests)?;
        act.about(form.group);
        let language = form.language.map_or_else(|| centre_language(act), Ok)?;
        let agreed = Agreed {
            group: form.group,
            text: text_that_holds(act, language)?,
            way: form.way,
            on: agreed_on.unwrap_or(Day(act.today())),
        };
        let people = form.people.iter().map(|id| (Some(*id), None));
        let facilitators = form.facilitators.iter().map(|id| (None, Some(*id)));
        for (person, facilitator) in people.chain(facilitators) {
            lapse(act, form.group, person, facilitator)?;
            insert(act, &agreed, person, facilitator, None)?;
        }
        for guest in &guests {
            insert(act, &agreed, None, None, Some(guest))?;
        }
        form.people.iter().for_each(|id| act.about(*id));
        state_of(act, form.group)
    })
}

/// Records that some agreements no longer hold; they stay with their dates.
pub fn withdraw_agreement(
    office: &mut Office,
    form: WithdrawAgreementForm,
) -> Result<AgreementStateView, Fault> {
    office.act(Action::WithdrawAgreement, |act| {
        check_named(act, form.group, &form.people, &form.facilitators, form.guests.len())?;
        act.about(form.group);
        for person in &form.people {
            act.about(*person);
            lapse(act, form.group, Some(*person), None)?;
        }
        for facilitator in &form.facilitators {
            lapse(act, form.group, None, Some(*facilitator))?;
        }
        for guest in &form.guests {
            guests::lapse(act, form.group, *guest)?;
        }
        state_of(act, form.group)
    })
}

/// Lets what is a person's follow to the one she is the same as.
pub(crate) fn hand_over(act: &Act<'_>, from: PersonId, to: PersonId) -> Result<(), Fault> {
    act.conn().execute("UPDATE agreement SET person = ? WHERE person = ?", [to, from])?;
    Ok(())
}
