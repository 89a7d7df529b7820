//! The two key files: what is in them, which of them counts, and how both change at once.
//!
//! `keys.tar` is an ordinary tar of `keyring.json`, one `slot-<id>.age` a slot, and `database-key.age`.
//! `keyring.json` holds the SHA-256 of every other member, and its own: `check` is the hash of the text with
//! the 64 digits of `check` written as zeros. So a damaged file is known as damaged before any passphrase is
//! tried.
//!
//! The rename of `keys.tar` commits; `keys.copy.tar` follows. A reader takes the whole one of the two, the
//! higher generation of two whole ones, `keys.tar` of two equal ones, and writes that one over the other.
//! Sizes and counts are bounded, so a hostile file costs no memory.

use std::collections::BTreeMap;
use std::io::{self, Read};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::folder::{Folder, FolderState, KEYS, KEYS_COPY, database_name};
use crate::random::hex;
use crate::slot::{Slot, SlotId, SlotKind};
use crate::{VaultError, disk};

const FORMAT: u32 = 1;
const KEYRING: &str = "keyring.json";
const DATABASE_KEY: &str = "database-key.age";
const FILE_LIMIT: u64 = 1 << 20;
const MEMBER_LIMIT: u64 = 64 << 10;
const SLOT_LIMIT: usize = 64;
const CHECK_DIGITS: usize = 64;

/// Everything the key files hold.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Keyring {
    pub(crate) generation: u64,
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
                    FolderState::Empty => VaultError::Missing,
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

/// Reads one key file; one too long to be ours is as good as empty, which is damage.
fn read_file(folder: &Folder, name: &str) -> Result<Option<Vec<u8>>, VaultError> {
    match disk::read_at_most(&folder.file(name), FILE_LIMIT) {
        Err(error) if is_damage(&error) => Ok(Some(Vec::new())),
        bytes => Ok(bytes?),
    }
}

/// Tells a file that cannot be read, for which the other one stands in, from one that is only withheld.
fn is_damage(error: &io::Error) -> bool {
    !matches!(
        error.kind(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ResourceBusy | io::ErrorKind::OutOfMemory
    )
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
        Ok(Keyring { generation: index.generation, slots, database_key })
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

fn pack_tar<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> io::Result<Vec<u8>> {
    let mut archive = tar::Builder::new(Vec::new());
    for (name, bytes) in files {
        let mut header = tar::Header::new_ustar();
        header.set_path(name)?;
        header.set_size(bytes.len() as u64);
        header.set_mode(0o600);
        header.set_mtime(0);
        header.set_cksum();
        archive.append(&header, bytes)?;
    }
    archive.into_inner()
}

/// Reads plain files only, none twice, and none larger or more than the bounds; extensions of tar are not
/// followed.
fn unpack_tar(bytes: &[u8]) -> Option<BTreeMap<String, Vec<u8>>> {
    let mut members = BTreeMap::new();
    let mut archive = tar::Archive::new(bytes);
    for entry in archive.entries().ok()?.raw(true) {
        let mut entry = entry.ok()?;
        let name = std::str::from_utf8(&entry.header().path_bytes()).ok()?.to_owned();
        let size = entry.size();
        if entry.header().entry_type() != tar::EntryType::Regular
            || size > MEMBER_LIMIT
            || members.len() > SLOT_LIMIT + 1
        {
            return None;
        }
        let mut content = Vec::new();
        entry.read_to_end(&mut content).ok()?;
        if content.len() as u64 != size || members.insert(name, content).is_some() {
            return None;
        }
    }
    Some(members)
}

fn slot_name(id: &SlotId) -> String {
    format!("slot-{id}.age")
}

fn slot_id(name: &str) -> Option<SlotId> {
    SlotId::try_from(name.strip_prefix("slot-")?.strip_suffix(".age")?.to_owned()).ok()
}

fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}
