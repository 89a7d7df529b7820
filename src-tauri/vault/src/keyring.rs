//! The two key files: what is in them, which of them counts, and how both change at once.
//!
//! `keys.tar` is an ordinary tar of `keyring.json`, one `slot-<id>.age` a slot, and `database-key.age`.
//! `keyring.json` holds the SHA-256 of every other member, and its own: `check` is the hash of the text with
//! the 64 digits of `check` written as zeros. So a damaged file is known as damaged before any passphrase is
//! tried. `salt` is the beginning of the database file these keys belong to, so that keys and data which do not
//! belong together are told from damage and from a wrong passphrase.
//!
//! The rename of `keys.tar` commits; `keys.copy.tar` follows. A reader takes the whole one of the two, the
//! higher generation of two whole ones, `keys.tar` of two equal ones, and writes that one over the other.
//! Sizes are bounded, so a hostile file costs no memory.

use std::io;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::archive::{pack_tar, unpack_tar};
use crate::database::DatabaseSalt;
use crate::folder::{Folder, FolderState, KEYS, KEYS_COPY, database_name};
use crate::random::hex;
use crate::slot::{Slot, SlotId, SlotKind};
use crate::{VaultError, disk};

const FORMAT: u32 = 1;
const KEYRING: &str = "keyring.json";
const DATABASE_KEY: &str = "database-key.age";
const FILE_LIMIT: u64 = 1 << 20;
const CHECK_DIGITS: usize = 64;

/// Everything the key files hold.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Keyring {
    pub(crate) generation: u64,
    pub(crate) salt: DatabaseSalt,
    pub(crate) slots: Vec<Slot>,
    pub(crate) database_key: Vec<u8>,
}

/// Why a key file is not used.
enum Unusable {
    Damaged,
    Newer { found: u32 },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Index {
    format: u32,
    generation: u64,
    database: String,
    salt: DatabaseSalt,
    members: Vec<Member>,
    check: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Member {
    name: String,
    kind: MemberKind,
    sha256: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum MemberKind {
    Coordinator,
    Recovery,
    DatabaseKey,
}

/// What stays readable in every format to come.
#[derive(Deserialize)]
struct Outline {
    format: u32,
    check: String,
}

impl Keyring {
    /// Reads the key files and makes both the same again; tells whether one of them was missing or damaged.
    pub(crate) fn read(folder: &Folder) -> Result<(Self, bool), VaultError> {
        let present = [read_file(folder, KEYS)?, read_file(folder, KEYS_COPY)?];
        let (keyring, damaged) = match present.each_ref().map(|bytes| bytes.as_deref().map(unpack)) {
            [Some(Ok(keys)), Some(Ok(copy))] => {
                (if copy.generation > keys.generation { copy } else { keys }, false)
            }
            // A newer version's file may be the one that counts: nothing is guessed, and nothing written.
            [Some(Err(Unusable::Newer { found })), _] | [_, Some(Err(Unusable::Newer { found }))] => {
                return Err(VaultError::NewerFormat { found, known: FORMAT });
            }
            [Some(Ok(whole)), _] | [_, Some(Ok(whole))] => (whole, true),
            [None, None] => {
                return Err(match folder.state()? {
                    FolderState::Empty | FolderState::Erased => VaultError::Missing,
                    FolderState::Vault => VaultError::KeysMissing,
                });
            }
            _ => return Err(VaultError::KeysDamaged),
        };
        let bytes = keyring.pack();
        for (name, present) in [KEYS, KEYS_COPY].into_iter().zip(present) {
            if present.as_deref() != Some(&bytes) {
                // One whole file opens the vault, also on a full disk; the next reading tries again.
                let _ = disk::replace(folder.file(name), &bytes);
            }
        }
        Ok((keyring, damaged))
    }

    /// Makes these keys the ones that count; the rename of the first file is the moment.
    pub(crate) fn commit(&self, folder: &Folder) -> Result<(), VaultError> {
        let bytes = self.pack();
        // Both are on the disk before either counts: a full disk is noticed while the old keys still stand.
        let keys = disk::stage(folder.file(KEYS), &bytes)?;
        let copy = disk::stage(folder.file(KEYS_COPY), &bytes)?;
        keys.put_in_place()?;
        // From here on the new keys count, whatever happens to the copy; the next reading makes it the same.
        let _ = copy.put_in_place();
        Ok(())
    }

    fn pack(&self) -> Vec<u8> {
        let names: Vec<String> = self.slots.iter().map(|slot| slot_name(&slot.id)).collect();
        let mut files: Vec<(&str, MemberKind, &[u8])> = names
            .iter()
            .zip(&self.slots)
            .map(|(name, slot)| (name.as_str(), slot.kind.into(), slot.sealed.as_slice()))
            .collect();
        files.push((DATABASE_KEY, MemberKind::DatabaseKey, &self.database_key));
        let index = Index {
            format: FORMAT,
            generation: self.generation,
            database: database_name(self.generation),
            salt: self.salt.clone(),
            members: files
                .iter()
                .map(|(name, kind, bytes)| Member {
                    name: (*name).to_owned(),
                    kind: *kind,
                    sha256: sha256(bytes),
                })
                .collect(),
            check: "0".repeat(CHECK_DIGITS),
        };
        let mut text = serde_json::to_string_pretty(&index).expect("numbers and texts are valid JSON");
        text.push('\n');
        let text = text.replace(&index.check, &sha256(text.as_bytes()));
        let members = files.into_iter().map(|(name, _, bytes)| (name, bytes));
        pack_tar(std::iter::once((KEYRING, text.as_bytes())).chain(members))
            .expect("memory takes every byte, and every name is short")
    }
}

impl From<SlotKind> for MemberKind {
    fn from(kind: SlotKind) -> Self {
        match kind {
            SlotKind::Coordinator => Self::Coordinator,
            SlotKind::Recovery => Self::Recovery,
        }
    }
}

/// Reads one key file.
fn read_file(folder: &Folder, name: &str) -> Result<Option<Vec<u8>>, VaultError> {
    taken(disk::read_at_most(&folder.file(name), FILE_LIMIT))
}

/// A file that cannot be read, or is too long to be ours, is as good as empty, which is damage: the other one stands in
/// for it. One that is only withheld is not damaged, and may be the one that counts.
fn taken(read: io::Result<Option<Vec<u8>>>) -> Result<Option<Vec<u8>>, VaultError> {
    match read {
        Ok(bytes) => Ok(bytes),
        Err(error) if is_withheld(&error) => Err(error.into()),
        Err(_) => Ok(Some(Vec::new())),
    }
}

fn is_withheld(error: &io::Error) -> bool {
    use io::ErrorKind::{OutOfMemory, PermissionDenied, ResourceBusy};
    disk::is_held(error) || matches!(error.kind(), PermissionDenied | ResourceBusy | OutOfMemory)
}

fn unpack(bytes: &[u8]) -> Result<Keyring, Unusable> {
    let mut members = unpack_tar(bytes).ok_or(Unusable::Damaged)?;
    let text = members.remove(KEYRING).ok_or(Unusable::Damaged)?;
    let index = read_index(&text)?;
    let mut database_key = None;
    let mut slots = Vec::new();
    for Member { name, kind, sha256: expected } in index.members {
        let bytes =
            members.remove(&name).filter(|bytes| sha256(bytes) == expected).ok_or(Unusable::Damaged)?;
        let kind = match kind {
            MemberKind::DatabaseKey if name == DATABASE_KEY => {
                database_key = Some(bytes);
                continue;
            }
            MemberKind::DatabaseKey => return Err(Unusable::Damaged),
            MemberKind::Coordinator => SlotKind::Coordinator,
            MemberKind::Recovery => SlotKind::Recovery,
        };
        slots.push(Slot { id: slot_id(&name).ok_or(Unusable::Damaged)?, kind, sealed: bytes });
    }
    let database_key = database_key.ok_or(Unusable::Damaged)?;
    let sound = members.is_empty() && !slots.is_empty() && index.database == database_name(index.generation);
    if sound {
        Ok(Keyring { generation: index.generation, salt: index.salt, slots, database_key })
    } else {
        Err(Unusable::Damaged)
    }
}

/// Checks the text against its own hash before believing anything in it, the format included.
fn read_index(text: &[u8]) -> Result<Index, Unusable> {
    let text = std::str::from_utf8(text).map_err(|_| Unusable::Damaged)?;
    let outline: Outline = serde_json::from_str(text).map_err(|_| Unusable::Damaged)?;
    if outline.check.len() != CHECK_DIGITS || text.matches(&outline.check).count() != 1 {
        return Err(Unusable::Damaged);
    }
    let blank = text.replace(&outline.check, &"0".repeat(CHECK_DIGITS));
    if sha256(blank.as_bytes()) != outline.check {
        return Err(Unusable::Damaged);
    }
    if outline.format > FORMAT {
        return Err(Unusable::Newer { found: outline.format });
    }
    serde_json::from_str(text).map_err(|_| Unusable::Damaged)
}

pub(crate) fn slot_name(id: &SlotId) -> String {
    format!("slot-{id}.age")
}

pub(crate) fn slot_id(name: &str) -> Option<SlotId> {
    SlotId::try_from(name.strip_prefix("slot-")?.strip_suffix(".age")?.to_owned()).ok()
}

fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn keyring() -> Keyring {
        let slot = |digit: &str, kind, sealed: &[u8]| Slot {
            id: SlotId::try_from(digit.repeat(32)).expect("32 hex digits are an id"),
            kind,
            sealed: sealed.to_vec(),
        };
        Keyring {
            generation: 41,
            salt: DatabaseSalt::try_from("0f".repeat(16)).expect("32 hex digits are a salt"),
            slots: vec![
                slot("a", SlotKind::Coordinator, b"age-encryption.org/v1 one"),
                slot("b", SlotKind::Recovery, &[7; 700]),
            ],
            database_key: b"age-encryption.org/v1 key".to_vec(),
        }
    }

    fn is_damaged(bytes: &[u8]) -> bool {
        matches!(unpack(bytes), Err(Unusable::Damaged))
    }

    /// Packs an index changed as text, its own hash made right again, with the members of [`keyring`].
    fn repacked(change: impl Fn(String) -> String) -> Vec<u8> {
        let mut members = unpack_tar(&keyring().pack()).expect("what was packed unpacks");
        let index = members.remove(KEYRING).expect("the index is there");
        let text = change(String::from_utf8(index).expect("JSON is UTF-8"));
        let check: Outline = serde_json::from_str(&text).expect("the change leaves JSON");
        let blank = text.replace(&check.check, &"0".repeat(CHECK_DIGITS));
        let text = blank.replace(&"0".repeat(CHECK_DIGITS), &sha256(blank.as_bytes()));
        let members = members.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
        pack_tar(std::iter::once((KEYRING, text.as_bytes())).chain(members)).expect("memory takes every byte")
    }

    #[test]
    fn what_is_packed_unpacks_and_packs_to_the_same_bytes() {
        let bytes = keyring().pack();
        let Ok(read) = unpack(&bytes) else { panic!("a whole file is usable") };
        assert!(read == keyring());
        assert_eq!(read.pack(), bytes);
        assert!(unpack(&repacked(|text| text)).is_ok_and(|read| read == keyring()));
    }

    #[test]
    fn every_flipped_bit_is_damage_or_changes_nothing() {
        let bytes = keyring().pack();
        let mut harmless = 0;
        for at in 0..bytes.len() {
            for bit in 0..8 {
                let mut changed = bytes.clone();
                changed[at] ^= 1 << bit;
                match unpack(&changed) {
                    Err(Unusable::Damaged) => {}
                    Ok(read) if read == keyring() => harmless += 1,
                    Ok(_) => panic!("bit {bit} of byte {at} changes the keys unnoticed"),
                    Err(Unusable::Newer { .. }) => panic!("bit {bit} of byte {at} looks like a newer format"),
                }
            }
        }
        // Only padding is free to change; the members themselves are not.
        assert!(harmless < (bytes.len() - 4 * 512 - 700) * 8);
    }

    #[test]
    fn a_file_cut_anywhere_is_damage_or_changes_nothing() {
        let bytes = keyring().pack();
        for length in 0..bytes.len() {
            match unpack(&bytes[..length]) {
                Err(Unusable::Damaged) => {}
                Ok(read) => assert!(read == keyring(), "{length} bytes"),
                Err(Unusable::Newer { .. }) => panic!("{length} bytes look like a newer format"),
            }
        }
    }

    #[test]
    fn an_index_that_contradicts_the_members_is_damage() {
        for (from, to) in [
            ("\"generation\": 41", "\"generation\": 42"),
            ("vault-41.db", "../vault-41.db"),
            ("slot-a", "slot-c"),
            ("\"kind\": \"database-key\"", "\"kind\": \"recovery\""),
            ("\"kind\": \"recovery\"", "\"kind\": \"database-key\""),
            ("\"format\": 1", "\"format\": 1, \"extra\": 1"),
        ] {
            let changed = |text: String| {
                assert!(text.contains(from), "{from}");
                text.replacen(from, to, 1)
            };
            assert!(is_damaged(&repacked(changed)), "{from} -> {to}");
        }
    }

    #[test]
    fn a_newer_format_is_believed_only_with_its_hash() {
        let newer = |text: String| text.replacen("\"format\": 1", "\"format\": 2, \"new\": []", 1);
        assert!(matches!(unpack(&repacked(newer)), Err(Unusable::Newer { found: 2 })));
    }

    #[test]
    fn a_file_that_is_withheld_is_not_taken_for_damaged() {
        use io::ErrorKind;
        for withheld in [ErrorKind::PermissionDenied, ErrorKind::ResourceBusy, ErrorKind::OutOfMemory] {
            assert!(taken(Err(withheld.into())).is_err(), "{withheld}");
        }
        for damaged in [ErrorKind::FileTooLarge, ErrorKind::IsADirectory, ErrorKind::Other] {
            assert_eq!(taken(Err(damaged.into())).ok(), Some(Some(Vec::new())), "{damaged}");
        }
        assert_eq!(taken(Ok(None)).ok(), Some(None));
        // A virus scanner reads the file: what Windows says then has no kind of its own.
        #[cfg(windows)]
        for held in [32, 33] {
            assert!(matches!(taken(Err(io::Error::from_raw_os_error(held))), Err(VaultError::Held)));
        }
    }

    #[test]
    fn one_newer_file_is_enough_to_guess_and_write_nothing() -> Result<(), VaultError> {
        let newer = repacked(|text| text.replacen("\"format\": 1", "\"format\": 2", 1));
        let damaged = b"damaged".to_vec();
        for (keys, copy) in [
            (&newer, &keyring().pack()),
            (&keyring().pack(), &newer),
            (&newer, &damaged),
            (&damaged, &newer),
            (&newer, &newer),
        ] {
            let place = tempfile::tempdir()?;
            let folder = Folder::at(place.path());
            for (name, bytes) in [(KEYS, keys), (KEYS_COPY, copy)] {
                std::fs::write(folder.file(name), bytes)?;
            }
            let answer = Keyring::read(&folder).map(|_| ());
            assert!(matches!(answer, Err(VaultError::NewerFormat { found: 2, known: 1 })));
            assert!(
                std::fs::read(folder.file(KEYS))? == *keys && std::fs::read(folder.file(KEYS_COPY))? == *copy
            );
        }
        Ok(())
    }

    #[test]
    fn a_member_too_many_or_twice_is_damage() {
        let extended = |more: &[(&str, Vec<u8>)]| {
            let members = unpack_tar(&keyring().pack()).expect("what was packed unpacks");
            let files = members.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
            pack_tar(files.chain(more.iter().map(|(name, bytes)| (*name, bytes.as_slice()))))
                .expect("memory takes every byte")
        };
        assert!(!is_damaged(&extended(&[])));
        assert!(is_damaged(&extended(&[("stranger", vec![])])));
        assert!(is_damaged(&extended(&[(DATABASE_KEY, keyring().database_key)])));
    }

    const MEMBER_NAME: &str = "keyring\\.json|database-key\\.age|slot-[0-9a-f]{32}\\.age|.{1,20}";

    proptest! {
        #[test]
        fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..4096)) {
            prop_assert!(is_damaged(&bytes));
        }

        #[test]
        fn arbitrary_members_never_panic(
            names in prop::collection::vec(MEMBER_NAME, 0..6),
            contents in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..600), 6),
        ) {
            let files = names.iter().map(String::as_str).zip(contents.iter().map(Vec::as_slice));
            if let Ok(bytes) = pack_tar(files) {
                prop_assert!(is_damaged(&bytes));
            }
        }

        #[test]
        fn arbitrary_indexes_never_panic(
            format in any::<u32>(), generation in any::<u64>(), database in ".{0,20}", name in ".{0,20}",
            kind in "coordinator|recovery|database-key|.{0,8}", sha in "[0-9a-f]{0,64}",
        ) {
            let member = serde_json::json!({ "name": name, "kind": kind, "sha256": sha });
            let members = serde_json::json!([member.clone(), member]);
            let check = "0".repeat(CHECK_DIGITS);
            let index = serde_json::json!({
                "format": format, "generation": generation, "database": database, "salt": "0f".repeat(16),
                "members": members, "check": check,
            });
            let text = index.to_string();
            let text = text.replace(&check, &sha256(text.as_bytes()));
            let answer = read_index(text.as_bytes());
            let newer = matches!(answer, Err(Unusable::Newer { .. }));
            prop_assert_eq!(newer, format > FORMAT && !sha.contains(&check));
        }

        #[test]
        fn a_spliced_file_is_damage_or_changes_nothing(
            from in 0_usize..4096, to in 0_usize..4096, length in 0_usize..1024,
        ) {
            let mut bytes = keyring().pack();
            let length = length.min(bytes.len() - from.max(to));
            bytes.copy_within(from..from + length, to);
            match unpack(&bytes) {
                Err(unusable) => prop_assert!(matches!(unusable, Unusable::Damaged)),
                Ok(read) => prop_assert!(read == keyring()),
            }
        }
    }
}
