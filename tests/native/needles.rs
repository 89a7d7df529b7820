//! Words that must be nowhere, in every way a program could have written them down.

use std::{
    fs,
    io::BufRead,
    path::{Path, PathBuf},
};

/// Byte strings to look for.
pub struct Needles {
    each: Vec<(String, Vec<u8>)>,
}

impl Needles {
    /// Words as text: UTF-8, both orders of UTF-16, base64 wherever it begins, hex in both cases.
    pub fn of<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let mut needles = Self { each: Vec::new() };
        for word in words {
            let utf16: Vec<u16> = word.encode_utf16().collect();
            needles.add(word, word.as_bytes());
            needles.add(word, &utf16.iter().flat_map(|unit| unit.to_le_bytes()).collect::<Vec<_>>());
            needles.add(word, &utf16.iter().flat_map(|unit| unit.to_be_bytes()).collect::<Vec<_>>());
        }
        needles
    }

    /// The same for bytes that are no text, such as a key.
    pub fn and_bytes(mut self, called: &str, bytes: &[u8]) -> Self {
        self.add(called, bytes);
        self
    }

    fn add(&mut self, called: &str, bytes: &[u8]) {
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let written = [bytes.to_vec(), hex.to_uppercase().into_bytes(), hex.into_bytes()];
        let encoded = (0..3).map(|before| base64_within(bytes, before).into_bytes());
        self.each.extend(written.into_iter().chain(encoded).map(|bytes| (called.to_owned(), bytes)));
    }

    /// Which of the words stand in these bytes.
    pub fn found_in(&self, bytes: &[u8]) -> Vec<&str> {
        let there = self.each.iter().filter(|(_, needle)| holds(bytes, needle));
        there.map(|(called, _)| called.as_str()).collect()
    }

    /// Which of the words stand in the files of a folder, and how many bytes were looked at.
    pub fn found_below(&self, folder: &Path) -> (Vec<(PathBuf, String)>, usize) {
        let (mut found, mut looked) = (Vec::new(), 0);
        let mut open = vec![folder.to_owned()];
        while let Some(path) = open.pop() {
            let Ok(kind) = fs::symlink_metadata(&path) else { continue };
            // A file's name can say as much as what is in it.
            let mut bytes = path.as_os_str().as_encoded_bytes().to_vec();
            if kind.is_dir() {
                open.extend(fs::read_dir(&path).into_iter().flatten().flatten().map(|entry| entry.path()));
            } else if kind.is_file() {
                bytes.extend(fs::read(&path).expect("the test's own files can be read"));
            }
            looked += bytes.len();
            found.extend(self.found_in(&bytes).into_iter().map(|word| (path.clone(), word.to_owned())));
        }
        (found, looked)
    }
}

/// What stays the same of the base64 of `bytes` when `before` others stand before it and any after it.
fn base64_within(bytes: &[u8], before: usize) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits: Vec<u8> = bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1)).collect();
    // The first letter that is made of nothing but our own bits.
    let skipped = (6 - before * 8 % 6) % 6;
    let letters = bits[skipped..].chunks_exact(6);
    letters
        .map(|six| char::from(LETTERS[usize::from(six.iter().fold(0, |sum, bit| sum << 1 | bit))]))
        .collect()
}

/// Whether one byte string stands in another.
fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    let Some((first, rest)) = needle.split_first() else { return true };
    let mut left = bytes;
    // The standard library's search for a byte is fast even where this code is not optimised.
    while let Ok(1..) = left.skip_until(*first) {
        if left.starts_with(rest) {
            return true;
        }
    }
    false
}

#[test]
fn a_word_is_found_however_it_was_written_down() {
    let needles = Needles::of(["Quillfeather"]).and_bytes("key", &[7, 0, 255, 80, 9, 1]);
    for (text, found) in [
        ("say Quillfeather again", vec!["Quillfeather"]),
        ("say Quillfeathe again", vec![]),
        // printf 'Quillfeather', 'xQuillfeather', 'xxQuillfeatherx' | base64
        ("UXVpbGxmZWF0aGVy", vec!["Quillfeather"]),
        ("eFF1aWxsZmVhdGhlcg==", vec!["Quillfeather"]),
        ("eHhRdWlsbGZlYXRoZXJ4", vec!["Quillfeather"]),
        ("5175696c6c66656174686572", vec!["Quillfeather"]),
        ("key = 0700FF500901", vec!["key"]),
    ] {
        assert_eq!(needles.found_in(text.as_bytes()), found, "{text}");
    }
    let wide: Vec<u8> = "Quillfeather".encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(needles.found_in(&wide), ["Quillfeather"]);
    assert_eq!(needles.found_in(&[3, 7, 0, 255, 80, 9, 1, 3]), ["key"]);
}
