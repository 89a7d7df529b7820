//! What the invented centre has had lately: somebody stands in, a group pauses, another is handed over, and people who
//! have just begun to lead wait for a group, so that composing has somebody to propose.

use serde_json::{Value, json};

use super::{Story, later};
use crate::practice::{PracticeError, names};

/// How long a group pauses, in days.
const PAUSE: u32 = 23;

impl Story<'_> {
    /// Enters it on the last morning.
    pub(super) fn lately(&mut self) -> Result<(), PracticeError> {
        self.teller.at(self.today, 8, 40)?;
        let groups: Vec<Value> = self.running.iter().map(|running| running.group.clone()).collect();
        for group in &groups {
            if self.somebody_stands_in(group)? {
                break;
            }
        }
        for group in &groups {
            if self.is_handed_over(group)? {
                break;
            }
        }
        // One without an evening today, if there is any.
        let meets_today = |group: &Value| {
            let running = self.running.iter().find(|running| running.group == *group);
            running.is_some_and(|running| running.evenings.iter().any(|(on, _)| *on == self.today))
        };
        let (today, others): (Vec<_>, Vec<_>) = groups.iter().rev().partition(|group| meets_today(group));
        for group in others.into_iter().chain(today) {
            if self.pauses(group)? {
                break;
            }
        }
        self.newcomers_lead()
    }

    /// Somebody of the same role leads the next evening in the place of one who cannot come.
    fn somebody_stands_in(&mut self, group: &Value) -> Result<bool, PracticeError> {
        let Some(session) = self.next_evening(group)? else { return Ok(false) };
        let card = self.teller.tell("get_session", json!({ "id": session }))?;
        for leading in card["evening"]["facilitators"].as_array().into_iter().flatten() {
            for (substitute, roles) in self.facilitators.clone() {
                let form =
                    json!({ "session": session, "away": leading["facilitator"], "substitute": substitute });
                let fits = leading["role"].as_str().is_some_and(|role| roles.contains(&role));
                if fits && self.teller.ask("add_substitute", form)?.is_ok() {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// The initiators of a group have told of its values, and it has rules of its own (S3.4).
    fn is_handed_over(&mut self, group: &Value) -> Result<bool, PracticeError> {
        let shown = self.teller.tell("get_group", json!({ "id": group }))?;
        let lines = shown["handover"].as_array().map_or(0, Vec::len);
        if lines == 0 {
            return Ok(false);
        }
        for item in ["values", "rules", "talking-time"] {
            self.teller.tell("tick_handover", json!({ "group": group, "item": item, "done": true }))?;
        }
        Ok(true)
    }

    fn pauses(&mut self, group: &Value) -> Result<bool, PracticeError> {
        let until = later(self.today, PAUSE).to_string();
        Ok(self.teller.ask("pause_group", json!({ "id": group, "until": until }))?.is_ok())
    }

    /// Some more begin to lead; none of them has a group yet.
    fn newcomers_lead(&mut self) -> Result<(), PracticeError> {
        for (called, roles) in names::NEW_FACILITATORS {
            let pledge = self.today.to_string();
            let form = json!({ "called": called, "roles": roles, "contact": "", "pledge_signed_on": pledge, "most_groups": 2 });
            self.teller.tell("add_facilitator", form)?;
        }
        Ok(())
    }

    fn next_evening(&mut self, group: &Value) -> Result<Option<Value>, PracticeError> {
        let shown = self.teller.tell("get_group", json!({ "id": group }))?;
        let mut planned = shown["sessions"].as_array().into_iter().flatten();
        let next = planned.find(|session| session["state"] == "planned");
        Ok(next.map(|session| session["id"].clone()))
    }
}
