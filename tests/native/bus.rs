//! A bus of the test's own, on which nothing of the desktop is started: it would look for a screen and hold up the app.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use zbus::blocking::{Connection, connection};

use crate::display::end;

const RULES: &str = r#"<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>"#;

/// A running bus; it goes when this is dropped.
pub struct Bus {
    daemon: Child,
    /// Where programs find it.
    pub address: String,
}

impl Bus {
    /// Starts one that keeps its rules in this folder.
    pub fn start(folder: &Path) -> Self {
        let rules = folder.join("bus.conf");
        fs::write(&rules, RULES).expect("the folder is the test's own");
        let mut daemon = Command::new("dbus-daemon")
            .args(["--nofork", "--print-address=1", "--config-file"])
            .arg(rules)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus is installed");
        let mut address = String::new();
        BufReader::new(daemon.stdout.take().expect("it is piped"))
            .read_line(&mut address)
            .expect("the bus says where it is");
        Self { daemon, address: address.trim().to_owned() }
    }

    /// Connects to it.
    pub fn connect(&self) -> Connection {
        connect(&self.address)
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        end(&mut self.daemon);
    }
}

/// Connects to the bus at an address.
pub fn connect(address: &str) -> Connection {
    connection::Builder::address(address)
        .and_then(connection::Builder::build)
        .expect("the bus takes whoever comes")
}
