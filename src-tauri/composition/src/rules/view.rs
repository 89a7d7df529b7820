//! A solution spread out for judging: who sits where, and what each group is.

use crate::fault::Fault;
use crate::instance::{Instance, Pattern, Policy};
use crate::solution::{Group, Solution};

/// Whom or what a broken rule concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A person, by position in the instance.
    Person(usize),
    /// A facilitator, by position in the instance.
    Facilitator(usize),
    /// A room, by position in the instance.
    Room(usize),
    /// A group of the solution.
    Group(usize),
    /// A running group of the instance.
    Existing(usize),
    /// A pin or a pinned group, by position.
    Pin(usize),
}

/// A group somebody sits in, new or running.
pub struct Spot<'a> {
    /// The group itself.
    pub subject: Subject,
    /// What it is about.
    pub topic: usize,
    /// How it is run.
    pub programme: usize,
    /// What is spoken.
    pub language: usize,
    /// Whom it is for.
    pub policy: Policy,
    /// When it meets.
    pub slot: usize,
    /// Where it meets.
    pub site: usize,
    /// The ages it publishes.
    pub band: usize,
    /// Who leads it.
    pub facilitators: Vec<usize>,
    /// What its room offers.
    pub access: &'a [String],
    /// Its room's privacy.
    pub privacy: u8,
    /// Those who are seated in it by this solution.
    pub members: Vec<usize>,
}

impl Spot<'_> {
    /// Says whether seating this person here matches the pattern.
    pub fn matches(&self, person: usize, pattern: &Pattern) -> bool {
        let existing = match self.subject {
            Subject::Existing(e) => Some(e),
            _ => None,
        };
        pattern.person.is_none_or(|it| it == person)
            && pattern.topic.is_none_or(|it| it == self.topic)
            && pattern.programme.is_none_or(|it| it == self.programme)
            && pattern.language.is_none_or(|it| it == self.language)
            && pattern.policy.is_none_or(|it| it == self.policy)
            && pattern.slot.is_none_or(|it| it == self.slot)
            && pattern.site.is_none_or(|it| it == self.site)
            && pattern.existing_group.is_none_or(|it| Some(it) == existing)
            && pattern.facilitator.is_none_or(|it| self.facilitators.contains(&it))
    }
}

/// An instance and a solution, ready for the rules.
pub struct View<'a> {
    /// The problem.
    pub instance: &'a Instance,
    /// The new groups as they stand in the solution.
    pub groups: &'a [Group],
    /// All groups: the new ones in their order, then the running ones in theirs.
    pub spots: Vec<Spot<'a>>,
    /// For each person the spots she or he is in.
    pub seats: Vec<Vec<usize>>,
}

impl<'a> View<'a> {
    /// Spreads a solution out, if all it names is there.
    pub fn new(instance: &'a Instance, solution: &'a Solution) -> Result<Self, Fault> {
        for (place, group) in solution.groups.iter().enumerate() {
            check_group(instance, "groups", place, group)?;
        }
        for (place, join) in solution.joins.iter().enumerate() {
            let check = |what, id, end| within("joins", place, what, id, end);
            check("group", join.group, instance.existing_groups.len())?;
            check("person", join.person, instance.people.len())?;
        }
        let new = solution.groups.iter().enumerate().map(|(place, group)| {
            let room = &instance.rooms[group.room];
            Spot {
                subject: Subject::Group(place),
                topic: group.topic,
                programme: group.programme,
                language: group.language,
                policy: group.policy,
                slot: group.slot,
                site: group.site,
                band: group.band,
                facilitators: group.facilitators.iter().map(|leader| leader.id).collect(),
                access: &room.access,
                privacy: room.privacy,
                members: group.members.clone(),
            }
        });
        let running = instance.existing_groups.iter().enumerate().map(|(place, group)| {
            let joins = solution.joins.iter().filter(|join| join.group == place);
            Spot {
                subject: Subject::Existing(place),
                topic: group.topic,
                programme: group.programme,
                language: group.language,
                policy: group.policy,
                slot: group.slot,
                site: group.site,
                band: group.band,
                facilitators: group.facilitators.clone(),
                access: &group.access,
                privacy: group.privacy,
                members: joins.map(|join| join.person).collect(),
            }
        });
        let spots: Vec<_> = new.chain(running).collect();
        let mut seats = vec![Vec::new(); instance.people.len()];
        for (place, spot) in spots.iter().enumerate() {
            spot.members.iter().for_each(|person| seats[*person].push(place));
        }
        Ok(Self { instance, groups: &solution.groups, spots, seats })
    }

    /// Lists everybody seated with the spot, one entry a seat.
    pub fn seated(&self) -> impl Iterator<Item = (usize, &Spot<'a>)> {
        self.spots.iter().flat_map(|spot| spot.members.iter().map(move |person| (*person, spot)))
    }

    /// Lists the pairs of spots two people are in.
    pub fn meetings(&self, a: usize, b: usize) -> impl Iterator<Item = (usize, usize)> {
        let pairs =
            move |mine: &usize| self.seats[b].iter().map(move |theirs| (*mine, *theirs)).collect::<Vec<_>>();
        self.seats[a].iter().flat_map(pairs)
    }
}

/// Refuses a group that names what is not in the instance.
pub fn check_group(
    instance: &Instance,
    list: &'static str,
    place: usize,
    group: &Group,
) -> Result<(), Fault> {
    let check = |what, id, end| within(list, place, what, id, end);
    check("topic", group.topic, instance.topics.len())?;
    check("programme", group.programme, instance.programmes.len())?;
    check("language", group.language, instance.n_languages)?;
    check("slot", group.slot, instance.slots.len())?;
    check("site", group.site, instance.n_sites)?;
    check("band", group.band, instance.bands.len())?;
    check("room", group.room, instance.rooms.len())?;
    for leader in &group.facilitators {
        check("facilitator", leader.id, instance.facilitators.len())?;
    }
    for member in &group.members {
        check("person", *member, instance.people.len())?;
    }
    Ok(())
}

/// Refuses a position beyond the end of its list.
pub fn within(
    list: &'static str,
    place: usize,
    what: &'static str,
    id: usize,
    end: usize,
) -> Result<(), Fault> {
    if id < end { Ok(()) } else { Err(Fault::NoSuch { list, place, what, id }) }
}
