//! The life of an invented centre, a day at a time.

mod lately;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use serde_json::{Value, json};

use super::calendar::{later, next_weekday, working_day};
use super::dice::Dice;
use super::{Founded, PracticeError, Teller, names};

/// Hours at which conversations are held.
const HOURS: &[&str] = &["09:30", "11:30", "14:00", "16:30"];

/// For so many days before the end nobody makes a group of those who wait, but for one.
const COMPOSES: i64 = 28;

/// Somebody on the waiting list.
struct Waiting {
    entry: Value,
    caller: Caller,
}

/// A conversation that is booked.
struct Booked {
    conversation: Value,
    caller: Caller,
    topic: usize,
}

/// Somebody who turns to the centre, perhaps not for the first time.
#[derive(Clone)]
struct Caller {
    person: Value,
    woman: bool,
}

/// A group, its members and its evenings still to come.
struct Running {
    group: Value,
    members: Vec<Caller>,
    evenings: Vec<(NaiveDate, Value)>,
}

/// The centre as far as it has come.
pub(super) struct Story<'a> {
    teller: Teller<'a>,
    dice: Dice,
    today: NaiveDate,
    founded: Founded,
    facilitators: Vec<(Value, &'static [&'static str])>,
    conversations: BTreeMap<NaiveDate, Vec<Booked>>,
    men: BTreeSet<String>,
    /// Who turns to the centre again, and when.
    returning: BTreeMap<NaiveDate, Vec<Caller>>,
    waiting: BTreeMap<(usize, usize), Vec<Waiting>>,
    running: Vec<Running>,
    slots: u32,
}

impl<'a> Story<'a> {
    /// Sets up the centre: programmes, rooms, facilitators; of the last two so many times as many as a usual centre has.
    pub(super) fn begin(
        mut teller: Teller<'a>,
        dice: Dice,
        first: NaiveDate,
        today: NaiveDate,
        times: u32,
    ) -> Result<Self, PracticeError> {
        teller.at(first, 8, 30)?;
        let founded = teller.founded(times)?;
        let mut facilitators = Vec::new();
        for (called, (_, roles)) in names::several(names::FACILITATORS, |(called, _)| called, times) {
            let pledge = first.to_string();
            let form = json!({ "called": called, "roles": roles, "contact": "", "pledge_signed_on": pledge, "most_groups": 3 });
            facilitators.push((teller.tell("add_facilitator", form)?["id"].clone(), *roles));
        }
        Ok(Self {
            teller,
            dice,
            today,
            founded,
            facilitators,
            conversations: BTreeMap::new(),
            men: BTreeSet::new(),
            returning: BTreeMap::new(),
            waiting: BTreeMap::new(),
            running: Vec::new(),
            slots: 0,
        })
    }

    /// Lives one day with so many new people.
    pub(super) fn live(&mut self, day: NaiveDate, people: u32) -> Result<(), PracticeError> {
        if day == self.today {
            self.lately()?;
        }
        for nth in 0..people {
            self.teller.at(day, 10 + nth % 7, 12)?;
            self.first_enquiry(day)?;
        }
        for caller in self.returning.remove(&day).unwrap_or_default() {
            self.teller.at(day, 14, 20)?;
            let known = json!({ "known": caller.person });
            self.enquiry(day, caller.woman, known, Value::Null)?;
        }
        // Today's conversations are still ahead.
        if day < self.today {
            self.conversations(day)?;
            self.evenings(day)?;
        }
        if day.weekday().num_days_from_monday() == 0 {
            self.teller.at(day, 15, 0)?;
            self.calls(day)?;
            // Of those who came lately, the coordinator composes groups herself; one was just made.
            match self.today.signed_duration_since(day).num_days() {
                ..7 => self.form_groups(day, 1)?,
                7..COMPOSES => {}
                _ => self.form_groups(day, usize::MAX)?,
            }
        }
        Ok(())
    }

    /// Leaves the clock at the present.
    pub(super) fn end(self, now: DateTime<Utc>) {
        if let Ok(world) = self.teller.desk.world() {
            world.set_now(now);
        }
    }

    fn first_enquiry(&mut self, day: NaiveDate) -> Result<(), PracticeError> {
        let woman = !self.dice.chance(12);
        let newcomer = json!({ "new": self.person(woman) });
        let contact = self.contact(day);
        self.enquiry(day, woman, newcomer, contact)
    }

    fn enquiry(
        &mut self,
        day: NaiveDate,
        woman: bool,
        person: Value,
        contact: Value,
    ) -> Result<(), PracticeError> {
        let topic = self.topic();
        let on_day = working_day(later(day, 2 + self.dice.below(6)));
        let books = self.dice.chance(82);
        let booking = self.booking(on_day);
        let form = json!({
            "person": person,
            "channel": self.dice.pick(&["phone", "phone", "phone", "e-mail", "walk-in", "advisor"]),
            "topics": [self.founded.topics[topic]],
            "times": self.dice.pick(names::TIMES),
            "contact": contact,
            "conversation": if books { booking } else { Value::Null },
        });
        let recorded = self.teller.tell("record_enquiry", form)?;
        if !woman {
            self.men.extend(recorded["person"].as_str().map(str::to_owned));
        }
        if books {
            let caller = Caller { person: recorded["person"].clone(), woman };
            let booked = Booked { conversation: recorded["conversation"].clone(), caller, topic };
            self.conversations.entry(on_day).or_default().push(booked);
        }
        Ok(())
    }

    fn person(&mut self, woman: bool) -> Value {
        let name = *self.dice.pick(if woman { names::NAMES } else { names::NAMES_OF_MEN });
        let (called, called_as, real_name) = match self.dice.below(20) {
            0..=2 => ((*self.dice.pick(names::NICKNAMES)).to_owned(), "nickname", Value::Null),
            3..=8 => (format!("{name} {}", self.dice.pick(names::INITIALS)), "name", Value::Null),
            9 => (name.to_owned(), "name", json!(format!("{name} {}", self.dice.pick(names::SURNAMES)))),
            _ => (name.to_owned(), "name", Value::Null),
        };
        let band =
            *self.dice.pick(&["18-29", "30-39", "30-39", "40-49", "40-49", "50-59", "60-69", "not-asked"]);
        json!({
            "called": called,
            "called_as": called_as,
            "real_name": real_name,
            "pronoun": if woman { "she" } else { "he" },
            "gender": if woman { "woman" } else { "man" },
            "birth_year": Value::Null,
            "age_band": band,
            "languages": [],
        })
    }

    fn contact(&mut self, day: NaiveDate) -> Value {
        // One in six says nothing yet: closed by default (R1).
        if self.dice.chance(16) {
            return Value::Null;
        }
        let from = 9 + self.dice.below(4);
        let until = (from + 3 + self.dice.below(7)).min(21);
        let weekdays: Vec<Value> = (0..5)
            .map(|weekday| json!({ "weekday": weekday, "from": format!("{from:02}:00"), "until": format!("{until:02}:00") }))
            .collect();
        let text_only = self.dice.chance(15);
        let message = self.dice.chance(30);
        let number = format!(
            "06{} {:03} {:02} {:02}",
            self.dice.below(7),
            self.dice.below(1000),
            self.dice.below(100),
            self.dice.below(100)
        );
        json!({
            "phone": number,
            "email": Value::Null,
            "other_way": Value::Null,
            "may_call": !text_only,
            "may_text": text_only || self.dice.chance(40),
            "may_email": false,
            "hours": if self.dice.chance(90) { json!(weekdays) } else { json!([]) },
            "who_may_answer": self.dice.pick(&["only-the-person", "only-the-person", "anyone"]),
            "say_name": self.dice.pick(&["Ana", "Mira"]),
            "say_reason": self.dice.pick(names::REASONS),
            "voicemail": if message { "message" } else { "nothing" },
            "voicemail_message": if message { json!("Hello, this is Mira. I will try again tomorrow.") } else { Value::Null },
            "code_word": Value::Null,
            "lives_with_danger": self.dice.pick(&["no", "no", "yes", "not-asked"]),
            "valid_until": Value::Null,
            "ask_again_on": later(day, 60 + self.dice.below(60)).to_string(),
            "asked_on": day.to_string(),
        })
    }

    fn conversations(&mut self, day: NaiveDate) -> Result<(), PracticeError> {
        for Booked { conversation: id, caller, topic } in self.conversations.remove(&day).unwrap_or_default()
        {
            self.teller.at(day, 17, 30)?;
            if self.dice.chance(8) {
                self.teller.tell("record_conversation", json!({ "id": id, "went": "missed", "outcome": null, "not_until": null, "referred_to": null }))?;
                continue;
            }
            let (outcome, referred_to) = match self.dice.below(12) {
                0 => ("not-now", Value::Null),
                1 => ("referred", json!("Legal advice centre")),
                _ => ("accepted", Value::Null),
            };
            match outcome {
                "not-now" => self.may_return(&caller, 70, later(day, 60)),
                "referred" => self.may_return(&caller, 20, later(day, 90)),
                _ => {}
            }
            let programme = self.programme_for(caller.woman);
            // Whoever is left for composing is open to every programme, on any evening.
            let lately = self.today.signed_duration_since(day).num_days() < COMPOSES;
            let entries = if outcome == "accepted" {
                let (mut which, mut wishes) =
                    (self.founded.programmes[programme]["id"].clone(), self.wishes());
                if lately {
                    let evenings = (0..5).map(|weekday| json!({ "weekday": weekday, "part": "evening" }));
                    (which, wishes["times"]) = (Value::Null, evenings.collect());
                }
                json!([{ "topic": self.founded.topics[topic], "programme": which, "wishes": wishes }])
            } else {
                json!([])
            };
            let not_until =
                if outcome == "not-now" { json!(later(day, 60).to_string()) } else { Value::Null };
            let form = json!({ "id": id, "went": "held", "outcome": outcome, "not_until": not_until, "referred_to": referred_to, "entries": entries });
            let recorded = self.teller.tell("record_conversation", form)?;
            for entry in recorded["entries"].as_array().into_iter().flatten().filter(|_| !lately) {
                let waiting = Waiting { entry: entry.clone(), caller: caller.clone() };
                self.waiting.entry((topic, programme)).or_default().push(waiting);
            }
        }
        Ok(())
    }

    /// Lets somebody turn to the centre again so many times in a hundred, within a year from a day.
    fn may_return(&mut self, caller: &Caller, percent: u32, from: NaiveDate) {
        if self.dice.chance(percent) {
            let day = later(from, self.dice.below(365));
            self.returning.entry(day).or_default().push(caller.clone());
        }
    }

    /// Makes the calls that have been owed for some days, as far as anybody is told to be called.
    fn calls(&mut self, day: NaiveDate) -> Result<(), PracticeError> {
        let owed = self.teller.tell("list_calls", json!({}))?;
        for call in owed["calls"].as_array().into_iter().flatten() {
            let since: Option<NaiveDate> = call["since"].as_str().and_then(|since| since.parse().ok());
            if since.is_none_or(|since| later(since, 5) > day)
                || later(day, 7) > self.today && self.dice.chance(30)
            {
                continue;
            }
            if call["about"] == "book-conversation" {
                let on_day = working_day(later(day, 2 + self.dice.below(6)));
                let booking = self.booking(on_day);
                let booked = self
                    .teller
                    .tell("book_conversation", json!({ "person": call["person"], "booking": booking }))?;
                let topic = self.topic();
                let woman = call["person"].as_str().is_none_or(|person| !self.men.contains(person));
                let caller = Caller { person: call["person"].clone(), woman };
                let booked = Booked { conversation: booked["id"].clone(), caller, topic };
                self.conversations.entry(on_day).or_default().push(booked);
            } else {
                self.teller.tell("record_call", json!({ "call": call["id"], "result": "reached" }))?;
            }
        }
        Ok(())
    }

    fn topic(&mut self) -> usize {
        *self.dice.pick(&[0, 0, 0, 0, 1, 1, 2, 3])
    }

    fn booking(&mut self, on_day: NaiveDate) -> Value {
        json!({
            "on_day": on_day.to_string(),
            "at_hour": self.dice.pick(HOURS),
            "minutes": 45,
            "place": if self.dice.chance(70) { "office" } else { "phone" },
            "interviewer": if self.dice.chance(50) { json!({ "desk": self.founded.coordinator }) } else { json!({ "other": "Mira" }) },
        })
    }

    fn programme_for(&mut self, woman: bool) -> usize {
        // The first preset is for women (S1.2); men wait for the others.
        *self.dice.pick(if woman { &[0, 0, 0, 0, 1, 2, 3] } else { &[1, 2, 3] })
    }

    fn wishes(&mut self) -> Value {
        let mut times = Vec::new();
        for weekday in 0..5 {
            if self.dice.chance(45) {
                times.push(json!({ "weekday": weekday, "part": if self.dice.chance(75) { "evening" } else { "morning" } }));
            }
        }
        json!({
            "times": times,
            "age": self.dice.pick(&["not-asked", "any", "similar", "similar", "mixed"]),
            "gender": self.dice.pick(&["not-asked", "any", "same", "same", "mixed"]),
            "activity": self.dice.pick(&["not-asked", "any", "talk", "activity"]),
            "place": self.dice.pick(&["", "", "reached by bus", "no stairs"]),
        })
    }

    /// Makes a group wherever enough people wait for one topic and programme.
    fn form_groups(&mut self, day: NaiveDate, at_most: usize) -> Result<(), PracticeError> {
        let waiting: Vec<_> = self.waiting.iter().map(|(key, people)| (*key, people.len())).collect();
        let mut made = 0;
        for ((topic, programme), people) in waiting {
            if made < at_most && people > self.size(programme, "least_to_start") {
                let groups = (people / self.size(programme, "most")).max(1).min(at_most - made);
                for _ in 0..groups {
                    self.form_group(day, topic, programme)?;
                    made += 1;
                }
            }
        }
        Ok(())
    }

    /// A size that a programme names.
    fn size(&self, programme: usize, name: &str) -> usize {
        let size = self.founded.programmes[programme]["fields"][name].as_u64();
        size.and_then(|size| usize::try_from(size).ok()).unwrap_or(8)
    }

    fn form_group(&mut self, day: NaiveDate, topic: usize, programme: usize) -> Result<(), PracticeError> {
        let Some((created, weekday)) = self.create(day, topic, programme)? else { return Ok(()) };
        let group = created["id"].clone();
        self.fill_seats(&group)?;
        let most = self.size(programme, "most");
        let people = self.waiting.remove(&(topic, programme)).unwrap_or_default();
        let mut members = Vec::new();
        let mut left = Vec::new();
        for waiting in people {
            let placed = members.len() < most
                && self
                    .teller
                    .ask("place_person", json!({ "group": group, "entry": waiting.entry }))?
                    .is_ok();
            if placed { members.push(waiting) } else { left.push(waiting) }
        }
        if !left.is_empty() {
            self.waiting.insert((topic, programme), left);
        }
        let first = next_weekday(later(day, 7), weekday);
        let open = if first > self.today { 2 } else { usize::from(self.dice.chance(15)) };
        let signed: Vec<Value> =
            members.iter().skip(open).map(|member| member.caller.person.clone()).collect();
        let way = *self.dice.pick(&["written", "written", "written", "oral", "witnessed"]);
        let seated = self.seated(&group)?;
        self.teller.tell(
            "record_agreement",
            json!({ "group": group, "people": signed, "facilitators": seated, "way": way }),
        )?;
        if first <= self.today {
            let started = self.teller.ask("start_group", json!({ "id": group }))?;
            if started.is_err() {
                let reason =
                    json!({ "id": group, "reason": "The second seat is filled from the third evening on." });
                self.teller.tell("start_group", reason)?;
            }
            self.write_rules(&group)?;
            let sessions = created["sessions"].as_array().cloned().unwrap_or_default();
            let evenings = sessions
                .iter()
                .filter_map(|session| Some((session["on"].as_str()?.parse().ok()?, session["id"].clone())))
                .collect();
            let members = members.into_iter().map(|member| member.caller).collect();
            self.running.push(Running { group, members, evenings });
        }
        Ok(())
    }

    /// The group writes its own rules at its first evening, and accepts them (S3.4).
    fn write_rules(&mut self, group: &Value) -> Result<(), PracticeError> {
        let rules = self.teller.tell("get_group_rules", json!({ "id": group }))?;
        self.teller.tell("write_group_rules", json!({ "group": group, "text": rules["suggestion"] }))?;
        self.teller.tell("accept_group_rules", json!({ "group": group })).map(|_| ())
    }

    /// Looks for a free weekday, hour and room; a clash simply tries the next.
    fn create(
        &mut self,
        day: NaiveDate,
        topic: usize,
        programme: usize,
    ) -> Result<Option<(Value, u32)>, PracticeError> {
        let today = self.today.weekday().num_days_from_monday();
        for _ in 0..24 {
            let slot = self.slots;
            self.slots += 1;
            let weekday = (today + slot) % 6;
            let hour = ["18:00", "19:00", "17:30", "10:00"][(slot as usize / 6) % 4];
            // The rooms are gone through in another rhythm than days and hours, so that every room comes to every hour.
            let room = slot as usize / 2 + slot as usize / 24;
            let venue = self.founded.venues[room % self.founded.venues.len()].clone();
            let form = json!({
                "name": "",
                "programme": self.founded.programmes[programme]["id"],
                "topic": self.founded.topics[topic],
                "venue": venue,
                "first_on": next_weekday(later(day, 7), weekday).to_string(),
                "at_hour": hour,
            });
            if let Ok(created) = self.teller.ask("create_group", form)? {
                return Ok(Some((created, weekday)));
            }
        }
        Ok(None)
    }

    fn fill_seats(&mut self, group: &Value) -> Result<(), PracticeError> {
        let shown = self.teller.tell("get_group", json!({ "id": group }))?;
        let seats = shown["seats"].as_array().cloned().unwrap_or_default();
        let start = self.dice.below(u32::try_from(self.facilitators.len()).unwrap_or(1)) as usize;
        for seat in seats.iter().filter(|seat| seat["needed"] == true || self.slots.is_multiple_of(2)) {
            for turn in 0..self.facilitators.len() {
                let (facilitator, roles) =
                    self.facilitators[(start + turn) % self.facilitators.len()].clone();
                let fits = seat["role"].as_str().is_some_and(|role| roles.contains(&role));
                let form = json!({ "seat": seat["id"], "facilitator": facilitator });
                if fits && self.teller.ask("fill_seat", form)?.is_ok() {
                    break;
                }
            }
        }
        Ok(())
    }

    fn seated(&mut self, group: &Value) -> Result<Value, PracticeError> {
        let shown = self.teller.tell("get_group", json!({ "id": group }))?;
        let holders = shown["seats"].as_array().into_iter().flatten().flat_map(|seat| {
            seat["holders"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|holder| holder["facilitator"].clone())
                .collect::<Vec<_>>()
        });
        Ok(holders.collect())
    }

    /// Records the evenings of a day, and ends groups that have had their last.
    fn evenings(&mut self, day: NaiveDate) -> Result<(), PracticeError> {
        let yesterday = later(day, 1) == self.today;
        let mut running = std::mem::take(&mut self.running);
        for group in &mut running {
            let Some(at) = group.evenings.iter().position(|(on, _)| *on == day) else { continue };
            let (_, session) = group.evenings.remove(at);
            // Yesterday's first evening is left open, so that there is something to record.
            if yesterday && self.dice.chance(60) {
                continue;
            }
            self.teller.at(day, 21, 30)?;
            let card = self.teller.tell("get_session", json!({ "id": session }))?;
            let mut exceptions = Vec::new();
            for member in card["members"].as_array().into_iter().flatten() {
                if self.dice.chance(14) {
                    let state = *self.dice.pick(&["told-us", "told-us", "did-not-come", "left-early"]);
                    exceptions.push(json!({ "person": member["person"], "state": state }));
                }
            }
            self.teller.tell(
                "record_attendance",
                json!({ "session": session, "everyone_came": true, "exceptions": exceptions }),
            )?;
        }
        for group in running {
            if group.evenings.is_empty() {
                self.teller.at(day, 21, 45)?;
                self.teller.ask("end_group", json!({ "id": group.group }))?.ok();
                for member in &group.members {
                    self.may_return(member, 60, later(day, 30));
                }
            } else {
                self.running.push(group);
            }
        }
        Ok(())
    }
}
