//! What helps to meet a person well: how to address her, whether somebody has to interpret, what she needs to come in, who
//! minds the children, whose advisor she comes through, and the centre's own tags.
//!
//! Every answer may stay unasked, and "not asked", "none" and "prefers not to say" are three answers. Of children only their
//! number and ages (R24); of a therapy only yes or no (S4.6).

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::advisor::{advisor_of, put_advisor};
use super::person::get_naming;
use crate::check::Check;
use crate::choice;
use crate::fault::Fault;
use crate::id::{DirectoryEntryId, PersonId, TagId};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::settings::{self, TagView};
use crate::surface::Done;

choice! {
    /// How a person is addressed.
    #[derive(Default)]
    FormOfAddress {
        /// Nobody asked.
        #[default]
        NotAsked = "not-asked",
        /// By her first name, and informally where a language knows the difference.
        FirstName = "first-name",
        /// Politely.
        Polite = "polite",
    }
}

choice! {
    /// An answer to a question that is hers to leave open.
    #[derive(Default)]
    YesNo {
        /// Nobody asked.
        #[default]
        NotAsked = "not-asked",
        /// She prefers not to say.
        NotSaid = "not-said",
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

choice! {
    /// Whether there is anything to note.
    #[derive(Default)]
    Told {
        /// Nobody asked.
        #[default]
        NotAsked = "not-asked",
        /// She prefers not to say.
        NotSaid = "not-said",
        /// Asked, and there is nothing.
        Nothing = "nothing",
        /// There is something.
        Something = "something",
    }
}

choice! {
    /// What a person needs so that she can come and take part.
    AccessNeed {
        /// No steps.
        StepFree = "step-free",
        /// To be heard well and to hear well.
        Hearing = "hearing",
        /// To be told what others read.
        Sight = "sight",
        /// Plain words, and time.
        PlainWords = "plain-words",
        /// Somebody who comes along.
        Company = "company",
    }
}

choice! {
    /// How old children are.
    ChildAge {
        /// Under three.
        Under3 = "under-3",
        /// Three to six.
        From3 = "3-6",
        /// Seven to twelve.
        From7 = "7-12",
        /// Thirteen to seventeen.
        From13 = "13-17",
    }
}

/// What helps to meet a person well, as typed and as shown.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct DetailsFields {
    /// How she is addressed.
    pub address: FormOfAddress,
    /// Whether somebody has to interpret.
    pub interpreter: YesNo,
    /// Whether she needs anything to come in and take part.
    pub access: Told,
    /// What, of what comes up most.
    pub access_needs: Vec<AccessNeed>,
    /// What else, in a few words.
    pub access_note: String,
    /// Whether there are children at home.
    pub children: Told,
    /// How many (R24: never their names).
    pub children_count: Option<i32>,
    /// How old.
    pub children_ages: Vec<ChildAge>,
    /// Whether somebody has to mind them while she is here.
    pub childcare: YesNo,
    /// Whether she sees a therapist as well: never more than that (S4.6).
    pub therapist: YesNo,
    /// The advisor or partner through whom she comes, who is the owner of the contact (S5.4).
    pub advisor: Option<DirectoryEntryId>,
    /// The centre's own tags.
    pub tags: Vec<TagId>,
}

/// What helps to meet a person well, with the names of what it points to.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DetailsView {
    /// The answers.
    pub fields: DetailsFields,
    /// The advisor's or the partner's name.
    pub advisor_name: Option<String>,
    /// The tags.
    pub tags: Vec<TagView>,
}

/// A change of what helps to meet a person well.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeDetailsForm {
    /// The person.
    pub person: PersonId,
    /// What holds from now on.
    pub details: DetailsFields,
}

choice! {
    /// One of the answers, by which two who say different things are told apart.
    DetailsAnswer {
        /// Whether somebody has to interpret.
        Interpreter = "interpreter",
        /// What she needs to come in and take part.
        Access = "access",
        /// How many children, and how old.
        Children = "children",
        /// Whether somebody has to mind them.
        Childcare = "childcare",
        /// A therapist.
        Therapist = "therapist",
    }
}

impl DetailsFields {
    /// Whether nobody asked.
    pub(super) fn is_open(&self, answer: DetailsAnswer) -> bool {
        match answer {
            DetailsAnswer::Interpreter => self.interpreter == YesNo::NotAsked,
            DetailsAnswer::Access => self.access == Told::NotAsked,
            DetailsAnswer::Children => self.children == Told::NotAsked,
            DetailsAnswer::Childcare => self.childcare == YesNo::NotAsked,
            DetailsAnswer::Therapist => self.therapist == YesNo::NotAsked,
        }
    }

    /// Takes one answer from another.
    pub(super) fn take(&mut self, answer: DetailsAnswer, from: &Self) {
        match answer {
            DetailsAnswer::Interpreter => self.interpreter = from.interpreter,
            DetailsAnswer::Access => {
                self.access = from.access;
                self.access_needs.clone_from(&from.access_needs);
                self.access_note.clone_from(&from.access_note);
            }
            DetailsAnswer::Children => {
                self.children = from.children;
                self.children_count = from.children_count;
                self.children_ages.clone_from(&from.children_ages);
            }
            DetailsAnswer::Childcare => self.childcare = from.childcare,
            DetailsAnswer::Therapist => self.therapist = from.therapist,
        }
    }

    /// What is answered on both sides, and not in the same way.
    pub(super) fn differs(&self, said: &Self) -> Vec<DetailsAnswer> {
        let both = |answer: &DetailsAnswer| !self.is_open(*answer) && !said.is_open(*answer);
        let otherwise = |answer: &DetailsAnswer| {
            let mut mixed = self.clone();
            mixed.take(*answer, said);
            mixed != *self
        };
        DetailsAnswer::ALL.iter().copied().filter(both).filter(otherwise).collect()
    }

    /// Takes what is said where nobody asked yet, and every tag.
    pub(super) fn add(&mut self, said: &Self) {
        for answer in DetailsAnswer::ALL.iter().filter(|answer| !said.is_open(**answer)) {
            if self.is_open(*answer) {
                self.take(*answer, said);
            }
        }
        self.advisor = self.advisor.or(said.advisor);
        self.tags.extend(said.tags.iter().copied());
    }
}

/// Most children that are counted; beyond, the number says nothing more.
const CHILDREN: std::ops::RangeInclusive<i32> = 1..=20;

/// Checks the answers; what belongs to another answer than the one given falls away.
fn checked(check: &mut Check, typed: DetailsFields) -> DetailsFields {
    let access_note = check.line("details.access_note", &typed.access_note);
    if let Some(count) = typed.children_count {
        check.whole("details.children_count", count, CHILDREN);
    }
    let mut details = DetailsFields {
        access_needs: once_each(typed.access_needs),
        access_note,
        children_ages: once_each(typed.children_ages),
        tags: once_each(typed.tags),
        ..typed
    };
    if details.access != Told::Something {
        details.access_needs.clear();
        details.access_note.clear();
    }
    if details.children != Told::Something {
        details.children_count = None;
        details.children_ages.clear();
        details.childcare = YesNo::NotAsked;
    }
    details
}

fn once_each<T: Ord>(values: Vec<T>) -> Vec<T> {
    values.into_iter().collect::<BTreeSet<_>>().into_iter().collect()
}

fn words<T: Copy>(values: &[T], word: fn(T) -> &'static str) -> String {
    values.iter().map(|value| word(*value)).collect::<Vec<_>>().join(" ")
}

fn read_words<T: Copy>(text: &str, all: &[T], word: fn(T) -> &'static str) -> Vec<T> {
    all.iter().copied().filter(|value| text.split(' ').any(|kept| kept == word(*value))).collect()
}

fn read(row: &Row<'_>) -> rusqlite::Result<DetailsFields> {
    let (needs, ages): (String, String) = (row.get(3)?, row.get(7)?);
    Ok(DetailsFields {
        address: row.get(0)?,
        interpreter: row.get(1)?,
        access: row.get(2)?,
        access_needs: read_words(&needs, AccessNeed::ALL, AccessNeed::word),
        access_note: row.get(4)?,
        children: row.get(5)?,
        children_count: row.get(6)?,
        children_ages: read_words(&ages, ChildAge::ALL, ChildAge::word),
        childcare: row.get(8)?,
        therapist: row.get(9)?,
        advisor: None,
        tags: Vec::new(),
    })
}

/// Reads what helps to meet a person well; nothing was asked where there is no row.
pub(super) fn details_of(look: &Look<'_>, person: PersonId) -> Result<DetailsFields, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT address, interpreter, access, access_needs, access_note, children, children_count, children_ages, childcare,
         therapist FROM person_details WHERE person = ?",
    )?;
    let mut details = statement.query_row([person], read).optional()?.unwrap_or_default();
    let mut statement = look.conn().prepare_cached("SELECT tag FROM person_tag WHERE person = ?")?;
    details.advisor = advisor_of(look, person)?;
    details.tags = statement.query_map([person], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(details)
}

/// Whether a person has to come in without steps.
pub(crate) fn needs_no_steps(look: &Look<'_>, person: PersonId) -> Result<bool, Fault> {
    Ok(details_of(look, person)?.access_needs.contains(&AccessNeed::StepFree))
}

/// The same with names, as a person's page shows it.
pub(super) fn view_of(look: &Look<'_>, person: PersonId) -> Result<DetailsView, Fault> {
    let fields = details_of(look, person)?;
    let advisor_name = fields.advisor.map(|advisor| settings::directory_name(look, advisor)).transpose()?;
    let tags = fields.tags.iter().map(|tag| settings::get_tag(look, *tag)).collect::<Result<Vec<_>, _>>()?;
    Ok(DetailsView { fields, advisor_name, tags })
}

/// Writes what helps to meet a person well, in the place of what was there.
pub(super) fn put_details(act: &Act<'_>, person: PersonId, details: &DetailsFields) -> Result<(), Fault> {
    act.conn()
        .prepare_cached(
            "INSERT INTO person_details (person, address, interpreter, access, access_needs, access_note, children,
             children_count, children_ages, childcare, therapist) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
             ON CONFLICT (person) DO UPDATE SET address = excluded.address, interpreter = excluded.interpreter,
             access = excluded.access, access_needs = excluded.access_needs, access_note = excluded.access_note,
             children = excluded.children, children_count = excluded.children_count,
             children_ages = excluded.children_ages, childcare = excluded.childcare, therapist = excluded.therapist",
        )?
        .execute(params![
            person,
            details.address,
            details.interpreter,
            details.access,
            words(&details.access_needs, AccessNeed::word),
            details.access_note,
            details.children,
            details.children_count,
            words(&details.children_ages, ChildAge::word),
            details.childcare,
            details.therapist,
        ])?;
    put_advisor(act, person, details.advisor)?;
    act.conn().prepare_cached("DELETE FROM person_tag WHERE person = ?")?.execute([person])?;
    let mut insert = act.conn().prepare_cached("INSERT INTO person_tag (person, tag) VALUES (?, ?)")?;
    for tag in &details.tags {
        insert.execute(params![person, tag])?;
    }
    Ok(())
}

/// Writes what a list says of somebody where nobody asked her yet.
pub(crate) fn fill_in_details(act: &Act<'_>, person: PersonId, said: DetailsFields) -> Result<(), Fault> {
    let before = details_of(act, person)?;
    let mut details = before.clone();
    details.add(&said);
    let mut check = Check::default();
    let details = checked(&mut check, details);
    check.done()?;
    if details == before { Ok(()) } else { put_details(act, person, &details) }
}

/// Changes what helps to meet a person well.
pub fn change_details(office: &mut Office, form: ChangeDetailsForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let details = checked(&mut check, form.details);
    check.done()?;
    office.act(Action::ChangeDetails, |act| {
        get_naming(act, form.person)?;
        act.about(form.person);
        if let Some(advisor) = details.advisor {
            settings::directory_name(act, advisor)?;
        }
        for tag in &details.tags {
            settings::get_tag(act, *tag)?;
        }
        put_details(act, form.person, &details)?;
        Ok(Done {})
    })
}
