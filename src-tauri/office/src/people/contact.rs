//! How it is safe to reach a person, exactly as she said it (R1).
//!
//! Keeps true: whatever was not asked or not allowed is not allowed; a message left behind never names the centre (R2); a
//! number that is not typed again stays as it is, so that no screen needs to be told it. Deliberately not here: judging
//! what is allowed at this moment (see `reach`).

use chrono::{Days, Months, NaiveDate};
use serde::Deserialize;
use ts_rs::TS;

use super::contact_change::{Change, ContactChange};
use super::contact_store;
use super::person::get_naming;
use crate::check::Check;
use crate::choice;
use crate::fault::Fault;
use crate::folding;
use crate::id::PersonId;
use crate::journal::Action;
use crate::office::{Act, Look, Office};
use crate::settings::centre_name;
use crate::surface::Done;
use crate::wire::{Day, Hour};

choice! {
    /// Who may pick up when the centre calls.
    #[derive(Default)]
    WhoMayAnswer {
        /// Nobody asked: speak to nobody but the person.
        #[default]
        NotAsked = "not-asked",
        /// Only the person herself.
        OnlyThePerson = "only-the-person",
        /// Anyone may pick up.
        Anyone = "anyone",
    }
}

choice! {
    /// What may be left when nobody answers.
    #[derive(Default)]
    VoicemailRule {
        /// Nobody asked: nothing may be left.
        #[default]
        NotAsked = "not-asked",
        /// Nothing.
        Nothing = "nothing",
        /// The message agreed on, word for word.
        Message = "message",
    }
}

choice! {
    /// Whether the person lives with somebody she has to fear.
    #[derive(Default)]
    LivesWithDanger {
        /// Nobody asked.
        #[default]
        NotAsked = "not-asked",
        /// She prefers not to say.
        NotSaid = "not-said",
        /// She does.
        Yes = "yes",
        /// She does not.
        No = "no",
    }
}

/// Hours on one day of the week at which it is safe to call or write.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SafeHoursFields {
    /// The day of the week, 0 is Monday.
    pub weekday: i32,
    /// From this hour.
    pub from: String,
    /// Until this hour; one that is not later than `from` lies on the next day, so `00:00` to `00:00` is the whole day.
    pub until: String,
}

/// How it is safe to reach a person, as typed. What is left out is not allowed.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SafeContactFields {
    /// Her phone number: nothing keeps the number there is, an empty text removes it.
    pub phone: Option<String>,
    /// Her e-mail address: nothing keeps the address there is, an empty text removes it.
    pub email: Option<String>,
    /// Another way to reach her: through whom, or where to leave word.
    pub other_way: Option<String>,
    /// Whether she may be called at the hours given.
    pub may_call: bool,
    /// Whether she may be sent a text at the hours given.
    pub may_text: bool,
    /// Whether she may be written an e-mail.
    pub may_email: bool,
    /// Hours at which it is safe to call or text.
    pub hours: Vec<SafeHoursFields>,
    /// Who may pick up.
    pub who_may_answer: WhoMayAnswer,
    /// The name the caller gives.
    pub say_name: Option<String>,
    /// The reason the caller gives; never the centre (R2).
    pub say_reason: Option<String>,
    /// What may be left when nobody answers.
    pub voicemail: VoicemailRule,
    /// The message agreed on; never the centre (R2).
    pub voicemail_message: Option<String>,
    /// A word by which she knows that it is really the centre: nothing keeps the word there is, an empty text removes it.
    pub code_word: Option<String>,
    /// Whether she lives with somebody she has to fear.
    pub lives_with_danger: LivesWithDanger,
    /// The last day on which this holds.
    pub valid_until: Option<String>,
    /// When to ask again; nothing means a month after it was asked.
    pub ask_again_on: Option<String>,
    /// When she was asked; nothing means today.
    pub asked_on: Option<String>,
}

/// A change of how it is safe to reach a person.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeSafeContactForm {
    /// The person.
    pub person: PersonId,
    /// How it is safe to reach her from now on.
    pub contact: SafeContactFields,
}

/// What may be left when nobody answers, with the message where there is one.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) enum Voicemail {
    #[default]
    NotAsked,
    Nothing,
    Message(String),
}

impl Voicemail {
    pub(super) fn rule(&self) -> VoicemailRule {
        match self {
            Self::NotAsked => VoicemailRule::NotAsked,
            Self::Nothing => VoicemailRule::Nothing,
            Self::Message(_) => VoicemailRule::Message,
        }
    }

    pub(super) fn message(&self) -> Option<&str> {
        match self {
            Self::Message(message) => Some(message),
            _ => None,
        }
    }
}

/// Hours on a day of the week; `until` not later than `from` lies on the next day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SafeHours {
    /// 0 is Monday.
    pub(crate) weekday: u32,
    pub(crate) from: Hour,
    pub(crate) until: Hour,
}

/// How it is safe to reach a person. The default is what R1 asks for: nothing is allowed.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct SafeContact {
    pub(crate) phone: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) other_way: Option<String>,
    pub(crate) may_call: bool,
    pub(crate) may_text: bool,
    pub(crate) may_email: bool,
    pub(crate) hours: Vec<SafeHours>,
    pub(crate) who_may_answer: WhoMayAnswer,
    pub(crate) say_name: Option<String>,
    pub(crate) say_reason: Option<String>,
    pub(crate) voicemail: Voicemail,
    pub(crate) code_word: Option<String>,
    pub(crate) lives_with_danger: LivesWithDanger,
    pub(crate) valid_until: Option<Day>,
    pub(crate) ask_again_on: Option<Day>,
    pub(crate) asked_on: Option<Day>,
}

/// Checks how it is safe to reach a person, asked on `today` unless the form says otherwise.
pub(crate) fn checked_contact(
    check: &mut Check,
    prefix: &str,
    fields: &SafeContactFields,
    today: NaiveDate,
    centre: &str,
) -> ContactChange {
    let field = |name: &str| format!("{prefix}{name}");
    let phone = Change::of(check, &field("phone"), fields.phone.as_deref());
    let email = Change::of(check, &field("email"), fields.email.as_deref());
    if let Change::Set(address) = &email
        && !address.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty())
    {
        check.fault(field("email"), "not-an-address");
    }
    let code_word = Change::of(check, &field("code_word"), fields.code_word.as_deref());
    let hours = checked_hours(check, prefix, &fields.hours);
    let mut neutral = |name: &str, typed: Option<&str>| {
        let line = check.optional_line(&field(name), typed)?;
        if names_the_centre(&line, centre) {
            check.fault(field(name), "names-the-centre");
        }
        Some(line)
    };
    let say_name = neutral("say_name", fields.say_name.as_deref());
    let say_reason = neutral("say_reason", fields.say_reason.as_deref());
    let message = neutral("voicemail_message", fields.voicemail_message.as_deref());
    let voicemail = match (fields.voicemail, message) {
        (VoicemailRule::NotAsked, _) => Voicemail::NotAsked,
        (VoicemailRule::Nothing, _) => Voicemail::Nothing,
        (VoicemailRule::Message, Some(message)) => Voicemail::Message(message),
        (VoicemailRule::Message, None) => {
            check.fault(field("voicemail_message"), "required");
            Voicemail::Nothing
        }
    };
    let asked_on =
        check.optional_day(&field("asked_on"), fields.asked_on.as_deref()).map_or(today, |day| day.0);
    let valid_until = check.optional_day(&field("valid_until"), fields.valid_until.as_deref());
    let ask_again_on = check.optional_day(&field("ask_again_on"), fields.ask_again_on.as_deref());
    let opens = fields.may_call || fields.may_text || fields.may_email;
    let rest = SafeContact {
        phone: None,
        email: None,
        other_way: check.optional_line(&field("other_way"), fields.other_way.as_deref()),
        may_call: fields.may_call,
        may_text: fields.may_text,
        may_email: fields.may_email,
        hours,
        who_may_answer: fields.who_may_answer,
        say_name,
        say_reason,
        voicemail,
        code_word: None,
        lives_with_danger: fields.lives_with_danger,
        valid_until,
        ask_again_on: ask_again_on.or_else(|| opens.then(|| Day(a_month_after(asked_on)))),
        asked_on: Some(Day(asked_on)),
    };
    ContactChange { phone, email, code_word, rest }
}

/// R1: what is allowed is asked again; where nobody said when, after a month.
fn a_month_after(day: NaiveDate) -> NaiveDate {
    day.checked_add_months(Months::new(1)).or_else(|| day.checked_add_days(Days::new(30))).unwrap_or(day)
}

fn checked_hours(check: &mut Check, prefix: &str, fields: &[SafeHoursFields]) -> Vec<SafeHours> {
    let mut hours: Vec<SafeHours> = Vec::new();
    for (index, typed) in fields.iter().enumerate() {
        let field = |name: &str| format!("{prefix}hours.{index}.{name}");
        let weekday = check.whole(&field("weekday"), typed.weekday, 0..=6);
        let from = check.hour(&field("from"), &typed.from);
        let until = check.hour(&field("until"), &typed.until);
        let (Ok(weekday), Some(from), Some(until)) = (u32::try_from(weekday), from, until) else { continue };
        let span = SafeHours { weekday, from: Hour(from), until: Hour(until) };
        if hours.iter().any(|other| (other.weekday, other.from) == (span.weekday, span.from)) {
            check.fault(field("from"), "hours-twice");
        } else {
            hours.push(span);
        }
    }
    hours.sort();
    hours
}

/// R2: whether a text names the centre, in any script and spelling.
fn names_the_centre(text: &str, centre: &str) -> bool {
    let centre = folding::fold(centre);
    !centre.is_empty() && format!(" {} ", folding::fold(text)).contains(&format!(" {centre} "))
}

/// Writes what a person said in passing about how it is safe to reach her.
pub(crate) fn add_contact(act: &Act<'_>, person: PersonId, said: ContactChange) -> Result<(), Fault> {
    let before = contact_store::find_contact(act, person)?.unwrap_or_default();
    contact_store::put_contact(act, person, &said.beside(before))
}

/// Writes how it is safe to reach a person.
fn keep_contact(act: &Act<'_>, person: PersonId, change: ContactChange) -> Result<(), Fault> {
    let before = contact_store::find_contact(act, person)?.unwrap_or_default();
    contact_store::put_contact(act, person, &change.apply(before))
}

/// Changes how it is safe to reach a person.
pub fn change_safe_contact(office: &mut Office, form: ChangeSafeContactForm) -> Result<Done, Fault> {
    let (today, centre) = office.look(|look| Ok((look.today(), centre_name(look)?)))?;
    let mut check = Check::default();
    let change = checked_contact(&mut check, "contact.", &form.contact, today, &centre);
    check.done()?;
    office.act(Action::ChangeSafeContact, |act| {
        get_naming(act, form.person)?;
        act.about(form.person);
        keep_contact(act, form.person, change)?;
        Ok(Done {})
    })
}

/// Reads how it is safe to reach a person; nothing is allowed where nothing was asked.
pub(super) fn contact_of(look: &Look<'_>, person: PersonId) -> Result<SafeContact, Fault> {
    Ok(contact_store::find_contact(look, person)?.unwrap_or_default())
}
