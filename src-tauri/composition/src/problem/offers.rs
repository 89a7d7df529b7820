//! The offers: every group there could be that can be staffed, housed and filled, and every running group.

use std::collections::BTreeMap;

use super::build::mask;
use super::{Housing, Offer, Role, Source, Unit};
use crate::instance::{Instance, Pattern, Policy};
use crate::solution::Group;

/// What makes an offer, its copies and its ages aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Outline {
    topic: u32,
    programme: u32,
    language: u32,
    policy: Policy,
    slot: u32,
    site: u32,
}

impl Outline {
    fn new(
        topic: usize,
        programme: usize,
        language: usize,
        policy: Policy,
        slot: usize,
        site: usize,
    ) -> Self {
        // Lists are far shorter than 2^32: the instance would not fit in memory.
        let small = |id: usize| id as u32;
        let (topic, programme, language) = (small(topic), small(programme), small(language));
        Self { topic, programme, language, policy, slot: small(slot), site: small(site) }
    }

    /// The outline of an offer.
    pub fn of(it: &Offer) -> Self {
        Self::new(it.topic, it.programme, it.language, it.policy, it.slot, it.site)
    }

    /// The outline of a group of a solution.
    pub fn of_group(it: &Group) -> Self {
        Self::new(it.topic, it.programme, it.language, it.policy, it.slot, it.site)
    }

    /// Says whether it has what a pattern names, if anything.
    pub fn matches(&self, pattern: &Pattern) -> bool {
        let is = |wanted: Option<usize>, own: u32| wanted.is_none_or(|wanted| wanted == own as usize);
        is(pattern.topic, self.topic)
            && is(pattern.programme, self.programme)
            && is(pattern.language, self.language)
            && pattern.policy.is_none_or(|policy| policy == self.policy)
            && is(pattern.slot, self.slot)
            && is(pattern.site, self.site)
    }
}

/// Says whether two pinned groups are one group, whoever their members are.
pub fn is_same_pin(a: &Group, b: &Group) -> bool {
    let leaders = |group: &Group| {
        let mut leaders = group.facilitators.clone();
        leaders.sort();
        leaders
    };
    let place = |group: &Group| (Outline::of_group(group), group.band, group.room);
    place(a) == place(b) && leaders(a) == leaders(b)
}

/// Lists all offers, and the number of each outline.
pub fn all(
    instance: &Instance,
    units: &[Unit],
    unit_of: &[u32],
    rooms: &[Housing],
    needs: &[u64],
) -> (Vec<Offer>, BTreeMap<Outline, usize>) {
    let maker = Maker::new(instance, units, unit_of, rooms, needs);
    let mut wanted = maker.wanted();
    wanted.sort_unstable();
    wanted.dedup();
    let mut keys = BTreeMap::new();
    let mut offers = Vec::new();
    for (place, group) in instance.pin_groups.iter().enumerate() {
        if !instance.pin_groups[..place].iter().any(|earlier| is_same_pin(earlier, group)) {
            let next = keys.len();
            let key = *keys.entry(Outline::of_group(group)).or_insert(next);
            offers.push(maker.pinned(place, key));
        }
    }
    let pinned = offers.len();
    for same in wanted.chunk_by(|a, b| a.0 == b.0) {
        let outline = same[0].0;
        let Some(mut offer) = maker.new_group(outline, same) else { continue };
        let next = keys.len();
        offer.key = *keys.entry(outline).or_insert(next);
        let taken = offers[..pinned].iter().filter(|it| it.key == offer.key).count();
        let copies = instance.params.max_same_key.saturating_sub(taken).min(offer.rooms.len());
        offers.extend(std::iter::repeat_n(offer, copies));
    }
    for place in 0..instance.existing_groups.len() {
        offers.push(maker.existing(place, keys.len() + place));
    }
    (offers, keys)
}

/// What is looked up for many offers.
struct Maker<'a> {
    instance: &'a Instance,
    units: &'a [Unit],
    unit_of: &'a [u32],
    rooms: &'a [Housing],
    needs: &'a [u64],
    rooms_at: Vec<Vec<u32>>,
    free_at: Vec<Vec<u32>>,
    serving: Vec<Vec<usize>>,
    widest_first: Vec<usize>,
}

impl<'a> Maker<'a> {
    fn new(
        instance: &'a Instance,
        units: &'a [Unit],
        unit_of: &'a [u32],
        rooms: &'a [Housing],
        needs: &'a [u64],
    ) -> Self {
        let places = instance.n_sites * instance.slots.len();
        let (mut rooms_at, mut free_at) = (vec![Vec::new(); places], vec![Vec::new(); places]);
        let put = |lists: &mut Vec<Vec<u32>>, site: usize, slots: &[usize], id: usize| {
            for slot in slots {
                let list = &mut lists[site * instance.slots.len() + slot];
                if list.last() != Some(&(id as u32)) {
                    list.push(id as u32);
                }
            }
        };
        for (id, room) in instance.rooms.iter().enumerate() {
            put(&mut rooms_at, room.site, &room.slots, id);
        }
        for (id, one) in instance.facilitators.iter().enumerate() {
            one.sites.iter().for_each(|site| put(&mut free_at, *site, &one.slots, id));
        }
        let serves = |topic| {
            let programmes = instance.programmes.iter().enumerate();
            programmes.filter(move |(_, it)| it.topics.contains(&topic)).map(|(id, _)| id).collect()
        };
        let mut widest_first: Vec<usize> = (0..instance.bands.len()).collect();
        widest_first.sort_by_key(|band| instance.bands[*band].lo - instance.bands[*band].hi);
        let serving = (0..instance.topics.len()).map(serves).collect();
        Self { instance, units, unit_of, rooms, needs, rooms_at, free_at, serving, widest_first }
    }

    /// Lists who could be in which new group, as far as the person alone decides.
    fn wanted(&self) -> Vec<(Outline, u32)> {
        let open: Vec<&Pattern> = self.instance.forbid.iter().filter(|it| it.facilitator.is_none()).collect();
        let open: Vec<&&Pattern> = open.iter().filter(|it| it.existing_group.is_none()).collect();
        let mut wanted = Vec::new();
        for (id, person) in self.instance.people.iter().enumerate() {
            let own = open.iter().filter(|it| it.person.is_none_or(|person| person == id));
            let own: Vec<_> = own.collect();
            let policies = Policy::ALL.into_iter().filter(|policy| {
                policy.admits(person.gender) && !(person.same_gender_only && *policy == Policy::Mixed)
            });
            let policies: Vec<_> = policies.collect();
            let rooms = |site: usize, slot: usize| &self.rooms_at[site * self.instance.slots.len() + slot];
            for (site, slot) in
                person.sites.iter().flat_map(|site| person.slots.iter().map(move |s| (*site, *s)))
            {
                if rooms(site, slot).is_empty() {
                    continue;
                }
                for (topic, language) in
                    person.topics.iter().flat_map(|topic| person.languages.iter().map(move |l| (*topic, *l)))
                {
                    for (programme, policy) in self.serving[topic]
                        .iter()
                        .flat_map(|p| policies.iter().map(move |policy| (*p, *policy)))
                    {
                        let outline = Outline::new(topic, programme, language, policy, slot, site);
                        if !own.iter().any(|pattern| outline.matches(pattern)) {
                            wanted.push((outline, id as u32));
                        }
                    }
                }
            }
        }
        wanted
    }

    /// Makes the offer of a new group if it can be staffed, housed and filled.
    fn new_group(&self, outline: Outline, wanted: &[(Outline, u32)]) -> Option<Offer> {
        let programme = &self.instance.programmes[outline.programme as usize];
        let needed = programme.min.max(1);
        let members = self.whole_units(wanted.iter().map(|(_, person)| *person as usize));
        if wanted.len() < needed || self.size(&members) < needed {
            return None;
        }
        let mut offer = self.empty(Source::New, outline, 0);
        let place = outline.site as usize * self.instance.slots.len() + outline.slot as usize;
        let fits = |room: &&u32| {
            let housing = self.rooms[**room as usize];
            let suited = members.iter().filter(|unit| {
                let unit = &self.units[**unit as usize];
                unit.access & !housing.access == 0 && unit.privacy <= housing.privacy
            });
            housing.privacy >= programme.min_privacy
                && housing.capacity >= offer.leaders + needed
                && suited.map(|unit| self.units[*unit as usize].people.len()).sum::<usize>() >= needed
        };
        offer.rooms = self.rooms_at[place].iter().filter(fits).copied().collect();
        let largest = offer.rooms.iter().map(|room| self.rooms[*room as usize].capacity).max()?;
        offer.max = programme.max.min(largest - offer.leaders);
        for (name, number) in programme.roles.iter().filter(|(_, number)| **number > 0) {
            let can = self.free_at[place].iter().filter(|id| self.can_lead(**id, name, &offer));
            let role = Role { name: name.clone(), number: *number, facilitators: can.copied().collect() };
            if role.facilitators.len() < role.number {
                return None;
            }
            offer.roles.push(role);
        }
        offer.units = members;
        (offer.max >= needed && self.has_distinct_leaders(&offer)).then_some(offer)
    }

    fn can_lead(&self, id: u32, role: &String, offer: &Offer) -> bool {
        let who = &self.instance.facilitators[id as usize];
        let outline = Outline::of(offer);
        let forbidden = self.instance.forbid.iter().any(|pattern| {
            let all_people = pattern.person.is_none() && pattern.existing_group.is_none();
            all_people && pattern.facilitator == Some(id as usize) && outline.matches(pattern)
        });
        who.max_groups > 0
            && who.topics.contains(&offer.topic)
            && who.roles.contains(role)
            && who.languages.contains(&offer.language)
            && offer.policy.admits(who.gender)
            && offer
                .rooms
                .iter()
                .any(|room| self.needs[id as usize] & !self.rooms[*room as usize].access == 0)
            && !forbidden
    }

    /// A role's people must not all be needed for another role: each set of roles needs as many (Hall 1935).
    fn has_distinct_leaders(&self, offer: &Offer) -> bool {
        if offer.roles.len() < 2 || offer.roles.len() > 6 {
            return true;
        }
        (1_u32..1 << offer.roles.len()).all(|set| {
            let chosen = offer.roles.iter().enumerate().filter(|(place, _)| set >> place & 1 == 1);
            let (mut anybody, mut needed): (Vec<u32>, usize) = (Vec::new(), 0);
            for (_, role) in chosen {
                anybody.extend(&role.facilitators);
                needed += role.number;
            }
            anybody.sort_unstable();
            anybody.dedup();
            anybody.len() >= needed
        })
    }

    /// Makes the offer of a pinned group.
    fn pinned(&self, place: usize, key: usize) -> Offer {
        let group = &self.instance.pin_groups[place];
        let mut offer = self.empty(Source::Pinned(place), Outline::of_group(group), key);
        offer.bands = vec![group.band];
        offer.rooms = vec![group.room as u32];
        offer.leaders = group.facilitators.len();
        let seats = self.rooms[group.room].capacity.saturating_sub(offer.leaders);
        offer.max = offer.max.min(seats);
        let leaders: Vec<usize> = group.facilitators.iter().map(|leader| leader.id).collect();
        offer.units = self.fitting(&offer, &leaders, self.rooms[group.room]);
        offer
    }

    /// Makes the offer of a running group.
    fn existing(&self, place: usize, key: usize) -> Offer {
        let group = &self.instance.existing_groups[place];
        let (topic, programme, language) = (group.topic, group.programme, group.language);
        let outline = Outline::new(topic, programme, language, group.policy, group.slot, group.site);
        let mut offer = self.empty(Source::Existing(place), outline, key);
        (offer.min, offer.max, offer.present) = (0, group.free, (group.women, group.men));
        offer.bands = vec![group.band];
        let access = mask(self.instance, &group.access);
        offer.housing = Housing { access, privacy: group.privacy, capacity: usize::MAX };
        offer.units = self.fitting(&offer, &group.facilitators, offer.housing);
        offer.units.retain(|unit| {
            let people = &self.units[*unit as usize].people;
            people.len() <= group.free && !people.iter().any(|person| group.blocked_people.contains(person))
        });
        offer
    }

    /// Lists the units that fit a group whose band, room and leaders are given.
    fn fitting(&self, offer: &Offer, leaders: &[usize], housing: Housing) -> Vec<u32> {
        let band = &self.instance.bands[offer.bands[0]];
        let outline = Outline::of(offer);
        let forbidden = |id: usize| {
            self.instance.forbid.iter().any(|pattern| {
                let existing = pattern.existing_group.is_none_or(|e| offer.source == Source::Existing(e));
                let led = pattern.facilitator.is_none_or(|one| leaders.contains(&one));
                pattern.person.is_none_or(|it| it == id) && existing && led && outline.matches(pattern)
            })
        };
        let kept_apart = |id: usize| {
            let mut pairs = self.instance.keep_apart_facilitator.iter();
            pairs.any(|pair| pair.person == id && leaders.contains(&pair.facilitator))
        };
        let fits = |id: &usize| {
            let person = &self.instance.people[*id];
            person.topics.contains(&offer.topic)
                && person.languages.contains(&offer.language)
                && person.slots.contains(&offer.slot)
                && person.sites.contains(&offer.site)
                && (band.lo..=band.hi).contains(&person.age)
                && offer.policy.admits(person.gender)
                && !(person.same_gender_only && offer.policy == Policy::Mixed)
                && mask(self.instance, &person.access) & !housing.access == 0
                && person.min_privacy <= housing.privacy
                && !kept_apart(*id)
                && !forbidden(*id)
        };
        self.whole_units((0..self.instance.people.len()).filter(fits))
    }

    /// Lists the units all of whose people are among those given, who come in order and once.
    fn whole_units(&self, people: impl Iterator<Item = usize>) -> Vec<u32> {
        let mut whole = Vec::new();
        let mut parts: BTreeMap<u32, usize> = BTreeMap::new();
        for person in people {
            let unit = self.unit_of[person];
            match self.units[unit as usize].people.len() {
                1 => whole.push(unit),
                _ => *parts.entry(unit).or_insert(0) += 1,
            }
        }
        let parts =
            parts.into_iter().filter(|(unit, count)| *count == self.units[*unit as usize].people.len());
        whole.extend(parts.map(|(unit, _)| unit));
        whole
    }

    fn size(&self, units: &[u32]) -> usize {
        units.iter().map(|unit| self.units[*unit as usize].people.len()).sum()
    }

    fn empty(&self, source: Source, outline: Outline, key: usize) -> Offer {
        let programme = &self.instance.programmes[outline.programme as usize];
        let day = usize::from(self.instance.slots[outline.slot as usize].day);
        Offer {
            source,
            key,
            topic: outline.topic as usize,
            programme: outline.programme as usize,
            language: outline.language as usize,
            policy: outline.policy,
            slot: outline.slot as usize,
            site: outline.site as usize,
            place_day: outline.site as usize * 256 + day,
            min: programme.min,
            max: programme.max,
            ideal: programme.ideal,
            no_lone: programme.no_lone_gender && outline.policy == Policy::Mixed,
            present: (0, 0),
            bands: self.widest_first.clone(),
            leaders: programme.roles.values().sum(),
            roles: Vec::new(),
            rooms: Vec::new(),
            housing: Housing::default(),
            units: Vec::new(),
        }
    }
}
