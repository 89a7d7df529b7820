//! The numbers that come with the app, country by country, each with its source and the day it was read there.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::insert;
use crate::fault::Fault;
use crate::languages::{self, Language};
use crate::office::Act;
use crate::settings::Country;

/// A number that came with the app.
#[derive(Debug, Serialize, TS)]
pub struct ShippedNumberView {
    /// For what it is there.
    pub name: String,
    /// The number.
    pub number: String,
    /// Who answers, and when; may be empty.
    pub note: String,
    /// The address it was read at.
    pub source: String,
    /// The day it was read there: `2026-11-26`.
    pub read_on: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    read_on: String,
    numbers: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    country: Country,
    /// Message id `crisis-kind-<kind>`.
    kind: String,
    number: String,
    /// What whoever answers is called, in her own language; may be empty.
    service: String,
    /// `always`, hours of every day such as `14:00–23:00`, or empty where they are not known.
    hours: String,
    source: String,
}

static FILE: LazyLock<File> = LazyLock::new(|| {
    serde_json::from_str(include_str!("numbers.json")).expect("a test reads the file that is built in")
});

/// What came with the app for a country, in a language.
pub(super) fn shipped_for(country: Country, language: Language) -> Vec<ShippedNumberView> {
    let ours = FILE.numbers.iter().filter(|entry| entry.country == country);
    ours.map(|entry| ShippedNumberView {
        name: languages::text(language, &format!("crisis-kind-{}", entry.kind)),
        number: entry.number.clone(),
        note: entry.note(language),
        source: entry.source.clone(),
        read_on: FILE.read_on.clone(),
    })
    .collect()
}

impl Entry {
    fn note(&self, language: Language) -> String {
        let hours = match self.hours.as_str() {
            "" => None,
            "always" => Some(languages::text(language, "crisis-always")),
            hours => Some(languages::text_with(language, "crisis-daily", &[("hours", hours.into())])),
        };
        let service = Some(self.service.clone()).filter(|service| !service.is_empty());
        service.into_iter().chain(hours).collect::<Vec<_>>().join(" · ")
    }
}

/// Gives an office that moved to another country the numbers of that one, in the place of those it never changed.
pub(crate) fn follow_country(
    act: &Act<'_>,
    before: Country,
    after: Country,
    language: Language,
) -> Result<(), Fault> {
    for left in FILE.numbers.iter().filter(|entry| entry.country == before) {
        act.conn().execute("DELETE FROM crisis_number WHERE number = ?", [&left.number])?;
    }
    found_crisis_numbers(act, after, language)
}

/// Gives a new office the numbers of its country.
pub(crate) fn found_crisis_numbers(act: &Act<'_>, country: Country, language: Language) -> Result<(), Fault> {
    for shipped in shipped_for(country, language) {
        insert(act, &shipped.name, &shipped.number, &shipped.note)?;
    }
    Ok(())
}
