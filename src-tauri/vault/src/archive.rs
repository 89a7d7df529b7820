//! A tar of a few small plain files, read with bounds.
//!
//! Whatever a file claims, reading it costs no more memory than the file itself has: no extension of tar is
//! followed, and nothing is unpacked to the disk.

use std::collections::BTreeMap;
use std::io::{self, Read};

/// More than the slots of any centre.
const COUNT_LIMIT: usize = 66;
const SIZE_LIMIT: u64 = 64 << 10;

/// Packs files in their order, the same bytes every time.
pub(crate) fn pack_tar<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> io::Result<Vec<u8>> {
    let mut archive = tar::Builder::new(Vec::new());
    for (name, bytes) in files {
        archive.append(&header(name, bytes.len() as u64)?, bytes)?;
    }
    archive.into_inner()
}

/// Makes the one header a plain file of this name and size has here.
pub(crate) fn header(name: &str, size: u64) -> io::Result<tar::Header> {
    let mut header = tar::Header::new_ustar();
    header.set_path(name)?;
    header.set_size(size);
    header.set_mode(0o600);
    header.set_mtime(0);
    header.set_cksum();
    Ok(header)
}

/// Reads name and size from a header, if it is exactly the one [`header`] makes.
pub(crate) fn read_header(block: &[u8; 512]) -> Option<(String, u64)> {
    let found = tar::Header::from_byte_slice(block);
    let name = std::str::from_utf8(&found.path_bytes()).ok()?.to_owned();
    let size = found.entry_size().ok()?;
    (header(&name, size).ok()?.as_bytes() == block).then_some((name, size))
}

/// Reads plain files only, none twice, and none larger or more than the bounds; extensions of tar are not
/// followed.
pub(crate) fn unpack_tar(bytes: &[u8]) -> Option<BTreeMap<String, Vec<u8>>> {
    let mut members = BTreeMap::new();
    let mut archive = tar::Archive::new(bytes);
    for entry in archive.entries().ok()?.raw(true) {
        let mut entry = entry.ok()?;
        let name = std::str::from_utf8(&entry.header().path_bytes()).ok()?.to_owned();
        if entry.header().entry_type() != tar::EntryType::Regular
            || entry.size() > SIZE_LIMIT
            || members.len() == COUNT_LIMIT
        {
            return None;
        }
        let mut content = Vec::new();
        entry.read_to_end(&mut content).ok()?;
        if members.insert(name, content).is_some() {
            return None;
        }
    }
    Some(members)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_come_back_as_they_were_packed() -> io::Result<()> {
        let bytes = pack_tar([("b", &b"two"[..]), ("a", b"")].into_iter())?;
        let files = BTreeMap::from([("a".to_owned(), vec![]), ("b".to_owned(), b"two".to_vec())]);
        assert_eq!(unpack_tar(&bytes), Some(files));
        assert_eq!(bytes, pack_tar([("b", &b"two"[..]), ("a", b"")].into_iter())?);
        Ok(())
    }

    #[test]
    fn a_header_is_read_only_as_it_is_made_here() -> io::Result<()> {
        let mut made = header("name", 7)?;
        assert_eq!(read_header(made.as_bytes()), Some(("name".to_owned(), 7)));
        made.set_mtime(1);
        made.set_cksum();
        assert_eq!(read_header(made.as_bytes()), None);
        Ok(())
    }

    #[test]
    fn a_file_too_large_is_refused() -> io::Result<()> {
        let large = vec![0; usize::try_from(SIZE_LIMIT).expect("a small number") + 1];
        assert!(unpack_tar(&pack_tar([("large", &large[..])].into_iter())?).is_none());
        assert!(unpack_tar(&pack_tar([("large", &large[1..])].into_iter())?).is_some());
        Ok(())
    }

    #[test]
    fn too_many_files_are_refused_and_so_is_one_twice() -> io::Result<()> {
        let names: Vec<String> = (0..=COUNT_LIMIT).map(|n| n.to_string()).collect();
        let many = |count: usize| pack_tar(names[..count].iter().map(|name| (name.as_str(), &b""[..])));
        assert!(unpack_tar(&many(COUNT_LIMIT)?).is_some());
        assert!(unpack_tar(&many(COUNT_LIMIT + 1)?).is_none());
        assert!(unpack_tar(&pack_tar([("a", &b"1"[..]), ("a", b"2")].into_iter())?).is_none());
        Ok(())
    }

    #[test]
    fn a_file_cut_short_is_refused() -> io::Result<()> {
        let bytes = pack_tar([("a", &[7; 600][..])].into_iter())?;
        for length in [513, 1000, 1111] {
            assert!(unpack_tar(&bytes[..length]).is_none(), "{length} bytes");
        }
        Ok(())
    }

    #[test]
    fn extensions_of_tar_are_refused_and_not_followed() -> io::Result<()> {
        let file = pack_tar([("name", &b"content"[..])].into_iter())?;
        for (kind, extension) in
            [(tar::EntryType::XHeader, &b"14 path=other\n"[..]), (tar::EntryType::GNULongName, b"other")]
        {
            let mut header = tar::Header::new_gnu();
            header.set_path("extension")?;
            header.set_entry_type(kind);
            header.set_size(extension.len() as u64);
            header.set_cksum();
            let mut bytes = header.as_bytes().to_vec();
            bytes.extend_from_slice(extension);
            bytes.resize(1024, 0);
            bytes.extend_from_slice(&file);
            assert!(unpack_tar(&bytes).is_none(), "{kind:?}");
        }
        Ok(())
    }

    #[test]
    fn a_header_that_claims_gigabytes_or_a_link_is_refused() -> io::Result<()> {
        let mut header = tar::Header::new_ustar();
        header.set_path("name")?;
        header.set_size(u64::from(u32::MAX));
        header.set_cksum();
        assert!(unpack_tar(header.as_bytes()).is_none());
        header.set_size(0);
        header.set_cksum();
        assert!(unpack_tar(header.as_bytes()).is_some());
        for kind in [tar::EntryType::GNULongName, tar::EntryType::XHeader, tar::EntryType::Symlink] {
            header.set_entry_type(kind);
            header.set_cksum();
            assert!(unpack_tar(header.as_bytes()).is_none(), "{kind:?}");
        }
        Ok(())
    }
}
