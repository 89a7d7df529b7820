//! What crates may be used: their licences, their sources, and no banned ones, as deny.toml says.

use crate::program::Program;
use crate::trouble::Outcome;

/// Runs cargo-deny over the whole lock file.
pub fn check() -> Outcome {
    eprintln!("known vulnerabilities are not looked up here: that needs the network (see .github/workflows)");
    Program::cargo().args(["deny", "--workspace", "check", "bans", "licenses", "sources"]).run()
}
