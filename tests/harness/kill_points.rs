//! kill -9 at every call that changes what is on the disk: the vault is as it was or as it was to become, and
//! nothing acknowledged is lost.
//!
//! A first run counts the calls and learns the states; then the child is killed before call 1, before call 2,
//! and so on. Now and then whoever opens the vault next is killed too, and now and then work goes on.

use crate::Form;
use crate::child::{Play, play};
use crate::figure::{Tally, grouped};
use crate::scenario::{Scenario, copy, scratch};
use crate::trace::{Calls, Fate, Kind};

/// Kills at so many points.
pub fn run(form: Form) -> String {
    let target = if form == Form::Full { 20_000 } else { 50 };
    let mut tally = Tally::new(form);
    tally.fill(form, target, 0, round);
    tally.end(|count, bad| {
        let target = grouped(target);
        format!(
            "kill points: {} of {} old or new, {bad} lost (target {target})",
            grouped(count - bad),
            grouped(count)
        )
    })
}

fn round(scenario: Scenario, seed: u64, most: usize, tally: &mut Tally) {
    let place = scratch();
    let (before, root) = (place.path().join("before"), place.path().join("root"));
    scenario.prepare(&before, seed);
    copy(&before, &root);
    let mut states = vec![scenario.find(&root).expect("what was prepared is sound").to_string()];

    let undisturbed = Play { scenario, seed, calls: Calls::Writes, tells_states: true, stops: false };
    let mut points = 0;
    copy(&before, &root);
    let ended = play(undisturbed, &root, |call| {
        points += usize::from(call.kind != Kind::Say);
        Fate::Happens
    });
    assert_eq!(ended.code, Some(0), "{scenario:?}: {ended:?}");
    states.extend(ended.said.iter().map(|line| {
        line.strip_prefix("did\t").unwrap_or_else(|| panic!("{scenario:?}, undisturbed: {line}")).to_owned()
    }));
    let last = scenario.find(&root).map(|state| state.to_string());
    assert_eq!(last.as_ref(), Ok(&states[states.len() - 1]), "{scenario:?} ends where it says");

    let killed = Play { tells_states: false, ..undisturbed };
    let step = points.div_ceil(most).max(1);
    // Where not all are asked for, another seed asks for others.
    let first = 1 + usize::try_from(seed).expect("seeds are few") % step;
    for point in (first..=points).step_by(step) {
        copy(&before, &root);
        let ended = play(killed, &root, killing_at(point));
        let acknowledged = ended.said.len();
        if tally.count % 4 == 3 {
            let again = Play { scenario: Scenario::Open, ..killed };
            play(again, &root, killing_at(1 + point % 9));
        }
        let allowed = &states[acknowledged..states.len().min(acknowledged + 2)];
        let verdict = match scenario.find(&root) {
            Ok(state) if !allowed.contains(&state.to_string()) => Err(format!("{state}, not of {allowed:?}")),
            Ok(state) if tally.count.is_multiple_of(scenario.goes_on_every()) => {
                scenario.go_on(&root, &state)
            }
            found => found.map(drop),
        };
        tally.take(verdict, || format!("{scenario:?}, seed {seed}, killed at {point} of {points}"));
        if tally.is_late() {
            return;
        }
    }
}

fn killing_at(point: usize) -> impl FnMut(&crate::trace::Call) -> Fate {
    let mut calls = 0;
    move |call| {
        calls += usize::from(call.kind != Kind::Say);
        if calls == point && call.kind != Kind::Say { Fate::Killed } else { Fate::Happens }
    }
}
