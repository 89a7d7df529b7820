//! The encrypted part of a backup, written and read as a stream.

use std::fs::{File, OpenOptions};
use std::io::{self, BufReader, Read, Write};
use std::path::Path;

use zeroize::Zeroizing;

use super::manifest::{MANIFEST, OPEN, SMALL_LIMIT, Sealed, key_in, open_text};
use super::members::{Flaw, PIECE, Reader, Writer};
use super::{DATABASE, Stage, Steps, tell};
use crate::database::DatabaseKey;
use crate::slot::SlotIdentity;
use crate::{Plan, VaultError, disk};

/// What the encrypted part holds beside the database.
pub(super) struct Payload {
    pub(super) sealed: Sealed,
    pub(super) key: DatabaseKey,
}

/// Encrypts manifest, key line and database to all recipients.
pub(super) fn write(
    out: impl Write,
    recipients: &[age::x25519::Recipient],
    payload: &Payload,
    database: &Path,
    steps: &mut Steps<'_>,
) -> Result<(), VaultError> {
    let recipients = recipients.iter().map(|recipient| recipient as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).map_err(|_| VaultError::KeysChanged)?;
    let encrypting = encryptor.wrap_output(out).map_err(VaultError::place)?;
    let mut members = Writer::new(encrypting);
    let open = open_text(&payload.key, DATABASE);
    members
        .bytes(MANIFEST, payload.sealed.text.as_bytes())
        .and_then(|()| members.bytes(OPEN, open.as_bytes()))
        .map_err(VaultError::place)?;
    let file = File::open(database)?;
    let size = file.metadata()?.len();
    let progress = |done| tell(steps, Stage::Writing, done, size);
    members.stream(DATABASE, size, file, progress, VaultError::place)?;
    members.finish().and_then(|encrypting| encrypting.finish()).map_err(VaultError::place)?;
    Ok(())
}

/// Decrypts the small files, and the database too where a place for it is given.
///
/// Without a place the stream is not read to its end. What is returned is authenticated all the same: age
/// gives no byte of a chunk before it has checked the chunk.
pub(super) fn read(
    sealed: impl Read,
    identity: &SlotIdentity,
    plan: &Plan,
    database: Option<&Path>,
) -> Result<Payload, VaultError> {
    let decryptor = age::Decryptor::new_buffered(BufReader::with_capacity(PIECE, sealed)).map_err(refused)?;
    let keys = std::iter::once(identity.for_age() as &dyn age::Identity);
    let mut members = Reader::new(Authentic(decryptor.decrypt(keys).map_err(refused)?));

    let mut small = |name: &str| -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let size = next(&mut members, name)?;
        Ok(Zeroizing::new(members.bytes(size, SMALL_LIMIT).map_err(forged)?))
    };
    let sealed = Sealed::read(&small(MANIFEST)?, plan)?;
    let key = key_in(&small(OPEN)?).ok_or(VaultError::BackupForged)?;
    if let Some(path) = database {
        let size = next(&mut members, DATABASE)?;
        unpack(members.content(size), size, path)?;
        members.padding(size).map_err(forged)?;
        if members.next().map_err(forged)?.is_some() {
            return Err(VaultError::BackupForged);
        }
    }
    Ok(Payload { sealed, key })
}

fn next(members: &mut Reader<impl Read>, name: &str) -> Result<u64, VaultError> {
    match members.next().map_err(forged)? {
        Some((found, size)) if found == name => Ok(size),
        _ => Err(VaultError::BackupForged),
    }
}

fn unpack(mut content: impl Read, size: u64, path: &Path) -> Result<(), VaultError> {
    disk::create_private_file(path)?;
    let mut file = OpenOptions::new().write(true).open(path)?;
    let mut piece = vec![0; PIECE];
    let mut done = 0;
    loop {
        let length = content.read(&mut piece).map_err(|error| forged(error.into()))?;
        if length == 0 {
            break;
        }
        file.write_all(&piece[..length])?;
        done += length as u64;
    }
    if done == size { Ok(()) } else { Err(VaultError::BackupForged) }
}

/// Whoever wrote what does not read as it should knew the recipients, or age would have refused it.
fn forged(flaw: Flaw) -> VaultError {
    match flaw {
        Flaw::Cut | Flaw::Malformed => VaultError::BackupForged,
        Flaw::Io(error) => tampered(error),
    }
}

/// What age does not take, although the hashes fit, was exchanged by somebody.
fn refused(error: age::DecryptError) -> VaultError {
    match error {
        age::DecryptError::Io(error) => tampered(error),
        _ => VaultError::BackupTampered,
    }
}

fn tampered(error: io::Error) -> VaultError {
    if error.raw_os_error().is_some() { VaultError::place(error) } else { VaultError::BackupTampered }
}

/// Reads what age has authenticated. A chunk it refuses is never mistaken for the end of the stream.
struct Authentic<R>(R);

impl<R: Read> Read for Authentic<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer).map_err(|error| match error.raw_os_error() {
            Some(_) => error,
            None => io::Error::other("a chunk is not authentic"),
        })
    }
}
