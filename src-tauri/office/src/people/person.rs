//! What a person is called and the little that is known of her.
//!
//! A name, a nickname or a sign: one of them, and all count the same (R7). Every other field may stay unasked, and "not
//! asked" is another answer than "prefers not to say".

use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::age::{Age, AgeBand};
use crate::check::Check;
use crate::choice;
use crate::collation;
use crate::fault::Fault;
use crate::folding;
use crate::id::PersonId;
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::roles;
use crate::settings::centre_language;
use crate::surface::Done;
use crate::wire::Day;

choice! {
    /// What kind of name a person goes by.
    #[derive(Default)]
    CalledAs {
        /// Her name, or a part of it.
        #[default]
        Name = "name",
        /// A nickname she chose.
        Nickname = "nickname",
        /// A sign the centre made: "Caller, 20 November, 10:42".
        Sign = "sign",
    }
}

choice! {
    /// How a person is spoken of.
    #[derive(Default)]
    Pronoun {
        /// Nobody asked.
        #[default]
        NotAsked = "not-asked",
        /// She.
        She = "she",
        /// He.
        He = "he",
        /// They.
        They = "they",
    }
}

choice! {
    /// A person's gender, as she says it.
    #[derive(Default)]
    Gender {
        /// Nobody asked.
        #[default]
        NotAsked = "not-asked",
        /// She prefers not to say.
        NotSaid = "not-said",
        /// A woman or girl.
        Woman = "woman",
        /// A man or boy.
        Man = "man",
        /// Another.
        Other = "other",
    }
}

/// A person as first met: nothing but one thing to identify by is needed.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NewPersonFields {
    /// What the centre may call her; may be empty where a phone number or an e-mail address is given.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
    /// Her real name, if she gave it (R7).
    pub real_name: Option<String>,
    /// How she is spoken of.
    pub pronoun: Pronoun,
    /// Her gender.
    pub gender: Gender,
    /// The year of her birth; where it is known, the age band follows from it.
    pub birth_year: Option<i32>,
    /// Her age, roughly.
    pub age_band: AgeBand,
    /// Languages she speaks, as ISO 639 codes: `sr`, `hu`.
    pub languages: Vec<String>,
}

/// A change of a person's details.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ChangePersonForm {
    /// The person.
    pub id: PersonId,
    /// What the centre may call her.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
    /// Her real name, if she gave it (R7).
    pub real_name: Option<String>,
    /// How she is spoken of.
    pub pronoun: Pronoun,
    /// Her gender.
    pub gender: Gender,
    /// The year of her birth; where it is known, the age band follows from it.
    pub birth_year: Option<i32>,
    /// Her age, roughly.
    pub age_band: AgeBand,
    /// Languages she speaks, as ISO 639 codes: `sr`, `hu`.
    pub languages: Vec<String>,
}

/// What a person is called.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NamingView {
    /// What the centre calls her.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
    /// Her real name, if she gave it. Stays on this screen: it is never printed (R7).
    pub real_name: Option<String>,
}

impl NamingView {
    pub(super) fn of(person: &NewPerson) -> Self {
        let (called, called_as) = (person.called.clone(), person.called_as);
        Self { called, called_as, real_name: person.real_name.clone() }
    }
}

/// What a person is called, as other capabilities may show it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Naming {
    pub(crate) id: PersonId,
    pub(crate) called: String,
    pub(crate) called_as: CalledAs,
}

/// What a person is called and what is known of her, checked.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct NewPerson {
    pub(crate) called: String,
    pub(crate) called_as: CalledAs,
    pub(crate) real_name: Option<String>,
    pub(crate) pronoun: Pronoun,
    pub(crate) gender: Gender,
    pub(crate) age: Age,
    pub(crate) languages: Vec<String>,
}

/// A person as the rules see her.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PersonFacts {
    pub(crate) id: PersonId,
    pub(crate) known_since: Day,
    pub(crate) details: NewPerson,
}

/// Checks a new person's fields; `called` may still be empty and is the caller's to fill.
pub(crate) fn checked_new_person(check: &mut Check, prefix: &str, fields: &NewPersonFields) -> NewPerson {
    let called = check.line(&format!("{prefix}called"), &fields.called);
    let real_name = check.optional_line(&format!("{prefix}real_name"), fields.real_name.as_deref());
    if let Some(year) = fields.birth_year {
        check.whole(&format!("{prefix}birth_year"), year, 1900..=2200);
    }
    let languages = checked_languages(check, &format!("{prefix}languages"), &fields.languages);
    NewPerson {
        called,
        called_as: fields.called_as,
        real_name,
        pronoun: fields.pronoun,
        gender: fields.gender,
        age: Age::of(fields.birth_year, fields.age_band),
        languages,
    }
}

/// Checks the codes of languages somebody speaks; each once.
pub(crate) fn checked_languages(check: &mut Check, field: &str, typed: &[String]) -> Vec<String> {
    let mut languages = Vec::new();
    for (index, typed) in typed.iter().enumerate() {
        let code = typed.trim().to_ascii_lowercase();
        if !(2..=3).contains(&code.len()) || !code.bytes().all(|byte| byte.is_ascii_lowercase()) {
            check.fault(format!("{field}.{index}"), "unknown-language");
        } else if !languages.contains(&code) {
            languages.push(code);
        }
    }
    languages
}

/// What the search looks in: every spelling of every name, each between two separators.
fn search_key(person: &NewPerson) -> String {
    let separator = folding::SEPARATOR;
    let mut key = format!("{separator}{}{separator}", folding::keys(&person.called));
    if let Some(real_name) = &person.real_name {
        key.push_str(&folding::keys(real_name));
        key.push(separator);
    }
    key
}

fn sort_key(look: &Look<'_>, called: &str) -> Result<Vec<u8>, Fault> {
    Ok(collation::order(centre_language(look)?).sort_key(called))
}

/// Puts everybody in the order of the centre's language, after that has changed.
pub(crate) fn put_in_order(act: &Act<'_>) -> Result<(), Fault> {
    let order = collation::order(centre_language(act)?);
    let mut read = act.conn().prepare("SELECT number, called FROM person")?;
    let people: Vec<(i64, String)> =
        read.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    let mut write = act.conn().prepare("UPDATE person SET sort_key = ? WHERE number = ?")?;
    for (number, called) in people {
        write.execute(params![order.sort_key(&called), number])?;
    }
    Ok(())
}

/// Adds a person, known from today.
pub(crate) fn add_person(act: &Act<'_>, person: &NewPerson) -> Result<PersonId, Fault> {
    add_person_known_since(act, person, Day(act.today()))
}

/// Adds a person who was known before.
pub(crate) fn add_person_known_since(
    act: &Act<'_>,
    person: &NewPerson,
    known_since: Day,
) -> Result<PersonId, Fault> {
    let id = PersonId::new(act.world());
    act.about(id);
    act.conn()
        .prepare_cached(
            "INSERT INTO person (id, called, called_as, real_name, pronoun, gender, birth_year, age_band, languages,
             search_key, sort_key, known_since, advisor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            id,
            person.called,
            person.called_as,
            person.real_name,
            person.pronoun,
            person.gender,
            person.age.birth_year(),
            person.age.kept_band(),
            person.languages.join(" "),
            search_key(person),
            sort_key(act, &person.called)?,
            known_since,
            roles::own_people(act)?,
        ])?;
    Ok(id)
}

fn facts(row: &Row<'_>) -> rusqlite::Result<PersonFacts> {
    let languages: String = row.get(8)?;
    Ok(PersonFacts {
        id: row.get(0)?,
        known_since: row.get(9)?,
        details: NewPerson {
            called: row.get(1)?,
            called_as: row.get(2)?,
            real_name: row.get(3)?,
            pronoun: row.get(4)?,
            gender: row.get(5)?,
            age: Age::of(row.get(6)?, row.get(7)?),
            languages: languages.split_whitespace().map(str::to_owned).collect(),
        },
    })
}

/// One person as the rules see her.
pub(crate) fn get_facts(look: &Look<'_>, id: PersonId) -> Result<PersonFacts, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT id, called, called_as, real_name, pronoun, gender, birth_year, age_band, languages, known_since
         FROM person WHERE id = ?",
    )?;
    statement.query_row([id], facts).optional()?.ok_or(Fault::NotFound("person"))
}

/// What placing somebody in a group asks of her.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct PlacingFacts {
    pub(crate) gender: Gender,
    pub(crate) birth_year: Option<i32>,
    pub(crate) age_band: AgeBand,
}

/// Reads what placing somebody in a group asks of her.
pub(crate) fn placing_facts(look: &Look<'_>, id: PersonId) -> Result<PlacingFacts, Fault> {
    let details = get_facts(look, id)?.details;
    let birth_year = details.age.birth_year();
    Ok(PlacingFacts { gender: details.gender, birth_year, age_band: details.age.band(look.today()) })
}

/// The languages somebody speaks, as ISO 639 codes; none means nobody asked.
pub(crate) fn languages_of(look: &Look<'_>, id: PersonId) -> Result<Vec<String>, Fault> {
    Ok(get_facts(look, id)?.details.languages)
}

/// What a person is called.
pub(crate) fn get_naming(look: &Look<'_>, id: PersonId) -> Result<Naming, Fault> {
    let mut statement =
        look.conn().prepare_cached("SELECT id, called, called_as FROM person WHERE id = ?")?;
    let found = statement
        .query_row([id], |row| Ok(Naming { id: row.get(0)?, called: row.get(1)?, called_as: row.get(2)? }))
        .optional()?;
    found.ok_or(Fault::NotFound("person"))
}

/// What a person is called, and her real name where it is known.
pub(crate) fn names_of(look: &Look<'_>, id: PersonId) -> Result<(Naming, Option<String>), Fault> {
    let real_name = get_facts(look, id)?.details.real_name;
    Ok((get_naming(look, id)?, real_name))
}

/// What a person is called, in one word; fails where there is no such person.
pub(crate) fn called(look: &Look<'_>, id: PersonId) -> Result<String, Fault> {
    Ok(get_naming(look, id)?.called)
}

/// Writes what a person is called and what is known of her, in the place of what was there; gives whether she is there.
pub(super) fn put_person(act: &Act<'_>, id: PersonId, person: &NewPerson) -> Result<bool, Fault> {
    let changed = act.conn().execute(
        "UPDATE person SET called = ?, called_as = ?, real_name = ?, pronoun = ?, gender = ?, birth_year = ?,
         age_band = ?, languages = ?, search_key = ?, sort_key = ? WHERE id = ?",
        params![
            person.called,
            person.called_as,
            person.real_name,
            person.pronoun,
            person.gender,
            person.age.birth_year(),
            person.age.kept_band(),
            person.languages.join(" "),
            search_key(person),
            sort_key(act, &person.called)?,
            id,
        ],
    )?;
    Ok(changed > 0)
}

/// Changes a person's details.
pub fn change_person(office: &mut Office, form: ChangePersonForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let fields = NewPersonFields {
        called: form.called,
        called_as: form.called_as,
        real_name: form.real_name,
        pronoun: form.pronoun,
        gender: form.gender,
        birth_year: form.birth_year,
        age_band: form.age_band,
        languages: form.languages,
    };
    let person = checked_new_person(&mut check, "", &fields);
    if person.called.is_empty() {
        check.fault("called", "required");
    }
    check.done()?;
    office.act(Action::ChangePerson, |act| {
        act.about(form.id);
        if put_person(act, form.id, &person)? { Ok(Done {}) } else { Err(Fault::NotFound("person")) }
    })
}
