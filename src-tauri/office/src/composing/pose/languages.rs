//! Which language a group speaks: the centre's own, or one that somebody wishes for and all of the group speak.
//!
//! Keeps true: a wish for a language is no condition (S5.3); whoever has one may come to a group in the centre's language as
//! well. A language nobody wishes for is not asked about.

use std::cmp::Reverse;

use tillit_composition::instance::Wish;

use super::{Posed, Waiter};
use crate::fault::Fault;
use crate::office::Look;
use crate::settings::centre_language;

/// The languages groups could speak, as ISO 639 codes: the centre's, then each that somebody wishes for.
pub(super) fn languages(look: &Look<'_>, people: &[Waiter]) -> Result<Vec<String>, Fault> {
    let own = centre_language(look)?.word().split('-').next().map(str::to_owned);
    let mut languages: Vec<String> = own.into_iter().collect();
    for wished in people.iter().filter_map(wished) {
        if !languages.iter().any(|known| known == wished) {
            languages.push(wished.to_owned());
        }
    }
    Ok(languages)
}

/// The language somebody wishes her group to speak.
pub(super) fn wished(waiter: &Waiter) -> Option<&str> {
    waiter.entries.iter().find_map(|entry| entry.wishes.language.as_deref())
}

/// What somebody speaks, by number: what she wishes first, the centre's language in any case.
pub(super) fn spoken(languages: &[String], wished: Option<&str>, others: &[String]) -> Vec<usize> {
    let number = |code: &str| languages.iter().position(|known| known == code);
    let others = others.iter().filter_map(|code| number(code));
    let mut spoken = Vec::new();
    for language in wished.and_then(number).into_iter().chain([0]).chain(others) {
        if !spoken.contains(&language) {
            spoken.push(language);
        }
    }
    spoken
}

impl Posed {
    /// The language a group speaks: of those all of it speak the one most of them wish for, or the centre's.
    pub(in super::super) fn language_of(&self, leaders: &[usize], members: &[usize]) -> usize {
        let leads = leaders.iter().map(|one| &self.instance.facilitators[*one].languages);
        let sits = members.iter().map(|one| &self.instance.people[*one].languages);
        let all: Vec<&Vec<usize>> = leads.chain(sits).collect();
        let wish = |language: usize| {
            let wishes = members.iter().map(|one| &self.instance.people[*one]);
            wishes
                .filter(|it| {
                    it.points.contains_key(&Wish::Language) && it.languages.first() == Some(&language)
                })
                .count()
        };
        let common = (0..self.languages.len()).filter(|it| all.iter().all(|spoken| spoken.contains(it)));
        common.max_by_key(|it| (wish(*it), Reverse(*it))).unwrap_or(0)
    }
}
