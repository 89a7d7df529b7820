//! Composing: a proposal made, or made again with what stays in it.

use std::sync::atomic::{AtomicU64, Ordering};

use serde::{Deserialize, Serialize};
use tillit_composition::instance::Instance;
use tillit_composition::rules::Subject;
use tillit_composition::solution::Solution;
use tillit_composition::{Budget, Request, compose};
use ts_rs::TS;

use super::draft::{self, Draft};
use super::pose::{DoorPair, Posed, at_the_door, pose};
use super::show::price;
use crate::desk::Desk;
use crate::fault::{Args, Fault};
use crate::id::{ProposalId, TopicId};
use crate::journal::Action;
use crate::office::{Look, Office};
use crate::people;
use crate::wire::Moment;
use crate::work::{Errand, Progress, WorkKind};

/// What is to be composed.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ComposeForm {
    /// Only of those who wait for this topic; nothing means of everybody.
    pub topic: Option<TopicId>,
    /// Made again from this proposal: who stays, stays, and little else changes.
    pub proposal: Option<ProposalId>,
    /// Written beside that proposal instead of in its place.
    pub beside: bool,
    /// So much of the waiting may be given up for wishes, in percent, ten at most; nothing means as the proposal before has it.
    pub give_up: Option<u32>,
}

/// The proposal just made.
#[derive(Debug, Serialize, TS)]
pub struct ProposalMadeView {
    /// The proposal.
    pub id: ProposalId,
}

/// The same people, rooms and hours give the same proposal.
const SEED: u64 = 1;
/// How often what must not happen at a door is forbidden and composed anew before it is given up.
const TURNS: usize = 5;

/// Steps of search for so many people: a second or two on an old office PC.
fn steps(people: usize) -> u64 {
    let people = people.max(1) as u64;
    (1_000_000 / people).min(500 * people).clamp(2_000, 12_000)
}

/// What is composed from, and where what comes of it is written.
fn read(look: &Look<'_>, form: &ComposeForm) -> Result<(Posed, Draft), Fault> {
    let mut before = match form.proposal {
        Some(id) => draft::get(look, id)?,
        None => Draft {
            id: ProposalId::new(look.world()),
            made_at: Moment(look.now()),
            topic: form.topic,
            price: None,
            groups: Vec::new(),
            joins: Vec::new(),
            left_out: Vec::new(),
            forbidden: Vec::new(),
        },
    };
    if form.beside {
        (before.id, before.made_at) = (ProposalId::new(look.world()), Moment(look.now()));
    }
    let posed = pose(look, before.topic)?;
    match obstacle(&posed) {
        Some(code) => Err(Fault::refused(code)),
        None => Ok((posed, before)),
    }
}

/// What stands in the way of any group at all.
fn obstacle(posed: &Posed) -> Option<&'static str> {
    if posed.people.is_empty() {
        return Some(if posed.not_ready.is_empty() {
            "composing-nobody-waits"
        } else {
            "composing-nobody-ready"
        });
    }
    if !posed.running.is_empty() {
        return None;
    }
    let open = || posed.instance.programmes.iter().filter(|programme| !programme.topics.is_empty());
    let is_led = |roles: &std::collections::BTreeMap<String, usize>| {
        let free = |role: &String| {
            posed.instance.facilitators.iter().any(|one| one.max_groups > 0 && one.roles.contains(role))
        };
        roles.keys().all(free)
    };
    if open().count() == 0 {
        Some("composing-no-programme")
    } else if posed.venues.is_empty() {
        Some("composing-no-rooms")
    } else if posed.instance.rooms.iter().all(|room| room.slots.is_empty()) {
        Some("composing-rooms-taken")
    } else if !open().any(|programme| is_led(&programme.roles)) {
        Some("composing-nobody-leads")
    } else {
        None
    }
}

/// The most of the waiting that may be given up, in percent.
const MOST_GIVEN: u32 = 10;

/// What was composed.
struct Composed {
    solution: Solution,
    /// What of the waiting it seats: tier 1.
    seated: i64,
}

/// Groups, or the people who were to stay and cannot.
type Outcome<T> = Result<T, Vec<usize>>;

/// Composes until told to stop, which gives the best so far.
fn seek(
    instance: &mut Instance,
    door: &[DoorPair],
    former: Option<&Solution>,
    enough: Option<i64>,
    steps: u64,
    go_on: &(dyn Fn() -> bool + Sync),
) -> Result<Outcome<Composed>, Fault> {
    for _ in 0..TURNS {
        let request = Request { former, enough, seed: SEED, ..Request::of(instance) };
        let budget = Budget { steps: Some(steps), go_on, progress: &|_| () };
        let answer = compose(&request, &budget).map_err(|_| Fault::refused("composing-not-possible"))?;
        if !answer.broken.is_empty() {
            let subjects = answer.broken.iter().flat_map(|broken| &broken.subjects);
            let people = subjects.filter_map(|subject| match subject {
                Subject::Person(person) => Some(*person),
                _ => None,
            });
            return Ok(Err(people.collect()));
        }
        let met = at_the_door(door, instance, &answer.solution);
        if met.is_empty() {
            return Ok(Ok(Composed { solution: answer.solution, seated: answer.values[0] }));
        }
        instance.forbid.extend(met);
    }
    Err(Fault::refused("composing-not-possible"))
}

/// Composes strictly, and once more where some of what that seats may be given up for wishes. Gives the groups, and, where
/// something could be given up, the strict ones too.
fn seek_both(
    instance: &mut Instance,
    door: &[DoorPair],
    former: Option<&Solution>,
    given: u32,
    progress: &Progress,
) -> Result<Outcome<(Solution, Option<Solution>)>, Fault> {
    let steps = steps(instance.people.len());
    let go_on = going_on(progress, if given == 0 { steps } else { 2 * steps });
    let strict = match seek(instance, door, former, None, steps, &go_on)? {
        Ok(strict) if given > 0 => strict,
        other => return Ok(other.map(|it| (it.solution, None))),
    };
    let enough = strict.seated - strict.seated * i64::from(given) / 100;
    let free = seek(instance, door, former, Some(enough), steps, &go_on)?;
    // Told to stop early, the second may not be as far as the first.
    let free = free.ok().filter(|free| free.seated >= enough);
    let solution = free.map_or_else(|| strict.solution.clone(), |free| free.solution);
    Ok(Ok((solution, Some(strict.solution))))
}

/// Whether to go on, telling now and then how much of the steps of both lanes is done.
fn going_on(progress: &Progress, steps: u64) -> impl Fn() -> bool + Sync {
    let done = AtomicU64::new(0);
    move || {
        let asked = done.fetch_add(1, Ordering::Relaxed);
        if asked.is_multiple_of(64) {
            let share = (asked as f64 / (2 * steps) as f64).min(1.0);
            return progress.tell("seeking", Some(share)).is_ok();
        }
        progress.go_on().is_ok()
    }
}

/// Composes groups beside the office. Told to stop, it gives the best that was found: good enough.
pub fn compose_groups(desk: &mut Desk, form: ComposeForm) -> Result<Errand<ProposalMadeView>, Fault> {
    let works = desk.works();
    let (posed, before) = desk.office()?.look(|look| read(look, &form))?;
    let (mut instance, former) = (posed.pinned(&before), posed.read(&before).solution);
    let door = posed.door.clone();
    let in_its_place = form.proposal.is_some() && !form.beside;
    let given = form.give_up.or(before.price.map(|price| price.percent)).unwrap_or(0).min(MOST_GIVEN);
    let progress = works.begin(WorkKind::Composing, "seeking")?;
    let run = move |progress: &Progress| {
        let again = !former.groups.is_empty() || !former.joins.is_empty();
        seek_both(&mut instance, &door, again.then_some(&former), given, progress)
    };
    Ok(Errand::new(progress, run, move |desk, composed| {
        let (solution, strict) = match composed? {
            Ok(composed) => composed,
            Err(people) => return Err(cannot_stay(desk.office()?, &posed, &people)),
        };
        desk.office_mut()?.act(Action::ProposeGroups, |act| {
            // What was done by hand meanwhile is not written over.
            if in_its_place && draft::get(act, before.id)? != before {
                return Err(Fault::refused("proposal-outdated"));
            }
            let price =
                |strict| price(act, &posed, &posed.write(&strict, before.clone(), act.world()), given);
            let price = strict.map(price).transpose()?;
            let made = Draft { price, ..posed.write(&solution, before, act.world()) };
            draft::put(act, &made)?;
            Ok(ProposalMadeView { id: made.id })
        })
    }))
}

/// Says who was to stay and cannot.
fn cannot_stay(office: &Office, posed: &Posed, people: &[usize]) -> Fault {
    let names = office.look(|look| {
        let called = |number: &usize| Ok(people::get_naming(look, posed.people[*number].person)?.called);
        people.iter().map(called).collect::<Result<Vec<_>, Fault>>()
    });
    match names {
        Ok(names) if names.is_empty() => Fault::refused("composing-group-cannot-stay"),
        Ok(names) => {
            let args = Args::from([("names", names.join(", ").into())]);
            Fault::Refused { code: "composing-stays-clash", args }
        }
        Err(fault) => fault,
    }
}
