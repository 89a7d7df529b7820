//! A disk that is full, failing or withheld, and writes cut short, at every call in turn: nothing is lost,
//! nothing panics, and the code says what is the matter.
//!
//! The child goes on after a fault, as the app does. What it then says it sees is what must be found on the
//! disk; only a step that failed may turn out to have happened after all.

use fastrand::Rng;
use nix::libc::{EACCES, EIO, ENOSPC};

use crate::Form;
use crate::child::{Play, play};
use crate::figure::{Tally, grouped};
use crate::scenario::{LEFT, Scenario, copy, scratch};
use crate::trace::{Calls, Ended, Fate, Kind};

/// What the disk does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    Full,
    /// From one call on, and for good.
    FullForGood,
    Failing,
    FailingForGood,
    Denied,
    Short,
}

const TROUBLES: [Trouble; 6] = [
    Trouble::Full,
    Trouble::FullForGood,
    Trouble::Failing,
    Trouble::FailingForGood,
    Trouble::Denied,
    Trouble::Short,
];

/// Injects so many faults.
pub fn run(form: Form) -> String {
    let target = if form == Form::Full { 10_000 } else { 50 };
    let mut tally = Tally::new(form);
    tally.fill(form, target, 100, round);
    tally.end(|count, bad| {
        format!("faults: {} injected, {bad} with loss, panic or no clear code", grouped(count))
    })
}

fn round(scenario: Scenario, seed: u64, most: usize, tally: &mut Tally) {
    let place = scratch();
    let (before, root) = (place.path().join("before"), place.path().join("root"));
    scenario.prepare(&before, seed);
    copy(&before, &root);
    let first = scenario.find(&root).expect("what was prepared is sound").to_string();

    let mut trials = Vec::new();
    let undisturbed = Play { scenario, seed, calls: Calls::All, tells_states: true, stops: false };
    let mut calls = 0;
    copy(&before, &root);
    let ended = play(undisturbed, &root, |call| {
        if call.kind != Kind::Say {
            calls += 1;
            let met = TROUBLES.into_iter().filter(|trouble| trouble.meets(&call.kind));
            trials.extend(met.map(|trouble| (calls, trouble)));
        }
        Fate::Happens
    });
    let states: Vec<String> =
        ended.said.iter().filter_map(|line| line.strip_prefix("did\t")).map(String::from).collect();
    assert_eq!(states.len(), ended.said.len(), "{scenario:?}, undisturbed: {ended:?}");

    // Where not all are asked for, those tried are spread over the whole.
    Rng::with_seed(seed).shuffle(&mut trials);
    for (at, trouble) in trials.into_iter().take(most) {
        copy(&before, &root);
        let mut calls = 0;
        let stops = matches!(trouble, Trouble::FullForGood | Trouble::FailingForGood);
        let ended = play(Play { stops, ..undisturbed }, &root, |call| {
            if call.kind == Kind::Say {
                return Fate::Happens;
            }
            calls += 1;
            if calls == at || (calls > at && stops && trouble.meets(&call.kind)) {
                trouble.fate()
            } else {
                Fate::Happens
            }
        });
        let verdict = judge(&ended, &first, &states).and_then(|allowed| {
            let found = scenario.find(&root)?;
            if allowed.contains(&found.to_string()) {
                scenario.go_on(&root, &found)
            } else {
                Err(format!("{found}, not of {allowed:?}"))
            }
        });
        tally.take(verdict, || {
            format!("{scenario:?}, seed {seed}, {trouble:?} at call {at}: {:?}", ended.said)
        });
        if tally.is_late() {
            return;
        }
    }
}

impl Trouble {
    /// Tells whether a disk can answer such a call so.
    fn meets(self, kind: &Kind) -> bool {
        match self {
            Self::Full | Self::FullForGood => matches!(
                kind,
                Kind::Open { create: true, .. }
                    | Kind::Write { .. }
                    | Kind::Copy { .. }
                    | Kind::Rename { .. }
                    | Kind::MakeFolder
            ),
            Self::Failing | Self::FailingForGood => true,
            Self::Denied => {
                matches!(kind, Kind::Open { .. } | Kind::Rename { .. } | Kind::Remove | Kind::MakeFolder)
            }
            Self::Short => matches!(kind, Kind::Write { length: 2.., .. }),
        }
    }

    fn fate(self) -> Fate {
        match self {
            Self::Full | Self::FullForGood => Fate::Fails(ENOSPC),
            Self::Failing | Self::FailingForGood => Fate::Fails(EIO),
            Self::Denied => Fate::Fails(EACCES),
            Self::Short => Fate::Halved,
        }
    }
}

/// Reads what the child said, and gives the states in which the vault may be found.
fn judge(ended: &Ended, first: &str, undisturbed: &[String]) -> Result<Vec<String>, String> {
    if ended.code != Some(0) || !ended.errors.is_empty() {
        return Err(format!("it ended with {:?} and {:?}", ended.code, ended.errors));
    }
    let mut allowed = vec![first.to_owned()];
    let mut all_did = true;
    for (step, line) in ended.said.iter().enumerate() {
        match line.split('\t').collect::<Vec<_>>().as_slice() {
            // It did, and could not read afterwards to say where it stands.
            ["did", "none"] if all_did => allowed = vec![undisturbed[step].clone()],
            // While the data cannot be read, a passphrase can still be changed: who opens them is certain, what they say is not.
            ["did", "none"] => {
                let opens = undisturbed[step].split(' ').next().unwrap_or_default();
                let others = allowed.iter().filter_map(|state| state.split_once(' '));
                let mut changed: Vec<_> = others.map(|(_, rest)| format!("{opens} {rest}")).collect();
                changed.push(undisturbed[step].clone());
                allowed = changed;
            }
            ["did", state] => allowed = vec![(*state).to_owned()],
            ["failed", code, state] => {
                if !is_clear(code) {
                    return Err(format!("the code {code} says nothing"));
                }
                if *state != "none" {
                    allowed = vec![(*state).to_owned()];
                }
                // The step may have happened after all; what it would have come to is known if none failed before.
                allowed.extend(undisturbed.get(step).filter(|_| all_did).cloned());
                all_did = false;
            }
            _ => return Err(line.clone()),
        }
    }
    Ok(allowed)
}

/// Tells whether there is a message for a code that says more than that something broke.
fn is_clear(code: &str) -> bool {
    if code == LEFT {
        return true;
    }
    let english = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales/en");
    let message = format!("fault-{code} = ");
    code != "broken"
        && std::fs::read_dir(english).expect("the locales are there").any(|file| {
            let path = file.expect("an entry can be read").path();
            std::fs::read_to_string(path)
                .expect("a locale is text")
                .lines()
                .any(|line| line.starts_with(&message))
        })
}
