//! Who is perhaps the same: rows among each other, and people the centre knows.
//!
//! A number alone makes nobody the same person (R3): the same name with the same number does, and a row that says all the
//! same. Everything else that is alike is shown, for whoever imports to decide.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;
use ts_rs::TS;

use super::plan::RowAs;
use super::rows::Somebody;
use crate::choice;
use crate::enquiries;
use crate::fault::Fault;
use crate::folding::fold;
use crate::id::PersonId;
use crate::office::Look;
use crate::people::{self, DuplicateWhy, DuplicatesForm};
use crate::wire::Day;

/// Most others shown beside a row.
const MOST_OTHERS: usize = 5;

choice! {
    /// Why a row is perhaps of somebody known.
    AlikeWhy {
        /// The same number is noted; phones are shared (R3).
        SameNumber = "same-number",
        /// The name is the same.
        SameName = "same-name",
        /// Every cell is the same.
        SameCells = "same-cells",
        /// The name and the day of the enquiry are the same.
        SameDay = "same-day",
    }
}

/// Somebody a row is perhaps of.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AlikeView {
    /// The other row, or nothing where she is in the office already.
    pub row: Option<u32>,
    /// The person in the office.
    pub person: Option<PersonId>,
    /// What she is called.
    pub called: String,
    /// Why.
    pub why: Vec<AlikeWhy>,
}

/// The rows so far, by what makes two of them alike.
#[derive(Debug, Default)]
pub(super) struct Alike {
    names: HashMap<String, Vec<u32>>,
    numbers: HashMap<String, Vec<u32>>,
    cells: HashMap<String, u32>,
    called: HashMap<u32, String>,
}

/// A name without the order of its parts: lists write "Ljubičić Jelena" and "Jelena Ljubičić".
fn name_key(called: &str) -> String {
    let folded = fold(called);
    let mut parts: Vec<&str> = folded.split(' ').collect();
    parts.sort_unstable();
    parts.join(" ")
}

fn cells_key(somebody: &Somebody) -> String {
    somebody.cells.iter().map(|cell| format!("{}\u{1f}{}\u{1e}", cell.column, cell.text)).collect()
}

impl Alike {
    /// Whom a row is perhaps of, and what is proposed.
    pub(super) fn look_for(
        &self,
        look: &Look<'_>,
        somebody: &Somebody,
    ) -> Result<(Vec<AlikeView>, RowAs), Fault> {
        let name = name_key(&somebody.person.called);
        let number = somebody.phone.as_deref().and_then(people::phone_key);
        let mut proposed = RowAs::New;
        let mut rows: BTreeMap<u32, Vec<AlikeWhy>> = BTreeMap::new();
        for row in number.as_ref().and_then(|number| self.numbers.get(number)).into_iter().flatten() {
            rows.entry(*row).or_default().push(AlikeWhy::SameNumber);
        }
        for row in self.names.get(&name).filter(|_| !name.is_empty()).into_iter().flatten() {
            rows.entry(*row).or_default().push(AlikeWhy::SameName);
        }
        if let Some(row) = self.cells.get(&cells_key(somebody)) {
            rows.entry(*row).or_default().push(AlikeWhy::SameCells);
        }
        let mut others = Vec::new();
        for (row, why) in rows.into_iter().take(MOST_OTHERS) {
            let surely = why.contains(&AlikeWhy::SameCells)
                || (why.contains(&AlikeWhy::SameNumber) && why.contains(&AlikeWhy::SameName));
            if surely && proposed == RowAs::New {
                proposed = RowAs::SameRow(row);
            }
            let called = self.called.get(&row).cloned().unwrap_or_default();
            others.push(AlikeView { row: Some(row), person: None, called, why });
        }
        let form = DuplicatesForm {
            called: somebody.person.called.clone(),
            phone: somebody.phone.clone().unwrap_or_default(),
            except: None,
        };
        for found in people::perhaps_same(look, &form)? {
            let mut why = Vec::new();
            if found.why.contains(&DuplicateWhy::SameNumber) {
                why.push(AlikeWhy::SameNumber);
            }
            if name_key(&found.called) == name {
                why.push(AlikeWhy::SameName);
                let day = somebody.enquiry_on.map(Day);
                if day.is_some_and(|day| {
                    enquiries::days_of(look, found.id).is_ok_and(|days| days.contains(&day))
                }) {
                    why.push(AlikeWhy::SameDay);
                }
            }
            if why.is_empty() {
                continue;
            }
            if why.len() > 1 && why.contains(&AlikeWhy::SameName) {
                proposed = RowAs::SamePerson(found.id);
            }
            others.insert(0, AlikeView { row: None, person: Some(found.id), called: found.called, why });
        }
        others.truncate(MOST_OTHERS);
        Ok((others, proposed))
    }

    pub(super) fn note(&mut self, somebody: &Somebody) {
        let row = somebody.row;
        self.names.entry(name_key(&somebody.person.called)).or_default().push(row);
        if let Some(number) = somebody.phone.as_deref().and_then(people::phone_key) {
            self.numbers.entry(number).or_default().push(row);
        }
        self.cells.entry(cells_key(somebody)).or_insert(row);
        self.called.insert(row, somebody.person.called.clone());
    }
}
