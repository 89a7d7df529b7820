//! What has to be on the machine besides Rust and Node, by package manager, and why.
//!
//! The apt column is what every change is tested with. The others name the same things as their
//! distributions do and have never been run.

use crate::manager::Manager;

/// One thing the machine has to have.
pub struct Need {
    /// What it is for, in a few words.
    pub why: &'static str,
    /// A program that shows it is there, however it came.
    pub program: Option<&'static str>,
    /// The packages' names, separated by spaces, in the order of [`Manager`]; empty where the
    /// system has it anyway or the need does not arise.
    columns: [&'static str; 5],
}

impl Need {
    /// Names the packages that meet the need with one package manager.
    pub fn packages(&self, manager: Manager) -> impl Iterator<Item = &'static str> {
        self.columns[manager as usize].split_whitespace()
    }
}

const fn need(why: &'static str, program: Option<&'static str>, columns: [&'static str; 5]) -> Need {
    Need { why, program, columns }
}

/// What compiling and opening the app takes.
pub const TO_BUILD: &[Need] = &[
    need(
        "a compiler for C and C++, and make: SQLCipher, OpenSSL",
        None,
        ["build-essential", "gcc-c++ make", "base-devel", "", ""],
    ),
    need(
        "finding the system's libraries",
        Some("pkg-config"),
        ["pkg-config", "pkgconf-pkg-config", "pkgconf", "", ""],
    ),
    need(
        "the web view the window is made of",
        None,
        ["libwebkit2gtk-4.1-dev", "webkit2gtk4.1-devel", "webkit2gtk-4.1", "", ""],
    ),
    need(
        "libclang, to read SQLite's headers",
        Some("clang"),
        ["clang", "clang-devel", "clang", "", "LLVM.LLVM"],
    ),
    need("configuring OpenSSL", Some("perl"), ["perl", "perl", "perl", "", "StrawberryPerl.StrawberryPerl"]),
];

/// What compiling HiGHS takes, for exact proof from the command line.
pub const TO_PROVE: &[Need] = &[
    need(
        "a compiler for C++, and make: HiGHS",
        None,
        ["build-essential", "gcc-c++ make", "base-devel", "", ""],
    ),
    need("configuring HiGHS", Some("cmake"), ["cmake", "cmake", "cmake", "cmake", "Kitware.CMake"]),
    need(
        "libclang, to read HiGHS' header",
        Some("clang"),
        ["clang", "clang-devel", "clang", "", "LLVM.LLVM"],
    ),
];

/// What the tests take besides. The journeys drive the real window on Linux only.
pub const TO_TEST: &[Need] = &[
    need(
        "a screen for the window under test",
        Some("Xvfb"),
        ["xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", "", ""],
    ),
    need(
        "driving the web view",
        Some("WebKitWebDriver"),
        ["webkit2gtk-driver", "webkit2gtk-driver", "webkit2gtk-4.1", "", ""],
    ),
    need("pressing keys as a person does", Some("xdotool"), ["xdotool", "xdotool", "xdotool", "", ""]),
    need(
        "hearing the window as a screen reader does",
        Some("/usr/libexec/at-spi-bus-launcher"),
        ["at-spi2-core", "at-spi2-core", "at-spi2-core", "", ""],
    ),
    need("a session bus of one's own", Some("dbus-daemon"), ["dbus", "dbus-daemon", "dbus", "", ""]),
    need("a network with nothing in it", Some("ip"), ["iproute2", "iproute", "iproute2", "", ""]),
    need("opening backups without the app", Some("age"), ["age", "age", "age", "age", "FiloSottile.age"]),
    need(
        "another SQLCipher than ours to open backups with, from PyPI",
        None,
        ["python3-venv", "python3", "python", "python", "Python.Python.3.12"],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::files;
    use crate::program::root;

    #[test]
    fn every_need_has_its_package_on_the_system_that_is_tested() {
        for need in TO_BUILD.iter().chain(TO_PROVE).chain(TO_TEST) {
            assert!(need.packages(Manager::Apt).count() > 0, "{}", need.why);
        }
    }

    #[test]
    fn the_table_asks_for_exactly_what_the_locked_crates_use() {
        let lock = std::fs::read_to_string(root().join("Cargo.lock")).expect("the workspace has one");
        let listed: Vec<_> = TO_BUILD.iter().flat_map(|need| need.packages(Manager::Apt)).collect();
        let cases = [
            ("cc", "build-essential"),
            ("pkg-config", "pkg-config"),
            ("webkit2gtk-sys", "libwebkit2gtk-4.1-dev"),
            ("bindgen", "clang"),
            ("openssl-src", "perl"),
            ("cmake", "cmake"),
        ];
        for (used, package) in cases {
            let locked = lock.contains(&format!("\nname = \"{used}\"\n"));
            assert_eq!(locked, listed.contains(&package), "crate {used}, package {package}");
        }
    }

    /// Tests may start them without more ado: they are on every Debian, or come with a listed program.
    const COME_ALONG: &[&str] =
        &["age-keygen", "bash", "cat", "mount", "script", "sha256sum", "sleep", "tar", "unshare"];

    #[test]
    fn the_table_has_every_program_a_test_starts() {
        let listed: Vec<_> = TO_TEST.iter().filter_map(|need| need.program).collect();
        for folder in ["tests", "src-tauri"] {
            for (file, text) in files(&root().join(folder), &["rs"]).expect("the sources can be read") {
                let starts = ["Command::new(\"", ".tool(\""].map(|call| text.split(call).skip(1));
                for started in starts.into_iter().flatten().filter_map(|rest| rest.split('"').next()) {
                    let known = listed.contains(&started) || COME_ALONG.contains(&started);
                    assert!(known, "{}: {started} is in no package listed here", file.display());
                }
            }
        }
    }
}
