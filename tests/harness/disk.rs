//! A disk that promises no more than POSIX does, and what it may hold when the power goes.
//!
//! Bytes are on it once their file was synchronised, names once their folder was. Whatever came after may be
//! there or not: each write whole, in part by sectors of 512 bytes, or not at all, whatever the order; each
//! change of a name likewise. Real file systems keep more in order than this one.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fastrand::Rng;

use crate::trace::{Call, Kind};

const SECTOR: usize = 512;

/// Something that happened to the disk, or a line that was said meanwhile.
#[derive(Clone, Debug)]
pub enum Event {
    Create { path: String, truncate: bool },
    MakeFolder { path: String },
    Write { path: String, at: usize, bytes: Vec<u8> },
    Truncate { path: String, length: usize },
    Sync { path: String },
    Rename { path: String, to: String },
    Remove { path: String },
    Said,
}

impl Event {
    /// Records a call that is about to happen.
    pub fn of(call: &Call) -> Self {
        let path = call.path.clone();
        match &call.kind {
            Kind::Open { truncate, .. } => Self::Create { path, truncate: *truncate },
            Kind::Write { .. } | Kind::Copy { .. } => {
                let at = usize::try_from(call.position()).expect("a small file");
                Self::Write { path, at, bytes: call.bytes() }
            }
            Kind::Truncate { length } => {
                Self::Truncate { path, length: usize::try_from(*length).expect("a small file") }
            }
            Kind::Sync => Self::Sync { path },
            Kind::Rename { to } => Self::Rename { path, to: to.clone() },
            Kind::Remove => Self::Remove { path },
            Kind::MakeFolder => Self::MakeFolder { path },
            Kind::Say => Self::Said,
            Kind::Read => unreachable!("reads are not recorded"),
        }
    }
}

/// A file or a folder: its bytes on the disk, and what is still on the way there.
#[derive(Clone, Debug, Default)]
struct Node {
    is_folder: bool,
    durable: Vec<u8>,
    pending: Vec<Change>,
}

#[derive(Clone, Debug)]
enum Change {
    Write { at: usize, bytes: Vec<u8> },
    Length(usize),
}

/// Names that get or lose their node, all at once.
type Naming = Vec<(String, Option<usize>)>;

/// The disk while events happen to it.
#[derive(Clone, Debug, Default)]
pub struct Disk {
    nodes: Vec<Node>,
    names: BTreeMap<String, usize>,
    durable: BTreeMap<String, usize>,
    pending: Vec<Naming>,
}

/// Files and their bytes; a folder has none.
pub type Image = BTreeMap<String, Option<Vec<u8>>>;

impl Disk {
    /// A disk with everything below a folder safely on it.
    pub fn with(root: &Path) -> Self {
        let mut disk = Self::default();
        let mut open = vec![String::new()];
        while let Some(folder) = open.pop() {
            let Ok(entries) = fs::read_dir(root.join(&folder)) else { continue };
            for entry in entries {
                let path = entry.expect("an entry can be read").path();
                let name = path.strip_prefix(root).expect("it is below").to_string_lossy().into_owned();
                let is_folder = path.is_dir();
                if is_folder {
                    open.push(name.clone());
                }
                let durable =
                    if is_folder { Vec::new() } else { fs::read(&path).expect("a file can be read") };
                disk.nodes.push(Node { is_folder, durable, pending: Vec::new() });
                disk.names.insert(name, disk.nodes.len() - 1);
            }
        }
        disk.durable = disk.names.clone();
        disk
    }

    /// Lets an event happen.
    pub fn happen(&mut self, event: &Event) {
        match event {
            Event::Create { path, truncate } => match self.names.get(path) {
                Some(node) if *truncate => self.nodes[*node].pending.push(Change::Length(0)),
                Some(_) => {}
                None => self.make(path, false),
            },
            Event::MakeFolder { path } if self.names.contains_key(path) => {}
            Event::MakeFolder { path } => self.make(path, true),
            Event::Write { path, at, bytes } => {
                self.change(path, Change::Write { at: *at, bytes: bytes.clone() });
            }
            Event::Truncate { path, length } => self.change(path, Change::Length(*length)),
            Event::Sync { path } => self.sync(path),
            Event::Rename { path, to } => {
                if let Some(node) = self.names.get(path).copied() {
                    self.name(vec![(path.clone(), None), (to.clone(), Some(node))]);
                }
            }
            Event::Remove { path } => {
                if self.names.contains_key(path) {
                    self.name(vec![(path.clone(), None)]);
                }
            }
            Event::Said => {}
        }
    }

    fn make(&mut self, path: &str, is_folder: bool) {
        self.nodes.push(Node { is_folder, ..Node::default() });
        self.name(vec![(path.to_owned(), Some(self.nodes.len() - 1))]);
    }

    fn name(&mut self, naming: Naming) {
        apply(&mut self.names, &naming);
        self.pending.push(naming);
    }

    fn change(&mut self, path: &str, change: Change) {
        // A file without a name is gone with the power.
        if let Some(node) = self.names.get(path) {
            self.nodes[*node].pending.push(change);
        }
    }

    fn sync(&mut self, path: &str) {
        if let Some(node) = self.names.get(path).map(|node| &mut self.nodes[*node])
            && !node.is_folder
        {
            for change in std::mem::take(&mut node.pending) {
                change.apply(&mut node.durable, None);
            }
            return;
        }
        let (durable, pending): (Vec<_>, Vec<_>) = std::mem::take(&mut self.pending)
            .into_iter()
            .partition(|naming| naming.iter().any(|(name, _)| folder_of(name) == path));
        for naming in durable {
            apply(&mut self.durable, &naming);
        }
        self.pending = pending;
    }

    /// One of the many things the disk may hold should the power go now.
    pub fn image(&self, dice: &mut Rng) -> Image {
        let mut names = self.durable.clone();
        // Some file systems keep names in order, some do not.
        let in_order = dice.bool();
        let kept = dice.usize(..=self.pending.len());
        let chance = *dice.choice([0.0, 0.2, 0.5, 0.8, 1.0]).as_ref().expect("there are some");
        for (index, naming) in self.pending.iter().enumerate() {
            if if in_order { index < kept } else { dice.f64() < chance } {
                apply(&mut names, naming);
            }
        }
        // What lies in a folder without a name is as good as not there. A folder's name comes before those in it.
        let mut folders = vec![String::new()];
        names.retain(|name, node| {
            let there = folders.iter().any(|folder| folder == folder_of(name));
            if there && self.nodes[*node].is_folder {
                folders.push(name.clone());
            }
            there
        });
        names
            .into_iter()
            .map(|(name, node)| {
                let node = &self.nodes[node];
                (name, (!node.is_folder).then(|| node.image(dice)))
            })
            .collect()
    }
}

impl Node {
    fn image(&self, dice: &mut Rng) -> Vec<u8> {
        let mut bytes = self.durable.clone();
        if self.pending.is_empty() {
            return bytes;
        }
        let in_order = dice.bool();
        let kept = dice.usize(..=self.pending.len());
        let chance = *dice.choice([0.0, 0.1, 0.5, 0.9, 1.0]).as_ref().expect("there are some");
        for (index, change) in self.pending.iter().enumerate() {
            let whole = if in_order { index < kept } else { dice.f64() < chance };
            // The last write of an ordered disk, and any write of another, may be torn.
            let torn = if in_order { index == kept } else { dice.u8(..4) == 0 };
            if torn {
                change.apply(&mut bytes, Some(dice));
            } else if whole {
                change.apply(&mut bytes, None);
            }
        }
        bytes
    }
}

impl Change {
    /// Applies the change, or with dice some of its sectors.
    fn apply(&self, to: &mut Vec<u8>, dice: Option<&mut Rng>) {
        match (self, dice) {
            (Self::Length(length), None) => to.resize(*length, 0),
            (Self::Length(length), Some(dice)) => {
                if dice.bool() {
                    to.resize(*length, 0);
                }
            }
            (Self::Write { at, bytes }, None) => write(to, *at, bytes),
            (Self::Write { at, bytes }, Some(dice)) => {
                let mut from = 0;
                while from < bytes.len() {
                    let sector_ends = (at + from) / SECTOR * SECTOR + SECTOR - at;
                    let until = sector_ends.min(bytes.len());
                    if dice.bool() {
                        write(to, at + from, &bytes[from..until]);
                    }
                    from = until;
                }
            }
        }
    }
}

fn write(to: &mut Vec<u8>, at: usize, bytes: &[u8]) {
    let end = at + bytes.len();
    if to.len() < end {
        to.resize(end, 0);
    }
    to[at..end].copy_from_slice(bytes);
}

fn apply(names: &mut BTreeMap<String, usize>, naming: &Naming) {
    for (name, node) in naming {
        match node {
            Some(node) => names.insert(name.clone(), *node),
            None => names.remove(name),
        };
    }
}

fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Puts an image in the place of what is below `root`.
pub fn put(image: &Image, root: &Path) {
    let gone = fs::remove_dir_all(root);
    assert!(gone.is_ok() || !root.exists(), "a scratch folder can be removed");
    let put = || -> std::io::Result<()> {
        fs::create_dir_all(root)?;
        // A folder's name comes before those of the files in it.
        for (name, bytes) in image {
            match bytes {
                None => fs::create_dir(root.join(name))?,
                Some(bytes) => fs::write(root.join(name), bytes)?,
            }
        }
        Ok(())
    };
    put().expect("a scratch folder can be written");
}
