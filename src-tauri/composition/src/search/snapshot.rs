//! An arrangement written down, to come back to and to hand out.

use super::arrangement::Arrangement;
use crate::problem::{NONE, Problem, Source};
use crate::rules::{Values, judge};
use crate::scale::Worth;
use crate::solution::{Group, Join, Leader, Schema, Solution};

/// A group written down.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// The offer that is open.
    pub offer: u32,
    /// Its room; [`NONE`] in a running group.
    pub room: u32,
    /// Who leads it, in the order of the offer's roles.
    pub leaders: Vec<u32>,
    /// Who sits in it.
    pub units: Vec<u32>,
    /// The age band it publishes.
    pub band: usize,
}

/// An arrangement written down.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    groups: Vec<Written>,
    /// How good it is.
    pub worth: Worth,
}

impl Snapshot {
    /// Writes an arrangement down.
    pub fn of(arrangement: &Arrangement) -> Self {
        let mut offers = arrangement.open_groups().to_vec();
        offers.sort_unstable();
        let groups = offers.into_iter().map(|offer| {
            let group = arrangement.group(offer);
            let (leaders, mut units) = (group.leaders.clone(), group.units.clone());
            units.sort_unstable();
            Written { offer, room: group.room, leaders, units, band: group.band }
        });
        Self { groups: groups.collect(), worth: arrangement.worth }
    }

    /// Works out how good written groups are, and the best band of each.
    pub fn appraise(problem: &Problem, groups: Vec<Written>) -> Self {
        let mut arrangement = Arrangement::new(problem);
        Self { groups, worth: Worth::default() }.restore(&mut arrangement);
        Self::of(&arrangement)
    }

    /// The groups.
    pub fn groups(&self) -> &[Written] {
        &self.groups
    }

    /// The one number to compare by.
    pub fn total(&self, problem: &Problem) -> i128 {
        self.worth.total(&problem.scale)
    }

    /// Says whether no rule is broken, pins included.
    pub fn is_sound(&self, problem: &Problem) -> bool {
        judge(problem.instance, &self.solution(problem)).is_ok_and(|judged| judged.broken.is_empty())
    }

    /// Turns an arrangement into this one.
    pub fn restore(&self, arrangement: &mut Arrangement) {
        for offer in arrangement.open_groups().to_vec() {
            if arrangement.offer(offer).is_open_to_choice() {
                arrangement.close(offer);
            } else {
                arrangement.group(offer).units.clone().into_iter().for_each(|unit| arrangement.unseat(unit));
            }
        }
        for group in &self.groups {
            if !arrangement.is_open(group.offer) {
                arrangement.open(group.offer, group.room, group.leaders.clone());
            }
        }
        for group in &self.groups {
            group.units.iter().for_each(|unit| arrangement.seat(*unit, group.offer));
        }
        arrangement.settle();
    }

    /// The six tiers.
    pub fn values(&self, problem: &Problem) -> Values {
        let judged = judge(problem.instance, &self.solution(problem));
        judged.map_or([0; 6], |judged| judged.values)
    }

    /// Writes it as a solution, people and groups in the order of the instance.
    pub fn solution(&self, problem: &Problem) -> Solution {
        let mut solution =
            Solution { schema: Schema::V1, instance: problem.instance.name.clone(), ..Solution::default() };
        for written in &self.groups {
            let offer = &problem.offers[written.offer as usize];
            let units = written.units.iter().flat_map(|unit| &problem.units[*unit as usize].people);
            let mut members: Vec<usize> = units.copied().collect();
            members.sort_unstable();
            let facilitators = match offer.source {
                Source::Existing(group) => {
                    solution.joins.extend(members.into_iter().map(|person| Join { group, person }));
                    continue;
                }
                Source::Pinned(place) => problem.instance.pin_groups[place].facilitators.clone(),
                Source::New => {
                    let roles =
                        offer.roles.iter().flat_map(|role| std::iter::repeat_n(&role.name, role.number));
                    let leaders = written.leaders.iter().zip(roles);
                    leaders.map(|(one, role)| Leader { id: *one as usize, role: role.clone() }).collect()
                }
            };
            debug_assert_ne!(written.room, NONE, "a new group has a room");
            solution.groups.push(Group {
                topic: offer.topic,
                programme: offer.programme,
                language: offer.language,
                policy: offer.policy,
                slot: offer.slot,
                site: offer.site,
                band: written.band,
                room: written.room as usize,
                facilitators,
                members,
            });
        }
        solution
    }
}
