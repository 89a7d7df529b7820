//! The power goes at any moment: whatever of the unsynchronised writes has reached the disk, the vault is as
//! it was or as it was to become, and everything acknowledged is there.
//!
//! One run of a scenario is recorded, call by call, with every byte. Then, after each call, images of what the
//! disk may hold are drawn and opened.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use fastrand::Rng;

use crate::Form;
use crate::child::{Play, play};
use crate::disk::{Disk, Event, put};
use crate::figure::{Tally, grouped};
use crate::scenario::{Scenario, copy, scratch};
use crate::trace::{Calls, Fate};

/// Opens so many images.
pub fn run(form: Form) -> String {
    let (target, draws) = if form == Form::Full { (100_000, 12) } else { (120, 1) };
    let mut tally = Tally::new(form);
    let mut distinct = 0;
    tally.fill(form, target, 200, |scenario, seed, most, tally| {
        distinct += round(scenario, seed, draws, most, tally);
    });
    tally.end(|count, bad| {
        let (images, distinct, target) = (grouped(count), grouped(distinct), grouped(target));
        format!("power loss: {images} images ({distinct} distinct), {bad} lost (target {target})")
    })
}

/// Draws images after each call of one run; returns how many differed from all before.
fn round(scenario: Scenario, seed: u64, draws: usize, most: usize, tally: &mut Tally) -> usize {
    let place = scratch();
    let (before, root) = (place.path().join("before"), place.path().join("root"));
    scenario.prepare(&before, seed);
    copy(&before, &root);
    let mut states = vec![scenario.find(&root).expect("what was prepared is sound").to_string()];
    copy(&before, &root);
    let mut events = Vec::new();
    let recorded = Play { scenario, seed, calls: Calls::Writes, tells_states: true, stops: false };
    let ended = play(recorded, &root, |call| {
        events.push(Event::of(call));
        Fate::Happens
    });
    states.extend(ended.said.iter().filter_map(|line| line.strip_prefix("did\t")).map(String::from));
    assert_eq!(states.len(), ended.said.len() + 1, "{scenario:?}, undisturbed: {ended:?}");

    let mut dice = Rng::with_seed(seed);
    let mut disk = Disk::with(&before);
    let mut seen = HashSet::new();
    let (mut said, mut drawn) = (0, 0);
    // Fewer images than there are calls are spread over them all.
    let step = (events.len() * draws).div_ceil(most).max(1);
    let first = usize::try_from(seed).expect("seeds are few") % step;
    for (index, event) in events.iter().enumerate() {
        disk.happen(event);
        said += usize::from(matches!(event, Event::Said));
        if index % step != first {
            continue;
        }
        let allowed = &states[said..states.len().min(said + 2)];
        for _ in 0..draws {
            if drawn == most || tally.is_late() {
                return seen.len();
            }
            drawn += 1;
            let image = disk.image(&mut dice);
            let mut hash = DefaultHasher::new();
            (&image, allowed).hash(&mut hash);
            let verdict = if seen.insert(hash.finish()) {
                put(&image, &root);
                match scenario.find(&root) {
                    Ok(state) if !allowed.contains(&state.to_string()) => {
                        Err(format!("{state}, not of {allowed:?}"))
                    }
                    Ok(state) if tally.count.is_multiple_of(scenario.goes_on_every()) => {
                        scenario.go_on(&root, &state)
                    }
                    found => found.map(drop),
                }
            } else {
                Ok(())
            };
            tally.take(verdict, || {
                let files: Vec<_> =
                    image.iter().map(|(name, bytes)| (name, bytes.as_ref().map(Vec::len))).collect();
                format!("{scenario:?}, seed {seed}, after call {} of {}: {files:?}", index + 1, events.len())
            });
        }
    }
    seen.len()
}
