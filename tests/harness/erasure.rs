//! Erasure (R21): people are erased, and every page that is left is decrypted and searched for them.
//!
//! Also pages that no table uses any more are looked at, which is why they are decrypted here rather than read through the
//! database: AES-256-CBC with the key of a backup's `OPEN.txt`, as SQLCipher 4 writes pages. A backup has every page of
//! the vault it was made of. The same search finds the people before they are erased, and whoever stays afterwards.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use aes::Aes256;
use aes::cipher::{BlockDecrypt, KeyInit, generic_array::GenericArray};
use age::secrecy::SecretString;
use serde_json::{Value, json};
use tillit_office::{Desk, World};

use crate::Form;
use crate::figure::grouped;
use crate::scenario::{folder, scratch, somebody};

const PASSPHRASE: &str = "orbit velvet canyon puzzle ladder frost";
/// Stands in every word of those who are erased, and of those who stay; the key of a name is its folded form.
const ERASED: [&str; 2] = ["Qxzjqa", "qxzjqa"];
const STAYS: [&str; 2] = ["Wvkkwa", "wvkkwa"];
/// People who stay.
const STAYING: usize = 40;
/// People in one erasure.
const AT_ONCE: usize = 250;

const PAGE: usize = 4096;
/// What SQLCipher keeps of each page for itself: the initialisation vector and the authentication code.
const RESERVED: usize = 80;
const BLOCK: usize = 16;

struct Office {
    place: tempfile::TempDir,
    desk: Desk,
}

impl Office {
    fn new() -> Self {
        let place = scratch();
        let world = World::at("2026-11-20T09:00:00Z".parse().expect("a fixed instant parses"));
        let desk = Desk::new(folder(place.path()), world).with_cheap_keys().filling_in_bulk();
        let mut office = Self { place, desk };
        office.call(
            "create_vault",
            json!({ "language": "en", "coordinator": "Ana", "passphrase": PASSPHRASE,
                    "centre": { "name": "Open Door", "country": "RS", "zone": "Europe/Belgrade" } }),
        );
        office.call("change_note_kinds", json!({ "kinds": ["person", "enquiry"] }));
        office
    }

    fn call(&mut self, command: &str, form: Value) -> Value {
        let said = self.desk.call(command, &form.to_string());
        let mut envelope: Value = serde_json::from_str(&said).expect("the desk answers in JSON");
        assert!(envelope.get("ok").is_some(), "{command}: {said}");
        envelope["ok"].take()
    }

    /// Somebody with words in every field that takes some; gives the person.
    fn comes(&mut self, word: &str, number: usize) -> Value {
        somebody(&mut self.desk, word, number)
    }

    /// Makes a backup and gives its file.
    fn back_up(&mut self) -> PathBuf {
        self.call("make_backup", json!({}));
        let copies = fs::read_dir(self.desk_backups()).expect("a backup was made");
        copies.map(|copy| copy.expect("an entry can be read").path()).max().expect("a backup was made")
    }

    fn desk_backups(&self) -> PathBuf {
        self.place.path().join("backups")
    }
}

/// Reads every member of a tar file.
fn members(tar: impl Read) -> Vec<(String, Vec<u8>)> {
    let mut archive = tar::Archive::new(tar);
    let entries = archive.entries().expect("it is a tar file");
    entries
        .map(|entry| {
            let mut entry = entry.expect("its members can be read");
            let name = entry.path().expect("members have names").to_string_lossy().into_owned();
            let mut content = Vec::new();
            entry.read_to_end(&mut content).expect("its members can be read");
            (name, content)
        })
        .collect()
}

fn decrypted(sealed: &[u8], identity: &dyn age::Identity) -> Option<Vec<u8>> {
    let decryptor = age::Decryptor::new_buffered(sealed).ok()?;
    let mut plain = Vec::new();
    decryptor.decrypt(std::iter::once(identity)).ok()?.read_to_end(&mut plain).ok()?;
    Some(plain)
}

/// Opens a backup as docs/recovery.md tells it and decrypts every page of its database.
fn pages(backup: &Path) -> Vec<u8> {
    let files = members(fs::File::open(backup).expect("the backup lies there"));
    let passphrase = age::scrypt::Identity::new(SecretString::from(PASSPHRASE.to_owned()));
    let slots = files.iter().filter(|(name, _)| name.starts_with("slot-"));
    let identity = slots
        .filter_map(|(_, sealed)| decrypted(sealed, &passphrase))
        .find_map(|text| String::from_utf8(text).ok()?.trim().parse::<age::x25519::Identity>().ok())
        .expect("the passphrase opens a slot");
    let (_, payload) = files.iter().find(|(name, _)| name == "payload.tar.age").expect("it has a payload");
    let inside = members(&*decrypted(payload, &identity).expect("the slot opens the payload"));
    let find =
        |wanted: &str| &inside.iter().find(|(name, _)| name == wanted).expect("the payload is whole").1;
    let open = String::from_utf8_lossy(find("OPEN.txt")).into_owned();
    let key = open.split("x'").nth(1).and_then(|rest| rest.get(..64)).expect("it has a key line");
    let key: Vec<u8> =
        (0..32).map(|at| u8::from_str_radix(&key[2 * at..2 * at + 2], 16).expect("hex")).collect();
    let cipher = Aes256::new(GenericArray::from_slice(&key));
    let mut plain = Vec::new();
    for (number, page) in find("vault.db").chunks_exact(PAGE).enumerate() {
        // The first block of the file is the salt.
        let begin = if number == 0 { BLOCK } else { 0 };
        let (content, rest) = page.split_at(PAGE - RESERVED);
        let mut before = &rest[..BLOCK];
        for sealed in content[begin..].chunks_exact(BLOCK) {
            let mut block = GenericArray::clone_from_slice(sealed);
            cipher.decrypt_block(&mut block);
            plain.extend(block.iter().zip(before).map(|(byte, mask)| byte ^ mask));
            before = sealed;
        }
    }
    plain
}

/// How often any of these words stands somewhere, in UTF-8 and in both UTF-16.
fn hits(content: &[u8], words: &[&str]) -> usize {
    let utf16 =
        |word: &str, bytes: fn(u16) -> [u8; 2]| word.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let forms = words.iter().flat_map(|word| {
        [word.as_bytes().to_vec(), utf16(word, u16::to_le_bytes), utf16(word, u16::to_be_bytes)]
    });
    forms.map(|form| content.windows(form.len()).filter(|part| *part == form).count()).sum()
}

/// Erases people and searches what is left for them.
pub fn run(form: Form) -> String {
    let many = if form == Form::Full { 1_000 } else { 60 };
    let mut office = Office::new();
    for number in 0..STAYING {
        office.comes(STAYS[0], number);
    }
    let people: Vec<Value> = (0..many).map(|number| office.comes(ERASED[0], number)).collect();
    let earlier = office.back_up();
    let before = hits(&pages(&earlier), &ERASED);
    assert!(before >= 8 * many, "the search finds {before} of {many} people before they are erased");

    for some in people.chunks(AT_ONCE) {
        office.call(
            "erase_people",
            json!({ "people": some, "why": "asked", "stay_facilitators": false, "mentions": [] }),
        );
    }
    let finished = office.call("finish_erasing", json!({}));
    assert_eq!(finished["left"], 0, "every copy is cleaned");
    let later = office.back_up();
    assert_ne!(earlier, later);
    let copies: Vec<PathBuf> = fs::read_dir(office.desk_backups())
        .expect("backups were made")
        .map(|copy| copy.expect("an entry can be read").path())
        .collect();
    let mut searched = 0;
    for copy in &copies {
        let pages = pages(copy);
        searched += pages.len();
        let (erased, stays) = (hits(&pages, &ERASED), hits(&pages, &STAYS));
        assert_eq!(erased, 0, "{} has {erased} words of those who were erased", copy.display());
        assert!(stays >= 8 * STAYING, "{} has only {stays} words of those who stay", copy.display());
    }
    format!(
        "erasure: {} people erased; {} kB of pages in {} backups decrypted and searched, 0 hits ({} before)",
        grouped(many),
        grouped(searched / 1000),
        copies.len(),
        grouped(before)
    )
}
