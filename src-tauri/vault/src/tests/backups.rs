//! Backups written, looked at and checked; and every way a backup can be wrong.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use rusqlite::Connection;

use super::*;
use crate::{Backup, BackupAbout, BackupFile, Origin, Place, Step, UnlockedBackup};

const NOTES: &str = "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
    CREATE VIRTUAL TABLE find USING fts5 (text, tokenize = trigram);
    CREATE TRIGGER note_added AFTER INSERT ON note BEGIN
        INSERT INTO find (rowid, text) VALUES (new.id, new.text);
    END;";

pub(super) fn notes() -> Plan {
    cheap(vec![pinned(1, NOTES)].leak())
}

/// Makes a vault with two notes.
pub(super) fn with_notes() -> Result<(Scratch, OpenVault), VaultError> {
    let scratch = Scratch::new();
    let vault = scratch.create(&notes())?;
    vault.connection().execute_batch("INSERT INTO note (text) VALUES ('first'), ('second')")?;
    Ok((scratch, vault))
}

/// The folder for backups beside the vault's.
pub(super) fn shelf(scratch: &Scratch) -> Place {
    let folder = scratch.place.path().join("shelf");
    fs::create_dir_all(&folder).expect("a scratch folder can be made");
    Place::at(&folder).expect("a scratch path is Unicode")
}

pub(super) fn about(sequence: u64) -> BackupAbout<'static> {
    BackupAbout {
        sequence,
        made_on: "2026-11-26".parse().expect("a date"),
        counts: BTreeMap::from([("notes".to_owned(), 2)]),
        readme: "How to open this.\n",
    }
}

pub(super) fn go_on(_: Step) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

pub(super) fn back_up(scratch: &Scratch, vault: &mut OpenVault) -> Result<Backup, VaultError> {
    vault.write_backup(&shelf(scratch), &about(1), &mut go_on)
}

pub(super) fn read(place: &Place) -> Result<BackupFile, VaultError> {
    BackupFile::read(place, &mut go_on)
}

pub(super) fn open_backup(place: &Place, secret: &Secret, plan: &Plan) -> Result<UnlockedBackup, VaultError> {
    read(place)?.unlock(secret, plan).map_err(|(_, error)| error)
}

fn shelf_names(scratch: &Scratch) -> Vec<String> {
    let folder = scratch.place.path().join("shelf");
    let entries = fs::read_dir(folder).expect("the shelf can be read");
    let names = entries.map(|entry| entry.expect("an entry can be read").file_name());
    let mut names: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_backup_opens_with_the_passphrase_and_the_words_and_is_what_the_vault_is() -> Result<(), VaultError> {
    let (scratch, mut vault) = with_notes()?;
    let backup = back_up(&scratch, &mut vault)?;
    assert_eq!(shelf_names(&scratch), ["0001_2026-11-26.tar"]);
    assert_eq!(backup.size, fs::metadata(backup.place.path())?.len());
    for secret in [passphrase(), scratch.words.secret()] {
        let unlocked = open_backup(&backup.place, &secret, &notes())?;
        let manifest = unlocked.manifest();
        assert_eq!((manifest.sequence, manifest.schema, manifest.counts["notes"]), (1, 1, 2));
        assert_eq!(unlocked.origin(&vault)?, Origin::Own);
        unlocked.check(&scratch.folder(), &notes(), &mut go_on)?;
    }
    let wrong = open_backup(&backup.place, &secret("wrong"), &notes());
    assert_eq!(code_of(wrong), "vault-wrong-passphrase");
    assert_eq!(
        scratch.names(),
        ["keys.copy.tar", "keys.tar", "vault-1.db", "vault-1.db-journal", "vault.lock"]
    );
    Ok(())
}

#[test]
fn no_secret_and_no_path_is_printed() -> Result<(), VaultError> {
    let (scratch, mut vault) = with_notes()?;
    let backup = back_up(&scratch, &mut vault)?;
    assert_eq!(format!("{:?}", vault.authorise(&passphrase())?), "Authority");
    assert_eq!(format!("{:?}", vault.backup_key()?), "BackupKey");
    let snapshot = format!("{:?}", vault.snapshot(&about(2), &mut go_on)?);
    assert_eq!(snapshot, "Snapshot { name: BackupName { sequence: 2, made_on: 2026-11-26 }, .. }");
    assert_eq!(format!("{:?}", read(&backup.place)?), "BackupFile");
    let unlocked = open_backup(&backup.place, &passphrase(), &notes())?;
    assert_eq!(
        format!("{unlocked:?}"),
        format!("UnlockedBackup {{ manifest: {:?}, .. }}", unlocked.manifest())
    );
    assert_eq!(format!("{vault:?}"), format!("OpenVault {{ slot: {:?}, .. }}", vault.slot()));
    assert_eq!(format!("{:?}", vault.close()?), "LockedVault");
    assert_eq!(format!("{:?}", scratch.folder()), "Folder");
    Ok(())
}

/// The words stand on paper, and are typed as they are read there.
#[test]
fn a_backup_opens_with_its_words_however_they_are_typed() -> Result<(), VaultError> {
    let (scratch, mut vault) = with_notes()?;
    let backup = back_up(&scratch, &mut vault)?;
    let words = scratch.words.words();
    let numbered: String = (1..).zip(words).map(|(number, word)| format!("{number}. {word}\n")).collect();
    for typed in [words.join(", "), words.join(" ").to_uppercase(), numbered] {
        open_backup(&backup.place, &secret(&typed), &notes())?;
    }
    Ok(())
}

#[test]
fn a_snapshot_goes_to_several_places_and_says_what_the_vault_held() -> Result<(), VaultError> {
    let (scratch, mut vault) = with_notes()?;
    let first = shelf(&scratch);
    let second = first.inside("second");
    second.prepare(&scratch.folder())?;
    let snapshot = vault.snapshot(&about(1), &mut go_on)?;
    let digest = crate::logical_digest(vault.connection(), &[])?;
    assert_eq!(snapshot.digest(), digest);
    vault.connection().execute_batch("INSERT INTO note (text) VALUES ('third')")?;
    let work = std::thread::spawn(move || -> Result<_, VaultError> {
        Ok([snapshot.write_to(&first, &mut go_on)?, snapshot.write_to(&second, &mut go_on)?])
    });
    let key = vault.backup_key()?;
    for backup in work.join().expect("nothing in it panics")? {
        assert_eq!(key.check(&backup.place, &mut go_on)?.counts["notes"], 2);
    }
    Ok(())
}

#[test]
fn a_backup_of_another_vault_or_of_other_keys_is_not_taken_for_ones_own() -> Result<(), VaultError> {
    let (scratch, mut vault) = with_notes()?;
    let backup = back_up(&scratch, &mut vault)?;
    let (_other_scratch, other) = with_notes()?;
    assert_eq!(code_of(other.backup_key()?.check(&backup.place, &mut go_on)), "vault-wrong-passphrase");
    vault.backup_key()?.check(&backup.place, &mut go_on).map(drop)
}

#[test]
fn a_backup_is_written_anew_in_its_place_without_what_may_no_longer_be_in_it() -> Result<(), VaultError> {
    let (scratch, mut vault) = with_notes()?;
    let backup = back_up(&scratch, &mut vault)?;
    let before = fs::read(backup.place.path())?;
    let key = vault.backup_key()?;
    let change = |conn: &mut Connection| {
        conn.execute_batch(
            "DELETE FROM note WHERE text = 'first'; INSERT INTO find (find) VALUES ('rebuild');",
        )?;
        Ok::<_, VaultError>(BTreeMap::from([("notes".to_owned(), 1)]))
    };
    let rewritten = key.rewrite(&backup.place, "How to open this.\n", &mut go_on, change)?;
    assert_eq!(rewritten.place, backup.place);
    assert_eq!(shelf_names(&scratch), ["0001_2026-11-26.tar"], "nothing lies beside it");
    assert_ne!(fs::read(backup.place.path())?, before);
    // It is as good as the one before, and what opened that one opens it.
    key.check(&backup.place, &mut go_on)?;
    for secret in [passphrase(), scratch.words.secret()] {
        let unlocked = open_backup(&backup.place, &secret, &notes())?;
        assert_eq!((unlocked.manifest().sequence, unlocked.manifest().counts["notes"]), (1, 1));
        let restored = unlocked.restore_into::<VaultError>(
            &Folder::at(scratch.place.path().join("elsewhere").join(secret.text().len().to_string())),
            &notes(),
            &mut go_on,
            |_| Ok(()),
        )?;
        let texts = restored
            .vault
            .connection()
            .query_row("SELECT group_concat(text) FROM note", [], |row| row.get(0));
        assert_eq!(texts, Ok("second".to_owned()));
    }
    Ok(())
}

#[test]
fn a_backup_that_cannot_be_written_anew_stays_as_it_was() -> Result<(), VaultError> {
    let (scratch, mut vault) = with_notes()?;
    let backup = back_up(&scratch, &mut vault)?;
    let before = fs::read(backup.place.path())?;
    let key = vault.backup_key()?;
    let refused = key.rewrite(&backup.place, "", &mut go_on, |_| Err(VaultError::Stopped));
    assert_eq!(code_of(refused), "vault-stopped");
    let mut steps = 0;
    let last = loop {
        let mut left = steps;
        let stop = &mut |_: Step| {
            left -= 1;
            if left < 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        match key.rewrite(&backup.place, "", stop, |_| Ok::<_, VaultError>(BTreeMap::new())) {
            Err(VaultError::Stopped) => {
                assert_eq!(fs::read(backup.place.path())?, before, "stopped at step {steps}");
                assert_eq!(shelf_names(&scratch), ["0001_2026-11-26.tar"], "stopped at step {steps}");
                steps += 1;
            }
            other => break other,
        }
    };
    last?;
    assert!(steps > 5, "{steps} steps were stopped");
    Ok(())
}
