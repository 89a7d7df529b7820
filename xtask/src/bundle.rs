//! `cargo xtask bundle`: installers for the system it runs on, made by Tauri's own tool.
//!
//! Linux gets deb and rpm, which need nothing from the network; an AppImage would fetch parts of
//! itself. Windows and macOS have never been run: their kinds are the ones Tauri recommends.

use std::process::ExitCode;

use crate::node;
use crate::program::{Program, root};
use crate::setup;
use crate::trouble::{Outcome, Trouble};

const KINDS: &str = if cfg!(target_os = "linux") {
    "deb,rpm"
} else if cfg!(windows) {
    "nsis"
} else {
    "app,dmg"
};

/// Builds the release and its installers.
pub fn run() -> Result<ExitCode, Trouble> {
    make(KINDS)?;
    Ok(ExitCode::SUCCESS)
}

/// Makes installers of these kinds.
pub fn make(kinds: &str) -> Outcome {
    setup::for_the_app()?;
    let tauri = if cfg!(windows) { "tauri.cmd" } else { "tauri" };
    Program::new(root().join("ui/node_modules/.bin").join(tauri))
        .args(["build", "--ci", "--bundles", kinds])
        .with_path(node::folder()?.as_deref())
        .run()
}
