//! Every single bit of a small vault and of its backup, flipped: found, or provably without meaning; none silent.

use crate::Form;
use crate::figure::{Tally, grouped};
use crate::small::{DATABASE, KEYS, Outcome, Small, poke};

/// Flips every bit, or in the short form one in so many.
pub fn run(form: Form) -> String {
    let vault = Small::new();
    let mut tally = Tally::new(form);
    let mut harmless = 0;
    let backup = vault.back_up();
    let (bytes, backed_up) = (vault.read(DATABASE), std::fs::read(&backup).expect("the backup is there"));
    let keys = vault.read(KEYS[0]);

    for bit in bits(&bytes, form, 1_597) {
        poke(&vault.path(DATABASE), bit / 8, flipped(&bytes, bit));
        // Every byte of every page is covered by its authentication code.
        tally.take(only_found(vault.outcome()), || format!("bit {bit} of the database"));
        poke(&vault.path(DATABASE), bit / 8, bytes[bit / 8]);
        if tally.is_late() {
            break;
        }
    }
    assert_eq!(vault.read(DATABASE), bytes, "damage is refused without writing");

    for bit in bits(&backed_up, form, 3_001) {
        poke(&backup, bit / 8, flipped(&backed_up, bit));
        // A backup is what its writer writes, to the byte.
        tally.take(only_found(vault.backup_outcome(&backup)), || format!("bit {bit} of the backup"));
        poke(&backup, bit / 8, backed_up[bit / 8]);
        if tally.is_late() {
            break;
        }
    }
    assert_eq!(vault.backup_outcome(&backup), Ok(Outcome::Harmless), "the backup is whole again");

    for bit in bits(&keys, form, 331) {
        let mut changed = keys.clone();
        changed[bit / 8] = flipped(&keys, bit);
        // One of the two: the other one stands in, and mends it.
        for name in KEYS {
            vault.write(name, &changed);
            let mended = || KEYS.iter().all(|name| vault.read(name) == keys);
            let verdict = match vault.outcome() {
                Ok(Outcome::Harmless) if mended() => Ok(()),
                other => Err(format!("{other:?}, mended: {}", mended())),
            };
            tally.take(verdict, || format!("bit {bit} of {name}"));
        }
        // Both alike: damage, or a bit that means nothing.
        for name in KEYS {
            vault.write(name, &changed);
        }
        let verdict = match vault.outcome() {
            Ok(Outcome::Harmless) => {
                harmless += 1;
                Ok(())
            }
            outcome => only_found(outcome),
        };
        tally.take(verdict, || format!("bit {bit} of both key files"));
        for name in KEYS {
            vault.write(name, &keys);
        }
        if tally.is_late() {
            break;
        }
    }
    let all = bytes.len() * 8 + backed_up.len() * 8 + keys.len() * 8 * 3;
    tally.end(|count, bad| {
        format!(
            "bit flips: {} tried of {}, {} found or mended, {} without meaning, {bad} silent",
            grouped(count),
            grouped(all),
            grouped(count - harmless - bad),
            grouped(harmless)
        )
    })
}

fn only_found(outcome: Result<Outcome, String>) -> Result<(), String> {
    match outcome? {
        Outcome::Found => Ok(()),
        other => Err(format!("{other:?}")),
    }
}

/// Every bit once, or one in so many; those tried first are spread over the whole file.
fn bits(bytes: &[u8], form: Form, step: usize) -> impl Iterator<Item = usize> {
    let all = bytes.len() * 8;
    let starts = if form == Form::Full { 0..step } else { 0..1 };
    starts.flat_map(move |start| (start..all).step_by(step))
}

fn flipped(bytes: &[u8], bit: usize) -> u8 {
    bytes[bit / 8] ^ 1 << (bit % 8)
}
