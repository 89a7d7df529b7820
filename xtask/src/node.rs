//! Node and npm, which build the user interface, and the packages it is built from.
//!
//! Vite asks for Node 20.19. Debian 12 and Ubuntu 24.04 still carry 18, and fetching from Node's own
//! site would be one more place to trust and to reach. So on systems with apt Node comes from PyPI,
//! into the build folder, held to the hashes in node.txt. Elsewhere the distribution's own Node is
//! recent enough.

use std::path::{Path, PathBuf};

use crate::freshness::is_older;
use crate::manager::Manager;
use crate::program::{Program, find_on_path, root, target};
use crate::trouble::{Outcome, Trouble};

const OLDEST: (u32, u32) = (20, 19);

/// Names npm, installing Node first where there is none or an older one.
pub fn npm() -> Result<Program, Trouble> {
    let folder = folder()?;
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let program = folder.as_ref().map_or_else(|| PathBuf::from(npm), |folder| folder.join(npm));
    Ok(Program::new(program).with_path(folder.as_deref()).within("ui"))
}

/// Installs exactly what ui/package-lock.json names, where that has changed since the last time.
pub fn install_modules() -> Outcome {
    let ui = root().join("ui");
    if is_older(&ui.join("node_modules/.package-lock.json"), &[ui.join("package-lock.json")]) {
        eprintln!("setup: installing the packages the user interface is built from");
        return npm()?.args(["ci", "--no-audit", "--no-fund"]).run();
    }
    folder().map(drop)
}

/// The folder Node is in, if that is not on the PATH already; installs Node where it is missing or too old.
pub fn folder() -> Result<Option<PathBuf>, Trouble> {
    if find_on_path("npm").is_some() && recent_enough(&Program::new("node").args(["-v"]).says()) {
        return Ok(None);
    }
    let home = target().join("tools/node");
    let folder = home.join("bin");
    if recent_enough(&Program::new(folder.join("node")).args(["-v"]).says()) {
        return Ok(Some(folder));
    }
    eprintln!("setup: installing Node {}.{} or newer, to build the user interface", OLDEST.0, OLDEST.1);
    match Manager::find() {
        Some(Manager::Apt) => {
            from_pypi(&home)?;
            return Ok(Some(folder));
        }
        Some(manager @ (Manager::Dnf | Manager::Pacman)) => manager.install(&["nodejs", "npm"])?,
        Some(manager @ Manager::Brew) => manager.install(&["node"])?,
        Some(manager @ Manager::Winget) => manager.install(&["OpenJS.NodeJS.LTS"])?,
        None => {}
    }
    if recent_enough(&Program::new("node").args(["-v"]).says()) {
        return Ok(None);
    }
    Err(Trouble::Missing {
        what: vec![format!("Node {}.{} or newer", OLDEST.0, OLDEST.1)],
        remedy: "Install it from nodejs.org, open a new terminal and try again".into(),
    })
}

fn from_pypi(home: &Path) -> Outcome {
    let can_make_one = ["-c", "import venv, ensurepip"];
    if !Program::new("python3").args(can_make_one).answers() {
        Manager::Apt.install(&["python3-venv"])?;
    }
    Program::new("python3").args(["-m", "venv", "--clear"]).args([home]).run()?;
    let pip = Program::new(home.join("bin/pip")).args(["install", "--quiet", "--disable-pip-version-check"]);
    pip.args(["--require-hashes", "--only-binary", ":all:", "-r", "xtask/node.txt"]).run()
}

/// Reads what `node -v` says.
fn recent_enough(version: &str) -> bool {
    let mut numbers = version.trim().trim_start_matches('v').split('.').map(str::parse::<u32>);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(major)), Some(Ok(minor))) => (major, minor) >= OLDEST,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_has_to_be_what_vite_asks_for() {
        let cases = [
            ("v20.19.0\n", true),
            ("v24.1.0\n", true),
            ("v20.18.3\n", false),
            ("v18.20.4\n", false),
            ("", false),
            ("not found", false),
        ];
        for (version, enough) in cases {
            assert_eq!(recent_enough(version), enough, "{version:?}");
        }
    }

    #[test]
    fn the_user_interface_asks_for_the_same_node() {
        let package = std::fs::read_to_string(root().join("ui/package.json")).expect("ui has one");
        assert!(package.contains(&format!("\"node\": \">={}.{}\"", OLDEST.0, OLDEST.1)));
    }
}
