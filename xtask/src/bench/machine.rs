//! The machine and the day in a line, so that a figure is never read without them.

use std::fs;

use crate::program::{Program, processors};

/// Says when and on what the figures were taken, as far as this system tells.
pub fn described() -> String {
    let parts = [
        Some(Program::new("date").args(["+%Y-%m-%d %H:%M"]).says().trim().to_owned()),
        Some(format!("{} processors", processors())),
        after("/proc/cpuinfo", "model name"),
        after("/proc/meminfo", "MemTotal").map(|memory| format!("memory {memory}")),
        Some(std::env::consts::OS.to_owned()),
        load().map(|load| format!("load {load} before the first row")),
    ];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// What stands after a name and a colon in a file of the kernel's.
fn after(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    line.split_once(':').map(|(_, value)| value.trim().to_owned())
}

/// How many programs wanted a processor in the last minute.
fn load() -> Option<String> {
    fs::read_to_string("/proc/loadavg").ok()?.split_whitespace().next().map(str::to_owned)
}
