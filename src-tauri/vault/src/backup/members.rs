//! Tar files of plain members, written and read as streams, exact to the byte.
//!
//! Every header is made from a name and a size alone, and a reader takes no other. So there is one way to
//! write the same members, and a bit that differs anywhere, padding and end included, is known as damage.
//! Plain `tar` reads these files like any other.

use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};

use sha2::{Digest, Sha256};

use crate::VaultError;
use crate::archive;
use crate::random::hex;

const BLOCK: usize = 512;

/// How much is read at once; after each such piece progress is told and stopping is possible.
pub(super) const PIECE: usize = 256 << 10;

/// Why a stream of members cannot be read on.
#[derive(Debug)]
pub(super) enum Flaw {
    /// It ends too early.
    Cut,
    /// It is not exactly what a writer here writes.
    Malformed,
    /// Reading itself failed.
    Io(io::Error),
}

impl From<io::Error> for Flaw {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            // What `read_exact` says where nothing follows; a reader that fails itself gives other kinds.
            ErrorKind::UnexpectedEof => Self::Cut,
            _ => Self::Io(error),
        }
    }
}

/// Writes members one after the other and remembers their hashes.
pub(super) struct Writer<W> {
    inner: W,
    sums: Vec<(String, String)>,
}

impl<W: Write> Writer<W> {
    pub(super) fn new(inner: W) -> Self {
        Self { inner, sums: Vec::new() }
    }

    /// Writes a small member.
    pub(super) fn bytes(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.inner.write_all(archive::header(name, bytes.len() as u64)?.as_bytes())?;
        self.inner.write_all(bytes)?;
        self.sums.push((name.to_owned(), hex(&Sha256::digest(bytes))));
        self.pad(bytes.len() as u64)
    }

    /// Writes a member of a known size from a stream; `progress` hears the number of bytes after each piece.
    pub(super) fn stream(
        &mut self,
        name: &str,
        size: u64,
        mut content: impl Read,
        mut progress: impl FnMut(u64) -> Result<(), VaultError>,
        on_write: fn(io::Error) -> VaultError,
    ) -> Result<(), VaultError> {
        let header = archive::header(name, size)?;
        self.inner.write_all(header.as_bytes()).map_err(on_write)?;
        let mut piece = vec![0; PIECE];
        let mut done = 0;
        while done < size {
            let length = PIECE.min(usize::try_from(size - done).unwrap_or(PIECE));
            content.read_exact(&mut piece[..length])?;
            self.inner.write_all(&piece[..length]).map_err(on_write)?;
            done += length as u64;
            progress(done)?;
        }
        self.pad(size).map_err(on_write)
    }

    /// Returns the hashes so far in the form `sha256sum -c` reads.
    pub(super) fn sums(&self) -> String {
        self.sums.iter().map(|(name, sum)| sum_line(name, sum)).collect()
    }

    /// Writes the end and gives the stream back.
    pub(super) fn finish(mut self) -> io::Result<W> {
        self.inner.write_all(&[0; 2 * BLOCK])?;
        Ok(self.inner)
    }

    fn pad(&mut self, size: u64) -> io::Result<()> {
        self.inner.write_all(&[0; BLOCK][..padding(size)])
    }
}

impl<W: Write + Seek> Writer<W> {
    /// Writes a member whose size shows only once it is written: the header is put right afterwards.
    pub(super) fn growing(
        &mut self,
        name: &str,
        write: impl FnOnce(&mut Hashing<&mut W>) -> Result<(), VaultError>,
    ) -> Result<(), VaultError> {
        let start = self.inner.stream_position().map_err(VaultError::place)?;
        self.inner.write_all(&[0; BLOCK]).map_err(VaultError::place)?;
        let mut content = Hashing::new(&mut self.inner);
        write(&mut content)?;
        let (size, sum) = content.finish();
        self.sums.push((name.to_owned(), sum));
        let header = archive::header(name, size)?;
        self.pad(size)
            .and_then(|()| self.inner.seek(SeekFrom::Start(start)))
            .and_then(|_| self.inner.write_all(header.as_bytes()))
            .and_then(|()| self.inner.seek(SeekFrom::End(0)))
            .map_err(VaultError::place)?;
        Ok(())
    }
}

pub(super) fn sum_line(name: &str, sum: &str) -> String {
    format!("{sum}  {name}\n")
}

fn padding(size: u64) -> usize {
    let over = usize::try_from(size % BLOCK as u64).expect("a rest below 512 is small");
    if over == 0 { 0 } else { BLOCK - over }
}

/// Counts and hashes what passes through, in either direction.
pub(super) struct Hashing<S> {
    stream: S,
    hash: Sha256,
    count: u64,
}

impl<S> Hashing<S> {
    pub(super) fn new(stream: S) -> Self {
        Self { stream, hash: Sha256::new(), count: 0 }
    }

    /// Returns how many bytes passed, and their hash.
    pub(super) fn finish(self) -> (u64, String) {
        (self.count, hex(&self.hash.finalize()))
    }

    fn saw(&mut self, bytes: &[u8]) {
        self.hash.update(bytes);
        self.count += bytes.len() as u64;
    }
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.stream.write(bytes)?;
        self.saw(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

impl<R: Read> Read for Hashing<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.stream.read(buffer)?;
        self.saw(&buffer[..length]);
        Ok(length)
    }
}

/// Reads members one after the other.
pub(super) struct Reader<R> {
    inner: R,
}

impl<R: Read> Reader<R> {
    pub(super) fn new(inner: R) -> Self {
        Self { inner }
    }

    /// Returns the next member's name and size, or `None` at the end, where nothing may follow.
    pub(super) fn next(&mut self) -> Result<Option<(String, u64)>, Flaw> {
        let mut block = [0; BLOCK];
        self.inner.read_exact(&mut block)?;
        if block == [0; BLOCK] {
            self.inner.read_exact(&mut block)?;
            let nothing_follows = block == [0; BLOCK] && self.inner.read(&mut block)? == 0;
            return if nothing_follows { Ok(None) } else { Err(Flaw::Malformed) };
        }
        let (name, size) = archive::read_header(&block).ok_or(Flaw::Malformed)?;
        Ok(Some((name, size)))
    }

    /// Reads a small member whole; a larger one is malformed.
    pub(super) fn bytes(&mut self, size: u64, limit: u64) -> Result<Vec<u8>, Flaw> {
        if size > limit {
            return Err(Flaw::Malformed);
        }
        let mut bytes = vec![0; usize::try_from(size).map_err(|_| Flaw::Malformed)?];
        self.inner.read_exact(&mut bytes)?;
        self.padding(size)?;
        Ok(bytes)
    }

    /// Gives the content of a large member as a stream; [`Reader::padding`] has to follow once it is read.
    pub(super) fn content(&mut self, size: u64) -> io::Take<&mut R> {
        self.inner.by_ref().take(size)
    }

    /// Reads what fills a member up to a whole block.
    pub(super) fn padding(&mut self, size: u64) -> Result<(), Flaw> {
        let mut rest = [0; BLOCK];
        let rest = &mut rest[..padding(size)];
        self.inner.read_exact(rest)?;
        if rest.iter().all(|byte| *byte == 0) { Ok(()) } else { Err(Flaw::Malformed) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Members = Vec<(String, Vec<u8>)>;

    fn written() -> Vec<u8> {
        let mut writer = Writer::new(io::Cursor::new(Vec::new()));
        writer.bytes("README", b"open me").expect("memory takes every byte");
        let content = [7_u8; 1030];
        writer
            .growing("grown", |out| Ok(out.write_all(&content)?))
            .and_then(|()| writer.stream("known", 1024, &content[..], |_| Ok(()), VaultError::place))
            .expect("memory takes every byte");
        assert_eq!(writer.sums().lines().count(), 2);
        writer.finish().expect("memory takes every byte").into_inner()
    }

    fn read(bytes: &[u8]) -> Result<Members, Flaw> {
        let mut reader = Reader::new(bytes);
        let mut members = Members::new();
        while let Some((name, size)) = reader.next()? {
            let bytes = reader.bytes(size, 1 << 20)?;
            members.push((name, bytes));
        }
        Ok(members)
    }

    #[test]
    fn members_come_back_and_plain_tar_agrees() {
        let bytes = written();
        let members = read(&bytes).expect("what was written can be read");
        let names: Vec<_> = members.iter().map(|(name, bytes)| (name.as_str(), bytes.len())).collect();
        assert_eq!(names, [("README", 7), ("grown", 1030), ("known", 1024)]);
        let by_tar = archive::unpack_tar(&bytes).expect("the tar crate reads it too");
        assert_eq!(by_tar.into_iter().collect::<Members>(), members);
    }

    #[test]
    fn a_small_member_may_be_as_large_as_the_limit_and_no_larger() {
        for (limit, taken) in [(7, true), (6, false)] {
            let bytes = written();
            let mut reader = Reader::new(&bytes[..]);
            let (_, size) = reader.next().expect("it is sound").expect("there is a member");
            assert_eq!(reader.bytes(size, limit).is_ok(), taken, "{limit}");
        }
    }

    #[test]
    fn every_cut_is_a_cut() {
        let bytes = written();
        for length in 0..bytes.len() {
            assert!(matches!(read(&bytes[..length]), Err(Flaw::Cut)), "{length} bytes");
        }
    }

    #[test]
    fn every_flipped_bit_is_seen_or_is_in_a_member() {
        let bytes = written();
        let members = read(&bytes).expect("what was written can be read");
        for at in 0..bytes.len() {
            for bit in 0..8 {
                let mut changed = bytes.clone();
                changed[at] ^= 1 << bit;
                if let Ok(read) = read(&changed) {
                    assert_ne!(read, members, "bit {bit} of byte {at}");
                    let sizes = |members: &Members| members.iter().map(|m| m.1.len()).collect::<Vec<_>>();
                    assert_eq!(sizes(&read), sizes(&members), "bit {bit} of byte {at}");
                }
            }
        }
    }

    #[test]
    fn anything_after_the_end_is_malformed() {
        for more in [&[0_u8; 1][..], &[0; 512], b"more"] {
            let mut bytes = written();
            bytes.extend_from_slice(more);
            assert!(matches!(read(&bytes), Err(Flaw::Malformed)));
        }
    }
}
