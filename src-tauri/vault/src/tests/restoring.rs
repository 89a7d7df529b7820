//! Restoring over a vault and into nothing, and every state a crash on the way can leave.

use std::cell::RefCell;
use std::ops::ControlFlow;

use super::backups::{about, back_up, go_on, notes, open_backup, shelf, with_notes};
use super::*;
use crate::{Backup, FolderState, Restored, Step, UnlockedBackup};

fn texts(vault: &OpenVault) -> Result<String, VaultError> {
    let sql = "SELECT group_concat(text, ' ') FROM (SELECT text FROM note ORDER BY id)";
    Ok(vault.connection().query_row(sql, [], |row| row.get(0))?)
}

fn restore(backup: &UnlockedBackup, folder: &Folder, plan: &Plan) -> Result<Restored, VaultError> {
    backup.restore_into(folder, plan, &mut go_on, |_| Ok::<(), VaultError>(()))
}

/// A vault that went on after its backup: another note, another passphrase.
fn gone_on() -> Result<(Scratch, Backup), VaultError> {
    let (scratch, mut vault) = with_notes()?;
    let backup = back_up(&scratch, &mut vault)?;
    vault.connection().execute_batch("INSERT INTO note (text) VALUES ('third')")?;
    vault.change_passphrase(&passphrase(), &secret("a newer one"))?;
    Ok((scratch, backup))
}

fn named(scratch: &Scratch, start: &str) -> Vec<String> {
    scratch.listed().into_iter().filter(|name| name.starts_with(start)).collect()
}

#[test]
fn a_backup_takes_the_place_of_the_vault_which_is_kept_whole() -> Result<(), VaultError> {
    let (scratch, backup) = gone_on()?;
    let unlocked = open_backup(&backup.place, &passphrase(), &notes())?;
    let Restored { vault, former } = restore(&unlocked, &scratch.folder(), &notes())?;
    assert_eq!(texts(&vault)?, "first second");
    let found: i64 =
        vault
            .connection()
            .query_row("SELECT count(*) FROM find WHERE find MATCH 'secon'", [], |row| row.get(0))?;
    assert_eq!(found, 1);
    drop(vault);

    // The passphrases are those of the backup.
    assert_eq!(code_of(scratch.unlock(&secret("a newer one"), &notes())), "vault-wrong-passphrase");
    assert_eq!(texts(&scratch.unlock(&passphrase(), &notes())?)?, "first second");
    assert_eq!(texts(&scratch.unlock(&scratch.words.secret(), &notes())?)?, "first second");

    let former = former.expect("there was a vault");
    assert_eq!(former.name(), "before-restore-1");
    assert_eq!(scratch.folder().former_vaults()?, std::slice::from_ref(&former));
    let kept = LockedVault::at(&scratch.folder().of_former(&former))?;
    let kept = kept.unlock(&secret("a newer one"), &notes()).map_err(|(_, error)| error)?;
    assert_eq!(texts(&kept)?, "first second third");
    drop(kept);
    scratch.folder().remove_former(&former)?;
    assert!(scratch.folder().former_vaults()?.is_empty());
    assert_eq!(texts(&scratch.unlock(&passphrase(), &notes())?)?, "first second");
    Ok(())
}

thread_local! {
    static SYNCHRONOUS: RefCell<Vec<i64>> = const { RefCell::new(Vec::new()) };
}

/// Lists how surely each connection made by this writes: 0 waits for no disk, 3 for all of it.
fn synchronous_of<T>(work: impl FnOnce() -> Result<T, VaultError>) -> Result<Vec<i64>, VaultError> {
    SYNCHRONOUS.take();
    work().map(drop)?;
    Ok(SYNCHRONOUS.take())
}

#[test]
fn a_copy_in_the_making_waits_for_no_disk_and_the_vault_that_counts_for_all_of_it() -> Result<(), VaultError>
{
    let plan = Plan {
        prepare: |connection| {
            let found = connection.query_row("PRAGMA synchronous", [], |row| row.get(0))?;
            SYNCHRONOUS.with_borrow_mut(|all| all.push(found));
            Ok(())
        },
        ..notes()
    };
    let scratch = Scratch::new();
    let mut vault = scratch.create(&plan)?;
    assert_eq!(synchronous_of(|| vault.snapshot(&about(1), &mut go_on))?, [0]);
    let backup = back_up(&scratch, &mut vault)?;
    drop(vault);
    let unlocked = open_backup(&backup.place, &passphrase(), &plan)?;
    let made = synchronous_of(|| restore(&unlocked, &scratch.folder(), &plan))?;
    assert_eq!(made.iter().filter(|found| **found == 0).count(), 1, "{made:?}");
    assert_eq!(made.last(), Some(&3));
    Ok(())
}

#[test]
fn a_backup_becomes_a_vault_in_an_empty_folder() -> Result<(), VaultError> {
    let (scratch, backup) = gone_on()?;
    fs::remove_dir_all(scratch.path(""))?;
    let unlocked = open_backup(&backup.place, &scratch.words.secret(), &notes())?;
    let Restored { vault, former } = restore(&unlocked, &scratch.folder(), &notes())?;
    assert!(former.is_none() && vault.opened_with_recovery());
    assert_eq!(texts(&vault)?, "first second");
    drop(vault);
    drop(scratch.unlock(&passphrase(), &notes())?);
    let names: Vec<_> = scratch.listed().into_iter().filter(|name| !name.ends_with("-journal")).collect();
    assert_eq!(names, ["keys.copy.tar", "keys.tar", "vault-1.db", "vault.lock"]);
    Ok(())
}

#[test]
fn a_restored_vault_has_a_key_of_its_own_and_makes_backups_of_the_same_vault() -> Result<(), VaultError> {
    let (scratch, backup) = gone_on()?;
    let unlocked = open_backup(&backup.place, &passphrase(), &notes())?;
    let mut vault = restore(&unlocked, &scratch.folder(), &notes())?.vault;
    let second = vault.write_backup(&shelf(&scratch), &about(2), &mut go_on)?;
    let unlocked = open_backup(&second.place, &passphrase(), &notes())?;
    assert_eq!(unlocked.origin(&vault)?, crate::Origin::Own);
    drop(vault);
    let again = restore(&unlocked, &scratch.folder(), &notes())?;
    assert_eq!(again.former.map(|former| former.name().to_owned()).as_deref(), Some("before-restore-2"));
    assert_eq!(texts(&again.vault)?, "first second");
    Ok(())
}

#[test]
fn a_damaged_vault_is_replaced_and_kept_as_it_is() -> Result<(), VaultError> {
    type Damage = (&'static str, fn(&Scratch) -> std::io::Result<()>);
    let damages: [Damage; 4] = [
        ("both key files", |s| {
            ["keys.tar", "keys.copy.tar"].iter().try_for_each(|name| fs::write(s.path(name), b"damaged"))
        }),
        ("no key files", |s| {
            ["keys.tar", "keys.copy.tar"].iter().try_for_each(|n| fs::remove_file(s.path(n)))
        }),
        ("an empty database", |s| fs::write(s.path("vault-1.db"), b"")),
        ("no database", |s| fs::remove_file(s.path("vault-1.db"))),
    ];
    for (what, damage) in damages {
        let (scratch, backup) = gone_on()?;
        damage(&scratch)?;
        let before: Vec<_> = scratch.files().into_iter().filter(|(name, _)| name != "vault.lock").collect();
        let unlocked = open_backup(&backup.place, &passphrase(), &notes())?;
        let former = restore(&unlocked, &scratch.folder(), &notes())?.former.expect("there was a vault");
        assert_eq!(texts(&scratch.unlock(&passphrase(), &notes())?)?, "first second", "{what}");
        for (name, bytes) in before {
            assert!(fs::read(scratch.path(former.name()).join(&name))? == bytes, "{what}: {name}");
        }
    }
    Ok(())
}

#[test]
fn an_older_backup_is_migrated_and_a_newer_one_refused() -> Result<(), VaultError> {
    let (scratch, backup) = gone_on()?;
    let newer = |first: &Plan| {
        let mut migrations = first.migrations.to_vec();
        migrations.push(pinned(2, "ALTER TABLE note ADD COLUMN colour TEXT DEFAULT 'red'"));
        cheap(migrations.leak())
    };
    let newer = newer(&notes());
    let bytes = fs::read(backup.place.path())?;
    let unlocked = open_backup(&backup.place, &passphrase(), &newer)?;
    assert_eq!(unlocked.manifest().schema, 1);
    let mut vault = restore(&unlocked, &scratch.folder(), &newer)?.vault;
    let colour: String = vault.connection().query_row("SELECT colour FROM note", [], |row| row.get(0))?;
    assert_eq!(colour, "red");
    assert!(fs::read(backup.place.path())? == bytes, "the backup itself stays as it is");

    let second = vault.write_backup(&shelf(&scratch), &about(2), &mut go_on)?;
    drop(vault);
    let before = scratch.listed();
    let refused = open_backup(&second.place, &passphrase(), &notes());
    assert_eq!(code_of(refused), "vault-newer");
    assert_eq!(scratch.listed(), before);
    Ok(())
}

#[test]
fn what_the_caller_does_before_the_switch_is_in_the_vault_and_its_error_stops_all() -> Result<(), VaultError>
{
    let (scratch, backup) = gone_on()?;
    let unlocked = open_backup(&backup.place, &passphrase(), &notes())?;
    let before = scratch.files();
    let stopped = unlocked.restore_into(&scratch.folder(), &notes(), &mut go_on, |connection| {
        connection.execute_batch("DELETE FROM note")?;
        Err(VaultError::Stopped)
    });
    assert_eq!(code_of(stopped), "vault-stopped");
    assert!(scratch.files() == before);
    let erased = |connection: &mut rusqlite::Connection| -> Result<(), VaultError> {
        Ok(connection.execute_batch("DELETE FROM note WHERE text = 'first'")?)
    };
    drop(unlocked.restore_into(&scratch.folder(), &notes(), &mut go_on, erased)?);
    assert_eq!(texts(&scratch.unlock(&passphrase(), &notes())?)?, "second");
    Ok(())
}

#[test]
fn a_vault_that_is_open_or_of_a_newer_version_is_not_replaced() -> Result<(), VaultError> {
    let (scratch, backup) = gone_on()?;
    let unlocked = open_backup(&backup.place, &passphrase(), &notes())?;
    let open = scratch.unlock(&secret("a newer one"), &notes())?;
    assert_eq!(code_of(restore(&unlocked, &scratch.folder(), &notes())), "vault-in-use");
    assert_eq!(texts(&open)?, "first second third");
    Ok(())
}

#[test]
fn a_restore_stops_at_every_step_and_leaves_the_vault_as_it_was() -> Result<(), VaultError> {
    let (scratch, backup) = gone_on()?;
    let unlocked = open_backup(&backup.place, &passphrase(), &notes())?;
    let before = scratch.files();
    for stop_at in 0.. {
        let mut count = 0;
        let mut steps = |_: Step| {
            count += 1;
            if count > stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        match unlocked.restore_into(&scratch.folder(), &notes(), &mut steps, |_| Ok::<(), VaultError>(())) {
            Err(error) => assert_eq!(error.code(), "vault-stopped", "step {stop_at}"),
            Ok(_) => {
                assert!(stop_at > 8, "{stop_at} steps are too few to be worth stopping at");
                return Ok(());
            }
        }
        assert!(scratch.files() == before, "step {stop_at}");
        assert!(named(&scratch, "before-restore-").is_empty(), "step {stop_at}");
    }
    Ok(())
}

fn copy_tree(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let place = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_tree(&entry.path(), &place)?
        } else {
            copy(&entry.path(), &place)
        }
    }
    Ok(())
}

/// Takes a picture of the folder at every step and before the switch: what a crash there would leave.
#[test]
fn a_crash_before_the_switch_leaves_the_old_vault() -> Result<(), VaultError> {
    let (scratch, backup) = gone_on()?;
    let unlocked = open_backup(&backup.place, &passphrase(), &notes())?;
    let (vault, pictures) = (scratch.path(""), scratch.place.path().join("pictures"));
    let count = std::cell::Cell::new(0);
    let picture = || {
        count.set(count.get() + 1);
        copy_tree(&vault, &pictures.join(count.get().to_string())).expect("a scratch folder can be copied");
    };
    let mut steps = |_: Step| {
        picture();
        ControlFlow::Continue(())
    };
    let restored = unlocked.restore_into(&scratch.folder(), &notes(), &mut steps, |_| {
        picture();
        Ok::<(), VaultError>(())
    })?;
    drop(restored);
    assert!(count.get() > 8);
    for number in 1..=count.get() {
        let folder = Folder::at(pictures.join(number.to_string()));
        let locked = LockedVault::at(&folder)?;
        let vault = locked.unlock(&secret("a newer one"), &notes()).map_err(|(_, error)| error)?;
        assert_eq!(texts(&vault)?, "first second third", "picture {number}");
        drop(vault);
        assert!(folder.former_vaults()?.is_empty(), "picture {number}");
        let left = fs::read_dir(pictures.join(number.to_string()))?;
        let left: Vec<_> = left
            .map(|e| e.map(|e| e.file_name().to_string_lossy().into_owned()))
            .collect::<Result<_, _>>()?;
        let strange = |name: &&String| {
            !["keys.tar", "keys.copy.tar", "vault-1.db", "vault-1.db-journal", "vault.lock"]
                .contains(&name.as_str())
        };
        assert_eq!(
            left.iter().filter(strange).collect::<Vec<_>>(),
            Vec::<&String>::new(),
            "picture {number}"
        );
    }
    Ok(())
}

/// Puts together the states between the rename that makes the new keys count and the end.
#[test]
fn a_crash_after_the_switch_leaves_the_new_vault_and_keeps_the_old_one() -> Result<(), VaultError> {
    let (scratch, backup) = gone_on()?;
    let unlocked = open_backup(&backup.place, &passphrase(), &notes())?;
    let before = scratch.files();
    drop(restore(&unlocked, &scratch.folder(), &notes())?);
    let old = |name: &str| &before.iter().find(|(n, _)| n == name).expect("the file was there").1;
    let aside = scratch.path("before-restore-1");
    fs::write(aside.join("vault-1.db-journal"), b"")?;
    let after = scratch.place.path().join("after");
    copy_tree(&scratch.path(""), &after)?;

    let back = |name: &str| fs::rename(aside.join(name), scratch.path(name));
    for state in ["keys.tar renamed", "both key files renamed", "the journal moved", "the database moved"] {
        fs::remove_dir_all(scratch.path(""))?;
        copy_tree(&after, &scratch.path(""))?;
        fs::write(scratch.path("vault.switch"), br#"{"from":1,"to":2,"aside":"before-restore-1"}"#)?;
        match state {
            "keys.tar renamed" => {
                fs::write(scratch.path("keys.copy.tar"), old("keys.copy.tar"))?;
                back("vault-1.db-journal").and_then(|()| back("vault-1.db"))?;
            }
            "both key files renamed" => back("vault-1.db-journal").and_then(|()| back("vault-1.db"))?,
            "the journal moved" => back("vault-1.db")?,
            _ => {}
        }
        assert_eq!(texts(&scratch.unlock(&passphrase(), &notes())?)?, "first second", "{state}");
        assert_eq!(named(&scratch, "vault-1"), Vec::<String>::new(), "{state}");
        assert!(!scratch.path("vault.switch").exists(), "{state}");
        let former = scratch.folder().former_vaults()?.remove(0);
        let kept = LockedVault::at(&scratch.folder().of_former(&former))?;
        let kept = kept.unlock(&secret("a newer one"), &notes()).map_err(|(_, error)| error)?;
        assert_eq!(texts(&kept)?, "first second third", "{state}");
    }
    Ok(())
}

#[test]
fn a_restore_into_nothing_that_was_interrupted_leaves_nothing() -> Result<(), VaultError> {
    let (scratch, backup) = gone_on()?;
    fs::remove_dir_all(scratch.path(""))?;
    fs::create_dir(scratch.path(""))?;
    fs::write(scratch.path("vault.switch"), br#"{"from":0,"to":1}"#)?;
    fs::write(scratch.path("vault-1.db"), b"half")?;
    assert_eq!(scratch.folder().state()?, FolderState::Empty);
    let unlocked = open_backup(&backup.place, &passphrase(), &notes())?;
    let vault = restore(&unlocked, &scratch.folder(), &notes())?.vault;
    assert_eq!(texts(&vault)?, "first second");
    Ok(())
}

#[test]
fn a_mark_with_a_name_no_restore_gives_moves_nothing() -> Result<(), VaultError> {
    let (scratch, _) = gone_on()?;
    for name in ["../elsewhere", "/tmp/elsewhere", "before-restore-x", "before-restore-01", ""] {
        let mark = serde_json::json!({ "from": 3, "to": 1, "aside": name }).to_string();
        fs::write(scratch.path("vault.switch"), mark)?;
        copy(&scratch.path("vault-1.db"), &scratch.path("vault-0.db"));
        drop(scratch.unlock(&secret("a newer one"), &notes())?);
        assert!(scratch.path("vault-0.db").exists(), "{name}");
    }
    Ok(())
}
