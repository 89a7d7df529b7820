//! Bytes of every wrong kind at every entrance: nothing panics, and no input costs more memory than it should.
//!
//! The entrances are those of the fuzz targets (fuzz/entries.rs). Here they are driven by a stable compiler, without
//! coverage: well-formed inputs are cut, spliced, flipped, repeated and filled with claims of enormous sizes.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use fastrand::Rng;

use crate::Form;
use crate::entries::ENTRIES;
use crate::figure::{Tally, grouped};
use crate::small::{KEYS, Small};

/// More than any reader needs for the largest input it accepts, a mebibyte.
const MEMORY: usize = 48 << 20;

/// Feeds every entrance so many inputs.
pub fn run(form: Form) -> String {
    let each = if form == Form::Full { 5_000 } else { 120 };
    let vault = Small::new();
    let mut tally = Tally::new(form);
    let mut most = 0;
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    for (name, entry) in ENTRIES {
        let seeds = seeds(name, &vault);
        let mut dice = Rng::with_seed(11);
        // What is only made once is not an input's doing.
        entry(&seeds[0]);
        let before = memory_now();
        for number in 0..each {
            let input = malformed(&seeds, &mut dice);
            let verdict = catch_unwind(AssertUnwindSafe(|| entry(&input))).map_err(|panic| {
                panic.downcast_ref::<String>().cloned().unwrap_or_else(|| "a panic".to_owned())
            });
            tally.take(verdict, || format!("{name}, input {number}: {}", input.escape_ascii()));
        }
        most = most.max(memory_at_most().saturating_sub(before));
    }
    std::panic::set_hook(hook);
    let figure = tally.end(|count, bad| {
        format!(
            "malformed: {} inputs at {} entrances, {bad} panics, at most {} MiB more memory",
            grouped(count),
            ENTRIES.len(),
            most >> 20
        )
    });
    assert!(most <= MEMORY, "{figure}");
    figure
}

/// Well-formed inputs to start from: the fuzzers' corpus, and what is made here.
fn seeds(entry: &str, vault: &Small) -> Vec<Vec<u8>> {
    let corpus = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../fuzz/seeds")).join(entry);
    let files = fs::read_dir(&corpus).into_iter().flatten();
    let mut seeds: Vec<Vec<u8>> = files
        .map(|file| fs::read(file.expect("an entry can be read").path()).expect("a seed can be read"))
        .collect();
    match entry {
        "keyring" => seeds.push(vault.read(KEYS[0])),
        "import" => seeds.extend(examples()),
        "backup" => seeds.push(fs::read(vault.back_up()).expect("the backup is there")),
        _ => {}
    }
    assert!(!seeds.is_empty(), "{entry} has seeds");
    seeds
}

/// The spreadsheets that the import is tested with.
fn examples() -> Vec<Vec<u8>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/spreadsheets");
    let files = fs::read_dir(folder).expect("the examples are there");
    files
        .map(|file| fs::read(file.expect("an entry can be read").path()).expect("an example can be read"))
        .collect()
}

fn malformed(seeds: &[Vec<u8>], dice: &mut Rng) -> Vec<u8> {
    const CLAIMS: [&[u8]; 8] = [
        b"\xff\xff\xff\xff\xff\xff\xff\xff",
        b"77777777777",
        b"18446744073709551615",
        b"-1",
        b"\0\0\0\0",
        b"\x80\0\0\0\0\0\0\x01",
        b"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        b"{\"a\":{\"a\":{\"a\":{\"a\":",
    ];
    let mut input = dice.choice(seeds).expect("there are seeds").clone();
    for _ in 0..dice.usize(1..6) {
        let at = dice.usize(..=input.len());
        let until = dice.usize(at..=input.len().min(at + 600));
        match dice.u8(..8) {
            0 => input.truncate(at),
            1 => drop(input.drain(at..until)),
            2 => {
                let part = input[at..until].to_vec();
                let to = dice.usize(..=input.len());
                input.splice(to..to, part);
            }
            3 => {
                let claim = *dice.choice(CLAIMS).as_ref().expect("there are some");
                let end = (at + claim.len()).min(input.len());
                input.splice(at..end, claim.iter().copied());
            }
            4 => {
                let other = dice.choice(seeds).expect("there are seeds");
                let from = dice.usize(..=other.len());
                input.splice(at..until, other[from..].iter().copied().take(600));
            }
            5 => input
                .splice(at..at, (0..dice.usize(1..2_000)).map(|_| dice.u8(..)).collect::<Vec<_>>())
                .for_each(drop),
            _ if at < input.len() => input[at] ^= 1 << dice.u8(..8),
            _ => {}
        }
    }
    input
}

/// Forgets what the most memory was, and gives what it is now, in bytes; 0 where the system does not tell.
fn memory_now() -> usize {
    // Where the most cannot be forgotten it stays the most: the figure is then too high, never too low.
    let _ = fs::write("/proc/self/clear_refs", "5");
    status("VmRSS:")
}

/// The most memory since [`memory_now`], in bytes.
fn memory_at_most() -> usize {
    status("VmHWM:")
}

fn status(field: &str) -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(field));
    let kibibytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<usize>().ok());
    kibibytes.unwrap_or(0) << 10
}
