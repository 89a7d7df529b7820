//! A new key and a new file: who opens the vault afterwards, and every state a crash on the way can leave.

use std::ops::ControlFlow;

use super::*;
use crate::keyring::Keyring;
use crate::slot::open_database_key;
use crate::{KeyChange, RotationStep, SlotId, logical_digest};

const HERS: &str = "a second coordinator's own words";

fn on(_: RotationStep) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn notes() -> Plan {
    cheap(vec![pinned(1, "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")].leak())
}

/// Makes a vault with notes and a second coordinator; gives her slot.
fn with_two(scratch: &Scratch) -> Result<(OpenVault, SlotId), VaultError> {
    let mut vault = scratch.create(&notes())?;
    vault.connection().execute_batch(
        "WITH RECURSIVE count(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < 20000)
         INSERT INTO note SELECT n, 'note ' || n FROM count",
    )?;
    let authority = vault.authorise(&passphrase())?;
    let new = vault.make_slot(&secret(HERS))?;
    let hers = new.id().clone();
    vault.admit(new, &authority)?;
    Ok((vault, hers))
}

fn opens(scratch: &Scratch, text: &str) -> Result<SlotId, &'static str> {
    scratch.unlock(&secret(text), &notes()).map(|vault| vault.slot().clone()).map_err(|error| error.code())
}

fn count(vault: &OpenVault) -> Result<i64, VaultError> {
    Ok(vault.connection().query_row("SELECT count(*) FROM note", [], |row| row.get(0))?)
}

/// What the vault says apart from its own tables.
fn says(vault: &OpenVault) -> Result<[u8; 32], VaultError> {
    logical_digest(vault.connection(), &["vault_meta", "vault_recipient"])
}

fn database_names(scratch: &Scratch) -> Vec<String> {
    scratch.names().into_iter().filter(|name| name.ends_with(".db")).collect()
}

#[test]
fn one_removed_opens_nothing_more_and_the_others_do() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let (mut vault, hers) = with_two(&scratch)?;
    let before = says(&vault)?;
    vault.rotate(KeyChange::Remove(&hers), &mut on)?;
    assert_eq!(says(&vault)?, before);
    // It goes on being written to, and what is written stays.
    vault.connection().execute("INSERT INTO note (text) VALUES ('after')", [])?;
    assert_eq!(vault.slots().count(), 2);
    drop(vault);
    assert_eq!(opens(&scratch, HERS), Err("vault-wrong-passphrase"));
    assert_eq!(count(&scratch.unlock(&passphrase(), &notes())?)?, 20_001);
    assert!(scratch.unlock(&scratch.words.secret(), &notes())?.opened_with_recovery());
    assert_eq!(database_names(&scratch), ["vault-2.db"]);
    assert!(!scratch.path("vault.switch").exists());
    assert_eq!(fs::read(scratch.path("keys.tar"))?, fs::read(scratch.path("keys.copy.tar"))?);
    Ok(())
}

/// With her old key pair and the new key files in hand.
#[test]
fn one_removed_cannot_open_the_new_key_with_her_old_slot() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let (mut vault, hers) = with_two(&scratch)?;
    let (old, _) = Keyring::read(&scratch.folder())?;
    let slot = old.slots.iter().find(|slot| slot.id == hers).expect("it was admitted");
    let identity = slot.open(&secret(HERS), WorkFactor::Cheap)?;
    let old_key = open_database_key(&old.database_key, &identity)?;
    vault.rotate(KeyChange::Remove(&hers), &mut on)?;
    let (new, _) = Keyring::read(&scratch.folder())?;
    assert!(open_database_key(&new.database_key, &identity).is_err());
    let plain = rusqlite::Connection::open(scratch.path("vault-2.db"))?;
    plain.execute_batch(&format!("PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'{}'\"", old_key.hex()))?;
    assert!(plain.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())).is_err());
    Ok(())
}

/// A passphrase that somebody else knows, with a copy of the key files from before.
#[test]
fn a_passphrase_changed_with_the_key_leaves_nothing_to_the_old_one() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let (mut vault, _) = with_two(&scratch)?;
    let own = vault.slot().clone();
    let (old, _) = Keyring::read(&scratch.folder())?;
    let slot = old.slots.iter().find(|slot| slot.id == own).expect("it opened the vault");
    let leaked = slot.open(&passphrase(), WorkFactor::Cheap)?;
    vault.rotate(KeyChange::Passphrase(&own, &secret("a new one")), &mut on)?;
    let (new, _) = Keyring::read(&scratch.folder())?;
    assert!(open_database_key(&new.database_key, &leaked).is_err());
    // The slot goes on as before: it authorises, it changes its passphrase, and it keeps its name.
    vault.change_passphrase(&secret("a new one"), &secret("a newer one"))?;
    drop(vault);
    assert_eq!(opens(&scratch, PASSPHRASE), Err("vault-wrong-passphrase"));
    assert_eq!(opens(&scratch, "a newer one"), Ok(own));
    opens(&scratch, HERS).expect("hers stays");
    Ok(())
}

#[test]
fn the_recovery_kit_gives_a_coordinator_another_passphrase_and_seats_her() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let (vault, hers) = with_two(&scratch)?;
    drop(vault);
    let mut vault = scratch.unlock(&scratch.words.secret(), &notes())?;
    vault.rotate(KeyChange::Passphrase(&hers, &secret("found again")), &mut on)?;
    assert!(!vault.opened_with_recovery());
    assert_eq!(vault.slot(), &hers);
    vault.authorise(&secret("found again"))?;
    drop(vault);
    assert_eq!(opens(&scratch, HERS), Err("vault-wrong-passphrase"));
    assert_eq!(opens(&scratch, "found again"), Ok(hers));
    opens(&scratch, PASSPHRASE).expect("the other's stays");
    // The kit is as good as before.
    assert!(scratch.unlock(&scratch.words.secret(), &notes())?.opened_with_recovery());
    Ok(())
}

#[test]
fn a_new_recovery_kit_opens_and_the_old_one_does_not() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let (mut vault, _) = with_two(&scratch)?;
    let words = RecoveryWords::generate()?;
    vault.rotate(KeyChange::Recovery(&words), &mut on)?;
    drop(vault);
    assert!(scratch.unlock(&words.secret(), &notes())?.opened_with_recovery());
    assert_eq!(code_of(scratch.unlock(&scratch.words.secret(), &notes())), "vault-wrong-passphrase");
    let mut vault = scratch.unlock(&words.secret(), &notes())?;
    let third = RecoveryWords::generate()?;
    vault.rotate(KeyChange::Recovery(&third), &mut on)?;
    assert!(vault.opened_with_recovery());
    drop(vault);
    scratch.unlock(&third.secret(), &notes()).map(drop)
}

#[test]
fn a_new_key_for_the_same_people_changes_nothing_else() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let (mut vault, hers) = with_two(&scratch)?;
    let (first, before) = (vault.slot().clone(), says(&vault)?);
    let old = fs::read(scratch.path("vault-1.db"))?;
    for _ in 0..3 {
        vault.rotate(KeyChange::Same, &mut on)?;
    }
    assert_eq!(says(&vault)?, before);
    drop(vault);
    assert_eq!((opens(&scratch, PASSPHRASE), opens(&scratch, HERS)), (Ok(first), Ok(hers)));
    assert_eq!(database_names(&scratch), ["vault-4.db"]);
    assert_ne!(fs::read(scratch.path("vault-4.db"))?[..16], old[..16]);
    Ok(())
}

#[test]
fn what_cannot_be_is_refused_before_anything_is_written() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let (mut vault, hers) = with_two(&scratch)?;
    let own = vault.slot().clone();
    let kit = vault.slots().find(|(_, kind)| *kind == crate::SlotKind::Recovery).map(|(id, _)| id.clone());
    let kit = kit.expect("there is a kit");
    let stranger = SlotId::random()?;
    let before = scratch.files();
    let taken = secret(PASSPHRASE);
    for (change, code) in [
        (KeyChange::Remove(&own), "vault-own-slot"),
        (KeyChange::Remove(&kit), "vault-recovery-slot"),
        (KeyChange::Remove(&stranger), "vault-no-such-slot"),
        (KeyChange::Passphrase(&kit, &taken), "vault-recovery-slot"),
        (KeyChange::Passphrase(&stranger, &taken), "vault-no-such-slot"),
        (KeyChange::Passphrase(&hers, &taken), "vault-passphrase-taken"),
    ] {
        assert_eq!(code_of(vault.rotate(change, &mut on)), code, "{change:?}");
        assert!(scratch.files() == before, "{change:?}");
    }
    Ok(())
}

#[test]
fn it_says_how_far_it_is_and_stops_when_told_leaving_everything_as_it_was() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let (mut vault, hers) = with_two(&scratch)?;
    let mut heard = Vec::new();
    let before = scratch.files();
    vault
        .rotate(KeyChange::Same, &mut |step| {
            heard.push(step);
            if heard.len() == 1 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })
        .expect_err("it was told to stop");
    assert!(scratch.files() == before);
    assert!(matches!(heard[0], RotationStep::Copying(share) if share > 0.0 && share < 1.0), "{heard:?}");

    for last in [RotationStep::Comparing, RotationStep::Checking] {
        let answer = vault.rotate(KeyChange::Remove(&hers), &mut |step| {
            if step == last { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert_eq!(code_of(answer), "vault-stopped");
        assert!(scratch.files() == before, "{last:?}");
    }
    vault.connection().execute("INSERT INTO note (text) VALUES ('still written')", [])?;
    drop(vault);
    opens(&scratch, HERS).expect("nothing has changed");
    Ok(())
}

#[test]
fn a_disk_that_takes_no_new_keys_leaves_everything_as_it_was() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let (mut vault, hers) = with_two(&scratch)?;
    for blocked in ["keys.tar.tmp", "keys.copy.tar.tmp", "vault.switch.tmp"] {
        fs::create_dir(scratch.path(blocked))?;
        assert_eq!(code_of(vault.rotate(KeyChange::Remove(&hers), &mut on)), "vault-io", "{blocked}");
        fs::remove_dir(scratch.path(blocked))?;
        vault.connection().execute("INSERT INTO note (text) VALUES ('still written')", [])?;
    }
    drop(vault);
    opens(&scratch, HERS).expect("she is still in");
    assert_eq!(count(&scratch.unlock(&passphrase(), &notes())?)?, 20_003);
    assert_eq!(database_names(&scratch), ["vault-1.db"]);
    assert!(!scratch.names().iter().any(|name| name.ends_with(".tmp") || name == "vault.switch"));
    Ok(())
}

/// The files before and after, from which every state in between is put together.
#[test]
fn whatever_a_crash_leaves_the_vault_opens_old_or_new() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let (vault, hers) = with_two(&scratch)?;
    drop(vault);
    let before = scratch.files();
    let mut vault = scratch.unlock(&passphrase(), &notes())?;
    vault.rotate(KeyChange::Remove(&hers), &mut on)?;
    drop(vault);
    let after = scratch.files();
    let file = |files: &[(String, Vec<u8>)], name: &str| {
        files.iter().find(|(n, _)| n == name).expect("the file was there").1.clone()
    };
    let put = |name: &str, bytes: &[u8]| fs::write(scratch.path(name), bytes);
    let new = file(&after, "vault-2.db");

    let lengths = [Some(0), Some(1), Some(4096), Some(new.len() / 2), Some(new.len()), None];
    for length in lengths {
        for renamed in 0..=3 {
            // Nothing counts before the whole file is there.
            if renamed > 0 && length != Some(new.len()) {
                continue;
            }
            fs::remove_dir_all(scratch.path(""))?;
            fs::create_dir(scratch.path(""))?;
            for name in ["keys.tar", "keys.copy.tar", "vault-1.db"] {
                put(name, &file(&before, name))?;
            }
            put("vault.switch", br#"{"from":1,"to":2}"#)?;
            if let Some(length) = length {
                put("vault-2.db", &new[..length])?;
                put("vault-2.db-journal", b"half a journal")?;
                put("keys.tar.tmp", b"half a tar")?;
            }
            if renamed > 0 {
                put("keys.tar", &file(&after, "keys.tar"))?;
                fs::remove_file(scratch.path("vault-2.db-journal"))?;
            }
            if renamed > 1 {
                put("keys.copy.tar", &file(&after, "keys.copy.tar"))?;
            }
            if renamed > 2 {
                fs::remove_file(scratch.path("vault-1.db"))?;
            }
            let step = format!("{length:?} bytes, {renamed} steps of the commit");
            assert_eq!(count(&scratch.unlock(&passphrase(), &notes())?)?, 20_000, "{step}");
            assert_eq!(opens(&scratch, HERS).is_ok(), renamed == 0, "{step}");
            assert_eq!(
                database_names(&scratch),
                [if renamed == 0 { "vault-1.db" } else { "vault-2.db" }],
                "{step}"
            );
            assert!(
                !scratch.path("vault.switch").exists() && !scratch.path("keys.tar.tmp").exists(),
                "{step}"
            );
        }
    }
    Ok(())
}

#[test]
fn key_files_from_before_open_nothing_of_what_came_after() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let (mut vault, hers) = with_two(&scratch)?;
    let old = fs::read(scratch.path("keys.tar"))?;
    vault.rotate(KeyChange::Remove(&hers), &mut on)?;
    drop(vault);
    for name in ["keys.tar", "keys.copy.tar"] {
        fs::write(scratch.path(name), &old)?;
    }
    assert_eq!(opens(&scratch, HERS), Err("vault-database-foreign"));
    assert_eq!(opens(&scratch, "neither of them"), Err("vault-keys-foreign"));
    Ok(())
}
