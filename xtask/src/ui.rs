//! The user interface: built where one of its sources is newer than what was built last.

use crate::freshness::is_older;
use crate::node::npm;
use crate::program::root;
use crate::trouble::Outcome;

/// What the built pages are made from, under the root.
const SOURCES: &[&str] = &[
    "ui/src",
    "ui/public",
    "ui/index.html",
    "ui/package.json",
    "ui/package-lock.json",
    "ui/vite.config.ts",
    "ui/svelte.config.js",
    "ui/tsconfig.json",
    "locales",
];

/// Builds the pages into ui/dist where they are missing or older than their sources.
pub fn build() -> Outcome {
    let sources: Vec<_> = SOURCES.iter().map(|source| root().join(source)).collect();
    let dist = root().join("ui/dist");
    // Compiling the shell alone leaves a page there that only says that nothing was built.
    if is_older(&dist.join("index.html"), &sources) || !dist.join("assets").is_dir() {
        return script("build", &[]);
    }
    eprintln!("ui/dist is newer than its sources");
    Ok(())
}

/// Runs one of the scripts of ui/package.json.
pub fn script(name: &str, args: &[&str]) -> Outcome {
    npm()?.args(["run", "--silent", name, "--"]).args(args).run()
}
