//! Damaged, missing and exchanged files: never a wrong passphrase, never a panic, the copy used when it is
//! whole.

use super::*;

fn flip(path: &Path, at: usize) {
    let mut bytes = fs::read(path).expect("a scratch file can be read");
    bytes[at] ^= 0x20;
    fs::write(path, bytes).expect("a scratch file can be written");
}

/// Returns places spread over the file, in members and in padding.
fn places(path: &Path) -> impl Iterator<Item = usize> {
    let length = fs::metadata(path).expect("a scratch file is there").len();
    (0..usize::try_from(length).expect("a small file")).step_by(193)
}

#[test]
fn one_damaged_key_file_is_repaired_from_the_other() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    drop(scratch.create(&cheap(&[]))?);
    let whole = fs::read(scratch.path("keys.tar"))?;
    for name in ["keys.tar", "keys.copy.tar"] {
        for at in places(&scratch.path(name)) {
            flip(&scratch.path(name), at);
            let locked = LockedVault::at(&scratch.folder())?;
            locked.unlock(&passphrase(), &cheap(&[])).map(drop).map_err(|(_, error)| error)?;
            assert!(fs::read(scratch.path("keys.tar"))? == whole, "{name}, byte {at}");
            assert!(fs::read(scratch.path("keys.copy.tar"))? == whole, "{name}, byte {at}");
        }
    }
    Ok(())
}

#[test]
fn a_damaged_key_file_is_told_even_though_it_was_repaired() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    drop(scratch.create(&cheap(&[]))?);
    assert!(!LockedVault::at(&scratch.folder())?.keys_were_damaged());
    flip(&scratch.path("keys.tar"), 600);
    assert!(LockedVault::at(&scratch.folder())?.keys_were_damaged());
    assert!(!LockedVault::at(&scratch.folder())?.keys_were_damaged());
    fs::remove_file(scratch.path("keys.copy.tar"))?;
    assert!(LockedVault::at(&scratch.folder())?.keys_were_damaged());
    Ok(())
}

#[test]
fn two_damaged_key_files_are_damage_with_any_passphrase() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let vault = scratch.create(&cheap(&[]))?;
    let locked = vault.close()?;
    let whole = fs::read(scratch.path("keys.tar"))?;
    // The first kilobyte holds the index: every change there matters.
    for at in (600..1100).step_by(41) {
        for name in ["keys.tar", "keys.copy.tar"] {
            fs::write(scratch.path(name), &whole)?;
            flip(&scratch.path(name), at);
        }
        let damaged = scratch.files();
        for secret in [passphrase(), secret("wrong")] {
            let opened = crate::locked::open(&scratch.folder(), &secret, &cheap(&[]));
            assert_eq!(code_of(opened.map(drop)), "vault-keys-damaged", "byte {at}");
        }
        assert!(scratch.files() == damaged, "damaged files are left for whoever may mend them");
    }
    drop(locked);
    assert_eq!(code_of(LockedVault::at(&scratch.folder())), "vault-keys-damaged");
    Ok(())
}

#[test]
fn a_missing_key_file_is_made_again_and_two_missing_ones_are_told() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    drop(scratch.create(&cheap(&[]))?);
    let whole = fs::read(scratch.path("keys.tar"))?;
    for name in ["keys.tar", "keys.copy.tar"] {
        fs::remove_file(scratch.path(name))?;
        drop(scratch.unlock(&passphrase(), &cheap(&[]))?);
        assert_eq!(fs::read(scratch.path(name))?, whole);
    }
    fs::remove_file(scratch.path("keys.tar"))?;
    fs::remove_file(scratch.path("keys.copy.tar"))?;
    assert_eq!(code_of(LockedVault::at(&scratch.folder())), "vault-keys-missing");
    assert_eq!(code_of(scratch.create(&cheap(&[]))), "vault-exists");
    assert!(scratch.path("vault-1.db").exists());
    Ok(())
}

#[test]
fn an_older_key_file_put_back_does_not_win_over_the_newer_copy() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    drop(scratch.create(&cheap(&[]))?);
    let older = fs::read(scratch.path("keys.tar"))?;
    let plan = cheap(vec![pinned(1, "CREATE TABLE note (text TEXT)")].leak());
    drop(scratch.unlock(&passphrase(), &plan)?);
    let newer = fs::read(scratch.path("keys.tar"))?;
    for name in ["keys.tar", "keys.copy.tar"] {
        fs::write(scratch.path(name), &older)?;
        drop(scratch.unlock(&passphrase(), &plan)?);
        assert_eq!(fs::read(scratch.path(name))?, newer);
    }
    Ok(())
}

#[test]
fn a_key_file_of_gigabytes_is_damage() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    drop(scratch.create(&cheap(&[]))?);
    for name in ["keys.tar", "keys.copy.tar"] {
        fs::OpenOptions::new().write(true).open(scratch.path(name))?.set_len(8 << 30)?;
    }
    assert_eq!(code_of(LockedVault::at(&scratch.folder())), "vault-keys-damaged");
    Ok(())
}

#[test]
fn a_missing_or_empty_database_is_told_and_not_made_again() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    drop(scratch.create(&cheap(&[]))?);
    fs::write(scratch.path("vault-1.db"), b"")?;
    assert_eq!(code_of(scratch.unlock(&passphrase(), &cheap(&[]))), "vault-database-damaged");
    fs::remove_file(scratch.path("vault-1.db"))?;
    assert_eq!(code_of(scratch.unlock(&passphrase(), &cheap(&[]))), "vault-database-missing");
    assert!(!scratch.path("vault-1.db").exists());
    Ok(())
}

#[test]
fn a_database_of_another_vault_does_not_open() -> Result<(), VaultError> {
    let (scratch, other) = (Scratch::new(), Scratch::new());
    drop(scratch.create(&cheap(&[]))?);
    drop(other.create(&cheap(&[]))?);
    copy(&other.path("vault-1.db"), &scratch.path("vault-1.db"));
    assert_eq!(code_of(scratch.unlock(&passphrase(), &cheap(&[]))), "vault-database-foreign");
    // Which of the two is the stranger cannot be known from a passphrase that opens nothing.
    assert_eq!(code_of(scratch.unlock(&secret("wrong"), &cheap(&[]))), "vault-keys-foreign");
    // With keys and all it is the other vault, which its own words open and these do not.
    for name in ["keys.tar", "keys.copy.tar"] {
        copy(&other.path(name), &scratch.path(name));
    }
    assert_eq!(code_of(scratch.unlock(&scratch.words.secret(), &cheap(&[]))), "vault-wrong-passphrase");
    scratch.unlock(&other.words.secret(), &cheap(&[])).map(drop)
}

#[test]
fn an_older_database_put_in_the_place_of_the_newer_is_noticed() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    drop(scratch.create(&cheap(&[]))?);
    let older = fs::read(scratch.path("vault-1.db"))?;
    let plan = cheap(vec![pinned(1, "CREATE TABLE note (text TEXT)")].leak());
    drop(scratch.unlock(&passphrase(), &plan)?);
    fs::write(scratch.path("vault-2.db"), older)?;
    assert_eq!(code_of(scratch.unlock(&passphrase(), &plan)), "vault-database-foreign");
    Ok(())
}

#[test]
fn keys_of_another_vault_are_not_a_wrong_passphrase() -> Result<(), VaultError> {
    let (scratch, other) = (Scratch::new(), Scratch::new());
    drop(scratch.create(&cheap(&[]))?);
    drop(LockedVault::create(&other.folder(), &secret("another's"), &other.words, &cheap(&[]))?);
    for name in ["keys.tar", "keys.copy.tar"] {
        copy(&other.path(name), &scratch.path(name));
    }
    let before = scratch.files();
    for (text, code) in [(PASSPHRASE, "vault-keys-foreign"), ("another's", "vault-database-foreign")] {
        assert_eq!(code_of(scratch.unlock(&secret(text), &cheap(&[]))), code);
    }
    assert_eq!(code_of(scratch.unlock(&scratch.words.secret(), &cheap(&[]))), "vault-keys-foreign");
    // Also when the keys name a file that is not there.
    fs::rename(scratch.path("vault-1.db"), scratch.path("vault-5.db"))?;
    assert_eq!(code_of(scratch.unlock(&passphrase(), &cheap(&[]))), "vault-keys-foreign");
    fs::rename(scratch.path("vault-5.db"), scratch.path("vault-1.db"))?;
    assert!(scratch.files() == before);
    Ok(())
}

#[test]
fn a_folder_from_which_everything_was_erased_but_a_journal_says_so() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    drop(scratch.create(&cheap(&[]))?);
    for name in ["keys.tar", "keys.copy.tar", "vault-1.db"] {
        fs::remove_file(scratch.path(name))?;
    }
    fs::write(scratch.path("vault-1.db-journal"), b"what was left")?;
    assert_eq!(scratch.folder().state()?, crate::FolderState::Erased);
    assert_eq!(code_of(scratch.unlock(&passphrase(), &cheap(&[]))), "vault-missing");
    // A new vault can be made here, and the journal of the old one is not played into it.
    drop(scratch.create(&cheap(&[]))?);
    scratch.unlock(&passphrase(), &cheap(&[])).map(drop)
}

#[test]
fn a_database_without_the_vault_s_own_tables_is_damaged() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let vault = scratch.create(&cheap(&[]))?;
    vault.connection().execute_batch("DROP TABLE vault_meta")?;
    drop(vault);
    assert_eq!(code_of(scratch.unlock(&passphrase(), &cheap(&[]))), "vault-database-damaged");
    Ok(())
}

#[test]
fn a_damaged_page_is_damage_at_unlock_when_the_vault_s_own_tables_are_on_it() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    drop(scratch.create(&cheap(&[]))?);
    let sound = fs::read(scratch.path("vault-1.db"))?;
    for (at, code) in [
        // The first bytes are what tells one file from another.
        (0, "vault-database-foreign"),
        (15, "vault-database-foreign"),
        (17, "vault-database-damaged"),
        (2000, "vault-database-damaged"),
        (4095, "vault-database-damaged"),
        (5000, "vault-database-damaged"),
    ] {
        flip(&scratch.path("vault-1.db"), at);
        assert_eq!(code_of(scratch.unlock(&passphrase(), &cheap(&[]))), code, "byte {at}");
        fs::write(scratch.path("vault-1.db"), &sound)?;
    }
    scratch.unlock(&passphrase(), &cheap(&[])).map(drop)
}

#[test]
fn a_creation_that_was_interrupted_counts_as_empty_and_is_cleaned() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    drop(scratch.create(&cheap(&[]))?);
    let database = fs::read(scratch.path("vault-1.db"))?;
    for length in [0, 100, database.len()] {
        fs::remove_dir_all(scratch.path(""))?;
        fs::create_dir(scratch.path(""))?;
        for (name, bytes) in [
            ("vault.switch", &br#"{"from":0,"to":1}"#[..]),
            ("vault-1.db", &database[..length]),
            ("vault-1.db-journal", b"half a journal"),
            ("keys.tar.tmp", b"half a tar"),
            ("vault.lock", b""),
            ("letter.odt", b"not ours"),
        ] {
            fs::write(scratch.path(name), bytes)?;
        }
        assert_eq!(code_of(LockedVault::at(&scratch.folder())), "vault-missing");
        drop(scratch.create(&cheap(&[]))?);
        scratch.unlock(&passphrase(), &cheap(&[])).map(drop)?;
        let names: Vec<_> = scratch.names().into_iter().filter(|name| !name.ends_with("-journal")).collect();
        assert_eq!(names, ["keys.copy.tar", "keys.tar", "letter.odt", "vault-1.db", "vault.lock"]);
    }
    Ok(())
}

#[test]
fn a_creation_that_stops_leaves_an_empty_folder() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let broken =
        cheap(vec![pinned(1, "CREATE TABLE note (text TEXT); CREATE TABLE note (text TEXT)")].leak());
    assert_eq!(code_of(scratch.create(&broken)), "vault-migration-stopped");
    assert_eq!(scratch.names(), ["vault.lock"]);
    scratch.create(&cheap(&[])).map(drop)
}

#[test]
fn a_vault_whose_creation_only_lacked_its_last_step_is_a_vault() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    drop(scratch.create(&cheap(&[]))?);
    fs::write(scratch.path("vault.switch"), br#"{"from":0,"to":1}"#)?;
    assert_eq!(code_of(scratch.create(&cheap(&[]))), "vault-exists");
    fs::remove_file(scratch.path("keys.copy.tar"))?;
    drop(scratch.unlock(&passphrase(), &cheap(&[]))?);
    assert!(!scratch.path("vault.switch").exists());
    Ok(())
}
