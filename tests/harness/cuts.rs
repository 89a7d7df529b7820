//! Files cut at every length, with something appended, spliced, or with an old page played back.
//!
//! The authentication code of a page covers its number and its bytes, not when they were written: a page put
//! back as it once was is the one thing here that only the structure of the database can betray. The figure
//! says how often it does; a backup is held to the digest of everything it says.

use fastrand::Rng;

use crate::Form;
use crate::figure::{Tally, grouped};
use crate::small::{DATABASE, KEYS, Outcome, Small};

const PAGE: usize = 4096;

/// Cuts, appends, splices and plays back.
pub fn run(form: Form) -> String {
    let mut vault = Small::new();
    let mut tally = Tally::new(form);
    let mut dice = Rng::with_seed(5);
    let (every, splices) = if form == Form::Full { (1, 5_000) } else { (211, 60) };

    for names in [&[DATABASE][..], &KEYS] {
        let whole = vault.read(names[0]);
        for length in (0..whole.len()).step_by(every) {
            let verdict = vault.damaged(names, &whole[..length]);
            tally.take(verdict, || format!("{names:?} cut to {length} bytes"));
        }
        for more in (1..=2 * PAGE).step_by(every) {
            let mut longer = whole.clone();
            longer.extend((0..more).map(|_| dice.u8(..)));
            tally.take(vault.damaged(names, &longer), || format!("{names:?} with {more} bytes appended"));
        }
        for _ in 0..splices {
            let (spliced, what) = spliced(&whole, &mut dice);
            tally.take(vault.damaged(names, &spliced), || format!("{names:?} with {what}"));
        }
        names.iter().for_each(|name| vault.write(name, &whole));
    }

    let backup = vault.back_up();
    let whole = std::fs::read(&backup).expect("the backup is there");
    let mut held = |bytes: &[u8], what: &dyn Fn() -> String| {
        std::fs::write(&backup, bytes).expect("the scratch folder can be written");
        let verdict = match vault.backup_outcome(&backup) {
            Ok(Outcome::Found) => Ok(()),
            Ok(Outcome::Harmless) if bytes == whole => Ok(()),
            other => Err(format!("{other:?}")),
        };
        tally.take(verdict, || format!("the backup {}", what()));
    };
    for length in (0..whole.len()).step_by(every) {
        held(&whole[..length], &|| format!("cut to {length} bytes"));
    }
    for more in (1..=2 * PAGE).step_by(every) {
        let longer: Vec<u8> = whole.iter().copied().chain((0..more).map(|_| dice.u8(..))).collect();
        held(&longer, &|| format!("with {more} bytes appended"));
    }
    for _ in 0..splices {
        let (spliced, what) = spliced(&whole, &mut dice);
        held(&spliced, &|| what.clone());
    }

    let (mut replayed, mut found) = (0, 0);
    for text in ["three", &"a longer note ".repeat(400), "five"] {
        let older = vault.read(DATABASE);
        vault.note(text);
        let newer = vault.read(DATABASE);
        let pages = (0..older.len() / PAGE).map(|page| page * PAGE..(page + 1) * PAGE);
        for page in pages.filter(|page| older[page.clone()] != newer[page.clone()]) {
            let mut mixed = newer.clone();
            mixed[page.clone()].copy_from_slice(&older[page]);
            vault.write(DATABASE, &mixed);
            replayed += 1;
            found += usize::from(vault.outcome() == Ok(Outcome::Found));
        }
        vault.write(DATABASE, &newer);
    }
    tally.end(|count, bad| {
        format!(
            "cut, appended, spliced: {} found, mended or without meaning, {bad} silent; \
             old pages played back: {found} of {replayed} found",
            grouped(count - bad)
        )
    })
}

/// A part of a file copied over another part of it.
fn spliced(whole: &[u8], dice: &mut Rng) -> (Vec<u8>, String) {
    let mut spliced = whole.to_vec();
    let (from, to) = (dice.usize(..whole.len()), dice.usize(..whole.len()));
    let length = dice.usize(..=whole.len() - from.max(to));
    spliced.copy_within(from..from + length, to);
    (spliced, format!("{length} bytes from {from} at {to}"))
}

impl Small {
    /// Puts these bytes in the place of some files: nothing may be said that was not said before.
    fn damaged(&self, names: &[&str], bytes: &[u8]) -> Result<(), String> {
        names.iter().for_each(|name| self.write(name, bytes));
        match self.outcome()? {
            Outcome::Found | Outcome::Harmless => Ok(()),
            Outcome::Silent => Err("silent".to_owned()),
        }
    }
}
