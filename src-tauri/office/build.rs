//! Bundles every message file of `locales` into the office, so that a new file needs no list.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").canonicalize()?;
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut files = String::from("&[\n");
    for folder in sorted(&locales)?.into_iter().filter(|folder| folder.is_dir()) {
        for file in
            sorted(&folder)?.into_iter().filter(|file| file.extension().is_some_and(|end| end == "ftl"))
        {
            let (tag, name) = (name_of(&folder), name_of(&file));
            writeln!(
                files,
                "    MessageFile {{ tag: {tag:?}, name: {name:?}, source: include_str!({file:?}) }},"
            )
            .map_err(io::Error::other)?;
        }
    }
    files.push_str("]\n");
    let out = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    fs::write(Path::new(&out).join("locales.rs"), files)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
