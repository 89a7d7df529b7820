//! A small instance and a sound solution of it, for tests that break one thing at a time.

use std::collections::BTreeMap;

use crate::instance::{
    AgeWish, Band, ExistingGroup, Facilitator, Gender, GenderWish, Instance, Params, Person, Policy,
    Programme, Room, Slot, Wish,
};
use crate::rules::judge;
use crate::solution::{Group, Join, Leader, Solution};

/// Five women and a man wait; two rooms, two facilitators, a running group with one place.
pub fn instance() -> Instance {
    let slot = |day: u8| Slot { day, label: format!("day {day}") };
    let room = |access: &[&str], privacy, slots: &[usize]| Room {
        site: 0,
        capacity: 4,
        access: access.iter().map(|tag| (*tag).to_owned()).collect(),
        privacy,
        slots: slots.to_vec(),
    };
    let facilitator = |wish_groups| Facilitator {
        gender: Gender::Woman,
        roles: vec!["guide".to_owned()],
        topics: vec![0],
        languages: vec![0],
        slots: vec![0, 1],
        sites: vec![0],
        access: Vec::new(),
        max_groups: 1,
        wish_groups,
    };
    Instance {
        name: "six".to_owned(),
        params: Params {
            wait_base: 10,
            wait_unit_days: 30,
            wait_cap: 10,
            wish_floor: 50,
            group_cost: 10,
            max_same_key: 1,
        },
        slots: vec![slot(0), slot(1)],
        topics: vec!["one".to_owned(), "other".to_owned()],
        access_tags: vec!["lift".to_owned()],
        n_sites: 2,
        n_languages: 2,
        bands: vec![
            Band { lo: 18, hi: 39, narrow: true, spread: 10 },
            Band { lo: 18, hi: 99, narrow: false, spread: 40 },
        ],
        programmes: vec![Programme {
            name: "pairs".to_owned(),
            topics: vec![0],
            min: 2,
            max: 3,
            ideal: 3,
            roles: BTreeMap::from([("guide".to_owned(), 1)]),
            no_lone_gender: true,
            min_privacy: 1,
            sessions: 10,
        }],
        rooms: vec![room(&["lift"], 3, &[0, 1]), room(&[], 1, &[0])],
        facilitators: vec![facilitator(1), facilitator(0)],
        people: (0..6).map(|id| person(if id == 5 { Gender::Man } else { Gender::Woman })).collect(),
        existing_groups: vec![ExistingGroup {
            topic: 0,
            programme: 0,
            language: 0,
            policy: Policy::Mixed,
            band: 1,
            slot: 1,
            site: 0,
            women: 2,
            men: 0,
            others: 0,
            free: 1,
            access: Vec::new(),
            privacy: 2,
            facilitators: Vec::new(),
            blocked_people: vec![4],
        }],
        ..Instance::default()
    }
}

fn person(gender: Gender) -> Person {
    Person {
        age: 30,
        gender,
        same_gender_only: false,
        topics: vec![0],
        languages: vec![0],
        slots: vec![0, 1],
        preferred_slots: vec![0],
        sites: vec![0],
        access: Vec::new(),
        min_privacy: 1,
        wait_days: 65,
        gender_wish: Some(GenderWish::Mixed),
        age_wish: Some(AgeWish::Similar),
        points: BTreeMap::from([(Wish::Slot, 40), (Wish::Gender, 30), (Wish::Age, 30)]),
    }
}

/// Two women in a new group, a third joins the running one.
pub fn solution() -> Solution {
    Solution {
        instance: "six".to_owned(),
        groups: vec![Group {
            topic: 0,
            programme: 0,
            language: 0,
            policy: Policy::Mixed,
            slot: 0,
            site: 0,
            band: 0,
            room: 0,
            facilitators: vec![Leader { id: 0, role: "guide".to_owned() }],
            members: vec![0, 1],
        }],
        joins: vec![Join { group: 0, person: 2 }],
        ..Solution::default()
    }
}

/// Another group like the first, with the other room, facilitator and members, for women.
pub fn second_group() -> Group {
    let mut group = solution().groups.remove(0);
    (group.policy, group.room, group.members) = (Policy::Women, 1, vec![3, 4]);
    group.facilitators[0].id = 1;
    group
}

/// The codes of the rules that are broken once something is changed.
pub fn broken(change: impl FnOnce(&mut Instance, &mut Solution)) -> Vec<&'static str> {
    let (mut instance, mut solution) = (instance(), solution());
    change(&mut instance, &mut solution);
    let judged = judge(&instance, &solution).expect("all that is named is there");
    let mut codes: Vec<&str> = judged.broken.iter().map(|broken| broken.code).collect();
    codes.dedup();
    codes
}

/// By how much each tier changes once something is changed.
pub fn moved(change: impl FnOnce(&mut Instance, &mut Solution)) -> [i64; 6] {
    let before = judge(&instance(), &solution()).expect("it can be judged").values;
    let (mut instance, mut solution) = (instance(), solution());
    change(&mut instance, &mut solution);
    let after = judge(&instance, &solution).expect("it can be judged").values;
    std::array::from_fn(|tier| after[tier] - before[tier])
}
