//! The call sheet: the one place where a number leaves the vault, and only together with what is allowed (R1).
//!
//! A number is on the sheet while a call or a text is safe. Outside of that it takes a written reason, which is kept and
//! stands in the journal before the number is shown.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::contact::{SafeContact, Voicemail, VoicemailRule, WhoMayAnswer, contact_of};
use super::page::OfPersonForm;
use super::person::get_naming;
use super::reach::{ReachView, reach_by};
use super::unconfirmed::unconfirmed_of;
use crate::check::Check;
use crate::choice;
use crate::fault::Fault;
use crate::id::PersonId;
use crate::journal::Action;
use crate::office::{Look, Office};
use crate::roles;
use crate::wire::Moment;

choice! {
    /// Why the number is on the sheet.
    NumberBecause {
        /// A call or a text is safe at this moment.
        SafeNow = "safe-now",
        /// It is not, and a reason was written down.
        ReasonGiven = "reason-given",
    }
}

/// What to know before dialling, and while the phone rings.
#[derive(Debug, Serialize, TS)]
pub struct CallSheetView {
    /// The person.
    pub person: PersonId,
    /// What the centre calls her.
    pub called: String,
    /// What is allowed at this moment.
    pub reach: ReachView,
    /// The number, only where it may be used.
    pub number: Option<String>,
    /// Why it is here; nothing where it is not.
    pub number_because: Option<NumberBecause>,
    /// Whether there is a number at all.
    pub has_number: bool,
    /// Whether a call is allowed at safe hours.
    pub may_call: bool,
    /// Whether a text is allowed at safe hours.
    pub may_text: bool,
    /// Her e-mail address, only where an e-mail is allowed now.
    pub email: Option<String>,
    /// Another way to reach her.
    pub other_way: Option<String>,
    /// The name to give.
    pub say_name: Option<String>,
    /// The reason to give.
    pub say_reason: Option<String>,
    /// Who may pick up now; outside of what is safe nobody but the person.
    pub who_may_answer: WhoMayAnswer,
    /// What may be left when nobody answers now; outside of what is safe nothing.
    pub voicemail: VoicemailRule,
    /// The message agreed on, word for word (R2).
    pub voicemail_message: Option<String>,
    /// The word by which she knows that it is really the centre.
    pub code_word: Option<String>,
    /// What an old list says about reaching her: nobody has confirmed it, and it allows nothing.
    pub unconfirmed: Option<String>,
}

/// A call that has to be made although it is not safe now.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UnsafeCallForm {
    /// The person.
    pub person: PersonId,
    /// Why it cannot wait.
    pub reason: String,
}

fn sheet(look: &Look<'_>, person: PersonId, reason_given: bool) -> Result<CallSheetView, Fault> {
    let naming = get_naming(look, person)?;
    let contact: SafeContact = contact_of(look, person)?;
    let reach = reach_by(look, person, &contact)?;
    // Outside of what is safe nobody else may pick up, and nothing is left behind: a machine is heard by whoever is there.
    let (who_may_answer, voicemail) = match contact.who_may_answer {
        who if reach.allows_call() => (who, contact.voicemail),
        WhoMayAnswer::Anyone => (WhoMayAnswer::OnlyThePerson, Voicemail::Nothing),
        who => (who, Voicemail::Nothing),
    };
    let because = match (reach.gives_number(), reason_given) {
        (true, _) => Some(NumberBecause::SafeNow),
        (false, true) => Some(NumberBecause::ReasonGiven),
        (false, false) => None,
    }
    .filter(|_| contact.phone.is_some());
    Ok(CallSheetView {
        person,
        called: naming.called,
        has_number: contact.phone.is_some(),
        number: because.and(contact.phone),
        number_because: because,
        may_call: contact.may_call,
        may_text: contact.may_text,
        email: contact.email.filter(|_| reach.may_email),
        other_way: contact.other_way,
        say_name: contact.say_name,
        say_reason: contact.say_reason,
        who_may_answer,
        voicemail: voicemail.rule(),
        voicemail_message: voicemail.message().map(str::to_owned),
        code_word: contact.code_word,
        unconfirmed: unconfirmed_of(look, person, because.is_some())?,
        reach: reach.into(),
    })
}

/// Reads what is allowed now; the number is on it only while a call or a text is safe.
pub fn get_call_sheet(office: &Office, form: OfPersonForm) -> Result<CallSheetView, Fault> {
    office.look(|look| {
        roles::check_person(look, form.person)?;
        sheet(look, form.person, false)
    })
}

/// Writes down why a call cannot wait for a safe hour, and gives the sheet with the number.
pub fn note_unsafe_call(office: &mut Office, form: UnsafeCallForm) -> Result<CallSheetView, Fault> {
    let mut check = Check::default();
    let reason = check.required_line("reason", &form.reason);
    check.done()?;
    office.act(Action::NoteUnsafeCall, |act| {
        let sheet = sheet(act, form.person, true)?;
        act.about(form.person);
        act.conn().execute(
            "INSERT INTO unsafe_call (id, person, noted_at, who, reason) VALUES (?, ?, ?, ?, ?)",
            params![act.world().new_id().as_bytes(), form.person, Moment(act.now()), act.who(), reason],
        )?;
        Ok(sheet)
    })
}
