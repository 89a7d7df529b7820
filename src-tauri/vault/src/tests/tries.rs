//! The hint of how many wrong passphrases were typed.

use super::*;
use crate::WrongTries;

#[test]
fn wrong_tries_are_counted_until_the_vault_is_open() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    drop(scratch.create(&cheap(&[]))?);
    let locked = LockedVault::at(&scratch.folder())?;
    assert_eq!(locked.wrong_tries(), WrongTries::default());
    locked.note_wrong_try(1_795_600_000);
    drop(locked);
    let locked = LockedVault::at(&scratch.folder())?;
    locked.note_wrong_try(1_795_600_060);
    assert_eq!(locked.wrong_tries(), WrongTries { count: 2, last_at: 1_795_600_060 });
    let vault = locked.unlock(&passphrase(), &cheap(&[])).map_err(|(_, error)| error)?;
    assert_eq!(vault.take_wrong_tries().count, 2);
    assert_eq!(vault.take_wrong_tries(), WrongTries::default());
    assert!(!scratch.path("vault.tries").exists());
    Ok(())
}

#[test]
fn a_hint_that_cannot_be_read_counts_as_none_and_stands_in_nobody_s_way() -> Result<(), VaultError> {
    let scratch = Scratch::new();
    drop(scratch.create(&cheap(&[]))?);
    for text in ["", "{\"count\":-1,\"last_at\":0}", "{\"count\":1}", &"9".repeat(3000)] {
        fs::write(scratch.path("vault.tries"), text)?;
        assert_eq!(LockedVault::at(&scratch.folder())?.wrong_tries(), WrongTries::default(), "{text}");
    }
    fs::remove_file(scratch.path("vault.tries"))?;
    fs::create_dir(scratch.path("vault.tries"))?;
    let locked = LockedVault::at(&scratch.folder())?;
    locked.note_wrong_try(1);
    let vault = locked.unlock(&passphrase(), &cheap(&[])).map_err(|(_, error)| error)?;
    assert_eq!(vault.take_wrong_tries(), WrongTries::default());
    Ok(())
}
