//! One more coordinator, and every state a crash on the way can leave.

use super::*;
use crate::SlotId;
use crate::keyring::Keyring;
use crate::register;

const HERS: &str = "a second coordinator's own words";

fn admit(vault: &mut OpenVault, text: &str) -> Result<SlotId, VaultError> {
    let authority = vault.authorise(&passphrase())?;
    let new = vault.make_slot(&secret(text))?;
    let id = new.id().clone();
    vault.admit(new, &authority)?;
    Ok(id)
}

/// Whoever opens the vault with each secret, or why it does not open.
fn opens(scratch: &Scratch, text: &str) -> Result<SlotId, &'static str> {
    scratch.unlock(&secret(text), &cheap(&[])).map(|vault| vault.slot().clone()).map_err(|error| error.code())
}

fn joining(vault: &OpenVault) -> Result<i64, VaultError> {
    let sql = "SELECT count(*) FROM vault_recipient WHERE joining = 1";
    Ok(vault.connection().query_row(sql, [], |row| row.get(0))?)
}

#[test]
fn one_admitted_opens_the_vault_and_so_does_everybody_else() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let mut vault = scratch.create(&cheap(&[]))?;
    let first = vault.slot().clone();
    let hers = admit(&mut vault, HERS)?;
    let third = admit(&mut vault, "the third one's words")?;
    assert_eq!(vault.slots().count(), 4);
    assert_eq!(joining(&vault)?, 0);
    drop(vault);
    assert_eq!(opens(&scratch, HERS), Ok(hers));
    assert_eq!(opens(&scratch, "the third one's words"), Ok(third));
    assert_eq!(opens(&scratch, PASSPHRASE), Ok(first));
    assert!(scratch.unlock(&scratch.words.secret(), &cheap(&[]))?.opened_with_recovery());
    Ok(())
}

#[test]
fn admitting_wraps_one_small_file_and_leaves_the_database_file_in_place() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let mut vault = scratch.create(&cheap(&[]))?;
    let slots = |scratch: &Scratch| Keyring::read(&scratch.folder()).map(|(keyring, _)| keyring.slots);
    let before = slots(&scratch)?;
    admit(&mut vault, HERS)?;
    assert_eq!(slots(&scratch)?[..2], before);
    assert!(scratch.path("vault-1.db").exists() && !scratch.path("vault-2.db").exists());
    assert_eq!(fs::read(scratch.path("keys.tar"))?, fs::read(scratch.path("keys.copy.tar"))?);
    Ok(())
}

#[test]
fn nobody_is_admitted_without_the_passphrase_of_whoever_opened_the_vault() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let mut vault = scratch.create(&cheap(&[]))?;
    admit(&mut vault, HERS)?;
    for wrong in ["wrong", HERS] {
        assert_eq!(code_of(vault.authorise(&secret(wrong))), "vault-wrong-passphrase");
    }
    drop(vault);
    let vault = scratch.unlock(&scratch.words.secret(), &cheap(&[]))?;
    assert_eq!(code_of(vault.authorise(&scratch.words.secret())), "vault-recovery-slot");
    Ok(())
}

#[test]
fn a_passphrase_opens_one_slot_only() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let mut vault = scratch.create(&cheap(&[]))?;
    admit(&mut vault, HERS)?;
    for taken in [HERS, PASSPHRASE, &scratch.words.words().join("  ").to_uppercase()] {
        assert_eq!(code_of(vault.make_slot(&secret(taken))), "vault-passphrase-taken", "{taken}");
    }
    assert_eq!(code_of(vault.change_passphrase(&passphrase(), &secret(HERS))), "vault-passphrase-taken");
    vault.change_passphrase(&passphrase(), &passphrase())
}

#[test]
fn a_slot_that_cannot_be_written_leaves_the_vault_as_it_was() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let mut vault = scratch.create(&cheap(&[]))?;
    let keys = fs::read(scratch.path("keys.tar"))?;
    fs::create_dir(scratch.path("keys.tar.tmp"))?;
    assert_eq!(code_of(admit(&mut vault, HERS)), "vault-io");
    fs::remove_dir(scratch.path("keys.tar.tmp"))?;
    assert_eq!(fs::read(scratch.path("keys.tar"))?, keys);
    assert_eq!(register::recipients(vault.connection())?.len(), 2);
    // And it works once the disk does.
    admit(&mut vault, HERS)?;
    drop(vault);
    opens(&scratch, HERS).map(drop).expect("she is in now");
    Ok(())
}

#[test]
fn whatever_a_crash_leaves_the_vault_opens_and_she_is_in_or_not() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let mut vault = scratch.create(&cheap(&[]))?;
    let old = fs::read(scratch.path("keys.tar"))?;
    let hers = admit(&mut vault, HERS)?;
    vault.connection().execute("UPDATE vault_recipient SET joining = 1 WHERE slot = ?1", [hers.as_str()])?;
    drop(vault);
    let new = fs::read(scratch.path("keys.tar"))?;
    let database = fs::read(scratch.path("vault-1.db"))?;

    for (step, keys, copy, is_in) in [
        ("recorded as joining", &old, &old, false),
        ("the first key file renamed", &new, &old, true),
        ("both key files renamed", &new, &new, true),
    ] {
        for who in [PASSPHRASE, HERS] {
            fs::write(scratch.path("vault-1.db"), &database)?;
            fs::write(scratch.path("keys.tar"), keys)?;
            fs::write(scratch.path("keys.copy.tar"), copy)?;
            assert_eq!(opens(&scratch, who).is_ok(), is_in || who == PASSPHRASE, "{step}, {who}");
            let vault = scratch.unlock(&passphrase(), &cheap(&[]))?;
            assert_eq!(joining(&vault)?, 0, "{step}");
            assert_eq!(register::recipients(vault.connection())?.len(), if is_in { 3 } else { 2 }, "{step}");
            drop(vault);
            assert_eq!(opens(&scratch, HERS).is_ok(), is_in, "{step}");
            assert_eq!(fs::read(scratch.path("keys.copy.tar"))?, *keys, "{step}");
        }
    }
    Ok(())
}

#[test]
fn key_files_from_before_she_joined_are_noticed_once_she_has() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let mut vault = scratch.create(&cheap(&[]))?;
    let old = fs::read(scratch.path("keys.tar"))?;
    admit(&mut vault, HERS)?;
    drop(vault);
    for name in ["keys.tar", "keys.copy.tar"] {
        fs::write(scratch.path(name), &old)?;
    }
    assert_eq!(opens(&scratch, PASSPHRASE), Err("vault-keys-changed"));
    Ok(())
}
