//! The import itself: everything as one act, or nothing.
//!
//! What has no day of its own counts from the day of the import. Deliberately not here: decisions; they are in `plan`.

use serde::Serialize;
use ts_rs::TS;

use super::named::{WordAs, Words};
use super::plan::{Incoming, Plan, Whose, plan};
use super::preview::{ImportForm, UnreadGroupView, count, file_of, groups, here, keep_unread, read};
use super::rows::Talk;
use crate::check::Check;
use crate::conversations::{self, Conclusion};
use crate::desk::Desk;
use crate::enquiries::{self, Channel, PastEnquiry};
use crate::fault::Fault;
use crate::id::{DirectoryEntryId, PersonId, ProgrammeId, TagId, TopicId};
use crate::journal::Action;
use crate::languages::{self, Language};
use crate::notes::{NoteAbout, NoteKind};
use crate::office::Act;
use crate::people::{self, CallAbout, CalledAs, DetailsFields};
use crate::settings::{self, DirectoryKind, centre_language};
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
            Ok((plan(look, rows, &choices, (language, here.notes), &progress)?, language))
        })?;
        let done =
            office.act(Action::ImportSpreadsheet, |act| keep(act, &plan, language, here.notes, &progress))?;
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

/// The centre's own things that the words of the list are, by their places in the plan.
struct Things {
    topics: Vec<Option<TopicId>>,
    programmes: Vec<Option<ProgrammeId>>,
    senders: Vec<Option<DirectoryEntryId>>,
    tags: Vec<Option<TagId>>,
}

/// Makes what is new and comes in with somebody.
fn things<Id: Copy>(
    words: &Words<Id>,
    is_wanted: impl Fn(usize) -> bool,
    mut make: impl FnMut(usize, &str) -> Result<Id, Fault>,
) -> Result<Vec<Option<Id>>, Fault> {
    let thing = |(place, word): (usize, &super::WordView<Id>)| match word.becomes {
        WordAs::Known(id) => Ok(Some(id)),
        WordAs::New if is_wanted(place) => make(place, &word.name).map(Some),
        WordAs::New | WordAs::LeftOut => Ok(None),
    };
    words.all.iter().enumerate().map(thing).collect()
}

impl Things {
    fn of(act: &Act<'_>, plan: &Plan) -> Result<Self, Fault> {
        let any = |is_wanted: &dyn Fn(&Incoming) -> bool| plan.incoming.iter().any(is_wanted);
        let named = &plan.named;
        Ok(Self {
            topics: things(
                &named.topics,
                |place| any(&|incoming| incoming.topics.contains(&place)),
                |_, name| settings::insert_topic(act, name, false),
            )?,
            programmes: things(&named.programmes, |_| false, |_, _| Err(Fault::Broken))?,
            senders: things(
                &named.senders,
                |place| {
                    any(&|Incoming { here, .. }| here.advisor == Some(place) || here.sent_by == Some(place))
                },
                |place, name| settings::insert_sender(act, named.kind_of(place), name),
            )?,
            tags: things(
                &named.tags,
                |place| any(&|incoming| incoming.here.tags.contains(&place)),
                |_, name| settings::insert_tag(act, name),
            )?,
        })
    }
}

fn keep(
    act: &Act<'_>,
    plan: &Plan,
    language: Language,
    notes: Option<NoteKind>,
    progress: &Progress,
) -> Result<Counted, Fault> {
    let things = Things::of(act, plan)?;
    let mut counted = Counted::default();
    let mut people: Vec<PersonId> = Vec::new();
    let all = plan.incoming.len().max(1);
    for (index, incoming) in plan.incoming.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a bar on a screen is not that exact")]
        progress.tell("keeping", Some(index as f64 / all as f64))?;
        let person = person_of(act, incoming, &people, language, &mut counted)?;
        people.push(person);
        keep_row(act, plan, incoming, person, &things, notes, &mut counted)?;
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
    plan: &Plan,
    incoming: &Incoming,
    person: PersonId,
    things: &Things,
    notes: Option<NoteKind>,
    counted: &mut Counted,
) -> Result<(), Fault> {
    let Incoming { somebody, here, .. } = incoming;
    let topics: Vec<TopicId> = incoming.topics.iter().filter_map(|topic| things.topics[*topic]).collect();
    let details = DetailsFields {
        advisor: here.advisor.and_then(|place| things.senders[place]),
        tags: here.tags.iter().filter_map(|place| things.tags[*place]).collect(),
        ..somebody.details.clone()
    };
    people::fill_in_details(act, person, details)?;
    let (phone, email) = (somebody.phone.as_deref(), somebody.email.as_deref());
    people::keep_unconfirmed(act, person, phone, email, &somebody.unconfirmed)?;
    counted.unconfirmed += u32::from(!somebody.unconfirmed.is_empty());
    let note = somebody.notes.join("\n");
    if notes == Some(NoteKind::Person) && !note.is_empty() {
        notes::take_in(act, NoteAbout::Person(person), person, &note)?;
    }
    let today = act.today();
    let enquired_on = somebody.enquiry_on.or(somebody.waiting_since).unwrap_or(today);
    if incoming.enquires {
        let past = PastEnquiry {
            received_on: Day(enquired_on),
            channel: channel_of(plan, incoming),
            sent_by: here.sent_by.and_then(|place| things.senders[place]),
            taken_by: here.taken_by,
            times: somebody.times.join("; "),
        };
        let enquiry = enquiries::take_in(act, person, &past, &topics)?;
        if notes == Some(NoteKind::Enquiry) && !note.is_empty() {
            notes::take_in(act, NoteAbout::Enquiry(enquiry), person, &note)?;
        }
    }
    match somebody.talk {
        Talk::Held { on } => {
            let conclusion = somebody.conclusion.clone().unwrap_or(if somebody.waits {
                Conclusion::Accepted
            } else {
                Conclusion::Other
            });
            let interviewer = somebody.interviewer.as_deref();
            conversations::take_in_held(act, person, Day(on.unwrap_or(today)), interviewer, conclusion)?;
        }
        Talk::NotYet
            if somebody.waits && somebody.status.is_none() && !conversations::is_booked(act, person)? =>
        {
            people::owe_call(act, person, CallAbout::BookConversation)?;
        }
        Talk::NotYet | Talk::Unknown => {}
    }
    if somebody.waits {
        let since = Day(somebody.waiting_since.unwrap_or(enquired_on));
        let programme = here.programme.and_then(|place| things.programmes[place]);
        for topic in topics {
            let joined = waiting::join_since(act, person, topic, programme, &somebody.wishes, since)?;
            counted.waiting += u32::from(joined.is_some());
        }
    }
    if let Some(status) = somebody.status.filter(|_| incoming.whose == Whose::New) {
        people::take_in_status(act, person, status)?;
    }
    Ok(())
}

/// How she got in touch: as the list says, or as follows from through whom she came, or from how she may be reached.
fn channel_of(plan: &Plan, Incoming { somebody, here, .. }: &Incoming) -> Channel {
    let through = here.sent_by.map(|place| match plan.named.kind_of(place) {
        DirectoryKind::Advisor => Channel::Advisor,
        _ => Channel::Partner,
    });
    let by_mail = somebody.phone.is_none() && somebody.email.is_some();
    let by_reach = if by_mail { Channel::Email } else { Channel::Phone };
    somebody.channel.or(through).unwrap_or(by_reach)
}
