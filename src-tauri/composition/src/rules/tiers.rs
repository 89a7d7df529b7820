//! The six tiers, each a function that gives its value, and how large that can get.

use super::view::{Spot, View};
use crate::instance::{AgeWish, GenderWish, Instance, Person, Policy, Wish};

/// Tier 1: what placing this person is worth. Waiting counts by whole units, up to a cap.
pub fn wait_weight(instance: &Instance, person: usize) -> i64 {
    let params = &instance.params;
    let units = instance.people[person].wait_days.div_euclid(params.wait_unit_days);
    params.wait_base + units.min(params.wait_cap)
}

/// Says whether a wish is met in a group, whose band is narrow or not.
fn is_met(wish: Wish, person: &Person, spot: &Spot, narrow: bool) -> bool {
    match wish {
        Wish::Topic => person.topics.first() == Some(&spot.topic),
        Wish::Slot => person.preferred_slots.contains(&spot.slot),
        Wish::Gender => (spot.policy == Policy::Mixed) == (person.gender_wish == Some(GenderWish::Mixed)),
        Wish::Age => narrow == (person.age_wish == Some(AgeWish::Similar)),
        Wish::Language => person.languages.first() == Some(&spot.language),
    }
}

/// Tier 1: those seated, long waiters counting more.
pub fn t1_seated(view: &View) -> i64 {
    let seated = (0..view.seats.len()).filter(|person| !view.seats[*person].is_empty());
    seated.map(|person| wait_weight(view.instance, person)).sum()
}

/// Everybody is seated.
pub fn t1_ceiling(instance: &Instance) -> i128 {
    (0..instance.people.len()).map(|person| i128::from(wait_weight(instance, person).max(0))).sum()
}

/// Tier 2: new groups led beyond what each facilitator wished for.
pub fn t2_overload(view: &View) -> i64 {
    let mut load = vec![0_i64; view.instance.facilitators.len()];
    view.groups.iter().flat_map(|group| &group.facilitators).for_each(|leader| load[leader.id] += 1);
    let wishes = view.instance.facilitators.iter().map(|one| one.wish_groups as i64);
    load.into_iter().zip(wishes).map(|(load, wish)| (load - wish).max(0)).sum()
}

/// Everybody leads as many as she or he may.
pub fn t2_ceiling(instance: &Instance) -> i128 {
    let most = instance.slots.len();
    let extra = |max: usize, wish: usize| max.min(most).saturating_sub(wish) as i128;
    instance.facilitators.iter().map(|one| extra(one.max_groups, one.wish_groups)).sum()
}

/// Tier 3: those seated whose wishes are met to less than the floor.
pub fn t3_disappointed(view: &View) -> i64 {
    let floor = view.instance.params.wish_floor;
    view.seated().filter(|(person, spot)| satisfaction(view, *person, spot) < floor).count() as i64
}

/// Everybody is disappointed.
pub fn t3_ceiling(instance: &Instance) -> i128 {
    instance.people.len() as i128
}

/// Tier 4: the wishes met, and the wishes to be together.
pub fn t4_wishes(view: &View) -> i64 {
    let wishes: i64 = view.seated().map(|(person, spot)| satisfaction(view, person, spot)).sum();
    let pairs = view.instance.together.iter().filter(|pair| !pair.hard);
    let met = pairs.filter(|pair| view.meetings(pair.a, pair.b).any(|(a, b)| a == b));
    wishes + met.map(|pair| pair.points).sum::<i64>()
}

/// Every wish is met.
pub fn t4_ceiling(instance: &Instance) -> i128 {
    let points = |person: &Person| person.points.values().map(|points| i128::from(*points)).sum::<i128>();
    let wishes: i128 = instance.people.iter().map(|person| points(person).max(100)).sum();
    let pairs = instance.together.iter().filter(|pair| !pair.hard);
    wishes + pairs.map(|pair| i128::from(pair.points)).sum::<i128>()
}

/// Tier 5: how wide the age bands are, for everybody seated.
pub fn t5_spread(view: &View) -> i64 {
    view.seated().map(|(_, spot)| view.instance.bands[spot.band].spread).sum()
}

/// Everybody sits in the widest band.
pub fn t5_ceiling(instance: &Instance) -> i128 {
    let widest = instance.bands.iter().map(|band| i128::from(band.spread)).max().unwrap_or(0);
    widest * instance.people.len() as i128
}

/// Tier 6: the new groups, and how far each is from its best size.
pub fn t6_groups(view: &View) -> i64 {
    let cost = |group: &crate::solution::Group| {
        let ideal = view.instance.programmes[group.programme].ideal;
        view.instance.params.group_cost + group.members.len().abs_diff(ideal) as i64
    };
    view.groups.iter().map(cost).sum()
}

/// Every room is in use whenever it is free, always at the worst size.
pub fn t6_ceiling(instance: &Instance) -> i128 {
    let groups: usize = instance.rooms.iter().map(|room| room.slots.len()).sum();
    let off = instance.programmes.iter().map(|it| it.ideal.max(it.max.min(instance.people.len()))).max();
    (i128::from(instance.params.group_cost) + off.unwrap_or(0) as i128) * groups as i128
}

/// The points of the wishes that are met; 100 without wishes.
fn satisfaction(view: &View, person: usize, spot: &Spot) -> i64 {
    let (person, narrow) = (&view.instance.people[person], view.instance.bands[spot.band].narrow);
    if person.points.is_empty() {
        return 100;
    }
    let met = person.points.iter().filter(|(wish, _)| is_met(**wish, person, spot, narrow));
    met.map(|(_, points)| points).sum()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use crate::instance::{Together, Wish};
    use crate::testing::moved;

    #[test]
    fn t1_waiting_counts_by_whole_months_up_to_the_cap() {
        assert_eq!(moved(|it, _| it.people[0].wait_days = 89), [0, 0, 0, 0, 0, 0]);
        assert_eq!(moved(|it, _| it.people[0].wait_days = 90), [1, 0, 0, 0, 0, 0]);
        assert_eq!(moved(|it, _| it.people[0].wait_days = 9000), [8, 0, 0, 0, 0, 0]);
        assert_eq!(moved(|_, it| it.joins.clear()), [-12, 0, -1, -30, -40, 0]);
    }

    #[test]
    fn t2_groups_beyond_a_facilitators_wish_count() {
        assert_eq!(moved(|_, it| it.groups[0].facilitators[0].id = 1), [0, 1, 0, 0, 0, 0]);
    }

    #[test]
    fn t3_who_gets_less_than_the_floor_is_disappointed() {
        assert_eq!(moved(|it, _| it.params.wish_floor = 30), [0, 0, -1, 0, 0, 0]);
    }

    #[test]
    fn t4_wishes_met_and_friends_together_count() {
        assert_eq!(moved(|it, _| it.people[0].preferred_slots = vec![1]), [0, 0, 0, -40, 0, 0]);
        assert_eq!(moved(|it, _| it.people[2].points.clear()), [0, 0, -1, 70, 0, 0]);
        let spoken = moved(|it, _| it.people[0].points = BTreeMap::from([(Wish::Language, 100)]));
        assert_eq!(spoken, [0, 0, 0, 0, 0, 0]);
        let other = moved(|it, _| {
            it.people[0].points = BTreeMap::from([(Wish::Language, 100)]);
            it.people[0].languages = vec![1, 0];
        });
        assert_eq!(other, [0, 0, 1, -100, 0, 0]);
        let friends = |a, b| moved(move |it, _| it.together.push(Together { a, b, hard: false, points: 50 }));
        assert_eq!((friends(0, 1)[3], friends(0, 2)[3]), (50, 0));
    }

    #[test]
    fn t5_wide_bands_cost_for_each_member() {
        assert_eq!(moved(|it, _| it.bands[0].spread = 25), [0, 0, 0, 0, 30, 0]);
    }

    #[test]
    fn t6_each_group_costs_and_so_does_its_distance_from_the_best_size() {
        assert_eq!(moved(|it, _| it.programmes[0].ideal = 1), [0, 0, 0, 0, 0, 0]);
        assert_eq!(moved(|it, _| it.programmes[0].ideal = 2), [0, 0, 0, 0, 0, -1]);
        assert_eq!(moved(|it, _| it.params.group_cost = 12), [0, 0, 0, 0, 0, 2]);
    }
}
