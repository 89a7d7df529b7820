//! Somebody who knows the work, makes mistakes, and has a year.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use fastrand::Rng;
use rusqlite::Connection;
use serde_json::{Value, json};

use super::Tally;
use super::ideas::IDEAS;
use super::rules::RULES;
use crate::testing::Scene;

/// How much is tried on one day.
const ACTS_A_DAY: u32 = 9;

/// A new centre, and whoever runs it.
pub(super) struct Life {
    scene: Scene,
    pub(super) dice: Rng,
    pub(super) day: NaiveDate,
    /// What stands against a rule because somebody wrote down what is so.
    known: BTreeSet<(&'static str, String)>,
    tally: Tally,
    /// After how many acts the rules are looked at, and how many were done since.
    every: usize,
    unseen: usize,
    /// Told where something goes wrong, so that it can be lived again.
    seed: u64,
}

impl Life {
    /// A new centre with the five presets, four venues and a few facilitators, on a day that follows from the seed.
    pub(super) fn new(seed: u64, every: usize) -> Self {
        let mut dice = Rng::with_seed(seed);
        let mut scene = Scene::in_bulk();
        let first = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a fixed day") + Days::new(dice.u64(0..365));
        for preset in ["belgrade", "sofia", "denmark", "france", "norway"] {
            scene.ok("add_programme", json!({ "preset": preset }));
        }
        for (name, kind) in [
            ("Blue room", "centre-room"),
            ("Garden room", "centre-room"),
            ("Library", "community-centre"),
            ("Riverside", "outdoors"),
        ] {
            let venue =
                json!({ "name": name, "kind": kind, "address": "", "capacity": 12, "step_free": "yes" });
            scene.ok("add_venue", venue);
        }
        let (known, tally) = (BTreeSet::new(), Tally::new());
        let mut life = Self { scene, dice, day: first, known, tally, every, unseen: 0, seed };
        for _ in 0..6 {
            let (command, form) = life.add_facilitator().expect("a facilitator needs nothing before her");
            life.scene.ok(command, form);
        }
        life
    }

    /// Lives through a year.
    pub(super) fn year(mut self) -> Tally {
        let weight: u32 = IDEAS.iter().map(|(weight, _)| weight).sum();
        for _ in 0..365 {
            self.day = self.day + Days::new(1);
            for nth in 0..ACTS_A_DAY {
                let hour = 7 + nth * 14 / ACTS_A_DAY;
                self.scene.at(&format!("{}T{hour:02}:10:00Z", self.day));
                let mut at = self.dice.u32(0..weight);
                let (_, idea) = IDEAS
                    .iter()
                    .find(|(weight, _)| {
                        let here = at < *weight;
                        at = at.saturating_sub(*weight);
                        here
                    })
                    .expect("the number is below the sum");
                if let Some((command, form)) = idea(&mut self) {
                    self.try_out(command, &form);
                }
            }
        }
        self.tally
    }

    /// Does something; what is not refused keeps every rule, and can be taken back and done again.
    fn try_out(&mut self, command: &'static str, form: &Value) {
        let takes_back = self.dice.u32(0..25) == 0;
        let before = takes_back.then(|| self.scene.digest());
        let envelope = self.scene.envelope(command, &form.to_string());
        let counts = self.tally.entry(command).or_default();
        if let Some(fault) = envelope.get("fault") {
            counts.1 += 1;
            let refusal = fault["code"].as_str().unwrap_or_default();
            let ours = ["broken", "locked", "malformed-form", "unknown-command"].contains(&refusal);
            assert!(
                !ours && !refusal.contains("database"),
                "seed {}: {command} {form} gave {fault}",
                self.seed
            );
            return;
        }
        counts.0 += 1;
        self.unseen += 1;
        // What a rule lets pass because of a command is looked at by itself.
        if self.unseen >= self.every || takes_back || RULES.iter().any(|rule| rule.unless.contains(&command))
        {
            self.judge(command, form);
            self.unseen = 0;
        }
        let Some(before) = before else { return };
        let after = self.scene.digest();
        if before == after {
            return;
        }
        self.scene.ok("undo", json!({}));
        assert!(self.scene.digest() == before, "seed {}: {command} {form} is not taken back", self.seed);
        self.judge("undo", &json!({}));
        self.scene.ok("redo", json!({}));
        assert!(self.scene.digest() == after, "seed {}: {command} {form} is not done again", self.seed);
    }

    /// Looks for anything that breaks a rule and did not before.
    fn judge(&mut self, command: &'static str, form: &Value) {
        let today = self.day.to_string();
        for rule in RULES {
            let breaches = self.look(|conn| rule.breaches(conn, &today));
            let new: Vec<_> =
                breaches.into_iter().filter(|key| !self.known.contains(&(rule.name, key.clone()))).collect();
            if rule.unless.contains(&command) {
                self.known.extend(new.into_iter().map(|key| (rule.name, key)));
            } else {
                assert!(
                    new.is_empty(),
                    "seed {}, {}: {command} {form}, or one of the {} before it, broke a rule: {}\n{new:?}",
                    self.seed,
                    self.day,
                    self.unseen.saturating_sub(1),
                    rule.name
                );
            }
        }
    }

    fn look<T>(&self, read: impl FnOnce(&Connection) -> T) -> T {
        let office = self.scene.desk.office().expect("the scene is open");
        office.look(|look| Ok(read(look.conn()))).expect("reading gives no fault")
    }

    /// The ids that a statement finds, in their order.
    pub(super) fn all(&self, sql: &str) -> Vec<Value> {
        self.look(|conn| {
            let mut statement = conn.prepare_cached(sql).expect("the statement is written here");
            let rows =
                statement.query_map([], |row| row.get::<_, [u8; 16]>(0)).expect("and asks for nothing");
            rows.map(|id| json!(uuid::Uuid::from_bytes(id.expect("ids are 16 bytes")).to_string())).collect()
        })
    }

    /// One of the ids that a statement finds.
    pub(super) fn one(&mut self, sql: &str) -> Option<Value> {
        let all = self.all(sql);
        self.dice.choice(all)
    }

    /// Some of them, at most so many.
    pub(super) fn some(&mut self, sql: &str, most: usize) -> Vec<Value> {
        let all = self.all(sql);
        let count = self.dice.usize(0..=most.min(all.len()));
        self.dice.choose_multiple(all, count)
    }

    pub(super) fn pick(&mut self, words: &[&'static str]) -> &'static str {
        words[self.dice.usize(0..words.len())]
    }

    pub(super) fn chance(&mut self, percent: u32) -> bool {
        self.dice.u32(0..100) < percent
    }

    /// A day so many days from today, at the soonest and at the latest.
    pub(super) fn coming(&mut self, soonest: u64, latest: u64) -> String {
        (self.day + Days::new(self.dice.u64(soonest..=latest))).to_string()
    }

    pub(super) fn hour(&mut self) -> &'static str {
        self.pick(&["10:00", "17:00", "17:30", "18:00", "18:30", "19:30", "23:00"])
    }
}
