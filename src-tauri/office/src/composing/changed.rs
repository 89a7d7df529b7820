//! What of a proposal does not hold any more: facts can change between a draft and its confirmation.

use serde::Serialize;
use tillit_composition::rules::{Subject, judge};
use ts_rs::TS;

use super::draft::Draft;
use super::pose::{Posed, at_the_door, said};
use super::translate::Gone;
use crate::facilitators;
use crate::fault::Fault;
use crate::id::ProposalGroupId;
use crate::office::Look;
use crate::people;
use crate::settings;

/// Something that does not hold any more.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
pub struct ChangedView {
    /// The end of a message id, `changed-…`.
    pub what: &'static str,
    /// The group of the proposal it is about.
    pub group: Option<ProposalGroupId>,
    /// Who or what it is about, by name. Never where it is only said to be not possible (R6).
    pub names: Vec<String>,
}

/// Everything that does not hold any more, each once.
pub(super) fn changes(look: &Look<'_>, posed: &Posed, draft: &Draft) -> Result<Vec<ChangedView>, Fault> {
    let read = posed.read(draft);
    let mut changes = Vec::new();
    for gone in &read.gone {
        let (what, name) = match gone {
            Gone::Person(person) => ("waits-no-more", people::get_naming(look, *person)?.called),
            Gone::Facilitator(id) => ("leads-no-more", facilitators::get_facilitator(look, *id)?.called),
            Gone::Running(id) => ("takes-nobody-new", crate::groups::get_group_row(look, *id)?.name),
            Gone::Venue(id) => ("room-put-away", settings::get_venue(look, *id)?.name),
            Gone::Topic(id) => ("topic-put-away", settings::get_topic(look, *id)?.name),
        };
        changes.push(ChangedView { what, group: None, names: vec![name] });
    }
    let judged = judge(&posed.instance, &read.solution).map_err(|_| Fault::Broken)?;
    for broken in &judged.broken {
        let what = said(broken.message);
        if what == "not-possible" {
            changes.push(ChangedView { what, group: None, names: Vec::new() });
            continue;
        }
        let (mut group, mut names) = (None, Vec::new());
        for subject in &broken.subjects {
            match subject {
                Subject::Person(number) => {
                    names.push(people::get_naming(look, posed.people[*number].person)?.called);
                }
                Subject::Facilitator(number) => names.push(posed.facilitators[*number].called.clone()),
                Subject::Room(number) => names.push(posed.venues[*number].name.clone()),
                Subject::Existing(number) => names.push(posed.running[*number].name.clone()),
                Subject::Group(number) => group = Some(draft.groups[read.groups[*number]].id),
                Subject::Pin(_) => {}
            }
        }
        changes.push(ChangedView { what, group, names });
    }
    if !at_the_door(&posed.door, &posed.instance, &read.solution).is_empty() {
        changes.push(ChangedView { what: "not-possible", group: None, names: Vec::new() });
    }
    changes.sort_unstable();
    changes.dedup();
    Ok(changes)
}
