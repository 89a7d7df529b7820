//! There is nothing to generate; with a build script, Tauri has a place for the empty page.

fn main() {}
