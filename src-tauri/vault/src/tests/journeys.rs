use super::*;
use crate::FolderState;

#[test]
fn what_was_written_is_there_after_locking_and_unlocking() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let plan = cheap(vec![pinned(1, "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT) STRICT")].leak());
    assert_eq!(scratch.folder().state()?, FolderState::Empty);
    let mut vault = scratch.create(&plan)?;
    assert!(!vault.opened_with_recovery());
    let slot = vault.slot().clone();
    let transaction = vault.connection_mut().transaction()?;
    transaction.execute("INSERT INTO note (text) VALUES ('kept')", [])?;
    transaction.commit()?;

    let vault = vault.close()?.unlock(&passphrase(), &plan).map_err(|(_, error)| error)?;
    assert_eq!(vault.slot(), &slot);
    assert_eq!(read_note(&vault)?, "kept");
    drop(vault);

    let vault = scratch.unlock(&passphrase(), &plan)?;
    assert_eq!(read_note(&vault)?, "kept");
    assert_eq!(scratch.folder().state()?, FolderState::Vault);
    Ok(())
}

fn read_note(vault: &OpenVault) -> Result<String, VaultError> {
    Ok(vault.connection().query_row("SELECT text FROM note", [], |row| row.get(0))?)
}

#[test]
fn the_folder_holds_what_it_says_and_nothing_else() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    drop(scratch.create(&cheap(&[]))?);
    let names: Vec<_> = scratch.names().into_iter().filter(|name| name != "vault-1.db-journal").collect();
    assert_eq!(names, ["keys.copy.tar", "keys.tar", "vault-1.db", "vault.lock"]);
    let files = scratch.files();
    assert_eq!(files[0].1, files[1].1);
    Ok(())
}

#[cfg(unix)]
#[test]
fn every_file_is_for_its_owner_only() -> Result<(), VaultError> {
    use std::os::unix::fs::PermissionsExt;
    let scratch = Scratch::new();
    let vault = scratch.create(&cheap(&[]))?;
    vault.connection().execute_batch("CREATE TABLE note (text TEXT)")?;
    for name in scratch.names() {
        let mode = fs::metadata(scratch.path(&name))?.permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    assert_eq!(fs::metadata(scratch.path(""))?.permissions().mode() & 0o777, 0o700);
    Ok(())
}

#[test]
fn the_recovery_words_open_the_vault_however_they_are_typed() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let coordinator = scratch.create(&cheap(&[]))?.slot().clone();
    let typed: String = (1..)
        .zip(scratch.words.words())
        .map(|(n, word)| format!("{n}. {},\n", word.to_uppercase()))
        .collect();
    let vault = scratch.unlock(&Secret::new(typed), &cheap(&[]))?;
    assert!(vault.opened_with_recovery());
    assert_ne!(vault.slot(), &coordinator);
    drop(vault);
    let other = RecoveryWords::generate()?.secret();
    assert_eq!(code_of(scratch.unlock(&other, &cheap(&[]))), "vault-wrong-passphrase");
    Ok(())
}

#[test]
fn a_passphrase_that_happens_to_be_a_set_of_words_still_opens_its_own_slot() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let typed = RecoveryWords::generate()?.words().join("-");
    drop(LockedVault::create(&scratch.folder(), &secret(&typed), &scratch.words, &cheap(&[]))?);
    assert!(!scratch.unlock(&secret(&typed), &cheap(&[]))?.opened_with_recovery());
    Ok(())
}

#[test]
fn a_wrong_passphrase_leaves_the_vault_taken_and_the_next_try_works() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    drop(scratch.create(&cheap(&[]))?);
    let mut locked = LockedVault::at(&scratch.folder())?;
    for wrong in ["", "river lamp onion velvet copper", "River lamp onion velvet copper seven"] {
        let (still_locked, error) =
            locked.unlock(&secret(wrong), &cheap(&[])).expect_err("the passphrase is wrong");
        assert_eq!(error.code(), "vault-wrong-passphrase");
        assert_eq!(code_of(LockedVault::at(&scratch.folder())), "vault-in-use");
        locked = still_locked;
    }
    locked.unlock(&passphrase(), &cheap(&[])).map(drop).map_err(|(_, error)| error)
}

#[test]
fn composed_and_decomposed_letters_open_the_same_vault() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let composed = secret("bl\u{e5}b\u{e6}rsyltet\u{f8}y p\u{e5} \u{439}\u{43e}\u{433}\u{443}\u{440}\u{442}");
    drop(LockedVault::create(&scratch.folder(), &composed, &scratch.words, &cheap(&[]))?);
    let decomposed =
        "bla\u{30a}b\u{e6}rsyltet\u{f8}y pa\u{30a} \u{438}\u{306}\u{43e}\u{433}\u{443}\u{440}\u{442}";
    scratch.unlock(&secret(decomposed), &cheap(&[])).map(drop)
}

#[test]
fn a_vault_has_one_holder() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let vault = scratch.create(&cheap(&[]))?;
    assert_eq!(code_of(LockedVault::at(&scratch.folder())), "vault-in-use");
    let locked = vault.close()?;
    assert_eq!(code_of(LockedVault::at(&scratch.folder())), "vault-in-use");
    drop(locked);
    LockedVault::at(&scratch.folder()).map(drop)
}

#[test]
fn a_vault_has_one_holder_even_when_the_lock_file_is_deleted() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let vault = scratch.create(&cheap(&[]))?;
    fs::remove_file(scratch.path("vault.lock"))?;
    assert_eq!(code_of(scratch.unlock(&passphrase(), &cheap(&[]))), "vault-in-use");
    drop(vault);
    scratch.unlock(&passphrase(), &cheap(&[])).map(drop)
}

#[test]
fn a_vault_is_not_made_over_another() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    drop(scratch.create(&cheap(&[]))?);
    let before = scratch.files();
    assert_eq!(code_of(scratch.create(&cheap(&[]))), "vault-exists");
    assert_eq!(scratch.files(), before);
    for gone in ["keys.tar", "keys.copy.tar"] {
        fs::remove_file(scratch.path(gone))?;
        assert_eq!(code_of(scratch.create(&cheap(&[]))), "vault-exists", "without {gone}");
    }
    Ok(())
}

#[test]
fn two_that_create_at_once_make_one_vault() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let answers: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| scratch.create(&cheap(&[])).map(drop))).collect();
        threads.into_iter().map(|thread| thread.join().expect("creating does not panic")).collect()
    });
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
    for error in answers.into_iter().filter_map(Result::err) {
        assert!(matches!(error.code(), "vault-in-use" | "vault-exists"), "{error}");
    }
    scratch.unlock(&passphrase(), &cheap(&[])).map(drop)
}

#[test]
fn a_folder_without_a_vault_says_so_and_is_not_made() {
    let scratch = Scratch::new();
    assert_eq!(code_of(LockedVault::at(&scratch.folder())), "vault-missing");
    assert!(!scratch.path("").exists());
}

#[test]
fn a_vault_filled_in_bulk_is_whole_once_closed() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let bulk = Plan { durability: crate::Durability::Bulk, ..cheap(&[]) };
    let vault = scratch.create(&bulk)?;
    vault.connection().execute_batch("CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('kept')")?;
    let closed = vault.close()?;
    assert!(
        !scratch.path("vault-1.db-journal").exists(),
        "after a power cut it would be played into the file"
    );
    let vault = closed.unlock(&passphrase(), &cheap(&[])).map_err(|(_, error)| error)?;
    assert_eq!(read_note(&vault)?, "kept");
    Ok(())
}

#[test]
fn nothing_written_is_found_in_clear() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let canary = "Zvončica Ørnefjær 7731";
    let mut vault = scratch.create(&cheap(&[]))?;
    let transaction = vault.connection_mut().transaction()?;
    transaction.execute_batch("CREATE TABLE note (text TEXT); CREATE VIRTUAL TABLE find USING fts5(text)")?;
    for _ in 0..200 {
        transaction.execute("INSERT INTO note (text) VALUES (?1)", [canary])?;
        transaction.execute("INSERT INTO find (text) VALUES (?1)", [canary])?;
    }
    // While the transaction runs the journal holds pages too.
    let during = scratch.files();
    transaction.commit()?;
    let utf16: Vec<u8> = canary.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (name, bytes) in during.into_iter().chain(scratch.files()) {
        for needle in [canary.as_bytes(), &utf16, PASSPHRASE.as_bytes(), b"SQLite format 3", b"CREATE TABLE"]
        {
            assert!(!bytes.windows(needle.len()).any(|window| window == needle), "{name}");
        }
    }
    Ok(())
}

#[test]
fn first_rows_are_in_the_vault_before_it_counts() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let plan = cheap(vec![pinned(1, "CREATE TABLE note (text TEXT) STRICT")].leak());
    let create = |fill: fn(&mut rusqlite::Connection) -> Result<(), VaultError>| {
        LockedVault::create_with(&scratch.folder(), &passphrase(), &scratch.words, &plan, |conn, slot| {
            assert!(!scratch.path("keys.tar").exists(), "it does not count yet");
            assert_eq!(slot.as_str().len(), 32);
            fill(conn)
        })
    };
    assert_eq!(code_of(create(|_| Err(VaultError::DiskFull))), "vault-disk-full");
    assert_eq!(scratch.folder().state()?, FolderState::Empty);
    drop(create(|conn| Ok(conn.execute_batch("INSERT INTO note VALUES ('kept')")?))?);
    assert_eq!(read_note(&scratch.unlock(&passphrase(), &plan)?)?, "kept");
    Ok(())
}
