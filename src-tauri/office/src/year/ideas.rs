//! What there is to do in a year, sensible or not, with what is in the vault.

use chrono::Days;
use serde_json::{Value, json};

use super::life::Life;

/// Something to do: the command and its form; nothing where there is nothing to do it with.
type Idea = Option<(&'static str, Value)>;

/// How somebody comes to it.
type Thought = fn(&mut Life) -> Idea;

/// What there is to do, and how often it comes to mind.
pub(super) const IDEAS: &[(u32, Thought)] = &[
    (14, Life::record_enquiry),
    (12, Life::record_conversation),
    (4, Life::book_conversation),
    (4, Life::join_waiting_list),
    (1, Life::leave_waiting_list),
    (2, Life::change_wishes),
    (5, Life::create_group),
    (22, Life::place_person),
    (3, Life::place_person_directly),
    (3, Life::offer_places),
    (3, Life::answer_offer),
    (3, Life::record_withdrawal),
    (2, Life::plan_withdrawal),
    (12, Life::fill_seat),
    (2, Life::empty_seat),
    (8, Life::record_agreement),
    (1, Life::withdraw_agreement),
    (6, Life::start_group),
    (1, Life::end_group),
    (1, Life::close_intake),
    (1, Life::reopen_intake),
    (4, Life::shift_series),
    (3, Life::add_substitute),
    (1, Life::remove_substitute),
    (2, Life::pause_group),
    (1, Life::resume_group),
    (1, Life::note_group_told),
    (1, Life::record_still_meeting),
    (2, Life::change_group),
    (5, Life::move_session),
    (3, Life::cancel_session),
    (3, Life::add_session),
    (18, Life::record_attendance),
    (4, Life::record_head_count),
    (2, Life::ask_after),
    (6, Life::record_going_on),
    (3, Life::continue_group),
    (2, Life::change_status),
    (2, Life::come_back),
    (3, Life::add_keep_apart),
    (1, Life::remove_keep_apart),
    (2, Life::add_not_with),
    (2, Life::add_facilitator),
    (1, Life::merge_people),
    (3, Life::record_call),
];

impl Life {
    fn person(&mut self) -> Option<Value> {
        self.one("SELECT id FROM person ORDER BY id")
    }

    fn live_group(&mut self) -> Option<Value> {
        self.one("SELECT id FROM self_help_group WHERE state <> 'ended' ORDER BY id")
    }

    fn planned_session(&mut self) -> Option<Value> {
        self.one("SELECT id FROM session WHERE state = 'planned' ORDER BY id")
    }

    fn venue(&mut self) -> Option<Value> {
        self.one("SELECT id FROM venue ORDER BY id")
    }

    fn topic(&mut self) -> Option<Value> {
        self.one("SELECT id FROM topic WHERE excluded = 0 AND position < 4 ORDER BY id")
    }

    fn entry(&mut self) -> Option<Value> {
        let wishes = json!({ "times": [], "age": "any", "gender": "any", "activity": "any", "place": "" });
        let programme = if self.chance(40) { self.one("SELECT id FROM programme ORDER BY id") } else { None };
        Some(json!({ "topic": self.topic()?, "programme": programme, "wishes": wishes }))
    }

    fn booking(&mut self) -> Value {
        json!({
            "on_day": self.coming(0, 8), "at_hour": self.hour(), "minutes": 45,
            "place": self.pick(&["office", "phone", "elsewhere"]), "interviewer": { "other": self.pick(&["Ana", "Mira"]) },
        })
    }

    fn record_enquiry(&mut self) -> Idea {
        let person = if self.chance(10) {
            json!({ "known": self.person()? })
        } else {
            json!({ "new": {
                "called": format!("{} {}", self.pick(&["Mila", "Драгана", "Żaneta", "Åse"]), self.dice.u32(0..999)),
                "called_as": "name", "real_name": null, "pronoun": "not-asked",
                "gender": self.pick(&["woman", "woman", "woman", "woman", "man", "not-asked"]), "birth_year": null,
                "age_band": self.pick(&["18-29", "30-39", "40-49", "60-69", "not-asked", "under-18"]), "languages": [],
            } })
        };
        let booking = if self.chance(75) { self.booking() } else { Value::Null };
        Some((
            "record_enquiry",
            json!({
                "person": person, "channel": self.pick(&["phone", "e-mail", "walk-in"]), "topics": [self.topic()?], "times": "",
                "contact": null, "conversation": booking,
            }),
        ))
    }

    fn record_conversation(&mut self) -> Idea {
        let due = format!(
            "SELECT id FROM conversation WHERE state = 'booked' AND on_day <= '{}' ORDER BY id",
            self.day
        );
        let id = self.one(&due)?;
        let went = if self.chance(10) { "missed" } else { "held" };
        let outcome = (went == "held")
            .then(|| self.pick(&["accepted", "accepted", "accepted", "accepted", "referred", "other"]));
        let entries: Vec<Value> =
            if outcome == Some("accepted") { self.entry().into_iter().collect() } else { Vec::new() };
        Some((
            "record_conversation",
            json!({ "id": id, "went": went, "outcome": outcome, "not_until": null, "referred_to": null, "entries": entries }),
        ))
    }

    fn book_conversation(&mut self) -> Idea {
        Some(("book_conversation", json!({ "person": self.person()?, "booking": self.booking() })))
    }

    fn join_waiting_list(&mut self) -> Idea {
        Some(("join_waiting_list", json!({ "person": self.person()?, "entry": self.entry()? })))
    }

    fn leave_waiting_list(&mut self) -> Idea {
        let entry = self.waiting()?;
        Some(("leave_waiting_list", json!({ "entry": entry, "because": "found-elsewhere" })))
    }

    fn change_wishes(&mut self) -> Idea {
        let (entry, wished) = (self.waiting()?, self.entry()?);
        let (programme, wishes) = (&wished["programme"], &wished["wishes"]);
        Some(("change_wishes", json!({ "entry": entry, "programme": programme, "wishes": wishes })))
    }

    fn waiting(&mut self) -> Option<Value> {
        self.one("SELECT id FROM waiting_entry WHERE state IN ('waiting', 'offered') ORDER BY id")
    }

    fn create_group(&mut self) -> Idea {
        let programme = self.one("SELECT id FROM programme ORDER BY id")?;
        let venue = if self.chance(90) { self.venue() } else { None };
        let dates: Vec<String> =
            if self.chance(25) { vec![self.coming(8, 20), self.coming(21, 50)] } else { Vec::new() };
        Some((
            "create_group",
            json!({
                "name": "", "programme": programme, "topic": self.topic()?, "venue": venue,
                "first_on": self.coming(1, 21), "at_hour": self.hour(), "dates": dates,
            }),
        ))
    }

    fn place_person(&mut self) -> Idea {
        let fits = "SELECT e.id FROM waiting_entry e JOIN self_help_group g ON g.topic = e.topic
                    WHERE e.state = 'waiting' AND g.state <> 'ended' AND g.intake = 'open' ORDER BY e.id";
        let entry = if self.chance(90) { self.one(fits)? } else { self.waiting()? };
        let id = bytes(&entry)?;
        let here = format!(
            "SELECT g.id FROM self_help_group g JOIN waiting_entry e ON e.topic = g.topic
             WHERE e.id = x'{id}' AND g.state <> 'ended' ORDER BY g.id"
        );
        let group = if self.chance(95) { self.one(&here)? } else { self.live_group()? };
        Some(("place_person", json!({ "group": group, "entry": entry })))
    }

    fn place_person_directly(&mut self) -> Idea {
        Some(("place_person_directly", json!({ "group": self.live_group()?, "person": self.person()? })))
    }

    fn offer_places(&mut self) -> Idea {
        let group = self.live_group()?;
        let id = bytes(&group)?;
        let here = format!(
            "SELECT e.id FROM waiting_entry e JOIN self_help_group g ON g.topic = e.topic
             WHERE g.id = x'{id}' AND e.state = 'waiting' ORDER BY e.id"
        );
        let entries = self.some(&here, 2);
        Some(("offer_places", json!({ "group": group, "entries": entries })))
    }

    fn answer_offer(&mut self) -> Idea {
        let entry = self.one("SELECT id FROM waiting_entry WHERE state = 'offered' ORDER BY id")?;
        let answer = self.pick(&["accepted", "accepted", "declined", "thinking"]);
        let until = if answer == "thinking" { json!(self.coming(1, 9)) } else { Value::Null };
        Some(("answer_offer", json!({ "entry": entry, "answer": answer, "until": until })))
    }

    fn record_withdrawal(&mut self) -> Idea {
        let participation = self.one("SELECT id FROM participation WHERE left_on IS NULL ORDER BY id")?;
        let because = self.pick(&["withdrew", "moved-on", "not-reached", "other"]);
        let wait_again = self.chance(40);
        Some((
            "record_withdrawal",
            json!({ "participation": participation, "because": because, "wait_again": wait_again }),
        ))
    }

    fn plan_withdrawal(&mut self) -> Idea {
        let participation = self.one("SELECT id FROM participation WHERE left_on IS NULL ORDER BY id")?;
        let after = if self.chance(80) { json!(self.coming(0, 30)) } else { Value::Null };
        Some(("plan_withdrawal", json!({ "participation": participation, "after": after })))
    }

    fn fill_seat(&mut self) -> Idea {
        let seat = self.one(
            "SELECT s.id FROM group_seat s JOIN self_help_group g ON g.id = s.self_help_group WHERE g.state <> 'ended' ORDER BY s.id",
        )?;
        let facilitator = if self.chance(80) {
            let id = bytes(&seat)?;
            self.one(&format!(
                "SELECT r.facilitator FROM facilitator_role r JOIN group_seat s ON s.role = r.role
                 WHERE s.id = x'{id}' ORDER BY r.facilitator"
            ))?
        } else {
            self.one("SELECT id FROM facilitator ORDER BY id")?
        };
        let from = if self.chance(30) { json!(self.coming(0, 30)) } else { Value::Null };
        let replaces = self.chance(30);
        Some((
            "fill_seat",
            json!({ "seat": seat, "facilitator": facilitator, "from": from, "replaces": replaces }),
        ))
    }

    fn empty_seat(&mut self) -> Idea {
        let seat = self.one("SELECT seat FROM seat_holder WHERE until_day IS NULL ORDER BY seat")?;
        let until = if self.chance(40) { json!(self.coming(0, 20)) } else { Value::Null };
        Some(("empty_seat", json!({ "seat": seat, "until": until })))
    }

    /// A living group, its members and who sits in front of it.
    fn circle(&mut self) -> Option<(Value, Vec<Value>, Vec<Value>)> {
        let group = self.live_group()?;
        let id = bytes(&group)?;
        let people = self.some(
            &format!(
                "SELECT person FROM participation WHERE self_help_group = x'{id}' AND left_on IS NULL ORDER BY person"
            ),
            9,
        );
        let facilitators = self.some(
            &format!(
                "SELECT h.facilitator FROM seat_holder h JOIN group_seat s ON s.id = h.seat
                 WHERE s.self_help_group = x'{id}' ORDER BY h.facilitator"
            ),
            2,
        );
        Some((group, people, facilitators))
    }

    fn record_agreement(&mut self) -> Idea {
        let (group, people, facilitators) = self.circle()?;
        let way = self.pick(&["written", "oral", "witnessed", "alias"]);
        let form = json!({ "group": group, "people": people, "facilitators": facilitators, "way": way });
        Some(("record_agreement", form))
    }

    fn withdraw_agreement(&mut self) -> Idea {
        let (group, people, facilitators) = self.circle()?;
        Some((
            "withdraw_agreement",
            json!({ "group": group, "people": people, "facilitators": facilitators }),
        ))
    }

    fn start_group(&mut self) -> Idea {
        let group = self.one("SELECT id FROM self_help_group WHERE state = 'forming' ORDER BY id")?;
        let reason = if self.chance(60) { json!("They wish to begin.") } else { Value::Null };
        Some(("start_group", json!({ "id": group, "reason": reason })))
    }

    fn end_group(&mut self) -> Idea {
        Some(("end_group", json!({ "id": self.live_group()? })))
    }

    fn close_intake(&mut self) -> Idea {
        Some(("close_intake", json!({ "id": self.live_group()? })))
    }

    fn reopen_intake(&mut self) -> Idea {
        let consents = self.chance(80);
        Some(("reopen_intake", json!({ "id": self.live_group()?, "everyone_consents": consents })))
    }

    fn shift_series(&mut self) -> Idea {
        let from = if self.chance(30) { self.planned_session() } else { None };
        let at_hour = if self.chance(60) { json!(self.hour()) } else { Value::Null };
        let venue = if self.chance(30) { self.venue() } else { None };
        let pass_taken = self.chance(50);
        Some((
            "shift_series",
            json!({
                "id": self.live_group()?, "from": from, "first_on": self.coming(0, 21), "at_hour": at_hour, "venue": venue,
                "pass_taken": pass_taken,
            }),
        ))
    }

    fn add_substitute(&mut self) -> Idea {
        let session = self.one(&format!(
            "SELECT DISTINCT s.id FROM session s JOIN group_seat t ON t.self_help_group = s.self_help_group
             JOIN seat_holder h ON h.seat = t.id WHERE s.state = 'planned' AND s.on_day BETWEEN '{}' AND '{}' ORDER BY s.id",
            self.day,
            self.day + Days::new(14)
        ))?;
        let id = bytes(&session)?;
        let away = self.one(&format!(
            "SELECT h.facilitator FROM session s JOIN group_seat t ON t.self_help_group = s.self_help_group
             JOIN seat_holder h ON h.seat = t.id WHERE s.id = x'{id}' ORDER BY h.facilitator"
        ))?;
        let substitute = self.one("SELECT id FROM facilitator ORDER BY id")?;
        Some(("add_substitute", json!({ "session": session, "away": away, "substitute": substitute })))
    }

    fn remove_substitute(&mut self) -> Idea {
        let session = self.one("SELECT session FROM substitution ORDER BY session")?;
        let id = bytes(&session)?;
        let away = self.one(&format!("SELECT away FROM substitution WHERE session = x'{id}'"))?;
        Some(("remove_substitute", json!({ "session": session, "away": away })))
    }

    fn pause_group(&mut self) -> Idea {
        Some(("pause_group", json!({ "id": self.live_group()?, "until": self.coming(5, 60) })))
    }

    fn resume_group(&mut self) -> Idea {
        let paused = self.one("SELECT id FROM self_help_group WHERE paused_until IS NOT NULL ORDER BY id")?;
        Some(("resume_group", json!({ "id": paused })))
    }

    fn note_group_told(&mut self) -> Idea {
        Some(("note_group_told", json!({ "id": self.live_group()? })))
    }

    fn record_still_meeting(&mut self) -> Idea {
        let meets = self.chance(80);
        let today = self.day;
        let group = self.one(&format!(
            "SELECT g.id FROM self_help_group g WHERE g.state = 'running'
             AND EXISTS (SELECT 1 FROM session s WHERE s.self_help_group = g.id AND s.state = 'held')
             AND EXISTS (SELECT 1 FROM group_seat s JOIN seat_holder h ON h.seat = s.id
               WHERE s.self_help_group = g.id AND s.role = 'initiator')
             AND NOT EXISTS (SELECT 1 FROM group_seat s JOIN seat_holder h ON h.seat = s.id
               WHERE s.self_help_group = g.id AND (h.until_day IS NULL OR h.until_day > '{today}')) ORDER BY g.id"
        ))?;
        let form = json!({ "group": group, "meets": meets, "months": meets.then_some(3) });
        Some(("record_still_meeting", form))
    }

    fn change_group(&mut self) -> Idea {
        let name = self.pick(&["Circle", "Wednesday group", "Круг"]);
        let counts = self.chance(40).then(|| self.dice.bool());
        let form =
            json!({ "id": self.live_group()?, "name": name, "venue": self.venue(), "counts_only": counts });
        Some(("change_group", form))
    }

    fn move_session(&mut self) -> Idea {
        let to = if self.chance(50) { json!(self.coming(0, 21)) } else { Value::Null };
        let at_hour = if self.chance(30) { json!(self.hour()) } else { Value::Null };
        let venue = if self.chance(30) { self.venue() } else { None };
        let id = self.planned_session()?;
        Some(("move_session", json!({ "id": id, "to": to, "at_hour": at_hour, "venue": venue })))
    }

    fn cancel_session(&mut self) -> Idea {
        let instead = if self.chance(40) { json!(self.coming(0, 120)) } else { Value::Null };
        Some(("cancel_session", json!({ "id": self.planned_session()?, "instead": instead })))
    }

    fn add_session(&mut self) -> Idea {
        let on = if self.chance(70) { json!(self.coming(0, 40)) } else { Value::Null };
        Some(("add_session", json!({ "group": self.live_group()?, "on": on, "venue": self.venue() })))
    }

    fn record_attendance(&mut self) -> Idea {
        let due = format!(
            "SELECT id FROM session WHERE on_day <= '{}' AND state <> 'called-off' ORDER BY state <> 'planned', id LIMIT 4",
            self.day
        );
        let session = self.one(&due)?;
        let exceptions: Vec<Value> = self
            .person()
            .into_iter()
            .filter(|_| self.dice.bool())
            .map(|person| json!({ "person": person, "state": "told-us" }))
            .collect();
        Some((
            "record_attendance",
            json!({ "session": session, "everyone_came": true, "exceptions": exceptions }),
        ))
    }

    fn record_head_count(&mut self) -> Idea {
        let due = format!(
            "SELECT s.id FROM session s JOIN self_help_group g ON g.id = s.self_help_group
             WHERE s.on_day <= '{}' AND s.state <> 'called-off' ORDER BY g.counts_only DESC, s.state <> 'planned', s.id LIMIT 4",
            self.day
        );
        let session = self.one(&due)?;
        Some(("record_head_count", json!({ "session": session, "came": self.dice.u32(0..12) })))
    }

    fn ask_after(&mut self) -> Idea {
        let session = self.one("SELECT id FROM session WHERE state = 'held' ORDER BY id")?;
        let people =
            self.some("SELECT person FROM attendance WHERE state = 'did-not-come' ORDER BY person", 2);
        Some(("ask_after", json!({ "session": session, "people": people })))
    }

    fn record_going_on(&mut self) -> Idea {
        let participation = self.one("SELECT id FROM participation WHERE left_on IS NULL ORDER BY id")?;
        let goes_on = self.pick(&["continues", "continues", "leaves", "another"]);
        Some(("record_going_on", json!({ "participation": participation, "goes_on": goes_on })))
    }

    fn continue_group(&mut self) -> Idea {
        let group = self.one(
            "SELECT DISTINCT self_help_group FROM participation WHERE goes_on = 'continues' AND left_on IS NULL
             ORDER BY self_help_group",
        )?;
        let stay = self.chance(60);
        Some((
            "continue_group",
            json!({
                "group": group, "first_on": self.coming(1, 30), "at_hour": self.hour(), "venue": self.venue(),
                "facilitators_stay": stay,
            }),
        ))
    }

    fn change_status(&mut self) -> Idea {
        let status = self.pick(&["paused", "unreachable", "withdrawn", "moved-on"]);
        let until = if status == "paused" { json!(self.coming(7, 60)) } else { Value::Null };
        Some(("change_status", json!({ "person": self.person()?, "status": status, "until": until })))
    }

    fn come_back(&mut self) -> Idea {
        let person = self.one("SELECT person FROM person_status ORDER BY person")?;
        let wait_again = self.chance(50);
        Some(("come_back", json!({ "person": person, "wait_again": wait_again })))
    }

    fn add_keep_apart(&mut self) -> Idea {
        let a = self.person()?;
        let b = if self.chance(70) {
            json!({ "person": self.person()? })
        } else {
            json!({ "facilitator": self.one("SELECT id FROM facilitator ORDER BY id")? })
        };
        let level = self.pick(&["group", "site-day"]);
        Some(("add_keep_apart", json!({ "a": a, "b": b, "level": level })))
    }

    fn remove_keep_apart(&mut self) -> Idea {
        let a = self.one("SELECT a FROM keep_apart ORDER BY a")?;
        let b = self.one("SELECT b FROM keep_apart ORDER BY b")?;
        Some(("remove_keep_apart", json!({ "a": a, "b": { "person": b } })))
    }

    /// Two who have never led together: of those who do, nothing changes at once.
    fn add_not_with(&mut self) -> Idea {
        let a = self.one("SELECT id FROM facilitator ORDER BY id")?;
        let hers = bytes(&a)?;
        let b = self.one(&format!(
            "SELECT f.id FROM facilitator f WHERE f.id <> x'{hers}' AND NOT EXISTS (
               SELECT 1 FROM group_seat s JOIN seat_holder h ON h.seat = s.id
               JOIN group_seat t ON t.self_help_group = s.self_help_group JOIN seat_holder i ON i.seat = t.id
               WHERE h.facilitator = f.id AND i.facilitator = x'{hers}')
             AND NOT EXISTS (SELECT 1 FROM substitution u WHERE f.id IN (u.substitute, u.away) OR x'{hers}' IN (u.substitute, u.away))
             ORDER BY f.id"
        ))?;
        Some(("add_not_with", json!({ "a": a, "b": b })))
    }

    pub(super) fn add_facilitator(&mut self) -> Idea {
        let person = if self.chance(40) { self.person() } else { None };
        let roles = self
            .dice
            .choose_multiple(["expert-by-experience", "ally", "initiator", "facilitator", "professional"], 3);
        let called = format!("{} {}", self.pick(&["Nada", "Вера", "Ingrid"]), self.dice.u32(0..99));
        let pledge = if self.chance(85) { json!(self.day.to_string()) } else { Value::Null };
        let form = json!({
            "called": called, "roles": roles, "contact": "", "person": person, "pledge_signed_on": pledge,
        });
        Some(("add_facilitator", form))
    }

    fn merge_people(&mut self) -> Idea {
        Some(("merge_people", json!({ "stays": self.person()?, "goes": self.person()?, "taken": [] })))
    }

    fn record_call(&mut self) -> Idea {
        let call = self.one("SELECT id FROM call WHERE state = 'owed' ORDER BY id")?;
        let result = self.pick(&["reached", "reached", "not-reached", "left-message", "let-go"]);
        Some(("record_call", json!({ "call": call, "result": result })))
    }
}

/// An id as the 16 bytes of the vault, written in a statement.
fn bytes(id: &Value) -> Option<String> {
    uuid::Uuid::parse_str(id.as_str()?).ok().map(|id| id.simple().to_string())
}
