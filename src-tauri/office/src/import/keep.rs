//! The import itself: everything as one act, or nothing.
//!
//! What has no day of its own counts from the day of the import. Deliberately not here: decisions; they are in `plan`.

use serde::Serialize;
use ts_rs::TS;

use super::plan::{Incoming, Plan, TopicAs, Whose, plan};
use super::preview::{ImportForm, UnreadGroupView, count, file_of, groups, here, keep_unread, read};
use super::rows::Talk;
use crate::check::Check;
use crate::conversations::{self, Conclusion};
use crate::desk::Desk;
use crate::enquiries::{self, Channel};
use crate::fault::Fault;
use crate::id::{PersonId, TopicId};
use crate::journal::Action;
use crate::languages::{self, Language};
use crate::office::Act;
use crate::people::{self, CallAbout, CalledAs};
use crate::settings::{centre_language, insert_topic};
use crate::wire::Day;
use crate::work::{Errand, Progress, WorkKind};
use crate::{notes, waiting};

/// What an import did.
#[derive(Debug, Serialize, TS)]
pub struct ImportedView {
    /// Rows in which something stood.
    pub rows: u32,
    /// People who are new.
    pub people: u32,
    /// People who were known before, and of whom the list says more.
    pub known: u32,
    /// Places on the waiting list.
    pub waiting: u32,
    /// People of whom unconfirmed words about reaching them were kept.
    pub unconfirmed_contacts: u32,
    /// How many cells were not taken, or not wholly.
    pub unread: u32,
    /// Those cells by column and reason.
    pub unread_groups: Vec<UnreadGroupView>,
}

/// Imports the spreadsheet that was chosen: all of it in one act.
pub fn import_spreadsheet(desk: &mut Desk, form: ImportForm) -> Result<Errand<ImportedView>, Fault> {
    let file = file_of(desk)?;
    let here = here(desk)?;
    let progress = desk.works().begin(WorkKind::Import, "reading")?;
    let choices = form.choices();
    let run = move |progress: &Progress| read(&file, &form, here, progress);
    Ok(Errand::new(progress, run, move |desk, read| {
        let rows = read?.rows;
        let progress = desk.works().begin(WorkKind::Import, "comparing")?;
        let office = desk.office_mut()?;
        let (plan, language) = office.look(|look| {
            let language = centre_language(look)?;
            Ok((plan(look, rows, &choices, language, &progress)?, language))
        })?;
        let done = office.act(Action::ImportSpreadsheet, |act| keep(act, &plan, language, &progress))?;
        drop(progress);
        let view = ImportedView {
            rows: plan.rows,
            people: done.people,
            known: done.known,
            waiting: done.waiting,
            unconfirmed_contacts: done.unconfirmed,
            unread: count(plan.unread.len()),
            unread_groups: groups(&plan.unread),
        };
        keep_unread(desk, plan.unread);
        Ok(view)
    }))
}

#[derive(Default)]
struct Counted {
    people: u32,
    known: u32,
    waiting: u32,
    unconfirmed: u32,
}

fn keep(act: &Act<'_>, plan: &Plan, language: Language, progress: &Progress) -> Result<Counted, Fault> {
    let mut topics: Vec<Option<TopicId>> = Vec::new();
    for (index, topic) in plan.topics.iter().enumerate() {
        let is_wanted = plan.incoming.iter().any(|incoming| incoming.topics.contains(&index));
        topics.push(match topic.becomes {
            TopicAs::Known(id) => Some(id),
            TopicAs::New if is_wanted => Some(insert_topic(act, &topic.name, false)?),
            TopicAs::New | TopicAs::LeftOut => None,
        });
    }
    let mut counted = Counted::default();
    let mut people: Vec<PersonId> = Vec::new();
    let all = plan.incoming.len().max(1);
    for (index, incoming) in plan.incoming.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a bar on a screen is not that exact")]
        progress.tell("keeping", Some(index as f64 / all as f64))?;
        let person = person_of(act, incoming, &people, language, &mut counted)?;
        people.push(person);
        keep_row(act, incoming, person, &topics, &mut counted)?;
    }
    Ok(counted)
}

fn person_of(
    act: &Act<'_>,
    incoming: &Incoming,
    people: &[PersonId],
    language: Language,
    counted: &mut Counted,
) -> Result<PersonId, Fault> {
    let somebody = &incoming.somebody;
    let mut check = Check::default();
    let mut new = people::checked_new_person(&mut check, "", &somebody.person);
    check.done()?;
    match incoming.whose {
        Whose::New => {
            if new.called.is_empty() {
                let args = [("row", somebody.row.into())];
                new.called = languages::text_with(language, "sign-from-list", &args);
                new.called_as = CalledAs::Sign;
            }
            counted.people += 1;
            let since = somebody.enquiry_on.or(somebody.waiting_since).unwrap_or(act.today());
            people::add_person_known_since(act, &new, Day(since))
        }
        Whose::Person(id) => {
            counted.known += 1;
            people::fill_in(act, id, &somebody.person)?;
            Ok(id)
        }
        Whose::Earlier(place) => {
            let id = *people.get(place).ok_or(Fault::Broken)?;
            people::fill_in(act, id, &somebody.person)?;
            Ok(id)
        }
    }
}

fn keep_row(
    act: &Act<'_>,
    incoming: &Incoming,
    person: PersonId,
    topics: &[Option<TopicId>],
    counted: &mut Counted,
) -> Result<(), Fault> {
    let somebody = &incoming.somebody;
    let topics: Vec<TopicId> = incoming.topics.iter().filter_map(|topic| topics[*topic]).collect();
    let (phone, email) = (somebody.phone.as_deref(), somebody.email.as_deref());
    people::keep_unconfirmed(act, person, phone, email, &somebody.unconfirmed)?;
    counted.unconfirmed += u32::from(!somebody.unconfirmed.is_empty());
    if !somebody.notes.is_empty() {
        notes::take_in(act, person, &somebody.notes.join("\n"))?;
    }
    let today = act.today();
    let enquired_on = somebody.enquiry_on.or(somebody.waiting_since).unwrap_or(today);
    if incoming.enquires {
        let by_mail = somebody.phone.is_none() && somebody.email.is_some();
        let channel = somebody.channel.unwrap_or(if by_mail { Channel::Email } else { Channel::Phone });
        let times = somebody.times.join("; ");
        enquiries::take_in(act, person, Day(enquired_on), channel, &times, &topics)?;
    }
    match somebody.talk {
        Talk::Held { on } => {
            let conclusion = somebody.conclusion.clone().unwrap_or(if somebody.waits {
                Conclusion::Accepted
            } else {
                Conclusion::Other
            });
            conversations::take_in_held(act, person, Day(on.unwrap_or(today)), conclusion)?;
        }
        Talk::NotYet if somebody.waits && !conversations::is_booked(act, person)? => {
            people::owe_call(act, person, CallAbout::BookConversation)?;
        }
        Talk::NotYet | Talk::Unknown => {}
    }
    if somebody.waits {
        let since = Day(somebody.waiting_since.unwrap_or(enquired_on));
        for topic in topics {
            let joined = waiting::join_since(act, person, topic, &somebody.wishes, since)?;
            counted.waiting += u32::from(joined.is_some());
        }
    }
    Ok(())
}
