//! What the package for this system puts on the disk.

use std::fs;
use std::path::Path;

use super::figure::Figure;
use crate::bundle;
use crate::program::{released, target};
use crate::trouble::Trouble;

/// Megabytes it may take.
const BUDGET: f64 = 60.0;

/// Makes the package and adds up the files in it; where there is no package to look into, the program alone.
pub fn run() -> Result<Vec<Figure>, Trouble> {
    let (what, bytes) = if cfg!(target_os = "linux") {
        bundle::make("deb")?;
        ("installed size of the package", bytes_in(&target().join("release/bundle/deb"), "data")?)
    } else {
        ("size of the program, all pages in it", bytes_of(&released("tillit"))?)
    };
    let megabytes = bytes as f64 / 1e6;
    Ok(vec![Figure {
        what: what.into(),
        measured: format!("{megabytes:.1} MB"),
        against: "60 MB".into(),
        ratio: megabytes / BUDGET,
        budget: Some(1.0),
    }])
}

/// All files below a folder of this name, which the bundler fills before it packs it.
fn bytes_in(place: &Path, name: &str) -> Result<u64, Trouble> {
    let mut bytes = 0;
    for entry in fs::read_dir(place).map_err(Trouble::file(place))?.flatten() {
        let folder = entry.path().join(name);
        if folder.is_dir() {
            bytes += bytes_below(&folder)?;
        }
    }
    if bytes == 0 { Err(Trouble::Unmeasured("the package is empty".into())) } else { Ok(bytes) }
}

fn bytes_below(folder: &Path) -> Result<u64, Trouble> {
    let entries = fs::read_dir(folder).map_err(Trouble::file(folder))?;
    entries
        .flatten()
        .map(|entry| entry.path())
        .try_fold(0, |sum, path| Ok(sum + if path.is_dir() { bytes_below(&path)? } else { bytes_of(&path)? }))
}

fn bytes_of(file: &Path) -> Result<u64, Trouble> {
    fs::metadata(file).map(|data| data.len()).map_err(Trouble::file(file))
}
