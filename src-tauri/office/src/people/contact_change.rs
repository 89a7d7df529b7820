//! A change of how it is safe to reach a person: in the place of what was there, or beside it.

use super::contact::SafeContact;
use super::phone::same_number;
use crate::check::Check;

/// What no screen is told, in a form: kept, removed or replaced.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Change {
    Keep,
    Remove,
    Set(String),
}

impl Change {
    pub(super) fn of(check: &mut Check, field: &str, typed: Option<&str>) -> Self {
        let Some(typed) = typed else { return Self::Keep };
        check.optional_line(field, Some(typed)).map_or(Self::Remove, Self::Set)
    }

    fn apply(self, before: Option<String>) -> Option<String> {
        match self {
            Self::Keep => before,
            Self::Remove => None,
            Self::Set(after) => Some(after),
        }
    }
}

/// A checked change of how it is safe to reach a person.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ContactChange {
    pub(super) phone: Change,
    pub(super) email: Change,
    pub(super) code_word: Change,
    /// Everything else.
    pub(super) rest: SafeContact,
}

impl ContactChange {
    /// Whether it brings a number or an address to know a person by.
    pub(crate) fn identifies(&self) -> bool {
        matches!((&self.phone, &self.email), (Change::Set(_), _) | (_, Change::Set(_)))
    }

    /// What holds from now on, in the place of what was there.
    pub(super) fn apply(self, before: SafeContact) -> SafeContact {
        SafeContact {
            phone: self.phone.apply(before.phone),
            email: self.email.apply(before.email),
            code_word: self.code_word.apply(before.code_word),
            ..self.rest
        }
    }

    /// What was said in passing, put beside what is known. What she allows now counts alone, and what she allowed for
    /// one number or address says nothing about another (R1); what was not touched on stays.
    pub(super) fn beside(self, before: SafeContact) -> SafeContact {
        let said = &self.rest;
        let speaks = said.may_call || said.may_text || !said.hours.is_empty();
        let new_number = matches!(&self.phone, Change::Set(number) if !before.phone.as_deref().is_some_and(|known| same_number(known, number)));
        let new_address =
            matches!(&self.email, Change::Set(address) if before.email.as_ref() != Some(address));
        let (by_phone, by_email) = (speaks || new_number, said.may_email || new_address);
        let mut after = self.clone().apply(before.clone());
        if !by_phone {
            after = SafeContact {
                may_call: before.may_call,
                may_text: before.may_text,
                hours: before.hours,
                who_may_answer: answered(after.who_may_answer, before.who_may_answer),
                voicemail: answered(after.voicemail, before.voicemail),
                ..after
            };
        }
        if !by_email {
            after.may_email = before.may_email;
        }
        if !(by_phone || by_email) {
            after.valid_until = after.valid_until.or(before.valid_until);
            after.ask_again_on = before.ask_again_on;
            after.asked_on = before.asked_on.or(after.asked_on);
        }
        SafeContact {
            other_way: after.other_way.or(before.other_way),
            say_name: after.say_name.or(before.say_name),
            say_reason: after.say_reason.or(before.say_reason),
            lives_with_danger: answered(after.lives_with_danger, before.lives_with_danger),
            ..after
        }
    }
}

/// An answer, or else the one there was.
fn answered<T: Default + PartialEq>(answer: T, before: T) -> T {
    if answer == T::default() { before } else { answer }
}
