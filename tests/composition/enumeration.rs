//! The best solution of a tiny instance by trying everything there is.
//!
//! Every set of groups that rooms and facilitators allow, every way of seating everybody: only for a handful of people.

use serde_json::{Value, json};

use crate::checker::{Verdict, judge};

/// The best tiers there are among all sound solutions, where tier 1 counts up to `enough`; nothing if even pins cannot be
/// met.
pub fn best(instance: &Value, enough: i64) -> Option<[i64; 6]> {
    let mut trial = Trial { instance, enough, frames: frames(instance), groups: Vec::new(), best: None };
    trial.open(0);
    trial.best
}

struct Trial<'a> {
    instance: &'a Value,
    enough: i64,
    frames: Vec<Value>,
    groups: Vec<Value>,
    best: Option<[i64; 6]>,
}

impl Trial<'_> {
    /// Opens each subset of the frames from `at` on that does not clash.
    fn open(&mut self, at: usize) {
        if at == self.frames.len() {
            self.seat(0, vec![None; self.instance["people"].as_array().expect("people").len()]);
            return;
        }
        self.open(at + 1);
        let empty =
            json!({"groups": self.groups.iter().chain([&self.frames[at]]).collect::<Vec<_>>(), "joins": []});
        let clashes = judge(self.instance, &empty);
        // An empty group breaks its minimum and pins; what else it breaks, members cannot mend.
        if clashes.rules().iter().all(|rule| ["H3", "H14"].contains(rule)) {
            self.groups.push(self.frames[at].clone());
            self.open(at + 1);
            self.groups.pop();
        }
    }

    /// Seats each person in each open group, each running one, or nowhere.
    fn seat(&mut self, person: usize, mut seats: Vec<Option<usize>>) {
        let running = self.instance["existing_groups"].as_array().expect("running groups").len();
        if person == seats.len() {
            return self.score(&seats);
        }
        for seat in (0..self.groups.len() + running).map(Some).chain([None]) {
            seats[person] = seat;
            if seat.is_none() || self.fits(person, &seats) {
                self.seat(person + 1, seats.clone());
            }
        }
    }

    /// Says whether this person alone could sit there.
    fn fits(&self, person: usize, seats: &[Option<usize>]) -> bool {
        let mut alone = vec![None; seats.len()];
        alone[person] = seats[person];
        let verdict = judge(self.instance, &self.solution(&alone));
        !verdict.rules().iter().any(|rule| ["H2", "H6", "H9", "H13"].contains(rule))
    }

    fn score(&mut self, seats: &[Option<usize>]) {
        let Verdict { broken, mut tiers } = judge(self.instance, &self.solution(seats));
        tiers[0] = tiers[0].min(self.enough);
        if broken.is_empty() && self.best.is_none_or(|best| is_better(&tiers, &best)) {
            self.best = Some(tiers);
        }
    }

    fn solution(&self, seats: &[Option<usize>]) -> Value {
        let mut groups = self.groups.clone();
        let mut joins = Vec::new();
        for (person, seat) in seats.iter().enumerate() {
            match seat {
                Some(at) if *at < groups.len() => {
                    groups[*at]["members"].as_array_mut().expect("members").push(json!(person))
                }
                Some(at) => joins.push(json!({"group": at - groups.len(), "person": person})),
                None => {}
            }
        }
        json!({"groups": groups, "joins": joins})
    }
}

/// Says whether tiers are better, one after the other.
pub fn is_better(a: &[i64; 6], b: &[i64; 6]) -> bool {
    let oriented = |tiers: &[i64; 6]| [tiers[0], -tiers[1], -tiers[2], tiers[3], -tiers[4], -tiers[5]];
    oriented(a) > oriented(b)
}

/// Every group there could be, without members: each with each room, band, and pair of facilitators.
fn frames(instance: &Value) -> Vec<Value> {
    let number = |key: &str| instance[key].as_array().expect("a list").len();
    let mut frames = Vec::new();
    for (p, programme) in instance["programmes"].as_array().expect("programmes").iter().enumerate() {
        for topic in programme["topics"].as_array().expect("topics") {
            for language in 0..instance["n_languages"].as_u64().expect("a number") {
                for policy in ["women", "mixed", "men"] {
                    for slot in 0..number("slots") {
                        for room in 0..number("rooms") {
                            for band in 0..number("bands") {
                                for leaders in leaders(instance, programme) {
                                    frames.push(json!({"topic": topic, "programme": p, "language": language, "policy": policy, "slot": slot,
                                        "site": instance["rooms"][room]["site"], "band": band, "room": room, "facilitators": leaders, "members": []}));
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    let sound = |frame: &Value| {
        let verdict = judge(instance, &json!({"groups": [frame], "joins": []}));
        verdict.rules().iter().all(|rule| ["H3", "H14"].contains(rule))
    };
    frames.retain(sound);
    // Somebody must be there for it: at least its minimum of people who fit.
    let people = number("people");
    frames.retain(|frame| {
        let fits = |person: &usize| {
            let mut one = frame.clone();
            one["members"] = json!([person]);
            let verdict = judge(instance, &json!({"groups": [one], "joins": []}));
            !verdict.rules().iter().any(|rule| ["H2", "H4", "H6", "H9", "H13"].contains(rule))
        };
        let min =
            instance["programmes"][frame["programme"].as_u64().expect("an id") as usize]["min"].as_u64();
        (0..people).filter(fits).count() as u64 >= min.expect("a number").max(1)
    });
    frames
}

/// Every way of filling a programme's roles, order aside.
fn leaders(instance: &Value, programme: &Value) -> Vec<Vec<Value>> {
    let number = instance["facilitators"].as_array().expect("facilitators").len();
    let mut ways: Vec<Vec<Value>> = vec![Vec::new()];
    for (role, times) in programme["roles"].as_object().expect("roles") {
        for _ in 0..times.as_u64().expect("a number") {
            let longer = ways.iter().flat_map(|way| {
                let used = |id: &usize| way.iter().any(|one| one["id"] == json!(id));
                (0..number).filter(move |id| !used(id)).map(|id| {
                    let mut way = way.clone();
                    way.push(json!({"id": id, "role": role}));
                    way
                })
            });
            ways = longer.collect();
        }
    }
    ways
}
