//! Two who turn out to be one person: what differs is chosen, everything else follows, and one undo parts them again.
//!
//! Keeps true: nothing is lost. Enquiries, calls, conversations, places on the waiting list, groups, attendance, agreements,
//! consents, notes, and whom she is kept apart from and together with all follow. What cannot be one is refused: two who
//! take part in one group. Two who are kept apart are refused too, and it says no more than "not possible" (R6).

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::apart::{ApartLevel, kept_apart_from};
use super::contact::SafeContact;
use super::contact_store::{find_contact, put_contact};
use super::details::{DetailsAnswer, DetailsFields, FormOfAddress, details_of, put_details};
use super::person::{Gender, PersonFacts, Pronoun, get_facts, put_person};
use super::{calls, together, unconfirmed};
use crate::choice;
use crate::fault::{Args, Coded, Fault};
use crate::id::{PersonId, ordered};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::people::AgeBand;
use crate::surface::Done;
use crate::wire::Day;
use crate::{
    agreements, composing, conversations, enquiries, facilitators, groups, notes, retention, sessions,
    settings, waiting,
};

choice! {
    /// What can differ between two who are one person.
    MergeField {
        /// What the centre calls her.
        Called = "called",
        /// Her real name.
        RealName = "real-name",
        /// How she is spoken of.
        Pronoun = "pronoun",
        /// Her gender.
        Gender = "gender",
        /// Her age.
        Age = "age",
        /// How it is safe to reach her: always as a whole (R1).
        SafeContact = "safe-contact",
        /// How she is addressed.
        Address = "address",
        /// Whether somebody has to interpret.
        Interpreter = "interpreter",
        /// What she needs to come in and take part.
        Access = "access",
        /// Children.
        Children = "children",
        /// A therapist.
        Therapist = "therapist",
        /// Through whom she comes.
        Advisor = "advisor",
    }
}

/// Two who are perhaps one person.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewMergeForm {
    /// The one who stays.
    pub stays: PersonId,
    /// The one who becomes the same as her.
    pub goes: PersonId,
}

/// Two who are one person.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MergePeopleForm {
    /// The one who stays.
    pub stays: PersonId,
    /// The one who becomes the same as her.
    pub goes: PersonId,
    /// What is taken from the one who goes, of what differs.
    pub taken: Vec<MergeField>,
}

/// What will have to be chosen.
#[derive(Debug, PartialEq, Serialize, TS)]
pub struct MergePreviewView {
    /// What both have an answer to, and not the same.
    pub differs: Vec<MergeField>,
}

/// Why two cannot be one.
#[derive(Debug)]
enum MergeRefusal {
    Oneself,
    InOneGroup(String),
    NotPossible,
}

impl Coded for MergeRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::Oneself => "merge-oneself",
            Self::InOneGroup(_) => "merge-in-one-group",
            Self::NotPossible => "merge-not-possible",
        }
    }

    fn args(&self) -> Args {
        match self {
            Self::InOneGroup(group) => Args::from([("group", group.as_str().into())]),
            _ => Args::new(),
        }
    }
}

/// All that is chosen between.
struct Side {
    facts: PersonFacts,
    details: DetailsFields,
    contact: Option<SafeContact>,
}

impl Side {
    fn of(look: &Look<'_>, person: PersonId) -> Result<Self, Fault> {
        let contact = find_contact(look, person)?;
        Ok(Self { facts: get_facts(look, person)?, details: details_of(look, person)?, contact })
    }

    /// Whether there is an answer at all.
    fn knows(&self, field: MergeField) -> bool {
        let (person, details) = (&self.facts.details, &self.details);
        match field {
            MergeField::Called => true,
            MergeField::RealName => person.real_name.is_some(),
            MergeField::Pronoun => person.pronoun != Pronoun::NotAsked,
            MergeField::Gender => person.gender != Gender::NotAsked,
            MergeField::Age => {
                person.age.birth_year().is_some() || person.age.kept_band() != AgeBand::NotAsked
            }
            MergeField::SafeContact => self.contact.is_some(),
            MergeField::Address => details.address != FormOfAddress::NotAsked,
            MergeField::Interpreter => !details.is_open(DetailsAnswer::Interpreter),
            MergeField::Access => !details.is_open(DetailsAnswer::Access),
            MergeField::Children => !details.is_open(DetailsAnswer::Children),
            MergeField::Therapist => !details.is_open(DetailsAnswer::Therapist),
            MergeField::Advisor => details.advisor.is_some(),
        }
    }

    /// Whether the other says the same.
    fn agrees(&self, other: &Self, field: MergeField) -> bool {
        let (mut mixed, before) = (Self::like(self), Self::like(self));
        mixed.take(field, other);
        mixed.facts.details == before.facts.details
            && mixed.details == before.details
            && mixed.contact == before.contact
    }

    fn like(other: &Self) -> Self {
        Self { facts: other.facts.clone(), details: other.details.clone(), contact: other.contact.clone() }
    }

    /// Takes one answer from the other.
    fn take(&mut self, field: MergeField, other: &Self) {
        let (person, theirs) = (&mut self.facts.details, &other.facts.details);
        let (details, from) = (&mut self.details, &other.details);
        match field {
            MergeField::Called => {
                person.called.clone_from(&theirs.called);
                person.called_as = theirs.called_as;
            }
            MergeField::RealName => person.real_name.clone_from(&theirs.real_name),
            MergeField::Pronoun => person.pronoun = theirs.pronoun,
            MergeField::Gender => person.gender = theirs.gender,
            MergeField::Age => person.age = theirs.age,
            MergeField::SafeContact => self.contact.clone_from(&other.contact),
            MergeField::Address => details.address = from.address,
            MergeField::Interpreter => details.take(DetailsAnswer::Interpreter, from),
            MergeField::Access => details.take(DetailsAnswer::Access, from),
            MergeField::Children => {
                details.take(DetailsAnswer::Children, from);
                details.take(DetailsAnswer::Childcare, from);
            }
            MergeField::Therapist => details.take(DetailsAnswer::Therapist, from),
            MergeField::Advisor => details.advisor = from.advisor,
        }
    }
}

/// What both have an answer to, and not the same.
fn differences(stays: &Side, goes: &Side) -> Vec<MergeField> {
    let both = |field: &MergeField| stays.knows(*field) && goes.knows(*field);
    let fields = MergeField::ALL.iter().copied().filter(both);
    fields.filter(|field| !stays.agrees(goes, *field)).collect()
}

fn check_pair(look: &Look<'_>, stays: PersonId, goes: PersonId) -> Result<(), Fault> {
    if stays == goes {
        return Err(MergeRefusal::Oneself.into());
    }
    let others = groups::participations_of(look, goes)?;
    let shared = groups::participations_of(look, stays)?
        .into_iter()
        .find(|line| others.iter().any(|other| other.group == line.group));
    if let Some(shared) = shared {
        return Err(MergeRefusal::InOneGroup(shared.group_name).into());
    }
    if kept_apart_from(look, stays)?.iter().any(|(other, _)| *other == goes) {
        return Err(MergeRefusal::NotPossible.into());
    }
    Ok(())
}

/// Reads what would have to be chosen; refuses what cannot be one.
pub fn preview_merge(office: &Office, form: PreviewMergeForm) -> Result<MergePreviewView, Fault> {
    office.look(|look| {
        let (stays, goes) = (Side::of(look, form.stays)?, Side::of(look, form.goes)?);
        check_pair(look, form.stays, form.goes)?;
        Ok(MergePreviewView { differs: differences(&stays, &goes) })
    })
}

/// Makes two one.
pub fn merge_people(office: &mut Office, form: MergePeopleForm) -> Result<Done, Fault> {
    office.act(Action::MergePeople, |act| {
        let MergePeopleForm { stays, goes, taken } = form;
        let (mut one, other) = (Side::of(act, stays)?, Side::of(act, goes)?);
        check_pair(act, stays, goes)?;
        act.about(stays);
        for field in MergeField::ALL {
            let unknown = !one.knows(*field) && other.knows(*field);
            if unknown || (taken.contains(field) && other.knows(*field)) {
                one.take(*field, &other);
            }
        }
        for language in &other.facts.details.languages {
            if !one.facts.details.languages.contains(language) {
                one.facts.details.languages.push(language.clone());
            }
        }
        let new_tags = other.details.tags.iter().filter(|tag| !one.details.tags.contains(tag));
        one.details.tags = one.details.tags.iter().chain(new_tags).copied().collect();
        let since = one.facts.known_since.min(other.facts.known_since);
        put_person(act, stays, &one.facts.details)?;
        act.conn().execute("UPDATE person SET known_since = ? WHERE id = ?", params![since, stays])?;
        put_details(act, stays, &one.details)?;
        if let Some(contact) = &one.contact {
            put_contact(act, stays, contact)?;
        }
        follow(act, goes, stays)?;
        forget(act, goes, stays)
    })
}

/// Lets everything that referred to the one follow to the other.
fn follow(act: &Act<'_>, from: PersonId, to: PersonId) -> Result<(), Fault> {
    calls::hand_over(act, from, to)?;
    apart(act, from, to)?;
    together::hand_over(act, from, to)?;
    unconfirmed::hand_over(act, from, to)?;
    for sql in [
        "UPDATE unsafe_call SET person = ? WHERE person = ?",
        "UPDATE handed_copy SET person = ? WHERE person = ?",
        // What the other answered comes after her own answers, and nothing is overwritten.
        "UPDATE consent SET person = ?1, line = line
         + (SELECT coalesce(max(c.line), 0) FROM consent c WHERE c.person = ?1 AND c.purpose = consent.purpose)
         WHERE person = ?2",
        "UPDATE merged_person SET into_person = ? WHERE into_person = ?",
    ] {
        act.conn().execute(sql, [to, from])?;
    }
    enquiries::hand_over(act, from, to)?;
    conversations::hand_over(act, from, to)?;
    waiting::hand_over(act, from, to)?;
    groups::hand_over(act, from, to)?;
    sessions::hand_over(act, from, to)?;
    agreements::hand_over(act, from, to)?;
    facilitators::hand_over(act, from, to)?;
    settings::hand_over(act, from, to)?;
    notes::hand_over(act, from, to)?;
    retention::hand_over(act, from, to)?;
    composing::hand_over(act, from, to)
}

/// R6: whoever was kept apart from the one is kept apart from the other; where both were, the stricter level holds.
fn apart(act: &Act<'_>, from: PersonId, to: PersonId) -> Result<(), Fault> {
    for (other, level) in kept_apart_from(act, from)? {
        let (a, b) = ordered(to, other);
        act.conn().execute(
            "INSERT INTO keep_apart (a, b, level) VALUES (?1, ?2, ?3)
             ON CONFLICT (a, b) DO UPDATE SET level = CASE level WHEN ?4 THEN level ELSE excluded.level END",
            params![a, b, level, ApartLevel::SiteDay],
        )?;
        act.conn().execute("DELETE FROM keep_together WHERE a = ? AND b = ?", [a, b])?;
    }
    act.conn().execute("DELETE FROM keep_apart WHERE a = ?1 OR b = ?1", [from])?;
    act.conn().execute(
        "INSERT INTO keep_apart_facilitator (person, facilitator)
         SELECT ?2, facilitator FROM keep_apart_facilitator WHERE person = ?1 ON CONFLICT DO NOTHING",
        [from, to],
    )?;
    act.conn().execute("DELETE FROM keep_apart_facilitator WHERE person = ?", [from])?;
    Ok(())
}

/// Takes away what is left of the one, and keeps who she is now, so that her history is found.
fn forget(act: &Act<'_>, goes: PersonId, stays: PersonId) -> Result<Done, Fault> {
    for table in ["person_tag", "person_details", "person_status", "safe_hours", "safe_contact"] {
        act.conn().execute(&format!("DELETE FROM {table} WHERE person = ?"), [goes])?;
    }
    act.conn().execute("DELETE FROM person WHERE id = ?", [goes])?;
    act.conn().execute(
        "INSERT INTO merged_person (id, into_person, merged_on) VALUES (?, ?, ?)",
        params![goes, stays, Day(act.today())],
    )?;
    Ok(Done {})
}

/// Whoever became the same as a person.
pub(crate) fn merged_into(look: &Look<'_>, person: PersonId) -> Result<Vec<PersonId>, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT id FROM merged_person WHERE into_person = ?")?;
    Ok(statement.query_map([person], |row| row.get(0))?.collect::<Result<_, _>>()?)
}
