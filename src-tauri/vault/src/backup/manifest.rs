//! The two small files inside a backup beside the database: `manifest.json` and `OPEN.txt`.
//!
//! **The seal.** Whoever knows the public keys of the slots can encrypt anything to them. So the manifest is
//! sealed with the vault's token, 32 random bytes that stand nowhere but inside the encrypted database: `seal`
//! is HMAC-SHA-256, keyed with the token, of the manifest's text with the 64 digits of `seal` written as
//! zeros. The manifest holds the logical digest of the database and the hashes of the slots, so the seal
//! vouches for all of it. `vault` is HMAC-SHA-256 of the word "vault" under the same token: it tells whose
//! backup this is without telling the token.
//!
//! The seal is compared with the token of the open vault where there is one ([`Manifest::origin`]), and always
//! with the token in the backup's own database. The second shows a manifest and a database that do not
//! belong together; only the first shows a whole vault made up by somebody who never had this one open.
//! Whoever once had the vault open knows the token and could have changed the data then.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::place::BackupName;
use crate::database::DatabaseKey;
use crate::random::{hex, is_hex};
use crate::slot::{Slot, SlotId, SlotKind};
use crate::{Plan, VaultError};

pub(super) const FORMAT: u32 = 1;
pub(super) const MANIFEST: &str = "manifest.json";
pub(super) const OPEN: &str = "OPEN.txt";
pub(super) const SMALL_LIMIT: u64 = 64 << 10;
const SEAL_DIGITS: usize = 64;
const KEY_LINE: (&str, &str) = ("PRAGMA key = \"x'", "'\";");

/// What a backup says about itself before anything is restored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    format: u32,
    /// Counts the vault's backups from 1.
    pub sequence: u64,
    /// The day it was made on, as the clock had it.
    pub made_on: NaiveDate,
    /// The number of the last migration.
    pub schema: u32,
    /// What it holds, as the caller named and counted it.
    pub counts: BTreeMap<String, u64>,
    digest: String,
    slots: Vec<SlotLine>,
    vault: String,
    seal: String,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SlotLine {
    pub(super) id: SlotId,
    pub(super) kind: SlotKind,
    pub(super) sha256: String,
}

/// What stays readable in every format to come.
#[derive(Deserialize)]
struct Outline {
    format: u32,
}

impl SlotLine {
    pub(super) fn of(slot: &Slot) -> Self {
        Self { id: slot.id.clone(), kind: slot.kind, sha256: slot.sha256() }
    }
}

/// A manifest with the very text that is sealed.
#[derive(Clone)]
pub(super) struct Sealed {
    pub(super) manifest: Manifest,
    pub(super) text: String,
}

/// Whose backup it is, seen from an open vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Made by this vault.
    Own,
    /// Made by another vault.
    Foreign,
    /// Says it is this vault's, but was not made by it.
    Forged,
}

impl Manifest {
    /// Tells whether a digest is that of the database this manifest was made for.
    pub(super) fn has_digest(&self, digest: &[u8; 32]) -> bool {
        self.digest == hex(digest)
    }

    pub(super) fn slots(&self) -> &[SlotLine] {
        &self.slots
    }
}

impl Sealed {
    /// Describes a database and seals the description with the vault's token.
    pub(super) fn new(
        token: &str,
        BackupName { sequence, made_on }: BackupName,
        schema: u32,
        counts: &BTreeMap<String, u64>,
        digest: &[u8; 32],
        slots: &[Slot],
    ) -> Self {
        let mut manifest = Manifest {
            format: FORMAT,
            sequence,
            made_on,
            schema,
            counts: counts.clone(),
            digest: hex(digest),
            slots: slots.iter().map(SlotLine::of).collect(),
            vault: vault_of(token),
            seal: "0".repeat(SEAL_DIGITS),
        };
        manifest.seal = hex(&mac(token, &manifest.text()).finalize().into_bytes());
        let text = manifest.text();
        Self { manifest, text }
    }

    /// Reads a manifest; a newer format or schema is told apart from one that says nothing sensible.
    pub(super) fn read(bytes: &[u8], plan: &Plan) -> Result<Self, VaultError> {
        let outline: Outline = serde_json::from_slice(bytes).map_err(|_| VaultError::BackupForged)?;
        if outline.format > FORMAT {
            return Err(VaultError::NewerFormat { found: outline.format, known: FORMAT });
        }
        let manifest: Manifest = serde_json::from_slice(bytes).map_err(|_| VaultError::BackupForged)?;
        let text = manifest.text();
        if text.as_bytes() != bytes || !is_hex(&manifest.seal, SEAL_DIGITS) {
            return Err(VaultError::BackupForged);
        }
        let known = plan.newest();
        if manifest.schema > known {
            return Err(VaultError::NewerSchema { found: manifest.schema, known });
        }
        Ok(Self { manifest, text })
    }

    /// Tells whose backup this is, given the token of a vault.
    pub(super) fn origin(&self, token: &str) -> Origin {
        if self.manifest.vault != vault_of(token) {
            return Origin::Foreign;
        }
        let blank = Manifest { seal: "0".repeat(SEAL_DIGITS), ..self.manifest.clone() };
        let seal = from_hex(&self.manifest.seal);
        match mac(token, &blank.text()).verify_slice(&seal) {
            Ok(()) => Origin::Own,
            Err(_) => Origin::Forged,
        }
    }
}

impl Manifest {
    fn text(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("numbers and texts are valid JSON");
        text.push('\n');
        text
    }
}

fn mac(token: &str, text: &str) -> Hmac<Sha256> {
    let mut mac = Hmac::new_from_slice(token.as_bytes()).expect("HMAC takes a key of any length");
    mac.update(text.as_bytes());
    mac
}

fn vault_of(token: &str) -> String {
    hex(&mac(token, "vault").finalize().into_bytes())
}

fn from_hex(digits: &str) -> Vec<u8> {
    let pairs = digits.as_bytes().chunks_exact(2);
    pairs.filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

/// Says how to open the database, with the exact line that does it.
pub(super) fn open_text(key: &DatabaseKey, database: &str) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(1024));
    for part in [
        database,
        " is a SQLCipher 4 database. Any SQLCipher 4 reader opens it with these lines:\n\n",
        KEY_LINE.0,
        key.hex(),
        KEY_LINE.1,
        "\nPRAGMA cipher_compatibility = 4;\n\n",
        "A program with a window may ask for a raw key instead: choose \"Raw key\" and SQLCipher 4, and give\n\n0x",
        key.hex(),
        "\n\nThis line opens everything. Delete this file when you are done.\n",
    ] {
        text.push_str(part);
    }
    text
}

/// Finds the key in what [`open_text`] wrote.
pub(super) fn key_in(text: &[u8]) -> Option<DatabaseKey> {
    let text = std::str::from_utf8(text).ok()?;
    let mut keys = text.lines().filter_map(|line| line.strip_prefix(KEY_LINE.0)?.strip_suffix(KEY_LINE.1));
    let (key, none) = (keys.next()?, keys.next());
    if none.is_some() { None } else { DatabaseKey::from_hex(key) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Migration;

    const TOKEN: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    const PLAN: Plan = Plan::new(&[Migration { number: 3, name: "third", sql: "", sha256: "" }]);

    fn sealed() -> Sealed {
        let slot = Slot {
            id: SlotId::try_from("a".repeat(32)).expect("32 hex digits are an id"),
            kind: SlotKind::Recovery,
            sealed: b"age".to_vec(),
        };
        let made_on = "2026-11-26".parse().expect("a date");
        let name = BackupName { sequence: 7, made_on };
        Sealed::new(TOKEN, name, 3, &BTreeMap::from([("people".to_owned(), 60)]), &[9; 32], &[slot])
    }

    #[test]
    fn a_manifest_reads_back_and_is_its_vault_s_own() -> Result<(), VaultError> {
        let sealed = sealed();
        let read = Sealed::read(sealed.text.as_bytes(), &PLAN)?;
        assert_eq!(read.manifest, sealed.manifest);
        assert!(read.manifest.has_digest(&[9; 32]) && !read.manifest.has_digest(&[8; 32]));
        assert_eq!(read.origin(TOKEN), Origin::Own);
        assert_eq!(read.origin(&TOKEN.replace('0', "1")), Origin::Foreign);
        assert!(!sealed.text.contains(TOKEN));
        Ok(())
    }

    #[test]
    fn any_change_breaks_the_seal_or_the_form() {
        let sealed = sealed();
        for (from, to) in [
            ("\"sequence\": 7", "\"sequence\": 8"),
            ("2026-11-26", "2026-11-27"),
            ("\"people\": 60", "\"people\": 61"),
            ("\"schema\": 3", "\"schema\": 2"),
            ("0909", "0908"),
            ("\"recovery\"", "\"coordinator\""),
        ] {
            assert!(sealed.text.contains(from), "{from}");
            let changed = sealed.text.replacen(from, to, 1);
            let read = Sealed::read(changed.as_bytes(), &PLAN).expect("the form is right");
            assert_eq!(read.origin(TOKEN), Origin::Forged, "{from} -> {to}");
        }
        for changed in [
            sealed.text.replace('\n', ""),
            sealed.text.replacen('{', "{ \"more\": 1,", 1),
            sealed.text.replacen("\"seal\": \"", "\"seal\": \"X", 1),
            String::new(),
        ] {
            let read = Sealed::read(changed.as_bytes(), &PLAN).map(|_| ());
            assert_eq!(read.expect_err("the form is wrong").code(), "vault-backup-forged");
        }
    }

    #[test]
    fn a_newer_format_or_schema_is_told() {
        let code =
            |text: String| Sealed::read(text.as_bytes(), &PLAN).map(|_| ()).expect_err("it is newer").code();
        assert_eq!(code(sealed().text.replace("\"schema\": 3", "\"schema\": 4")), "vault-newer");
        assert_eq!(code("{\"format\": 2, \"other\": []}".to_owned()), "vault-newer");
    }

    #[test]
    fn the_key_is_found_in_the_line_that_opens_the_database() -> Result<(), VaultError> {
        let key = DatabaseKey::generate()?;
        let text = open_text(&key, "vault.db");
        assert!(text.capacity() >= text.len() && text.len() <= 1024);
        assert_eq!(key_in(text.as_bytes()).map(|found| found.hex().to_owned()), Some(key.hex().to_owned()));
        let twice = [text.as_bytes(), text.as_bytes()].concat();
        assert!(
            key_in(&twice).is_none() && key_in(b"").is_none() && key_in(b"PRAGMA key = \"x''\";").is_none()
        );
        Ok(())
    }
}
