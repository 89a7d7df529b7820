//! Free-text notes: off until a centre switches a kind of them on (R9).
//!
//! Many centres keep no case record, and what is not written cannot harm. A warning stands beside every field. Switching a
//! kind off hides nothing: what was written is still shown, and can only be emptied.

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::check::Check;
use crate::choice;
use crate::fault::{Coded, Fault};
use crate::id::{ConversationId, EnquiryId, ParticipationId, PersonId, SessionId, Subject};
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::roles::{self, Capability, Sight, sight};
use crate::surface::Done;
use crate::wire::{Day, Moment};
use crate::{conversations, enquiries, groups, people, sessions};

choice! {
    /// A kind of note.
    NoteKind {
        /// About a person.
        Person = "person",
        /// About an enquiry.
        Enquiry = "enquiry",
        /// About a conversation.
        Conversation = "conversation",
        /// What a participant wishes to reach in a group, in her own words (S5.6).
        Goal = "goal",
        /// About an evening: neutral, of nobody.
        Session = "session",
    }
}

/// What a note is about.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NoteAbout {
    /// A person.
    Person(PersonId),
    /// An enquiry.
    Enquiry(EnquiryId),
    /// A conversation.
    Conversation(ConversationId),
    /// A participant's taking part in a group.
    Goal(ParticipationId),
    /// An evening.
    Session(SessionId),
}

/// Which note.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NoteForm {
    /// What it is about.
    pub about: NoteAbout,
}

/// A note, as it is typed.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeNoteForm {
    /// What it is about.
    pub about: NoteAbout,
    /// The text; empty removes the note.
    pub text: String,
}

/// Which kinds of notes are switched on.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NoteKindsForm {
    /// Those that are; every other is off.
    pub kinds: Vec<NoteKind>,
}

/// A note.
#[derive(Debug, PartialEq, Serialize, TS)]
pub struct NoteView {
    /// Whether notes of its kind are switched on.
    pub switched_on: bool,
    /// The text; empty where there is none.
    pub text: String,
    /// When it was changed last.
    pub changed_at: Option<Moment>,
}

/// Why nothing is written down.
#[derive(Debug)]
enum NoteRefusal {
    SwitchedOff,
}

impl Coded for NoteRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::SwitchedOff => "notes-switched-off",
        }
    }
}

impl NoteAbout {
    fn kind(self) -> NoteKind {
        match self {
            Self::Person(_) => NoteKind::Person,
            Self::Enquiry(_) => NoteKind::Enquiry,
            Self::Conversation(_) => NoteKind::Conversation,
            Self::Goal(_) => NoteKind::Goal,
            Self::Session(_) => NoteKind::Session,
        }
    }

    fn subject(self) -> Subject {
        match self {
            Self::Person(id) => id.into(),
            Self::Enquiry(id) => id.into(),
            Self::Conversation(id) => id.into(),
            Self::Goal(id) => id.into(),
            Self::Session(id) => id.into(),
        }
    }

    fn enquiry(self) -> Option<EnquiryId> {
        match self {
            Self::Enquiry(id) => Some(id),
            _ => None,
        }
    }

    /// The person a note belongs to: with her it is erased. Nobody for an enquiry without one, or an evening.
    fn person(self, look: &Look<'_>) -> Result<Option<PersonId>, Fault> {
        match self {
            Self::Person(id) => people::called(look, id).map(|_| Some(id)),
            Self::Enquiry(id) => enquiries::person_of(look, id),
            Self::Conversation(id) => conversations::person_of(look, id).map(Some),
            Self::Goal(id) => groups::person_of(look, id).map(Some),
            Self::Session(id) => sessions::get_session_row(look, id).map(|_| None),
        }
    }
}

/// Which kinds of notes are switched on; none at first.
pub(crate) fn note_kinds(look: &Look<'_>) -> Result<Vec<NoteKind>, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT kind FROM note_kind ORDER BY kind")?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// Switches kinds of notes on and off.
pub fn change_note_kinds(office: &mut Office, form: NoteKindsForm) -> Result<Done, Fault> {
    office.act(Action::ChangeNoteKinds, |act| {
        for kind in NoteKind::ALL {
            let switch = if form.kinds.contains(kind) {
                "INSERT INTO note_kind (kind) VALUES (?) ON CONFLICT DO NOTHING"
            } else {
                "DELETE FROM note_kind WHERE kind = ?"
            };
            act.conn().execute(switch, [kind])?;
        }
        Ok(Done {})
    })
}

/// Refuses a note to whoever may not see whom it is about; what was written of a conversation, to all but its interviewer and
/// the coordinator; and of an evening, to whoever does not see groups (R8).
fn check_reader(look: &Look<'_>, about: NoteAbout) -> Result<Option<PersonId>, Fault> {
    let person = about.person(look)?;
    if let Some(person) = person {
        roles::check_person(look, person)?;
    }
    if let NoteAbout::Conversation(id) = about
        && !roles::is_hers(look, &conversations::interviewer_of(look, id)?)?
    {
        return Err(Fault::refused(roles::REFUSED));
    }
    if matches!(about, NoteAbout::Session(_)) && sight(look, Capability::SeeGroups)? == Sight::No {
        return Err(Fault::refused(roles::REFUSED));
    }
    Ok(person)
}

/// Reads a note.
pub fn get_note(office: &Office, form: NoteForm) -> Result<NoteView, Fault> {
    office.look(|look| {
        check_reader(look, form.about)?;
        let mut statement =
            look.conn().prepare_cached("SELECT text, changed_at FROM note WHERE subject = ?")?;
        let found = statement
            .query_row([form.about.subject().0.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let (text, changed_at) = found.unwrap_or_default();
        Ok(NoteView { switched_on: note_kinds(look)?.contains(&form.about.kind()), text, changed_at })
    })
}

/// A note, for whoever looks through all of them.
#[derive(Debug)]
pub(crate) struct KeptNote {
    pub(crate) subject: Subject,
    pub(crate) person: Option<PersonId>,
    pub(crate) text: String,
    pub(crate) changed_on: Day,
}

/// Every note there is.
pub(crate) fn all_notes(look: &Look<'_>) -> Result<Vec<KeptNote>, Fault> {
    let sql =
        "SELECT subject, person, text, substr(changed_at, 1, 10) FROM note ORDER BY changed_at, subject";
    let mut statement = look.conn().prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        let subject = Subject(Uuid::from_bytes(row.get(0)?));
        Ok(KeptNote { subject, person: row.get(1)?, text: row.get(2)?, changed_on: row.get(3)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// When a note was changed last, if there is one.
pub(crate) fn changed_at(look: &Look<'_>, subject: Subject) -> Result<Option<Moment>, Fault> {
    let mut statement = look.conn().prepare_cached("SELECT changed_at FROM note WHERE subject = ?")?;
    Ok(statement.query_row([subject.0.as_bytes()], |row| row.get(0)).optional()?)
}

/// Lets a note go in which somebody is named who is erased, as it was at a moment or before; tells whether there was one.
pub(crate) fn remove(conn: &Connection, subject: Subject, changed_at: Moment) -> Result<bool, Fault> {
    let sql = "DELETE FROM note WHERE subject = ? AND changed_at <= ?";
    Ok(conn.prepare_cached(sql)?.execute(params![subject.0.as_bytes(), changed_at])? > 0)
}

/// Writes a note, or removes it where the text is empty.
pub fn change_note(office: &mut Office, form: ChangeNoteForm) -> Result<Done, Fault> {
    let mut check = Check::default();
    let text = check.text("text", &form.text);
    check.done()?;
    office.act(Action::ChangeNote, |act| {
        let person = check_reader(act, form.about)?;
        act.about(form.about.subject());
        if let Some(person) = person {
            act.about(person);
        }
        let subject = form.about.subject();
        if text.is_empty() {
            act.conn().execute("DELETE FROM note WHERE subject = ?", [subject.0.as_bytes()])?;
        } else if note_kinds(act)?.contains(&form.about.kind()) {
            act.conn().execute(
                "INSERT INTO note (subject, kind, person, enquiry, text, changed_at, who) VALUES (?, ?, ?, ?, ?, ?, ?)
                 ON CONFLICT (subject) DO UPDATE SET text = excluded.text, changed_at = excluded.changed_at,
                 who = excluded.who",
                params![
                    subject.0.as_bytes(),
                    form.about.kind(),
                    person,
                    form.about.enquiry(),
                    text,
                    Moment(act.now()),
                    act.who()
                ],
            )?;
        } else {
            return Err(NoteRefusal::SwitchedOff.into());
        }
        Ok(Done {})
    })
}

/// Adds to what is noted about a person or one of her enquiries, inside another act that has seen that such notes are on.
pub(crate) fn take_in(act: &Act<'_>, about: NoteAbout, person: PersonId, text: &str) -> Result<(), Fault> {
    act.conn().execute(
        "INSERT INTO note (subject, kind, person, enquiry, text, changed_at, who) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (subject) DO UPDATE SET text = text || char(10) || char(10) || excluded.text,
         changed_at = excluded.changed_at, who = excluded.who",
        params![
            about.subject().0.as_bytes(),
            about.kind(),
            person,
            about.enquiry(),
            text,
            Moment(act.now()),
            act.who()
        ],
    )?;
    Ok(())
}

/// Lets a person's notes follow her to the one she is the same as; two about the two become one text.
pub(crate) fn hand_over(act: &Act<'_>, from: PersonId, to: PersonId) -> Result<(), Fault> {
    let text = |person: PersonId| -> Result<Option<String>, Fault> {
        let mut statement = act.conn().prepare_cached("SELECT text FROM note WHERE subject = ?")?;
        Ok(statement.query_row([person], |row| row.get(0)).optional()?)
    };
    match (text(from)?, text(to)?) {
        (Some(theirs), Some(own)) => {
            act.conn().execute("DELETE FROM note WHERE subject = ?", [from])?;
            let both = format!("{own}\n\n{theirs}");
            act.conn().execute("UPDATE note SET text = ? WHERE subject = ?", params![both, to])?;
        }
        (Some(_), None) => {
            act.conn().execute("UPDATE note SET subject = ? WHERE subject = ?", [to, from])?;
        }
        (None, _) => {}
    }
    act.conn().execute("UPDATE note SET person = ? WHERE person = ?", [to, from])?;
    Ok(())
}

#[cfg(test)]
mod tests;
