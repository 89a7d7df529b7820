//! Finding a person by any part of any name, in any script, and the people a new enquiry may already be from.
//!
//! Every question goes through an index and stops at twenty, so typing stays quick with fifty thousand people. R3: phones
//! are shared, so a number that is known already is no more than a hint that it is perhaps the same person.

use std::collections::BTreeSet;

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::person::CalledAs;
use super::phone::phone_key;
use super::stage::{Stage, StageOn, stage_of};
use crate::choice;
use crate::collation::{self, Order};
use crate::fault::Fault;
use crate::folding::{self, SEPARATOR, fold};
use crate::id::{DirectoryEntryId, PersonId};
use crate::office::{Look, Office};
use crate::roles;
use crate::settings::centre_language;
use crate::wire::Day;

/// Most people found at once.
const MOST: usize = 20;
/// Most possible duplicates at once.
const MOST_DUPLICATES: usize = 5;
/// What the trigram index needs at least.
const TRIGRAM: usize = 3;

/// What was typed into the search box.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindPeopleForm {
    /// Any part of a name.
    pub text: String,
}

choice! {
    /// By which of her names a person was found.
    FoundBy {
        /// By what the centre calls her.
        Called = "called",
        /// By her real name, which is not shown (R7).
        RealName = "real-name",
    }
}

/// A person found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FoundPersonView {
    /// The person.
    pub id: PersonId,
    /// What the centre calls her.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
    /// By which of her names she was found.
    pub found_by: FoundBy,
    /// Where she is on the way.
    pub stage: Stage,
    /// Since when, or for when a conversation is booked.
    pub stage_since: Day,
}

/// The people found: whole names first, then beginnings, then the rest.
#[derive(Debug, Serialize, TS)]
pub struct FoundPeopleView {
    /// At most twenty.
    pub people: Vec<FoundPersonView>,
}

/// What the strip of a new enquiry knows so far.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DuplicatesForm {
    /// What the caller may be called.
    pub called: String,
    /// The number.
    pub phone: String,
    /// A person not to be listed: the one already chosen.
    pub except: Option<PersonId>,
}

choice! {
    /// Why somebody is perhaps the same person.
    DuplicateWhy {
        /// The same number is noted; phones are shared (R3).
        SameNumber = "same-number",
        /// The name is alike.
        SimilarName = "similar-name",
    }
}

/// Perhaps the same person.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DuplicateView {
    /// The person.
    pub id: PersonId,
    /// What the centre calls her.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
    /// Why she is perhaps the same.
    pub why: Vec<DuplicateWhy>,
    /// Where she is on the way.
    pub stage: Stage,
    /// Since when, or for when a conversation is booked.
    pub stage_since: Day,
}

/// People who are perhaps the same as the caller.
#[derive(Debug, Serialize, TS)]
pub struct DuplicatesView {
    /// At most five.
    pub people: Vec<DuplicateView>,
}

struct Hit {
    number: i64,
    id: PersonId,
    called: String,
    called_as: CalledAs,
}

/// Collects hits in order, each person once, up to a limit.
struct Hits<'a> {
    look: &'a Look<'a>,
    limit: usize,
    hits: Vec<Hit>,
    seen: BTreeSet<i64>,
}

impl<'a> Hits<'a> {
    fn new(look: &'a Look<'a>, limit: usize) -> Self {
        Self { look, limit, hits: Vec::new(), seen: BTreeSet::new() }
    }

    fn is_full(&self) -> bool {
        self.hits.len() >= self.limit
    }

    /// Adds people whose first key begins with a text: those are the spellings of what the centre calls them.
    fn add_beginning(&mut self, beginning: &str) -> Result<(), Fault> {
        if self.is_full() {
            return Ok(());
        }
        let mut statement = self.look.conn().prepare_cached(
            "SELECT number, id, called, called_as FROM person WHERE search_key >= ?1 AND search_key < ?2
             ORDER BY search_key, number LIMIT ?3",
        )?;
        let after = format!("{beginning}\u{10FFFF}");
        let rows = statement.query_map(params![beginning, after, self.asked()], hit)?;
        self.take(rows)
    }

    /// Adds people in any of whose keys a text occurs; one that is too short for the index adds nobody. In the order of the
    /// index, because only so it stops at the limit instead of reading every place where a common syllable stands.
    fn add_containing(&mut self, needle: &str) -> Result<(), Fault> {
        if needle.chars().count() < TRIGRAM {
            return Ok(());
        }
        let phrase = format!("\"{}\"", needle.replace('"', "\"\""));
        self.add(
            "SELECT number, id, called, called_as FROM person WHERE number IN
             (SELECT rowid FROM person_search WHERE person_search MATCH ?1 ORDER BY rowid LIMIT ?2)
             ORDER BY number",
            &phrase,
        )
    }

    fn add_with_number(&mut self, key: &str) -> Result<(), Fault> {
        self.add(
            "SELECT p.number, p.id, p.called, p.called_as FROM safe_contact s JOIN person p ON p.id = s.person
             WHERE s.phone_key = ?1 ORDER BY p.number DESC LIMIT ?2",
            key,
        )
    }

    fn add(&mut self, sql: &str, wanted: &str) -> Result<(), Fault> {
        if self.is_full() {
            return Ok(());
        }
        let mut statement = self.look.conn().prepare_cached(sql)?;
        let rows = statement.query_map(params![wanted, self.asked()], hit)?;
        self.take(rows)
    }

    /// Those seen already may come again, so as many more are asked for.
    fn asked(&self) -> u32 {
        u32::try_from(self.limit + self.hits.len()).unwrap_or(u32::MAX)
    }

    /// Puts those added since there were so many into the order of the centre's language.
    fn sort_since(&mut self, since: usize, order: &Order) {
        if let Some(added) = self.hits.get_mut(since..) {
            added.sort_by(|one, other| order.compare(&one.called, &other.called));
        }
    }

    fn take(&mut self, rows: impl Iterator<Item = rusqlite::Result<Hit>>) -> Result<(), Fault> {
        for hit in rows {
            let hit = hit?;
            if !self.is_full() && self.seen.insert(hit.number) {
                self.hits.push(hit);
            }
        }
        Ok(())
    }
}

/// An advisor's own people by any part of any of their names: dozens, so each name is looked at.
fn own_hits(look: &Look<'_>, advisor: DirectoryEntryId, wanted: &str) -> Result<Vec<Hit>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT number, id, called, called_as, search_key FROM person WHERE advisor = ? ORDER BY sort_key",
    )?;
    let rows = statement.query_map([advisor], |row| Ok((hit(row)?, row.get::<_, String>(4)?)))?;
    let people: Vec<(Hit, String)> = rows.collect::<Result<_, _>>()?;
    let traces = folding::traces(wanted);
    let mut hits: Vec<Hit> = people
        .into_iter()
        .filter(|(_, key)| traces.iter().any(|trace| key.contains(trace)))
        .map(|(hit, _)| hit)
        .collect();
    hits.sort_by_key(|hit| folding::fit(&hit.called, wanted).map_or(folding::Fit::Part, |fit| fit));
    Ok(hits)
}

fn hit(row: &rusqlite::Row<'_>) -> rusqlite::Result<Hit> {
    Ok(Hit { number: row.get(0)?, id: row.get(1)?, called: row.get(2)?, called_as: row.get(3)? })
}

/// Finds people by any part of any of their names.
pub fn find_people(office: &Office, form: FindPeopleForm) -> Result<FoundPeopleView, Fault> {
    office.look(|look| Ok(FoundPeopleView { people: found(look, &fold(&form.text), MOST)? }))
}

/// The people in any of whose names a folded text occurs: whole names first, then beginnings, then the rest, each in the
/// order of the centre's language.
pub(crate) fn found(look: &Look<'_>, wanted: &str, most: usize) -> Result<Vec<FoundPersonView>, Fault> {
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let hits = match roles::own_people(look)? {
        Some(advisor) => own_hits(look, advisor, wanted)?,
        None => all_hits(look, wanted, most)?,
    };
    let people = hits.into_iter().take(most).map(|hit| {
        let by_called = folding::keys(&hit.called).contains(wanted);
        let StageOn { stage, since } = stage_of(look, hit.id)?;
        Ok(FoundPersonView {
            id: hit.id,
            called: hit.called,
            called_as: hit.called_as,
            found_by: if by_called { FoundBy::Called } else { FoundBy::RealName },
            stage,
            stage_since: since,
        })
    });
    people.collect()
}

fn all_hits(look: &Look<'_>, wanted: &str, most: usize) -> Result<Vec<Hit>, Fault> {
    let order = collation::order(centre_language(look)?);
    let mut hits = Hits::new(look, most);
    hits.add_beginning(&format!("{SEPARATOR}{wanted}{SEPARATOR}"))?;
    hits.sort_since(0, order);
    let whole = hits.hits.len();
    hits.add_beginning(&format!("{SEPARATOR}{wanted}"))?;
    hits.sort_since(whole, order);
    let beginning = hits.hits.len();
    if wanted.chars().count() >= TRIGRAM {
        hits.add_containing(wanted)?;
    } else {
        hits.add_containing(&format!("{SEPARATOR}{wanted}"))?;
    }
    hits.sort_since(beginning, order);
    Ok(hits.hits)
}

/// Finds people who are perhaps the same as the caller.
pub fn find_duplicates(office: &Office, form: DuplicatesForm) -> Result<DuplicatesView, Fault> {
    office.look(|look| Ok(DuplicatesView { people: perhaps_same(look, &form)? }))
}

/// The people who are perhaps the same as somebody of that name and number: at most five.
pub(crate) fn perhaps_same(look: &Look<'_>, form: &DuplicatesForm) -> Result<Vec<DuplicateView>, Fault> {
    let numbered = {
        let mut hits = Hits::new(look, MOST_DUPLICATES + 1);
        if let Some(key) = phone_key(&form.phone) {
            hits.add_with_number(&key)?;
        }
        hits.hits
    };
    let named = {
        let mut hits = Hits::new(look, MOST_DUPLICATES + 1);
        let folded = fold(&form.called);
        if folded.chars().count() >= TRIGRAM {
            hits.add_beginning(&format!("{SEPARATOR}{folded}{SEPARATOR}"))?;
            hits.add_beginning(&format!("{SEPARATOR}{folded}"))?;
            if let Some((first, _)) = folded.split_once(' ') {
                hits.add_beginning(&format!("{SEPARATOR}{first}{SEPARATOR}"))?;
            }
            hits.add_containing(&format!("{SEPARATOR}{folded}"))?;
        }
        hits.hits
    };
    let same_name: BTreeSet<i64> = named.iter().map(|hit| hit.number).collect();
    let same_number: BTreeSet<i64> = numbered.iter().map(|hit| hit.number).collect();
    let mut people = Vec::new();
    let mut seen = BTreeSet::new();
    for hit in numbered.into_iter().chain(named) {
        // S5.4: a number or a name must not tell an advisor of somebody else's people.
        if !roles::sees_person(look, hit.id)? {
            continue;
        }
        if form.except == Some(hit.id) || people.len() == MOST_DUPLICATES || !seen.insert(hit.number) {
            continue;
        }
        let mut why = Vec::new();
        if same_number.contains(&hit.number) {
            why.push(DuplicateWhy::SameNumber);
        }
        if same_name.contains(&hit.number) {
            why.push(DuplicateWhy::SimilarName);
        }
        let StageOn { stage, since } = stage_of(look, hit.id)?;
        people.push(DuplicateView {
            id: hit.id,
            called: hit.called,
            called_as: hit.called_as,
            why,
            stage,
            stage_since: since,
        });
    }
    Ok(people)
}
