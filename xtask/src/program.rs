//! Starting other programs, always from the root of the repository and with an environment that
//! does not depend on having been started by `cargo run`.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, ExitStatus, Stdio};

use crate::trouble::{Outcome, Trouble};

/// The root of the repository.
pub fn root() -> PathBuf {
    let here = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.parent().map_or_else(|| here.clone(), Path::to_path_buf)
}

/// The folder cargo builds into.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// A program that was built in the development profile.
pub fn built(name: &str) -> PathBuf {
    target().join("debug").join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// A program that was built for a release.
pub fn released(name: &str) -> PathBuf {
    target().join("release").join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// One call of another program.
pub struct Program {
    command: Command,
    name: String,
}

impl Program {
    /// Names a program on the PATH, or one by its full path.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        let program = program.as_ref();
        let mut command = Command::new(program);
        command.current_dir(root());
        for (name, _) in env::vars_os().filter(|(name, _)| is_left_by_cargo_run(name)) {
            command.env_remove(name);
        }
        if let Some(paths) = env::var_os("LD_LIBRARY_PATH") {
            match without_cargo(&paths, &target()) {
                Some(rest) => command.env("LD_LIBRARY_PATH", rest),
                None => command.env_remove("LD_LIBRARY_PATH"),
            };
        }
        let name = Path::new(program).file_name().unwrap_or(program).to_string_lossy().into_owned();
        Self { command, name }
    }

    /// The cargo that runs this very program, so that both use one toolchain.
    pub fn cargo() -> Self {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut program = Self::new(cargo);
        program.name = "cargo".into();
        program
    }

    /// The call that builds one of the workspace's programs, in the development profile.
    ///
    /// There are no examples. Asking for them makes cargo choose the crates' features as it does for
    /// tests; without, it would compile half of all crates once more for this call alone.
    pub fn cargo_build(name: &str) -> Self {
        Self::cargo().args(["build", "--workspace", "--bin", name, "--examples"])
    }

    /// Adds arguments.
    pub fn args<S: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        self.command.args(args);
        self
    }

    /// Runs in a folder of the repository instead of its root.
    pub fn within(mut self, folder: &str) -> Self {
        self.command.current_dir(root().join(folder));
        self
    }

    /// Sets a variable of the environment.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Looks for programs in this folder before all others.
    pub fn with_path(mut self, folder: Option<&Path>) -> Self {
        let path = env::var_os("PATH").unwrap_or_default();
        let folders = folder.map(Path::to_path_buf).into_iter().chain(env::split_paths(&path));
        if let Ok(joined) = env::join_paths(folders) {
            self.command.env("PATH", joined);
        }
        self
    }

    /// Runs to the end with nothing to type into, showing what is run. What it prints goes to the
    /// standard error, since our standard output may be data.
    pub fn run(mut self) -> Outcome {
        eprintln!("$ {}", self.line());
        let status = self.command.stdin(Stdio::null()).stdout(io::stderr()).status();
        let status = status.map_err(|source| self.not_started(source))?;
        self.passed(status)
    }

    /// Runs to the end and shows what it prints only if it does not end well.
    pub fn run_silently(mut self) -> Outcome {
        let output = self.command.stdin(Stdio::null()).output();
        let output = output.map_err(|source| self.not_started(source))?;
        let passed = self.passed(output.status);
        if passed.is_err() {
            eprint!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        }
        passed
    }

    /// Runs to the end and gives what it printed to its standard output.
    pub fn read(mut self) -> Result<Vec<u8>, Trouble> {
        let output = self.command.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
        let output = output.map_err(|source| self.not_started(source))?;
        self.passed(output.status).map(|()| output.stdout)
    }

    /// Says whether it runs and ends well, printing nothing.
    pub fn answers(mut self) -> bool {
        let quiet = self.command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        quiet.status().is_ok_and(|status| status.success())
    }

    /// Gives what it prints however it ends; nothing if it does not start.
    pub fn says(mut self) -> String {
        let output = self.command.stdin(Stdio::null()).stderr(Stdio::null()).output();
        output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default()
    }

    /// Hands over to the program: its input, output and exit code become ours.
    pub fn become_it(mut self) -> Result<ExitCode, Trouble> {
        #[cfg(unix)]
        {
            use std::os::unix::process::CommandExt;
            let source = self.command.exec();
            Err(self.not_started(source))
        }
        #[cfg(not(unix))]
        {
            let status = self.command.status().map_err(|source| self.not_started(source))?;
            let code = status.code().and_then(|code| u8::try_from(code).ok());
            Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
        }
    }

    fn passed(&self, status: ExitStatus) -> Outcome {
        if status.success() {
            return Ok(());
        }
        Err(Trouble::Ended { program: self.title(), code: status.code() })
    }

    fn not_started(&self, source: io::Error) -> Trouble {
        Trouble::NotStarted { program: self.name.clone(), source }
    }

    fn line(&self) -> String {
        let args = self.command.get_args().map(|arg| arg.to_string_lossy().into_owned());
        std::iter::once(self.name.clone()).chain(args).collect::<Vec<_>>().join(" ")
    }

    fn title(&self) -> String {
        self.line().split(' ').take(3).collect::<Vec<_>>().join(" ")
    }
}

/// Finds a program on the PATH. On Windows npm and its like are scripts.
pub fn find_on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd"] } else { &[""] };
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    let files = folders
        .iter()
        .flat_map(|folder| endings.iter().map(move |ending| folder.join(format!("{name}{ending}"))));
    files.into_iter().find(|file| file.is_file())
}

/// Variables `cargo run` sets for the program it starts. Build scripts that watch one of them
/// would be run again each time cargo is called from here and not by hand.
fn is_left_by_cargo_run(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with("CARGO_PKG_")
        || ["CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_BIN_NAME", "OUT_DIR"].contains(&&*name)
}

/// The library path without what `cargo run` put in front: the build folder and the toolchain.
fn without_cargo(paths: &OsStr, target: &Path) -> Option<OsString> {
    let kept: Vec<PathBuf> = env::split_paths(paths)
        .filter(|path| !path.starts_with(target))
        .filter(|path| !path.components().any(|part| part.as_os_str() == "toolchains"))
        .filter(|path| !path.as_os_str().is_empty())
        .collect();
    env::join_paths(&kept).ok().filter(|_| !kept.is_empty())
}

/// How many processors there are to work with.
pub fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_the_workspace() {
        assert!(root().join("Cargo.lock").is_file());
    }

    #[cfg(unix)]
    #[test]
    fn only_what_cargo_run_adds_leaves_the_library_path() {
        let target = Path::new("/repo/target");
        let cases = [
            ("/repo/target/debug/deps:/repo/target/debug", None),
            ("/home/a/.rustup/toolchains/stable/lib:/opt/cuda/lib", Some("/opt/cuda/lib")),
            ("", None),
        ];
        for (given, kept) in cases {
            assert_eq!(without_cargo(OsStr::new(given), target), kept.map(OsString::from), "{given}");
        }
    }

    #[test]
    fn a_program_that_does_not_end_well_is_reported_by_name_and_code() {
        let rustc = Program::new("rustc").args(["--no-such-flag-at-all"]).read();
        match rustc {
            Err(Trouble::Ended { program, code }) => {
                assert_eq!((program.as_str(), code), ("rustc --no-such-flag-at-all", Some(1)));
            }
            other => panic!("unexpected: {other:?}"),
        }
    }

    #[test]
    fn programs_are_found_on_the_path() {
        assert!(find_on_path("rustc").is_some());
        assert!(find_on_path("no-such-program-anywhere").is_none());
    }
}
