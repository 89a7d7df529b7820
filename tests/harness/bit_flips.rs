//! Every single bit of a small vault, flipped: found, or provably without meaning; none silent.

use crate::Form;
use crate::figure::{Tally, grouped};
use crate::small::{DATABASE, KEYS, Outcome, Small};

/// Flips every bit, or in the short form one in so many.
pub fn run(form: Form) -> String {
    let vault = Small::new();
    let mut tally = Tally::default();
    let mut harmless = 0;
    let every = |thousandth: usize| if form == Form::Full { 1 } else { thousandth };

    let bytes = vault.read(DATABASE);
    for bit in (0..bytes.len() * 8).step_by(every(797)) {
        vault.poke(DATABASE, bit / 8, flipped(bytes[bit / 8], bit));
        let verdict = match vault.outcome() {
            // Every byte of every page is covered by its authentication code.
            Ok(Outcome::Found) => Ok(()),
            Ok(other) => Err(format!("{other:?}")),
            Err(wrong) => Err(wrong),
        };
        tally.take(verdict, || format!("bit {bit} of the database"));
        vault.poke(DATABASE, bit / 8, bytes[bit / 8]);
    }
    assert_eq!(vault.read(DATABASE), bytes, "damage is refused without writing");

    let keys = vault.read(KEYS[0]);
    for bit in (0..keys.len() * 8).step_by(every(331)) {
        let mut changed = keys.clone();
        changed[bit / 8] = flipped(keys[bit / 8], bit);
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
            Ok(Outcome::Found) => Ok(()),
            Ok(Outcome::Harmless) => {
                harmless += 1;
                Ok(())
            }
            other => Err(format!("{other:?}")),
        };
        tally.take(verdict, || format!("bit {bit} of both key files"));
        for name in KEYS {
            vault.write(name, &keys);
        }
    }
    tally.end(|count, bad| {
        format!(
            "bit flips: {} of {} found or mended, {} without meaning, {bad} silent",
            grouped(count - harmless - bad),
            grouped(count),
            grouped(harmless)
        )
    })
}

fn flipped(byte: u8, bit: usize) -> u8 {
    byte ^ 1 << (bit % 8)
}
