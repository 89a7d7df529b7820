//! Who is kept apart from whom cannot be told from what is said of those who are not seated (R6).
//!
//! Two questions over thousands of made-up situations. Does any text change when other people, or nobody, are kept apart and the
//! groups stand as they stand? And does an onlooker who has learnt from thousands of them, pairs shown, guess better with the
//! texts than without?

use tillit_composition::explain::{Reason, reasons};
use tillit_composition::instance::{Apart, Instance, KeepApart, KeepApartFacilitator};
use tillit_composition::rules::judge;
use tillit_composition::solution::{Join, Solution};
use tillit_composition::{Budget, Request, compose};

use crate::centre::centre;
use crate::dice::Dice;
use crate::odd::odd;

fn composed(instance: &Instance, seed: u64) -> Solution {
    let budget = Budget { steps: Some(60), go_on: &|| true, progress: &|_| () };
    let answer = compose(&Request { seed, ..Request::of(instance) }, &budget);
    answer.expect("it can be worked on").solution
}

fn other_pairs(instance: &Instance, dice: &mut Dice) -> Instance {
    let mut other = instance.clone();
    (other.keep_apart, other.keep_apart_facilitator) = (Vec::new(), Vec::new());
    for _ in 0..dice.below(6) {
        let (a, b) = (dice.below(instance.people.len()), dice.below(instance.people.len()));
        let level = if dice.percent(50) { Apart::Group } else { Apart::SiteDay };
        other.keep_apart.extend((a != b).then_some(KeepApart { a, b, level }));
        if !instance.facilitators.is_empty() {
            let (person, facilitator) = (a, dice.below(instance.facilitators.len()));
            other.keep_apart_facilitator.push(KeepApartFacilitator { person, facilitator });
        }
    }
    other
}

#[test]
fn no_text_changes_with_who_is_kept_apart() {
    let mut told = 0;
    for seed in 1..=3000 {
        let made = if seed % 3 == 0 { centre(18, seed) } else { odd(seed) };
        let instance: Instance = serde_json::from_value(made).expect("it is a compose-instance/1");
        if instance.people.is_empty() {
            continue;
        }
        let dice = &mut Dice::new(seed);
        let solution = composed(&instance, seed);
        let said = reasons(&instance, &solution).expect("it can be judged");
        let otherwise = reasons(&other_pairs(&instance, dice), &solution).expect("it can be judged");
        assert_eq!(said, otherwise, "seed {seed}");
        told += said.len();
    }
    assert!(told > 3000, "{told} people are told something");
}

/// What an onlooker sees of somebody who is not seated without reading a word: whether a place looks free to her, and how
/// many groups there are.
fn seen(instance: &Instance, solution: &Solution, person: usize) -> (bool, usize) {
    let looks_free = |with: Solution| {
        let broken = judge(instance, &with).expect("it can be judged").broken;
        broken.iter().all(|it| it.code == "H8" || it.code == "H9")
    };
    let groups = (0..solution.groups.len()).any(|place| {
        let mut with = solution.clone();
        with.groups[place].members.push(person);
        looks_free(with)
    });
    let joins = (0..instance.existing_groups.len()).any(|group| {
        let mut with = solution.clone();
        with.joins.push(Join { group, person });
        looks_free(with)
    });
    (groups || joins, solution.groups.len().min(3))
}

#[derive(Default)]
struct Onlooker(std::collections::BTreeMap<String, [usize; 2]>);

impl Onlooker {
    fn learns(&mut self, sees: &str, is_apart: bool) {
        self.0.entry(sees.to_owned()).or_default()[usize::from(is_apart)] += 1;
    }

    fn guesses(&self, sees: &str) -> bool {
        self.0.get(sees).is_some_and(|[others, apart]| apart > others)
    }
}

#[test]
fn an_onlooker_who_reads_guesses_no_better_than_one_who_does_not() {
    let (mut reader, mut watcher) = (Onlooker::default(), Onlooker::default());
    let (mut right, mut asked, mut marked) = ([0_usize; 2], 0_usize, [0_usize; 2]);
    for seed in 1..=4000 {
        let instance: Instance =
            serde_json::from_value(centre(20, seed)).expect("it is a compose-instance/1");
        let solution = composed(&instance, seed);
        for (person, reason) in reasons(&instance, &solution).expect("it can be judged") {
            let is_apart = instance.keep_apart.iter().any(|pair| pair.a == person || pair.b == person)
                || instance.keep_apart_facilitator.iter().any(|pair| pair.person == person);
            let without = format!("{:?}", seen(&instance, &solution, person));
            let with = format!("{without} {reason:?}");
            marked[usize::from(is_apart)] += usize::from(reason == Reason::NotPossible);
            if seed % 2 == 0 {
                watcher.learns(&without, is_apart);
                reader.learns(&with, is_apart);
            } else {
                asked += 1;
                right[0] += usize::from(watcher.guesses(&without) == is_apart);
                right[1] += usize::from(reader.guesses(&with) == is_apart);
            }
        }
    }
    println!(
        "{asked} asked, {right:?} right without and with the texts; not possible: {marked:?} others and kept apart"
    );
    let gain = right[1] as f64 / asked as f64 - right[0] as f64 / asked as f64;
    assert!(gain < 0.01, "reading helps: {right:?} of {asked}");
    assert!(marked[0] > marked[1], "others hear it more often: {marked:?}");
}
