//! What an old list says about reaching somebody: words that nobody has confirmed and that allow nothing (R1).
//!
//! They stand on her page and on the call sheet until she was asked. Digits of numbers among them show only where the
//! number itself does. Keeps true: what comes from a list never takes the place of what she said herself.

use rusqlite::{OptionalExtension, params};

use super::age::Age;
use super::contact_store::{find_contact, put_contact};
use super::details::{DetailsAnswer, DetailsFields, details_of};
use super::page::OfPersonForm;
use super::person::{Gender, NewPersonFields, Pronoun, get_facts, get_naming, put_person};
use super::phone::same_number;
use crate::fault::Fault;
use crate::folding::fold;
use crate::id::PersonId;
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::surface::Done;

/// Digits in a row, spaces and signs between them not counted, that may be a number.
const NUMBER: usize = 6;

/// What is known of somebody before a list says more of her.
#[derive(Debug, Clone, Default)]
pub(crate) struct Kept {
    called: Option<String>,
    real_name: Option<String>,
    phone: Option<String>,
    email: Option<String>,
    age: Option<Age>,
    gender: Gender,
    pronoun: Pronoun,
    details: DetailsFields,
}

/// Reads what is known of somebody.
pub(crate) fn kept_of(look: &Look<'_>, id: PersonId) -> Result<Kept, Fault> {
    let details = get_facts(look, id)?.details;
    let contact = find_contact(look, id)?.unwrap_or_default();
    Ok(Kept {
        called: Some(details.called),
        real_name: details.real_name,
        phone: contact.phone,
        email: contact.email,
        age: Some(details.age).filter(|age| *age != Age::NotAsked),
        gender: details.gender,
        pronoun: details.pronoun,
        details: details_of(look, id)?,
    })
}

impl Kept {
    /// Whether she goes by that name, in any order of its parts.
    pub(crate) fn is_called(&self, called: &str) -> bool {
        let parts = |name: &str| {
            let folded = fold(name);
            let mut parts: Vec<String> = folded.split(' ').map(str::to_owned).collect();
            parts.sort_unstable();
            parts
        };
        let wanted = parts(called);
        [&self.called, &self.real_name].into_iter().flatten().any(|name| parts(name) == wanted)
    }

    /// Whether a number says nothing else than what is known.
    pub(crate) fn has_phone(&self, phone: Option<&str>) -> bool {
        phone.zip(self.phone.as_deref()).is_none_or(|(new, known)| same_number(new, known))
    }

    /// Whether an address says nothing else than what is known.
    pub(crate) fn has_email(&self, email: Option<&str>) -> bool {
        email.zip(self.email.as_deref()).is_none_or(|(new, known)| new.eq_ignore_ascii_case(known))
    }

    /// Whether an age says nothing else than what is known.
    pub(crate) fn has_age(&self, person: &NewPersonFields) -> bool {
        let new = Age::of(person.birth_year, person.age_band);
        new == Age::NotAsked || self.age.is_none_or(|known| known == new)
    }

    /// Whether a gender says nothing else than what is known.
    pub(crate) fn has_gender(&self, person: &NewPersonFields) -> bool {
        person.gender == Gender::NotAsked || self.gender == Gender::NotAsked || person.gender == self.gender
    }

    /// Whether a pronoun says nothing else than what is known.
    pub(crate) fn has_pronoun(&self, person: &NewPersonFields) -> bool {
        person.pronoun == Pronoun::NotAsked
            || self.pronoun == Pronoun::NotAsked
            || person.pronoun == self.pronoun
    }

    /// What is said otherwise of what helps to meet her well.
    pub(crate) fn differs(&self, said: &DetailsFields) -> Vec<DetailsAnswer> {
        self.details.differs(said)
    }

    /// Adds what a list says of what helps, where nobody asked her yet.
    pub(crate) fn add_details(&mut self, said: &DetailsFields) {
        self.details.add(said);
    }

    /// Adds what a list says, where nothing is known yet.
    pub(crate) fn add(&mut self, person: &NewPersonFields, phone: Option<&str>, email: Option<&str>) {
        self.called.get_or_insert_with(|| person.called.clone());
        self.real_name = self.real_name.take().or_else(|| person.real_name.clone());
        self.phone = self.phone.take().or_else(|| phone.map(str::to_owned));
        self.email = self.email.take().or_else(|| email.map(str::to_owned));
        let age = Age::of(person.birth_year, person.age_band);
        self.age = self.age.or((age != Age::NotAsked).then_some(age));
        if self.gender == Gender::NotAsked {
            self.gender = person.gender;
        }
        if self.pronoun == Pronoun::NotAsked {
            self.pronoun = person.pronoun;
        }
    }
}

/// Writes what a list says of somebody where nothing is known yet.
pub(crate) fn fill_in(act: &Act<'_>, id: PersonId, said: &NewPersonFields) -> Result<(), Fault> {
    let mut details = get_facts(act, id)?.details;
    if details.age == Age::NotAsked {
        details.age = Age::of(said.birth_year, said.age_band);
    }
    if details.gender == Gender::NotAsked {
        details.gender = said.gender;
    }
    if details.pronoun == Pronoun::NotAsked {
        details.pronoun = said.pronoun;
    }
    details.real_name = details.real_name.or_else(|| said.real_name.clone());
    for language in &said.languages {
        if !details.languages.contains(language) {
            details.languages.push(language.clone());
        }
    }
    act.about(id);
    if put_person(act, id, &details)? { Ok(()) } else { Err(Fault::NotFound("person")) }
}

/// Writes how somebody may perhaps be reached: a number or an address where there is none, and the words beside it.
pub(crate) fn keep_unconfirmed(
    act: &Act<'_>,
    id: PersonId,
    phone: Option<&str>,
    email: Option<&str>,
    words: &[String],
) -> Result<(), Fault> {
    let before = find_contact(act, id)?;
    let mut contact = before.clone().unwrap_or_default();
    contact.phone = contact.phone.or_else(|| phone.map(str::to_owned));
    contact.email = contact.email.or_else(|| email.map(str::to_owned));
    if before.unwrap_or_default() != contact {
        put_contact(act, id, &contact)?;
    }
    if words.is_empty() {
        return Ok(());
    }
    let mut lines: Vec<String> =
        find_words(act, id)?.map(|text| text.lines().map(str::to_owned).collect()).unwrap_or_default();
    for line in words.iter().flat_map(|words| words.lines()) {
        if !lines.iter().any(|other| other == line) {
            lines.push(line.to_owned());
        }
    }
    act.conn()
        .prepare_cached(
            "INSERT INTO unconfirmed_contact (person, words) VALUES (?, ?)
             ON CONFLICT (person) DO UPDATE SET words = excluded.words",
        )?
        .execute(params![id, lines.join("\n")])?;
    Ok(())
}

fn find_words(look: &Look<'_>, id: PersonId) -> Result<Option<String>, Fault> {
    let mut statement =
        look.conn().prepare_cached("SELECT words FROM unconfirmed_contact WHERE person = ?")?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?)
}

/// The words about reaching somebody that nobody has confirmed; numbers in them only where the number itself may show.
pub(super) fn unconfirmed_of(
    look: &Look<'_>,
    id: PersonId,
    with_numbers: bool,
) -> Result<Option<String>, Fault> {
    Ok(find_words(look, id)?.map(|words| if with_numbers { words } else { without_numbers(&words) }))
}

/// Hides the digits of what may be numbers, and the addresses.
fn without_numbers(words: &str) -> String {
    let mut shown = String::with_capacity(words.len());
    let mut run = String::new();
    for letter in words.chars().chain(['\0']) {
        if letter.is_ascii_digit() || "+()-/. ".contains(letter) && !run.is_empty() || letter == '+' {
            run.push(letter);
            continue;
        }
        if run.chars().filter(char::is_ascii_digit).count() >= NUMBER {
            let end = run.len() - run.trim_end_matches(['(', '-', '/', '.', ' ']).len();
            shown.push_str("···");
            shown.push_str(&run[run.len() - end..]);
        } else {
            shown.push_str(&run);
        }
        run.clear();
        if letter != '\0' {
            shown.push(letter);
        }
    }
    let is_address =
        |word: &str| word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty());
    shown
        .split_inclusive([' ', '\n', ',', ';'])
        .map(|word| if is_address(word) { "··· " } else { word })
        .collect()
}

/// The words about one become words about another.
pub(super) fn hand_over(act: &Act<'_>, from: PersonId, to: PersonId) -> Result<(), Fault> {
    if let Some(words) = find_words(act, from)? {
        keep_unconfirmed(act, to, None, None, &[words])?;
        act.conn().execute("DELETE FROM unconfirmed_contact WHERE person = ?", [from])?;
    }
    Ok(())
}

/// She was asked: the words of the old list go.
pub fn settle_unconfirmed_contact(office: &mut Office, form: OfPersonForm) -> Result<Done, Fault> {
    office.act(Action::SettleUnconfirmedContact, |act| {
        get_naming(act, form.person)?;
        act.about(form.person);
        act.conn().execute("DELETE FROM unconfirmed_contact WHERE person = ?", [form.person])?;
        Ok(Done {})
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_words_do_not_show() {
        for (words, shown) in [
            ("Telefon: preko sestre 064/123-56-84, posle 17h", "Telefon: preko sestre ···, posle 17h"),
            ("+381 64 1235684 (mama)", "··· (mama)"),
            ("samo 10-12h", "samo 10-12h"),
            ("Mail: ana@example.rs ne", "Mail: ··· ne"),
            ("posle 20h, predstaviti se kao biblioteka", "posle 20h, predstaviti se kao biblioteka"),
        ] {
            assert_eq!(without_numbers(words), shown);
        }
    }
}
