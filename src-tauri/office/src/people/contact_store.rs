//! The rows of `safe_contact` and `safe_hours`, and what of them a screen may show: never a number, never an address.

use rusqlite::{OptionalExtension, Row, params};
use serde::Serialize;
use ts_rs::TS;

use super::contact::{LivesWithDanger, SafeContact, SafeHours, Voicemail, VoicemailRule, WhoMayAnswer};
use super::phone;
use super::reach::{Reach, ReachView};
use crate::fault::Fault;
use crate::id::PersonId;
use crate::office::{Act, Look};
use crate::wire::{Day, Hour};

/// Hours on one day of the week.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SafeHoursView {
    /// The day of the week, 0 is Monday.
    pub weekday: u32,
    /// From this hour.
    pub from: Hour,
    /// Until this hour; one that is not later than `from` lies on the next day.
    pub until: Hour,
}

impl SafeHoursView {
    pub(super) fn of(hours: &SafeHours) -> Self {
        Self { weekday: hours.weekday, from: hours.from, until: hours.until }
    }
}

/// How it is safe to reach a person, as her page shows it. The number itself is only on the call sheet.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SafeContactView {
    /// What is allowed at this moment.
    pub reach: ReachView,
    /// Her number, with most of it hidden; nothing where there is none.
    pub phone_masked: Option<String>,
    /// Her e-mail address, with most of it hidden.
    pub email_masked: Option<String>,
    /// Another way to reach her.
    pub other_way: Option<String>,
    /// Whether she may be called at the hours given.
    pub may_call: bool,
    /// Whether she may be sent a text at the hours given.
    pub may_text: bool,
    /// Whether she may be written an e-mail.
    pub may_email: bool,
    /// Hours at which it is safe to call or text, from Monday on.
    pub hours: Vec<SafeHoursView>,
    /// Who may pick up.
    pub who_may_answer: WhoMayAnswer,
    /// The name the caller gives.
    pub say_name: Option<String>,
    /// The reason the caller gives.
    pub say_reason: Option<String>,
    /// What may be left when nobody answers.
    pub voicemail: VoicemailRule,
    /// The message agreed on.
    pub voicemail_message: Option<String>,
    /// Whether a code word was agreed; the word itself is on the call sheet.
    pub has_code_word: bool,
    /// Whether she lives with somebody she has to fear.
    pub lives_with_danger: LivesWithDanger,
    /// The last day on which this holds.
    pub valid_until: Option<Day>,
    /// When to ask again.
    pub ask_again_on: Option<Day>,
    /// When she was asked last; nothing means never.
    pub asked_on: Option<Day>,
    /// What an old list says about reaching her: nobody has confirmed it, and it allows nothing.
    pub unconfirmed: Option<String>,
}

impl SafeContactView {
    pub(super) fn of(reach: Reach, contact: &SafeContact, unconfirmed: Option<String>) -> Self {
        Self {
            unconfirmed,
            reach: reach.into(),
            phone_masked: contact.phone.as_deref().map(phone::masked),
            email_masked: contact.email.as_deref().map(phone::masked_address),
            other_way: contact.other_way.clone(),
            may_call: contact.may_call,
            may_text: contact.may_text,
            may_email: contact.may_email,
            hours: contact.hours.iter().map(SafeHoursView::of).collect(),
            who_may_answer: contact.who_may_answer,
            say_name: contact.say_name.clone(),
            say_reason: contact.say_reason.clone(),
            voicemail: contact.voicemail.rule(),
            voicemail_message: contact.voicemail.message().map(str::to_owned),
            has_code_word: contact.code_word.is_some(),
            lives_with_danger: contact.lives_with_danger,
            valid_until: contact.valid_until,
            ask_again_on: contact.ask_again_on,
            asked_on: contact.asked_on,
        }
    }
}

fn contact(row: &Row<'_>) -> rusqlite::Result<SafeContact> {
    let message: Option<String> = row.get(10)?;
    let voicemail = match (row.get(9)?, message) {
        (VoicemailRule::Message, Some(message)) => Voicemail::Message(message),
        (VoicemailRule::NotAsked, _) => Voicemail::NotAsked,
        (VoicemailRule::Nothing | VoicemailRule::Message, _) => Voicemail::Nothing,
    };
    Ok(SafeContact {
        phone: row.get(0)?,
        email: row.get(1)?,
        other_way: row.get(2)?,
        may_call: row.get(3)?,
        may_text: row.get(4)?,
        may_email: row.get(5)?,
        hours: Vec::new(),
        who_may_answer: row.get(6)?,
        say_name: row.get(7)?,
        say_reason: row.get(8)?,
        voicemail,
        code_word: row.get(11)?,
        lives_with_danger: row.get(12)?,
        valid_until: row.get(13)?,
        ask_again_on: row.get(14)?,
        asked_on: row.get(15)?,
    })
}

/// Reads how it is safe to reach a person, if anything is known.
pub(super) fn find_contact(look: &Look<'_>, person: PersonId) -> Result<Option<SafeContact>, Fault> {
    let mut statement = look.conn().prepare_cached(
        "SELECT phone, email, other_way, may_call, may_text, may_email, who_may_answer, say_name, say_reason, voicemail,
         voicemail_message, code_word, lives_with_danger, valid_until, ask_again_on, asked_on
         FROM safe_contact WHERE person = ?",
    )?;
    let Some(mut found) = statement.query_row([person], contact).optional()? else { return Ok(None) };
    let mut statement = look.conn().prepare_cached(
        "SELECT weekday, from_hour, until_hour FROM safe_hours WHERE person = ? ORDER BY weekday, from_hour",
    )?;
    found.hours = statement
        .query_map([person], |row| {
            Ok(SafeHours { weekday: row.get(0)?, from: row.get(1)?, until: row.get(2)? })
        })?
        .collect::<Result<_, _>>()?;
    Ok(Some(found))
}

/// Writes how it is safe to reach a person, in the place of what was there.
pub(super) fn put_contact(act: &Act<'_>, person: PersonId, contact: &SafeContact) -> Result<(), Fault> {
    act.conn()
        .prepare_cached(
            "INSERT INTO safe_contact (person, phone, phone_key, email, other_way, may_call, may_text, may_email,
             who_may_answer, say_name, say_reason, voicemail, voicemail_message, code_word, lives_with_danger,
             valid_until, ask_again_on, asked_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
             ON CONFLICT (person) DO UPDATE SET phone = excluded.phone, phone_key = excluded.phone_key,
             email = excluded.email, other_way = excluded.other_way, may_call = excluded.may_call,
             may_text = excluded.may_text, may_email = excluded.may_email, who_may_answer = excluded.who_may_answer,
             say_name = excluded.say_name, say_reason = excluded.say_reason, voicemail = excluded.voicemail,
             voicemail_message = excluded.voicemail_message, code_word = excluded.code_word,
             lives_with_danger = excluded.lives_with_danger, valid_until = excluded.valid_until,
             ask_again_on = excluded.ask_again_on, asked_on = excluded.asked_on",
        )?
        .execute(params![
            person,
            contact.phone,
            contact.phone.as_deref().and_then(phone::phone_key),
            contact.email,
            contact.other_way,
            contact.may_call,
            contact.may_text,
            contact.may_email,
            contact.who_may_answer,
            contact.say_name,
            contact.say_reason,
            contact.voicemail.rule(),
            contact.voicemail.message(),
            contact.code_word,
            contact.lives_with_danger,
            contact.valid_until,
            contact.ask_again_on,
            contact.asked_on,
        ])?;
    act.conn().prepare_cached("DELETE FROM safe_hours WHERE person = ?")?.execute([person])?;
    let mut insert = act.conn().prepare_cached(
        "INSERT INTO safe_hours (person, weekday, from_hour, until_hour) VALUES (?, ?, ?, ?)",
    )?;
    for span in &contact.hours {
        insert.execute(params![person, span.weekday, span.from, span.until])?;
    }
    Ok(())
}
