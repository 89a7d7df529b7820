//! Every row can be measured, on a vault so small that its figures mean nothing.

use std::fs;
use std::process::Command;

use chrono::Utc;
use tillit_office::{Desk, languages::Language, practice};
use tillit_vault::Folder;

#[test]
fn every_row_can_be_measured_and_read() {
    let place = tempfile::tempdir().expect("the temporary folder can be written");
    let [vault, passphrase, scratch] = ["vault", "passphrase", "scratch"].map(|name| place.path().join(name));
    fs::create_dir(&scratch).expect("the folder is new");
    fs::write(&passphrase, practice::PASSPHRASE).expect("the folder is ours");
    let now = Utc::now();
    let mut desk = Desk::new(Folder::at(&vault), practice::world(now, 1)).for_practice().filling_in_bulk();
    practice::found(&mut desk, practice::PASSPHRASE, Language::En).expect("a new folder can hold a vault");
    practice::fill(&mut desk, practice::Amount { people: 60, seed: 1 }, now, &mut |_, _| {})
        .expect("the story can be told");
    desk.close().expect("the temporary folder can be written");

    for row in ["search", "lists", "write", "backup"] {
        let mut bench = Command::new(env!("CARGO_BIN_EXE_tillit-bench"));
        let said =
            bench.arg(row).args([&vault, &passphrase, &scratch]).arg("2").output().expect("it was built");
        let words = String::from_utf8_lossy(&said.stderr);
        assert!(said.status.success(), "{row}: {words}");
        let figures = String::from_utf8_lossy(&said.stdout);
        assert!(figures.lines().any(|figure| !figure.ends_with('\t')), "{row} has a budget: {figures}");
        for figure in figures.lines() {
            let parts: Vec<&str> = figure.split('\t').collect();
            assert_eq!(parts.len(), 5, "{figure}");
            assert!(parts[3].parse::<f64>().is_ok_and(|ratio| ratio > 0.0), "{figure}");
        }
    }
}
