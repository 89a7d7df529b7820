//! Erasing somebody (R21): what it would mean, the erasure, and finishing it with a new key and clean backups.
//!
//! Keeps true, wherever this is stopped: she is there whole, or in no value of the database and none of the search index; what
//! still has her is known as unfinished, and can be finished. Two backups with her lie beside the vault; each is byte for
//! byte as it was, or says what the office says without her.
//!
//! An erasure is finished little by little, so what is known of backups is left out of the digest and judged here instead:
//! a state says only whether anything waits.

use std::fs;
use std::path::{Path, PathBuf};

use fastrand::Rng;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use serde_json::{Value, json};
use tillit_office::Desk;
use tillit_vault::{BackupName, Folder, LockedVault, Place, logical_digest};

use super::alone::{IntoSecret, plans, restored};
use super::at_desk::{FIRST, ask, desk, must, newest};
use super::files::{copy, folder, names_in, place, scratch};
use super::people::{enquiry, somebody};
use super::state::{Opens, State, code, short};
use super::{Scenario, Told};

/// Stands in every word of hers, and nowhere else.
const HERS: &str = "Lavender";
/// What is looked for: a key of a name begins with another letter than the name.
const FOUND: &[u8] = b"avender";

/// Said of an erasure that is left with copies to clean: the answer counts them, and it is no fault.
pub const LEFT: &str = "left";

/// Lets her come, names her in a note about somebody else, and makes two backups that have her.
pub(super) fn prepare(root: &Path, desk: &mut Desk, dice: &mut Rng) {
    must(desk, "change_note_kinds", json!({ "kinds": ["person"] }));
    somebody(desk, HERS, 1);
    let other = must(desk, "record_enquiry", enquiry(dice))["person"].take();
    let note = json!({ "about": { "person": other }, "text": format!("Came with {HERS}.") });
    must(desk, "change_note", note);
    for _ in 0..2 {
        must(desk, "make_backup", json!({}));
    }
    copy(&backups(root), &as_they_were(root));
    for name in lying(root).expect("the backups were just made") {
        let (hers, _) = content(root, &name).expect("a backup that was just made opens");
        assert!(hers > 0, "{} has her", name.file_name());
    }
}

/// Takes the steps, telling after each how it went.
pub(super) fn play(root: &Path, seed: u64, mut told: impl Told) {
    let mut desk = desk(root, seed ^ 0x5eed);
    let schema = newest(&desk);
    for step in [unlock, erase, finish_erasing] {
        let outcome = step(&mut desk);
        let mut state = || {
            let Ok(digest) = desk.digest(Scenario::Erase.left_out()) else { return State::None };
            let state = State::vault(Opens::First, schema, digest);
            Unfinished::of(&mut desk).map_or(State::None, |unfinished| state.waiting(unfinished.waits()))
        };
        if !told(outcome, &mut state) {
            return;
        }
    }
}

fn unlock(desk: &mut Desk) -> Result<(), String> {
    ask(desk, "unlock", &json!({ "passphrase": FIRST })).map(drop)
}

/// Reads what it would mean, and erases her with the words about others in which she stands.
fn erase(desk: &mut Desk) -> Result<(), String> {
    let her = find_her(desk)?;
    let shown = ask(desk, "preview_erasure", &json!({ "people": her }))?;
    let mentions = shown["mentions"].as_array().into_iter().flatten().map(|mention| &mention["about"]);
    let mentions: Vec<_> = mentions.collect();
    let form = json!({ "people": her, "why": "asked", "stay_facilitators": false, "mentions": mentions });
    ask(desk, "erase_people", &form).map(drop)
}

fn finish_erasing(desk: &mut Desk) -> Result<(), String> {
    let finished = ask(desk, "finish_erasing", &json!({}))?;
    if finished["left"] == 0 { Ok(()) } else { Err(LEFT.to_owned()) }
}

/// Whoever is found by her name: she alone, or nobody.
fn find_her(desk: &mut Desk) -> Result<Vec<Value>, String> {
    let found = ask(desk, "find_people", &json!({ "text": HERS }))?;
    let people = found["people"].as_array().expect("people are listed");
    Ok(people.iter().map(|person| person["id"].clone()).collect())
}

/// What the office knows of erasures.
struct Unfinished {
    happened: bool,
    needs_new_key: bool,
    /// The numbers of the backups in which she may still be.
    pending: Vec<u64>,
}

impl Unfinished {
    fn of(desk: &mut Desk) -> Result<Self, String> {
        let said = ask(desk, "list_erasures", &json!({}))?;
        let list = |name: &str| said[name].as_array().expect("they are listed");
        Ok(Self {
            happened: !list("erasures").is_empty(),
            needs_new_key: said["needs_new_key"] == true,
            pending: list("pending").iter().filter_map(|copy| copy["sequence"].as_u64()).collect(),
        })
    }

    fn waits(&self) -> bool {
        self.needs_new_key || !self.pending.is_empty()
    }

    /// Whether this backup is known to have her.
    fn knows(&self, name: &BackupName) -> bool {
        self.needs_new_key || self.pending.contains(&name.sequence)
    }
}

/// Judges what was found: of the vault, and of every backup beside it.
pub(super) fn judge(root: &Path, found: State) -> Result<State, String> {
    let State::Vault { digest, .. } = &found else { return Ok(found) };
    let hers = {
        let [plan, _] = plans(root);
        let locked = LockedVault::at(&folder(root)).map_err(code)?;
        let vault = locked.unlock(&FIRST.into_secret(), &plan).map_err(|(_, error)| code(error))?;
        let hers = values_of_hers(vault.connection())?;
        vault.close().map_err(code)?;
        hers
    };
    let mut desk = desk(root, 98);
    unlock(&mut desk)?;
    let unfinished = Unfinished::of(&mut desk)?;
    let is_found = !find_her(&mut desk)?.is_empty();
    desk.close().map_err(|fault| fault.code().to_owned())?;
    let happened = unfinished.happened;
    if happened == (hers > 0) || happened == is_found {
        return Err(format!("erased: {happened}, found: {is_found}, in {hers} values"));
    }
    for name in lying(root)? {
        if is_as_it_was(root, &name) {
            if happened && !unfinished.knows(&name) {
                return Err(format!("{} has her and stands on no list", name.file_name()));
            }
            continue;
        }
        let (hers, says) = content(root, &name)?;
        if !happened || hers > 0 || says != *digest {
            let name = name.file_name();
            return Err(format!("{name} has her in {hers} values and says {says}; erased: {happened}"));
        }
    }
    for name in names_in(&as_they_were(root))? {
        if !backups(root).join(&name).exists() {
            return Err(format!("{name} is gone"));
        }
    }
    Ok(found.waiting(unfinished.waits()))
}

/// Erases her where that had not happened, finishes it, and opens the vault once more.
pub(super) fn finish(root: &Path) -> Result<(), String> {
    let mut desk = desk(root, 99);
    unlock(&mut desk)?;
    if !find_her(&mut desk)?.is_empty() {
        erase(&mut desk)?;
    }
    finish_erasing(&mut desk)?;
    ask(&mut desk, "lock", &json!({}))?;
    let State::Vault { waits: false, .. } = Scenario::Erase.find(root)? else {
        return Err("it waits still".to_owned());
    };
    let left: Vec<_> = lying(root)?.into_iter().filter(|name| is_as_it_was(root, name)).collect();
    let drafts: Vec<_> =
        names_in(&backups(root))?.into_iter().filter(|name| name.ends_with(".tmp")).collect();
    if left.is_empty() && drafts.is_empty() { Ok(()) } else { Err(format!("left: {left:?} {drafts:?}")) }
}

/// Where backups lie.
fn backups(root: &Path) -> PathBuf {
    root.join("backups")
}

/// The backups as they were before anybody was erased; the office knows nothing of this folder.
fn as_they_were(root: &Path) -> PathBuf {
    root.join("as-they-were")
}

fn lying(root: &Path) -> Result<Vec<BackupName>, String> {
    Place::beside(&folder(root)).backups().map_err(code)
}

fn is_as_it_was(root: &Path, name: &BackupName) -> bool {
    let read = |folder: PathBuf| fs::read(folder.join(name.file_name())).ok();
    read(backups(root)).is_some_and(|bytes| read(as_they_were(root)) == Some(bytes))
}

/// Restores a backup: in how many of its values she is, and the digest of what it says.
fn content(root: &Path, name: &BackupName) -> Result<(usize, String), String> {
    let [plan, _] = plans(root);
    let elsewhere = scratch();
    let file = place(&backups(root).join(name.file_name()));
    let vault = restored(&file, &Folder::at(elsewhere.path().join("vault")), &plan).map_err(code)?;
    let digest = logical_digest(vault.connection(), Scenario::Erase.left_out()).map_err(code)?;
    Ok((values_of_hers(vault.connection())?, short(&digest)))
}

/// In how many values of any table she is: rows, the search index, the changes in the journal, drafts.
fn values_of_hers(connection: &Connection) -> Result<usize, String> {
    let count = || -> rusqlite::Result<usize> {
        let names = "SELECT name FROM sqlite_master WHERE type = 'table'";
        let tables: Vec<String> =
            connection.prepare(names)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let mut count = 0;
        for table in tables {
            let mut statement = connection.prepare(&format!("SELECT * FROM {table}"))?;
            let columns = statement.column_count();
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                for column in 0..columns {
                    if let ValueRef::Text(bytes) | ValueRef::Blob(bytes) = row.get_ref(column)? {
                        count += usize::from(bytes.windows(FOUND.len()).any(|part| part == FOUND));
                    }
                }
            }
        }
        Ok(count)
    };
    count().map_err(|error| error.to_string())
}
