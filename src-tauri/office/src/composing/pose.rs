//! The problem as the vault poses it: who waits, who leads, which rooms are free, which running groups have places.
//!
//! Weekly hours are days by parts of days, as people give them; a group of a part begins at one hour of it, and can be
//! moved by hand afterwards. What a programme or a rule forbids somebody is said as patterns; what stands between a
//! person and a running group is asked of `groups`, the same rules that judge placing by hand.
//!
//! Keeps true: there are two instances. The whole one has who is kept apart from whom and is what groups are composed from.
//! The *open* one was never told; whatever is explained to anybody is worked out from it (R6).
//!
//! Deliberately not here: who has not had her conversation where every programme wants it first, and who pauses; they are
//! listed apart.

mod hours;
mod languages;
mod people;
mod secrets;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use tillit_composition::instance::{
    Band, ExistingGroup, Facilitator as Leader, Gender, Instance, Params, Pattern, Policy, Programme, Room,
    Slot,
};

use hours::{Calendar, SLOTS, slots_of};
pub(super) use hours::{hour_of, slot_of, time_at};
use languages::spoken;
pub(super) use people::{age, gender};
pub(super) use secrets::{DoorPair, at_the_door, said};

use crate::conversations;
use crate::facilitators::{self, Facilitator};
use crate::fault::Fault;
use crate::groups::{self, Group, Standing};
use crate::id::{FacilitatorId, PersonId, TopicId, VenueId};
use crate::office::Look;
use crate::people as registry;
use crate::sessions;
use crate::settings::{
    GenderRule, ProgrammeView, Rhythm, StepFree, VenueKind, VenueView, list_programmes, list_topics,
    list_venues,
};
use crate::waiting::{self, DayPart, Entry, TimeWish};

/// Seats of a room whose size nobody has written down.
const ROOMY: usize = 500;
/// R10: an age span of up to fifteen years is advised.
const SPAN: i64 = 15;
/// What a room offers and a person needs: to come in without steps.
const STEP_FREE: &str = "step-free";

/// Somebody who waits, with all her places on the list, the longest first.
#[derive(Debug, Clone)]
pub(super) struct Waiter {
    pub(super) person: PersonId,
    pub(super) entries: Vec<Entry>,
}

/// Why somebody who waits is not asked for at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotReady {
    /// Every programme wants a conversation first that has not led here yet (S3.1).
    ConversationNotHeld,
    /// She pauses, or could not be reached.
    AtRest,
}

/// The problem, and what each number in it stands for.
#[derive(Debug)]
pub(super) struct Posed {
    pub(super) instance: Instance,
    /// The same as anybody may know it: without who is kept apart from whom.
    pub(super) open: Instance,
    /// Who must not meet a facilitator at the door either.
    pub(super) door: Vec<DoorPair>,
    pub(super) people: Vec<Waiter>,
    pub(super) topics: Vec<TopicId>,
    /// The languages groups could speak; the centre's is the first.
    pub(super) languages: Vec<String>,
    pub(super) programmes: Vec<ProgrammeView>,
    pub(super) venues: Vec<VenueView>,
    pub(super) facilitators: Vec<Facilitator>,
    pub(super) running: Vec<Group>,
    pub(super) not_ready: Vec<(Waiter, NotReady)>,
    /// The first day of each weekly hour.
    pub(super) first_days: Vec<NaiveDate>,
}

impl Posed {
    /// The number of somebody who waits and could be placed.
    pub(super) fn number_of(&self, person: PersonId) -> Option<usize> {
        self.people.iter().position(|waiter| waiter.person == person)
    }

    /// The number of somebody who leads.
    pub(super) fn number_of_leader(&self, facilitator: FacilitatorId) -> Option<usize> {
        self.facilitators.iter().position(|one| one.id == facilitator)
    }

    /// Whether any programme is open to somebody for any of her topics.
    pub(super) fn is_open_to(&self, number: usize) -> bool {
        let who = &self.open.people[number];
        let forbids = |it: &Pattern, programme: usize, topic: usize| {
            it.person == Some(number)
                && it.programme == Some(programme)
                && it.topic.is_none_or(|only| only == topic)
        };
        self.open.programmes.iter().zip(&self.programmes).enumerate().any(|(programme, (it, view))| {
            policy(view.fields.gender_rule).admits(who.gender)
                && who.topics.iter().any(|topic| {
                    it.topics.contains(topic)
                        && !self.open.forbid.iter().any(|it| forbids(it, programme, *topic))
                })
        })
    }
}

/// Poses the problem of everybody who waits, or of those who wait for one topic.
pub(super) fn pose(look: &Look<'_>, topic: Option<TopicId>) -> Result<Posed, Fault> {
    let topics: Vec<_> = list_topics(look)?.into_iter().filter(|it| !it.excluded && !it.put_away).collect();
    let topics: Vec<TopicId> = topics.into_iter().map(|it| it.id).collect();
    let programmes = list_programmes(look)?;
    let running = running(look, &topics)?;
    let facilitators = facilitators::offered(look)?;
    let calendar = Calendar::of(look, &programmes)?;
    let (sites, n_venue_sites) = sites(&list_venues(look)?);
    let venues: Vec<VenueView> = list_venues(look)?.into_iter().filter(|it| !it.put_away).collect();
    let mut poser =
        Poser { look, today: look.today(), topics: &topics, programmes: &programmes, languages: Vec::new() };
    let (people, not_ready) = poser.waiters(topic)?;
    poser.languages = languages::languages(look, &people)?;
    let mut instance = poser.frame(n_venue_sites + running.len());
    for venue in &venues {
        let taken = sessions::hours_at(look, venue.id, look.today())?;
        let free = slots_of(&venue.times.iter().copied().collect());
        let slots = free.into_iter().filter(|slot| calendar.is_free(*slot, &taken)).collect();
        let capacity = venue.capacity.map_or(ROOMY, |seats| seats as usize);
        instance.rooms.push(Room {
            site: sites[&venue.id],
            capacity,
            access: access(venue),
            privacy: 3,
            slots,
        });
    }
    for one in &facilitators {
        let leader = poser.leader(one, &calendar, &instance)?;
        instance.facilitators.push(leader);
    }
    for waiter in &people {
        let person = poser.person(waiter, &instance)?;
        instance.people.push(person);
    }
    for (number, waiter) in people.iter().enumerate() {
        poser.forbid(number, waiter, &mut instance)?;
    }
    poser.policies(&mut instance);
    let mut open = instance.clone();
    for (number, group) in running.iter().enumerate() {
        let site = group.venue.and_then(|venue| sites.get(&venue)).copied();
        let site = site.unwrap_or(n_venue_sites + number);
        let (seen, whole) = poser.existing(group, site, &people, &facilitators)?;
        open.existing_groups.push(seen);
        instance.existing_groups.push(whole);
    }
    let door = secrets::keep_apart(look, &people, &facilitators, &sites, &mut instance)?;
    let (languages, first_days) = (poser.languages, calendar.first_days);
    Ok(Posed {
        instance,
        open,
        door,
        people,
        topics,
        languages,
        programmes,
        venues,
        facilitators,
        running,
        not_ready,
        first_days,
    })
}

/// Groups with a weekly hour that take somebody new, of topics that are offered.
fn running(look: &Look<'_>, topics: &[TopicId]) -> Result<Vec<Group>, Fault> {
    let mut found = Vec::new();
    for (id, _) in groups::living(look)? {
        let group = groups::get_group_row(look, id)?;
        if group.weekday.is_some() && topics.contains(&group.topic) && groups::has_places(look, &group)? {
            found.push(group);
        }
    }
    Ok(found)
}

/// The site of each venue: rooms of the centre are one, and so are venues with one address; and how many sites there are.
fn sites(venues: &[VenueView]) -> (BTreeMap<VenueId, usize>, usize) {
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let site = |(number, venue): (usize, &VenueView)| {
        let name = match venue.kind {
            VenueKind::CentreRoom => "centre".to_owned(),
            _ if venue.address.trim().is_empty() => format!("venue {number}"),
            _ => format!("address {}", venue.address.trim().to_lowercase()),
        };
        let next = known.len();
        (venue.id, *known.entry(name).or_insert(next))
    };
    let sites = venues.iter().enumerate().map(site).collect();
    (sites, known.len())
}

fn access(venue: &VenueView) -> Vec<String> {
    (venue.step_free == StepFree::Yes).then(|| STEP_FREE.to_owned()).into_iter().collect()
}

/// Fifteen years from every fifth year on, and one band for everybody.
fn bands() -> Vec<Band> {
    let narrow =
        (0..19).map(|step| Band { lo: step * 5, hi: step * 5 + SPAN - 1, narrow: true, spread: SPAN });
    narrow.chain([Band { lo: 0, hi: 199, narrow: false, spread: 60 }]).collect()
}

fn count(number: i32) -> usize {
    usize::try_from(number).unwrap_or(0)
}

fn programme(view: &ProgrammeView, topics: usize) -> Programme {
    let fields = &view.fields;
    let opens = !view.put_away && fields.rhythm != Rhythm::Irregular;
    let mut roles = BTreeMap::new();
    for seat in fields.seats.iter().filter(|seat| seat.needed > 0) {
        *roles.entry(seat.role.word().to_owned()).or_default() += count(seat.needed);
    }
    let (min, max) = (count(fields.least_to_start), count(fields.most));
    Programme {
        name: String::new(),
        topics: if opens { (0..topics).collect() } else { Vec::new() },
        min,
        max,
        ideal: (min + max).div_ceil(2),
        roles,
        no_lone_gender: false,
        min_privacy: 1,
        sessions: fields.sessions.map_or(0, count),
    }
}

struct Poser<'l, 'a> {
    look: &'l Look<'a>,
    today: NaiveDate,
    topics: &'l [TopicId],
    programmes: &'l [ProgrammeView],
    languages: Vec<String>,
}

impl Poser<'_, '_> {
    /// An instance with nobody in it.
    fn frame(&self, n_sites: usize) -> Instance {
        Instance {
            name: "waiting list".to_owned(),
            params: Params {
                wait_base: 10,
                wait_unit_days: 30,
                wait_cap: 10,
                wish_floor: 50,
                group_cost: 10,
                max_same_key: 1,
            },
            slots: (0..SLOTS).map(|slot| Slot { day: (slot / 3) as u8, label: String::new() }).collect(),
            topics: vec![String::new(); self.topics.len()],
            access_tags: vec![STEP_FREE.to_owned()],
            n_languages: self.languages.len(),
            n_sites,
            bands: bands(),
            programmes: self.programmes.iter().map(|it| programme(it, self.topics.len())).collect(),
            ..Instance::default()
        }
    }

    /// Everybody who waits for a topic that is offered, and apart those who are not asked for, with the reason.
    #[expect(clippy::type_complexity, reason = "two lists, named where they are taken apart")]
    fn waiters(&self, only: Option<TopicId>) -> Result<(Vec<Waiter>, Vec<(Waiter, NotReady)>), Fault> {
        let mut by_person: Vec<Waiter> = Vec::new();
        for entry in waiting::all_waiting(self.look)? {
            if !self.topics.contains(&entry.topic) || only.is_some_and(|only| only != entry.topic) {
                continue;
            }
            match by_person.iter_mut().find(|waiter| waiter.person == entry.person) {
                Some(waiter) => waiter.entries.push(entry),
                None => by_person.push(Waiter { person: entry.person, entries: vec![entry] }),
            }
        }
        let open = self.programmes.iter().any(|it| !it.put_away && !it.fields.conversation_first);
        let (mut ready, mut not_ready) = (Vec::new(), Vec::new());
        for waiter in by_person {
            if registry::is_at_rest(self.look, waiter.person)? {
                not_ready.push((waiter, NotReady::AtRest));
            } else if open || conversations::is_accepted(self.look, waiter.person)? {
                ready.push(waiter);
            } else {
                not_ready.push((waiter, NotReady::ConversationNotHeld));
            }
        }
        Ok((ready, not_ready))
    }

    /// Somebody who leads, with the hours in which she leads no other group.
    fn leader(&self, one: &Facilitator, calendar: &Calendar, instance: &Instance) -> Result<Leader, Fault> {
        let held = groups::seats_held(self.look, one.id, self.today)?;
        let groups: BTreeSet<_> = held.iter().map(|seat| seat.group).collect();
        let taken = groups::hours_led(self.look, one.id)?;
        let leads = facilitators::topics_of(self.look, one.id)?;
        let would_lead = |number: &usize| leads.is_empty() || leads.contains(&self.topics[*number]);
        let left = (one.most_groups as usize).saturating_sub(groups.len());
        Ok(Leader {
            // The rules of placing ask nothing of a facilitator's gender; a woman may lead every kind of group there is here.
            gender: Gender::Woman,
            roles: one.roles.iter().map(|role| role.word().to_owned()).collect(),
            topics: (0..instance.topics.len()).filter(would_lead).collect(),
            languages: spoken(&self.languages, None, &facilitators::languages_of(self.look, one.id)?),
            slots: slots_of(&one.times).into_iter().filter(|slot| calendar.is_free(*slot, &taken)).collect(),
            sites: (0..instance.n_sites).collect(),
            access: Vec::new(),
            max_groups: left,
            wish_groups: left,
        })
    }

    /// A group has its programme's rule on gender: no other policy is opened for it.
    fn policies(&self, instance: &mut Instance) {
        for (number, programme) in self.programmes.iter().enumerate() {
            let own = policy(programme.fields.gender_rule);
            for other in Policy::ALL.into_iter().filter(|other| *other != own) {
                let (programme, policy) = (Some(number), Some(other));
                instance.forbid.push(Pattern { programme, policy, ..Pattern::default() });
            }
        }
    }

    /// A running group as anybody may know it, and as it is: the latter also blocks whoever must not meet somebody there.
    fn existing(
        &self,
        group: &Group,
        site: usize,
        people: &[Waiter],
        facilitators: &[Facilitator],
    ) -> Result<(ExistingGroup, ExistingGroup), Fault> {
        let topic = self.topics.iter().position(|topic| *topic == group.topic).ok_or(Fault::Broken)?;
        let programme =
            self.programmes.iter().position(|it| it.id == group.programme).ok_or(Fault::Broken)?;
        let weekday = group.weekday.ok_or(Fault::Broken)?;
        let members = groups::current_members(self.look, group.id)?;
        let mut genders = [0; 3];
        for member in &members {
            genders[gender(registry::placing_facts(self.look, member.person)?.gender) as usize] += 1;
        }
        let (mut seen, mut whole) = (Vec::new(), Vec::new());
        for (number, waiter) in people.iter().enumerate() {
            // Whoever waits for something else does not fit anyway.
            if waiter.entries.iter().all(|entry| entry.topic != group.topic) {
                continue;
            }
            let standing = groups::standing_towards(self.look, group, waiter.person)?;
            whole.extend((standing != Standing::Possible).then_some(number));
            seen.extend((![Standing::Possible, Standing::NotPossible].contains(&standing)).then_some(number));
        }
        let leads = groups::current_facilitators(self.look, group.id)?;
        let leads = facilitators.iter().enumerate().filter(|(_, one)| leads.contains(&one.id));
        let venue = group.venue.map(|venue| crate::settings::get_venue(self.look, venue)).transpose()?;
        let whole = ExistingGroup {
            topic,
            programme,
            language: 0,
            policy: policy(group.gender_rule),
            band: bands().len() - 1,
            slot: slot_of(TimeWish { weekday, part: DayPart::of(group.at_hour) }),
            site,
            women: genders[0],
            men: genders[1],
            others: genders[2],
            free: (group.most as usize).saturating_sub(members.len()),
            access: venue.as_ref().map(access).unwrap_or_default(),
            privacy: 3,
            facilitators: leads.map(|(number, _)| number).collect(),
            blocked_people: whole,
        };
        Ok((ExistingGroup { blocked_people: seen, ..whole.clone() }, whole))
    }
}

/// A men's group is a mixed one that only men may join: nothing is asked of its facilitators' gender either.
pub(super) fn policy(rule: GenderRule) -> Policy {
    match rule {
        GenderRule::Women => Policy::Women,
        GenderRule::Anyone | GenderRule::Men => Policy::Mixed,
    }
}
