//! Deriving a key from a passphrase, and nothing else: what opening a vault cannot be quicker than.

use std::{io::Read, iter, time::Duration};

use age::{Decryptor, Encryptor, Identity, Recipient, scrypt, secrecy::SecretString};

use crate::Trouble;
use crate::clock::time;

/// The work of a vault's slots (SECURITY: scrypt with N = 2^18).
const LOG_N: u8 = 18;

/// A small age file under a passphrase, with the work of a vault's slot.
pub struct Sealed(Vec<u8>);

impl Sealed {
    /// Seals a few bytes.
    pub fn new() -> Result<Self, Trouble> {
        let mut recipient = scrypt::Recipient::new(passphrase());
        recipient.set_work_factor(LOG_N);
        let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn Recipient))
            .expect("there is one recipient");
        let mut sealed = Vec::new();
        let mut writer = encryptor.wrap_output(&mut sealed)?;
        std::io::Write::write_all(&mut writer, b"a key")?;
        writer.finish()?;
        Ok(Self(sealed))
    }

    /// Opens them again, which derives the key once.
    pub fn open(&self) -> Result<Duration, Trouble> {
        let mut identity = scrypt::Identity::new(passphrase());
        identity.set_max_work_factor(LOG_N);
        let (opened, took) = time(|| -> Result<Vec<u8>, Trouble> {
            let decryptor = Decryptor::new_buffered(&self.0[..])?;
            let mut opened = Vec::new();
            decryptor.decrypt(iter::once(&identity as &dyn Identity))?.read_to_end(&mut opened)?;
            Ok(opened)
        });
        opened.map(|_| took)
    }
}

fn passphrase() -> SecretString {
    SecretString::from("violet lantern orchard pebble sailing winter".to_owned())
}
