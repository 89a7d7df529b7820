//! Processes as the kernel shows them.

use std::{fs, ops::Range, os::unix::fs::FileExt, path::PathBuf, process::Child};

use rustix::process::{Pid, Signal, kill_process};

/// A process by its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Process {
    id: u32,
    name: String,
}

impl Process {
    /// The process of a child.
    pub fn of(child: &Child) -> Self {
        Self::numbered(child.id())
    }

    fn numbered(id: u32) -> Self {
        let name = fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default().trim().to_owned();
        Self { id, name }
    }

    /// This process and all that descend from it, itself first.
    pub fn tree(&self) -> Vec<Self> {
        let all: Vec<_> = fs::read_dir("/proc")
            .expect("there is a /proc")
            .flatten()
            .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
            .map(Self::numbered)
            .collect();
        let mut tree = vec![self.clone()];
        let mut next = 0;
        while let Some(parent) = tree.get(next).map(|process| process.id.to_string()) {
            tree.extend(all.iter().filter(|process| process.status("PPid") == parent).cloned());
            next += 1;
        }
        tree
    }

    /// The name of its program.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether the kernel lets this test look into its memory: the app's own is shown to root alone.
    pub fn shows_its_memory(&self) -> bool {
        fs::File::open(self.folder().join("mem")).is_ok()
    }

    /// Whether it runs; one that has ended and was not waited for does not.
    pub fn is_alive(&self) -> bool {
        let state = self.status("State");
        !state.is_empty() && !state.starts_with('Z')
    }

    /// Asks it to end, as the end of a session does.
    pub fn is_asked_to_end(&self) {
        let number = i32::try_from(self.id).ok().and_then(Pid::from_raw);
        kill_process(number.expect("it has a number"), Signal::TERM).expect("it is there");
    }

    /// A line of its status.
    pub fn status(&self, key: &str) -> String {
        let text = self.read("status");
        let line = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(':'));
        line.unwrap_or_default().trim().to_owned()
    }

    /// The soft limit of this name.
    pub fn limit(&self, name: &str) -> String {
        let text = self.read("limits");
        let line = text.lines().find_map(|line| line.strip_prefix(name));
        line.and_then(|line| line.split_whitespace().next()).unwrap_or_default().to_owned()
    }

    /// The sockets it holds that are of a network's families. Empty where the kernel keeps its open files from us:
    /// then the filter alone speaks.
    pub fn network_sockets(&self) -> Vec<String> {
        let held: Vec<String> = fs::read_dir(self.folder().join("fd"))
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|file| Some(fs::read_link(file.path()).ok()?.to_str()?.to_owned()))
            .filter_map(|target| Some(target.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned()))
            .collect();
        let mut found = Vec::new();
        for family in ["tcp", "tcp6", "udp", "udp6", "raw", "raw6", "packet", "netlink"] {
            for line in self.read(&format!("net/{family}")).lines().skip(1) {
                if line.split_whitespace().any(|word| held.iter().any(|socket| socket == word)) {
                    found.push(format!("{family}: {line}"));
                }
            }
        }
        found
    }

    /// Every socket to a network in the namespace it runs in, whoever holds it. The kernel's own netlink ones are not listed.
    pub fn sockets_in_its_network(&self) -> Vec<String> {
        let families =
            ["tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "icmp6", "packet"];
        let lists = families.map(|family| self.read(&format!("net/{family}")));
        lists.iter().flat_map(|list| list.lines().skip(1)).map(str::to_owned).collect()
    }

    /// Shows each part of its memory that was ever written to; nothing where the kernel keeps it from us.
    pub fn each_written_area(&self, mut look: impl FnMut(&[u8])) {
        let Ok(memory) = fs::File::open(self.folder().join("mem")) else { return };
        for area in self.written_areas() {
            let mut bytes = vec![0; area.len()];
            // An area can go while it is looked at.
            if memory.read_exact_at(&mut bytes, area.start as u64).is_ok() {
                look(&bytes);
            }
        }
    }

    /// The parts of its memory that can be written to and that something was ever written to. A web view
    /// reserves gigabytes it does not use.
    fn written_areas(&self) -> Vec<Range<usize>> {
        let Ok(pages) = fs::File::open(self.folder().join("pagemap")) else { return Vec::new() };
        let mut written: Vec<Range<usize>> = Vec::new();
        for area in self.areas() {
            for first in (area.start..area.end).step_by(AT_ONCE * PAGE) {
                let count = AT_ONCE.min((area.end - first) / PAGE);
                let mut entries = vec![0; count * ENTRY];
                if pages.read_exact_at(&mut entries, (first / PAGE * ENTRY) as u64).is_err() {
                    continue;
                }
                // The topmost byte of an entry says whether the page is in memory or swapped out.
                let used =
                    entries.chunks_exact(ENTRY).enumerate().filter(|(_, entry)| entry[ENTRY - 1] & 0xc0 != 0);
                for place in used.map(|(index, _)| first + index * PAGE) {
                    match written.last_mut() {
                        Some(last) if last.end == place => last.end += PAGE,
                        _ => written.push(place..place + PAGE),
                    }
                }
            }
        }
        written
    }

    /// The writable parts of its memory.
    fn areas(&self) -> Vec<Range<usize>> {
        let text = self.read("maps");
        let area = |line: &str| {
            let (range, rest) = line.split_once(' ')?;
            let (from, to) = range.split_once('-')?;
            let area = usize::from_str_radix(from, 16).ok()?..usize::from_str_radix(to, 16).ok()?;
            rest.starts_with("rw").then_some(area)
        };
        text.lines().filter_map(area).collect()
    }

    fn folder(&self) -> PathBuf {
        PathBuf::from(format!("/proc/{}", self.id))
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.folder().join(file)).unwrap_or_default()
    }
}

/// The size of a page, and of its entry in the kernel's list.
const PAGE: usize = 4096;
const ENTRY: usize = 8;
/// How many entries are read at once.
const AT_ONCE: usize = 1 << 17;
