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
    let mut tally = Tally::default();
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
            let mut spliced = whole.clone();
            let (from, to) = (dice.usize(..whole.len()), dice.usize(..whole.len()));
            let length = dice.usize(..=whole.len() - from.max(to));
            spliced.copy_within(from..from + length, to);
            let verdict = vault.damaged(names, &spliced);
            tally.take(verdict, || format!("{names:?}: {length} bytes from {from} at {to}"));
        }
        names.iter().for_each(|name| vault.write(name, &whole));
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
