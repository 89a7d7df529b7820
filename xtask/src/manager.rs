//! Talking to the system's package manager: what is installed, and installing without questions.

use std::env;
use std::io::{self, IsTerminal};
use std::sync::Once;

use crate::program::{Program, find_on_path};
use crate::trouble::{Outcome, Trouble};

/// The package managers `packages` has a column for, in that order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Manager {
    /// Debian, Ubuntu and their relatives.
    Apt,
    /// Fedora and its relatives.
    Dnf,
    /// Arch and its relatives.
    Pacman,
    /// macOS.
    Brew,
    /// Windows.
    Winget,
}

impl Manager {
    const ALL: [Self; 5] = [Self::Apt, Self::Dnf, Self::Pacman, Self::Brew, Self::Winget];

    /// Finds the one this machine has.
    pub fn find() -> Option<Self> {
        Self::ALL.into_iter().find(|manager| find_on_path(manager.program()).is_some())
    }

    /// Lists those of the packages that are not installed.
    pub fn missing_among<'a>(self, names: &[&'a str]) -> Vec<&'a str> {
        if names.is_empty() {
            return Vec::new();
        }
        let (program, words): (_, &[_]) = match self {
            Self::Apt => {
                // One call for all; unknown names spoil its exit code but not its answer.
                let ask = ["-W", "-f", "${Package} ${db:Status-Status}\n"];
                let answer = Program::new("dpkg-query").args(ask).args(names).says();
                return not_installed(&answer, names);
            }
            Self::Dnf => ("rpm", &["-q", "--whatprovides"]),
            Self::Pacman => ("pacman", &["-Qq"]),
            Self::Brew => ("brew", &["list", "--versions"]),
            Self::Winget => ("winget", &["list", "--exact", "--id"]),
        };
        let there = |name: &str| Program::new(program).args(words).args([name]).answers();
        names.iter().copied().filter(|name| !there(name)).collect()
    }

    /// Installs packages; where that does not work, says what a person can type instead.
    pub fn install(self, names: &[&str]) -> Outcome {
        static LISTS: Once = Once::new();
        if self == Self::Apt {
            // A fresh container has no package lists. Where they cannot be fetched, the ones at
            // hand may still do.
            LISTS.call_once(|| drop(self.call(&["update", "-qq"]).run_silently()));
        }
        self.call(self.install_words()).args(names).run_silently().map_err(|trouble| {
            eprintln!("setup: {trouble}");
            let by_hand = [&[self.program()], self.install_words(), names].concat().join(" ");
            Trouble::Missing {
                what: names.iter().map(ToString::to_string).collect(),
                remedy: format!("As an administrator: {by_hand}"),
            }
        })
    }

    const fn program(self) -> &'static str {
        match self {
            Self::Apt => "apt-get",
            Self::Dnf => "dnf",
            Self::Pacman => "pacman",
            Self::Brew => "brew",
            Self::Winget => "winget",
        }
    }

    const fn install_words(self) -> &'static [&'static str] {
        match self {
            Self::Apt => &["install", "-y", "-qq", "--no-install-recommends"],
            Self::Dnf => &["install", "-y"],
            Self::Pacman => &["-S", "--needed", "--noconfirm"],
            Self::Brew => &["install"],
            Self::Winget => &["install", "--accept-package-agreements", "--accept-source-agreements"],
        }
    }

    /// A call with the rights it needs and nobody to answer questions.
    fn call(self, words: &[&str]) -> Program {
        let mut line = Vec::new();
        if matches!(self, Self::Apt | Self::Dnf | Self::Pacman) && !is_root() {
            line.push("sudo");
            if !io::stdin().is_terminal() || env::var_os("CI").is_some() {
                // Nobody is there to type a password: give up at once.
                line.push("-n");
            }
            line.push("DEBIAN_FRONTEND=noninteractive");
        }
        line.push(self.program());
        line.extend(words);
        Program::new(line[0]).args(&line[1..]).env("DEBIAN_FRONTEND", "noninteractive")
    }
}

/// Reads dpkg-query's lines of "package status" for what is not among them as installed.
fn not_installed<'a>(answer: &str, names: &[&'a str]) -> Vec<&'a str> {
    let installed: Vec<&str> = answer.lines().filter_map(|line| line.strip_suffix(" installed")).collect();
    names.iter().copied().filter(|name| !installed.contains(name)).collect()
}

fn is_root() -> bool {
    Program::new("id").args(["-u"]).says().trim() == "0"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_half_installed_or_removed_is_missing() {
        let answer = "clang installed\nperl config-files\nxvfb half-configured\n";
        let missing = not_installed(answer, &["clang", "perl", "xvfb", "age"]);
        assert_eq!(missing, ["perl", "xvfb", "age"]);
    }

    #[test]
    fn no_manager_stops_to_ask() {
        let flags = [
            (Manager::Apt, "-y"),
            (Manager::Dnf, "-y"),
            (Manager::Pacman, "--noconfirm"),
            (Manager::Winget, "--accept-package-agreements"),
        ];
        for (manager, flag) in flags {
            assert!(manager.install_words().contains(&flag), "{manager:?}");
        }
    }
}
