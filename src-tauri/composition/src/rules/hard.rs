//! The hard rules H1-H14, each a function that lists what breaks it.

use std::collections::BTreeMap;

use super::view::{Subject, View};
use crate::instance::{Apart, Gender};
use crate::solution::Group;

type Found = Vec<Vec<Subject>>;

/// H1: one place per person.
pub fn h01_one_place_per_person(view: &View) -> Found {
    let seats = view.seats.iter().enumerate().filter(|(_, seats)| seats.len() > 1);
    seats.map(|(person, _)| vec![Subject::Person(person)]).collect()
}

/// H2: topic, language, hour, site and age band fit the person.
pub fn h02_person_fits_the_group(view: &View) -> Found {
    let fits = |person: usize, spot: &super::view::Spot| {
        let (who, band) = (&view.instance.people[person], &view.instance.bands[spot.band]);
        who.topics.contains(&spot.topic)
            && who.languages.contains(&spot.language)
            && who.slots.contains(&spot.slot)
            && who.sites.contains(&spot.site)
            && (band.lo..=band.hi).contains(&who.age)
    };
    let misfits = view.seated().filter(|(person, spot)| !fits(*person, spot));
    misfits.map(|(person, spot)| vec![Subject::Person(person), spot.subject]).collect()
}

/// H3: the programme serves the topic, and its minimum and maximum hold.
pub fn h03_programme_and_size(view: &View) -> Found {
    let holds = |group: &Group| {
        let programme = &view.instance.programmes[group.programme];
        programme.topics.contains(&group.topic)
            && (programme.min..=programme.max).contains(&group.members.len())
    };
    groups_where(view, |group| !holds(group))
}

/// H4: the room is at the site, free, large and private enough, and offers what those in it need.
pub fn h04_room_is_free_and_fits(view: &View) -> Found {
    let instance = view.instance;
    let mut found = groups_where(view, |group| {
        let (room, programme) = (&instance.rooms[group.room], &instance.programmes[group.programme]);
        room.site != group.site
            || !room.slots.contains(&group.slot)
            || room.capacity < group.members.len() + group.facilitators.len()
            || room.privacy < programme.min_privacy
    });
    for (person, spot) in view.seated() {
        let who = &instance.people[person];
        if who.min_privacy > spot.privacy || !offers(spot.access, &who.access) {
            found.push(vec![Subject::Person(person), spot.subject]);
        }
    }
    for (place, group) in view.groups.iter().enumerate() {
        for leader in &group.facilitators {
            if !offers(&instance.rooms[group.room].access, &instance.facilitators[leader.id].access) {
                found.push(vec![Subject::Facilitator(leader.id), Subject::Group(place)]);
            }
        }
    }
    let uses = view.groups.iter().map(|group| (group.room, group.slot));
    found.extend(repeated(uses, 1).map(|(room, _)| vec![Subject::Room(room)]));
    found
}

/// H5: exactly the programme's roles are filled, each by somebody who can, is free, and leads no more than she or he
/// may; nobody leads beside somebody they never lead with.
pub fn h05_facilitators_fill_the_roles(view: &View) -> Found {
    let instance = view.instance;
    let mut found = Vec::new();
    for (place, group) in view.groups.iter().enumerate() {
        let mut roles = BTreeMap::new();
        group.facilitators.iter().for_each(|leader| *roles.entry(leader.role.clone()).or_insert(0) += 1);
        let mut wanted = instance.programmes[group.programme].roles.clone();
        wanted.retain(|_, number| *number > 0);
        let ids = group.facilitators.iter().map(|leader| leader.id);
        if roles != wanted || repeated(ids, 1).next().is_some() {
            found.push(vec![Subject::Group(place)]);
        }
        for leader in &group.facilitators {
            let who = &instance.facilitators[leader.id];
            let fits = who.roles.contains(&leader.role)
                && who.topics.contains(&group.topic)
                && who.languages.contains(&group.language)
                && who.slots.contains(&group.slot)
                && who.sites.contains(&group.site)
                && group.policy.admits(who.gender);
            if !fits {
                found.push(vec![Subject::Facilitator(leader.id), Subject::Group(place)]);
            }
        }
        for [a, b] in &instance.facilitator_not_with {
            let leads = |id: &usize| group.facilitators.iter().any(|leader| leader.id == *id);
            if leads(a) && leads(b) {
                found.push(vec![Subject::Facilitator(*a), Subject::Facilitator(*b), Subject::Group(place)]);
            }
        }
    }
    let hours =
        view.groups.iter().flat_map(|group| group.facilitators.iter().map(|one| (one.id, group.slot)));
    found.extend(repeated(hours, 1).map(|(id, _)| vec![Subject::Facilitator(id)]));
    let loads = view.groups.iter().flat_map(|group| group.facilitators.iter().map(|one| one.id));
    let loads = repeated(loads, 0).filter(|id| count(view, *id) > instance.facilitators[*id].max_groups);
    found.extend(loads.map(|id| vec![Subject::Facilitator(id)]));
    found
}

/// H6: groups for women or men have only them; who wants her or his own gender only is in no mixed group.
pub fn h06_gender_policy(view: &View) -> Found {
    let wrong = view.seated().filter(|(person, spot)| {
        let who = &view.instance.people[*person];
        let mixed = spot.policy == crate::instance::Policy::Mixed;
        !spot.policy.admits(who.gender) || (who.same_gender_only && mixed)
    });
    wrong.map(|(person, spot)| vec![Subject::Person(person), spot.subject]).collect()
}

/// H7: where the programme says so, a mixed group never has exactly one woman or exactly one man. In a running group
/// this is judged only for the genders that join.
pub fn h07_no_lone_gender(view: &View) -> Found {
    let mut found = Vec::new();
    for spot in &view.spots {
        let watched = view.instance.programmes[spot.programme].no_lone_gender;
        if !watched || spot.policy != crate::instance::Policy::Mixed {
            continue;
        }
        let (women, men) = match spot.subject {
            Subject::Existing(e) => {
                let group = &view.instance.existing_groups[e];
                (group.women, group.men)
            }
            _ => (0, 0),
        };
        for (gender, there) in [(Gender::Woman, women), (Gender::Man, men)] {
            let newcomers =
                spot.members.iter().filter(|id| view.instance.people[**id].gender == gender).count();
            if newcomers > 0 && newcomers + there < 2 {
                found.push(vec![spot.subject]);
            }
        }
    }
    found
}

/// H8: who is kept apart does not meet: in no group, or at no site on one weekday.
pub fn h08_kept_apart(view: &View) -> Found {
    let day = |spot: usize| view.instance.slots[view.spots[spot].slot].day;
    let meet = |a: usize, b: usize, level: Apart| {
        let at_one_site = view.spots[a].site == view.spots[b].site && day(a) == day(b);
        a == b || (level == Apart::SiteDay && at_one_site)
    };
    let pairs = view.instance.keep_apart.iter();
    let met = pairs.filter(|pair| view.meetings(pair.a, pair.b).any(|(a, b)| meet(a, b, pair.level)));
    met.map(|pair| vec![Subject::Person(pair.a), Subject::Person(pair.b)]).collect()
}

/// H9: nobody is led by somebody they are kept apart from.
pub fn h09_kept_apart_from_facilitator(view: &View) -> Found {
    let pairs = view.instance.keep_apart_facilitator.iter();
    let met = pairs.filter(|pair| {
        let mut spots = view.seats[pair.person].iter().map(|spot| &view.spots[*spot]);
        spots.any(|spot| spot.facilitators.contains(&pair.facilitator))
    });
    met.map(|pair| vec![Subject::Person(pair.person), Subject::Facilitator(pair.facilitator)]).collect()
}

/// H10: who only comes together is in one group, or neither is placed.
pub fn h10_together(view: &View) -> Found {
    let pairs = view.instance.together.iter().filter(|pair| pair.hard);
    let parted = pairs.filter(|pair| {
        let seated = !view.seats[pair.a].is_empty() || !view.seats[pair.b].is_empty();
        seated && !view.meetings(pair.a, pair.b).any(|(a, b)| a == b)
    });
    parted.map(|pair| vec![Subject::Person(pair.a), Subject::Person(pair.b)]).collect()
}

/// H11: no more people join a running group than there are places, and nobody who cannot.
pub fn h11_joins_are_free(view: &View) -> Found {
    let mut found = Vec::new();
    for spot in &view.spots {
        let Subject::Existing(e) = spot.subject else { continue };
        let group = &view.instance.existing_groups[e];
        if spot.members.len() > group.free {
            found.push(vec![spot.subject]);
        }
        let blocked = spot.members.iter().filter(|person| group.blocked_people.contains(person));
        found.extend(blocked.map(|person| vec![Subject::Person(*person), spot.subject]));
    }
    found
}

/// H12: not too many new groups are the same but for their ages.
pub fn h12_same_group_not_too_often(view: &View) -> Found {
    let key =
        |group: &Group| (group.topic, group.programme, group.language, group.policy, group.slot, group.site);
    let most = view.instance.params.max_same_key;
    let often = repeated(view.groups.iter().map(key), most);
    often.map(|it| same(view, |group| key(group) == it)).collect()
}

/// H13: nobody is placed where it is forbidden.
pub fn h13_forbidden(view: &View) -> Found {
    let forbidden = view
        .seated()
        .filter(|(person, spot)| view.instance.forbid.iter().any(|pattern| spot.matches(*person, pattern)));
    forbidden.map(|(person, spot)| vec![Subject::Person(person), spot.subject]).collect()
}

/// H14: whoever is pinned is placed as pinned, and pinned groups are opened.
pub fn h14_pinned(view: &View) -> Found {
    let mut found = Vec::new();
    for (place, pin) in view.instance.pin.iter().enumerate() {
        let Some(person) = pin.person else { continue };
        if !view.seats[person].iter().any(|spot| view.spots[*spot].matches(person, pin)) {
            found.push(vec![Subject::Pin(place), Subject::Person(person)]);
        }
    }
    for (place, pinned) in view.instance.pin_groups.iter().enumerate() {
        if !view.groups.iter().any(|group| is_opened_as(group, pinned)) {
            found.push(vec![Subject::Pin(view.instance.pin.len() + place)]);
        }
    }
    found
}

fn is_opened_as(group: &Group, pinned: &Group) -> bool {
    let sorted = |group: &Group| {
        let mut leaders = group.facilitators.clone();
        leaders.sort();
        leaders
    };
    let outline = |group: &Group| {
        let whom = (group.topic, group.programme, group.language, group.policy, group.band);
        (whom, group.slot, group.site, group.room)
    };
    outline(group) == outline(pinned)
        && sorted(group) == sorted(pinned)
        && pinned.members.iter().all(|member| group.members.contains(member))
}

fn offers(access: &[String], needs: &[String]) -> bool {
    needs.iter().all(|need| access.contains(need))
}

fn count(view: &View, facilitator: usize) -> usize {
    view.groups.iter().flat_map(|group| &group.facilitators).filter(|one| one.id == facilitator).count()
}

fn groups_where(view: &View, wrong: impl Fn(&Group) -> bool) -> Found {
    let places = view.groups.iter().enumerate().filter(|(_, group)| wrong(group));
    places.map(|(place, _)| vec![Subject::Group(place)]).collect()
}

fn same(view: &View, is: impl Fn(&Group) -> bool) -> Vec<Subject> {
    groups_where(view, is).into_iter().flatten().collect()
}

/// Lists once each what comes more than `most` times.
fn repeated<T: Ord + Copy>(items: impl Iterator<Item = T>, most: usize) -> impl Iterator<Item = T> {
    let mut counts = BTreeMap::new();
    items.for_each(|item| *counts.entry(item).or_insert(0) += 1);
    counts.into_iter().filter(move |(_, count)| *count > most).map(|(item, _)| item)
}

#[cfg(test)]
mod tests {
    use crate::instance::{Apart, KeepApart, KeepApartFacilitator, Pattern, Policy, Together};
    use crate::solution::Join;
    use crate::testing::{broken, second_group, solution};

    #[test]
    fn the_solution_to_be_broken_is_sound() {
        assert!(broken(|_, _| ()).is_empty());
        assert!(broken(|_, solution| solution.groups.push(second_group())).is_empty());
    }

    #[test]
    fn h01_a_place_in_two_groups_is_one_too_many() {
        assert_eq!(broken(|_, it| it.joins[0].person = 1), ["H1"]);
    }

    #[test]
    fn h02_each_thing_a_person_asks_for_must_fit() {
        assert_eq!(broken(|it, _| it.people[0].topics = vec![1]), ["H2"]);
        assert_eq!(broken(|it, _| it.people[0].languages = vec![1]), ["H2"]);
        assert_eq!(broken(|it, _| it.people[0].slots = vec![1]), ["H2"]);
        assert_eq!(broken(|it, _| it.people[2].sites = vec![1]), ["H2"]);
        assert_eq!(broken(|it, _| it.people[0].age = 40), ["H2"]);
    }

    #[test]
    fn h03_a_group_is_neither_too_small_nor_too_large() {
        assert_eq!(broken(|_, it| it.groups[0].members.truncate(1)), ["H3", "H7"]);
        assert_eq!(broken(|it, _| it.programmes[0].max = 1), ["H3"]);
        assert_eq!(broken(|it, _| it.programmes[0].topics = vec![1]), ["H3"]);
    }

    #[test]
    fn h04_a_room_must_be_there_free_large_private_and_accessible() {
        assert_eq!(broken(|it, _| it.rooms[0].site = 1), ["H4"]);
        assert_eq!(broken(|it, _| it.rooms[0].slots = vec![1]), ["H4"]);
        assert_eq!(broken(|it, _| it.rooms[0].capacity = 2), ["H4"]);
        assert_eq!(broken(|it, _| it.rooms[0].privacy = 0), ["H4"]);
        assert_eq!(broken(|it, _| it.people[2].min_privacy = 3), ["H4"]);
        let lift = || vec!["lift".to_owned()];
        assert_eq!(broken(|it, _| it.people[2].access = lift()), ["H4"]);
        let other_room = |it: &mut crate::solution::Solution| it.groups[0].room = 1;
        assert_eq!(
            broken(|it, solution| {
                it.facilitators[0].access = lift();
                other_room(solution)
            }),
            ["H4"]
        );
        let same_room = |it: &mut crate::solution::Solution| {
            it.groups.push(second_group());
            it.groups[1].room = 0;
        };
        assert_eq!(broken(|_, solution| same_room(solution)), ["H4"]);
    }

    #[test]
    fn h05_roles_are_filled_by_those_who_can_and_are_free() {
        assert_eq!(broken(|_, it| it.groups[0].facilitators.clear()), ["H5"]);
        assert_eq!(broken(|it, _| it.facilitators[0].topics = vec![1]), ["H5"]);
        assert_eq!(broken(|it, _| it.facilitators[0].slots = vec![1]), ["H5"]);
        assert_eq!(broken(|it, _| it.facilitators[0].max_groups = 0), ["H5"]);
        assert_eq!(broken(|it, _| it.facilitators[0].gender = crate::instance::Gender::Man), [""; 0]);
        let both_with_one = |it: &mut crate::solution::Solution| {
            it.groups.push(second_group());
            it.groups[1].facilitators[0].id = 0;
        };
        assert_eq!(broken(|_, solution| both_with_one(solution)), ["H5"]);
        let a_pair_that_must_not = broken(|it, solution| {
            it.programmes[0].roles.insert("guide".to_owned(), 2);
            it.facilitator_not_with.push([0, 1]);
            solution.groups[0].facilitators.push(crate::solution::Leader { id: 1, role: "guide".to_owned() });
        });
        assert_eq!(a_pair_that_must_not, ["H5"]);
    }

    #[test]
    fn h06_a_group_for_one_gender_has_no_other() {
        assert_eq!(broken(|it, _| it.people[0].same_gender_only = true), ["H6"]);
        let man = broken(|_, it| {
            it.groups[0].policy = Policy::Women;
            it.groups[0].members.push(5);
        });
        assert_eq!(man, ["H6"]);
    }

    #[test]
    fn h07_nobody_is_the_only_woman_or_man() {
        assert_eq!(broken(|_, it| it.groups[0].members.push(5)), ["H7"]);
        assert_eq!(broken(|_, it| it.joins[0].person = 5), ["H7"]);
    }

    #[test]
    fn h08_who_is_kept_apart_does_not_meet() {
        let apart = |a, b, level| broken(move |it, _| it.keep_apart.push(KeepApart { a, b, level }));
        assert_eq!(apart(0, 1, Apart::Group), ["H8"]);
        assert_eq!(apart(0, 2, Apart::SiteDay), [""; 0]);
        let same_day = broken(|it, _| {
            it.slots[1].day = 0;
            it.keep_apart.push(KeepApart { a: 2, b: 0, level: Apart::SiteDay });
        });
        assert_eq!(same_day, ["H8"]);
    }

    #[test]
    fn h09_a_person_and_a_facilitator_kept_apart_do_not_meet() {
        let apart = |person| {
            broken(move |it, _| {
                it.keep_apart_facilitator.push(KeepApartFacilitator { person, facilitator: 0 })
            })
        };
        assert_eq!((apart(1), apart(2)), (vec!["H9"], vec![]));
    }

    #[test]
    fn h10_together_or_not_at_all() {
        let together = |a, b| broken(move |it, _| it.together.push(Together { a, b, hard: true, points: 0 }));
        assert_eq!((together(0, 2), together(0, 3), together(0, 1)), (vec!["H10"], vec!["H10"], vec![]));
    }

    #[test]
    fn h11_a_running_group_takes_as_many_as_it_has_places_and_nobody_blocked() {
        assert_eq!(broken(|_, it| it.joins.push(Join { group: 0, person: 3 })), ["H11"]);
        assert_eq!(broken(|_, it| it.joins[0].person = 4), ["H11"]);
    }

    #[test]
    fn h12_the_same_group_is_not_opened_twice() {
        let twice = broken(|_, it| {
            it.groups.push(second_group());
            it.groups[1].policy = Policy::Mixed;
        });
        assert_eq!(twice, ["H12"]);
    }

    #[test]
    fn h13_what_is_forbidden_does_not_happen() {
        let forbid = |pattern: Pattern| broken(move |it, _| it.forbid.push(pattern));
        let slot = |person| Pattern { person: Some(person), slot: Some(0), ..Pattern::default() };
        assert_eq!((forbid(slot(0)), forbid(slot(2))), (vec!["H13"], vec![]));
        assert_eq!(forbid(Pattern { facilitator: Some(0), ..Pattern::default() }), ["H13"]);
        assert_eq!(forbid(Pattern { existing_group: Some(0), ..Pattern::default() }), ["H13"]);
    }

    #[test]
    fn h14_pins_are_kept() {
        let pin = |pattern: Pattern| broken(move |it, _| it.pin.push(pattern));
        assert_eq!(pin(Pattern { person: Some(0), slot: Some(1), ..Pattern::default() }), ["H14"]);
        assert_eq!(pin(Pattern { person: Some(3), ..Pattern::default() }), ["H14"]);
        assert_eq!(pin(Pattern { person: Some(2), existing_group: Some(0), ..Pattern::default() }), [""; 0]);
        assert_eq!(broken(|it, _| it.pin_groups.push(second_group())), ["H14"]);
        assert_eq!(broken(|it, _| it.pin_groups = solution().groups), [""; 0]);
    }
}
