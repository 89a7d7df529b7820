//! A screen of its own for each test, so that nothing appears on the developer's.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

use rustix::process::{Pid, Signal, kill_process};

/// An X server without a monitor; it goes when this is dropped.
pub struct Display {
    server: Child,
    /// What programs find it by, such as `:7`.
    pub name: String,
}

impl Display {
    /// Starts a server on the first display number nobody uses.
    pub fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed (`cargo xtask setup` does it)");
        let mut number = String::new();
        let said = server.stdout.take().expect("it is piped");
        BufReader::new(said).read_line(&mut number).expect("Xvfb says which number it took");
        assert!(!number.trim().is_empty(), "Xvfb found no free display");
        Self { server, name: format!(":{}", number.trim()) }
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
