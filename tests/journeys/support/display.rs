//! A screen of its own for each test, so that nothing appears on the developer's.

use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;
use tillit_picture::{Part, Picture};

/// An X server without a monitor; it goes when this is dropped.
pub struct Display {
    server: Child,
    /// Where the server keeps its picture.
    folder: TempDir,
    /// What programs find it by, such as `:7`.
    pub name: String,
}

impl Display {
    /// Starts a server on the first display number nobody uses.
    ///
    /// Usually it begins anew when its last program goes (`-noreset` stops that), and one that comes at that moment is
    /// never answered: the app, after it was locked.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().expect("there is room for a screen");
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"])
            .args(["-noreset", "-fbdir"])
            .arg(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed (`cargo xtask setup` does it)");
        let mut number = String::new();
        let said = server.stdout.take().expect("it is piped");
        BufReader::new(said).read_line(&mut number).expect("Xvfb says which number it took");
        assert!(!number.trim().is_empty(), "Xvfb found no free display");
        Self { server, folder, name: format!(":{}", number.trim()) }
    }

    /// What is to be seen on it, or on a part of it.
    pub fn picture(&self, part: Option<Part>) -> Picture {
        let file = fs::read(self.folder.path().join("Xvfb_screen0"));
        Picture::read(&file.expect("the server keeps its picture there"), part)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        end(&mut self.server);
    }
}

/// Asks a process to end and waits until it has.
pub fn end(process: &mut Child) {
    // It may have ended by itself: then there is nobody to ask, and waiting returns at once.
    let _ = kill_process(Pid::from_child(process), Signal::TERM);
    let _ = process.wait();
}
