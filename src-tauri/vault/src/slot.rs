//! Slots: each an age X25519 identity locked by one passphrase, all of them able to open the database key.
//!
//! Everything here is plain age: `age -d slot-<id>.age` asks for the passphrase and prints the identity, and
//! `age -d -i <identity> database-key.age` prints the key. Nothing is compared by hand; a wrong passphrase is
//! what age says it is, and everything else that goes wrong is damage.

use std::fmt;
use std::io::{Read, Write};
use std::iter;
use std::ops::RangeInclusive;

use age::secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::database::DatabaseKey;
use crate::random::{hex, is_hex, random_hex};
use crate::{Secret, VaultError};

const ID_DIGITS: usize = 32;
const STANDARD_LOG_N: u8 = 18;
const ACCEPTED_LOG_N: RangeInclusive<u8> = 17..=20;

/// The random name of a slot; it says nothing about whose it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SlotId(String);

impl SlotId {
    pub(crate) fn random() -> Result<Self, VaultError> {
        Ok(Self(random_hex::<{ ID_DIGITS / 2 }>()?.to_string()))
    }

    /// Returns the id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SlotId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<SlotId> for String {
    fn from(id: SlotId) -> Self {
        id.0
    }
}

impl TryFrom<String> for SlotId {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if is_hex(&text, ID_DIGITS) { Ok(Self(text)) } else { Err("not a slot id") }
    }
}

/// Whose slot it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SlotKind {
    /// A coordinator's, opened by a passphrase.
    Coordinator,
    /// The recovery kit's, opened by twelve words.
    Recovery,
}

impl SlotKind {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Coordinator => "coordinator",
            Self::Recovery => "recovery",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        [Self::Coordinator, Self::Recovery].into_iter().find(|kind| kind.as_str() == word)
    }
}

/// How much work one try of a passphrase costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WorkFactor {
    /// scrypt with N = 2^18 (256 MiB, under a second); 2^17 to 2^20 are accepted when reading.
    #[default]
    Standard,
    /// Next to nothing, for tests that make vaults by the hundred; no release can be built with it.
    #[cfg(any(test, feature = "test-keys"))]
    Cheap,
}

impl WorkFactor {
    fn log_n(self) -> u8 {
        match self {
            Self::Standard => STANDARD_LOG_N,
            #[cfg(any(test, feature = "test-keys"))]
            Self::Cheap => 2,
        }
    }

    fn accepts(self, log_n: u8) -> bool {
        match self {
            Self::Standard => ACCEPTED_LOG_N.contains(&log_n),
            #[cfg(any(test, feature = "test-keys"))]
            Self::Cheap => (1..=*ACCEPTED_LOG_N.end()).contains(&log_n),
        }
    }
}

/// A slot's file as it stands in the key files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Slot {
    pub(crate) id: SlotId,
    pub(crate) kind: SlotKind,
    pub(crate) sealed: Vec<u8>,
}

/// The private key inside a slot.
#[derive(Clone)]
pub(crate) struct SlotIdentity(age::x25519::Identity);

impl SlotIdentity {
    pub(crate) fn generate() -> Self {
        Self(age::x25519::Identity::generate())
    }

    /// Returns the public key, as age writes it.
    pub(crate) fn public_key(&self) -> String {
        self.0.to_public().to_string()
    }

    /// Locks the identity with a passphrase.
    pub(crate) fn seal(&self, passphrase: &Secret, work: WorkFactor) -> Result<Vec<u8>, VaultError> {
        let mut recipient = age::scrypt::Recipient::new(passphrase.for_age());
        recipient.set_work_factor(work.log_n());
        let identity = self.0.to_string();
        let mut text = Zeroizing::new(String::with_capacity(identity.expose_secret().len() + 1));
        text.push_str(identity.expose_secret());
        text.push('\n');
        encrypt(iter::once(&recipient as &dyn age::Recipient), text.as_bytes())
    }
}

impl Slot {
    /// Makes a new slot and returns it with its identity.
    pub(crate) fn create(
        kind: SlotKind,
        passphrase: &Secret,
        work: WorkFactor,
    ) -> Result<(Self, SlotIdentity), VaultError> {
        let identity = SlotIdentity::generate();
        let slot = Self { id: SlotId::random()?, kind, sealed: identity.seal(passphrase, work)? };
        Ok((slot, identity))
    }

    /// Opens the slot, or says that the passphrase is wrong, that the file is damaged, or that it asks for
    /// work outside the accepted bounds.
    pub(crate) fn open(&self, passphrase: &Secret, work: WorkFactor) -> Result<SlotIdentity, VaultError> {
        SlotIdentity::open(&self.sealed, passphrase, work)
    }

    /// Returns the hash of the slot's file.
    pub(crate) fn sha256(&self) -> String {
        hex(&Sha256::digest(&self.sealed))
    }
}

impl SlotIdentity {
    /// Opens a slot's file; see [`Slot::open`].
    pub(crate) fn open(sealed: &[u8], passphrase: &Secret, work: WorkFactor) -> Result<Self, VaultError> {
        let log_n = work_factor_of(sealed).ok_or(VaultError::KeysDamaged)?;
        if !work.accepts(log_n) {
            return Err(VaultError::WorkFactor { log_n });
        }
        let mut key = age::scrypt::Identity::new(passphrase.for_age());
        key.set_max_work_factor(*ACCEPTED_LOG_N.end());
        let text = match decrypt(&key, sealed) {
            // Only the stanza of the passphrase answers so; a damaged header or body has other answers.
            Err(age::DecryptError::DecryptionFailed) => return Err(VaultError::WrongPassphrase),
            Err(_) => return Err(VaultError::KeysDamaged),
            Ok(text) => text,
        };
        let text = std::str::from_utf8(&text).map_err(|_| VaultError::KeysDamaged)?;
        text.trim_end().parse().map(Self).map_err(|_| VaultError::KeysDamaged)
    }

    /// Lends the private key to age.
    pub(crate) fn for_age(&self) -> &age::x25519::Identity {
        &self.0
    }
}

/// Encrypts the database key to the public keys of all slots.
pub(crate) fn seal_database_key<'a>(
    key: &DatabaseKey,
    public_keys: impl Iterator<Item = &'a str>,
) -> Result<Vec<u8>, VaultError> {
    let recipients = recipients(public_keys)?;
    encrypt(recipients.iter().map(|r| r as &dyn age::Recipient), key.hex().as_bytes())
}

/// Reads public keys as age writes them.
pub(crate) fn recipients<'a>(
    public_keys: impl Iterator<Item = &'a str>,
) -> Result<Vec<age::x25519::Recipient>, VaultError> {
    public_keys.map(|key| key.parse().map_err(|_| VaultError::KeysChanged)).collect()
}

/// Opens the database key with the identity of a slot.
pub(crate) fn open_database_key(sealed: &[u8], identity: &SlotIdentity) -> Result<DatabaseKey, VaultError> {
    let text = decrypt(&identity.0, sealed).map_err(|_| VaultError::KeysDamaged)?;
    std::str::from_utf8(&text).ok().and_then(DatabaseKey::from_hex).ok_or(VaultError::KeysDamaged)
}

/// Counts to how many X25519 keys a file is encrypted.
pub(crate) fn count_recipients(sealed: &[u8]) -> usize {
    header_lines(sealed).filter(|line| line.starts_with(b"-> X25519 ")).count()
}

/// Reads the work factor from the only stanza a file locked by a passphrase may have.
fn work_factor_of(sealed: &[u8]) -> Option<u8> {
    let stanza = std::str::from_utf8(header_lines(sealed).nth(1)?).ok()?;
    let mut words = stanza.strip_prefix("-> scrypt ")?.split(' ');
    let (_salt, log_n, end) = (words.next()?, words.next()?, words.next());
    end.is_none().then(|| log_n.parse().ok())?
}

fn header_lines(sealed: &[u8]) -> impl Iterator<Item = &[u8]> {
    sealed.split(|b| *b == b'\n').take_while(|line| !line.starts_with(b"---"))
}

fn encrypt<'a>(
    recipients: impl Iterator<Item = &'a dyn age::Recipient>,
    plain: &[u8],
) -> Result<Vec<u8>, VaultError> {
    let encryptor = age::Encryptor::with_recipients(recipients).map_err(|_| VaultError::KeysChanged)?;
    let mut sealed = Vec::new();
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    writer.write_all(plain)?;
    writer.finish()?;
    Ok(sealed)
}

/// Decrypts to the end before a byte is used: age tells a truncated file only there.
fn decrypt(key: &dyn age::Identity, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, age::DecryptError> {
    let decryptor = age::Decryptor::new_buffered(sealed)?;
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    decryptor.decrypt(iter::once(key))?.read_to_end(&mut plain)?;
    Ok(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(text: &str) -> Secret {
        Secret::new(text.to_owned())
    }

    #[test]
    fn a_slot_opens_with_its_passphrase_only() -> Result<(), VaultError> {
        let (slot, identity) =
            Slot::create(SlotKind::Coordinator, &secret("one two three"), WorkFactor::Cheap)?;
        assert_eq!(
            slot.open(&secret("one two three"), WorkFactor::Cheap)?.public_key(),
            identity.public_key()
        );
        for wrong in ["one two thre", "", "One two three"] {
            let answer = slot.open(&secret(wrong), WorkFactor::Cheap);
            assert!(matches!(answer, Err(VaultError::WrongPassphrase)), "{wrong}");
        }
        Ok(())
    }

    #[test]
    fn a_changed_byte_is_damage_or_harmless_once_the_stanza_is_past() -> Result<(), VaultError> {
        let (slot, identity) = Slot::create(SlotKind::Coordinator, &secret("right"), WorkFactor::Cheap)?;
        let stanza_end = header_lines(&slot.sealed).take(3).map(|line| line.len() + 1).sum::<usize>();
        for at in stanza_end..slot.sealed.len() {
            let mut changed = slot.clone();
            changed.sealed[at] ^= 1;
            match changed.open(&secret("right"), WorkFactor::Cheap) {
                Err(VaultError::KeysDamaged) => {}
                other => panic!("byte {at}: {:?}", other.map(|i| i.public_key() == identity.public_key())),
            }
        }
        for length in 0..slot.sealed.len() {
            let mut cut = slot.clone();
            cut.sealed.truncate(length);
            assert!(
                matches!(cut.open(&secret("right"), WorkFactor::Cheap), Err(VaultError::KeysDamaged)),
                "{length}"
            );
        }
        Ok(())
    }

    #[test]
    fn work_outside_the_bounds_is_refused_before_it_is_done() -> Result<(), VaultError> {
        let (mut slot, _) = Slot::create(SlotKind::Coordinator, &secret("right"), WorkFactor::Cheap)?;
        let at =
            slot.sealed.windows(3).position(|w| w == b" 2\n").expect("the stanza ends with the work factor")
                + 1;
        for (log_n, standard) in
            [("2", false), ("16", false), ("21", false), ("40", false), ("17", true), ("20", true)]
        {
            let mut asked = slot.clone();
            asked.sealed.splice(at..=at, log_n.bytes());
            let found = work_factor_of(&asked.sealed).expect("the stanza still has its shape");
            assert_eq!(found.to_string(), log_n);
            assert_eq!(WorkFactor::Standard.accepts(found), standard, "{log_n}");
            if !standard {
                let answer = asked.open(&secret("right"), WorkFactor::Standard);
                assert!(matches!(answer, Err(VaultError::WorkFactor { .. })), "{log_n}");
            }
        }
        slot.sealed.splice(at..=at, *b"21");
        assert!(matches!(
            slot.open(&secret("right"), WorkFactor::Cheap),
            Err(VaultError::WorkFactor { log_n: 21 })
        ));
        assert_eq!(WorkFactor::default().log_n(), 18);
        Ok(())
    }

    #[test]
    fn the_database_key_opens_with_every_slot_and_no_other() -> Result<(), VaultError> {
        let (one, two, other) =
            (SlotIdentity::generate(), SlotIdentity::generate(), SlotIdentity::generate());
        let key = DatabaseKey::generate()?;
        let keys = [one.public_key(), two.public_key()];
        let sealed = seal_database_key(&key, keys.iter().map(String::as_str))?;
        assert_eq!(count_recipients(&sealed), 2);
        for identity in [&one, &two] {
            assert_eq!(open_database_key(&sealed, identity)?.hex(), key.hex());
        }
        assert!(matches!(open_database_key(&sealed, &other), Err(VaultError::KeysDamaged)));
        Ok(())
    }

    #[test]
    fn a_slot_id_is_lower_case_hex_and_safe_in_a_file_name() -> Result<(), VaultError> {
        assert_eq!(SlotId::random()?.as_str().len(), ID_DIGITS);
        for wrong in ["", "../../etc", "00112233445566778899AABBCCDDEEFF"] {
            assert!(SlotId::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
        Ok(())
    }
}
