//! Changing a passphrase, and changes to the slots that nobody inside the vault made.

use super::*;
use crate::database::DatabaseKey;
use crate::keyring::Keyring;
use crate::slot::{Slot, SlotIdentity, SlotKind, open_database_key, seal_database_key};

#[test]
fn a_changed_passphrase_opens_and_the_old_one_does_not() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let mut vault = scratch.create(&cheap(&[]))?;
    let slot = vault.slot().clone();
    vault.change_passphrase(&passphrase(), &secret("a new one"))?;
    drop(vault);
    assert_eq!(code_of(scratch.unlock(&passphrase(), &cheap(&[]))), "vault-wrong-passphrase");
    assert!(scratch.unlock(&scratch.words.secret(), &cheap(&[]))?.opened_with_recovery());
    let mut vault = scratch.unlock(&secret("a new one"), &cheap(&[]))?;
    assert_eq!(vault.slot(), &slot);
    // The copy changed too: the old passphrase opens neither file.
    assert_eq!(fs::read(scratch.path("keys.tar"))?, fs::read(scratch.path("keys.copy.tar"))?);
    vault.change_passphrase(&secret("a new one"), &passphrase())?;
    drop(vault);
    scratch.unlock(&passphrase(), &cheap(&[])).map(drop)
}

#[test]
fn a_passphrase_is_not_changed_without_the_current_one() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let mut vault = scratch.create(&cheap(&[]))?;
    let before = scratch.files();
    assert_eq!(code_of(vault.change_passphrase(&secret("wrong"), &secret("new"))), "vault-wrong-passphrase");
    // The recovery words open another slot; they do not change this one.
    let words = scratch.words.secret();
    assert_eq!(code_of(vault.change_passphrase(&words, &secret("new"))), "vault-wrong-passphrase");
    assert!(scratch.files() == before);
    drop(vault);
    let mut vault = scratch.unlock(&words, &cheap(&[]))?;
    assert_eq!(code_of(vault.change_passphrase(&words, &secret("new"))), "vault-recovery-slot");
    assert_eq!(code_of(vault.change_passphrase(&passphrase(), &secret("new"))), "vault-recovery-slot");
    assert!(scratch.files() == before);
    Ok(())
}

#[test]
fn a_passphrase_changes_twice_without_locking_in_between() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let mut vault = scratch.create(&cheap(&[]))?;
    vault.change_passphrase(&passphrase(), &secret("second"))?;
    let again = vault.change_passphrase(&passphrase(), &secret("third"));
    assert_eq!(code_of(again), "vault-wrong-passphrase");
    vault.change_passphrase(&secret("second"), &secret("third"))?;
    drop(vault);
    scratch.unlock(&secret("third"), &cheap(&[])).map(drop)
}

#[test]
fn a_passphrase_change_touches_the_key_files_alone() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let mut vault = scratch.create(&cheap(&[]))?;
    let before = scratch.files();
    vault.change_passphrase(&passphrase(), &secret("new"))?;
    let changed: Vec<_> = scratch.files().into_iter().zip(before).filter(|(new, old)| new != old).collect();
    let changed: Vec<_> = changed.iter().map(|((name, _), _)| name.as_str()).collect();
    assert_eq!(changed, ["keys.copy.tar", "keys.tar"]);
    Ok(())
}

/// The state a crash leaves between the renames of the two key files.
#[test]
fn after_a_crash_between_the_two_key_files_the_first_counts() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    let mut vault = scratch.create(&cheap(&[]))?;
    let old = fs::read(scratch.path("keys.copy.tar"))?;
    vault.change_passphrase(&passphrase(), &secret("new"))?;
    drop(vault);
    fs::write(scratch.path("keys.copy.tar"), &old)?;
    assert_eq!(code_of(scratch.unlock(&passphrase(), &cheap(&[]))), "vault-wrong-passphrase");
    scratch.unlock(&secret("new"), &cheap(&[])).map(drop)?;
    assert_ne!(fs::read(scratch.path("keys.copy.tar"))?, old);
    Ok(())
}

/// What somebody can do to the slots with a key file in hand, and for the worst of it the database key too.
fn tampered(
    change: impl FnOnce(&mut Keyring, &DatabaseKey) -> Result<(), VaultError>,
) -> Result<&'static str, VaultError> {
    let scratch = Scratch::new();
    drop(scratch.create(&cheap(&[]))?);
    let (mut keyring, _) = Keyring::read(&scratch.folder())?;
    let identity = keyring.slots[0].open(&passphrase(), WorkFactor::Cheap)?;
    let key = open_database_key(&keyring.database_key, &identity)?;
    change(&mut keyring, &key)?;
    keyring.commit(&scratch.folder())?;
    let before = scratch.files();
    let code = match scratch.unlock(&passphrase(), &cheap(&[])) {
        Ok(_) => "opened",
        Err(error) => error.code(),
    };
    assert!(scratch.files() == before, "nothing is written to a vault that does not open");
    Ok(code)
}

fn public_keys(scratch: &Scratch) -> Vec<(String, String)> {
    let vault = scratch.unlock(&passphrase(), &cheap(&[])).expect("the vault opens");
    let mut statement = vault
        .connection()
        .prepare("SELECT kind, public_key FROM vault_recipient ORDER BY kind")
        .expect("the list of recipients is there");
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("the list can be read");
    rows.collect::<Result<_, _>>().expect("the list can be read")
}

#[test]
fn the_recipients_inside_are_the_public_keys_of_the_slots() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    drop(scratch.create(&cheap(&[]))?);
    let (keyring, _) = Keyring::read(&scratch.folder())?;
    let coordinator = keyring.slots[0].open(&passphrase(), WorkFactor::Cheap)?.public_key();
    let recovery = keyring.slots[1].open(&scratch.words.secret(), WorkFactor::Cheap)?.public_key();
    let expected = [("coordinator".to_owned(), coordinator), ("recovery".to_owned(), recovery)];
    assert_eq!(public_keys(&scratch), expected);
    Ok(())
}

#[test]
fn untouched_slots_open() -> Result<(), VaultError> {
    assert_eq!(tampered(|_, _| Ok(()))?, "opened");
    Ok(())
}

#[test]
fn a_slot_added_from_outside_is_noticed() -> Result<(), VaultError> {
    let added = tampered(|keyring, _| {
        let (slot, _) = Slot::create(SlotKind::Coordinator, &secret("intruder"), WorkFactor::Cheap)?;
        keyring.slots.push(slot);
        Ok(())
    })?;
    assert_eq!(added, "vault-keys-changed");
    Ok(())
}

#[test]
fn a_recipient_added_to_the_database_key_alone_is_noticed() -> Result<(), VaultError> {
    let added = tampered(|keyring, key| {
        let mut keys = vec![SlotIdentity::generate().public_key()];
        keys.push(keyring.slots[0].open(&passphrase(), WorkFactor::Cheap)?.public_key());
        keys.push(SlotIdentity::generate().public_key());
        keyring.database_key = seal_database_key(key, keys.iter().map(String::as_str))?;
        Ok(())
    })?;
    assert_eq!(added, "vault-keys-changed");
    Ok(())
}

#[test]
fn a_slot_taken_away_or_given_another_kind_is_noticed() -> Result<(), VaultError> {
    let removed = tampered(|keyring, _| {
        keyring.slots.remove(1);
        Ok(())
    })?;
    let renamed = tampered(|keyring, _| {
        keyring.slots[1].kind = SlotKind::Coordinator;
        Ok(())
    })?;
    assert_eq!((removed, renamed), ("vault-keys-changed", "vault-keys-changed"));
    Ok(())
}

#[test]
fn a_slot_exchanged_for_one_with_another_key_is_noticed() -> Result<(), VaultError> {
    let exchanged = tampered(|keyring, key| {
        let identity = SlotIdentity::generate();
        keyring.slots[0].sealed = identity.seal(&passphrase(), WorkFactor::Cheap)?;
        let keys = [identity.public_key(), SlotIdentity::generate().public_key()];
        keyring.database_key = seal_database_key(key, keys.iter().map(String::as_str))?;
        Ok(())
    })?;
    assert_eq!(exchanged, "vault-keys-changed");
    Ok(())
}

#[test]
fn a_slot_that_the_database_key_does_not_know_is_damage() -> Result<(), VaultError> {
    let foreign = tampered(|keyring, key| {
        let keys = [SlotIdentity::generate().public_key(), SlotIdentity::generate().public_key()];
        keyring.database_key = seal_database_key(key, keys.iter().map(String::as_str))?;
        Ok(())
    })?;
    assert_eq!(foreign, "vault-keys-damaged");
    Ok(())
}

#[test]
fn a_standard_plan_refuses_cheap_slots() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    drop(scratch.create(&cheap(&[]))?);
    assert_eq!(code_of(scratch.unlock(&passphrase(), &Plan::new(&[]))), "vault-work-factor");
    Ok(())
}
