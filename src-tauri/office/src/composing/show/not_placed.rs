//! Everybody who waits and has no place in a proposal, with the first true reason, worked out from what anybody may know (R6).

use serde::Serialize;
use tillit_composition::explain::{Reason, reasons};
use ts_rs::TS;

use super::{Shower, number};
use crate::choice;
use crate::composing::pose::{NotReady, Waiter};
use crate::fault::Fault;
use crate::id::{EntryId, PersonId};
use crate::people::{self, CalledAs};
use crate::waiting;

choice! {
    /// Why somebody has no place this time: the first that is true.
    NotPlacedWhy {
        /// Her conversation has not been held, or has not led here yet.
        ConversationNotHeld = "conversation-not-held",
        /// She pauses, or could not be reached.
        AtRest = "at-rest",
        /// The coordinator left her out this time.
        LeftOut = "left-out",
        /// No programme is open to her for any of her topics.
        NoProgramme = "no-programme",
        /// At no time of hers are a room and facilitators free.
        NoCommonTime = "no-common-time",
        /// At no time of hers is a room free into which one can come without steps.
        NoStepFreeRoom = "no-step-free-room",
        /// Too few others wait for that topic at those times.
        TooFewOthers = "too-few-others",
        /// The places are full, and longer waiters come first.
        Full = "full",
        /// It is not possible. Never said: why (R6).
        NotPossible = "not-possible",
    }
}

/// Somebody without a place this time.
#[derive(Debug, Serialize, TS)]
pub struct NotPlacedView {
    /// Who.
    pub person: PersonId,
    /// Her longest place on the list.
    pub entry: EntryId,
    /// What the centre calls her.
    pub called: String,
    /// What kind of name that is.
    pub called_as: CalledAs,
    /// How many days she waits.
    pub days: i32,
    /// Why.
    pub why: NotPlacedWhy,
    /// How many others are missing, where that is why.
    pub missing: Option<u32>,
}

impl Shower<'_, '_> {
    /// Everybody who waits and has no place, with the first true reason; worked out from what anybody may know (R6).
    pub(super) fn not_placed(&self) -> Result<Vec<NotPlacedView>, Fault> {
        let solution = self.posed.read(self.draft).solution;
        let told = reasons(&self.posed.open, &solution).map_err(|_| Fault::Broken)?;
        let mut rows = Vec::new();
        for (at, reason) in told {
            let waiter = &self.posed.people[at];
            let needs_no_steps = !self.posed.open.people[at].access.is_empty();
            let (why, missing) = match reason {
                _ if self.draft.left_out.contains(&waiter.person) => (NotPlacedWhy::LeftOut, None),
                Reason::NoProgramme => (NotPlacedWhy::NoProgramme, None),
                Reason::NoCommonTime | Reason::TooFewOthers(_) if !self.posed.is_open_to(at) => {
                    (NotPlacedWhy::NoProgramme, None)
                }
                Reason::NoCommonTime if needs_no_steps => (NotPlacedWhy::NoStepFreeRoom, None),
                Reason::NoCommonTime => (NotPlacedWhy::NoCommonTime, None),
                Reason::TooFewOthers(missing) => (NotPlacedWhy::TooFewOthers, Some(number(missing))),
                Reason::Full => (NotPlacedWhy::Full, None),
                Reason::NotPossible => (NotPlacedWhy::NotPossible, None),
            };
            rows.extend(self.row(waiter, why, missing)?);
        }
        for (waiter, why) in &self.posed.not_ready {
            let why = match why {
                NotReady::ConversationNotHeld => NotPlacedWhy::ConversationNotHeld,
                NotReady::AtRest => NotPlacedWhy::AtRest,
            };
            rows.extend(self.row(waiter, why, None)?);
        }
        rows.sort_by_key(|row| std::cmp::Reverse(row.days));
        Ok(rows)
    }

    /// A row of somebody without a place; nothing of whoever has one that does not hold any more, which is said elsewhere.
    fn row(
        &self,
        waiter: &Waiter,
        why: NotPlacedWhy,
        missing: Option<u32>,
    ) -> Result<Option<NotPlacedView>, Fault> {
        if self.draft.has_place(waiter.person) {
            return Ok(None);
        }
        let naming = people::get_naming(self.look, waiter.person)?;
        let longest = waiter.entries.first().ok_or(Fault::Broken)?;
        Ok(Some(NotPlacedView {
            person: waiter.person,
            entry: longest.id,
            called: naming.called,
            called_as: naming.called_as,
            days: waiting::days_since(longest.since, self.look.today()),
            why,
            missing,
        }))
    }
}
