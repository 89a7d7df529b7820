//! Backups that are not what they should be: cut, flipped, spliced, forged, foreign, malformed. Each is told apart,
//! none is silent, and none panics.

use std::io::{Read, Seek, SeekFrom, Write};

use proptest::prelude::*;

use super::backups::{about, back_up, go_on, notes, open_backup, read, shelf, with_notes};
use super::*;
use crate::archive::header;
use crate::random::hex;
use crate::slot::SlotIdentity;
use crate::{Origin, Place, UnlockedBackup, register, slot};
use sha2::{Digest, Sha256};

type Members = Vec<(String, Vec<u8>)>;

/// A vault, a backup of it, and room for changed ones.
struct Bench {
    scratch: Scratch,
    vault: OpenVault,
    sound: Vec<u8>,
    changed: Place,
}

impl Bench {
    fn new() -> Result<Self, VaultError> {
        let (scratch, mut vault) = with_notes()?;
        let backup = back_up(&scratch, &mut vault)?;
        let sound = fs::read(backup.place.path())?;
        let changed = shelf(&scratch).path().join("changed.tar");
        let changed = Place::at(&changed).expect("a scratch path is Unicode");
        Ok(Self { scratch, vault, sound, changed })
    }

    /// Returns the code of reading these bytes, without a passphrase.
    fn code(&self, bytes: &[u8]) -> &'static str {
        fs::write(self.changed.path(), bytes).expect("a scratch file can be written");
        match read(&self.changed) {
            Ok(_) => "whole",
            Err(error) => error.code(),
        }
    }

    /// Unlocks and checks these bytes with the right passphrase.
    fn unlocked(&self, bytes: &[u8]) -> Result<UnlockedBackup, VaultError> {
        fs::write(self.changed.path(), bytes)?;
        open_backup(&self.changed, &passphrase(), &notes())
    }

    /// Returns the code of everything there is to do with a backup.
    fn full_code(&self, bytes: &[u8]) -> &'static str {
        let checked = self
            .unlocked(bytes)
            .and_then(|unlocked| unlocked.check(&self.scratch.folder(), &notes(), &mut go_on));
        match checked {
            Ok(()) => "good",
            Err(error) => error.code(),
        }
    }

    /// Returns the members of the backup, the list of hashes left out.
    fn members(&self) -> Members {
        let mut members = unpacked(&self.sound);
        let (name, _) = members.pop().expect("the list of hashes is the last");
        assert_eq!(name, "SHA256SUMS");
        members
    }

    fn identity(&self) -> SlotIdentity {
        let slot = &self.vault.keyring.slots[0];
        slot.open(&passphrase(), WorkFactor::Cheap).expect("the passphrase is right")
    }

    /// Returns the backup with its encrypted part changed by somebody who knows who it is encrypted to.
    fn with_payload(&self, change: impl FnOnce(&mut Members)) -> Vec<u8> {
        self.with_plain(|plain| {
            let mut inner = unpacked(plain);
            change(&mut inner);
            *plain = packed(&inner);
        })
    }

    fn with_plain(&self, change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
        let mut members = self.members();
        let (_, sealed) = members.last_mut().expect("the encrypted part is the last");
        let mut plain = decrypted(sealed, &self.identity());
        change(&mut plain);
        *sealed = encrypted(&plain, &self.public_keys());
        packed_with_sums(&members)
    }

    fn public_keys(&self) -> Vec<String> {
        let recipients = register::recipients(self.vault.connection()).expect("the list can be read");
        recipients.into_iter().map(|recipient| recipient.public_key).collect()
    }
}

fn unpacked(bytes: &[u8]) -> Members {
    let mut members = Members::new();
    for entry in tar::Archive::new(bytes).entries().expect("it is a tar") {
        let mut entry = entry.expect("it is a tar");
        let name = entry.path().expect("a name").to_string_lossy().into_owned();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).expect("memory can be read");
        members.push((name, content));
    }
    members
}

fn packed(members: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut archive = tar::Builder::new(Vec::new());
    for (name, bytes) in members {
        let header = header(name, bytes.len() as u64).expect("a short name");
        archive.append(&header, &bytes[..]).expect("memory takes every byte");
    }
    archive.into_inner().expect("memory takes every byte")
}

/// Packs members as somebody does who knows the form: the hashes are right.
fn packed_with_sums(members: &[(String, Vec<u8>)]) -> Vec<u8> {
    let sum = |(name, bytes): &(String, Vec<u8>)| format!("{}  {name}\n", hex(&Sha256::digest(bytes)));
    let sums: String = members.iter().map(sum).collect();
    let mut members = members.to_vec();
    members.push(("SHA256SUMS".to_owned(), sums.into_bytes()));
    packed(&members)
}

fn decrypted(sealed: &[u8], identity: &SlotIdentity) -> Vec<u8> {
    let decryptor = age::Decryptor::new_buffered(sealed).expect("age made it");
    let keys = std::iter::once(identity.for_age() as &dyn age::Identity);
    let mut plain = Vec::new();
    decryptor.decrypt(keys).and_then(|mut r| Ok(r.read_to_end(&mut plain)?)).expect("it is for this key");
    plain
}

fn encrypted(plain: &[u8], public_keys: &[String]) -> Vec<u8> {
    let recipients = slot::recipients(public_keys.iter().map(String::as_str)).expect("age's own keys");
    let recipients = recipients.iter().map(|recipient| recipient as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).expect("there are recipients");
    let mut sealed = Vec::new();
    let mut writer = encryptor.wrap_output(&mut sealed).expect("memory takes every byte");
    writer.write_all(plain).and_then(|()| writer.finish().map(drop)).expect("memory takes every byte");
    sealed
}

fn member<'a>(members: &'a mut Members, name: &str) -> &'a mut Vec<u8> {
    &mut members.iter_mut().find(|(found, _)| found == name).expect("the member is there").1
}

#[test]
fn what_is_taken_apart_and_put_together_again_is_the_same() -> Result<(), VaultError> {
    let bench = Bench::new()?;
    assert_eq!(bench.code(&bench.sound), "whole");
    assert_eq!(packed_with_sums(&bench.members()), bench.sound);
    assert_eq!(bench.full_code(&bench.with_payload(|_| {})), "good");
    Ok(())
}

fn cut(lengths: impl Fn(usize) -> Vec<usize>) -> Result<(), VaultError> {
    let bench = Bench::new()?;
    for length in lengths(bench.sound.len()) {
        assert_eq!(bench.code(&bench.sound[..length]), "vault-backup-cut", "{length} bytes");
    }
    Ok(())
}

#[test]
fn a_backup_cut_at_sampled_lengths_is_cut() -> Result<(), VaultError> {
    cut(|length| (0..600).chain((600..length - 3000).step_by(97)).chain(length - 3000..length).collect())
}

#[test]
#[ignore = "every length: a minute"]
fn a_backup_cut_anywhere_is_cut() -> Result<(), VaultError> {
    cut(|length| (0..length).collect())
}

fn flipped(places: impl Fn(usize) -> Vec<(usize, u8)>) -> Result<(), VaultError> {
    let bench = Bench::new()?;
    fs::write(bench.changed.path(), &bench.sound)?;
    let mut file = fs::File::options().write(true).open(bench.changed.path())?;
    let mut put =
        |at: usize, byte: u8| file.seek(SeekFrom::Start(at as u64)).and_then(|_| file.write_all(&[byte]));
    for (at, bit) in places(bench.sound.len()) {
        put(at, bench.sound[at] ^ 1 << bit)?;
        let told = if at < 6 { "vault-not-a-backup" } else { "vault-backup-damaged" };
        assert_eq!(code_of(read(&bench.changed)), told, "bit {bit} of byte {at}");
        put(at, bench.sound[at])?;
    }
    Ok(())
}

#[test]
fn a_flipped_bit_at_sampled_places_is_damage() -> Result<(), VaultError> {
    flipped(|length| {
        let bit = |at: usize| u8::try_from(at % 8).expect("below eight");
        (0..1100)
            .chain((1100..length - 2600).step_by(83))
            .chain(length - 2600..length)
            .map(|at| (at, bit(at)))
            .collect()
    })
}

#[test]
#[ignore = "every bit: some minutes"]
fn a_flipped_bit_anywhere_is_damage() -> Result<(), VaultError> {
    flipped(|length| (0..length).flat_map(|at| (0..8).map(move |bit| (at, bit))).collect())
}

#[test]
fn bytes_added_at_the_end_or_members_exchanged_are_damage() -> Result<(), VaultError> {
    let bench = Bench::new()?;
    for more in [&[0][..], &[0; 512], b"more", &bench.sound] {
        assert_eq!(bench.code(&[&bench.sound, more].concat()), "vault-backup-damaged");
    }
    let mut members = unpacked(&bench.sound);
    members.swap(1, 2);
    assert_eq!(bench.code(&packed(&members)), "vault-backup-damaged");
    let mut members = unpacked(&bench.sound);
    members.insert(1, ("stranger".to_owned(), vec![]));
    assert_eq!(bench.code(&packed(&members)), "vault-backup-damaged");
    // A name that leads out of the folder, which no tar of ours can be told to write.
    let mut bytes = bench.sound.clone();
    let mut outside = header("xx/slot", bench.members()[1].1.len() as u64).expect("a short name");
    outside.as_mut_bytes()[..2].copy_from_slice(b"..");
    outside.set_cksum();
    let at = bytes.windows(5).position(|window| window == b"slot-").expect("a slot is there");
    bytes[at..at + 512].copy_from_slice(outside.as_bytes());
    assert_eq!(bench.code(&bytes), "vault-backup-damaged");
    Ok(())
}

#[test]
fn a_backup_has_room_for_sixty_four_slots_and_no_more() -> Result<(), VaultError> {
    let bench = Bench::new()?;
    for (count, told) in [(64, "whole"), (65, "vault-backup-damaged")] {
        let mut members = bench.members();
        members
            .splice(1..members.len() - 1, (0..count).map(|slot| (format!("slot-{slot:032x}.age"), vec![])));
        assert_eq!(bench.code(&packed_with_sums(&members)), told, "{count} slots");
    }
    Ok(())
}

#[test]
fn another_kind_of_file_is_not_a_backup() -> Result<(), VaultError> {
    let bench = Bench::new()?;
    let keys = fs::read(bench.scratch.path("keys.tar"))?;
    let database = fs::read(bench.scratch.path("vault-1.db"))?;
    for bytes in [&keys, &database, &b"%PDF-1.7 a letter".to_vec(), &vec![0; 5000]] {
        assert_eq!(bench.code(bytes), "vault-not-a-backup");
    }
    assert_eq!(code_of(read(&shelf(&bench.scratch))), "vault-not-a-backup");
    fs::remove_file(bench.changed.path())?;
    assert_eq!(code_of(read(&bench.changed)), "vault-place-missing");
    Ok(())
}

#[test]
fn parts_of_two_backups_put_together_are_tampering() -> Result<(), VaultError> {
    let mut bench = Bench::new()?;
    let first = bench.members();
    bench.vault.change_passphrase(&passphrase(), &secret("a newer one"))?;
    let second = bench.vault.write_backup(&shelf(&bench.scratch), &about(2), &mut go_on)?;
    let second = unpacked(&fs::read(second.place.path())?);

    // The slot from before the passphrase was changed beside the newer content, and the other way round.
    let mut older_slot = second[..second.len() - 1].to_vec();
    older_slot[1] = first[1].clone();
    assert_eq!(bench.full_code(&packed_with_sums(&older_slot)), "vault-backup-tampered");
    let mut newer_content = first.clone();
    *newer_content.last_mut().expect("the encrypted part") = second[second.len() - 2].clone();
    assert_eq!(bench.full_code(&packed_with_sums(&newer_content)), "vault-backup-tampered");
    Ok(())
}

#[test]
fn an_encrypted_part_for_somebody_else_or_changed_is_tampering() -> Result<(), VaultError> {
    let bench = Bench::new()?;
    let mut members = bench.members();
    let place = members.len() - 1;
    let sealed = members[place].1.clone();
    let plain = decrypted(&sealed, &bench.identity());
    let stranger = [SlotIdentity::generate().public_key()];
    let mut versions = vec![encrypted(&plain, &stranger), Vec::new(), b"not age".to_vec(), plain];
    for at in [0, 30, 100, 400, sealed.len() / 2, sealed.len() - 1] {
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        versions.push(changed);
    }
    for length in [20, 300, sealed.len() / 2, sealed.len() - 16, sealed.len() - 1] {
        versions.push(sealed[..length].to_vec());
    }
    versions.push([&sealed[..], b"more"].concat());
    for (number, version) in versions.into_iter().enumerate() {
        members[place].1 = version;
        assert_eq!(bench.full_code(&packed_with_sums(&members)), "vault-backup-tampered", "version {number}");
    }
    Ok(())
}

/// age tells a stream that ends between two chunks only at its end: the database is not used before.
#[test]
fn an_encrypted_part_that_ends_between_two_chunks_is_tampering() -> Result<(), VaultError> {
    let mut bench = Bench::new()?;
    bench.vault.connection().execute_batch(
        "INSERT INTO note (text) SELECT hex(randomblob(900)) FROM (SELECT 1 FROM pragma_function_list LIMIT 200)",
    )?;
    let backup = bench.vault.write_backup(&shelf(&bench.scratch), &about(2), &mut go_on)?;
    bench.sound = fs::read(backup.place.path())?;
    let mut members = bench.members();
    let sealed = &mut members.last_mut().expect("the encrypted part").1;
    let chunk = (64 << 10) + 16;
    let header = sealed.windows(4).position(|w| w == b"\n---").expect("age's header ends so") + 5;
    let body =
        sealed[header..].iter().position(|b| *b == b'\n').expect("the header has an end") + header + 1 + 16;
    assert!(sealed.len() > body + 3 * chunk);
    sealed.truncate(body + 3 * chunk);
    assert_eq!(bench.full_code(&packed_with_sums(&members)), "vault-backup-tampered");
    Ok(())
}

#[test]
fn an_encrypted_part_made_by_somebody_who_knows_the_recipients_is_forged() -> Result<(), VaultError> {
    let bench = Bench::new()?;
    let (_other, other) = with_notes()?;
    let other_database = fs::read(other.locked.folder().database(1))?;
    let replace = |members: &mut Members, name: &str, from: &str, to: &str| {
        let text = String::from_utf8(member(members, name).clone()).expect("it is text");
        assert!(text.contains(from), "{from}");
        *member(members, name) = text.replacen(from, to, 1).into_bytes();
    };
    type Change<'a> = (&'static str, Box<dyn FnOnce(&mut Members) + 'a>);
    let changes: Vec<Change<'_>> = vec![
        ("another number", Box::new(|m| replace(m, "manifest.json", "\"notes\": 2", "\"notes\": 3"))),
        ("another day", Box::new(|m| replace(m, "manifest.json", "2026-11-26", "2026-11-27"))),
        ("another sequence", Box::new(|m| replace(m, "manifest.json", "\"sequence\": 1", "\"sequence\": 9"))),
        ("no manifest", Box::new(|m| drop(m.remove(0)))),
        ("an empty manifest", Box::new(|m| member(m, "manifest.json").clear())),
        ("no key line", Box::new(|m| replace(m, "OPEN.txt", "PRAGMA key", "PRAGMA kee"))),
        (
            "another key",
            Box::new(|m| {
                let key = crate::database::DatabaseKey::generate().expect("the system has randomness");
                let text = String::from_utf8(member(m, "OPEN.txt").clone()).expect("it is text");
                let at = text.find("\"x'").expect("the key line is there") + 3;
                *member(m, "OPEN.txt") = [&text[..at], key.hex(), &text[at + 64..]].concat().into_bytes();
            }),
        ),
        ("no database", Box::new(|m| drop(m.pop()))),
        ("an empty database", Box::new(|m| member(m, "vault.db").clear())),
        ("a flipped bit in the database", Box::new(|m| member(m, "vault.db")[9000] ^= 1)),
        (
            "a page less",
            Box::new(|m| {
                let database = member(m, "vault.db");
                database.truncate(database.len() - 4096);
            }),
        ),
        ("another vault's database", Box::new(move |m| *member(m, "vault.db") = other_database)),
        ("one member more", Box::new(|m| m.push(("more".to_owned(), vec![1])))),
        ("another order", Box::new(|m| m.swap(0, 1))),
    ];
    for (what, change) in changes {
        assert_eq!(bench.full_code(&bench.with_payload(change)), "vault-backup-forged", "{what}");
    }
    for (place, name) in ["manifest.json", "OPEN.txt", "vault.db"].into_iter().enumerate() {
        let renamed = bench.with_payload(|members| {
            assert_eq!(std::mem::replace(&mut members[place].0, "another".to_owned()), name);
        });
        assert_eq!(bench.full_code(&renamed), "vault-backup-forged", "{name} under another name");
    }
    let cut = bench.with_plain(|plain| plain.truncate(plain.len() - 512));
    assert_eq!(bench.full_code(&cut), "vault-backup-forged");
    Ok(())
}

#[test]
fn whose_a_backup_is_shows_against_the_open_vault() -> Result<(), VaultError> {
    let bench = Bench::new()?;
    let (_scratch, other) = with_notes()?;
    let unlocked = bench.unlocked(&bench.sound)?;
    assert_eq!(unlocked.origin(&bench.vault)?, Origin::Own);
    assert_eq!(unlocked.origin(&other)?, Origin::Foreign);
    let forged = bench.with_payload(|members| {
        let manifest = member(members, "manifest.json");
        let text = String::from_utf8(manifest.clone()).expect("it is text");
        *manifest = text.replace("\"notes\": 2", "\"notes\": 3").into_bytes();
    });
    assert_eq!(bench.unlocked(&forged)?.origin(&bench.vault)?, Origin::Forged);
    Ok(())
}

#[test]
fn a_backup_exchanged_after_it_was_looked_at_is_not_restored() -> Result<(), VaultError> {
    let mut bench = Bench::new()?;
    let unlocked = bench.unlocked(&bench.sound)?;
    bench.vault.connection().execute_batch("DELETE FROM note")?;
    let second = bench.vault.write_backup(&shelf(&bench.scratch), &about(2), &mut go_on)?;
    // Written into the very file, so that the open handle sees it.
    fs::write(bench.changed.path(), fs::read(second.place.path())?)?;
    let checked = unlocked.check(&bench.scratch.folder(), &notes(), &mut go_on);
    assert_eq!(code_of(checked), "vault-backup-damaged");
    Ok(())
}

const MEMBER_NAME: &str = "README|SHA256SUMS|payload\\.tar\\.age|slot-[0-9a-f]{32}\\.age|.{1,20}";
const INNER_NAME: &str = "manifest\\.json|OPEN\\.txt|vault\\.db|.{1,20}";

#[test]
fn malformed_files_and_payloads_are_refused_without_a_panic() -> Result<(), VaultError> {
    let bench = Bench::new()?;
    let content = || prop::collection::vec(any::<u8>(), 0..600);
    let members = |name: &'static str| prop::collection::vec((name, content()), 0..7);
    let cases = (content(), members(MEMBER_NAME), members(INNER_NAME), ".{0,300}");
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(150));
    let outcome = runner.run(&cases, |(bytes, outer, inner, text)| {
        prop_assert_ne!(bench.code(&bytes), "whole");
        // Names that no header takes (too long, or with a nul) cannot be written by anybody.
        let writable = |members: &Members| members.iter().all(|(name, _)| header(name, 0).is_ok());
        if writable(&outer) {
            prop_assert_ne!(bench.full_code(&packed_with_sums(&outer)), "good");
        }
        if writable(&inner) {
            let forged = bench.with_payload(|members| *members = inner);
            prop_assert_eq!(bench.full_code(&forged), "vault-backup-forged");
        }
        let plain = bench.with_plain(|plain| *plain = bytes);
        prop_assert_eq!(bench.full_code(&plain), "vault-backup-forged");
        let forged = bench.with_payload(|members| *member(members, "manifest.json") = text.into_bytes());
        prop_assert_ne!(bench.full_code(&forged), "good");
        Ok(())
    });
    outcome.expect("no malformed backup is good, and none panics");
    Ok(())
}
