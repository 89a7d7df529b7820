//! Whether a person may be reached at this moment, and how (R1).
//!
//! One pure rule over what she called safe and the clock on the centre's wall. What was not asked is not allowed, so every
//! way out of the rule that is not spelled out is closed. Hours are wall-clock hours: on a day on which the clocks change
//! they are still the hours she named.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::Serialize;
use ts_rs::TS;

use super::consents::refuses_contact;
use super::contact::{SafeContact, SafeHours, contact_of};
use crate::choice;
use crate::fault::Fault;
use crate::id::PersonId;
use crate::office::Look;
use crate::wire::{Day, Hour};

choice! {
    /// What is allowed at this moment.
    ReachState {
        /// A call is safe now.
        Now = "now",
        /// A text is safe now, a call is not allowed.
        TextOnly = "text-only",
        /// Only an e-mail is allowed, at any hour.
        EmailOnly = "e-mail-only",
        /// A call or a text is safe later.
        Later = "later",
        /// What was allowed has run out: ask again at the next contact.
        Expired = "expired",
        /// Nothing is allowed.
        Closed = "closed",
    }
}

choice! {
    /// Why nothing is allowed.
    ReachClosed {
        /// Nobody asked her yet.
        NotAsked = "not-asked",
        /// She allowed neither calls nor texts nor e-mails.
        NotAllowed = "not-allowed",
        /// She allowed one, but there is no number or address for it.
        NoNumber = "no-number",
        /// She allowed calls or texts, but no hours were named.
        NoHours = "no-hours",
        /// She does not wish to be contacted, or took her consent to it back (R22).
        NoConsent = "no-consent",
    }
}

/// What is allowed at this moment, with what belongs to it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Allowed {
    /// A call; until this time, or for a day at least.
    Now {
        until: Option<NaiveDateTime>,
    },
    /// A text; until this time, or for a day at least.
    TextOnly {
        until: Option<NaiveDateTime>,
    },
    EmailOnly,
    /// A call or a text from this time on.
    Later {
        from: NaiveDateTime,
    },
    /// Nothing since the end of this day.
    Expired {
        after: Day,
    },
    Closed(ReachClosed),
}

/// Whether a person may be reached now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Reach {
    pub(crate) allowed: Allowed,
    /// Whether an e-mail is allowed besides.
    pub(crate) may_email: bool,
    /// Whether it is time to ask again what is safe.
    pub(crate) ask_again: bool,
}

/// Whether a person may be reached now, as screens show it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReachView {
    /// What is allowed at this moment.
    pub state: ReachState,
    /// Why nothing is; only where the state is `closed`.
    pub closed_because: Option<ReachClosed>,
    /// For `now` and `text-only`: until when, where that is within a day.
    pub until_hour: Option<Hour>,
    /// For `later`: on which day it becomes safe.
    pub from_day: Option<Day>,
    /// For `later`: at which hour.
    pub from_hour: Option<Hour>,
    /// For `expired`: the last day on which it held.
    pub expired_after: Option<Day>,
    /// Whether an e-mail is allowed now.
    pub may_email: bool,
    /// Whether it is time to ask again what is safe.
    pub ask_again: bool,
}

impl Reach {
    /// Whether a call is safe at this moment.
    pub(super) fn allows_call(&self) -> bool {
        matches!(self.allowed, Allowed::Now { .. })
    }

    /// Whether the number may be shown: a call or a text is safe at this moment.
    pub(crate) fn gives_number(&self) -> bool {
        matches!(self.allowed, Allowed::Now { .. } | Allowed::TextOnly { .. })
    }

    /// Whether a call, a text or an e-mail is safe at this moment.
    pub(crate) fn is_open(&self) -> bool {
        self.gives_number() || matches!(self.allowed, Allowed::EmailOnly)
    }

    /// Sorts those who can be reached soonest first.
    pub(crate) fn order(&self) -> (ReachState, Option<NaiveDateTime>) {
        let from = match self.allowed {
            Allowed::Later { from } => Some(from),
            _ => None,
        };
        (self.state(), from)
    }

    fn state(&self) -> ReachState {
        match self.allowed {
            Allowed::Now { .. } => ReachState::Now,
            Allowed::TextOnly { .. } => ReachState::TextOnly,
            Allowed::EmailOnly => ReachState::EmailOnly,
            Allowed::Later { .. } => ReachState::Later,
            Allowed::Expired { .. } => ReachState::Expired,
            Allowed::Closed(_) => ReachState::Closed,
        }
    }
}

impl From<Reach> for ReachView {
    fn from(reach: Reach) -> Self {
        let mut view = Self {
            state: reach.state(),
            closed_because: None,
            until_hour: None,
            from_day: None,
            from_hour: None,
            expired_after: None,
            may_email: reach.may_email,
            ask_again: reach.ask_again,
        };
        match reach.allowed {
            Allowed::Now { until } | Allowed::TextOnly { until } => {
                view.until_hour = until.map(|at| Hour(at.time()))
            }
            Allowed::Later { from } => {
                view.from_day = Some(Day(from.date()));
                view.from_hour = Some(Hour(from.time()));
            }
            Allowed::Expired { after } => view.expired_after = Some(after),
            Allowed::Closed(why) => view.closed_because = Some(why),
            Allowed::EmailOnly => {}
        }
        view
    }
}

/// Whether a person may be reached at a moment on the centre's wall clock (R1).
pub(crate) fn reach(contact: &SafeContact, now: NaiveDateTime) -> Reach {
    let allowed = allowed(contact, now);
    let open = !matches!(allowed, Allowed::Closed(_) | Allowed::Expired { .. });
    Reach {
        allowed,
        may_email: open && contact.may_email && contact.email.is_some(),
        ask_again: contact.ask_again_on.is_some_and(|day| day.0 <= now.date()),
    }
}

fn allowed(contact: &SafeContact, now: NaiveDateTime) -> Allowed {
    if !(contact.may_call || contact.may_text || contact.may_email) {
        let asked = contact.asked_on.is_some();
        return Allowed::Closed(if asked { ReachClosed::NotAllowed } else { ReachClosed::NotAsked });
    }
    let call = contact.may_call && contact.phone.is_some();
    let text = contact.may_text && contact.phone.is_some();
    let email = contact.may_email && contact.email.is_some();
    if !(call || text || email) {
        return Allowed::Closed(ReachClosed::NoNumber);
    }
    if let Some(after) = contact.valid_until.filter(|last| last.0 < now.date()) {
        return Allowed::Expired { after };
    }
    if !(call || text) {
        return Allowed::EmailOnly;
    }
    let end = contact.valid_until.map(|last| midnight_after(last.0));
    if let Some(until) = open_until(&contact.hours, now) {
        let until = end.map_or(until, |end| until.min(end));
        let until = (until - now < TimeDelta::days(1)).then_some(until);
        return if call { Allowed::Now { until } } else { Allowed::TextOnly { until } };
    }
    match next_opening(&contact.hours, now) {
        Some(from) if end.is_none_or(|end| from < end) => Allowed::Later { from },
        _ if email => Allowed::EmailOnly,
        // The last safe hours before the permission's end have passed.
        Some(_) => Allowed::Expired { after: contact.valid_until.unwrap_or(Day(now.date())) },
        None => Allowed::Closed(ReachClosed::NoHours),
    }
}

fn midnight_after(day: NaiveDate) -> NaiveDateTime {
    day.checked_add_days(Days::new(1)).unwrap_or(day).and_time(NaiveTime::MIN)
}

/// The span that begins on a day: its first moment and the first one after it.
fn span_on(hours: &SafeHours, day: NaiveDate) -> Option<(NaiveDateTime, NaiveDateTime)> {
    if day.weekday().num_days_from_monday() != hours.weekday {
        return None;
    }
    let last_day = if hours.until <= hours.from { day.checked_add_days(Days::new(1))? } else { day };
    Some((day.and_time(hours.from.0), last_day.and_time(hours.until.0)))
}

/// Until when a moment inside safe hours stays inside, following hours that touch for up to a week.
fn open_until(hours: &[SafeHours], now: NaiveDateTime) -> Option<NaiveDateTime> {
    let end_at = |moment: NaiveDateTime| {
        let days = [moment.date().pred_opt(), Some(moment.date())];
        let spans = days
            .into_iter()
            .flatten()
            .flat_map(|day| hours.iter().filter_map(move |span| span_on(span, day)));
        spans.filter(|(from, until)| *from <= moment && moment < *until).map(|(_, until)| until).max()
    };
    let mut until = end_at(now)?;
    while until - now < TimeDelta::days(7)
        && let Some(further) = end_at(until)
    {
        until = further;
    }
    Some(until)
}

/// The next moment at which safe hours begin.
fn next_opening(hours: &[SafeHours], now: NaiveDateTime) -> Option<NaiveDateTime> {
    let days = (0..=7).filter_map(|ahead| now.date().checked_add_days(Days::new(ahead)));
    let openings = days.flat_map(|day| hours.iter().filter_map(move |span| span_on(span, day)));
    openings.map(|(from, _)| from).filter(|from| *from > now).min()
}

/// Whether a person may be reached now.
pub(crate) fn reach_of(look: &Look<'_>, person: PersonId) -> Result<Reach, Fault> {
    reach_by(look, person, &contact_of(look, person)?)
}

/// Whether a person may be reached now, in the ways that were read before. A consent declined or taken back closes what she
/// had called safe (R22).
pub(super) fn reach_by(look: &Look<'_>, person: PersonId, contact: &SafeContact) -> Result<Reach, Fault> {
    let reach = reach(contact, look.local());
    let is_open = !matches!(reach.allowed, Allowed::Closed(_));
    Ok(if is_open && refuses_contact(look, person)? {
        Reach { allowed: Allowed::Closed(ReachClosed::NoConsent), may_email: false, ..reach }
    } else {
        reach
    })
}

#[cfg(test)]
mod tests;
