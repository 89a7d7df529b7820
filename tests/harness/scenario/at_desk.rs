//! What a coordinator asks for at the desk, command by command.

use std::path::Path;

use fastrand::Rng;
use serde_json::{Value, json};
use tillit_office::{Desk, World};

use super::people::{enquiry, founding, words};
use super::state::{Opens, State};
use super::{Scenario, Told, files};

pub(super) const FIRST: &str = "orbit velvet canyon puzzle ladder frost";
pub(super) const SECOND: &str = "marble otter window thunder basket yellow";

/// Gives the commands, telling after each how it went.
pub(super) fn play(scenario: Scenario, root: &Path, seed: u64, mut told: impl Told) {
    let mut desk = desk(root, seed ^ 0x5eed);
    let schema = newest(&desk);
    let mut opens = Opens::First;
    for (command, form) in commands(scenario, seed) {
        let outcome = ask(&mut desk, command, &form).map(drop);
        if command == "change_passphrase" && outcome.is_ok() {
            opens = Opens::Second;
        }
        let mut state = || match desk.digest(scenario.left_out()) {
            Ok(digest) => State::vault(opens, schema, digest),
            Err(_) => State::None,
        };
        if !told(outcome, &mut state) {
            return;
        }
    }
}

fn commands(scenario: Scenario, seed: u64) -> Vec<(&'static str, Value)> {
    let unlock = ("unlock", json!({ "passphrase": FIRST }));
    match scenario {
        Scenario::Create => vec![("create_vault", founding())],
        Scenario::Passphrase => {
            vec![unlock, ("change_passphrase", json!({ "current": FIRST, "new": SECOND }))]
        }
        Scenario::Save => {
            let mut dice = Rng::with_seed(seed);
            let mut acts = vec![
                ("record_enquiry", enquiry(&mut dice)),
                ("save_draft", json!({ "key": "enquiry", "content": words(&mut dice, 900) })),
                ("add_topic", json!({ "name": words(&mut dice, 6), "excluded": false })),
                ("add_programme", json!({ "preset": "belgrade" })),
                ("undo", json!({})),
                ("record_enquiry", enquiry(&mut dice)),
                ("discard_draft", json!({ "key": "enquiry" })),
                ("change_coordinator", json!({ "name": words(&mut dice, 3), "language": "da" })),
                ("undo", json!({})),
                ("add_programme", json!({ "preset": "sofia" })),
                ("save_draft", json!({ "key": "place", "content": words(&mut dice, 5_000) })),
                ("record_enquiry", enquiry(&mut dice)),
            ];
            dice.shuffle(&mut acts);
            std::iter::once(unlock).chain(acts).collect()
        }
        _ => vec![unlock],
    }
}

pub(super) fn desk(root: &Path, seed: u64) -> Desk {
    let now = "2026-11-20T09:00:00Z".parse().expect("a fixed instant parses");
    Desk::new(files::folder(root), World::seeded(now, seed)).with_cheap_keys()
}

/// How many migrations this version knows.
pub(super) fn newest(desk: &Desk) -> u32 {
    desk.plan().migrations.len().try_into().expect("migrations are few")
}

/// Gives what a command says, or the code of its fault.
pub(super) fn ask(desk: &mut Desk, command: &str, form: &Value) -> Result<Value, String> {
    let said = desk.call(command, &form.to_string());
    let mut envelope: Value = serde_json::from_str(&said).expect("the desk answers in JSON");
    match envelope.get_mut("ok") {
        Some(view) => Ok(view.take()),
        None => Err(envelope["fault"]["code"].as_str().unwrap_or("no code").to_owned()),
    }
}

pub(super) fn must(desk: &mut Desk, command: &str, form: Value) -> Value {
    ask(desk, command, &form).unwrap_or_else(|code| panic!("{command} {form}: {code}"))
}
